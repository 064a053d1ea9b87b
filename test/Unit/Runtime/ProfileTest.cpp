//===- ProfileTest.cpp - Times of kernels -----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Profile.h"

#include "gtest/gtest.h"

#include <chrono>
#include <thread>

namespace {

TEST(Profile, KeepsTheLeastTimeOfEachKernel) {
  ASSERT_EQ(0, ckpt_rt_profile_reset(2));
  using std::chrono::milliseconds;
  for (int sleep : {200, 1}) {
    ckpt_rt_profile_start();
    std::this_thread::sleep_for(milliseconds(sleep));
    ckpt_rt_profile_kernel(0);
    ckpt_rt_profile_kernel(1);
  }
  EXPECT_GE(ckpt_rt_profile_ns(0), 1000000u);
  // The sleep belongs to kernel 0 alone, and the shorter one counts.
  EXPECT_LT(ckpt_rt_profile_ns(0), 200000000u);
  EXPECT_GE(ckpt_rt_profile_ns(1), 1u);
  EXPECT_LT(ckpt_rt_profile_ns(1), 200000000u);
}

TEST(Profile, NumbersWithoutRoomAreIgnored) {
  ASSERT_EQ(0, ckpt_rt_profile_reset(1));
  ckpt_rt_profile_start();
  ckpt_rt_profile_kernel(-1);
  ckpt_rt_profile_kernel(1);
  EXPECT_EQ(0u, ckpt_rt_profile_ns(0));
  EXPECT_EQ(0u, ckpt_rt_profile_ns(1));
  ASSERT_EQ(0, ckpt_rt_profile_reset(0));
  ckpt_rt_profile_kernel(0);
  EXPECT_EQ(0u, ckpt_rt_profile_ns(0));
}

} // namespace
