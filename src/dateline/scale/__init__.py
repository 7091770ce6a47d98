"""The same functions, spread over a cluster."""
