//===- ElementEmitter.h - Elements of a linalg operation --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_ELEMENTEMITTER_H
#define CKPT_LIB_CONVERSION_ELEMENTEMITTER_H

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

/// What the lowerings to loops and to threads share: a linalg operation on
/// buffers of static shape as loops over linear addresses, and the code of one
/// element.
class ElementEmitter {
protected:
  explicit ElementEmitter(mlir::linalg::LinalgOp op)
      : op(op), builder(op), loc(op.getLoc()), numInputs(op.getNumDpsInputs()) {
  }

  /// Sets the accesses and one loop for each iterator. Fails, having changed
  /// nothing, if the operation is not of the simple kind.
  mlir::LogicalResult analyze();
  /// Two loops that walk every operand as one become one.
  void mergeLoops();
  /// The loops in the order of their strides, that with most contiguous
  /// accesses innermost.
  void sortLoops();
  /// Makes one row of each buffer, at the insertion point.
  void flattenBuffers();

  /// The address in an operand at the current `ivs`.
  mlir::Value getAddress(unsigned operand);
  /// The body at the current `ivs`; returns what it yields. `carried` stands
  /// for the outputs if it is not empty.
  llvm::SmallVector<mlir::Value> emitBody(mlir::ValueRange carried);
  /// The body, and the stores of what it yields.
  void emitElement();
  mlir::Value getIndex(int64_t value) {
    return mlir::arith::ConstantIndexOp::create(builder, loc, value);
  }
  bool isOutput(unsigned operand) const {
    return operand >= numInputs && operand < op->getNumOperands();
  }
  /// True if `loop` walks whole groups of random elements in order, so that a
  /// block of the generator can be computed once for its parts.
  bool canShareBlocks(const LoopDim &loop) const;
  /// Elements of a group of random elements.
  int64_t getDrawGroup() const;
  /// Computes, for each draw, block `lane` of the group that the current `ivs`
  /// are the start of. Its parts are then chosen by `setDrawPart`.
  void emitDrawBlocks(mlir::Value lane);
  void setDrawPart(int64_t part);
  void clearDrawBlocks();

  mlir::linalg::LinalgOp op;
  mlir::OpBuilder builder;
  mlir::Location loc;
  unsigned numInputs;
  llvm::SmallVector<Access> accesses;
  llvm::SmallVector<LoopDim> loops;
  /// The place in each of `loops`, the outermost first.
  llvm::SmallVector<mlir::Value> ivs;
  /// Random elements of the body. The numbers of their elements are accesses
  /// without a buffer, behind those of the operands.
  llvm::SmallVector<ElementDraw> draws;
  /// Operations of the body that only compute these numbers.
  llvm::SmallPtrSet<mlir::Operation *, 8> indexOps;

private:
  void analyzeDraws(llvm::ArrayRef<int64_t> ranges);
  int64_t getInnermostCost(const LoopDim &loop) const;
};

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_ELEMENTEMITTER_H
