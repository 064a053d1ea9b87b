//===- LaunchEmitter.h - A linalg operation as a launch ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the ways of giving a linalg operation to the threads of a GPU share.
// Grids and blocks have one dimension and constant sizes; threads find their
// place by division with constants. Barriers are in uniform control flow only.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_GPU_LAUNCHEMITTER_H
#define CKPT_LIB_CONVERSION_GPU_LAUNCHEMITTER_H

#include "../ElementEmitter.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace ckpt {

/// The module that holds the kernels of a step.
inline constexpr llvm::StringLiteral kKernelModule = "ckpt_kernels";

/// A launch of a grid and of blocks of one dimension, with an empty body.
/// `shared` are the types of buffers in shared memory.
mlir::gpu::LaunchOp createLaunch(mlir::OpBuilder &builder, mlir::Location loc,
                                 int64_t blocks, int64_t threads,
                                 mlir::TypeRange shared = {});

class LaunchEmitter : protected ElementEmitter {
public:
  /// `initial` are the values that the outputs hold before, or null where their
  /// buffers are read.
  LaunchEmitter(mlir::linalg::LinalgOp op, llvm::ArrayRef<mlir::Value> initial)
      : ElementEmitter(op), initial(initial) {}

protected:
  /// Threads of a block where nothing asks for another number.
  static constexpr int64_t kThreads = 256;

  /// Starts a launch; code goes into its body from here on. `shared` are the
  /// types of buffers in shared memory.
  void beginLaunch(int64_t blocks, int64_t threads,
                   llvm::ArrayRef<mlir::Type> shared = {});
  void endLaunch();
  mlir::Value getSharedBuffer(unsigned number) {
    return launch.getWorkgroupAttributions()[number];
  }
  mlir::MemRefType getSharedType(int64_t elements, mlir::Type element);
  void emitBarrier();

  mlir::Value add(mlir::Value a, mlir::Value b);
  mlir::Value multiply(mlir::Value a, int64_t factor);
  mlir::Value divide(mlir::Value a, int64_t divisor);
  mlir::Value remainder(mlir::Value a, int64_t divisor);
  mlir::Value isBelow(mlir::Value a, int64_t bound);
  /// Sets the `ivs` of the loops in `which` to those of point `number` of their
  /// space; the last of `which` is walked first.
  void setPoint(mlir::Value number, llvm::ArrayRef<unsigned> which);
  int64_t getNumPoints(llvm::ArrayRef<unsigned> which) const;
  /// The loops that are reductions, or that are not.
  llvm::SmallVector<unsigned> selectLoops(bool isReduction) const;

  /// What an output holds before, at the current `ivs`.
  mlir::Value loadInitial(unsigned output);
  void storeOutput(unsigned output, mlir::Value value);

  llvm::ArrayRef<mlir::Value> initial;
  mlir::gpu::LaunchOp launch;
  mlir::Value blockId, threadId;
};

/// Each thread computes elements of the outputs; where they are reductions, the
/// threads of a block may share one.
class ThreadEmitter : LaunchEmitter {
public:
  using LaunchEmitter::LaunchEmitter;
  /// Fails, having changed nothing, if the operation is not of the simple kind.
  mlir::LogicalResult run();

private:
  void emitParallel();
  void emitSharedBlocks();
  bool matchCombiners();
  mlir::Value combine(unsigned output, mlir::Value a, mlir::Value b);
  void chooseShape();
  void emitReduction();
  llvm::SmallVector<mlir::Value> emitPartial(mlir::Value lane);
  void emitTree(llvm::SmallVector<mlir::Value> partial, mlir::Value lane,
                mlir::Value column);

  /// For each output, the operation that takes the next value into it.
  llvm::SmallVector<mlir::Operation *> combiners;
  llvm::SmallVector<unsigned> parallel, reduction;
  /// A block computes `columns` elements, each with `lanes` threads.
  int64_t columns = 1, lanes = 1;
  /// Whether threads that are neighbours share an element.
  bool lanesFirst = false;
};

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_GPU_LAUNCHEMITTER_H
