//===- ThreefryTest.cpp - The generator of JAX ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Threefry.h"
#include "KnownAnswers.h"
#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"

#include <cstring>
#include <map>

namespace {

using namespace ckpt::rng;

TEST(Threefry, KnownAnswersOfRandom123) {
  unsigned seen = 0;
  for (const auto &line : readAnswers("random123.txt")) {
    if (line[0] != "threefry2x32")
      continue;
    ASSERT_EQ(line.size(), 8u);
    uint32_t v[6];
    for (unsigned i = 0; i < 6; ++i)
      v[i] = static_cast<uint32_t>(parseHex(line[i + 2]));
    ThreefryWords words = threefry(v[2], v[3], {v[0], v[1]});
    EXPECT_EQ(words.x0, v[4]);
    EXPECT_EQ(words.x1, v[5]);
    ++seen;
  }
  EXPECT_EQ(seen, 3u);
}

struct Draw {
  std::string function, type;
  uint32_t k0, k1;
  float p;

  unsigned bytes() const {
    static const std::map<std::string, unsigned> sizes = {
        {"u8", 1},  {"u16", 2}, {"u32", 4},  {"u64", 8}, {"f32", 4},
        {"f64", 8}, {"f16", 2}, {"bf16", 2}, {"i1", 1}};
    return sizes.at(type);
  }
  int32_t run(void *out, uint64_t n, uint64_t first) const {
    static const std::map<std::string, int32_t> types = {
        {"f32", CKPT_RT_RNG_F32},
        {"f64", CKPT_RT_RNG_F64},
        {"f16", CKPT_RT_RNG_F16},
        {"bf16", CKPT_RT_RNG_BF16}};
    if (function == "bits")
      return ckpt_rt_threefry_fill_bits(k0, k1, 8 * bytes(), out, n, first);
    if (function == "uniform")
      return ckpt_rt_threefry_fill_uniform(k0, k1, types.at(type), out, n,
                                           first);
    return ckpt_rt_threefry_fill_bernoulli(
        k0, k1, p, static_cast<uint8_t *>(out), n, first);
  }
};

TEST(Threefry, DrawsWhatJaxDraws) {
  unsigned seen = 0;
  for (const auto &line : readAnswers("jax_threefry.txt")) {
    Draw draw{line[0], line[1], static_cast<uint32_t>(parseHex(line[2])),
              static_cast<uint32_t>(parseHex(line[3])), 0};
    uint32_t parameter = static_cast<uint32_t>(parseHex(line[4]));
    std::memcpy(&draw.p, &parameter, 4);
    uint64_t first = std::stoull(line[5]);
    uint64_t n = line.size() - 6;
    unsigned bytes = draw.bytes();
    std::vector<uint8_t> out(n * bytes);
    ASSERT_EQ(draw.run(out.data(), n, first), CKPT_RT_OK)
        << ckpt_rt_last_error();
    for (uint64_t i = 0; i < n; ++i) {
      uint64_t value = 0;
      for (unsigned b = bytes; b-- > 0;)
        value = value << 8 | out[i * bytes + b];
      ASSERT_EQ(value, parseHex(line[6 + i]))
          << line[0] << " " << line[1] << " element " << first + i;
    }
    ++seen;
  }
  EXPECT_EQ(seen, 4u * 11 + 2);
}

TEST(Threefry, Errors) {
  uint8_t out[8];
  EXPECT_EQ(ckpt_rt_threefry_fill_bits(0, 0, 12, out, 1, 0),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_threefry_fill_bits(0, 0, 8, nullptr, 1, 0),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_threefry_fill_bits(0, 0, 8, out, 2, UINT64_MAX - 1),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_threefry_fill_uniform(0, 0, 99, out, 1, 0),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_threefry_fill_bernoulli(0, 0, 1.5f, out, 1, 0),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_threefry_fill_bits(0, 0, 8, nullptr, 0, 0), CKPT_RT_OK);
}

} // namespace
