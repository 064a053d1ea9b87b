//===- EmitHostKernel.cpp - Loops over blocks and threads -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelEmulation.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/DataLayoutInterfaces.h"

using namespace mlir;
using namespace ckpt;

/// What is larger comes from the heap.
static constexpr int64_t kMaxStackBytes = 256 << 10;

/// Of every buffer, and of each thread's part of private memory.
static constexpr int64_t kAlignment = 64;

namespace {

/// A value to be stored for each thread at the end of a piece.
struct Store {
  Value value;
  Value slot;
};

class HostKernelEmitter {
public:
  HostKernelEmitter(func::FuncOp func, gpu::GPUFuncOp kernel,
                    const KernelPieces &pieces, const BlockShape &shape)
      : builder(OpBuilder::atBlockBegin(func.addEntryBlock())),
        loc(kernel.getLoc()), func(func), kernel(kernel), pieces(pieces),
        shape(shape) {}

  void emit(bool poison);

private:
  class Piece;

  Value getConstant(int64_t value);
  int64_t getBytes(MemRefType type) const;
  Value allocate(MemRefType type);
  Value makeSlot(Type type);
  void emitPoison(Value buffer);
  void emitBlock(Block &block, ArrayRef<Store> last);
  void emitPiece(ArrayRef<Operation *> ops, ArrayRef<Store> stores);
  void emitLoop(scf::ForOp loop);
  void emitBranch(scf::IfOp branch);
  SmallVector<Store> getYieldStores(Operation *op, Block &block);
  void emitYield(Operation *op, Block &block);
  void hoistAllocations();

  OpBuilder builder;
  Location loc;
  func::FuncOp func;
  gpu::GPUFuncOp kernel;
  const KernelPieces &pieces;
  const BlockShape &shape;
  /// Of uniform values.
  IRMapping mapping;
  /// The buffers of stored values, and of the private memory of all threads.
  DenseMap<Value, Value> slots;
  SmallVector<Value> heap;
  DenseMap<int64_t, Value> constants;
  /// Allocations and constants go before this one.
  Operation *firstLoop = nullptr;
};

/// The body of one loop over the threads of a block.
class HostKernelEmitter::Piece {
public:
  explicit Piece(HostKernelEmitter &parent)
      : parent(parent), builder(parent.builder) {
    for (size_t dim : {2, 1, 0}) {
      if (parent.shape.size[dim] == 1)
        continue;
      auto loop = scf::ForOp::create(builder, parent.loc, parent.getConstant(0),
                                     parent.getConstant(parent.shape.size[dim]),
                                     parent.getConstant(1));
      thread[dim] = loop.getInductionVar();
      builder.setInsertionPoint(loop.getBody()->getTerminator());
    }
  }

  void cloneOp(Operation *op);
  void store(ArrayRef<Store> stores);

private:
  Value get(Value value);
  Value getPrivate(memref::AllocaOp alloca);
  Value getLinear();

  HostKernelEmitter &parent;
  OpBuilder builder;
  std::array<Value, 3> thread;
  Value linear;
  IRMapping mapping;
};

} // namespace

/// The number of the thread in its block.
Value HostKernelEmitter::Piece::getLinear() {
  if (linear)
    return linear;
  int64_t below = 1;
  for (size_t dim : {0, 1, 2}) {
    if (!thread[dim])
      continue;
    Value offset = thread[dim];
    if (linear) {
      offset = arith::MulIOp::create(builder, parent.loc, offset,
                                     parent.getConstant(below));
      offset = arith::AddIOp::create(builder, parent.loc, linear, offset);
    }
    linear = offset;
    below *= parent.shape.size[dim];
  }
  if (!linear)
    linear = parent.getConstant(0);
  return linear;
}

Value HostKernelEmitter::Piece::getPrivate(memref::AllocaOp alloca) {
  MemRefType type = alloca.getType();
  int64_t stride = llvm::alignTo(parent.getBytes(type), kAlignment);
  Value &buffer = parent.slots[alloca];
  if (!buffer)
    buffer = parent.allocate(MemRefType::get(
        {parent.shape.getNumThreads() * stride}, builder.getI8Type()));
  Value offset = arith::MulIOp::create(builder, alloca.getLoc(), getLinear(),
                                       parent.getConstant(stride));
  return memref::ViewOp::create(builder, alloca.getLoc(), type, buffer, offset,
                                ValueRange());
}

/// `value` in this piece, computed at the end of it if it was not used before.
Value HostKernelEmitter::Piece::get(Value value) {
  if (Value known = mapping.lookupOrNull(value))
    return known;
  if (Value uniform = parent.mapping.lookupOrNull(value))
    return uniform;
  Operation *op = value.getDefiningOp();
  Value result;
  if (op && parent.pieces.isRecomputed(op)) {
    if (auto id = dyn_cast<gpu::ThreadIdOp>(op)) {
      result = thread[static_cast<size_t>(id.getDimension())];
    } else if (auto alloca = dyn_cast<memref::AllocaOp>(op)) {
      result = getPrivate(alloca);
    } else {
      for (Value operand : op->getOperands())
        mapping.map(operand, get(operand));
      return builder.clone(*op, mapping)->getResult(0);
    }
  } else {
    result = memref::LoadOp::create(builder, value.getLoc(),
                                    parent.slots.at(value), getLinear());
  }
  mapping.map(value, result);
  return result;
}

void HostKernelEmitter::Piece::cloneOp(Operation *op) {
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (!op->isAncestor(operand.getParentBlock()->getParentOp()))
        mapping.map(operand, get(operand));
  });
  Operation *clone = builder.clone(*op, mapping);
  for (auto [value, result] :
       llvm::zip_equal(op->getResults(), clone->getResults()))
    if (parent.pieces.isLiveAcross(value)) {
      Value &slot = parent.slots[value];
      if (!slot)
        slot = parent.makeSlot(value.getType());
      memref::StoreOp::create(builder, value.getLoc(), result, slot,
                              getLinear());
    }
}

void HostKernelEmitter::Piece::store(ArrayRef<Store> stores) {
  // A value may come from the slot of another.
  SmallVector<Value> values;
  for (const Store &store : stores)
    values.push_back(get(store.value));
  for (auto [value, store] : llvm::zip_equal(values, stores))
    memref::StoreOp::create(builder, store.value.getLoc(), value, store.slot,
                            getLinear());
}

Value HostKernelEmitter::getConstant(int64_t value) {
  Value &constant = constants[value];
  if (!constant) {
    OpBuilder top(firstLoop);
    constant = arith::ConstantIndexOp::create(top, loc, value);
  }
  return constant;
}

int64_t HostKernelEmitter::getBytes(MemRefType type) const {
  llvm::TypeSize element =
      DataLayout::closest(kernel).getTypeSize(type.getElementType());
  return type.getNumElements() * static_cast<int64_t>(element.getFixedValue());
}

Value HostKernelEmitter::allocate(MemRefType type) {
  OpBuilder top(firstLoop);
  IntegerAttr alignment = builder.getI64IntegerAttr(kAlignment);
  if (getBytes(type) <= kMaxStackBytes)
    return memref::AllocaOp::create(top, loc, type, alignment);
  heap.push_back(memref::AllocOp::create(top, loc, type, alignment));
  return heap.back();
}

/// A buffer with an element per thread.
Value HostKernelEmitter::makeSlot(Type type) {
  return allocate(MemRefType::get({shape.getNumThreads()}, type));
}

void HostKernelEmitter::emitPiece(ArrayRef<Operation *> ops,
                                  ArrayRef<Store> stores) {
  if (ops.empty() && stores.empty())
    return;
  Piece piece(*this);
  for (Operation *op : ops)
    piece.cloneOp(op);
  piece.store(stores);
}

/// The values that `block` yields for results of `op` that are stored.
SmallVector<Store> HostKernelEmitter::getYieldStores(Operation *op,
                                                     Block &block) {
  SmallVector<Store> stores;
  for (auto [result, value] :
       llvm::zip_equal(op->getResults(), block.getTerminator()->getOperands()))
    if (!pieces.isUniform(result) && slots.lookup(value) != slots.at(result))
      stores.push_back({value, slots.at(result)});
  return stores;
}

/// Ends a region of what `op` becomes.
void HostKernelEmitter::emitYield(Operation *op, Block &block) {
  SmallVector<Value> values;
  for (auto [result, value] :
       llvm::zip_equal(op->getResults(), block.getTerminator()->getOperands()))
    if (pieces.isUniform(result))
      values.push_back(mapping.lookup(value));
  scf::YieldOp::create(builder, block.getTerminator()->getLoc(), values);
}

void HostKernelEmitter::emitLoop(scf::ForOp loop) {
  SmallVector<Value> inits;
  SmallVector<BlockArgument> arguments;
  SmallVector<Value> results;
  for (auto [init, argument, result] : llvm::zip_equal(
           loop.getInitArgs(), loop.getRegionIterArgs(), loop.getResults()))
    if (pieces.isUniform(result)) {
      inits.push_back(mapping.lookup(init));
      arguments.push_back(argument);
      results.push_back(result);
    }
  auto host = scf::ForOp::create(
      builder, loop.getLoc(), mapping.lookup(loop.getLowerBound()),
      mapping.lookup(loop.getUpperBound()), mapping.lookup(loop.getStep()),
      inits,
      [](OpBuilder &, Location, Value, ValueRange) { /* emitted below */ },
      loop.getUnsignedCmp());
  host->setDiscardableAttrs(loop->getDiscardableAttrDictionary());
  mapping.map(loop.getInductionVar(), host.getInductionVar());
  mapping.map(arguments, host.getRegionIterArgs());
  mapping.map(results, host.getResults());

  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(host.getBody());
  emitBlock(*loop.getBody(), getYieldStores(loop, *loop.getBody()));
  emitYield(loop, *loop.getBody());
}

void HostKernelEmitter::emitBranch(scf::IfOp branch) {
  SmallVector<Value> results;
  SmallVector<Type> types;
  for (Value result : branch.getResults())
    if (pieces.isUniform(result)) {
      results.push_back(result);
      types.push_back(result.getType());
    }
  bool hasElse = !branch.getElseRegion().empty();
  auto host = scf::IfOp::create(builder, branch.getLoc(), types,
                                mapping.lookup(branch.getCondition()),
                                /*addThenBlock=*/true,
                                /*addElseBlock=*/hasElse);
  host->setDiscardableAttrs(branch->getDiscardableAttrDictionary());
  for (auto [from, to] :
       llvm::zip_equal(branch->getRegions(), host->getRegions())) {
    if (from.empty())
      continue;
    OpBuilder::InsertionGuard guard(builder);
    to.front().clear();
    builder.setInsertionPointToStart(&to.front());
    emitBlock(from.front(), getYieldStores(branch, from.front()));
    emitYield(branch, from.front());
  }
  mapping.map(results, host.getResults());
}

/// Emits the pieces of `block` one after the other; the last one ends with
/// `last`.
void HostKernelEmitter::emitBlock(Block &block, ArrayRef<Store> last) {
  SmallVector<Operation *> piece;
  for (Operation &op : block.without_terminator()) {
    if (isa<gpu::BarrierOp>(op)) {
      emitPiece(piece, {});
      piece.clear();
      continue;
    }
    if (pieces.containsBarrier(&op)) {
      for (Value result : op.getResults())
        if (!pieces.isUniform(result))
          slots[result] = makeSlot(result.getType());
      SmallVector<Store> inits;
      auto loop = dyn_cast<scf::ForOp>(op);
      if (loop)
        for (auto [init, argument, result] :
             llvm::zip_equal(loop.getInitArgs(), loop.getRegionIterArgs(),
                             loop.getResults()))
          if (!pieces.isUniform(result)) {
            slots[argument] = slots.at(result);
            inits.push_back({init, slots.at(result)});
          }
      emitPiece(piece, inits);
      piece.clear();
      if (loop)
        emitLoop(loop);
      else
        emitBranch(cast<scf::IfOp>(op));
      continue;
    }
    if (isa<gpu::BlockIdOp, gpu::GridDimOp>(op) || pieces.isRecomputed(&op))
      continue;
    if (op.getNumResults() != 0 && pieces.isUniform(op.getResult(0)))
      builder.clone(op, mapping);
    else
      piece.push_back(&op);
  }
  emitPiece(piece, last);
}

void HostKernelEmitter::emitPoison(Value buffer) {
  auto type = cast<MemRefType>(buffer.getType());
  Type scalar = getElementTypeOrSelf(type.getElementType());
  TypedAttr bits;
  if (!scalar.isIntOrIndexOrFloat())
    return;
  unsigned width = scalar.isIndex() ? 64 : scalar.getIntOrFloatBitWidth();
  APInt pattern =
      APInt::getSplat(llvm::alignTo(width, 8), APInt(8, 0xAA)).trunc(width);
  if (auto floats = dyn_cast<FloatType>(scalar)) {
    const llvm::fltSemantics &semantics = floats.getFloatSemantics();
    bits = FloatAttr::get(scalar, APFloat::semanticsHasNaN(semantics)
                                      ? APFloat::getNaN(semantics)
                                      : APFloat(semantics, pattern));
  } else {
    bits = IntegerAttr::get(scalar, pattern);
  }
  if (auto vector = dyn_cast<VectorType>(type.getElementType()))
    bits = DenseElementsAttr::get(vector, Attribute(bits));
  OpBuilder::InsertionGuard guard(builder);
  Value value = arith::ConstantOp::create(builder, loc, bits);
  SmallVector<Value> indices;
  for (int64_t extent : type.getShape()) {
    auto loop = scf::ForOp::create(builder, loc, getConstant(0),
                                   getConstant(extent), getConstant(1));
    builder.setInsertionPoint(loop.getBody()->getTerminator());
    indices.push_back(loop.getInductionVar());
  }
  memref::StoreOp::create(builder, loc, value, buffer, indices);
}

/// What is allocated in a loop is not freed before the function returns.
void HostKernelEmitter::hoistAllocations() {
  func.walk([&](memref::AllocaOp alloca) {
    if (alloca->getParentOp() != func &&
        !alloca->getParentOfType<memref::AllocaScopeOp>())
      alloca->moveBefore(firstLoop);
  });
}

void HostKernelEmitter::emit(bool poison) {
  firstLoop = func::ReturnOp::create(builder, loc);
  builder.setInsertionPoint(firstLoop);
  unsigned numArguments = kernel.getFunctionType().getNumInputs();
  ValueRange arguments = func.getArguments();
  mapping.map(kernel.getBody().getArguments().take_front(numArguments),
              arguments.take_front(numArguments));
  for (BlockArgument memory : kernel.getWorkgroupAttributions())
    mapping.map(memory, allocate(cast<MemRefType>(memory.getType())));

  std::array<Value, 3> block;
  for (size_t dim : {2, 1, 0}) {
    auto loop =
        scf::ForOp::create(builder, loc, getConstant(0),
                           arguments[numArguments + dim], getConstant(1));
    if (dim == 2)
      firstLoop = loop;
    block[dim] = loop.getInductionVar();
    builder.setInsertionPoint(loop.getBody()->getTerminator());
  }
  for (Operation &op : kernel.getBody().front()) {
    if (auto id = dyn_cast<gpu::BlockIdOp>(op))
      mapping.map(id.getResult(),
                  block[static_cast<size_t>(id.getDimension())]);
    if (auto size = dyn_cast<gpu::GridDimOp>(op))
      mapping.map(
          size.getResult(),
          arguments[numArguments + static_cast<size_t>(size.getDimension())]);
  }
  if (poison)
    for (BlockArgument memory : kernel.getWorkgroupAttributions())
      emitPoison(mapping.lookup(memory));
  emitBlock(kernel.getBody().front(), {});

  builder.setInsertionPointAfter(firstLoop);
  for (Value buffer : heap)
    memref::DeallocOp::create(builder, loc, buffer);
  hoistAllocations();
}

func::FuncOp ckpt::emitHostKernel(ModuleOp top, StringRef name,
                                  gpu::GPUFuncOp kernel,
                                  const KernelPieces &pieces,
                                  const BlockShape &shape, bool poison) {
  OpBuilder builder = OpBuilder::atBlockEnd(top.getBody());
  SmallVector<Type> types(kernel.getArgumentTypes());
  types.append(3, builder.getIndexType());
  auto func = func::FuncOp::create(builder, kernel.getLoc(), name,
                                   builder.getFunctionType(types, {}));
  func.setPrivate();
  for (unsigned i = 0; i != kernel.getNumArguments(); ++i)
    if (DictionaryAttr attributes = kernel.getArgAttrDict(i))
      func.setArgAttrs(i, attributes);
  HostKernelEmitter(func, kernel, pieces, shape).emit(poison);
  return func;
}
