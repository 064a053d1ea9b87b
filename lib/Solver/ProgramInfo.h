//===- ProgramInfo.h - What bounds look up about a program ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_PROGRAMINFO_H
#define CKPT_LIB_SOLVER_PROGRAMINFO_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// Tables over a valid problem. Storages are named by their root tensor;
/// storage of arguments and constants ("external") appears nowhere but in
/// `base`. Reading a view that costs nothing to make counts as reading what it
/// is a view of.
struct ProgramInfo {
  explicit ProgramInfo(const Problem &problem);

  bool isOwned(TensorId tensor) const {
    return isOwnedRoot[problem.tensors[tensor].root];
  }
  Bytes size(TensorId root) const { return problem.tensors[root].size; }
  TensorId root(TensorId tensor) const { return problem.tensors[tensor].root; }
  bool isResult(TensorId root) const {
    return problem.tensors[root].kind == TensorKind::Result;
  }

  /// What a budget leaves, while `op` runs, for what that does not hold.
  Bytes getRoom(OpId op, Bytes budget) const {
    return budget - base - heldBytes[op];
  }

  void findMandatoryViews();

  const Problem &problem;
  /// By tensor: the operation that makes it; -1 if none does.
  std::vector<OpId> producer;
  /// By tensor; true at roots of storage that is allocated and freed.
  std::vector<char> isOwnedRoot;
  /// By operation: what it reads of owned storage, past views that cost
  /// nothing, each once.
  std::vector<std::vector<TensorId>> reads;
  /// By operation: roots it reads, makes or makes views of, each once.
  std::vector<std::vector<TensorId>> held;
  /// By operation: the roots that it allocates.
  std::vector<std::vector<TensorId>> allocates;
  /// Bytes of `held` and workspace.
  std::vector<Bytes> heldBytes;
  /// The operations that need not be looked at: views that cost nothing.
  std::vector<char> isFreeView;
  /// By root: views that cost something and without which nothing of the
  /// storage is read but by the views on the way to them; their makers.
  std::vector<std::vector<OpId>> mandatoryViews;
  /// Roots made by operations, in order of their makers.
  std::vector<TensorId> roots;
  /// Bytes of arguments and constants.
  Bytes base = 0;
  Cost totalCost = 0;
  bool hasNonRecomputable = false;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_PROGRAMINFO_H
