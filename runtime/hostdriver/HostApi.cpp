//===- HostApi.cpp - The driver API on the CPU ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The functions of CudaDriver.def. See docs/Gpu.md, "Without a GPU".
//
//===----------------------------------------------------------------------===//

#include "HostApi.h"

#include <cstdio>
#include <cstring>
#include <utility>

using namespace ckpt::host;
using namespace ckpt::rt::cuda;

/// For tests: the number of objects that were alive when their context was
/// destroyed, since the last call.
extern "C" __attribute__((visibility("default"))) uint64_t
ckpt_rt_host_take_leaks() {
  HostDriver &driver = HostDriver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  return std::exchange(driver.numLeaked, 0);
}

/// Its address is the handle of the only context.
static char theContext;
/// Contexts of this thread, the last one current. Plain memory, so that the
/// library can be unloaded; nobody nests deeper.
static thread_local void *contexts[8];
static thread_local size_t numContexts = 0;

bool ckpt::host::hasCurrentContext() { return numContexts > 0; }

/// What a wait reports: an error of the work, or of what it left behind.
static CUresult checkWork(HostDriver &driver) {
  driver.memory.allowAccess(true);
  CUresult border = driver.memory.checkBorders();
  driver.memory.allowAccess(false);
  if (border != kSuccess)
    driver.streams.setError(border);
  return driver.streams.getError();
}

//===----------------------------------------------------------------------===//
// Device and context
//===----------------------------------------------------------------------===//

CUresult ckpt::rt::cuda::cuInit(unsigned) {
  HostDriver &driver = HostDriver::get();
  std::lock_guard<std::mutex> lock(driver.mutex);
  if (driver.numRetained == 0)
    if (CUresult status = driver.readSettings())
      return status;
  if (CUresult status = driver.countCall("cuInit"))
    return status;
  if (driver.settings.numDevices == 0)
    return kNoDevice;
  driver.isInitialized = true;
  return kSuccess;
}

CUresult ckpt::rt::cuda::cuDriverGetVersion(int *version) {
  return call("cuDriverGetVersion", [&](HostDriver &driver) {
    *version = driver.settings.version;
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuDeviceGetCount(int *count) {
  return call("cuDeviceGetCount", [&](HostDriver &driver) {
    *count = driver.settings.numDevices;
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuDeviceGet(CUdevice *device, int ordinal) {
  return call("cuDeviceGet", [&](HostDriver &driver) {
    *device = ordinal;
    return ordinal < 0 || ordinal >= driver.settings.numDevices ? kInvalidDevice
                                                                : kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuDeviceGetName(char *name, int length, CUdevice) {
  return call("cuDeviceGetName", [&](HostDriver &) {
    std::snprintf(name, static_cast<size_t>(length), "host (no GPU)");
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuDeviceGetAttribute(int *value,
                                              CUdevice_attribute attribute,
                                              CUdevice) {
  return call("cuDeviceGetAttribute", [&](HostDriver &driver) {
    int capability = driver.settings.capability;
    *value = attribute == kCapabilityMajor ? capability / 10 : capability % 10;
    return attribute == kCapabilityMajor || attribute == kCapabilityMinor
               ? kSuccess
               : kInvalidValue;
  });
}

CUresult ckpt::rt::cuda::cuDevicePrimaryCtxRetain(CUcontext *context,
                                                  CUdevice) {
  return call("cuDevicePrimaryCtxRetain", [&](HostDriver &driver) {
    ++driver.numRetained;
    *context = reinterpret_cast<CUcontext>(&theContext);
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuDevicePrimaryCtxRelease_v2(CUdevice) {
  return call("cuDevicePrimaryCtxRelease_v2", [&](HostDriver &driver) {
    if (driver.numRetained == 0)
      return kInvalidContext;
    if (--driver.numRetained == 0)
      driver.destroyContext();
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuCtxPushCurrent_v2(CUcontext context) {
  return call("cuCtxPushCurrent_v2", [&](HostDriver &driver) {
    if (driver.numRetained == 0 ||
        context != reinterpret_cast<CUcontext>(&theContext) ||
        numContexts == std::size(contexts))
      return kInvalidContext;
    contexts[numContexts++] = context;
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuCtxPopCurrent_v2(CUcontext *context) {
  return call("cuCtxPopCurrent_v2", [&](HostDriver &) {
    if (numContexts == 0)
      return kInvalidContext;
    *context = static_cast<CUcontext>(contexts[--numContexts]);
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuCtxSynchronize() {
  return callInContext("cuCtxSynchronize", [](HostDriver &driver) {
    driver.streams.finishAll();
    return checkWork(driver);
  });
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

CUresult ckpt::rt::cuda::cuMemGetInfo_v2(size_t *free, size_t *total) {
  return callInContext("cuMemGetInfo_v2", [&](HostDriver &driver) {
    *total = driver.memory.limit;
    *free = driver.memory.limit - driver.memory.getUsedBytes();
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuMemAlloc_v2(CUdeviceptr *pointer, size_t bytes) {
  return callInContext("cuMemAlloc_v2", [&](HostDriver &driver) {
    return driver.memory.alloc(bytes, *pointer);
  });
}

CUresult ckpt::rt::cuda::cuMemFree_v2(CUdeviceptr pointer) {
  return callInContext("cuMemFree_v2", [&](HostDriver &driver) {
    driver.streams.finishAll();
    return driver.memory.free(pointer);
  });
}

CUresult ckpt::rt::cuda::cuMemHostAlloc(void **pointer, size_t bytes,
                                        unsigned) {
  return callInContext("cuMemHostAlloc", [&](HostDriver &driver) {
    return driver.memory.allocPinned(bytes, *pointer);
  });
}

CUresult ckpt::rt::cuda::cuMemFreeHost(void *pointer) {
  return callInContext("cuMemFreeHost", [&](HostDriver &driver) {
    driver.streams.finishAll();
    return driver.memory.freePinned(pointer);
  });
}

/// Pageable memory is read before the call returns, pinned memory when the
/// stream gets there.
CUresult ckpt::rt::cuda::cuMemcpyHtoDAsync_v2(CUdeviceptr target,
                                              const void *source, size_t bytes,
                                              CUstream handle) {
  auto copy = [&](HostDriver &driver, HostStream &stream) {
    HostMemory &memory = driver.memory;
    if (!memory.isDevice(target, bytes))
      return kInvalidValue;
    std::shared_ptr<char[]> staged;
    if (!memory.isPinned(source, bytes)) {
      staged.reset(new char[bytes]);
      std::memcpy(staged.get(), source, bytes);
    }
    auto run = [=, &memory]() -> CUresult {
      if (!memory.isDevice(target, bytes) ||
          (!staged && !memory.isPinned(source, bytes)))
        return kIllegalAddress;
      // NOLINTNEXTLINE(performance-no-int-to-ptr)
      std::memcpy(reinterpret_cast<void *>(target),
                  staged ? staged.get() : source, bytes);
      return kSuccess;
    };
    driver.streams.add(stream, {nullptr, run, nullptr});
    return kSuccess;
  };
  return callOnStream("cuMemcpyHtoDAsync_v2", handle, copy);
}

/// Pageable memory is written before the call returns.
CUresult ckpt::rt::cuda::cuMemcpyDtoHAsync_v2(void *target, CUdeviceptr source,
                                              size_t bytes, CUstream handle) {
  auto copy = [&](HostDriver &driver, HostStream &stream) {
    HostMemory &memory = driver.memory;
    if (!memory.isDevice(source, bytes))
      return kInvalidValue;
    bool isPinned = memory.isPinned(target, bytes);
    auto run = [=, &memory]() -> CUresult {
      if (!memory.isDevice(source, bytes) ||
          (isPinned && !memory.isPinned(target, bytes)))
        return kIllegalAddress;
      // NOLINTNEXTLINE(performance-no-int-to-ptr)
      std::memcpy(target, reinterpret_cast<const void *>(source), bytes);
      return kSuccess;
    };
    driver.streams.add(stream, {nullptr, run, nullptr});
    if (!isPinned)
      driver.streams.finish(stream);
    return kSuccess;
  };
  return callOnStream("cuMemcpyDtoHAsync_v2", handle, copy);
}

CUresult ckpt::rt::cuda::cuMemcpyDtoDAsync_v2(CUdeviceptr target,
                                              CUdeviceptr source, size_t bytes,
                                              CUstream handle) {
  auto copy = [&](HostDriver &driver, HostStream &stream) {
    HostMemory &memory = driver.memory;
    auto isValid = [=, &memory] {
      return memory.isDevice(source, bytes) && memory.isDevice(target, bytes) &&
             (target + bytes <= source || source + bytes <= target);
    };
    if (!isValid())
      return kInvalidValue;
    auto run = [=]() -> CUresult {
      if (!isValid())
        return kIllegalAddress;
      // NOLINTNEXTLINE(performance-no-int-to-ptr)
      std::memcpy(reinterpret_cast<void *>(target),
                  reinterpret_cast<const void *>(source), bytes);
      return kSuccess;
    };
    driver.streams.add(stream, {nullptr, run, nullptr});
    return kSuccess;
  };
  return callOnStream("cuMemcpyDtoDAsync_v2", handle, copy);
}

//===----------------------------------------------------------------------===//
// Streams and events
//===----------------------------------------------------------------------===//

CUresult ckpt::rt::cuda::cuStreamCreate(CUstream *stream, unsigned) {
  return callInContext("cuStreamCreate", [&](HostDriver &driver) {
    *stream = reinterpret_cast<CUstream>(driver.streams.create());
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuStreamDestroy_v2(CUstream handle) {
  return callOnStream("cuStreamDestroy_v2", handle,
                      [](HostDriver &driver, HostStream &stream) {
                        driver.streams.destroy(&stream);
                        return kSuccess;
                      });
}

CUresult ckpt::rt::cuda::cuStreamSynchronize(CUstream handle) {
  return callOnStream("cuStreamSynchronize", handle,
                      [](HostDriver &driver, HostStream &stream) {
                        driver.streams.finish(stream);
                        return checkWork(driver);
                      });
}

CUresult ckpt::rt::cuda::cuStreamWaitEvent(CUstream handle, CUevent event,
                                           unsigned) {
  return callOnStream(
      "cuStreamWaitEvent", handle, [&](HostDriver &driver, HostStream &stream) {
        auto it = findObject(driver.events, event);
        if (it == driver.events.end())
          return kInvalidHandle;
        if ((*it)->moment && ++driver.numWaits != driver.settings.droppedWait)
          driver.streams.add(stream, {(*it)->moment, nullptr, nullptr});
        return kSuccess;
      });
}

CUresult ckpt::rt::cuda::cuEventCreate(CUevent *event, unsigned flags) {
  return callInContext("cuEventCreate", [&](HostDriver &driver) {
    driver.events.push_back(std::make_unique<HostEvent>());
    driver.events.back()->isTimed = (flags & kEventDisableTiming) == 0;
    *event = reinterpret_cast<CUevent>(driver.events.back().get());
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuEventDestroy_v2(CUevent event) {
  return callInContext("cuEventDestroy_v2", [&](HostDriver &driver) {
    auto it = findObject(driver.events, event);
    if (it == driver.events.end())
      return kInvalidHandle;
    driver.events.erase(it);
    return kSuccess;
  });
}

CUresult ckpt::rt::cuda::cuEventRecord(CUevent event, CUstream handle) {
  return callOnStream("cuEventRecord", handle,
                      [&](HostDriver &driver, HostStream &stream) {
                        auto it = findObject(driver.events, event);
                        if (it == driver.events.end())
                          return kInvalidHandle;
                        (*it)->moment = driver.streams.record(stream);
                        return kSuccess;
                      });
}

CUresult ckpt::rt::cuda::cuEventElapsedTime(float *milliseconds, CUevent start,
                                            CUevent end) {
  return callInContext("cuEventElapsedTime", [&](HostDriver &driver) {
    auto first = findObject(driver.events, start);
    auto last = findObject(driver.events, end);
    for (const auto &it : {first, last})
      if (it == driver.events.end() || !(*it)->isTimed || !(*it)->moment)
        return kInvalidHandle;
    if (!(*first)->moment->isPast || !(*last)->moment->isPast)
      return kNotReady;
    double ns = static_cast<double>((*last)->moment->ns) -
                static_cast<double>((*first)->moment->ns);
    *milliseconds = static_cast<float>(1e-6 * ns);
    return kSuccess;
  });
}
