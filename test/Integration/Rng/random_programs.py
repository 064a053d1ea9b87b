#!/usr/bin/env python3
"""Random programs with random draws: remat must not change a bit.

    random_programs.py [--count N] [--seed S] [--keep DIR]

Each program draws, statefully from two devices and purely from threaded and
forked states, in a forward pass with nested checkpoint regions, and in a
backward pass that reads the forward values in reverse. It is rematerialised with
a strategy, with and without functionalisation and fusion, and run beside the
original by ckpt-run, which compares all results bit by bit and the states in
which the generators end. The seed of a failure is printed.
"""

import argparse
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SHAPES = ["8x16", "4x40", "130", "64x2"]
DEVICES = ["", ' on "cpu:0"', ' on "cuda:0"', ' on "cuda:1"']


class Program:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.shape = self.random.choice(SHAPES)
        self.type = f"tensor<{self.shape}xf32>"
        self.lines = []
        self.count = 0
        self.regions = 0
        # State values, each usable where it was made and below.
        self.states = []
        self.text = self.make()

    def name(self):
        self.count += 1
        return f"%v{self.count}"

    def emit(self, depth, line, phase):
        tag = f' {{ckpt.phase = "{phase}"}}'
        # The attributes stand before the types.
        head, colon, types = line.rpartition(" : ")
        self.lines.append("  " * (depth + 1) + (head + tag + colon + types if colon else line + tag))

    def draw(self, depth, values, phase):
        r = self.random
        result = self.name()
        if self.states and r.random() < 0.4:
            position = r.randrange(len(self.states))
            source, device = f" from {self.states[position]}", ""
            state = self.name()
            results = f"{result}, {state}"
            # Threading replaces a state; reading it twice is legal too.
            if r.random() < 0.7:
                self.states[position] = state
        else:
            source, device, results = "", r.choice(DEVICES), result
        kind = r.randrange(4)
        if kind == 0:
            self.emit(depth, f"{results} = ckpt.rng.uniform{source}{device} : {self.type}", phase)
        elif kind == 1:
            self.emit(depth, f"{results} = ckpt.rng.normal{source}{device} : {self.type}", phase)
        elif kind == 2:
            width = r.choice([8, 16, 32])
            op = f"ckpt.dropout {r.choice(values)}, 0.25{source}{device} {{width = {width} : i32, ckpt.phase = \"{phase}\"}}"
            self.lines.append("  " * (depth + 1) + f"{results} = {op} : {self.type}")
        else:
            mask = self.name()
            first, *rest = results.split(", ")
            results = ", ".join([first, mask, *rest])
            self.emit(
                depth,
                f"{results} = ckpt.dropout {r.choice(values)}, 0.5{source}{device} : {self.type}, tensor<{self.shape}xi1>",
                phase,
            )
            chosen = self.name()
            self.emit(
                depth,
                f"{chosen} = arith.select {mask}, {first}, {r.choice(values)} : tensor<{self.shape}xi1>, {self.type}",
                phase,
            )
            return chosen
        return result

    def compute(self, depth, values, phase):
        r = self.random
        result = self.name()
        if r.random() < 0.4:
            op = r.choice(["math.tanh", "arith.negf", "math.absf"])
            self.emit(depth, f"{result} = {op} {r.choice(values)} : {self.type}", phase)
        else:
            op = r.choice(["arith.addf", "arith.mulf", "arith.maximumf"])
            self.emit(depth, f"{result} = {op} {r.choice(values)}, {r.choice(values)} : {self.type}", phase)
        return result

    def region(self, depth, values):
        """A checkpoint region; returns the values that it yields."""
        r = self.random
        results = [self.name() for _ in range(r.choice([1, 1, 2]))]
        header = ", ".join(results)
        types = self.type if len(results) == 1 else "(" + ", ".join([self.type] * len(results)) + ")"
        self.lines.append("  " * (depth + 1) + f'{header} = ckpt.checkpoint "r{self.regions}" -> {types} {{')
        self.regions += 1
        # States that are threaded inside stay there.
        outside = list(self.states)
        inner = self.forward(depth + 1, list(values), r.randrange(2, 6))
        self.states = outside
        yielded = [r.choice(inner[-3:]) for _ in results]
        self.lines.append(
            "  " * (depth + 2) + f"ckpt.yield {', '.join(yielded)} : {', '.join([self.type] * len(results))}"
        )
        self.lines.append("  " * (depth + 1) + "}")
        return results

    def forward(self, depth, values, steps):
        r = self.random
        for _ in range(steps):
            choice = r.random()
            if choice < 0.25 and depth < 3:
                values += self.region(depth, values)
            elif choice < 0.6:
                values.append(self.draw(depth, values, "fwd"))
            else:
                values.append(self.compute(depth, values, "fwd"))
        return values

    def make(self):
        r = self.random
        zero, seed = self.name(), self.name()
        self.lines.append(f"  {zero} = arith.constant {r.randrange(100)} : i64")
        self.lines.append(f"  {seed} = arith.constant {r.getrandbits(63)} : i64")
        state = self.name()
        self.lines.append(f"  {state} = ckpt.rng.pack {seed}, {zero}")
        self.states.append(state)
        if r.random() < 0.5:
            fork = self.name()
            self.lines.append(f"  {fork} = ckpt.rng.fork {state}, {zero}")
            self.states.append(fork)
        if r.random() < 0.3:
            self.lines.append(f"  ckpt.rng.seed {seed}{r.choice(DEVICES)}")
        values = self.forward(0, ["%x"], r.randrange(6, 12))
        values += self.region(0, values)
        values.append(self.compute(0, values, "fwd"))
        gradient = values[-1]
        for value in reversed(values[:-1]):
            product, total = self.name(), self.name()
            self.emit(0, f"{product} = arith.mulf {gradient}, {value} : {self.type}", "bwd")
            self.emit(0, f"{total} = math.tanh {product} : {self.type}", "bwd")
            gradient = total
            if r.random() < 0.15:
                gradient = self.draw(0, [gradient], "bwd")
        body = "\n".join(self.lines)
        return (
            f"func.func @main(%x: {self.type}) -> {self.type} {{\n{body}\n"
            f"  return {gradient} : {self.type}\n}}\n"
        )


def run(command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def check(seed, folder):
    """-> (draws that were recomputed, error or None)"""
    program = Program(seed)
    r = random.Random(seed + 1)
    original = folder / f"{seed}.mlir"
    original.write_text(program.text)
    strategy = r.choice(["budget", "budget", "regions", "segments", "sqrt"])
    options = [f"strategy={strategy}"]
    if strategy == "segments":
        options.append(f"segments={r.randrange(2, 5)}")
    options.append(f"functionalize-rng={r.choice(['true', 'false'])}")
    options.append(f"fuse={r.choice(['true', 'false'])}")
    result = folder / f"{seed}.remat.mlir"
    budgets = ["budget=40%", "budget=60%", "budget=80%", "budget=100%"] if strategy == "budget" else [""]
    for budget in budgets:
        command = ["ckpt-opt", original, f"--remat={' '.join([*options, budget])}", "-o", result]
        done = run(command)
        if done.returncode == 0 or "cannot meet the budget" not in done.stdout:
            break
    # Fusion may leave a program without anything to recompute in a region, or
    # in the forward pass, or with fewer regions than segments.
    harmless = ["found no checkpoint regions", "does not tell its forward", "is more than the"]
    if any(message in done.stdout for message in harmless):
        return 0, None
    if done.returncode != 0:
        return 0, f"{' '.join(map(str, command))}\n{done.stdout}"
    # A draw is numbered where it is recomputed.
    numbers = re.findall(r"ckpt\.draw = (\d+)", result.read_text())
    recomputed = len(numbers) - len(set(numbers))
    command = ["ckpt-run", result, f"--compare={original}", f"--seed={seed}"]
    done = run(command)
    if done.returncode != 0:
        return recomputed, f"{' '.join(map(str, command))}\n{done.stdout}"
    return recomputed, None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="write the programs there")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = args.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        recomputed = affected = 0
        for seed in range(args.seed, args.seed + args.count):
            draws, error = check(seed, folder)
            recomputed += draws
            affected += draws > 0
            if error:
                print(f"seed {seed}: {error}")
                if not args.keep:
                    print((folder / f"{seed}.mlir").read_text())
                return 1
    print(f"{args.count} programs, {recomputed} draws recomputed in {affected} of them")
    # A test in which nothing is recomputed would prove nothing.
    return 0 if affected * 3 >= args.count else 1


if __name__ == "__main__":
    sys.exit(main())
