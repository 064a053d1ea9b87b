#!/usr/bin/env python3
"""Places buffers in an arena: the published MiniMalloc instances, and schedules.

    benchmarks/arena.py --ckpt-solve build/bin/ckpt-solve CORPUS/minimalloc/*.csv CORPUS/problems/*.json

A CSV file (id, lower, upper, size) is to fit in --capacity bytes. A problem is
solved for each of --budgets first; its arena is to be as small as what is live
at once. Beside it: first fit in order of time, and best fit of the largest first.
Prints one table, in percent above the most bytes that are live at once.

--minimalloc=PATH times a built MiniMalloc on the CSV files too, in turn with
ckpt-solve, and checks what it places. Both use one thread; they are compared in
CPU time, which other load disturbs less.
"""

import argparse
import csv
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# CPU seconds for one run of MiniMalloc, which has no limit of its own.
MINIMALLOC_LIMIT = 120


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("files", type=Path, nargs="+", help="buffers (.csv) or problems (.json)")
    parser.add_argument("--ckpt-solve", required=True)
    parser.add_argument("--capacity", type=int, default=1048576, help="for CSV files; default: 1048576")
    parser.add_argument("--budgets", nargs="*", default=["70%", "50%"], help="default: 70%% 50%%")
    parser.add_argument("--minimalloc", help="a built MiniMalloc, to time beside; see README.md")
    parser.add_argument("--runs", type=int, default=1, help="to print the median of; default: 1")
    return parser.parse_args()


def read_buffers(path):
    with open(path, newline="") as file:
        return [(int(row["lower"]), int(row["upper"]), int(row["size"])) for row in csv.DictReader(file)]


def get_most_live(buffers):
    events = sorted(event for low, high, size in buffers for event in ((low, size), (high, -size)) if low < high)
    live = most = 0
    for _, change in events:
        live += change
        most = max(most, live)
    return most


def place(buffers, order, choose):
    """Places in order; `choose` picks the gap: (size of the gap, offset) -> key."""
    placed = []
    height = 0
    for low, high, size in order(buffers):
        if low >= high or size == 0:
            continue
        around = sorted((offset, offset + s) for l, h, s, offset in placed if l < high and low < h)
        gaps, top = [], 0
        for begin, end in around:
            if begin - top >= size:
                gaps.append((begin - top, top))
            top = max(top, end)
        offset = min(gaps, key=choose)[1] if gaps else top
        placed.append((low, high, size, offset))
        height = max(height, offset + size)
    return height


def first_fit(buffers):
    return place(buffers, lambda b: sorted(b, key=lambda x: x[0]), lambda gap: gap[1])


def best_fit_decreasing(buffers):
    return place(buffers, lambda b: sorted(b, key=lambda x: (-x[2], x[0])), lambda gap: gap)


def get_lifetimes(problem, sequence):
    """Storage of temporaries and results under a schedule: [birth, last use]."""
    ops, tensors = problem["ops"], problem["tensors"]
    external = [tensors[t["root"]]["kind"] in ("arg", "const") for t in tensors]
    storage, lifetimes = {}, []
    for step, op in enumerate(sequence):
        for tensor in ops[op]["ins"]:
            if not external[tensor]:
                lifetimes[storage[tensor]][1] = step + 1
        for tensor in ops[op]["outs"]:
            root = tensors[tensor]["root"]
            if external[tensor]:
                continue
            if root == tensor:
                storage[tensor] = len(lifetimes)
                lifetimes.append([step, step + 1, tensors[tensor]["size"]])
            else:
                storage[tensor] = next(storage[t] for t in ops[op]["ins"] if tensors[t]["root"] == root)
    for index, tensor in enumerate(tensors):
        if tensors[tensor["root"]]["kind"] == "result" and index in storage:
            if tensor["root"] == index or tensor["kind"] == "result":
                lifetimes[storage[index]][1] = len(sequence)
    return [tuple(lifetime) for lifetime in lifetimes]


def get_cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def run_arena(get_command, buffers, limit=None):
    """Returns height, seconds and CPU seconds; no height if nothing was placed."""
    with tempfile.TemporaryDirectory() as folder:
        source, result = Path(folder, "in.csv"), Path(folder, "out.csv")
        lines = [f"{i},{low},{high},{size}\n" for i, (low, high, size) in enumerate(buffers)]
        source.write_text("id,lower,upper,size\n" + "".join(lines))
        cpu_begin, begin = get_cpu_seconds(), time.monotonic()
        run = subprocess.run(
            get_command(source, result),
            capture_output=True,
            preexec_fn=limit and (lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))),
        )
        seconds, cpu_seconds = time.monotonic() - begin, get_cpu_seconds() - cpu_begin
        if run.returncode != 0:
            return None, seconds, cpu_seconds
        with open(result, newline="") as file:
            placed = [(int(r["lower"]), int(r["upper"]), int(r["size"]), int(r["offset"])) for r in csv.DictReader(file)]
        if sorted(p[:3] for p in placed) != sorted(buffers):
            sys.exit("error: other buffers than were given")
        check(placed)
        return max((offset + size for _, _, size, offset in placed), default=0), seconds, cpu_seconds


def check(placed):
    """By definition: no two that are live together overlap."""
    placed = sorted(p for p in placed if p[2] > 0 and p[0] < p[1])
    live = []
    for low, high, size, offset in placed:
        live = [other for other in live if other[1] > low]
        if offset < 0:
            sys.exit("error: an offset is negative")
        for _, _, other_size, other_offset in live:
            if offset < other_offset + other_size and other_offset < offset + size:
                sys.exit("error: buffers overlap")
        live.append((low, high, size, offset))


def report(args, name, buffers, capacity=None):
    def get_ckpt_command(source, result):
        options = [] if capacity is None else [f"--capacity={capacity}"]
        return [args.ckpt_solve, f"--arena={source}", "-o", result, *options]

    def get_minimalloc_command(source, result):
        return [args.minimalloc, f"--capacity={capacity}", f"--input={source}", f"--output={result}"]

    compare = args.minimalloc and capacity is not None
    ours, theirs = [], []
    for _ in range(args.runs):
        ours.append(run_arena(get_ckpt_command, buffers))
        if compare:
            theirs.append(run_arena(get_minimalloc_command, buffers, MINIMALLOC_LIMIT))
    if capacity is not None and any((height or 0) > capacity for height, _, _ in ours + theirs):
        sys.exit("error: beyond the capacity")

    live = get_most_live(buffers)
    percent = lambda value: "-" if value is None else f"{100 * (value / live - 1) if live else 0:.2f}"
    get_median = lambda runs, column: statistics.median(run[column] for run in runs)
    cells = [name, len(buffers), live, percent(first_fit(buffers)), percent(best_fit_decreasing(buffers))]
    cells += [percent(ours[0][0]), f"{get_median(ours, 1):.2f}"]
    if compare:
        failed = any(height is None for height, _, _ in theirs)
        our_cpu, their_cpu = get_median(ours, 2), get_median(theirs, 2)
        cells += [f"{our_cpu:.2f}", f"{their_cpu:.2f}{' (none)' if failed else ''}", f"{our_cpu / their_cpu:.2f}"]
    elif args.minimalloc:
        cells += ["-", "-", "-"]
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


def main():
    args = parse_arguments()
    columns = ["buffers of", "number", "live at once", "first fit", "best fit decreasing", "ckpt", "s"]
    if args.minimalloc:
        columns += ["ckpt, CPU s", "MiniMalloc, CPU s", "ratio"]
    print("| " + " | ".join(columns) + " |")
    print("| " + " | ".join("---" for _ in columns) + " |")
    for path in args.files:
        if path.suffix == ".csv":
            report(args, path.name.split(".")[0], read_buffers(path), args.capacity)
            continue
        problem = json.loads(path.read_text())
        for budget in args.budgets:
            run = subprocess.run(
                [args.ckpt_solve, path, f"--budget={budget}"], capture_output=True, text=True
            )
            if run.returncode == 0:
                buffers = get_lifetimes(problem, json.loads(run.stdout)["sequence"])
                report(args, f"{path.stem} {budget}", buffers)


if __name__ == "__main__":
    main()
