//===- GpuProfileTest.cpp - Times of kernels on the device ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuTestSupport.h"

#include <chrono>
#include <thread>

namespace {

using GpuProfileTest = GpuTest;

/// Takes as many ms as its parameter says.
void sleepFor(void **params, const int64_t *) {
  std::this_thread::sleep_for(
      std::chrono::milliseconds(*static_cast<int64_t *>(params[0])));
}

const int64_t kParamBytes[] = {8};
const TestImage<1> image = {{'C', 'K', 'P', 'T', 'H', 'O', 'S', 'T'},
                            1,
                            {{"sleep", sleepFor, 1, kParamBytes}}};

void sleepOnDevice(int64_t ms) {
  void *params[] = {&ms};
  ckpt_rt_gpu_step_launch(ckpt_rt_gpu_step_module(&image, sizeof image),
                          "sleep", 1, 1, 1, 1, 1, 1, 0, params);
}

uint64_t getNs(uint64_t number) {
  uint64_t ns = 1234;
  EXPECT_EQ(ckpt_rt_gpu_profile_ns(number, &ns), CKPT_RT_OK);
  return ns;
}

TEST_F(GpuProfileTest, TheLeastTimeOfAllRuns) {
  open();
  ASSERT_EQ(ckpt_rt_gpu_profile_reset(3), CKPT_RT_OK);
  for (int64_t ms : {40, 20, 60}) {
    ASSERT_EQ(ckpt_rt_gpu_profile_start(), CKPT_RT_OK);
    sleepOnDevice(ms);
    ckpt_rt_gpu_step_profile_kernel(0);
    // Is no kernel.
    sleepOnDevice(1);
    ckpt_rt_gpu_step_profile_kernel(-1);
    ckpt_rt_gpu_step_profile_kernel(2);
    ckpt_rt_gpu_step_profile_kernel(3);
  }
  EXPECT_GE(getNs(0), 20000000u);
  EXPECT_LT(getNs(0), 40000000u);
  EXPECT_EQ(getNs(1), 0u);
  // Too fast for the clock, perhaps, but it ran.
  EXPECT_GE(getNs(2), 1u);
  EXPECT_LT(getNs(2), 20000000u);
  EXPECT_EQ(getNs(3), 0u);
}

TEST_F(GpuProfileTest, ResetForgets) {
  open();
  ASSERT_EQ(ckpt_rt_gpu_profile_reset(1), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_gpu_profile_start(), CKPT_RT_OK);
  ckpt_rt_gpu_step_profile_kernel(0);
  EXPECT_GE(getNs(0), 1u);
  ASSERT_EQ(ckpt_rt_gpu_profile_reset(1), CKPT_RT_OK);
  EXPECT_EQ(getNs(0), 0u);
  ASSERT_EQ(ckpt_rt_gpu_profile_reset(0), CKPT_RT_OK);
  ckpt_rt_gpu_step_profile_kernel(0);
  EXPECT_EQ(getNs(0), 0u);
}

TEST_F(GpuProfileTest, TransfersAreNoKernels) {
  open();
  ASSERT_EQ(ckpt_rt_gpu_profile_reset(1), CKPT_RT_OK);
  ASSERT_EQ(ckpt_rt_gpu_profile_start(), CKPT_RT_OK);
  void *block = alloc(1000);
  sleepOnDevice(30);
  int64_t handle = ckpt_rt_gpu_step_offload(block, 1000);
  ckpt_rt_gpu_step_offload_wait(handle, block);
  ckpt_rt_gpu_step_prefetch(handle, block);
  ckpt_rt_gpu_step_prefetch_wait(handle, block);
  ckpt_rt_gpu_step_profile_kernel(0);
  EXPECT_LT(getNs(0), 30000000u);
}

} // namespace
