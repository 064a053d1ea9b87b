#!/usr/bin/env python3
"""Times draws of 64 Mi numbers on one core.

    benchmarks/rng.py [--build build]

In one run: the runtime's draws; what the compiler makes of draws and dropout; a plain C++ loop around one Philox4x32-10 block,
built with each compiler that is here at -O3 -march=native; memcpy; NumPy's Philox
and JAX's Threefry, if this Python has them. Times are processor
time, so that other processes on the core count for little. The table gives the
least of all rounds, and the throughput relative to the faster of the plain loops.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILERS = (("CLANG", "plainClang", ("clang++-22", "clang++")), ("GCC", "plainGcc", ("g++",)))


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--build", type=Path, default=HERE.parent / "build", help="default: build")
    parser.add_argument("--elements", type=int, default=1 << 26, help="default: 64 Mi")
    parser.add_argument("--rounds", type=int, default=5, help="default: 5")
    return parser.parse_args()


STEPS = """
func.func @uniform() -> {f32} {{
  %0 = ckpt.rng.uniform : {f32}
  return %0 : {f32}
}}
func.func @normal() -> {f32} {{
  %0 = ckpt.rng.normal : {f32}
  return %0 : {f32}
}}
func.func @dropout(%x: {f32}) -> {f32} {{
  %0 = ckpt.dropout %x, 0.1 : {f32}
  return %0 : {f32}
}}
func.func @dropout8(%x: {f32}) -> {f32} {{
  %0 = ckpt.dropout %x, 0.25 {{width = 8 : i32}} : {f32}
  return %0 : {f32}
}}
func.func @mask8() -> {i1} {{
  %0 = ckpt.rng.bernoulli 0.25 {{width = 8 : i32}} : {i1}
  return %0 : {i1}
}}
"""


def compile_steps(args, folder, flags):
    """Programs that only draw, lowered as any other; None without ckpt-opt."""
    opt, translate, clang = args.build / "bin" / "ckpt-opt", shutil.which("mlir-translate-22"), shutil.which("clang++-22")
    if not opt.exists() or not translate or not clang:
        print("no ckpt-opt, mlir-translate-22 or clang++-22: nothing is compiled", file=sys.stderr)
        return None
    n = args.elements
    text = STEPS.format(f32=f"tensor<{n}xf32>", i1=f"tensor<{n}xi1>")
    objects = []
    # The pipeline works on one function at a time.
    for function in text.strip().split("\n}\n"):
        name = function.split("@")[1].split("(")[0]
        lowered = subprocess.run(
            [opt, "--ckpt-cpu-pipeline"], input=function.rstrip("}\n") + "\n}\n",
            check=True, stdout=subprocess.PIPE, text=True,
        ).stdout
        ir = f"{folder}/{name}.ll"
        subprocess.run([translate, "--mlir-to-llvmir", "-o", ir], input=lowered, check=True, text=True)
        objects.append(f"{folder}/{name}.o")
        subprocess.run([clang, "-O3", "-march=native", "-Wno-override-module", "-c", ir, "-o", objects[-1]], check=True)
    whole = f"{folder}/steps.o"
    subprocess.run(["ld", "-r", *objects, "-o", whole], check=True)
    return whole


def build(args, folder):
    flags = ["-std=c++17", "-O3", "-march=native", f"-I{HERE.parent}/runtime/include"]
    objects, defines, compiler = [], [], None
    for macro, name, candidates in COMPILERS:
        found = next(filter(None, map(shutil.which, candidates)), None)
        if not found:
            continue
        compiler = compiler or found
        objects.append(f"{folder}/{name}.o")
        defines.append(f"-DPLAIN_{macro}")
        command = [found, *flags, f"-DPLAIN_NAME={name}", "-c", f"{HERE}/rng_plain.cpp", "-o", objects[-1]]
        subprocess.run(command, check=True)
    bits = compile_steps(args, folder, flags)
    if bits:
        objects.append(bits)
        defines.append("-DCOMPILED")
    library = next((p for p in (args.build / "lib" / "libCkptRuntime.a", args.build / "libCkptRuntime.a") if p.exists()), None)
    if not compiler or not library:
        sys.exit("rng.py: no compiler, or no libCkptRuntime.a under --build")
    program = f"{folder}/rng"
    subprocess.run([compiler, *flags, *defines, f"{HERE}/rng.cpp", *objects, library, "-o", program], check=True)
    return program


def python_cases(n):
    """(name, bytes an element, function) of what this Python has."""
    try:
        import numpy

        generator = numpy.random.Generator(numpy.random.Philox(42))
        buffer = numpy.ones(n, numpy.float32)
        yield "NumPy's Philox, uniform f32", 4, lambda: generator.random(out=buffer, dtype=numpy.float32)
    except ImportError:
        print("NumPy is not here", file=sys.stderr)
    try:
        import jax

        key = jax.random.key(42, impl="threefry2x32")
        draw = jax.jit(lambda key: jax.random.uniform(key, (n,), "float32"))
        draw(key).block_until_ready()
        yield "JAX's Threefry, uniform f32", 4, lambda: draw(key).block_until_ready()
    except ImportError:
        print("JAX is not here", file=sys.stderr)


def main():
    args = parse_arguments()
    # One core for all, also for JAX's threads.
    core = max(os.sched_getaffinity(0))
    os.sched_setaffinity(0, {core})
    times = {}

    def add(name, seconds, size):
        times.setdefault(name, ([], size))[0].append(seconds)

    with tempfile.TemporaryDirectory() as folder:
        program = build(args, folder)
        command = [program, str(args.elements), str(args.rounds)]
        for line in subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines():
            name, seconds, size = line.split("\t")
            add(name, float(seconds), float(size))
    for name, size, function in python_cases(args.elements):
        function()
        for _ in range(args.rounds):
            start = time.process_time()
            function()
            add(name, time.process_time() - start, size)

    plain = min(min(t) for name, (t, _) in times.items() if name.startswith("plain"))
    print(f"{args.elements} elements on core {core}, least of {args.rounds} rounds\n")
    print("| draw | ms | 1e9 elements/s | GB/s | elements/s relative to the plain loop |")
    print("|---|---|---|---|---|")
    for name, (seconds, size) in sorted(times.items(), key=lambda item: min(item[1][0])):
        least = min(seconds)
        rate = args.elements / least / 1e9
        print(f"| {name} | {least * 1e3:.1f} | {rate:.3f} | {rate * size:.2f} | {plain / least:.2f} |")


if __name__ == "__main__":
    main()
