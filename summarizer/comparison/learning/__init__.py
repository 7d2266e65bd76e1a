"""How the models are learned and measured."""
