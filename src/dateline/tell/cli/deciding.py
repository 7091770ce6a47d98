"""Goes in: what somebody knows better. Comes out: it kept, and the stories that it touches decided anew."""

from __future__ import annotations

from typing import Annotated

import typer

from dateline.errors import BadUsage
from dateline.model.passage import Passage
from dateline.model.record import Entity, Verdict
from dateline.record import View, open_store, people, queries
from dateline.settings import Settings
from dateline.tell.cli.common import STORE, StoreOption, said
from dateline.tell.cli.looking import called_so, nobody
from dateline.tell.words import many

KIND_WORDS = {"person": "a person", "organization": "an organization", "place": "a place"}
MOST_LOOKED_AT = 5  # reports of somebody, for the titles of their stories

One = Annotated[str, typer.Argument(metavar="ONE", help="A name, an entity's id, or a passage REPORT:START-END.")]
Other = Annotated[
    str, typer.Argument(metavar="OTHER", help="The same for the other; to split, also a story that has its namesake.")
]


def add_to(app: typer.Typer) -> None:
    """Put the commands into the program, in the order that help shows them."""
    for command in (merge, split):
        app.command(rich_help_panel="Decide")(command)


def merge(one: One, other: Other, store: StoreOption = STORE) -> None:
    """Say that two persons, bodies or places are one. It holds in every later run, until `split` says otherwise."""
    _decide(one, other, True, store)


def split(one: One, other: Other, store: StoreOption = STORE) -> None:
    """Say that two names, or one name in two stories, are two. It holds in every later run, until `merge` says so."""
    _decide(one, other, False, store)


def _decide(one: str, other: str, same: bool, store: StoreOption) -> None:
    from dateline.pipeline import decide_again

    with open_store(store) as opened, opened.view() as view:
        passages = _passages(view, one, other, same)
        undone = _is_taken_back(view, same, passages)
        besides = _kinds_told(view, passages) if same else _mentions_told(view, passages)
    with open_store(store, writes=True) as opened:
        with opened.writing() as view:
            people.add_verdict(view, Verdict(same, *passages))
        summary = decide_again(opened, Settings(store=str(store)))
    kept = f"{one} and {other} are {'one' if same else 'two'}"
    before = f" This takes back that they were {'two' if same else 'one'}." if undone else ""
    said(f"Kept: {kept}.{before}{besides} {many(summary.stories, 'story', 'stories')} decided anew.")


def _kinds_told(view: View, passages: tuple[Passage, Passage]) -> str:
    """A warning that two of unlike kinds became one; nothing where they are alike."""
    of = {passage: e.kind for e in queries.entities(view) for passage in passages if passage in e.mentions}
    one, other = (KIND_WORDS.get(of[passage], "") for passage in passages)
    return f" Mind that one is {one} and the other {other}." if one and other and one != other else ""


def _mentions_told(view: View, passages: tuple[Passage, Passage]) -> str:
    """Which words a split speaks of: those of other reports go with whom their own report means by them."""
    said_of = []
    for passage in passages:
        report = queries.report(view, passage.report)
        words = report.text[passage.start : passage.end] if report is not None else ""
        said_of.append(f"“{words}” in {passage.report}:{passage.start}-{passage.end}")
    return f" This parts {' from '.join(said_of)}; where another report has both as one, split them there too."


def _is_taken_back(view: View, same: bool, passages: tuple[Passage, Passage]) -> bool:
    """Whether somebody decided the opposite of the same two before: the last word wins."""
    held = [{passage} for passage in passages]
    for entity in queries.entities(view):
        for mine, passage in zip(held, passages, strict=True):
            if passage in entity.mentions:
                mine.update(entity.mentions)
    return any(
        v.same != same and ((v.one in held[0] and v.other in held[1]) or (v.one in held[1] and v.other in held[0]))
        for v in people.verdicts(view)
    )


def _passages(view: View, one: str, other: str, same: bool) -> tuple[Passage, Passage]:
    """A mention of each, by which they are known again however the stories change."""
    both = _bearer_of_both(view, one, other) if not same else None
    mine = both or _entity(view, one)
    story = queries.find_stories(view, other) if not same else ()
    theirs = both or (mine if story and not _bearers(view, other) else _entity(view, other))
    if same and mine.id == theirs.id:
        raise BadUsage(f"{one!r} and {other!r} are one already")
    if not same and mine.id != theirs.id:
        raise BadUsage(f"{one!r} and {other!r} are two already")
    if story and theirs is mine and both is None:
        inside = {report for line in story for report in _reports_of(view, line.id)}
        here = [m for m in mine.mentions if m.report in inside]
        there = [m for m in mine.mentions if m.report not in inside]
        if not here or not there:
            raise BadUsage(f"{one!r} does not occur both in and outside of that story")
        return there[0], here[0]
    first, second = _mention(view, mine, one), _mention(view, theirs, other)
    if first == second:
        raise BadUsage(f"{one!r} and {other!r} name the same words; name two names of it, or a passage, or a story")
    return first, second


def _entity(view: View, wanted: str) -> Entity:
    at = _passage(wanted)
    found = _bearers(view, wanted) if at is None else [e for e in queries.entities(view) if at in e.mentions]
    if not found:
        raise BadUsage(_nothing(view, wanted, at))
    if len(found) > 1:
        ids = "; ".join(f"{e.id} {e.name} ({_whereabouts(view, e)})" for e in found[:5])
        raise BadUsage(f"{wanted!r} may mean {len(found)} of them: {ids}")
    return found[0]


def _nothing(view: View, wanted: str, at: Passage | None) -> str:
    """What is said where nobody is meant: by a passage, by an id, or by a name."""
    if at is not None:
        return f"no person, body or place is mentioned at {wanted}"
    if wanted.startswith("e-"):
        return f"nobody has the id {wanted}; `dateline who NAME --json` tells ids"
    return nobody(view, wanted) if wanted.strip() else "an empty name is nobody's"


def _bearer_of_both(view: View, one: str, other: str) -> Entity | None:
    """The only one that goes by both names: what a merge made one, whoever else bears either of them."""
    if one.casefold() == other.casefold() or _passage(one) or _passage(other):
        return None
    wanted = {one.casefold(), other.casefold()}
    found = [e for e in queries.entities(view, one) if wanted <= {n.casefold() for n in (e.name, *e.names)}]
    return found[0] if len(found) == 1 else None


def _whereabouts(view: View, entity: Entity) -> str:
    """The titles of the first stories that tell of somebody, by which namesakes are told apart."""
    reports = list(dict.fromkeys(mention.report for mention in entity.mentions))
    lines = {line.id: line.title for report in reports[:MOST_LOOKED_AT] for line in queries.find_stories(view, report)}
    return " / ".join(list(lines.values())[:2])


def _bearers(view: View, wanted: str) -> list[Entity]:
    """Who has this id; else who goes by the name; else who is called so too."""
    known = queries.entity(view, wanted)
    if known is not None:
        return [known]
    found = [e for e in queries.who(view, wanted) if called_so(e, wanted)] if wanted.strip() else []
    return [e for e in found if e.name.casefold() == wanted.casefold()] or found


def _passage(wanted: str) -> Passage | None:
    report, _, span = wanted.rpartition(":")
    start, _, end = span.partition("-")
    return Passage(report, int(start), int(end)) if report and start.isdecimal() and end.isdecimal() else None


def _mention(view: View, entity: Entity, wanted: str) -> Passage:
    """The first mention in the words that were given; else the first mention by the entity's name; else the first."""
    at = _passage(wanted)
    if at is not None:
        return at
    words = [(mention, _words(view, mention)) for mention in entity.mentions]
    for name in (wanted.casefold(), entity.name.casefold()):
        for mention, told in words:
            if told == name:
                return mention
        for mention, told in words:
            if told.endswith(f" {name}"):  # "Dr I. Morrow"
                return mention
    return entity.mentions[0]


def _words(view: View, mention: Passage) -> str:
    report = queries.report(view, mention.report)
    return report.text[mention.start : mention.end].casefold() if report is not None else ""


def _reports_of(view: View, story: str) -> list[str]:
    return [report.id for report in queries.reports_of(view, story)]
