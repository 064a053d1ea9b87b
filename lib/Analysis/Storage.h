//===- Storage.h - Who writes into what -------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file declares what the builder of RematGraph asks about single
// operations; what others ask too is in RematGraph.h.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_ANALYSIS_STORAGE_H
#define CKPT_LIB_ANALYSIS_STORAGE_H

#include "mlir/IR/Operation.h"

namespace ckpt {

/// The operands that `op` writes into, by result: result i overwrites operand
/// destinations[i], or -1.
llvm::SmallVector<int64_t> getDestinations(mlir::Operation *op);

/// True if every use of `value` is as a destination that is written to, so that
/// each writer can start from a copy of its own.
bool isOnlyWrittenTo(mlir::Value value);

} // namespace ckpt

#endif // CKPT_LIB_ANALYSIS_STORAGE_H
