//===- Plan.cpp - A schedule under change -----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Plan.h"

#include <algorithm>

using namespace remat;

/// What a free slot lacks, so that it is never the maximum.
static constexpr Bytes kFreeSlot = Bytes(1) << 60;
/// Free slots before each operation when slots are dealt out.
static constexpr size_t kSlack = 7;

Plan::Plan(const Problem &problem)
    : problem(problem), producer(problem.tensors.size(), -1),
      isExternal(problem.tensors.size()), members(problem.tensors.size()),
      touched(problem.ops.size()), families(problem.tensors.size()),
      defs(problem.tensors.size()), current(problem.tensors.size()) {
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    const Tensor &tensor = problem.tensors[i];
    auto id = static_cast<TensorId>(i);
    TensorKind kind = problem.tensors[tensor.root].kind;
    isExternal[i] = kind == TensorKind::Arg || kind == TensorKind::Const;
    if (isExternal[i] && tensor.root == id)
      base += tensor.size;
    if (!isExternal[i] && tensor.root == id)
      roots.push_back(id);
    if (!isExternal[i])
      members[tensor.root].push_back(id);
  }
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    for (TensorId out : op.outs)
      producer[out] = static_cast<OpId>(i);
    std::vector<TensorId> &mine = touched[i];
    for (const std::vector<TensorId> *list : {&op.ins, &op.outs})
      for (TensorId tensor : *list)
        if (!isExternal[tensor])
          mine.push_back(problem.tensors[tensor].root);
    std::sort(mine.begin(), mine.end());
    mine.erase(std::unique(mine.begin(), mine.end()), mine.end());
  }
}

bool Plan::isKept(TensorId tensor) const {
  TensorId root = problem.tensors[tensor].root;
  return problem.tensors[root].kind == TensorKind::Result &&
         (root == tensor || problem.tensors[tensor].kind == TensorKind::Result);
}

bool Plan::isDefinedBy(TensorId root, OpId op) const {
  const std::vector<TensorId> &outs = problem.ops[op].outs;
  return std::any_of(outs.begin(), outs.end(), [&](TensorId out) {
    return problem.tensors[out].root == root;
  });
}

void Plan::changeMemory(const Storage &storage, Bytes bytes) {
  if (storage.born <= storage.last)
    memory.add(storage.born, storage.last, bytes);
}

/// Binds reads to storages anew, and corrects the memory where they differ.
void Plan::walkFamily(TensorId root) {
  Family &family = families[root];
  family.reads.clear();
  for (TensorId member : members[root]) {
    defs[member].clear();
    current[member] = -1;
  }
  scratch.swap(family.storages);
  std::vector<Storage> &storages = family.storages;
  storages.clear();
  work += static_cast<int64_t>(family.accesses.size());
  for (int32_t slot : family.accesses) {
    const Op &op = problem.ops[opAt[slot]];
    int32_t source = -1;
    for (TensorId in : op.ins)
      if (problem.tensors[in].root == root) {
        int32_t storage = current[in];
        if (source < 0)
          source = storage;
        storages[storage].last = slot;
        family.reads.push_back({slot, in, storage});
      }
    for (TensorId out : op.outs)
      if (problem.tensors[out].root == root) {
        if (out == root) {
          current[out] = static_cast<int32_t>(storages.size());
          storages.push_back({slot, slot});
        } else {
          current[out] = source;
        }
        defs[out].push_back({slot, current[out]});
      }
  }
  if (problem.tensors[root].kind == TensorKind::Result)
    for (TensorId member : members[root])
      if (isKept(member) && current[member] >= 0)
        storages[current[member]].last = getNumSlots() - 1;

  Bytes size = problem.tensors[root].size;
  if (size == 0)
    return;
  // Both lists are in order of birth.
  auto before = scratch.begin(), after = storages.begin();
  while (before != scratch.end() || after != storages.end()) {
    bool hasBefore = before != scratch.end(),
         hasAfter = after != storages.end();
    if (hasBefore && hasAfter && before->born == after->born) {
      if (before->last < after->last)
        memory.add(before->last + 1, after->last, size);
      else if (before->last > after->last)
        memory.add(after->last + 1, before->last, -size);
      ++before, ++after;
    } else if (!hasAfter || (hasBefore && before->born < after->born)) {
      changeMemory(*before++, -size);
    } else {
      changeMemory(*after++, size);
    }
  }
}

void Plan::touch(int32_t slot, OpId op, bool isInsertion) {
  for (TensorId root : touched[op]) {
    Family &family = families[root];
    std::vector<int32_t> &list = family.accesses;
    auto at = std::lower_bound(list.begin(), list.end(), slot);
    if (isInsertion)
      list.insert(at, slot);
    else
      list.erase(at);
    if (family.storages.size() != 1 || isDefinedBy(root, op)) {
      walkFamily(root);
      continue;
    }
    // One instance of all, and one reader more or less: no need to walk.
    std::vector<Read> &reads = family.reads;
    auto first = std::lower_bound(
        reads.begin(), reads.end(), slot,
        [](const Read &read, int32_t s) { return read.slot < s; });
    ++work;
    if (isInsertion) {
      for (TensorId in : problem.ops[op].ins)
        if (problem.tensors[in].root == root)
          first = reads.insert(first, {slot, in, 0}) + 1;
    } else {
      auto last = first;
      while (last != reads.end() && last->slot == slot)
        ++last;
      reads.erase(first, last);
    }
    Storage &storage = family.storages[0];
    int32_t last = getNumSlots() - 1;
    if (problem.tensors[root].kind != TensorKind::Result)
      last = reads.empty() ? storage.born
                           : std::max(storage.born, reads.back().slot);
    Bytes size = problem.tensors[root].size;
    if (storage.last < last)
      memory.add(storage.last + 1, last, size);
    else if (storage.last > last)
      memory.add(last + 1, storage.last, -size);
    storage.last = last;
  }
}

void Plan::putOp(int32_t slot, OpId op) {
  opAt[slot] = op;
  ++numClones;
  cost += problem.ops[op].cost;
  memory.add(slot, slot, kFreeSlot + problem.ops[op].workspace);
  touch(slot, op, /*isInsertion=*/true);
}

void Plan::takeOp(int32_t slot) {
  OpId op = opAt[slot];
  opAt[slot] = kFree;
  --numClones;
  cost -= problem.ops[op].cost;
  memory.add(slot, slot, -kFreeSlot - problem.ops[op].workspace);
  touch(slot, op, /*isInsertion=*/false);
}

void Plan::assign(const std::vector<OpId> &sequence) {
  ++layout;
  log.clear();
  numClones = 0;
  cost = 0;
  opAt.assign(sequence.size() * (kSlack + 1) + 1, kFree);
  isFirst.assign(opAt.size(), 0);
  for (TensorId root : roots) {
    families[root].accesses.clear();
    families[root].storages.clear();
  }
  std::vector<Bytes> values(opAt.size(), base - kFreeSlot);
  OpId next = 0;
  for (size_t i = 0; i != sequence.size(); ++i) {
    OpId op = sequence[i];
    size_t slot = i * (kSlack + 1) + kSlack;
    opAt[slot] = op;
    isFirst[slot] = op == next;
    next += op == next;
    numClones += !isFirst[slot];
    cost += problem.ops[op].cost;
    values[slot] += kFreeSlot + problem.ops[op].workspace;
    for (TensorId root : touched[op])
      families[root].accesses.push_back(static_cast<int32_t>(slot));
  }
  memory.reset(values);
  for (TensorId root : roots)
    walkFamily(root);
}

std::vector<OpId> Plan::getSequence() const {
  std::vector<OpId> sequence;
  for (OpId op : opAt)
    if (op != kFree)
      sequence.push_back(op);
  return sequence;
}

std::vector<int32_t> Plan::getClones() const {
  std::vector<int32_t> clones;
  for (int32_t slot = 0; slot != getNumSlots(); ++slot)
    if (opAt[slot] != kFree && !isFirst[slot])
      clones.push_back(slot);
  return clones;
}

int32_t Plan::getPrevious(int32_t slot) const {
  do
    --slot;
  while (slot >= 0 && opAt[slot] == kFree);
  return slot;
}

int32_t Plan::insertBefore(int32_t slot, const std::vector<OpId> &ops) {
  auto count = static_cast<int32_t>(ops.size());
  if (slot - getPrevious(slot) - 1 < count) {
    // No room: deal out slots anew, with the operations in place.
    std::vector<OpId> sequence;
    int32_t position = 0;
    for (int32_t i = 0; i != getNumSlots(); ++i) {
      if (i == slot) {
        sequence.insert(sequence.end(), ops.begin(), ops.end());
        position = static_cast<int32_t>(sequence.size());
      }
      if (opAt[i] != kFree)
        sequence.push_back(opAt[i]);
    }
    assign(sequence);
    return position * static_cast<int32_t>(kSlack + 1) +
           static_cast<int32_t>(kSlack);
  }
  for (int32_t i = 0; i != count; ++i) {
    int32_t at = slot - count + i;
    putOp(at, ops[i]);
    log.push_back({at, ops[i], true});
  }
  return slot;
}

void Plan::remove(int32_t slot) {
  log.push_back({slot, opAt[slot], false});
  takeOp(slot);
}

bool Plan::rollBack(const Mark &mark) {
  if (mark.layout != layout)
    return false;
  while (log.size() > mark.logSize) {
    Change change = log.back();
    log.pop_back();
    if (change.isInsertion)
      takeOp(change.slot);
    else
      putOp(change.slot, change.op);
  }
  return true;
}

int32_t Plan::getStorage(TensorId tensor, int32_t slot) const {
  if (isExternal[tensor])
    return kExternal;
  const std::vector<Def> &list = defs[tensor];
  for (size_t i = list.size(); i-- > 0;)
    if (list[i].slot < slot)
      return list[i].storage;
  return kExternal;
}
