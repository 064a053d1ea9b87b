//===- PhiloxVector.h - Sixteen blocks of Philox at a time ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The 16 blocks of a group are the lanes of vectors. Even and odd lanes are
// kept apart as 64-bit lanes of which the low half counts: then a round is two
// 32 by 32 bit products, two shifts and two exclusive ors on vectors, without
// shuffles; the halves are put together at the end.
//
// Everything is inlined, so that it is compiled for the machine that the caller
// is compiled for; hence the anonymous namespace, too.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_PHILOXVECTOR_H
#define CKPT_RUNTIME_LIB_PHILOXVECTOR_H

#include "ckpt/RngLayout.h"

#if defined(__GNUC__) && !defined(__clang__)
// GCC 12 takes vectors that are set for vectors that are not.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#define CKPT_INLINE inline __attribute__((always_inline))

namespace {

using namespace ckpt::rng;

typedef uint64_t Wide __attribute__((vector_size(64)));
/// The same word of all blocks of a group.
typedef uint32_t Word __attribute__((vector_size(64)));

struct Group {
  Word w[4];
};

/// The product of the low halves.
CKPT_INLINE void multiply(Wide &product, const Wide &a, uint32_t b) {
  product = (a & 0xffffffff) * uint64_t(b);
}

/// One round on one half of the lanes.
CKPT_INLINE void round(Wide (&c)[4], uint32_t k0, uint32_t k1) {
  Wide p0, p1;
  multiply(p0, c[0], kPhiloxM0);
  multiply(p1, c[2], kPhiloxM1);
  c[0] = (p1 >> 32) ^ c[1] ^ uint64_t(k0);
  c[1] = p1;
  c[2] = (p0 >> 32) ^ c[3] ^ uint64_t(k1);
  c[3] = p0;
}

/// Rounds `first` to the last.
CKPT_INLINE void rounds(Wide (&c)[4], uint64_t seed, uint32_t first) {
  uint32_t k0 = lo32(seed) + first * kPhiloxW0;
  uint32_t k1 = hi32(seed) + first * kPhiloxW1;
#pragma GCC unroll 10
  for (uint32_t i = first; i < kPhiloxRounds; ++i) {
    round(c, k0, k1);
    k0 += kPhiloxW0;
    k1 += kPhiloxW1;
  }
}

CKPT_INLINE void join(Group &group, const Wide (&even)[4],
                      const Wide (&odd)[4]) {
  for (int i = 0; i < 4; ++i) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    Wide both = (even[i] & 0xffffffff) | (odd[i] << 32);
#else
    Wide both = (even[i] << 32) | (odd[i] & 0xffffffff);
#endif
    group.w[i] = (Word)both;
  }
}

/// Any group.
CKPT_INLINE void philoxGroup(Group &group, uint64_t seed, uint64_t block) {
  Wide blocks = {0, 2, 4, 6, 8, 10, 12, 14};
  blocks += block;
  Wide even[4] = {blocks, blocks >> 32, {}, {}};
  blocks += 1;
  Wide odd[4] = {blocks, blocks >> 32, {}, {}};
  rounds(even, seed, 0);
  rounds(odd, seed, 0);
  join(group, even, odd);
}

/// Groups one after another in whose blocks only the low word differs. Then
/// half of the first two rounds is the same for all, and the first products
/// grow by a constant.
struct Run {
  uint32_t k0, k1;
  /// After two rounds: the same for all blocks.
  Wide c2, c3;
  /// Products of the first round, of the next group's blocks.
  Wide even, odd;

  CKPT_INLINE Run(uint64_t seed, uint64_t block) {
    k0 = lo32(seed);
    k1 = hi32(seed);
    uint64_t p0 = uint64_t(kPhiloxM0) * (hi32(block) ^ k0);
    c2 = Wide{} + uint64_t(hi32(p0) ^ (k1 + kPhiloxW1));
    c3 = Wide{} + uint64_t(lo32(p0));
    even = Wide{0, 2, 4, 6, 8, 10, 12, 14} + uint64_t(lo32(block));
    even *= uint64_t(kPhiloxM0);
    odd = even + uint64_t(kPhiloxM0);
  }
  CKPT_INLINE void twoRounds(Wide (&c)[4], const Wide &p0) const {
    Wide p1;
    multiply(p1, (p0 >> 32) ^ uint64_t(k1), kPhiloxM1);
    c[0] = (p1 >> 32) ^ uint64_t(k0 + kPhiloxW0);
    c[1] = p1;
    c[2] = p0 ^ c2;
    c[3] = c3;
  }
  CKPT_INLINE void next(Group &group, uint64_t seed) {
    Wide c[4], d[4];
    twoRounds(c, even);
    twoRounds(d, odd);
    even += uint64_t(kPhiloxM0) * kLanes;
    odd += uint64_t(kPhiloxM0) * kLanes;
    rounds(c, seed, 2);
    rounds(d, seed, 2);
    join(group, c, d);
  }
};

} // namespace

#endif // CKPT_RUNTIME_LIB_PHILOXVECTOR_H
