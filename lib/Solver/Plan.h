//===- Plan.h - A schedule under change -------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file keeps a schedule and its memory while recomputations are inserted
// and removed. An operation stands in a slot; slots in between are free. A
// change recomputes the lifetimes of the families it touches only: a root with
// its views is a family.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_PLAN_H
#define CKPT_LIB_SOLVER_PLAN_H

#include "MemoryTree.h"
#include "ckpt/Solver/Problem.h"

namespace remat {

class Plan {
public:
  struct Storage {
    int32_t born;
    /// Slot of the last reader; the last slot of all for results.
    int32_t last;
  };
  struct Read {
    int32_t slot;
    TensorId tensor;
    /// Index into Family::storages.
    int32_t storage;
  };
  struct Family {
    /// Slots of the operations that read or make a member, in order.
    std::vector<int32_t> accesses;
    std::vector<Storage> storages;
    /// In order of slots.
    std::vector<Read> reads;
  };
  /// Names a point that the plan can go back to.
  struct Mark {
    size_t logSize;
    uint64_t layout;
  };
  static constexpr int32_t kExternal = -1;
  static constexpr OpId kFree = -1;

  explicit Plan(const Problem &problem);

  /// Starts from a valid sequence. Linear.
  void assign(const std::vector<OpId> &sequence);
  std::vector<OpId> getSequence() const;
  /// Slots of instances after the first, in order.
  std::vector<int32_t> getClones() const;
  size_t getNumClones() const { return numClones; }

  /// Inserts `ops` right before the operation in `slot`, and returns where that
  /// stands now. Slots of others change too if getLayout() does.
  int32_t insertBefore(int32_t slot, const std::vector<OpId> &ops);
  /// Removes a recomputation.
  void remove(int32_t slot);

  Mark getMark() const { return {log.size(), layout}; }
  /// Undoes what was done since; false if slots have moved, and nothing done.
  bool rollBack(const Mark &mark);
  void clearLog() { log.clear(); }
  uint64_t getLayout() const { return layout; }

  /// The storage of the value of `tensor` before `slot`, as index into the
  /// family of its root; kExternal for arguments and constants.
  int32_t getStorage(TensorId tensor, int32_t slot) const;
  const Family &getFamily(TensorId root) const { return families[root]; }
  /// Roots of temporaries and results, in order.
  const std::vector<TensorId> &getRoots() const { return roots; }
  const MemoryTree &getMemory() const { return memory; }
  Bytes getPeak() const { return memory.getMax(); }
  Cost getCost() const { return cost; }
  OpId getOp(int32_t slot) const { return opAt[slot]; }
  int32_t getPrevious(int32_t slot) const;
  int32_t getNumSlots() const { return static_cast<int32_t>(opAt.size()); }
  OpId getProducer(TensorId tensor) const { return producer[tensor]; }

  /// Steps taken so far: a measure of time that is the same everywhere.
  int64_t work = 0;

private:
  struct Change {
    int32_t slot;
    OpId op;
    bool isInsertion;
  };
  struct Def {
    int32_t slot;
    int32_t storage;
  };

  void putOp(int32_t slot, OpId op);
  void takeOp(int32_t slot);
  void touch(int32_t slot, OpId op, bool isInsertion);
  void walkFamily(TensorId root);
  void changeMemory(const Storage &storage, Bytes bytes);
  bool isDefinedBy(TensorId root, OpId op) const;
  bool isKept(TensorId tensor) const;

  const Problem &problem;
  Bytes base = 0;
  std::vector<OpId> producer;
  std::vector<char> isExternal;
  std::vector<TensorId> roots;
  /// By root, itself first.
  std::vector<std::vector<TensorId>> members;
  /// By operation: the roots of what it reads or makes.
  std::vector<std::vector<TensorId>> touched;

  std::vector<OpId> opAt;
  std::vector<char> isFirst;
  std::vector<Family> families;
  /// By tensor, in order of slots.
  std::vector<std::vector<Def>> defs;
  MemoryTree memory;
  std::vector<Change> log;
  uint64_t layout = 0;
  size_t numClones = 0;
  Cost cost = 0;
  std::vector<Storage> scratch;
  std::vector<int32_t> current;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_PLAN_H
