//===- Segments.cpp - Cut the forward pass into pieces ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Regions.h"
#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <cmath>

using namespace remat;

std::vector<RegionId> remat::joinToSegments(size_t numRegions,
                                            unsigned segments) {
  std::vector<RegionId> segmentOf(numRegions, kNoRegion);
  size_t size = numRegions / segments;
  for (size_t i = 0; i != size * (segments - 1); ++i)
    segmentOf[i] = static_cast<RegionId>(i / size);
  return segmentOf;
}

/// By operation, in which of `segments` of about equal cost of the first
/// `share` of the forward pass it is; `segments` is what is behind them.
static std::vector<unsigned> cutByCost(const Problem &problem,
                                       unsigned segments, double share) {
  Cost total = 0;
  for (const Op &op : problem.ops)
    if (op.phase == Phase::Forward)
      total += op.cost;
  std::vector<unsigned> segmentOf(problem.ops.size(), segments);
  Cost before = 0;
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    if (op.phase != Phase::Forward)
      continue;
    double part = (total > 0 ? before / total
                             : static_cast<double>(i) /
                                   static_cast<double>(problem.ops.size())) /
                  share;
    segmentOf[i] = std::min(segments, static_cast<unsigned>(part * segments));
    before += op.cost;
  }
  return segmentOf;
}

/// What is saved, by tensor: what crosses between segments of the forward pass,
/// and all from segment `last` on.
static std::vector<char> saveBorders(const Problem &problem,
                                     const std::vector<unsigned> &segmentOf,
                                     unsigned last) {
  std::vector<int64_t> madeIn(problem.tensors.size(), -1);
  std::vector<char> saved(problem.tensors.size(), 0);
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    if (op.phase != Phase::Forward)
      continue;
    for (TensorId in : op.ins) {
      TensorId root = problem.tensors[in].root;
      if (madeIn[root] >= 0 && madeIn[root] != segmentOf[i])
        saved[root] = 1;
    }
    for (TensorId out : op.outs) {
      TensorId root = problem.tensors[out].root;
      if (root == out)
        madeIn[root] = segmentOf[i];
      if (segmentOf[i] == last)
        saved[root] = 1;
    }
  }
  return saved;
}

static Schedule recomputeSegments(const Problem &problem,
                                  std::vector<char> saved,
                                  const std::vector<Keep> &keep) {
  for (size_t i = 0; i != keep.size(); ++i)
    if (keep[i] != Keep::AsRegions)
      saved[i] = keep[i] == Keep::Save;
  Schedule schedule = recomputeUnsaved(problem, saved);
  schedule.solver = "segments";
  return schedule;
}

Schedule remat::solveSegments(const Problem &problem, unsigned segments,
                              const std::vector<Keep> &keep) {
  if (segments < 2)
    return recomputeSegments(
        problem, std::vector<char>(problem.tensors.size(), 1), keep);
  // The backward pass of the last segment comes at once: there is nothing to
  // gain from dropping it.
  unsigned last = segments - 1;
  return recomputeSegments(
      problem,
      saveBorders(problem, cutByCost(problem, last, 1 - 1.0 / segments), last),
      keep);
}

Schedule remat::joinLayers(const Problem &problem,
                           const std::vector<OpId> &begins, unsigned segments,
                           const std::vector<Keep> &keep) {
  std::vector<RegionId> regionOf = joinToSegments(begins.size(), segments);
  unsigned last = segments - 1;
  std::vector<unsigned> segmentOf(problem.ops.size(), last);
  for (size_t layer = 0; layer != begins.size(); ++layer)
    if (regionOf[layer] != kNoRegion)
      std::fill(segmentOf.begin() + begins[layer],
                segmentOf.begin() + begins[layer + 1],
                static_cast<unsigned>(regionOf[layer]));
  return recomputeSegments(problem, saveBorders(problem, segmentOf, last),
                           keep);
}

std::vector<OpId> remat::solveSegmentsWithin(const Problem &problem,
                                             Bytes budget) {
  Problem split = problem;
  size_t peak = simulate(problem, programOrder(problem)).peakStep;
  for (size_t i = 0; i != split.ops.size(); ++i)
    split.ops[i].phase = i < peak ? Phase::Forward : Phase::Backward;
  Schedule best;
  bool hasBest = false;
  for (double share : {0.25, 0.5, 0.75, 1.0})
    for (unsigned segments = 1; segments <= peak; segments *= 2) {
      Schedule schedule = recomputeUnsaved(
          split,
          saveBorders(split, cutByCost(split, segments, share), segments));
      if (schedule.peak > budget ||
          (hasBest && schedule.overhead >= best.overhead))
        continue;
      best = std::move(schedule);
      hasBest = true;
    }
  return std::move(best.sequence);
}

Schedule remat::solveSqrt(const Problem &problem,
                          const std::vector<Keep> &keep) {
  auto forward =
      std::count_if(problem.ops.begin(), problem.ops.end(),
                    [](const Op &op) { return op.phase == Phase::Forward; });
  auto segments = static_cast<unsigned>(
      std::lround(std::sqrt(static_cast<double>(forward))));
  Schedule schedule = solveSegments(problem, segments, keep);
  schedule.solver = "sqrt";
  return schedule;
}
