//===- OutlineKernels.cpp - Steps become calls of kernels -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file turns the entry function from tensors into bytes. What a kernel
// looks like inside is KernelBuilder's business; here is which storage each
// tensor has and who is called with what.
//
//===----------------------------------------------------------------------===//

#include "CheckKernelInput.h"
#include "ElementBytes.h"
#include "HashCalls.h"
#include "KernelBuilder.h"
#include "RuntimeCalls.h"
#include "TransferCalls.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Conversion/EntryAttrs.h"
#include "ckpt/Conversion/Passes.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Transform/IR/TransformOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/MapVector.h"

namespace ckpt {
#define GEN_PASS_DEF_OUTLINEKERNELS
#include "ckpt/Conversion/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

namespace {

/// Where a tensor is: bytes from `offset` on.
struct Place {
  Value base;
  int64_t offset = 0;
};

class Outliner {
public:
  Outliner(ModuleOp module, func::FuncOp entry, const RematGraph &graph,
           bool profile)
      : module(module), entry(entry), graph(graph), profile(profile),
        symbols(module), builder(entry.getContext()) {}

  LogicalResult run();

private:
  LogicalResult lowerStep(const Step &step);
  LogicalResult lowerOp(Operation *op, bool isInPlace);
  LogicalResult lowerTransfer(Operation *op);
  LogicalResult lowerHash(Operation *op);
  void lowerFreeOp(Operation *op);
  /// Finds or adds the kernel, and calls it.
  void callKernel(Operation *op, Kernel &kernel, ArrayRef<Place> outs);
  void timeCall(Location loc, StringRef structure, StringRef name);

  Place getLocation(Value tensor);
  Place getConstant(Operation *op);
  std::optional<Place> getViewLocation(OpResult result);
  Place allocate(RankedTensorType type);
  Value makeView(Place location, RankedTensorType type);
  Value getIndex(int64_t value);
  static MemRefType getBytesType(RankedTensorType type) {
    return MemRefType::get({*getTypeBytes(type)},
                           IntegerType::get(type.getContext(), 8));
  }

  ModuleOp module;
  func::FuncOp entry;
  const RematGraph &graph;
  bool profile;
  SymbolTable symbols;
  OpBuilder builder;
  func::FuncOp lowered;
  Block *body = nullptr;
  DenseMap<Value, Place> locations;
  DenseMap<Attribute, Value> constants;
  IRMapping scalars;
  DenseMap<int64_t, Value> indices;
  llvm::StringMap<func::FuncOp> kernels;
  /// Of each call, if they are timed: the key and the name of its kernel.
  SmallVector<Attribute> timed;
};

} // namespace

Value Outliner::getIndex(int64_t value) {
  Value &index = indices[value];
  if (!index) {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(body);
    index = arith::ConstantIndexOp::create(builder, entry.getLoc(), value);
  }
  return index;
}

Value Outliner::makeView(Place location, RankedTensorType type) {
  auto memref = MemRefType::get(type.getShape(), type.getElementType());
  return memref::ViewOp::create(builder, builder.getInsertionPoint()->getLoc(),
                                memref, location.base,
                                getIndex(location.offset), ValueRange{});
}

Place Outliner::allocate(RankedTensorType type) {
  auto alloc =
      memref::AllocOp::create(builder, entry.getLoc(), getBytesType(type));
  alloc.setAlignment(getElementAlignment(getElementBytes(type)));
  return {alloc, 0};
}

Place Outliner::getConstant(Operation *op) {
  ElementsAttr elements;
  if (!matchPattern(op, m_Constant(&elements)))
    return {};
  Value &global = constants[elements];
  if (global)
    return {global, 0};
  auto type = cast<RankedTensorType>(op->getResult(0).getType());
  MemRefType bytesType = getBytesType(type);
  DenseElementsAttr bytes = getRawBytes(elements, bytesType);
  if (!bytes)
    return {};
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(lowered);
  auto decl = memref::GlobalOp::create(
      builder, op->getLoc(), "constant", builder.getStringAttr("private"),
      bytesType, bytes, /*constant=*/true, builder.getI64IntegerAttr(64));
  symbols.insert(decl);
  builder.setInsertionPointToStart(body);
  global = memref::GetGlobalOp::create(builder, op->getLoc(), bytesType,
                                       decl.getSymName());
  return {global, 0};
}

/// A reshape starts where its source does, a slice further on.
std::optional<Place> Outliner::getViewLocation(OpResult result) {
  Operation *op = result.getOwner();
  std::optional<unsigned> source =
      getAliasedOperand(op, result.getResultNumber());
  if (!source)
    return std::nullopt;
  Value from = op->getOperand(*source);
  Place location = getLocation(from);
  if (!location.base)
    return std::nullopt;
  if (auto slice = dyn_cast<tensor::ExtractSliceOp>(op)) {
    int64_t stride = getElementBytes(slice.getSourceType());
    ArrayRef<int64_t> shape = slice.getSourceType().getShape();
    for (unsigned i = shape.size(); i-- > 0; stride *= shape[i]) {
      if (ShapedType::isDynamic(slice.getStaticOffsets()[i]))
        return std::nullopt;
      location.offset += slice.getStaticOffsets()[i] * stride;
    }
  }
  return location;
}

Place Outliner::getLocation(Value tensor) {
  if (auto it = locations.find(tensor); it != locations.end())
    return it->second;
  if (Operation *op = tensor.getDefiningOp()) {
    Place location = getConstant(op);
    if (!location.base && isStorageFree(tensor)) {
      // A view of a splat constant that is returned or read by a view.
      if (std::optional<unsigned> source = getAliasedOperand(op, 0))
        location = getLocation(op->getOperand(*source));
    }
    return location;
  }
  return {};
}

void Outliner::lowerFreeOp(Operation *op) {
  for (OpResult result : op->getResults()) {
    if (!isa<RankedTensorType>(result.getType())) {
      if (!scalars.contains(result))
        builder.clone(*op, scalars);
      return;
    }
    if (isStorageFree(result))
      continue;
    if (std::optional<Place> location = getViewLocation(result))
      locations[result] = *location;
    else if (Place constant = getConstant(op); constant.base)
      locations[result] = constant;
  }
}

/// Reports to the runtime that the call has ended.
void Outliner::timeCall(Location loc, StringRef structure, StringRef name) {
  Value number = arith::ConstantOp::create(
      builder, loc,
      builder.getI64IntegerAttr(static_cast<int64_t>(timed.size())));
  callRuntime(builder, loc, symbols, kProfileFunction, number);
  timed.push_back(builder.getStrArrayAttr({getKernelKey(structure), name}));
}

void Outliner::callKernel(Operation *op, Kernel &kernel, ArrayRef<Place> outs) {
  std::string text = kernel.getStructure();
  func::FuncOp &callee = kernels[text];
  if (!callee) {
    callee = kernel.function;
    callee.setName((getKernelName(op) + "_" + Twine(kernels.size() - 1)).str());
    symbols.insert(callee);
  } else {
    kernel.function.erase();
  }
  SmallVector<Value> operands;
  for (Value input : kernel.inputs) {
    if (auto type = dyn_cast<RankedTensorType>(input.getType()))
      operands.push_back(makeView(getLocation(input), type));
    else
      operands.push_back(scalars.lookup(input));
  }
  for (auto [out, type] : llvm::zip_equal(outs, kernel.outTypes))
    operands.push_back(makeView(out, type));
  auto call = func::CallOp::create(builder, op->getLoc(), callee, operands);
  if (profile)
    timeCall(op->getLoc(), text, callee.getName());
  unsigned next = 0;
  for (OpResult result : op->getResults())
    if (!isa<RankedTensorType>(result.getType()))
      scalars.map(result, call.getResult(next++));
}

/// A handle is a number of the runtime's. A wait is given the buffer too, so
/// that the arena sees that it is in use until then.
LogicalResult Outliner::lowerTransfer(Operation *op) {
  TransferCalls calls(builder, op->getLoc(), symbols);
  auto getBuffer = [&](Value tensor) {
    Place place = getLocation(tensor);
    return place.base ? calls.getBuffer(place.base, getIndex(place.offset))
                      : Value();
  };
  if (auto offload = dyn_cast<OffloadOp>(op)) {
    auto type = dyn_cast<RankedTensorType>(offload.getTensor().getType());
    Value buffer = type ? getBuffer(offload.getTensor()) : Value();
    if (!buffer)
      return op->emitError("cannot be lowered to the CPU: its operand has no "
                           "storage");
    scalars.map(offload.getHandle(),
                calls.offload(buffer, *getTypeBytes(type)));
  } else if (auto wait = dyn_cast<WaitOffloadOp>(op)) {
    auto source = wait.getHandle().getDefiningOp<OffloadOp>();
    calls.waitOffload(scalars.lookup(wait.getHandle()),
                      getBuffer(source.getTensor()));
  } else if (auto prefetch = dyn_cast<PrefetchOp>(op)) {
    auto type =
        cast<RankedTensorType>(prefetch.getIncoming().getType().getValue());
    locations[prefetch.getIncoming()] = allocate(type);
    calls.prefetch(scalars.lookup(prefetch.getHandle()),
                   getBuffer(prefetch.getIncoming()));
    scalars.map(prefetch.getIncoming(), scalars.lookup(prefetch.getHandle()));
  } else {
    auto arrival = cast<WaitPrefetchOp>(op);
    locations[arrival.getTensor()] = locations.lookup(arrival.getIncoming());
    calls.waitPrefetch(scalars.lookup(arrival.getIncoming()),
                       getBuffer(arrival.getTensor()));
  }
  return success();
}

/// ckpt.hash or ckpt.check_hash.
LogicalResult Outliner::lowerHash(Operation *op) {
  Value tensor = op->getOperand(0);
  Place location = getLocation(tensor);
  if (!location.base)
    return op->emitError("cannot be lowered to the CPU: its operand has no "
                         "storage");
  int64_t bytes = *getTypeBytes(tensor.getType());
  Value data =
      makeView(location, RankedTensorType::get({1}, builder.getIntegerType(8)));
  if (auto check = dyn_cast<CheckHashOp>(op))
    callCheckHash(builder, check, symbols, data, bytes,
                  scalars.lookup(check.getHash()));
  else
    scalars.map(op->getResult(0),
                callHash(builder, op->getLoc(), symbols, data, bytes));
  return success();
}

LogicalResult Outliner::lowerOp(Operation *op, bool isInPlace) {
  if (isTransferOp(op))
    return lowerTransfer(op);
  if (isa<HashOp, CheckHashOp>(op))
    return lowerHash(op);
  // Arithmetic on scalars stays where it is.
  auto isTensor = [](Value value) {
    return isa<RankedTensorType>(value.getType());
  };
  if (llvm::none_of(op->getResults(), isTensor) && op->getNumRegions() == 0 &&
      llvm::none_of(op->getOperands(), isTensor)) {
    builder.clone(*op, scalars);
    return success();
  }
  bool isView = op->getNumResults() > 0 && op->getNumRegions() == 0;
  for (OpResult result : op->getResults())
    isView &= isTensor(result) &&
              getAliasedOperand(op, result.getResultNumber()).has_value();
  if (isView) {
    for (OpResult result : op->getResults()) {
      std::optional<Place> location = getViewLocation(result);
      if (!location)
        return op->emitError("cannot be lowered to the CPU: its result is a "
                             "view whose place is not known at compile time");
      locations[result] = *location;
    }
    return success();
  }

  KernelBuilder kernelBuilder(op);
  FailureOr<Kernel> kernel = kernelBuilder.build();
  if (failed(kernel))
    return failure();
  for (Value input : kernel->inputs)
    if (isTensor(input) && !getLocation(input).base) {
      kernel->function.erase();
      return op->emitError("cannot be lowered to the CPU: one of its operands "
                           "has no storage");
    }

  SmallVector<Place> outs;
  for (OpResult result : op->getResults()) {
    if (!isTensor(result))
      continue;
    auto type = cast<RankedTensorType>(result.getType());
    Place out;
    Value init = kernel->inits[outs.size()];
    if (isInPlace) {
      out = getLocation(init);
    } else {
      out = allocate(type);
      if (init) {
        Place from = getLocation(init);
        if (!from.base) {
          kernel->function.erase();
          return op->emitError("cannot be lowered to the CPU: its destination "
                               "has no storage");
        }
        Value source = makeView(from, type);
        Value target = makeView(out, type);
        memref::CopyOp::create(builder, op->getLoc(), source, target);
      }
    }
    locations[result] = out;
    outs.push_back(out);
  }
  callKernel(op, *kernel, outs);
  return success();
}

LogicalResult Outliner::lowerStep(const Step &step) {
  for (auto [index, op] : llvm::enumerate(step.ops))
    if (failed(lowerOp(op, index > 0)))
      return failure();
  return success();
}

LogicalResult Outliner::run() {
  FunctionType signature = entry.getFunctionType();
  SmallVector<Type> inputs, results;
  for (Type type : signature.getInputs())
    inputs.push_back(getBytesType(cast<RankedTensorType>(type)));
  for (Type type : signature.getResults())
    results.push_back(getBytesType(cast<RankedTensorType>(type)));

  builder.setInsertionPoint(entry);
  lowered = func::FuncOp::create(builder, entry.getLoc(), entry.getName(),
                                 builder.getFunctionType(inputs, results));
  for (NamedAttribute attribute : entry->getDiscardableAttrs())
    if (attribute.getName() == attr::kPlan ||
        attribute.getName() == attr::kFused)
      lowered->setAttr(attribute.getName(), attribute.getValue());
  lowered->setAttr(attr::kSignature, TypeAttr::get(signature));
  body = lowered.addEntryBlock();
  builder.setInsertionPointToStart(body);
  auto ret = func::ReturnOp::create(builder, entry.getLoc());
  builder.setInsertionPoint(ret);
  for (auto [argument, bytes] :
       llvm::zip_equal(entry.getArguments(), body->getArguments()))
    locations[argument] = {bytes, 0};

  Block &source = entry.getBody().front();
  for (Operation &op : source.without_terminator()) {
    std::optional<remat::OpId> id = graph.getStep(&op);
    if (!id) {
      lowerFreeOp(&op);
      continue;
    }
    // A chain runs where its last operation stands; nothing that it needs can
    // be in between.
    const Step &step = graph.getSteps()[*id];
    if (step.getAnchor() == &op && failed(lowerStep(step)))
      return failure();
  }

  SmallVector<Value> returned;
  for (Value value : source.getTerminator()->getOperands()) {
    Place location = getLocation(value);
    auto type = cast<RankedTensorType>(value.getType());
    if (!location.base)
      return source.getTerminator()->emitError(
          "cannot be lowered to the CPU: returns a value that nothing writes");
    MemRefType bytes = getBytesType(type);
    if (location.offset == 0 && location.base.getType() == bytes)
      returned.push_back(location.base);
    else
      returned.push_back(
          memref::ViewOp::create(builder, entry.getLoc(), bytes, location.base,
                                 getIndex(location.offset), ValueRange{}));
  }
  ret.getOperandsMutable().assign(returned);
  if (profile)
    lowered->setAttr(attr::kTimedKernels, builder.getArrayAttr(timed));
  std::string name = entry.getName().str();
  entry.erase();
  lowered.setName(name);
  return success();
}

namespace {

struct OutlineKernels : ckpt::impl::OutlineKernelsBase<OutlineKernels> {
  using OutlineKernelsBase::OutlineKernelsBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    FailureOr<FunctionOpInterface> found = findEntryFunction(module, entry);
    if (failed(found))
      return signalPassFailure();
    auto func = dyn_cast<func::FuncOp>(found->getOperation());
    if (!func) {
      (*found)->emitError("cannot be lowered to the CPU: not a func.func");
      return signalPassFailure();
    }
    if (failed(checkKernelInput(func)))
      return signalPassFailure();
    RematGraphOptions options;
    FailureOr<RematGraph> graph = RematGraph::build(func, options);
    if (failed(graph) || failed(Outliner(module, func, *graph, profile).run()))
      return signalPassFailure();
    // Nobody asks what was to be saved any more, nor do matchers of policies.
    for (Operation &op : llvm::make_early_inc_range(*module.getBody()))
      if (isa<PolicyOp, transform::NamedSequenceOp>(op))
        op.erase();
    // What has no destination of its own gets one, so that it can be the buffer
    // that the kernel is given.
    RewritePatternSet patterns(&getContext());
    linalg::populateConvertToDestinationStylePatterns(patterns);
    FrozenRewritePatternSet frozen(std::move(patterns));
    for (auto kernel : module.getOps<func::FuncOp>())
      if (kernel.isPrivate() && !kernel.isExternal())
        (void)applyPatternsGreedily(kernel, frozen);
  }
};

} // namespace
