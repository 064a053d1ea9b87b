//===- RngStash.cpp - Generators around recomputed draws --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RngStash.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"

using namespace mlir;
using namespace ckpt;

void RngStash::restoreFor(Operation *op) {
  if (!drawsRandomNumbers(op))
    return;
  if (!op->hasAttr(attr::kDraw))
    op->setAttr(attr::kDraw, builder.getI64IntegerAttr(numDraws++));
  SmallVector<std::string> devices = getDrawnDevices(op);
  if (devices.empty())
    return;
  // Marked as no part of the program: see isRematClone.
  auto loc = FusedLoc::get(op->getContext(), {op->getLoc()},
                           builder.getStringAttr("remat"));
  auto [entry, isNew] = stashed.try_emplace(op);
  if (isNew) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(op);
    for (StringRef device : devices)
      entry->second.push_back(
          RngGetStateOp::create(builder, loc, builder.getStringAttr(device)));
  }
  for (auto [device, state] : llvm::zip_equal(devices, entry->second)) {
    StringAttr name = builder.getStringAttr(device);
    Value &current = interrupted[device];
    if (!current)
      current = RngGetStateOp::create(builder, loc, name);
    RngSetStateOp::create(builder, loc, state, name);
  }
}

void RngStash::resume() {
  for (auto &[device, state] : interrupted)
    RngSetStateOp::create(builder, state.getLoc(), state,
                          builder.getStringAttr(device));
  interrupted.clear();
}
