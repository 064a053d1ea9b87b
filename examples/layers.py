# Layers shared by the example models: plain JAX functions on dicts of arrays.
#
# Each layer opens a `jax.named_scope`, so that the debug locations of an
# exported step say where an op comes from: `jit(step)/jvp(GPT)/Block_0/...` in
# the forward pass, `jit(step)/transpose(jvp(GPT))/Block_0/...` in the backward
# pass. ckpt infers checkpoint regions and phases from them.
#
# Embeddings and the loss multiply by one-hot rows rather than index, because
# StableHLO's gather and scatter have no general lowering to linalg.

from functools import partial

import jax
import jax.numpy as jnp
import numpy as np


class Init:
    """Draws the initial parameters, always the same ones."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)

    def dense(self, n_in, n_out):
        w = self.rng.normal(0.0, n_in**-0.5, (n_in, n_out))
        return {"bias": np.zeros(n_out, np.float32), "kernel": w.astype(np.float32)}

    def conv(self, size, n_in, n_out):
        scale = (2.0 / (size * size * n_in)) ** 0.5
        w = self.rng.normal(0.0, scale, (size, size, n_in, n_out))
        return {"kernel": w.astype(np.float32)}

    def norm(self, n):
        return {"bias": np.zeros(n, np.float32), "scale": np.ones(n, np.float32)}

    def normal(self, scale, *shape):
        return self.rng.normal(0.0, scale, shape).astype(np.float32)

    def integers(self, high, *shape):
        return self.rng.integers(0, high, shape).astype(np.int32)


def dense(p, x, name):
    with jax.named_scope(name):
        return x @ p["kernel"] + p["bias"]


def layer_norm(p, x, name, epsilon=1e-5):
    with jax.named_scope(name):
        mean = jnp.mean(x, axis=-1, keepdims=True)
        var = jnp.mean(jnp.square(x - mean), axis=-1, keepdims=True)
        return (x - mean) * jax.lax.rsqrt(var + epsilon) * p["scale"] + p["bias"]


def batch_norm(p, stats, x, name, momentum=0.9, epsilon=1e-5):
    """Normalises by the batch's own statistics; returns the running ones too."""
    with jax.named_scope(name):
        mean = jnp.mean(x, axis=(0, 1, 2))
        var = jnp.mean(jnp.square(x - mean), axis=(0, 1, 2))
        running = {
            "mean": momentum * stats["mean"] + (1 - momentum) * mean,
            "var": momentum * stats["var"] + (1 - momentum) * var,
        }
        y = (x - mean) * jax.lax.rsqrt(var + epsilon) * p["scale"] + p["bias"]
        return y, running


def conv(p, x, name, stride=1):
    with jax.named_scope(name):
        return jax.lax.conv_general_dilated(
            x,
            p["kernel"],
            window_strides=(stride, stride),
            padding="SAME",
            dimension_numbers=("NHWC", "HWIO", "NHWC"),
        )


def split(key, n):
    """One key for each dropout of the step."""
    keys = jax.random.split(key, n)
    return [jax.lax.index_in_dim(keys, i, keepdims=False) for i in range(n)]


def dropouts(key, n):
    """n functions (x, rate, name). Without a key they are the op `ckpt.dropout`."""
    if key is None:
        return [partial(ckpt_dropout, i) for i in range(n)]
    return [partial(dropout, k) for k in split(key, n)]


def dropout(key, x, rate, name):
    """The mask comes from JAX's own threefry generator."""
    with jax.named_scope(name):
        keep = jax.random.bernoulli(key, 1.0 - rate, x.shape)
        return jnp.where(keep, x / (1.0 - rate), 0.0)


# The mask of each `ckpt.dropout` by its number, where JAX is to compute a step
# rather than to export it.
ckpt_masks = {}


def ckpt_dropout(number, x, rate, name):
    """The mask comes from the default generator of ckpt's runtime."""
    with jax.named_scope(name):
        return ckpt_draw(x, number, rate)


@partial(jax.custom_vjp, nondiff_argnums=(1, 2))
def ckpt_draw(x, number, rate):
    return ckpt_draw_forward(x, number, rate)[0]


def ckpt_draw_forward(x, number, rate):
    """Exported as a custom call, for which scripts/make-examples writes the op."""
    if number in ckpt_masks:
        mask = ckpt_masks[number]
        return jnp.where(mask, x * np.float32(1.0 / (1.0 - rate)), 0.0), mask
    types = (jax.ShapeDtypeStruct(x.shape, x.dtype), jax.ShapeDtypeStruct(x.shape, bool))
    draw = jax.ffi.ffi_call("ckpt_dropout", types, has_side_effect=True)
    return draw(x, number=np.int64(number), rate=np.float64(rate))


def ckpt_draw_backward(number, rate, mask, dy):
    return (jnp.where(mask, dy * np.float32(1.0 / (1.0 - rate)), 0.0),)


ckpt_draw.defvjp(ckpt_draw_forward, ckpt_draw_backward)


def one_hot(labels, n):
    return (labels[..., None] == jnp.arange(n, dtype=labels.dtype)).astype(jnp.float32)


def cross_entropy(logits, labels):
    log_p = jax.nn.log_softmax(logits)
    return -jnp.mean(jnp.sum(one_hot(labels, logits.shape[-1]) * log_p, axis=-1))


def sgd(params, grads, rate):
    return jax.tree.map(lambda p, g: p - rate * g, params, grads)


def sgd_momentum(params, velocity, grads, rate, momentum):
    velocity = jax.tree.map(lambda v, g: momentum * v + g, velocity, grads)
    params = jax.tree.map(lambda p, v: p - rate * v, params, velocity)
    return params, velocity
