# A residual network of equal layers, run by `jax.lax.scan`: the forward pass is
# one loop over the layers, the backward pass another. Cross-entropy, SGD.

import jax
import jax.numpy as jnp
import numpy as np

from layers import Init, cross_entropy, dense, sgd

LAYERS, WIDTH, CLASSES = 32, 32, 10
BATCH = 64


def loss(params, x, labels):
    with jax.named_scope("MLP"):

        def layer(x, p):
            return x + jnp.tanh(dense(p, x, "Dense")), None

        x, _ = jax.lax.scan(layer, x, params["layers"])
        logits = dense(params["head"], x, "Head")
    return cross_entropy(logits, labels)


def step(params, batch):
    value, grads = jax.value_and_grad(loss)(params, *batch)
    return sgd(params, grads, rate=0.1), value


def arguments():
    init = Init(seed=5)
    layers = [init.dense(WIDTH, WIDTH) for _ in range(LAYERS)]
    params = {
        "layers": {name: np.stack([p[name] for p in layers]) for name in layers[0]},
        "head": init.dense(WIDTH, CLASSES),
    }
    return params, (init.normal(1.0, BATCH, WIDTH), init.integers(CLASSES, BATCH))
