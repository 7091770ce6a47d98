"""Goes in: places, a store and a parser. Comes out: the record of all reports there, and a summary of the run.

The whole way on one page: places are opened, what is new is cleaned and read, each report is kept in a transaction of
its own with its edges to reports that may tell the same story, and then every story that was touched is decided anew.
Reports may be read in several processes; they are kept by one.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from dateline.clean import clean
from dateline.errors import Malformed, SkipReport, StopRun
from dateline.ingest import read_place
from dateline.ingest.knowledge import read_knowledge
from dateline.model.parse import Parse, Parser
from dateline.model.reading import Read
from dateline.model.record import Entity, ModelUsed, Related, Story
from dateline.model.report import RawReport, Report
from dateline.read import read
from dateline.record import Store, View, codec, people, reports, stories
from dateline.record.reports import NewReport
from dateline.record.rows import Failure, Summary
from dateline.relate import relate_story
from dateline.relate.entity_across import join_entities
from dateline.relate.stories import cluster, farthest, near, story_id
from dateline.relate.story_words import StoryWords, story_words
from dateline.settings import Settings

Progress = Callable[[str, str], None]
# Of the reports that were last compared with new ones, the words of so many are kept at hand: about 60 MB.
_AT_HAND = 2000
# New objects between two searches for cycles. The models and word lists are a million objects that stay, and Python's
# own 700 has them searched through again and again.
_BETWEEN_SEARCHES = 20_000
# Reports on their way to each reading process, so that none waits and memory stays flat.
_AHEAD = 4


def quiet(what: str, address: str) -> None:
    """The progress of a run that nobody watches."""


def run(
    places: Sequence[str],
    store: Store,
    settings: Settings,
    parser: Parser,
    progress: Progress = quiet,
    stdin: BinaryIO | None = None,
) -> Summary:
    """Read what is new in these places and decide the stories that it touches, going on where a stopped run ended.

    `progress` is told `new`, `known`, `skipped` or `story` and an address, after it is safely kept.
    """
    keeper = _Keeper(store, settings, progress)
    if settings.knowledge:
        lines = read_knowledge(Path(settings.knowledge))
        with store.writing() as view:
            people.put_known(view, lines)
    raws = keeper.unseen(_raws(places, settings, stdin))
    with _seldom_collecting():
        for made in _read_all(raws, settings, parser):
            keeper.keep(made)
        _decide_all(keeper)
    return keeper.summary


def decide_again(store: Store, settings: Settings, progress: Progress = quiet) -> Summary:
    """Decide the stories that wait, as after a verdict, and join entities across stories. Nothing is read."""
    keeper = _Keeper(store, settings, progress)
    _decide_all(keeper)
    return keeper.summary


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Search for cycles of objects less often, and as before afterwards."""
    before = gc.get_threshold()
    gc.set_threshold(_BETWEEN_SEARCHES, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


class EnglishParser:
    """The parser for English, loaded when the first report needs it; every process loads its own."""

    def __init__(self) -> None:
        self._parser: Parser | None = None

    @property
    def name(self) -> str:
        """The model's name."""
        return self._loaded().name

    @property
    def version(self) -> str:
        """The model's version."""
        return self._loaded().version

    @property
    def sha256(self) -> str:
        """The hash of the wheel that the model came in."""
        from dateline.read.parser import WHEEL_SHA256

        return WHEEL_SHA256

    def parse(self, report: Report) -> Parse:
        """The grammar of the report's text."""
        return self._loaded().parse(report)

    def __reduce__(self) -> tuple[type[EnglishParser], tuple[()]]:
        return EnglishParser, ()

    def _loaded(self) -> Parser:
        if self._parser is None:
            from dateline.read.parser import SpacyParser

            self._parser = SpacyParser()
        return self._parser


def _raws(places: Sequence[str], settings: Settings, stdin: BinaryIO | None) -> Iterator[RawReport | SkipReport]:
    """What stands in the places; where opening one fails in a way that nobody foresaw, the next is opened."""
    for place in places:
        try:
            yield from read_place(place, settings, stdin)
        except SkipReport as skipped:
            yield skipped
        except StopRun:
            raise
        except Exception as crash:
            yield Malformed(place, f"opening it failed: {type(crash).__name__}: {crash}")


def _decide_all(keeper: _Keeper) -> None:
    """Decide every story that waits; then who is one across stories, if anything about that has changed."""
    while _decide_next(keeper):
        pass
    with keeper.store.view() as view:
        if not people.are_due(view):
            return
        by_story: dict[str, list[Entity]] = {}
        for story, entity in people.entities_by_story(view):
            by_story.setdefault(story, []).append(entity)
        joined = join_entities(by_story, people.verdicts(view), people.known(view), dict(people.days(view)))
    with keeper.store.writing() as view:
        people.put_joined(view, joined)


def fingerprint(raw: RawReport) -> str:
    """The mark by which the same bytes from the same place are known again, without cleaning them."""
    carried = repr((raw.source.kind, raw.source.address, raw.fields, raw.charset)).encode("utf-8", "surrogatepass")
    return sha256(carried + b"\0" + raw.data).hexdigest()


def read_only(
    places: Sequence[str], settings: Settings, parser: Parser, stdin: BinaryIO | None = None
) -> Iterator[Read | SkipReport]:
    """The reports in these places, cleaned and read one by one, with nothing kept."""
    for raw in _raws(places, settings, stdin):
        made = raw if isinstance(raw, SkipReport) else make(raw, parser, settings)
        yield made.read if isinstance(made, NewReport) else made


def make(raw: RawReport, parser: Parser, settings: Settings) -> NewReport | SkipReport:
    """Clean and read one report. Whatever goes wrong with it stays with it: the first of the two doors."""
    address = raw.source.address
    try:
        report = clean(raw, settings.max_characters)
        reading = Read(report, read(report, parser))
        codec.encode(report).encode("utf-8")
        pinned = (
            ModelUsed(parser.name, parser.version, str(getattr(parser, "sha256", ""))) if not report.unread else None
        )
        words = story_words(reading)
        return NewReport(reading, tuple(sorted(words.keys)), pinned, fingerprint(raw), codec.pack(words))
    except SkipReport as skipped:
        return skipped
    except UnicodeEncodeError:
        return Malformed(address, "its text holds halves of characters (lone surrogates)")
    except Exception as crash:
        return Malformed(address, f"reading it failed: {type(crash).__name__}: {crash}")


class _Keeper:
    """Keeps what was made, one transaction a report, counting as it goes."""

    def __init__(self, store: Store, settings: Settings, progress: Progress) -> None:
        self.store, self.settings, self.progress = store, settings, progress
        self.summary = Summary()
        self._at_hand: OrderedDict[int, StoryWords] = OrderedDict()

    def unseen(self, raws: Iterator[RawReport | SkipReport]) -> Iterator[RawReport]:
        """Those that were not read before; what can't be used at all is noted."""
        for raw in raws:
            if isinstance(raw, SkipReport):
                self.keep(raw)
                continue
            with self.store.view() as view:
                known = reports.is_seen(view, fingerprint(raw))
            if known:
                self._count("known", raw.source.address)
            else:
                yield raw

    def keep(self, made: NewReport | SkipReport) -> None:
        """One report, or why it can't be used."""
        if isinstance(made, SkipReport):
            self.skip(made.address, made.reason)
            return
        with self.store.writing() as view:
            is_new, fresh = reports.add_report(view, made)
            for n in fresh:
                self._link(view, n)
        self.summary.unread += is_new and made.read.report.unread is not None
        self._count("new" if is_new else "known", made.read.report.source.address)

    def skip(self, address: str, reason: str) -> None:
        """Note what could not be used."""
        with self.store.writing() as view:
            reports.add_failure(view, address, reason)
        self.summary.skipped.append(Failure(address, reason))
        self.progress("skipped", f"{address}: {reason}")

    def _count(self, what: str, address: str) -> None:
        self.summary.new += what == "new"
        self.summary.known += what == "known"
        self.progress(what, address)

    def _link(self, view: View, n: int) -> None:
        """Find the reports that this one may share a story with."""
        days = self.settings.story_window_days
        numbered = {self.words(view, m).report: m for m in reports.candidates(view, n, int(farthest(days)))}
        candidates = (self.words(view, m) for m in numbered.values())
        for id in near(self.words(view, n), candidates, float(days)):
            reports.link(view, n, numbered[id])

    def words(self, view: View, n: int) -> StoryWords:
        """As what a report is compared with others."""
        if n not in self._at_hand:
            self._at_hand[n] = codec.unpack(StoryWords, reports.load_point(view, n))
        self._at_hand.move_to_end(n)
        while len(self._at_hand) > _AT_HAND:
            self._at_hand.popitem(last=False)
        return self._at_hand[n]


def _decide_next(keeper: _Keeper) -> bool:
    """Decide the stories of one component that waits; False when none does."""
    store = keeper.store
    with store.view() as view:
        waiting = stories.next_pending(view)
        if waiting is None:
            return False
        members = stories.component(view, waiting)
        words = {n: keeper.words(view, n) for n in members}
        kept = stories.kept_stories(view, members)
    numbers = {one.report: n for n, one in words.items()}
    found = cluster(tuple(words.values()), float(keeper.settings.story_window_days))
    groups = {story_id(ids): ids for ids in found}
    fresh = [_decide(keeper, id, [numbers[i] for i in ids]) for id, ids in groups.items() if id not in kept]
    with store.writing() as view:
        if stories.component(view, waiting) != members:
            return True  # another run added to it meanwhile: decide it again
        there = stories.kept_stories(view, members)  # another run may have decided the same
        fresh = [related for related in fresh if related.story.id not in there]
        stories.put_stories(view, members, tuple(groups), fresh)
    keeper.summary.stories += len(fresh)
    for related in fresh:
        keeper.progress("story", related.story.title)
    return True


def _decide(keeper: _Keeper, id: str, numbers: Sequence[int]) -> Related:
    """One story; if deciding it fails it is kept with its reports alone, and the failure is noted."""
    with keeper.store.view() as view:
        reads = [reports.load_read(view, n) for n in numbers]
        verdicts = people.verdicts(view)
    try:
        return relate_story(id, reads, verdicts)
    except Exception as crash:
        keeper.skip(f"story {id}", f"deciding it failed: {type(crash).__name__}: {crash}")
        first = min(reads, key=lambda r: (r.report.published or "9999", r.report.id))
        bare = Story(id, first.report.title or "", tuple(sorted(r.report.id for r in reads)), None, None, ())
        return Related(bare, (), (), (), (), (), (), ())


def _read_all(raws: Iterator[RawReport], settings: Settings, parser: Parser) -> Iterator[NewReport | SkipReport]:
    """Every raw report made ready, in order, by this process or by several."""
    jobs = settings.jobs
    if jobs <= 1:
        yield from (make(raw, parser, settings) for raw in raws)
        return
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # inherited: one thread a process is fastest
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _start_process, (parser, settings))
    ahead: deque[Future[NewReport | SkipReport]] = deque()
    try:
        for raw in raws:
            ahead.append(pool.submit(_make_in_process, raw))
            if len(ahead) >= jobs * _AHEAD:
                yield ahead.popleft().result()
        while ahead:
            yield ahead.popleft().result()
    except BrokenProcessPool as broken:
        raise StopRun("a reading process died, perhaps for want of memory; run again with fewer --jobs") from broken
    finally:
        pool.shutdown(cancel_futures=True)


_of_process: list[tuple[Parser, Settings]] = []


def _start_process(parser: Parser, settings: Settings) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that keeps tells the others to stop
    gc.set_threshold(_BETWEEN_SEARCHES, *gc.get_threshold()[1:])
    _of_process.append((parser, settings))


def _make_in_process(raw: RawReport) -> NewReport | SkipReport:
    return make(raw, *_of_process[0])
