/*===- Hash.h - Are recomputed values those of the first time? ---- -*- C
-*-===*\
|*
|* Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* A step that was rematerialised with `determinism-check=bitwise` hashes what
it
|* will drop, and hashes it again after it was recomputed.
|*
|* The hash of `n` bytes, all arithmetic modulo 2^64:
|*  - the bytes are read as blocks of eight 64-bit words in the order of the
|*    machine, the last block filled up with zeros;
|*  - lane i of eight starts at a[i] = 0 and with a key k[i], the first 64 bits
|*    behind the point of the square root of the i-th prime;
|*  - for each block w: x = w[i] ^ k[i], a[i] += low32(x) * high32(x) + w[i ^
1],
|*    k[i] += 2^64 / golden ratio;
|*  - the lanes are folded: h = n, then for each i h = mix(h ^ a[i]), where mix
is
|*    the 64-bit finaliser `mix13` of D. Stafford.
|* The keys move on so that blocks cannot change places unseen; a word is added
to
|* its neighbour's lane so that a product with zero hides nothing. A change of
one
|* word always changes two lanes. The value is for one run of one program on one
|* machine; it is no protection against an adversary.
|*
|* All functions may be called from any thread.
|*
\*===----------------------------------------------------------------------===*/

#ifndef CKPT_HASH_H
#define CKPT_HASH_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The hash of `bytes` bytes at `data`, which may have any alignment. */
uint64_t ckpt_rt_hash(const void *data, uint64_t bytes);

/** Hashes `bytes` bytes at `data`. If that is not `first`, calls ckpt_rt_fatal
 *  (ckpt/Runtime.h) with a message of `what`, a C string that says what was
 *  recomputed, and of both hashes. */
void ckpt_rt_check_hash(const void *data, uint64_t bytes, uint64_t first,
                        const char *what);

#ifdef __cplusplus
}
#endif

#endif /* CKPT_HASH_H */
