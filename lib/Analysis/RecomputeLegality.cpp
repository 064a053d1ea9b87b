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

/// Why the effects of `op`, nested operations left out, are not known; empty if
/// they are.
static std::string describeUnknownEffects(Operation *op,
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
  if (isa<MemoryEffectOpInterface, RngDrawOpInterface>(op) ||
      op->hasTrait<OpTrait::HasRecursiveMemoryEffects>() || isTerminator(op))
    return "";
  return "has unknown effects (it declares none)";
}

/// Allocating its own results is what any operation on values does. A buffer is
/// no value: a second one does not hold what was written to the first.
static bool allocatesOwnValue(const MemoryEffects::EffectInstance &effect,
                              Operation *op) {
  auto result = dyn_cast_or_null<OpResult>(effect.getValue());
  return isa<MemoryEffects::Allocate>(effect.getEffect()) && result &&
         result.getOwner() == op && !isa<BaseMemRefType>(result.getType());
}

static std::string describeOwnEffects(Operation *op,
                                      const LegalityOptions &options) {
  if (std::string unknown = describeUnknownEffects(op, options);
      !unknown.empty())
    return unknown;
  // A draw moves a generator on, and nothing else. Whoever runs it again makes
  // it start from the state of the first time.
  if (isa<RngDrawOpInterface>(op))
    return "";
  if (auto effects = dyn_cast<MemoryEffectOpInterface>(op)) {
    SmallVector<MemoryEffects::EffectInstance> instances;
    effects.getEffects(instances);
    for (const MemoryEffects::EffectInstance &effect : instances)
      if (!allocatesOwnValue(effect, op))
        return "has memory effects";
  }
  return "";
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

bool ckpt::hasUnknownEffects(Operation *op, const LegalityOptions &options) {
  return !isTerminator(op) && !describeUnknownEffects(op, options).empty();
}

/// Of memory, and not of the state of a generator.
static bool isMemoryRead(const MemoryEffects::EffectInstance &effect) {
  return isa<MemoryEffects::Read>(effect.getEffect()) &&
         effect.getResource()->getResourceID() ==
             SideEffects::DefaultResource::getResourceID();
}

bool ckpt::onlyReadsMemory(Operation *root, const LegalityOptions &options) {
  return !root->walk([&](Operation *op) {
                if (hasUnknownEffects(op, options))
                  return WalkResult::interrupt();
                auto effects = dyn_cast<MemoryEffectOpInterface>(op);
                if (!effects || isa<RngDrawOpInterface>(op))
                  return WalkResult::advance();
                SmallVector<MemoryEffects::EffectInstance> instances;
                effects.getEffects(instances);
                bool reads = llvm::all_of(instances, [&](const auto &effect) {
                  return isMemoryRead(effect) || allocatesOwnValue(effect, op);
                });
                return reads ? WalkResult::advance() : WalkResult::interrupt();
              })
              .wasInterrupted();
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
