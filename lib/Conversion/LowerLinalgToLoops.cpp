//===- LowerLinalgToLoops.cpp - Loops that vectorise ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Copies.h"
#include "LoopEmitter.h"

#include "ckpt/Conversion/Passes.h"
#include "ckpt/RngLayout.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/PatternMatch.h"

namespace ckpt {
#define GEN_PASS_DEF_LOWERLINALGTOLOOPS
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// Lets the vectoriser sum in lanes. The order still depends on the loop only.
static void allowReassociation(Value next, Value carried) {
  Operation *op = next.getDefiningOp();
  if (!isa_and_nonnull<arith::AddFOp, arith::MulFOp>(op) ||
      !llvm::is_contained(op->getOperands(), carried))
    return;
  cast<arith::ArithFastMathInterface>(op)->setAttr(
      "fastmath", arith::FastMathFlagsAttr::get(op->getContext(),
                                                arith::FastMathFlags::reassoc));
}

/// The innermost loop, with the outputs in registers.
void LoopEmitter::emitReduction() {
  unsigned firstOutput = op.getNumDpsInputs();
  ivs.push_back(getIndex(0));
  SmallVector<Value> starts, addresses;
  for (unsigned i = firstOutput; i < op->getNumOperands(); ++i) {
    addresses.push_back(getAddress(i));
    starts.push_back(memref::LoadOp::create(builder, loc, accesses[i].buffer,
                                            addresses.back()));
  }
  auto loop =
      scf::ForOp::create(builder, loc, getIndex(0),
                         getIndex(loops.back().extent), getIndex(1), starts);
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(loop.getBody());
    ivs.back() = loop.getInductionVar();
    SmallVector<Value> next = emitBody(loop.getRegionIterArgs());
    for (auto [value, carried] :
         llvm::zip_equal(next, loop.getRegionIterArgs()))
      allowReassociation(value, carried);
    scf::YieldOp::create(builder, loc, next);
  }
  for (auto [i, value] : llvm::enumerate(loop.getResults()))
    memref::StoreOp::create(builder, loc, value,
                            accesses[firstOutput + i].buffer, addresses[i]);
  ivs.pop_back();
}

/// The innermost loop, group by group: each of the sixteen blocks of a group is
/// computed once and gives an element to each of the rows of sixteen. What is
/// left over at the end goes element by element.
void LoopEmitter::emitSharedBlocks() {
  int64_t extent = loops.back().extent;
  int64_t group = getDrawGroup();
  auto lanes = static_cast<int64_t>(rng::kLanes);
  auto flags = arith::IntegerOverflowFlags::nsw;
  {
    OpBuilder::InsertionGuard guard(builder);
    auto groups =
        scf::ForOp::create(builder, loc, getIndex(0),
                           getIndex(extent / group * group), getIndex(group));
    builder.setInsertionPointToStart(groups.getBody());
    auto row = scf::ForOp::create(builder, loc, getIndex(0), getIndex(lanes),
                                  getIndex(1));
    builder.setInsertionPointToStart(row.getBody());
    Value lane = row.getInductionVar();
    ivs.push_back(groups.getInductionVar());
    emitDrawBlocks(lane);
    for (int64_t part = 0; part < group / lanes; ++part) {
      Value within = arith::AddIOp::create(builder, loc, getIndex(part * lanes),
                                           lane, flags);
      ivs.back() = arith::AddIOp::create(builder, loc, groups.getInductionVar(),
                                         within, flags);
      setDrawPart(part);
      emitElement();
    }
    ivs.pop_back();
  }
  clearDrawBlocks();
  if (extent % group == 0)
    return;
  OpBuilder::InsertionGuard guard(builder);
  auto rest = scf::ForOp::create(builder, loc, getIndex(extent / group * group),
                                 getIndex(extent), getIndex(1));
  builder.setInsertionPointToStart(rest.getBody());
  ivs.push_back(rest.getInductionVar());
  emitElement();
  ivs.pop_back();
}

void LoopEmitter::emitLoops(size_t depth) {
  if (depth == loops.size())
    return emitElement();
  if (depth + 1 == loops.size() && !loops.back().isTiled &&
      canShareBlocks(loops.back()))
    return emitSharedBlocks();
  const LoopDim &dim = loops[depth];
  if (depth + 1 == loops.size() && dim.isReduction) {
    bool isCarried = true;
    for (unsigned i = op.getNumDpsInputs(); i < op->getNumOperands(); ++i)
      isCarried &= dim.strides[i] == 0;
    if (isCarried)
      return emitReduction();
  }
  Value lower = getIndex(0), upper = getIndex(dim.extent);
  if (dim.isTiled) {
    if (tileStarts.empty())
      return emitTileLoops(depth);
    lower = tileStarts[depth + 2 - loops.size()];
    Value end = arith::AddIOp::create(builder, loc, lower, getIndex(kTile));
    upper = dim.extent % kTile == 0
                ? end
                : arith::MinSIOp::create(builder, loc, end, upper).getResult();
  }
  auto loop = scf::ForOp::create(builder, loc, lower, upper, getIndex(1));
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(loop.getBody());
  ivs.push_back(loop.getInductionVar());
  emitLoops(depth + 1);
  ivs.pop_back();
}

/// The loops over tiles of the two innermost dimensions.
void LoopEmitter::emitTileLoops(size_t depth) {
  OpBuilder::InsertionGuard guard(builder);
  for (size_t i = depth; i < loops.size(); ++i) {
    auto loop = scf::ForOp::create(builder, loc, getIndex(0),
                                   getIndex(loops[i].extent), getIndex(kTile));
    builder.setInsertionPointToStart(loop.getBody());
    tileStarts.push_back(loop.getInductionVar());
  }
  emitLoops(depth);
  tileStarts.clear();
}

LogicalResult LoopEmitter::run() {
  if (failed(analyze()))
    return failure();
  if (llvm::any_of(loops, [](const LoopDim &loop) { return loop.extent == 0; }))
    return success();
  flattenBuffers();
  mergeLoops();
  orderLoops();
  emitLoops(0);
  return success();
}

namespace {

struct LowerLinalgToLoops
    : ckpt::impl::LowerLinalgToLoopsBase<LowerLinalgToLoops> {
  using LowerLinalgToLoopsBase::LowerLinalgToLoopsBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    SmallVector<memref::CopyOp> copies;
    getOperation()->walk([&](Operation *op) {
      if (auto structured = dyn_cast<linalg::LinalgOp>(op))
        ops.push_back(structured);
      else if (auto copy = dyn_cast<memref::CopyOp>(op))
        copies.push_back(copy);
    });
    for (memref::CopyOp copy : copies)
      if (linalg::GenericOp generic = copyToGeneric(copy))
        ops.push_back(generic);
    IRRewriter rewriter(&getContext());
    for (linalg::LinalgOp op : ops) {
      if (failed(LoopEmitter(op).run())) {
        rewriter.setInsertionPoint(op);
        if (failed(linalg::linalgOpToLoops(rewriter, op))) {
          op->emitError("cannot be lowered to loops");
          return signalPassFailure();
        }
      }
      op->erase();
    }
  }
};

} // namespace
