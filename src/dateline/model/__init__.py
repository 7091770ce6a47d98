"""The types of every seam, frozen, and nothing else: rooms of the house meet only here."""
