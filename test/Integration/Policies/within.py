"""Checks a report: usage REPORT [--peak SHARE] [--overhead SHARE] [--never NAME]."""

import argparse
import json

parser = argparse.ArgumentParser()
parser.add_argument("report")
parser.add_argument("--peak", type=float)
parser.add_argument("--overhead", type=float)
parser.add_argument("--never")
arguments = parser.parse_args()

report = json.load(open(arguments.report))
share = (report["peak"] - report["base"]) / (report["baseline_peak"] - report["base"])
print(f"temporaries: {share:.4f}, overhead: {report['overhead']:.4f}")
assert report["recomputed"], "nothing is recomputed"
assert arguments.peak is None or share <= arguments.peak
assert arguments.overhead is None or report["overhead"] <= arguments.overhead
again = [entry["name"] for entry in report["recomputed"]]
assert arguments.never is None or not any(arguments.never in name for name in again), again
