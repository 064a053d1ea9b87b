//===- KernelPieces.cpp - What threads compute between barriers -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelEmulation.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace ckpt;

/// Longest recomputation, in operations; what takes more is stored.
static constexpr unsigned kMaxRecomputed = 16;

bool KernelPieces::markDivergent(Value value) {
  return divergent.insert(value).second;
}

void KernelPieces::markBarriers(gpu::GPUFuncOp kernel) {
  kernel.getBody().walk([&](gpu::BarrierOp barrier) {
    hasBarrier = true;
    for (Operation *op = barrier->getParentOp(); op != kernel;
         op = op->getParentOp())
      withBarrier.insert(op);
  });
}

/// The operands of the terminators of `op`'s regions.
static SmallVector<ValueRange, 2> getYielded(Operation *op) {
  SmallVector<ValueRange, 2> yielded;
  for (Region &region : op->getRegions())
    if (!region.empty())
      yielded.push_back(region.front().getTerminator()->getOperands());
  return yielded;
}

/// One round over `block`; true if there was anything new.
bool KernelPieces::propagateDivergence(Block &block) {
  bool isNew = false;
  auto isDivergent = [&](Value value) { return !isUniform(value); };
  for (Operation &op : block) {
    if (!containsBarrier(&op)) {
      if (op.getNumRegions() != 0 || !isMemoryEffectFree(&op) ||
          isa<gpu::ThreadIdOp>(op) ||
          llvm::any_of(op.getOperands(), isDivergent))
        for (Value result : op.getResults())
          isNew |= markDivergent(result);
      continue;
    }
    for (Region &region : op.getRegions())
      for (Block &inner : region)
        isNew |= propagateDivergence(inner);
    for (ValueRange yielded : getYielded(&op))
      for (auto [result, value] : llvm::zip_equal(op.getResults(), yielded))
        if (isDivergent(value))
          isNew |= markDivergent(result);
    if (auto loop = dyn_cast<scf::ForOp>(op))
      for (auto [result, argument, init] : llvm::zip_equal(
               loop.getResults(), loop.getRegionIterArgs(), loop.getInitArgs()))
        if (isDivergent(init) || isDivergent(result)) {
          isNew |= markDivergent(result);
          isNew |= markDivergent(argument);
        }
  }
  return isNew;
}

LogicalResult KernelPieces::checkUniformControl(gpu::GPUFuncOp kernel) const {
  WalkResult result = kernel.getBody().walk([&](Operation *op) {
    if (!containsBarrier(op))
      return WalkResult::advance();
    bool isLoop = isa<scf::ForOp>(op);
    // The carried values may differ.
    OperandRange control = op->getOperands().take_front(isLoop ? 3 : 1);
    if (llvm::all_of(control, [&](Value value) { return isUniform(value); }))
      return WalkResult::advance();
    op->emitOpError()
        << "with a barrier or shuffle in it cannot be emulated: its "
        << (isLoop ? "bounds" : "condition")
        << " may differ between the threads of a block";
    return WalkResult::interrupt();
  });
  return failure(result.wasInterrupted());
}

/// Fills `recomputed` for `block` and those in it, in order.
void KernelPieces::findRecomputed(Block &block) {
  auto getCost = [&](Operation &op) -> std::optional<unsigned> {
    // Private memory is a view of that of all threads, or, if there is but one
    // piece, an allocation of it.
    if (isa<gpu::ThreadIdOp>(op) || (hasBarrier && isa<memref::AllocaOp>(op)))
      return 0;
    if (op.getNumResults() != 1 || op.getNumRegions() != 0 ||
        !isMemoryEffectFree(&op))
      return std::nullopt;
    Type type = op.getResult(0).getType();
    bool isView = isa<BaseMemRefType>(type);
    if (!isView && !type.isIntOrIndex())
      return std::nullopt;
    unsigned cost = 1;
    for (Value operand : op.getOperands()) {
      if (isUniform(operand))
        continue;
      auto known = recomputed.find(operand.getDefiningOp());
      if (known == recomputed.end())
        return std::nullopt;
      cost += known->second;
    }
    // There is no other way for a view.
    if (cost > kMaxRecomputed && !isView)
      return std::nullopt;
    return cost;
  };
  for (Operation &op : block) {
    if (containsBarrier(&op)) {
      for (Region &region : op.getRegions())
        for (Block &inner : region)
          findRecomputed(inner);
      continue;
    }
    if (op.getNumResults() == 0 || isUniform(op.getResult(0)))
      continue;
    if (std::optional<unsigned> cost = getCost(op))
      recomputed[&op] = *cost;
  }
}

void KernelPieces::numberPieces(Block &block) {
  for (Operation &op : block) {
    pieces[&op] = lastPiece;
    if (isa<gpu::BarrierOp>(op))
      ++lastPiece;
    if (!containsBarrier(&op))
      continue;
    for (Region &region : op.getRegions())
      for (Block &inner : region) {
        ++lastPiece;
        numberPieces(inner);
      }
    ++lastPiece;
  }
}

LogicalResult KernelPieces::findLiveAcross(gpu::GPUFuncOp kernel) {
  // Where the value of a stored operand is needed: in the piece of the
  // operation of the outer level that uses it.
  auto getPiece = [&](Operation *user) {
    while (!pieces.contains(user))
      user = user->getParentOp();
    return pieces.lookup(user);
  };
  auto checkStored = [](Value value) -> LogicalResult {
    if (BaseMemRefType::isValidElementType(value.getType()) &&
        !isa<BaseMemRefType>(value.getType()))
      return success();
    return emitError(value.getLoc())
           << "value of type " << value.getType()
           << " that may differ between threads lives across a barrier or "
              "shuffle; compute it again behind it";
  };
  WalkResult result = kernel.getBody().walk([&](Operation *op) {
    if (!pieces.contains(op) || isRecomputed(op))
      return WalkResult::advance();
    for (Value value : op->getResults()) {
      if (isUniform(value))
        continue;
      bool isStored = containsBarrier(op);
      if (!isStored && llvm::any_of(value.getUsers(), [&](Operation *user) {
            return getPiece(user) != pieces.lookup(op);
          })) {
        isStored = true;
        liveAcross.insert(value);
      }
      if (isStored && failed(checkStored(value)))
        return WalkResult::interrupt();
    }
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

FailureOr<KernelPieces> KernelPieces::compute(gpu::GPUFuncOp kernel) {
  KernelPieces pieces;
  Block &body = kernel.getBody().front();
  pieces.markBarriers(kernel);
  while (pieces.propagateDivergence(body)) {
  }
  if (failed(pieces.checkUniformControl(kernel)))
    return failure();
  pieces.findRecomputed(body);
  pieces.numberPieces(body);
  if (failed(pieces.findLiveAcross(kernel)))
    return failure();
  return pieces;
}
