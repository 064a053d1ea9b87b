//===- MapKernels.cpp - From linalg on buffers to launches ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Copies.h"
#include "Chip.h"
#include "ContractionEmitter.h"

#include "ckpt/Conversion/GpuPasses.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"

namespace ckpt {
#define GEN_PASS_DEF_MAPKERNELS
#include "ckpt/Conversion/GpuPasses.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// True if every element of the output is written by the operation: as many
/// points without the reductions as elements, and each at a place of its own.
static bool coversOutput(linalg::LinalgOp op, OpOperand &output) {
  AffineMap map = op.getMatchingIndexingMap(&output);
  return map.isProjectedPermutation() &&
         map.getNumResults() == op.getNumParallelLoops();
}

/// What fills right before `op` leave in its outputs; these fills are erased.
static SmallVector<Value> takeFills(linalg::LinalgOp op) {
  SmallVector<Value> initial(op.getNumDpsInits());
  SmallVector<linalg::FillOp> fills;
  for (Operation *before = op->getPrevNode(); before;
       before = before->getPrevNode()) {
    if (auto fill = dyn_cast<linalg::FillOp>(before))
      fills.push_back(fill);
    else if (!isa<arith::ConstantOp, ViewLikeOpInterface>(before))
      break;
  }
  auto readsBuffer = [&](Value buffer) {
    return llvm::is_contained(op.getDpsInputs(), buffer);
  };
  for (linalg::FillOp fill : fills)
    for (auto [i, output] : llvm::enumerate(op.getDpsInitsMutable()))
      if (fill.getDpsInits()[0] == output.get() && !initial[i] &&
          !readsBuffer(output.get()) && coversOutput(op, output)) {
        initial[i] = fill.getDpsInputs()[0];
        fill.erase();
        break;
      }
  return initial;
}

/// One thread for the whole operation: for what is rare and of no simple form.
static LogicalResult emitSerial(linalg::LinalgOp op) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto launch = createLaunch(builder, loc, /*blocks=*/1, /*threads=*/1);
  builder.setInsertionPointToStart(&launch.getBody().front());
  auto inner = cast<linalg::LinalgOp>(builder.clone(*op));
  gpu::TerminatorOp::create(builder, loc);
  IRRewriter rewriter(op.getContext());
  rewriter.setInsertionPoint(inner);
  if (failed(linalg::linalgOpToLoops(rewriter, inner)))
    return failure();
  inner->erase();
  return success();
}

/// Views with offsets that are known at run time only do not fit the pointers
/// that kernels are given: they are made inside.
static void sinkViews(gpu::LaunchOp launch) {
  OpBuilder builder(launch.getContext());
  builder.setInsertionPointToStart(&launch.getBody().front());
  for (bool changed = true; changed;) {
    changed = false;
    SetVector<Value> captured;
    getUsedValuesDefinedAbove(launch.getBody(), captured);
    for (Value value : captured) {
      Operation *op = value.getDefiningOp();
      if (!isa_and_nonnull<ViewLikeOpInterface>(op) || isa<memref::ViewOp>(op))
        continue;
      Operation *inner = builder.clone(*op);
      builder.setInsertionPoint(inner);
      for (auto [outside, inside] :
           llvm::zip_equal(op->getResults(), inner->getResults()))
        replaceAllUsesInRegionWith(outside, inside, launch.getBody());
      changed = true;
    }
  }
}

namespace {

struct MapKernels : ckpt::impl::MapKernelsBase<MapKernels> {
  using MapKernelsBase::MapKernelsBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    SmallVector<memref::CopyOp> copies;
    getOperation()->walk([&](Operation *op) {
      if (auto copy = dyn_cast<memref::CopyOp>(op))
        copies.push_back(copy);
    });
    for (memref::CopyOp copy : copies)
      (void)copyToGeneric(copy);
    getOperation()->walk([&](linalg::LinalgOp op) {
      if (!isa<linalg::FillOp>(op))
        ops.push_back(op);
    });
    for (linalg::LinalgOp op : ops)
      if (failed(map(op)))
        return signalPassFailure();
    // Fills that nobody took.
    ops.clear();
    getOperation()->walk([&](linalg::FillOp op) { ops.push_back(op); });
    for (linalg::LinalgOp op : ops)
      if (failed(map(op)))
        return signalPassFailure();
    getOperation()->walk([](gpu::LaunchOp launch) { sinkViews(launch); });
  }

  LogicalResult map(linalg::LinalgOp op) {
    if (!op.hasPureBufferSemantics() || op.hasDynamicShape())
      return op.emitError("cannot be mapped to a GPU: it is not on buffers of "
                          "static shape; run ckpt-outline-kernels and one-shot "
                          "bufferization first");
    SmallVector<Value> initial = takeFills(op);
    bool hasMatrixUnits = getComputeCapability(chip) >= 80;
    if (hasMatrixUnits && succeeded(MmaEmitter(op, initial, tf32).run())) {
      ++numMatrixUnitKernels;
    } else if (succeeded(FmaEmitter(op, initial).run())) {
      ++numContractions;
    } else if (succeeded(ThreadEmitter(op, initial).run())) {
      ++numThreadKernels;
    } else {
      // Its buffers have to hold what the fills were to leave there.
      OpBuilder builder(op);
      for (auto [i, value] : llvm::enumerate(initial))
        if (value)
          linalg::FillOp::create(builder, op.getLoc(), value,
                                 op.getDpsInits()[i]);
      if (failed(emitSerial(op)))
        return op.emitError("cannot be mapped to a GPU");
      op.emitRemark("runs on one thread of the GPU: its accesses are not "
                    "linear in its iterators");
      ++numSerialKernels;
    }
    op->erase();
    return success();
  }
};

} // namespace
