//===- LoopSegmenter.h - Rewrites a pair of loops ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_LOOPSEGMENTER_H
#define CKPT_LIB_TRANSFORMS_LOOPSEGMENTER_H

#include "SegmentLoops.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Builders.h"

namespace ckpt {

/// What an iteration of the forward loop works on, and what it makes of that.
struct Carried {
  llvm::SmallVector<mlir::Value> states;
  /// Empty if these stacks are not written.
  llvm::SmallVector<mlir::Value> kept;
  /// As many stacks as residuals, or none.
  llvm::SmallVector<mlir::Value> residuals;

  llvm::SmallVector<mlir::Value> flatten() const {
    llvm::SmallVector<mlir::Value> all(states);
    llvm::append_range(all, kept);
    llvm::append_range(all, residuals);
    return all;
  }
  /// The same with values from `all`.
  Carried with(mlir::ValueRange all) const {
    Carried other;
    size_t end = states.size() + kept.size();
    other.states.assign(all.begin(), all.begin() + states.size());
    other.kept.assign(all.begin() + states.size(), all.begin() + end);
    other.residuals.assign(all.begin() + end, all.end());
    return other;
  }
};

/// Consecutive iterations.
struct Iterations {
  mlir::Value start;
  mlir::Value size;
};

class LoopSegmenter {
public:
  LoopSegmenter(const LoopPair &pair, const SegmentOptions &options)
      : pair(pair), options(options), forward(pair.forward),
        backward(pair.backward), builder(pair.forward), loc(forward.getLoc()) {}

  void run();

private:
  using BodyFn = llvm::function_ref<llvm::SmallVector<mlir::Value>(
      mlir::Value, mlir::ValueRange)>;

  void makeCounts();
  llvm::SmallVector<mlir::Value> emitForward();
  mlir::scf::ForOp emitBackward(mlir::ValueRange checkpoints);
  llvm::SmallVector<mlir::Value> reverseOnce(Iterations segment,
                                             const Carried &start,
                                             mlir::ValueRange gradients);
  llvm::SmallVector<mlir::Value> reverseBinomially(Iterations segment,
                                                   const Carried &start,
                                                   mlir::ValueRange gradients);
  llvm::SmallVector<mlir::Value>
  recomputeAndReverse(Iterations range, int64_t slots, const Carried &start,
                      mlir::ValueRange gradients);

  Carried cloneForward(mlir::Value iteration, const Carried &in,
                       mlir::Value slot);
  llvm::SmallVector<mlir::Value> cloneBackward(mlir::Value iteration,
                                               mlir::ValueRange gradients,
                                               mlir::ValueRange stacks,
                                               mlir::Value slot);

  mlir::scf::ForOp makeLoop(mlir::Value count, mlir::ValueRange inits,
                            BodyFn body);
  Iterations getSegment(mlir::Value number);
  mlir::Value makeCounter(mlir::scf::ForOp loop, mlir::Value iteration);
  /// A constant before the forward loop.
  mlir::Value index(int64_t value);
  template <typename OpTy>
  mlir::Value arithmetic(mlir::Value lhs, mlir::Value rhs) {
    return builder.createOrFold<OpTy>(loc, lhs, rhs);
  }

  llvm::SmallVector<mlir::Type> getPartTypes();
  llvm::SmallVector<mlir::Value> splitStates(mlir::ValueRange states);
  llvm::SmallVector<mlir::Value> joinStates(mlir::ValueRange parts);
  llvm::SmallVector<mlir::Value> makeStateStacks(int64_t slots,
                                                 mlir::Value dynamicSlots = {});
  llvm::SmallVector<mlir::Value>
  push(mlir::ValueRange states, mlir::ValueRange stacks, mlir::Value slot);
  llvm::SmallVector<mlir::Value> read(mlir::ValueRange stacks,
                                      mlir::Value slot);
  mlir::Value makeResidualStack(const LoopStack &stack, int64_t slots);

  const LoopPair &pair;
  SegmentOptions options;
  mlir::scf::ForOp forward;
  mlir::scf::ForOp backward;
  mlir::OpBuilder builder;
  mlir::Location loc;
  llvm::DenseMap<int64_t, mlir::Value> constants;
  mlir::Value count, every, segments;
  int64_t maxSegments = mlir::ShapedType::kDynamic;
};

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_LOOPSEGMENTER_H
