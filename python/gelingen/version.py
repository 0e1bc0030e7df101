"""The version of the package, which is that of the program; a test compares the two."""

VERSION = "0.1.0"
