//===- HostMemory.h - Device memory that is host memory ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_HOSTDRIVER_HOSTMEMORY_H
#define CKPT_RUNTIME_HOSTDRIVER_HOSTMEMORY_H

#include "CudaTypes.h"

#include <cstdint>
#include <map>

namespace ckpt {
namespace host {

using namespace rt::cuda;

/// Blocks of device memory, each in pages of its own between pages that nobody
/// may touch. New bytes are 0xff, which is no number in any float type. What
/// follows a block up to the end of its pages is checked for writes.
class HostMemory {
public:
  ~HostMemory() { clear(); }

  CUresult alloc(size_t bytes, CUdeviceptr &pointer);
  CUresult free(CUdeviceptr pointer);
  CUresult allocPinned(size_t bytes, void *&pointer);
  CUresult freePinned(void *pointer);
  void clear();

  /// Whether all bytes are of one live block.
  bool isDevice(CUdeviceptr pointer, size_t bytes) const;
  bool isPinned(const void *pointer, size_t bytes) const;
  /// kIllegalAddress, with a line to the standard error stream, if bytes right
  /// behind a block were written.
  CUresult checkBorders() const;

  /// Lets this process read and write device memory, or no more.
  void allowAccess(bool allow);

  size_t getUsedBytes() const { return used; }
  size_t getNumBlocks() const { return device.size() + pinned.size(); }

  /// More than this is out of memory.
  size_t limit = SIZE_MAX;
  /// Whether device memory is out of reach of the host but for work that runs.
  bool isProtected = true;

private:
  struct Block {
    size_t bytes;
    char *pages;
    size_t pageBytes;
  };
  void release(CUdeviceptr pointer, const Block &block);
  static CUresult checkBorder(CUdeviceptr pointer, const Block &block);

  std::map<CUdeviceptr, Block> device;
  std::map<uintptr_t, size_t> pinned;
  size_t used = 0;
  unsigned numAllowed = 0;
};

} // namespace host
} // namespace ckpt

#endif // CKPT_RUNTIME_HOSTDRIVER_HOSTMEMORY_H
