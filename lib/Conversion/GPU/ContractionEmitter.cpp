//===- ContractionEmitter.cpp - Products through shared memory --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A block computes a square tile of the output. For each slice of the
// reduction it brings a tile of both operands into shared memory; a thread then
// takes every sixteenth row and column of them. A convolution is the same with
// other addresses (implicit GEMM). Each output is summed in the order of the
// reduction, one product at a time.
//
//===----------------------------------------------------------------------===//

#include "LaunchEmitter.h"

#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace ckpt;

/// Blocks that keep a device busy: smaller tiles are worse otherwise.
static constexpr int64_t kBusyBlocks = 128;

/// Sorts the loops by what they select; false if the operation is no
/// contraction.
bool ContractionEmitter::classify() {
  if (op.getNumDpsInputs() != 2 || op.getNumDpsInits() != 1 ||
      op.hasIndexSemantics() ||
      !llvm::all_of(op->getOperandTypes(), llvm::IsaPred<MemRefType>))
    return false;
  rows.operand = 0;
  columns.operand = 1;
  for (auto [i, loop] : llvm::enumerate(loops)) {
    bool inLeft = loop.strides[0] != 0, inRight = loop.strides[1] != 0;
    if (loop.isReduction) {
      if (loop.strides[2] != 0)
        return false;
      depth.push_back(i);
    } else if (inLeft && !inRight) {
      rows.loops.push_back(i);
    } else if (inRight && !inLeft) {
      columns.loops.push_back(i);
    } else {
      batch.push_back(i);
    }
  }
  auto isContiguous = [&](unsigned operand, ArrayRef<unsigned> which) {
    return !which.empty() && loops[which.back()].strides[operand] == 1;
  };
  if (isContiguous(2, rows.loops))
    std::swap(rows, columns);
  for (Side *side : {&rows, &columns}) {
    side->extent = getNumPoints(side->loops);
    side->isReductionContiguous = isContiguous(side->operand, depth);
  }
  batchExtent = getNumPoints(batch);
  depthExtent = getNumPoints(depth);
  // A thin product is a reduction, or moves more than it computes.
  return std::min({rows.extent, columns.extent, depthExtent}) >= 8;
}

void ContractionEmitter::chooseTile() {
  auto blocks = [&](int64_t side) {
    return batchExtent * llvm::divideCeil(rows.extent, side) *
           llvm::divideCeil(columns.extent, side);
  };
  while (tile > kSide && (blocks(tile) < kBusyBlocks ||
                          std::min(rows.extent, columns.extent) <= tile / 2))
    tile /= 2;
  tileDepth = tile == 64 ? 16 : 32;
}

/// Brings the tile of one operand into shared memory. What is outside of the
/// operand is not read; nothing that is stored depends on it.
void ContractionEmitter::emitLoad(const Side &side, Value buffer,
                                  Value tileStart, Value depthStart) {
  Type element = cast<MemRefType>(buffer.getType()).getElementType();
  int64_t threads = kSide * kSide, elements = tile * tileDepth;
  for (int64_t start = 0; start < elements; start += threads) {
    Value number = add(threadId, getIndex(start));
    Value along, inDepth;
    if (side.isReductionContiguous) {
      along = divide(number, tileDepth);
      inDepth = remainder(number, tileDepth);
    } else {
      along = remainder(number, tile);
      inDepth = divide(number, tile);
    }
    Value place = add(tileStart, along), step = add(depthStart, inDepth);
    Value isInside;
    auto require = [&](Value number, int64_t extent, int64_t multiple) {
      if (extent % multiple == 0)
        return;
      Value next = isBelow(number, extent);
      isInside =
          isInside
              ? arith::AndIOp::create(builder, loc, isInside, next).getResult()
              : next;
    };
    require(place, side.extent, tile);
    require(step, depthExtent, tileDepth);
    auto emitValue = [&]() -> Value {
      setPoint(place, side.loops);
      setPoint(step, depth);
      return memref::LoadOp::create(builder, loc, accesses[side.operand].buffer,
                                    getAddress(side.operand));
    };
    Value value;
    if (isInside) {
      auto guard = scf::IfOp::create(builder, loc, element, isInside,
                                     /*withElseRegion=*/true);
      OpBuilder::InsertionGuard restore(builder);
      builder.setInsertionPointToStart(guard.thenBlock());
      scf::YieldOp::create(builder, loc, emitValue());
      builder.setInsertionPointToStart(guard.elseBlock());
      Value zero =
          arith::ConstantOp::create(builder, loc, builder.getZeroAttr(element));
      scf::YieldOp::create(builder, loc, zero);
      value = guard.getResult(0);
    } else {
      value = emitValue();
    }
    // One more column than there is: neighbours in depth are in other banks.
    Value slot = add(multiply(inDepth, tile + 1), along);
    memref::StoreOp::create(builder, loc, value, buffer, slot);
  }
}

/// The body; a product that is added is rounded once.
Value ContractionEmitter::emitProduct(Value row, Value column, Value sum) {
  Value values[] = {row, column};
  if (rows.operand == 1)
    std::swap(values[0], values[1]);
  IRMapping mapping;
  Block &body = *op.getBlock();
  mapping.map(body.getArgument(0), values[0]);
  mapping.map(body.getArgument(1), values[1]);
  mapping.map(body.getArgument(2), sum);
  Value yielded = body.getTerminator()->getOperand(0);
  auto addition = yielded.getDefiningOp<arith::AddFOp>();
  for (Operation &inner : body.without_terminator()) {
    if (&inner == addition && inner.getResult(0).getType().isF32())
      for (unsigned i = 0; i < 2; ++i) {
        auto product = addition->getOperand(i).getDefiningOp<arith::MulFOp>();
        if (product && addition->getOperand(1 - i) == body.getArgument(2))
          return math::FmaOp::create(
              builder, loc, mapping.lookupOrDefault(product.getLhs()),
              mapping.lookupOrDefault(product.getRhs()), sum);
      }
    builder.clone(inner, mapping);
  }
  return mapping.lookupOrDefault(yielded);
}

/// Calls `fn` with the numbers of a thread's rows and columns.
template <typename Fn>
void ContractionEmitter::forEachOutput(Fn &&fn) {
  for (int64_t i = 0; i < tile / kSide; ++i)
    for (int64_t j = 0; j < tile / kSide; ++j)
      fn(i, j);
}

/// Adds the products of a slice.
SmallVector<Value> ContractionEmitter::emitProducts(Value depthStart,
                                                    ValueRange sums) {
  Value end = getIndex(tileDepth);
  if (depthExtent % tileDepth != 0)
    end = arith::MinUIOp::create(
        builder, loc, end,
        arith::SubIOp::create(builder, loc, getIndex(depthExtent), depthStart));
  auto loop =
      scf::ForOp::create(builder, loc, getIndex(0), end, getIndex(1), sums);
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  Value base = multiply(loop.getInductionVar(), tile + 1);
  auto load = [&](unsigned buffer, Value thread) {
    SmallVector<Value> values;
    for (int64_t i = 0; i < tile / kSide; ++i)
      values.push_back(
          memref::LoadOp::create(builder, loc, getSharedBuffer(buffer),
                                 add(base, add(thread, getIndex(i * kSide)))));
    return values;
  };
  SmallVector<Value> left = load(0, threadRow), right = load(1, threadColumn);
  SmallVector<Value> next;
  forEachOutput([&](int64_t i, int64_t j) {
    next.push_back(
        emitProduct(left[i], right[j], loop.getRegionIterArgs()[next.size()]));
  });
  scf::YieldOp::create(builder, loc, next);
  return llvm::to_vector_of<Value>(loop.getResults());
}

LogicalResult ContractionEmitter::run() {
  if (failed(analyze()))
    return failure();
  mergeLoops();
  sortLoops();
  if (!classify())
    return failure();
  chooseTile();
  int64_t rowTiles = llvm::divideCeil(rows.extent, tile);
  int64_t columnTiles = llvm::divideCeil(columns.extent, tile);
  SmallVector<Type> shared;
  for (const Side *side : {&rows, &columns})
    shared.push_back(
        getSharedType((tile + 1) * tileDepth,
                      op.getBlock()->getArgument(side->operand).getType()));
  beginLaunch(batchExtent * rowTiles * columnTiles, kSide * kSide, shared);
  ivs.resize(loops.size());
  threadRow = divide(threadId, kSide);
  threadColumn = remainder(threadId, kSide);
  columnStart = multiply(remainder(blockId, columnTiles), tile);
  Value rest = divide(blockId, columnTiles);
  rowStart = multiply(remainder(rest, rowTiles), tile);
  setPoint(divide(rest, rowTiles), batch);

  Type type = op.getRegionOutputArgs()[0].getType();
  auto guardOutput = [&](int64_t i, int64_t j, TypeRange results) {
    Value row = add(rowStart, add(threadRow, getIndex(i * kSide)));
    Value column = add(columnStart, add(threadColumn, getIndex(j * kSide)));
    Value isInside =
        arith::AndIOp::create(builder, loc, isBelow(row, rows.extent),
                              isBelow(column, columns.extent));
    auto guard = scf::IfOp::create(builder, loc, results, isInside,
                                   /*withElseRegion=*/!results.empty());
    builder.setInsertionPointToStart(guard.thenBlock());
    setPoint(row, rows.loops);
    setPoint(column, columns.loops);
    return guard;
  };
  SmallVector<Value> sums;
  forEachOutput([&](int64_t i, int64_t j) {
    if (initial[0]) {
      sums.push_back(initial[0]);
      return;
    }
    OpBuilder::InsertionGuard restore(builder);
    scf::IfOp guard = guardOutput(i, j, type);
    scf::YieldOp::create(builder, loc, loadInitial(0));
    builder.setInsertionPointToStart(guard.elseBlock());
    Value zero =
        arith::ConstantOp::create(builder, loc, builder.getZeroAttr(type));
    scf::YieldOp::create(builder, loc, zero);
    sums.push_back(guard.getResult(0));
  });
  auto slices =
      scf::ForOp::create(builder, loc, getIndex(0), getIndex(depthExtent),
                         getIndex(tileDepth), sums);
  {
    OpBuilder::InsertionGuard restore(builder);
    builder.setInsertionPointToStart(slices.getBody());
    Value start = slices.getInductionVar();
    emitLoad(rows, getSharedBuffer(0), rowStart, start);
    emitLoad(columns, getSharedBuffer(1), columnStart, start);
    emitBarrier();
    SmallVector<Value> next = emitProducts(start, slices.getRegionIterArgs());
    emitBarrier();
    scf::YieldOp::create(builder, loc, next);
  }
  forEachOutput([&, number = 0](int64_t i, int64_t j) mutable {
    OpBuilder::InsertionGuard restore(builder);
    guardOutput(i, j, {});
    storeOutput(0, slices.getResult(number++));
  });
  endLaunch();
  return success();
}
