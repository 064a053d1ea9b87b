//===- KernelEmulation.h - Kernels as loops over threads --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The steps of ckpt-emulate-gpu-kernels, in their order. All that can fail does
// so in the first two.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_GPU_KERNELEMULATION_H
#define CKPT_LIB_CONVERSION_GPU_KERNELEMULATION_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include <array>

namespace ckpt {

/// Threads of a block in x, y and z.
struct BlockShape {
  std::array<int64_t, 3> size = {1, 1, 1};

  int64_t getNumThreads() const { return size[0] * size[1] * size[2]; }
};

/// Rewrites `kernel`, which must be one block, so that of the operations of the
/// gpu dialect only gpu.thread_id, gpu.block_id, gpu.grid_dim (all at its top),
/// gpu.barrier and gpu.return are left, and private memory is memref.alloca.
/// Anything that cannot be had that way is an error at its location.
mlir::LogicalResult prepareKernel(mlir::gpu::GPUFuncOp kernel,
                                  const BlockShape &shape,
                                  int64_t subgroupSize);

/// True for products of f16, bf16 or tf32 with sums in f32.
bool canExpandMma(mlir::NVVM::MmaOp op);
/// Lets the lanes of a warp exchange the factors through memory of the
/// workgroup, and add the products in their order. `thread` is the number of
/// the thread in its block. Leaves `op`, and its results without uses.
void expandMma(mlir::gpu::GPUFuncOp kernel, mlir::NVVM::MmaOp op,
               mlir::Value thread, int64_t numThreads);

/// A prepared kernel cut into pieces at its barriers. All threads of a block
/// finish a piece before any begins the next. The pieces are runs of operations
/// in the blocks of the outer level: the body of the kernel and those of
/// operations with barriers in them.
///
/// Every value of the outer level is one of
/// - uniform: the same for all threads of a block, computed once for them;
/// - recomputed: from thread numbers, by each piece that uses it;
/// - stored: computed by a piece, or carried by an operation with barriers.
class KernelPieces {
public:
  /// Emits an error for control flow that may differ between the threads that
  /// meet at a barrier, and for values that cannot live across one.
  static mlir::FailureOr<KernelPieces> compute(mlir::gpu::GPUFuncOp kernel);

  /// True for scf.for and scf.if with a barrier somewhere in them.
  bool containsBarrier(mlir::Operation *op) const {
    return withBarrier.contains(op);
  }
  bool isUniform(mlir::Value value) const { return !divergent.contains(value); }
  bool isRecomputed(mlir::Operation *op) const {
    return recomputed.contains(op);
  }
  /// True for a result of a piece that another piece uses.
  bool isLiveAcross(mlir::Value value) const {
    return liveAcross.contains(value);
  }

private:
  void markBarriers(mlir::gpu::GPUFuncOp kernel);
  bool propagateDivergence(mlir::Block &block);
  bool markDivergent(mlir::Value value);
  void findRecomputed(mlir::Block &block);
  void numberPieces(mlir::Block &block);
  mlir::LogicalResult checkUniformControl(mlir::gpu::GPUFuncOp kernel) const;
  mlir::LogicalResult findLiveAcross(mlir::gpu::GPUFuncOp kernel);

  bool hasBarrier = false;
  unsigned lastPiece = 0;
  llvm::DenseSet<mlir::Operation *> withBarrier;
  llvm::DenseSet<mlir::Value> divergent;
  /// With the number of operations of each recomputation.
  llvm::DenseMap<mlir::Operation *, unsigned> recomputed;
  /// Of each operation of the outer level.
  llvm::DenseMap<mlir::Operation *, unsigned> pieces;
  llvm::DenseSet<mlir::Value> liveAcross;
};

/// Appends to `top` the function `name` that does what `kernel` does; the
/// kernel stays.
mlir::func::FuncOp emitHostKernel(mlir::ModuleOp top, llvm::StringRef name,
                                  mlir::gpu::GPUFuncOp kernel,
                                  const KernelPieces &pieces,
                                  const BlockShape &shape, bool poison);

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_GPU_KERNELEMULATION_H
