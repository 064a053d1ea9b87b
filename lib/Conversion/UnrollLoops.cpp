//===- UnrollLoops.cpp - Unroll short loops of tensors ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Conversion/Passes.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Iterators.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace ckpt {
#define GEN_PASS_DEF_UNROLLLOOPS
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// A slice whose place is known: offsets and sizes, in steps of 1.
static std::optional<SmallVector<std::pair<int64_t, int64_t>>>
getPlace(OffsetSizeAndStrideOpInterface slice) {
  SmallVector<std::pair<int64_t, int64_t>> place;
  for (auto [offset, size, stride] :
       llvm::zip_equal(slice.getMixedOffsets(), slice.getMixedSizes(),
                       slice.getMixedStrides())) {
    std::optional<int64_t> start = getConstantIntValue(offset);
    std::optional<int64_t> extent = getConstantIntValue(size);
    if (!start || !extent || getConstantIntValue(stride) != 1)
      return std::nullopt;
    place.push_back({*start, *extent});
  }
  return place;
}

/// What an unrolled loop wrote into a slot of a stack is read from there, not
/// from the stack, which may not be needed any more then.
static void forwardSlices(Operation *func) {
  func->walk([](tensor::ExtractSliceOp read) {
    auto wanted = getPlace(read);
    if (!wanted)
      return;
    Value source = read.getSource();
    while (auto insert = source.getDefiningOp<tensor::InsertSliceOp>()) {
      auto written = getPlace(insert);
      if (!written)
        return;
      if (*written == *wanted) {
        if (insert.getSourceType() == read.getType())
          read.replaceAllUsesWith(insert.getSource());
        return;
      }
      bool isApart = false;
      for (auto [a, b] : llvm::zip_equal(*wanted, *written))
        isApart |=
            a.first + a.second <= b.first || b.first + b.second <= a.first;
      if (!isApart)
        return;
      source = insert.getDest();
    }
  });
  func->walk<WalkOrder::PostOrder, ReverseIterator>([](Operation *op) {
    if (isa<tensor::ExtractSliceOp, tensor::InsertSliceOp>(op) &&
        isOpTriviallyDead(op))
      op->erase();
  });
}

/// Clones `op` of the body of `loop`. Where its counter is a constant index
/// arithmetic is one too.
static void cloneFolded(OpBuilder &builder, Operation *loop, Operation &op,
                        IRMapping &mapping) {
  Operation *clone = builder.clone(op, mapping);
  passOnTags(loop, clone);
  SmallVector<Value> constants;
  if (op.getNumRegions() > 0 || op.hasTrait<OpTrait::ConstantLike>() ||
      !llvm::all_of(op.getResultTypes(),
                    [](Type type) { return type.isIntOrIndex(); }) ||
      failed(builder.tryFold(clone, constants)) || constants.empty())
    return;
  mapping.map(op.getResults(), constants);
  clone->erase();
}

/// Upstream's unrolling leaves a loop of one iteration to be folded by a
/// canonicalization, which would also touch operations outside the loop.
static void unroll(scf::ForOp loop, int64_t tripCount, const APInt &lower,
                   const APInt &step) {
  OpBuilder builder(loop);
  Block *body = loop.getBody();
  SmallVector<Value> carried(loop.getInitArgs());
  APInt index = lower;
  for (int64_t trip = 0; trip < tripCount; ++trip, index += step) {
    IRMapping mapping;
    if (!loop.getInductionVar().use_empty()) {
      Type type = loop.getInductionVar().getType();
      mapping.map(loop.getInductionVar(),
                  arith::ConstantOp::create(builder, loop.getLoc(),
                                            builder.getIntegerAttr(type, index))
                      .getResult());
    }
    for (auto [argument, value] :
         llvm::zip_equal(loop.getRegionIterArgs(), carried))
      mapping.map(argument, value);
    for (Operation &op : body->without_terminator())
      cloneFolded(builder, loop, op, mapping);
    for (auto [value, yielded] :
         llvm::zip_equal(carried, body->getTerminator()->getOperands()))
      value = mapping.lookupOrDefault(yielded);
  }
  loop.replaceAllUsesWith(carried);
  loop.erase();
}

namespace {

struct UnrollLoops : ckpt::impl::UnrollLoopsBase<UnrollLoops> {
  using UnrollLoopsBase::UnrollLoopsBase;

  void runOnOperation() override {
    if (isa<FunctionOpInterface>(getOperation()))
      return runOnFunction(getOperation());
    getOperation()->walk([&](FunctionOpInterface func) {
      runOnFunction(func);
      return WalkResult::skip();
    });
  }

  void runOnFunction(Operation *func) {
    bool isUnrolled = false;
    // Unrolling a loop brings its inner loops to the top.
    for (bool changed = true; changed;) {
      changed = false;
      SmallVector<scf::ForOp> loops;
      for (Region &region : func->getRegions())
        for (Block &block : region)
          llvm::append_range(loops, block.getOps<scf::ForOp>());
      for (scf::ForOp loop : loops)
        changed |= unrollIfShort(loop);
      isUnrolled |= changed;
    }
    if (isUnrolled)
      forwardSlices(func);
  }

  bool unrollIfShort(scf::ForOp loop) {
    if (loop->hasAttr(attr::kSegment))
      return false;
    if (llvm::none_of(loop.getResultTypes(),
                      [](Type type) { return isa<TensorType>(type); }))
      return false;
    std::optional<APInt> trips = loop.getStaticTripCount();
    APInt lower, step;
    if (!trips || trips->ugt(maxTripCount) ||
        !matchPattern(loop.getLowerBound(), m_ConstantInt(&lower)) ||
        !matchPattern(loop.getStep(), m_ConstantInt(&step)))
      return false;
    size_t size = 0;
    loop->walk([&](Operation *) { ++size; });
    if (size * trips->getZExtValue() > maxOps)
      return false;
    unroll(loop, static_cast<int64_t>(trips->getZExtValue()), lower, step);
    return true;
  }
};

} // namespace
