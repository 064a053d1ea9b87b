//===- LinalgModels.cpp - Cost, memory, kind of linalg ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace ckpt;

/// Scalar operations of one iteration, without the yield. An operation whose
/// region only forwards its input costs no arithmetic.
static double countBodyOps(linalg::LinalgOp op) {
  double count = 0;
  for (Operation &inner : op.getBlock()->without_terminator()) {
    if (inner.hasTrait<OpTrait::ConstantLike>())
      continue;
    auto costed = dyn_cast<RematCostOpInterface>(inner);
    count += costed ? std::max(1.0, costed.getRematWork().flops) : 1;
  }
  return count;
}

namespace {

template <typename OpTy>
struct LinalgCostModel
    : RematCostOpInterface::ExternalModel<LinalgCostModel<OpTy>, OpTy> {
  OpWork getRematWork(Operation *op) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    double iterations = 1;
    for (int64_t range : linalgOp.getStaticLoopRanges())
      iterations *= ShapedType::isDynamic(range) ? 0 : range;
    OpWork work;
    work.flops = iterations * countBodyOps(linalgOp);
    for (OpOperand *input : linalgOp.getDpsInputOperands())
      work.bytes += getTypeBytes(input->get().getType()).value_or(0);
    for (Value init : linalgOp.getDpsInits())
      work.bytes += getTypeBytes(init.getType()).value_or(0);
    return work;
  }
};

/// A fill of a compile-time constant holds no storage until it is written to:
/// every writer starts from a fill of its own.
struct FillMemoryModel
    : RematMemoryOpInterface::ExternalModel<FillMemoryModel, linalg::FillOp> {
  bool isStorageFree(Operation *op, unsigned) const {
    return matchPattern(cast<linalg::FillOp>(op).getInputs()[0], m_Constant());
  }
};

template <typename OpTy>
struct LinalgDotModel
    : RematDotOpInterface::ExternalModel<LinalgDotModel<OpTy>, OpTy> {
  std::optional<DotInfo> getDotInfo(Operation *op) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    if (linalg::isaContractionOpInterface(linalgOp)) {
      FailureOr<linalg::ContractionDimensions> dims =
          linalg::inferContractionDims(linalgOp);
      return DotInfo{false,
                     succeeded(dims) ? unsigned(dims->batch.size()) : 0u};
    }
    // Pooling has the interface too.
    bool multiplies = llvm::any_of(*linalgOp.getBlock(), [](Operation &inner) {
      return isa<arith::MulFOp, arith::MulIOp, complex::MulOp>(inner);
    });
    if (multiplies && linalg::isaConvolutionOpInterface(linalgOp))
      return DotInfo{true, 0};
    return std::nullopt;
  }
};

/// A reduction that finds a place, such as argmax: several results, of which
/// one is an integer, chosen by a comparison.
template <typename OpTy>
struct ArgReduceModel
    : RematReplayOpInterface::ExternalModel<ArgReduceModel<OpTy>, OpTy> {
  ReplayClass getReplayClass(Operation *op) const {
    auto linalgOp = cast<linalg::LinalgOp>(op);
    bool isPlace = op->getNumResults() > 1 &&
                   linalgOp.getNumReductionLoops() > 0 &&
                   llvm::any_of(op->getResultTypes(),
                                [](Type type) {
                                  return isa<IntegerType, IndexType>(
                                      getElementTypeOrSelf(type));
                                }) &&
                   llvm::any_of(*linalgOp.getBlock(), [](Operation &inner) {
                     return isa<arith::CmpFOp, arith::CmpIOp>(inner);
                   });
    return isPlace ? ReplayClass::Decision : ReplayClass::Exact;
  }
};

} // namespace

template <typename... OpTys>
static void attachModels(MLIRContext *ctx) {
  (OpTys::template attachInterface<LinalgCostModel<OpTys>>(*ctx), ...);
  (OpTys::template attachInterface<LinalgDotModel<OpTys>>(*ctx), ...);
}

void ckpt::registerLinalgModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *ctx, linalg::LinalgDialect *) {
    attachModels<
#define GET_OP_LIST
#include "mlir/Dialect/Linalg/IR/LinalgStructuredOps.cpp.inc"
        >(ctx);
    linalg::FillOp::attachInterface<FillMemoryModel>(*ctx);
    linalg::GenericOp::attachInterface<ArgReduceModel<linalg::GenericOp>>(*ctx);
    linalg::ReduceOp::attachInterface<ArgReduceModel<linalg::ReduceOp>>(*ctx);
  });
}
