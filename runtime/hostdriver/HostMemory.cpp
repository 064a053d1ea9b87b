//===- HostMemory.cpp - Device memory that is host memory -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostMemory.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>

using namespace ckpt::host;

static constexpr size_t kPage = 4096;
/// At least so many bytes are checked behind a block.
static constexpr size_t kBorder = 256;
static constexpr unsigned char kBorderByte = 0xb5;

static unsigned char *getBytes(CUdeviceptr pointer) {
  // NOLINTNEXTLINE(performance-no-int-to-ptr)
  return reinterpret_cast<unsigned char *>(static_cast<uintptr_t>(pointer));
}

CUresult HostMemory::alloc(size_t bytes, CUdeviceptr &pointer) {
  if (bytes == 0)
    return kInvalidValue;
  if (bytes > limit - std::min(limit, used))
    return kOutOfMemory;
  size_t pageBytes = (bytes + kBorder + kPage - 1) / kPage * kPage;
  void *mapped = mmap(nullptr, pageBytes + 2 * kPage, PROT_NONE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapped == MAP_FAILED)
    return kOutOfMemory;
  char *pages = static_cast<char *>(mapped) + kPage;
  if (mprotect(pages, pageBytes, PROT_READ | PROT_WRITE) != 0) {
    munmap(mapped, pageBytes + 2 * kPage);
    return kOutOfMemory;
  }
  std::memset(pages, 0xff, bytes);
  std::memset(pages + bytes, kBorderByte, pageBytes - bytes);
  if (isProtected && numAllowed == 0)
    mprotect(pages, pageBytes, PROT_NONE);
  pointer = reinterpret_cast<uintptr_t>(pages);
  device.emplace(pointer, Block{bytes, pages, pageBytes});
  used += bytes;
  return kSuccess;
}

CUresult HostMemory::checkBorder(CUdeviceptr pointer, const Block &block) {
  const unsigned char *begin = getBytes(pointer) + block.bytes;
  const unsigned char *end = getBytes(pointer) + block.pageBytes;
  const unsigned char *bad = std::find_if(
      begin, end, [](unsigned char byte) { return byte != kBorderByte; });
  if (bad == end)
    return kSuccess;
  std::fprintf(stderr,
               "ckpt host driver: byte %zu behind a block of %zu bytes was "
               "written\n",
               static_cast<size_t>(bad - begin), block.bytes);
  return kIllegalAddress;
}

CUresult HostMemory::checkBorders() const {
  CUresult result = kSuccess;
  for (const auto &entry : device)
    if (CUresult status = checkBorder(entry.first, entry.second))
      result = status;
  return result;
}

void HostMemory::release(CUdeviceptr, const Block &block) {
  munmap(block.pages - kPage, block.pageBytes + 2 * kPage);
  used -= block.bytes;
}

CUresult HostMemory::free(CUdeviceptr pointer) {
  auto it = device.find(pointer);
  if (it == device.end())
    return kInvalidValue;
  allowAccess(true);
  CUresult result = checkBorder(pointer, it->second);
  release(pointer, it->second);
  device.erase(it);
  allowAccess(false);
  return result;
}

CUresult HostMemory::allocPinned(size_t bytes, void *&pointer) {
  if (bytes == 0)
    return kInvalidValue;
  void *block = std::malloc(bytes);
  if (!block)
    return kOutOfMemory;
  std::memset(block, 0xff, bytes);
  pinned.emplace(reinterpret_cast<uintptr_t>(block), bytes);
  pointer = block;
  return kSuccess;
}

CUresult HostMemory::freePinned(void *pointer) {
  if (pinned.erase(reinterpret_cast<uintptr_t>(pointer)) == 0)
    return kInvalidValue;
  std::free(pointer);
  return kSuccess;
}

void HostMemory::clear() {
  for (const auto &entry : device)
    release(entry.first, entry.second);
  device.clear();
  for (const auto &entry : pinned)
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    std::free(reinterpret_cast<void *>(entry.first));
  pinned.clear();
}

/// Whether [pointer, pointer + bytes) is in the block that begins at or before
/// `pointer`.
template <typename Map, typename Size>
static bool isInside(const Map &blocks, typename Map::key_type pointer,
                     size_t bytes, Size getSize) {
  auto it = blocks.upper_bound(pointer);
  if (it == blocks.begin())
    return false;
  --it;
  size_t offset = static_cast<size_t>(pointer - it->first);
  size_t size = getSize(it->second);
  return offset <= size && bytes <= size - offset;
}

bool HostMemory::isDevice(CUdeviceptr pointer, size_t bytes) const {
  return isInside(device, pointer, bytes,
                  [](const Block &block) { return block.bytes; });
}

bool HostMemory::isPinned(const void *pointer, size_t bytes) const {
  return isInside(pinned, reinterpret_cast<uintptr_t>(pointer), bytes,
                  [](size_t size) { return size; });
}

void HostMemory::allowAccess(bool allow) {
  if (allow ? numAllowed++ > 0 : --numAllowed > 0)
    return;
  if (!isProtected)
    return;
  for (const auto &entry : device)
    mprotect(entry.second.pages, entry.second.pageBytes,
             allow ? PROT_READ | PROT_WRITE : PROT_NONE);
}
