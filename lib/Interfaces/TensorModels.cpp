//===- TensorModels.cpp - Cost and memory of tensor -------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "mlir/Dialect/Tensor/IR/Tensor.h"

using namespace mlir;
using namespace ckpt;

/// True if the slice is one run of elements in row-major order: at most the
/// leading dimensions of extent one differ from the source before the first
/// partial dimension.
static bool isContiguousSlice(tensor::ExtractSliceOp slice) {
  RankedTensorType source = slice.getSourceType();
  if (!source.hasStaticShape() || !slice.getType().hasStaticShape() ||
      llvm::any_of(slice.getStaticStrides(), [](int64_t s) { return s != 1; }))
    return false;
  bool mustBeWhole = false;
  for (auto [size, extent] :
       llvm::zip_equal(slice.getStaticSizes(), source.getShape())) {
    if (mustBeWhole && size != extent)
      return false;
    mustBeWhole |= size != 1;
  }
  return true;
}

namespace {

/// Views cost nothing.
template <typename OpTy>
struct FreeModel : RematCostOpInterface::ExternalModel<FreeModel<OpTy>, OpTy> {
  OpWork getRematWork(Operation *) const { return {}; }
};

template <typename OpTy>
struct ViewModel
    : RematMemoryOpInterface::ExternalModel<ViewModel<OpTy>, OpTy> {
  std::optional<unsigned> getAliasedOperand(Operation *, unsigned) const {
    return 0;
  }
};

struct EmptyModel
    : RematMemoryOpInterface::ExternalModel<EmptyModel, tensor::EmptyOp> {
  bool isStorageFree(Operation *, unsigned) const { return true; }
};

/// A slice that is contiguous is a view; any other is copied, so that every
/// tensor of the lowered program has the identity layout.
struct ExtractSliceMemoryModel
    : RematMemoryOpInterface::ExternalModel<ExtractSliceMemoryModel,
                                            tensor::ExtractSliceOp> {
  std::optional<unsigned> getAliasedOperand(Operation *op, unsigned) const {
    if (isContiguousSlice(cast<tensor::ExtractSliceOp>(op)))
      return 0;
    return std::nullopt;
  }
};

/// Reads and writes the slice, not the whole source.
struct ExtractSliceCostModel
    : RematCostOpInterface::ExternalModel<ExtractSliceCostModel,
                                          tensor::ExtractSliceOp> {
  OpWork getRematWork(Operation *op) const {
    auto slice = cast<tensor::ExtractSliceOp>(op);
    if (isContiguousSlice(slice))
      return {};
    return {0, 2.0 * getTypeBytes(slice.getType()).value_or(0)};
  }
};

/// Reads the source and writes as much of the destination.
struct InsertSliceCostModel
    : RematCostOpInterface::ExternalModel<InsertSliceCostModel,
                                          tensor::InsertSliceOp> {
  OpWork getRematWork(Operation *op) const {
    auto insert = cast<tensor::InsertSliceOp>(op);
    return {0, 2.0 * getTypeBytes(insert.getSourceType()).value_or(0)};
  }
};

} // namespace

template <typename OpTy>
static void attachView(MLIRContext *ctx) {
  OpTy::template attachInterface<FreeModel<OpTy>, ViewModel<OpTy>>(*ctx);
}

void ckpt::registerTensorModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *ctx, tensor::TensorDialect *) {
    attachView<tensor::ExpandShapeOp>(ctx);
    attachView<tensor::CollapseShapeOp>(ctx);
    attachView<tensor::CastOp>(ctx);
    attachView<tensor::ReshapeOp>(ctx);
    tensor::EmptyOp::attachInterface<FreeModel<tensor::EmptyOp>, EmptyModel>(
        *ctx);
    tensor::ExtractSliceOp::attachInterface<ExtractSliceCostModel,
                                            ExtractSliceMemoryModel>(*ctx);
    tensor::InsertSliceOp::attachInterface<InsertSliceCostModel>(*ctx);
    tensor::DimOp::attachInterface<FreeModel<tensor::DimOp>>(*ctx);
    tensor::ExtractOp::attachInterface<FreeModel<tensor::ExtractOp>>(*ctx);
  });
}
