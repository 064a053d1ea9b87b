/*===- Rng.h - Random numbers of the runtime --------------------- -*- C
-*-===*\
|*
|* Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* This file is the C interface to generators, one for each device, and to
|* draws. Which bits a draw has is written down in ckpt/RngLayout.h and
|* ckpt/RngNormal.h; docs/Rng.md has the guarantees.
|*
|* Functions that can fail return a ckpt_rt_status, 0 for success, and leave a
|* text for ckpt_rt_last_error; what they would have written is then unchanged.
|* They never throw and never end the process; compiled code, which cannot
|* handle a failure, passes the status to ckpt_rt_check.
|*
|* All functions may be called from any thread. Each is atomic with respect to
|* the others, so that of two threads that call ckpt_rt_rng_advance on one
|* device each gets blocks of its own.
|*
\*===----------------------------------------------------------------------===*/

#ifndef CKPT_RNG_H
#define CKPT_RNG_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What a function reports. Values do not change. */
enum ckpt_rt_status {
  CKPT_RT_OK = 0,
  /** A null pointer, a probability outside [0, 1], an element type that the
   *  function does not draw, a range of elements past 2^64, an unknown scope.
   */
  CKPT_RT_INVALID_ARGUMENT = 1,
  /** An empty or unregistered device type, or a negative index; a GPU that is
   *  not there. */
  CKPT_RT_UNKNOWN_DEVICE = 2,
  /** A draw or an advance whose offset after it does not fit in 64 bits. */
  CKPT_RT_OFFSET_OVERFLOW = 3,
  /** Bytes that are no serialised state, or of a version not known. */
  CKPT_RT_CORRUPT_STATE = 4,
  CKPT_RT_OUT_OF_MEMORY = 5,
  /** A file cannot be made, written or read (ckpt/Offload.h). */
  CKPT_RT_IO_ERROR = 6,
  /** The driver of a GPU reports an error (ckpt/Gpu.h). */
  CKPT_RT_GPU_ERROR = 7
};

/** Calls ckpt_rt_fatal with the thread's last error unless `status` is 0. */
void ckpt_rt_check(int32_t status);

/*===-- States ------------------------------------------------------------===*/

/** A position in a stream. `offset` counts blocks of 128 bits. A state is a
 *  value: drawing from it does not change it. */
typedef struct ckpt_rt_rng_state {
  uint64_t seed;
  uint64_t offset;
} ckpt_rt_rng_state;

/** Where every generator starts. */
#define CKPT_RT_RNG_DEFAULT_SEED UINT64_C(0x636b7074726e6730)

/** Bits of the stream that an element takes: 32 for f32, i32, f16, bf16 and
 *  masks, 64 for f64 and i64, 16 or 8 for masks of that width.
 *  `blocks` is set to the blocks that a draw of `n` such elements takes, a
 *  multiple of 16; 0 for n = 0. Fails with INVALID_ARGUMENT for other widths.
 */
int32_t ckpt_rt_rng_blocks_for(uint64_t n, uint32_t width, uint64_t *blocks);

/** `*out` becomes `*state` moved on by `blocks`. OFFSET_OVERFLOW. `out` may be
 *  `state`. */
int32_t ckpt_rt_rng_state_advance(const ckpt_rt_rng_state *state,
                                  uint64_t blocks, ckpt_rt_rng_state *out);

/** The state of child number `child` of `*state`, at offset 0, independent of
 *  its draws. The same child number gives the same state. INVALID_ARGUMENT. */
int32_t ckpt_rt_rng_fork_state(const ckpt_rt_rng_state *state, uint64_t child,
                               ckpt_rt_rng_state *out);

/** A new seed from a seed and a number. */
uint64_t ckpt_rt_rng_fold(uint64_t seed, uint64_t data);

/** The seed of the stream named `stream` (bytes, any text, also empty) of rank
 *  `rank` of a distributed program. Give the same rank to processes that must
 *  draw the same, and one each to those that must not. INVALID_ARGUMENT for a
 *  null pointer or a negative rank. */
int32_t ckpt_rt_rng_rank_seed(uint64_t seed, int64_t rank, const char *stream,
                              uint64_t *out);

#define CKPT_RT_RNG_STATE_BYTES 32

/** Writes CKPT_RT_RNG_STATE_BYTES bytes, the same on every machine; little
 *  endian: magic "CKRN", version (2 bytes, 1), algorithm (2 bytes, 0 is
 *  Philox4x32-10), seed (8), offset (8), FNV-1a of these 24 bytes (8). */
int32_t ckpt_rt_rng_serialize(const ckpt_rt_rng_state *state, void *bytes);
/** Reads them back. INVALID_ARGUMENT if `size` is not
 *  CKPT_RT_RNG_STATE_BYTES, CORRUPT_STATE for anything else that is wrong. */
int32_t ckpt_rt_rng_deserialize(const void *bytes, uint64_t size,
                                ckpt_rt_rng_state *out);

/*===-- Generators --------------------------------------------------------===*/
/*
 * A device is a type ("cpu", "cuda") and an index from 0. Its generator exists
 * from the first use on. Each of these functions may fail with UNKNOWN_DEVICE,
 * INVALID_ARGUMENT (null pointers) and OUT_OF_MEMORY.
 */

/** Makes a device type known, besides "cpu" and "cuda". A name of 1 to 63
 *  bytes; again is no error. */
int32_t ckpt_rt_rng_register_device_type(const char *type);

/** The generator starts anew at `seed`, offset 0. */
int32_t ckpt_rt_rng_seed(const char *type, int32_t index, uint64_t seed);
/** So do all generators, those not used yet included. */
int32_t ckpt_rt_rng_seed_all(uint64_t seed);
int32_t ckpt_rt_rng_get_state(const char *type, int32_t index,
                              ckpt_rt_rng_state *state);
int32_t ckpt_rt_rng_set_state(const char *type, int32_t index,
                              const ckpt_rt_rng_state *state);
/** Moves the generator on by `blocks` and sets `*old` (may be null) to its
 *  state before: what a draw of that many blocks draws from. OFFSET_OVERFLOW
 *  leaves the generator as it was. */
int32_t ckpt_rt_rng_advance(const char *type, int32_t index, uint64_t blocks,
                            ckpt_rt_rng_state *old);

/*===-- Scopes ------------------------------------------------------------===*/

typedef struct ckpt_rt_rng_device {
  const char *type;
  int32_t index;
} ckpt_rt_rng_device;

/** Saves the states of `count` devices and sets `*scope` to a number, never 0,
 *  for ckpt_rt_rng_scope_exit. Scopes nest; they belong to no thread. Nothing
 *  is saved if one device is unknown. */
int32_t ckpt_rt_rng_scope_enter(const ckpt_rt_rng_device *devices,
                                uint64_t count, uint64_t *scope);
/** Saves all generators, those not used yet included. */
int32_t ckpt_rt_rng_scope_enter_all(uint64_t *scope);
/** Puts back what the scope saved, and ends it. Once for each scope, inner
 *  scopes first; INVALID_ARGUMENT for a scope that has ended or never was. */
int32_t ckpt_rt_rng_scope_exit(uint64_t scope);

/*===-- Draws -------------------------------------------------------------===*/
/*
 * Each writes elements first .. first + n - 1 of the draw that starts at
 * `*state` to `out`, which has room for n elements: parts of a draw are the
 * same bits as the whole. The state is not changed; a draw of m elements takes
 * ckpt_rt_rng_blocks_for(m). n = 0 is legal and writes nothing. OFFSET_OVERFLOW
 * if the draw up to the last element does not fit; INVALID_ARGUMENT.
 * `out` is aligned as its element type.
 */

enum ckpt_rt_rng_type {
  CKPT_RT_RNG_F32 = 0,
  CKPT_RT_RNG_F64 = 1,
  CKPT_RT_RNG_F16 = 2,
  CKPT_RT_RNG_BF16 = 3
};

int32_t ckpt_rt_rng_fill_bits8(const ckpt_rt_rng_state *state, uint8_t *out,
                               uint64_t n, uint64_t first);
int32_t ckpt_rt_rng_fill_bits16(const ckpt_rt_rng_state *state, uint16_t *out,
                                uint64_t n, uint64_t first);
int32_t ckpt_rt_rng_fill_bits32(const ckpt_rt_rng_state *state, uint32_t *out,
                                uint64_t n, uint64_t first);
int32_t ckpt_rt_rng_fill_bits64(const ckpt_rt_rng_state *state, uint64_t *out,
                                uint64_t n, uint64_t first);
/** Uniform in [0, 1); `type` is a ckpt_rt_rng_type, as are the elements. */
int32_t ckpt_rt_rng_fill_uniform(const ckpt_rt_rng_state *state, int32_t type,
                                 void *out, uint64_t n, uint64_t first);
/** Normal, mean 0 and variance 1. */
int32_t ckpt_rt_rng_fill_normal(const ckpt_rt_rng_state *state, int32_t type,
                                void *out, uint64_t n, uint64_t first);
/** Bytes 1 with probability `p`, else 0, from `width` bits an element (32, 16
 *  or 8). INVALID_ARGUMENT unless p * 2^width is a whole number, or the width
 *  is 32: then p is rounded to a multiple of 2^-32. */
int32_t ckpt_rt_rng_fill_bernoulli(const ckpt_rt_rng_state *state,
                                   uint32_t width, double p, uint8_t *out,
                                   uint64_t n, uint64_t first);

/*===-- Threefry2x32, as JAX uses it --------------------------------------===*/
/*
 * The same numbers as jax.random with jax_threefry_partitionable (the default)
 * and a key of words (k0, k1); jax.random.key(seed) is (hi32(seed),
 * lo32(seed)). Elements are numbered in row-major order. n and first as above;
 * INVALID_ARGUMENT if first + n exceeds 2^64 - 1.
 */

/** jax.random.bits; `width` is 8, 16, 32 or 64, as are the elements. */
int32_t ckpt_rt_threefry_fill_bits(uint32_t k0, uint32_t k1, uint32_t width,
                                   void *out, uint64_t n, uint64_t first);
/** jax.random.uniform on [0, 1); `type` is a ckpt_rt_rng_type. */
int32_t ckpt_rt_threefry_fill_uniform(uint32_t k0, uint32_t k1, int32_t type,
                                      void *out, uint64_t n, uint64_t first);
/** jax.random.bernoulli with p of type float32; bytes 0 and 1. */
int32_t ckpt_rt_threefry_fill_bernoulli(uint32_t k0, uint32_t k1, float p,
                                        uint8_t *out, uint64_t n,
                                        uint64_t first);

#ifdef __cplusplus
}
#endif

#endif /* CKPT_RNG_H */
