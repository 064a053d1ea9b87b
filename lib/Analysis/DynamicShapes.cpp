//===- DynamicShapes.cpp - Sizes as expressions -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/DynamicShapes.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/ValueBoundsOpInterface.h"

using namespace mlir;
using namespace ckpt;

DynamicShapes::DynamicShapes(FunctionOpInterface func)
    : ctx(func.getContext()) {
  for (BlockArgument argument : func.getArguments())
    addArgument(argument,
                func.getArgAttr(argument.getArgNumber(), attr::kDimHint));
  if (symbols.empty())
    return;
  func.getFunctionBody().walk<WalkOrder::PreOrder>([&](Operation *op) {
    for (OpResult result : op->getResults())
      addResult(result);
  });
}

void DynamicShapes::addArgument(BlockArgument argument, Attribute hint) {
  auto hints = dyn_cast_or_null<DenseI64ArrayAttr>(hint);
  auto type = dyn_cast<RankedTensorType>(argument.getType());
  if (!hints || !type || type.hasStaticShape())
    return;
  SmallVector<AffineExpr> &shape = extents[argument];
  for (auto [dim, extent] : llvm::enumerate(type.getShape())) {
    if (!ShapedType::isDynamic(extent)) {
      shape.push_back(getAffineConstantExpr(extent, ctx));
      continue;
    }
    shape.push_back(getAffineSymbolExpr(symbols.size(), ctx));
    symbols.push_back({argument, static_cast<unsigned>(dim), hints[dim]});
  }
}

void DynamicShapes::addResult(OpResult result) {
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type || type.hasStaticShape())
    return;
  SmallVector<AffineExpr> shape;
  for (auto [dim, extent] : llvm::enumerate(type.getShape()))
    shape.push_back(ShapedType::isDynamic(extent)
                        ? inferExtent(result, static_cast<int64_t>(dim))
                        : getAffineConstantExpr(extent, ctx));
  extents[result] = std::move(shape);
}

AffineExpr DynamicShapes::inferExtent(OpResult result, int64_t dim) {
  Operation *op = result.getOwner();
  if (auto dps = dyn_cast<DestinationStyleOpInterface>(op))
    if (OpOperand *init = dps.getTiedOpOperand(result))
      return lookup(init->get(), dim);
  if (OpTrait::hasElementwiseMappableTraits(op) ||
      op->hasTrait<OpTrait::SameOperandsAndResultShape>())
    for (Value operand : op->getOperands())
      if (isa<RankedTensorType>(operand.getType()))
        if (AffineExpr extent = lookup(operand, dim))
          return extent;
  // A product of extents is no linear bound.
  if (auto collapse = dyn_cast<tensor::CollapseShapeOp>(op)) {
    AffineExpr product = getAffineConstantExpr(1, ctx);
    ReassociationIndices sources = collapse.getReassociationIndices()[dim];
    for (int64_t source : sources) {
      AffineExpr extent = lookup(collapse.getSrc(), source);
      if (!extent)
        return nullptr;
      product = product * extent;
    }
    return product;
  }
  return inferBound(result, dim);
}

AffineExpr DynamicShapes::inferIndex(Value value) {
  APInt constant;
  if (matchPattern(value, m_ConstantInt(&constant)))
    return getAffineConstantExpr(constant.getSExtValue(), ctx);
  if (!value.getDefiningOp())
    return nullptr;
  if (auto product = value.getDefiningOp<arith::MulIOp>()) {
    AffineExpr lhs = lookup(product.getLhs(), std::nullopt);
    AffineExpr rhs = lookup(product.getRhs(), std::nullopt);
    return lhs && rhs ? lhs * rhs : nullptr;
  }
  return inferBound(value, std::nullopt);
}

/// Asks for `value` in terms of what its operation reads.
AffineExpr DynamicShapes::inferBound(Value value, std::optional<int64_t> dim) {
  AffineMap map;
  ValueDimList operands;
  auto variable = ValueBoundsConstraintSet::Variable(value, dim);
  if (failed(ValueBoundsConstraintSet::computeBound(
          map, operands, presburger::BoundType::EQ, variable,
          [&](Value other, std::optional<int64_t>, ValueBoundsConstraintSet &) {
            return other != value;
          })) ||
      map.getNumResults() != 1)
    return nullptr;
  SmallVector<AffineExpr> known;
  for (auto [operand, operandDim] : operands) {
    if (operand == value)
      return nullptr;
    known.push_back(lookup(operand, operandDim));
    if (!known.back())
      return nullptr;
  }
  return map.getResult(0).replaceDimsAndSymbols(
      ArrayRef(known).take_front(map.getNumDims()),
      ArrayRef(known).drop_front(map.getNumDims()));
}

AffineExpr DynamicShapes::lookup(Value value, std::optional<int64_t> dim) {
  if (!dim) {
    if (auto it = indices.find(value); it != indices.end())
      return it->second;
    AffineExpr index = inferIndex(value);
    return indices[value] = index;
  }
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type)
    return nullptr;
  if (!type.isDynamicDim(*dim))
    return getAffineConstantExpr(type.getDimSize(*dim), ctx);
  auto it = extents.find(value);
  return it == extents.end() ? nullptr : it->second[*dim];
}

AffineExpr DynamicShapes::getBytes(Value value) const {
  auto it = extents.find(value);
  if (it == extents.end())
    return nullptr;
  auto type = cast<RankedTensorType>(value.getType());
  AffineExpr bytes = getAffineConstantExpr(
      getTypeBytes(type.getElementType()).value_or(0), ctx);
  for (AffineExpr extent : it->second) {
    if (!extent)
      return nullptr;
    bytes = bytes * extent;
  }
  return bytes;
}

Type DynamicShapes::getHintedType(Value value) const {
  auto it = extents.find(value);
  if (it == extents.end())
    return value.getType();
  auto type = cast<RankedTensorType>(value.getType());
  SmallVector<int64_t> shape;
  for (AffineExpr extent : it->second)
    shape.push_back(extent ? evaluate(extent) : ShapedType::kDynamic);
  return type.clone(shape);
}

int64_t DynamicShapes::evaluate(AffineExpr expr) const {
  SmallVector<AffineExpr> hints;
  for (const DynamicExtent &symbol : symbols)
    hints.push_back(getAffineConstantExpr(symbol.hint, ctx));
  return cast<AffineConstantExpr>(expr.replaceSymbols(hints)).getValue();
}

HintedTypes::HintedTypes(FunctionOpInterface func,
                         const DynamicShapes &shapes) {
  auto setType = [&](Value value) {
    Type hinted = shapes.getHintedType(value);
    if (hinted == value.getType())
      return;
    originals.emplace_back(value, value.getType());
    value.setType(hinted);
  };
  if (shapes.getSymbols().empty())
    return;
  for (BlockArgument argument : func.getArguments())
    setType(argument);
  func.getFunctionBody().walk([&](Operation *op) {
    for (OpResult result : op->getResults())
      setType(result);
  });
}

HintedTypes::~HintedTypes() {
  for (auto [value, type] : originals)
    value.setType(type);
}
