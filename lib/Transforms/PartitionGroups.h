//===- PartitionGroups.h - Groups of the backward half ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file cuts the backward half in groups that run one after the other, each
// as a function of its own.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_TRANSFORMS_PARTITIONGROUPS_H
#define CKPT_LIB_TRANSFORMS_PARTITIONGROUPS_H

#include "ckpt/Solver/Partition.h"
#include "ckpt/Transforms/Partition.h"

namespace ckpt {

/// The groups that `ckpt.exec_group` names, in the order in which they begin.
/// Fails with an error if there are fewer than two, or if one reads what a
/// later one computes.
mlir::FailureOr<remat::BackwardGroups>
readGroups(mlir::func::FuncOp func, const RematGraph &graph,
           const remat::PartitionHints &hints, const remat::ForwardHalf &half,
           llvm::SmallVectorImpl<llvm::StringRef> &names);

/// `share` is true, false or auto: the cheaper of sharing and repeating if its
/// peak is no higher than that of the other. Repeating never costs less.
remat::Partition chooseSharing(const remat::Problem &problem,
                               const remat::ForwardHalf &half,
                               const std::vector<char> &isRerun,
                               remat::BackwardGroups groups,
                               llvm::StringRef share, Sharing &sharing);

} // namespace ckpt

#endif // CKPT_LIB_TRANSFORMS_PARTITIONGROUPS_H
