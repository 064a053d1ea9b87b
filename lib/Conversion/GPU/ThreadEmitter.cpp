//===- ThreadEmitter.cpp - Elements and reductions on threads ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchEmitter.h"

#include "ckpt/RngLayout.h"
#include "mlir/Analysis/SliceAnalysis.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace ckpt;

/// Threads that keep a device busy; more do not help.
static constexpr int64_t kBusyThreads = 1 << 16;

LogicalResult ThreadEmitter::run() {
  if (failed(analyze()))
    return failure();
  if (llvm::any_of(loops, [](const LoopDim &loop) { return loop.extent == 0; }))
    return success();
  mergeLoops();
  sortLoops();
  parallel = selectLoops(/*isReduction=*/false);
  reduction = selectLoops(/*isReduction=*/true);
  if (!reduction.empty()) {
    chooseShape();
    emitReduction();
  } else if (!loops.empty() && canShareBlocks(loops.back())) {
    emitSharedBlocks();
  } else {
    emitParallel();
  }
  endLaunch();
  return success();
}

/// One element a thread.
void ThreadEmitter::emitParallel() {
  int64_t points = getNumPoints(parallel);
  int64_t threads = std::min<int64_t>(kThreads, llvm::alignTo(points, 32));
  beginLaunch(llvm::divideCeil(points, threads), threads);
  Value number = add(multiply(blockId, threads), threadId);
  auto guard = scf::IfOp::create(builder, loc, isBelow(number, points));
  builder.setInsertionPointToStart(guard.thenBlock());
  setPoint(number, parallel);
  SmallVector<Value> before;
  if (llvm::any_of(initial, [](Value value) { return value != nullptr; }))
    for (unsigned i = 0; i < initial.size(); ++i)
      before.push_back(loadInitial(i));
  for (auto [i, value] : llvm::enumerate(emitBody(before)))
    storeOutput(i, value);
}

/// One block of the generator a thread: it gives an element to each of the rows
/// of a group (RngLayout.h), so that the threads of a row are neighbours.
void ThreadEmitter::emitSharedBlocks() {
  int64_t group = getDrawGroup();
  auto rowLength = static_cast<int64_t>(rng::kLanes);
  unsigned inner = loops.size() - 1;
  int64_t extent = loops[inner].extent;
  int64_t groups = llvm::divideCeil(extent, group);
  SmallVector<unsigned> outer(ArrayRef(parallel).drop_back());
  int64_t points = getNumPoints(outer) * groups * rowLength;
  beginLaunch(llvm::divideCeil(points, kThreads), kThreads);
  Value number = add(multiply(blockId, kThreads), threadId);
  auto guard = scf::IfOp::create(builder, loc, isBelow(number, points));
  builder.setInsertionPointToStart(guard.thenBlock());
  Value lane = remainder(number, rowLength);
  Value inRow = divide(number, rowLength);
  ivs.resize(loops.size());
  if (!outer.empty()) {
    setPoint(divide(inRow, groups), outer);
    inRow = remainder(inRow, groups);
  }
  Value start = multiply(inRow, group);
  ivs[inner] = start;
  emitDrawBlocks(lane);
  for (int64_t part = 0; part < group / rowLength; ++part) {
    OpBuilder::InsertionGuard restore(builder);
    ivs[inner] = add(start, add(getIndex(part * rowLength), lane));
    setDrawPart(part);
    if (extent % group != 0) {
      auto inside =
          scf::IfOp::create(builder, loc, isBelow(ivs[inner], extent));
      builder.setInsertionPointToStart(inside.thenBlock());
    }
    emitElement();
  }
  clearDrawBlocks();
}

/// Finds what takes the next value into each output; false if it is not one
/// operation with a neutral element.
bool ThreadEmitter::matchCombiners() {
  auto outputs = op.getRegionOutputArgs();
  for (unsigned i = 0; i < outputs.size(); ++i) {
    SmallVector<Operation *> found;
    if (!matchReduction(outputs, i, found) || found.size() != 1 ||
        found[0]->getNumOperands() != 2 || !arith::getNeutralElement(found[0]))
      return false;
    combiners.push_back(found[0]);
  }
  return true;
}

Value ThreadEmitter::combine(unsigned output, Value a, Value b) {
  IRMapping mapping;
  mapping.map(combiners[output]->getOperand(0), a);
  mapping.map(combiners[output]->getOperand(1), b);
  return builder.clone(*combiners[output], mapping)->getResult(0);
}

/// How many threads share an output. Neighbours in memory go to neighbours
/// among the threads; and few outputs need many threads each.
void ThreadEmitter::chooseShape() {
  int64_t outputs = getNumPoints(parallel), length = getNumPoints(reduction);
  lanesFirst = loops.back().isReduction;
  columns = kThreads;
  if (!matchCombiners() || length < 8)
    return;
  // A thread takes four values at least.
  int64_t most = static_cast<int64_t>(llvm::PowerOf2Ceil(length)) / 4;
  if (lanesFirst) {
    int64_t warp = std::min<int64_t>(32, llvm::bit_floor<uint64_t>(length));
    lanes = std::clamp<int64_t>(most, warp, outputs < 64 ? 1024 : kThreads);
    columns = std::max<int64_t>(1, kThreads / lanes);
    return;
  }
  auto wanted = static_cast<int64_t>(
      llvm::PowerOf2Ceil(llvm::divideCeil(kBusyThreads, outputs)));
  lanes = std::clamp<int64_t>(wanted, 1, std::min<int64_t>(32, most));
  if (lanes > 1)
    columns = 32;
}

/// The part of an output that thread `lane` of its column computes.
SmallVector<Value> ThreadEmitter::emitPartial(Value lane) {
  SmallVector<Value> starts;
  for (unsigned i = 0; i < initial.size(); ++i) {
    if (lanes == 1) {
      starts.push_back(loadInitial(i));
      continue;
    }
    Value neutral = arith::ConstantOp::create(
        builder, loc, *arith::getNeutralElement(combiners[i]));
    Value isFirst = isBelow(lane, 1);
    auto first = scf::IfOp::create(builder, loc, neutral.getType(), isFirst,
                                   /*withElseRegion=*/true);
    {
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToStart(first.thenBlock());
      scf::YieldOp::create(builder, loc, loadInitial(i));
      builder.setInsertionPointToStart(first.elseBlock());
      scf::YieldOp::create(builder, loc, neutral);
    }
    starts.push_back(first.getResult(0));
  }
  auto loop =
      scf::ForOp::create(builder, loc, lane, getIndex(getNumPoints(reduction)),
                         getIndex(lanes), starts);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  setPoint(loop.getInductionVar(), reduction);
  scf::YieldOp::create(builder, loc, emitBody(loop.getRegionIterArgs()));
  return llvm::to_vector_of<Value>(loop.getResults());
}

/// Combines the parts in shared memory; the first lane of each column ends with
/// the whole.
void ThreadEmitter::emitTree(SmallVector<Value> partial, Value lane,
                             Value column) {
  auto slot = [&](Value row) { return add(multiply(row, columns), column); };
  Value mine = slot(lane);
  for (auto [i, value] : llvm::enumerate(partial))
    memref::StoreOp::create(builder, loc, value, getSharedBuffer(i), mine);
  for (int64_t half = lanes / 2; half > 0; half /= 2) {
    emitBarrier();
    auto active = scf::IfOp::create(builder, loc, isBelow(lane, half));
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(active.thenBlock());
    Value other = slot(add(lane, getIndex(half)));
    for (unsigned i = 0; i < partial.size(); ++i) {
      Value buffer = getSharedBuffer(i);
      Value a = memref::LoadOp::create(builder, loc, buffer, mine);
      Value b = memref::LoadOp::create(builder, loc, buffer, other);
      memref::StoreOp::create(builder, loc, combine(i, a, b), buffer, mine);
    }
  }
}

void ThreadEmitter::emitReduction() {
  int64_t outputs = getNumPoints(parallel), threads = columns * lanes;
  SmallVector<Type> shared, types;
  for (BlockArgument argument : op.getRegionOutputArgs()) {
    types.push_back(argument.getType());
    if (lanes > 1)
      shared.push_back(getSharedType(threads, argument.getType()));
  }
  beginLaunch(llvm::divideCeil(outputs, columns), threads, shared);
  Value lane =
      lanesFirst ? remainder(threadId, lanes) : divide(threadId, columns);
  Value column =
      lanesFirst ? divide(threadId, lanes) : remainder(threadId, columns);
  Value output = add(multiply(blockId, columns), column);
  Value isInside = isBelow(output, outputs);
  setPoint(output, parallel);
  if (lanes == 1) {
    auto guard = scf::IfOp::create(builder, loc, isInside);
    builder.setInsertionPointToStart(guard.thenBlock());
    for (auto [i, value] : llvm::enumerate(emitPartial(getIndex(0))))
      storeOutput(i, value);
    return;
  }
  // Every thread must come to the barriers.
  auto partial = scf::IfOp::create(builder, loc, types, isInside,
                                   /*withElseRegion=*/true);
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(partial.thenBlock());
    scf::YieldOp::create(builder, loc, emitPartial(lane));
    builder.setInsertionPointToStart(partial.elseBlock());
    SmallVector<Value> neutral;
    for (Operation *combiner : combiners)
      neutral.push_back(arith::ConstantOp::create(
          builder, loc, *arith::getNeutralElement(combiner)));
    scf::YieldOp::create(builder, loc, neutral);
  }
  emitTree(llvm::to_vector_of<Value>(partial.getResults()), lane, column);
  Value isWriter =
      arith::AndIOp::create(builder, loc, isInside, isBelow(lane, 1));
  auto write = scf::IfOp::create(builder, loc, isWriter);
  builder.setInsertionPointToStart(write.thenBlock());
  for (unsigned i = 0; i < types.size(); ++i)
    storeOutput(i,
                memref::LoadOp::create(builder, loc, getSharedBuffer(i),
                                       add(multiply(lane, columns), column)));
}
