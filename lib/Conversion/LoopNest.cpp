//===- LoopNest.cpp - Which loops, in which order ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexExpressions.h"
#include "LoopEmitter.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Dialect/Linalg/Utils/Utils.h"

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

Value ckpt::getDrawIndex(Operation *draw) {
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

LogicalResult LoopEmitter::analyze() {
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
void LoopEmitter::analyzeDraws(ArrayRef<int64_t> ranges) {
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

/// Two loops that walk every operand as one become one.
void LoopEmitter::mergeLoops() {
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

int64_t LoopEmitter::getInnermostCost(const LoopDim &loop) const {
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

void LoopEmitter::orderLoops() {
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

  // Where another loop is the contiguous one for an operand that the innermost
  // walks with a stride, both are tiled.
  LoopDim &inner = loops.back();
  if (inner.isReduction || inner.extent < 2 * kTile)
    return;
  for (size_t i = loops.size() - 1; i-- > 0;) {
    bool crosses = llvm::any_of(
        llvm::zip_equal(loops[i].strides, inner.strides), [](auto pair) {
          return std::get<0>(pair) == 1 && std::abs(std::get<1>(pair)) > 1;
        });
    if (!crosses || loops[i].isReduction || loops[i].extent < 2 * kTile)
      continue;
    std::rotate(loops.begin() + i, loops.begin() + i + 1, loops.end() - 1);
    loops[loops.size() - 2].isTiled = true;
    loops.back().isTiled = true;
    return;
  }
}
