"""What holds sentences apart that state the same but for one thing: each module one sort of difference."""
