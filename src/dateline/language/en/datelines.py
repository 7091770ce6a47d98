"""Goes in: nothing. Comes out: months, weekdays and the small words of English datelines, as data."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "jan": 1,
    "february": 2, "feb": 2,
    "march": 3, "mar": 3,
    "april": 4, "apr": 4,
    "may": 5,
    "june": 6, "jun": 6,
    "july": 7, "jul": 7,
    "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10,
    "november": 11, "nov": 11,
    "december": 12, "dec": 12,
}  # fmt: skip

WEEKDAYS = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu",
    "thur", "thurs", "fri", "sat", "sun",
)  # fmt: skip

# Small words inside the name of a place: "Rio de Janeiro", "Stratford-upon-Avon", "Isle of Man".
NAME_PARTICLES = (
    "al", "an", "and", "at", "da", "das", "de", "del", "der", "des", "di", "do", "dos", "du", "el", "en", "in", "la",
    "las", "le", "les", "los", "near", "of", "on", "san", "sur", "the", "upon", "van", "von",
)  # fmt: skip

# Words in capitals before a colon or dash that label a paragraph and name no place.
LABELS = (
    "advisory", "alert", "analysis", "background", "brief", "breaking", "breaking news", "bulletin", "caution",
    "clarification", "comment", "correction", "corrected", "developing", "editorial", "editor's note", "embargo",
    "embargoed", "exclusive", "explained", "explainer", "fact", "fact check", "factbox", "feature", "file",
    "file photo", "flash", "graphic", "important", "in brief", "interview", "just in", "latest", "live", "more",
    "news", "newsalert", "note", "notice", "obituary", "opinion", "photos", "pictures", "poll", "profile", "q&a",
    "quote", "recap", "refile", "report", "review", "revealed", "timeline", "top story", "update", "updated",
    "urgent", "video", "warning", "watch", "wrapup", "yes", "no",
)  # fmt: skip

# Words that such labels are made of, whatever stands beside them: sections, kinds of text, questions, calls.
LABEL_WORDS = frozenset(word for label in LABELS for word in label.split()) | frozenset(
    (
        "answer", "aside", "attention", "athletics", "badminton", "baseball", "basketball", "bonus", "books", "boxing",
        "business", "chess", "cinema", "column", "conclusion", "context", "coronavirus", "covid", "cricket", "crime",
        "culture", "cycling", "debate", "disclaimer", "disclosure", "economy", "education", "election", "elections",
        "entertainment", "essay", "event", "events", "fashion", "film", "finally", "finance", "first", "football",
        "forecast", "golf", "guide", "health", "hint", "history", "hockey", "horoscope", "idea", "index", "insight",
        "introduction", "investigation", "issue", "key", "lesson", "letter", "letters", "lifestyle", "listen",
        "markets", "media", "meet", "money", "motorsport", "music", "newsletter", "obit", "offer", "outlook", "people",
        "person", "perspective", "photo", "picture", "podcast", "point", "points", "politics", "preview", "programme",
        "question", "quiz", "racing", "rating", "reaction", "reader", "readers", "reality", "related", "reminder",
        "result", "results", "rugby", "rumour", "safety", "schedule", "science", "score", "scores", "season", "secret",
        "series", "soccer", "special", "spoiler", "sport", "sports", "spotlight", "stocks", "story", "study",
        "summary", "surprise", "swimming", "takeaway", "technology", "tennis", "theatre", "title", "today", "tomorrow",
        "tonight", "topic", "traffic", "transcript", "travel", "trigger", "trivia", "truth", "verdict", "view",
        "viewpoint", "volleyball", "weather", "what", "when", "where", "winner", "winners", "world", "wrestling",
        "yesterday", "myth", "claim", "fiction", "also", "plus", "remember", "because", "conflict", "crisis",
        "minister",
        "president", "judge", "police", "officer", "witness", "narrator", "host", "caller", "interviewer", "moderator",
        "operator", "reporter", "senator", "mayor", "speaker", "chairman", "counsel", "source", "sources", "contact",
        "location", "date", "time", "place", "price", "cost", "total", "name", "age", "born", "died", "address",
    )
)  # fmt: skip

# Credits that name nobody in particular.
UNNAMED_AGENCIES = (
    "agencies", "agency", "news agencies", "wire", "wires", "wire services", "wire reports", "agency reports",
    "news agency", "wire service", "other agencies", "our agencies", "international agencies", "various agencies",
    "web desk", "staff",
)  # fmt: skip
