"""Goes in: the store at one moment. Comes out: what pages across stories show: names, quotations, disputes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from dateline.model.passage import Passage
from dateline.model.reading import Quotation
from dateline.model.record import Entity
from dateline.model.report import Report
from dateline.record import View, queries
from dateline.record.rows import StoryLine
from dateline.tell.origins import named_origins
from dateline.tell.pages.maps import Map, draw_map
from dateline.tell.pages.shapes import Disagreement
from dateline.tell.pages.view import Citer, view_disagreements
from dateline.tell.profile import Profile, profile
from dateline.tell.profile_lines import LINKS, told_time
from dateline.tell.quoting import grouped
from dateline.tell.wordings import Piece, original_pieces, same_wording, variant_pieces
from dateline.tell.words import chain, outlet, published, shortened, speaker

MOST_ENTITIES, MOST_NAMESAKES, MOST_MENTIONS, MOST_QUOTES, MOST_STORIES, AROUND = 2_000, 20, 8, 200, 50, 70


@dataclass(frozen=True, slots=True)
class Name:
    """One name of the list of names: everybody who bears it, and how often it occurs."""

    name: str
    kind: str
    roles: tuple[str, ...]
    mentions: int
    entities: int


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Words of a report with what stands around them, and the address that opens on them."""

    address: str | None
    label: str
    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """A quotation of any story: who, where, through whom, and the other wordings of it."""

    quotation: Quotation
    speaker: str
    at: Occurrence
    chain: str | None
    also: tuple[Occurrence, ...]
    wordings: tuple[tuple[Occurrence, tuple[Piece, ...], tuple[Piece, ...]], ...]


@dataclass(frozen=True, slots=True)
class Company:
    """Another entity that sentences name too, how many, and the first of them."""

    entity: Entity
    sentences: int
    at: Occurrence


@dataclass(frozen=True, slots=True)
class Office:
    """A role with its time in words, and the sentence that gives it."""

    role: str
    time: str
    at: Occurrence | None


@dataclass(frozen=True, slots=True)
class Known:
    """One person, body or place with its stories, the places where it occurs, what it said and beside whom it stands.

    `known_as` are its ids elsewhere, with their names; `why` says what made one of several stories' entities.
    """

    entity: Entity
    known_as: tuple[str, ...]
    why: tuple[str, ...]
    roles: tuple[Office, ...]
    stories: tuple[StoryLine, ...]
    beside: tuple[Company, ...]
    places: tuple[Company, ...]
    map: Map | None
    occurrences: tuple[Occurrence, ...]
    said: tuple[QuoteRow, ...]


@dataclass(frozen=True, slots=True)
class Disputed:
    """A story and where its reports disagree."""

    story: StoryLine
    disagreements: tuple[Disagreement, ...]


class Places:
    """Finds the report and the story behind a passage, each asked of the store once."""

    def __init__(self, view: View) -> None:
        self._view = view
        self._reports: dict[str, Report | None] = {}
        self._stories: dict[str, StoryLine | None] = {}

    def report(self, id: str) -> Report | None:
        """The report of this id."""
        if id not in self._reports:
            self._reports[id] = queries.report(self._view, id)
        return self._reports[id]

    def story(self, report: str) -> StoryLine | None:
        """The story that holds this report."""
        if report not in self._stories:
            self._stories[report] = next(iter(queries.find_stories(self._view, report)), None)
        return self._stories[report]

    def sentence(self, at: Passage) -> Occurrence:
        """A whole sentence, with nothing around it."""
        found = self.occurrence(at)
        return replace(found, before="", words=" ".join(found.words.split()), after="")

    def occurrence(self, at: Passage) -> Occurrence:
        """A passage with the words around it."""
        report, story = self.report(at.report), self.story(at.report)
        address = f"/story/{story.id}#at={at.report}:{at.start}-{at.end}" if story else None
        if report is None:
            return Occurrence(address, at.report, "", "", "")
        before, after = _around(report, at)
        words = report.text[at.start : at.end]
        return Occurrence(address, f"{outlet(report)}, {published(report)}", before, words, after)


def _around(report: Report, at: Passage) -> tuple[str, str]:
    """The words before and after a passage in its paragraph, whole ones, with "…" where more of them stand there.

    What is set aside (a file's header, a caption) is no part of a paragraph.
    """
    text = report.text
    first = max((a.end for a in report.asides if a.end <= at.start), default=0)
    last = min((a.start for a in report.asides if a.start >= at.end), default=len(text))
    first = max(first, text.rfind("\n\n", first, at.start) + 2) if "\n\n" in text[first : at.start] else first
    stop = text.find("\n\n", at.end, last)
    last = stop if stop >= 0 else last
    before, after = text[max(first, at.start - AROUND) : at.start], text[at.end : min(last, at.end + AROUND)]
    if at.start - AROUND > first and " " in before:
        before = "…" + before.partition(" ")[2]
    if at.end + AROUND < last and " " in after:
        after = after.rpartition(" ")[0] + "…"
    return before, after


def _each_once(mentions: Sequence[Passage]) -> list[Passage]:
    """Mentions without those whose words already stand around the one before."""
    kept: list[Passage] = []
    for at in sorted(mentions, key=lambda m: (m.report, m.start, -m.end)):
        if not kept or kept[-1].report != at.report or at.start >= kept[-1].end + AROUND:
            kept.append(at)
    return kept


def names(view: View, wanted: str | None) -> tuple[tuple[Name, ...], tuple[Entity, ...]]:
    """The names that occur most, and the entities behind them; only those with these words, where some are given."""
    entities = tuple(islice(queries.entities(view, wanted), MOST_ENTITIES))
    by_name: dict[tuple[str, str], list[Entity]] = {}
    for entity in entities:
        by_name.setdefault((entity.name, entity.kind), []).append(entity)
    found = [
        Name(
            name,
            kind,
            tuple(dict.fromkeys(role.role for one in bearers for role in one.roles)),
            sum(len(one.mentions) for one in bearers),
            len(bearers),
        )
        for (name, kind), bearers in by_name.items()
    ]
    return tuple(sorted(found, key=lambda n: (-n.mentions, n.name, n.kind))), entities


def known(view: View, name: str) -> tuple[Known, ...]:
    """Whoever has this id, or everybody of exactly this name; else everybody whose name has these words."""
    found = tuple(islice(queries.who(view, name), MOST_ENTITIES)) if name.strip() else ()
    exact = tuple(one for one in found if name in one.names or one.name == name)
    places = Places(view)
    return tuple(_known(profile(view, one), places) for one in (exact or found)[:MOST_NAMESAKES])


def _known(of: Profile, places: Places) -> Known:
    link = dict(of.entity.link or ())
    spots = [of.entity, *(b.entity for b in of.places)]
    return Known(
        entity=of.entity,
        known_as=tuple(f"{label} {link[key]}" for key, label in LINKS if key in link),
        why=of.why,
        roles=tuple(Office(r.role.role, told_time(r), places.sentence(r.at) if r.at else None) for r in of.roles),
        stories=of.stories,
        beside=tuple(Company(b.entity, b.sentences, places.sentence(b.at)) for b in of.beside),
        places=tuple(Company(b.entity, b.sentences, places.sentence(b.at)) for b in of.places),
        map=draw_map([spot for spot in spots if spot.kind == "place"]),
        occurrences=tuple(places.occurrence(at) for at in _each_once(of.entity.mentions)[:MOST_MENTIONS]),
        said=tuple(quote_rows(list(of.said[:MOST_QUOTES]), places)),
    )


def quotes(view: View, by: str | None, word: str | None) -> tuple[QuoteRow, ...]:
    """Who said what across all stories: the first of it, other wordings beside the earliest."""
    return tuple(quote_rows(list(islice(queries.quotes(view, by, word), MOST_QUOTES)), Places(view)))


def quote_rows(said: list[Quotation], places: Places) -> Iterator[QuoteRow]:
    """Quotations with the words around them and their other wordings."""
    for one, variants in grouped(said):
        also = [v for v in variants if same_wording(one, v)]
        yield QuoteRow(
            one,
            speaker(one),
            places.occurrence(one),
            chain(places.report(one.report), one.chain),
            tuple(places.occurrence(v) for v in also),
            tuple(
                (places.occurrence(v), original_pieces(one, v), variant_pieces(v)) for v in variants if v not in also
            ),
        )


def disputes(view: View) -> Iterator[Disputed]:
    """The stories whose reports disagree, those with the latest events first."""
    disputed = (line for line in queries.stories(view) if line.conflicts)
    for line in islice(disputed, MOST_STORIES):
        related = queries.related(view, line.id)
        if related is not None:
            reports = queries.reports_of(view, line.id)
            of = {report.id: report for report in reports}
            yield Disputed(line, view_disagreements(named_origins(related, of), Citer(reports)))


def unread(view: View, most: int = MOST_QUOTES) -> tuple[tuple[str, str], ...]:
    """The reports that are kept though nothing can read them: what they are called, and the reason."""
    if not queries.counts(view).unread:
        return ()
    found = ((r, r.unread) for r in queries.every_report(view) if r.unread)
    return tuple((shortened(_called(r), 140), why) for r, why in islice(found, most))


def _called(report: Report) -> str:
    """A report by its file or address, with its headline where it has one."""
    return report.source.address + (f": {report.title}" if report.title else "")
