//===- RngNormalTest.cpp - The arithmetic of normal numbers -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/RngNormal.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace {

using namespace ckpt::rng;

// The references take u as rounded: that is part of the definition.

struct Reference {
  long double cosine, sine;
};

/// `word1` over 2^bits is the angle over 2 pi. Reduced to an eighth, so that
/// the reference is exact to its last bits near zeros, too.
template <typename Word>
Reference reference(long double u, Word word1) {
  constexpr int bits = 8 * sizeof(Word);
  long double r = std::sqrt(-2 * std::log(u));
  Word quadrant = Word(word1 + (Word(1) << (bits - 3))) >> (bits - 2);
  auto rest = static_cast<std::make_signed_t<Word>>(
      Word(word1 - (quadrant << (bits - 2))));
  const long double pi = 3.14159265358979323846264338327950288L;
  long double x = std::ldexp(static_cast<long double>(rest), 1 - bits) * pi;
  long double c = std::cos(x), s = std::sin(x);
  switch (static_cast<int>(quadrant)) {
  case 0:
    return {r * c, r * s};
  case 1:
    return {-r * s, r * c};
  case 2:
    return {-r * c, -r * s};
  default:
    return {r * s, -r * c};
  }
}

template <typename T>
double ulps(T value, long double exact) {
  if (exact == 0)
    return value == 0 ? 0 : INFINITY;
  int exponent;
  std::frexp(exact, &exponent);
  long double ulp = std::ldexp(1.0L, exponent - std::numeric_limits<T>::digits);
  return static_cast<double>(std::fabs(value - exact) / ulp);
}

/// Words of all sizes, not only large ones.
template <typename Word>
Word skewed(std::mt19937_64 &random, unsigned kind) {
  Word word = static_cast<Word>(random());
  unsigned shift = static_cast<unsigned>(random() % (8 * sizeof(Word)));
  switch (kind % 4) {
  case 0:
    return word;
  case 1:
    return Word(word >> shift);
  case 2:
    return Word(~Word(word >> shift));
  default:
    return Word(Word(kind / 4) << (8 * sizeof(Word) - 3)) + (word >> shift);
  }
}

template <typename T, typename Word>
double worst(unsigned runs, uint64_t seed) {
  constexpr int bits = 8 * sizeof(Word);
  std::mt19937_64 random(seed);
  double most = 0;
  for (unsigned i = 0; i < runs; ++i) {
    Word word0 = skewed<Word>(random, i);
    Word word1 = skewed<Word>(random, i / 16);
    NormalPair<T> pair = normalPair(word0, word1);
    T u = std::fma(static_cast<T>(word0), std::ldexp(T(1), -bits),
                   std::ldexp(T(1), -bits - 1));
    Reference exact = reference<Word>(u, word1);
    EXPECT_TRUE(std::isfinite(pair.cosine) && std::isfinite(pair.sine))
        << word0 << " " << word1;
    most = std::max(
        {most, ulps(pair.cosine, exact.cosine), ulps(pair.sine, exact.sine)});
  }
  return most;
}

// What docs/Rng.md promises.
TEST(RngNormal, F32IsWithinFiveUlps) {
  uint64_t seed = std::random_device()();
  double most = worst<float, uint32_t>(2000000, seed);
  EXPECT_LE(most, 5.0) << "seed " << seed;
  EXPECT_GE(most, 0.5) << "the measure measures nothing";
}

TEST(RngNormal, F64IsWithinFiveUlps) {
  uint64_t seed = std::random_device()();
  double most = worst<double, uint64_t>(400000, seed);
  EXPECT_LE(most, 5.0) << "seed " << seed;
  EXPECT_GE(most, 0.5) << "the measure measures nothing";
}

TEST(RngNormal, Extremes) {
  NormalPair<float> most = normalPair(0u, 0u);
  EXPECT_NEAR(most.cosine, std::sqrt(-2 * std::log(std::ldexp(1.0, -33))),
              1e-6);
  EXPECT_EQ(most.sine, 0);
  NormalPair<float> least = normalPair(~0u, 1u << 29);
  EXPECT_EQ(least.cosine, 0);
  EXPECT_EQ(least.sine, 0);
  NormalPair<double> most64 = normalPair(uint64_t(0), uint64_t(1) << 63);
  EXPECT_NEAR(most64.cosine, -std::sqrt(-2 * std::log(std::ldexp(1.0, -65))),
              1e-14);
}

// Angles come in pairs, so that the mean is 0 exactly.
TEST(RngNormal, AnglesAreSymmetric) {
  std::mt19937 random(1);
  for (unsigned i = 0; i < 10000; ++i) {
    uint32_t word0 = random(), word1 = random();
    NormalPair<float> a = normalPair(word0, word1);
    NormalPair<float> b = normalPair(word0, 0u - word1);
    // Where both are rounded to the same quadrant, ties aside.
    if ((word1 & 0x3fffffff) == 0x20000000)
      continue;
    EXPECT_EQ(a.cosine, b.cosine);
    EXPECT_EQ(a.sine, -b.sine);
  }
}

/// The value of f16 bits; finite.
double valueF16(uint16_t bits) {
  int exponent = bits >> 10 & 31, mantissa = bits & 1023;
  double size = exponent == 0 ? std::ldexp(mantissa, -24)
                              : std::ldexp(1024 + mantissa, exponent - 25);
  return bits & 0x8000 ? -size : size;
}

TEST(RngNormal, RoundsToF16) {
  // Each number, the one halfway to the next, and the neighbours of that.
  for (uint32_t bits = 0; bits < 0x7bff; ++bits) {
    float value = static_cast<float>(valueF16(static_cast<uint16_t>(bits)));
    float next = static_cast<float>(valueF16(static_cast<uint16_t>(bits + 1)));
    float half = (value + next) / 2;
    uint32_t even = bits & 1 ? bits + 1 : bits;
    ASSERT_EQ(roundToF16(value), bits);
    ASSERT_EQ(roundToF16(-value), bits | 0x8000);
    ASSERT_EQ(roundToF16(half), even);
    ASSERT_EQ(roundToF16(std::nextafter(half, 0.0f)), bits);
    ASSERT_EQ(roundToF16(std::nextafter(half, 1e9f)), bits + 1);
    ASSERT_EQ(roundToF16(-half), even | 0x8000);
  }
}

TEST(RngNormal, RoundsToBF16) {
  for (uint32_t bits = 0; bits < 0x7f7f; ++bits) {
    uint32_t even = bits & 1 ? bits + 1 : bits;
    ASSERT_EQ(roundToBF16(bitCast<float>(bits << 16)), bits);
    ASSERT_EQ(roundToBF16(bitCast<float>(bits << 16 | 0x7fff)), bits);
    ASSERT_EQ(roundToBF16(bitCast<float>(bits << 16 | 0x8000)), even);
    ASSERT_EQ(roundToBF16(bitCast<float>(bits << 16 | 0x8001)), bits + 1);
    ASSERT_EQ(roundToBF16(bitCast<float>(bits << 16 | 0x80008000)),
              even | 0x8000);
  }
}

} // namespace
