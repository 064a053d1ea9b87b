//===- KernelBuilder.cpp - One operation as a function ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelBuilder.h"

#include "ckpt/Analysis/RematGraph.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/SHA256.h"

using namespace mlir;
using namespace ckpt;

static bool isTensor(Value value) {
  return isa<RankedTensorType>(value.getType());
}

/// The one value of every element of a tensor that holds no storage; null if
/// its content is undefined.
static TypedAttr getSplat(Value value) {
  Operation *op = value.getDefiningOp();
  ElementsAttr elements;
  if (matchPattern(op, m_Constant(&elements)) && elements.isSplat())
    return dyn_cast<TypedAttr>(elements.getSplatValue<Attribute>());
  if (auto fill = dyn_cast<linalg::FillOp>(op)) {
    TypedAttr scalar;
    if (matchPattern(fill.getInputs()[0], m_Constant(&scalar)))
      return scalar;
  }
  if (std::optional<unsigned> source = getAliasedOperand(op, 0))
    return getSplat(op->getOperand(*source));
  return {};
}

std::string ckpt::getKernelName(Operation *op) {
  std::string name = op->getName().stripDialect().str();
  llvm::replace(name, '.', '_');
  return name;
}

std::string ckpt::getKernelKey(StringRef structure) {
  llvm::SHA256 hasher;
  hasher.update(structure);
  return llvm::toHex(ArrayRef(hasher.final()).take_front(12),
                     /*LowerCase=*/true);
}

std::string Kernel::getStructure() {
  std::string text;
  llvm::raw_string_ostream os(text);
  function.print(os, OpPrintingFlags().useLocalScope().printGenericOpForm());
  return text;
}

/// What every element must be before `op` runs, where `init` holds no storage.
Value KernelBuilder::makeStart(Value init, Value out) {
  TypedAttr splat = getSplat(init);
  if (!splat)
    return out;
  Value scalar = arith::ConstantOp::create(builder, op->getLoc(), splat);
  return linalg::FillOp::create(builder, op->getLoc(), scalar, out)
      .getResult(0);
}

/// As an ordinary operand a splat is a constant of the program; undefined
/// content, of which only the shape can matter, is one too.
LogicalResult KernelBuilder::mapStorageFree(Value value) {
  auto type = cast<RankedTensorType>(value.getType());
  TypedAttr splat = getSplat(value);
  if (!splat)
    splat = builder.getZeroAttr(type.getElementType());
  if (!splat)
    return op->emitError() << "cannot be lowered to the CPU: reads undefined "
                              "values of type "
                           << type;
  mapping.map(value,
              arith::ConstantOp::create(builder, op->getLoc(), type,
                                        DenseElementsAttr::get(type, splat))
                  .getResult());
  return success();
}

/// Makes the destinations of the operation the buffers of its results.
void KernelBuilder::setDestinations(Operation *clone, ArrayRef<Value> outs,
                                    MutableArrayRef<Value> inits) {
  auto original = cast<DestinationStyleOpInterface>(op);
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  unsigned next = 0;
  for (OpOperand &init : original.getDpsInitsMutable()) {
    if (!isTensor(init.get()))
      continue;
    unsigned index = next++;
    bool isRead = !structured || structured.payloadUsesValueFromOperand(&init);
    Value start = outs[index];
    if (isRead && isStorageFree(init.get()))
      start = makeStart(init.get(), start);
    else if (isRead)
      inits[index] = init.get();
    clone->setOperand(init.getOperandNumber(), start);
  }
}

/// A loop works in the buffers of its results from the start, so that nothing
/// is copied after it.
void KernelBuilder::setLoopInits(Operation *clone, ArrayRef<Value> outs) {
  OperandRange inits = isa<scf::ForOp>(clone)
                           ? cast<scf::ForOp>(clone).getInitArgs()
                           : cast<scf::WhileOp>(clone).getInits();
  if (inits.getTypes() != clone->getResultTypes())
    return;
  unsigned first = inits.empty() ? 0 : inits.getBeginOperandIndex();
  unsigned next = 0;
  for (unsigned i = 0, e = inits.size(); i < e; ++i) {
    Value init = clone->getOperand(first + i);
    if (!isTensor(init))
      continue;
    Value out = outs[next++];
    Value original = op->getOperand(first + i);
    if (isStorageFree(original)) {
      clone->setOperand(first + i, makeStart(original, out));
      continue;
    }
    clone->setOperand(
        first + i,
        linalg::CopyOp::create(builder, op->getLoc(), init, out).getResult(0));
  }
}

/// Whether `value` is `carried` with slots of it overwritten, or what inner
/// loops made of that: it is in the buffer of `carried` anyway.
static bool isUpdateOf(Value value, Value carried) {
  while (value != carried) {
    if (auto slice = value.getDefiningOp<tensor::InsertSliceOp>())
      value = slice.getDest();
    else if (auto element = value.getDefiningOp<tensor::InsertOp>())
      value = element.getDest();
    else if (auto loop = value.getDefiningOp<scf::ForOp>())
      value = loop.getInitArgs()[cast<OpResult>(value).getResultNumber()];
    else
      return false;
  }
  return true;
}

/// Makes `value`, at the end of a loop body, be in the buffer of `carried`. The
/// body has read all that it reads by then; only what hands a carried value on
/// could still read what is overwritten here, and is copied first.
static Value carryOver(OpBuilder &builder, Location loc, Value value,
                       Value carried, bool isOnlyOne) {
  if (!isTensor(value) || isUpdateOf(value, carried) ||
      value.getType() != carried.getType())
    return value;
  Operation *def = value.getDefiningOp();
  if (!isOnlyOne && !isa_and_nonnull<linalg::LinalgOp>(def)) {
    auto type = cast<RankedTensorType>(value.getType());
    Value empty = tensor::EmptyOp::create(builder, loc, type.getShape(),
                                          type.getElementType());
    value = linalg::CopyOp::create(builder, loc, value, empty).getResult(0);
  }
  return bufferization::MaterializeInDestinationOp::create(
             builder, loc, carried.getType(), value, carried)
      .getResult();
}

/// Gives every loop under `root` one buffer per carried tensor.
static void carryInPlace(Operation *root) {
  auto carry = [](Operation *yield, ValueRange carried, unsigned first) {
    OpBuilder builder(yield);
    bool isOnlyOne = llvm::count_if(carried, isTensor) <= 1;
    SmallVector<Value> values(yield->getOperands());
    for (auto [i, argument] : llvm::enumerate(carried))
      if (i + first < values.size())
        values[i + first] = carryOver(builder, yield->getLoc(),
                                      values[i + first], argument, isOnlyOne);
    yield->setOperands(values);
  };
  root->walk([&](Operation *op) {
    if (auto loop = dyn_cast<scf::ForOp>(op))
      carry(loop.getBody()->getTerminator(), loop.getRegionIterArgs(), 0);
    auto loop = dyn_cast<scf::WhileOp>(op);
    if (!loop)
      return;
    carry(loop.getYieldOp(), loop.getAfterArguments(), 0);
    if (TypeRange(ValueRange(loop.getBeforeArguments())) ==
        TypeRange(ValueRange(loop.getAfterArguments())))
      carry(loop.getConditionOp(), loop.getBeforeArguments(), 1);
  });
}

/// Empty tensors and fills that nested operations write into are repeated
/// right there.
void KernelBuilder::repeatInside(Operation *clone, Value value, Value outside) {
  Operation *def = value.getDefiningOp();
  if (!isa<tensor::EmptyOp, linalg::FillOp>(def))
    return;
  auto type = cast<RankedTensorType>(value.getType());
  OpBuilder::InsertionGuard guard(builder);
  for (OpOperand &use : llvm::make_early_inc_range(outside.getUses())) {
    if (use.getOwner() == clone)
      continue;
    builder.setInsertionPoint(use.getOwner());
    Value empty = tensor::EmptyOp::create(
        builder, op->getLoc(), type.getShape(), type.getElementType());
    use.set(makeStart(value, empty));
  }
}

void KernelBuilder::yieldInto(Operation *clone, ArrayRef<Value> outs) {
  OpBuilder::InsertionGuard guard(builder);
  for (Region &region : clone->getRegions()) {
    if (region.empty())
      continue;
    Operation *yield = region.front().getTerminator();
    builder.setInsertionPoint(yield);
    unsigned next = 0;
    for (OpOperand &operand : yield->getOpOperands())
      if (isTensor(operand.get())) {
        auto placed = bufferization::MaterializeInDestinationOp::create(
            builder, op->getLoc(), operand.get().getType(), operand.get(),
            outs[next++]);
        operand.set(placed.getResult());
      }
  }
}

FailureOr<Kernel> KernelBuilder::build() {
  MLIRContext *ctx = op->getContext();
  Kernel kernel;
  for (OpResult result : op->getResults())
    if (isTensor(result))
      kernel.outTypes.push_back(cast<RankedTensorType>(result.getType()));
  kernel.inits.resize(kernel.outTypes.size());

  // Which values stand where a destination is. They are no inputs, unless they
  // are read elsewhere too.
  auto dps = dyn_cast<DestinationStyleOpInterface>(op);
  llvm::SmallPtrSet<OpOperand *, 4> destinationOperands;
  if (dps)
    for (OpOperand &init : dps.getDpsInitsMutable())
      if (isTensor(init.get()))
        destinationOperands.insert(&init);
  llvm::SetVector<Value> read;
  for (OpOperand &operand : op->getOpOperands())
    if (!destinationOperands.contains(&operand))
      read.insert(operand.get());
  getUsedValuesDefinedAbove(op->getRegions(), read);

  OpBuilder scratch(ctx);
  kernel.function = func::FuncOp::create(scratch, op->getLoc(), "kernel",
                                         FunctionType::get(ctx, {}, {}));
  kernel.function.setPrivate();
  Block *body = kernel.function.addEntryBlock();
  builder.setInsertionPointToStart(body);

  auto addBuffer = [&](RankedTensorType type) {
    return body->addArgument(
        MemRefType::get(type.getShape(), type.getElementType()), op->getLoc());
  };
  SmallVector<Value> storageFree;
  for (Value value : read) {
    if (auto type = dyn_cast<RankedTensorType>(value.getType())) {
      if (isStorageFree(value)) {
        storageFree.push_back(value);
        continue;
      }
      kernel.inputs.push_back(value);
      mapping.map(value, bufferization::ToTensorOp::create(
                             builder, op->getLoc(), type, addBuffer(type),
                             /*restrict=*/true, /*writable=*/false)
                             .getResult());
    } else if (Operation *def = value.getDefiningOp();
               def && matchPattern(def, m_Constant())) {
      builder.clone(*def, mapping);
    } else {
      kernel.inputs.push_back(value);
      mapping.map(value, body->addArgument(value.getType(), op->getLoc()));
    }
  }
  SmallVector<Value> buffers, outs;
  for (RankedTensorType type : kernel.outTypes) {
    buffers.push_back(addBuffer(type));
    outs.push_back(bufferization::ToTensorOp::create(
        builder, op->getLoc(), type, buffers.back(), /*restrict=*/true,
        /*writable=*/true));
  }
  for (Value value : storageFree)
    if (failed(mapStorageFree(value))) {
      kernel.function.erase();
      return failure();
    }

  Operation *clone = builder.clone(*op, mapping);
  for (Value value : storageFree)
    repeatInside(clone, value, mapping.lookup(value));
  builder.setInsertionPoint(clone);
  if (dps) {
    setDestinations(clone, outs, kernel.inits);
  } else if (isa<scf::ForOp, scf::WhileOp>(op)) {
    setLoopInits(clone, outs);
  } else if (isa<scf::IfOp, scf::IndexSwitchOp>(op)) {
    yieldInto(clone, outs);
  }
  // What only the start of a loop was needs no constant.
  for (Value value : storageFree)
    if (Value inside = mapping.lookup(value); inside.use_empty())
      inside.getDefiningOp()->erase();
  carryInPlace(clone);
  clone->walk([&](Operation *nested) {
    nested->setDiscardableAttrs(DictionaryAttr::get(ctx));
  });

  builder.setInsertionPointToEnd(body);
  SmallVector<Value> scalars;
  unsigned next = 0;
  for (Value result : clone->getResults()) {
    if (!isTensor(result)) {
      scalars.push_back(result);
      continue;
    }
    auto placed = bufferization::MaterializeInDestinationOp::create(
        builder, op->getLoc(), Type(), result, buffers[next]);
    placed.setWritable(true);
    // Nothing was told to write there; empty tensor elimination may do so.
    if (Value out = outs[next]; out.use_empty()) {
      out.getDefiningOp()->erase();
      placed.setRestrict(true);
    }
    ++next;
  }
  func::ReturnOp::create(builder, op->getLoc(), scalars);
  kernel.function.setFunctionType(FunctionType::get(
      ctx, body->getArgumentTypes(), ValueRange(scalars).getTypes()));
  for (BlockArgument argument : body->getArguments())
    if (isa<MemRefType>(argument.getType()))
      kernel.function.setArgAttr(argument.getArgNumber(), "llvm.noalias",
                                 builder.getUnitAttr());
  return kernel;
}
