//===- HostDriver.h - The state of the host driver --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_HOSTDRIVER_HOSTDRIVER_H
#define CKPT_RUNTIME_HOSTDRIVER_HOSTDRIVER_H

#include "HostStreams.h"
#include "ckpt/GpuHostImage.h"

#include <mutex>

namespace ckpt {
namespace host {

struct HostModule;

struct HostKernel {
  std::string name;
  ckpt_host_kernel_fn fn = nullptr;
  std::vector<size_t> paramBytes;
  unsigned maxSharedBytes = 48 << 10;
};

struct HostModule {
  std::vector<std::unique_ptr<HostKernel>> kernels;
};

struct HostEvent {
  bool isTimed = true;
  /// Null before it is recorded.
  std::shared_ptr<Moment> moment;
};

/// What is set by environment variables, read by cuInit; docs/Gpu.md has them.
struct HostSettings {
  int numDevices = 1;
  int version = 13000;
  /// 10 * major + minor.
  int capability = 90;
  /// The function whose call number `failAt` from 1 fails with `failWith`, or
  /// `kernel` for a kernel that runs.
  std::string failing;
  uint64_t failAt = 0;
  CUresult failWith = kUnknown;
  /// The number of the call of cuStreamWaitEvent, from 1, that does nothing.
  uint64_t droppedWait = 0;
};

/// One device with one context, and all that lives in it. The functions of the
/// API run one at a time.
class HostDriver {
public:
  static HostDriver &get();

  /// Reads the settings; kInvalidValue, with a line to the standard error
  /// stream, if one is no good.
  CUresult readSettings();
  /// The error that was asked for, if this call of `name` is to fail.
  CUresult countCall(const char *name);
  /// Frees all that is in the context, and counts it as leaked, unless an error
  /// made it impossible to free.
  void destroyContext();
  size_t getNumObjects() const;

  std::mutex mutex;
  HostSettings settings;
  bool isInitialized = false;
  unsigned numRetained = 0;
  uint64_t numLeaked = 0;

  HostMemory memory;
  HostStreams streams{memory};
  std::vector<std::unique_ptr<HostEvent>> events;
  std::vector<std::unique_ptr<HostModule>> modules;

  uint64_t numWaits = 0;

private:
  uint64_t numCalls = 0;
};

} // namespace host
} // namespace ckpt

#endif // CKPT_RUNTIME_HOSTDRIVER_HOSTDRIVER_H
