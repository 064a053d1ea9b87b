//===- NameValues.cpp - Names from the scopes of locations ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// JAX's checkpoint_name lowers to nothing. What its programs can have is the
// scope, `with jax.named_scope("checkpoint_name[h]")`, which locations keep.
// The value that is meant is what leaves the scope.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/Phases.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Transforms/Transforms.h"
#include "mlir/IR/Builders.h"
#include "llvm/Support/Regex.h"

using namespace mlir;
using namespace ckpt;

/// The innermost name in the scopes of `op`; empty if there is none.
static std::string getScopeName(Operation *op, const llvm::Regex &regex) {
  std::string names = getLocationNames(op->getLoc());
  std::string found;
  StringRef rest = names;
  SmallVector<StringRef> groups;
  while (regex.match(rest, &groups)) {
    for (StringRef group : ArrayRef(groups).drop_front())
      if (!group.empty())
        found = group.str();
    rest = rest.drop_front(groups[0].data() + groups[0].size() - rest.data());
  }
  return found;
}

void ckpt::nameValuesFromLocations(FunctionOpInterface func) {
  llvm::Regex regex("checkpoint_name\\[([^][]+)\\]|checkpoint_name=([^]()[/, "
                    "\n]+)|name\\[name=([^][]+)\\]");
  Block &body = func.getFunctionBody().front();
  SmallVector<std::pair<OpResult, std::string>> named;
  for (Operation &op : body.without_terminator()) {
    if (isa<NameOp>(op) || getPhase(&op) == remat::Phase::Backward)
      continue;
    std::string name = getScopeName(&op, regex);
    if (name.empty())
      continue;
    // Gradients of what is inside have the scope too.
    for (OpResult result : op.getResults())
      if (isa<ShapedType>(result.getType()) &&
          llvm::any_of(result.getUsers(), [&](Operation *user) {
            return !isa<NameOp>(user) && getScopeName(user, regex) != name;
          }))
        named.push_back({result, name});
  }
  for (auto &[result, name] : named) {
    OpBuilder builder(func.getContext());
    builder.setInsertionPointAfter(result.getOwner());
    auto op = NameOp::create(builder, result.getLoc(), result.getType(), result,
                             builder.getStringAttr(name));
    if (Attribute region = result.getOwner()->getAttr(attr::kRegion))
      op->setAttr(attr::kRegion, region);
    result.replaceAllUsesExcept(op.getResult(), op);
  }
}
