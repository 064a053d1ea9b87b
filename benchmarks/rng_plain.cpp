//===- rng_plain.cpp - A loop around one Philox block -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What one would write first: each block's four numbers next to each other. How
// fast it is depends on the compiler, so that rng.py builds it with each.
//
//===----------------------------------------------------------------------===//

#include <cstdint>

static inline void block(uint32_t (&c)[4], uint32_t k0, uint32_t k1) {
  for (int round = 0; round < 10; ++round) {
    uint64_t p0 = uint64_t(0xD2511F53) * c[0];
    uint64_t p1 = uint64_t(0xCD9E8D57) * c[2];
    c[0] = uint32_t(p1 >> 32) ^ c[1] ^ k0;
    c[1] = uint32_t(p1);
    c[2] = uint32_t(p0 >> 32) ^ c[3] ^ k1;
    c[3] = uint32_t(p0);
    k0 += 0x9E3779B9;
    k1 += 0xBB67AE85;
  }
}

/// n is a multiple of 4.
extern "C" void PLAIN_NAME(float *out, uint64_t n, uint64_t seed) {
  for (uint64_t i = 0; i < n / 4; ++i) {
    uint32_t c[4] = {uint32_t(i), uint32_t(i >> 32), 0, 0};
    block(c, uint32_t(seed), uint32_t(seed >> 32));
    for (unsigned j = 0; j < 4; ++j)
      out[4 * i + j] = float(int32_t(c[j] >> 8)) * 0x1p-24f;
  }
}
