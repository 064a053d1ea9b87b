//===- TagRegions.cpp - Checkpoint regions as tags --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/Transforms.h"

#include "ckpt/Analysis/Phases.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/Regex.h"

using namespace mlir;
using namespace ckpt;

namespace {

class RegionInliner {
public:
  /// Moves the body of `region` before it and tags its operations. Regions
  /// nested in it are inlined under its name. `prefix` has the names of those
  /// around it, each with a slash.
  void run(CheckpointOp region, const std::string &prefix);

private:
  std::string makeName(CheckpointOp region, const std::string &prefix);

  unsigned unnamed = 0;
  llvm::StringSet<> taken;
  /// By name: the highest number that was given to another of that name,
  /// less 1.
  llvm::StringMap<unsigned> numUses;
};

} // namespace

/// Regions of one name, as of a function that is called several times, are
/// apart: each is recomputed for itself.
std::string RegionInliner::makeName(CheckpointOp region,
                                    const std::string &prefix) {
  StringRef own = region.getRegionName().value_or("");
  std::string base =
      prefix + (own.empty() ? "region" + std::to_string(unnamed++) : own.str());
  std::string name = base;
  while (!taken.insert(name).second)
    name = base + "#" + std::to_string(++numUses[base] + 1);
  return name;
}

void RegionInliner::run(CheckpointOp region, const std::string &prefix) {
  std::string name = makeName(region, prefix);
  auto tag = RegionAttr::get(region.getContext(), name, region.getPolicyAttr());
  Block &body = region.getBody().front();
  Operation *yield = body.getTerminator();
  for (Operation &op : llvm::make_early_inc_range(body.without_terminator())) {
    op.moveBefore(region);
    if (auto nested = dyn_cast<CheckpointOp>(op)) {
      // Without a policy of its own a nested region has that around it.
      if (!nested.getPolicyAttr() && region.getPolicyAttr())
        nested.setPolicyAttr(region.getPolicyAttr());
      run(nested, name + "/");
    } else if (!op.hasAttr(attr::kRegion)) {
      op.setAttr(attr::kRegion, tag);
    }
  }
  region.replaceAllUsesWith(yield->getOperands());
  region.erase();
}

void ckpt::inlineCheckpointRegions(FunctionOpInterface func) {
  SmallVector<CheckpointOp> regions;
  func->walk<WalkOrder::PreOrder>([&](CheckpointOp region) {
    regions.push_back(region);
    return WalkResult::skip();
  });
  RegionInliner inliner;
  for (CheckpointOp region : regions)
    inliner.run(region, "");
}

LogicalResult ckpt::tagRegionsFromLocations(FunctionOpInterface func,
                                            StringRef pattern) {
  llvm::Regex regex(pattern);
  std::string error;
  if (!regex.isValid(error))
    return emitError(func.getLoc())
           << "regions-from-locations: '" << pattern
           << "' is not a regular expression: " << error;
  bool hasMatch = false;
  for (Operation &op : func.getFunctionBody().front().without_terminator()) {
    if (getPhase(&op) == remat::Phase::Backward || op.hasAttr(attr::kRegion))
      continue;
    std::string names = getLocationNames(op.getLoc());
    SmallVector<StringRef> groups;
    if (!regex.match(names, &groups))
      continue;
    StringRef name =
        groups.size() > 1 && !groups[1].empty() ? groups[1] : groups[0];
    if (name.empty())
      continue;
    hasMatch = true;
    op.setAttr(attr::kRegion,
               RegionAttr::get(func.getContext(), name, FlatSymbolRefAttr()));
  }
  if (hasMatch)
    return success();
  return emitError(func.getLoc())
         << "regions-from-locations: no location of a forward "
            "operation matches '"
         << pattern << "'";
}
