//===- RngLayout.h - What a random draw is ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file writes down which bits element i of a draw is made of. The runtime
// and the lowering of the compiler both follow it, so that a draw is the same
// whoever computes it, whatever the tiling, the device or the sharding.
//
// A generator's state is a seed and an offset. The offset counts blocks of 128
// bits of Philox4x32-10 (Salmon et al., "Parallel random numbers: as easy as
// 1, 2, 3", SC 2011) with
//
//   key     = (lo32(seed), hi32(seed))
//   counter = (lo32(block), hi32(block), 0, 0)       for draws
//   counter = (lo32(data), hi32(data), 0, tag)       for derived seeds, tag !=
//   0
//
// so that a derived seed never shares a block with a draw.
//
// A draw uses whole groups of 16 blocks, from `offset` on. Sixteen consecutive
// elements are the same word (or part of a word) of 16 consecutive blocks: a
// vector of elements needs no shuffles.
//
// Everything here is constexpr or inline and depends on nothing; any thread may
// call it.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RNGLAYOUT_H
#define CKPT_RNGLAYOUT_H

#include <cstddef>
#include <cstdint>

namespace ckpt {
namespace rng {

/// What !ckpt.rng_state holds. `offset` counts blocks of 128 bits.
struct State {
  uint64_t seed;
  uint64_t offset;
};
static_assert(sizeof(State) == 16, "crosses the C border");

/// Where every generator starts: "ckpt" "rng0" as bytes.
constexpr State kDefaultState = {0x636b7074726e6730, 0};

//===----------------------------------------------------------------------===//
// Philox4x32-10
//===----------------------------------------------------------------------===//

constexpr uint32_t kPhiloxM0 = 0xD2511F53;
constexpr uint32_t kPhiloxM1 = 0xCD9E8D57;
constexpr uint32_t kPhiloxW0 = 0x9E3779B9;
constexpr uint32_t kPhiloxW1 = 0xBB67AE85;
constexpr int kPhiloxRounds = 10;

constexpr uint32_t lo32(uint64_t x) { return static_cast<uint32_t>(x); }
constexpr uint32_t hi32(uint64_t x) { return static_cast<uint32_t>(x >> 32); }

struct Words {
  uint32_t w[4];
};

/// The bijection of the paper; its word i is `w[i]`.
constexpr Words philox(Words counter, uint32_t k0, uint32_t k1) {
  uint32_t c0 = counter.w[0], c1 = counter.w[1];
  uint32_t c2 = counter.w[2], c3 = counter.w[3];
  for (int round = 0; round < kPhiloxRounds; ++round) {
    uint64_t p0 = static_cast<uint64_t>(kPhiloxM0) * c0;
    uint64_t p1 = static_cast<uint64_t>(kPhiloxM1) * c2;
    c0 = hi32(p1) ^ c1 ^ k0;
    c1 = lo32(p1);
    c2 = hi32(p0) ^ c3 ^ k1;
    c3 = lo32(p0);
    k0 += kPhiloxW0;
    k1 += kPhiloxW1;
  }
  return {{c0, c1, c2, c3}};
}

/// The words of block `block` of the stream of `seed`.
constexpr Words drawBlock(uint64_t seed, uint64_t block) {
  return philox({{lo32(block), hi32(block), 0, 0}}, lo32(seed), hi32(seed));
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

/// Blocks in a group, and consecutive elements that share a word number.
constexpr unsigned kLanes = 16;

/// Bits of the stream that an element takes. 32 for f32, i32, f16, bf16 and
/// bernoulli, 64 for f64 and i64. 16 and 8 are options of masks.
enum class Width : unsigned { W8 = 8, W16 = 16, W32 = 32, W64 = 64 };

/// Elements in a group: 64 of 32 bits.
constexpr uint64_t groupElements(Width width) {
  return kLanes * 128 / static_cast<unsigned>(width);
}

/// Where an element is: bits [shift, shift + width) of word `word` of block
/// offset + `block`, low bit first. Elements of 64 bits are words `word` (low
/// half) and `word` + 1 (high half).
struct Position {
  uint64_t block;
  unsigned word;
  unsigned shift;
};

constexpr Position position(uint64_t i, Width width) {
  unsigned bits = static_cast<unsigned>(width);
  uint64_t group = i / groupElements(width);
  unsigned lane = i % kLanes;
  unsigned part = static_cast<unsigned>(i / kLanes % (128 / bits));
  unsigned bit = part * bits;
  return {group * kLanes + lane, bit / 32, bit % 32};
}

/// Element i of a draw of that width at `state`, right-justified. The block
/// number is taken modulo 2^64; see `advance`.
constexpr uint64_t elementBits(State state, uint64_t i, Width width) {
  Position at = position(i, width);
  Words words = drawBlock(state.seed, state.offset + at.block);
  if (width == Width::W64)
    return words.w[at.word] | static_cast<uint64_t>(words.w[at.word + 1]) << 32;
  uint64_t word = words.w[at.word] >> at.shift;
  return width == Width::W32
             ? word
             : word & ((uint64_t(1) << static_cast<unsigned>(width)) - 1);
}

/// Blocks that a draw of n elements takes: whole groups; none for n = 0.
constexpr uint64_t blocksFor(uint64_t n, Width width) {
  uint64_t elements = groupElements(width);
  return (n / elements + (n % elements != 0)) * kLanes;
}

/// False if `offset` + `blocks` does not fit in 64 bits: such a draw is an
/// error, also where only the offset after it would not fit.
constexpr bool canAdvance(State state, uint64_t blocks) {
  return blocks <= UINT64_MAX - state.offset;
}

constexpr State advance(State state, uint64_t blocks) {
  return {state.seed, state.offset + blocks};
}

//===----------------------------------------------------------------------===//
// Conversions
//===----------------------------------------------------------------------===//
//
// Uniform numbers are in [0, 1) and exact: the top bits of the element, as an
// integer, times a power of two.

constexpr float uniformF32(uint32_t w) {
  return static_cast<float>(static_cast<int32_t>(w >> 8)) * 0x1p-24f;
}
constexpr double uniformF64(uint64_t u) {
  return static_cast<double>(static_cast<int64_t>(u >> 11)) * 0x1p-53;
}
/// The value of the f16 (11 significant bits).
constexpr float uniformF16(uint32_t w) {
  return static_cast<float>(static_cast<int32_t>(w >> 21)) * 0x1p-11f;
}
/// The value of the bf16 (8 significant bits).
constexpr float uniformBF16(uint32_t w) {
  return static_cast<float>(static_cast<int32_t>(w >> 24)) * 0x1p-8f;
}

/// Also false for a NaN.
constexpr bool isProbability(double p) { return p >= 0 && p <= 1; }

/// An element is true (for dropout: dropped) if its bits are below this
/// threshold: floor(p * 2^width + 1/2), computed in double. p = 1 gives
/// 2^width, always true. p must be a probability, the width 32, 16 or 8.
constexpr uint64_t threshold(double p, Width width) {
  double scale =
      static_cast<double>(uint64_t(1) << static_cast<unsigned>(width));
  // This rounding is the definition.
  // NOLINTNEXTLINE(bugprone-incorrect-roundings)
  return static_cast<uint64_t>(p * scale + 0.5);
}

/// Masks of 16 and 8 bits are only for probabilities that they have exactly.
constexpr bool isExact(double p, Width width) {
  if (width == Width::W32)
    return true;
  double scale =
      static_cast<double>(uint64_t(1) << static_cast<unsigned>(width));
  return static_cast<double>(threshold(p, width)) == p * scale;
}

/// Kept elements of a dropout are multiplied by this, rounded once to the
/// element type (to nearest even); the product is rounded once too. For f16 and
/// bf16 a product in f32, rounded to the type, is the same.
constexpr double dropoutScale(double rate) { return 1.0 / (1.0 - rate); }

//===----------------------------------------------------------------------===//
// Derived seeds
//===----------------------------------------------------------------------===//

/// The last word of the counter; 0 is for draws.
enum class Tag : uint32_t {
  ForkOffset = 1,
  ForkChild = 2,
  Fold = 3,
  Stream = 4,
  Rank = 5
};

/// Words 0 (low half) and 1 of one block.
constexpr uint64_t derive(uint64_t seed, uint64_t data, Tag tag) {
  Words words =
      philox({{lo32(data), hi32(data), 0, static_cast<uint32_t>(tag)}},
             lo32(seed), hi32(seed));
  return words.w[0] | static_cast<uint64_t>(words.w[1]) << 32;
}

/// The state of child number `child` of `state`, at offset 0. The state itself
/// does not change: two forks with the same child number, without a draw in
/// between, are the same.
constexpr State fork(State state, uint64_t child) {
  return {derive(derive(state.seed, state.offset, Tag::ForkOffset), child,
                 Tag::ForkChild),
          0};
}

/// A new seed from a seed and a number.
constexpr uint64_t fold(uint64_t seed, uint64_t data) {
  return derive(seed, data, Tag::Fold);
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo).
constexpr uint64_t hashBytes(const char *bytes, size_t count) {
  uint64_t hash = 0xcbf29ce484222325;
  for (size_t i = 0; i < count; ++i)
    hash = (hash ^ static_cast<unsigned char>(bytes[i])) * 0x100000001b3;
  return hash;
}

/// The seed of a stream of one rank of a distributed program.
constexpr uint64_t rankSeed(uint64_t seed, uint64_t rank, const char *stream,
                            size_t length) {
  return derive(derive(seed, hashBytes(stream, length), Tag::Stream), rank,
                Tag::Rank);
}

} // namespace rng
} // namespace ckpt

#endif // CKPT_RNGLAYOUT_H
