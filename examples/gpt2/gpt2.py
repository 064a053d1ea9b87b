# A small GPT-2: pre-norm blocks with causal multi-head attention and a gelu
# MLP, dropout on the embedding, the attention weights and each residual branch;
# cross-entropy over the next tokens; SGD with momentum.

import jax
import jax.numpy as jnp

from layers import Init, cross_entropy, dense, dropouts, layer_norm, one_hot, sgd_momentum

LAYERS, HEADS, WIDTH, VOCAB = 2, 4, 64, 128
BATCH, LENGTH = 8, 64
DROPOUT = 0.1


def attention(p, x, drop, name):
    with jax.named_scope(name):
        heads = lambda t: t.reshape(BATCH, LENGTH, HEADS, -1).transpose(0, 2, 1, 3)
        query = heads(dense(p["query"], x, "query"))
        key = heads(dense(p["key"], x, "key"))
        value = heads(dense(p["value"], x, "value"))
        scores = query @ key.transpose(0, 1, 3, 2) / (WIDTH // HEADS) ** 0.5
        position = jnp.arange(LENGTH)
        causal = position[:, None] >= position[None, :]
        weights = jax.nn.softmax(jnp.where(causal, scores, -1e9))
        weights = drop(weights, DROPOUT, "Dropout_0")
        y = (weights @ value).transpose(0, 2, 1, 3).reshape(BATCH, LENGTH, WIDTH)
        return dense(p["out"], y, "out")


def block(p, x, drop, name):
    with jax.named_scope(name):
        y = layer_norm(p["LayerNorm_0"], x, "LayerNorm_0")
        y = attention(p["Attention_0"], y, drop[0], "Attention_0")
        x = x + drop[1](y, DROPOUT, "Dropout_0")
        y = layer_norm(p["LayerNorm_1"], x, "LayerNorm_1")
        y = jax.nn.gelu(dense(p["Dense_0"], y, "Dense_0"))
        y = dense(p["Dense_1"], y, "Dense_1")
        return x + drop[2](y, DROPOUT, "Dropout_1")


def loss(params, tokens, targets, key=None):
    with jax.named_scope("GPT"):
        x = one_hot(tokens, VOCAB) @ params["token"] + params["position"]
        drop = dropouts(key, 1 + 3 * LAYERS)
        x = drop[0](x, DROPOUT, "Dropout_0")
        for i in range(LAYERS):
            x = block(params[f"Block_{i}"], x, drop[1 + 3 * i :], f"Block_{i}")
        x = layer_norm(params["LayerNorm_0"], x, "LayerNorm_0")
        logits = x @ params["token"].T
    return cross_entropy(logits, targets)


def step(params, velocity, batch):
    value, grads = jax.value_and_grad(loss)(params, *batch)
    params, velocity = sgd_momentum(params, velocity, grads, rate=0.1, momentum=0.9)
    return params, velocity, value


def arguments(with_key=True):
    """Without the key the dropouts are `ckpt.dropout`."""
    init = Init(seed=1)
    params = {
        "LayerNorm_0": init.norm(WIDTH),
        "position": init.normal(0.02, LENGTH, WIDTH),
        "token": init.normal(0.02, VOCAB, WIDTH),
    }
    for i in range(LAYERS):
        params[f"Block_{i}"] = {
            "Attention_0": {n: init.dense(WIDTH, WIDTH) for n in ("query", "key", "value", "out")},
            "Dense_0": init.dense(WIDTH, 4 * WIDTH),
            "Dense_1": init.dense(4 * WIDTH, WIDTH),
            "LayerNorm_0": init.norm(WIDTH),
            "LayerNorm_1": init.norm(WIDTH),
        }
    # As after some steps: momentum that is not zero.
    velocity = jax.tree.map(lambda p: init.integers(9, *p.shape).astype("float32") / 512, params)
    tokens = init.integers(VOCAB, BATCH, LENGTH + 1)
    batch = (tokens[:, :-1], tokens[:, 1:])
    return params, velocity, batch + (jax.random.PRNGKey(7),) * with_key
