"""Goes in: the program's commands. Comes out: `docs/commands.md`, so that page and program can't differ."""

from __future__ import annotations

import inspect
from typing import Any

import typer

from dateline.tell.cli.common import CODES


def reference(app: typer.Typer) -> str:
    """Every command with its words, its arguments and its options."""
    program: Any = typer.main.get_command(app)
    parts = [
        "# Commands\n",
        "This page is made from the program itself: `make docs` writes it anew.\n",
        f"{program.help}\n",
        f"**Exit codes**: {CODES}\n",
    ]
    for name, command in program.commands.items():
        parts.extend(_command(name, command))
    return "\n".join(parts)


def _command(name: str, command: Any) -> list[str]:
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name == "option" and p.name != "help"]
    usage = " ".join(["dateline", name, *(_place(argument) for argument in arguments)])
    parts = [f"## {name}\n", f"    {usage}\n", inspect.cleandoc(command.help or "") + "\n"]
    if arguments or options:
        parts.append("| | |\n|---|---|")
        parts += [f"| `{_place(argument)}` | {_cell(argument.help)} |" for argument in arguments]
        parts += [_option(option) for option in options]
        parts.append("")
    return parts


def _place(argument: Any) -> str:
    name = (argument.metavar or argument.name.upper()).strip("[].")
    name = f"{name}..." if argument.nargs == -1 else name
    return name if argument.required else f"[{name}]"


def _option(option: Any) -> str:
    names = ", ".join(option.opts)
    value = "" if option.is_flag else f" {option.metavar or option.name.upper()}"
    default = "" if option.is_flag or option.default is None else f" Default: `{option.default}`."
    required = " Required." if option.required else ""
    return f"| `{_cell(names + value)}` | {_cell(option.help)}{default}{required} |"


def _cell(words: str | None) -> str:
    return (words or "").replace("|", "\\|")
