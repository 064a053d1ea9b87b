"""Runs the examples of a page of documentation.

    run_examples.py PAGE.md DIRECTORY

Every block of kind mlir that begins with lines `// RUN: command` is written to a
file in DIRECTORY and its commands are run by a shell, with %s for the file and
%t for a name of its own. Fails with the output of the first that fails, and if
there is no example.
"""

import pathlib
import re
import subprocess
import sys


def main():
    page = pathlib.Path(sys.argv[1])
    directory = pathlib.Path(sys.argv[2])
    directory.mkdir(parents=True, exist_ok=True)
    blocks = re.findall(r"^```mlir\n(.*?)^```", page.read_text(), re.M | re.S)
    number = 0
    for block in blocks:
        commands = re.findall(r"^// RUN: (.*)$", block, re.M)
        if not commands:
            continue
        number += 1
        path = directory / f"{page.stem}.{number}.mlir"
        path.write_text(block)
        for command in commands:
            command = command.replace("%s", str(path)).replace("%t", str(path) + ".tmp")
            done = subprocess.run(
                ["bash", "-o", "pipefail", "-c", command], capture_output=True, text=True
            )
            if done.returncode != 0:
                sys.exit(f"{page.name}, example {number}: {command}\n{done.stdout}{done.stderr}")
    if number == 0:
        sys.exit(f"{page.name} has no example")
    print(f"{page.name}: {number} examples")


main()
