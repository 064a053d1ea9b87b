//===- Partition.h - A step as several functions ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file cuts a training step into a function for its forward pass, which
// also returns what is saved, and one or more for the rest. docs/Partition.md.
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
  /// Whether groups of the backward half, told apart by `ckpt.exec_group`, get
  /// a function each: `backward`_GROUP.
  bool splitBackward = false;
  /// Whether a later one of them reads what one before computed again, or
  /// computes it itself: true, false, or auto, which is true unless the peak of
  /// false is lower. save=budget decides by itself: auto only.
  std::string shareRecompute = "auto";
  RematGraphOptions graph;
};

/// Whether one recomputation serves several backward functions.
enum class Sharing : uint8_t { None, Shared, Repeated, BySchedule };

/// Where functions part: the operations of the body of `func` up to and
/// including `ends[0]` are the forward half, those from there to `ends[1]` the
/// next of `functions`, and so on; the last has no end.
struct PartitionPoint {
  RematPlan plan;
  std::vector<mlir::Operation *> ends;
  std::vector<std::string> functions;
  Sharing sharing = Sharing::None;
};

/// Decides what to save, and brings `func` into the order of its halves, with
/// what is recomputed cloned into the second (applyPlan). Emits errors at
/// `func` or the operation at fault.
mlir::FailureOr<PartitionPoint>
preparePartition(mlir::func::FuncOp func, const PartitionSettings &options);

/// What a function hands to a later one.
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

struct PartReport {
  std::string name;
  /// What it gets from functions before, and then from the arguments of the
  /// step, by number. Of the forward function, which gets all, both are empty.
  std::vector<SavedValue> saved;
  std::vector<unsigned> arguments;
  /// Results of the step that it returns, by number, less arguments of the step
  /// that are returned as they are. Saved values follow them.
  std::vector<unsigned> results;
  /// Of `saved`, less what is held. Bytes.
  remat::Bytes savedBytes = 0;
};

struct PartitionReport {
  std::string function, save;
  /// The forward function, and one or more backward functions.
  std::vector<PartReport> parts;
  Sharing sharing = Sharing::None;
  /// Of the step: peaks of the program and of all functions in one, overhead.
  RematPlan plan;
};

/// Makes the functions of what preparePartition left, and turns `func` into a
/// call of each. Fails with an error on `func` if a half would be empty, or the
/// second would read nothing of the first.
mlir::FailureOr<PartitionReport>
outlinePartition(mlir::func::FuncOp func, const PartitionPoint &point,
                 const PartitionSettings &options);

void printText(const PartitionReport &report, llvm::raw_ostream &os);
void printJson(const PartitionReport &report, llvm::raw_ostream &os);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_PARTITION_H
