//===- StageModel.h - Recomputation as a linear model -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file states what every schedule within a budget satisfies at chosen
// instants, as linear inequalities over 0-1 variables: which storages are live
// at each instant, and which operations run again in the stage that follows it.
// The variables are those of Checkmate (P. Jain et al., Checkmate: Breaking the
// Memory Wall with Optimal Tensor Rematerialization, MLSys 2020), at instants
// of choice; but the model is a relaxation: it does not say in which order, or
// how often, operations run within a stage. docs/Bounds.md has the proof.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_STAGEMODEL_H
#define CKPT_LIB_SOLVER_STAGEMODEL_H

#include "InstantCut.h"
#include "ProgramInfo.h"

namespace remat {

/// Minimise cost . x subject to rows and 0 <= x <= 1, x integer.
struct StageModel {
  enum class Kind : uint8_t { Keep, Rerun, Carry, Window };
  struct Column {
    Kind kind;
    int stage;
    /// A root for Keep and Carry, an operation for Rerun.
    int id;
    Cost cost;
  };
  struct Entry {
    int column;
    double value;
  };
  /// entries . x >= least
  struct Row {
    size_t firstEntry;
    double least;
  };
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::vector<Entry> entries;
  /// A row that nothing satisfies was met.
  bool isInfeasible = false;

  size_t rowEnd(size_t row) const {
    return row + 1 == rows.size() ? entries.size() : rows[row + 1].firstEntry;
  }
};

struct StageModelOptions {
  /// Columns for "runs again in this stage or later", and the model of each
  /// instant alone over them.
  bool withWindows = true;
  /// Rows for memory while operations run again: what lives through a whole
  /// stage is live with all that a rerun in it holds. n more rows for each
  /// stage, each as long as the stage has storages.
  bool withRerunMemory = false;
};

/// The instants must follow one another in every order considered.
StageModel buildStageModel(const ProgramInfo &info, Bytes budget,
                           const std::vector<Moment> &moments,
                           const StageModelOptions &options);

} // namespace remat

#endif // CKPT_LIB_SOLVER_STAGEMODEL_H
