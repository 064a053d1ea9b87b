#!/usr/bin/env python3
"""Time, compile time and peak memory of training steps, as one table.

    benchmarks/step.py --ckpt-run build/bin/ckpt-run STEP.mlir[:INPUTS.npz] ...
    benchmarks/step.py ... --iree

Each step is run in a process of its own. With --iree, IREE runs the same step
right after; install it with `benchmarks/compare_iree.py --install ...`. Ratios
are this project's figure over IREE's; "-" where it is not installed or cannot
compile the step.
"""

import argparse
import json
import os
import re
import subprocess
import sys


def run(command):
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        sys.exit(f"{' '.join(command)}: status {result.returncode}\n"
                 f"{result.stderr.strip()}")
    return result.stdout


def find(pattern, text):
    match = re.search(pattern, text)
    return float(match.group(1)) if match else None


def measure(tool, step, inputs, repeat):
    command = [tool, step, "--memory", f"--repeat={repeat}"]
    if inputs:
        command.append(f"--input=@{inputs}")
    text = run(command)
    return {
        "step_ms": find(r"step time: median ([0-9.]+) ms", text),
        "compile_s": find(r"compile time: ([0-9.]+) s", text),
        "peak_bytes": find(r"measured peak: +([0-9]+)", text),
        "planned_bytes": find(r"(?:planned|modelled) peak: +([0-9]+)", text),
    }


def measure_iree(step, inputs):
    """IREE on the same step and inputs, with two threads; None without IREE."""
    script = os.path.join(os.path.dirname(__file__), "compare_iree.py")
    result = subprocess.run([sys.executable, script, step, f"--input=@{inputs}"],
                            capture_output=True, text=True)
    return {
        "step_ms": find(r"step: median ([0-9.]+) ms", result.stdout),
        "compile_s": find(r"compile: ([0-9.]+) s", result.stdout),
    }


def show(value, digits):
    return "-" if value is None else f"{value:.{digits}f}"


def ratio(ours, theirs):
    return "-" if not ours or not theirs else f"{ours / theirs:.2f}"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("steps", nargs="+", metavar="STEP.mlir[:INPUTS.npz]")
    parser.add_argument("--ckpt-run", default="ckpt-run", metavar="PATH")
    parser.add_argument("--repeat", type=int, default=10)
    parser.add_argument("--iree", action="store_true")
    parser.add_argument("--json", metavar="FILE", help="write the figures too")
    args = parser.parse_args()

    columns = ["step", "step ms", "compile s", "peak MB", "peak / planned"]
    if args.iree:
        columns += ["IREE ms", "ratio", "IREE compile s"]
    rows, figures = [], []
    for item in args.steps:
        step, _, inputs = item.partition(":")
        ours = measure(args.ckpt_run, step, inputs, args.repeat)
        name = os.path.basename(step)
        row = [name, show(ours["step_ms"], 1), show(ours["compile_s"], 1),
               show(ours["peak_bytes"] and ours["peak_bytes"] / 1e6, 2),
               ratio(ours["peak_bytes"], ours["planned_bytes"])]
        figure = {"step": name, "ckpt": ours}
        if args.iree:
            theirs = measure_iree(step, inputs)
            row += [show(theirs["step_ms"], 1),
                    ratio(ours["step_ms"], theirs["step_ms"]),
                    show(theirs["compile_s"], 1)]
            figure["iree"] = theirs
        rows.append(row)
        figures.append(figure)

    widths = [max(len(row[i]) for row in [columns] + rows)
              for i in range(len(columns))]
    for row in [columns] + rows:
        print("  ".join([row[0].ljust(widths[0])] +
                        [cell.rjust(w) for cell, w in zip(row[1:], widths[1:])]))
    if args.json:
        with open(args.json, "w", encoding="utf-8") as out:
            json.dump(figures, out, indent=2)


if __name__ == "__main__":
    main()
