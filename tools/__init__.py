"""Tools of the makers: what is generated from the code."""
