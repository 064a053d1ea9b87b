//===- GpuDeviceTest.cpp - Devices and their memory -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuTestSupport.h"

#include <numeric>
#include <thread>

namespace {

using GpuDeviceTest = GpuTest;

TEST_F(GpuDeviceTest, NoDriver) {
  environment.set("CKPT_CUDA_DRIVER", "/nonexistent/libcuda.so.1");
  EXPECT_EQ(ckpt_rt_gpu_open(0), CKPT_RT_UNKNOWN_DEVICE);
  std::string error = takeGpuError();
  EXPECT_TRUE(contains(error, "gpu: there is no driver: "));
  EXPECT_TRUE(contains(error, "/nonexistent/libcuda.so.1"));
  int32_t count = 7;
  EXPECT_EQ(ckpt_rt_gpu_count(&count), CKPT_RT_UNKNOWN_DEVICE);
  EXPECT_EQ(count, 0);
}

TEST_F(GpuDeviceTest, ALibraryThatIsNoDriver) {
  environment.set("CKPT_CUDA_DRIVER", "libm.so.6");
  EXPECT_EQ(ckpt_rt_gpu_open(0), CKPT_RT_UNKNOWN_DEVICE);
  EXPECT_EQ(takeGpuError(), "gpu: the driver 'libm.so.6' has no function "
                            "'cuInit'; a newer one is needed");
}

TEST_F(GpuDeviceTest, TheDriverThatIsSetGoesFirst) {
  ASSERT_EQ(ckpt_rt_gpu_set_driver("/nonexistent/other.so"), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_gpu_open(0), CKPT_RT_UNKNOWN_DEVICE);
  EXPECT_TRUE(contains(takeGpuError(), "/nonexistent/other.so"));
  ASSERT_EQ(ckpt_rt_gpu_set_driver(nullptr), CKPT_RT_OK);
  open();
  EXPECT_EQ(ckpt_rt_gpu_set_driver(nullptr), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(takeGpuError(), "gpu: a device is open");
}

TEST_F(GpuDeviceTest, NoDevice) {
  environment.set("CKPT_HOST_CUDA_DEVICES", "0");
  EXPECT_EQ(ckpt_rt_gpu_open(0), CKPT_RT_UNKNOWN_DEVICE);
  EXPECT_EQ(takeGpuError(), "gpu: there is a driver, but no device: no device "
                            "is detected (CUDA_ERROR_NO_DEVICE)");
}

TEST_F(GpuDeviceTest, NoSuchDevice) {
  environment.set("CKPT_HOST_CUDA_DEVICES", "2");
  for (int32_t ordinal : {-1, 2}) {
    EXPECT_EQ(ckpt_rt_gpu_open(ordinal), CKPT_RT_UNKNOWN_DEVICE);
    EXPECT_EQ(takeGpuError(),
              "gpu: there is no device " + std::to_string(ordinal) +
                  "; devices are numbered from 0, and there are 2");
  }
  int32_t count = 0;
  ASSERT_EQ(ckpt_rt_gpu_count(&count), CKPT_RT_OK);
  EXPECT_EQ(count, 2);
}

TEST_F(GpuDeviceTest, ADriverThatIsTooOld) {
  environment.set("CKPT_HOST_CUDA_VERSION", "10020");
  EXPECT_EQ(ckpt_rt_gpu_open(0), CKPT_RT_GPU_ERROR);
  EXPECT_EQ(takeGpuError(), "gpu: the driver is too old: it is for CUDA 10.2, "
                            "and 11.0 is needed");
}

TEST_F(GpuDeviceTest, OneIsOpenAtATime) {
  open();
  EXPECT_EQ(ckpt_rt_gpu_open(0), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(takeGpuError(), "gpu: a device is open");
  int32_t count = 0;
  EXPECT_EQ(ckpt_rt_gpu_count(&count), CKPT_RT_OK);
  EXPECT_EQ(count, 1);
}

TEST_F(GpuDeviceTest, NothingWorksWithoutADevice) {
  void *pointer = nullptr;
  uint64_t ns = 0;
  ckpt_rt_gpu_info info;
  ckpt_rt_offload_stats stats;
  char byte = 0;
  EXPECT_EQ(ckpt_rt_gpu_alloc(1, &pointer), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(takeGpuError(), "gpu: no device is open");
  EXPECT_EQ(ckpt_rt_gpu_free(&byte), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_copy_in(&byte, &byte, 1), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_copy_out(&byte, &byte, 1), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_get_info(&info), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_synchronize(), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_unload(), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_offload_get_stats(&stats), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_offload_reset_stats(), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_offload_reset(), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_profile_reset(1), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_profile_start(), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_profile_ns(0, &ns), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_close(), CKPT_RT_OK);
}

TEST_F(GpuDeviceTest, NullPointersAreErrors) {
  open();
  EXPECT_EQ(ckpt_rt_gpu_alloc(1, nullptr), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(takeGpuError(), "gpu: null pointer");
  EXPECT_EQ(ckpt_rt_gpu_get_info(nullptr), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_count(nullptr), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_profile_ns(0, nullptr), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(ckpt_rt_gpu_offload_get_stats(nullptr), CKPT_RT_INVALID_ARGUMENT);
}

TEST_F(GpuDeviceTest, Info) {
  environment.set("CKPT_HOST_CUDA_MEMORY", "100000");
  environment.set("CKPT_HOST_CUDA_CAPABILITY", "75");
  open();
  alloc(1000);
  ckpt_rt_gpu_info info;
  ASSERT_EQ(ckpt_rt_gpu_get_info(&info), CKPT_RT_OK);
  EXPECT_STREQ(info.name, "host (no GPU)");
  EXPECT_EQ(info.capability_major, 7);
  EXPECT_EQ(info.capability_minor, 5);
  EXPECT_EQ(info.driver_version, 13000);
  EXPECT_EQ(info.total_bytes, 100000u);
  EXPECT_EQ(info.free_bytes, 99000u);
}

TEST_F(GpuDeviceTest, EveryFailureOfOpenLeavesNothingOpen) {
  for (const char *call :
       {"cuInit:1", "cuDriverGetVersion:1", "cuDeviceGetCount:1",
        "cuDeviceGet:1", "cuDevicePrimaryCtxRetain:1", "cuCtxPushCurrent_v2:1",
        "cuStreamCreate:1", "cuStreamCreate:2", "cuStreamCreate:3"}) {
    Environment failing;
    failing.set("CKPT_HOST_CUDA_FAIL", call);
    EXPECT_EQ(ckpt_rt_gpu_open(0), CKPT_RT_GPU_ERROR) << call;
    std::string name = call;
    EXPECT_EQ(takeGpuError(), "gpu: " + name.substr(0, name.find(':')) +
                                  ": unknown error (CUDA_ERROR_UNKNOWN)");
    EXPECT_EQ(ckpt_rt_gpu_synchronize(), CKPT_RT_INVALID_ARGUMENT);
    EXPECT_EQ(takeLeaks(), 0u) << call;
  }
  open();
}

TEST_F(GpuDeviceTest, CloseFreesAndReopens) {
  for (int i = 0; i != 3; ++i) {
    open();
    alloc(1000);
    alloc(24);
    EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 1024u);
    EXPECT_EQ(ckpt_rt_gpu_close(), CKPT_RT_OK) << ckpt_rt_last_error();
    EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 0u);
    EXPECT_EQ(ckpt_rt_gpu_peak_bytes(), 0u);
    EXPECT_EQ(ckpt_rt_gpu_live_blocks(), 0u);
    EXPECT_EQ(takeLeaks(), 0u);
  }
}

TEST_F(GpuDeviceTest, CloseReportsTheFirstError) {
  environment.set("CKPT_HOST_CUDA_FAIL", "cuMemFree_v2:1");
  open();
  alloc(10);
  EXPECT_EQ(ckpt_rt_gpu_close(), CKPT_RT_GPU_ERROR);
  EXPECT_EQ(takeGpuError(),
            "gpu: cuMemFree_v2: unknown error (CUDA_ERROR_UNKNOWN)");
  EXPECT_EQ(takeLeaks(), 1u);
  EXPECT_EQ(ckpt_rt_gpu_synchronize(), CKPT_RT_INVALID_ARGUMENT);
}

TEST_F(GpuDeviceTest, CountersCount) {
  open();
  void *a = alloc(100), *b = alloc(28);
  EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 128u);
  EXPECT_EQ(ckpt_rt_gpu_live_blocks(), 2u);
  EXPECT_EQ(ckpt_rt_gpu_free(a), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 28u);
  EXPECT_EQ(ckpt_rt_gpu_peak_bytes(), 128u);
  ckpt_rt_gpu_reset_peak();
  EXPECT_EQ(ckpt_rt_gpu_peak_bytes(), 28u);
  EXPECT_EQ(ckpt_rt_gpu_free(b), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_gpu_free(nullptr), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_gpu_live_blocks(), 0u);
}

TEST_F(GpuDeviceTest, ZeroBytesIsABlock) {
  open();
  void *a = alloc(0), *b = alloc(0);
  EXPECT_NE(a, nullptr);
  EXPECT_NE(a, b);
  EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 0u);
  EXPECT_EQ(ckpt_rt_gpu_live_blocks(), 2u);
  EXPECT_EQ(ckpt_rt_gpu_copy_in(a, nullptr, 0), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_gpu_copy_out(nullptr, a, 0), CKPT_RT_OK);
}

TEST_F(GpuDeviceTest, FreeKnowsItsBlocks) {
  open();
  char *a = static_cast<char *>(alloc(100));
  EXPECT_EQ(ckpt_rt_gpu_free(a + 1), CKPT_RT_INVALID_ARGUMENT);
  EXPECT_EQ(takeGpuError(),
            "gpu: frees what is not an address of ckpt_rt_gpu_alloc");
  EXPECT_EQ(ckpt_rt_gpu_free(a), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_gpu_free(a), CKPT_RT_INVALID_ARGUMENT);
}

TEST_F(GpuDeviceTest, OutOfMemoryHasTheBytes) {
  environment.set("CKPT_HOST_CUDA_MEMORY", "1000");
  open();
  alloc(300);
  void *pointer = &pointer, *before = pointer;
  EXPECT_EQ(ckpt_rt_gpu_alloc(701, &pointer), CKPT_RT_OUT_OF_MEMORY);
  EXPECT_EQ(takeGpuError(), "gpu: cuMemAlloc_v2: out of memory "
                            "(CUDA_ERROR_OUT_OF_MEMORY); asked for 701 bytes, "
                            "700 of 1000 are free");
  EXPECT_EQ(pointer, before);
  EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 300u);
  alloc(700);
}

TEST_F(GpuDeviceTest, CopiesThereAndBack) {
  open();
  std::vector<int> values(1000);
  std::iota(values.begin(), values.end(), 5);
  void *device = alloc(values.size() * sizeof(int));
  ASSERT_EQ(
      ckpt_rt_gpu_copy_in(device, values.data(), values.size() * sizeof(int)),
      CKPT_RT_OK);
  EXPECT_EQ(read<int>(device, values.size()), values);
}

TEST_F(GpuDeviceTest, CopiesAreWithinABlock) {
  open();
  char bytes[101] = {};
  void *device = alloc(100);
  EXPECT_EQ(ckpt_rt_gpu_copy_in(device, bytes, 101), CKPT_RT_GPU_ERROR);
  EXPECT_EQ(takeGpuError(), "gpu: cuMemcpyHtoDAsync_v2: invalid argument "
                            "(CUDA_ERROR_INVALID_VALUE)");
  EXPECT_EQ(ckpt_rt_gpu_copy_out(bytes, device, 101), CKPT_RT_GPU_ERROR);
  EXPECT_TRUE(contains(takeGpuError(), "gpu: cuMemcpyDtoHAsync_v2: "));
}

TEST_F(GpuDeviceTest, ThreadsShareTheDevice) {
  open();
  std::vector<std::thread> threads;
  for (int t = 0; t != 4; ++t)
    threads.emplace_back([t] {
      for (int i = 0; i != 50; ++i) {
        void *block = nullptr;
        int value = 100 * t + i, got = -1;
        ASSERT_EQ(ckpt_rt_gpu_alloc(sizeof value, &block), CKPT_RT_OK);
        ASSERT_EQ(ckpt_rt_gpu_copy_in(block, &value, sizeof value), CKPT_RT_OK);
        ASSERT_EQ(ckpt_rt_gpu_copy_out(&got, block, sizeof got), CKPT_RT_OK);
        ASSERT_EQ(got, value);
        ASSERT_EQ(ckpt_rt_gpu_free(block), CKPT_RT_OK);
      }
    });
  for (std::thread &thread : threads)
    thread.join();
  EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 0u);
}

} // namespace
