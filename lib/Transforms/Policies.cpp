//===- Policies.cpp - What a user says about values -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/Policies.h"

#include "ckpt/Analysis/RematGraph.h"
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

/// Whether a name behind `op` names what it reads.
static bool looksThrough(Operation *op, PolicyOp policy) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0)
    return false;
  if (getAliasedOperand(op, 0) == 0u)
    return true;
  StringRef name = op->getName().getStringRef();
  ArrayAttr listed = policy ? policy.getLookThroughAttr() : ArrayAttr();
  return name == "aten.detach" ||
         (listed && llvm::any_of(listed.getAsRange<StringAttr>(),
                                 [&](StringAttr s) { return s == name; }));
}

static SelectiveCheckpointContext getContext(Operation *op, RegionAttr region,
                                             PolicyOp policy) {
  SelectiveCheckpointContext context{op->getResults(), "", 0, {}};
  if (region) {
    context.regionName = region.getName();
    context.depth = 1 + region.getName().count('/');
  }
  SmallVector<Value> pending(op->getResults());
  while (!pending.empty())
    for (Operation *user : pending.pop_back_val().getUsers()) {
      if (auto name = dyn_cast<NameOp>(user))
        context.valueNames.push_back(name.getName());
      if (looksThrough(user, policy))
        pending.push_back(user->getResult(0));
    }
  return context;
}

static Ruling evaluate(PolicyOp policy,
                       const SelectiveCheckpointContext &context,
                       Operation *op) {
  std::string author = "policy @" + policy.getSymName().str();
  // What is looked through costs nothing worth saving.
  if (!looksThrough(op, policy))
    for (auto rule : policy.getRules().getOps<RuleOp>())
      if (ruleMatches(rule, context, op))
        return {rule.getDecision(), author, rule.getLoc()};
  return {looksThrough(op, policy) ? Decision::PreferRecompute
                                   : policy.getDefaultDecision(),
          author, policy.getLoc()};
}

FailureOr<PolicySet> PolicySet::create(FunctionOpInterface func,
                                       StringRef defaultPolicy,
                                       PolicyFn callback) {
  PolicySet set;
  set.callback = std::move(callback);
  set.where = func.getLoc();
  set.hasAny = set.callback || !defaultPolicy.empty();
  WalkResult known = func->walk([&](Operation *op) {
    auto region = op->getAttrOfType<RegionAttr>(attr::kRegion);
    if (!region || !region.getPolicy())
      return WalkResult::advance();
    set.hasAny = true;
    if (isPlainReadyPolicy(region.getPolicy().getValue()) ||
        SymbolTable::lookupNearestSymbolFrom<PolicyOp>(op, region.getPolicy()))
      return WalkResult::advance();
    op->emitOpError() << "is in a region whose policy " << region.getPolicy()
                      << " is not a ckpt.policy";
    return WalkResult::interrupt();
  });
  if (known.wasInterrupted())
    return failure();
  if (defaultPolicy.empty())
    return set;
  std::string error;
  set.defaultSpec = PolicySpec::parse(defaultPolicy, error);
  if (!set.defaultSpec)
    return emitError(func.getLoc())
           << "policy: '" << defaultPolicy << "' is no policy: " << error;
  if (set.defaultSpec->symbol.empty())
    return set;
  set.defaultOp = SymbolTable::lookupNearestSymbolFrom<PolicyOp>(
      func, StringAttr::get(func.getContext(), set.defaultSpec->symbol));
  if (!set.defaultOp)
    return emitError(func.getLoc())
           << "policy: '" << defaultPolicy << "' is not a ckpt.policy";
  return set;
}

std::optional<Ruling> PolicySet::decide(Operation *op) const {
  auto region = op->getAttrOfType<RegionAttr>(attr::kRegion);
  if (callback)
    return Ruling{callback(getContext(op, region, nullptr), op),
                  "the policy callback", *where};
  auto evaluateSpec = [&](const PolicySpec &spec) {
    SelectiveCheckpointContext context = getContext(op, region, nullptr);
    return Ruling{looksThrough(op, nullptr) ? Decision::PreferRecompute
                                            : spec.evaluate(context, op),
                  "policy " + spec.text, *where};
  };
  if (region && region.getPolicy()) {
    if (auto policy = SymbolTable::lookupNearestSymbolFrom<PolicyOp>(
            op, region.getPolicy()))
      return evaluate(policy, getContext(op, region, policy), op);
    PolicySpec spec;
    spec.text = region.getPolicy().getValue().str();
    spec.ready = symbolizeReadyPolicy(spec.text);
    if (spec.ready)
      return evaluateSpec(spec);
  }
  if (PolicyOp policy = defaultOp)
    return evaluate(policy, getContext(op, region, policy), op);
  if (defaultSpec)
    return evaluateSpec(*defaultSpec);
  return std::nullopt;
}
