//===- OffloadTier.h - Where offloaded tensors are --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_OFFLOADTIER_H
#define CKPT_RUNTIME_LIB_OFFLOADTIER_H

#include <cstdint>
#include <memory>
#include <string>

namespace ckpt {
namespace rt {

/// Storage for tensors. `reserve` and `release` are not thread-safe; `store`
/// and `load` of different slots are, beside them too. Functions that can fail
/// return what went wrong, or an empty string.
class OffloadTier {
public:
  virtual ~OffloadTier() = default;
  /// Sets `slot` to a place for `bytes` bytes.
  virtual std::string reserve(uint64_t bytes, uint64_t &slot) = 0;
  virtual void release(uint64_t slot, uint64_t bytes) = 0;
  virtual std::string store(uint64_t slot, const void *source,
                            uint64_t bytes) = 0;
  virtual std::string load(uint64_t slot, void *target, uint64_t bytes) = 0;
  /// Bytes that the tier takes, used or not.
  virtual uint64_t getBytes() const = 0;
};

std::unique_ptr<OffloadTier> makeMemoryTier();
/// Null, and `error` set, if no file can be made in `directory`.
std::unique_ptr<OffloadTier> makeFileTier(const std::string &directory,
                                          std::string &error);

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_OFFLOADTIER_H
