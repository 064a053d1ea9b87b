//===- OffloadTier.cpp - Where offloaded tensors are ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "OffloadTier.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <unistd.h>

using namespace ckpt::rt;

namespace {

/// Blocks by size; one that is free is used again for anything that fills at
/// least half of it.
class MemoryTier : public OffloadTier {
public:
  ~MemoryTier() override {
    for (auto &block : freeBlocks)
      std::free(block.second);
    for (auto &block : used)
      std::free(reinterpret_cast<void *>(block.first));
  }

  std::string reserve(uint64_t bytes, uint64_t &slot) override {
    bytes = std::max<uint64_t>(bytes, 1);
    void *block = nullptr;
    auto it = freeBlocks.lower_bound(bytes);
    if (it != freeBlocks.end() && it->first / 2 <= bytes) {
      block = it->second;
      bytes = it->first;
      freeBlocks.erase(it);
    } else {
      if (bytes <= SIZE_MAX)
        block = std::malloc(static_cast<size_t>(bytes));
      if (!block)
        return "no memory for " + std::to_string(bytes) + " bytes";
      total += bytes;
    }
    slot = reinterpret_cast<uintptr_t>(block);
    used[slot] = bytes;
    return {};
  }

  void release(uint64_t slot, uint64_t) override {
    auto it = used.find(slot);
    freeBlocks.emplace(it->second, reinterpret_cast<void *>(slot));
    used.erase(it);
  }

  std::string store(uint64_t slot, const void *source,
                    uint64_t bytes) override {
    std::memcpy(reinterpret_cast<void *>(slot), source, bytes);
    return {};
  }

  std::string load(uint64_t slot, void *target, uint64_t bytes) override {
    std::memcpy(target, reinterpret_cast<void *>(slot), bytes);
    return {};
  }

  uint64_t getBytes() const override { return total; }

private:
  std::multimap<uint64_t, void *> freeBlocks;
  std::map<uint64_t, uint64_t> used;
  uint64_t total = 0;
};

constexpr uint64_t kPage = 4096;
/// Written, and dropped from the page cache, at a time.
constexpr uint64_t kChunk = uint64_t(8) << 20;

class FileTier : public OffloadTier {
public:
  FileTier(int file, std::string directory)
      : file(file), directory(std::move(directory)) {}
  ~FileTier() override { close(file); }

  std::string reserve(uint64_t bytes, uint64_t &slot) override {
    uint64_t size = roundUp(bytes);
    // The smallest gap that is large enough, else the end.
    auto best = gaps.end();
    for (auto it = gaps.begin(); it != gaps.end(); ++it)
      if (it->second >= size &&
          (best == gaps.end() || it->second < best->second))
        best = it;
    if (best == gaps.end()) {
      slot = length;
      length += size;
      return {};
    }
    slot = best->first;
    if (best->second > size)
      gaps[slot + size] = best->second - size;
    gaps.erase(best);
    return {};
  }

  void release(uint64_t slot, uint64_t bytes) override {
    auto it = gaps.emplace(slot, roundUp(bytes)).first;
    auto next = std::next(it);
    if (next != gaps.end() && it->first + it->second == next->first) {
      it->second += next->second;
      gaps.erase(next);
    }
    if (it == gaps.begin())
      return;
    auto previous = std::prev(it);
    if (previous->first + previous->second == it->first) {
      previous->second += it->second;
      gaps.erase(it);
    }
  }

  std::string store(uint64_t slot, const void *source,
                    uint64_t bytes) override {
    const char *from = static_cast<const char *>(source);
    for (uint64_t done = 0; done < bytes;) {
      uint64_t size = std::min(bytes - done, kChunk);
      ssize_t written = pwrite(file, from + done, static_cast<size_t>(size),
                               static_cast<off_t>(slot + done));
      if (written < 0 && errno == EINTR)
        continue;
      if (written <= 0)
        return describe("write to", written < 0 ? errno : ENOSPC);
      dropCache(slot + done, static_cast<uint64_t>(written), /*isDirty=*/true);
      done += static_cast<uint64_t>(written);
    }
    return {};
  }

  std::string load(uint64_t slot, void *target, uint64_t bytes) override {
    char *to = static_cast<char *>(target);
    for (uint64_t done = 0; done < bytes;) {
      uint64_t size = std::min(bytes - done, kChunk);
      ssize_t got = pread(file, to + done, static_cast<size_t>(size),
                          static_cast<off_t>(slot + done));
      if (got < 0 && errno == EINTR)
        continue;
      if (got <= 0)
        return describe("read from", got < 0 ? errno : EIO);
      dropCache(slot + done, static_cast<uint64_t>(got), /*isDirty=*/false);
      done += static_cast<uint64_t>(got);
    }
    return {};
  }

  uint64_t getBytes() const override { return length; }

private:
  static uint64_t roundUp(uint64_t bytes) {
    return std::max((bytes + kPage - 1) / kPage * kPage, kPage);
  }

  std::string describe(const char *what, int error) const {
    return std::string("cannot ") + what + " a temporary file in '" +
           directory + "': " + std::strerror(error);
  }

  /// Only clean pages can be dropped. A failure costs memory, not data.
  void dropCache(uint64_t offset, uint64_t bytes, bool isDirty) const {
#ifdef __linux__
    auto from = static_cast<off_t>(offset);
    auto size = static_cast<off_t>(bytes);
    if (isDirty)
      (void)sync_file_range(file, from, size,
                            SYNC_FILE_RANGE_WAIT_BEFORE |
                                SYNC_FILE_RANGE_WRITE |
                                SYNC_FILE_RANGE_WAIT_AFTER);
    (void)posix_fadvise(file, from, size, POSIX_FADV_DONTNEED);
#endif
  }

  int file;
  std::string directory;
  /// Unused bytes before the end: sizes by offset.
  std::map<uint64_t, uint64_t> gaps;
  uint64_t length = 0;
};

} // namespace

std::unique_ptr<OffloadTier> ckpt::rt::makeMemoryTier() {
  return std::make_unique<MemoryTier>();
}

std::unique_ptr<OffloadTier>
ckpt::rt::makeFileTier(const std::string &directory, std::string &error) {
  std::string name = directory + "/ckpt-offload-XXXXXX";
  int file = mkostemp(name.data(), O_CLOEXEC);
  if (file < 0) {
    error = "cannot make a temporary file in '" + directory +
            "': " + std::strerror(errno);
    return nullptr;
  }
  unlink(name.c_str());
  return std::make_unique<FileTier>(file, directory);
}
