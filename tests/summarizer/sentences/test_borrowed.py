"""French and English sentences that borrow who or what they tell of."""

from __future__ import annotations

import pytest

from corpus import get_language
from summarizer.sentences.dangling import borrows

BORROWING = [
    # Nobody is told to say it.
    ("en", '"The harbour was closed and no boat came in."'),
    ("en", 'The quay will be rebuilt before the winter storms come."'),
    ("en", "We closed the harbour before the storm."),
    ("en", "I've never seen the harbour so full."),
    ("fr", "« Le port a été fermé avant la tempête de lundi. »"),
    ("fr", "Nous avons fermé le port avant la tempête."),
    ("fr", "Étant donné, dit-il, que le port est fermé, rien n'arrive."),
    # Somebody only called by an office says it.
    ("en", '"The harbour stays shut until the spring comes," said the former councillor.'),
    ("en", "The harbour stays shut, said the councillor."),
    ("en", "The councillor said the harbour stays shut."),
    ("fr", "Le chercheur précise que le port reste fermé."),
    ("fr", "« Le port reste fermé jusqu'au printemps », ajoute l'expert."),
    ("fr", "« Le port reste fermé jusqu'au printemps », ajoute le joueur de 29 ans."),
    # A demonstrative, and the noun is told nowhere before it.
    ("en", "Fishermen had seemed confident of this result."),
    ("en", "Half the boats in those three harbours stayed in."),
    ("en", "Nobody asked what these figures hide."),
    ("fr", "Les pêcheurs se réjouissent de cette décision."),
    ("fr", "Le conseil espère que ces précédents serviront."),
    # A pronoun behind a day, and some of what was told before.
    ("en", "Last year she found the harbour empty."),
    ("en", '"The quay is full and nobody can land," he told Harbour Radio and two papers of the town.'),
    ("en", "On Monday, it doubled the fee."),
    ("en", "In 2014 he bought three boats."),
    ("en", "A total of 25 of them are fishermen."),
    ("fr", "La plupart d'entre eux sont pêcheurs."),
]
STANDING = [
    ("en", "The harbour was closed and no boat came in."),
    ("en", '"The harbour was closed and no boat came in," said Paul Hill.'),
    ("en", '"The harbour was closed and no boat came in," Hill said.'),
    ("en", '"The harbour was closed and no boat came in," police said.'),
    ("en", '"Slow boats" stay in.'),
    ("en", 'Paul Hill said: "We closed the harbour. It was late.'),
    ("en", "The singer joined the cast of I'm A Sailor on Sunday."),
    ("en", "'We closed the harbour,' said Paul Hill."),
    ("en", "The prime minister said the harbour stays shut."),
    ("en", "The mayor of Leeds said the harbour stays shut."),
    ("en", "The mayor, Paul Hill, said the harbour stays shut."),
    ("en", "Residents warned the mayor the harbour stays shut."),
    ("en", "The harbour is to close this year, this month or this October."),
    ("en", 'Paul Hill was glad: "The quay is full and nobody can land," he said.'),
    ("en", "The council will help those affected."),
    ("en", "Nobody thought this meant the end."),
    ("en", "Those boats that came in are safe."),
    ("en", "The council wants a new quay and a new road, and this plan has no friends."),
    ("en", "The harbour closed and this harbour is old."),
    ("en", "For months it was said that the harbour would close."),
    ("en", "Last year Paul Hill found the harbour empty."),
    ("fr", "« Le port a été fermé lundi », a déclaré Paul Morin."),
    ("fr", "Le port sera fermé cette année, ce lundi et ce qui reste d'avril."),
    ("fr", "Le maire de Brest précise que le port reste fermé."),
    ("fr", "Le Premier ministre précise que le port reste fermé."),
    ("ar", "قال إن الميناء مغلق منذ هذا القرار."),
]


@pytest.mark.parametrize(("code", "text"), BORROWING)
def test_what_a_sentence_borrows_is_seen(code: str, text: str) -> None:
    assert borrows(text, get_language(code))


@pytest.mark.parametrize(("code", "text"), STANDING)
def test_what_tells_all_of_it_borrows_nothing(code: str, text: str) -> None:
    assert not borrows(text, get_language(code))
