"""What condenses: rankers, selection under a budget, sentences that say the same."""

import lazy_loader

# The stub beside this file says what is in it; each name is imported when first asked for.
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
