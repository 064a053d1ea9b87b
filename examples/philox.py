# The masks of `ckpt.dropout` in numpy, to compute what an example must give
# without this project's compiler or runtime. The layout of a draw is that of
# runtime/include/ckpt/RngLayout.h: elements of 32 bits, from groups of 16 blocks
# of Philox4x32-10 (Salmon et al., SC 2011).

import numpy as np

# The state that every generator starts from: "ckptrng0" as bytes, no block drawn.
SEED, OFFSET = 0x636B7074726E6730, 0
LANES, WORDS = 16, 4


def philox(blocks, seed):
    """The four words of each block of the stream of `seed`: shape [4, blocks]."""
    low = np.uint64(0xFFFFFFFF)
    half = np.uint64(32)
    zero = np.zeros_like(blocks)
    counter = [blocks & low, blocks >> half, zero, zero]
    key = [seed & 0xFFFFFFFF, seed >> 32]
    for _ in range(10):
        # Products of 32 bits, which fit in the 64 bits of an element.
        p0 = counter[0] * np.uint64(0xD2511F53)
        p1 = counter[2] * np.uint64(0xCD9E8D57)
        k0, k1 = map(np.uint64, key)
        counter = [p1 >> half ^ counter[1] ^ k0, p1 & low, p0 >> half ^ counter[3] ^ k1, p0 & low]
        key = [(key[0] + 0x9E3779B9) % 2**32, (key[1] + 0xBB67AE85) % 2**32]
    return np.stack(counter)


def masks(draws):
    """What dropouts keep that draw in turn from one generator; draws: (shape, rate)."""
    offset, result = OFFSET, []
    for shape, rate in draws:
        size = int(np.prod(shape))
        groups = -(-size // (LANES * WORDS))
        blocks = np.arange(offset, offset + groups * LANES, dtype=np.uint64)
        # Sixteen elements are word 0 of 16 blocks, the next sixteen word 1, ...
        words = philox(blocks, SEED).reshape(WORDS, groups, LANES).transpose(1, 0, 2)
        dropped = words.ravel()[:size] < np.uint64(rate * 2**32 + 0.5)
        result.append(~dropped.reshape(shape))
        offset += groups * LANES
    return result
