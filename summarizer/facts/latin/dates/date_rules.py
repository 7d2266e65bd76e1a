"""The shapes of dates in French and English, each with the field names of what it says.

A rule is a pattern; `{months}`, `{weekdays}` and the like stand for the words of the lists, and its named groups
for what `summarizer.facts.latin.dates.dates` reads: day, month, year, weekday, relation, unit, number and so on.
"""

from __future__ import annotations

_DAY = r"(?P<day>\d{{1,2}})(?:er|st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)"
_RECENT = r"(?P<year>(?:19|20)\d\d)"
# A full stop belongs to an abbreviation where more of the date follows: 5 janv. 2024.
_MONTH = r"(?P<month>{months})\b(?:\.(?=\s(?:1[0-9]|20)\d\d|,|\s\d))?"

_SHARED = (
    # «President (1996-2004)».
    r"(?<=\()(?P<low>(?:19|20)\d\d)\s?[-–]\s?(?P<high>(?:19|20)\d\d)(?=\))",
    r"(?P<iso>(?:19|20)\d\d-\d\d?-\d\d?)",
    r"(?P<figures>\d\d?[/.]\d\d?[/.](?:19|20)\d\d|\d\d?/\d\d?/\d\d)(?!\d)",
    r"(?:(?<=\bentre\s)|(?<=\bde\s)|(?<=\bbetween\s)|(?<=\bfrom\s))(?P<low>(?:19|20)\d\d)\s(?:et|à|and|to)\s(?P<high>(?:19|20)\d\d)",
    r"(?P<first>(?:19|20)\d\d)[-–/](?P<second>(?:19|20)?\d\d)(?![\w/-])",
)
_OF_YEAR = r"\s(?:of\s)?(?P<yearly>{relations})\syear\b"
_DE_L_AN = r"\s(?:de\s)?(?:l['’]an(?:née)?\s(?P<yearly>{relations})|cette\s(?P<thisyear>année))"
_ENGLISH = (
    rf"(?:(?P<weekday>{{weekdays}}),?\s)?{_DAY}\s(?:of\s)?{_MONTH}{_OF_YEAR}",
    rf"(?:(?P<weekday>{{weekdays}}),?\s)?{_MONTH}\s{_DAY}{_OF_YEAR}",
    rf"(?:{{behind}}){_MONTH}{_OF_YEAR}",  # «prices may this year rise»
    rf"(?:(?P<weekday>{{weekdays}}),?\s)?{_DAY}\s(?:of\s)?{_MONTH}(?:,?\s{_YEAR})?",
    rf"(?:(?P<weekday>{{weekdays}}),?\s)?{_MONTH}\s{_DAY}(?!\d)(?:,?\s{_YEAR}\b)?",
    rf"(?P<relation>{{relations}})\s{_MONTH}",
    rf"{_MONTH}\s{_RECENT}",
    rf"(?P<season>{{seasons}})\s(?:of\s)?{_RECENT}",
    rf"(?P<ordinal>{{ordinals}})[\s-](?P<half>half|quarter)\s(?:of\s)?(?:(?:the\s)?year\s)?(?:{_RECENT}|(?P<relation>{{relations}})\syear|the\s(?P<this>year))",
    rf"(?P<quarter>Q[1-4]|H[12])[\s-](?:of\s)?{_RECENT}",
    r"(?P<number>{numbers})\s(?P<unit>{units})\sago\b",
    r"(?P<decade>1[5-9]\d0|20\d0)['’]?s\b",
    r"(?P<century>\d{{1,2}})(?:st|nd|rd|th)[\s-]century",
    r"(?P<relation>{relations})\s(?P<unit>century)",
    rf"(?:early|mid|late|the\send\sof|the\sbeginning\sof|the\smiddle\sof|the\syear)[\s-]{_RECENT}",
    r"(?P<this>(?:the\s)?(?:end|start|beginning)\sof\s(?:the|this)\s)(?P<unit>year)(?!\s(?:\d|that|when))",
    r"(?P<relation>{relations})\s(?P<unit>{units}|{seasons}|{weekdays})",
    (
        rf"(?<=\bin\s){_RECENT}|(?<=\bsince\s)(?P<year_b>(?:19|20)\d\d)|(?<=\bby\s)(?P<year_c>(?:19|20)\d\d)"
        r"|(?<=\bbefore\s)(?P<year_d>(?:19|20)\d\d)|(?<=\bafter\s)(?P<year_e>(?:19|20)\d\d)"
        r"|(?<=\buntil\s)(?P<year_f>(?:19|20)\d\d)|(?<=\bfrom\s)(?P<year_g>(?:19|20)\d\d)"
        r"|(?<=\bof\s)(?P<year_h>(?:19|20)\d\d)(?=[,.;])"
    ),
    rf"(?:end|start|beginning|middle)\sof\s(?P<month_b>{{months}})\b(?:\s{_RECENT})?",
    r"(?:{behind})(?P<month>{months})\b",
    r"(?P<days>{days})(?:\s(?P<weekday>{weekdays}))?",
    r"(?P<weekday>{weekdays})",
    # «In ’91».
    r"(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\bof\s))['’](?P<short>\d\d)(?=[\s.,;:”\"])",
)
_FRENCH = (
    rf"(?:(?P<weekday>{{weekdays}})\s(?:le\s)?)?(?:{_DAY}\s|mois\sde\s|mois\sd['’])?{_MONTH}{_DE_L_AN}",
    rf"(?:(?P<weekday>{{weekdays}})\s(?:le\s)?)?{_DAY}\s{_MONTH}(?:\s(?:de\sl['’]année\s)?{_YEAR}|\s(?P<relation>{{relations}}))?",
    rf"(?:mois\sde\s|mois\sd['’])?{_MONTH}\s(?:{_RECENT}|(?P<relation>{{relations}}))",
    rf"(?P<season>{{seasons}})\s(?:de\s)?{_RECENT}",
    rf"(?P<ordinal>{{ordinals}})\s(?P<half>trimestre|semestre|moitié)\s(?:de\s)?(?:l['’]année\s)?(?:{_RECENT}|(?:de\s)?(?:l['’]an(?:née)?|l['’]exercice)\s(?P<relation>{{relations}})|de\s(?P<this>cette\sannée))",
    rf"(?P<quarter>T[1-4]|S[12])\s(?:de\s)?{_RECENT}",
    r"il\sy\sa\s(?P<number>{numbers})\s(?P<unit>{units})\b(?!\s(?:et\sdemi|environ))",
    r"années\s(?P<decade>1[5-9]\d0|20\d0|[2-9]0)\b",
    r"(?P<roman>[IVX]+)(?:e|er|ème|ᵉ)\ssiècle|(?P<century>\d{{1,2}})(?:e|er|ème)\ssiècle",
    r"(?P<unit>siècle)\s(?P<relation>{relations})",
    rf"(?:début|mi|fin|courant)[\s-](?:de\s(?:l['’]année\s)?)?{_RECENT}|l['’]an(?:née)?\s(?P<year_b>(?:19|20)\d\d)",
    r"(?<=\bau\s)(?P<ordinal>{ordinals})\s(?P<half>trimestre|semestre)\b(?!\s(?:de|d['’]|du|consécutif))",
    r"nuit\sde\s(?P<weekday>{weekdays})\sà\s(?P<until>{weekdays})",
    r"(?P<unit>{units}|{seasons}|{weekdays})\s(?P<relation>{relations})",
    r"(?<!\bà\s)(?P<this>cet?|cette)\s(?P<unit>{units}|{seasons})",
    (
        rf"(?<=\ben\s){_RECENT}|(?<=\bdepuis\s)(?P<year_b>(?:19|20)\d\d)|(?<=\bavant\s)(?P<year_c>(?:19|20)\d\d)"
        r"|(?<=\baprès\s)(?P<year_d>(?:19|20)\d\d)|(?<=\bd['’]ici\s)(?P<year_e>(?:19|20)\d\d)|(?<=\bd['’]ici\sà\s)(?P<year_h>(?:19|20)\d\d)"
        r"|(?<=\bpour\s)(?P<year_f>(?:19|20)\d\d)(?=[,.;])"
        r"|(?<=\bde\s)(?P<year_g>(?:19|20)\d\d)(?=[,.;]|\sn['’e]|\s(?:a|ont|est|sont|avait|avaient)\b)"
    ),
    (
        r"(?P<this>(?:la\s)?(?:fin|début)\s(?:de\sl['’]|de\scette\s|d['’]))(?P<unit>année)"
        r"(?!\s(?:\d|dernière|passée|prochaine|suivante|scolaire|précédente))"
    ),
    rf"(?:fin|début|mi|courant)[\s-](?P<month_b>{{months}})\b(?:\s{_RECENT})?",
    r"(?:{behind})(?P<month>{months})\b",
    r"(?P<days>{days})(?:\s(?P<weekday>{weekdays}))?",
    r"(?P<weekday>{weekdays})",
)
RULES = {"en": (*_SHARED, *_ENGLISH), "fr": (*_SHARED, *_FRENCH)}

# What may stand in front of a bare month.
MONTH_BEHIND = (
    "in",
    "en",
    "from",
    "since",
    "depuis",
    "until",
    "to",
    "de",
    "à",
    "fin",
    "early",
    "late",
    "mid",
    "mi",
    "by",
    "end of",
    "start of",
    "middle of",
    "beginning of",
    "before",
    "after",
    "avant",
    "dès",
)
# What may stand between the two ends of a range.
BETWEEN = r"\s?(?:au|to|until|and|et|à|-|–)\s?(?:(?:the|le)\s)?"
