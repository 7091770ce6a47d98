"""Goes in: a page. Comes out: its cues: the words that report, with who reports and the words beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dateline.language.en.reporting import (
    ASKING,
    CITING,
    CLAUSAL,
    COURTS,
    DECLARING,
    DENYING,
    FACTIVE,
    HEARERS,
    HEARING,
    HEARSAY,
    JUDGING,
    MANNER,
    MEASURES,
    MISREAD,
    NAMING,
    NOBODY,
    ORDERING,
    PARTICLES,
    PROMISING,
    REFUSING,
    SOURCE_PHRASES,
    UNSAID,
    VOICELESS,
)
from dateline.model.parse import Sentence, Token
from dateline.read.quotations.page import Page
from dateline.read.quotations.subjects import (
    FINITE,
    SUBJECTS,
    behind_clause,
    behind_relative,
    cut_off,
    finite,
    inverted_subject,
    linear_subject,
    opening,
    phrase_start,
    subject_of,
)

_OPENERS = frozenset(phrase[0] for phrase in SOURCE_PHRASES)
_SO_FAR = 8
_NAMES = ("NOUN", "PROPN")
_BEHIND = ("VBG", "VBD", "VBN", "RB", "JJ", "IN")
LEXICON = CLAUSAL | PROMISING | ORDERING | NAMING | MANNER | CITING | JUDGING


@dataclass(frozen=True, slots=True)
class Cue:
    """One reporting word. `subject` is the head of who reports; `first` to `last` (half open) cover the two together.

    `form` says how it stands: `verb` (a finite verb or participle), `passive` (the reporter after "by" or "from", or
    nobody), `cited` ("quoted X as saying"), `source` ("according to"), `noun` ("the claim that"). `via` has the heads
    of those who pass it on within the same clause.
    """

    head: int
    lemma: str
    form: str
    subject: int | None
    first: int
    last: int
    via: tuple[int, ...] = ()


def find_cues(page: Page) -> tuple[Cue, ...]:
    """All cues outside quotation marks, in text order."""
    return tuple(cue for sentence in page.sentences() for cue in _in_sentence(page, sentence))


def source_cue(page: Page, token: Token) -> Cue | None:
    """The cue that begins at a token with a phrase such as "according to"."""
    if token.text.casefold() not in _OPENERS or token.i in page.name_of:
        return None
    sentence = page.sentence(token.i)
    for phrase in SOURCE_PHRASES:
        last = token.i + len(phrase)
        if last < sentence.last and tuple(t.text.casefold() for t in page.tokens[token.i : last]) == phrase:
            head = next((c for c in page.parse.children(page.tokens[last - 1]) if c.dep == "pobj"), None)
            if head is None:
                head = next((t for t in page.tokens[last : sentence.last] if t.pos in ("NOUN", "PROPN", "PRON")), None)
            if head is not None and head.lemma in MEASURES and head.i == last:
                return None
            if head is not None and (phrase != ("per",) or (token.text == "per" and head.i in page.name_of)):
                high = _source_end(page, head, token.i == sentence.first)
                return Cue(token.i, " ".join(phrase), "source", head.i, token.i, high)
    return None


def _source_end(page: Page, head: Token, opens: bool) -> int:
    """Where the words for a source end; what the parse took for its apposition may be the sentence itself."""
    high = page.parse.edges(head)[1] + 1
    high -= page.tokens[high - 1].text == ","
    comma = next((t.i for t in page.tokens[head.i : high] if t.text == ","), None)
    if not opens or comma is None or page.tokens[comma + 1].tag in ("WP", "WDT", "WP$"):
        return high
    clause = page.tokens[comma + 1].dep != "acl" and any(t.tag in FINITE for t in page.tokens[comma + 1 : high])
    return comma if clause else high


def _so_cue(page: Page, token: Token, sentence: Sentence) -> Cue | None:
    """The cue of "…, so the chairman." at the end of a sentence, as translations have it."""
    last = sentence.last - (page.tokens[sentence.last - 1].pos == "PUNCT")
    if token.text != "so" or token.i + 1 >= last or page.tokens[token.i - 1].text != "," or last - token.i > _SO_FAR:
        return None
    behind = page.tokens[token.i + 1 : last]
    if behind[0].pos not in ("DET", "PROPN") or any(t.pos in ("VERB", "AUX", "SCONJ") for t in behind):
        return None
    inside = range(token.i + 1, last)
    nouns = [t for t in behind if t.pos in ("NOUN", "PROPN")]
    head = next((t for t in nouns if t.head not in inside), nouns[0] if nouns else None)
    return Cue(token.i, "so", "source", head.i, token.i, last) if head else None


def _in_sentence(page: Page, sentence: Sentence) -> Iterator[Cue]:
    for token in page.parse.words(sentence):
        if not page.free(token.i):
            continue
        cue = source_cue(page, token) or _so_cue(page, token, sentence)
        if (
            cue is None
            and not _under_citing(page, token)
            and (token.tag.startswith("VB") or _misread(page, token, sentence))
        ):
            cue = verb_cue(page, token)
        if cue:
            yield cue


def _under_citing(page: Page, token: Token) -> bool:
    """Whether a participle belongs to "quoted X as saying", which is one cue."""
    above = page.tokens[token.head]
    return token.dep == "pcomp" and above.lemma == "as" and page.tokens[above.head].lemma in CITING


def _misread(page: Page, token: Token, sentence: Sentence) -> bool:
    """Whether a verb was taken for a plural noun: at the end of a sentence, or before a comma and what is no noun.

    "…, the paper reports."; "…, the paper reports, quoting an aide."
    """
    known = token.text.casefold() in MISREAD or token.lemma in MANNER
    if token.tag != "NNS" or not known or page.tokens[token.i - 1].pos not in (*_NAMES, "NUM"):
        return False
    behind = [t.tag for t in page.tokens[token.i + 1 : min(sentence.last, token.i + 3)]]
    if behind[:1] == ["PRP"]:
        behind = behind[1:]
    return len(behind) < 2 or (behind[0] == "," and behind[1] in _BEHIND)


def verb_cue(page: Page, verb: Token, anything: bool = False) -> Cue | None:
    """The cue that a verb is, or None; `anything` takes verbs outside the lexicon too, as beside a closing mark."""
    lemma = _lemma(page, verb)
    if page.tokens[verb.i - 1].text.casefold() == "than":  # "one more than reported" compares and reports nothing
        return None
    if _refused(page, verb) or _found_out(page, verb) or _as_far_as(page, verb) or _asked_about(page, verb):
        return None
    if lemma not in LEXICON and lemma not in HEARING and " " not in lemma and not anything:
        return None
    if lemma in CITING:
        cited = _cited(page, verb)
        if cited:
            return cited
    passive = any(c.dep == "auxpass" for c in page.parse.children(verb)) or (verb.tag == "VBN" and _agent(page, verb))
    if passive and not (lemma in PROMISING and _has_promised(page, verb)):
        return _passive(page, verb, lemma)
    if lemma in HEARING and not _told(page, verb):
        return None
    return _active(page, verb, lemma)


def _has_promised(page: Page, verb: Token) -> bool:
    """Whether "'s" is "has": "who's promised to rebuild it"."""
    children = page.parse.children(verb)
    short = any(c.dep == "auxpass" and c.text in ("'s", "’s") for c in children)
    return short and any(c.dep == "xcomp" and c.tag == "VB" for c in children)


def _found_out(page: Page, verb: Token) -> bool:
    """Whether finding is coming to know: "found out that"."""
    return verb.lemma == "find" and any(c.dep == "prt" for c in page.parse.children(verb))


def _asked_about(page: Page, verb: Token) -> bool:
    """Whether it is only asked who says it, or if and why ("Did anybody tell you to go?"); or a thing says it."""
    children = page.parse.children(verb)
    subject = next((c for c in children if c.dep in SUBJECTS), None)
    if subject is not None and subject.lemma.casefold() in VOICELESS:
        return True
    last = page.sentence(verb.i).last - 1
    if subject is None or subject.i > verb.i or page.tokens[last].text != "?" or not page.free(last):
        return False
    return subject.tag == "WP" or any(c.dep in ("aux", "auxpass") and c.i < subject.i for c in children)


def _as_far_as(page: Page, verb: Token) -> bool:
    """Whether a clause only limits what is told: "as far as anyone will admit"."""
    link = next((c for c in page.parse.children(verb) if c.text.casefold() == "as" and c.dep == "mark"), None)
    return link is not None and link.i > 1 and page.tokens[link.i - 1].text.casefold() in ("far", "long", "soon")


def _told(page: Page, verb: Token) -> bool:
    """Whether hearing is being told: "learned from the board", "the court heard that"."""
    children = page.parse.children(verb)
    if verb.lemma == "hear" and any(c.dep == "nsubj" and c.lemma.casefold() in COURTS for c in children):
        return True
    return any(c.dep == "prep" and c.lemma == "from" for c in children)


def _active(page: Page, verb: Token, lemma: str) -> Cue | None:
    subject = subject_of(page, verb)
    own = subject if subject is not None and subject.head == verb.i and not cut_off(page, subject, verb) else None
    said = own is not None and not page.free(own.i)
    if (own is None or said) and finite(page, verb) and verb.dep not in ("relcl", "xcomp"):
        found = inverted_subject(page, verb) or linear_subject(page, verb)
        if found:
            head, first, last = found
            return Cue(verb.i, lemma, "verb", head, min(first, _first(page, verb, None)), max(last, verb.i + 1))
    if own is None and verb.tag == "VBN" and not any(c.dep in ("aux", "auxpass") for c in page.parse.children(verb)):
        return _joined_on(page, verb, lemma)
    matrix = page.tokens[verb.head]
    if verb.dep == "xcomp" and matrix.lemma in HEARSAY and subject is not None and subject.head == matrix.i:
        first = page.parse.edges(subject)[0]
        return Cue(verb.i, lemma, "verb", subject.i, first, verb.i + 1, (matrix.i,))
    if subject is None and verb.tag in ("VB", "VBP") and verb.dep != "xcomp":
        return None
    behind = behind_clause(page, own, verb) if own is not None else None
    if behind is not None:
        first = page.parse.edges(behind)[0]
        return Cue(verb.i, lemma, "verb", behind.i, first, verb.i + 1)
    through = behind_relative(page, own, verb) if own is not None else None
    if through is not None:
        return Cue(verb.i, lemma, "verb", through, opening(page, through), verb.i + 1)
    subject_at = subject.i if subject else None
    first = _first(page, verb, own)
    first = opening(page, first) if own is not None and own.i < verb.i else first
    return Cue(verb.i, lemma, "verb", subject_at, first, _last(page, verb, own))


def _joined_on(page: Page, verb: Token, lemma: str) -> Cue | None:
    """A past tense taken for a participle: "confirmed that it was real but called any link premature"."""
    if verb.dep != "conj" or page.tokens[verb.i - 1].dep != "cc" or lemma not in NAMING | DENYING:
        return None
    for above in page.parse.ancestors(verb):
        if above.tag == "VBD" and above.lemma in DECLARING | FACTIVE and above.i < verb.i:
            subject = subject_of(page, above)
            return Cue(verb.i, lemma, "verb", subject.i, verb.i, verb.i + 1) if subject else None
    return None


def _passive(page: Page, verb: Token, lemma: str) -> Cue | None:
    agent = _agent(page, verb)
    subject = next((c for c in page.parse.children(verb) if c.dep in SUBJECTS), None)
    impersonal = subject is not None and subject.text.casefold() == "it"
    hearing = subject is not None and lemma == "tell" and subject.lemma.casefold() in COURTS | HEARERS
    if hearing and agent is None:
        return Cue(verb.i, lemma, "passive", None, _first(page, verb, subject), verb.i + 1)
    if lemma not in HEARSAY and agent is None and not (impersonal and lemma not in ORDERING | ASKING - DECLARING):
        return None
    first = _first(page, verb, subject)
    return Cue(verb.i, lemma, "passive", agent.i if agent else None, first, verb.i + 1)


def _cited(page: Page, verb: Token) -> Cue | None:
    """The saying in "The Post quoted X as saying" and "X was quoted as saying by the Post", with X as its subject."""
    children = page.parse.children(verb)
    saying = next(
        (
            inner
            for c in children
            if c.dep == "prep" and c.lemma == "as"
            for inner in page.parse.children(c)
            if inner.dep == "pcomp" and inner.tag == "VBG"
        ),
        None,
    )
    if saying is None:
        return None
    subject = next((c for c in children if c.dep in SUBJECTS), None)
    quoted = next((c for c in children if c.dep == "dobj"), None)
    first = _first(page, verb, subject)
    if quoted is None:
        agent = _agent(page, verb) or _agent(page, saying) or _by(page, saying)
        via = (agent.i,) if agent else ()
        return replace(
            Cue(saying.i, saying.lemma, "cited", subject.i if subject else None, first, saying.i + 1), via=via
        )
    via = (subject.i,) if subject else ()
    return Cue(saying.i, saying.lemma, "cited", quoted.i, first, saying.i + 1, via)


def _lemma(page: Page, verb: Token) -> str:
    if verb.tag == "NNS":
        return MISREAD.get(verb.text.casefold(), verb.lemma)
    lemma = bare_lemma(verb)
    for child in page.parse.children(verb):
        if lemma == "put" and child.text.casefold() == "it" and child.i == verb.i + 1:
            return "put it"
        if 0 < child.i - verb.i < 3 and (lemma, child.text.casefold()) in PARTICLES:
            return PARTICLES[(lemma, child.text.casefold())]
        if lemma in ("let", "make") and child.i > verb.i and child.text.casefold() in ("know", "known", "clear"):
            return "make clear" if child.text.casefold() == "clear" else f"{lemma} known"
    return lemma


def bare_lemma(verb: Token) -> str:
    """A verb's lemma; the model takes "hopes" and "hoped" for forms of "hop"."""
    hope = verb.lemma == "hop" and "pp" not in verb.text
    return "hope" if hope else verb.lemma.casefold()


def _refused(page: Page, verb: Token) -> bool:
    """Whether the words were not said: "declined to say", "without saying", "would not say whether"."""
    above = page.tokens[verb.head]
    if (verb.dep == "xcomp" and above.lemma in REFUSING) or (
        verb.dep == "pcomp" and above.lemma in ("without", "from")
    ):
        return True
    if verb.lemma == "deny" and verb.dep == "conj" and any(c.lemma == "nor" for c in page.parse.children(above)):
        return True
    if verb.lemma not in UNSAID:
        return False
    return not_done(page, verb)


def not_done(page: Page, verb: Token) -> bool:
    """Whether a verb is negated, by "not" or by its subject."""
    return any(c.dep == "neg" or (c.dep in SUBJECTS and _nobody(page, c)) for c in page.parse.children(verb))


def _nobody(page: Page, subject: Token) -> bool:
    words = (subject, *(c for c in page.parse.children(subject) if c.i < subject.i))
    return any(t.text.casefold() in NOBODY for t in words)


def _agent(page: Page, verb: Token) -> Token | None:
    """Who stands behind a passive: after "by", or "from" for what was heard."""
    for child in page.parse.children(verb):
        said = child.lemma == "from" and child.i < verb.i and _impersonal(page, verb)
        by = said or child.dep == "agent" or (child.lemma == "by" and child.dep == "prep" and child.i < verb.i)
        if by or (child.i > verb.i and child.lemma == "from" and verb.lemma in HEARING):
            for inner in page.parse.children(child):
                if inner.dep == "pobj" and inner.ent not in ("DATE", "TIME"):
                    return inner
    return None


def _impersonal(page: Page, verb: Token) -> bool:
    """Whether the subject is a bare "it": "from the board it was said that"."""
    return any(c.dep in SUBJECTS and c.text.casefold() == "it" for c in page.parse.children(verb))


def _by(page: Page, saying: Token) -> Token | None:
    """Who stands behind "quoted as saying by", which the parse may hang on the saying."""
    by = next((c for c in page.parse.children(saying) if c.lemma == "by"), None)
    return next((c for c in page.parse.children(by) if c.dep == "pobj"), None) if by else None


def _first(page: Page, verb: Token, subject: Token | None) -> int:
    """The first word of the reporting clause, adverbs and links before its subject included."""
    low = verb.i
    sentence = page.sentence(verb.i)
    for child in page.parse.children(verb):
        if child.i < verb.i and child.dep in ("aux", "auxpass", "neg", "advmod") and verb.i - child.i < 4:
            low = min(low, child.i)
    if subject is not None and subject.i < verb.i:
        low = min(low, phrase_start(page, subject))
    while low > sentence.first:
        before = page.tokens[low - 1]
        if before.head != verb.i or before.dep not in ("advmod", "mark", "cc", "aux"):
            break
        low -= 1
    return low


def _last(page: Page, verb: Token, subject: Token | None) -> int:
    if subject is not None and subject.i > verb.i:
        return max(verb.i, page.parse.edges(subject)[1]) + 1
    put = verb.lemma == "put" and [t.text for t in page.tokens[verb.i + 1 : verb.i + 2]] == ["it"]
    return verb.i + 1 + put
