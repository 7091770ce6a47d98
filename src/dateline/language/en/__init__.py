"""English, as data: one module a subject."""
