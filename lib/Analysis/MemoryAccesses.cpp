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
  indexWriters(&func.getFunctionBody().front());
}

std::pair<MemoryAccesses::Origin, Value>
MemoryAccesses::getOrigin(Value buffer, Block *entry) {
  Value root = getRoot(buffer);
  if (auto argument = dyn_cast<BlockArgument>(root))
    return {argument.getOwner() == entry ? Origin::Argument : Origin::Unknown,
            root};
  auto effects = dyn_cast<MemoryEffectOpInterface>(root.getDefiningOp());
  bool isAllocated =
      effects && effects.getEffectOnValue<MemoryEffects::Allocate>(root);
  return {isAllocated ? Origin::Allocation : Origin::Unknown, root};
}

void MemoryAccesses::indexWriters(Block *entry) {
  auto add = [](std::vector<size_t> &list, size_t number) {
    if (list.empty() || list.back() != number)
      list.push_back(number);
  };
  for (auto [number, entryOf] : llvm::enumerate(writers)) {
    const Access &written = entryOf.second;
    allWriters.push_back(number);
    if (written.anything)
      add(unknownWriters, number);
    for (Value buffer : written.buffers) {
      auto [origin, root] = getOrigin(buffer, entry);
      add(origin == Origin::Allocation ? allocationWriters[root]
          : origin == Origin::Argument ? argumentWriters
                                       : unknownWriters,
          number);
    }
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

/// The first of `candidates` behind `from` and before writer `end` that may
/// write what `op` reads; `end` if there is none.
size_t MemoryAccesses::findFirst(ArrayRef<size_t> candidates, Operation *op,
                                 const Access &read, Operation *from,
                                 size_t end) {
  const size_t *it =
      from ? llvm::partition_point(candidates,
                                   [&](size_t number) {
                                     Operation *writer = writers[number].first;
                                     return !from->isBeforeInBlock(writer);
                                   })
           : candidates.begin();
  for (; it != candidates.end() && *it < end; ++it)
    if (writers[*it].first != op && mayOverlap(read, writers[*it].second))
      return *it;
  return end;
}

Operation *MemoryAccesses::findWriter(Operation *op, Operation *from,
                                      Operation *to) {
  auto it = readBy.find(op);
  if (it == readBy.end())
    return nullptr;
  const Access &read = it->second;
  size_t limit = writers.size();
  if (to)
    limit = llvm::partition_point(writers,
                                  [&](const auto &entry) {
                                    return entry.first->isBeforeInBlock(to);
                                  }) -
            writers.begin();
  size_t first = limit;
  auto search = [&](ArrayRef<size_t> candidates) {
    first = findFirst(candidates, op, read, from, first);
  };
  Block *entry = op->getBlock();
  bool isAnything = read.anything;
  for (Value buffer : read.buffers) {
    auto [origin, root] = getOrigin(buffer, entry);
    isAnything |= origin == Origin::Unknown;
    if (origin == Origin::Argument)
      search(argumentWriters);
    else if (auto own = allocationWriters.find(root);
             origin == Origin::Allocation && own != allocationWriters.end())
      search(own->second);
  }
  search(isAnything ? allWriters : unknownWriters);
  return first == limit ? nullptr : writers[first].first;
}
