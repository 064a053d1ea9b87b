//===- Policies.cpp - Which values checkpoint regions save ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/Policies.h"

#include "ckpt/Transforms/CheckpointRegions.h"
#include "mlir/Dialect/Transform/IR/TransformOps.h"
#include "mlir/Dialect/Transform/Interfaces/TransformInterfaces.h"
#include "mlir/Dialect/Transform/Transforms/TransformInterpreterUtils.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace ckpt;

/// Runs the matcher on `op`; whatever it reports only means that it does not
/// match.
static bool matches(transform::NamedSequenceOp matcher, Operation *op) {
  ScopedDiagnosticHandler silence(op->getContext(),
                                  [](Diagnostic &) { return success(); });
  auto module = matcher->getParentOfType<ModuleOp>();
  return module && succeeded(transform::applyTransformNamedSequence(
                       op, matcher, module,
                       transform::TransformOptions()
                           .enableExpensiveChecks(false)
                           .enableEnforceSingleToplevelTransformOp(false)));
}

static bool ruleMatches(RuleOp rule, const SelectiveCheckpointContext &context,
                        Operation *op) {
  auto lists = [&](StringRef name) {
    return llvm::any_of(rule.getTargetsAttr().getAsRange<StringAttr>(),
                        [&](StringAttr target) { return target == name; });
  };
  switch (rule.getKind()) {
  case RuleKind::Op:
    return lists(op->getName().getStringRef());
  case RuleKind::Name:
    return llvm::any_of(context.valueNames, lists);
  case RuleKind::Match: {
    auto matcher =
        SymbolTable::lookupNearestSymbolFrom<transform::NamedSequenceOp>(
            rule->getParentOp()->getParentOp(), rule.getMatcherAttr());
    return matcher && matches(matcher, op);
  }
  }
  return false;
}

Decision ckpt::evaluatePolicy(PolicyOp policy,
                              const SelectiveCheckpointContext &context,
                              Operation *op) {
  for (auto rule : policy.getRules().getOps<RuleOp>())
    if (ruleMatches(rule, context, op))
      return rule.getDecision();
  return policy.getDefaultDecision();
}

Decision ckpt::decide(Operation *op, RegionAttr region,
                      const PolicyFn &callback) {
  SelectiveCheckpointContext context{region, {}};
  for (Operation *user : op->getUsers())
    if (auto name = dyn_cast<NameOp>(user))
      context.valueNames.push_back(name.getName());
  if (callback)
    return callback(context, op);
  if (!region.getPolicy())
    return Decision::PreferRecompute;
  auto policy =
      SymbolTable::lookupNearestSymbolFrom<PolicyOp>(op, region.getPolicy());
  return policy ? evaluatePolicy(policy, context, op)
                : Decision::PreferRecompute;
}

static RegionAttr getRegion(Operation *op) {
  return op ? op->getAttrOfType<RegionAttr>(attr::kRegion) : RegionAttr();
}

std::vector<char> ckpt::getSavedTensors(const RematGraph &graph,
                                        const PolicyFn &callback) {
  std::vector<char> saved;
  for (remat::RegionId owner : remat::getOwners(
           graph.getProblem(), readCheckpointRegions(graph, callback)))
    saved.push_back(owner == remat::kNoRegion);
  return saved;
}

void ckpt::pinSavedSteps(const RematGraph &graph, remat::Problem &problem,
                         const PolicyFn &callback) {
  for (auto [op, step] : llvm::zip_equal(problem.ops, graph.getSteps())) {
    RegionAttr region = getRegion(step.getAnchor());
    if (!region)
      continue;
    Decision decision = decide(step.getAnchor(), region, callback);
    if (decision == Decision::MustSave || decision == Decision::MustOffload)
      op.recomputable = false;
  }
}
