"""Properties of one sentence: can it stand alone, is it a fragment, can it open a summary."""
