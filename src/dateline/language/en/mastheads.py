"""Goes in: nothing. Comes out: the words that names of English-language newspapers and stations end with, as data."""

from __future__ import annotations

OUTLET_NOUNS = frozenset(
    (
        "advance", "advertiser", "advocate", "age", "agency", "argus", "banner", "beacon", "bee", "broadcasting",
        "bugle", "bulletin", "business", "call", "chronicle", "citizen", "constitution", "courant", "courier",
        "daily", "democrat", "dispatch", "echo", "enquirer", "enterprise", "eagle", "examiner", "express", "gazette",
        "globe", "guardian", "herald", "independent", "inquirer", "insider", "intelligencer", "journal", "leader",
        "ledger", "life", "live", "magazine", "mail", "mercury", "messenger", "mirror", "monitor", "nation", "network",
        "news", "newspaper", "newswire", "observer", "online", "outlook", "patriot", "pioneer", "post", "press",
        "radio", "record", "recorder", "register", "reporter", "republic", "republican", "review", "scotsman",
        "sentinel", "service", "spectator", "standard", "star", "statesman", "sun", "telegram", "telegraph",
        "television", "times", "today", "transcript", "tribune", "tv", "union", "voice", "watch", "week", "weekly",
        "wire", "world",
    )
)  # fmt: skip

# Short words that are written in capitals only where everything is; other words of three letters are abbreviations.
SHORT_WORDS = frozenset(("age", "and", "bay", "bee", "big", "day", "for", "new", "of", "old", "sun", "the"))
