"""Goes in: nothing. Comes out: English words that carry grammar and not content, and content words that tell little."""

from __future__ import annotations

_FUNCTION = """
a an the this that these those
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers
herself it its itself they them their theirs themselves one ones oneself
who whom whose which what where when why how whoever whatever whichever wherever whenever
and or but nor so yet for if than because as although though while whereas unless until since lest whether
about above across after against along amid among around at before behind below beneath beside besides between
beyond by despite down during except from in inside into like near of off on onto out outside over past per
through throughout to toward towards under underneath up upon via with within without
be am is are was were been being have has had having do does did doing done will would shall should can could may
might must ought
not no none neither either both all any some each every few many much more most other another such same own
there here then now too very just also only even still again ever never once
"""

_LIGHT = """
be have do say tell make go get take give come put see know think want use call ask show keep let seem become
add note speak talk
year month week day hour today yesterday tomorrow tonight morning evening night time
thing people man woman person way part lot
new old last first next more most many much other same own good big great
also still now then just only even here there again never ever later earlier
"""

FUNCTION_WORDS: frozenset[str] = frozenset(_FUNCTION.split())
LIGHT_WORDS: frozenset[str] = frozenset(_LIGHT.split())
"""The verbs and nouns that stand in any text: having them in common says nothing about two texts."""
