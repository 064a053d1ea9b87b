//===- RngKernels.cpp - Draws, group by group -------------------*- C++ -*-===//
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
// Each version is the same code, inlined into functions for other machines.
// That is done here rather than by target_clones, whose resolvers run before
// sanitizers are ready.
//
//===----------------------------------------------------------------------===//

#include "RngKernels.h"

#include "ckpt/RngNormal.h"

#include <cstring>

using namespace ckpt::rng;
using ckpt::rt::RngKernels;

#define CKPT_INLINE inline __attribute__((always_inline))

namespace {

typedef uint64_t Wide __attribute__((vector_size(64)));

/// Words of the 16 blocks of a group.
struct Group {
  alignas(64) uint32_t w[4][kLanes];
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

CKPT_INLINE void philoxLanes(Wide (&c)[4], uint64_t seed, uint64_t block,
                             unsigned odd) {
  Wide blocks = {0, 2, 4, 6, 8, 10, 12, 14};
  blocks += block + odd;
  c[0] = blocks;
  c[1] = blocks >> 32;
  c[2] = Wide{};
  c[3] = Wide{};
  uint32_t k0 = lo32(seed), k1 = hi32(seed);
#pragma GCC unroll 10
  for (int i = 0; i < kPhiloxRounds; ++i) {
    round(c, k0, k1);
    k0 += kPhiloxW0;
    k1 += kPhiloxW1;
  }
}

CKPT_INLINE void philoxGroup(Group &group, uint64_t seed, uint64_t block) {
  Wide even[4], odd[4];
  philoxLanes(even, seed, block, 0);
  philoxLanes(odd, seed, block, 1);
  for (int i = 0; i < 4; ++i) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    Wide both = (even[i] & 0xffffffff) | (odd[i] << 32);
#else
    Wide both = (even[i] << 32) | (odd[i] & 0xffffffff);
#endif
    std::memcpy(group.w[i], &both, sizeof both);
  }
}

CKPT_INLINE uint64_t wideWord(const Group &group, unsigned half, unsigned i) {
  return group.w[2 * half][i] | uint64_t(group.w[2 * half + 1][i]) << 32;
}

// What is made of a group; `out` has room for all its elements.

struct Bits32 {
  using Element = uint32_t;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint32_t *out) {
    std::memcpy(out, group.w, sizeof group.w);
  }
};

struct Bits64 {
  using Element = uint64_t;
  static constexpr unsigned kElements = 2 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint64_t *out) {
    for (unsigned half = 0; half < 2; ++half)
      for (unsigned i = 0; i < kLanes; ++i)
        out[half * kLanes + i] = wideWord(group, half, i);
  }
};

struct UniformF32 {
  using Element = float;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, float *out) {
    for (unsigned word = 0; word < 4; ++word)
      for (unsigned i = 0; i < kLanes; ++i)
        out[word * kLanes + i] = uniformF32(group.w[word][i]);
  }
};

struct UniformF64 {
  using Element = double;
  static constexpr unsigned kElements = 2 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, double *out) {
    for (unsigned half = 0; half < 2; ++half)
      for (unsigned i = 0; i < kLanes; ++i)
        out[half * kLanes + i] = uniformF64(wideWord(group, half, i));
  }
};

struct UniformF16 {
  using Element = uint16_t;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint16_t *out) {
    for (unsigned word = 0; word < 4; ++word)
      for (unsigned i = 0; i < kLanes; ++i)
        out[word * kLanes + i] = roundToF16(uniformF16(group.w[word][i]));
  }
};

struct UniformBF16 {
  using Element = uint16_t;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint16_t *out) {
    for (unsigned word = 0; word < 4; ++word)
      for (unsigned i = 0; i < kLanes; ++i)
        out[word * kLanes + i] = roundToBF16(uniformBF16(group.w[word][i]));
  }
};

CKPT_INLINE void normalGroup(const Group &group, float *out) {
  for (unsigned pair = 0; pair < 4; pair += 2)
    for (unsigned i = 0; i < kLanes; ++i) {
      NormalPair<float> both =
          normalPair(group.w[pair][i], group.w[pair + 1][i]);
      out[pair * kLanes + i] = both.cosine;
      out[(pair + 1) * kLanes + i] = both.sine;
    }
}

struct NormalF32 {
  using Element = float;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, float *out) {
    normalGroup(group, out);
  }
};

struct NormalF64 {
  using Element = double;
  static constexpr unsigned kElements = 2 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, double *out) {
    for (unsigned i = 0; i < kLanes; ++i) {
      NormalPair<double> both =
          normalPair(wideWord(group, 0, i), wideWord(group, 1, i));
      out[i] = both.cosine;
      out[kLanes + i] = both.sine;
    }
  }
};

struct NormalF16 {
  using Element = uint16_t;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint16_t *out) {
    float values[4 * kLanes];
    normalGroup(group, values);
    for (unsigned i = 0; i < 4 * kLanes; ++i)
      out[i] = roundToF16(values[i]);
  }
};

struct NormalBF16 {
  using Element = uint16_t;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint16_t *out) {
    float values[4 * kLanes];
    normalGroup(group, values);
    for (unsigned i = 0; i < 4 * kLanes; ++i)
      out[i] = roundToBF16(values[i]);
  }
};

/// Element number `i` of lane `lane` has bits [Bits * i, Bits * (i + 1)) of the
/// block.
template <unsigned Bits>
CKPT_INLINE uint32_t part(const Group &group, unsigned i, unsigned lane) {
  constexpr unsigned parts = 32 / Bits;
  return (group.w[i / parts][lane] >> (i % parts * Bits)) &
         (UINT32_MAX >> (32 - Bits));
}

template <typename Small, unsigned Bits>
struct BitsSmall {
  using Element = Small;
  static constexpr unsigned kElements = 128 / Bits * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, Small *out) {
    for (unsigned i = 0; i < 128 / Bits; ++i)
      for (unsigned lane = 0; lane < kLanes; ++lane)
        out[i * kLanes + lane] = static_cast<Small>(part<Bits>(group, i, lane));
  }
};

/// `below` is the threshold, at most 2^Bits.
template <unsigned Bits>
struct Mask {
  using Element = uint8_t;
  static constexpr unsigned kElements = 128 / Bits * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t below,
                                uint8_t *out) {
    // In 32 bits, by <= last, as the threshold itself may need 33.
    uint32_t last = below == 0 ? 0 : static_cast<uint32_t>(below - 1);
    uint8_t any = below != 0;
    for (unsigned i = 0; i < 128 / Bits; ++i)
      for (unsigned lane = 0; lane < kLanes; ++lane)
        out[i * kLanes + lane] =
            any & static_cast<uint8_t>(part<Bits>(group, i, lane) <= last);
  }
};

template <typename Store>
CKPT_INLINE void fill(uint64_t seed, uint64_t block, uint64_t groups,
                      uint64_t threshold, void *out) {
  auto *to = static_cast<typename Store::Element *>(out);
  Group group;
  for (uint64_t i = 0; i < groups; ++i) {
    philoxGroup(group, seed, block + i * kLanes);
    Store::store(group, threshold, to + i * Store::kElements);
  }
}

// One version of everything.
#define CKPT_FILL(NAME, STORE)                                                 \
  CKPT_TARGET static void NAME(uint64_t seed, uint64_t block, uint64_t groups, \
                               uint64_t threshold, void *out) {                \
    fill<STORE>(seed, block, groups, threshold, out);                          \
  }
#define CKPT_VERSION(NAME)                                                     \
  struct NAME {                                                                \
    CKPT_FILL(bits8, Bits8)                                                    \
    CKPT_FILL(bits16, Bits16)                                                  \
    CKPT_FILL(bits32, Bits32)                                                  \
    CKPT_FILL(bits64, Bits64)                                                  \
    CKPT_FILL(uniformF32, UniformF32)                                          \
    CKPT_FILL(uniformF64, UniformF64)                                          \
    CKPT_FILL(uniformF16, UniformF16)                                          \
    CKPT_FILL(uniformBF16, UniformBF16)                                        \
    CKPT_FILL(normalF32, NormalF32)                                            \
    CKPT_FILL(normalF64, NormalF64)                                            \
    CKPT_FILL(normalF16, NormalF16)                                            \
    CKPT_FILL(normalBF16, NormalBF16)                                          \
    CKPT_FILL(mask32, Mask<32>)                                                \
    CKPT_FILL(mask16, Mask<16>)                                                \
    CKPT_FILL(mask8, Mask<8>)                                                  \
  }

using Bits8 = BitsSmall<uint8_t, 8>;
using Bits16 = BitsSmall<uint16_t, 16>;

#define CKPT_TARGET
CKPT_VERSION(Generic);
#undef CKPT_TARGET

#ifdef __x86_64__
#define CKPT_TARGET __attribute__((target("avx2,fma")))
CKPT_VERSION(Avx2);
#undef CKPT_TARGET
#define CKPT_TARGET                                                            \
  __attribute__((target("avx2,fma,avx512f,avx512bw,avx512dq,avx512vl")))
CKPT_VERSION(Avx512);
#undef CKPT_TARGET
#endif

template <typename Version>
constexpr RngKernels kernelsOf(const char *name) {
  return {name,
          Version::bits8,
          Version::bits16,
          Version::bits32,
          Version::bits64,
          Version::uniformF32,
          Version::uniformF64,
          Version::uniformF16,
          Version::uniformBF16,
          Version::normalF32,
          Version::normalF64,
          Version::normalF16,
          Version::normalBF16,
          Version::mask32,
          Version::mask16,
          Version::mask8};
}

// Best first.
constexpr RngKernels kVersions[] = {
#ifdef __x86_64__
    kernelsOf<Avx512>("avx512"), kernelsOf<Avx2>("avx2"),
#endif
    kernelsOf<Generic>("generic")};

bool runs(const RngKernels &version) {
#ifdef __x86_64__
  if (version.uniformF32 == Avx512::uniformF32)
    return __builtin_cpu_supports("avx512f") &&
           __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("fma");
  if (version.uniformF32 == Avx2::uniformF32)
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#endif
  return true;
}

} // namespace

const RngKernels *ckpt::rt::rngKernelsVersion(unsigned i) {
  for (const RngKernels &version : kVersions)
    if (runs(version) && i-- == 0)
      return &version;
  return nullptr;
}

const RngKernels &ckpt::rt::rngKernels() {
  static const RngKernels *const best = rngKernelsVersion(0);
  return *best;
}
