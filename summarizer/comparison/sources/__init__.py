"""Who stands behind what a sentence states."""
