//===- LoopPair.cpp - A forward loop and its backward loop ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopPair.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Interfaces/RngInterfaces.h"

using namespace mlir;
using namespace ckpt;

/// The dimension of `stack` that the slice takes one slot of, whole otherwise.
template <typename SliceOp>
static std::optional<unsigned> getSlotDim(SliceOp slice, ShapedType stack) {
  std::optional<unsigned> dim;
  for (unsigned i = 0, e = stack.getRank(); i < e; ++i) {
    if (slice.getStaticStrides()[i] != 1)
      return std::nullopt;
    int64_t size = slice.getStaticSizes()[i];
    bool isWhole = slice.getStaticOffsets()[i] == 0 && !stack.isDynamicDim(i) &&
                   size == stack.getDimSize(i);
    if (isWhole)
      continue;
    if (dim || size != 1)
      return std::nullopt;
    dim = i;
  }
  return dim;
}

template <typename SliceOp>
static LinearIndex getSlot(SliceOp slice, unsigned dim,
                           const LoopTrips &trips) {
  OpFoldResult offset = slice.getMixedOffsets()[dim];
  if (auto value = dyn_cast<Value>(offset))
    return trips.evaluate(value);
  return cast<IntegerAttr>(cast<Attribute>(offset)).getInt();
}

/// Carried value `number` of `loop` as a stack, if it is one.
static std::optional<LoopStack> getStack(scf::ForOp loop, unsigned number) {
  BlockArgument carried = loop.getRegionIterArg(number);
  if (!isa<RankedTensorType>(carried.getType()) || !carried.hasOneUse())
    return std::nullopt;
  OpOperand &use = *carried.use_begin();
  auto insert = dyn_cast<tensor::InsertSliceOp>(use.getOwner());
  // One that is nested could not be yielded.
  if (!insert ||
      use.getOperandNumber() != insert.getDestMutable().getOperandNumber() ||
      !insert.getResult().hasOneUse() ||
      loop.getYieldedValues()[number] != insert.getResult())
    return std::nullopt;
  std::optional<unsigned> dim = getSlotDim(insert, insert.getDestType());
  if (!dim)
    return std::nullopt;
  return LoopStack{number, insert, *dim, {}};
}

/// The loop behind `forward`, in its block, in which `user` is; null if it is
/// in none.
static scf::ForOp getLoopBehind(Operation *user, scf::ForOp forward) {
  Operation *top = forward->getBlock()->findAncestorOpInBlock(*user);
  auto loop = dyn_cast_or_null<scf::ForOp>(top);
  if (!loop || loop == user || loop == forward)
    return {};
  return loop;
}

/// Fills in who reads `stack`, if it is a residual for the loop `backward`.
static bool isResidual(LoopStack &stack, scf::ForOp forward,
                       scf::ForOp backward, const LoopTrips &forwardTrips,
                       const LoopTrips &backwardTrips) {
  Value result = forward.getResult(stack.carried);
  LinearIndex written = getSlot(stack.insert, stack.dim, forwardTrips);
  int64_t slope = written.getCoefficient(forwardTrips.getIteration());
  LinearIndex start =
      written - LinearIndex::of(forwardTrips.getIteration()) * slope;
  LinearIndex last = forwardTrips.getCount() - LinearIndex(1);
  if (slope != 1 && slope != -1)
    return false;
  for (Operation *user : result.getUsers()) {
    auto read = dyn_cast<tensor::ExtractSliceOp>(user);
    if (!read || getLoopBehind(read, forward) != backward ||
        getSlotDim(read, read.getSourceType()) != stack.dim)
      return false;
    // Slot of iteration j of the backward loop = slot of iteration n-1-j.
    LinearIndex expected =
        start + (last - LinearIndex::of(backwardTrips.getIteration())) * slope;
    if (!(getSlot(read, stack.dim, backwardTrips) == expected))
      return false;
    stack.reads.push_back(read);
  }
  return !stack.reads.empty();
}

static bool canBeStacked(Type type) {
  return isa<RngStateType>(type) || type.isIntOrIndexOrFloat() ||
         isa<RankedTensorType>(type);
}

std::optional<LoopPair> ckpt::findLoopPair(scf::ForOp forward,
                                           const LegalityOptions &options,
                                           std::string &reason) {
  reason.clear();
  LoopPair pair;
  pair.forward = forward;
  SmallVector<LoopStack> stacks;
  for (unsigned i = 0, e = forward.getNumRegionIterArgs(); i < e; ++i) {
    if (std::optional<LoopStack> stack = getStack(forward, i))
      stacks.push_back(*stack);
    else
      pair.states.push_back(i);
  }
  // The first loop that reads a slice.
  for (const LoopStack &stack : stacks)
    for (Operation *user : forward.getResult(stack.carried).getUsers()) {
      scf::ForOp loop = getLoopBehind(user, forward);
      if (loop && isa<tensor::ExtractSliceOp>(user) &&
          (!pair.backward || loop->isBeforeInBlock(pair.backward)))
        pair.backward = loop;
    }
  if (!pair.backward)
    return std::nullopt;

  std::optional<LoopTrips> forwardTrips = LoopTrips::get(forward);
  std::optional<LoopTrips> backwardTrips = LoopTrips::get(pair.backward);
  if (!forwardTrips || !backwardTrips) {
    reason = "its trip count, or that of the loop that reads its stacks, is "
             "not the difference of its bounds";
    return std::nullopt;
  }
  if (!(forwardTrips->getCount() == backwardTrips->getCount())) {
    reason = "the loop that reads its stacks is not known to have as many "
             "iterations";
    return std::nullopt;
  }
  for (LoopStack &stack : stacks) {
    if (isResidual(stack, forward, pair.backward, *forwardTrips,
                   *backwardTrips))
      pair.residuals.push_back(stack);
    else
      pair.kept.push_back(stack);
  }
  if (pair.residuals.empty()) {
    reason = "no stack that it writes is read by one backward loop only, in "
             "reverse";
    return std::nullopt;
  }
  reason = whyNotRecomputable(forward, options);
  if (!reason.empty())
    return std::nullopt;
  if (!getDrawnDevices(forward).empty()) {
    reason = "it draws from the generator of a device; draw from a state that "
             "the loop carries or derives from its counter";
    return std::nullopt;
  }
  for (unsigned state : pair.states) {
    Type type = forward.getResult(state).getType();
    auto tensor = dyn_cast<RankedTensorType>(type);
    if (!canBeStacked(type) || (tensor && !tensor.hasStaticShape())) {
      reason = "it carries a value that cannot be kept in a stack";
      return std::nullopt;
    }
  }
  pair.tripCount = forwardTrips->getCount().getConstant();
  for (const LoopStack &stack : pair.residuals) {
    int64_t slots = stack.getType().getDimSize(stack.dim);
    if (!ShapedType::isDynamic(slots) &&
        (ShapedType::isDynamic(pair.capacity) || slots < pair.capacity))
      pair.capacity = slots;
  }
  if (pair.tripCount)
    pair.capacity = *pair.tripCount;
  return pair;
}
