"""Draws figures and writes documents for the program `gelingen`, which starts `python -m gelingen.render` once per command.

One request is one line of JSON on standard input, one answer is one line of JSON on standard output, in the same order:

    {"id": 1, "kind": "vega-to-svg", "spec": {...}}
    {"id": 1, "data": "PHN2ZyB4bWxucz0i..."}                      the bytes in Base64
    {"id": 1, "error": {"code": "input", "message": "..."}}       one sentence

| kind | request | data |
|---|---|---|
| `vega-to-svg` | `spec` | SVG |
| `vega-to-png` | `spec`, `scale` (1) | PNG |
| `html-to-pdf` | `html`, `files` ({}) | tagged PDF, PDF/UA-1 |
| `html-to-docx` | `html`, `files` ({}), `reference_docx` (none) | Word document |
| `table-to-xlsx` | `sheets` (name, rows of texts) | spreadsheet (XLSX), every cell a text |
| `xlsx-to-table` | `path`, `sheet` (wanted) | a JSON object: `sheet`, `rows` (a text, null, or kind and text), `merged` |
| `qdpx-to-codings` | `path` | a JSON object: `origin`, `codes`, `selections` with their codings, as in `refi.py` |
| `version` | | a JSON object of names and versions |

`files` maps names that the page uses, such as `logo.png`, to paths. Nothing but these and `path` is read, nothing is fetched, and no file is written.
The same request gives the same bytes: times come from SOURCE_DATE_EPOCH, without it from 1 January 2020.

An error's `code` is `input` (the request cannot be drawn), `missing` (a package of Python is not installed),
`system` (a library of the system is not installed) or `failed`.
"""
