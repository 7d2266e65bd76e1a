"""What condenses: rankers, selection under a budget."""
