#!/usr/bin/env python3
"""Compares ckpt-solve with other methods on the same problems.

usage: solver.py CKPT_SOLVE CORPUS [--time-limit S] [--threads N] [--only WORD]
                 [--fractions 0.7,0.5,0.3] [--scaling [--plot FILE.svg]]

CORPUS holds problems/*.json, and beside it tools/check_schedule.py and
peers/peers.json, which says what others reach. Every schedule is checked by
check_schedule.py. Prints one table: overhead in percent of ckpt-solve, of the
best published method, of the prototype search (or exact solver) and of the
lower bounds, published with the problems; then the summary. --scaling measures
generated GPT steps of 1,000 to 100,000 operations instead (scaling.py).
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

import scaling

ARGS = argparse.ArgumentParser(description=__doc__,
                               formatter_class=argparse.RawDescriptionHelpFormatter)
ARGS.add_argument("ckpt_solve")
ARGS.add_argument("corpus", type=pathlib.Path)
ARGS.add_argument("--time-limit", default="10")
ARGS.add_argument("--threads", default="2")
ARGS.add_argument("--only", default="")
ARGS.add_argument("--fractions", default="")
ARGS.add_argument("--scaling", action="store_true")
ARGS.add_argument("--plot", help="where --scaling draws its table, as SVG")


def is_search(method):
    return "prototype" in method or "exact" in method


def show(value):
    if value is None:
        return "-"
    return value if isinstance(value, str) else f"{100 * value:.2f}"


def solve(args, problem, budget, output, extra=()):
    run = subprocess.run(
        [args.ckpt_solve, str(problem), f"--budget={budget}",
         f"--time-limit={args.time_limit}", f"--threads={args.threads}",
         "-o", output, *extra], capture_output=True, text=True, check=False)
    return run.returncode == 0, run.stderr


def compare(args, output):
    peers = json.loads((args.corpus.parent / "peers/peers.json").read_text())
    checker = args.corpus.parent / "tools/check_schedule.py"
    wanted = [float(f) for f in args.fractions.split(",") if f]
    ratios, worse, alone, solved, cases = [], [], [], 0, 0
    print("| problem | share | ckpt-solve | best published | search or exact | "
          "bound, program order | bound, any order |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for name, data in sorted(peers.items()):
        if args.only not in name:
            continue
        base, peak = data["base"], data["baseline_peak"]
        budgets = {}
        for f in wanted or [float(f) for f in data["lower_bound"]]:
            budgets[base + int(f * (peak - base))] = f
        if not wanted:
            for point in data["points"]:
                if "exact" in point["method"] and point.get("feasible"):
                    budgets[point["budget"]] = point["fraction"]
        for budget, fraction in sorted(budgets.items(), reverse=True):
            rivals = {True: [], False: []}
            for p in data["points"]:
                reached = p["peak"] or p["budget"]
                if p["feasible"] and p["overhead"] is not None and reached <= budget:
                    rivals[is_search(p["method"])].append(p["overhead"])
            search = min(rivals[True], default=None)
            published = min(rivals[False], default=None)
            problem = args.corpus / "problems" / f"{name}.json"
            ok, _ = solve(args, problem, budget, output)
            ours = None
            if ok:
                check = subprocess.run(
                    [sys.executable, str(checker), str(problem), output,
                     "--budget", str(budget)],
                    capture_output=True, text=True, check=False)
                if check.returncode:
                    sys.exit(f"{name} at {fraction}: {check.stdout}")
                ours = json.loads(check.stdout)["overhead"]
            bound = data["lower_bound"].get(str(fraction), {})
            print(f"| {name} | {fraction:g} | {show(ours)} | {show(published)} | "
                  f"{show(search)} | {show(bound.get('program_order'))} | "
                  f"{show(bound.get('any_order'))} |", flush=True)
            cases += 1
            solved += ours is not None
            best = min((x for x in (search, published) if x is not None), default=None)
            if best is None:
                if ours is not None:
                    alone.append(f"{name} {fraction:g}")
            # Published figures have six digits; one part in 10,000 is a tie.
            elif ours is None or ours > best + 2e-6 + 1e-4 * best:
                worse.append(f"{name} {fraction:g}")
            if published and ours is not None:
                ratios.append((name, ours / published))
    print(f"\n{cases} cases, {solved} met; met where no other method does: "
          f"{', '.join(alone) or 'none'}")
    for label, part in (
            ("", [r for _, r in ratios]),
            (" without small_*", [r for n, r in ratios if not n.startswith("small_")])):
        if part:
            print(f"overhead / best published{label}: mean {sum(part) / len(part):.3f} "
                  f"over {len(part)} cases, worst {max(part):.3f}")
    print(f"above the best of all others: {len(worse)}: {', '.join(worse) or 'none'}")


def main():
    args = ARGS.parse_args()
    if args.scaling:
        scaling.scale(args.ckpt_solve, args.plot)
        return
    with tempfile.TemporaryDirectory() as folder:
        compare(args, str(pathlib.Path(folder) / "s.json"))


if __name__ == "__main__":
    main()
