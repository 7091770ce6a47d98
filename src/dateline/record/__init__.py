"""The store: all of the record, and every query by name."""
