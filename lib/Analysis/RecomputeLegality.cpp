//===- RecomputeLegality.cpp - Which operations may run twice ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/RecomputeLegality.h"

#include "ckpt/Analysis/ReplayClasses.h"
#include "ckpt/Dialect/Ckpt/IR/CkptAttrNames.h"
#include "ckpt/Interfaces/RngInterfaces.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace ckpt;

/// Operations of the dialects that are assumed pure by default which are not:
/// they draw from a hidden random state, talk to the host, or call out. Matched
/// on the name without its dialect. Collectives are in ReplayClasses.cpp.
static bool isKnownImpure(StringRef name) {
  static constexpr StringLiteral kExact[] = {
      "rng",  "infeed",    "outfeed",      "send",
      "recv", "after_all", "partition_id", "replica_id"};
  static constexpr StringLiteral kPart[] = {
      "custom_call", "dropout",  "droupout",    "bernoulli", "rand",
      "normal_",     "uniform_", "multinomial", "poisson"};
  return llvm::is_contained(kExact, name) ||
         llvm::any_of(kPart, [&](StringRef p) { return name.contains(p); });
}

/// Structural operations that only end a block.
static bool isTerminator(Operation *op) {
  return op->hasTrait<OpTrait::IsTerminator>() ||
         (!op->isRegistered() && op->getNumResults() == 0 && op->getBlock() &&
          op == &op->getBlock()->back());
}

/// All ranks have to take part in a collective, and in the same order: what one
/// rank plans binds the others.
static bool isBoundCollective(Operation *op) {
  return getOwnReplayClass(op) == ReplayClass::Collective &&
         !allowsCollectiveRecompute(op);
}

static constexpr StringLiteral kCollectiveReason =
    "is a collective, which all ranks would have to run again "
    "('ckpt.allow_collective_recompute' allows it)";

static std::string describeOwnEffects(Operation *op,
                                      const LegalityOptions &options) {
  if (isa<CallOpInterface>(op))
    return "calls a function";
  if (isBoundCollective(op))
    return kCollectiveReason.str();
  if (!op->isRegistered()) {
    auto [dialect, name] = op->getName().getStringRef().split('.');
    bool isAssumedPure = llvm::is_contained(options.assumePure, dialect);
    if (!isAssumedPure)
      return "has unknown effects (its dialect '" + dialect.str() +
             "' is not registered; see assume-pure)";
    if (isKnownImpure(name))
      return "is known to have effects";
    return "";
  }
  // A draw moves a generator on, and nothing else. Whoever runs it again makes
  // it start from the state of the first time.
  if (isa<RngDrawOpInterface>(op))
    return "";
  if (auto effects = dyn_cast<MemoryEffectOpInterface>(op)) {
    SmallVector<MemoryEffects::EffectInstance> instances;
    effects.getEffects(instances);
    for (const MemoryEffects::EffectInstance &effect : instances) {
      // Allocating its own results is what any operation on values does.
      if (isa<MemoryEffects::Allocate>(effect.getEffect()) &&
          isa_and_nonnull<OpResult>(effect.getValue()) &&
          effect.getValue().getDefiningOp() == op)
        continue;
      return "has memory effects";
    }
    return "";
  }
  if (op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() || isTerminator(op))
    return "";
  return "has unknown effects (it declares none)";
}

static std::string describeEffects(Operation *root,
                                   const LegalityOptions &options) {
  std::string own = describeOwnEffects(root, options);
  if (!own.empty())
    return own;
  std::string reason;
  root->walk([&](Operation *op) {
    if (op == root || isTerminator(op))
      return WalkResult::advance();
    std::string nested = describeOwnEffects(op, options);
    if (nested.empty())
      return WalkResult::advance();
    reason = "contains '" + op->getName().getStringRef().str() + "', which " +
             nested;
    return WalkResult::interrupt();
  });
  return reason;
}

bool ckpt::hasSideEffects(Operation *op, const LegalityOptions &options) {
  return !describeEffects(op, options).empty();
}

std::string ckpt::whyNotRecomputable(Operation *op,
                                     const LegalityOptions &options) {
  if (auto allowed = op->getAttrOfType<BoolAttr>(attr::kRecomputable)) {
    if (!allowed.getValue())
      return "is marked 'ckpt.recomputable = false'";
    return getReplayClass(op) == ReplayClass::Collective &&
                   !allowsCollectiveRecompute(op)
               ? kCollectiveReason.str()
               : "";
  }
  return describeEffects(op, options);
}
