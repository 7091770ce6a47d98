"""Run every benchmark and print its ratios: python -m bench."""

from __future__ import annotations

from bench import copies, way


def main() -> None:
    """Print one line a measurement."""
    for measure in (way.measure, copies.measure):
        for name, figure, unit in measure():
            print(f"{figure:8.2f} {unit}  {name}", flush=True)


if __name__ == "__main__":
    main()
