"""Prints residual layers, wide inside, and their backward pass: layers.py
[tagged]. With the argument each layer is a region."""

import sys

LAYERS = 4
NARROW = "tensor<32x16xf32>"
WIDE = "tensor<32x64xf32>"
UP = "tensor<16x64xf32>"
DOWN = "tensor<64x16xf32>"


def main():
    is_tagged = "tagged" in sys.argv
    lines = []
    tag = ""

    def product(result, left, left_type, right, right_type, type_):
        out = "n" if type_ == NARROW else "w"
        lines.append(
            f"  %{result} = linalg.matmul {tag}ins(%{left}, %{right} :"
            f" {left_type}, {right_type}) outs(%zero_{out} : {type_}) -> {type_}"
        )

    def elementwise(result, name, operands, type_):
        out = "n" if type_ == NARROW else "w"
        values = ", ".join(f"%{operand}" for operand in operands)
        types = ", ".join([type_] * len(operands))
        lines.append(
            f"  %{result} = linalg.{name} {tag}ins({values} : {types})"
            f" outs(%e_{out} : {type_}) -> {type_}"
        )

    print(
        f"func.func @main(%x0: {NARROW}, %up: {UP}, %down: {DOWN})"
        f" -> ({NARROW} {{ckpt.loss}}, {NARROW}) {{"
    )
    print("  %zero = arith.constant 0.0 : f32")
    for name, type_ in (("n", NARROW), ("w", WIDE)):
        print(f"  %e_{name} = tensor.empty() : {type_}")
        print(
            f"  %zero_{name} = linalg.fill ins(%zero : f32)"
            f" outs(%e_{name} : {type_}) -> {type_}"
        )
    for i in range(LAYERS):
        if is_tagged:
            tag = f'{{ckpt.region = #ckpt.region<"{i}">}} '
        product(f"h{i}", f"x{i}", NARROW, "up", UP, WIDE)
        elementwise(f"a{i}", "tanh", [f"h{i}"], WIDE)
        elementwise(f"b{i}", "mul", [f"a{i}", f"h{i}"], WIDE)
        product(f"d{i}", f"b{i}", WIDE, "down", DOWN, NARROW)
        elementwise(f"x{i + 1}", "add", [f"x{i}", f"d{i}"], NARROW)
    tag = ""
    elementwise("loss", "exp", [f"x{LAYERS}"], NARROW)
    gradient = "loss"
    for i in reversed(range(LAYERS)):
        product(f"gb{i}", gradient, NARROW, "up", UP, WIDE)
        elementwise(f"gm{i}", "mul", [f"gb{i}", f"b{i}"], WIDE)
        elementwise(f"ga{i}", "mul", [f"gm{i}", f"a{i}"], WIDE)
        elementwise(f"gh{i}", "mul", [f"ga{i}", f"h{i}"], WIDE)
        product(f"gd{i}", f"gh{i}", WIDE, "down", DOWN, NARROW)
        elementwise(f"gx{i}", "mul", [f"gd{i}", f"x{i}"], NARROW)
        elementwise(f"g{i}", "add", [gradient, f"gx{i}"], NARROW)
        gradient = f"g{i}"
    print("\n".join(lines))
    print(f"  return %loss, %{gradient} : {NARROW}, {NARROW}\n}}")


main()
