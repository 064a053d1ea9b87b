//===- OffloadTest.cpp - Tensors in host memory -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Offload.h"
#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>
#include <numeric>
#include <random>
#include <string>
#include <sys/resource.h>
#include <vector>

namespace {

std::vector<char> makeBytes(size_t size, unsigned seed) {
  std::vector<char> bytes(size);
  for (size_t i = 0; i != size; ++i)
    bytes[i] = static_cast<char>(i * 131 + i / 257 + seed);
  return bytes;
}

ckpt_rt_offload_stats getStats() {
  ckpt_rt_offload_stats stats;
  ckpt_rt_offload_get_stats(&stats);
  return stats;
}

std::string takeError() {
  std::string error = ckpt_rt_last_error();
  ckpt_rt_clear_error();
  return error;
}

/// Every test runs on both tiers.
class Offload : public testing::TestWithParam<ckpt_rt_offload_tier> {
protected:
  void SetUp() override {
    ASSERT_EQ(ckpt_rt_offload_configure(GetParam(), nullptr), CKPT_RT_OK)
        << ckpt_rt_last_error();
    ckpt_rt_offload_reset_stats();
    ckpt_rt_clear_error();
  }
  void TearDown() override {
    EXPECT_EQ(ckpt_rt_offload_reset(), CKPT_RT_OK) << ckpt_rt_last_error();
  }
};

INSTANTIATE_TEST_SUITE_P(Tiers, Offload,
                         testing::Values(CKPT_RT_OFFLOAD_POOL,
                                         CKPT_RT_OFFLOAD_FILE),
                         [](const auto &info) {
                           return info.param == CKPT_RT_OFFLOAD_POOL ? "Pool"
                                                                     : "File";
                         });

TEST_P(Offload, BringsBackWhatWasThere) {
  for (size_t size : {size_t(0), size_t(1), size_t(4097), size_t(20) << 20}) {
    std::vector<char> source = makeBytes(size, 1), target(size + 1, 0);
    char nothing = 0;
    const void *from = size ? source.data() : &nothing;
    uint64_t handle = 0;
    ASSERT_EQ(ckpt_rt_offload_start(from, size, &handle), CKPT_RT_OK);
    ASSERT_EQ(ckpt_rt_offload_wait(handle, from), CKPT_RT_OK);
    // The storage is somebody else's now.
    std::vector<char> expected = source;
    std::fill(source.begin(), source.end(), 0);
    ASSERT_EQ(ckpt_rt_prefetch_start(handle, target.data()), CKPT_RT_OK);
    ASSERT_EQ(ckpt_rt_prefetch_wait(handle, target.data()), CKPT_RT_OK);
    EXPECT_TRUE(std::equal(expected.begin(), expected.end(), target.begin()));
  }
}

TEST_P(Offload, CountsBytes) {
  std::vector<char> a = makeBytes(1000, 1), b = makeBytes(500, 2);
  uint64_t first = 0, second = 0;
  ASSERT_EQ(ckpt_rt_offload_start(a.data(), a.size(), &first), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_offload_start(b.data(), b.size(), &second), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_offload_wait(first, a.data()), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_offload_wait(second, b.data()), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_prefetch_start(second, b.data()), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_prefetch_wait(second, b.data()), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_prefetch_start(first, a.data()), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_prefetch_wait(first, a.data()), CKPT_RT_OK);
  EXPECT_EQ(getStats().bytes_out, 1500u);
  EXPECT_EQ(getStats().bytes_in, 1500u);
  EXPECT_EQ(getStats().most_bytes_held, 1500u);
  ckpt_rt_offload_reset_stats();
  EXPECT_EQ(getStats().most_bytes_held, 0u);
}

TEST_P(Offload, StorageIsUsedAgain) {
  std::vector<char> bytes = makeBytes(100000, 3);
  uint64_t taken = 0;
  for (int i = 0; i != 5; ++i) {
    uint64_t handle = 0;
    ASSERT_EQ(ckpt_rt_offload_start(bytes.data(), bytes.size(), &handle),
              CKPT_RT_OK);
    ASSERT_EQ(ckpt_rt_offload_wait(handle, bytes.data()), CKPT_RT_OK);
    ASSERT_EQ(ckpt_rt_prefetch_start(handle, bytes.data()), CKPT_RT_OK);
    ASSERT_EQ(ckpt_rt_prefetch_wait(handle, bytes.data()), CKPT_RT_OK);
    if (i == 0)
      taken = getStats().tier_bytes;
  }
  EXPECT_GE(taken, bytes.size());
  EXPECT_EQ(getStats().tier_bytes, taken);
}

TEST_P(Offload, RandomOrder) {
  unsigned seed = std::random_device{}();
  SCOPED_TRACE("seed " + std::to_string(seed));
  std::mt19937 random(seed);
  struct Item {
    std::vector<char> bytes, expected;
    uint64_t handle = 0;
    int stage = 0;
  };
  std::vector<Item> items(200);
  for (Item &item : items) {
    item.bytes = makeBytes(1 + random() % 50000, random());
    item.expected = item.bytes;
  }
  // Each item goes through its four stages, in an order drawn at random.
  std::vector<size_t> turns;
  for (size_t i = 0; i != items.size(); ++i)
    turns.insert(turns.end(), 4, i);
  std::shuffle(turns.begin(), turns.end(), random);
  for (size_t turn : turns) {
    Item &item = items[turn];
    switch (item.stage++) {
    case 0:
      ASSERT_EQ(ckpt_rt_offload_start(item.bytes.data(), item.bytes.size(),
                                      &item.handle),
                CKPT_RT_OK);
      break;
    case 1:
      ASSERT_EQ(ckpt_rt_offload_wait(item.handle, item.bytes.data()),
                CKPT_RT_OK);
      std::fill(item.bytes.begin(), item.bytes.end(), 0);
      break;
    case 2:
      ASSERT_EQ(ckpt_rt_prefetch_start(item.handle, item.bytes.data()),
                CKPT_RT_OK);
      break;
    default:
      ASSERT_EQ(ckpt_rt_prefetch_wait(item.handle, item.bytes.data()),
                CKPT_RT_OK);
      EXPECT_EQ(item.bytes, item.expected);
    }
  }
}

TEST_P(Offload, RejectsWrongUse) {
  std::vector<char> bytes = makeBytes(100, 4);
  uint64_t handle = 0;
  EXPECT_EQ(ckpt_rt_offload_start(nullptr, 8, &handle),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_offload_wait(12345, bytes.data()),
            CKPT_RT_INVALID_ARGUMENT);
  ASSERT_EQ(ckpt_rt_offload_start(bytes.data(), bytes.size(), &handle),
            CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_prefetch_start(handle, bytes.data()),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(takeError(), "offload: fetches back what is not on the host");
  EXPECT_EQ(ckpt_rt_offload_wait(handle, bytes.data() + 1),
            CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_offload_reset(), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_offload_configure(CKPT_RT_OFFLOAD_POOL, nullptr),
            CKPT_RT_INVALID_ARGUMENT);
  ASSERT_EQ(ckpt_rt_offload_wait(handle, bytes.data()), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_offload_wait(handle, bytes.data()),
            CKPT_RT_INVALID_ARGUMENT);
  ASSERT_EQ(ckpt_rt_prefetch_start(handle, bytes.data()), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_prefetch_wait(handle, bytes.data()), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_prefetch_wait(handle, bytes.data()),
            CKPT_RT_INVALID_ARGUMENT);
}

TEST(OffloadFailure, NoSuchDirectory) {
  EXPECT_EQ(ckpt_rt_offload_configure(CKPT_RT_OFFLOAD_FILE, "/no/such"),
            CKPT_RT_IO_ERROR);
  EXPECT_EQ(takeError(), "offload: cannot make a temporary file in '/no/such': "
                         "No such file or directory");
}

TEST(OffloadFailure, DirectoryThatCannotBeWritten) {
  // Not even root can make a file there.
  EXPECT_EQ(ckpt_rt_offload_configure(CKPT_RT_OFFLOAD_FILE, "/proc"),
            CKPT_RT_IO_ERROR);
  EXPECT_NE(takeError().find("in '/proc'"), std::string::npos);
}

TEST(OffloadFailure, DirectoryOfTheEnvironment) {
  setenv("CKPT_OFFLOAD_DIR", "/no/such/either", 1);
  EXPECT_EQ(ckpt_rt_offload_configure(CKPT_RT_OFFLOAD_FILE, nullptr),
            CKPT_RT_IO_ERROR);
  unsetenv("CKPT_OFFLOAD_DIR");
  EXPECT_NE(takeError().find("'/no/such/either'"), std::string::npos);
}

/// A limit on the size of files stands for a full disk.
TEST(OffloadFailure, FullFileIsReportedByTheWait) {
  ASSERT_EQ(ckpt_rt_offload_configure(CKPT_RT_OFFLOAD_FILE, nullptr),
            CKPT_RT_OK);
  rlimit before;
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  rlimit small = before;
  small.rlim_cur = 1 << 16;
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  std::vector<char> fits = makeBytes(1 << 15, 5), bytes = makeBytes(1 << 20, 6);
  uint64_t first = 0, second = 0;
  EXPECT_EQ(ckpt_rt_offload_start(fits.data(), fits.size(), &first),
            CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_offload_start(bytes.data(), bytes.size(), &second),
            CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_offload_wait(second, bytes.data()), CKPT_RT_IO_ERROR);
  EXPECT_NE(takeError().find("cannot write to a temporary file"),
            std::string::npos);
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &before), 0);
  // What was written before is not lost.
  EXPECT_EQ(ckpt_rt_offload_wait(first, fits.data()), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_prefetch_start(first, bytes.data()), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_prefetch_wait(first, bytes.data()), CKPT_RT_OK);
  EXPECT_TRUE(std::equal(fits.begin(), fits.end(), bytes.begin()));
  EXPECT_EQ(ckpt_rt_offload_reset(), CKPT_RT_OK);
}

TEST(OffloadFailure, IsFatalInAStep) {
  char byte = 0;
  EXPECT_EXIT(ckpt_rt_step_prefetch(77, &byte), testing::ExitedWithCode(1),
              "not on the host");
}

} // namespace
