"""Arabic keyboards: what is typed where the keys of a Latin one are."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from tui.bidi.terminal_order import ARABIC_DIGITS
from tui.settings import Keyboard

# Row by row, without Shift and then with it. Latin: xkeyboard-config, symbols/us (basic) and symbols/fr (basic).
_QWERTY = ("qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "QWERTYUIOP{}", 'ASDFGHJKL:"', "ZXCVBNM<>?")
_AZERTY = ("azertyuiop^$", "qsdfghjklmù", "wxcvbn,;:!", "AZERTYUIOP¨£", "QSDFGHJKLM%", "WXCVBN?./§")
# Arabic 101: xkeyboard-config, symbols/ara (basic), of which its azerty differs in the row of the digits alone.
_BASIC = (
    "ضصثقفغعهخحجد",
    "شسيبلاتنمكط",
    "ئءؤرﻻىةوزظ",
    "\u064e\u064b\u064f\u064cﻹإ`÷×؛<>",
    '\u0650\u064d][ﻷأـ،/:"',
    "~\u0652}{ﻵآ',.؟",
)
_VOID = "\0"  # nothing is typed there
# Arabic of macOS: xkeyboard-config, symbols/ara (mac).
_MAC = (
    "ضصثقفغعهخحجة",
    "شسيبلاتنمك؛",
    "ظطذدزرو،./",
    "\u064e\u064b\u0650\u064d\u064f\u064c\u0652\u0651][}{",
    f'»«ى\u0670{_VOID}آ\u0671{_VOID}{_VOID}:"',
    f"{_VOID}{_VOID}ئءأإؤ><؟",
)
_ROWS = {
    Keyboard.PC: (_QWERTY, _BASIC),
    Keyboard.AZERTY: (_AZERTY, _BASIC),
    Keyboard.MAC: (_QWERTY, _MAC),
}
# Keys in whose places nothing is typed there, or what asks for another action: keys of no small letter's action.
INSTEAD: Mapping[Keyboard, Mapping[str, str]] = {
    Keyboard.PC: {"F": "ذ", "L": "م"},
    Keyboard.AZERTY: {"F": "ذ", "L": "م", "#": '"', "*": "\\"},
    Keyboard.MAC: {"O": "ا", "P": "؛", "G": "س", "K": "ك", "L": "م", "Z": "ـ"},
}
"""What stands in for a key, by the keyboard."""
# Of KBDA1.DLL, the Arabic 101 of Windows, where it differs.
_ALSO = {"U": "‘"}
_LAM_ALEF = {"لا": "ﻻ", "لأ": "ﻷ", "لإ": "ﻹ", "لآ": "ﻵ"}
# Whose keyboards are AZERTY: xkeyboard-config has ara(azerty) as symbols/ma, Windows 102 AZERTY for the Maghreb.
_AZERTY_COUNTRIES = {"MA", "DZ", "TN", "FR", "BE"}


def usual_keyboard(environment: Mapping[str, str], platform: str) -> Keyboard:
    """The Arabic keyboard that is most likely where nobody settled another one.

    Args:
        environment: Its locale says in which country the keyboard was bought.
        platform: As `sys.platform` has it.
    """
    if platform == "darwin":
        return Keyboard.MAC
    # Not LC_CTYPE, which Python sets by itself where the locale's data are not installed (PEP 538).
    asked = next((environment[v] for v in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(v)), "")
    country = asked.partition(".")[0].partition("@")[0].partition("_")[2]
    return Keyboard.AZERTY if country in _AZERTY_COUNTRIES else Keyboard.PC


def arabic_keys(key: str, taken: Collection[str], keyboard: Keyboard) -> tuple[str, ...]:
    """What the key of a Latin letter, mark or digit types where the keyboard is Arabic.

    Args:
        key: The key.
        taken: Keys that ask for something already.
        keyboard: Which one it is.

    Returns:
        Characters; none where there is none, or it is taken.
    """
    found = [
        table[key] for table in (_PLACES[keyboard], ARABIC_DIGITS, INSTEAD[keyboard], _ALSO) if key in table
    ]
    if key == "?":
        found.append("؟")  # what it asks is written so, wherever it is
    stand_ins = {typed for typed in INSTEAD[keyboard].values() if INSTEAD[keyboard].get(key) != typed}
    return tuple(dict.fromkeys(one for one in found if one not in taken and one not in stand_ins))


def _places(keyboard: Keyboard) -> dict[str, str]:
    latin, arabic = (" ".join(rows) for rows in _ROWS[keyboard])
    pairs = zip(latin, arabic, strict=True)
    return {key: typed for key, typed in pairs if typed not in (_VOID, key, " ")}


_PLACES = {keyboard: _places(keyboard) for keyboard in Keyboard}


def with_arabic(keys: str) -> str:
    """Keys of a small screen, with commas between them, and what any Arabic keyboard types there.

    Such a screen has so few that no two keyboards mean different things by one of them.
    """
    given = keys.split(",")
    typed = [
        a
        for key in given
        for keyboard in Keyboard
        for a in arabic_keys(_CHARACTERS.get(key, key), (), keyboard)
    ]
    return ",".join(dict.fromkeys([*given, *typed]))


_CHARACTERS = {"question_mark": "?"}


def joined_lam_alef(typed: str) -> str:
    """What one key typed: the letters lam and alef, which come of one, as the one character that is a key."""
    return _LAM_ALEF.get(typed, typed)
