"""Partitions examples in every way, and compares them with the originals."""

import subprocess
import sys
import tempfile
from pathlib import Path

examples = Path(sys.argv[1])
# In all ways, for names given on the command line, take minutes for the larger ones.
ALL = ["all", "min-cut", "budget budget=60%"]
CASES = {
    "mlp": [*ALL, "policy policy=dots_saveable"],
    "mlp_dropout": ALL,
    "gpt2": ["min-cut"],
    "gpt2_dropout": ["min-cut"],
}
names = sys.argv[2:]
FUNCTIONAL = ["--ckpt-functionalize-rng"]


def run(*command):
    return subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ).stdout


def check(name, before, save, target):
    folder = examples / name
    step = folder / f"{name}.linalg.mlir"
    report = run(
        "ckpt-opt", str(step), "--ckpt-normalize", *before,
        f"--ckpt-partition=save={save} print", "-o", target,
    )  # fmt: skip
    lines = report.splitlines()
    print(name, *before, lines[1], lines[-2], lines[-1], sep=", ", flush=True)
    # Locations tell what was recomputed, so verify before the file is written.
    run(
        "ckpt-opt", str(step), "--ckpt-normalize", *before,
        f"--ckpt-partition=save={save}", "--ckpt-normalize",
        "--ckpt-verify-remat", "--ckpt-verify-rng", "-o", target + ".inlined",
    )  # fmt: skip
    result = run(
        "ckpt-run", target, f"--compare={step}", f"--input=@{folder}/inputs.npz"
    )
    assert "results are bit-identical" in result, result


with tempfile.TemporaryDirectory() as folder:
    target = folder + "/partitioned.mlir"
    for name in names or CASES:
        for save in ALL if names else CASES[name]:
            check(name, FUNCTIONAL, save, target)
        # Draws from generators: their states are saved.
        if name.endswith("dropout"):
            check(name, [], "min-cut", target)
