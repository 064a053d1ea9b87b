//===- ReverseBinomially.cpp - Segments with few snapshots ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopSegmenter.h"

#include "ckpt/Solver/Binomial.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace ckpt;

/// The schedule is a table that a loop reads: what a segment is shorter than
/// `every` is left out of it when the program runs.
SmallVector<Value> LoopSegmenter::reverseBinomially(Iterations segment,
                                                    const Carried &start,
                                                    ValueRange gradients) {
  std::vector<remat::BinomialAction> schedule =
      remat::makeBinomialSchedule(options.every, options.snapshots);
  SmallVector<int64_t> table;
  for (const remat::BinomialAction &action : schedule)
    table.append({action.restore, action.from, action.advance, action.store});
  auto numActions = static_cast<int64_t>(schedule.size());
  auto tableType = RankedTensorType::get({numActions, 4}, builder.getI64Type());
  Value actions = arith::ConstantOp::create(
      builder, loc, DenseElementsAttr::get(tableType, ArrayRef(table)));

  SmallVector<Value> inits(gradients);
  llvm::append_range(
      inits, push(start.states, makeStateStacks(options.snapshots), index(0)));
  scf::ForOp loop =
      makeLoop(index(numActions), inits, [&](Value number, ValueRange args) {
        auto column = [&](int64_t i) -> Value {
          Value cell = tensor::ExtractOp::create(builder, loc, actions,
                                                 ValueRange{number, index(i)});
          return arith::IndexCastOp::create(builder, loc,
                                            builder.getIndexType(), cell);
        };
        Value restore = column(0), from = column(1), advance = column(2);
        Value store = column(3);
        ValueRange current = args.take_front(gradients.size());
        ValueRange snapshots = args.drop_front(gradients.size());
        Carried state;
        state.states = read(snapshots, restore);

        // Not past the end of the segment.
        Value left = arithmetic<arith::SubIOp>(segment.size, from);
        Value steps = arithmetic<arith::MinSIOp>(advance, left);
        Value start = arithmetic<arith::AddIOp>(segment.start, from);
        scf::ForOp run =
            makeLoop(steps, state.states, [&](Value t, ValueRange values) {
              Value iteration = arithmetic<arith::AddIOp>(start, t);
              return cloneForward(iteration, state.with(values), Value())
                  .flatten();
            });
        state = state.with(run.getResults());

        Value zero = index(0), one = index(1);
        Value isStored = arith::CmpIOp::create(
            builder, loc, arith::CmpIPredicate::sge, store, zero);
        Value stores =
            arith::SelectOp::create(builder, loc, isStored, one, zero);
        scf::ForOp keep =
            makeLoop(stores, snapshots, [&](Value, ValueRange stacks) {
              return push(state.states, stacks, store);
            });
        // One iteration to reverse, unless it is past the end.
        Value isInside = arith::CmpIOp::create(
            builder, loc, arith::CmpIPredicate::sgt, left, advance);
        Value reversals =
            arith::SelectOp::create(builder, loc, isInside, one, zero);
        reversals =
            arith::SelectOp::create(builder, loc, isStored, zero, reversals);
        Value iteration = arithmetic<arith::AddIOp>(start, advance);
        scf::ForOp reverse =
            makeLoop(reversals, current, [&](Value, ValueRange values) {
              return recomputeAndReverse({iteration, index(1)}, 1, state,
                                         values);
            });
        SmallVector<Value> yielded(reverse.getResults());
        llvm::append_range(yielded, keep.getResults());
        return yielded;
      });
  return llvm::to_vector_of<Value>(
      loop.getResults().take_front(gradients.size()));
}
