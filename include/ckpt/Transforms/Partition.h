//===- Partition.h - A step as two functions --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file cuts a training step into a function for its forward pass, which
// also returns what is saved, and one for the rest. docs/Partition.md.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_PARTITION_H
#define CKPT_TRANSFORMS_PARTITION_H

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Transforms/RematPlan.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/raw_ostream.h"

namespace ckpt {

struct PartitionSettings {
  /// Names of the two functions.
  std::string forward = "forward";
  std::string backward = "backward";
  /// What chooses the saved values: all, policy, min-cut or budget.
  std::string save = "min-cut";
  /// For save=budget: share of the temporary peak, or bytes in total.
  std::string budget;
  /// For save=policy and save=budget: the policy where regions have none.
  std::string policy;
  /// Whether save=min-cut may compute contractions and convolutions again, and
  /// operations that read at least four times the bytes they write.
  bool recomputeContractions = false;
  bool recomputeReductions = false;
  RematGraphOptions graph;
};

/// Where the two functions part: the operations of the body of `func` up to and
/// including `lastForward` are the forward half.
struct PartitionPoint {
  RematPlan plan;
  mlir::Operation *lastForward = nullptr;
};

/// Decides what to save, and brings `func` into the order of its halves, with
/// what is recomputed cloned into the second (applyPlan). Emits errors at
/// `func` or the operation at fault.
mlir::FailureOr<PartitionPoint>
preparePartition(mlir::func::FuncOp func, const PartitionSettings &options);

/// What the forward function hands to the backward function.
struct SavedValue {
  mlir::Type type;
  remat::Bytes bytes = 0;
  /// The name of the operation that makes it, and where that is.
  std::string op;
  std::string location;
  /// Its storage is that of a result of the step, which is there anyway. The
  /// value itself may be one: then it is returned once.
  bool isHeld = false;
};

struct PartitionReport {
  std::string function, forward, backward, save;
  /// By argument of the backward function: saved values first, then arguments
  /// of the step, whose numbers are in `arguments`.
  std::vector<SavedValue> saved;
  std::vector<unsigned> arguments;
  /// Results of the step that the forward function returns, by number; the
  /// backward function returns the rest, less arguments of the step that are
  /// returned as they are. Saved values follow the results.
  std::vector<unsigned> forwardResults, backwardResults;
  /// Of `saved`, less what is held. Bytes.
  remat::Bytes savedBytes = 0;
  /// Of the step: peaks of the program and of the two halves in one, overhead.
  RematPlan plan;
};

/// Makes the two functions of what preparePartition left, and turns `func` into
/// a call of each. Fails with an error on `func` if one half would be empty, or
/// the second would read nothing of the first.
mlir::FailureOr<PartitionReport>
outlinePartition(mlir::func::FuncOp func, const PartitionPoint &point,
                 const PartitionSettings &options);

void printText(const PartitionReport &report, llvm::raw_ostream &os);
void printJson(const PartitionReport &report, llvm::raw_ostream &os);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_PARTITION_H
