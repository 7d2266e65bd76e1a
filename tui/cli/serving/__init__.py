"""The app served to browsers of this machine: who is let in, what they are shown, and the app of each."""
