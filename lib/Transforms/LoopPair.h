//===- LoopPair.h - A forward loop and its backward loop --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file recognises what a frontend makes of layers in a loop: a forward
// scf.for whose iteration t writes residuals into slot t of stacks, and a
// backward scf.for of the same trip count whose iteration j reads slot n-1-j.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_LOOPPAIR_H
#define CKPT_LIB_TRANSFORMS_LOOPPAIR_H

#include "LinearIndex.h"

#include "ckpt/Analysis/RecomputeLegality.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

#include <string>

namespace ckpt {

/// A tensor that a loop carries, writes a slice of in each iteration, and does
/// not read.
struct LoopStack {
  /// Number among the carried values.
  unsigned carried = 0;
  mlir::tensor::InsertSliceOp insert;
  /// The dimension that is divided into slots.
  unsigned dim = 0;
  /// Of a residual: who reads it, all in the backward loop.
  llvm::SmallVector<mlir::tensor::ExtractSliceOp> reads;

  mlir::RankedTensorType getType() const {
    return llvm::cast<mlir::RankedTensorType>(insert->getResult(0).getType());
  }
  /// What is written into a slot.
  mlir::Value getSource() const { return insert->getOperand(0); }
};

struct LoopPair {
  mlir::scf::ForOp forward;
  mlir::scf::ForOp backward;
  /// Stacks of which the backward loop reads, in reverse, what was written, and
  /// nobody else anything.
  llvm::SmallVector<LoopStack> residuals;
  /// Stacks that others read too.
  llvm::SmallVector<LoopStack> kept;
  /// Numbers of the other carried values: what an iteration passes on.
  llvm::SmallVector<unsigned> states;
  /// Iterations if they are a constant.
  std::optional<int64_t> tripCount;
  /// Most iterations that there can be: slots of the stacks. Dynamic if a stack
  /// has a dynamic extent.
  int64_t capacity = mlir::ShapedType::kDynamic;
};

/// The pair that starts at `forward`. If there is none, `reason` says why, if
/// the loop writes stacks; it is empty if the loop is nothing to look at.
std::optional<LoopPair> findLoopPair(mlir::scf::ForOp forward,
                                     const LegalityOptions &options,
                                     std::string &reason);

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_LOOPPAIR_H
