//===- RematInterfaces.cpp - What remat asks of an operation ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "ckpt/Dialect/Ckpt/IR/CkptAttrNames.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/SmallPtrSet.h"

#include <cmath>

using namespace mlir;
using namespace ckpt;

#include "ckpt/Interfaces/RematInterfaces.cpp.inc"

std::optional<int64_t> ckpt::getTypeBytes(Type type) {
  if (auto shaped = dyn_cast<ShapedType>(type)) {
    if (!shaped.hasStaticShape())
      return std::nullopt;
    std::optional<int64_t> element = getTypeBytes(shaped.getElementType());
    int64_t bytes = 0;
    if (!element || llvm::MulOverflow(shaped.getNumElements(), *element, bytes))
      return std::nullopt;
    return bytes;
  }
  if (isa<IndexType>(type))
    return 8;
  if (auto complex = dyn_cast<ComplexType>(type)) {
    std::optional<int64_t> element = getTypeBytes(complex.getElementType());
    return element ? std::optional(2 * *element) : std::nullopt;
  }
  if (type.isIntOrFloat())
    return llvm::divideCeil(type.getIntOrFloatBitWidth(), 8);
  return 0;
}

static double sumBytes(ValueRange values) {
  double bytes = 0;
  SmallPtrSet<Value, 8> seen;
  for (Value value : values)
    if (seen.insert(value).second)
      bytes += getTypeBytes(value.getType()).value_or(0);
  return bytes;
}

/// Contractions of dialects that are not registered here: without their
/// semantics, m*n*k is estimated as the root of the product of the sizes of
/// both operands and the result, which is exact for a matrix product; for b of
/// them that is b*m*n*k times the root of b.
static double estimateContraction(Operation *op) {
  if (op->isRegistered())
    return 0;
  std::optional<DotInfo> dot = getDotInfo(op);
  if (!dot || op->getNumOperands() < 2 || op->getNumResults() != 1)
    return 0;
  double product = 1;
  for (Type type : {op->getOperand(0).getType(), op->getOperand(1).getType(),
                    op->getResult(0).getType()}) {
    auto shaped = dyn_cast<ShapedType>(type);
    if (!shaped || !shaped.hasStaticShape())
      return 0;
    product *= static_cast<double>(shaped.getNumElements());
  }
  // Batch dimensions of a result lead.
  ArrayRef<int64_t> batch =
      cast<ShapedType>(op->getResult(0).getType()).getShape();
  for (int64_t extent : batch.take_front(dot->numBatchDims))
    product /= static_cast<double>(std::max<int64_t>(extent, 1));
  return 2 * std::sqrt(product);
}

OpWork ckpt::getOpWork(Operation *op) {
  if (auto costed = dyn_cast<RematCostOpInterface>(op))
    return costed.getRematWork();
  double bytes = sumBytes(op->getOperands()) + sumBytes(op->getResults());
  OpWork work{estimateContraction(op), bytes};
  // The body of an unknown operation with regions (a reducer, a loop of unknown
  // trip count) is taken to run once per element of its operands at most; what
  // it costs is already in the bytes.
  return work;
}

double ckpt::getOpCost(Operation *op, const MachineModel &machine) {
  Attribute cost =
      machine.usesShapesOnly ? nullptr : op->getDiscardableAttr(attr::kCost);
  if (cost) {
    if (auto integer = dyn_cast<IntegerAttr>(cost))
      return static_cast<double>(integer.getInt());
    if (auto real = dyn_cast<FloatAttr>(cost))
      return real.getValueAsDouble();
  }
  OpWork work = getOpWork(op);
  return std::max(work.flops / machine.flopsPerNs,
                  work.bytes / machine.bytesPerNs);
}
