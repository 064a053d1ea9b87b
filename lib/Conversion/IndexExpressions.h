//===- IndexExpressions.h - What iterators are used for ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_INDEXEXPRESSIONS_H
#define CKPT_LIB_CONVERSION_INDEXEXPRESSIONS_H

#include "mlir/IR/Block.h"
#include "mlir/IR/Operation.h"
#include "llvm/ADT/SetVector.h"

namespace ckpt {

/// Index arithmetic in the body of a linalg operation, as linear functions of
/// the iterators.
class IndexExpressions {
public:
  IndexExpressions(mlir::Block *body, size_t numIterators)
      : body(body), numIterators(numIterators) {}

  /// Writes `value` as base + strides * iterators; false if it is no such
  /// function, or not known to be one.
  bool evaluate(mlir::Value value, llvm::SmallVector<int64_t> &strides,
                int64_t &base);

  /// True if what was evaluated, and every iterator of the body, is used for
  /// nothing but the numbers of random elements.
  bool onlyNumberDraws() const;

  /// The operations of the body that were looked at.
  llvm::ArrayRef<mlir::Operation *> getOps() const { return ops.getArrayRef(); }

private:
  mlir::Block *body;
  size_t numIterators;
  llvm::SetVector<mlir::Operation *> ops;
};

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_INDEXEXPRESSIONS_H
