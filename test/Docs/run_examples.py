"""Writes the examples of a page of documentation to files, and runs them.

    run_examples.py PAGE.md DIRECTORY

Every block of kind mlir that begins with lines `// RUN: command`, or that stands
behind a line `<!-- example: NAME -->`, is an example. It is written to a file in
DIRECTORY, of that name if it has one. The commands are run by a shell, with %s for
the file and %t for a name of its own; an example without commands is for the test
that calls this. Fails with the output of the first command that fails, and if
there is no example.
"""

import pathlib
import re
import subprocess
import sys

BLOCK = r"(?:^<!-- example: (\S+) -->\n)?^```mlir\n(.*?)^```$"


def run(command, path, what):
    command = command.replace("%s", str(path)).replace("%t", str(path) + ".tmp")
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True
    )
    if done.returncode != 0:
        sys.exit(f"{what}: {command}\n{done.stdout}{done.stderr}")


def main():
    page = pathlib.Path(sys.argv[1])
    directory = pathlib.Path(sys.argv[2])
    directory.mkdir(parents=True, exist_ok=True)
    number = 0
    for name, block in re.findall(BLOCK, page.read_text(), re.M | re.S):
        commands = re.findall(r"^// RUN: (.*)$", block, re.M)
        if not name and not commands:
            continue
        number += 1
        path = directory / (name or f"{page.stem}.{number}.mlir")
        path.write_text(block)
        for command in commands:
            run(command, path, f"{page.name}, example {number}")
    if number == 0:
        sys.exit(f"{page.name} has no example")
    print(f"{page.name}: {number} examples")


main()
