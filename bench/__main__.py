"""Run every benchmark and print its ratios: python -m bench."""

from __future__ import annotations

from bench import way


def main() -> None:
    """Print one line a measurement."""
    for name, figure, unit in way.measure():
        print(f"{figure:8.2f} {unit}  {name}")


if __name__ == "__main__":
    main()
