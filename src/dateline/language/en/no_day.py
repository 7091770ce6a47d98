"""Goes in: nothing. Comes out: English words beside which words of the calendar name no day of it."""

from __future__ import annotations

# Nouns for people and things of a time: "today's youth" and "the cities of tomorrow" are of no one day.
OF_AN_AGE = frozenset({
    "adolescent", "america", "army", "britain", "car", "child", "citizen", "city", "computer", "consumer", "culture",
    "economy", "europe", "farmer", "generation", "home", "job", "kid", "leader", "man", "parent", "people", "phone",
    "reader", "school", "society", "standard", "student", "technology", "teen", "teenager", "term", "user", "voter",
    "woman", "worker", "workforce", "world", "youngster", "youth",
})  # fmt: skip
# What is named for the night that it lasts, and newspapers named for how often they come out.
FOR_A_NIGHT = frozenset({
    "accommodation", "bus", "care", "delivery", "ferry", "flight", "journey", "rate", "sleep", "shift", "stay",
    "success", "train", "transport", "travel", "trip", "visit", "voyage", "watch",
})  # fmt: skip
# What a firm or state has of each year: "1990 Norvik earnings".
RESULTS = frozenset({
    "budget", "deficit", "dividend", "earning", "earnings", "estimate", "forecast", "guidance", "income", "output",
    "outlook", "production", "profit", "result", "revenue", "sale", "target", "turnover",
})  # fmt: skip
PAPERS = frozenset({"daily", "weekly", "monthly", "quarterly"})
# What is done on a weekday of any week: "Sunday trading".
CUSTOMS = frozenset({"closing", "drinking", "opening", "parking", "shopping", "trading", "worship", "working"})
# Adverbs of what happens again and again.
HABITS = frozenset({
    "always", "commonly", "customarily", "generally", "habitually", "invariably", "mostly", "normally", "often",
    "ordinarily", "regularly", "routinely", "sometimes", "traditionally", "typically", "usually",
})  # fmt: skip
# Verbs that tell for how long something goes on: "one day" beside them is a length.
LASTING = frozenset({
    "adjourn", "close", "continue", "delay", "extend", "go", "last", "postpone", "remain", "run", "shut", "spend",
    "stay", "stop", "strike", "suspend", "take", "travel", "wait",
})  # fmt: skip
