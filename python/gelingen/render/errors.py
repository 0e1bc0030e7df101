"""Why a request has no answer."""


class RenderError(Exception):
    """One sentence for the person at the command line, with one of four codes."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message

    @classmethod
    def input(cls, message: str) -> "RenderError":
        """The request cannot be drawn."""
        return cls("input", message)

    @classmethod
    def missing(cls, message: str) -> "RenderError":
        """A package of Python is not installed."""
        return cls("missing", message)

    @classmethod
    def system(cls, message: str) -> "RenderError":
        """A library of the system is not installed, which pip cannot bring."""
        return cls("system", message)

    @classmethod
    def failed(cls, message: str) -> "RenderError":
        """A library gave up, or the machine has no room."""
        return cls("failed", message)


def first_line(error: BaseException) -> str:
    """What an exception says, without its trace."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return " ".join(lines[:2]) if lines else type(error).__name__
