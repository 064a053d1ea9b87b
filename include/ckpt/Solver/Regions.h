//===- Regions.h - Checkpoint regions as plain data -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file makes schedules from checkpoint regions, as people write them:
// nothing is searched for. The rules of ownership are those of
// torch.utils.checkpoint, except that a region's values are recomputed as they
// are asked for, and not all at once, where that costs no more.
//
// All functions take a valid problem, are deterministic and thread-safe.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_SOLVER_REGIONS_H
#define CKPT_SOLVER_REGIONS_H

#include "ckpt/Solver/Problem.h"

namespace remat {

/// Index of a checkpoint region; kNoRegion is outside of all.
using RegionId = int32_t;
inline constexpr RegionId kNoRegion = -1;

/// What a policy says about a storage.
enum class Keep : uint8_t {
  /// Regions decide: see `getOwners`.
  AsRegions,
  /// Saved from the forward pass on.
  Save,
  /// Recomputed by the innermost region that makes it, whoever reads it.
  Recompute,
};

struct CheckpointRegions {
  /// By region: the region around it. Parents come before their children.
  std::vector<RegionId> parent;
  /// By operation: the innermost region that holds it. Only forward operations
  /// have one.
  std::vector<RegionId> regionOf;
  /// By tensor; only looked at for roots.
  std::vector<Keep> keep;
  /// By operation: whose backward pass it is part of. Readers of one group
  /// share what is recomputed, each group recomputes anew. Empty for one group.
  std::vector<int32_t> group;
  /// Recompute only what is asked for or leads to it; otherwise the whole
  /// region.
  bool earlyStop = true;
};

/// By tensor: the region that drops it after the forward pass and makes it
/// again; kNoRegion if it is saved. A value belongs to the innermost region
/// that holds its maker and all its forward readers: so the inputs of a region
/// are saved by the one around it. Values that are no temporaries, that must
/// not be made twice or have a view that must not, are saved. O(n * depth).
std::vector<RegionId> getOwners(const Problem &problem,
                                const CheckpointRegions &regions);

/// Drops what regions own, and makes it again right before its first reader
/// outside the forward pass: from what the region around it owns, which is made
/// again first, and so on. Innermost operations at depth d run d + 1 times. A
/// region that holds others makes all that will be needed of it at once, and
/// values of the inner regions on the way, which are not kept.
/// O(n * depth * groups).
Schedule recomputeRegions(const Problem &problem,
                          const CheckpointRegions &regions);

/// One region that makes again, one by one, what is not saved, even if forward
/// operations read it. `savedTensor` is by tensor, and only looked at for
/// roots. Linear.
Schedule recomputeUnsaved(const Problem &problem,
                          const std::vector<char> &savedTensor);

/// Regions of the same names as tags in a chain: the `numRegions` first are
/// joined to `segments` regions of equal numbers, the last of which takes the
/// rest and is saved (torch.utils.checkpoint_sequential). Returns the segment
/// of each, kNoRegion for the last.
std::vector<RegionId> joinToSegments(size_t numRegions, unsigned segments);

/// Cuts the forward pass into `segments` of about equal cost and saves what
/// crosses between them, and the last segment. T. Chen et al., Training Deep
/// Nets with Sublinear Memory Cost (2016). `keep`, by tensor, overrides that
/// for roots; it may be empty.
Schedule solveSegments(const Problem &problem, unsigned segments,
                       const std::vector<Keep> &keep = {});

/// As solveSegments, but cuts between layers, which begin at the operations
/// `begins` (see findLayers): they are joined as by joinToSegments. `segments`
/// is at most the number of layers, and at least 1.
Schedule joinLayers(const Problem &problem, const std::vector<OpId> &begins,
                    unsigned segments, const std::vector<Keep> &keep = {});

/// As many segments as the square root of the number of forward operations.
Schedule solveSqrt(const Problem &problem, const std::vector<Keep> &keep = {});

/// The cheapest of the schedules that cut a quarter, a half, three quarters or
/// all of the program before its peak into 1, 2, 4, ... segments, and whose
/// peak is at most `budget`; empty if there is none. What long chains need. O(n
/// log n), n the operations.
std::vector<OpId> solveSegmentsWithin(const Problem &problem, Bytes budget);

} // namespace remat

#endif // CKPT_SOLVER_REGIONS_H
