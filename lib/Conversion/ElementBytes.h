//===- ElementBytes.h - Tensors as bytes ------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_ELEMENTBYTES_H
#define CKPT_LIB_CONVERSION_ELEMENTBYTES_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"

namespace ckpt {

/// Bytes of an element in memory; 0 if it has no plain representation.
int64_t getElementBytes(mlir::Type type);

/// No element needs more, nor does a workspace that holds elements.
inline constexpr int64_t kMostElementAlignment = 8;

/// What elements of so many bytes are aligned to.
int64_t getElementAlignment(int64_t bytes);

/// The bytes of a constant, as they are in memory; null if they are not known.
mlir::DenseElementsAttr getRawBytes(mlir::ElementsAttr elements,
                                    mlir::MemRefType bytesType);

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_ELEMENTBYTES_H
