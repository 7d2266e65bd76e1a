"""What comes in: any source to articles, sentences and words."""

import lazy_loader

# The stub beside this file says what is in it; each name is imported when first asked for.
__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
