"""How origins are named."""

from __future__ import annotations

from dateline.model.record import Origin
from dateline.tell.origins import origin, origins


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
