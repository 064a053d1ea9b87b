"""Prints a chain of matrix products and its backward pass, the forward pass in
regions nested as deep as asked: nested.py DEPTH. Every region has two halves."""

import sys

LENGTH = 32
TYPE = "tensor<32x32xf32>"


def main():
    depth = int(sys.argv[1])
    lines = []
    print(f"func.func @main(%v0: {TYPE}, %w: {TYPE}) -> ({TYPE} {{ckpt.loss}}, {TYPE}) {{")
    print("  %zero = arith.constant 0.0 : f32")
    print(f"  %e = tensor.empty() : {TYPE}")
    print(
        f"  %z = linalg.fill ins(%zero : f32) outs(%e : {TYPE}) -> {TYPE}"
    )

    def product(result, left, right, tag=""):
        lines.append(
            f"  %{result} = linalg.matmul {tag}ins(%{left}, %{right} : {TYPE}, {TYPE})"
            f" outs(%z : {TYPE}) -> {TYPE}"
        )

    for i in range(LENGTH):
        parts = [str(i * 2 ** (level + 1) // LENGTH) for level in range(depth)]
        tag = ""
        if parts:
            tag = f'{{ckpt.region = #ckpt.region<"{"/".join(parts)}">}} '
        product(f"v{i + 1}", f"v{i}", "w", tag)
    # The loss is made of the end of the chain, and a gradient from each input.
    product("loss", f"v{LENGTH}", "w")
    gradient = "loss"
    for i in reversed(range(LENGTH)):
        product(f"g{i}", gradient, f"v{i}")
        gradient = f"g{i}"
    print("\n".join(lines))
    print(f"  return %loss, %{gradient} : {TYPE}, {TYPE}\n}}")


main()
