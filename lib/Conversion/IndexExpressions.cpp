//===- IndexExpressions.cpp - What iterators are used for -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "IndexExpressions.h"

#include "ckpt/Interfaces/RngInterfaces.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/IR/AffineExprVisitor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace ckpt;

namespace {

/// base + strides * iterators.
struct Linear {
  SmallVector<int64_t> strides;
  int64_t base = 0;

  bool isConstant() const {
    return llvm::all_of(strides, [](int64_t s) { return s == 0; });
  }
  void add(const Linear &other, int64_t factor) {
    for (auto [mine, its] : llvm::zip_equal(strides, other.strides))
      mine += factor * its;
    base += factor * other.base;
  }
};

} // namespace

static std::optional<Linear> multiply(const Linear &a, const Linear &b) {
  if (!a.isConstant() && !b.isConstant())
    return std::nullopt;
  Linear result{SmallVector<int64_t>(a.strides.size(), 0), 0};
  result.add(a.isConstant() ? b : a, a.isConstant() ? a.base : b.base);
  return result;
}

/// `expr` over operands that are linear themselves.
static std::optional<Linear> apply(AffineExpr expr, unsigned numDims,
                                   ArrayRef<Linear> operands,
                                   size_t numIterators) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr))
    return Linear{SmallVector<int64_t>(numIterators, 0), constant.getValue()};
  if (auto dim = dyn_cast<AffineDimExpr>(expr))
    return operands[dim.getPosition()];
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr))
    return operands[numDims + symbol.getPosition()];
  auto binary = cast<AffineBinaryOpExpr>(expr);
  auto lhs = apply(binary.getLHS(), numDims, operands, numIterators);
  auto rhs = apply(binary.getRHS(), numDims, operands, numIterators);
  if (!lhs || !rhs)
    return std::nullopt;
  if (binary.getKind() == AffineExprKind::Mul)
    return multiply(*lhs, *rhs);
  if (binary.getKind() != AffineExprKind::Add)
    return std::nullopt;
  lhs->add(*rhs, 1);
  return lhs;
}

static std::optional<Linear> evaluateValue(Value value, Block *body,
                                           size_t numIterators,
                                           llvm::SetVector<Operation *> &ops) {
  Linear zero{SmallVector<int64_t>(numIterators, 0), 0};
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant))) {
    zero.base = constant.getSExtValue();
    return zero;
  }
  Operation *op = value.getDefiningOp();
  if (!op || op->getBlock() != body)
    return std::nullopt;
  ops.insert(op);
  if (auto index = dyn_cast<linalg::IndexOp>(op)) {
    zero.strides[index.getDim()] = 1;
    return zero;
  }
  if (!isa<arith::AddIOp, arith::MulIOp, affine::AffineApplyOp>(op))
    return std::nullopt;
  SmallVector<Linear> operands;
  for (Value operand : op->getOperands()) {
    auto linear = evaluateValue(operand, body, numIterators, ops);
    if (!linear)
      return std::nullopt;
    operands.push_back(*linear);
  }
  if (auto affine = dyn_cast<affine::AffineApplyOp>(op))
    return apply(affine.getAffineMap().getResult(0),
                 affine.getAffineMap().getNumDims(), operands, numIterators);
  if (isa<arith::MulIOp>(op))
    return multiply(operands[0], operands[1]);
  operands[0].add(operands[1], 1);
  return operands[0];
}

bool IndexExpressions::evaluate(Value value, SmallVector<int64_t> &strides,
                                int64_t &base) {
  auto linear = evaluateValue(value, body, numIterators, ops);
  if (!linear)
    return false;
  strides = linear->strides;
  base = linear->base;
  return true;
}

bool IndexExpressions::onlyNumberDraws() const {
  for (Operation &op : *body)
    if (isa<linalg::IndexOp>(op) && !ops.contains(&op))
      return false;
  return llvm::all_of(ops, [&](Operation *op) {
    return llvm::all_of(op->getUsers(), [&](Operation *user) {
      return ops.contains(user) || isa<RngDrawOpInterface>(user);
    });
  });
}
