"""Goes in: nothing. Comes out: English words of programmes: what begins, resumes, is played or is delivered on a day to
come."""

from __future__ import annotations

# Verbs for the beginning or end of what is appointed, told in the present ("Sunday's match kicks off at noon").
BEGINNING = frozenset({
    "air", "begin", "close", "commence", "conclude", "continue", "end", "finish", "get", "go", "kick", "open", "pit",
    "reconvene", "restart", "resume", "run", "start", "take", "tee", "throw", "tip",
})  # fmt: skip
# Forms in the present of verbs of fixtures and sittings, which look like nouns in a short line.
ON_A_PROGRAMME = frozenset({
    form
    for verb in (
        "begin", "continue", "face", "host", "kick", "meet", "open", "play", "reconvene", "reopen", "restart", "resume",
        "return", "start", "tackle", "tour", "travel", "visit",
    )
    for form in (verb, f"{verb}s")
})  # fmt: skip
# What a month beside it is the month of: the contract of commodities that are delivered then.
DEALT_IN = frozenset({"contract", "contracts", "crude", "delivery", "expiry", "futures", "settlement", "shipment"})
