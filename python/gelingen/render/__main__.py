"""Answers requests line by line until standard input ends."""

import os
import sys

from gelingen.render.service import serve


def main() -> int:
    # A library that prints must not print between our answers: standard output becomes ours alone.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
    os.dup2(2, 1)
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1577836800")
    serve(sys.stdin.buffer, answers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
