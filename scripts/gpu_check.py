"""Runs steps on a GPU, as they are and rematerialised, and writes a report.

For each step: the time of a step, the peak on the device beside the planned one,
the largest difference to the CPU's results, and whether rematerialised steps give
the bits of the original.
"""

import argparse
import pathlib
import re
import subprocess
import sys

BUDGETS = ("70%", "50%")
COLUMNS = (
    "step | variant | step, ms | device peak, bytes | planned, bytes | largest difference to the CPU | bits of the original"
).split(" | ")


class Failure(Exception):
    pass


def run(command):
    result = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if result.returncode:
        lines = (result.stderr or result.stdout).strip().splitlines()
        raise Failure(next((line for line in lines if "error" in line), "status %d" % result.returncode))
    return result.stdout


def find_steps(folders):
    """Programs on tensors, with the files of their arguments if there are any."""
    for folder in folders:
        for path in sorted(folder.rglob("*.mlir")):
            if path.name.endswith(".stablehlo.mlir"):
                continue
            inputs = path.parent / "inputs.npz"
            yield path, [f"--input=@{inputs}"] if inputs.exists() else []


def number(pattern, text):
    found = re.search(pattern, text)
    return found[1] if found else "-"


def measure(arguments, step, variant, original):
    """One row of the table."""
    file, inputs = step
    program = file
    work = arguments.work / file.stem.replace(".linalg", "")
    work.mkdir(parents=True, exist_ok=True)
    if variant != "original":
        program = work / f"{variant.rstrip('%')}.mlir"
        run([arguments.bin / "ckpt-opt", file, f"--remat=budget={variant}", "-o", program])
    results = work / "cpu.npz"
    if not original:
        run([arguments.bin / "ckpt-run", file, *inputs, f"--save={results}"])
    command = [arguments.bin / "ckpt-run", program, f"--device={arguments.device}", *inputs]
    # Differences are for the reader to judge.
    command += ["--memory", f"--repeat={arguments.repeat}", f"--expected=@{results}", "--rtol=1e9"]
    bits = "-"
    if original:
        command.append(f"--compare={file}")
    output = run(command)
    if original:
        bits = "yes" if "results are bit-identical" in output else "NO"
    errors = [float(text) for text in re.findall(r"max abs error ([^,\s]+)", output)]
    return [
        number(r"step time: median ([\d.]+) ms", output),
        number(r"measured peak: +(\d+)", output),
        number(r"(?:planned|modelled) peak: +(\d+)", output),
        f"{max(errors):.3g}" if errors else "-",
        bits,
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", type=pathlib.Path, nargs="+", help="searched for *.mlir")
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--device", default="cuda:0")
    parser.add_argument("--repeat", type=int, default=20)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    arguments = parser.parse_args()

    devices = run([arguments.bin / "ckpt-run", "--list-devices"]).splitlines()
    name = next(line for line in devices if line.startswith(arguments.device))
    version = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True)
    failed = False
    with arguments.output.open("w") as report:

        def row(cells):
            report.write("| " + " | ".join(cells) + " |\n")
            report.flush()

        report.write(f"# Steps on {name}\n\n")
        report.write(f"Version {version.stdout.strip() or 'unknown'}; medians of {arguments.repeat} runs.\n\n")
        row(COLUMNS)
        row(["---"] * len(COLUMNS))
        for step in find_steps(arguments.folders):
            title = step[0].stem.replace(".linalg", "")
            for variant in ("original", *BUDGETS):
                print(f"{title}, {variant}", flush=True)
                try:
                    cells = measure(arguments, step, variant, original=variant != "original")
                except Failure as failure:
                    failed = True
                    cells = [f"failed: {str(failure).replace('|', '/')}", "-", "-", "-", "-"]
                failed |= "NO" in cells
                row([title, variant, *cells])
                if variant == "original" and cells[0].startswith("failed"):
                    break
    print(arguments.output.read_text())
    sys.exit(failed)


main()
