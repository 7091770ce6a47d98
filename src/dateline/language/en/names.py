"""Goes in: nothing. Comes out: capitalised English words that are part of no name, and small words inside names."""

from __future__ import annotations

from dateline.language.words import words

CALENDAR = words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
    thurs fri sat sun gmt utc cet cest est edt cst cdt mst mdt pst pdt bst ist jst
    """)
"""Days, months and time zones."""

SMALL_WORDS = words("of the and for & in on de la du des del di da do y e und et der den van von")
"""Words inside a name that add no initial to its acronym."""

DETERMINERS = words("the a an this that his her its their our my your one")
"""What can stand before a description and is no part of it."""

PLACE_PREPOSITIONS = words("in near at outside around across inside throughout")
"""Prepositions after which a lone name is more often a place than not."""
