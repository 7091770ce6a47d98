"""Goes in: nothing. Comes out: English words by which a report tells when something was said or written."""

from __future__ import annotations

from dateline.language.words import words

# Participles that give a document its day ("a letter dated 2 May").
ISSUING = frozenset({
    "address", "air", "broadcast", "circulate", "date", "deliver", "distribute", "file", "issue", "mail", "post",
    "print", "publish", "record", "release", "send", "share", "sign", "stamp", "submit", "tape", "upload", "write",
})  # fmt: skip
# Participles of what was done to a speaker, or with an occasion, when words were spoken ("asked on Sunday whether").
ASKED = frozenset({
    "ask", "give", "hear", "hold", "interview", "invite", "press", "question", "quote", "reach", "stage", "swear",
})  # fmt: skip
# Nouns of what was filmed: when they "show" something is when that happened.
RECORDINGS = frozenset({
    "camera", "cctv", "clip", "dashcam", "footage", "image", "livestream", "photo", "photograph", "picture",
    "recording", "tape", "video",
})  # fmt: skip
# Gerunds of who speaks or writes ("speaking to reporters on Sunday").
SPEAKING = frozenset({
    "address", "announce", "answer", "appear", "apologise", "apologize", "blog", "brief", "broadcast", "campaign",
    "chat", "comment", "confirm", "explain", "give", "host", "open", "post", "preach", "present", "react", "reply",
    "respond", "speak", "talk", "tell", "testify", "text", "tweet", "update", "write",
})  # fmt: skip
# Prepositions between speaking and a day on which it was: "speaking to the press after a match on Sunday".
WHILE_SPEAKING = frozenset({
    "after", "alongside", "among", "at", "before", "beside", "by", "during", "following", "for", "from", "in", "inside",
    "near", "of", "on", "outside", "over", "through", "to", "via", "with",
})  # fmt: skip
# Of these, what stands before a happening of that very day ("speaking at Sunday's rally", but not "before" or "on" it).
OCCASION = frozenset({"after", "at", "during", "following", "from", "in", "outside"})
# Cues behind which somebody goes on with what was reported before.
GOING_ON = frozenset({"add", "continue", "go on", "say", "tell", "note", "explain", "conclude", "write", "stress"})

EVIDENCE: dict[str, frozenset[str]] = {
    "tell": words("court jury inquiry commission committee tribunal hearing trial panel judge juror inquest"),
    "give": words("evidence testimony"),
    "take": words("stand"),
}
"""Verbs whose subject is a witness where one of these is what they are done to: "told the court", "took the stand"."""
