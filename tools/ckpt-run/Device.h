//===- Device.h - Where steps run -------------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TOOLS_CKPT_RUN_DEVICE_H
#define CKPT_TOOLS_CKPT_RUN_DEVICE_H

#include "HostTensor.h"

#include "ckpt/Offload.h"
#include "mlir/IR/BuiltinOps.h"

namespace ckpt {

/// What kernels are compiled for.
struct DeviceTarget {
  enum Kind { Cpu, Cuda, Host } kind = Cpu;
  /// As sm_90; empty for Cpu.
  std::string chip;
};

/// Memory and time of one device. All that a program allocates here it frees
/// before the device goes.
class Device {
public:
  Device() = default;
  Device(const Device &) = delete;
  Device &operator=(const Device &) = delete;
  virtual ~Device() = default;

  virtual DeviceTarget getTarget() const = 0;

  /// `bytes` bytes, aligned to 64.
  virtual llvm::Expected<void *> alloc(uint64_t bytes) = 0;
  virtual void free(void *pointer) = 0;
  /// Where the step reads `tensor`, which outlives the place; and the end of
  /// that.
  virtual llvm::Expected<const void *> place(const HostTensor &tensor) = 0;
  virtual void unplace(const void *address) = 0;
  virtual llvm::Error copyOut(HostTensor &target, const void *source) = 0;

  /// Bytes that are allocated, and the most since the last reset.
  virtual uint64_t getCurrentBytes() const = 0;
  virtual uint64_t getPeakBytes() const = 0;
  virtual void resetPeak() = 0;
  /// Bytes of constants of programs, which are not counted above.
  virtual uint64_t getConstantBytes() const { return 0; }

  /// Waits for what the step has started.
  virtual llvm::Error synchronize() = 0;
  /// The code of a program is about to be freed.
  virtual void forgetPrograms() = 0;

  virtual llvm::Error configureOffload(ckpt_rt_offload_tier tier,
                                       const char *directory) = 0;
  virtual llvm::Error resetOffloadStats() = 0;
  virtual llvm::Expected<ckpt_rt_offload_stats> getOffloadStats() = 0;

  virtual llvm::Error resetProfile(uint64_t numKernels) = 0;
  virtual llvm::Error startProfile() = 0;
  virtual llvm::Expected<uint64_t> getKernelNs(uint64_t number) = 0;
};

/// Of a status of the runtime, and of its text.
llvm::Error makeRuntimeError(int32_t status);

std::unique_ptr<Device> makeCpuDevice();
/// `ordinal` is that of a GPU; none is the host driver, a library beside this
/// tool.
llvm::Expected<std::unique_ptr<Device>>
makeGpuDevice(std::optional<int32_t> ordinal);
/// `cpu`, `cuda:N`, `cuda` for the first, or `host`.
llvm::Expected<std::unique_ptr<Device>> makeDevice(llvm::StringRef name);
/// Prints the names that makeDevice takes here, with what they are.
void listDevices(llvm::raw_ostream &os);

} // namespace ckpt

#endif // CKPT_TOOLS_CKPT_RUN_DEVICE_H
