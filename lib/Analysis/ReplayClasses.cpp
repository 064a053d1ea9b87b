//===- ReplayClasses.cpp - What a second run gives --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/ReplayClasses.h"

#include "ckpt/Dialect/Ckpt/IR/CkptAttrNames.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace ckpt;

/// A comparison that chooses a place: `stablehlo.reduce` as argmax.
static bool isArgReduce(Operation *op) {
  if (op->getNumResults() < 2 || op->getNumRegions() != 1 ||
      llvm::none_of(op->getResultTypes(), [](Type type) {
        return getElementTypeOrSelf(type).isInteger();
      }))
    return false;
  return op
      ->walk([](Operation *nested) {
        return nested->getName().stripDialect() == "compare"
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

/// Whether a scatter may add to one place twice, in an order that is not fixed.
static bool mayScatterTwice(Operation *op) {
  Attribute unique = op->getDiscardableAttr("unique_indices");
  if (auto properties =
          dyn_cast_or_null<DictionaryAttr>(op->getPropertiesAsAttribute()))
    if (!unique)
      unique = properties.get("unique_indices");
  auto isUnique = dyn_cast_or_null<BoolAttr>(unique);
  return !isUnique || !isUnique.getValue();
}

/// Names without their dialect, of the dialects that are assumed pure.
/// isKnownImpure in RecomputeLegality.cpp lists those with other effects.
static ReplayClass getKnownReplayClass(Operation *op) {
  StringRef name = op->getName().stripDialect();
  if (name.starts_with("collective_") || name.contains("reduce_scatter") ||
      name.contains("all_gather") || name.contains("all_reduce") ||
      name.contains("all_to_all"))
    return ReplayClass::Collective;
  return llvm::StringSwitch<ReplayClass>(name)
      .Cases({"sort", "top_k", "topk", "argsort", "argmax", "argmin",
              "kthvalue", "msort"},
             ReplayClass::Decision)
      .Cases({"nonzero", "nonzero_static", "unique", "_unique2", "searchsorted",
              "bucketize", "mode", "median"},
             ReplayClass::Decision)
      .Case("reduce",
            isArgReduce(op) ? ReplayClass::Decision : ReplayClass::Exact)
      .Cases({"scatter", "select_and_scatter"},
             mayScatterTwice(op) ? ReplayClass::Nondeterministic
                                 : ReplayClass::Exact)
      .Cases({"scatter_add", "scatter_reduce", "index_add", "index_put", "put",
              "index_reduce"},
             ReplayClass::Nondeterministic)
      .Default(ReplayClass::Exact);
}

ReplayClass ckpt::getOwnReplayClass(Operation *op) {
  if (auto stated = op->getAttrOfType<StringAttr>(attr::kReplay))
    return symbolizeReplayClass(stated).value_or(ReplayClass::Exact);
  if (auto replay = dyn_cast<RematReplayOpInterface>(op))
    return replay.getReplayClass();
  return op->isRegistered() ? ReplayClass::Exact : getKnownReplayClass(op);
}

ReplayClass ckpt::getReplayClass(Operation *op) {
  if (op->hasAttr(attr::kReplay))
    return getOwnReplayClass(op);
  ReplayClass worst = ReplayClass::Exact;
  op->walk<WalkOrder::PreOrder>([&](Operation *nested) {
    worst = std::max(worst, getOwnReplayClass(nested));
  });
  return worst;
}

StringRef ckpt::stringifyReplayClass(ReplayClass replay) {
  switch (replay) {
  case ReplayClass::Exact:
    return "exact";
  case ReplayClass::Nondeterministic:
    return "nondeterministic";
  case ReplayClass::Decision:
    return "decision";
  case ReplayClass::Collective:
    return "collective";
  }
  return "";
}

std::optional<ReplayClass> ckpt::symbolizeReplayClass(StringRef name) {
  for (ReplayClass replay : {ReplayClass::Exact, ReplayClass::Nondeterministic,
                             ReplayClass::Decision, ReplayClass::Collective})
    if (name == stringifyReplayClass(replay))
      return replay;
  return std::nullopt;
}

bool ckpt::allowsCollectiveRecompute(Operation *op) {
  for (; op; op = op->getParentOp())
    if (op->hasAttr(attr::kAllowCollectiveRecompute))
      return true;
  return false;
}

/// Shapes, sizes and predicates, not data.
static bool isControl(Value value) {
  return getElementTypeOrSelf(value.getType()).isIntOrIndex();
}

static bool hasDynamicResult(Operation *op) {
  return llvm::any_of(op->getResultTypes(), [](Type type) {
    auto shaped = dyn_cast<ShapedType>(type);
    return shaped && !shaped.hasStaticShape();
  });
}

bool ckpt::controlsShapeOrCollective(Operation *op) {
  for (OpResult result : op->getResults()) {
    if (!isControl(result))
      continue;
    for (Operation *user : result.getUsers()) {
      // A condition or a bound of what holds the collective counts; the user is
      // what the value is an operand of.
      if (getReplayClass(user) == ReplayClass::Collective)
        return true;
      // Integer data of dynamic shape that is only computed with is no shape.
      if (hasDynamicResult(user) &&
          (!isa<ShapedType>(result.getType()) ||
           !llvm::all_of(user->getOperandTypes(), [&](Type type) {
             return getElementTypeOrSelf(type) ==
                    getElementTypeOrSelf(result.getType());
           })))
        return true;
    }
  }
  return false;
}
