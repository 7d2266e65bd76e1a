"""The Arabic name tagger alone: features, CRF, model file, training."""
