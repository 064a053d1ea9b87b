//===- Mix.h - Hash combining -----------------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_MIX_H
#define CKPT_LIB_SOLVER_MIX_H

#include <cstdint>
#include <cstring>

namespace remat {

inline uint64_t mix(uint64_t hash, uint64_t value) {
  hash = (hash ^ value) * 0x9e3779b97f4a7c15ULL;
  return hash ^ (hash >> 29);
}

inline uint64_t getBits(double value) {
  uint64_t bits;
  static_assert(sizeof(bits) == sizeof(value), "doubles are hashed as bits");
  std::memcpy(&bits, &value, sizeof(bits));
  return bits;
}

} // namespace remat

#endif // CKPT_LIB_SOLVER_MIX_H
