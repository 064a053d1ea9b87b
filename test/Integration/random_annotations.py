"""Annotates bundled steps at random, rematerialises or partitions them at random,
and runs the outcome: the bits of the step, and the memory of the plan. What is
refused must be refused for a reason of the user's: random_annotations.py EXAMPLES
FOLDER SEED COUNT [NAME...]."""

import random
import re
import subprocess
import sys
from pathlib import Path

examples, folder = Path(sys.argv[1]), Path(sys.argv[2])
seed, count = int(sys.argv[3]), int(sys.argv[4])
NAMES = sys.argv[5:] or ["mlp", "mlp_dropout", "scan_mlp"]

KINDS = ["region", "replay", "group", "recomputable", "cost", "workspace"]
REGIONS = [None, "a", "b", "a/x", "a/y", "b/x", "a/x/z"]
POLICIES = [
    "everything_saveable",
    "nothing_saveable",
    "dots_saveable",
    "dots_with_no_batch_dims_saveable",
    "save_only_these_names(Dense)",
    "offload_dot_with_no_batch_dims",
]
REASONS = [
    "cannot meet the budget",
    "found no checkpoint regions",
    "no location of a forward operation matches",
    "is more than the .* regions that are tagged",
    "which runs before, reads what it computes",
    "split-backward needs at least two groups",
]


def read(name):
    """The program in generic form, and the locations by alias."""
    step = examples / name / f"{name}.linalg.mlir"
    text = subprocess.run(
        ["ckpt-opt", step, "--mlir-print-op-generic", "--mlir-print-debuginfo"],
        check=True, stdout=subprocess.PIPE, text=True,
    ).stdout  # fmt: skip
    lines = text.split("\n")
    aliases = dict(
        match.groups()
        for match in (re.match(r"(#loc\d*) = loc\((.*)\)$", line) for line in lines)
        if match
    )
    return lines, aliases


def resolve(location, aliases):
    while True:
        longer = re.sub(r"#loc\d+", lambda alias: aliases[alias[0]], location)
        if longer == location:
            return location
        location = longer


class Annotator:
    """Attributes for one operation after another of a step."""

    def __init__(self, rng):
        self.rng = rng
        self.kinds = rng.sample(KINDS, rng.randint(1, 4))
        self.region = None
        # Groups in turn, or one behind the other, as a partition needs them.
        self.first = rng.choice([0, 20, 60])
        self.backward = 0

    def __call__(self, is_backward):
        rng, attributes = self.rng, []
        self.backward += is_backward
        if "region" in self.kinds and not is_backward:
            if rng.random() < 0.05:
                self.region = rng.choice(REGIONS)
            if self.region:
                attributes.append(f'ckpt.region = #ckpt.region<"{self.region}">')
        if "replay" in self.kinds and rng.random() < 0.1:
            classes = ["exact", "nondeterministic", "decision", "collective"]
            attributes.append(f'ckpt.replay = "{rng.choice(classes)}"')
            if rng.random() < 0.5:
                attributes.append("ckpt.allow_collective_recompute")
        if "group" in self.kinds and is_backward:
            group = "first" if self.backward < self.first else "second"
            if not self.first:
                group = rng.choice(["first", "second"])
            attributes.append(f'ckpt.exec_group = "{group}"')
        if "recomputable" in self.kinds and rng.random() < 0.1:
            attributes.append("ckpt.recomputable = false")
        if "cost" in self.kinds and rng.random() < 0.3:
            attributes.append(f"ckpt.cost = {rng.choice([0.0, 1.0, 1e3, 1e7])}")
        if "workspace" in self.kinds and rng.random() < 0.05:
            # More than any loop needs: what is said replaces the model.
            attributes.append("ckpt.workspace = 131072 : i64")
        return ", ".join(attributes)


def annotate(lines, aliases, annotator):
    """Operations of @main end in a type that begins with ' : (' and a location."""
    first = next(i for i, line in enumerate(lines) if 'sym_name = "main"' in line) + 2
    indent = re.match(" *", lines[first])[0]
    pattern = re.compile(rf"({indent}[%}}\"].*[^{{]) : (\(.*\) -> .*?) (loc\(.*\))$")
    lines = list(lines)
    for i in range(first, len(lines)):
        if lines[i].startswith(indent[:-2] + "})"):
            break
        match = pattern.match(lines[i])
        if not match or re.search('"(arith.constant|tensor.empty)"', match[1]):
            continue
        head, types, location = match.groups()
        added = annotator("transpose(" in resolve(location, aliases))
        if not added:
            continue
        has_attributes = head.endswith("}") and not head.endswith("}>")
        head = head[:-1] + ", " + added + "}" if has_attributes else head + f" {{{added}}}"
        lines[i] = f"{head} : {types} {location}"
    return "\n".join(lines)


def choose_remat(rng, kinds):
    strategy = rng.choice(["budget", "budget", "regions", "regions", "segments", "sqrt"])
    options = [f"strategy={strategy}"]
    if strategy == "budget":
        options.append(f"budget={rng.choice([30, 40, 50, 60, 70, 90])}%")
        options += [
            option
            for option in ("reorder=false", "host-bandwidth=8")
            if rng.random() < 0.3
        ]
    if strategy == "segments":
        options.append(f"segments={rng.randint(1, 4)}")
        options.append("cut=" + rng.choice(["auto", "layers", "cost"]))
    if strategy == "regions" and "region" not in kinds:
        options.append("regions-from-locations=" + rng.choice(["Dense_[0-9]", "jvp"]))
    if rng.random() < 0.3:
        options.append(f"policy={rng.choice(POLICIES)}")
    options += [
        option
        for option in (
            "early-stop=false",
            "functionalize-rng=false",
            "determinism-check=bitwise",
            "loops-every=3",
        )
        if rng.random() < 0.2
    ]
    if rng.random() < 0.4:
        options.append("fuse=false")
    return ["--remat=" + " ".join(options)]


def choose_partition(rng, kinds):
    save = rng.choice(["all", "policy", "min-cut", "budget"])
    options = [f"save={save}"]
    if save == "policy":
        options.append(f"policy={rng.choice(POLICIES[:4])}")
    if save == "budget":
        options.append(f"budget={rng.choice([60, 80])}%")
    if "group" in kinds and rng.random() < 0.6:
        options.append("split-backward=true")
    passes = ["--ckpt-normalize"]
    if rng.random() < 0.7:
        passes.append("--ckpt-functionalize-rng")
        if rng.random() < 0.5:
            passes += ["--ckpt-unroll-loops", "--ckpt-lower-rng", "--ckpt-fuse-elementwise"]
    return [*passes, "--ckpt-partition=" + " ".join(options)]


def check(name, lines, aliases, rng):
    annotator = Annotator(rng)
    step, target = folder / "step.mlir", folder / "target.mlir"
    step.write_text(annotate(lines, aliases, annotator))
    choose = choose_partition if rng.random() < 0.25 else choose_remat
    passes = choose(rng, annotator.kinds)
    print(name, annotator.kinds, *passes, flush=True)
    done = subprocess.run(
        ["ckpt-opt", step, *passes, "-o", target], stderr=subprocess.PIPE, text=True
    )
    if done.returncode != 0:
        assert done.returncode == 1, done
        error = next(line for line in done.stderr.split("\n") if "error: " in line)
        assert any(re.search(reason, error) for reason in REASONS), error
        return False
    run = subprocess.run(
        ["ckpt-run", target, f"--compare={step}", "--memory"]
        + [f"--input=@{examples / name / 'inputs.npz'}"],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert "results are bit-identical" in run.stdout, run.stdout
    share = float(re.search(r"measured / planned: ([\d.]+)", run.stdout)[1])
    assert share < 1.05, run.stdout
    return True


programs = {name: read(name) for name in NAMES}
num_run = 0
for seed in range(seed, seed + count):
    rng = random.Random(seed)
    name = rng.choice(NAMES)
    print(f"seed {seed}:", end=" ")
    num_run += check(name, *programs[name], rng)
print(f"{num_run} of {count} were run")
assert 2 * num_run > count
