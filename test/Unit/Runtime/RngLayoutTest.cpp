//===- RngLayoutTest.cpp - Which bits a draw has ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/RngLayout.h"
#include "KnownAnswers.h"
#include "RngKernels.h"
#include "ckpt/Rng.h"
#include "ckpt/RngNormal.h"
#include "ckpt/Runtime.h"

#include <algorithm>
#include <cstring>
#include <random>
#include <set>

namespace {

using namespace ckpt::rng;

TEST(RngLayout, KnownAnswersOfRandom123) {
  unsigned seen = 0;
  for (const auto &line : readAnswers("random123.txt")) {
    if (line[0] != "philox4x32")
      continue;
    ASSERT_EQ(line.size(), 12u);
    uint32_t v[10];
    for (unsigned i = 0; i < 10; ++i)
      v[i] = static_cast<uint32_t>(parseHex(line[i + 2]));
    Words words = philox({{v[0], v[1], v[2], v[3]}}, v[4], v[5]);
    for (unsigned i = 0; i < 4; ++i)
      EXPECT_EQ(words.w[i], v[6 + i]);
    ++seen;
  }
  EXPECT_EQ(seen, 3u);
}

// The first counter of the stream of seed 0 is that of a known answer.
TEST(RngLayout, TheSeedIsTheKeyAndTheBlockTheCounter) {
  ckpt_rt_rng_state state = {0, 0};
  uint32_t out[64];
  ASSERT_EQ(ckpt_rt_rng_fill_bits32(&state, out, 64, 0), CKPT_RT_OK);
  EXPECT_EQ(out[0], 0x6627e8d5u);
  EXPECT_EQ(out[16], 0xe169c58du);
  EXPECT_EQ(out[32], 0xbc57ac4cu);
  EXPECT_EQ(out[48], 0x9b00dbd8u);
  Words words = philox({{0x9abcdef0, 0x12345678, 0, 0}}, 2, 1);
  EXPECT_EQ(std::memcmp(drawBlock(0x0000000100000002, 0x123456789abcdef0).w,
                        words.w, sizeof words.w),
            0);
}

// The definition in docs/Rng.md, written a second time.
uint64_t definition(State state, uint64_t i, unsigned width) {
  auto word = [&](uint64_t block, unsigned j) -> uint64_t {
    block += state.offset;
    return philox({{lo32(block), hi32(block), 0, 0}}, lo32(state.seed),
                  hi32(state.seed))
        .w[j];
  };
  switch (width) {
  case 64: {
    uint64_t block = i / 32 * 16 + i % 16;
    unsigned half = i / 16 % 2;
    return word(block, 2 * half) | word(block, 2 * half + 1) << 32;
  }
  case 32:
    return word(i / 64 * 16 + i % 16, i / 16 % 4);
  case 16: {
    unsigned j = i / 16 % 8;
    return word(i / 128 * 16 + i % 16, j / 2) >> (16 * (j % 2)) & 0xffff;
  }
  default: {
    unsigned j = i / 16 % 16;
    return word(i / 256 * 16 + i % 16, j / 4) >> (8 * (j % 4)) & 0xff;
  }
  }
}

float normalDefinition(State state, uint64_t i) {
  unsigned word = i / 16 % 4;
  uint64_t partner = word % 2 ? i - 16 : i + 16;
  uint32_t own = static_cast<uint32_t>(definition(state, i, 32));
  uint32_t other = static_cast<uint32_t>(definition(state, partner, 32));
  return word % 2 ? normalPair(other, own).sine : normalPair(own, other).cosine;
}

double normalDefinition64(State state, uint64_t i) {
  bool second = i / 16 % 2;
  uint64_t partner = second ? i - 16 : i + 16;
  uint64_t own = definition(state, i, 64);
  uint64_t other = definition(state, partner, 64);
  return second ? normalPair(other, own).sine : normalPair(own, other).cosine;
}

// Seeds and offsets in whose groups the low word of the block wraps around.
const State kStates[] = {{1, 0},
                         {0xfedcba9876543210, 48},
                         {7, 0xfffffff0},
                         {0xffffffffffffffff, 0xfffffff9},
                         {3, 0xfffffffffffff00d}};

constexpr double kProbability = 0.375;

struct Kind {
  const char *name;
  unsigned bytes, width;
  ckpt::rt::FillGroups ckpt::rt::RngKernels::*kernel;
  int32_t (*fill)(const ckpt_rt_rng_state *, void *, uint64_t, uint64_t);
  uint64_t (*element)(State, uint64_t);
};

template <typename T>
uint64_t bitsOf(T value) {
  uint64_t bits = 0;
  std::memcpy(&bits, &value, sizeof value);
  return bits;
}

#define KERNEL(NAME) &ckpt::rt::RngKernels::NAME
#define FILL(CALL)                                                             \
  [](const ckpt_rt_rng_state *s, void *out, uint64_t n, uint64_t first) {      \
    return CALL;                                                               \
  }
#define ELEMENT(VALUE)                                                         \
  [](State s, uint64_t i) -> uint64_t { return bitsOf(VALUE); }
#define BITS32 static_cast<uint32_t>(definition(s, i, 32))

const Kind kKinds[] = {
    {"bits8", 1, 8, KERNEL(bits8),
     FILL(ckpt_rt_rng_fill_bits8(s, static_cast<uint8_t *>(out), n, first)),
     ELEMENT(definition(s, i, 8))},
    {"bits16", 2, 16, KERNEL(bits16),
     FILL(ckpt_rt_rng_fill_bits16(s, static_cast<uint16_t *>(out), n, first)),
     ELEMENT(definition(s, i, 16))},
    {"bits32", 4, 32, KERNEL(bits32),
     FILL(ckpt_rt_rng_fill_bits32(s, static_cast<uint32_t *>(out), n, first)),
     ELEMENT(BITS32)},
    {"bits64", 8, 64, KERNEL(bits64),
     FILL(ckpt_rt_rng_fill_bits64(s, static_cast<uint64_t *>(out), n, first)),
     ELEMENT(definition(s, i, 64))},
    {"uniformF32", 4, 32, KERNEL(uniformF32),
     FILL(ckpt_rt_rng_fill_uniform(s, CKPT_RT_RNG_F32, out, n, first)),
     ELEMENT(static_cast<float>((BITS32 >> 8) / 16777216.0))},
    {"uniformF64", 8, 64, KERNEL(uniformF64),
     FILL(ckpt_rt_rng_fill_uniform(s, CKPT_RT_RNG_F64, out, n, first)),
     ELEMENT(static_cast<double>(definition(s, i, 64) >> 11) /
             9007199254740992.0)},
    {"uniformF16", 2, 32, KERNEL(uniformF16),
     FILL(ckpt_rt_rng_fill_uniform(s, CKPT_RT_RNG_F16, out, n, first)),
     ELEMENT(roundToF16(static_cast<float>(BITS32 >> 21) / 2048.0f))},
    {"uniformBF16", 2, 32, KERNEL(uniformBF16),
     FILL(ckpt_rt_rng_fill_uniform(s, CKPT_RT_RNG_BF16, out, n, first)),
     ELEMENT(roundToBF16(static_cast<float>(BITS32 >> 24) / 256.0f))},
    {"normalF32", 4, 32, KERNEL(normalF32),
     FILL(ckpt_rt_rng_fill_normal(s, CKPT_RT_RNG_F32, out, n, first)),
     ELEMENT(normalDefinition(s, i))},
    {"normalF64", 8, 64, KERNEL(normalF64),
     FILL(ckpt_rt_rng_fill_normal(s, CKPT_RT_RNG_F64, out, n, first)),
     ELEMENT(normalDefinition64(s, i))},
    {"normalF16", 2, 32, KERNEL(normalF16),
     FILL(ckpt_rt_rng_fill_normal(s, CKPT_RT_RNG_F16, out, n, first)),
     ELEMENT(roundToF16(normalDefinition(s, i)))},
    {"normalBF16", 2, 32, KERNEL(normalBF16),
     FILL(ckpt_rt_rng_fill_normal(s, CKPT_RT_RNG_BF16, out, n, first)),
     ELEMENT(roundToBF16(normalDefinition(s, i)))},
    {"mask32", 1, 32, KERNEL(mask32),
     FILL(ckpt_rt_rng_fill_bernoulli(s, 32, kProbability,
                                     static_cast<uint8_t *>(out), n, first)),
     ELEMENT(static_cast<uint8_t>(BITS32 < kProbability * 0x1p32))},
    {"mask16", 1, 16, KERNEL(mask16),
     FILL(ckpt_rt_rng_fill_bernoulli(s, 16, kProbability,
                                     static_cast<uint8_t *>(out), n, first)),
     ELEMENT(
         static_cast<uint8_t>(definition(s, i, 16) < kProbability * 0x1p16))},
    {"mask8", 1, 8, KERNEL(mask8),
     FILL(ckpt_rt_rng_fill_bernoulli(s, 8, kProbability,
                                     static_cast<uint8_t *>(out), n, first)),
     ELEMENT(static_cast<uint8_t>(definition(s, i, 8) < kProbability * 0x1p8))},
};

uint64_t elementAt(const std::vector<uint8_t> &bytes, unsigned size,
                   uint64_t i) {
  uint64_t bits = 0;
  std::memcpy(&bits, &bytes[i * size], size);
  return bits;
}

class Layout : public testing::TestWithParam<Kind> {};

TEST_P(Layout, FillsAreTheDefinition) {
  const Kind &kind = GetParam();
  for (State state : kStates) {
    ckpt_rt_rng_state s = {state.seed, state.offset};
    uint64_t n = 700;
    std::vector<uint8_t> out(n * kind.bytes);
    ASSERT_EQ(kind.fill(&s, out.data(), n, 0), CKPT_RT_OK)
        << ckpt_rt_last_error();
    for (uint64_t i = 0; i < n; ++i)
      ASSERT_EQ(elementAt(out, kind.bytes, i), kind.element(state, i))
          << "element " << i << " of seed " << state.seed << " offset "
          << state.offset;
  }
}

TEST(RngLayout, ElementsAreTheDefinition) {
  for (unsigned width : {8, 16, 32, 64})
    for (State state : kStates)
      for (uint64_t i = 0; i < 600; ++i)
        ASSERT_EQ(elementBits(state, i, static_cast<Width>(width)),
                  definition(state, i, width))
            << "element " << i << " of " << width << " bits";
}

TEST_P(Layout, AllVersionsAgree) {
  const Kind &kind = GetParam();
  uint64_t elements = groupElements(static_cast<Width>(kind.width));
  uint64_t below =
      threshold(kProbability, static_cast<Width>(std::min(kind.width, 32u)));
  unsigned versions = 0;
  while (const ckpt::rt::RngKernels *kernels =
             ckpt::rt::rngKernelsVersion(versions)) {
    ++versions;
    for (State state : kStates) {
      std::vector<uint8_t> out(5 * elements * kind.bytes);
      (kernels->*kind.kernel)(state.seed, state.offset, 5, below, out.data());
      for (uint64_t i = 0; i < 5 * elements; ++i)
        ASSERT_EQ(elementAt(out, kind.bytes, i), kind.element(state, i))
            << kernels->name << " element " << i;
    }
  }
  EXPECT_GE(versions, 1u);
}

TEST_P(Layout, PartsAreThoseOfTheWhole) {
  const Kind &kind = GetParam();
  ckpt_rt_rng_state s = {99, 32};
  uint64_t n = 3000;
  std::vector<uint8_t> whole(n * kind.bytes);
  ASSERT_EQ(kind.fill(&s, whole.data(), n, 0), CKPT_RT_OK);
  uint32_t seed = std::random_device()();
  RecordProperty("seed", static_cast<int>(seed));
  std::mt19937 random(seed);
  for (unsigned run = 0; run < 200; ++run) {
    uint64_t first = random() % n;
    uint64_t count = random() % (n - first + 1);
    // A mark behind the part must stay.
    std::vector<uint8_t> part((count + 1) * kind.bytes, 0x5a);
    ASSERT_EQ(kind.fill(&s, part.data(), count, first), CKPT_RT_OK);
    ASSERT_EQ(std::memcmp(part.data(), &whole[first * kind.bytes],
                          count * kind.bytes),
              0)
        << "elements " << first << " + " << count << ", seed " << seed;
    for (unsigned i = 0; i < kind.bytes; ++i)
      ASSERT_EQ(part[count * kind.bytes + i], 0x5a) << "seed " << seed;
  }
}

// Far into a draw there is nothing before.
TEST_P(Layout, PartsOfVeryLargeDraws) {
  const Kind &kind = GetParam();
  ckpt_rt_rng_state s = {5, 16};
  for (uint64_t first : {uint64_t(1) << 33, (uint64_t(1) << 40) + 77}) {
    std::vector<uint8_t> part(300 * kind.bytes);
    ASSERT_EQ(kind.fill(&s, part.data(), 300, first), CKPT_RT_OK);
    for (uint64_t i = 0; i < 300; ++i)
      ASSERT_EQ(elementAt(part, kind.bytes, i),
                kind.element({5, 16}, first + i));
  }
}

TEST_P(Layout, DrawsEndWhereTheNextBegins) {
  const Kind &kind = GetParam();
  for (uint64_t n : {1, 63, 64, 65, 256, 257}) {
    uint64_t blocks = 0;
    ASSERT_EQ(ckpt_rt_rng_blocks_for(n, kind.width, &blocks), CKPT_RT_OK);
    uint64_t perGroup = 16 * 128 / kind.width;
    EXPECT_EQ(blocks, 16 * ((n + perGroup - 1) / perGroup));
    // The next draw's first element is the one after this draw's last group.
    ckpt_rt_rng_state s = {11, 160}, next;
    ASSERT_EQ(ckpt_rt_rng_state_advance(&s, blocks, &next), CKPT_RT_OK);
    std::vector<uint8_t> a(kind.bytes), b(kind.bytes);
    uint64_t after = blocks / 16 * perGroup;
    ASSERT_EQ(kind.fill(&s, a.data(), 1, after), CKPT_RT_OK);
    ASSERT_EQ(kind.fill(&next, b.data(), 1, 0), CKPT_RT_OK);
    EXPECT_EQ(a, b);
  }
}

TEST_P(Layout, Overflow) {
  const Kind &kind = GetParam();
  uint64_t perGroup = 16 * 128 / kind.width;
  std::vector<uint8_t> out(2 * perGroup * kind.bytes, 0x5a);
  // Room for one group, so that the offset after it is 2^64 - 1.
  ckpt_rt_rng_state s = {1, UINT64_MAX - 16};
  EXPECT_EQ(kind.fill(&s, out.data(), perGroup, 0), CKPT_RT_OK);
  std::fill(out.begin(), out.end(), 0x5a);
  EXPECT_EQ(kind.fill(&s, out.data(), perGroup + 1, 0),
            CKPT_RT_OFFSET_OVERFLOW);
  EXPECT_EQ(kind.fill(&s, out.data(), 1, perGroup), CKPT_RT_OFFSET_OVERFLOW);
  s.offset += 1;
  EXPECT_EQ(kind.fill(&s, out.data(), 1, 0), CKPT_RT_OFFSET_OVERFLOW);
  EXPECT_NE(std::string(ckpt_rt_last_error()).find("2^64"), std::string::npos);
  EXPECT_EQ(kind.fill(&s, out.data(), 2, UINT64_MAX - 1),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(out, std::vector<uint8_t>(out.size(), 0x5a));
}

TEST_P(Layout, NullAndNothing) {
  const Kind &kind = GetParam();
  ckpt_rt_rng_state s = {1, UINT64_MAX};
  uint8_t out[8];
  EXPECT_EQ(kind.fill(nullptr, out, 1, 0), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(kind.fill(&s, nullptr, 1, 0), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(kind.fill(&s, nullptr, 0, 0), CKPT_RT_OK);
}

INSTANTIATE_TEST_SUITE_P(, Layout, testing::ValuesIn(kKinds),
                         [](const auto &info) { return info.param.name; });

// Large aligned outputs are stored in another way.
TEST(RngLayout, LargeDrawsAreMadeOfSmallOnes) {
  ckpt_rt_rng_state s = {17, 0xffff0000};
  constexpr uint64_t n = (uint64_t(9) << 20) + 5, step = 1 << 16;
  for (unsigned shift : {0, 4}) {
    auto *memory = static_cast<char *>(ckpt_rt_alloc(4 * n + 64, 64));
    ASSERT_NE(memory, nullptr);
    auto *bits = reinterpret_cast<uint32_t *>(memory + shift);
    std::vector<uint32_t> part(step);
    for (bool uniform : {false, true}) {
      ASSERT_EQ(uniform
                    ? ckpt_rt_rng_fill_uniform(&s, CKPT_RT_RNG_F32, bits, n, 0)
                    : ckpt_rt_rng_fill_bits32(&s, bits, n, 0),
                CKPT_RT_OK);
      for (uint64_t first = 0; first < n; first += step) {
        uint64_t count = std::min(step, n - first);
        if (uniform)
          ckpt_rt_rng_fill_uniform(&s, CKPT_RT_RNG_F32, part.data(), count,
                                   first);
        else
          ckpt_rt_rng_fill_bits32(&s, part.data(), count, first);
        ASSERT_EQ(std::memcmp(bits + first, part.data(), 4 * count), 0);
      }
    }
    ckpt_rt_free(memory);
  }
}

TEST(RngLayout, BlocksOfHugeDraws) {
  EXPECT_EQ(blocksFor(0, Width::W32), 0u);
  EXPECT_EQ(blocksFor(UINT64_MAX, Width::W32), uint64_t(1) << 62);
  EXPECT_EQ(blocksFor(UINT64_MAX, Width::W64), uint64_t(1) << 63);
  uint64_t blocks = 5;
  EXPECT_EQ(ckpt_rt_rng_blocks_for(1, 33, &blocks), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(blocks, 5u);
}

TEST(RngLayout, Thresholds) {
  EXPECT_EQ(threshold(0, Width::W32), 0u);
  EXPECT_EQ(threshold(1, Width::W32), uint64_t(1) << 32);
  EXPECT_EQ(threshold(0.1, Width::W32), 429496730u);
  EXPECT_EQ(threshold(0.25, Width::W8), 64u);
  EXPECT_TRUE(isExact(0.25, Width::W8));
  EXPECT_FALSE(isExact(0.1, Width::W16));
  EXPECT_TRUE(isExact(0.1, Width::W32));
  ckpt_rt_rng_state s = {1, 0};
  for (uint32_t width : {8, 16, 32})
    for (uint8_t p : {0, 1}) {
      uint8_t out[512];
      ASSERT_EQ(ckpt_rt_rng_fill_bernoulli(&s, width, p, out, 512, 0),
                CKPT_RT_OK);
      for (uint8_t value : out)
        ASSERT_EQ(value, p);
    }
  uint8_t out;
  double nan = __builtin_nan("");
  for (double p : {-0.1, 1.1, nan})
    EXPECT_EQ(ckpt_rt_rng_fill_bernoulli(&s, 32, p, &out, 1, 0),
              CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_fill_bernoulli(&s, 64, 0.5, &out, 1, 0),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_fill_bernoulli(&s, 16, 0.1, &out, 1, 0),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_fill_uniform(&s, 4, &out, 1, 0),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_fill_normal(&s, -1, &out, 1, 0),
            CKPT_RT_INVALID_ARGUMENT);
}

// A change here breaks saved programs. The numbers are from a program in
// another language.
TEST(RngLayout, DerivedSeedsStay) {
  EXPECT_EQ(hashBytes("", 0), 0xcbf29ce484222325u);
  EXPECT_EQ(hashBytes("foobar", 6), 0x85944171f73967e8u);
  EXPECT_EQ(fork({1, 2}, 3).seed, 0xec0beafe13a1e125u);
  EXPECT_EQ(fork({1, 2}, 3).offset, 0u);
  EXPECT_EQ(fold(1, 2), 0x7db583455effba66u);
  EXPECT_EQ(rankSeed(1, 2, "dropout", 7), 0x7754d38af1d637c7u);
}

TEST(RngLayout, DerivedSeedsDiffer) {
  std::set<uint64_t> seeds;
  unsigned count = 0;
  for (uint64_t seed : {uint64_t(0), uint64_t(1), uint64_t(1) << 32})
    for (uint64_t offset : {uint64_t(0), uint64_t(1), uint64_t(1) << 32})
      for (uint64_t child : {uint64_t(0), uint64_t(1), uint64_t(1) << 32}) {
        ckpt_rt_rng_state state = {seed, offset}, out;
        ASSERT_EQ(ckpt_rt_rng_fork_state(&state, child, &out), CKPT_RT_OK);
        seeds.insert(out.seed);
        ++count;
      }
  for (uint64_t seed : {uint64_t(0), uint64_t(1), uint64_t(1) << 32})
    for (uint64_t data : {uint64_t(0), uint64_t(1), uint64_t(1) << 32}) {
      seeds.insert(ckpt_rt_rng_fold(seed, data));
      ++count;
    }
  for (int64_t rank = 0; rank < 4096; ++rank)
    for (const char *stream : {"", "dropout", "model-parallel"}) {
      uint64_t seed = 0;
      ASSERT_EQ(ckpt_rt_rng_rank_seed(42, rank, stream, &seed), CKPT_RT_OK);
      seeds.insert(seed);
      ++count;
    }
  EXPECT_EQ(seeds.size(), count);
  uint64_t out;
  EXPECT_EQ(ckpt_rt_rng_rank_seed(1, -1, "a", &out), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_rank_seed(1, 1, nullptr, &out),
            CKPT_RT_INVALID_ARGUMENT);
}

} // namespace
