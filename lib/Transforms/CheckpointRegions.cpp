//===- CheckpointRegions.cpp - Regions from tags ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/CheckpointRegions.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace ckpt;

namespace {

/// Numbers regions by their names, outer ones first.
class RegionNumbers {
public:
  explicit RegionNumbers(std::vector<remat::RegionId> &parent)
      : parent(parent) {}

  remat::RegionId lookup(StringRef name) {
    if (auto it = ids.find(name); it != ids.end())
      return it->second;
    remat::RegionId outer = remat::kNoRegion;
    if (size_t end = name.rfind('/'); end != StringRef::npos)
      outer = lookup(name.take_front(end));
    auto id = static_cast<remat::RegionId>(parent.size());
    parent.push_back(outer);
    ids[name] = id;
    return id;
  }

private:
  std::vector<remat::RegionId> &parent;
  llvm::StringMap<remat::RegionId> ids;
};

} // namespace

bool ckpt::hasRegions(const RematGraph &graph) {
  return llvm::any_of(graph.getSteps(), [](const Step &step) {
    return step.getAnchor() && step.getAnchor()->hasAttr(attr::kRegion);
  });
}

remat::CheckpointRegions
ckpt::readCheckpointRegions(const RematGraph &graph,
                            std::vector<remat::Keep> keep) {
  const remat::Problem &problem = graph.getProblem();
  remat::CheckpointRegions regions;
  regions.keep = std::move(keep);
  RegionNumbers numbers(regions.parent);
  llvm::StringMap<int32_t> groups;
  groups[""] = 0;
  for (auto [op, step] : llvm::zip_equal(problem.ops, graph.getSteps())) {
    Operation *anchor = step.getAnchor();
    remat::RegionId region = remat::kNoRegion;
    StringRef group;
    if (anchor && op.phase != remat::Phase::Forward) {
      if (auto attr = anchor->getAttrOfType<StringAttr>(attr::kExecGroup))
        group = attr.getValue();
    } else if (anchor) {
      if (auto tag = anchor->getAttrOfType<RegionAttr>(attr::kRegion))
        region = numbers.lookup(tag.getName());
    }
    regions.regionOf.push_back(region);
    regions.group.push_back(
        groups.try_emplace(group, groups.size()).first->second);
  }
  return regions;
}

remat::CheckpointRegions
ckpt::joinRegions(const remat::CheckpointRegions &regions, unsigned segments) {
  std::vector<remat::RegionId> outermost(regions.parent.size());
  std::vector<remat::RegionId> order(regions.parent.size(), remat::kNoRegion);
  remat::RegionId numOutermost = 0;
  for (auto [region, outer] : llvm::enumerate(regions.parent)) {
    outermost[region] = outer == remat::kNoRegion
                            ? static_cast<remat::RegionId>(region)
                            : outermost[outer];
    if (outer == remat::kNoRegion)
      order[region] = numOutermost++;
  }
  std::vector<remat::RegionId> segmentOf =
      remat::joinToSegments(numOutermost, segments);
  remat::CheckpointRegions joined = regions;
  joined.parent.assign(segments, remat::kNoRegion);
  for (remat::RegionId &region : joined.regionOf)
    if (region != remat::kNoRegion)
      region = segmentOf[order[outermost[region]]];
  return joined;
}
