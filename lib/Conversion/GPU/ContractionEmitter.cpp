//===- ContractionEmitter.cpp - Products in tiles ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionEmitter.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
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

int64_t ContractionEmitter::shrinkTile(int64_t tile, int64_t least) const {
  auto blocks = [&](int64_t side) {
    return batchExtent * llvm::divideCeil(rows.extent, side) *
           llvm::divideCeil(columns.extent, side);
  };
  while (tile > least && (blocks(tile) < kBusyBlocks ||
                          std::min(rows.extent, columns.extent) <= tile / 2))
    tile /= 2;
  return tile;
}

void ContractionEmitter::forEachPlace(
    const Side &side, int64_t depth,
    llvm::function_ref<void(Value along, Value inDepth)> fn) {
  for (int64_t start = 0; start < tile * depth; start += kTileThreads) {
    Value number = add(threadId, getIndex(start));
    if (side.isReductionContiguous)
      fn(divide(number, depth), remainder(number, depth));
    else
      fn(remainder(number, tile), divide(number, tile));
  }
}

Value ContractionEmitter::loadElement(const Side &side, Value tileStart,
                                      Value along, Value depthStart,
                                      Value inDepth) {
  Type element = getElementType(side);
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
  if (!isInside)
    return emitValue();
  auto guard = scf::IfOp::create(builder, loc, element, isInside,
                                 /*withElseRegion=*/true);
  OpBuilder::InsertionGuard restore(builder);
  builder.setInsertionPointToStart(guard.thenBlock());
  scf::YieldOp::create(builder, loc, emitValue());
  builder.setInsertionPointToStart(guard.elseBlock());
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(element));
  scf::YieldOp::create(builder, loc, zero);
  return guard.getResult(0);
}

/// Goes into what runs only if the output is there.
scf::IfOp ContractionEmitter::guardOutput(const Output &output,
                                          TypeRange results) {
  Value row = add(rowStart, output.row);
  Value column = add(columnStart, output.column);
  Value isInside = arith::AndIOp::create(
      builder, loc, isBelow(row, rows.extent), isBelow(column, columns.extent));
  auto guard = scf::IfOp::create(builder, loc, results, isInside,
                                 /*withElseRegion=*/!results.empty());
  builder.setInsertionPointToStart(guard.thenBlock());
  setPoint(row, rows.loops);
  setPoint(column, columns.loops);
  return guard;
}

/// What the sum of an output starts at.
Value ContractionEmitter::emitInitial(const Output &output) {
  auto convert = [&](Value value) -> Value {
    if (value.getType() == sumType)
      return value;
    return arith::ExtFOp::create(builder, loc, sumType, value);
  };
  if (initial[0])
    return convert(initial[0]);
  OpBuilder::InsertionGuard restore(builder);
  scf::IfOp guard = guardOutput(output, sumType);
  scf::YieldOp::create(builder, loc, convert(loadInitial(0)));
  builder.setInsertionPointToStart(guard.elseBlock());
  Value zero =
      arith::ConstantOp::create(builder, loc, builder.getZeroAttr(sumType));
  scf::YieldOp::create(builder, loc, zero);
  return guard.getResult(0);
}

LogicalResult ContractionEmitter::run() {
  if (failed(analyze()))
    return failure();
  mergeLoops();
  sortLoops();
  if (!classify() || !chooseTile())
    return failure();
  int64_t rowTiles = llvm::divideCeil(rows.extent, tile);
  int64_t columnTiles = llvm::divideCeil(columns.extent, tile);
  beginLaunch(batchExtent * rowTiles * columnTiles, kTileThreads,
              {getTileType(rows), getTileType(columns)});
  ivs.resize(loops.size());
  columnStart = multiply(remainder(blockId, columnTiles), tile);
  Value rest = divide(blockId, columnTiles);
  rowStart = multiply(remainder(rest, rowTiles), tile);
  setPoint(divide(rest, rowTiles), batch);

  SmallVector<Output> outputs = placeThread();
  SmallVector<Value> sums;
  for (const Output &output : outputs)
    sums.push_back(emitInitial(output));
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
  Type type = op.getRegionOutputArgs()[0].getType();
  for (auto [output, sum] : llvm::zip_equal(outputs, slices.getResults())) {
    OpBuilder::InsertionGuard restore(builder);
    guardOutput(output, {});
    Value value = sum;
    if (type != sumType)
      value = arith::TruncFOp::create(builder, loc, type, sum);
    storeOutput(0, value);
  }
  endLaunch();
  return success();
}
