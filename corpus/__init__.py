"""What comes in: any source to articles, sentences and words."""

from corpus.article import Article, Problem, Sentence
from corpus.languages import CODES, Direction, Language, get_language
from corpus.read import STDIN, File, list_sources, read_articles, read_files, sample_files

__all__ = [
    "CODES",
    "STDIN",
    "Article",
    "Direction",
    "File",
    "Language",
    "Problem",
    "Sentence",
    "get_language",
    "list_sources",
    "read_articles",
    "read_files",
    "sample_files",
]
