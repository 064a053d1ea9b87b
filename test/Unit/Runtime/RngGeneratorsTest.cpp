//===- RngGeneratorsTest.cpp - Generators of devices ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"

#include <algorithm>
#include <cstring>
#include <gtest/gtest.h>
#include <string>
#include <thread>
#include <vector>

bool operator==(const ckpt_rt_rng_state &a, const ckpt_rt_rng_state &b) {
  return a.seed == b.seed && a.offset == b.offset;
}

namespace {

constexpr ckpt_rt_rng_state kMark = {111, 222};

ckpt_rt_rng_state stateOf(const char *type, int32_t index) {
  ckpt_rt_rng_state state = kMark;
  EXPECT_EQ(ckpt_rt_rng_get_state(type, index, &state), CKPT_RT_OK)
      << ckpt_rt_last_error();
  return state;
}

class Generators : public testing::Test {
protected:
  void SetUp() override { ckpt_rt_rng_seed_all(CKPT_RT_RNG_DEFAULT_SEED); }
  void TearDown() override { SetUp(); }
};

TEST_F(Generators, StartAtTheDefault) {
  ckpt_rt_rng_state start = {CKPT_RT_RNG_DEFAULT_SEED, 0};
  EXPECT_EQ(stateOf("cpu", 0), start);
  EXPECT_EQ(stateOf("cuda", 7), start);
  EXPECT_EQ(CKPT_RT_RNG_DEFAULT_SEED, 0x636b7074726e6730u);
}

TEST_F(Generators, EachDeviceHasItsOwn) {
  ASSERT_EQ(ckpt_rt_rng_seed("cpu", 0, 1), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_seed("cuda", 0, 2), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_seed("cuda", 1, 3), CKPT_RT_OK);
  EXPECT_EQ(stateOf("cpu", 0), (ckpt_rt_rng_state{1, 0}));
  EXPECT_EQ(stateOf("cuda", 0), (ckpt_rt_rng_state{2, 0}));
  EXPECT_EQ(stateOf("cuda", 1), (ckpt_rt_rng_state{3, 0}));
}

TEST_F(Generators, AdvanceReturnsTheStateBefore) {
  ckpt_rt_rng_state start = {5, 100}, old = kMark;
  ASSERT_EQ(ckpt_rt_rng_set_state("cpu", 0, &start), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_advance("cpu", 0, 32, &old), CKPT_RT_OK);
  EXPECT_EQ(old, start);
  EXPECT_EQ(stateOf("cpu", 0), (ckpt_rt_rng_state{5, 132}));
  ASSERT_EQ(ckpt_rt_rng_advance("cpu", 0, 0, nullptr), CKPT_RT_OK);
  EXPECT_EQ(stateOf("cpu", 0), (ckpt_rt_rng_state{5, 132}));
}

TEST_F(Generators, SeedStartsAnew) {
  ASSERT_EQ(ckpt_rt_rng_advance("cpu", 0, 32, nullptr), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_seed("cpu", 0, 9), CKPT_RT_OK);
  EXPECT_EQ(stateOf("cpu", 0), (ckpt_rt_rng_state{9, 0}));
}

TEST_F(Generators, SeedAllIsAlsoForThoseToCome) {
  ASSERT_EQ(ckpt_rt_rng_advance("cpu", 0, 32, nullptr), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_seed_all(77), CKPT_RT_OK);
  EXPECT_EQ(stateOf("cpu", 0), (ckpt_rt_rng_state{77, 0}));
  EXPECT_EQ(stateOf("cuda", 12), (ckpt_rt_rng_state{77, 0}));
}

TEST_F(Generators, OffsetOverflowLeavesTheState) {
  ckpt_rt_rng_state end = {5, UINT64_MAX - 15}, old = kMark;
  ASSERT_EQ(ckpt_rt_rng_set_state("cpu", 0, &end), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_rng_advance("cpu", 0, 16, &old), CKPT_RT_OFFSET_OVERFLOW);
  EXPECT_NE(std::string(ckpt_rt_last_error()).find("2^64"), std::string::npos);
  EXPECT_EQ(old, kMark);
  EXPECT_EQ(stateOf("cpu", 0), end);
  EXPECT_EQ(ckpt_rt_rng_advance("cpu", 0, 15, &old), CKPT_RT_OK);
  ckpt_rt_rng_state out = kMark;
  EXPECT_EQ(ckpt_rt_rng_state_advance(&end, 16, &out), CKPT_RT_OFFSET_OVERFLOW);
  EXPECT_EQ(out, kMark);
}

TEST_F(Generators, UnknownDevices) {
  ckpt_rt_rng_state state = kMark;
  const ckpt_rt_rng_device unknown[] = {{"", 0}, {"tpu", 0}, {"cpu", -1}};
  const char *texts[] = {"empty", "'tpu'", "-1"};
  for (unsigned i = 0; i < 3; ++i) {
    auto [type, index] = unknown[i];
    ckpt_rt_clear_error();
    EXPECT_EQ(ckpt_rt_rng_get_state(type, index, &state),
              CKPT_RT_UNKNOWN_DEVICE);
    EXPECT_NE(std::string(ckpt_rt_last_error()).find(texts[i]),
              std::string::npos)
        << ckpt_rt_last_error();
    EXPECT_EQ(ckpt_rt_rng_set_state(type, index, &kMark),
              CKPT_RT_UNKNOWN_DEVICE);
    EXPECT_EQ(ckpt_rt_rng_seed(type, index, 1), CKPT_RT_UNKNOWN_DEVICE);
    EXPECT_EQ(ckpt_rt_rng_advance(type, index, 1, &state),
              CKPT_RT_UNKNOWN_DEVICE);
    uint64_t scope = 0;
    const ckpt_rt_rng_device devices[] = {{"cpu", 0}, unknown[i]};
    EXPECT_EQ(ckpt_rt_rng_scope_enter(devices, 2, &scope),
              CKPT_RT_UNKNOWN_DEVICE);
    EXPECT_EQ(scope, 0u);
  }
  EXPECT_EQ(state, kMark);
  EXPECT_EQ(ckpt_rt_rng_get_state(nullptr, 0, &state),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_get_state("cpu", 0, nullptr), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_set_state("cpu", 0, nullptr), CKPT_RT_INVALID_ARGUMENT);
}

TEST_F(Generators, RegisteredTypesAreKnown) {
  ckpt_rt_rng_state state;
  EXPECT_EQ(ckpt_rt_rng_get_state("npu", 0, &state), CKPT_RT_UNKNOWN_DEVICE);
  EXPECT_EQ(ckpt_rt_rng_register_device_type("npu"), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_rng_register_device_type("npu"), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_rng_get_state("npu", 0, &state), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_rng_register_device_type(""), CKPT_RT_UNKNOWN_DEVICE);
  EXPECT_EQ(ckpt_rt_rng_register_device_type(std::string(64, 'x').c_str()),
            CKPT_RT_UNKNOWN_DEVICE);
  EXPECT_EQ(ckpt_rt_rng_register_device_type(nullptr),
            CKPT_RT_INVALID_ARGUMENT);
}

TEST_F(Generators, ScopesNest) {
  const ckpt_rt_rng_device cpu = {"cpu", 0};
  const ckpt_rt_rng_device both[] = {{"cpu", 0}, {"cuda", 1}};
  auto advance = [](const char *type, int32_t index) {
    ASSERT_EQ(ckpt_rt_rng_advance(type, index, 16, nullptr), CKPT_RT_OK);
  };
  uint64_t outer = 0, inner = 0;
  advance("cpu", 0);
  ASSERT_EQ(ckpt_rt_rng_scope_enter(both, 2, &outer), CKPT_RT_OK);
  advance("cpu", 0);
  advance("cuda", 1);
  advance("cuda", 0);
  ASSERT_EQ(ckpt_rt_rng_scope_enter(&cpu, 1, &inner), CKPT_RT_OK);
  advance("cpu", 0);
  advance("cuda", 1);
  ASSERT_EQ(ckpt_rt_rng_scope_exit(inner), CKPT_RT_OK);
  EXPECT_EQ(stateOf("cpu", 0).offset, 32u);
  EXPECT_EQ(stateOf("cuda", 1).offset, 32u) << "not in the inner scope";
  ASSERT_EQ(ckpt_rt_rng_scope_exit(outer), CKPT_RT_OK);
  EXPECT_EQ(stateOf("cpu", 0).offset, 16u);
  EXPECT_EQ(stateOf("cuda", 1).offset, 0u);
  EXPECT_EQ(stateOf("cuda", 0).offset, 16u) << "in no scope";
}

TEST_F(Generators, ScopesOfAll) {
  uint64_t scope = 0;
  ASSERT_EQ(ckpt_rt_rng_seed("cpu", 0, 3), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_scope_enter_all(&scope), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_seed_all(4), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_advance("cpu", 0, 16, nullptr), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_advance("cuda", 3, 16, nullptr), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_rng_scope_exit(scope), CKPT_RT_OK);
  EXPECT_EQ(stateOf("cpu", 0), (ckpt_rt_rng_state{3, 0}));
  EXPECT_EQ(stateOf("cuda", 3),
            (ckpt_rt_rng_state{CKPT_RT_RNG_DEFAULT_SEED, 0}));
}

TEST_F(Generators, ScopesEndOnce) {
  uint64_t scope = 0;
  ASSERT_EQ(ckpt_rt_rng_scope_enter(nullptr, 0, &scope), CKPT_RT_OK);
  EXPECT_NE(scope, 0u);
  EXPECT_EQ(ckpt_rt_rng_scope_exit(scope), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_rng_scope_exit(scope), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_scope_exit(0), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_scope_enter(nullptr, 1, &scope),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_scope_enter(nullptr, 0, nullptr),
            CKPT_RT_INVALID_ARGUMENT);
}

// Each advance gets blocks of its own: the offsets are all different.
TEST_F(Generators, ThreadsShareAGenerator) {
  constexpr unsigned threads = 4, draws = 2000;
  std::vector<std::vector<uint64_t>> offsets(threads);
  std::vector<std::thread> running;
  for (unsigned t = 0; t < threads; ++t)
    running.emplace_back([&, t] {
      for (unsigned i = 0; i < draws; ++i) {
        ckpt_rt_rng_state old = kMark;
        ckpt_rt_rng_advance("cpu", 0, 16, &old);
        offsets[t].push_back(old.offset);
        // Others at the same time, on the same registry.
        ckpt_rt_rng_device device = {"cuda", static_cast<int32_t>(t)};
        uint64_t scope = 0;
        ckpt_rt_rng_scope_enter(&device, 1, &scope);
        ckpt_rt_rng_advance("cuda", static_cast<int32_t>(t), 1, nullptr);
        float value;
        ckpt_rt_rng_fill_uniform(&old, CKPT_RT_RNG_F32, &value, 1, 0);
        ckpt_rt_rng_scope_exit(scope);
      }
    });
  for (std::thread &thread : running)
    thread.join();
  std::vector<uint64_t> all;
  for (const auto &part : offsets)
    all.insert(all.end(), part.begin(), part.end());
  std::sort(all.begin(), all.end());
  for (uint64_t i = 0; i < all.size(); ++i)
    ASSERT_EQ(all[i], 16 * i);
  for (int32_t t = 0; t < static_cast<int32_t>(threads); ++t)
    EXPECT_EQ(stateOf("cuda", t).offset, 0u);
}

TEST(RngState, SerialisedBytesStay) {
  ckpt_rt_rng_state state = {0x0123456789abcdef, 0xfedcba9876543210};
  uint8_t bytes[CKPT_RT_RNG_STATE_BYTES];
  ASSERT_EQ(ckpt_rt_rng_serialize(&state, bytes), CKPT_RT_OK);
  const uint8_t expected[24] = {'C',  'K',  'R',  'N',  1,    0,    0,    0,
                                0xef, 0xcd, 0xab, 0x89, 0x67, 0x45, 0x23, 0x01,
                                0x10, 0x32, 0x54, 0x76, 0x98, 0xba, 0xdc, 0xfe};
  EXPECT_EQ(std::memcmp(bytes, expected, sizeof expected), 0);
  uint64_t hash = 0xcbf29ce484222325;
  for (uint8_t byte : expected)
    hash = (hash ^ byte) * 0x100000001b3;
  for (unsigned i = 0; i < 8; ++i)
    EXPECT_EQ(bytes[24 + i], hash >> (8 * i) & 0xff);
  ckpt_rt_rng_state read = kMark;
  ASSERT_EQ(ckpt_rt_rng_deserialize(bytes, sizeof bytes, &read), CKPT_RT_OK);
  EXPECT_EQ(read, state);
}

TEST(RngState, EveryChangedBitIsAnError) {
  ckpt_rt_rng_state state = {12345, 678}, read = kMark;
  uint8_t bytes[CKPT_RT_RNG_STATE_BYTES];
  ASSERT_EQ(ckpt_rt_rng_serialize(&state, bytes), CKPT_RT_OK);
  for (unsigned bit = 0; bit < 8 * sizeof bytes; ++bit) {
    bytes[bit / 8] ^= 1 << (bit % 8);
    EXPECT_EQ(ckpt_rt_rng_deserialize(bytes, sizeof bytes, &read),
              CKPT_RT_CORRUPT_STATE)
        << "bit " << bit;
    bytes[bit / 8] ^= 1 << (bit % 8);
  }
  EXPECT_EQ(read, kMark);
  for (uint64_t size : {0, 31, 33})
    EXPECT_EQ(ckpt_rt_rng_deserialize(bytes, size, &read),
              CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_rng_deserialize(nullptr, sizeof bytes, &read),
            CKPT_RT_INVALID_ARGUMENT);
}

// With a right checksum, so that it is the version that is looked at.
TEST(RngState, OtherVersionsAreErrors) {
  ckpt_rt_rng_state state = {12345, 678}, read = kMark;
  for (unsigned byte : {4, 6}) {
    uint8_t bytes[CKPT_RT_RNG_STATE_BYTES];
    ASSERT_EQ(ckpt_rt_rng_serialize(&state, bytes), CKPT_RT_OK);
    bytes[byte] = 9;
    uint64_t hash = 0xcbf29ce484222325;
    for (unsigned i = 0; i < 24; ++i)
      hash = (hash ^ bytes[i]) * 0x100000001b3;
    for (unsigned i = 0; i < 8; ++i)
      bytes[24 + i] = static_cast<uint8_t>(hash >> (8 * i));
    EXPECT_EQ(ckpt_rt_rng_deserialize(bytes, sizeof bytes, &read),
              CKPT_RT_CORRUPT_STATE);
    EXPECT_NE(std::string(ckpt_rt_last_error()).find("not known"),
              std::string::npos);
  }
}

std::string fatalText;

TEST(RngState, CompiledCodeChecksTheStatus) {
  // The handler leaves by an exception, as it must not return.
  auto handler = [](const char *text) {
    fatalText = text;
    throw 1;
  };
  ckpt_rt_fatal_handler before = ckpt_rt_set_fatal_handler(handler);
  EXPECT_NO_THROW(ckpt_rt_check(CKPT_RT_OK));
  int32_t status = ckpt_rt_rng_seed("tpu", 0, 1);
  EXPECT_THROW(ckpt_rt_check(status), int);
  EXPECT_NE(fatalText.find("tpu"), std::string::npos);
  ckpt_rt_set_fatal_handler(before);
}

} // namespace
