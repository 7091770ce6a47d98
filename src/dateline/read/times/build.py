"""Goes in: what a rule of the grammar kept, by name. Comes out: the sense it stands for, or None where the words deny
it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dateline.read.times.build_lengths import amounts, length, open_span
from dateline.read.times.build_spans import half, of_year, often_clock, quarter, year_span
from dateline.read.times.grammar import Bound, Builder
from dateline.read.times.senses import (
    Apart,
    Clock,
    Day,
    Edge,
    Length,
    Named,
    Often,
    PartOfDay,
    Period,
    Pointed,
    Sense,
    Some,
    Unit,
    Vague,
    Within,
    Years,
)
from dateline.read.times.values import length_value


def date(kept: Bound) -> Named:
    return Named(kept.get("y"), kept["m"], kept["d"])


def date_numbers(kept: Bound) -> Named | None:
    """A date all in digits; where the second number can't be a day of the month but the first can't be a month,
    swapped."""
    month, day = kept["m"], kept["d"]
    if month > 12 >= day:
        month, day = day, month
    either = 1 <= day <= 12 and kept.get("slashed", False)
    return Named(kept["y"], month, day, either=either) if 1 <= month <= 12 and 1 <= day <= 31 else None


def hedged(kept: Bound) -> Length:
    """A duration that a word loosens."""
    length_: Length = kept["x"]
    return replace(length_, modifier=kept["h"])


def day_distance(kept: Bound) -> Sense | None:
    """A distance that a clock time can be joined to: one in days, "the day before"."""
    sense = kept["x"]
    if isinstance(sense, Pointed) and sense.base == Unit("day"):
        return sense
    return sense if isinstance(sense, Apart) and sense.length.amounts[0][1] in {"day", "week"} else None


def decade(kept: Bound) -> Years | None:
    if kept["y"] % 100 == 0 and kept["y"] < 1900:
        return Years(str(kept["y"])[:2])  # "the 1800s" are a century
    return Years(str(kept["y"])[:3]) if kept["y"] % 10 == 0 else None


def short_decade(kept: Bound) -> Years | None:
    """ "the '90s", "the nineties"; the first two of a century are those of ours."""
    century = 20 if kept["y"] < 20 else 19
    return Years(f"{century}{kept['y'] // 10}") if kept["y"] % 10 == 0 else None


def clock(kept: Bound) -> Clock | None:
    """A clock reading; twelve hours and a half of the day where both are given."""
    hour, half_day = kept["h"], kept.get("a")
    if (half_day and not 1 <= hour <= 12) or (hour == 24 and kept.get("m")):
        return None
    return Clock(hour, kept.get("m"), kept.get("s"), half=half_day, zone=kept.get("z"), zoned="z" in kept)


def clock_word(kept: Bound) -> Clock:
    spoken = "hw" in kept
    return Clock(kept["hw"] if spoken else kept["h"], kept.get("m"), half=kept.get("a"), spoken=spoken)


def military(kept: Bound) -> Clock:
    hour, minute = kept["t"]
    return Clock(hour, minute, half="24", zone=kept.get("z"), zoned="z" in kept)


def to_hour(kept: Bound, minutes: float) -> Clock | None:
    """So many minutes before (negative) or after a full hour."""
    if not -59 <= minutes <= 59 or minutes != int(minutes):
        return None
    hour = kept["hw"] if minutes >= 0 else (kept["hw"] - 1 or 12)
    return Clock(hour, int(minutes) % 60, spoken=True) if 1 <= hour <= 12 else None


def clock_on(kept: Bound) -> Sense | None:
    """A clock reading and its day or part of day."""
    sense, day = kept["c"], kept["d"]
    if isinstance(sense, Clock):
        if isinstance(day, PartOfDay):
            sense = replace(sense, part=sense.part or day.part, day=day.day or sense.day)
        else:
            sense = replace(sense, day=day)
        if "g" in kept:
            sense = replace(sense, modifier=kept["g"])
        return replace(sense, zone=kept["z"], zoned=True) if "z" in kept else sense
    return None


def pointed_unit(kept: Bound) -> Sense | None:
    """ "This week", "the last year"; "the past decade" is ten years, not those of one figure."""
    unit = kept["u"]
    if kept["p"] == "past" and unit in {"decade", "century"}:
        return length(1, unit)
    return Pointed(kept["p"], Unit(unit)) if unit not in {"second", "minute"} else None


def edge_unit(edge: str, unit: str) -> Edge | None:
    """ "Later in the week": of the week of writing."""
    return None if unit in {"second", "minute", "hour"} else Edge(edge, Pointed("this", Unit(unit)))


def weekdays_ago(number: float | None, weekday: int) -> Pointed | None:
    """ "Two Mondays ago"."""
    whole = number is not None and number == int(number) and 1 <= number <= 60
    return Pointed("last", Named(weekday=weekday), int(number or 0)) if whole else None


def seasons_ago(number: float | None, season: str) -> Within | None:
    """ "Three summers ago": that of the year so many back."""
    whole = number is not None and number == int(number) and 1 <= number <= 200
    return Within(Period("season", season), Apart(length(number, "year"), -1, "speech")) if whole else None


def edge_part(kept: Bound) -> PartOfDay | None:
    """ "early on Saturday" is its morning, "late on Saturday" its night; "later Saturday" is no part of a day."""
    return PartOfDay("MO" if kept["e"] == "START" else "NI", kept["o"], kept["e"])


def _pointed(base: Callable[[Bound], Sense], pointer: str | None = None) -> Builder:
    return lambda kept: Pointed(pointer or kept["p"], base(kept))


def _unit(kept: Bound) -> Sense:
    return Unit(kept["u"])


def _weekday(kept: Bound) -> Sense:
    return Named(weekday=kept["w"])


def _apart(sign: int, origin: str | None = None) -> Builder:
    return lambda kept: Apart(kept["x"], sign, origin or kept["o"])


def _fixed(value: Any) -> Builder:
    return lambda kept: value


_YEAR = Unit("year")
_WEEK = Unit("week")

BUILDERS: dict[str, Builder] = {
    "same": lambda k: k["x"],
    "yes": _fixed(True),
    "am": _fixed("am"),
    "pm": _fixed("pm"),
    "no_zone": lambda k: "local",
    "date": date,
    "date_numbers": date_numbers,
    "date_slashed": lambda k: date_numbers({**k, "slashed": True}),
    "date_of_year": lambda k: Within(Named(month=k["m"], day=k["d"]), Pointed(k["p"], _YEAR)),
    "no_date": lambda k: Named(k.get("y"), k.get("m"), k["d"], k.get("w")),
    "pointed_date": lambda k: Pointed(k["p"], Named(month=k["m"], day=k["d"])),
    "weekday_date": lambda k: replace(k["x"], weekday=k["w"]) if isinstance(k["x"], Named) else None,
    "weekday_day": lambda k: Named(day=k["d"], weekday=k["w"]) if k["d"] <= 31 else None,
    "holiday": lambda k: Period("holiday", k["k"], k.get("y")),
    "new_year": _fixed(Period("new year", "new year")),
    "pointed_holiday": lambda k: Pointed(k["p"], Period("holiday", k["k"])),
    "today": _fixed(Day(0)),
    "yesterday": _fixed(Day(-1)),
    "tomorrow": _fixed(Day(1)),
    "before_yesterday": _fixed(Day(-2)),
    "after_tomorrow": _fixed(Day(2)),
    "speech_weekday": lambda k: Within(Named(weekday=k["w"]), Day(k["t"])),
    "speech_date": lambda k: Within(k["x"], Day(k["t"])) if isinstance(k["x"], Named) else None,
    "before_last": lambda k: Pointed("last", Unit(k["u"]), 2),
    "after_next": lambda k: Pointed("next", Unit(k["u"]), 2),
    "pointed_unit": pointed_unit,
    "this_unit": _pointed(_unit, "this"),
    "the_unit": _pointed(_unit, "the"),
    "last_unit": _pointed(_unit, "last"),
    "next_unit": _pointed(_unit, "next"),
    "pointed_weekday": _pointed(_weekday),
    "weekday_in_week": lambda k: Within(Named(weekday=k["w"]), Pointed(k["p"], _WEEK)),
    "weekday_within": lambda k: (
        Within(Named(weekday=k["w"]), k["o"]) if k["o"] == Pointed(k["o"].pointer, _WEEK) else None
    ),
    "last_weekday_of": _pointed(_weekday, "last"),
    "weekdays_ago": lambda k: weekdays_ago(k["n"], k["w"]),
    "weekday_week": lambda k: Apart(Length(((1, "week"),)), 1, Named(weekday=k["w"])),
    "speech_week": lambda k: Apart(length(1, "week"), 1, Day(k["t"])) if k["t"] >= 0 else None,
    "weekday_before": lambda k: Within(Named(weekday=k["w"]), k["o"], -1),
    "weekday_after": lambda k: Within(Named(weekday=k["w"]), k["o"], 1),
    "weekday_prior": _pointed(_weekday, "previous"),
    "weekday_next": _pointed(_weekday, "following"),
    "weekday_before_last": lambda k: Pointed("last", Named(weekday=k["w"]), 2),
    "weekday_after_next": lambda k: Pointed("next", Named(weekday=k["w"]), 2),
    "the_weekday": lambda k: Pointed("the", Named(weekday=k["w"])),
    "any_weekday": lambda k: Some(f"XXXX-WXX-{k['w'] + 1}"),
    "weekday": _weekday,
    "the_day_number": lambda k: Named(day=k["d"]) if 1 <= k["d"] <= 31 else None,
    "day_of_month": lambda k: Within(Named(day=k["d"]), Pointed(k["p"], Unit("month"))),
    "next_day": _pointed(lambda k: Unit("day")),
    "the_day": _fixed(Pointed("the", Unit("day"))),
    "same_day": _fixed(Pointed("that", Unit("day"))),
    "year": lambda k: Named(year=k["y"]),
    "short_year": lambda k: Named(year=k["y"]),
    "fiscal_year": lambda k: replace(k["x"], fiscal=True),
    "short_fiscal_year": lambda k: Named(year=k["y"], fiscal=True),
    "year_span": year_span,
    "season_span": lambda k: Period("season", k["k"], k["y"]) if year_span(k) else None,
    "season_years": lambda k: Period("season", k["k"], k["y"]) if k["z"] == k["y"] + 1 else None,
    "one_year": lambda k: length(1, "year"),
    "pointed_year": lambda k: Pointed(k["p"], _YEAR),
    "that_year": _fixed(Pointed("the", _YEAR)),
    "month": lambda k: Named(k.get("y"), k["m"]),
    "month_within": lambda k: Within(Named(month=k["m"]), k["o"]),
    "pointed_month": _pointed(lambda k: Named(month=k["m"])),
    "season": lambda k: Period("season", k["k"], k.get("y")),
    "season_of_year": lambda k: Within(Period("season", k["k"]), Pointed(k["p"], _YEAR)),
    "pointed_season": _pointed(lambda k: Period("season", k["k"])),
    "seasons_ago": lambda k: seasons_ago(k["n"], k["k"]),
    "quarter": quarter,
    "fiscal_quarter": lambda k: (made := quarter(k)) and replace(made, fiscal=True),
    "quarter_of_year": of_year(quarter),
    "year_ago_quarter": _fixed(Apart(Length(((1, "year"),)), -1, Unit("quarter"))),
    "year_ago_month": _fixed(Apart(Length(((1, "year"),)), -1, Unit("month"))),
    "year_ago_named_quarter": lambda k: Apart(Length(((1, "year"),)), -1, Period("quarter", f"Q{k['q']}")),
    "pointed_quarter": lambda k: Pointed(k["p"], Unit("quarter")),
    "this_quarter": _fixed(Pointed("the", Unit("quarter"))),
    "quarter_in": lambda k: Within(Unit("quarter"), Named(year=k["y"])),
    "quarter_in_year": lambda k: Within(Unit("quarter"), Pointed(k["p"], _YEAR)),
    "the_year": _fixed(Pointed("this", _YEAR)),
    "the_quarter": _fixed(Pointed("the", Unit("quarter"))),
    "half": half,
    "half_of_year": of_year(half),
    "first_half": lambda k: half({"q": 1, "y": k["y"]}),
    "last_half": lambda k: half({"q": 2, "y": k["y"]}),
    "last_half_of_year": lambda k: of_year(half)({"q": 2, "p": k["p"]}),
    "half_decade": lambda k: Edge("START" if k["q"] == 1 else "END", k["x"]) if k["q"] <= 2 else None,
    "last_half_decade": lambda k: Edge("END", k["x"]),
    "decade": decade,
    "short_decade": short_decade,
    "century": lambda k: Years(str(k["c"] - 1)) if 10 <= k["c"] <= 30 else None,
    "this_weekend": _fixed(Pointed("this", Unit("weekend"))),
    "pointed_weekend": lambda k: Pointed(k["p"], Unit("weekend")),
    "weekend_of": lambda k: Within(Unit("weekend"), k["x"]),
    "weekends": _fixed(Often("XXXX-WXX-WE")),
    "week_of": lambda k: Within(_WEEK, k["x"]),
    "nth_week": lambda k: Within(_WEEK, k["o"], k["q"]) if k["q"] <= 5 else None,
    "nth_weekday": lambda k: Within(Named(weekday=k["w"]), k["o"], k["q"]) if k["q"] <= 5 else None,
    "nth_weekday_of": lambda k: (
        Within(Named(weekday=k["w"]), k["o"], k["q"])
        if k["q"] <= 5 and isinstance(k["o"], Pointed) and k["o"].base == Unit("month")
        else None
    ),
    "last_weekday": lambda k: Within(Named(weekday=k["w"]), k["o"], -1),
    "last_day": lambda k: Within(Unit("day"), k["o"], -1),
    "last_week_of": lambda k: Within(_WEEK, k["o"], -1),
    "last_weekend_of": lambda k: Within(Unit("weekend"), k["o"], -1),
    "quarter_century": _fixed(length(0.25, "century")),
    "first_day": lambda k: Within(Unit("day"), k["o"], 1),
    "amount": lambda k: length(k["n"], k["u"]),
    "age": lambda k: replace(length(k["n"], k["u"]), age=True),
    "open_age": lambda k: replace(length(None, k["u"]), age=True),
    "amount_few": lambda k: length(k["few"], k["u"]),
    "half_unit": lambda k: length(0.5, k["u"]),
    "one_and_half": lambda k: length(1.5, k["u"]),
    "one_and_quarter": lambda k: length(1.25, k["u"]),
    "one_unit": lambda k: length(1, k["u"]),
    "quarter_unit": lambda k: length(0.25, k["u"]),
    "three_quarters": lambda k: length(0.75, k["u"]),
    "dozen": lambda k: length(12 * k["n"], k["u"]),
    "one_dozen": lambda k: length(12, k["u"]),
    "amounts": lambda k: amounts(k["a"], k["b"]),
    "three_amounts": lambda k: (inner := amounts(k["b"], k["c"])) and amounts(k["a"], inner),
    "amount_range": lambda k: replace(k["b"], modifier="EQUAL_OR_MORE", amounts=((k["n"], k["b"].amounts[0][1]),)),
    "about_amount": lambda k: replace(k["a"], modifier="APPROX"),
    "more_amount": lambda k: replace(k["a"], modifier="EQUAL_OR_MORE"),
    "one_or_two": lambda k: replace(length(1, k["u"]), modifier="EQUAL_OR_MORE"),
    "one_or_so": lambda k: replace(length(1, k["u"]), modifier="APPROX"),
    "hedged": hedged,
    "span": lambda k: k["x"],
    "open_span": lambda k: open_span(k["p"], k["u"]),
    "open_amount": lambda k: length(None, k["u"]),
    "ago": _apart(-1, "speech"),
    "open_ago": lambda k: Vague("PAST_REF"),
    "from_now": _apart(1, "speech"),
    "earlier": _apart(-1, "focus"),
    "later": _apart(1, "focus"),
    "on": _apart(1, "on"),
    "unit_before": lambda k: Pointed("previous", Unit(k["u"])),
    "unit_after": lambda k: Pointed("following", Unit(k["u"])),
    "before_point": _apart(-1),
    "after_point": _apart(1),
    "part_before": lambda k: PartOfDay(k["x"], Apart(length(1, "day"), -1, k["o"])),
    "part_after": lambda k: PartOfDay(k["x"], Apart(length(1, "day"), 1, k["o"])),
    "day_before": lambda k: Apart(length(1, "day"), -1, k["o"]),
    "day_after": lambda k: Apart(length(1, "day"), 1, k["o"]),
    "night_ago": lambda k: PartOfDay("NI", Apart(k["x"] if "x" in k else length(1, k["u"]), -1, Day(0))),
    "part_ago": lambda k: PartOfDay(k["p"], Apart(k["x"], -1, Day(0))),
    "week_ago_weekday": lambda k: Pointed("last", Named(weekday=k["w"]), 2),
    "unit_ago": lambda k: Apart(length(1, k["u"]), -1, k["o"]),
    "edge": lambda k: Edge(k["e"], k["x"]),
    "edge_season": lambda k: Edge(k["e"], Period("season", k["k"])),
    "edge_that_day": lambda k: Edge(k["e"], Pointed("the", Unit("day"))),
    "edge_unit": lambda k: edge_unit(k["e"], k["u"]),
    "edge_day": lambda k: Edge(k["e"], k["x"]),
    "edge_start": lambda k: Edge("START", k["x"]),
    "edge_end": lambda k: Edge("END", k["x"]),
    "mid": lambda k: Edge("MID", k["x"]),
    "bound": lambda k: Edge(k["e"], k["x"], True),
    "bound_unit": lambda k: Edge(k["e"], Pointed("this", Unit(k["u"])), True),
    "end_unit": lambda k: Edge("END", Pointed("this", Unit(k["u"])), True) if k["u"] in {"year", "month"} else None,
    "end_of": lambda k: Edge("END", k["x"], True),
    "tonight": _fixed(PartOfDay("NI", Day(0))),
    "overnight": _fixed(PartOfDay("NI", ended=True)),
    "tea": _fixed("AF"),
    "this_part": lambda k: PartOfDay(k["x"], Day(0)),
    "last_part": lambda k: PartOfDay(k["x"], Day(-1)),
    "first_light": lambda k: PartOfDay("MO", k.get("o")),
    "next_part": lambda k: PartOfDay(k["x"], Pointed(k["p"], Unit("day"))),
    "that_part": lambda k: PartOfDay(k["x"], Pointed("that", Unit("day"))),
    "part_of": lambda k: PartOfDay(k["x"], k["o"]),
    "edge_part": edge_part,
    "near_part": lambda k: PartOfDay(k["x"], k.get("o"), k["g"]),
    "previous_part": lambda k: PartOfDay(k["x"], Pointed("previous", Unit("day"))),
    "following_part": lambda k: PartOfDay(k["x"], Pointed("following", Unit("day"))),
    "the_part": lambda k: PartOfDay(k["x"]),
    "small_hours": lambda k: PartOfDay("MO", k["o"], "START", small=True),
    "bare_part": lambda k: PartOfDay(k["x"]),
    "clock": clock,
    "clock24": lambda k: Clock(k["h"], k["m"], half="24"),
    "clock_word": clock_word,
    "hour_clock": lambda k: Clock(k["h"], spoken=k["h"] <= 12) if k["h"] >= 1 else None,
    "no_clock": lambda k: Clock(k["h"], k["m"], half="24") if k["h"] > 24 or k["m"] > 59 else None,
    "hour_alone": lambda k: Clock(k["h"], spoken=True),
    "military": military,
    "noon": _fixed(Clock(12, 0, half="24")),
    "midnight": _fixed(Clock(24, 0, half="24")),
    "before_midnight": _fixed(Clock(23, 45, half="24")),
    "after_midnight": _fixed(Clock(0, 30, half="24")),
    "half_past": lambda k: to_hour(k, 30),
    "quarter_past": lambda k: to_hour(k, 15),
    "quarter_to": lambda k: to_hour(k, -15),
    "minutes_past": lambda k: to_hour(k, k["n"]),
    "minutes_to": lambda k: to_hour(k, -k["n"]),
    "zoned": lambda k: replace(k["x"], zone=k["z"], zoned=True),
    "clock_part": lambda k: replace(k["x"], part=k["p"]),
    "clock_night": lambda k: replace(k["x"], part="NI"),
    "clock_this_part": lambda k: replace(k["x"], part=k["p"], day=Day(0)),
    "clock_near": lambda k: clock_on(k) if "d" in k else replace(k["c"], modifier=k["g"]),
    "near_clock": lambda k: replace(k["x"], modifier=k["g"]),
    "clock_on": clock_on,
    "clock_on_ord": lambda k: replace(k["c"], day=Named(day=k["x"])) if k["x"] <= 31 else None,
    "day_part": lambda k: k["x"] if k["x"].day else None,
    "day_distance": day_distance,
    "every_unit": lambda k: Often(length_value(length(1, k["u"]))),
    "each_month": _fixed(Often("P1M")),
    "every_weekday": lambda k: Often(f"XXXX-WXX-{k['w'] + 1}" + (f"T{k['p']}" if "p" in k else "")),
    "every_month": lambda k: Often(f"XXXX-{k['m']:02d}"),
    "every_part": lambda k: Often(f"XXXX-XX-XXT{k['p']}"),
    "every_season": lambda k: Often(f"XXXX-{k['k']}"),
    "every_other": lambda k: Often(length_value(length(2, k["u"]))),
    "every_length": lambda k: Often(length_value(k["x"])),
    "often": lambda k: Often(k["k"]),
    "weekdays": _fixed(Often("XXXX-WXX-WD")),
    "weekday_parts": lambda k: Often(f"XXXX-WXX-WDT{k['p']}"),
    "weekend_parts": lambda k: Often(f"XXXX-WXX-WET{k['p']}"),
    "often_clock": often_clock,
    "present_ref": _fixed(Vague("PRESENT_REF")),
    "past_ref": _fixed(Vague("PAST_REF")),
    "future_ref": _fixed(Vague("FUTURE_REF")),
}
