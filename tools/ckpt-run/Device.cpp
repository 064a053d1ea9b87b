//===- Device.cpp - Where steps run -----------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Device.h"

#include "ckpt/Gpu.h"
#include "ckpt/Profile.h"
#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"
#include "llvm/Support/Format.h"

#include <cstring>

using namespace ckpt;

llvm::Error ckpt::makeRuntimeError(int32_t status) {
  if (status == CKPT_RT_OK)
    return llvm::Error::success();
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 ckpt_rt_last_error());
}

namespace {

/// Arguments are read where they are.
class CpuDevice : public Device {
public:
  ~CpuDevice() override { (void)ckpt_rt_offload_reset(); }

  DeviceTarget getTarget() const override { return {}; }

  llvm::Expected<void *> alloc(uint64_t bytes) override {
    if (void *pointer = ckpt_rt_alloc(bytes, 64))
      return pointer;
    return makeRuntimeError(CKPT_RT_OUT_OF_MEMORY);
  }
  void free(void *pointer) override { ckpt_rt_free(pointer); }
  llvm::Expected<const void *> place(const HostTensor &tensor) override {
    return tensor.getData();
  }
  void unplace(const void *) override {}
  llvm::Error copyOut(HostTensor &target, const void *source) override {
    std::memcpy(target.getData(), source, target.getBytes());
    return llvm::Error::success();
  }

  uint64_t getCurrentBytes() const override { return ckpt_rt_current_bytes(); }
  uint64_t getPeakBytes() const override { return ckpt_rt_peak_bytes(); }
  void resetPeak() override { ckpt_rt_reset_peak(); }

  llvm::Error synchronize() override { return llvm::Error::success(); }
  void forgetPrograms() override {}

  llvm::Error configureOffload(ckpt_rt_offload_tier tier,
                               const char *directory) override {
    return makeRuntimeError(ckpt_rt_offload_configure(tier, directory));
  }
  llvm::Error resetOffloadStats() override {
    ckpt_rt_offload_reset_stats();
    return llvm::Error::success();
  }
  llvm::Expected<ckpt_rt_offload_stats> getOffloadStats() override {
    ckpt_rt_offload_stats stats;
    ckpt_rt_offload_get_stats(&stats);
    return stats;
  }

  llvm::Error resetProfile(uint64_t numKernels) override {
    return makeRuntimeError(ckpt_rt_profile_reset(numKernels));
  }
  llvm::Error startProfile() override {
    ckpt_rt_profile_start();
    return llvm::Error::success();
  }
  llvm::Expected<uint64_t> getKernelNs(uint64_t number) override {
    return ckpt_rt_profile_ns(number);
  }
};

} // namespace

std::unique_ptr<Device> ckpt::makeCpuDevice() {
  return std::make_unique<CpuDevice>();
}

llvm::Expected<std::unique_ptr<Device>> ckpt::makeDevice(llvm::StringRef name) {
  if (name == "cpu")
    return makeCpuDevice();
  if (name == "host")
    return makeGpuDevice(std::nullopt);
  llvm::StringRef rest = name;
  int32_t ordinal = 0;
  if (rest.consume_front("cuda") &&
      (rest.empty() || (rest.consume_front(":") &&
                        !rest.getAsInteger(10, ordinal) && ordinal >= 0)))
    return makeGpuDevice(ordinal);
  return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                 "there is no device '" + name +
                                     "'; cpu, cuda:N and host are known");
}

void ckpt::listDevices(llvm::raw_ostream &os) {
  os << "cpu\n";
  int32_t count = 0;
  if (ckpt_rt_gpu_count(&count) != CKPT_RT_OK)
    os << "# no cuda: " << ckpt_rt_last_error() << "\n";
  for (int32_t i = 0; i != count; ++i) {
    ckpt_rt_gpu_info info;
    if (ckpt_rt_gpu_open(i) != CKPT_RT_OK ||
        ckpt_rt_gpu_get_info(&info) != CKPT_RT_OK)
      os << "# cuda:" << i << " does not open: " << ckpt_rt_last_error()
         << "\n";
    else
      os << "cuda:" << i << "  " << info.name << ", compute capability "
         << info.capability_major << "." << info.capability_minor << ", "
         << info.free_bytes << " of " << info.total_bytes
         << " bytes free, driver for CUDA " << info.driver_version / 1000 << "."
         << info.driver_version % 1000 / 10 << "\n";
    (void)ckpt_rt_gpu_close();
  }
  // Looked for last: the GPUs are those of the driver that is set.
  auto host = makeGpuDevice(std::nullopt);
  if (host)
    os << "host  kernels for a GPU, on the CPU\n";
  else
    os << "# no host: " << llvm::toString(host.takeError()) << "\n";
}
