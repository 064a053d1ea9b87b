#!/usr/bin/env python3
"""Overhead with a link to host memory, beside recomputation alone.

usage: offload.py CKPT_SOLVE PROBLEM.json... [--fractions 0.5,0.3]
                  [--bandwidths 8,32,64,450] [--work-limit N]

Prints one table, in percent: a column for no link and for each bandwidth, in bytes per
unit of cost (ns). "-": no schedule within the budget was found. Every schedule is
checked by check_schedule.py.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

from check_schedule import check


def solve(args, path, fraction, bandwidth, output):
    command = [args.ckpt_solve, str(path), f"--budget={100 * fraction:g}%",
               f"--work-limit={args.work_limit}", "-o", output]
    if bandwidth:
        command.append(f"--host-bandwidth={bandwidth}")
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        return "-"
    problem = json.loads(path.read_text())
    if bandwidth:
        problem["host_link"] = {"bandwidth": bandwidth}
    schedule = json.loads(pathlib.Path(output).read_text())
    result = check(problem, schedule)
    if not result["ok"] or abs(result["overhead"] - schedule["overhead"]) > 1e-9:
        sys.exit(f"{path.stem} at {fraction}, {bandwidth}: {result}")
    return f"{100 * result['overhead']:.2f}"


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ckpt_solve")
    parser.add_argument("problems", nargs="+", type=pathlib.Path)
    parser.add_argument("--fractions", default="0.5,0.3")
    parser.add_argument("--bandwidths", default="8,32,64,450")
    parser.add_argument("--work-limit", default="10000000")
    args = parser.parse_args()
    bandwidths = [None] + [float(b) for b in args.bandwidths.split(",")]
    names = ["no link"] + [f"{b:g}" for b in bandwidths[1:]]
    print("| problem | share | " + " | ".join(names) + " |")
    print("| --- | --- |" + " --- |" * len(names))
    with tempfile.TemporaryDirectory() as folder:
        output = str(pathlib.Path(folder) / "schedule.json")
        for path in args.problems:
            for fraction in (float(f) for f in args.fractions.split(",")):
                row = [solve(args, path, fraction, b, output) for b in bandwidths]
                print(f"| {path.stem} | {fraction:g} | " + " | ".join(row) + " |",
                      flush=True)


if __name__ == "__main__":
    main()
