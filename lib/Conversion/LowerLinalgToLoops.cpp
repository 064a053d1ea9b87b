//===- LowerLinalgToLoops.cpp - Loops that vectorise ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopEmitter.h"
#include "RngElements.h"

#include "ckpt/Conversion/Passes.h"
#include "ckpt/RngLayout.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/PatternMatch.h"

namespace ckpt {
#define GEN_PASS_DEF_LOWERLINALGTOLOOPS
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

Value LoopEmitter::getAddress(unsigned operand) {
  auto flags = arith::IntegerOverflowFlags::nsw;
  Value address;
  for (auto [loop, iv] : llvm::zip_equal(loops, ivs)) {
    int64_t stride = loop.strides[operand];
    if (stride == 0)
      continue;
    Value term = iv;
    if (stride != 1)
      term = arith::MulIOp::create(builder, loc, iv, getIndex(stride), flags);
    address = address
                  ? arith::AddIOp::create(builder, loc, address, term, flags)
                  : term;
  }
  int64_t base = accesses[operand].base;
  if (!address)
    return getIndex(base);
  if (base != 0)
    address =
        arith::AddIOp::create(builder, loc, address, getIndex(base), flags);
  return address;
}

/// The body at the current iterators; returns what it yields. `carried` stands
/// for the outputs if it is not empty.
SmallVector<Value> LoopEmitter::emitBody(ValueRange carried) {
  IRMapping mapping;
  Block &body = *op.getBlock();
  for (auto [number, argument] : llvm::enumerate(body.getArguments())) {
    if (argument.use_empty())
      continue;
    if (isOutput(number) && !carried.empty())
      mapping.map(argument, carried[number - op.getNumDpsInputs()]);
    else if (isa<MemRefType>(accesses[number].buffer.getType()))
      mapping.map(argument,
                  memref::LoadOp::create(builder, loc, accesses[number].buffer,
                                         getAddress(number))
                      .getResult());
    else
      mapping.map(argument, accesses[number].buffer);
  }
  for (Operation &inner : body.without_terminator()) {
    if (indexOps.contains(&inner))
      continue;
    auto draw = llvm::find_if(
        draws, [&](const ElementDraw &d) { return d.op == &inner; });
    if (draw != draws.end()) {
      if (!draw->block.empty()) {
        mapping.map(inner.getResults(), draw->block);
        continue;
      }
      mapping.map(getDrawIndex(&inner), getAddress(draw->access));
    }
    if (auto index = dyn_cast<linalg::IndexOp>(inner)) {
      for (auto [loop, iv] : llvm::zip_equal(loops, ivs))
        if (loop.iterator == index.getDim())
          mapping.map(index.getResult(), iv);
      continue;
    }
    builder.clone(inner, mapping);
  }
  SmallVector<Value> results;
  for (Value value : body.getTerminator()->getOperands())
    results.push_back(mapping.lookupOrDefault(value));
  return results;
}

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

void LoopEmitter::emitElement() {
  SmallVector<Value> values = emitBody({});
  for (auto [i, value] : llvm::enumerate(values))
    memref::StoreOp::create(builder, loc, value, accesses[numInputs + i].buffer,
                            getAddress(numInputs + i));
}

/// True if the innermost loop walks whole groups of random elements in order.
bool LoopEmitter::canShareBlocks() const {
  if (draws.empty() || loops.empty() || loops.back().isTiled ||
      loops.back().isReduction)
    return false;
  for (const ElementDraw &draw : draws) {
    auto block = dyn_cast<RngBlockOp>(draw.op);
    if (!block ||
        block.getWidth() != cast<RngBlockOp>(draws.front().op).getWidth())
      return false;
    auto group = static_cast<int64_t>(
        rng::groupElements(static_cast<rng::Width>(block.getWidth())));
    if (accesses[draw.access].base % group != 0 ||
        loops.back().strides[draw.access] != 1 || loops.back().extent < group)
      return false;
    for (const LoopDim &loop : ArrayRef(loops).drop_back())
      if (loop.strides[draw.access] % group != 0)
        return false;
  }
  return true;
}

/// The innermost loop, group by group: each of the sixteen blocks of a group is
/// computed once and gives an element to each of the rows of sixteen. What is
/// left over at the end goes element by element.
void LoopEmitter::emitSharedBlocks() {
  int64_t extent = loops.back().extent;
  auto width = cast<RngBlockOp>(draws.front().op).getWidth();
  auto group =
      static_cast<int64_t>(rng::groupElements(static_cast<rng::Width>(width)));
  int64_t lanes = rng::kLanes, parts = group / lanes;
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
    for (ElementDraw &draw : draws) {
      auto op = cast<RngBlockOp>(draw.op);
      Value first = arith::DivUIOp::create(
          builder, loc, getAddress(draw.access), getIndex(parts));
      Value number = arith::IndexCastUIOp::create(
          builder, loc, builder.getI64Type(),
          arith::AddIOp::create(builder, loc, first, lane, flags));
      number = arith::AddIOp::create(builder, loc, op.getOffset(), number);
      draw.block.assign(buildPhilox(builder, loc, op.getSeed(), number));
      draw.block.push_back(Value());
    }
    for (int64_t part = 0; part < parts; ++part) {
      Value within = arith::AddIOp::create(builder, loc, getIndex(part * lanes),
                                           lane, flags);
      ivs.back() = arith::AddIOp::create(builder, loc, groups.getInductionVar(),
                                         within, flags);
      Value number = arith::ConstantOp::create(
          builder, loc, builder.getI32IntegerAttr(static_cast<int32_t>(part)));
      for (ElementDraw &draw : draws)
        draw.block.back() = number;
      emitElement();
    }
    ivs.pop_back();
  }
  for (ElementDraw &draw : draws)
    draw.block.clear();
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
  if (depth + 1 == loops.size() && canShareBlocks())
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
  for (Access &access : accesses) {
    auto type = access.buffer ? dyn_cast<MemRefType>(access.buffer.getType())
                              : MemRefType();
    if (!type)
      continue;
    SmallVector<int64_t> strides;
    int64_t offset;
    (void)type.getStridesAndOffset(strides, offset);
    int64_t span = 1;
    for (auto [extent, stride] : llvm::zip_equal(type.getShape(), strides))
      span += (extent - 1) * stride;
    auto flat =
        MemRefType::get({span}, type.getElementType(),
                        StridedLayoutAttr::get(type.getContext(), offset, {1}));
    // A slice at a place that is known at run time starts where its view does.
    OpFoldResult start = builder.getIndexAttr(offset);
    Value base = access.buffer;
    if (ShapedType::isDynamic(offset)) {
      auto view = memref::ExtractStridedMetadataOp::create(builder, loc, base);
      base = view.getBaseBuffer();
      start = view.getOffset();
    }
    access.buffer = memref::ReinterpretCastOp::create(
        builder, loc, flat, base, start,
        ArrayRef<OpFoldResult>{builder.getIndexAttr(span)},
        ArrayRef<OpFoldResult>{builder.getIndexAttr(1)});
  }
  mergeLoops();
  orderLoops();
  emitLoops(0);
  return success();
}

/// Whether both are the same buffer: one value, or equal slices of one.
static bool isSameBuffer(Value a, Value b) {
  auto viewA = a.getDefiningOp<memref::SubViewOp>();
  auto viewB = b.getDefiningOp<memref::SubViewOp>();
  return a == b || (viewA && viewB &&
                    OperationEquivalence::isEquivalentTo(
                        viewA, viewB, OperationEquivalence::exactValueMatch,
                        /*markEquivalent=*/nullptr,
                        OperationEquivalence::IgnoreLocations));
}

/// A copy is the identity.
static LogicalResult copyToGeneric(memref::CopyOp copy) {
  auto type = cast<MemRefType>(copy.getTarget().getType());
  if (isSameBuffer(copy.getSource(), copy.getTarget())) {
    copy.erase();
    return success();
  }
  auto from = dyn_cast<MemRefType>(copy.getSource().getType());
  // Upstream makes one memcpy of these.
  if (!from || !type.hasStaticShape() ||
      (from.getLayout().isIdentity() && type.getLayout().isIdentity()))
    return failure();
  OpBuilder builder(copy);
  AffineMap map = builder.getMultiDimIdentityMap(type.getRank());
  SmallVector<utils::IteratorType> iterators(type.getRank(),
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, copy.getLoc(), copy.getSource(), copy.getTarget(),
      ArrayRef<AffineMap>{map, map}, iterators,
      [](OpBuilder &b, Location loc, ValueRange args) {
        linalg::YieldOp::create(b, loc, args[0]);
      });
  copy.erase();
  return LoopEmitter(generic).run().succeeded() ? (generic.erase(), success())
                                                : failure();
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
      (void)copyToGeneric(copy);
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
