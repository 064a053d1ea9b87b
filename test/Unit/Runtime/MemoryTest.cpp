//===- MemoryTest.cpp - Memory that is counted ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Runtime.h"

#include <cstring>
#include <gtest/gtest.h>
#include <thread>
#include <vector>

namespace {

TEST(Memory, CountsWhatWasAskedFor) {
  uint64_t before = ckpt_rt_current_bytes();
  ckpt_rt_reset_peak();
  void *a = ckpt_rt_alloc(100, 64);
  void *b = ckpt_rt_alloc(28, 4);
  EXPECT_EQ(ckpt_rt_current_bytes() - before, 128u);
  ckpt_rt_free(a);
  EXPECT_EQ(ckpt_rt_current_bytes() - before, 28u);
  EXPECT_EQ(ckpt_rt_peak_bytes() - before, 128u);
  ckpt_rt_free(b);
  EXPECT_EQ(ckpt_rt_current_bytes(), before);
}

TEST(Memory, ResetStartsAtWhatIsAllocated) {
  void *a = ckpt_rt_alloc(1000, 8);
  ckpt_rt_free(a);
  ckpt_rt_reset_peak();
  EXPECT_EQ(ckpt_rt_peak_bytes(), ckpt_rt_current_bytes());
}

TEST(Memory, BlocksAreAlignedAndWritable) {
  for (uint64_t alignment = 1; alignment <= 4096; alignment *= 2) {
    void *block = ckpt_rt_alloc(77, alignment);
    ASSERT_NE(block, nullptr);
    EXPECT_EQ(reinterpret_cast<uintptr_t>(block) % alignment, 0u);
    std::memset(block, 0xab, 77);
    ckpt_rt_free(block);
  }
}

TEST(Memory, ZeroBytesIsABlock) {
  uint64_t before = ckpt_rt_live_blocks();
  void *block = ckpt_rt_alloc(0, 64);
  EXPECT_NE(block, nullptr);
  EXPECT_EQ(ckpt_rt_live_blocks() - before, 1u);
  ckpt_rt_free(block);
  ckpt_rt_free(nullptr);
  EXPECT_EQ(ckpt_rt_live_blocks(), before);
}

TEST(Memory, BadRequestsGiveNullAndAnError) {
  ckpt_rt_clear_error();
  EXPECT_EQ(ckpt_rt_alloc(16, 3), nullptr);
  EXPECT_STREQ(ckpt_rt_last_error(), "alignment is not a power of two");
  EXPECT_EQ(ckpt_rt_alloc(16, 0), nullptr);
  ckpt_rt_clear_error();
  EXPECT_EQ(ckpt_rt_alloc(UINT64_MAX - 8, 64), nullptr);
  EXPECT_STREQ(ckpt_rt_last_error(), "allocation is too large");
  ckpt_rt_clear_error();
  EXPECT_STREQ(ckpt_rt_last_error(), "");
}

TEST(Memory, ErrorsBelongToTheirThread) {
  ckpt_rt_clear_error();
  std::thread([] { EXPECT_EQ(ckpt_rt_alloc(1, 3), nullptr); }).join();
  EXPECT_STREQ(ckpt_rt_last_error(), "");
}

TEST(Memory, ThreadsAgreeInTheEnd) {
  uint64_t before = ckpt_rt_current_bytes();
  ckpt_rt_reset_peak();
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([] {
      for (int i = 0; i < 1000; ++i)
        ckpt_rt_free(ckpt_rt_alloc(64, 64));
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(ckpt_rt_current_bytes(), before);
  EXPECT_GE(ckpt_rt_peak_bytes() - before, 64u);
  EXPECT_LE(ckpt_rt_peak_bytes() - before, 4 * 64u);
}

TEST(Abi, VersionIsThatOfTheHeader) {
  EXPECT_EQ(ckpt_rt_abi_version(), uint32_t(CKPT_RT_ABI_VERSION));
}

TEST(Fatal, EndsTheProcessWithStatusOne) {
  EXPECT_EXIT(ckpt_rt_fatal("no more"), testing::ExitedWithCode(1), "no more");
}

} // namespace
