"""Goes in: the readings of one story. Comes out: everything decided about it, each decision with its reasons.

`relate_story` is a pure function of its reads, so a story is decided anew only when its reports change.
"""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.reading import Read, Time
from dateline.model.record import DateError, Related, Story, Verdict
from dateline.relate.bounds import story_bounds
from dateline.relate.brief import write_brief
from dateline.relate.conflicts import find_conflicts
from dateline.relate.copies import find_copies
from dateline.relate.copy_lines import in_order
from dateline.relate.date_errors import correct_reads, corrected_times, find_date_errors
from dateline.relate.date_years import settle_years
from dateline.relate.entities import decide_entities
from dateline.relate.entity_spans import with_articles
from dateline.relate.facts import link_facts, mark_disputed
from dateline.relate.plans import follow_plans
from dateline.relate.quotations import decide_quotations
from dateline.relate.titles import title_story


def relate_story(story_id: str, reads: Sequence[Read], verdicts: Sequence[Verdict] = ()) -> Related:
    """Decide one story. The order of `reads` never matters: they are sorted by the instant of publication and id.

    `verdicts` are what people decided about its entities; those about other stories do nothing here.
    """
    as_read = in_order(reads)
    as_told = settle_years(as_read)
    reads = correct_reads(as_told)
    copies = find_copies(reads)
    entities = decide_entities(reads, verdicts)
    quotations = decide_quotations(reads, entities, copies)
    facts = link_facts(story_id, reads, entities, quotations, copies)
    conflicts = find_conflicts(story_id, reads, facts, quotations, copies, entities)
    facts = mark_disputed(facts, conflicts)
    plans = follow_plans(reads, facts)
    brief = write_brief(reads, facts, conflicts)
    earliest, latest = story_bounds(reads, facts)
    story = Story(
        id=story_id,
        title=title_story(reads),
        reports=tuple(r.report.id for r in reads),
        earliest=earliest,
        latest=latest,
        brief=brief,
    )
    errors = find_date_errors(as_told, facts)
    settled = _settled_times(as_read, as_told, errors)
    entities = with_articles(entities, reads)
    return Related(story, quotations, entities, copies, facts, conflicts, errors, plans, settled)


def _settled_times(as_read: Sequence[Read], reads: Sequence[Read], errors: Sequence[DateError]) -> tuple[Time, ...]:
    """The times whose value the story has changed."""
    before = {time for read in as_read for time in read.reading.times}
    after = corrected_times([time for read in reads for time in read.reading.times], errors)
    return tuple(time for time in after if time not in before)
