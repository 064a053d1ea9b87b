//===- GpuDriver.cpp - The driver's functions -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "GpuDriver.h"

#include <dlfcn.h>

using namespace ckpt::rt;

static std::string getLoadError() {
  const char *text = dlerror();
  return text ? text : "unknown error";
}

std::string GpuDriver::load(const std::string &path) {
  if (path == loadedPath)
    return "";
  loadedPath.clear();
  void *library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return "there is no driver: " + getLoadError();
  const char *missing = nullptr;
  auto find = [&](auto &function) {
    using Pointer = decltype(function.pointer);
    function.pointer = reinterpret_cast<Pointer>(dlsym(library, function.name));
    if (!function.pointer && !missing)
      missing = function.name;
  };
#define CKPT_CUDA_FUNCTION(name, parameters) find(name);
#include "CudaDriver.def"
  if (missing)
    return "the driver '" + path + "' has no function '" + missing +
           "'; a newer one is needed";
  loadedPath = path;
  return "";
}

std::string GpuDriver::describe(cuda::CUresult error) const {
  const char *name = nullptr, *text = nullptr;
  if (cuGetErrorName.pointer(error, &name) != cuda::kSuccess || !name)
    return "error " + std::to_string(error);
  if (cuGetErrorString.pointer(error, &text) != cuda::kSuccess || !text)
    return name;
  return std::string(text) + " (" + name + ")";
}
