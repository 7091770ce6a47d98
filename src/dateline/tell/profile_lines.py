"""Goes in: who somebody is. Comes out: the same in lines for a terminal, with the sentences behind them as sources."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model.passage import Passage
from dateline.model.record import Entity
from dateline.tell.citing import Citer, Line, Section, Telling
from dateline.tell.profile import Beside, Profile, RoleInTime
from dateline.tell.quoting import quotation_line
from dateline.tell.words import day, many, span

MOST_SAID = 20


def told_profile(of: Profile, citer: Citer) -> Telling:
    """The profile under its name; sections that would be empty are left out."""
    entity = of.entity
    others = [name for name in entity.names if name != entity.name]
    link = dict(entity.link or ())
    ids = [f"{label} {link[key]}" for key, label in LINKS if key in link]
    reports = len({m.report for m in entity.mentions})
    about = [entity.kind, f"{many(len(entity.mentions), 'mention')} in {many(reports, 'report')}", *ids, entity.id]
    about += [told_open(entity)] if entity.could_be else []
    about += [f"also {', '.join(others)}"] if others else []
    said = tuple(quotation_line(one, citer) for one in of.said[:MOST_SAID])
    left = len(of.said) - len(said)
    sections = (
        Section("Roles", tuple(_role(role, citer) for role in of.roles)),
        Section("Stories", tuple(Line(s.title, span(s.earliest, s.latest), notes=(s.id,)) for s in of.stories)),
        Section("Said", said, many(left, "more quotation") + " with dateline quotes --by" if left > 0 else None),
        Section("Named beside", _beside(of.beside, citer)),
        Section("Places", _beside(of.places, citer)),
        Section("One across stories, since", tuple(Line(why) for why in of.why)),
    )
    shown = tuple(section for section in sections if section.lines)
    return Telling(entity.name, " · ".join(about), (*shown, Section("Sources", tuple(citer.sources()))))


LINKS = (("qid", "Wikidata"), ("known", "known as"), ("geonames", "GeoNames"), ("within", "in"), ("country", "in"))


def _role(of: RoleInTime, citer: Citer) -> Line:
    time = told_time(of)
    return Line(f"{of.role.role}, {time}" if time else of.role.role, cites=_words(of.at, citer))


def told_open(entity: Entity) -> str:
    """That nobody can tell whom a bare surname stands for, with those whom it may."""
    return f"left open: may be {' or '.join(entity.could_be)}"


def told_time(of: RoleInTime) -> str:
    """Since and until when as reports tell, else the days of the reports that say it."""
    role = of.role
    if role.earliest and role.latest and role.earliest <= role.latest:
        return span(role.earliest, role.latest)
    if role.earliest or role.latest:
        since = f"since {day(role.earliest)}" if role.earliest else ""
        return ", ".join(part for part in (since, f"no longer by {day(role.latest)}" if role.latest else "") if part)
    return f"so called {span(of.first, of.last)}" if of.first else ""


def _beside(found: Sequence[Beside], citer: Citer) -> tuple[Line, ...]:
    return tuple(Line(b.entity.name, tags=(many(b.sentences, "sentence"),), cites=_words(b.at, citer)) for b in found)


def _words(at: Passage | None, citer: Citer) -> tuple[str, ...]:
    return citer.words([at]) if at is not None else ()
