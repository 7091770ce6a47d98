"""What people are called in a case before a court, by the side that they are on."""

from __future__ import annotations

from dateline.language.words import words

CHARGED = words("defendant accused suspect convict prisoner inmate detainee victim patient")
AT_THE_BAR = words("judge lawyer attorney barrister solicitor prosecutor coroner pathologist detective spokesman")
"""What somebody is called whom a case is about, and those of whom none of that is said: each is the other's."""

HARMED = words("victim patient deceased")
SUSPECTED = words("suspect accused defendant gunman attacker assailant")
"""The two sides of a case: who is one is not called the other."""
