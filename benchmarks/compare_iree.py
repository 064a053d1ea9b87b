#!/usr/bin/env python3
"""Times a step with IREE on the CPU, to compare ckpt-run with.

    scripts/compare_iree.py examples/gpt2/gpt2.linalg.mlir --input=@examples/gpt2/inputs.npz

Prints the time to compile; the temporary memory of the step, as IREE counts it
(the sum over the parts that it submits one after another, not a peak); and the
median, least and greatest time of a step. With --expected, also how far the
results are from those in the file, relative to 1 + their size.

IREE comes from this Python, or else from the virtual environment build/iree-venv,
which --install makes (benchmarks/iree.requirements.txt). Where there is none,
the benchmark says so and succeeds.
"""

import argparse
import importlib.util
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = Path(__file__).resolve().with_name("iree.requirements.txt")


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    npz = lambda text: Path(text.removeprefix("@"))
    parser.add_argument("file", type=Path, help="a step in upstream dialects")
    parser.add_argument(
        "--input", type=npz, required=True, metavar="@FILE.npz", help="its arguments, in order"
    )
    parser.add_argument("--expected", type=npz, metavar="@FILE.npz", help="its results, in order")
    parser.add_argument("--entry", default="main", help="default: main")
    parser.add_argument("--runs", type=int, default=20, help="timed steps, after 3 that are not; default: 20")
    parser.add_argument("--threads", type=int, default=2, help="default: 2")
    parser.add_argument(
        "--compile-flag",
        action="append",
        default=[],
        help="for iree-compile, for instance --iree-opt-level=O3",
    )
    parser.add_argument(
        "--install", action="store_true", help="install IREE into the virtual environment first"
    )
    parser.add_argument("--venv", type=Path, default=ROOT / "build" / "iree-venv")
    return parser.parse_args()


def find_iree(args):
    """Goes on under the virtual environment's Python where this one has no IREE."""
    python = args.venv / "bin" / "python"
    inside = Path(sys.prefix).resolve() == args.venv.resolve()
    if args.install and not inside:
        stamp = args.venv / "requirements.txt"
        if not stamp.exists() or stamp.read_text() != REQUIREMENTS.read_text():
            venv.create(args.venv, with_pip=True, clear=True)
            subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", REQUIREMENTS], check=True)
            shutil.copyfile(REQUIREMENTS, stamp)
    elif all(map(has_module, ("iree", "iree.compiler", "iree.runtime", "numpy"))):
        return
    if inside or not python.exists():
        print("IREE not available: skipped")
        sys.exit(0)
    os.execv(python, [str(python), *sys.argv])


def has_module(name):
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def load(path):
    import numpy as np

    with np.load(path) as arrays:
        values = [arrays[name] for name in arrays.files]
    # MLIR's integers have no sign.
    return [v.view(v.dtype.name.removeprefix("u")) if v.dtype.kind == "u" else v for v in values]


def main():
    args = parse_arguments()
    find_iree(args)

    import iree.compiler
    import iree.runtime as runtime
    import numpy as np

    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        flags = [
            "--iree-llvmcpu-target-cpu=host",
            "--iree-scheduling-dump-statistics-format=json",
            f"--iree-scheduling-dump-statistics-file={file.name}",
            *args.compile_flag,
        ]
        start = time.perf_counter()
        try:
            binary = iree.compiler.compile_file(
                str(args.file), target_backends=["llvm-cpu"], extra_args=flags
            )
        except iree.compiler.CompilerToolError as error:
            reason = str(error).partition("Diagnostics:\n")[2].splitlines()[:1]
            sys.exit("IREE cannot compile this: " + " ".join(reason))
        print(f"compile: {time.perf_counter() - start:.2f} s")
        execution = json.load(file)["stream-aggregate"]["execution"]
    print(
        f"temporaries: {execution['transient-memory-size']:,} bytes "
        f"in {execution['submission-count']} submissions"
    )

    runtime.flags.parse_flags(f"--task_topology_group_count={args.threads}")
    config = runtime.Config("local-task")
    module = runtime.load_vm_module(runtime.VmModule.copy_buffer(config.vm_instance, binary), config)
    step = module[args.entry]
    arguments = [runtime.asdevicearray(config.device, a) for a in load(args.input)]

    def run():
        results = step(*arguments)
        results = results if isinstance(results, tuple) else (results,)
        results[-1].to_host()
        return results

    results = run()
    if args.expected:
        worst = 0.0
        for actual, expected in zip(results, load(args.expected), strict=True):
            difference = np.abs(actual.to_host() - expected) / (1 + np.abs(expected))
            worst = max(worst, float(np.max(difference)))
        print(f"greatest difference from expected: {worst:.2g}")
    del results

    times = []
    for _ in range(3 + args.runs):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    times = [1e3 * t for t in times[3:]]
    print(
        f"step: median {statistics.median(times):.2f} ms, least {min(times):.2f}, "
        f"greatest {max(times):.2f} ({args.runs} runs, {args.threads} threads)"
    )


if __name__ == "__main__":
    main()
