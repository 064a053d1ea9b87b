//===- FmaEmitter.cpp - Products one at a time ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ContractionEmitter.h"

#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace ckpt;

/// Threads along each side of a tile.
static constexpr int64_t kSide = 16;

bool FmaEmitter::chooseTile() {
  tile = shrinkTile(/*tile=*/64, /*least=*/kSide);
  tileDepth = tile == 64 ? 16 : 32;
  sumType = op.getRegionOutputArgs()[0].getType();
  return true;
}

/// One more column than there is: neighbours in depth are in other banks.
MemRefType FmaEmitter::getTileType(const Side &side) {
  return getSharedType((tile + 1) * tileDepth, getElementType(side));
}

void FmaEmitter::emitLoad(const Side &side, Value buffer, Value tileStart,
                          Value depthStart) {
  forEachPlace(side, tileDepth, [&](Value along, Value inDepth) {
    Value value = loadElement(side, tileStart, along, depthStart, inDepth);
    Value slot = add(multiply(inDepth, tile + 1), along);
    memref::StoreOp::create(builder, loc, value, buffer, slot);
  });
}

SmallVector<ContractionEmitter::Output> FmaEmitter::placeThread() {
  threadRow = divide(threadId, kSide);
  threadColumn = remainder(threadId, kSide);
  SmallVector<Output> outputs;
  for (int64_t i = 0; i < tile; i += kSide)
    for (int64_t j = 0; j < tile; j += kSide)
      outputs.push_back(
          {add(threadRow, getIndex(i)), add(threadColumn, getIndex(j))});
  return outputs;
}

/// The body; a product that is added is rounded once.
Value FmaEmitter::emitProduct(Value row, Value column, Value sum) {
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

SmallVector<Value> FmaEmitter::emitProducts(Value depthStart, ValueRange sums) {
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
    for (int64_t i = 0; i < tile; i += kSide)
      values.push_back(
          memref::LoadOp::create(builder, loc, getSharedBuffer(buffer),
                                 add(base, add(thread, getIndex(i)))));
    return values;
  };
  SmallVector<Value> left = load(0, threadRow), right = load(1, threadColumn);
  SmallVector<Value> next;
  for (Value row : left)
    for (Value column : right)
      next.push_back(
          emitProduct(row, column, loop.getRegionIterArgs()[next.size()]));
  scf::YieldOp::create(builder, loc, next);
  return llvm::to_vector_of<Value>(loop.getResults());
}
