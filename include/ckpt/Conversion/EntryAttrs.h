//===- EntryAttrs.h - What a lowered entry function says --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file names the attributes through which the stages of the lowering, and
// the driver after them, know the entry function.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_CONVERSION_ENTRYATTRS_H
#define CKPT_CONVERSION_ENTRYATTRS_H

#include "llvm/ADT/StringRef.h"

namespace ckpt {
namespace attr {
/// The function type of the entry on tensors.
inline constexpr llvm::StringLiteral kSignature = "ckpt_signature";
/// Bytes that the caller must give as the arena.
inline constexpr llvm::StringLiteral kArenaBytes = "ckpt_arena_bytes";
/// What is timed, in order: pairs of a kernel's key and its name.
inline constexpr llvm::StringLiteral kTimedKernels = "ckpt_timed_kernels";
} // namespace attr

/// Symbols that a program that calls a compiled step looks up.
inline constexpr llvm::StringLiteral kEntryPrefix = "ckpt_entry_";
inline constexpr llvm::StringLiteral kArenaBytesPrefix = "ckpt_arena_bytes_";
/// Called behind each kernel that is timed, with its number (ckpt/Profile.h).
inline constexpr llvm::StringLiteral kProfileFunction =
    "ckpt_rt_profile_kernel";

} // namespace ckpt

#endif // CKPT_CONVERSION_ENTRYATTRS_H
