//===- Hash.cpp - Are recomputed values those of the first time? -*- C++ -*-==//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The algorithm is described in the header. Lanes are one vector, so that each
// machine's version is the same code in a function for that machine.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Hash.h"

#include "ckpt/Runtime.h"

#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <string>

#define CKPT_INLINE inline __attribute__((always_inline))

namespace {

typedef uint64_t Lanes __attribute__((vector_size(64)));
constexpr uint64_t kBlock = sizeof(Lanes);
constexpr unsigned kNumLanes = 8;

struct State {
  Lanes sum = {0, 0, 0, 0, 0, 0, 0, 0};
  Lanes key = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b,
               0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
               0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};

  CKPT_INLINE void add(const Lanes &words) {
    Lanes mixed = words ^ key;
    sum += (mixed & 0xffffffff) * (mixed >> 32) +
           __builtin_shufflevector(words, words, 1, 0, 3, 2, 5, 4, 7, 6);
    key += 0x9e3779b97f4a7c15;
  }
};

} // namespace

static CKPT_INLINE void addBlocks(State &state, const unsigned char *data,
                                  uint64_t numBlocks) {
  State local = state;
  for (uint64_t i = 0; i != numBlocks; ++i) {
    Lanes words;
    std::memcpy(&words, data + i * kBlock, kBlock);
    local.add(words);
  }
  state = local;
}

static void addBlocksPlain(State &state, const unsigned char *data,
                           uint64_t numBlocks) {
  addBlocks(state, data, numBlocks);
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void
addBlocksAvx2(State &state, const unsigned char *data, uint64_t numBlocks) {
  addBlocks(state, data, numBlocks);
}
#endif

static uint64_t mix(uint64_t x) {
  x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9;
  x = (x ^ x >> 27) * 0x94d049bb133111eb;
  return x ^ x >> 31;
}

uint64_t ckpt_rt_hash(const void *data, uint64_t bytes) {
  State state;
  const auto *from = static_cast<const unsigned char *>(data);
  uint64_t numBlocks = bytes / kBlock;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2"))
    addBlocksAvx2(state, from, numBlocks);
  else
#endif
    addBlocksPlain(state, from, numBlocks);
  if (uint64_t rest = bytes % kBlock) {
    unsigned char last[kBlock] = {};
    std::memcpy(last, from + numBlocks * kBlock, static_cast<size_t>(rest));
    addBlocksPlain(state, last, 1);
  }
  uint64_t hash = bytes;
  for (unsigned lane = 0; lane != kNumLanes; ++lane)
    hash = mix(hash ^ state.sum[lane]);
  return hash;
}

void ckpt_rt_check_hash(const void *data, uint64_t bytes, uint64_t first,
                        const char *what) {
  uint64_t again = ckpt_rt_hash(data, bytes);
  if (again == first)
    return;
  char hashes[80];
  std::snprintf(hashes, sizeof hashes,
                "\n  hashes: 0x%016" PRIx64 " first, 0x%016" PRIx64
                " recomputed",
                first, again);
  std::string message = "a recomputed value is not that of the first time: ";
  message += what;
  message += hashes;
  ckpt_rt_fatal(message.c_str());
}
