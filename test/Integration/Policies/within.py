"""Checks a report: usage REPORT [--peak SHARE] [--forward PASSES]
[--above REPORT] [--never NAME]. A forward pass is half of the backward pass."""

import argparse
import json

parser = argparse.ArgumentParser()
parser.add_argument("report")
parser.add_argument("--peak", type=float)
parser.add_argument("--forward", type=float)
parser.add_argument("--above")
parser.add_argument("--never")
arguments = parser.parse_args()


def read(name):
    report = json.load(open(name))
    return report, (report["peak"] - report["base"]) / (report["baseline_peak"] - report["base"])


report, share = read(arguments.report)
print(f"temporaries: {share:.4f}, overhead: {report['overhead']:.4f}")
assert report["recomputed"], "nothing is recomputed"
assert arguments.peak is None or share <= arguments.peak
assert arguments.forward is None or report["overhead"] <= arguments.forward / 3
assert arguments.above is None or share > read(arguments.above)[1]
again = [entry["name"] for entry in report["recomputed"]]
assert arguments.never is None or not any(arguments.never in name for name in again), again
