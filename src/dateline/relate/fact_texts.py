"""Goes in: the statements of a fact. Comes out: which of them tells it most plainly, and its words as a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from dateline.model.reading import Participant
from dateline.relate.stated import Stated

FIRST_PERSON = frozenset({"i", "we", "us", "our", "my", "me", "i’m", "we’re", "i'm", "we're"})
_STEM = 3
_RELATIVES = frozenset({"who", "which", "whose", "whom", "where", "when", "that", "as", "what"})
_PRONOUNS = frozenset(
    {"he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "who", "which", "what"}
)


def plainness(stated: Stated) -> tuple[int, int, int, str, int]:
    """A clause with its own named subject and day before one that leans on another; the earliest among equals."""
    own = stated.statement
    first = own.who[0] if own.who else None
    leans = first is None or first.role == "other" or not own.start <= first.start < own.end
    unclear = bool(first and first.text.casefold() in _PRONOUNS)
    opening = own.text.split(" ", 2)[:2]
    relative = bool(own.lead) or any(w.casefold() in _RELATIVES for w in opening)
    quoted = own.quotation is not None and bool(FIRST_PERSON & {w.casefold() for w in own.text.split()})
    score = 3 * leans + 3 * relative + 2 * unclear + 3 * quoted + (not stated.entities) + (own.time is None)
    return score + (own.modality != "happened"), abs(len(own.text) - 90) // 40, -len(own.who), own.report, own.start


def text_of(stated: Stated, names: Mapping[str, str]) -> str:
    """The clause as a sentence by itself: a pronoun is followed by the name it stands for, a subject that stands
    elsewhere goes before it in brackets, a participle with the “be” that it lacks."""
    own = stated.statement
    begin = own.telling if own.telling is not None else own.start
    text = _balanced(own.text[begin - own.start :])
    first = own.who[0] if own.who and own.who[0].role != "other" and not _lacks_subject(stated, begin) else None
    name = names.get(stated.whose(first.cluster) or "") if first else names.get(stated.speaker or "")
    if first is None or not begin <= first.start < own.end:
        if first is None and not stated.speaker:
            return _capital(text)
        before = " ".join(word for word in (_called(first, name), own.lead) if word)
        return f"[{before}] {text[:1].lower() + text[1:] if own.lead else text}" if before else _capital(text)
    if name and first.text.casefold() in _PRONOUNS:
        at = first.end - begin
        text = f"{text[:at]} [{name}]{text[at:]}"
    return _capital(text)


def _lacks_subject(stated: Stated, begin: int) -> bool:
    """“Signed the treaty”, in somebody's own words: the verb stands before the first of those it tells of."""
    own = stated.statement
    if own.quotation is None or own.who[0].role != "patient":
        return False
    before = own.text[begin - own.start : own.who[0].start - own.start].casefold().split()
    return any(word.startswith(own.predicate[:_STEM]) for word in before)


def _balanced(text: str) -> str:
    """A quotation mark whose other half stands outside the clause gets it."""
    if text.count('"') % 2:
        return f'"{text}' if text.endswith('"') else f'{text}"'
    return f"{text}”" if text.count("“") > text.count("”") else text


def _called(subject: Participant | None, name: str | None) -> str:
    """Who the subject is: by name for a pronoun or a part of the name, else in the words of the report."""
    if subject is None:
        return name or ""
    words = subject.text.split()
    if name and (subject.text.casefold() in _PRONOUNS or (words and words[-1] in name.split())):
        return name
    return _capital(subject.text) if subject.text.casefold() not in _PRONOUNS else ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
