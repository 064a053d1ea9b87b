//===- VerifyRng.cpp - Do draws draw what they should? ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// States are followed as symbols: what is known of a state is from which other
// state it came, and by how many blocks. Equal symbols are equal states. The
// symbol of a generator is kept twice: as it is, and as it would be without the
// recomputed draws and what remat puts around them.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "ckpt/Transforms/Passes.h"
#include "ckpt/Transforms/Transforms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

#include <map>

namespace ckpt {
#define GEN_PASS_DEF_VERIFYRNG
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

/// A value `blocks` behind an unknown one.
struct Symbol {
  unsigned base = 0;
  uint64_t blocks = 0;

  bool operator==(const Symbol &other) const {
    return base == other.base && blocks == other.blocks;
  }
};

class DrawChecker {
public:
  explicit DrawChecker(FunctionOpInterface func) : func(func) {}
  LogicalResult run();

private:
  struct Generator {
    Symbol actual;
    Symbol expected;
  };
  struct Drawn {
    Operation *original;
    SmallVector<Symbol> from;
  };

  LogicalResult visit(Operation *op);
  LogicalResult checkDraw(Operation *op);
  LogicalResult checkEnd(Operation *terminator);
  Symbol getSymbol(Value value);
  Symbol getFunctionSymbol(OpResult result);
  Symbol makeSymbol() { return {next++, 0}; }
  Symbol advance(Symbol from, std::optional<uint64_t> blocks, Operation *draw,
                 StringRef device);
  Generator &getGenerator(StringRef device);

  FunctionOpInterface func;
  llvm::DenseMap<Value, Symbol> symbols;
  /// Only looked up in, so that the order of addresses does not matter.
  using FunctionKey = SmallVector<uint64_t, 8>;
  std::map<FunctionKey, Symbol> functions;
  std::map<std::string, Generator> generators;
  /// Where draws of unknown length from a state end.
  std::map<std::tuple<unsigned, uint64_t, int64_t, std::string>, Symbol> ends;
  llvm::DenseMap<Attribute, Drawn> drawn;
  unsigned next = 0;
};

} // namespace

Symbol DrawChecker::getSymbol(Value value) {
  Value source = value;
  while (auto barrier = source.getDefiningOp<BarrierOp>())
    source = barrier.getInput();
  auto it = symbols.find(source);
  if (it != symbols.end())
    return it->second;
  Symbol symbol;
  APInt constant;
  Operation *def = source.getDefiningOp();
  if (auto advanced = dyn_cast_or_null<RngAdvanceOp>(def);
      advanced &&
      matchPattern(advanced.getBlocks(), m_ConstantInt(&constant))) {
    symbol = getSymbol(advanced.getState());
    symbol.blocks += constant.getZExtValue();
  } else if (auto unpacked = dyn_cast_or_null<RngUnpackOp>(def)) {
    // The seed of a state does not move on; both halves of equal states are
    // equal.
    symbol = getSymbol(unpacked.getState());
    if (source == unpacked.getSeed())
      symbol.blocks = 0;
  } else if (auto draw = dyn_cast_or_null<RngDrawOpInterface>(def);
             draw && isa<RngStateType>(source.getType())) {
    symbol = advance(getSymbol(draw.getDrawKey().front()),
                     draw.getDrawnBlocks(), def, "");
  } else if (def && def->getNumRegions() == 0 && isPure(def)) {
    symbol = getFunctionSymbol(cast<OpResult>(source));
  } else {
    symbol = makeSymbol();
  }
  symbols[source] = symbol;
  return symbol;
}

/// Equal operations on equal operands have equal results, so that recomputed
/// states are known for what they are.
Symbol DrawChecker::getFunctionSymbol(OpResult result) {
  Operation *op = result.getOwner();
  FunctionKey key;
  key.push_back(
      reinterpret_cast<uintptr_t>(op->getName().getAsOpaquePointer()));
  key.push_back(result.getResultNumber());
  // Discardable attributes, such as the phase, do not matter.
  key.push_back(reinterpret_cast<uintptr_t>(
      op->getPropertiesAsAttribute().getAsOpaquePointer()));
  for (Value operand : op->getOperands()) {
    Symbol symbol = getSymbol(operand);
    key.push_back(symbol.base);
    key.push_back(symbol.blocks);
  }
  auto [it, isNew] = functions.try_emplace(std::move(key));
  if (isNew)
    it->second = makeSymbol();
  return it->second;
}

DrawChecker::Generator &DrawChecker::getGenerator(StringRef device) {
  auto [it, isNew] = generators.try_emplace(device.str());
  if (isNew)
    it->second.actual = it->second.expected = makeSymbol();
  return it->second;
}

/// The state behind a draw; the same for every instance of it.
Symbol DrawChecker::advance(Symbol from, std::optional<uint64_t> blocks,
                            Operation *draw, StringRef device) {
  if (blocks)
    return {from.base, from.blocks + *blocks};
  auto id = draw->getAttrOfType<IntegerAttr>(attr::kDraw);
  if (!id)
    return makeSymbol();
  auto key = std::make_tuple(from.base, from.blocks, id.getInt(), device.str());
  auto [it, isNew] = ends.try_emplace(key);
  if (isNew)
    it->second = makeSymbol();
  return it->second;
}

LogicalResult DrawChecker::checkDraw(Operation *op) {
  bool isClone = isRematClone(op);
  Drawn instance{op, {}};
  for (const std::string &device : getDrawnDevices(op)) {
    Generator &generator = getGenerator(device);
    instance.from.push_back(generator.actual);
    if (!isClone && !(generator.actual == generator.expected))
      return op->emitOpError()
             << "draws from the generator of '" << device
             << "', which a recomputed draw before it has moved";
    auto draw = dyn_cast<RngDrawOpInterface>(op);
    generator.actual =
        advance(generator.actual, draw ? draw.getDrawnBlocks() : std::nullopt,
                op, device);
    if (!isClone)
      generator.expected = generator.actual;
  }
  op->walk([&](RngDrawOpInterface draw) {
    for (Value key : draw.getDrawKey())
      if (op == draw.getOperation() ||
          !op->isProperAncestor(key.getParentBlock()->getParentOp()))
        instance.from.push_back(getSymbol(key));
  });
  Attribute id = op->getAttr(attr::kDraw);
  if (!id) {
    if (isClone)
      return op->emitOpError() << "is a recomputed draw without '"
                               << attr::kDraw << "'; its original is not known";
    return success();
  }
  auto [it, isNew] = drawn.try_emplace(id, instance);
  if (isNew || it->second.from == instance.from)
    return success();
  InFlightDiagnostic diag =
      op->emitOpError("draws from another state than the first time");
  diag.attachNote(it->second.original->getLoc()) << "it was drawn first here";
  return diag;
}

LogicalResult DrawChecker::visit(Operation *op) {
  if (op->hasTrait<OpTrait::IsTerminator>())
    return checkEnd(op);
  auto getDevice = [&] {
    return getRngDevice(op, op->getAttrOfType<StringAttr>("device"));
  };
  if (auto get = dyn_cast<RngGetStateOp>(op)) {
    symbols[get.getState()] = getGenerator(getDevice()).actual;
  } else if (auto set = dyn_cast<RngSetStateOp>(op)) {
    Generator &generator = getGenerator(getDevice());
    generator.actual = getSymbol(set.getState());
    if (!isRematClone(op))
      generator.expected = generator.actual;
  } else if (isa<RngSeedOp>(op)) {
    Generator &generator = getGenerator(getDevice());
    generator.actual = generator.expected = makeSymbol();
  } else if (drawsRandomNumbers(op)) {
    return checkDraw(op);
  }
  return success();
}

LogicalResult DrawChecker::checkEnd(Operation *terminator) {
  for (auto &[device, generator] : generators)
    if (!(generator.actual == generator.expected))
      return terminator->emitOpError()
             << "leaves the generator of '" << device
             << "' where a recomputed draw has moved it";
  return success();
}

LogicalResult DrawChecker::run() {
  if (func.isExternal() || !func.getFunctionBody().hasOneBlock())
    return success();
  for (Operation &op : func.getFunctionBody().front())
    if (failed(visit(&op)))
      return failure();
  return success();
}

LogicalResult ckpt::verifyRng(FunctionOpInterface func) {
  if (auto plan = func->getAttrOfType<DictionaryAttr>(attr::kPlan))
    if (auto preserved = plan.getAs<BoolAttr>("preserve_rng");
        preserved && !preserved.getValue())
      return success();
  return DrawChecker(func).run();
}

namespace {

struct VerifyRng : ckpt::impl::VerifyRngBase<VerifyRng> {
  using VerifyRngBase::VerifyRngBase;

  void runOnOperation() override {
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func) || failed(ckpt::verifyRng(*func)))
      return signalPassFailure();
    markAllAnalysesPreserved();
  }
};

} // namespace
