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


def check_readable(path: str) -> None:
    """Refuses a file that is not there or may not be read, before anybody calls it broken."""
    try:
        with open(path, "rb") as file:
            file.read(1)
    except FileNotFoundError:
        raise RenderError.input("The file does not exist: check its name and its folder.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else first_line(error)
        raise RenderError.input(
            f"The file cannot be read ({reason}): check that it is a file and no folder, and that you may read it."
        ) from None


def closed(text: str) -> str:
    """The text with a full stop, so that the advice that follows it is a sentence of its own."""
    return text if text.endswith((".", "!", "?")) else text + "."


def first_line(error: BaseException) -> str:
    """What an exception says, without its trace."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return " ".join(lines[:2]) if lines else type(error).__name__
