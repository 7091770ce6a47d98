"""How a time is resolved from what the report told before it, and from where and when it was written."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.model.reading import Time

Finder = Callable[..., tuple[Time, ...]]
PUBLISHED = "2031-03-12T14:30:00+02:00"


def values(times: tuple[Time, ...]) -> list[str | None]:
    return [time.value for time in times]


def test_a_bare_clock_time_takes_the_day_under_discussion(times_in: Finder) -> None:
    """The hour belongs to the day that the sentence before it told of."""
    found = times_in("The barge sank on Monday. It left the quay at 9:15 a.m. and nobody saw it again.", PUBLISHED)
    assert values(found) == ["2031-03-10", "2031-03-10T09:15"]


def test_a_later_hour_follows_the_half_of_the_day_before_it(times_in: Finder) -> None:
    """After an evening, "half past six" is in the evening too."""
    found = times_in("They try again this evening. Buses will run from half past six.", PUBLISHED)
    assert values(found) == ["2031-03-12TEV", "2031-03-12T18:30"]


def test_minutes_later_count_from_the_last_clock_time(times_in: Finder) -> None:
    """ "31 minutes later" is the moment meant, not a length."""
    found = times_in("The rocket rose at 8:52 p.m. on Monday. The probe separated 31 minutes later.", PUBLISHED)
    assert values(found) == ["2031-03-10T20:52", "2031-03-10T21:23"]


def test_a_day_earlier_counts_from_the_event_before(times_in: Finder) -> None:
    """The event under discussion is the origin, not the day of writing."""
    found = times_in("The mayor resigned on Monday. A day earlier the council had met.", PUBLISHED)
    assert values(found) == ["2031-03-10", "2031-03-09"]


def test_a_year_of_business_told_by_its_last_day_is_a_length(times_in: Finder) -> None:
    """ "The year ended June 30" is no calendar year, and the quarter ended on a day is the one before that day."""
    assert values(times_in("The yard lost money in the year ended June 30, 2030.", PUBLISHED)) == ["P1Y", "2030-06-30"]
    assert values(times_in("Sales rose in the quarter ended July 31, 2030.", PUBLISHED)) == ["2030-Q2", "2030-07-31"]


def test_a_year_earlier_is_a_quarter_only_where_a_quarter_is_compared(times_in: Finder) -> None:
    """Nine months are compared with the year before, a quarter with its own."""
    told = "The yard earned more in the third quarter than a year earlier."
    assert values(times_in(told, PUBLISHED)) == ["2030-Q3", "2029-Q3"]
    summed = "Sales fell in the third quarter. For the first nine months the yard earned less than a year earlier."
    assert values(times_in(summed, PUBLISHED)) == ["2030-Q3", "P9M", "2030"]


def test_would_in_reported_speech_dates_no_ruling_ahead(times_in: Finder) -> None:
    """ "They would appeal Friday's ruling" speaks of a ruling that has been given."""
    found = times_in("The owners said they would appeal against Friday's ruling.", PUBLISHED)
    assert values(found) == ["2031-03-07"]


def test_what_could_not_be_done_or_had_been_done_is_past(times_in: Finder) -> None:
    """ "Could not be reached" and "she'd found" look back, "offered to quit" dates the offer."""
    for told in (
        "His lawyer could not be reached on Friday.",
        "On Friday she'd found him guilty.",
        "He offered to quit on Friday, one of them said.",
    ):
        assert values(times_in(told, PUBLISHED)) == ["2031-03-07"], told


def test_a_noun_s_day_in_the_present_is_the_nearest(times_in: Finder) -> None:
    """ "It is the second recall, after that of Tuesday" plans nothing."""
    found = times_in("It is the second large recall in the country, after that of a spread on Tuesday.", PUBLISHED)
    assert values(found) == ["2031-03-11"]


def test_the_present_plans_no_date_most_of_a_year_away(times_in: Finder) -> None:
    """ "Is among those seized on January 17", told in March, is this January's."""
    assert values(times_in("Her son is among those seized on January 17.", PUBLISHED)) == ["2031-01-17"]
    assert values(times_in("The fair opens on May 9.", PUBLISHED)) == ["2031-05-09"]


def test_a_month_by_which_something_must_be_done_is_ahead(times_in: Finder) -> None:
    """ "By December" is no December that is just over."""
    assert values(times_in("They agreed to sell the yard by December.", PUBLISHED)) == ["2031-12"]


def test_nights_and_midnights_told_of_in_the_morning_are_over(times_in: Finder) -> None:
    """What a morning report tells of the night is the one that has just ended."""
    morning = "2031-03-12T08:20:00+02:00"
    told = "The river fell today. The gates stood open throughout the night."
    assert values(times_in(told, morning)) == ["2031-03-12", "2031-03-11TNI"]
    told = "The river fell today. The water was higher at midnight."
    assert values(times_in(told, morning)) == ["2031-03-12", "2031-03-12T00:00"]


def test_a_weekday_is_right_where_its_date_had_hardly_begun(times_in: Finder) -> None:
    """ "On Tuesday, March 12", told in the past at half past five that morning, was Tuesday the 11th."""
    told = "He was sentenced on Tuesday, March 12 in Tarn."
    (early,) = times_in(told, "2031-03-12T05:30:00+02:00")
    assert (early.value, early.says) == ("2031-03-11", "2031-03-12")
    (late,) = times_in(told, PUBLISHED)
    assert (late.value, late.says) == ("2031-03-12", "2031-03-11")


def test_yesterday_is_right_where_the_date_beside_it_is_not(times_in: Finder) -> None:
    """ "Yesterday, March 12", printed on the 12th, was the 11th; the date is the slip."""
    (time,) = times_in("The gate broke at 3:20am yesterday, March 12.", PUBLISHED)
    assert (time.value, time.says) == ("2031-03-11T03:20", "2031-03-12")


def test_what_was_arranged_lies_ahead_of_its_arranging(times_in: Finder) -> None:
    """ "Has scheduled a vote Thursday" tells of the vote, "on Thursday they planned" of the planning."""
    assert values(times_in("The council has scheduled a vote Thursday on the bridge.", PUBLISHED)) == ["2031-03-13"]
    assert values(times_in("On Thursday the council planned a bridge.", PUBLISHED)) == ["2031-03-06"]


def test_the_day_on_which_a_year_ended_is_past(times_in: Finder) -> None:
    """ "Ended April 30", told in March, was last year's April, however near this year's is."""
    assert values(times_in("The yard lost money in the year ended April 30.", PUBLISHED)) == ["P1Y", "2030-04-30"]


def test_a_weekday_that_describes_a_noun_is_none_told_of_before(times_in: Finder) -> None:
    """The article of "the Friday explosions" belongs to the explosions."""
    found = times_in("The mayor spoke on Saturday. The Friday explosions in Tarn had killed two.", PUBLISHED)
    assert values(found) == ["2031-03-08", "2031-03-07"]


def test_the_same_period_is_the_quarter_that_is_compared(times_in: Finder) -> None:
    """Where a quarter is under discussion, "the corresponding period last year" is that quarter of last year."""
    told = "The yard lost a million in the third quarter, up from nothing in the corresponding period last year."
    assert values(times_in(told, "2031-11-12")) == ["2031-Q3", "2030-Q3"]


def test_a_verb_that_is_the_same_in_the_past_is_no_plan(times_in: Finder) -> None:
    """ "Cut" may be either; news mostly looks back."""
    assert values(times_in("The owners cut prices on Friday.", PUBLISHED)) == ["2031-03-07"]


def test_a_holiday_at_hand_is_this_years(times_in: Finder) -> None:
    """ "Began" on the eve of Easter week is not told of last year's."""
    assert values(times_in("They sang as Easter week began.", "2031-04-10")) == ["2031-W15"]


def test_that_month_is_the_one_just_told_of(times_in: Finder) -> None:
    """A demonstrative points into the text."""
    found = times_in("A letter dated November 2 was found. He was told of it that month.", PUBLISHED)
    assert values(found) == ["2030-11-02", "2030-11"]


def test_the_same_moment_by_another_clock_stays_beside_it(times_in: Finder) -> None:
    """A time in brackets is that of the time before it, whatever the verb says."""
    found = times_in("The count stopped at 9:14 p.m. on Tuesday (0114 GMT on Wednesday).", PUBLISHED)
    assert values(found) == ["2031-03-11T21:14", "2031-03-12T01:14"]
    assert [t.zone for t in found] == [None, "+00:00"]


def test_an_evening_told_of_in_the_morning_was_the_day_before(times_in: Finder) -> None:
    """At six in the morning, the past evening can't be today's."""
    found = times_in("The guests dined at the castle in the evening.", "2031-03-12T06:00:00+02:00")
    assert values(found) == ["2031-03-11TEV"]


def test_weekdays_count_from_the_dateline_and_yesterday_from_the_print(times_in: Finder) -> None:
    """An agency's text of the 10th printed on the 11th: the outlet's own "last night" is its own."""
    found = times_in("The ferry sank on Sunday. In Tarn, bells rang last night.", "2031-03-11", "2031-03-10", "NPX")
    assert values(found) == ["2031-03-09", "2031-03-10TNI"]


def test_planned_and_put_off(times_in: Finder) -> None:
    """What is planned for a weekday or put off to it lies ahead, even in the past tense."""
    assert values(times_in("The vote, planned for Monday, matters.", PUBLISHED)) == ["2031-03-17"]
    assert values(times_in("The vote had been put off to Monday.", PUBLISHED)) == ["2031-03-17"]
    assert values(times_in("The vote had been scheduled for Monday.", PUBLISHED)) == ["2031-03-10"]


def test_since_looks_back(times_in: Finder) -> None:
    """A preposition can say more than the tense."""
    assert values(times_in("The shop is closed since Friday.", PUBLISHED)) == ["2031-03-07"]


def test_without_an_anchor_a_relative_time_stays_open(times_in: Finder) -> None:
    """Nothing is guessed where nothing tells the day."""
    time = times_in("The ferry sank on Sunday.")[0]
    assert (time.value, time.earliest, time.latest) == (None, None, None)
    assert time.rule


def test_a_dateline_without_its_year_keeps_every_reading(times_in: Finder) -> None:
    """The date is kept without its year, the weekday with one candidate for each weekday the date could be."""
    date_, weekday = times_in("On March 12 the ferry was raised. It sank on Sunday.", written="XXXX-03-12")
    assert date_.value == "XXXX-03-12"
    assert weekday.value is None
    assert len(weekday.candidates) == 7
    assert ("XXXX-03-09", "if XXXX-03-12 is a Wednesday") in [(c.value, c.why) for c in weekday.candidates]


def test_a_weekday_that_is_not_its_dates_is_kept_beside_it(times_in: Finder) -> None:
    """The date is meant, and what the weekday says is remembered."""
    time = times_in("The harbour was closed on Tuesday, March 5, by the guard.", "2031-03-12")[0]
    assert (time.value, time.says) == ("2031-03-05", "2031-03-04")
    assert "is a Wednesday" in time.rule


def test_a_weekday_still_to_come_in_an_agencys_lede_means_the_day_itself(times_in: Finder) -> None:
    """Datelined Wednesday, "signed on Thursday": six days ago would be written otherwise."""
    text = "Tarn and Mell on Thursday signed a treaty about the ferry line between them."
    time = times_in(text, "2031-03-12", "2031-03-12", "NPX")[0]
    assert (time.value, time.says) == ("2031-03-12", "2031-03-13")
    assert times_in(text, "2031-03-12")[0].says is None


def test_the_weekday_of_a_span_lies_in_it(times_in: Finder) -> None:
    """After "from July 19 to July 22", "the Saturday" is the one between them."""
    text = "The fair runs from July 19 to July 22. The show is planned for the Sunday."
    assert values(times_in(text, PUBLISHED)) == ["2031-07-19", "2031-07-22", "2031-07-20"]


def test_what_is_due_or_asked_for_lies_ahead(times_in: Finder) -> None:
    """ "Was due home Friday" and "call before Friday" look ahead without a preposition or a tense of their own."""
    assert values(times_in("The crew was due home Friday.", PUBLISHED)) == ["2031-03-14"]
    assert values(times_in("Call the office before Friday.", PUBLISHED)) == ["2031-03-14"]


def test_hours_of_the_next_paragraph_go_with_the_day_to_come(times_in: Finder) -> None:
    """A plan told of in one paragraph has its hours in the next, not in the one after that."""
    text = "The fair will open on Saturday.\nThe gates will be closed from 9 p.m. until midnight."
    assert values(times_in(text, PUBLISHED))[:2] == ["2031-03-15", "2031-03-15T21:00"]


def test_a_day_behind_the_bracket_dates_both_clocks(times_in: Finder) -> None:
    """The American order: clock, the other clock in brackets, then the weekday."""
    found = times_in("She left the hall at 6 p.m. (4 p.m. ET) Monday, the guide said.", PUBLISHED)
    assert values(found) == ["2031-03-10T18:00", "2031-03-10T16:00", "2031-03-10"]
    assert found[1].zone == "-04:00"


def test_letters_of_a_zone_know_summer_time(times_in: Finder) -> None:
    """ "ET" is five hours behind in winter and four in summer; in small letters it is no zone."""
    assert times_in("It starts at 7 p.m. ET on January 10, 2031.", PUBLISHED)[0].zone == "-05:00"
    assert times_in("It starts at 7 p.m. ET on July 10, 2031.", PUBLISHED)[0].zone == "-04:00"
    assert times_in("At 7 p.m. et al. spoke.", PUBLISHED)[0].zone is None


def test_the_entries_of_a_live_page_are_stamped(times_in: Finder) -> None:
    """Points at the start of several lines are clocks; of one alone they are not."""
    live = "14.20 Divers are at work.\n13.05 The crane has come.\n9.15 Good morning."
    assert values(times_in(live, PUBLISHED))[:2] == ["2031-03-12T14:20", "2031-03-12T13:05"]
    assert times_in("14.20 The barge is worth more than that.", PUBLISHED) == ()


def test_a_longer_time_than_another_is_a_length(times_in: Finder) -> None:
    """ "A day later than planned" is no day."""
    assert values(times_in("The barge sailed on Monday, two days later than planned.", PUBLISHED))[1] == "P2D"


def test_a_spoken_hour_that_nothing_puts_into_the_night_is_in_the_afternoon(times_in: Finder) -> None:
    """People come at three in the afternoon."""
    assert values(times_in("The mayor came at three on Monday.", PUBLISHED)) == ["2031-03-10T15:00"]
    assert values(times_in("He left the hall at three on Monday morning.", PUBLISHED)) == ["2031-03-10T03:00"]


def test_plain_words_with_a_capital_inside_a_sentence_are_names(times_in: Finder) -> None:
    """A club called Now, a programme called Tonight."""
    assert times_in("The guests of Harbour Now want their boats back.", PUBLISHED) == ()


def test_both_ends_of_hours_are_of_the_day_that_one_of_them_names(times_in: Finder) -> None:
    """The day stands before or behind the range, and is told once."""
    behind = times_in("The office opens between 9 a.m. and 3 p.m. on Friday.", "2031-03-12T14:30:00+00:00")
    assert [t.value for t in behind] == ["2031-03-14T09:00", "2031-03-14T15:00"]
    before = times_in("She was on board yesterday from 9:30 to 11 a.m.", "2031-03-12T14:30:00+00:00")
    assert [t.value for t in before] == ["2031-03-11", "2031-03-11T09:30", "2031-03-11T11:00"]


def test_an_hour_without_a_verb_or_far_from_any_event_is_of_the_day_of_writing(times_in: Finder) -> None:
    """An announcement, and an hour told after a background of weeks ago."""
    text = "The line was cut on Sunday, the company said.\n\nNext bulletin at noon."
    assert times_in(text, "2031-03-12T07:45:00+00:00")[-1].value == "2031-03-12T12:00"
    text = "The dam was closed on February 3.\n\nThe last bus left the town at two, and nobody came."
    assert times_in(text, "2031-03-12T19:45:00+00:00")[-1].value == "2031-03-12T14:00"


def test_dawn_after_an_evening_is_the_next_day_s(times_in: Finder) -> None:
    """What broke out before midnight was out by dawn."""
    found = times_in("The fire broke out at 11 p.m. on Sunday and was out by dawn.", "2031-03-12T14:30:00+00:00")
    assert [t.value for t in found] == ["2031-03-09T23:00", "2031-03-10TMO"]


def test_what_nobody_could_do_is_past(times_in: Finder) -> None:
    """A subject that denies its verb denies it as "not" does."""
    found = times_in("None of the owners could be reached on Monday.", "2031-03-12T14:30:00+00:00")
    assert [t.value for t in found] == ["2031-03-10"]


def test_three_months_that_ended_are_the_quarter_that_is_compared(times_in: Finder) -> None:
    """ "A year earlier" is then a quarter too; after nine months it is the year before."""
    months = "The firm lost money in the {} months ended Dec. 31, against a profit a year earlier."
    for number, value in (("three", "2030-Q4"), ("nine", "2030")):
        assert times_in(months.format(number), "2032-02-11")[-1].value == value


def test_the_first_week_of_a_month_lies_mostly_in_it(times_in: Finder) -> None:
    """March 1, 2026 was a Sunday: its first week begins on the 2nd."""
    (week,) = times_in("The court will hear the case in the first week of March.", "2026-02-11")
    assert (week.earliest, week.latest) == ("2026-03-02", "2026-03-08")


def test_seasons_follow_the_place_of_the_dateline(times_in: Finder) -> None:
    """Without a place that the gazetteer knows, they are the north's."""
    (north,) = times_in("It rained last winter.", "2031-07-12", written="2031-07-12")
    assert (north.value, north.earliest) == ("2030-WI", "2030-12-01")


def test_an_age_is_a_length_that_says_so(times_in: Finder) -> None:
    """Who counts as TimeML does can leave ages out by their rule."""
    found = times_in("The baker, 71 years old, and a 44-year-old were held for 71 hours.", "2031-03-12")
    assert [(t.text, t.value, t.rule.startswith("an age")) for t in found] == [
        ("71 years", "P71Y", True),
        ("44-year-old", "P44Y", True),
        ("71 hours", "PT71H", False),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The index fell on Friday. For the week, it lost 3 points.", "2031-W11"),
        ("The index fell on Tuesday. For the week, it lost 3 points.", "2031-W12"),
        ("He arrived later in the day.", "2031-03-19"),
        ("Prices have doubled since year-end.", "2030-12"),
        ("It is the second day of the strike.", "2031-03-19"),
        ("The envoy warned on Monday that raids could do harm.", "2031-03-17"),
        ("Neither he nor the crew could be reached Monday.", "2031-03-17"),
        ("She will be named chief of a mission in December.", "2031-12"),
    ],
)
def test_what_the_words_beside_a_time_say_of_it(times_in: Finder, text: str, value: str) -> None:
    """The week of the day told of, the year that is over, the clause that a day stands in."""
    assert times_in(text, "2031-03-19")[-1].value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It shuts in the new year.", ["2032"]),
        ("It began two weeks ago tonight.", ["2031-02-26TNI"]),
        ("Meet at 3.50 in the morning on Saturday.", ["2031-03-15T03:50"]),
        ("No branch will be closed before the new year.", ["2032-01-01"]),
        ("Shares ended the day at 7.12 crowns.", []),
        ("They will have as much in 2033 as they had in December.", ["2033", "2030-12"]),
        ("The other day I went in.", ["PAST_REF"]),
        ("He had no comment at this time. This time he left.", ["PRESENT_REF"]),
        ("Three summers ago, the taps ran dry.", ["2028-SU"]),
        ("He slept for most of the day.", ["2031-03-12"]),
        ("They sailed on Sunday and landed on the Saturday before.", ["2031-03-09", "2031-03-08"]),
        ("At dawn on Thursday National Route 8 was buried.", ["2031-03-06TMO"]),
        ("He served in the latter half of May.", ["2030-05"]),
        ("We got the letter last Thursday at 5 o'clock.", ["2031-03-06T17:00"]),
        ("He leaves at ten to eight each morning with his case.", ["XXXX-XX-XXT07:50"]),
        ("It lasted three-quarters of an hour.", ["PT45M"]),
        ("He stayed until a quarter to midnight on Sunday.", ["2031-03-09T23:45"]),
        ("Its results for the first half are due.", ["2031-H1"]),
        ("Town scored in the first half.", []),
        ("They travel on Bank Holiday Monday.", ["2031-03-17"]),
        ("St. Patrick's Day is near.", ["2031-03-17"]),
        ("He came on Martin Luther King Jr. Day.", ["2031-01-20"]),
        ("Victoria Day was wet.", ["2030-05-20"]),
    ],
)
def test_how_people_speak_of_times(times_in: Finder, text: str, values: list[str]) -> None:
    """Spoken hours, distances to tonight, named days with their stops, and what leaves the time open."""
    assert [t.value for t in times_in(text, "2031-03-12")] == values


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tickets for the match go on sale at 10am on Saturday.", "2031-03-15T10:00"),
        ("That fall the county paid for water.", "2030-FA"),
        ("It is down from the 70bn forecast in October.", "2030-10"),
        ("They will pay a bonus for Sunday working.", "XXXX-WXX-7"),
        ("They could not announce the result before Sunday.", "2031-03-16"),
        ("He was called out four nights in a row, beginning Monday.", "2031-03-10"),
        ("The shop is shut after a burst pipe over the weekend.", "2031-W10-WE"),
        ("Room revenue rose in the 13 weeks to March 2. Shares were up at 0815 GMT.", "2031-03-12T08:15"),
    ],
)
def test_what_readers_of_many_kinds_of_papers_know(times_in: Finder, text: str, value: str) -> None:
    """Sales to come, forecasts made, Sundays of any week, and hours that are not of the day that closed a quarter."""
    assert times_in(text, "2031-03-12")[-1].value == value


def test_a_month_behind_a_given_name_is_a_surname(times_in: Finder) -> None:
    """A neighbour called August is no month."""
    assert times_in("A neighbour, Ruth August, said that she saw his truck.", "2031-03-12") == ()


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "He met them on Monday. They had struck on February 17. Two days later a lockout was declared.",
            ["2031-03-10", "2031-02-17", "2031-02-19"],
        ),
        ("In September 1752, the 2nd was skipped.", ["1752-09", "1752-09-02"]),
        ("His log runs from January 31, 1918 to February 14.", ["1918-01-31", "1918-02-14"]),
        ("The meeting, pencilled in for 15 December, was put back.", ["2030-12-15"]),
        ("They sold pills as recently as May 1910. Planets circle the Sun.", ["1910-05"]),
        ("It burned barely three weeks to Easter.", ["P3W", "2031-04-13"]),
        ("His bill died a week ago Tuesday.", ["2031-03-04"]),
        ("He left on the second Sunday of last month.", ["2031-02-09"]),
        ("They came in the summer of 1999-2000.", ["1999-SU"]),
        ("In 1456 a comet came.", ["1456"]),
    ],
)
def test_what_a_story_goes_on_from(times_in: Finder, text: str, values: list[str]) -> None:
    """Days that follow what the sentence before, the month or the range told of."""
    assert [t.value for t in times_in(text, "2031-03-12")] == values
