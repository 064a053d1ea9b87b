//===- LoopEmitter.h - A linalg operation as loops --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_LOOPEMITTER_H
#define CKPT_LIB_CONVERSION_LOOPEMITTER_H

#include "ElementEmitter.h"

namespace ckpt {

/// Writes one linalg operation as loops.
class LoopEmitter : ElementEmitter {
public:
  explicit LoopEmitter(mlir::linalg::LinalgOp op) : ElementEmitter(op) {}

  /// Fails, having changed nothing, if the operation is not of the simple kind.
  mlir::LogicalResult run();

private:
  /// Side of the tiles in which operands of different orders are walked.
  static constexpr int64_t kTile = 32;

  void orderLoops();
  void emitLoops(size_t depth);
  void emitTileLoops(size_t depth);
  void emitReduction();
  void emitSharedBlocks();

  llvm::SmallVector<mlir::Value> tileStarts;
};

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_LOOPEMITTER_H
