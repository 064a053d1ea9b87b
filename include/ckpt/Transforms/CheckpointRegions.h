//===- CheckpointRegions.h - Regions from tags ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file reads what tags and policies say about checkpoint regions into the
// plain data of ckpt/Solver/Regions.h.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TRANSFORMS_CHECKPOINTREGIONS_H
#define CKPT_TRANSFORMS_CHECKPOINTREGIONS_H

#include "ckpt/Solver/Regions.h"
#include "ckpt/Transforms/Policies.h"

namespace ckpt {

/// The regions of the forward operations of `graph`, nested as their names are
/// (`a/b` is in `a`), in the order in which they begin; what policies say of
/// their values; and the execution groups of the other operations. Phases must
/// be assigned.
remat::CheckpointRegions
readCheckpointRegions(const RematGraph &graph,
                      const PolicyFn &callback = nullptr);

/// The outermost of `regions` joined to `segments`, the last of which is saved.
/// What is in no region stays so.
remat::CheckpointRegions joinRegions(const remat::CheckpointRegions &regions,
                                     unsigned segments);

} // namespace ckpt

#endif // CKPT_TRANSFORMS_CHECKPOINTREGIONS_H
