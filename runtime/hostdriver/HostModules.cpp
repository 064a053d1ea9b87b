//===- HostModules.cpp - Kernels that are functions of this process ---*- C++
//-*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostApi.h"

#include <cstdio>
#include <cstring>

using namespace ckpt::host;
using namespace ckpt::rt::cuda;

/// Makes a module of an image; `log` says what is wrong with a bad one.
static CUresult loadImage(const void *image, HostModule &module,
                          std::string &log) {
  const auto *table = static_cast<const ckpt_host_image *>(image);
  if (std::memcmp(table->magic, CKPT_HOST_IMAGE_MAGIC, sizeof table->magic) !=
      0) {
    log = "it is not of format=host, and this is no GPU";
    return kNoBinaryForGpu;
  }
  if (table->count < 0) {
    log = "it has a negative number of kernels";
    return kInvalidImage;
  }
  for (int64_t i = 0; i != table->count; ++i) {
    const ckpt_host_kernel &entry = table->kernels[i];
    if (!entry.name || !entry.fn) {
      log = "kernel " + std::to_string(i) + " has no name or no function";
      return kInvalidImage;
    }
    auto kernel = std::make_unique<HostKernel>();
    kernel->name = entry.name;
    kernel->fn = entry.fn;
    for (int64_t p = 0; p != entry.num_params; ++p)
      kernel->paramBytes.push_back(static_cast<size_t>(entry.param_bytes[p]));
    module.kernels.push_back(std::move(kernel));
  }
  return kSuccess;
}

namespace {

/// Dimensions and values of parameters, as they were at the launch.
struct Launch {
  int64_t dims[6];
  std::vector<std::vector<char>> values;
};

} // namespace

static CUresult run(HostDriver &driver, ckpt_host_kernel_fn fn, void **params,
                    const int64_t *dims) {
  if (CUresult status = driver.countCall("kernel"))
    return status;
  fn(params, dims);
  return kSuccess;
}

/// Puts a launch in the stream.
static CUresult launchKernel(HostDriver &driver, HostStream &stream,
                             const HostKernel &kernel, const int64_t (&dims)[6],
                             void **params) {
  ckpt_host_kernel_fn fn = kernel.fn;
  auto launch = std::make_shared<Launch>();
  std::memcpy(launch->dims, dims, sizeof launch->dims);
  for (size_t i = 0; i != kernel.paramBytes.size(); ++i) {
    const char *value = static_cast<const char *>(params[i]);
    launch->values.emplace_back(value, value + kernel.paramBytes[i]);
  }
  driver.streams.add(stream, {nullptr,
                              [&driver, fn, launch] {
                                std::vector<void *> addresses;
                                for (std::vector<char> &value : launch->values)
                                  addresses.push_back(value.data());
                                return run(driver, fn, addresses.data(),
                                           launch->dims);
                              },
                              nullptr});
  return kSuccess;
}

//===----------------------------------------------------------------------===//
// The API
//===----------------------------------------------------------------------===//

CUresult ckpt::rt::cuda::cuModuleLoadDataEx(CUmodule *handle, const void *image,
                                            unsigned numOptions,
                                            CUjit_option *options,
                                            void **values) {
  return callInContext("cuModuleLoadDataEx", [&](HostDriver &driver) {
    auto module = std::make_unique<HostModule>();
    std::string log;
    CUresult status = loadImage(image, *module, log);
    char *buffer = nullptr;
    size_t size = 0;
    for (unsigned i = 0; i != numOptions; ++i) {
      if (options[i] == kJitErrorLog)
        buffer = static_cast<char *>(values[i]);
      else if (options[i] == kJitErrorLogBytes)
        size = reinterpret_cast<uintptr_t>(values[i]);
    }
    if (buffer && size > 0)
      std::snprintf(buffer, size, "%s", log.c_str());
    if (status != kSuccess)
      return status;
    *handle = reinterpret_cast<CUmodule>(module.get());
    driver.modules.push_back(std::move(module));
    return kSuccess + 0;
  });
}

CUresult ckpt::rt::cuda::cuModuleUnload(CUmodule handle) {
  return callInContext("cuModuleUnload", [&](HostDriver &driver) {
    auto it = findObject(driver.modules, handle);
    if (it == driver.modules.end())
      return kInvalidHandle;
    driver.streams.finishAll();
    driver.modules.erase(it);
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuModuleGetFunction(CUfunction *function,
                                             CUmodule handle,
                                             const char *name) {
  return callInContext("cuModuleGetFunction", [&](HostDriver &driver) {
    auto it = findObject(driver.modules, handle);
    if (it == driver.modules.end())
      return kInvalidHandle;
    for (const auto &kernel : (*it)->kernels)
      if (kernel->name == name) {
        *function = reinterpret_cast<CUfunction>(kernel.get());
        return kSuccess;
      }
    return kNotFound;
  });
}

static HostKernel *findKernel(HostDriver &driver, CUfunction handle) {
  for (const auto &module : driver.modules) {
    auto it = findObject(module->kernels, handle);
    if (it != module->kernels.end())
      return it->get();
  }
  return nullptr;
}

CUresult ckpt::rt::cuda::cuFuncSetAttribute(CUfunction function,
                                            CUfunction_attribute attribute,
                                            int value) {
  // As much as the largest devices have.
  constexpr int kMostSharedBytes = 227 << 10;
  return callInContext("cuFuncSetAttribute", [&](HostDriver &driver) {
    HostKernel *kernel = findKernel(driver, function);
    if (!kernel)
      return kInvalidHandle;
    if (attribute != kMaxDynamicSharedBytes || value < 0 ||
        value > kMostSharedBytes)
      return kInvalidValue;
    kernel->maxSharedBytes = static_cast<unsigned>(value);
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuLaunchKernel(CUfunction function, unsigned gridX,
                                        unsigned gridY, unsigned gridZ,
                                        unsigned blockX, unsigned blockY,
                                        unsigned blockZ, unsigned sharedBytes,
                                        CUstream handle, void **params,
                                        void **) {
  constexpr int64_t kMostThreads = 1024;
  auto launch = [&](HostDriver &driver, HostStream &stream) -> CUresult {
    HostKernel *kernel = findKernel(driver, function);
    if (!kernel)
      return kInvalidHandle;
    const int64_t dims[6] = {gridX, gridY, gridZ, blockX, blockY, blockZ};
    if (dims[0] * dims[1] * dims[2] * dims[3] * dims[4] * dims[5] == 0 ||
        dims[3] * dims[4] * dims[5] > kMostThreads || gridY > 65535 ||
        gridZ > 65535 || sharedBytes > kernel->maxSharedBytes)
      return kInvalidValue;
    return launchKernel(driver, stream, *kernel, dims, params);
  };
  return callOnStream("cuLaunchKernel", handle, launch);
}
