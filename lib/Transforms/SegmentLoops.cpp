//===- SegmentLoops.cpp - Checkpoint a pair of loops ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// With n iterations of the pair, s_t what iteration t starts from and r_t its
// residuals, the loops become
//
//   for p in 0 .. ceil(n / k):                       forward
//     C[p] = s
//     for t in p*k .. min(p*k + k, n): s = f(t, s)
//   ...
//   for p in ceil(n / k)-1 .. 0:                     backward
//     s = C[p]
//     for t in p*k .. min(p*k + k, n): s, R[t - p*k] = f(t, s)
//     for t in min(p*k + k, n)-1 .. p*k: g = b(t, g, R[t - p*k])
//
// With snapshots, ReverseBinomially.cpp says what the backward loop does with a
// segment. New loops count from 0 in steps of 1, so that the inner pair of the
// backward loop has the form that findLoopPair looks for.
//
//===----------------------------------------------------------------------===//

#include "LoopSegmenter.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Iterators.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace ckpt;

//===----------------------------------------------------------------------===//
// Stacks
//===----------------------------------------------------------------------===//

/// What a state is in stacks: that of a generator is two numbers.
SmallVector<Type> LoopSegmenter::getPartTypes() {
  SmallVector<Type> types;
  for (unsigned carried : pair.states) {
    Type type = forward.getResult(carried).getType();
    if (isa<RngStateType>(type))
      types.append(2, IntegerType::get(type.getContext(), 64));
    else
      types.push_back(type);
  }
  return types;
}

SmallVector<Value> LoopSegmenter::splitStates(ValueRange states) {
  SmallVector<Value> parts;
  for (Value state : states) {
    if (isa<RngStateType>(state.getType()))
      llvm::append_range(
          parts, RngUnpackOp::create(builder, loc, state)->getResults());
    else
      parts.push_back(state);
  }
  return parts;
}

SmallVector<Value> LoopSegmenter::joinStates(ValueRange parts) {
  SmallVector<Value> states;
  for (unsigned carried : pair.states) {
    bool isSplit = isa<RngStateType>(forward.getResult(carried).getType());
    states.push_back(isSplit
                         ? RngPackOp::create(builder, loc, parts[0], parts[1])
                         : parts[0]);
    parts = parts.drop_front(isSplit ? 2 : 1);
  }
  return states;
}

SmallVector<Value> LoopSegmenter::makeStateStacks(int64_t slots,
                                                  Value dynamicSlots) {
  SmallVector<Value> stacks;
  for (Type type : getPartTypes()) {
    SmallVector<int64_t> shape = {slots};
    if (auto tensor = dyn_cast<RankedTensorType>(type))
      llvm::append_range(shape, tensor.getShape());
    SmallVector<Value, 1> sizes;
    if (ShapedType::isDynamic(slots))
      sizes.push_back(dynamicSlots);
    stacks.push_back(tensor::EmptyOp::create(
        builder, loc, shape, getElementTypeOrSelf(type), sizes));
  }
  return stacks;
}

/// Offsets, sizes and strides of a slot.
static std::array<SmallVector<OpFoldResult>, 3>
getSlice(OpBuilder &builder, RankedTensorType stack, unsigned dim, Value slot) {
  unsigned rank = stack.getRank();
  std::array<SmallVector<OpFoldResult>, 3> slice;
  slice[0].assign(rank, builder.getIndexAttr(0));
  for (int64_t extent : stack.getShape())
    slice[1].push_back(builder.getIndexAttr(extent));
  slice[2].assign(rank, builder.getIndexAttr(1));
  slice[0][dim] = slot;
  slice[1][dim] = builder.getIndexAttr(1);
  return slice;
}

SmallVector<Value> LoopSegmenter::push(ValueRange states, ValueRange stacks,
                                       Value slot) {
  SmallVector<Value> pushed;
  for (auto [part, stack] : llvm::zip_equal(splitStates(states), stacks)) {
    if (!isa<RankedTensorType>(part.getType())) {
      pushed.push_back(
          tensor::InsertOp::create(builder, loc, part, stack, slot));
      continue;
    }
    auto [offsets, sizes, strides] = getSlice(
        builder, cast<RankedTensorType>(stack.getType()), /*dim=*/0, slot);
    pushed.push_back(tensor::InsertSliceOp::create(builder, loc, part, stack,
                                                   offsets, sizes, strides));
  }
  return pushed;
}

SmallVector<Value> LoopSegmenter::read(ValueRange stacks, Value slot) {
  SmallVector<Value> parts;
  for (auto [type, stack] : llvm::zip_equal(getPartTypes(), stacks)) {
    auto part = dyn_cast<RankedTensorType>(type);
    if (!part) {
      parts.push_back(tensor::ExtractOp::create(builder, loc, stack, slot));
      continue;
    }
    auto [offsets, sizes, strides] = getSlice(
        builder, cast<RankedTensorType>(stack.getType()), /*dim=*/0, slot);
    parts.push_back(tensor::ExtractSliceOp::create(builder, loc, part, stack,
                                                   offsets, sizes, strides));
  }
  return joinStates(parts);
}

/// A stack like that of the pair, with so many slots.
Value LoopSegmenter::makeResidualStack(const LoopStack &stack, int64_t slots) {
  SmallVector<int64_t> shape(stack.getType().getShape());
  shape[stack.dim] = slots;
  return tensor::EmptyOp::create(builder, loc, shape,
                                 stack.getType().getElementType());
}

//===----------------------------------------------------------------------===//
// Bodies
//===----------------------------------------------------------------------===//

Value LoopSegmenter::index(int64_t value) {
  Value &constant = constants[value];
  if (!constant) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPoint(forward);
    constant = arith::ConstantIndexOp::create(builder, forward.getLoc(), value);
  }
  return constant;
}

/// The value of the loop's own counter in iteration `iteration`.
Value LoopSegmenter::makeCounter(scf::ForOp loop, Value iteration) {
  Type type = loop.getInductionVar().getType();
  Value number = iteration;
  if (number.getType() != type)
    number = arith::IndexCastOp::create(builder, loc, type, number);
  number = arithmetic<arith::MulIOp>(number, loop.getStep());
  return arithmetic<arith::AddIOp>(number, loop.getLowerBound());
}

scf::ForOp LoopSegmenter::makeLoop(Value tripCount, ValueRange inits,
                                   BodyFn body) {
  return scf::ForOp::create(
      builder, loc, index(0), tripCount, index(1), inits,
      [&](OpBuilder &inner, Location, Value iteration, ValueRange args) {
        OpBuilder::InsertPoint saved = builder.saveInsertionPoint();
        builder.restoreInsertionPoint(inner.saveInsertionPoint());
        SmallVector<Value> yielded = body(iteration, args);
        scf::YieldOp::create(builder, loc, yielded);
        builder.restoreInsertionPoint(saved);
      });
}

/// Erases what was cloned for values that a copy does not need.
static void eraseDeadOps(Operation *loop) {
  loop->walk<WalkOrder::PostOrder, ReverseIterator>([&](Operation *op) {
    if (op != loop && isOpTriviallyDead(op))
      op->erase();
  });
}

/// Residuals are written into slot `slot`.
Carried LoopSegmenter::cloneForward(Value iteration, const Carried &in,
                                    Value slot) {
  IRMapping mapping;
  mapping.map(forward.getInductionVar(), makeCounter(forward, iteration));
  for (auto [carried, value] : llvm::zip_equal(pair.states, in.states))
    mapping.map(forward.getRegionIterArg(carried), value);
  for (auto [stack, value] : llvm::zip(pair.kept, in.kept))
    mapping.map(forward.getRegionIterArg(stack.carried), value);
  llvm::SmallPtrSet<Operation *, 4> leftOut;
  for (const LoopStack &stack : pair.residuals)
    leftOut.insert(stack.insert);
  if (in.kept.empty())
    for (const LoopStack &stack : pair.kept)
      leftOut.insert(stack.insert);
  for (Operation &op : forward.getBody()->without_terminator())
    if (!leftOut.contains(&op))
      builder.clone(op, mapping);

  Carried out;
  auto getNext = [&](unsigned carried) {
    return mapping.lookupOrDefault(forward.getYieldedValues()[carried]);
  };
  for (unsigned carried : pair.states)
    out.states.push_back(getNext(carried));
  for (auto [stack, value] : llvm::zip(pair.kept, in.kept))
    out.kept.push_back(getNext(stack.carried));
  for (auto [stack, value] : llvm::zip(pair.residuals, in.residuals)) {
    auto [offsets, sizes, strides] = getSlice(
        builder, cast<RankedTensorType>(value.getType()), stack.dim, slot);
    out.residuals.push_back(tensor::InsertSliceOp::create(
        builder, loc, mapping.lookupOrDefault(stack.getSource()), value,
        offsets, sizes, strides));
  }
  return out;
}

/// Residuals are read from slot `slot` of `stacks`.
SmallVector<Value> LoopSegmenter::cloneBackward(Value iteration,
                                                ValueRange gradients,
                                                ValueRange stacks, Value slot) {
  IRMapping mapping;
  mapping.map(backward.getInductionVar(), makeCounter(backward, iteration));
  for (auto [argument, value] :
       llvm::zip_equal(backward.getRegionIterArgs(), gradients))
    mapping.map(argument, value);
  for (Operation &op : backward.getBody()->without_terminator())
    builder.clone(op, mapping);
  for (auto [stack, value] : llvm::zip_equal(pair.residuals, stacks))
    for (tensor::ExtractSliceOp original : stack.reads) {
      auto clone = mapping.lookup(original.getResult())
                       .getDefiningOp<tensor::ExtractSliceOp>();
      auto [offsets, sizes, strides] = getSlice(
          builder, cast<RankedTensorType>(value.getType()), stack.dim, slot);
      OpBuilder at(clone);
      auto slice = tensor::ExtractSliceOp::create(
          at, clone.getLoc(), clone.getType(), value, offsets, sizes, strides);
      clone.replaceAllUsesWith(slice.getResult());
      mapping.map(original.getResult(), slice.getResult());
      clone.erase();
    }
  return llvm::map_to_vector(backward.getYieldedValues(), [&](Value value) {
    return mapping.lookupOrDefault(value);
  });
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

void LoopSegmenter::makeCounts() {
  every = index(options.every);
  if (pair.tripCount) {
    count = index(*pair.tripCount);
    maxSegments = llvm::divideCeil(*pair.tripCount, options.every);
    segments = index(maxSegments);
    return;
  }
  Value upper = forward.getUpperBound(), lower = forward.getLowerBound();
  Value span = arithmetic<arith::SubIOp>(upper, lower);
  if (!span.getType().isIndex())
    span =
        arith::IndexCastOp::create(builder, loc, builder.getIndexType(), span);
  count = arithmetic<arith::MaxSIOp>(span, index(0));
  Value padded = arithmetic<arith::AddIOp>(count, index(options.every - 1));
  segments = arithmetic<arith::DivUIOp>(padded, every);
  if (!ShapedType::isDynamic(pair.capacity))
    maxSegments = llvm::divideCeil(pair.capacity, options.every);
}

Iterations LoopSegmenter::getSegment(Value number) {
  Iterations range;
  range.start = arithmetic<arith::MulIOp>(number, every);
  range.size = every;
  if (!pair.tripCount || *pair.tripCount % options.every != 0) {
    Value rest = arithmetic<arith::SubIOp>(count, range.start);
    range.size = arithmetic<arith::MinSIOp>(rest, every);
  }
  return range;
}

/// Returns the checkpoints; replaces the results of the old loop that others
/// than the backward loop read.
SmallVector<Value> LoopSegmenter::emitForward() {
  Carried start;
  for (unsigned carried : pair.states)
    start.states.push_back(forward.getInitArgs()[carried]);
  for (const LoopStack &stack : pair.kept)
    start.kept.push_back(forward.getInitArgs()[stack.carried]);
  SmallVector<Value> inits = start.flatten();
  size_t numCarried = inits.size();
  llvm::append_range(inits, makeStateStacks(maxSegments, segments));

  scf::ForOp outer =
      makeLoop(segments, inits, [&](Value number, ValueRange args) {
        Carried in = start.with(args.take_front(numCarried));
        SmallVector<Value> checkpoints =
            push(in.states, args.drop_front(numCarried), number);
        Iterations segment = getSegment(number);
        scf::ForOp inner = makeLoop(
            segment.size, in.flatten(), [&](Value t, ValueRange values) {
              Value iteration = arithmetic<arith::AddIOp>(segment.start, t);
              return cloneForward(iteration, start.with(values), Value())
                  .flatten();
            });
        SmallVector<Value> yielded(inner.getResults());
        llvm::append_range(yielded, checkpoints);
        return yielded;
      });
  eraseDeadOps(outer);
  outer->setDiscardableAttrs(forward->getDiscardableAttrDictionary());
  outer->setAttr(attr::kSegment, builder.getI64IntegerAttr(options.every));
  Carried end = start.with(outer.getResults().take_front(numCarried));
  for (auto [carried, value] : llvm::zip_equal(pair.states, end.states))
    forward.getResult(carried).replaceAllUsesWith(value);
  for (auto [stack, value] : llvm::zip_equal(pair.kept, end.kept))
    forward.getResult(stack.carried).replaceAllUsesWith(value);
  return llvm::to_vector_of<Value>(outer.getResults().drop_front(numCarried));
}

/// Runs `range` from `start` for its residuals, then backwards.
SmallVector<Value> LoopSegmenter::recomputeAndReverse(Iterations range,
                                                      int64_t slots,
                                                      const Carried &start,
                                                      ValueRange gradients) {
  Carried in;
  in.states = start.states;
  for (const LoopStack &stack : pair.residuals)
    in.residuals.push_back(makeResidualStack(stack, slots));
  scf::ForOp again =
      makeLoop(range.size, in.flatten(), [&](Value t, ValueRange values) {
        Value iteration = arithmetic<arith::AddIOp>(range.start, t);
        return cloneForward(iteration, in.with(values), t).flatten();
      });
  SmallVector<Value> stacks = in.with(again.getResults()).residuals;
  // Iteration n-1-t of the backward loop belongs to iteration t.
  Value end = arithmetic<arith::AddIOp>(range.start, range.size);
  Value first = arithmetic<arith::SubIOp>(count, end);
  Value last = arithmetic<arith::SubIOp>(range.size, index(1));
  scf::ForOp reverse =
      makeLoop(range.size, gradients, [&](Value j, ValueRange values) {
        Value iteration = arithmetic<arith::AddIOp>(first, j);
        Value slot = arithmetic<arith::SubIOp>(last, j);
        return cloneBackward(iteration, values, stacks, slot);
      });
  return llvm::to_vector_of<Value>(reverse.getResults());
}

SmallVector<Value> LoopSegmenter::reverseOnce(Iterations segment,
                                              const Carried &start,
                                              ValueRange gradients) {
  return recomputeAndReverse(segment, options.every, start, gradients);
}

scf::ForOp LoopSegmenter::emitBackward(ValueRange checkpoints) {
  Value last = arithmetic<arith::SubIOp>(segments, index(1));
  scf::ForOp loop = makeLoop(
      segments, backward.getInitArgs(), [&](Value number, ValueRange args) {
        Value segmentNumber = arithmetic<arith::SubIOp>(last, number);
        Carried start;
        start.states = read(checkpoints, segmentNumber);
        Iterations segment = getSegment(segmentNumber);
        return options.snapshots > 0 ? reverseBinomially(segment, start, args)
                                     : reverseOnce(segment, start, args);
      });
  eraseDeadOps(loop);
  loop->setDiscardableAttrs(backward->getDiscardableAttrDictionary());
  loop->setAttr(attr::kSegment, builder.getI64IntegerAttr(options.every));
  return loop;
}

void LoopSegmenter::run() {
  makeCounts();
  SmallVector<Value> checkpoints = emitForward();
  builder.setInsertionPoint(backward);
  loc = backward.getLoc();
  scf::ForOp reversed = emitBackward(checkpoints);
  backward.replaceAllUsesWith(reversed.getResults());
  backward.erase();
  llvm::SetVector<Operation *> inits;
  for (Value init : forward.getInitArgs())
    if (Operation *op = init.getDefiningOp())
      inits.insert(op);
  forward.erase();
  // The stacks of before.
  for (Operation *op : inits)
    if (isOpTriviallyDead(op))
      op->erase();
}

void ckpt::segmentLoops(const LoopPair &pair, const SegmentOptions &options) {
  LoopSegmenter(pair, options).run();
}
