//===- FunctionalizeRng.cpp - Draws from states -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "ckpt/RngLayout.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/CallInterfaces.h"
#include "mlir/Interfaces/FunctionInterfaces.h"

#include <map>

namespace ckpt {
#define GEN_PASS_DEF_FUNCTIONALIZERNG
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

/// What is known of a generator at some point of the block.
struct GeneratorState {
  /// Its state, less `blocks`.
  Value base;
  uint64_t blocks = 0;
  /// The state itself, where it was needed already.
  Value state;
  /// Whether the generator must still be set to it.
  bool isPending = false;
};

class Functionalizer {
public:
  explicit Functionalizer(FunctionOpInterface func)
      : builder(func.getContext()), block(func.getFunctionBody().front()) {}

  LogicalResult run();

private:
  LogicalResult replaceDraw(RngDrawOpInterface draw);
  GeneratorState &getGenerator(const std::string &device);
  Value getState(const std::string &device);
  void setState(const std::string &device, Value state);
  void writeBack(const std::string &device);

  OpBuilder builder;
  Block &block;
  Location loc = builder.getUnknownLoc();
  /// By device, in the order of their names; what is not there is not known.
  std::map<std::string, GeneratorState> generators;
};

} // namespace

/// The devices whose generators `op` uses in ways that are not seen here;
/// nullopt if that may be any.
static std::optional<llvm::SetVector<StringRef>> getHiddenUses(Operation *op) {
  llvm::SetVector<StringRef> devices;
  bool isKnown = true;
  op->walk([&](Operation *nested) {
    isKnown &= !isa<CallOpInterface>(nested);
    if (nested == op)
      return;
    if (auto draw = dyn_cast<RngDrawOpInterface>(nested)) {
      if (draw.getDrawnDevice().empty())
        return;
    } else if (!isa<RngGetStateOp, RngSetStateOp, RngSeedOp>(nested)) {
      return;
    }
    devices.insert(nested->getAttrOfType<StringAttr>("device").strref());
  });
  return isKnown ? std::optional(devices) : std::nullopt;
}

GeneratorState &Functionalizer::getGenerator(const std::string &device) {
  auto [it, isNew] = generators.try_emplace(device);
  if (isNew)
    it->second.base = it->second.state =
        RngGetStateOp::create(builder, loc, builder.getStringAttr(device));
  return it->second;
}

Value Functionalizer::getState(const std::string &device) {
  GeneratorState &generator = getGenerator(device);
  if (!generator.state) {
    Value blocks = arith::ConstantOp::create(
        builder, loc,
        builder.getI64IntegerAttr(static_cast<int64_t>(generator.blocks)));
    generator.state =
        RngAdvanceOp::create(builder, loc, generator.base, blocks);
  }
  return generator.state;
}

void Functionalizer::setState(const std::string &device, Value state) {
  generators[device] = {state, 0, state, /*isPending=*/true};
}

void Functionalizer::writeBack(const std::string &device) {
  auto it = generators.find(device);
  if (it == generators.end() || !it->second.isPending)
    return;
  RngSetStateOp::create(builder, loc, getState(device),
                        builder.getStringAttr(device));
  it->second.isPending = false;
}

LogicalResult Functionalizer::replaceDraw(RngDrawOpInterface draw) {
  std::string device = draw.getDrawnDevice();
  Value state = getState(device);
  Operation *pure = draw.buildPure(builder, state);
  pure->setDiscardableAttrs(draw->getDiscardableAttrDictionary());
  draw->replaceAllUsesWith(pure->getResults().drop_back());
  GeneratorState &generator = generators[device];
  std::optional<uint64_t> blocks = draw.getDrawnBlocks();
  if (blocks && !rng::canAdvance({0, generator.blocks}, *blocks))
    return draw.emitError()
           << "draws past block 2^64 of the stream of '" << device << "'";
  if (blocks)
    generator = {generator.base, generator.blocks + *blocks, Value(), true};
  else
    setState(device, pure->getResults().back());
  draw->erase();
  return success();
}

LogicalResult Functionalizer::run() {
  for (Operation &op : llvm::make_early_inc_range(block)) {
    builder.setInsertionPoint(&op);
    loc = op.getLoc();
    auto getDevice = [&] {
      return op.getAttrOfType<StringAttr>("device").str();
    };
    if (op.hasTrait<OpTrait::IsTerminator>()) {
      for (auto &[device, generator] : generators)
        writeBack(device);
      continue;
    }
    if (auto get = dyn_cast<RngGetStateOp>(op)) {
      get.replaceAllUsesWith(getState(getDevice()));
      get.erase();
    } else if (auto set = dyn_cast<RngSetStateOp>(op)) {
      setState(getDevice(), set.getState());
      set.erase();
    } else if (auto seed = dyn_cast<RngSeedOp>(op)) {
      Value zero =
          arith::ConstantOp::create(builder, loc, builder.getI64IntegerAttr(0));
      setState(getDevice(),
               RngPackOp::create(builder, loc, seed.getSeed(), zero));
      seed.erase();
    } else if (auto draw = dyn_cast<RngDrawOpInterface>(op);
               draw && !draw.getDrawnDevice().empty()) {
      if (failed(replaceDraw(draw)))
        return failure();
    } else if (auto devices = getHiddenUses(&op)) {
      for (StringRef device : *devices) {
        writeBack(device.str());
        generators.erase(device.str());
      }
    } else {
      for (auto &[device, generator] : generators)
        writeBack(device);
      generators.clear();
    }
  }
  return success();
}

namespace {

struct FunctionalizeRng : ckpt::impl::FunctionalizeRngBase<FunctionalizeRng> {
  using FunctionalizeRngBase::FunctionalizeRngBase;

  void runOnOperation() override {
    SmallVector<FunctionOpInterface> functions;
    if (auto func = dyn_cast<FunctionOpInterface>(getOperation()))
      functions.push_back(func);
    else
      getOperation()->walk(
          [&](FunctionOpInterface func) { functions.push_back(func); });
    for (FunctionOpInterface func : functions) {
      if (func.isExternal() || !func.getFunctionBody().hasOneBlock() ||
          getDrawnDevices(func).empty())
        continue;
      stateRngDevices(func);
      if (failed(Functionalizer(func).run()))
        return signalPassFailure();
    }
  }
};

} // namespace
