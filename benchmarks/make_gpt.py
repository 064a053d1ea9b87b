#!/usr/bin/env python3
"""Writes the training step of a GPT as a problem of docs/ProblemFormat.md.

usage: make_gpt.py LAYERS [--split N] > problem.json
96 layers with --split 10 are about 100,000 operations. --split cuts each
elementwise operation, attention head group and projection into N parts of the
hidden dimension, as a compiler without fusion leaves them.
"""
import argparse
import json
import sys


class Builder:
    def __init__(self):
        self.ops, self.tensors = [], []

    def tensor(self, size, kind="temp", root=None):
        index = len(self.tensors)
        self.tensors.append(
            {"size": size, "root": index if root is None else root, "kind": kind})
        return index

    def op(self, name, phase, cost, ins, sizes, kind="temp"):
        outs = [self.tensor(size, kind) for size in sizes]
        self.ops.append({"name": name, "cost": cost, "ins": ins, "outs": outs,
                         "phase": phase, "recomputable": True})
        return outs[0] if len(outs) == 1 else outs

    def view(self, name, phase, source):
        out = self.tensor(self.tensors[source]["size"],
                          root=self.tensors[source]["root"])
        self.ops.append({"name": name, "cost": 0, "ins": [source], "outs": [out],
                         "phase": phase, "recomputable": True})
        return out


def make(layers, split, tokens=2048, hidden=2048, heads=16):
    b = Builder()
    act = tokens * hidden * 2 // split
    wide = 4 * act
    score = heads * tokens * tokens * 2 // split
    rows = tokens * 4
    move = 1.5e3  # bytes per ns
    flop = 100e3  # operations per ns

    def elementwise(*sizes):
        return sum(sizes) / move

    def matmul(k, n):
        return 2 * tokens * k * n / split / flop

    saved = []
    x = [b.tensor(act, "arg") for _ in range(split)]
    for _ in range(layers):
        w = [b.tensor(hidden * hidden * 2 // split, "arg") for _ in range(6 * split)]
        layer = {"w": w, "parts": []}
        out = []
        for p in range(split):
            mean = b.op("mean", "fwd", elementwise(act), [x[p]], [rows])
            centred = b.op("sub", "fwd", elementwise(act, act), [x[p], mean], [act])
            var = b.op("var", "fwd", elementwise(act), [centred], [rows])
            normal = b.op("mul", "fwd", elementwise(act, act), [centred, var], [act])
            q = b.op("matmul", "fwd", matmul(hidden, hidden), [normal, w[6 * p]], [act])
            k = b.op("matmul", "fwd", matmul(hidden, hidden), [normal, w[6 * p + 1]], [act])
            v = b.op("matmul", "fwd", matmul(hidden, hidden), [normal, w[6 * p + 2]], [act])
            kt = b.view("transpose", "fwd", k)
            s = b.op("matmul", "fwd", matmul(tokens, hidden), [q, kt], [score])
            top = b.op("max", "fwd", elementwise(score), [s], [rows * heads])
            e = b.op("exp", "fwd", elementwise(score, score), [s, top], [score])
            total = b.op("sum", "fwd", elementwise(score), [e], [rows * heads])
            a = b.op("div", "fwd", elementwise(score, score), [e, total], [score])
            mask = b.op("dropout_mask", "fwd", elementwise(score // 2), [top], [score // 2])
            d = b.op("mul", "fwd", elementwise(score, score), [a, mask], [score])
            c = b.op("matmul", "fwd", matmul(tokens, hidden), [d, v], [act])
            o = b.op("matmul", "fwd", matmul(hidden, hidden), [c, w[6 * p + 3]], [act])
            r = b.op("add", "fwd", elementwise(act, act, act), [x[p], o], [act])
            mean2 = b.op("mean", "fwd", elementwise(act), [r], [rows])
            n2 = b.op("mul", "fwd", elementwise(act, act), [r, mean2], [act])
            h = b.op("matmul", "fwd", matmul(hidden, 4 * hidden), [n2, w[6 * p + 4]], [wide])
            g = b.op("gelu", "fwd", elementwise(wide, wide), [h], [wide])
            f = b.op("matmul", "fwd", matmul(4 * hidden, hidden), [g, w[6 * p + 5]], [act])
            y = b.op("add", "fwd", elementwise(act, act, act), [r, f], [act])
            layer["parts"].append(dict(x=x[p], centred=centred, var=var, normal=normal,
                                       q=q, k=kt, v=v, e=e, total=total, a=a, mask=mask,
                                       d=d, c=c, r=r, mean2=mean2, n2=n2, h=h, g=g))
            out.append(y)
        x = out
        saved.append(layer)
    grad = [b.op("loss", "bwd", elementwise(act, act), [t], [act]) for t in x]
    for layer in reversed(saved):
        w, below = layer["w"], []
        weights = hidden * hidden * 2 // split

        def update(name, ins, param):
            dw = b.op(name, "bwd", matmul(hidden, hidden), ins, [weights])
            b.op("sgd", "opt", elementwise(weights, weights), [dw, param], [weights], "result")

        for p, s in enumerate(layer["parts"]):
            gy = grad[p]
            dg = b.op("matmul", "bwd", matmul(4 * hidden, hidden), [gy, w[6 * p + 5]], [wide])
            update("dw2", [gy, s["g"]], w[6 * p + 5])
            dh = b.op("dgelu", "bwd", elementwise(wide, wide, wide), [dg, s["h"]], [wide])
            dn2 = b.op("matmul", "bwd", matmul(hidden, 4 * hidden), [dh, w[6 * p + 4]], [act])
            update("dw1", [dh, s["n2"]], w[6 * p + 4])
            dr = b.op("dnorm", "bwd", elementwise(act, act, act), [dn2, s["r"], s["mean2"]], [act])
            dr = b.op("add", "bwd", elementwise(act, act, act), [dr, gy], [act])
            dc = b.op("matmul", "bwd", matmul(hidden, hidden), [dr, w[6 * p + 3]], [act])
            update("dwo", [dr, s["c"]], w[6 * p + 3])
            dd = b.op("matmul", "bwd", matmul(tokens, hidden), [dc, s["v"]], [score])
            dv = b.op("matmul", "bwd", matmul(tokens, hidden), [dc, s["d"]], [act])
            da = b.op("mul", "bwd", elementwise(score, score), [dd, s["mask"]], [score])
            ds = b.op("dsoftmax", "bwd", elementwise(score, score, score), [da, s["a"]], [score])
            dq = b.op("matmul", "bwd", matmul(tokens, hidden), [ds, s["k"]], [act])
            dk = b.op("matmul", "bwd", matmul(tokens, hidden), [ds, s["q"]], [act])
            for name, g, i in (("dwq", dq, 0), ("dwk", dk, 1), ("dwv", dv, 2)):
                update(name, [g, s["normal"]], w[6 * p + i])
            dn = b.op("matmul", "bwd", 3 * matmul(hidden, hidden),
                      [dq, dk, dv, w[6 * p], w[6 * p + 1], w[6 * p + 2]], [act])
            dx = b.op("dnorm", "bwd", elementwise(act, act, act),
                      [dn, s["centred"], s["var"]], [act])
            below.append(b.op("add", "bwd", elementwise(act, act, act), [dx, dr], [act]))
        grad = below
    return {"name": f"gpt_{layers}x{split}", "ops": b.ops, "tensors": b.tensors}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("layers", type=int)
    parser.add_argument("--split", type=int, default=1)
    args = parser.parse_args()
    json.dump(make(args.layers, args.split), sys.stdout)
