#!/usr/bin/env python3
"""What the kernels of training steps are, without a GPU.

Lowers each step and the same step rematerialised to a budget with
--ckpt-gpu-pipeline, assembles the PTX with ptxas where that is installed, and
prints a table: kernels, times of the compilers (CPU seconds), registers, spills.
With --check, fails if recomputation adds a kernel or a kernel spills.

usage: gpu_kernels.py [--chips sm_80,sm_90,sm_100] [--budget 50%] [--check]
                      STEP.linalg.mlir ...
"""

import argparse
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "scripts"))
from kernel_image import read_image  # noqa: E402


def find_ptxas():
    home = os.environ.get("CUDA_HOME", "/usr/local/cuda")
    return shutil.which("ptxas") or shutil.which(os.path.join(home, "bin", "ptxas"))


def run(command):
    """Runs `command`; its CPU seconds and what it printed as errors."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{done.stderr[:2000]}")
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, done.stderr


def parse_usage(text):
    """The most registers of a kernel, and the kernels that spill."""
    registers, spills, kernel = 0, [], ""
    for line in text.splitlines():
        if match := re.search(r"Function properties for (\S+)", line):
            kernel = match.group(1)
        if match := re.search(r"(\d+) bytes spill stores, (\d+) bytes", line):
            if any(int(n) for n in match.groups()):
                spills.append(kernel)
        if match := re.search(r"Used (\d+) registers", line):
            registers = max(registers, int(match.group(1)))
    return registers, spills


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("steps", nargs="+")
    parser.add_argument("--chips", default="sm_80,sm_90,sm_100")
    parser.add_argument("--budget", default="50%")
    parser.add_argument("--ckpt-opt", default=os.path.join(ROOT, "build/bin/ckpt-opt"))
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    ptxas = find_ptxas()
    print("| step | chip | kernels | with remat | launches | with remat "
          "| ckpt-opt (s) | PTX (kB) | ptxas (s) | registers | spills |")
    print("| --- " * 11 + "|")
    failed = False
    with tempfile.TemporaryDirectory() as folder:
        for step in args.steps:
            name = os.path.basename(step).split(".")[0]
            remat = os.path.join(folder, "remat.mlir")
            run([args.ckpt_opt, step, f"--remat=budget={args.budget}", "-o", remat])
            for chip in args.chips.split(","):
                row = {}
                for key, source in (("original", step), ("remat", remat)):
                    lowered = os.path.join(folder, "gpu.mlir")
                    option = f"--ckpt-gpu-pipeline=chip={chip} format=isa"
                    seconds, _ = run([args.ckpt_opt, source, option, "-o", lowered])
                    with open(lowered) as file:
                        text = file.read()
                    ptx = read_image(text)
                    path = os.path.join(folder, "kernels.ptx")
                    with open(path, "wb") as file:
                        file.write(ptx)
                    assembled, usage = 0.0, ""
                    if ptxas:
                        assembled, usage = run(
                            [ptxas, f"-arch={chip}", "-v", path, "-o",
                             os.path.join(folder, "kernels.cubin")])
                    kernels = re.findall(rb"\.entry (\w+)", ptx)
                    # The entry function calls each kernel's function.
                    entry = re.search(r"@ckpt_entry_(\w+)\(", text).group(1)
                    main_body = re.search(
                        r"llvm\.func internal @%s\(.*?\n  }" % entry, text, re.S)
                    launches = main_body.group(0).count("llvm.call @")
                    row[key] = (kernels, launches, seconds, len(ptx), assembled,
                                *parse_usage(usage))
                first, again = row["original"], row["remat"]
                spills = sorted(set(first[6] + again[6]))
                print(f"| {name} | {chip} | {len(first[0])} | {len(again[0])} "
                      f"| {first[1]} | {again[1]} | {first[2]:.1f} | {first[3] / 1000:.0f} "
                      + (f"| {first[4]:.1f} | {max(first[5], again[5])} | {len(spills)} |"
                         if ptxas else "| - | - | - |"), flush=True)
                if spills or len(again[0]) > len(first[0]):
                    failed = True
                    print(f"{name}: spills in {spills}, or recomputation adds kernels",
                          file=sys.stderr)
    sys.exit(1 if args.check and failed else 0)


if __name__ == "__main__":
    main()
