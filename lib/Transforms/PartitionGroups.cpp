//===- PartitionGroups.cpp - Groups of the backward half --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PartitionGroups.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Solver/Simulate.h"

using namespace mlir;
using namespace ckpt;

FailureOr<remat::BackwardGroups>
ckpt::readGroups(func::FuncOp func, const RematGraph &graph,
                 const remat::PartitionHints &hints,
                 const remat::ForwardHalf &half,
                 SmallVectorImpl<StringRef> &names) {
  const remat::Problem &problem = graph.getProblem();
  std::vector<int32_t> tags(problem.ops.size(), -1);
  for (auto [number, step] : llvm::enumerate(graph.getSteps())) {
    Operation *anchor = step.getAnchor();
    auto tag = anchor ? anchor->getAttrOfType<StringAttr>(attr::kExecGroup)
                      : StringAttr();
    if (!tag || half.isCandidate[number])
      continue;
    const auto *name = llvm::find(names, tag.getValue());
    tags[number] = static_cast<int32_t>(name - names.begin());
    if (name == names.end())
      names.push_back(tag.getValue());
  }
  if (names.size() < 2) {
    InFlightDiagnostic diag =
        emitError(func.getLoc())
        << "split-backward needs at least two groups, but found "
        << names.size();
    diag.attachNote(func.getLoc())
        << "tag operations of the backward pass with '" << attr::kExecGroup
        << "', each with the name of its group";
    return diag;
  }
  auto numGroups = static_cast<int32_t>(names.size());
  // A group that reads what is said to be of a later one.
  remat::PartitionHints noEffects = hints;
  llvm::fill(noEffects.hasEffects, 0);
  remat::BackwardGroups read =
      remat::findGroups(problem, noEffects, half, tags, numGroups);
  for (auto [number, step] : llvm::enumerate(graph.getSteps()))
    if (tags[number] > read.groupOf[number])
      return step.getAnchor()->emitOpError()
             << "is of group '" << names[tags[number]] << "', but group '"
             << names[read.groupOf[number]] << "', which runs before, reads "
             << "what it computes; change '" << attr::kExecGroup
             << "' of one of them";
  return remat::findGroups(problem, hints, half, tags, numGroups);
}

remat::Partition ckpt::chooseSharing(const remat::Problem &problem,
                                     const remat::ForwardHalf &half,
                                     const std::vector<char> &isRerun,
                                     remat::BackwardGroups groups,
                                     StringRef share, Sharing &sharing) {
  groups.share = share != "false";
  remat::Partition partition =
      remat::makePartition(problem, half, isRerun, groups);
  sharing = groups.share ? Sharing::Shared : Sharing::Repeated;
  if (share != "auto")
    return partition;
  groups.share = false;
  remat::Partition repeated =
      remat::makePartition(problem, half, isRerun, groups);
  if (remat::simulate(problem, repeated.sequence).peak >=
      remat::simulate(problem, partition.sequence).peak)
    return partition;
  sharing = Sharing::Repeated;
  return repeated;
}
