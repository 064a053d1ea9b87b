//===- CkptRngOps.cpp - Random numbers --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "ckpt/RngLayout.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace ckpt;

using Effects =
    SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>;

//===----------------------------------------------------------------------===//
// Assembly helpers
//===----------------------------------------------------------------------===//

/// A draw from a state returns the next one; its type need not be written.
static ParseResult
parseNewState(OpAsmParser &parser, Type &newState,
              const std::optional<OpAsmParser::UnresolvedOperand> &state) {
  if (state)
    newState = RngStateType::get(parser.getContext());
  return success();
}

static void printNewState(OpAsmPrinter &, Operation *, Type, Value) {}

//===----------------------------------------------------------------------===//
// Devices
//===----------------------------------------------------------------------===//

static LogicalResult verifyDevice(Operation *op, StringAttr device) {
  if (!device || parseRngDevice(device))
    return success();
  return op->emitOpError() << "expects a device such as \"cpu\" or "
                              "\"cuda:1\", but got "
                           << device;
}

static void addEffect(MemoryEffects::Effect *effect, Operation *op,
                      StringAttr stated, Effects &effects) {
  auto device = StringAttr::get(op->getContext(), getRngDevice(op, stated));
  effects.emplace_back(effect, device, RngResource::get());
}

LogicalResult RngGetStateOp::verify() {
  return verifyDevice(*this, getDeviceAttr());
}
LogicalResult RngSetStateOp::verify() {
  return verifyDevice(*this, getDeviceAttr());
}
LogicalResult RngSeedOp::verify() {
  return verifyDevice(*this, getDeviceAttr());
}

void RngGetStateOp::getEffects(Effects &effects) {
  addEffect(MemoryEffects::Read::get(), *this, getDeviceAttr(), effects);
}
void RngSetStateOp::getEffects(Effects &effects) {
  addEffect(MemoryEffects::Write::get(), *this, getDeviceAttr(), effects);
}
void RngSeedOp::getEffects(Effects &effects) {
  addEffect(MemoryEffects::Write::get(), *this, getDeviceAttr(), effects);
}

//===----------------------------------------------------------------------===//
// States
//===----------------------------------------------------------------------===//

// A state is two scalars; nothing that is done to it takes time worth counting.
OpWork RngGetStateOp::getRematWork() { return {}; }
OpWork RngSetStateOp::getRematWork() { return {}; }
OpWork RngSeedOp::getRematWork() { return {}; }
OpWork RngPackOp::getRematWork() { return {}; }
OpWork RngUnpackOp::getRematWork() { return {}; }
OpWork RngAdvanceOp::getRematWork() { return {}; }
OpWork RngForkOp::getRematWork() { return {}; }

LogicalResult RngUnpackOp::fold(FoldAdaptor,
                                SmallVectorImpl<OpFoldResult> &results) {
  auto pack = getState().getDefiningOp<RngPackOp>();
  if (!pack)
    return failure();
  results.assign({pack.getSeed(), pack.getOffset()});
  return success();
}

OpFoldResult RngAdvanceOp::fold(FoldAdaptor adaptor) {
  auto blocks = dyn_cast_or_null<IntegerAttr>(adaptor.getBlocks());
  return blocks && blocks.getValue().isZero() ? getState() : OpFoldResult();
}

//===----------------------------------------------------------------------===//
// Draws: what they have in common
//===----------------------------------------------------------------------===//

static rng::Width getElementWidth(Type element) {
  return element.isInteger(64) || element.isF64() ? rng::Width::W64
                                                  : rng::Width::W32;
}

/// Threefry has no blocks to share: its offset counts elements.
static uint64_t countBlocks(uint64_t elements, rng::Width width,
                            Generator generator) {
  return generator == Generator::Threefry2x32 ? elements
                                              : rng::blocksFor(elements, width);
}

static std::optional<uint64_t> getStaticBlocks(Type type, rng::Width width,
                                               Generator generator) {
  auto shaped = cast<RankedTensorType>(type);
  if (!shaped.hasStaticShape())
    return std::nullopt;
  return countBlocks(static_cast<uint64_t>(shaped.getNumElements()), width,
                     generator);
}

static Value buildBlocks(OpBuilder &builder, Location loc, Type type,
                         ArrayRef<Value> dynamicSizes, rng::Width width,
                         Generator generator) {
  auto constant = [&](int64_t value) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, value);
  };
  Value elements = constant(1);
  unsigned next = 0;
  for (int64_t extent : cast<RankedTensorType>(type).getShape())
    elements = arith::MulIOp::create(builder, loc, elements,
                                     ShapedType::isDynamic(extent)
                                         ? dynamicSizes[next++]
                                         : constant(extent));
  if (generator == Generator::Philox4x32) {
    Value groups = arith::CeilDivUIOp::create(
        builder, loc, elements,
        constant(static_cast<int64_t>(rng::groupElements(width))));
    elements =
        arith::MulIOp::create(builder, loc, groups, constant(rng::kLanes));
  }
  return arith::IndexCastUIOp::create(builder, loc, builder.getI64Type(),
                                      elements);
}

/// The same operation with a state and without a device.
template <typename OpTy>
static Operation *buildPureDraw(OpTy op, OpBuilder &builder, Value state) {
  Operation *withState = op->clone();
  cast<OpTy>(withState).getStateMutable().assign(state);
  withState->removeAttr(op.getDeviceAttrName());
  SmallVector<Type> types(op->getResultTypes());
  types.push_back(state.getType());
  SmallVector<NamedAttribute> attributes(
      withState->getAttrDictionary().getValue());
  if constexpr (std::is_same_v<OpTy, DropoutOp>)
    for (NamedAttribute &named : attributes)
      if (named.getName() == "resultSegmentSizes")
        named.setValue(
            builder.getDenseI32ArrayAttr({1, op.getMask() ? 1 : 0, 1}));
  OperationState pure(op.getLoc(), op->getName(), withState->getOperands(),
                      types, attributes);
  withState->destroy();
  return builder.create(pure);
}

static LogicalResult verifyWidth(Operation *op, int32_t width,
                                 double probability, StringRef name) {
  if (width != 8 && width != 16 && width != 32)
    return op->emitOpError()
           << "expects a width of 8, 16 or 32 bits, but got " << width;
  if (!rng::isExact(probability, static_cast<rng::Width>(width)))
    return op->emitOpError()
           << name << " " << probability << " is no multiple of 2^-" << width
           << "; draw more bits an element";
  return success();
}

static LogicalResult verifyDraw(Operation *op, Value state, Value newState,
                                StringAttr device, RankedTensorType type) {
  if (static_cast<bool>(state) != static_cast<bool>(newState))
    return op->emitOpError("returns the next state if and only if it is given "
                           "one with 'from'");
  if (state && device)
    return op->emitOpError("draws from a state or from the generator of a "
                           "device, not from both");
  if (type.hasStaticShape() && type.getNumElements() == 0)
    return op->emitOpError() << "draws no elements: " << type;
  return verifyDevice(op, device);
}

template <typename OpTy>
static LogicalResult verifyFill(OpTy op) {
  auto type = cast<RankedTensorType>(op.getResult().getType());
  if (op.getDynamicSizes().size() !=
      static_cast<size_t>(type.getNumDynamicDims()))
    return op.emitOpError()
           << "expects " << type.getNumDynamicDims()
           << " dynamic extents, but got " << op.getDynamicSizes().size();
  return verifyDraw(op, op.getState(), op.getNewState(), op.getDeviceAttr(),
                    type);
}

static LogicalResult rejectThreefry(Operation *op, const Twine &what) {
  return op->emitOpError() << "threefry2x32 does not draw " << what.str()
                           << "; use philox4x32";
}

template <typename OpTy>
static void addDrawEffects(OpTy op, Effects &effects) {
  if (op.getState())
    return;
  addEffect(MemoryEffects::Read::get(), op, op.getDeviceAttr(), effects);
  addEffect(MemoryEffects::Write::get(), op, op.getDeviceAttr(), effects);
}

template <typename OpTy>
static SmallVector<Value, 2> getStateAsKey(OpTy op) {
  if (Value state = op.getState())
    return {state};
  return {};
}

template <typename OpTy>
static std::string getDeviceIfStateful(OpTy op) {
  return op.getState() ? std::string() : getRngDevice(op, op.getDeviceAttr());
}

/// Ten rounds of about nine integer operations make four words.
static constexpr double kOpsPerWord = 10 * 9 / 4.0;

static OpWork getDrawWork(RankedTensorType type, rng::Width width,
                          double opsPerElement) {
  OpWork work;
  work.bytes = static_cast<double>(getTypeBytes(type).value_or(0));
  if (type.hasStaticShape())
    work.flops =
        static_cast<double>(type.getNumElements()) *
        (kOpsPerWord * static_cast<unsigned>(width) / 32 + opsPerElement);
  return work;
}

//===----------------------------------------------------------------------===//
// Draws that fill a tensor
//===----------------------------------------------------------------------===//

static rng::Width getWidth(RngBitsOp op) {
  return getElementWidth(op.getResult().getType().getElementType());
}
static rng::Width getWidth(RngUniformOp op) {
  return getElementWidth(op.getResult().getType().getElementType());
}
static rng::Width getWidth(RngNormalOp op) {
  return getElementWidth(op.getResult().getType().getElementType());
}
static rng::Width getWidth(RngBernoulliOp op) {
  return static_cast<rng::Width>(op.getWidth());
}

/// What every draw with a result of its own has; `WORK` is the number of
/// operations on an element besides those of the generator.
#define CKPT_DEFINE_FILL_DRAW(OP, WORK)                                        \
  void OP::getEffects(Effects &effects) { addDrawEffects(*this, effects); }    \
  OpWork OP::getRematWork() {                                                  \
    return getDrawWork(getResult().getType(), ::getWidth(*this), WORK);        \
  }                                                                            \
  SmallVector<Value, 2> OP::getDrawKey() { return getStateAsKey(*this); }      \
  std::string OP::getDrawnDevice() { return getDeviceIfStateful(*this); }      \
  std::optional<uint64_t> OP::getDrawnBlocks() {                               \
    return getStaticBlocks(getResult().getType(), ::getWidth(*this),           \
                           getGenerator());                                    \
  }                                                                            \
  Value OP::buildDrawnBlocks(OpBuilder &builder) {                             \
    return buildBlocks(builder, getLoc(), getResult().getType(),               \
                       llvm::to_vector(getDynamicSizes()), ::getWidth(*this),  \
                       getGenerator());                                        \
  }                                                                            \
  Operation *OP::buildPure(OpBuilder &builder, Value state) {                  \
    return buildPureDraw(*this, builder, state);                               \
  }

CKPT_DEFINE_FILL_DRAW(RngBitsOp, 0)
CKPT_DEFINE_FILL_DRAW(RngUniformOp, 3)
CKPT_DEFINE_FILL_DRAW(RngNormalOp, 40)
CKPT_DEFINE_FILL_DRAW(RngBernoulliOp, 1)
#undef CKPT_DEFINE_FILL_DRAW

LogicalResult RngBitsOp::verify() { return verifyFill(*this); }

LogicalResult RngUniformOp::verify() {
  Type element = getResult().getType().getElementType();
  if (getGenerator() == Generator::Threefry2x32 && !element.isF32() &&
      !element.isF64()) {
    std::string text;
    llvm::raw_string_ostream(text) << element;
    return rejectThreefry(*this, text);
  }
  return verifyFill(*this);
}

LogicalResult RngNormalOp::verify() {
  if (getGenerator() == Generator::Threefry2x32)
    return rejectThreefry(*this, "normal numbers");
  return verifyFill(*this);
}

LogicalResult RngBernoulliOp::verify() {
  double p = getProbability().convertToDouble();
  if (!rng::isProbability(p))
    return emitOpError() << "expects a probability in [0, 1], but got " << p;
  if (getGenerator() == Generator::Threefry2x32 && getWidth() != 32)
    return rejectThreefry(*this, Twine(getWidth()) + " bits an element");
  if (failed(verifyWidth(*this, getWidth(), p, "probability")))
    return failure();
  return verifyFill(*this);
}

//===----------------------------------------------------------------------===//
// DropoutOp
//===----------------------------------------------------------------------===//

void DropoutOp::getEffects(Effects &effects) { addDrawEffects(*this, effects); }

OpWork DropoutOp::getRematWork() {
  OpWork work =
      getDrawWork(getInput().getType(), static_cast<rng::Width>(getWidth()), 3);
  work.bytes += work.bytes;
  if (Value mask = getMask())
    work.bytes += static_cast<double>(getTypeBytes(mask.getType()).value_or(0));
  return work;
}

SmallVector<Value, 2> DropoutOp::getDrawKey() { return getStateAsKey(*this); }

std::string DropoutOp::getDrawnDevice() { return getDeviceIfStateful(*this); }

std::optional<uint64_t> DropoutOp::getDrawnBlocks() {
  return getStaticBlocks(getInput().getType(),
                         static_cast<rng::Width>(getWidth()), getGenerator());
}

Value DropoutOp::buildDrawnBlocks(OpBuilder &builder) {
  SmallVector<Value> dynamicSizes;
  for (auto [dim, extent] : llvm::enumerate(getInput().getType().getShape()))
    if (ShapedType::isDynamic(extent))
      dynamicSizes.push_back(
          tensor::DimOp::create(builder, getLoc(), getInput(), dim));
  return buildBlocks(builder, getLoc(), getInput().getType(), dynamicSizes,
                     static_cast<rng::Width>(getWidth()), getGenerator());
}

Operation *DropoutOp::buildPure(OpBuilder &builder, Value state) {
  return buildPureDraw(*this, builder, state);
}

LogicalResult DropoutOp::verify() {
  double rate = getRate().convertToDouble();
  if (!(rate >= 0 && rate < 1))
    return emitOpError() << "expects a rate in [0, 1), but got " << rate;
  if (getGenerator() == Generator::Threefry2x32 && getWidth() != 32)
    return rejectThreefry(*this, Twine(getWidth()) + " bits an element");
  if (failed(verifyWidth(*this, getWidth(), rate, "rate")))
    return failure();
  if (Value mask = getMask();
      mask && cast<RankedTensorType>(mask.getType()).getShape() !=
                  getInput().getType().getShape())
    return emitOpError() << "expects a mask of the shape of "
                         << getInput().getType() << ", but got "
                         << mask.getType();
  return verifyDraw(*this, getState(), getNewState(), getDeviceAttr(),
                    getInput().getType());
}

//===----------------------------------------------------------------------===//
// Single elements
//===----------------------------------------------------------------------===//

OpWork RngBlockOp::getRematWork() { return {kOpsPerWord * getWidth() / 32, 0}; }
SmallVector<Value, 2> RngBlockOp::getDrawKey() {
  return {getSeed(), getOffset()};
}
std::string RngBlockOp::getDrawnDevice() { return {}; }

/// Twenty rounds of three operations make one element.
OpWork RngThreefryOp::getRematWork() { return {20 * 4, 0}; }
SmallVector<Value, 2> RngThreefryOp::getDrawKey() {
  return {getSeed(), getOffset()};
}
std::string RngThreefryOp::getDrawnDevice() { return {}; }

#define GET_OP_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptRngOps.cpp.inc"
