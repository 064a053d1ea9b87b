//===- LowerRng.cpp - Draws as loops over elements --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "RngElements.h"

#include "ckpt/Conversion/Passes.h"
#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "ckpt/RngLayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"

namespace ckpt {
#define GEN_PASS_DEF_LOWERRNG
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

/// Turns one pure draw into a loop over its elements.
class DrawLowering {
public:
  DrawLowering(Operation *op, Value state)
      : op(op), builder(op), loc(op->getLoc()), state(state) {}

  void lower();

private:
  using BodyFn = llvm::function_ref<SmallVector<Value>(
      OpBuilder &, RngElements &, ValueRange inputs)>;
  void emit(Generator generator, ValueRange inputs, ArrayRef<Value> extents,
            ArrayRef<RankedTensorType> types, BodyFn body);
  template <typename OpTy>
  void emitFill(OpTy draw, llvm::function_ref<Value(RngElements &)> element);
  void emitDropout(DropoutOp draw);
  SmallVector<Value> getExtents(RankedTensorType type, ValueRange dynamic);

  Operation *op;
  OpBuilder builder;
  Location loc;
  Value state;
};

} // namespace

SmallVector<Value> DrawLowering::getExtents(RankedTensorType type,
                                            ValueRange dynamic) {
  SmallVector<Value> extents;
  for (int64_t extent : type.getShape()) {
    if (ShapedType::isDynamic(extent)) {
      extents.push_back(dynamic.front());
      dynamic = dynamic.drop_front();
    } else {
      extents.push_back(arith::ConstantIndexOp::create(builder, loc, extent));
    }
  }
  return extents;
}

/// One elementwise operation over all of the draw, and the next state.
void DrawLowering::emit(Generator generator, ValueRange inputs,
                        ArrayRef<Value> extents,
                        ArrayRef<RankedTensorType> types, BodyFn body) {
  auto unpacked = RngUnpackOp::create(builder, loc, state);
  SmallVector<Value> outs;
  for (RankedTensorType type : types) {
    SmallVector<Value> dynamic;
    for (auto [dim, extent] : llvm::enumerate(type.getShape()))
      if (ShapedType::isDynamic(extent))
        dynamic.push_back(extents[dim]);
    outs.push_back(tensor::EmptyOp::create(builder, loc, type, dynamic));
  }
  int64_t rank = types.front().getRank();
  SmallVector<AffineMap> maps(inputs.size() + outs.size(),
                              builder.getMultiDimIdentityMap(rank));
  SmallVector<utils::IteratorType> iterators(rank,
                                             utils::IteratorType::parallel);
  auto generic = linalg::GenericOp::create(
      builder, loc, SmallVector<Type>(types.begin(), types.end()), inputs, outs,
      maps, iterators, [&](OpBuilder &b, Location loc, ValueRange arguments) {
        // The element's number in row-major order.
        Value index;
        for (int64_t dim = 0; dim < rank; ++dim) {
          Value i = linalg::IndexOp::create(b, loc, dim);
          index =
              index ? arith::AddIOp::create(
                          b, loc,
                          arith::MulIOp::create(b, loc, index, extents[dim]), i)
                          .getResult()
                    : i;
        }
        if (!index)
          index = arith::ConstantIndexOp::create(b, loc, 0);
        RngElements elements(b, loc, generator, unpacked.getSeed(),
                             unpacked.getOffset(), index);
        linalg::YieldOp::create(
            b, loc, body(b, elements, arguments.take_front(inputs.size())));
      });
  generic->setDiscardableAttrs(op->getDiscardableAttrDictionary());
  for (auto [from, to] :
       llvm::zip_first(generic.getResults(), op->getResults()))
    to.replaceAllUsesWith(from);
}

template <typename OpTy>
void DrawLowering::emitFill(OpTy draw,
                            llvm::function_ref<Value(RngElements &)> element) {
  RankedTensorType type = draw.getResult().getType();
  emit(draw.getGenerator(), {}, getExtents(type, draw.getDynamicSizes()), type,
       [&](OpBuilder &, RngElements &elements, ValueRange) {
         return SmallVector<Value>{element(elements)};
       });
}

void DrawLowering::emitDropout(DropoutOp draw) {
  RankedTensorType type = draw.getInput().getType();
  SmallVector<Value> dynamic;
  for (auto [dim, extent] : llvm::enumerate(type.getShape()))
    if (ShapedType::isDynamic(extent))
      dynamic.push_back(
          tensor::DimOp::create(builder, loc, draw.getInput(), dim));
  SmallVector<RankedTensorType> types = {type};
  if (Value mask = draw.getMask())
    types.push_back(cast<RankedTensorType>(mask.getType()));
  double rate = draw.getRate().convertToDouble();
  emit(
      draw.getGenerator(), draw.getInput(), getExtents(type, dynamic), types,
      [&](OpBuilder &b, RngElements &elements, ValueRange inputs) {
        auto real = cast<FloatType>(type.getElementType());
        auto constant = [&](double value) -> Value {
          return arith::ConstantOp::create(b, loc, b.getFloatAttr(real, value));
        };
        // JAX asks for the elements that are kept.
        bool drawsKept = draw.getGenerator() == Generator::Threefry2x32;
        Value drawn =
            elements.getBernoulli(drawsKept ? 1 - rate : rate, draw.getWidth());
        Value scaled = arith::MulFOp::create(b, loc, inputs[0],
                                             constant(rng::dropoutScale(rate)));
        Value zero = constant(0);
        SmallVector<Value> results = {
            arith::SelectOp::create(b, loc, drawn, drawsKept ? scaled : zero,
                                    drawsKept ? zero : scaled)};
        if (types.size() > 1) {
          Value kept = drawn;
          if (!drawsKept)
            kept = arith::XOrIOp::create(
                b, loc, drawn,
                arith::ConstantOp::create(b, loc, b.getBoolAttr(true)));
          results.push_back(kept);
        }
        return results;
      });
}

void DrawLowering::lower() {
  if (auto bits = dyn_cast<RngBitsOp>(op))
    emitFill(bits, [&](RngElements &elements) {
      return elements.getBits(bits.getResult().getType().getElementType());
    });
  else if (auto uniform = dyn_cast<RngUniformOp>(op))
    emitFill(uniform, [&](RngElements &elements) {
      return elements.getUniform(
          cast<FloatType>(uniform.getResult().getType().getElementType()));
    });
  else if (auto normal = dyn_cast<RngNormalOp>(op))
    emitFill(normal, [&](RngElements &elements) {
      return elements.getNormal(
          cast<FloatType>(normal.getResult().getType().getElementType()));
    });
  else if (auto bernoulli = dyn_cast<RngBernoulliOp>(op))
    emitFill(bernoulli, [&](RngElements &elements) {
      return elements.getBernoulli(bernoulli.getProbability().convertToDouble(),
                                   bernoulli.getWidth());
    });
  else
    emitDropout(cast<DropoutOp>(op));
}

namespace {

struct LowerRng : ckpt::impl::LowerRngBase<LowerRng> {
  using LowerRngBase::LowerRngBase;

  void runOnOperation() override {
    SmallVector<RngDrawOpInterface> draws;
    getOperation()->walk([&](RngDrawOpInterface draw) {
      if (isa<RngBitsOp, RngUniformOp, RngNormalOp, RngBernoulliOp, DropoutOp>(
              draw))
        draws.push_back(draw);
    });
    for (RngDrawOpInterface draw : draws)
      lower(draw);
  }

  void lower(RngDrawOpInterface draw) {
    OpBuilder builder(draw);
    Location loc = draw.getLoc();
    std::string device = draw.getDrawnDevice();
    Value state;
    if (device.empty())
      state = draw.getDrawKey().front();
    else
      state =
          RngGetStateOp::create(builder, loc, builder.getStringAttr(device));
    DrawLowering(draw, state).lower();
    bool needsNext = !device.empty() || !draw->getResults().back().use_empty();
    if (needsNext) {
      std::optional<uint64_t> count = draw.getDrawnBlocks();
      Value blocks =
          count ? arith::ConstantOp::create(
                      builder, loc,
                      builder.getI64IntegerAttr(static_cast<int64_t>(*count)))
                      .getResult()
                : draw.buildDrawnBlocks(builder);
      Value next = RngAdvanceOp::create(builder, loc, state, blocks);
      if (device.empty())
        draw->getResults().back().replaceAllUsesWith(next);
      else
        RngSetStateOp::create(builder, loc, next,
                              builder.getStringAttr(device));
    }
    draw->erase();
  }
};

} // namespace
