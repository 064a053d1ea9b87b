//===- RematGraph.h - A function as a rematerialisation problem -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file is the only bridge between IR and the solver. It turns the body of
// a function into a remat::Problem and keeps the way back.
//
// Memory model. Each tensor value owns its storage, except:
//  - views share that of their source (RematMemoryOpInterface, ViewLike,
//    `ckpt.alias`);
//  - `tensor.empty`, constant fills and splat constants hold none until a
//    destination-passing operation writes them; as an ordinary operand a fill
//    does; equal constants are held once;
//  - a destination-passing operation whose destination is the result of the
//    step right before it and has no other use writes in place, and both make
//    one step; any other destination that is live is copied;
//  - what `ckpt.inplace` says of other operations is taken at its word: the
//    result has the storage of the operand, and neither that operation nor a
//    step that reads what it overwrites runs twice;
//  - arguments belong to the caller, unless donated; results live to the end;
//  - a tensor that is offloaded is in use until its `ckpt.wait_offload`, and
//    what comes back from `ckpt.prefetch` on;
//  - an operation with regions needs what its regions need, as workspace; a
//    tensor that an scf.for carries has one buffer, that of the result, and
//    what is inserted into it is written there (lib/Analysis/LoopMemory.h).
//
// Steps. Operations that do no work and hold no storage (views, constants,
// `tensor.empty`, constant fills that are only written to) are no steps: they
// are repeated where they are needed. Every other operation of the body is
// part of exactly one step, and steps are in program order.
//
// Memory. A step that reads memory may run twice if nothing in the function may
// write that memory after it (MemoryAccesses.h).
//
// Complexity: linear in operations and uses. Not thread-safe; the IR must not
// change while a graph is in use.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_ANALYSIS_REMATGRAPH_H
#define CKPT_ANALYSIS_REMATGRAPH_H

#include "ckpt/Analysis/DynamicShapes.h"
#include "ckpt/Analysis/RecomputeLegality.h"
#include "ckpt/Interfaces/RematInterfaces.h"
#include "ckpt/Solver/Problem.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

#include <string>
#include <vector>

namespace ckpt {

struct RematGraphOptions {
  LegalityOptions legality;
  MachineModel machine;
};

/// What runs together: one operation, or a chain that writes one destination in
/// place. In program order; the last stands for the step. A donated argument is
/// a step without operations.
struct Step {
  llvm::SmallVector<mlir::Operation *, 1> ops;
  /// Why the step must not run twice; empty if it may.
  std::string whyNotRecomputable;
  /// The only reason is that memory which it reads may be written later: it may
  /// run again before that.
  bool isPinnedByWrites = false;
  /// The only reason is that it overwrites an operand, or reads what another
  /// step overwrites. In another order, where that is made right before it is
  /// overwritten, it may.
  bool isPinnedByOverwrite = false;
  /// What has overwritten, before this step, a value that it reads; null if
  /// nothing.
  mlir::Operation *overwriter = nullptr;
  /// It reads memory that something in the function may write.
  bool readsWrittenMemory = false;

  /// Whatever is between the first run and another.
  bool mustRunOnce() const {
    return !whyNotRecomputable.empty() && !isPinnedByWrites;
  }
  /// Must run once in any order.
  bool hasEffects() const { return mustRunOnce() && !isPinnedByOverwrite; }
  mlir::Operation *getAnchor() const {
    return ops.empty() ? nullptr : ops.back();
  }
};

class RematGraph {
public:
  /// Builds the graph of `func`, or emits an error at the operation that the
  /// model cannot describe: control flow between blocks, dynamic shapes that
  /// follow from no hint
  /// without `ckpt.bytes`, malformed attributes.
  static mlir::FailureOr<RematGraph> build(mlir::FunctionOpInterface func,
                                           const RematGraphOptions &options);

  /// Operation i of the problem is step i.
  const remat::Problem &getProblem() const { return problem; }
  llvm::ArrayRef<Step> getSteps() const { return steps; }

  /// The value whose storage tensor `id` is (a root), or the view that it is.
  mlir::Value getValue(remat::TensorId id) const { return values[id]; }
  /// The tensor that holds `value`; for a view that is no step its source's.
  /// nullopt if `value` holds no storage.
  std::optional<remat::TensorId> getTensor(mlir::Value value) const;
  /// The step that `op` is part of, if any.
  std::optional<remat::OpId> getStep(mlir::Operation *op) const;

  /// The extents of arguments that sizes depend on at run time; the problem has
  /// the sizes at their hints.
  llvm::ArrayRef<DynamicExtent> getSymbols() const { return symbols; }
  /// The size of a tensor in bytes in these symbols; null if it is constant.
  mlir::AffineExpr getSymbolicBytes(remat::TensorId id) const {
    return symbolicBytes[id];
  }

  /// Whether `ckpt.cost` was left aside since a collective may run again: then
  /// all ranks must come to the same plan.
  bool usesShapesOnly() const { return shapesOnly; }

  /// True if `op` is no step: it may be repeated at no cost.
  bool isFree(mlir::Operation *op) const { return !getStep(op); }

private:
  friend class RematGraphBuilder;
  remat::Problem problem;
  bool shapesOnly = false;
  std::vector<Step> steps;
  std::vector<mlir::Value> values;
  llvm::SmallVector<DynamicExtent> symbols;
  std::vector<mlir::AffineExpr> symbolicBytes;
  llvm::DenseMap<mlir::Value, remat::TensorId> tensorOf;
  llvm::DenseMap<mlir::Operation *, remat::OpId> stepOf;
};

/// The operand whose storage result `result` of `op` shares: `ckpt.alias`, else
/// the interfaces.
std::optional<unsigned> getAliasedOperand(mlir::Operation *op, unsigned result);

/// True if `value` holds no storage until it is written.
bool isStorageFree(mlir::Value value);

} // namespace ckpt

#endif // CKPT_ANALYSIS_REMATGRAPH_H
