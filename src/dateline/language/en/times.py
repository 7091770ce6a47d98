"""Goes in: nothing. Comes out: the English words of the calendar and the clock, each class whole, with what each word
means.

Grammar that joins them stands in `times_grammar.py`. Keys are casefolded.
"""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
    "july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
MONTH_SHORT: dict[str, int] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
WEEKDAY_SHORT: dict[str, int] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
WEEKDAYS_MANY: dict[str, int] = {f"{name}s": day for name, day in WEEKDAYS.items()}
# Words that are also common verbs, nouns or names: they count as calendar words only where the grammar says so too.
DOUBTFUL = frozenset({"may", "march", "mar", "mon", "sat", "sun", "wed", "dec", "jan", "august"})
SEASONS: dict[str, str] = {
    "spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU",
    "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI",
}  # fmt: skip
UNITS: dict[str, str] = {
    "second": "second", "sec": "second", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour",
    "day": "day", "night": "day", "week": "week", "fortnight": "fortnight", "month": "month", "quarter": "quarter",
    "year": "year", "decade": "decade", "century": "century", "millennium": "millennium", "weekend": "weekend",
}  # fmt: skip
UNITS_MANY: dict[str, str] = {
    "seconds": "second", "secs": "second", "minutes": "minute", "mins": "minute", "hours": "hour", "hrs": "hour",
    "days": "day", "nights": "day", "weeks": "week", "fortnights": "fortnight", "months": "month",
    "quarters": "quarter", "years": "year", "yrs": "year", "decades": "decade", "centuries": "century",
    "millennia": "millennium", "weekends": "weekend",
}  # fmt: skip
PARTS: dict[str, str] = {
    "morning": "MO", "mornings": "MO", "midmorning": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO",
    "breakfast": "MO", "breakfasttime": "MO", "forenoon": "MO",
    "afternoon": "AF", "arvo": "AF", "afternoons": "AF", "midafternoon": "AF", "teatime": "AF",
    "lunchtime": "MI", "lunch": "MI", "midday": "MI",
    "evening": "EV", "evenings": "EV", "dusk": "EV", "sunset": "EV", "nightfall": "EV", "sundown": "EV",
    "dinnertime": "EV", "suppertime": "EV", "twilight": "EV",
    "night": "NI", "nights": "NI", "overnight": "NI",
}  # fmt: skip
PARTS_MANY: dict[str, str] = {key: PARTS[key] for key in ("mornings", "afternoons", "evenings", "nights")}
ALONE_PARTS = frozenset(
    {"dawn", "daybreak", "dusk", "sunrise", "sunset", "nightfall", "sundown", "teatime", "lunchtime", "daylight"}
)
# First and last hour of a part of day, the last one exclusive; the night runs into the next morning.
PART_HOURS: dict[str, tuple[int, int]] = {"MO": (5, 12), "MI": (12, 14), "AF": (12, 18), "EV": (18, 22), "NI": (20, 30)}
# The first and the last of "the early hours".
SMALL_HOURS = (0, 5)
ONES: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "dozen": 12,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES: dict[str, int] = {"hundred": 100, "thousand": 1000}
FRACTIONS: dict[str, float] = {"half": 0.5, "quarter": 0.25}
GLYPHS: dict[str, float] = {"½": 0.5, "¼": 0.25, "¾": 0.75}
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
DECADES: dict[str, int] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
# "last", "next" and their like: the word, and the step that it names.
POINTERS: dict[str, str] = {
    "last": "last", "past": "past", "previous": "previous", "preceding": "previous", "prior": "previous",
    "next": "next", "coming": "coming", "upcoming": "coming", "following": "following", "subsequent": "following",
    "this": "this", "current": "this", "present": "this", "that": "that", "same": "that", "ensuing": "following",
}  # fmt: skip
# Zones and what they are ahead of UTC, in minutes; only abbreviations that the world's news uses for one zone.
ZONES: dict[str, int] = {
    "gmt": 0, "utc": 0, "z": 0, "bst": 60, "wet": 0, "west": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180,
    "msk": 180, "gst": 240, "pkt": 300, "ist": 330, "npt": 345, "wib": 420, "ict": 420, "hkt": 480, "sgt": 480,
    "pht": 480, "awst": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "acst": 570, "acdt": 630, "nzst": 720,
    "nzdt": 780, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "art": -180, "brt": -180, "sast": 120, "eat": 180,
    "wat": 60, "cat": 120,
}  # fmt: skip
ZONE_NAMES: dict[str, int | str | None] = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "atlantic": "America/Halifax", "greenwich": 0, "local": None,
}  # fmt: skip
# Of these, what is said without "time" behind an hour ("8 p.m. Eastern").
ZONE_REGIONS = frozenset({"eastern", "central", "mountain", "pacific", "atlantic"})
# Zones by several words, before "time".
ZONE_PHRASES: dict[str, int | str] = {
    "central european": "Europe/Brussels", "eastern european": "Europe/Athens", "western european": "Europe/Lisbon",
    "british summer": 60, "greenwich mean": 0, "coordinated universal": 0, "universal": 0, "indian standard": 330,
    "japan standard": 540, "china standard": 480, "arabian standard": 180, "us eastern": "America/New_York",
    "u . s . eastern": "America/New_York", "us central": "America/Chicago", "us pacific": "America/Los_Angeles",
    "australian eastern": "Australia/Sydney", "australian central": "Australia/Adelaide",
    "australian western": "Australia/Perth", "east africa": 180, "west africa": 60, "central africa": 120,
}  # fmt: skip
# Zones by two capital letters, summer or not: a place that keeps each.
ZONE_LETTERS: dict[str, str] = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "AT": "America/Halifax", "NT": "America/St_Johns",
}  # fmt: skip
# What the name of a day ends in; other feasts only describe the noun behind them ("the Christmas market").
DAY_WORDS = frozenset(WEEKDAYS) | {"day", "eve", "night"}
# Verbs that put something at a later time ("postponed to Friday"): what hangs on them with "to", "until" or "for" is
# ahead.
SCHEDULING = frozenset({
    "schedule", "reschedule", "plan", "set", "postpone", "delay", "defer", "put", "move", "push", "adjourn", "slat",
    "slate", "expect", "due", "tip", "pencil", "earmark", "intend", "aim", "hope", "promise", "pledge", "vow", "agree",
    "arrange", "bill", "call", "book", "target", "anticipate", "forecast", "foresee", "predict", "project",
    "threaten", "ready", "likely", "prepare", "bring", "shift", "fix", "time", "want", "propose", "seek", "bound",
    "poised", "extend", "await", "commit", "summon", "convene", "invite", "list", "reserve", "table",
})  # fmt: skip
FUTURE_AUX = frozenset(
    {"will", "shall", "'ll", "’ll", "wo", "sha", "would", "'d", "should", "may", "might", "can", "could", "must"}
)
# Subjects that negate their verb.
NOBODY = frozenset({"no", "none", "nobody", "nothing", "neither", "no-one"})
# The past forms of "will", "can" and "may": in a report of speech they say nothing of the time.
PAST_MODALS = frozenset({"would", "could", "might", "should", "'d", "’d"})
# Verbs whose past is written like their present: the grammar's guess between the two counts for nothing.
SAME_IN_THE_PAST = frozenset({
    "beat", "bet", "bid", "broadcast", "burst", "cast", "cost", "cut", "fit", "forecast", "hit", "hurt", "knit", "let",
    "offset", "put", "quit", "read", "reset", "rid", "set", "shed", "shut", "slit", "split", "spread", "thrust",
    "upset", "wed",
})  # fmt: skip
# Verbs whose infinitive complement lies ahead of them ("plans to visit on Monday").
AHEAD_OF = frozenset({
    "plan", "expect", "intend", "aim", "hope", "want", "promise", "pledge", "vow", "agree", "schedule", "set", "due",
    "be", "prepare", "threaten", "propose", "decide", "ask", "urge", "order", "tell", "invite",
    "allow", "need", "likely", "ready", "poise", "slate", "able", "mean", "go", "look", "wish", "have", "request",
    "require", "demand", "wait", "call", "opt", "seek", "commit", "resolve", "determine", "mull", "consider",
    "unlikely", "arrange", "choose",
})  # fmt: skip
PAST_PREPOSITIONS = frozenset({"since"})
AHEAD_PREPOSITIONS = frozenset({"until", "till", "til", "by"})
# Numbers that stay open (None), by their words; a couple is two.
OPEN_NUMBERS: dict[str, float | None] = {
    "several": None, "a few": None, "few": None, "some": None, "many": None, "a number of": None, "a couple of": 2.0,
    "a couple": 2.0, "couple of": 2.0, "numerous": None, "countless": None, "dozens of": None, "hundreds of": None,
    "thousands of": None, "a handful of": None, "umpteen": None,
}  # fmt: skip
EDGES: dict[str, str] = {"early": "START", "earlier": "START", "late": "END", "later": "END"}
BOUNDS: dict[str, str] = {
    "end": "END", "close": "END", "beginning": "START", "start": "START", "outset": "START", "turn": "START",
    "middle": "MID",
}  # fmt: skip
HEDGES: dict[str, str] = {
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE", "not less than": "EQUAL_OR_MORE",
    "a minimum of": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS",
    "not more than": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS", "a maximum of": "EQUAL_OR_LESS", "about": "APPROX",
    "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX", "circa": "APPROX",
    "an estimated": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "close to": "LESS_THAN",
    "just under": "LESS_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN", "more than": "MORE_THAN",
    "barely": "LESS_THAN", "scarcely": "LESS_THAN", "hardly": "LESS_THAN", "under": "LESS_THAN", "as long as": "APPROX",
    "just over": "MORE_THAN", "well over": "MORE_THAN", "longer than": "MORE_THAN", "upwards of": "MORE_THAN",
    "little more than": "APPROX", "a little over": "MORE_THAN", "a little more than": "MORE_THAN",
}  # fmt: skip
NEAR: dict[str, str] = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "circa": "APPROX",
    "shortly before": "BEFORE", "just before": "BEFORE", "a little before": "BEFORE", "shortly after": "AFTER",
    "just after": "AFTER", "a little after": "AFTER", "soon after": "AFTER", "almost": "BEFORE", "nearly": "BEFORE",
}  # fmt: skip
SPAN_POINTERS: dict[str, str] = {
    word: word for word in ("last", "past", "next", "coming", "previous", "following", "preceding", "recent", "prior")
}  # fmt: skip
PART_POINTERS: dict[str, str] = {
    word: word for word in ("first", "final", "latest", "remaining", "opening", "initial", "closing", "intervening")
}  # fmt: skip
NEXT_PREVIOUS: dict[str, str] = {
    "next": "following", "following": "following", "subsequent": "following", "ensuing": "following",
    "previous": "previous", "preceding": "previous", "prior": "previous",
}  # fmt: skip
LAST_NEXT: dict[str, str] = {"last": "last", "next": "next", "this": "this", "coming": "next", "the": "this"}
SPEECH_WORDS: dict[str, int] = {"today": 0, "yesterday": -1, "tomorrow": 1}
# What may stand between a number and its unit without changing the length.
LENGTH_ADJECTIVES: dict[str, str] = dict.fromkeys((
    "good", "bad", "hard", "tough", "difficult", "happy", "quiet", "busy", "turbulent", "bitter", "miserable",
    "short", "lean", "solid", "straight", "trading", "working", "business", "calendar", "fiscal", "financial",
    "school", "glorious", "painful", "agonising", "agonizing", "frantic", "tense", "anxious", "nervous", "lonely",
    "dark", "cold", "hot", "wet", "dry", "sleepless", "chaotic", "bloody", "brutal", "gruelling", "grueling",
    "exhausting", "remarkable", "extraordinary", "wonderful", "terrible", "lost", "wasted", "missing", "remaining",
    "previous", "separate", "different", "odd", "whole", "entire", "uninterrupted", "unbroken", "stormy", "eventful",
    "golden", "great", "mere", "entire", "complete", "tumultuous", "intense", "rainy", "sunny", "profitable",
    "loss-making", "record", "mild", "successive", "consecutive", "additional", "extra", "further", "long",
), "")  # fmt: skip
OFTEN: dict[str, str] = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W", "monthly": "P1M",
    "bimonthly": "P2M", "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H", "biennially": "P2Y",
}  # fmt: skip
GLUED_UNITS: dict[str, str] = {
    "h": "hour",
    "hr": "hour",
    "hrs": "hour",
    "min": "minute",
    "mins": "minute",
    "sec": "second",
    "secs": "second",
}
OPEN_UNITS: dict[str, str] = {
    key: UNITS_MANY[key] for key in ("minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries")
}  # fmt: skip
# Prepositions and verbs after which a bare plural unit is a length of time ("for years", "took hours").
BEFORE_OPEN_UNITS = frozenset({
    "for", "in", "over", "after", "within", "of", "last", "lasted", "lasts", "take", "takes", "took", "taken",
    "spent", "spend", "spending", "waited", "wait", "waiting", "during", "throughout", "through", "and", "or",
    "recent", "with", "by",
})  # fmt: skip
# Verbs that put something off or forward: what hangs on them with "to" or "until" lies ahead even in the pluperfect.
POSTPONING = frozenset({
    "postpone", "delay", "defer", "put", "move", "push", "adjourn", "reschedule", "shift", "bring", "extend",
    "suspend", "hold", "prolong", "remand", "bump", "cancel", "scrap",
})  # fmt: skip
CALLING_OFF = frozenset({"abandon", "axe", "ban", "cancel", "drop", "scrap", "scrub"})
PUSHED = frozenset({"ahead", "back", "forward", "forwards", "off", "out", "up"})
REPORTING = frozenset({
    "say", "tell", "report", "write", "state", "announce", "declare", "claim", "add", "note", "show", "reveal",
    "explain", "quote", "recall", "remember", "know", "think", "believe", "suggest", "mean", "make", "see",
})  # fmt: skip
# What may stand before a bare year, part of day, hour or day of the month.
BEFORE_YEAR = frozenset({
    "in", "since", "of", "by", "until", "till", "before", "after", "from", "to", "between", "and", "during", "than",
    "for", "through", "fiscal", "(", "early", "late", "mid", "the", "summer", "spring", "autumn", "fall", "winter",
    "year", "over", "circa", "around", "about", "or", "as", "into", "throughout", "beyond", "on", "within", "that",
    "its", "their", "his", "her", "our", "at", "-",
})  # fmt: skip
BEFORE_PART = frozenset(
    {"since", "by", "towards", "toward", "until", "till", "before", "after", "from", "at", "through", "of", "for", "in"}
)
BEFORE_HOUR = frozenset(
    {"at", "until", "till", "by", "from", "before", "after", "to", "past", "around", "about", "since"}
)
# What stands before a year of two digits ("since '97"); what loosens an hour and is not said of counts alike.
BEFORE_SHORT_YEAR = frozenset({
    "in", "since", "of", "and", "or", "to", "by", "from", "until", "till", "before", "after", "between", "through",
    "during", "summer", "spring", "autumn", "fall", "winter", "early", "late",
})  # fmt: skip
NEAR_AN_HOUR = frozenset({"around", "shortly", "just", "soon"})
BEFORE_DATED_HOUR = frozenset({"at", "by", "until", "till", "before", "after", "since"})
BEFORE_DAY_NUMBER = frozenset(
    {"for", "on", "by", "until", "till", "before", "after", "from", "since", "to", "of", "and", ",", "than", "or"}
)
# Measures of way: "an hour" after one of these is part of a speed.
DISTANCES = frozenset({
    "kilometres", "kilometers", "kilometre", "kilometer", "km", "kms", "miles", "mile", "metres", "meters", "metre",
    "meter", "feet", "knots", "litres", "liters", "gallons", "kilowatt", "megawatt", "gigawatt", "watt",
})  # fmt: skip
# Words between two days of one sentence that make them days of two happenings, or the ends of one stretch.
APART_WORDS = frozenset({
    "and", "or", "but", "then", "to", "from", "until", "till", "since", "before", "after", "between", "by", "through",
    "for", "of", "than", "not", "as", "ahead", "following", "nor", "again", "also", "earlier", "later", "'s",
    "’s", ":", ";",
})  # fmt: skip
# Prepositions of place: a day behind the noun of one dates what happened there ("at the port on Tuesday").
PLACE_WORDS = frozenset({"at", "in", "near", "outside", "inside", "off", "along", "above", "below", "beside"})
# What may follow a number to say that there is so much in each of something ("at 3:75 a kilometre").
EACH = frozenset({"a", "an", "per", "each"})
PLANNED_ADJECTIVES = frozenset({"due", "likely", "ready", "unlikely", "bound", "available"})
# What completes "be" to say that something is still to come ("was due home on Friday").
DUE = frozenset({"due", "slated"})
# Participles that speak of a plan whatever preposition follows.
PLANNING = frozenset({
    "schedule", "reschedule", "plan", "due", "slat", "slate", "expect", "pencil", "anticipate", "forecast", "foresee",
    "project", "likely", "intend", "bill",
})  # fmt: skip
# What picks one of those that did something ("the only player to be sent off").
FIRST_OR_ONLY = frozenset({"only", "last", *ORDINALS})
# Nouns of what takes place by appointment.
APPOINTED = frozenset({
    "appointment", "auction", "ballot", "by-election", "ceremony", "clash", "competition", "concert", "conference",
    "contest", "convention", "cup", "deadline", "debate", "derby", "duel", "election", "encounter", "event", "exam",
    "festival", "fight", "final", "fixture", "funeral", "game", "gig", "grand prix", "hearing", "inauguration",
    "launch", "leg", "marathon", "match", "meeting", "opener", "parade", "performance", "play-off", "playoff",
    "poll", "race", "rally", "referendum", "rematch", "runoff", "semi-final", "semifinal", "service", "session",
    "show", "showdown", "sitting", "summit", "talk", "test", "tie", "tournament", "trial", "trip", "visit", "vote",
    "wedding",
})  # fmt: skip
# Nouns for what is said of days to come, and prepositions behind which a happening is over.
FORECASTS = frozenset({"forecast", "forecasts", "outlook", "prediction", "predictions", "plans", "preparations"})
# What is made in a month and holds for later ones ("the forecast in March").
MADE = frozenset({"estimate", "forecast", "prediction", "projection"})
AFTERWARDS = frozenset({"after", "following"})
# Verbs in the present for what begins, or begins again, on a day to come.
RESUMING = frozenset({
    "begin", "come", "continue", "go", "meet", "open", "play", "reopen", "restart", "resume", "return", "start",
    "travel", "visit",
})  # fmt: skip
# Verbs that say how high something stands, and nouns of what is measured: "at 12" beside them is no hour.
LEVELS = frozenset({"stand", "remain", "stay", "put", "value", "estimate", "price", "cap"})
MEASURED = frozenset({
    "average", "benchmark", "bond", "count", "crude", "currency", "deficit", "dollar", "euro", "figure", "gold",
    "index", "inflation", "level", "number", "oil", "pound", "price", "rate", "ratio", "reading", "score", "share",
    "stock", "temperature", "toll", "total", "turnout", "unemployment", "yen", "yield",
})  # fmt: skip
# Verbs for how somebody or something came to be: no story begins that day.
BIRTHS = frozenset({"bear", "establish", "found"})
# Verbs whose object is a thing to come, whenever it was arranged ("has scheduled a vote Friday").
ARRANGING = frozenset({"schedule", "reschedule", "plan", "slat", "slate"})
# Verbs and nouns whose gerund is a deed done, or said to be done.
ACCUSING = frozenset({
    "accuse", "acquit", "admit", "arrest", "blame", "charge", "clear", "confess", "convict", "deny", "fine", "guilty",
    "indict", "jail", "praise", "recall", "regret", "remember", "sentence", "suspect", "thank", "try",
})  # fmt: skip
# Verbs that close a stretch of time: the day that they give is over ("the year ended Jan. 31").
CLOSING = frozenset({"end", "close"})
# What makes "the year" the year of writing, and not one of somebody's life.
BEFORE_THE_YEAR = frozenset({"for", "in", "during", "over", "through", "throughout"})
# What stands between a stretch of business and the day that closed it.
CLOSING_WORDS = frozenset({"ended", "ending", "ends", "closed", "to", "through", "until"})
# Verbs for how something comes to be in force: what begins "on Friday" by such an order lies ahead.
BEGINNING = frozenset({"begin", "start", "commence"})
ORDERING = frozenset({
    "announce", "ban", "call", "close", "declare", "decree", "extend", "impose", "introduce", "lift", "offer", "order",
    "set", "suspend",
})  # fmt: skip
# Verbs of how a stretch of time is passed: their object is one ("spent the night").
SPENDING = frozenset({"spend", "spent", "spends", "spending", "pass", "passed", "passes", "passing"})
# What joins the two ends of a range; of these, what says that it runs from the one to the other.
RANGE_JOINTS = frozenset({"to", "through", "until", "till", "and", "or"})
RANGE_SPANS = frozenset({"to", "through", "until", "till", "-", "–", "—"})
LIST_JOINTS = frozenset({",", "and", ", and", "or", ", or", "&", "/"})
RANGE_OPENINGS = frozenset({"from", "between"})
# What may follow the number of a day that stands alone at a range's end: nothing that it could count.
RANGE_ENDS = frozenset({
    "in", "at", "on", "for", "to", "by", "with", "and", "but", "when", "as", "while", "after", "before", "during", "of",
    "that", "which", "is", "was", "are", "were", "will", "has", "have", "had", "inclusive",
})  # fmt: skip
# Words that are names of the calendar only with a capital; "saturday" in a post is one without.
NEED_CAPITALS = DOUBTFUL | frozenset(MONTH_SHORT) | frozenset(WEEKDAY_SHORT)
# Auxiliaries and forms of "be" that a clause can go on with.
# What one can have of a day: "for most of the day".
SHARES = frozenset({"half", "most", "much", "part", "remainder", "rest"})
FINITE = frozenset({"had", "has", "have", "was", "were", "is", "are", "did", "would", "will"})
# The preposition of months and years, never of days.
IN = "in"
BEFORE_THE_PART = frozenset({
    "in", "during", "by", "of", "until", "till", "through", "throughout", "since", "before", "later", "into", "for",
    "from", "towards", "and",
})  # fmt: skip
# Plain words of time: one with a capital inside a sentence belongs to a name or a title.
NO_NAMES = frozenset(PARTS) | frozenset(SPEECH_WORDS) | frozenset(ONES) | frozenset({"tonight", "now", "noon"})
# What may and what can't follow a lone hour.
AFTER_HOUR = frozenset({"and", "until", "till", "to", "on", "when", "for", "but", "because", "as", "with"})
NOT_AFTER_HOUR = frozenset({"%", "$", "£", "€", "°", "/", "-"})
