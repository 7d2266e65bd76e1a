"""Choosing under a budget: MMR, submodular coverage, query weighting."""
