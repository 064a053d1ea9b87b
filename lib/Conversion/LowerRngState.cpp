//===- LowerRngState.cpp - States as scalars, generators as calls - C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// A state becomes two i64, the seed and the offset. The runtime takes states by
// address (ckpt/Rng.h): a function that calls it has one slot for them.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Conversion/Passes.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Func/Transforms/FuncConversions.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/Transforms/Patterns.h"
#include "mlir/Transforms/DialectConversion.h"

namespace ckpt {
#define GEN_PASS_DEF_LOWERRNGSTATE
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

/// Calls of the runtime from one place.
class RuntimeCalls {
public:
  RuntimeCalls(ConversionPatternRewriter &builder, Operation *op)
      : builder(builder), op(op), loc(op->getLoc()),
        module(op->getParentOfType<ModuleOp>()) {}

  /// Two i64 on the stack.
  Value makeSlot() {
    OpBuilder::InsertionGuard guard(builder);
    auto func = op->getParentOfType<func::FuncOp>();
    builder.setInsertionPointToStart(&func.getBody().front());
    return memref::AllocaOp::create(builder, loc,
                                    MemRefType::get({2}, builder.getI64Type()));
  }
  Value makeSlot(ValueRange state) {
    Value slot = makeSlot();
    for (auto [i, half] : llvm::enumerate(state))
      memref::StoreOp::create(builder, loc, half, slot, getIndex(i));
    return slot;
  }
  SmallVector<Value> load(Value slot) {
    SmallVector<Value> state;
    for (int64_t i = 0; i < 2; ++i)
      state.push_back(memref::LoadOp::create(builder, loc, slot, getIndex(i)));
    return state;
  }

  /// Calls a function that returns a status, and ends the program if that is
  /// an error.
  void callChecked(StringRef name, ValueRange operands) {
    auto status = func::CallOp::create(
        builder, loc, declare(name, operands.getTypes(), builder.getI32Type()),
        operands);
    func::CallOp::create(builder, loc,
                         declare("ckpt_rt_check", builder.getI32Type(), {}),
                         status.getResults());
  }

  /// The type and the index of a device, as the runtime takes them.
  SmallVector<Value> getDevice(StringAttr stated) {
    std::string text = getRngDevice(op, stated);
    std::optional<RngDevice> device = parseRngDevice(text);
    // A C string; every length has a type of its own, so only its address is
    // passed.
    Value name = memref::GetGlobalOp::create(
        builder, loc, getNameType(device->type), getName(device->type));
    Value address = memref::ReinterpretCastOp::create(
        builder, loc, MemRefType::get({1}, builder.getI8Type()), name,
        /*offset=*/0, ArrayRef<int64_t>{1}, ArrayRef<int64_t>{1});
    Value index = arith::ConstantOp::create(
        builder, loc, builder.getI32IntegerAttr(device->index));
    return {address, index};
  }

private:
  Value getIndex(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  func::FuncOp declare(StringRef name, TypeRange inputs, TypeRange results) {
    if (auto func = module.lookupSymbol<func::FuncOp>(name))
      return func;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(module.getBody());
    auto func = func::FuncOp::create(builder, module.getLoc(), name,
                                     builder.getFunctionType(inputs, results));
    func.setPrivate();
    return func;
  }
  MemRefType getNameType(StringRef name) {
    return MemRefType::get({static_cast<int64_t>(name.size()) + 1},
                           builder.getI8Type());
  }
  std::string getName(StringRef type) {
    std::string symbol = ("ckpt_device_type_" + type).str();
    if (module.lookupSymbol(symbol))
      return symbol;
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(module.getBody());
    std::string bytes = type.str();
    bytes.push_back('\0');
    MemRefType memref = getNameType(type);
    auto tensor = RankedTensorType::get(memref.getShape(), builder.getI8Type());
    memref::GlobalOp::create(
        builder, module.getLoc(), symbol, builder.getStringAttr("private"),
        memref,
        DenseElementsAttr::getFromRawBuffer(
            tensor, ArrayRef<char>(bytes.data(), bytes.size())),
        /*constant=*/true, IntegerAttr());
    return symbol;
  }

  ConversionPatternRewriter &builder;
  Operation *op;
  Location loc;
  ModuleOp module;
};

template <typename OpTy>
struct StatePattern : OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;
  using OneToNOpAdaptor = typename OpConversionPattern<OpTy>::OneToNOpAdaptor;
};

struct LowerGetState : StatePattern<RngGetStateOp> {
  using StatePattern::StatePattern;
  LogicalResult
  matchAndRewrite(RngGetStateOp op, OneToNOpAdaptor,
                  ConversionPatternRewriter &rewriter) const override {
    RuntimeCalls calls(rewriter, op);
    SmallVector<Value> operands = calls.getDevice(op.getDeviceAttr());
    operands.push_back(calls.makeSlot());
    calls.callChecked("ckpt_rt_rng_get_state", operands);
    rewriter.replaceOpWithMultiple(op, {calls.load(operands.back())});
    return success();
  }
};

struct LowerSetState : StatePattern<RngSetStateOp> {
  using StatePattern::StatePattern;
  LogicalResult
  matchAndRewrite(RngSetStateOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    RuntimeCalls calls(rewriter, op);
    SmallVector<Value> operands = calls.getDevice(op.getDeviceAttr());
    operands.push_back(calls.makeSlot(adaptor.getState()));
    calls.callChecked("ckpt_rt_rng_set_state", operands);
    rewriter.eraseOp(op);
    return success();
  }
};

struct LowerSeed : StatePattern<RngSeedOp> {
  using StatePattern::StatePattern;
  LogicalResult
  matchAndRewrite(RngSeedOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    RuntimeCalls calls(rewriter, op);
    SmallVector<Value> operands = calls.getDevice(op.getDeviceAttr());
    llvm::append_range(operands, adaptor.getSeed());
    calls.callChecked("ckpt_rt_rng_seed", operands);
    rewriter.eraseOp(op);
    return success();
  }
};

struct LowerPack : StatePattern<RngPackOp> {
  using StatePattern::StatePattern;
  LogicalResult
  matchAndRewrite(RngPackOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    SmallVector<Value> state(adaptor.getSeed());
    llvm::append_range(state, adaptor.getOffset());
    rewriter.replaceOpWithMultiple(op, {state});
    return success();
  }
};

struct LowerUnpack : StatePattern<RngUnpackOp> {
  using StatePattern::StatePattern;
  LogicalResult
  matchAndRewrite(RngUnpackOp op, OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    rewriter.replaceOp(op, SmallVector<Value>(adaptor.getState()));
    return success();
  }
};

/// Operations of the runtime that make a state from a state and a number.
template <typename OpTy>
struct LowerDerivation : StatePattern<OpTy> {
  LowerDerivation(const TypeConverter &converter, MLIRContext *ctx,
                  StringRef function)
      : StatePattern<OpTy>(converter, ctx), function(function) {}

  LogicalResult
  matchAndRewrite(OpTy op, typename StatePattern<OpTy>::OneToNOpAdaptor adaptor,
                  ConversionPatternRewriter &rewriter) const override {
    RuntimeCalls calls(rewriter, op);
    Value slot = calls.makeSlot(adaptor.getOperands()[0]);
    Value number = adaptor.getOperands()[1].front();
    Value result = calls.makeSlot();
    calls.callChecked(function, {slot, number, result});
    rewriter.replaceOpWithMultiple(op, {calls.load(result)});
    return success();
  }

  StringRef function;
};

struct LowerRngState : ckpt::impl::LowerRngStateBase<LowerRngState> {
  using LowerRngStateBase::LowerRngStateBase;

  void runOnOperation() override {
    MLIRContext *ctx = &getContext();
    TypeConverter converter;
    converter.addConversion([](Type type) { return type; });
    converter.addConversion(
        [](RngStateType type, SmallVectorImpl<Type> &types) {
          types.assign(2, IntegerType::get(type.getContext(), 64));
          return success();
        });
    ConversionTarget target(*ctx);
    target.markUnknownOpDynamicallyLegal([](Operation *) { return true; });
    target.addIllegalOp<RngGetStateOp, RngSetStateOp, RngSeedOp, RngPackOp,
                        RngUnpackOp, RngAdvanceOp, RngForkOp>();
    target.addDynamicallyLegalOp<func::FuncOp>([&](func::FuncOp op) {
      return converter.isSignatureLegal(op.getFunctionType());
    });
    target.addDynamicallyLegalOp<func::CallOp, func::ReturnOp>(
        [&](Operation *op) { return converter.isLegal(op); });
    RewritePatternSet patterns(ctx);
    scf::populateSCFStructuralTypeConversionsAndLegality(converter, patterns,
                                                         target);
    populateFunctionOpInterfaceTypeConversionPattern<func::FuncOp>(patterns,
                                                                   converter);
    populateCallOpTypeConversionPattern(patterns, converter);
    populateReturnOpTypeConversionPattern(patterns, converter);
    patterns
        .add<LowerGetState, LowerSetState, LowerSeed, LowerPack, LowerUnpack>(
            converter, ctx);
    patterns.add<LowerDerivation<RngAdvanceOp>>(converter, ctx,
                                                "ckpt_rt_rng_state_advance");
    patterns.add<LowerDerivation<RngForkOp>>(converter, ctx,
                                             "ckpt_rt_rng_fork_state");
    // The conversion of a signature leaves attributes of arguments where they
    // were.
    SmallVector<std::pair<func::FuncOp, SmallVector<Attribute>>> attributes;
    for (auto func : getOperation().getOps<func::FuncOp>())
      if (func.getArgAttrsAttr() &&
          !converter.isSignatureLegal(func.getFunctionType())) {
        SmallVector<Attribute> expanded;
        for (auto [number, type] : llvm::enumerate(func.getArgumentTypes()))
          if (isa<RngStateType>(type))
            expanded.append(2, DictionaryAttr::get(ctx));
          else
            expanded.push_back(func.getArgAttrsAttr()[number]);
        attributes.push_back({func, expanded});
      }
    if (failed(
            applyFullConversion(getOperation(), target, std::move(patterns))))
      return signalPassFailure();
    for (auto &[func, expanded] : attributes)
      func.setAllArgAttrs(expanded);
  }
};

} // namespace
