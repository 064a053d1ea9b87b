//===- LoopEmitter.h - A linalg operation as loops --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_LOOPEMITTER_H
#define CKPT_LIB_CONVERSION_LOOPEMITTER_H

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "llvm/ADT/SmallPtrSet.h"

namespace ckpt {

/// A buffer seen as one row of elements: element `base + strides * iterators`.
struct Access {
  mlir::Value buffer;
  int64_t base = 0;
  llvm::SmallVector<int64_t> strides;
};

/// A loop over one or more merged iterators.
struct LoopDim {
  int64_t extent = 1;
  bool isReduction = false;
  /// Of each operand.
  llvm::SmallVector<int64_t> strides;
  /// The iterator, if it is one.
  std::optional<unsigned> iterator;
  bool isTiled = false;
};

/// A random element in the body.
struct ElementDraw {
  mlir::Operation *op;
  /// The access that is its number.
  unsigned access;
  /// The words of its block and its part, where they are known.
  llvm::SmallVector<mlir::Value, 5> block;
};

/// The number of a random element.
mlir::Value getDrawIndex(mlir::Operation *draw);

/// Writes one linalg operation as loops.
class LoopEmitter {
public:
  explicit LoopEmitter(mlir::linalg::LinalgOp op)
      : op(op), builder(op), loc(op.getLoc()), numInputs(op.getNumDpsInputs()) {
  }

  /// Fails, having changed nothing, if the operation is not of the simple kind.
  mlir::LogicalResult run();

private:
  /// Side of the tiles in which operands of different orders are walked.
  static constexpr int64_t kTile = 32;

  // Which loops, and in which order: LoopNest.cpp.
  mlir::LogicalResult analyze();
  void analyzeDraws(llvm::ArrayRef<int64_t> ranges);
  void mergeLoops();
  void orderLoops();
  int64_t getInnermostCost(const LoopDim &loop) const;

  void emitLoops(size_t depth);
  void emitTileLoops(size_t depth);
  void emitReduction();
  llvm::SmallVector<mlir::Value> emitBody(mlir::ValueRange carried);
  void emitElement();
  bool canShareBlocks() const;
  void emitSharedBlocks();
  mlir::Value getAddress(unsigned operand);
  mlir::Value getIndex(int64_t value) {
    return mlir::arith::ConstantIndexOp::create(builder, loc, value);
  }
  bool isOutput(unsigned operand) const {
    return operand >= numInputs && operand < op->getNumOperands();
  }

  mlir::linalg::LinalgOp op;
  mlir::OpBuilder builder;
  mlir::Location loc;
  unsigned numInputs;
  llvm::SmallVector<Access> accesses;
  llvm::SmallVector<LoopDim> loops;
  llvm::SmallVector<mlir::Value> ivs;
  llvm::SmallVector<mlir::Value> tileStarts;
  /// Random elements of the body. The numbers of their elements are accesses
  /// without a buffer, behind those of the operands.
  llvm::SmallVector<ElementDraw> draws;
  /// Operations of the body that only compute these numbers.
  llvm::SmallPtrSet<mlir::Operation *, 8> indexOps;
};

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_LOOPEMITTER_H
