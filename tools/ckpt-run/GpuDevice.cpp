//===- GpuDevice.cpp - Steps on a GPU, or as if -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Device.h"

#include "ckpt/Gpu.h"
#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace ckpt;

namespace {

/// The device that is open in the runtime. Steps in flight when memory is freed
/// are the driver's to wait for.
class GpuDevice : public Device {
public:
  explicit GpuDevice(DeviceTarget target) : target(std::move(target)) {}
  ~GpuDevice() override {
    (void)ckpt_rt_gpu_close();
    (void)ckpt_rt_gpu_set_driver(nullptr);
  }

  DeviceTarget getTarget() const override { return target; }

  llvm::Expected<void *> alloc(uint64_t bytes) override {
    void *pointer = nullptr;
    if (llvm::Error error =
            makeRuntimeError(ckpt_rt_gpu_alloc(bytes, &pointer)))
      return std::move(error);
    return pointer;
  }
  void free(void *pointer) override { (void)ckpt_rt_gpu_free(pointer); }
  llvm::Expected<const void *> place(const HostTensor &tensor) override {
    llvm::Expected<void *> copy = alloc(tensor.getBytes());
    if (!copy)
      return copy.takeError();
    if (llvm::Error error = makeRuntimeError(
            ckpt_rt_gpu_copy_in(*copy, tensor.getData(), tensor.getBytes()))) {
      free(*copy);
      return std::move(error);
    }
    return *copy;
  }
  void unplace(const void *address) override {
    free(const_cast<void *>(address));
  }
  llvm::Error copyOut(HostTensor &tensor, const void *source) override {
    return makeRuntimeError(
        ckpt_rt_gpu_copy_out(tensor.getData(), source, tensor.getBytes()));
  }

  uint64_t getCurrentBytes() const override {
    return ckpt_rt_gpu_current_bytes();
  }
  uint64_t getPeakBytes() const override { return ckpt_rt_gpu_peak_bytes(); }
  void resetPeak() override { ckpt_rt_gpu_reset_peak(); }
  uint64_t getConstantBytes() const override {
    return ckpt_rt_gpu_constant_bytes();
  }

  llvm::Error synchronize() override {
    return makeRuntimeError(ckpt_rt_gpu_synchronize());
  }
  void forgetPrograms() override { (void)ckpt_rt_gpu_unload(); }

  llvm::Error configureOffload(ckpt_rt_offload_tier tier,
                               const char *) override {
    if (tier == CKPT_RT_OFFLOAD_POOL)
      return llvm::Error::success();
    return llvm::createStringError(
        llvm::inconvertibleErrorCode(),
        "a GPU offloads to memory only; run without --offload=file");
  }
  llvm::Error resetOffloadStats() override {
    return makeRuntimeError(ckpt_rt_gpu_offload_reset_stats());
  }
  llvm::Expected<ckpt_rt_offload_stats> getOffloadStats() override {
    ckpt_rt_offload_stats stats;
    if (llvm::Error error =
            makeRuntimeError(ckpt_rt_gpu_offload_get_stats(&stats)))
      return std::move(error);
    return stats;
  }

  llvm::Error resetProfile(uint64_t numKernels) override {
    return makeRuntimeError(ckpt_rt_gpu_profile_reset(numKernels));
  }
  llvm::Error startProfile() override {
    return makeRuntimeError(ckpt_rt_gpu_profile_start());
  }
  llvm::Expected<uint64_t> getKernelNs(uint64_t number) override {
    uint64_t ns = 0;
    if (llvm::Error error =
            makeRuntimeError(ckpt_rt_gpu_profile_ns(number, &ns)))
      return std::move(error);
    return ns;
  }

private:
  DeviceTarget target;
};

} // namespace

/// Beside bin, where the build and the installation put it.
static std::string getHostDriver() {
  std::string tool = llvm::sys::fs::getMainExecutable(
      nullptr, reinterpret_cast<void *>(&getHostDriver));
  llvm::StringRef prefix =
      llvm::sys::path::parent_path(llvm::sys::path::parent_path(tool));
  llvm::SmallString<128> path;
  for (llvm::StringRef folder : {CKPT_LIBRARY_FOLDER, "lib"}) {
    path = prefix;
    llvm::sys::path::append(path, folder, "libckpt_host_cuda.so");
    if (llvm::sys::fs::exists(path))
      break;
  }
  return path.str().str();
}

llvm::Expected<std::unique_ptr<Device>>
ckpt::makeGpuDevice(std::optional<int32_t> ordinal) {
  std::string driver = getHostDriver();
  if (llvm::Error error = makeRuntimeError(
          ckpt_rt_gpu_set_driver(ordinal ? nullptr : driver.c_str())))
    return std::move(error);
  if (llvm::Error error =
          makeRuntimeError(ckpt_rt_gpu_open(ordinal.value_or(0))))
    return std::move(error);
  ckpt_rt_gpu_info info;
  if (llvm::Error error = makeRuntimeError(ckpt_rt_gpu_get_info(&info))) {
    (void)ckpt_rt_gpu_close();
    return std::move(error);
  }
  return std::make_unique<GpuDevice>(
      DeviceTarget{ordinal ? DeviceTarget::Cuda : DeviceTarget::Host,
                   "sm_" + std::to_string(info.capability_major) +
                       std::to_string(info.capability_minor)});
}
