//===- RngState.cpp - States of generators as values ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "ckpt/Rng.h"
#include "ckpt/RngLayout.h"
#include "ckpt/Runtime.h"

#include <cstring>

using namespace ckpt::rng;

static_assert(kDefaultState.seed == CKPT_RT_RNG_DEFAULT_SEED, "written twice");
static_assert(sizeof(ckpt_rt_rng_state) == sizeof(State), "the same");

static int32_t fail(int32_t status, const char *message) {
  ckpt::rt::setError(message);
  return status;
}

void ckpt_rt_check(int32_t status) {
  if (status != CKPT_RT_OK)
    ckpt_rt_fatal(ckpt_rt_last_error());
}

int32_t ckpt_rt_rng_blocks_for(uint64_t n, uint32_t width, uint64_t *blocks) {
  if (!blocks)
    return fail(CKPT_RT_INVALID_ARGUMENT, "random state: null pointer");
  if (width != 8 && width != 16 && width != 32 && width != 64)
    return fail(CKPT_RT_INVALID_ARGUMENT,
                "random draw: elements take 8, 16, 32 or 64 bits");
  *blocks = blocksFor(n, static_cast<Width>(width));
  return CKPT_RT_OK;
}

int32_t ckpt_rt_rng_state_advance(const ckpt_rt_rng_state *state,
                                  uint64_t blocks, ckpt_rt_rng_state *out) {
  if (!state || !out)
    return fail(CKPT_RT_INVALID_ARGUMENT, "random state: null pointer");
  if (!canAdvance({state->seed, state->offset}, blocks))
    return fail(CKPT_RT_OFFSET_OVERFLOW,
                "random state: the offset would exceed 2^64 - 1 blocks");
  *out = {state->seed, state->offset + blocks};
  return CKPT_RT_OK;
}

int32_t ckpt_rt_rng_fork_state(const ckpt_rt_rng_state *state, uint64_t child,
                               ckpt_rt_rng_state *out) {
  if (!state || !out)
    return fail(CKPT_RT_INVALID_ARGUMENT, "random state: null pointer");
  State forked = fork({state->seed, state->offset}, child);
  *out = {forked.seed, forked.offset};
  return CKPT_RT_OK;
}

uint64_t ckpt_rt_rng_fold(uint64_t seed, uint64_t data) {
  return fold(seed, data);
}

int32_t ckpt_rt_rng_rank_seed(uint64_t seed, int64_t rank, const char *stream,
                              uint64_t *out) {
  if (!stream || !out)
    return fail(CKPT_RT_INVALID_ARGUMENT, "rank seed: null pointer");
  if (rank < 0)
    return fail(CKPT_RT_INVALID_ARGUMENT, "rank seed: the rank is negative");
  *out =
      rankSeed(seed, static_cast<uint64_t>(rank), stream, std::strlen(stream));
  return CKPT_RT_OK;
}

//===----------------------------------------------------------------------===//
// Serialised states
//===----------------------------------------------------------------------===//

namespace {

constexpr char kMagic[4] = {'C', 'K', 'R', 'N'};
constexpr uint16_t kVersion = 1;
constexpr uint16_t kAlgorithm = 0;
constexpr unsigned kSummed = 24;

} // namespace

template <typename T>
static void put(char *at, T value) {
  for (unsigned i = 0; i < sizeof(T); ++i)
    at[i] = static_cast<char>(value >> (8 * i) & 0xff);
}

template <typename T>
static T get(const char *at) {
  T value = 0;
  for (unsigned i = 0; i < sizeof(T); ++i)
    value = static_cast<T>(
        value | static_cast<T>(static_cast<unsigned char>(at[i])) << (8 * i));
  return value;
}

int32_t ckpt_rt_rng_serialize(const ckpt_rt_rng_state *state, void *bytes) {
  if (!state || !bytes)
    return fail(CKPT_RT_INVALID_ARGUMENT, "random state: null pointer");
  char *at = static_cast<char *>(bytes);
  std::memcpy(at, kMagic, sizeof kMagic);
  put(at + 4, kVersion);
  put(at + 6, kAlgorithm);
  put(at + 8, state->seed);
  put(at + 16, state->offset);
  put(at + kSummed, hashBytes(at, kSummed));
  return CKPT_RT_OK;
}

int32_t ckpt_rt_rng_deserialize(const void *bytes, uint64_t size,
                                ckpt_rt_rng_state *out) {
  if (!bytes || !out)
    return fail(CKPT_RT_INVALID_ARGUMENT, "random state: null pointer");
  if (size != CKPT_RT_RNG_STATE_BYTES)
    return fail(CKPT_RT_INVALID_ARGUMENT,
                "random state: a serialised state has 32 bytes");
  const char *at = static_cast<const char *>(bytes);
  if (std::memcmp(at, kMagic, sizeof kMagic) != 0)
    return fail(CKPT_RT_CORRUPT_STATE,
                "random state: the bytes are no serialised state");
  if (get<uint64_t>(at + kSummed) != hashBytes(at, kSummed))
    return fail(CKPT_RT_CORRUPT_STATE,
                "random state: corrupt, the checksum differs");
  if (get<uint16_t>(at + 4) != kVersion)
    return fail(CKPT_RT_CORRUPT_STATE,
                "random state: the version is not known, 1 is");
  if (get<uint16_t>(at + 6) != kAlgorithm)
    return fail(CKPT_RT_CORRUPT_STATE,
                "random state: the algorithm is not known, 0 "
                "(Philox4x32-10) is");
  *out = {get<uint64_t>(at + 8), get<uint64_t>(at + 16)};
  return CKPT_RT_OK;
}
