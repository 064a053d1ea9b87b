//===- RngKernels.cpp - Draws, group by group -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each version is the same code, inlined into functions for other machines.
// That is done here rather than by target_clones, whose resolvers run before
// sanitizers are ready.
//
//===----------------------------------------------------------------------===//

#include "RngKernels.h"

#include "PhiloxVector.h"
#include "ckpt/RngNormal.h"

#include <atomic>
#include <cstring>

using ckpt::rt::RngKernels;

namespace {

// What is made of a Word. Written as vectors, since compilers would take the
// loop over words for the vector.
typedef int32_t SignedWord __attribute__((vector_size(64)));
typedef float FloatWord __attribute__((vector_size(64)));
typedef uint16_t HalfWord __attribute__((vector_size(32)));
typedef uint8_t ByteWord __attribute__((vector_size(16)));

/// The same in memory, for loops over the lanes.
struct Lanes {
  alignas(64) uint32_t w[4][kLanes];

  explicit CKPT_INLINE Lanes(const Group &group) {
    std::memcpy(w, group.w, sizeof w);
  }
  CKPT_INLINE uint64_t wide(uint64_t half, uint64_t i) const {
    return w[2 * half][i] | uint64_t(w[2 * half + 1][i]) << 32;
  }
};

// What is made of a group; `out` has room for all its elements.

/// Past the caches, if `Stream`; then `out` is aligned to 64.
template <bool Stream, typename Vector>
CKPT_INLINE void put(void *out, const Vector &value) {
#if defined(__has_builtin)
#if __has_builtin(__builtin_nontemporal_store)
  if (Stream) {
    __builtin_nontemporal_store(value, static_cast<Vector *>(out));
    return;
  }
#endif
#endif
  std::memcpy(out, &value, sizeof value);
}

template <bool Stream>
struct Bits32 {
  using Element = uint32_t;
  static constexpr unsigned kElements = 4 * kLanes;
  static constexpr bool kAhead = !Stream;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint32_t *out) {
    for (uint64_t word = 0; word < 4; ++word)
      put<Stream>(out + word * kLanes, group.w[word]);
  }
};

struct Bits64 {
  using Element = uint64_t;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 2 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint64_t *out) {
    Lanes lanes(group);
    for (uint64_t half = 0; half < 2; ++half)
      for (unsigned i = 0; i < kLanes; ++i)
        out[half * kLanes + i] = lanes.wide(half, i);
  }
};

/// The top `bits` bits of the words times 2^-bits.
CKPT_INLINE void uniformWord(FloatWord &value, const Word &word, int bits) {
  SignedWord top = (SignedWord)(word >> (32 - bits));
  value = __builtin_convertvector(top, FloatWord) *
          (1.0f / static_cast<float>(1 << bits));
}

template <bool Stream>
struct UniformF32 {
  using Element = float;
  static constexpr bool kAhead = !Stream;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, float *out) {
    for (uint64_t word = 0; word < 4; ++word) {
      FloatWord value;
      uniformWord(value, group.w[word], 24);
      put<Stream>(out + word * kLanes, value);
    }
  }
};

struct UniformF64 {
  using Element = double;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 2 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, double *out) {
    Lanes lanes(group);
    for (uint64_t half = 0; half < 2; ++half)
      for (unsigned i = 0; i < kLanes; ++i)
        out[half * kLanes + i] = uniformF64(lanes.wide(half, i));
  }
};

CKPT_INLINE void storeHalves(const Word &bits, uint16_t *out) {
  HalfWord halves = __builtin_convertvector(bits, HalfWord);
  std::memcpy(out, &halves, sizeof halves);
}

/// The numbers have no more bits than the type, so that nothing is rounded.
struct UniformF16 {
  using Element = uint16_t;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint16_t *out) {
    for (uint64_t word = 0; word < 4; ++word) {
      FloatWord value;
      uniformWord(value, group.w[word], 11);
      // No f16 but zero is below 2^-11, so that none is subnormal.
      Word bits = (Word)value;
      bits = ((bits - 0x38000000) >> 13) & (Word)(bits != 0);
      storeHalves(bits, out + word * kLanes);
    }
  }
};

struct UniformBF16 {
  using Element = uint16_t;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint16_t *out) {
    for (uint64_t word = 0; word < 4; ++word) {
      FloatWord value;
      uniformWord(value, group.w[word], 8);
      storeHalves((Word)value >> 16, out + word * kLanes);
    }
  }
};

CKPT_INLINE void normalGroup(const Group &group, float *out) {
  Lanes lanes(group);
  for (uint64_t pair = 0; pair < 4; pair += 2)
    for (unsigned i = 0; i < kLanes; ++i) {
      NormalPair<float> both =
          normalPair(lanes.w[pair][i], lanes.w[pair + 1][i]);
      out[pair * kLanes + i] = both.cosine;
      out[(pair + 1) * kLanes + i] = both.sine;
    }
}

struct NormalF32 {
  using Element = float;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, float *out) {
    normalGroup(group, out);
  }
};

struct NormalF64 {
  using Element = double;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 2 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, double *out) {
    Lanes lanes(group);
    for (unsigned i = 0; i < kLanes; ++i) {
      NormalPair<double> both = normalPair(lanes.wide(0, i), lanes.wide(1, i));
      out[i] = both.cosine;
      out[kLanes + i] = both.sine;
    }
  }
};

struct NormalF16 {
  using Element = uint16_t;
  static constexpr bool kAhead = true;
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
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 4 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint16_t *out) {
    float values[4 * kLanes];
    normalGroup(group, values);
    for (unsigned i = 0; i < 4 * kLanes; ++i)
      out[i] = roundToBF16(values[i]);
  }
};

/// Elements number `i` of the lanes are bits [Bits * i, Bits * (i + 1)) of
/// their blocks.
template <unsigned Bits>
CKPT_INLINE void part(Word &value, const Group &group, uint64_t i) {
  constexpr unsigned parts = 32 / Bits;
  value =
      (group.w[i / parts] >> (i % parts * Bits)) & (UINT32_MAX >> (32 - Bits));
}

struct Bits16 {
  using Element = uint16_t;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 8 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint16_t *out) {
    for (uint64_t i = 0; i < 8; ++i) {
      Word value;
      part<16>(value, group, i);
      storeHalves(value, out + i * kLanes);
    }
  }
};

CKPT_INLINE void storeBytes(const Word &bits, uint8_t *out) {
  ByteWord bytes = __builtin_convertvector(bits, ByteWord);
  std::memcpy(out, &bytes, sizeof bytes);
}

struct Bits8 {
  using Element = uint8_t;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 16 * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t, uint8_t *out) {
    for (uint64_t i = 0; i < 16; ++i) {
      Word value;
      part<8>(value, group, i);
      storeBytes(value, out + i * kLanes);
    }
  }
};

/// `below` is the threshold, at most 2^Bits.
template <unsigned Bits>
struct Mask {
  using Element = uint8_t;
  static constexpr bool kAhead = true;
  static constexpr unsigned kElements = 128 / Bits * kLanes;
  static CKPT_INLINE void store(const Group &group, uint64_t below,
                                uint8_t *out) {
    // In 32 bits, by <= last, as the threshold itself may need 33.
    uint32_t last = below == 0 ? 0 : static_cast<uint32_t>(below - 1);
    uint32_t any = below != 0;
    for (uint64_t i = 0; i < 128 / Bits; ++i) {
      Word value;
      part<Bits>(value, group, i);
      storeBytes((Word)(value <= last) & any, out + i * kLanes);
    }
  }
};

/// Bytes. Two pages ahead the address is looked up early: with small pages,
/// large outputs are a third slower without.
constexpr unsigned kAheadBytes = 8192;

template <typename Store>
CKPT_INLINE void fill(uint64_t seed, uint64_t block, uint64_t groups,
                      uint64_t threshold, void *out) {
  auto *to = static_cast<typename Store::Element *>(out);
  while (groups != 0) {
    uint64_t before = ((uint64_t(1) << 32) - lo32(block)) / kLanes;
    uint64_t count = before < groups ? before : groups;
    Run run(seed, block);
    for (uint64_t i = 0; i < count; ++i, to += Store::kElements) {
      Group group;
      run.next(group, seed);
      if (Store::kAhead)
        __builtin_prefetch(reinterpret_cast<char *>(to) + kAheadBytes, 1);
      Store::store(group, threshold, to);
    }
    block += count * kLanes;
    groups -= count;
    if (groups == 0)
      break;
    // The low word of the block wraps around inside this group.
    Group group;
    philoxGroup(group, seed, block);
    Store::store(group, threshold, to);
    to += Store::kElements;
    block += kLanes;
    --groups;
  }
}

/// Outputs of this many bytes, aligned to 64, do not fit in caches: not to read
/// what is overwritten saves an eighth of the time.
constexpr uint64_t kStreamBytes = uint64_t(32) << 20;

template <template <bool> class Store>
CKPT_INLINE void fillLarge(uint64_t seed, uint64_t block, uint64_t groups,
                           uint64_t threshold, void *out) {
  using Element = typename Store<true>::Element;
  constexpr uint64_t bytes = Store<true>::kElements * sizeof(Element);
  if (groups < kStreamBytes / bytes ||
      reinterpret_cast<uintptr_t>(out) % 64 != 0)
    return fill<Store<false>>(seed, block, groups, threshold, out);
  fill<Store<true>>(seed, block, groups, threshold, out);
  // Such stores are not ordered with those after them.
  std::atomic_thread_fence(std::memory_order_seq_cst);
}

// One version of everything.
#define CKPT_FILL_LARGE(NAME, STORE)                                           \
  CKPT_TARGET static void NAME(uint64_t seed, uint64_t block, uint64_t groups, \
                               uint64_t threshold, void *out) {                \
    fillLarge<STORE>(seed, block, groups, threshold, out);                     \
  }
#define CKPT_FILL(NAME, STORE)                                                 \
  CKPT_TARGET static void NAME(uint64_t seed, uint64_t block, uint64_t groups, \
                               uint64_t threshold, void *out) {                \
    fill<STORE>(seed, block, groups, threshold, out);                          \
  }
#define CKPT_VERSION(NAME)                                                     \
  struct NAME {                                                                \
    CKPT_FILL(bits8, Bits8)                                                    \
    CKPT_FILL(bits16, Bits16)                                                  \
    CKPT_FILL_LARGE(bits32, Bits32)                                            \
    CKPT_FILL(bits64, Bits64)                                                  \
    CKPT_FILL_LARGE(uniformF32, UniformF32)                                    \
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

} // namespace

template <typename Version>
static constexpr RngKernels kernelsOf(const char *name) {
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
static constexpr RngKernels kVersions[] = {
#ifdef __x86_64__
    kernelsOf<Avx512>("avx512"), kernelsOf<Avx2>("avx2"),
#endif
    kernelsOf<Generic>("generic")};

static bool runs(const RngKernels &version) {
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
