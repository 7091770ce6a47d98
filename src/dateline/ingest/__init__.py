"""Goes in: places. Comes out: raw reports, byte for byte as they came."""
