# A tiny multi-layer perceptron: four hidden layers with tanh and dropout,
# cross-entropy, SGD.

import jax
import jax.numpy as jnp

from layers import Init, cross_entropy, dense, dropouts, sgd

HIDDEN, WIDTH, FEATURES, CLASSES = 4, 64, 32, 10
BATCH = 128
DROPOUT = 0.1


def loss(params, x, labels, key=None):
    with jax.named_scope("MLP"):
        drop = dropouts(key, HIDDEN)
        for i in range(HIDDEN):
            x = jnp.tanh(dense(params[f"Dense_{i}"], x, f"Dense_{i}"))
            x = drop[i](x, DROPOUT, f"Dropout_{i}")
        logits = dense(params[f"Dense_{HIDDEN}"], x, f"Dense_{HIDDEN}")
    return cross_entropy(logits, labels)


def step(params, batch):
    value, grads = jax.value_and_grad(loss)(params, *batch)
    return sgd(params, grads, rate=0.1), value


def arguments(with_key=True):
    """Without the key the dropouts are `ckpt.dropout`."""
    init = Init(seed=2)
    sizes = [FEATURES] + [WIDTH] * HIDDEN + [CLASSES]
    params = {f"Dense_{i}": init.dense(*pair) for i, pair in enumerate(zip(sizes, sizes[1:]))}
    x = init.normal(1.0, BATCH, FEATURES)
    batch = (x, init.integers(CLASSES, BATCH))
    return params, batch + (jax.random.PRNGKey(7),) * with_key
