//===- HashCalls.h - Checks of recomputed values at run time ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file declares how ckpt.hash and ckpt.check_hash become calls of the
// runtime (ckpt/Hash.h) when tensors have become bytes.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_HASHCALLS_H
#define CKPT_LIB_CONVERSION_HASHCALLS_H

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/IR/Builders.h"

namespace ckpt {

/// The hash of `bytes` bytes from `data` on, a memref<1xi8>.
mlir::Value callHash(mlir::OpBuilder &builder, mlir::Location loc,
                     mlir::SymbolTable &symbols, mlir::Value data,
                     int64_t bytes);

/// Compares the hash of these bytes with `hash`, as `check` says.
void callCheckHash(mlir::OpBuilder &builder, CheckHashOp check,
                   mlir::SymbolTable &symbols, mlir::Value data, int64_t bytes,
                   mlir::Value hash);

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_HASHCALLS_H
