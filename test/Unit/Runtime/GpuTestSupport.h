//===- GpuTestSupport.h - Tests against the host driver ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TEST_UNIT_RUNTIME_GPUTESTSUPPORT_H
#define CKPT_TEST_UNIT_RUNTIME_GPUTESTSUPPORT_H

#include "ckpt/Gpu.h"
#include "ckpt/GpuHostImage.h"
#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"

#include <cstdlib>
#include <dlfcn.h>
#include <gtest/gtest.h>
#include <map>
#include <string>
#include <vector>

inline std::string takeGpuError() {
  std::string error = ckpt_rt_last_error();
  ckpt_rt_clear_error();
  return error;
}

inline testing::AssertionResult contains(const std::string &text,
                                         const std::string &part) {
  if (text.find(part) != std::string::npos)
    return testing::AssertionSuccess();
  return testing::AssertionFailure()
         << "'" << part << "' is not in '" << text << "'";
}

/// Environment variables, as they were before when it goes.
class Environment {
public:
  ~Environment() {
    for (const auto &entry : before)
      entry.second.empty() ? unsetenv(entry.first.c_str())
                           : setenv(entry.first.c_str(), entry.second.c_str(),
                                    /*overwrite=*/1);
  }
  void set(const std::string &name, const std::string &value) {
    const char *old = std::getenv(name.c_str());
    before.emplace(name, old ? old : "");
    setenv(name.c_str(), value.c_str(), /*overwrite=*/1);
  }

private:
  std::map<std::string, std::string> before;
};

/// Number of objects that were left behind in the host driver since the last
/// call.
inline uint64_t takeLeaks() {
  void *library = dlopen(CKPT_TEST_HOST_DRIVER, RTLD_NOW | RTLD_LOCAL);
  auto *count = reinterpret_cast<uint64_t (*)()>(
      dlsym(library, "ckpt_rt_host_take_leaks"));
  uint64_t number = count();
  dlclose(library);
  return number;
}

/// Every test starts and ends without a device; what it opens is the host
/// driver's.
class GpuTest : public testing::Test {
protected:
  void SetUp() override {
    environment.set("CKPT_CUDA_DRIVER", CKPT_TEST_HOST_DRIVER);
    ckpt_rt_clear_error();
  }
  void TearDown() override {
    EXPECT_EQ(ckpt_rt_gpu_close(), CKPT_RT_OK) << ckpt_rt_last_error();
    EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 0u);
    EXPECT_EQ(ckpt_rt_gpu_live_blocks(), 0u);
    EXPECT_EQ(ckpt_rt_gpu_constant_bytes(), 0u);
    EXPECT_EQ(takeLeaks(), 0u);
  }
  void open() {
    ASSERT_EQ(ckpt_rt_gpu_open(0), CKPT_RT_OK) << ckpt_rt_last_error();
  }
  void *alloc(uint64_t bytes) {
    void *pointer = nullptr;
    EXPECT_EQ(ckpt_rt_gpu_alloc(bytes, &pointer), CKPT_RT_OK)
        << ckpt_rt_last_error();
    return pointer;
  }
  template <typename T>
  std::vector<T> read(const void *device, size_t count) {
    std::vector<T> values(count);
    EXPECT_EQ(ckpt_rt_gpu_copy_out(values.data(), device, count * sizeof(T)),
              CKPT_RT_OK)
        << ckpt_rt_last_error();
    return values;
  }

  Environment environment;
};

/// An image in memory: a header and kernels behind it.
template <size_t N>
struct TestImage {
  char magic[8];
  int64_t count = N;
  ckpt_host_kernel kernels[N];
};

#endif // CKPT_TEST_UNIT_RUNTIME_GPUTESTSUPPORT_H
