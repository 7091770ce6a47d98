"""Goes in: nothing. Comes out: the store's tables, in one schema that SQLite has and PostgreSQL can have.

A report's text stands beside its JSON, because text search reads it there. Everything decided about a story is kept
one row a decision, as JSON with the columns that queries look up. `n` is a row's number in this store: it follows the
order of arrival, so it never leaves the store.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.sql.schema import SchemaItem

metadata = MetaData()


def _table(name: str, *columns: SchemaItem, rowid: bool = True, counted: bool = False) -> Table:
    """A table; one that is `counted` never gives a number a second time."""
    return Table(name, metadata, *columns, sqlite_strict=True, sqlite_with_rowid=rowid, sqlite_autoincrement=counted)


def _to(table: str, name: str, *, primary_key: bool = True) -> Column[int]:
    """A reference to a row of another table, that goes when the row goes."""
    return Column(name, Integer, ForeignKey(f"{table}.n", ondelete="CASCADE"), nullable=False, primary_key=primary_key)


migrations = _table("migrations", Column("number", Integer, primary_key=True), Column("name", Text, nullable=False))

models = _table(
    "models",
    Column("n", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Index("models_named", "name", "version", "sha256", unique=True),
)

reports = _table(
    "reports",
    Column("n", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("url", Text),
    Column("title", Text),
    Column("instant", Text, nullable=False),  # of publication, in UTC, "" where unknown: sorts as the instants do
    Column("rank", Text, nullable=False),  # of several carriers of one report the lowest rank is kept
    Column("version_of", Text),
    Column("current", Integer, nullable=False),  # 0 once a later version of the same address is here
    Column("pending", Integer, nullable=False),  # 1 until its story is decided
    Column("unread", Text),
    Column("text", Text, nullable=False),
    Column("body", Text, nullable=False),  # the report as JSON, without its text
    Index("reports_url", "url"),
    Index("reports_instant", "instant", "id"),
    Index("reports_pending", "pending"),
    counted=True,
)

seen = _table(
    "seen",
    Column("fingerprint", Text, primary_key=True),
    _to("reports", "report", primary_key=False),
    Index("seen_report", "report"),
    rowid=False,
)

readings = _table(
    "readings",
    _to("reports", "report"),
    Column("model", Integer, ForeignKey("models.n")),
    Column("body", LargeBinary, nullable=False),  # the reading as compressed JSON
)

points = _table(
    "points",
    _to("reports", "report"),
    Column("body", LargeBinary, nullable=False),  # as what `relate` compares a report with others; not looked into here
)

story_keys = _table(
    "story_keys",
    Column("key", Text, primary_key=True),
    _to("reports", "report"),
    Index("story_keys_report", "report"),
    rowid=False,
)

key_counts = _table(
    "key_counts",
    Column("key", Text, primary_key=True),
    Column("reports", Integer, nullable=False),  # that hold the key, superseded ones too
    rowid=False,
)

edges = _table(
    "edges",
    _to("reports", "a"),
    _to("reports", "b"),
    Index("edges_back", "b"),
    rowid=False,
)

stories = _table(
    "stories",
    Column("n", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("folded", Text, nullable=False),  # the title as it is looked up
    Column("latest", Text, nullable=False),
    Column("reports", Integer, nullable=False),
    Column("facts", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("body", Text, nullable=False),
    Index("stories_latest", "latest", "id"),
)

story_reports = _table(
    "story_reports",
    _to("stories", "story"),
    _to("reports", "report"),
    Index("story_reports_report", "report"),
    rowid=False,
)


def _decided(name: str, *columns: SchemaItem) -> Table:
    """A table of decisions about stories: `place` is the row's place among its story's."""
    return _table(
        name,
        _to("stories", "story"),
        Column("place", Integer, primary_key=True),
        *columns,
        Column("body", Text, nullable=False),
    )


quotations = _decided(
    "quotations",
    Column("speaker", Text, nullable=False),  # folded: name and description
    Column("words", Text, nullable=False),  # folded
)
entities = _decided("entities", Column("names", Text, nullable=False), Column("mentions", Integer, nullable=False))
copies = _decided("copies")
facts = _decided(
    "facts",
    Column("when", Text),
    Column("status", Text, nullable=False),
    Column("standing", Text, nullable=False),
    Index("facts_when", "when"),
)
conflicts = _decided("conflicts", Column("kind", Text, nullable=False), Column("relation", Text, nullable=False))
date_errors = _decided("date_errors")
settled_times = _decided(
    "settled_times", Column("report", Text, nullable=False), Index("settled_times_report", "report")
)
plans = _decided("plans", Column("due", Text), Column("outcome", Text, nullable=False))

failures = _table("failures", Column("address", Text, primary_key=True), Column("reason", Text, nullable=False))

entities_due = _table("entities_due", Column("n", Integer, primary_key=True))  # a row while they must be joined anew
joined_entities = _table(
    "joined_entities",
    Column("id", Text, primary_key=True),
    Column("names", Text, nullable=False),  # folded
    Column("mentions", Integer, nullable=False),
    Column("body", Text, nullable=False),
)
joined_members = _table(
    "joined_members",
    _to("stories", "story"),
    Column("place", Integer, primary_key=True),
    Column("own", Text, nullable=False),  # the entity's id in its story
    Column("joined", Text, nullable=False),
    Index("joined_members_joined", "joined"),
)
known = _table("known", Column("id", Text, primary_key=True), Column("body", Text, nullable=False))
verdicts = _table("verdicts", Column("n", Integer, primary_key=True), Column("body", Text, nullable=False))
