//===- Arena.h - ckpt-solve --arena -----------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TOOLS_CKPT_SOLVE_ARENA_H
#define CKPT_TOOLS_CKPT_SOLVE_ARENA_H

#include <cstdint>
#include <string>

namespace remat {

/// Places the buffers of a CSV file (columns id, lower, upper, size, and
/// perhaps alignment, in any order) in one arena: within `capacity` bytes, or
/// as small as possible if it is 0. Writes the file with a column `offset` to
/// `output`, "-" for standard output. Returns the exit code.
int runArena(const std::string &file, int64_t capacity,
             const std::string &output);

} // namespace remat

#endif // CKPT_TOOLS_CKPT_SOLVE_ARENA_H
