"""Goes in: nothing. Comes out: the statements of the second migration, as SQLite takes them."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE entities_due (
    n INTEGER NOT NULL,
    PRIMARY KEY (n)
) STRICT
""",
    "INSERT INTO entities_due (n) VALUES (1)",
    """
CREATE TABLE joined_entities (
    id TEXT NOT NULL,
    names TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT
""",
    """
CREATE TABLE joined_members (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    own TEXT NOT NULL,
    joined TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE INDEX joined_members_joined ON joined_members (joined)
""",
    """
CREATE TABLE known (
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (id)
) STRICT
""",
    """
CREATE TABLE verdicts (
    n INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (n)
) STRICT
""",
)
