//===- Copies.h - Copies of buffers -----------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_COPIES_H
#define CKPT_LIB_CONVERSION_COPIES_H

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

namespace ckpt {

/// Replaces a copy of a slice by the identity on its elements, and erases one
/// of a buffer to itself. A copy of whole buffers stays; returns null for both.
mlir::linalg::GenericOp copyToGeneric(mlir::memref::CopyOp copy);

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_COPIES_H
