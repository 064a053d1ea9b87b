//===- ExpandRng.cpp - Generators as arithmetic -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RngElements.h"

#include "ckpt/Conversion/Passes.h"
#include "ckpt/RngLayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace ckpt {
#define GEN_PASS_DEF_EXPANDRNG
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// rng::position, and the block that is there.
static SmallVector<Value> expandBlock(RngBlockOp op) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  auto constant = [&](uint64_t value) -> Value {
    return arith::ConstantOp::create(
        builder, loc, builder.getI64IntegerAttr(static_cast<int64_t>(value)));
  };
  auto width = static_cast<rng::Width>(op.getWidth());
  uint64_t group = rng::groupElements(width);
  Value i = arith::IndexCastUIOp::create(builder, loc, builder.getI64Type(),
                                         op.getIndex());
  Value number = arith::DivUIOp::create(builder, loc, i, constant(group));
  number = arith::MulIOp::create(builder, loc, number, constant(rng::kLanes));
  Value lane = arith::RemUIOp::create(builder, loc, i, constant(rng::kLanes));
  number = arith::AddIOp::create(builder, loc, number, lane);
  number = arith::AddIOp::create(builder, loc, op.getOffset(), number);
  Value row = arith::DivUIOp::create(builder, loc, i, constant(rng::kLanes));
  Value part =
      arith::RemUIOp::create(builder, loc, row, constant(group / rng::kLanes));
  SmallVector<Value> results(buildPhilox(builder, loc, op.getSeed(), number));
  results.push_back(
      arith::TruncIOp::create(builder, loc, builder.getI32Type(), part));
  return results;
}

static SmallVector<Value> expandThreefry(RngThreefryOp op) {
  OpBuilder builder(op);
  Location loc = op.getLoc();
  Value i = arith::IndexCastUIOp::create(builder, loc, builder.getI64Type(),
                                         op.getIndex());
  Value counter = arith::AddIOp::create(builder, loc, op.getOffset(), i);
  return SmallVector<Value>(buildThreefry(builder, loc, op.getSeed(), counter));
}

namespace {

struct ExpandRng : ckpt::impl::ExpandRngBase<ExpandRng> {
  using ExpandRngBase::ExpandRngBase;

  void runOnOperation() override {
    getOperation()->walk([](Operation *op) {
      SmallVector<Value> results;
      if (auto block = dyn_cast<RngBlockOp>(op))
        results = expandBlock(block);
      else if (auto threefry = dyn_cast<RngThreefryOp>(op))
        results = expandThreefry(threefry);
      else
        return;
      op->replaceAllUsesWith(results);
      op->erase();
    });
  }
};

} // namespace
