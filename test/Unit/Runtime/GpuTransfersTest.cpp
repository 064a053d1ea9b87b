//===- GpuTransfersTest.cpp - Copies to host memory and back ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuTestSupport.h"

#include <thread>

namespace {

using GpuTransfersTest = GpuTest;
using GpuTransfersDeathTest = GpuTest;

ckpt_rt_offload_stats getStats() {
  ckpt_rt_offload_stats stats = {};
  EXPECT_EQ(ckpt_rt_gpu_offload_get_stats(&stats), CKPT_RT_OK);
  return stats;
}

void sendAway(int64_t &handle, const void *source, int64_t bytes) {
  handle = ckpt_rt_gpu_step_offload(source, bytes);
  EXPECT_NE(handle, 0);
  ckpt_rt_gpu_step_offload_wait(handle, source);
}

void bringBack(int64_t handle, void *target) {
  ckpt_rt_gpu_step_prefetch(handle, target);
  ckpt_rt_gpu_step_prefetch_wait(handle, target);
}

TEST_F(GpuTransfersTest, ThereAndBack) {
  open();
  std::vector<int> values(3000);
  for (size_t i = 0; i != values.size(); ++i)
    values[i] = static_cast<int>(i * i);
  void *a = alloc(12000), *b = alloc(12000);
  ASSERT_EQ(ckpt_rt_gpu_copy_in(a, values.data(), 12000), CKPT_RT_OK);
  int64_t handle = 0;
  sendAway(handle, a, 12000);
  bringBack(handle, b);
  EXPECT_EQ(read<int>(b, 3000), values);
}

TEST_F(GpuTransfersTest, StatsCount) {
  open();
  void *a = alloc(10000);
  int64_t first = 0, second = 0, empty = 0;
  sendAway(first, a, 10000);
  sendAway(second, a, 5000);
  sendAway(empty, a, 0);
  ckpt_rt_offload_stats stats = getStats();
  EXPECT_EQ(stats.bytes_out, 15000u);
  EXPECT_EQ(stats.bytes_in, 0u);
  EXPECT_EQ(stats.most_bytes_held, 15000u);
  EXPECT_EQ(stats.tier_bytes, 3u * 4096 + 2 * 4096 + 4096);
  EXPECT_GT(stats.stall_out_ns, 0u);
  bringBack(first, a);
  EXPECT_EQ(ckpt_rt_gpu_offload_reset_stats(), CKPT_RT_OK);
  bringBack(second, a);
  bringBack(empty, a);
  stats = getStats();
  EXPECT_EQ(stats.bytes_out, 0u);
  EXPECT_EQ(stats.bytes_in, 5000u);
  EXPECT_EQ(stats.most_bytes_held, 5000u);
}

TEST_F(GpuTransfersTest, BlocksAreUsedAgain) {
  open();
  void *a = alloc(100000);
  for (int i = 0; i != 10; ++i) {
    int64_t handle = 0;
    sendAway(handle, a, 100000 - 4096 * i);
    bringBack(handle, a);
  }
  EXPECT_EQ(getStats().tier_bytes, 102400u);
  // A small tensor does not take the large block.
  int64_t handle = 0;
  sendAway(handle, a, 100);
  bringBack(handle, a);
  EXPECT_EQ(getStats().tier_bytes, 102400u + 4096);
  EXPECT_EQ(ckpt_rt_gpu_offload_reset(), CKPT_RT_OK);
  EXPECT_EQ(getStats().tier_bytes, 0u);
}

TEST_F(GpuTransfersTest, NoResetWhileATensorIsAway) {
  open();
  void *a = alloc(100);
  int64_t handle = 0;
  sendAway(handle, a, 100);
  EXPECT_EQ(ckpt_rt_gpu_offload_reset(), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(takeGpuError(), "gpu: tensors are on the host");
  // Closing gives up what is away; the fixture looks for leaks.
}

TEST_F(GpuTransfersTest, UnusedBlocksMakeRoom) {
  // The third pinned block cannot be had at first.
  environment.set("CKPT_HOST_CUDA_FAIL", "cuMemHostAlloc:3:2");
  open();
  void *a = alloc(100000);
  int64_t first = 0, second = 0, third = 0;
  sendAway(first, a, 10000);
  sendAway(second, a, 100000);
  bringBack(second, a);
  sendAway(third, a, 20000);
  EXPECT_EQ(getStats().tier_bytes, 3u * 4096 + 5 * 4096);
  bringBack(third, a);
  bringBack(first, a);
}

TEST_F(GpuTransfersDeathTest, NoPinnedMemory) {
  environment.set("CKPT_HOST_CUDA_FAIL", "cuMemHostAlloc:1:2");
  open();
  void *a = alloc(100);
  EXPECT_EXIT(ckpt_rt_gpu_step_offload(a, 100), testing::ExitedWithCode(1),
              "error: gpu: cuMemHostAlloc: out of memory "
              "\\(CUDA_ERROR_OUT_OF_MEMORY\\); asked for 4096 bytes of pinned "
              "memory, beside 0");
}

TEST_F(GpuTransfersDeathTest, MisuseIsFatal) {
  open();
  void *a = alloc(100), *b = alloc(100);
  auto dies = [](auto function, const char *text) {
    EXPECT_EXIT(function(), testing::ExitedWithCode(1), text);
  };
  dies([&] { ckpt_rt_gpu_step_offload_wait(7, a); },
       "waits for a copy out that was not started");
  int64_t handle = ckpt_rt_gpu_step_offload(a, 100);
  dies([&] { ckpt_rt_gpu_step_offload_wait(handle, b); },
       "waits for a copy of something else");
  dies([&] { ckpt_rt_gpu_step_prefetch(handle, b); },
       "fetches back what is not on the host");
  dies([&] { ckpt_rt_gpu_step_prefetch_wait(handle, b); },
       "waits for a copy back that was not started");
  ckpt_rt_gpu_step_offload_wait(handle, a);
  ckpt_rt_gpu_step_prefetch(handle, b);
  dies([&] { ckpt_rt_gpu_step_prefetch_wait(handle, a); },
       "waits for a copy to elsewhere");
  ckpt_rt_gpu_step_prefetch_wait(handle, b);
  dies([&] { ckpt_rt_gpu_step_prefetch(handle, b); },
       "fetches back what is not on the host");
}

TEST_F(GpuTransfersDeathTest, EveryFailureOfTheDriverIsFatal) {
  open();
  void *a = alloc(100);
  for (const char *call :
       {"cuEventCreate:1", "cuEventCreate:2", "cuEventCreate:3",
        "cuEventCreate:4", "cuEventRecord:1", "cuEventRecord:2",
        "cuEventRecord:3", "cuEventRecord:4", "cuEventRecord:5",
        "cuEventRecord:6", "cuStreamWaitEvent:1", "cuStreamWaitEvent:2",
        "cuStreamWaitEvent:3", "cuStreamWaitEvent:4", "cuStreamWaitEvent:5",
        "cuMemcpyDtoHAsync_v2:1", "cuMemcpyHtoDAsync_v2:1"}) {
    std::string name = call;
    auto run = [&] {
      ckpt_rt_gpu_close();
      setenv("CKPT_HOST_CUDA_FAIL", call, /*overwrite=*/1);
      ckpt_rt_gpu_open(0);
      ckpt_rt_gpu_alloc(100, &a);
      int64_t handle = 0;
      sendAway(handle, a, 100);
      bringBack(handle, a);
    };
    EXPECT_EXIT(run(), testing::ExitedWithCode(1),
                "gpu: " + name.substr(0, name.find(':')) + ": unknown error")
        << call;
  }
}

TEST_F(GpuTransfersTest, ThreadsHaveTensorsOfTheirOwn) {
  open();
  std::vector<std::thread> threads;
  for (int t = 0; t != 4; ++t)
    threads.emplace_back([t] {
      void *block = nullptr;
      ASSERT_EQ(ckpt_rt_gpu_alloc(4, &block), CKPT_RT_OK);
      for (int i = 0; i != 25; ++i) {
        int value = 100 * t + i, got = -1;
        ckpt_rt_gpu_step_write(block, &value, 4);
        int64_t handle = 0;
        sendAway(handle, block, 4);
        ckpt_rt_gpu_step_write(block, &got, 4);
        bringBack(handle, block);
        ckpt_rt_gpu_step_read(&got, block, 4);
        ASSERT_EQ(got, value);
      }
    });
  for (std::thread &thread : threads)
    thread.join();
}

} // namespace
