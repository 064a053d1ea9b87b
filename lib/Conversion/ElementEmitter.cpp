//===- ElementEmitter.cpp - Elements of a linalg operation ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementEmitter.h"

#include "IndexExpressions.h"
#include "RngElements.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/RngLayout.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;
using namespace ckpt;

/// What a strided access costs next to a contiguous one.
static constexpr int64_t kStridedCost = 8;

/// True if `expr` is linear in the dimensions.
static bool isLinear(AffineExpr expr) {
  bool linear = true;
  expr.walk([&](AffineExpr e) {
    linear &= e.getKind() != AffineExprKind::Mod &&
              e.getKind() != AffineExprKind::FloorDiv &&
              e.getKind() != AffineExprKind::CeilDiv &&
              e.getKind() != AffineExprKind::SymbolId;
  });
  return linear;
}

static Value getDrawIndex(Operation *draw) {
  if (auto block = dyn_cast<RngBlockOp>(draw))
    return block.getIndex();
  return cast<RngThreefryOp>(draw).getIndex();
}

static int64_t evaluate(AffineExpr expr, ArrayRef<int64_t> point) {
  MLIRContext *ctx = expr.getContext();
  SmallVector<AffineExpr> values;
  for (int64_t x : point)
    values.push_back(getAffineConstantExpr(x, ctx));
  return cast<AffineConstantExpr>(expr.replaceDims(values)).getValue();
}

LogicalResult ElementEmitter::analyze() {
  if (!op.hasPureBufferSemantics() || op.hasDynamicShape())
    return failure();
  SmallVector<int64_t, 4> ranges = op.getStaticLoopRanges();
  SmallVector<int64_t> origin(ranges.size(), 0);
  for (auto [operand, map] :
       llvm::zip_equal(op->getOperands(), op.getIndexingMapsArray())) {
    Access access;
    access.buffer = operand;
    access.strides.assign(ranges.size(), 0);
    accesses.push_back(access);
    auto type = dyn_cast<MemRefType>(operand.getType());
    if (!type)
      continue;
    SmallVector<int64_t> strides;
    int64_t offset;
    if (failed(type.getStridesAndOffset(strides, offset)) ||
        llvm::any_of(strides, ShapedType::isDynamic) ||
        !llvm::all_of(map.getResults(), isLinear))
      return failure();
    for (auto [expr, stride] : llvm::zip_equal(map.getResults(), strides)) {
      int64_t base = evaluate(expr, origin);
      accesses.back().base += base * stride;
      for (unsigned d = 0; d < ranges.size(); ++d) {
        SmallVector<int64_t> point(origin);
        point[d] = 1;
        accesses.back().strides[d] += (evaluate(expr, point) - base) * stride;
      }
    }
  }
  analyzeDraws(ranges);
  for (auto [d, type] : llvm::enumerate(op.getIteratorTypesArray())) {
    LoopDim loop;
    loop.extent = ranges[d];
    loop.isReduction = linalg::isReductionIterator(type);
    loop.iterator = d;
    for (const Access &access : accesses)
      loop.strides.push_back(access.strides[d]);
    loops.push_back(loop);
  }
  return success();
}

/// If the iterators only number random elements, these numbers become accesses,
/// which merge and order loops as those of buffers do.
void ElementEmitter::analyzeDraws(ArrayRef<int64_t> ranges) {
  if (!op.hasIndexSemantics())
    return;
  SmallVector<ElementDraw> found;
  SmallVector<Access> numbers;
  IndexExpressions expressions(op.getBlock(), ranges.size());
  for (Operation &inner : op.getBlock()->without_terminator())
    if (isa<RngBlockOp, RngThreefryOp>(inner)) {
      Access number;
      if (!expressions.evaluate(getDrawIndex(&inner), number.strides,
                                number.base))
        return;
      found.push_back({&inner,
                       static_cast<unsigned>(accesses.size() + numbers.size()),
                       {}});
      numbers.push_back(number);
    }
  if (!expressions.onlyNumberDraws())
    return;
  draws = found;
  llvm::append_range(accesses, numbers);
  for (Operation *inner : expressions.getOps())
    indexOps.insert(inner);
}

void ElementEmitter::mergeLoops() {
  if (op.hasIndexSemantics() && draws.empty())
    return;
  llvm::erase_if(loops, [](const LoopDim &loop) { return loop.extent == 1; });
  auto canMerge = [](const LoopDim &outer, const LoopDim &inner) {
    if (outer.isReduction != inner.isReduction)
      return false;
    return llvm::all_of(
        llvm::zip_equal(outer.strides, inner.strides), [&](auto pair) {
          return std::get<0>(pair) == std::get<1>(pair) * inner.extent;
        });
  };
  for (bool changed = true; changed;) {
    changed = false;
    for (size_t i = 0; i < loops.size() && !changed; ++i)
      for (size_t j = 0; j < loops.size() && !changed; ++j) {
        if (i == j || !canMerge(loops[i], loops[j]))
          continue;
        loops[j].extent *= loops[i].extent;
        loops[j].iterator.reset();
        loops.erase(loops.begin() + i);
        changed = true;
      }
  }
}

int64_t ElementEmitter::getInnermostCost(const LoopDim &loop) const {
  int64_t cost = 0;
  for (auto [operand, stride] : llvm::enumerate(loop.strides)) {
    int64_t weight = isOutput(operand) ? 2 : 1;
    if (stride != 0)
      cost += weight * (stride == 1 ? 1 : kStridedCost);
  }
  // Too short to vectorise.
  if (loop.extent < 8)
    cost += 4 * kStridedCost;
  return 2 * cost + loop.isReduction;
}

void ElementEmitter::sortLoops() {
  if (loops.empty())
    return;
  auto weight = [](const LoopDim &loop) {
    int64_t sum = 0;
    for (int64_t stride : loop.strides)
      sum += std::abs(stride);
    return sum;
  };
  // Insertion sort: a handful of loops, and equal ones must keep their order.
  for (size_t i = 1; i < loops.size(); ++i)
    for (size_t j = i; j > 0 && weight(loops[j - 1]) < weight(loops[j]); --j)
      std::swap(loops[j - 1], loops[j]);
  // The last of the best becomes the innermost.
  size_t best = 0;
  for (size_t i = 1; i < loops.size(); ++i)
    if (getInnermostCost(loops[i]) <= getInnermostCost(loops[best]))
      best = i;
  std::rotate(loops.begin() + best, loops.begin() + best + 1, loops.end());
}

void ElementEmitter::flattenBuffers() {
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
}

Value ElementEmitter::getAddress(unsigned operand) {
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

SmallVector<Value> ElementEmitter::emitBody(ValueRange carried) {
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

void ElementEmitter::emitElement() {
  SmallVector<Value> values = emitBody({});
  for (auto [i, value] : llvm::enumerate(values))
    memref::StoreOp::create(builder, loc, value, accesses[numInputs + i].buffer,
                            getAddress(numInputs + i));
}

bool ElementEmitter::canShareBlocks(const LoopDim &loop) const {
  if (draws.empty() || loop.isReduction)
    return false;
  for (const ElementDraw &draw : draws) {
    auto block = dyn_cast<RngBlockOp>(draw.op);
    if (!block ||
        block.getWidth() != cast<RngBlockOp>(draws.front().op).getWidth())
      return false;
    int64_t group = getDrawGroup();
    if (accesses[draw.access].base % group != 0 ||
        loop.strides[draw.access] != 1 || loop.extent < group)
      return false;
    for (const LoopDim &other : loops)
      if (&other != &loop && other.strides[draw.access] % group != 0)
        return false;
  }
  return true;
}

int64_t ElementEmitter::getDrawGroup() const {
  auto width = cast<RngBlockOp>(draws.front().op).getWidth();
  return static_cast<int64_t>(
      rng::groupElements(static_cast<rng::Width>(width)));
}

void ElementEmitter::emitDrawBlocks(Value lane) {
  int64_t parts = getDrawGroup() / static_cast<int64_t>(rng::kLanes);
  for (ElementDraw &draw : draws) {
    auto block = cast<RngBlockOp>(draw.op);
    Value first = arith::DivUIOp::create(builder, loc, getAddress(draw.access),
                                         getIndex(parts));
    Value number = arith::IndexCastUIOp::create(
        builder, loc, builder.getI64Type(),
        arith::AddIOp::create(builder, loc, first, lane,
                              arith::IntegerOverflowFlags::nsw));
    number = arith::AddIOp::create(builder, loc, block.getOffset(), number);
    draw.block.assign(buildPhilox(builder, loc, block.getSeed(), number));
    draw.block.push_back(Value());
  }
}

void ElementEmitter::setDrawPart(int64_t part) {
  Value number = arith::ConstantOp::create(
      builder, loc, builder.getI32IntegerAttr(static_cast<int32_t>(part)));
  for (ElementDraw &draw : draws)
    draw.block.back() = number;
}

void ElementEmitter::clearDrawBlocks() {
  for (ElementDraw &draw : draws)
    draw.block.clear();
}
