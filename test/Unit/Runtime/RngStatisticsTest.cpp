//===- RngStatisticsTest.cpp - Are the numbers random? ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The seeds are fixed, so that a test passes always or never. The bounds are
// such that a good generator would fail one test of the file with a probability
// of about 1e-5 for other seeds; what they catch is wiring, such as a word that
// is used twice, a shift that is off, or streams that overlap.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <vector>

namespace {

constexpr uint64_t kCount = 1 << 20;
/// Standard deviations.
constexpr double kBound = 5;

std::vector<uint32_t> bits(ckpt_rt_rng_state state, uint64_t n = kCount) {
  std::vector<uint32_t> out(n);
  EXPECT_EQ(ckpt_rt_rng_fill_bits32(&state, out.data(), n, 0), CKPT_RT_OK);
  return out;
}

std::vector<double> numbers(ckpt_rt_rng_state state, int32_t type, bool normal,
                            uint64_t n = kCount) {
  auto draw = [&](void *out) {
    EXPECT_EQ(normal ? ckpt_rt_rng_fill_normal(&state, type, out, n, 0)
                     : ckpt_rt_rng_fill_uniform(&state, type, out, n, 0),
              CKPT_RT_OK);
  };
  if (type == CKPT_RT_RNG_F64) {
    std::vector<double> out(n);
    draw(out.data());
    return out;
  }
  std::vector<float> out(n);
  draw(out.data());
  return std::vector<double>(out.begin(), out.end());
}

/// How far the share of equal bits is from one half, in standard deviations.
double agreement(const std::vector<uint32_t> &a,
                 const std::vector<uint32_t> &b) {
  uint64_t equal = 0, n = std::min(a.size(), b.size());
  for (uint64_t i = 0; i < n; ++i)
    equal += static_cast<uint64_t>(__builtin_popcount(~(a[i] ^ b[i])));
  double total = 32.0 * static_cast<double>(n);
  return (static_cast<double>(equal) - total / 2) / std::sqrt(total / 4);
}

/// Chi-square as standard deviations, for many degrees of freedom.
double chiSquare(const std::vector<uint64_t> &counts) {
  double total = 0, sum = 0;
  for (uint64_t count : counts)
    total += static_cast<double>(count);
  double expected = total / static_cast<double>(counts.size());
  for (uint64_t count : counts)
    sum += std::pow(static_cast<double>(count) - expected, 2) / expected;
  double freedom = static_cast<double>(counts.size() - 1);
  return (sum - freedom) / std::sqrt(2 * freedom);
}

TEST(RngStatistics, BitsAreBalanced) {
  auto values = bits({42, 0});
  for (unsigned bit = 0; bit < 32; ++bit) {
    uint64_t ones = 0;
    for (uint32_t value : values)
      ones += value >> bit & 1;
    EXPECT_LT(std::fabs(static_cast<double>(ones) - kCount / 2.0),
              kBound * std::sqrt(kCount / 4.0))
        << "bit " << bit;
  }
}

TEST(RngStatistics, BytesAndPairsOfBytes) {
  auto values = bits({1, 0});
  for (unsigned byte = 0; byte < 4; ++byte) {
    std::vector<uint64_t> counts(256);
    for (uint32_t value : values)
      ++counts[value >> (8 * byte) & 255];
    EXPECT_LT(std::fabs(chiSquare(counts)), kBound) << "byte " << byte;
  }
  std::vector<uint64_t> low(65536), high(65536);
  for (uint32_t value : values) {
    ++low[value & 65535];
    ++high[value >> 16];
  }
  EXPECT_LT(std::fabs(chiSquare(low)), kBound);
  EXPECT_LT(std::fabs(chiSquare(high)), kBound);
}

TEST(RngStatistics, SmallWords) {
  ckpt_rt_rng_state state = {8, 0};
  std::vector<uint8_t> bytes(kCount);
  std::vector<uint16_t> halves(kCount);
  ASSERT_EQ(ckpt_rt_rng_fill_bits8(&state, bytes.data(), kCount, 0),
            CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_fill_bits16(&state, halves.data(), kCount, 0),
            CKPT_RT_OK);
  std::vector<uint64_t> counts(256), counts16(65536), pairs(65536);
  for (uint64_t i = 0; i < kCount; ++i) {
    ++counts[bytes[i]];
    ++counts16[halves[i]];
    if (i % 2)
      ++pairs[bytes[i - 1] << 8 | bytes[i]];
  }
  EXPECT_LT(std::fabs(chiSquare(counts)), kBound);
  EXPECT_LT(std::fabs(chiSquare(counts16)), kBound);
  EXPECT_LT(std::fabs(chiSquare(pairs)), kBound);
}

// Distances at which the layout could repeat something: neighbours, the next
// word of the same block, the next group.
TEST(RngStatistics, ElementsAreIndependent) {
  auto values = bits({3, 0});
  for (uint64_t lag : {1, 2, 15, 16, 17, 32, 48, 63, 64, 128, 1024}) {
    std::vector<uint32_t> moved(values.begin() + static_cast<long>(lag),
                                values.end());
    EXPECT_LT(std::fabs(agreement(values, moved)), kBound) << "lag " << lag;
  }
}

TEST(RngStatistics, StreamsAreIndependent) {
  ckpt_rt_rng_state base = {4, 0};
  auto values = bits(base);
  std::vector<ckpt_rt_rng_state> others = {
      {5, 0}, {4 | uint64_t(1) << 32, 0}, {4, kCount / 4}, {4, 16}, {4, 1}};
  for (uint64_t child : {0, 1, 2}) {
    ckpt_rt_rng_state forked;
    ASSERT_EQ(ckpt_rt_rng_fork_state(&base, child, &forked), CKPT_RT_OK);
    others.push_back(forked);
    others.push_back({ckpt_rt_rng_fold(base.seed, child), 0});
    uint64_t seed = 0;
    ASSERT_EQ(ckpt_rt_rng_rank_seed(base.seed, static_cast<int64_t>(child),
                                    "dropout", &seed),
              CKPT_RT_OK);
    others.push_back({seed, 0});
  }
  for (size_t i = 0; i < others.size(); ++i) {
    EXPECT_LT(std::fabs(agreement(values, bits(others[i]))), kBound) << i;
    for (size_t j = 0; j < i; ++j)
      EXPECT_LT(std::fabs(agreement(bits(others[i], 1 << 15),
                                    bits(others[j], 1 << 15))),
                kBound)
          << i << " " << j;
  }
}

TEST(RngStatistics, Uniform) {
  for (int32_t type : {CKPT_RT_RNG_F32, CKPT_RT_RNG_F64}) {
    auto values = numbers({6, 0}, type, false);
    double sum = 0, squares = 0;
    std::vector<uint64_t> counts(1000);
    for (double value : values) {
      ASSERT_GE(value, 0);
      ASSERT_LT(value, 1);
      sum += value;
      squares += (value - 0.5) * (value - 0.5);
      ++counts[static_cast<size_t>(value * 1000)];
    }
    double n = kCount;
    EXPECT_LT(std::fabs(sum / n - 0.5), kBound * std::sqrt(1 / 12.0 / n));
    EXPECT_LT(std::fabs(squares / n - 1 / 12.0),
              kBound * std::sqrt(1 / 180.0 / n));
    EXPECT_LT(std::fabs(chiSquare(counts)), kBound);
  }
}

TEST(RngStatistics, Normal) {
  for (int32_t type : {CKPT_RT_RNG_F32, CKPT_RT_RNG_F64}) {
    auto values = numbers({7, 0}, type, true);
    double n = kCount, sums[4] = {};
    // 256 intervals of the same probability.
    std::vector<uint64_t> counts(256);
    for (double value : values) {
      double power = value;
      for (double &sum : sums) {
        sum += power;
        power *= value;
      }
      double below = std::erfc(-value / std::sqrt(2.0)) / 2;
      ++counts[std::min<size_t>(static_cast<size_t>(below * 256), 255)];
    }
    EXPECT_LT(std::fabs(sums[0] / n), kBound * std::sqrt(1 / n));
    EXPECT_LT(std::fabs(sums[1] / n - 1), kBound * std::sqrt(2 / n));
    EXPECT_LT(std::fabs(sums[2] / n), kBound * std::sqrt(15 / n));
    EXPECT_LT(std::fabs(sums[3] / n - 3), kBound * std::sqrt(96 / n));
    EXPECT_LT(std::fabs(chiSquare(counts)), kBound);
    // The partner in the pair, by value and by square.
    uint64_t partner = 16, pairs = 0;
    double product = 0, products = 0;
    for (uint64_t i = 0; i + partner < kCount; i += (i + 1) % 16 ? 1 : 17) {
      double a = values[i], b = values[i + partner];
      product += a * b;
      products += (a * a - 1) * (b * b - 1);
      ++pairs;
    }
    double count = static_cast<double>(pairs);
    EXPECT_LT(std::fabs(product / count), kBound * std::sqrt(1 / count));
    EXPECT_LT(std::fabs(products / count), kBound * std::sqrt(4 / count));
  }
}

TEST(RngStatistics, Masks) {
  ckpt_rt_rng_state state = {9, 0};
  std::vector<uint8_t> mask(kCount);
  for (double p : {0.1, 0.25, 0.5, 0.9})
    for (uint32_t width : {32, 16, 8}) {
      if (width != 32 && p != 0.25 && p != 0.5)
        continue;
      ASSERT_EQ(
          ckpt_rt_rng_fill_bernoulli(&state, width, p, mask.data(), kCount, 0),
          CKPT_RT_OK);
      uint64_t ones = 0;
      for (uint8_t value : mask)
        ones += value;
      EXPECT_LT(std::fabs(static_cast<double>(ones) - p * kCount),
                kBound * std::sqrt(p * (1 - p) * kCount))
          << p << " " << width;
    }
}

// Marsaglia's birthday spacings: 512 birthdays in a year of 2^24 days have
// duplicates among their sorted spacings as often as a Poisson variable of mean
// 2.
TEST(RngStatistics, BirthdaySpacings) {
  constexpr unsigned birthdays = 512, years = 2048;
  for (unsigned shift : {0, 8}) {
    auto values = bits({10, 0}, birthdays * years);
    uint64_t duplicates = 0;
    for (unsigned year = 0; year < years; ++year) {
      std::vector<uint32_t> days(birthdays);
      for (unsigned i = 0; i < birthdays; ++i)
        days[i] = values[year * birthdays + i] >> shift & 0xffffff;
      std::sort(days.begin(), days.end());
      for (unsigned i = birthdays; i-- > 1;)
        days[i] -= days[i - 1];
      std::sort(days.begin(), days.end());
      for (unsigned i = 1; i < birthdays; ++i)
        duplicates += days[i] == days[i - 1];
    }
    double mean = 2.0 * years;
    EXPECT_LT(std::fabs(static_cast<double>(duplicates) - mean),
              kBound * std::sqrt(mean))
        << duplicates;
  }
}

} // namespace
