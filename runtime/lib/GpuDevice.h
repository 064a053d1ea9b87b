//===- GpuDevice.h - The open device ----------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_GPUDEVICE_H
#define CKPT_RUNTIME_LIB_GPUDEVICE_H

#include "GpuDriver.h"
#include "ckpt/Gpu.h"

#include <cstdint>
#include <string>
#include <type_traits>

namespace ckpt {
namespace rt {

/// Sets the thread's error to `gpu: what` and returns `status`.
int32_t failGpu(int32_t status, const std::string &what);

/// A device, its primary context and its streams. Not thread-safe; all but
/// `open` need the context to be current.
class GpuDevice {
public:
  /// Loads the driver at `path` and sets `count`.
  int32_t initialize(const std::string &path, int32_t &count);
  int32_t open(const std::string &path, int32_t ordinal);
  /// Closes in any case; the first error that it met. The context is not
  /// current then.
  int32_t close();
  bool isOpen() const { return context != nullptr; }
  int32_t getInfo(ckpt_rt_gpu_info &info) const;

  /// Makes the context current, and the thread's own again.
  int32_t enter() const { return call(driver.cuCtxPushCurrent_v2, context); }
  void leave() const;

  /// Calls a function of the driver; a failure is the thread's error.
  template <typename... Args>
  int32_t call(const DriverFunction<cuda::CUresult(Args...)> &function,
               std::common_type_t<Args>... args) const {
    return check(function.pointer(args...), function.name);
  }
  /// The status for `result`, with an error set if it is one. `detail` is added
  /// to the text.
  int32_t check(cuda::CUresult result, const char *function,
                const std::string &detail = "") const;

  /// Copies after the work in the compute stream, and waits.
  int32_t copyIn(void *target, const void *source, uint64_t bytes) const;
  int32_t copyOut(void *target, const void *source, uint64_t bytes) const;

  GpuDriver driver;
  cuda::CUstream compute = nullptr;
  /// Copies to the host, and back.
  cuda::CUstream out = nullptr;
  cuda::CUstream in = nullptr;

private:
  int32_t createStreams();

  cuda::CUdevice device = 0;
  cuda::CUcontext context = nullptr;
};

inline cuda::CUdeviceptr getAddress(const void *pointer) {
  return reinterpret_cast<uintptr_t>(pointer);
}

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_GPUDEVICE_H
