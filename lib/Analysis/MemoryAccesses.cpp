//===- MemoryAccesses.cpp - Who writes what others read ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/MemoryAccesses.h"

#include "ckpt/Analysis/RematGraph.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace ckpt;

static bool isBuffer(Value value) {
  return isa<BaseMemRefType>(value.getType());
}

static bool isTensor(Value value) { return isa<TensorType>(value.getType()); }

/// What `value` is a view of.
static Value getRoot(Value value) {
  while (auto result = dyn_cast<OpResult>(value)) {
    std::optional<unsigned> source =
        getAliasedOperand(result.getOwner(), result.getResultNumber());
    if (!source)
      break;
    value = result.getOwner()->getOperand(*source);
  }
  return value;
}

/// Tensors made of buffers and the other way round. Where nothing is written
/// there may be no copy.
void MemoryAccesses::collectBackings(Operation *root) {
  root->walk([&](Operation *op) {
    if (!llvm::any_of(op->getOperands(), isBuffer) &&
        !llvm::any_of(op->getResults(), isBuffer))
      return;
    if (op->getNumRegions() > 0 || !onlyReadsMemory(op, options))
      return;
    for (Value result : op->getResults())
      for (Value operand : op->getOperands()) {
        if (isTensor(result) && isBuffer(operand))
          backings[getRoot(result)].push_back(operand);
        if (isBuffer(result) && isTensor(operand))
          backings[getRoot(operand)].push_back(result);
      }
  });
}

void MemoryAccesses::addTensor(Value tensor, Access &access) const {
  Value root = getRoot(tensor);
  if (isBuffer(root))
    access.buffers.push_back(root);
  if (auto it = backings.find(root); it != backings.end())
    llvm::append_range(access.buffers, it->second);
}

void MemoryAccesses::addNested(Operation *op, Access &read, Access &written) {
  if (hasUnknownEffects(op, options)) {
    read.anything = written.anything = true;
    return;
  }
  if (!backings.empty())
    for (Value operand : op->getOperands())
      if (isTensor(operand))
        addTensor(operand, read);
  auto effects = dyn_cast<MemoryEffectOpInterface>(op);
  SmallVector<MemoryEffects::EffectInstance> instances;
  if (effects)
    effects.getEffects(instances);
  if (instances.empty()) {
    // Data out of a buffer without an effect: read when it suits the result.
    if (llvm::any_of(op->getResults(), [](Value result) {
          return isa<TensorType, VectorType>(result.getType());
        }))
      for (Value operand : op->getOperands())
        if (isBuffer(operand))
          read.buffers.push_back(operand);
    return;
  }
  for (const MemoryEffects::EffectInstance &effect : instances) {
    if (isa<MemoryEffects::Allocate>(effect.getEffect()) ||
        effect.getResource()->getResourceID() !=
            SideEffects::DefaultResource::getResourceID())
      continue;
    Access &access =
        isa<MemoryEffects::Read>(effect.getEffect()) ? read : written;
    Value value = effect.getValue();
    // Tensors are values: whoever overwrites one has a copy.
    if (!value)
      access.anything = true;
    else if (isBuffer(value))
      access.buffers.push_back(value);
  }
}

MemoryAccesses::MemoryAccesses(FunctionOpInterface func,
                               const LegalityOptions &options)
    : options(options), aliases(func) {
  collectBackings(func);
  for (Operation &op : func.getFunctionBody().front().without_terminator()) {
    Access read, written;
    op.walk([&](Operation *nested) { addNested(nested, read, written); });
    if (!read.isNone())
      readBy[&op] = std::move(read);
    if (!written.isNone())
      writers.emplace_back(&op, std::move(written));
  }
}

bool MemoryAccesses::reads(Operation *op) const { return readBy.contains(op); }

bool MemoryAccesses::mayOverlap(const Access &a, const Access &b) {
  if (a.isNone() || b.isNone())
    return false;
  if (a.anything || b.anything)
    return true;
  for (Value first : a.buffers)
    for (Value second : b.buffers)
      if (!aliases.alias(first, second).isNo())
        return true;
  return false;
}

Operation *MemoryAccesses::findWriter(Operation *op, Operation *from,
                                      Operation *to) {
  auto read = readBy.find(op);
  if (read == readBy.end())
    return nullptr;
  for (auto &[writer, written] : writers)
    if ((!from || from->isBeforeInBlock(writer)) &&
        (!to || writer->isBeforeInBlock(to)) && writer != op &&
        mayOverlap(read->second, written))
      return writer;
  return nullptr;
}
