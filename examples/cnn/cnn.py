# A tiny residual network for images: three stages of one residual block each,
# batch normalisation with running statistics, global average pooling,
# cross-entropy, SGD. No dropout: its steps draw no random numbers.

import jax
import jax.numpy as jnp

from layers import Init, batch_norm, conv, cross_entropy, dense, sgd

STAGES, WIDTH, CLASSES = 3, 8, 10
BATCH, SIZE, CHANNELS = 16, 16, 3


def block(p, stats, x, stride, name):
    with jax.named_scope(name):
        new = {}
        y = conv(p["Conv_0"], x, "Conv_0", stride)
        y, new["BatchNorm_0"] = batch_norm(p["BatchNorm_0"], stats["BatchNorm_0"], y, "BatchNorm_0")
        y = conv(p["Conv_1"], jax.nn.relu(y), "Conv_1")
        y, new["BatchNorm_1"] = batch_norm(p["BatchNorm_1"], stats["BatchNorm_1"], y, "BatchNorm_1")
        if "Conv_2" in p:
            x = conv(p["Conv_2"], x, "Conv_2", stride)
        return jax.nn.relu(x + y), new


def loss(params, stats, x, labels):
    new = {}
    with jax.named_scope("CNN"):
        x = conv(params["Conv_0"], x, "Conv_0")
        x, new["BatchNorm_0"] = batch_norm(params["BatchNorm_0"], stats["BatchNorm_0"], x, "BatchNorm_0")
        x = jax.nn.relu(x)
        for i in range(STAGES):
            name = f"Block_{i}"
            x, new[name] = block(params[name], stats[name], x, 1 if i == 0 else 2, name)
        logits = dense(params["Dense_0"], jnp.mean(x, axis=(1, 2)), "Dense_0")
    return cross_entropy(logits, labels), new


def step(params, stats, batch):
    (value, stats), grads = jax.value_and_grad(loss, has_aux=True)(params, stats, *batch)
    return sgd(params, grads, rate=0.1), stats, value


def arguments():
    init = Init(seed=3)
    running = lambda p: {"mean": 0 * p["bias"], "var": p["scale"]}
    params = {"Conv_0": init.conv(3, CHANNELS, WIDTH), "BatchNorm_0": init.norm(WIDTH)}
    stats = {"BatchNorm_0": running(params["BatchNorm_0"])}
    n_in = WIDTH
    for i in range(STAGES):
        n_out = WIDTH << i
        p = {
            "Conv_0": init.conv(3, n_in, n_out),
            "BatchNorm_0": init.norm(n_out),
            "Conv_1": init.conv(3, n_out, n_out),
            "BatchNorm_1": init.norm(n_out),
        }
        if n_in != n_out:
            p["Conv_2"] = init.conv(1, n_in, n_out)
        params[f"Block_{i}"] = p
        stats[f"Block_{i}"] = {n: running(p[n]) for n in ("BatchNorm_0", "BatchNorm_1")}
        n_in = n_out
    params["Dense_0"] = init.dense(n_in, CLASSES)
    x = init.normal(1.0, BATCH, SIZE, SIZE, CHANNELS)
    return params, stats, (x, init.integers(CLASSES, BATCH))
