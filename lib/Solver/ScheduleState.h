//===- ScheduleState.h - A schedule under change ----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file keeps a schedule, which storage each of its steps reads, and the
// memory of each step, while steps are inserted and removed. A change costs as
// much as the step has inputs and readers, times the cost of an update of
// memory (see StepList.h); nothing is replayed. Changes since the last commit
// can be undone.
//
// Memory here excludes arguments and constants.
//
// A fetch is a step that computes nothing: it brings back from host memory what
// the instance of its operation before it made, which was copied there. From
// then on it is the latest instance of the operation, with storage of its own;
// readers of the former storage end before it. Every instance is brought back
// once at most, so that a fetch follows a run. When copies run, and what waits
// for them, is not decided here (TransferPlacement.h).
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_SOLVER_SCHEDULESTATE_H
#define CKPT_LIB_SOLVER_SCHEDULESTATE_H

#include "ProblemIndex.h"
#include "StepList.h"

namespace remat {

/// An allocation: what one step makes for one tensor that owns storage.
using StorageId = int32_t;

class ScheduleState {
public:
  static constexpr StorageId kExternal = -1;

  struct Storage {
    Bytes size = 0;
    /// The step that allocates it; -1 for unused entries.
    StepId born = -1;
    /// The last step that reads it, or `born`.
    StepId last = -1;
    /// Steps that read it or a view of it, in order, one entry per input.
    std::vector<StepId> uses;
  };

  explicit ScheduleState(const ProblemIndex &index);

  /// Starts from a sequence that is a schedule, and commits. `~op` stands for a
  /// fetch of `op`.
  void build(const std::vector<OpId> &sequence);
  std::vector<OpId> getSequence() const;

  /// Inserts an instance of `op` right before the step `next`. -1, and nothing
  /// changes, if an input is never made before.
  StepId insertBefore(StepId next, OpId op);
  /// Inserts a fetch of `op` right before the step `next`. -1, and nothing
  /// changes, if the operation cannot be offloaded or does not run before, or
  /// what it made is fetched already.
  StepId fetchBefore(StepId next, OpId op);
  /// Whether all readers of `step` have an earlier instance to read.
  bool canRemove(StepId step) const;
  void remove(StepId step);
  /// Whether no step reads what `step` makes, or brings it back.
  bool isUnread(StepId step) const;

  size_t getMark() const { return log.size(); }
  /// Undoes what happened since `mark`.
  void rollback(size_t mark);
  /// Forgets how to undo.
  void commit();
  /// Steps inserted since `mark` that are still there.
  std::vector<StepId> getInsertedSince(size_t mark) const;

  const ProblemIndex &getIndex() const { return index; }
  const StepList &getList() const { return list; }
  OpId getOp(StepId step) const { return steps[step].op; }
  bool isFetch(StepId step) const { return steps[step].isFetch; }
  size_t getNumFetches() const { return numFetches; }
  /// Steps are numbered below this.
  size_t getNumStepIds() const { return steps.size(); }
  /// What `step` reads: nothing, if it is a fetch.
  Range<ProblemIndex::Input> getInputs(StepId step) const {
    const ProblemIndex::Input *first = index.getInputs(steps[step].op).begin();
    return {first, first + steps[step].numInputs};
  }
  /// Workspace and storage that `step` allocates for itself. That of a fetch
  /// counts from the next step on, which starts together with it.
  Bytes getFixedBytes(StepId step) const {
    return steps[step].isFetch ? 0 : index.getFixedBytes(steps[step].op);
  }
  /// The cost of running `step`.
  int64_t getCost(StepId step) const {
    return steps[step].isFetch ? 0 : index.getCost(steps[step].op);
  }
  StepId getEnd() const { return instances[index.getEnd()].front(); }
  /// Instances of an operation, in order.
  const std::vector<StepId> &getInstances(OpId op) const {
    return instances[op];
  }
  /// The last instance of `op` before `step`; -1 if there is none.
  StepId getLatest(OpId op, StepId step) const;
  bool isAlive(StepId step) const { return steps[step].op >= 0; }
  StorageId getInput(StepId step, size_t i) const {
    return steps[step].refs[i];
  }
  StorageId getOutput(StepId step, size_t i) const {
    return steps[step].refs[steps[step].numInputs + i];
  }
  const std::vector<Storage> &getStorages() const { return storages; }
  const Storage &getStorage(StorageId id) const { return storages[id]; }
  /// Cost of all steps, in the units of ProblemIndex.
  int64_t getCost() const { return cost; }
  size_t getNumSteps() const { return numSteps; }
  /// Operations that have several instances, in no particular order.
  const std::vector<OpId> &getRepeated() const { return repeated; }
  /// Updates made so far: the unit of work limits.
  int64_t work = 0;

private:
  struct Step {
    OpId op = -1;
    bool isFetch : 1;
    uint32_t numInputs : 31;
    Step() : isFetch(false), numInputs(0) {}
    /// Storages of inputs, then of outputs.
    std::vector<StorageId> refs;
  };
  struct Change {
    bool isInsertion;
    bool isFetch;
    StepId step;
    OpId op;
    StepId next;
  };

  StepId allocateStep();
  StorageId allocateStorage(Bytes size, StepId born);
  void insert(StepId next, StepId step, OpId op, bool isFetch);
  void erase(StepId step);
  void addUse(StorageId id, StepId step);
  void removeUse(StorageId id, StepId step);
  void rebind(StepId step, int32_t input, StorageId to);
  void rebindReaders(StepId producer, StepId end, int32_t output, StorageId to);
  template <typename F>
  void forEachReader(StepId step, StepId end, F visit) const;
  StepId getNextInstance(StepId step) const;
  bool isFetchedLater(StepId step) const;
  void noteCount(OpId op);

  const ProblemIndex &index;
  StepList list;
  std::vector<Step> steps;
  std::vector<StepId> freeSteps, pendingSteps;
  std::vector<Storage> storages;
  std::vector<StorageId> freeStorages;
  std::vector<std::vector<StepId>> instances;
  std::vector<OpId> repeated;
  /// By operation: its place in `repeated`, or -1.
  std::vector<int32_t> repeatedAt;
  std::vector<Change> log;
  int64_t cost = 0;
  size_t numSteps = 0;
  size_t numFetches = 0;
};

} // namespace remat

#endif // CKPT_LIB_SOLVER_SCHEDULESTATE_H
