from .budget import Budget, length_text, parse_budget
from .comparison.analysis import Analysis, analyse
from .comparison.changes import find_changes
from .comparison.claims import Claim
from .comparison.conflicts import outdated_headlines
from .comparison.exclusives import find_exclusives, left_out
from .comparison.pairs.meaning import compares_meaning
from .comparison.reuse.reuse_origin import ReuseOrigin, bodies, direct
from .comparison.reuse.text_reuse import count_voices
from .comparison.reuse.word_diff import Said, differing_words, in_part
from .comparison.sources.attribution import SOURCINGS, Attribution
from .comparison.timeline import timeline
from .comparison.told_once import told_once
from .comparison.values.headline_figures import overtaken_headlines
from .constraints import FREE, SentenceRef, Steering, steer
from .document import Document, build_document
from .facts import Fact, extract_facts
from .glosses.find import find_glosses, supplied
from .glosses.gloss import Gloss, GlossKind
from .rankers import DEFAULT_METHOD, METHODS, Method, Ranker, check_method, get_ranker, weighs_agreement
from .rankers.mujaz import ScoreParts, ScoreWeights, explain
from .selection.hanging import likely_hanging
from .selection.key_points import KeyPoints, key_points
from .selection.query import has_words, matches
from .sentence_index import SentenceIndex
from .sentences.dangling import is_dangling
from .stories import group_stories
from .summarize import (
    Choice,
    answering,
    most_central_headline,
    points_about,
    summarize_article,
    summarize_set,
    summarize_within,
)

__all__ = [
    "DEFAULT_METHOD",
    "FREE",
    "METHODS",
    "SOURCINGS",
    "Analysis",
    "Attribution",
    "Budget",
    "Choice",
    "Claim",
    "Document",
    "Fact",
    "Gloss",
    "GlossKind",
    "KeyPoints",
    "Method",
    "Ranker",
    "ReuseOrigin",
    "Said",
    "ScoreParts",
    "ScoreWeights",
    "SentenceIndex",
    "SentenceRef",
    "Steering",
    "analyse",
    "answering",
    "bodies",
    "build_document",
    "check_method",
    "compares_meaning",
    "count_voices",
    "differing_words",
    "direct",
    "explain",
    "extract_facts",
    "find_changes",
    "find_exclusives",
    "find_glosses",
    "get_ranker",
    "group_stories",
    "has_words",
    "in_part",
    "is_dangling",
    "key_points",
    "left_out",
    "length_text",
    "likely_hanging",
    "matches",
    "most_central_headline",
    "outdated_headlines",
    "overtaken_headlines",
    "parse_budget",
    "points_about",
    "steer",
    "summarize_article",
    "summarize_set",
    "summarize_within",
    "supplied",
    "timeline",
    "told_once",
    "weighs_agreement",
]
