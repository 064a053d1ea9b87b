"""Runs a training step before and after remat and prints a table."""

import argparse
import json
import pathlib
import re
import subprocess
import sys


def run(command):
    print("$", " ".join(str(word) for word in command))
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode:
        sys.exit(result.stdout + result.stderr)
    return result.stdout + result.stderr


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("example", type=pathlib.Path)
    parser.add_argument("--bin", type=pathlib.Path, required=True)
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--budget", default="60%")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)

    step = args.example / f"{args.example.name}.linalg.mlir"
    remat = args.work / f"{args.example.name}.remat.mlir"
    report = args.work / "report.json"
    run(
        [args.bin / "ckpt-opt", step, f"--remat=budget={args.budget} report={report}"]
        + ["-o", remat]
    )
    plan = json.loads(report.read_text())
    output = run(
        [args.bin / "ckpt-run", remat, f"--compare={step}"]
        + [f"--input=@{args.example}/inputs.npz", "--repeat=9"]
    )
    # The table that ckpt-run prints: bytes, milliseconds, file.
    rows = re.findall(r"^\s*(\d+)\s+([\d.]+)\s+(\S+\.mlir)$", output, re.M)
    (after_peak, after_ms, _), (before_peak, before_ms, _) = rows
    before = plan["baseline_peak"] - plan["base"]
    planned = plan["peak"] - plan["base"]
    mib = 1 << 20
    print()
    print(f"{'':28}{'before':>14}{'after':>14}{'after/before':>14}")
    for name, old, new in [
        ("peak planned, MiB", before / mib, planned / mib),
        ("peak measured, MiB", int(before_peak) / mib, int(after_peak) / mib),
        ("time of a step, ms", float(before_ms), float(after_ms)),
    ]:
        print(f"{name:28}{old:14.2f}{new:14.2f}{new / old:14.3f}")
    measured = float(after_ms) / float(before_ms) - 1
    print(f"{'overhead predicted':28}{'':28}{plan['overhead']:14.1%}")
    print(f"{'overhead measured':28}{'':28}{measured:14.1%}")
    identical = "results are bit-identical" in output
    print(f"{'results bit-identical':28}{'':28}{'yes' if identical else 'NO':>14}")
    print(
        f"\nPeaks are of temporaries and results. The plan has a budget of "
        f"{(plan['budget'] - plan['base']) / mib:.2f} MiB and runs "
        f"{sum(entry['times'] for entry in plan['recomputed'])} of "
        f"{plan['operations']} operations again. The predicted overhead is that of\n"
        "a GPU's roofline, the measured one this CPU's."
    )
    sys.exit(not identical)


main()
