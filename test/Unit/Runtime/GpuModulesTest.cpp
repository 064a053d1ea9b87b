//===- GpuModulesTest.cpp - Kernels, constants and small copies -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuTestSupport.h"

#include "ckpt/Hash.h"

#include <cstring>

namespace {

using GpuModulesTest = GpuTest;
using GpuModulesDeathTest = GpuTest;

/// out[i] = a[i] + bias, for i in the grid.
void addBias(void **params, const int64_t *dims) {
  auto *out = *static_cast<float **>(params[0]);
  const auto *a = *static_cast<const float **>(params[1]);
  float bias = *static_cast<float *>(params[2]);
  for (int64_t i = 0; i != dims[0] * dims[3]; ++i)
    out[i] = a[i] + bias;
}

/// Writes the sizes of the grid.
void writeDims(void **params, const int64_t *dims) {
  std::memcpy(*static_cast<int64_t **>(params[0]), dims, 6 * sizeof *dims);
}

/// One float too many.
void overrun(void **params, const int64_t *dims) {
  (*static_cast<float **>(params[0]))[dims[3]] = 1;
}

const int64_t kBiasBytes[] = {8, 8, 4};
const int64_t kPointerBytes[] = {8};

const TestImage<3> image = {{'C', 'K', 'P', 'T', 'H', 'O', 'S', 'T'},
                            3,
                            {{"addBias", addBias, 3, kBiasBytes},
                             {"writeDims", writeDims, 1, kPointerBytes},
                             {"overrun", overrun, 1, kPointerBytes}}};
const TestImage<1> otherImage = {{'C', 'K', 'P', 'T', 'H', 'O', 'S', 'T'},
                                 1,
                                 {{"addBias", addBias, 3, kBiasBytes}}};

void *load() { return ckpt_rt_gpu_step_module(&image, sizeof image); }

void launch(void *module, const char *kernel, std::vector<void *> params,
            int64_t threads = 8, int64_t blocks = 1, int64_t shared = 0) {
  ckpt_rt_gpu_step_launch(module, kernel, blocks, 1, 1, threads, 1, 1, shared,
                          params.data());
}

TEST_F(GpuModulesTest, ModulesAreLoadedOnce) {
  open();
  void *module = load();
  EXPECT_NE(module, nullptr);
  EXPECT_EQ(load(), module);
  EXPECT_NE(ckpt_rt_gpu_step_module(&otherImage, sizeof otherImage), module);
  ASSERT_EQ(ckpt_rt_gpu_unload(), CKPT_RT_OK);
  EXPECT_NE(load(), module);
}

TEST_F(GpuModulesTest, KernelsRun) {
  open();
  std::vector<float> values = {1, 2, 3, 4, 5, 6, 7, 8};
  void *a = alloc(32), *b = alloc(32);
  float bias = 0.5f;
  ASSERT_EQ(ckpt_rt_gpu_copy_in(a, values.data(), 32), CKPT_RT_OK);
  launch(load(), "addBias", {&b, &a, &bias});
  // Values are taken when the kernel is launched.
  bias = 100;
  for (float &value : values)
    value += 0.5f;
  EXPECT_EQ(read<float>(b, 8), values);
}

TEST_F(GpuModulesTest, SizesOfTheGrid) {
  open();
  void *out = alloc(48);
  void *params[] = {&out};
  ckpt_rt_gpu_step_launch(load(), "writeDims", 2, 3, 4, 5, 6, 7, 0, params);
  EXPECT_EQ(read<int64_t>(out, 6), (std::vector<int64_t>{2, 3, 4, 5, 6, 7}));
}

TEST_F(GpuModulesTest, AnEmptyGridIsNoLaunch) {
  open();
  int64_t mark = 42;
  void *out = alloc(48);
  ASSERT_EQ(ckpt_rt_gpu_copy_in(out, &mark, sizeof mark), CKPT_RT_OK);
  launch(load(), "writeDims", {&out}, /*threads=*/8, /*blocks=*/0);
  EXPECT_EQ(read<int64_t>(out, 1)[0], 42);
}

TEST_F(GpuModulesTest, DynamicSharedMemoryIsAskedFor) {
  open();
  void *out = alloc(48);
  launch(load(), "writeDims", {&out}, 8, 1, /*shared=*/100 << 10);
  launch(load(), "writeDims", {&out}, 8, 1, /*shared=*/60 << 10);
  EXPECT_EQ(ckpt_rt_gpu_synchronize(), CKPT_RT_OK);
}

TEST_F(GpuModulesTest, AnErrorOfAKernelIsReportedByAWait) {
  environment.set("CKPT_HOST_CUDA_FAIL", "kernel:1:700");
  open();
  void *out = alloc(48);
  launch(load(), "writeDims", {&out});
  EXPECT_EQ(ckpt_rt_gpu_synchronize(), CKPT_RT_GPU_ERROR);
  EXPECT_EQ(takeGpuError(),
            "gpu: cuCtxSynchronize: an illegal memory access was encountered "
            "(CUDA_ERROR_ILLEGAL_ADDRESS)");
  // It stays until the device is closed, and closing reports it.
  void *more = nullptr;
  EXPECT_EQ(ckpt_rt_gpu_alloc(1, &more), CKPT_RT_GPU_ERROR);
  EXPECT_EQ(ckpt_rt_gpu_close(), CKPT_RT_GPU_ERROR);
  EXPECT_TRUE(contains(takeGpuError(), "cuCtxSynchronize: an illegal"));
  unsetenv("CKPT_HOST_CUDA_FAIL");
  open();
  alloc(1);
}

TEST_F(GpuModulesTest, WritesBehindABlockAreSeen) {
  open();
  void *out = alloc(8 * sizeof(float));
  launch(load(), "overrun", {&out});
  EXPECT_EQ(ckpt_rt_gpu_synchronize(), CKPT_RT_GPU_ERROR);
  EXPECT_TRUE(contains(takeGpuError(), "CUDA_ERROR_ILLEGAL_ADDRESS"));
  EXPECT_EQ(ckpt_rt_gpu_close(), CKPT_RT_GPU_ERROR);
}

TEST_F(GpuModulesTest, ConstantsAreCopiedOnce) {
  open();
  const float values[] = {1, 2, 3};
  const void *device = ckpt_rt_gpu_step_constant(values, sizeof values);
  EXPECT_EQ(read<float>(device, 3), (std::vector<float>{1, 2, 3}));
  EXPECT_EQ(ckpt_rt_gpu_step_constant(values, sizeof values), device);
  EXPECT_EQ(ckpt_rt_gpu_constant_bytes(), sizeof values);
  EXPECT_EQ(ckpt_rt_gpu_current_bytes(), 0u);
  // Another one that begins where this one does.
  EXPECT_NE(ckpt_rt_gpu_step_constant(values, 4), device);
  EXPECT_NE(ckpt_rt_gpu_step_constant(values, 0), nullptr);
  EXPECT_EQ(ckpt_rt_gpu_constant_bytes(), sizeof values + 4);
  ASSERT_EQ(ckpt_rt_gpu_unload(), CKPT_RT_OK);
  EXPECT_EQ(ckpt_rt_gpu_constant_bytes(), 0u);
}

TEST_F(GpuModulesTest, SmallCopies) {
  open();
  void *a = alloc(8), *b = alloc(8);
  int64_t value = 77, got = 0;
  ckpt_rt_gpu_step_write(a, &value, 8);
  value = 78;
  ckpt_rt_gpu_step_copy(b, a, 8);
  ckpt_rt_gpu_step_copy(b, b, 8);
  ckpt_rt_gpu_step_copy(b, a, 0);
  ckpt_rt_gpu_step_read(&got, b, 8);
  EXPECT_EQ(got, 77);
}

TEST_F(GpuModulesTest, HashesAreThoseOfTheHost) {
  open();
  std::vector<char> bytes(1003);
  for (size_t i = 0; i != bytes.size(); ++i)
    bytes[i] = static_cast<char>(i * 7);
  void *device = alloc(bytes.size());
  ASSERT_EQ(ckpt_rt_gpu_copy_in(device, bytes.data(), bytes.size()),
            CKPT_RT_OK);
  uint64_t want = ckpt_rt_hash(bytes.data(), bytes.size());
  EXPECT_EQ(ckpt_rt_gpu_step_hash(device, bytes.size()), want);
  ckpt_rt_gpu_step_check_hash(device, bytes.size(), want, "x");
}

TEST_F(GpuModulesDeathTest, HashesThatDiffer) {
  open();
  void *device = alloc(16);
  EXPECT_EXIT(ckpt_rt_gpu_step_check_hash(device, 16, 1, "the value"),
              testing::ExitedWithCode(1),
              "a recomputed value is not that of the first time: the value");
}

TEST_F(GpuModulesDeathTest, NoDevice) {
  EXPECT_EXIT(load(), testing::ExitedWithCode(1),
              "error: gpu: no device is open");
}

TEST_F(GpuModulesDeathTest, AnImageForAGpu) {
  open();
  const char ptx[64] = "//\n.version 7.0\n.target sm_70\n";
  EXPECT_EXIT(ckpt_rt_gpu_step_module(ptx, sizeof ptx),
              testing::ExitedWithCode(1),
              "error: gpu: cuModuleLoadDataEx: no kernel image for this device "
              "\\(CUDA_ERROR_NO_BINARY_FOR_GPU\\); for an image of 64 bytes: "
              "it is not of format=host, and this is no GPU");
}

TEST_F(GpuModulesDeathTest, AnImageThatIsBroken) {
  open();
  TestImage<1> broken = {{'C', 'K', 'P', 'T', 'H', 'O', 'S', 'T'},
                         1,
                         {{"f", nullptr, 0, nullptr}}};
  EXPECT_EXIT(ckpt_rt_gpu_step_module(&broken, sizeof broken),
              testing::ExitedWithCode(1),
              "CUDA_ERROR_INVALID_IMAGE\\); for an image of 48 bytes: kernel 0 "
              "has no name or no function");
}

TEST_F(GpuModulesDeathTest, NoSuchKernel) {
  open();
  void *module = load();
  EXPECT_EXIT(launch(module, "missing", {}), testing::ExitedWithCode(1),
              "error: gpu: cuModuleGetFunction: named symbol not found "
              "\\(CUDA_ERROR_NOT_FOUND\\); for kernel 'missing'");
}

TEST_F(GpuModulesDeathTest, LaunchesThatFail) {
  open();
  void *module = load();
  EXPECT_EXIT(
      launch(module, "writeDims", {}, /*threads=*/2000),
      testing::ExitedWithCode(1),
      "error: gpu: cuLaunchKernel: invalid argument "
      "\\(CUDA_ERROR_INVALID_VALUE\\); kernel 'writeDims' on a grid of "
      "\\(1, 1, 1\\) blocks of \\(2000, 1, 1\\) threads, with 0 bytes of "
      "dynamic shared memory");
  EXPECT_EXIT(launch(module, "writeDims", {}, 8, 1, /*shared=*/1 << 20),
              testing::ExitedWithCode(1), "error: gpu: cuFuncSetAttribute: ");
  EXPECT_EXIT(launch(module, "writeDims", {}, 8, /*blocks=*/-1),
              testing::ExitedWithCode(1),
              "error: gpu: bad sizes of kernel 'writeDims'");
  EXPECT_EXIT(launch(module, "writeDims", {}, 8, int64_t(1) << 40),
              testing::ExitedWithCode(1),
              "error: gpu: bad sizes of kernel 'writeDims'");
}

TEST_F(GpuModulesDeathTest, ModulesThatAreUnloaded) {
  open();
  void *module = load();
  ASSERT_EQ(ckpt_rt_gpu_unload(), CKPT_RT_OK);
  // Does not get the old one's handle.
  load();
  EXPECT_EXIT(launch(module, "writeDims", {}), testing::ExitedWithCode(1),
              "error: gpu: launches 'writeDims' of a module that is not "
              "loaded");
}

TEST_F(GpuModulesDeathTest, TheHostCannotReadTheDevice) {
  open();
  volatile char *device = static_cast<char *>(alloc(8));
  EXPECT_DEATH(device[0] = 1, "");
}

} // namespace
