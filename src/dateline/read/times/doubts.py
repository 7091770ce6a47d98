"""Goes in: a resolved time and its report. Comes out: the same, or the time meant where the words err.

Only what one report tells against itself is judged here; what others say is looked at in `relate/date_errors.py`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from dateline.model.parse import Parse, Sentence, Token
from dateline.model.reading import TimeCandidate
from dateline.model.report import Report
from dateline.read.times.anchors import last_day
from dateline.read.times.dates import WEEKDAY_NAMES
from dateline.read.times.expression import Expression
from dateline.read.times.senses import bare_weekday
from dateline.read.times.setting import Found, Setting
from dateline.read.times.tense import HIGHEST, head_of

# A sentence shorter than this is a credit or a greeting, not the one that tells the news.
LEDE_WORDS = 8
# What is told in the past before this minute of a day was of the day before.
FIRST_HOURS = 6 * 60
# What a verb is that tells no news: it completes another, or describes a noun.
_DESCRIBING = frozenset({"relcl", "acl", "xcomp", "pcomp", "advcl"})
_OF_A_NOUN = frozenset({"poss", "compound", "nmod"})
_HELPERS = frozenset({"aux", "auxpass"})
_NOT_PLAIN = frozenset({"had", "have", "has", "having", "'d", "’d", "to"})


def lede_of(parse: Parse) -> Sentence | None:
    """The sentence that opens the report's news."""
    return next((s for s in parse.sentences if not s.aside and s.last - s.first >= LEDE_WORDS), None)


def misdated(found: Found, one: Expression, report: Report) -> Found:
    """A dateline's own date that had not begun anywhere when the report came out: the day of publication is meant."""
    line, last = report.dateline, last_day(report)
    if line is None or last is None or found.day is None or not line.start <= one.start < line.end:
        return found
    published = date.fromisoformat((report.published or "")[:10])
    if found.grain != "day" or not last < found.day <= published + timedelta(days=1):
        return found
    why = f"the dateline says {found.value}, but the report came out on {published.isoformat()}, before that day began"
    return replace(found, value=published.isoformat(), day=published, says=found.day, rule=why)


def hardly_begun(found: Found, setting: Setting) -> Found:
    """ "Tuesday, November 13", told in the past in the first hours of Wednesday the 13th: the weekday is right."""
    anchor = setting.anchor
    if anchor is None or anchor.minute is None or anchor.minute >= FIRST_HOURS or setting.direction != "past":
        return found
    if found.says is None or found.day != anchor.day or found.says != anchor.day - timedelta(days=1):
        return found
    value = found.says.isoformat() + found.value[10:]
    why = f"the weekday is right: {found.day.isoformat()} had hardly begun, yet {setting.tense}"
    return replace(found, value=value, day=found.says, says=found.day, rule=why)


def doubted(found: Found, one: Expression, setting: Setting, report: Report, parse: Parse) -> Found:
    """A weekday of a lede that has not come yet, told in the past: the day of writing, or that of a week ago.

    An agency that dates its news in its lede by the weekday of a week ago writes "last" or the date: there the weekday
    is wrong. Elsewhere, and where another verb than the one that tells the news is dated, both days stay open.
    """
    anchor = setting.anchor
    before = setting.focus.sentence
    dated = before is not None and before.grain in {"day", "minute"}
    if anchor is None or found.day is None or setting.direction != "past" or dated:
        return found
    if bare_weekday(one.sense) is None or (anchor.day - found.day).days != 6:
        return found
    news = _tells_news(parse, one) if report.dateline or report.agencies else None
    if news is None:
        return found
    said = anchor.day + timedelta(days=1)
    name = WEEKDAY_NAMES[said.weekday()]
    slip = f"{name} is the day after {anchor.words}, a {WEEKDAY_NAMES[anchor.day.weekday()]}, yet {setting.tense}"
    if news and (report.agencies or (report.dateline and report.dateline.agency)):
        why = f"{slip}: the day of writing is meant"
        return replace(found, value=anchor.day.isoformat(), day=anchor.day, says=said, rule=why)
    candidates = (
        TimeCandidate(found.day.isoformat(), f"if the {name} a week before is meant"),
        TimeCandidate(anchor.day.isoformat(), f"if {name} should be the day of writing"),
    )
    return replace(found, value="", day=None, rule=slip, candidates=candidates)


def _is_main(parse: Parse, verb: Token) -> bool:
    """Whether a verb tells the news: the sentence's own, one joined to it, or what "officials said" behind it."""
    while verb.dep == "conj" or (verb.dep == "amod" and verb.head < verb.i):
        verb = parse.tokens[verb.head]  # "two were killed and 600 driven from their homes"
    above = parse.tokens[verb.head]
    return above.i == verb.i or (verb.dep == "ccomp" and above.i > verb.i and above.head == above.i)


def _tells_news(parse: Parse, one: Expression) -> bool | None:
    """Whether the verb of a lede that a weekday dates in the plain past is the one that tells the news.

    None where it dates what went before ("had been", "by Friday"), what was to come ("asked to be heard") or what only
    describes ("which was shut on Friday").
    """
    head = head_of(parse, one.start, one.end)
    if head is None:
        return None
    above = list(islice(parse.ancestors(head), HIGHEST))
    if head.dep in _OF_A_NOUN or (above and above[0].pos == "ADP" and above[0].text.casefold() != "on"):
        return None
    for verb in above:
        if verb.pos not in {"VERB", "AUX"} or (verb.tag == "VBG" and verb.dep in {"pcomp", "advcl"}):
            continue
        children = tuple(parse.children(verb))
        if verb.dep in _DESCRIBING or any(t.dep in _HELPERS and t.text.casefold() in _NOT_PLAIN for t in children):
            return None
        explained = any(t.dep in {"appos", "npadvmod"} and t.i > head.i for t in (*parse.children(head), *children))
        return _is_main(parse, verb) and verb.lemma.casefold() != "be" and not explained
    return None
