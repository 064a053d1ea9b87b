//===- Profile.cpp - Times of kernels ---------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Profile.h"

#include "Error.h"
#include "ckpt/Rng.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace {

// Plain memory: the library has no global constructors.
uint64_t *leastNs = nullptr;
uint64_t numKernels = 0;
uint64_t lastNs = 0;

} // namespace

static uint64_t now() {
  auto time = std::chrono::steady_clock::now().time_since_epoch();
  return static_cast<uint64_t>(
      std::chrono::duration_cast<std::chrono::nanoseconds>(time).count());
}

int32_t ckpt_rt_profile_reset(uint64_t count) {
  std::free(leastNs);
  leastNs = nullptr;
  numKernels = 0;
  if (count == 0)
    return CKPT_RT_OK;
  leastNs = static_cast<uint64_t *>(
      std::calloc(static_cast<size_t>(count), sizeof *leastNs));
  if (!leastNs) {
    ckpt::rt::setError("no memory for a profile");
    return CKPT_RT_OUT_OF_MEMORY;
  }
  numKernels = count;
  return CKPT_RT_OK;
}

void ckpt_rt_profile_start() { lastNs = now(); }

void ckpt_rt_profile_kernel(int64_t number) {
  uint64_t time = now();
  if (number >= 0 && static_cast<uint64_t>(number) < numKernels) {
    // A kernel that was too fast for the clock has run all the same.
    uint64_t ns = std::max<uint64_t>(1, time - lastNs);
    uint64_t &least = leastNs[number];
    least = least == 0 ? ns : std::min(least, ns);
  }
  // What was done here is not the next kernel's.
  lastNs = now();
}

uint64_t ckpt_rt_profile_ns(uint64_t number) {
  return number < numKernels ? leastNs[number] : 0;
}
