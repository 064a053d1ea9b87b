"""Prints a step of two micro-batches that share a transformed weight, in a region:
groups.py [GROUP GROUP], with the execution groups of their backward passes."""

import sys

TYPE = "tensor<32x32xf32>"
groups = sys.argv[1:] or [None, None]


def product(result, left, right, tag=""):
    print(
        f"  %{result} = linalg.matmul {tag}ins(%{left}, %{right} : {TYPE}, {TYPE})"
        f" outs(%z : {TYPE}) -> {TYPE}"
    )


print(f"func.func @main(%x0: {TYPE}, %x1: {TYPE}, %w: {TYPE}) -> ({TYPE} {{ckpt.loss}}, {TYPE}, {TYPE}) {{")
print("  %zero = arith.constant 0.0 : f32")
print(f"  %e = tensor.empty() : {TYPE}")
print(f"  %z = linalg.fill ins(%zero : f32) outs(%e : {TYPE}) -> {TYPE}")
REGION = '{ckpt.region = #ckpt.region<"weight">} '
# The weight is transformed once for both.
product("t", "w", "w", REGION)
print(f"  %u = math.tanh %t {REGION}: {TYPE}")
product("v0", "x0", "u", REGION)
product("v1", "x1", "u", REGION)
print(f"  %loss = arith.addf %v0, %v1 : {TYPE}")
previous = "loss"
for i, group in enumerate(groups):
    tag = '{ckpt.phase = "bwd"' + (f', ckpt.exec_group = "{group}"' if group else "") + "} "
    product(f"p{i}", previous, f"x{i}", tag)
    # What the peak is made of, between the uses of the weight.
    for k in range(3):
        product(f"p{i}{k}", f"p{i}", f"x{i}", tag)
    product(f"q{i}", f"p{i}0", f"p{i}1", tag)
    product(f"r{i}", f"q{i}", f"p{i}2", tag)
    product(f"g{i}", f"r{i}", "u", tag)
    previous = f"g{i}"
print(f"  return %loss, %g0, %g1 : {TYPE}, {TYPE}, {TYPE}\n}}")
