"""What differs between languages, as data."""
