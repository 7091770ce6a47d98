"""Goes in: nothing. Comes out: the statements of the first migration, as SQLite takes them."""

from __future__ import annotations

STATEMENTS: tuple[str, ...] = (
    """
CREATE TABLE failures (
    address TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (address)
) STRICT
""",
    """
CREATE TABLE key_counts (
    "key" TEXT NOT NULL,
    reports INTEGER NOT NULL,
    PRIMARY KEY ("key")
) WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE migrations (
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (number)
) STRICT
""",
    """
CREATE TABLE models (
    n INTEGER NOT NULL,
    name TEXT NOT NULL,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (n)
) STRICT
""",
    """
CREATE UNIQUE INDEX models_named ON models (name, version, sha256)
""",
    """
CREATE TABLE reports (
    n INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL,
    url TEXT,
    title TEXT,
    instant TEXT NOT NULL,
    rank TEXT NOT NULL,
    version_of TEXT,
    current INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    unread TEXT,
    text TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (id)
) STRICT
""",
    """
CREATE INDEX reports_instant ON reports (instant, id)
""",
    """
CREATE INDEX reports_pending ON reports (pending)
""",
    """
CREATE INDEX reports_url ON reports (url)
""",
    """
CREATE TABLE settled_times (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    report TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE INDEX settled_times_report ON settled_times (report)
""",
    """
CREATE TABLE stories (
    n INTEGER NOT NULL,
    id TEXT NOT NULL,
    folded TEXT NOT NULL,
    latest TEXT NOT NULL,
    reports INTEGER NOT NULL,
    facts INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (n),
    UNIQUE (id)
) STRICT
""",
    """
CREATE INDEX stories_latest ON stories (latest, id)
""",
    """
CREATE TABLE conflicts (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    relation TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE TABLE copies (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE TABLE date_errors (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE TABLE edges (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    PRIMARY KEY (a, b),
    FOREIGN KEY(a) REFERENCES reports (n) ON DELETE CASCADE,
    FOREIGN KEY(b) REFERENCES reports (n) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT
""",
    """
CREATE INDEX edges_back ON edges (b)
""",
    """
CREATE TABLE entities (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    names TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE TABLE facts (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    "when" TEXT,
    status TEXT NOT NULL,
    standing TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE INDEX facts_when ON facts ("when")
""",
    """
CREATE TABLE plans (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    due TEXT,
    outcome TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE TABLE points (
    report INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (report),
    FOREIGN KEY(report) REFERENCES reports (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE TABLE quotations (
    story INTEGER NOT NULL,
    place INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    words TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (story, place),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE
) STRICT
""",
    """
CREATE TABLE readings (
    report INTEGER NOT NULL,
    model INTEGER,
    body BLOB NOT NULL,
    PRIMARY KEY (report),
    FOREIGN KEY(report) REFERENCES reports (n) ON DELETE CASCADE,
    FOREIGN KEY(model) REFERENCES models (n)
) STRICT
""",
    """
CREATE TABLE seen (
    fingerprint TEXT NOT NULL,
    report INTEGER NOT NULL,
    PRIMARY KEY (fingerprint),
    FOREIGN KEY(report) REFERENCES reports (n) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT
""",
    """
CREATE INDEX seen_report ON seen (report)
""",
    """
CREATE TABLE story_keys (
    "key" TEXT NOT NULL,
    report INTEGER NOT NULL,
    PRIMARY KEY ("key", report),
    FOREIGN KEY(report) REFERENCES reports (n) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT
""",
    """
CREATE INDEX story_keys_report ON story_keys (report)
""",
    """
CREATE TABLE story_reports (
    story INTEGER NOT NULL,
    report INTEGER NOT NULL,
    PRIMARY KEY (story, report),
    FOREIGN KEY(story) REFERENCES stories (n) ON DELETE CASCADE,
    FOREIGN KEY(report) REFERENCES reports (n) ON DELETE CASCADE
) WITHOUT ROWID,
 STRICT
""",
    """
CREATE INDEX story_reports_report ON story_reports (report)
""",
    """
CREATE VIRTUAL TABLE report_words USING fts5(
    title,
    text,
    content='reports',
    content_rowid='n',
    tokenize='porter unicode61 remove_diacritics 2'
)
""",
)
