//===- Copies.cpp - Copies of buffers ---------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Copies.h"

using namespace mlir;
using namespace ckpt;

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

linalg::GenericOp ckpt::copyToGeneric(memref::CopyOp copy) {
  auto type = cast<MemRefType>(copy.getTarget().getType());
  if (isSameBuffer(copy.getSource(), copy.getTarget())) {
    copy.erase();
    return nullptr;
  }
  auto from = dyn_cast<MemRefType>(copy.getSource().getType());
  // Upstream makes one memcpy of these.
  if (!from || !type.hasStaticShape() ||
      (from.getLayout().isIdentity() && type.getLayout().isIdentity()))
    return nullptr;
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
  return generic;
}
