"""Checks that peaks are within budgets, and monotone: usage TOOL INPUT REPORT"""

import json
import subprocess
import sys

tool, source, report = sys.argv[1:]
previous = None
for budget in ["100%", "93%", "85%", "77%", "70%", "61.5%", "55%", "50%", "45%"]:
    run = subprocess.run(
        [tool, source, f"--remat=budget={budget} report={report}", "-o", "/dev/null"]
    )
    if run.returncode:
        break
    result = json.load(open(report))
    assert result["peak"] <= result["budget"], result
    assert previous is None or result["peak"] <= previous["peak"], (previous, result)
    assert result["overhead"] >= result["overhead_lower_bound"] - 1e-9, result
    assert result["overhead"] > 0 or result["reordered"] or result["peak"] == result["baseline_peak"], result
    previous = result
assert previous and previous["budget"] < result["baseline_peak"], "nothing was planned"
