"""Compares the resident peak of a large step as it is, and offloaded to each
tier. usage: resident.py PREFIX"""

import os
import re
import subprocess
import sys

LAYERS = 12
MIB = 1 << 20
SIZE = 2 * MIB  # Elements of four bytes.
TYPE = f"tensor<{SIZE}xf32>"
TAG = 'ckpt.region = #ckpt.region<"r", policy = @p>'


def make_step():
    lines = [
        "ckpt.policy @p default must_save {",
        '  ckpt.rule op "arith.addf" = must_offload',
        "}",
        f"func.func @main(%v0: {TYPE}) -> ({TYPE} {{ckpt.loss}}, {TYPE}) {{",
    ]
    # Two readers: none of it fuses.
    for i in range(LAYERS):
        lines.append(f"  %v{i + 1} = arith.addf %v{i}, %v{i} {{{TAG}}} : {TYPE}")
    lines.append(f"  %loss = arith.negf %v{LAYERS} : {TYPE}")
    lines.append(f'  %g{LAYERS} = arith.addf %v0, %v{LAYERS} {{ckpt.phase = "bwd"}} : {TYPE}')
    for i in reversed(range(1, LAYERS)):
        lines.append(f'  %g{i} = arith.subf %g{i + 1}, %v{i} {{ckpt.phase = "bwd"}} : {TYPE}')
    lines.append(f"  return %loss, %g1 : {TYPE}, {TYPE}")
    lines.append("}")
    return "\n".join(lines) + "\n"


def run(*arguments):
    """Standard output, and the resident peak in bytes."""
    read, write = os.pipe()
    process = subprocess.Popen(["ckpt-run", *arguments, "--memory"], stdout=write)
    os.close(write)
    with os.fdopen(read) as output:
        text = output.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"ckpt-run {arguments} failed")
    return text, usage.ru_maxrss * 1024


def field(text, name):
    return int(re.search(name + r":\s+(\d+)", text).group(1))


prefix = sys.argv[1]
step, offloaded = prefix + ".mlir", prefix + ".off.mlir"
with open(step, "w") as file:
    file.write(make_step())
subprocess.run(
    ["ckpt-opt", step, "--remat=strategy=regions fuse=false", "-o", offloaded],
    check=True,
)
text, resident = run(step)
pool_text, pool_resident = run(offloaded)
file_text, file_resident = run(
    offloaded, "--offload=file", "--offload-dir=" + os.path.dirname(prefix)
)
saved = field(text, "arena") - field(file_text, "arena")
held = field(pool_text, "most held")
print(f"arena {field(text, 'arena')} -> {field(file_text, 'arena')}, held {held}")
print(f"resident {resident}, pool {pool_resident}, file {file_resident}")
# A few MiB are the program's own, and vary.
slack = 24 * MIB
assert saved >= 6 * 4 * SIZE, "the arena did not fall"
assert field(pool_text, "pool") >= held >= saved
assert file_resident < resident - saved + slack, "the file tier is resident"
assert pool_resident > file_resident + held - slack, "the pool is not"
