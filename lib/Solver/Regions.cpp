//===- Regions.cpp - Schedules from checkpoint regions ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Regions.h"
#include "Producers.h"
#include "ckpt/Solver/Simulate.h"

#include <algorithm>

using namespace remat;

/// The innermost region that holds both.
static RegionId findCommon(const std::vector<RegionId> &parent, RegionId a,
                           RegionId b) {
  // Parents have smaller numbers, and kNoRegion the smallest.
  while (a != b) {
    RegionId &inner = a > b ? a : b;
    inner = parent[inner];
  }
  return a;
}

/// Whether `region` is `outer` or in it.
static bool isWithin(const std::vector<RegionId> &parent, RegionId region,
                     RegionId outer) {
  while (region > outer)
    region = parent[region];
  return region == outer;
}

std::vector<RegionId> remat::getOwners(const Problem &problem,
                                       const CheckpointRegions &regions) {
  const std::vector<Tensor> &tensors = problem.tensors;
  std::vector<RegionId> owners(tensors.size(), kNoRegion);
  for (size_t i = 0; i != problem.ops.size(); ++i)
    for (TensorId out : problem.ops[i].outs)
      if (tensors[out].root == out && tensors[out].kind == TensorKind::Temp &&
          regions.keep[out] != Keep::Save)
        owners[out] = regions.regionOf[i];
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    for (TensorId out : op.outs)
      if (!op.mayRunAgain())
        owners[tensors[out].root] = kNoRegion;
    if (op.phase == Phase::Forward)
      for (TensorId in : op.ins)
        if (TensorId root = tensors[in].root;
            regions.keep[root] != Keep::Recompute)
          owners[root] =
              findCommon(regions.parent, owners[root], regions.regionOf[i]);
  }
  // Views that the backward pass makes are made of what it reads.
  for (const Op &op : problem.ops)
    if (op.phase == Phase::Forward)
      for (TensorId out : op.outs)
        owners[out] = owners[tensors[out].root];
  return owners;
}

namespace {

/// Builds the schedule while it walks the program.
class RegionReplayer {
public:
  RegionReplayer(const Problem &problem, const CheckpointRegions &regions)
      : problem(problem), regions(regions), owners(getOwners(problem, regions)),
        producer(getProducers(problem)), seenIn(problem.ops.size(), 0),
        makesAllAtOnce(regions.parent.size(), !regions.earlyStop) {
    for (RegionId outer : regions.parent)
      if (outer != kNoRegion)
        makesAllAtOnce[outer] = 1;
    if (!regions.earlyStop)
      findMembers();
    if (std::count(makesAllAtOnce.begin(), makesAllAtOnce.end(), 1))
      findNeeded();
  }

  std::vector<OpId> replay() {
    for (size_t i = 0; i != problem.ops.size(); ++i) {
      const Op &op = problem.ops[i];
      if (op.phase != Phase::Forward) {
        enterGroup(regions.group.empty() ? 0 : regions.group[i]);
        for (TensorId in : op.ins)
          request(in);
      }
      sequence.push_back(static_cast<OpId>(i));
    }
    return std::move(sequence);
  }

private:
  /// What one region runs at one time.
  struct Burst {
    std::vector<OpId> ops;
    /// Inputs that regions around it own.
    std::vector<TensorId> outer;
  };

  void enterGroup(int32_t group) {
    if (isFreshIn.size() <= static_cast<size_t>(group))
      isFreshIn.resize(group + 1);
    if (isFreshIn[group].empty())
      isFreshIn[group].assign(problem.tensors.size(), 0);
    isFresh = &isFreshIn[group];
  }

  bool isMissing(TensorId tensor) const {
    return owners[tensor] != kNoRegion && !(isFresh && (*isFresh)[tensor]);
  }

  void collectOp(OpId op, Burst &burst) {
    if (seenIn[op] == numBursts)
      return;
    seenIn[op] = numBursts;
    burst.ops.push_back(op);
  }

  /// What `region` must run to make `targets`.
  Burst collect(RegionId region, const std::vector<TensorId> &targets) {
    ++numBursts;
    Burst burst;
    for (TensorId target : targets)
      if (isMissing(target))
        collectOp(producer[target], burst);
    if (!regions.earlyStop)
      for (OpId op : members[region])
        collectOp(op, burst);
    for (size_t next = 0; next != burst.ops.size(); ++next)
      for (TensorId in : problem.ops[burst.ops[next]].ins) {
        if (!isMissing(in))
          continue;
        if (owners[in] != region &&
            isWithin(regions.parent, region, owners[in]))
          burst.outer.push_back(in);
        else
          collectOp(producer[in], burst);
      }
    std::sort(burst.ops.begin(), burst.ops.end());
    return burst;
  }

  /// For each region what it and the regions in it may run again.
  void findMembers() {
    members.resize(regions.parent.size());
    for (size_t i = 0; i != problem.ops.size(); ++i)
      if (problem.ops[i].mayRunAgain())
        for (RegionId region = regions.regionOf[i]; region != kNoRegion;
             region = regions.parent[region])
          members[region].push_back(static_cast<OpId>(i));
  }

  /// For each region the values that it owns and that will be asked for: by the
  /// backward pass, and by the regions in it.
  void findNeeded() {
    needed.resize(regions.parent.size());
    std::vector<char> isListed(problem.tensors.size(), 0);
    auto need = [&](TensorId tensor) {
      if (owners[tensor] != kNoRegion && !isListed[tensor]) {
        isListed[tensor] = 1;
        needed[owners[tensor]].push_back(tensor);
      }
    };
    for (const Op &op : problem.ops)
      if (op.phase != Phase::Forward)
        for (TensorId in : op.ins)
          need(in);
    for (size_t region = needed.size(); region-- > 0;)
      if (!needed[region].empty())
        for (TensorId in :
             collect(static_cast<RegionId>(region), needed[region]).outer)
          need(in);
  }

  /// Appends what makes `tensor`. As deep as regions are nested: what a region
  /// needs from others, those around it own.
  void request(TensorId tensor) {
    if (!isMissing(tensor))
      return;
    RegionId region = owners[tensor];
    Burst burst =
        collect(region, makesAllAtOnce[region] ? needed[region]
                                               : std::vector<TensorId>{tensor});
    for (TensorId in : burst.outer)
      request(in);
    for (OpId op : burst.ops) {
      sequence.push_back(op);
      // Values of inner regions are not kept: these make them again.
      for (TensorId out : problem.ops[op].outs)
        if (owners[out] == region ||
            !isWithin(regions.parent, owners[out], region))
          (*isFresh)[out] = 1;
    }
  }

  const Problem &problem;
  const CheckpointRegions &regions;
  std::vector<RegionId> owners;
  std::vector<OpId> producer;
  /// By operation: the last burst that collected it.
  std::vector<int64_t> seenIn;
  int64_t numBursts = 0;
  /// By region.
  std::vector<char> makesAllAtOnce;
  std::vector<std::vector<OpId>> members;
  std::vector<std::vector<TensorId>> needed;
  /// By group and tensor: whether the region that owns it made it again.
  std::vector<std::vector<char>> isFreshIn;
  std::vector<char> *isFresh = nullptr;
  std::vector<OpId> sequence;
};

} // namespace

Schedule remat::recomputeRegions(const Problem &problem,
                                 const CheckpointRegions &regions) {
  return makeSchedule(problem, RegionReplayer(problem, regions).replay(),
                      "regions");
}

Schedule remat::recomputeUnsaved(const Problem &problem,
                                 const std::vector<char> &savedTensor) {
  CheckpointRegions all;
  all.parent = {kNoRegion};
  for (const Op &op : problem.ops)
    all.regionOf.push_back(op.phase == Phase::Forward ? 0 : kNoRegion);
  for (char saved : savedTensor)
    all.keep.push_back(saved ? Keep::Save : Keep::Recompute);
  return recomputeRegions(problem, all);
}
