"""How origins are named."""

from __future__ import annotations

from dataclasses import replace

from dateline.model.record import Fact, Origin
from dateline.tell.origins import behind, origin, origins, standing


def test_an_origin_is_named_with_those_through_whom_it_came() -> None:
    """Shortly, and an unnamed one in words."""
    assert origin(Origin("o", "police", "body", ("Radio Tarn",))) == "police through Radio Tarn"
    assert origin(Origin("o", "police", "body", ("A", "B", "C"))) == "police through A and 2 more"
    assert origin(Origin("o", "unnamed via LP", "unnamed", ("LP",))) == "an unnamed source, through LP"
    assert origin(Origin("o", "unnamed via LP", "unnamed")) == "an unnamed source, through LP"
    assert origin(Origin("o", "Voss Mail", "outlet", ("Voss Mail",))) == "Voss Mail"


def test_a_long_list_is_cut() -> None:
    """To three and how many more; a single further one is named, for that is as short."""
    assert origins(["a", "b", "c", "d"]) == "a; b; c; d"
    assert origins(["a", "b", "c", "d", "e"]) == "a; b; c and 2 more"
    assert origins([]) == ""


def test_only_those_who_agree_are_counted() -> None:
    """A fact's badge counts the origins that its standing rests on; who only tells of the same thing is named apart."""
    one, two = Origin("o-1", "LP", "agency"), Origin("o-2", "Ada Lund", "person", ("Brookmere Post",))
    lone = Fact("f-1", "s-1", "The mill burned", None, (), None, None, "happened", "lone", (), (one, two), "told",
                counted=("o-1",))  # fmt: skip
    assert standing(lone) == "one origin"
    assert behind(lone) == "LP; also told by Ada Lund through Brookmere Post"
    agreed = replace(lone, standing="agreed", counted=("o-1", "o-2"))
    assert standing(agreed) == "2 origins"
    assert behind(agreed) == "LP; Ada Lund through Brookmere Post"
