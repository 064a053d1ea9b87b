//===- CheckpointRegions.h - Regions from tags ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file reads what tags say about checkpoint regions into the plain data of
// ckpt/Solver/Regions.h.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_CHECKPOINTREGIONS_H
#define CKPT_TRANSFORMS_CHECKPOINTREGIONS_H

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Solver/Regions.h"

namespace ckpt {

/// Whether an operation of `graph` is tagged as part of a region.
bool hasRegions(const RematGraph &graph);

/// The regions of the forward operations of `graph`, nested as their names are
/// (`a/b` is in `a`), in the order in which they begin, and the execution
/// groups of the other operations. `keep` is by tensor. Phases must be
/// assigned.
remat::CheckpointRegions readCheckpointRegions(const RematGraph &graph,
                                               std::vector<remat::Keep> keep);

/// The outermost of `regions` joined to `segments`, the last of which is saved.
/// What is in no region stays so.
remat::CheckpointRegions joinRegions(const remat::CheckpointRegions &regions,
                                     unsigned segments);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_CHECKPOINTREGIONS_H
