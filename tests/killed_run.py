"""A run that kills itself without warning after so many things are kept: killed_run.py STORE PLACE AFTER.

AFTER counts what `progress` is told; a negative number counts the transactions that write and dies inside of one.
0 never dies. A toy parser stands in for the language model, so that the test is quick.
"""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from dateline.model.parse import Parse, Sentence, Token
from dateline.model.report import Report
from dateline.pipeline import run
from dateline.record import Store, View, open_store
from dateline.settings import Settings


class ToyParser:
    """Every paragraph is a sentence, every word its own head."""

    name = "toy"
    version = "1"

    def parse(self, report: Report) -> Parse:
        tokens: list[Token] = []
        sentences: list[Sentence] = []
        for paragraph, found in enumerate(re.finditer(r"[^\n]+", report.text)):
            first = len(tokens)
            for word in re.finditer(r"\w+|[^\w\s]", found.group()):
                i, start = len(tokens), found.start() + word.start()
                text = word.group()
                pos = "PROPN" if text[0].isupper() else "NUM" if text[0].isdigit() else "NOUN"
                pos = pos if text[0].isalnum() else "PUNCT"
                tokens.append(
                    Token(i, start, start + len(text), text, text.lower(), pos, "NN", "ROOT", i, "", False, paragraph)
                )
            if len(tokens) > first:
                sentences.append(Sentence(found.start(), found.end(), first, len(tokens), len(sentences), False))
        return Parse(tuple(tokens), tuple(sentences))


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@dataclass(frozen=True)
class Dying(Store):
    """A store that dies before the commit of the transaction whose turn it is."""

    turns: list[int] = field(default_factory=list)

    @contextmanager
    def writing(self) -> Iterator[View]:
        with Store.writing(self) as view:
            yield view
            self.turns[0] -= 1
            if self.turns[0] == 0:
                die()


def main() -> None:
    path, place, after = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    left = [after]

    def progress(what: str, address: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            die()

    with open_store(path, writes=True) as store:
        if after < 0:
            store = Dying(store.path, store.engine, [-after])
        run([place], store, Settings(), ToyParser(), progress)


if __name__ == "__main__":
    main()
