"""Random kernels with barriers, and what they compute.

    random_kernels.py SEED COUNT MODULE.mlir EXPECTED.txt

Writes a module whose main launches COUNT kernels and prints what each wrote, and
the lines that are to be printed. The kernels compute with i32 in straight lines,
guards, loops and branches, the latter two with barriers in them; the expected
numbers come from running each statement for all threads before the next.
"""

import random
import sys

BLOCKS = 2
SHAPES = [(8, 1, 1), (6, 1, 1), (4, 2, 1), (2, 2, 2), (1, 4, 2)]
OPS = {
    "addi": lambda a, b: a + b,
    "muli": lambda a, b: a * b,
    "xori": lambda a, b: a ^ b,
    "subi": lambda a, b: a - b,
}


def wrap(x):
    return (x + 2**31) % 2**32 - 2**31


class Kernel:
    """Statements as text, and as functions of a state: a dictionary from each
    name to the values of all threads of a block."""

    def __init__(self, rng, number):
        self.rng = rng
        self.name = f"k{number}"
        self.shape = rng.choice(SHAPES)
        self.threads = self.shape[0] * self.shape[1] * self.shape[2]
        self.count = 0
        self.text = []
        values = ["t", "b32", "n"]
        # Enough of each that a piece has something to keep.
        run = self.body(values, ["b"], 8, 0, "      ")
        out = values[0]
        steps = [run]
        for value in values[1:]:
            out, step = self.compute("xori" if rng.random() < 0.5 else "addi", out, value, "      ")
            steps.append(step)
        self.out = out
        self.run = lambda state: [step(state) for step in steps]

    def fresh(self):
        self.count += 1
        return f"v{self.count}"

    def line(self, indent, text):
        self.text.append(indent + text)

    def compute(self, op, a, b, indent):
        r = self.fresh()
        self.line(indent, f"%{r} = arith.{op} %{a}, %{b} : i32")

        def run(state):
            state[r] = [wrap(OPS[op](x, y)) for x, y in zip(state[a], state[b])]

        return r, run

    def body(self, values, uniform, size, depth, indent):
        """Adds to `values` what it defines, in this region."""
        steps = []
        for _ in range(size):
            kinds = ["compute"] * 3 + ["exchange", "shuffle", "guard", "private", "inner"]
            if depth < 2:
                kinds += ["loop", "branch"]
            kind = self.rng.choice(kinds)
            steps.append(getattr(self, "add_" + kind)(values, uniform, depth, indent))
        return lambda state: [step(state) for step in steps]

    def add_compute(self, values, uniform, depth, indent):
        a, b = self.rng.choice(values), self.rng.choice(values)
        r, run = self.compute(self.rng.choice(list(OPS)), a, b, indent)
        values.append(r)
        return run

    def add_exchange(self, values, uniform, depth, indent):
        v, r, k = self.rng.choice(values), self.fresh(), self.rng.randrange(self.threads)
        self.line(indent, f"memref.store %{v}, %s[%ti] : memref<{self.threads}xi32, 3>")
        self.line(indent, "gpu.barrier")
        self.line(indent, f"%{r}k = arith.constant {k} : index")
        self.line(indent, f"%{r}a = arith.addi %ti, %{r}k : index")
        self.line(indent, f"%{r}i = arith.remui %{r}a, %threads : index")
        self.line(indent, f"%{r} = memref.load %s[%{r}i] : memref<{self.threads}xi32, 3>")
        self.line(indent, "gpu.barrier")
        values.append(r)

        def run(state):
            state[r] = [state[v][(t + k) % self.threads] for t in range(self.threads)]

        return run

    def add_shuffle(self, values, uniform, depth, indent):
        v, r = self.rng.choice(values), self.fresh()
        self.line(indent, f"%{r}, %{r}v = gpu.shuffle xor %{v}, %one, %width : i32")
        values.append(r)

        def run(state):
            state[r] = [state[v][t ^ 1] for t in range(self.threads)]

        return run

    def add_guard(self, values, uniform, depth, indent):
        a, b, r = self.rng.choice(values), self.rng.choice(values), self.fresh()
        self.line(indent, f"%{r}c = arith.cmpi slt, %{a}, %{b} : i32")
        self.line(indent, f"%{r} = scf.if %{r}c -> i32 {{")
        self.line(indent, f"  %{r}x = arith.muli %{a}, %{b} : i32")
        self.line(indent, f"  scf.yield %{r}x : i32")
        self.line(indent, "} else {")
        self.line(indent, f"  scf.yield %{b} : i32")
        self.line(indent, "}")
        values.append(r)

        def run(state):
            state[r] = [wrap(x * y) if x < y else y for x, y in zip(state[a], state[b])]

        return run

    def add_private(self, values, uniform, depth, indent):
        v, r, k = self.rng.choice(values), self.fresh(), self.rng.randrange(2)
        self.line(indent, f"%{r} = memref.load %p[%c{k}] : memref<2xi32, 5>")
        self.line(indent, f"memref.store %{v}, %p[%c{k}] : memref<2xi32, 5>")
        values.append(r)

        def run(state):
            state[r] = state["p"][k]
            state["p"][k] = state[v]

        return run

    def add_inner(self, values, uniform, depth, indent):
        """A loop in one piece, as long as the thread's number says."""
        v, r = self.rng.choice(values), self.fresh()
        self.line(indent, f"%{r} = scf.for %{r}k = %c0 to %ti step %c1 iter_args(%{r}a = %{v}) -> i32 {{")
        self.line(indent, f"  %{r}b = arith.muli %{r}a, %{v} : i32")
        self.line(indent, f"  %{r}c = arith.addi %{r}b, %one : i32")
        self.line(indent, f"  scf.yield %{r}c : i32")
        self.line(indent, "}")
        values.append(r)

        def run(state):
            result = []
            for t, x in enumerate(state[v]):
                acc = x
                for _ in range(t):
                    acc = wrap(acc * x + 1)
                result.append(acc)
            state[r] = result

        return run

    def add_loop(self, values, uniform, depth, indent):
        """Carries one number for all, which bounds it if it is in a loop, and
        some for each thread."""
        r, bound = self.fresh(), self.rng.choice(uniform)
        inits = [self.rng.choice(values) for _ in range(self.rng.randint(1, 3))]
        args = [f"{r}a{i}" for i in range(len(inits))]
        results = [f"{r}r{i}" for i in range(len(inits))]
        start = self.rng.choice(uniform)
        self.line(indent, f"%{r}m = arith.andi %{bound}, %c3 : index")
        at = len(self.text)
        self.line(indent, "")
        self.line(indent, "  gpu.barrier")
        inner = values + args
        run_body = self.body(inner, uniform + [f"{r}u"], self.rng.randint(1, 4), depth + 1, indent + "  ")
        yields = [self.rng.choice(inner[-6:] + args) for _ in inits]
        self.line(indent, f"  %{r}w = arith.addi %{r}u, %c1 : index")
        types = ", ".join(["index"] + ["i32"] * len(inits))
        self.text[at] = (
            indent
            + ", ".join(f"%{x}" for x in [f"{r}z"] + results)
            + f" = scf.for %{r}k = %c0 to %{r}m step %c1 iter_args(%{r}u = %{start}, "
            + ", ".join(f"%{a} = %{i}" for a, i in zip(args, inits))
            + f") -> ({types}) {{"
        )
        self.line(indent, "  scf.yield " + ", ".join(f"%{x}" for x in [f"{r}w"] + yields) + f" : {types}")
        self.line(indent, "}")
        values.extend(results)
        uniform.append(f"{r}z")

        def run(state):
            carried = [state[i] for i in inits]
            shared = state[start]
            for _ in range(state[bound] & 3):
                state.update(zip(args, carried))
                state[f"{r}u"] = shared
                run_body(state)
                shared += 1
                carried = [state[y] for y in yields]
            state.update(zip(results, carried))
            state[f"{r}z"] = shared

        return run

    def add_branch(self, values, uniform, depth, indent):
        r, number = self.fresh(), self.rng.choice(uniform)
        size = self.rng.randint(1, 2)
        results = [f"{r}r{i}" for i in range(size)]
        types = ", ".join(["i32"] * size)
        self.line(indent, f"%{r}c = arith.cmpi ult, %{number}, %c1 : index")
        self.line(indent, ", ".join(f"%{x}" for x in results) + f" = scf.if %{r}c -> ({types}) {{")
        sides = []
        for side in range(2):
            if side == 1:
                self.line(indent, "} else {")
            inner, inner_uniform = list(values), list(uniform)
            run = self.body(inner, inner_uniform, self.rng.randint(0, 3), depth + 1, indent + "  ")
            yields = [self.rng.choice(inner[-4:]) for _ in results]
            if self.rng.random() < 0.7 or side == 1:
                self.line(indent, "  gpu.barrier")
            self.line(indent, "  scf.yield " + ", ".join(f"%{y}" for y in yields) + f" : {types}")
            sides.append((run, yields))
        self.line(indent, "}")
        values.extend(results)

        def run(state):
            body, yields = sides[0 if state[number] < 1 else 1]
            body(state)
            state.update(zip(results, [state[y] for y in yields]))

        return run

    def emit(self):
        n = self.threads
        x, y, z = self.shape
        return f"""
    gpu.func @{self.name}(%out: memref<{n * BLOCKS}xi32>, %n: i32)
        workgroup(%s: memref<{n}xi32, 3>) private(%p: memref<2xi32, 5>) kernel
        attributes {{known_block_size = array<i32: {x}, {y}, {z}>}} {{
      %c0 = arith.constant 0 : index
      %c1 = arith.constant 1 : index
      %c3 = arith.constant 3 : index
      %one = arith.constant 1 : i32
      %width = arith.constant 32 : i32
      %threads = arith.constant {n} : index
      %b = gpu.block_id x
      %b32 = arith.index_cast %b : index to i32
      %tx = gpu.thread_id x
      %ty = gpu.thread_id y
      %tz = gpu.thread_id z
      %dx = gpu.block_dim x
      %dy = gpu.block_dim y
      %zy = arith.muli %tz, %dy : index
      %zy1 = arith.addi %zy, %ty : index
      %zyx = arith.muli %zy1, %dx : index
      %ti = arith.addi %zyx, %tx : index
      %t = arith.index_cast %ti : index to i32
      memref.store %t, %p[%c0] : memref<2xi32, 5>
      memref.store %b32, %p[%c1] : memref<2xi32, 5>
""" + "\n".join(self.text) + f"""
      %first = arith.muli %b, %threads : index
      %i = arith.addi %first, %ti : index
      memref.store %{self.out}, %out[%i] : memref<{n * BLOCKS}xi32>
      gpu.return
    }}"""

    def expect(self, n):
        result = []
        for block in range(BLOCKS):
            threads = list(range(self.threads))
            state = {"t": threads, "b32": [block] * self.threads, "b": block, "n": [n] * self.threads}
            state["p"] = [threads, [block] * self.threads]
            self.run(state)
            result += state[self.out]
        return result


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    print(f"seed {seed}")
    rng = random.Random(seed)
    kernels = [Kernel(rng, i) for i in range(count)]
    calls, lines = [], []
    for i, kernel in enumerate(kernels):
        size = kernel.threads * BLOCKS
        x, y, z = kernel.shape
        calls.append(f"""
    %out{i} = memref.alloc() : memref<{size}xi32>
    gpu.launch_func @kernels::@{kernel.name} blocks in (%c{BLOCKS}, %c1, %c1) threads in (%c{x}, %c{y}, %c{z})
        args(%out{i} : memref<{size}xi32>, %n : i32)
    %r{i} = vector.transfer_read %out{i}[%c0], %n {{in_bounds = [true]}} : memref<{size}xi32>, vector<{size}xi32>
    vector.print %r{i} : vector<{size}xi32>""")
        lines.append("( " + ", ".join(map(str, kernel.expect(7))) + " )\n")
    with open(sys.argv[3], "w") as f:
        f.write("module attributes {gpu.container_module} {\n  gpu.module @kernels {")
        f.writelines(kernel.emit() for kernel in kernels)
        f.write("\n  }\n  func.func @main() {\n    %n = arith.constant 7 : i32\n")
        f.writelines(f"    %c{i} = arith.constant {i} : index\n" for i in range(9))
        f.writelines(calls)
        f.write("\n    return\n  }\n}\n")
    with open(sys.argv[4], "w") as f:
        f.writelines(lines)


main()
