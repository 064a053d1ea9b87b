//===- ArithModels.cpp - Cost and memory of arith ---------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace ckpt;

namespace {

struct ConstantCostModel
    : RematCostOpInterface::ExternalModel<ConstantCostModel,
                                          arith::ConstantOp> {
  OpWork getRematWork(Operation *) const { return {}; }
};

/// A splat is written by whoever needs it; other constants are data of the
/// program.
struct ConstantMemoryModel
    : RematMemoryOpInterface::ExternalModel<ConstantMemoryModel,
                                            arith::ConstantOp> {
  bool isStorageFree(Operation *op, unsigned) const {
    return isa<SplatElementsAttr>(cast<arith::ConstantOp>(op).getValue());
  }
};

/// One scalar operation per element; scalars cost nothing.
template <typename OpTy>
struct ElementwiseModel
    : RematCostOpInterface::ExternalModel<ElementwiseModel<OpTy>, OpTy> {
  OpWork getRematWork(Operation *op) const {
    auto type = dyn_cast<ShapedType>(op->getResult(0).getType());
    if (!type || !type.hasStaticShape())
      return {};
    OpWork work{static_cast<double>(type.getNumElements()), 0};
    for (Value value : op->getOperands())
      work.bytes += getTypeBytes(value.getType()).value_or(0);
    work.bytes += getTypeBytes(type).value_or(0);
    return work;
  }
};

} // namespace

template <typename... OpTys>
static void attachElementwise(MLIRContext *ctx) {
  (
      [&] {
        if constexpr (OpTys::template hasTrait<OpTrait::Elementwise>())
          OpTys::template attachInterface<ElementwiseModel<OpTys>>(*ctx);
      }(),
      ...);
}

void ckpt::registerArithModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *ctx, arith::ArithDialect *) {
    attachElementwise<
#define GET_OP_LIST
#include "mlir/Dialect/Arith/IR/ArithOps.cpp.inc"
        >(ctx);
    arith::ConstantOp::attachInterface<ConstantCostModel, ConstantMemoryModel>(
        *ctx);
  });
}
