//===- UnrollLoops.cpp - Unroll short loops of tensors ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

namespace ckpt {
#define GEN_PASS_DEF_UNROLLLOOPS
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;

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
      builder.clone(op, mapping);
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
    // Unrolling a loop brings its inner loops to the top.
    for (bool changed = true; changed;) {
      changed = false;
      SmallVector<scf::ForOp> loops;
      for (Region &region : func->getRegions())
        for (Block &block : region)
          llvm::append_range(loops, block.getOps<scf::ForOp>());
      for (scf::ForOp loop : loops)
        changed |= unrollIfShort(loop);
    }
  }

  bool unrollIfShort(scf::ForOp loop) {
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
