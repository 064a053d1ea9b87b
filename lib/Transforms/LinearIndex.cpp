//===- LinearIndex.cpp - Index values as linear functions -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LinearIndex.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace ckpt;

LinearIndex &LinearIndex::add(const LinearIndex &other, int64_t factor) {
  constant += factor * other.constant;
  for (auto [value, coefficient] : other.terms) {
    auto *it = llvm::find_if(
        terms, [value = value](auto &term) { return term.first == value; });
    if (it == terms.end())
      it = &terms.emplace_back(value, 0);
    it->second += factor * coefficient;
  }
  llvm::erase_if(terms, [](auto &term) { return term.second == 0; });
  return *this;
}

int64_t LinearIndex::getCoefficient(Value value) const {
  for (auto [term, coefficient] : terms)
    if (term == value)
      return coefficient;
  return 0;
}

namespace {

/// Replaces the counter of a loop where it meets it; decides maxima and minima
/// by what is known of the counter.
struct Evaluator {
  Value iv;
  LinearIndex ivValue;
  llvm::function_ref<bool(const LinearIndex &)> isNonNegative;

  LinearIndex visit(Value value) const {
    if (value == iv)
      return ivValue;
    APInt constant;
    if (matchPattern(value, m_ConstantInt(&constant)) &&
        constant.getSignificantBits() <= 62)
      return constant.getSExtValue();
    Operation *op = value.getDefiningOp();
    if (auto add = dyn_cast_or_null<arith::AddIOp>(op))
      return visit(add.getLhs()) + visit(add.getRhs());
    if (auto sub = dyn_cast_or_null<arith::SubIOp>(op))
      return visit(sub.getLhs()) - visit(sub.getRhs());
    if (auto cast = dyn_cast_or_null<arith::IndexCastOp>(op))
      return visit(cast.getIn());
    if (auto mul = dyn_cast_or_null<arith::MulIOp>(op)) {
      LinearIndex lhs = visit(mul.getLhs()), rhs = visit(mul.getRhs());
      if (std::optional<int64_t> factor = rhs.getConstant())
        return lhs * *factor;
      if (std::optional<int64_t> factor = lhs.getConstant())
        return rhs * *factor;
    }
    // JAX clamps every index.
    if (auto max = dyn_cast_or_null<arith::MaxSIOp>(op))
      return choose(max.getLhs(), max.getRhs(), value, 1);
    if (auto min = dyn_cast_or_null<arith::MinSIOp>(op))
      return choose(min.getLhs(), min.getRhs(), value, -1);
    // A counter in a tensor of rank 0.
    if (auto extract = dyn_cast_or_null<tensor::ExtractOp>(op))
      if (auto from =
              extract.getTensor().getDefiningOp<tensor::FromElementsOp>();
          from && from.getElements().size() == 1)
        return visit(from.getElements().front());
    return LinearIndex::of(value);
  }

  /// The larger of both for sign 1, the smaller for -1, `value` if not known.
  LinearIndex choose(Value lhs, Value rhs, Value value, int64_t sign) const {
    LinearIndex a = visit(lhs), b = visit(rhs);
    LinearIndex difference = (a - b) * sign;
    if (isNonNegative(difference))
      return a;
    if (isNonNegative(difference * -1))
      return b;
    return LinearIndex::of(value);
  }
};

} // namespace

static LinearIndex evaluateOutside(Value value) {
  return Evaluator{Value(), LinearIndex(),
                   [](const LinearIndex &index) {
                     return index.getConstant().value_or(-1) >= 0;
                   }}
      .visit(value);
}

std::optional<LoopTrips> LoopTrips::get(scf::ForOp loop) {
  std::optional<int64_t> step = evaluateOutside(loop.getStep()).getConstant();
  if (!step || *step <= 0 || loop.getUnsignedCmp())
    return std::nullopt;
  LoopTrips trips;
  trips.iv = loop.getInductionVar();
  trips.lower = evaluateOutside(loop.getLowerBound());
  trips.step = *step;
  trips.count = evaluateOutside(loop.getUpperBound()) - trips.lower;
  if (std::optional<int64_t> span = trips.count.getConstant())
    trips.count = *span <= 0 ? 0 : llvm::divideCeil(*span, *step);
  else if (*step != 1)
    return std::nullopt;
  return trips;
}

LinearIndex LoopTrips::evaluate(Value value) const {
  return Evaluator{
      iv, lower + LinearIndex::of(iv) * step,
      [this](const LinearIndex &index) { return isNonNegative(index); }}
      .visit(value);
}

/// Whether `index` is at least 0 in every iteration: 0 <= iteration < count,
/// and the count is at least 1 where there is an iteration.
bool LoopTrips::isNonNegative(const LinearIndex &index) const {
  int64_t slope = index.getCoefficient(iv);
  LinearIndex last = count - LinearIndex(1);
  LinearIndex least = index - LinearIndex::of(iv) * slope;
  if (slope < 0)
    least.add(last, slope);
  if (std::optional<int64_t> constant = least.getConstant())
    return *constant >= 0;
  // A multiple of what is at least 0.
  for (int64_t factor : {int64_t(1), int64_t(2), slope, -slope})
    if (factor > 0 && (least - last * factor).getConstant().value_or(-1) >= 0)
      return true;
  return false;
}
