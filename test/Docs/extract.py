"""Writes the examples of a page, each behind a comment with its name, to files.

usage: extract.py PAGE.md FOLDER
"""

import pathlib
import re
import sys

page, folder = sys.argv[1:]
examples = re.findall(
    r"<!-- example: (\S+) -->\n```\w*\n(.*?)^```$",
    pathlib.Path(page).read_text(),
    re.DOTALL | re.MULTILINE,
)
if not examples:
    sys.exit(f"no examples in {page}")
pathlib.Path(folder).mkdir(parents=True, exist_ok=True)
for name, text in examples:
    (pathlib.Path(folder) / name).write_text(text)
