"""The record, told to people and programs."""
