//===- LoopMemory.cpp - What a loop needs besides its results ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LoopMemory.h"

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

using namespace mlir;
using namespace ckpt;

namespace {

class LoopMemory {
public:
  using WorkspaceFn = llvm::function_ref<FailureOr<remat::Bytes>(Operation *)>;
  LoopMemory(scf::ForOp loop, WorkspaceFn getWorkspace)
      : loop(loop), body(loop.getBody()), getWorkspace(getWorkspace) {}

  FailureOr<remat::Bytes> run();

private:
  /// One buffer of an iteration, or one that somebody else counts.
  struct Buffer {
    remat::Bytes bytes = 0;
    int64_t start = 0;
    SmallVector<Value, 2> values;
  };

  LogicalResult addOp(Operation &op, int64_t at);
  FailureOr<remat::Bytes> getBytes(OpResult result);
  OpOperand *getDestination(OpResult result);
  bool isPlaceholder(Value value);
  int64_t getLastUse(const Buffer &buffer, Operation *except = nullptr);
  void writeDirectly();
  bool isElementwiseRead(Operation *op, Value read);

  scf::ForOp loop;
  Block *body;
  WorkspaceFn getWorkspace;
  DenseMap<Operation *, int64_t> position;
  SmallVector<Buffer> buffers;
  DenseMap<Value, size_t> bufferOf;
  SmallVector<remat::Bytes> workspaces;
};

} // namespace

static bool isTensor(Value value) {
  return isa<RankedTensorType>(value.getType());
}

FailureOr<remat::Bytes> LoopMemory::getBytes(OpResult result) {
  Operation *op = result.getOwner();
  if (auto given = op->getAttrOfType<DenseI64ArrayAttr>(attr::kBytes))
    return given[result.getResultNumber()];
  if (std::optional<int64_t> bytes = getTypeBytes(result.getType()))
    return *bytes;
  return op->emitOpError() << "has a result of dynamic shape "
                           << result.getType()
                           << "; give the size of each result in bytes with '"
                           << attr::kBytes << "'";
}

/// The operand whose buffer `result` overwrites.
OpOperand *LoopMemory::getDestination(OpResult result) {
  Operation *op = result.getOwner();
  if (auto dps = dyn_cast<DestinationStyleOpInterface>(op))
    return dps.getTiedOpOperand(result);
  if (auto inner = dyn_cast<scf::ForOp>(op))
    return &inner.getInitArgsMutable()[result.getResultNumber()];
  return nullptr;
}

/// What holds nothing until it is written: every use is as a destination.
bool LoopMemory::isPlaceholder(Value value) {
  return isStorageFree(value) &&
         llvm::all_of(value.getUses(), [&](OpOperand &use) {
           Operation *user = use.getOwner();
           if (isa<tensor::EmptyOp>(value.getDefiningOp()) &&
               isa<tensor::DimOp>(user))
             return true;
           for (OpResult result : user->getResults())
             if (getDestination(result) == &use ||
                 (getAliasedOperand(user, result.getResultNumber()) ==
                      use.getOperandNumber() &&
                  isPlaceholder(result)))
               return true;
           return false;
         });
}

/// Position of the last operation that reads what is in `buffer`; -1 if none
/// does. What is handed on is read at the end.
int64_t LoopMemory::getLastUse(const Buffer &buffer, Operation *except) {
  int64_t last = -1;
  for (Value value : buffer.values)
    for (Operation *user : value.getUsers())
      if (Operation *top = body->findAncestorOpInBlock(*user);
          top && top != except)
        last = std::max(last, position.lookup(top));
  return last;
}

LogicalResult LoopMemory::addOp(Operation &op, int64_t at) {
  auto makeBuffer = [&](Value value, remat::Bytes bytes) {
    bufferOf[value] = buffers.size();
    buffers.push_back({bytes, at, {value}});
  };
  auto join = [&](Value value, size_t buffer) {
    bufferOf[value] = buffer;
    buffers[buffer].values.push_back(value);
  };
  FailureOr<remat::Bytes> workspace = getWorkspace(&op);
  if (failed(workspace))
    return failure();
  workspaces.push_back(*workspace);
  for (OpResult result : op.getResults()) {
    if (!isTensor(result) || matchPattern(&op, m_Constant()) ||
        isPlaceholder(result))
      continue;
    unsigned number = result.getResultNumber();
    if (std::optional<unsigned> source = getAliasedOperand(&op, number)) {
      if (auto it = bufferOf.find(op.getOperand(*source)); it != bufferOf.end())
        join(result, it->second);
      continue;
    }
    FailureOr<remat::Bytes> bytes = getBytes(result);
    if (failed(bytes))
      return failure();
    OpOperand *destination = getDestination(result);
    if (destination)
      if (auto it = bufferOf.find(destination->get());
          it != bufferOf.end() && getLastUse(buffers[it->second]) <= at &&
          llvm::count(op.getOperands(), destination->get()) == 1) {
        join(result, it->second);
        continue;
      }
    makeBuffer(result, *bytes);
  }
  return success();
}

/// Whether each element of `read` that `op` reads is the one that it writes.
bool LoopMemory::isElementwiseRead(Operation *op, Value read) {
  if (op->hasTrait<OpTrait::Elementwise>())
    return true;
  auto structured = dyn_cast<linalg::LinalgOp>(op);
  if (!structured || structured.getNumDpsInits() != 1 ||
      structured.getNumLoops() != structured.getNumParallelLoops())
    return false;
  AffineMap written =
      structured.getMatchingIndexingMap(structured.getDpsInitOperand(0));
  for (OpOperand &operand : op->getOpOperands())
    if (operand.get() == read &&
        (structured.getMatchingIndexingMap(&operand) != written ||
         !written.isPermutation()))
      return false;
  return true;
}

/// Takes away the buffers of what is made where it is needed.
void LoopMemory::writeDirectly() {
  auto isFresh = [&](Buffer &buffer) {
    // Made by one operation, into nothing.
    auto result = dyn_cast<OpResult>(buffer.values.front());
    if (!result || buffer.bytes == 0)
      return false;
    auto structured = dyn_cast<linalg::LinalgOp>(result.getOwner());
    return structured
               ? isPlaceholder(structured.getTiedOpOperand(result)->get())
               : result.getOwner()->hasTrait<OpTrait::Elementwise>();
  };
  for (Buffer &buffer : buffers) {
    if (!isFresh(buffer) || buffer.values.size() != 1)
      continue;
    Value made = buffer.values.front();
    if (!made.hasOneUse())
      continue;
    auto insert = dyn_cast<tensor::InsertSliceOp>(*made.user_begin());
    if (!insert || insert->getBlock() != body || insert.getSource() != made)
      continue;
    auto it = bufferOf.find(insert.getDest());
    auto to = bufferOf.find(insert.getResult());
    if (it != bufferOf.end() && to != bufferOf.end() &&
        it->second == to->second && isa<BlockArgument>(insert.getDest()) &&
        insert.getDest().hasOneUse())
      buffer.bytes = 0;
  }
  for (auto [argument, yielded] :
       llvm::zip_equal(loop.getRegionIterArgs(), loop.getYieldedValues())) {
    auto it = bufferOf.find(yielded);
    if (!isTensor(argument) || it == bufferOf.end())
      continue;
    Buffer &buffer = buffers[it->second];
    if (buffer.values.front() != yielded || !isFresh(buffer) ||
        llvm::count(loop.getYieldedValues(), yielded) != 1)
      continue;
    Operation *maker = yielded.getDefiningOp();
    const Buffer &carried = buffers[bufferOf.lookup(argument)];
    bool isRead = llvm::is_contained(maker->getOperands(), argument);
    if (getLastUse(carried, maker) < position.lookup(maker) &&
        (!isRead || isElementwiseRead(maker, argument)))
      buffer.bytes = 0;
  }
}

FailureOr<remat::Bytes> LoopMemory::run() {
  for (auto [at, op] : llvm::enumerate(*body))
    position[&op] = static_cast<int64_t>(at);
  for (Value argument : loop.getRegionIterArgs())
    if (isTensor(argument)) {
      bufferOf[argument] = buffers.size();
      buffers.push_back({0, 0, {argument}});
    }
  for (Operation &op : body->without_terminator())
    if (failed(addOp(op, position.lookup(&op))))
      return failure();
  writeDirectly();

  SmallVector<remat::Bytes> change(workspaces.size() + 2, 0);
  for (const Buffer &buffer : buffers) {
    int64_t end = std::max(buffer.start, getLastUse(buffer));
    change[buffer.start] += buffer.bytes;
    change[end + 1] -= buffer.bytes;
  }
  remat::Bytes live = 0, peak = 0;
  for (auto [at, workspace] : llvm::enumerate(workspaces)) {
    live += change[at];
    peak = std::max(peak, live + workspace);
  }
  return peak;
}

FailureOr<remat::Bytes> ckpt::getLoopWorkspace(
    scf::ForOp loop,
    llvm::function_ref<FailureOr<remat::Bytes>(Operation *)> getWorkspace) {
  return LoopMemory(loop, getWorkspace).run();
}
