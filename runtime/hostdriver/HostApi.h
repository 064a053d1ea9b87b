//===- HostApi.h - What the functions of the API share ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_HOSTDRIVER_HOSTAPI_H
#define CKPT_RUNTIME_HOSTDRIVER_HOSTAPI_H

#include "HostDriver.h"

#include <algorithm>

namespace ckpt {
namespace rt {
namespace cuda {
extern "C" {
#define CKPT_CUDA_FUNCTION(name, parameters)                                   \
  __attribute__((visibility("default"))) CUresult name parameters;
#include "CudaDriver.def"
}
} // namespace cuda
} // namespace rt
} // namespace ckpt

namespace ckpt {
namespace host {

/// Whether this thread has a current context.
bool hasCurrentContext();

/// Calls `function` alone, once the driver is initialised.
template <typename Fn>
CUresult call(const char *name, Fn &&function) {
  HostDriver &driver = HostDriver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  if (!driver.isInitialized)
    return kNotInitialized;
  if (CUresult status = driver.countCall(name))
    return status;
  return function(driver);
}

/// A call that needs a current context without an error.
template <typename Fn>
CUresult callInContext(const char *name, Fn &&function) {
  return call(name, [&](HostDriver &driver) -> CUresult {
    if (!hasCurrentContext() || driver.numRetained == 0)
      return kInvalidContext;
    if (CUresult error = driver.streams.getError())
      return error;
    return function(driver);
  });
}

template <typename T>
typename std::vector<std::unique_ptr<T>>::iterator
findObject(std::vector<std::unique_ptr<T>> &objects, const void *handle) {
  return std::find_if(
      objects.begin(), objects.end(),
      [&](const std::unique_ptr<T> &object) { return object.get() == handle; });
}

/// `callInContext` for a function on a stream; there is no null stream here.
template <typename Fn>
CUresult callOnStream(const char *name, CUstream handle, Fn &&function) {
  return callInContext(name, [&](HostDriver &driver) -> CUresult {
    HostStream *stream = driver.streams.find(handle);
    return stream ? function(driver, *stream) : kInvalidHandle;
  });
}

} // namespace host
} // namespace ckpt

#endif // CKPT_RUNTIME_HOSTDRIVER_HOSTAPI_H
