//===- Memory.cpp - Memory that is counted ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Each block has a header right in front of it. The counters are separate
// atomics: with several threads the peak is that of some order of the
// allocations, never less than what one thread held.
//
//===----------------------------------------------------------------------===//

#include "Error.h"
#include "ckpt/Runtime.h"

#include <atomic>
#include <cstdlib>
#include <new>
#ifdef __linux__
#include <sys/mman.h>
#endif

namespace {

/// From this size on a block asks for huge pages: walking one of small pages
/// costs a step more in address translation than in arithmetic.
constexpr uint64_t kHugePageFrom = uint64_t(8) << 20;
constexpr uintptr_t kHugePage = uintptr_t(2) << 20;

struct Header {
  void *base;
  uint64_t bytes;
};

std::atomic<uint64_t> currentBytes{0};
std::atomic<uint64_t> peakBytes{0};
std::atomic<uint64_t> liveBlocks{0};

} // namespace

static void raisePeak(uint64_t now) {
  uint64_t seen = peakBytes.load(std::memory_order_relaxed);
  while (now > seen && !peakBytes.compare_exchange_weak(
                           seen, now, std::memory_order_relaxed)) {
  }
}

void *ckpt_rt_alloc(uint64_t bytes, uint64_t alignment) {
  if (alignment == 0 || (alignment & (alignment - 1)) != 0) {
    ckpt::rt::setError("alignment is not a power of two");
    return nullptr;
  }
  if (alignment < alignof(Header))
    alignment = alignof(Header);
  uint64_t extra = sizeof(Header) + alignment;
  if (alignment > UINT64_MAX / 4 || bytes > SIZE_MAX - extra) {
    ckpt::rt::setError("allocation is too large");
    return nullptr;
  }
  void *base = std::malloc(static_cast<size_t>(bytes + extra));
  if (!base) {
    ckpt::rt::setError("out of memory");
    return nullptr;
  }
  uintptr_t first = reinterpret_cast<uintptr_t>(base) + sizeof(Header);
  uintptr_t aligned = (first + alignment - 1) & ~(uintptr_t)(alignment - 1);
#ifdef MADV_HUGEPAGE
  if (bytes >= kHugePageFrom) {
    // Whole pages inside the block; only advice, so a failure does not matter.
    uintptr_t begin = (aligned + kHugePage - 1) & ~(kHugePage - 1);
    uintptr_t end = (aligned + bytes) & ~(kHugePage - 1);
    (void)madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
  }
#endif
  new (reinterpret_cast<void *>(aligned - sizeof(Header))) Header{base, bytes};
  liveBlocks.fetch_add(1, std::memory_order_relaxed);
  raisePeak(currentBytes.fetch_add(bytes, std::memory_order_relaxed) + bytes);
  return reinterpret_cast<void *>(aligned);
}

void ckpt_rt_free(void *pointer) {
  if (!pointer)
    return;
  auto *header = reinterpret_cast<Header *>(
      reinterpret_cast<uintptr_t>(pointer) - sizeof(Header));
  currentBytes.fetch_sub(header->bytes, std::memory_order_relaxed);
  liveBlocks.fetch_sub(1, std::memory_order_relaxed);
  std::free(header->base);
}

uint64_t ckpt_rt_current_bytes() {
  return currentBytes.load(std::memory_order_relaxed);
}

uint64_t ckpt_rt_peak_bytes() {
  return peakBytes.load(std::memory_order_relaxed);
}

uint64_t ckpt_rt_live_blocks() {
  return liveBlocks.load(std::memory_order_relaxed);
}

void ckpt_rt_reset_peak() {
  peakBytes.store(currentBytes.load(std::memory_order_relaxed),
                  std::memory_order_relaxed);
}

/// Compiled code does not check for null.
static void *allocOrDie(uint64_t bytes, uint64_t alignment) {
  void *pointer = ckpt_rt_alloc(bytes, alignment);
  if (!pointer)
    ckpt_rt_fatal(ckpt_rt_last_error());
  return pointer;
}

void *_mlir_memref_to_llvm_alloc(uint64_t bytes) {
  return allocOrDie(bytes, 64);
}

void *_mlir_memref_to_llvm_aligned_alloc(uint64_t alignment, uint64_t bytes) {
  return allocOrDie(bytes, alignment);
}

void _mlir_memref_to_llvm_free(void *pointer) { ckpt_rt_free(pointer); }
