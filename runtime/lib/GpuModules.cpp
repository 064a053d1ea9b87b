//===- GpuModules.cpp - Code and constants on the device --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuModules.h"

#include "ckpt/Rng.h"

#include <algorithm>
#include <climits>

using namespace ckpt::rt;
using namespace ckpt::rt::cuda;

/// A kernel may have so much without being asked for.
static constexpr int64_t kSharedBytesOfAll = 48 << 10;

int32_t GpuModules::load(const GpuDevice &device, const void *image,
                         uint64_t bytes, void *&handle) {
  uintptr_t &known = handles[image];
  if (known == 0) {
    char log[512] = "";
    CUjit_option options[] = {kJitErrorLog, kJitErrorLogBytes};
    // Numbers are passed as pointers.
    void *values[] = {log, reinterpret_cast<void *>(sizeof log)};
    Module module;
    CUresult result = device.driver.cuModuleLoadDataEx.pointer(
        &module.module, image, 2, options, values);
    if (result != kSuccess) {
      handles.erase(image);
      log[sizeof log - 1] = '\0';
      return device.check(result, device.driver.cuModuleLoadDataEx.name,
                          "for an image of " + std::to_string(bytes) +
                              " bytes" + (log[0] ? ": " : "") + log);
    }
    known = nextHandle++;
    modules.emplace(known, std::move(module));
  }
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  handle = reinterpret_cast<void *>(known);
  return CKPT_RT_OK;
}

int32_t GpuModules::find(const GpuDevice &device, Module &module,
                         const char *name, Kernel *&kernel) {
  auto it = module.kernels.find(name);
  if (it == module.kernels.end()) {
    Kernel found;
    CUresult result = device.driver.cuModuleGetFunction.pointer(
        &found.function, module.module, name);
    if (result != kSuccess)
      return device.check(result, device.driver.cuModuleGetFunction.name,
                          "for kernel '" + std::string(name) + "'");
    found.maxSharedBytes = kSharedBytesOfAll;
    it = module.kernels.emplace(name, found).first;
  }
  kernel = &it->second;
  return CKPT_RT_OK;
}

static std::string describe(const char *kernel, const GpuLaunch &launch) {
  auto dims = [](const int64_t (&d)[3]) {
    return "(" + std::to_string(d[0]) + ", " + std::to_string(d[1]) + ", " +
           std::to_string(d[2]) + ")";
  };
  return "kernel '" + std::string(kernel) + "' on a grid of " +
         dims(launch.grid) + " blocks of " + dims(launch.block) +
         " threads, with " + std::to_string(launch.dynamicSharedBytes) +
         " bytes of dynamic shared memory";
}

int32_t GpuModules::launch(const GpuDevice &device, void *handle,
                           const char *name, const GpuLaunch &launch) {
  auto it = modules.find(reinterpret_cast<uintptr_t>(handle));
  if (it == modules.end())
    return failGpu(CKPT_RT_INVALID_ARGUMENT,
                   "launches '" + std::string(name) +
                       "' of a module that is not loaded");
  bool isEmpty = false;
  auto isValid = [&](int64_t dim) {
    isEmpty |= dim == 0;
    return dim >= 0 && dim <= INT_MAX;
  };
  if (!std::all_of(launch.grid, launch.grid + 3, isValid) ||
      !std::all_of(launch.block, launch.block + 3, isValid) ||
      launch.dynamicSharedBytes < 0 || launch.dynamicSharedBytes > INT_MAX)
    return failGpu(CKPT_RT_INVALID_ARGUMENT,
                   "bad sizes of " + describe(name, launch));
  Kernel *kernel = nullptr;
  if (int32_t status = find(device, it->second, name, kernel))
    return status;
  if (isEmpty)
    return CKPT_RT_OK;
  const GpuDriver &driver = device.driver;
  if (launch.dynamicSharedBytes > kernel->maxSharedBytes) {
    CUresult result = driver.cuFuncSetAttribute.pointer(
        kernel->function, kMaxDynamicSharedBytes,
        static_cast<int>(launch.dynamicSharedBytes));
    if (result != kSuccess)
      return device.check(result, driver.cuFuncSetAttribute.name,
                          describe(name, launch));
    kernel->maxSharedBytes = launch.dynamicSharedBytes;
  }
  auto dim = [](int64_t value) { return static_cast<unsigned>(value); };
  CUresult result = driver.cuLaunchKernel.pointer(
      kernel->function, dim(launch.grid[0]), dim(launch.grid[1]),
      dim(launch.grid[2]), dim(launch.block[0]), dim(launch.block[1]),
      dim(launch.block[2]), dim(launch.dynamicSharedBytes), device.compute,
      launch.params, nullptr);
  if (result != kSuccess)
    return device.check(result, driver.cuLaunchKernel.name,
                        describe(name, launch));
  return CKPT_RT_OK;
}

int32_t GpuModules::getConstant(const GpuDevice &device, const void *host,
                                uint64_t bytes, const void *&address) {
  auto it = constants.find({host, bytes});
  if (it == constants.end()) {
    void *copy = nullptr;
    if (int32_t status = memory.alloc(device, bytes, copy))
      return status;
    // Where that fails, `clear` frees the block.
    if (int32_t status = device.copyIn(copy, host, bytes))
      return status;
    it = constants.emplace(std::make_pair(host, bytes), copy).first;
  }
  address = it->second;
  return CKPT_RT_OK;
}

int32_t GpuModules::clear(const GpuDevice &device) {
  int32_t first = CKPT_RT_OK;
  for (const auto &entry : modules) {
    CUresult result = device.driver.cuModuleUnload.pointer(entry.second.module);
    if (first == CKPT_RT_OK)
      first = device.check(result, device.driver.cuModuleUnload.name);
  }
  modules.clear();
  handles.clear();
  constants.clear();
  int32_t status = memory.clear(device);
  return first == CKPT_RT_OK ? status : first;
}
