"""What comes in: any source to articles, sentences and words."""

from corpus.article import Article, Problem, Sentence
from corpus.languages import CODES, Language, get_language

__all__ = ["CODES", "Article", "Language", "Problem", "Sentence", "get_language"]
