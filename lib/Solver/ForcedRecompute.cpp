//===- ForcedRecompute.cpp - Values that must be made again -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The search knows no operation that has to run twice. So the problem that it
// gets has each such operation twice: the second, which only the backward pass
// reads, behind a border that nothing of it may cross. What comes back is
// turned into a schedule of the problem, and is corrected where the search let
// a recomputation read what had to be gone.
//
//===----------------------------------------------------------------------===//

#include "OffloadOps.h"

#include "Producers.h"
#include "ckpt/Solver/Offload.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Solver/Solvers.h"

#include <algorithm>

using namespace remat;

namespace {

/// What must be made again, and who makes and reads it.
struct Forced {
  explicit Forced(const Problem &problem);

  bool isForced(TensorId tensor) const {
    return isForcedRoot[problem.tensors[tensor].root];
  }
  bool isEmpty() const {
    return std::find(isForcedRoot.begin(), isForcedRoot.end(), 1) ==
           isForcedRoot.end();
  }
  bool makesForced(const Op &op) const {
    return std::any_of(op.outs.begin(), op.outs.end(),
                       [&](TensorId out) { return isForced(out); });
  }
  /// The roots that `op` reads or makes, each once.
  std::vector<TensorId> getForcedRoots(const Op &op) const;

  const Problem &problem;
  std::vector<char> isForcedRoot;
  std::vector<OpId> producer;
};

/// A problem in which operations that must run again are there twice.
struct Split {
  explicit Split(const Forced &forced);
  void addAgain(OpId op, const Forced &forced);

  Problem problem;
  /// By operation of `problem`; -1 for the border.
  std::vector<OpId> original;
  /// By tensor: what its second run makes, or -1.
  std::vector<TensorId> again;
  std::vector<char> isAgain;
  TensorId token = -1;
};

/// Walks a schedule and makes again what is read too late.
class Enforcer {
public:
  explicit Enforcer(const Forced &forced);
  std::vector<OpId> enforce(const std::vector<OpId> &sequence);

private:
  void run(OpId op);
  void remake(TensorId tensor);
  bool isStale(TensorId tensor) const {
    return forced.isForced(tensor) && !isFresh[tensor] &&
           pending[forced.problem.tensors[tensor].root] == 0;
  }

  const Forced &forced;
  /// By root: forward operations that make or read it and have not run.
  std::vector<int32_t> pending;
  /// By tensor: whether what is there was made after all these have run.
  std::vector<char> isFresh, hasRun;
  std::vector<OpId> sequence;
};

} // namespace

Forced::Forced(const Problem &problem)
    : problem(problem), isForcedRoot(problem.tensors.size(), 0),
      producer(getProducers(problem)) {
  auto forEachOut = [&](auto visit) {
    for (size_t i = 0; i != problem.ops.size(); ++i)
      for (TensorId out : problem.ops[i].outs)
        visit(static_cast<OpId>(i), problem.tensors[out].root);
  };
  forEachOut([&](OpId op, TensorId root) {
    if (problem.ops[op].mustRecompute &&
        problem.ops[op].phase == Phase::Forward &&
        problem.tensors[root].kind == TensorKind::Temp)
      isForcedRoot[root] = 1;
  });
  // A view is made again with its source, or the source stays.
  forEachOut([&](OpId op, TensorId root) {
    if (!problem.ops[op].mayRunAgain())
      isForcedRoot[root] = 0;
  });
}

std::vector<TensorId> Forced::getForcedRoots(const Op &op) const {
  std::vector<TensorId> roots;
  for (const std::vector<TensorId> &list : {op.ins, op.outs})
    for (TensorId tensor : list)
      if (isForced(tensor))
        roots.push_back(problem.tensors[tensor].root);
  std::sort(roots.begin(), roots.end());
  roots.erase(std::unique(roots.begin(), roots.end()), roots.end());
  return roots;
}

Split::Split(const Forced &forced)
    : again(forced.problem.tensors.size(), -1),
      isAgain(forced.problem.ops.size(), 0) {
  problem.name = forced.problem.name;
  problem.tensors = forced.problem.tensors;
  for (size_t i = 0; i != forced.problem.ops.size(); ++i) {
    Op op = forced.problem.ops[i];
    if (op.phase != Phase::Forward) {
      if (token < 0) {
        token = static_cast<TensorId>(problem.tensors.size());
        problem.tensors.push_back({0, token, TensorKind::Temp});
        Op border;
        border.name = "border";
        border.recomputable = false;
        border.outs = {token};
        problem.ops.push_back(std::move(border));
        original.push_back(-1);
      }
      for (TensorId &in : op.ins)
        if (forced.isForced(in) && forced.producer[in] >= 0 &&
            forced.problem.ops[forced.producer[in]].phase == Phase::Forward) {
          addAgain(forced.producer[in], forced);
          in = again[in];
        }
      for (TensorId out : op.outs)
        if (TensorId root = problem.tensors[out].root; again[root] >= 0)
          problem.tensors[out].root = again[root];
    }
    op.mustRecompute = false;
    problem.ops.push_back(std::move(op));
    original.push_back(static_cast<OpId>(i));
  }
}

/// Appends the second run of `first`, behind that of what it reads. Iterative:
/// chains are as long as the forward pass.
void Split::addAgain(OpId first, const Forced &forced) {
  std::vector<std::pair<OpId, size_t>> stack{{first, 0}};
  while (!stack.empty()) {
    auto &[id, next] = stack.back();
    const Op &op = forced.problem.ops[id];
    while (next != op.ins.size() && (!forced.isForced(op.ins[next]) ||
                                     isAgain[forced.producer[op.ins[next]]]))
      ++next;
    if (next != op.ins.size()) {
      stack.push_back({forced.producer[op.ins[next]], 0});
      continue;
    }
    if (!isAgain[id]) {
      isAgain[id] = 1;
      Op second = op;
      second.mustRecompute = false;
      second.phase = Phase::Backward;
      for (TensorId &in : second.ins)
        if (again[in] >= 0)
          in = again[in];
      for (TensorId &out : second.outs) {
        auto copy = static_cast<TensorId>(problem.tensors.size());
        Tensor tensor = forced.problem.tensors[out];
        bool ownsStorage = tensor.root == out;
        if (ownsStorage)
          tensor.root = copy;
        else if (again[tensor.root] >= 0)
          tensor.root = again[tensor.root];
        if (tensor.kind == TensorKind::Result)
          tensor.kind = TensorKind::Temp;
        problem.tensors.push_back(tensor);
        again[out] = copy;
        out = copy;
      }
      second.ins.push_back(token);
      problem.ops.push_back(std::move(second));
      original.push_back(id);
    }
    stack.pop_back();
  }
}

Enforcer::Enforcer(const Forced &forced) : forced(forced) {}

std::vector<OpId> Enforcer::enforce(const std::vector<OpId> &from) {
  const Problem &problem = forced.problem;
  pending.assign(problem.tensors.size(), 0);
  isFresh.assign(problem.tensors.size(), 0);
  hasRun.assign(problem.ops.size(), 0);
  sequence.clear();
  for (const Op &op : problem.ops)
    if (op.phase == Phase::Forward)
      for (TensorId root : forced.getForcedRoots(op))
        ++pending[root];
  for (OpId op : from) {
    for (TensorId in : problem.ops[op].ins)
      if (isStale(in))
        remake(in);
    run(op);
  }
  return std::move(sequence);
}

void Enforcer::run(OpId id) {
  const Op &op = forced.problem.ops[id];
  for (TensorId out : op.outs) {
    TensorId root = forced.problem.tensors[out].root;
    isFresh[out] = pending[root] == 0;
    // A view is as fresh as what it is a view of.
    if (root != out)
      for (TensorId in : op.ins)
        if (forced.problem.tensors[in].root == root)
          isFresh[out] &= isFresh[in];
  }
  if (!hasRun[id] && op.phase == Phase::Forward)
    for (TensorId root : forced.getForcedRoots(op))
      --pending[root];
  hasRun[id] = 1;
  sequence.push_back(id);
}

void Enforcer::remake(TensorId tensor) {
  std::vector<std::pair<OpId, size_t>> stack{{forced.producer[tensor], 0}};
  while (!stack.empty()) {
    auto &[id, next] = stack.back();
    const Op &op = forced.problem.ops[id];
    while (next != op.ins.size() && !isStale(op.ins[next]))
      ++next;
    if (next != op.ins.size()) {
      stack.push_back({forced.producer[op.ins[next]], 0});
      continue;
    }
    run(id);
    stack.pop_back();
  }
}

/// Takes out what runs again more often than the limit asks for.
static std::vector<OpId> trim(const Forced &forced, Enforcer &enforcer,
                              std::vector<OpId> sequence, Bytes budget) {
  constexpr size_t kMostWork = 20'000'000;
  std::vector<int> count(forced.problem.ops.size(), 0);
  for (OpId op : sequence)
    ++count[op];
  size_t work = 0;
  for (size_t i = sequence.size(); i-- != 0 && work < kMostWork;) {
    OpId op = sequence[i];
    // Once in the forward pass, and once behind it, it has to run.
    if (count[op] <= 2 || !forced.makesForced(forced.problem.ops[op]))
      continue;
    std::vector<OpId> shorter = sequence;
    shorter.erase(shorter.begin() + static_cast<ptrdiff_t>(i));
    work += shorter.size();
    Simulation run = simulate(forced.problem, shorter);
    if (run.error || run.peak > budget || enforcer.enforce(shorter) != shorter)
      continue;
    sequence = std::move(shorter);
    --count[op];
  }
  return sequence;
}

BudgetResult remat::solveBudgetForced(const Problem &problem, Bytes budget,
                                      const BudgetOptions &options) {
  constexpr int kMostTries = 5;
  Forced forced(problem);
  if (forced.isEmpty())
    return solveBudget(problem, budget, options);
  Split split(forced);
  Enforcer enforcer(forced);
  BudgetOptions splitOptions = options;
  if (!options.recomputeWeights.empty()) {
    splitOptions.recomputeWeights.clear();
    for (OpId op : split.original)
      splitOptions.recomputeWeights.push_back(
          op < 0 ? 1 : options.recomputeWeights[op]);
  }
  // What must be offloaded is, afterwards; the rest is not.
  splitOptions.offload.clear();
  std::vector<OpId> offloaded;
  for (size_t op = 0; op != options.offload.size(); ++op)
    if (options.offload[op] == OffloadPolicy::Must)
      offloaded.push_back(static_cast<OpId>(op));
  ProblemIndex index(problem);
  Bytes bytes = budget - simulate(problem, programOrder(problem)).base;
  auto fits = [&](const Schedule &schedule) {
    return schedule.peak <= budget &&
           (!options.fitArena ||
            fitsArena(index,
                      encodeSchedule(schedule.sequence, schedule.transfers),
                      bytes, bytes));
  };
  BudgetResult lowest;
  Bytes target = budget;
  for (int tries = 0; tries != kMostTries; ++tries) {
    BudgetResult found = solveBudget(split.problem, target, splitOptions);
    std::vector<OpId> sequence;
    for (OpId op : found.schedule.sequence)
      if (split.original[op] >= 0)
        sequence.push_back(split.original[op]);
    sequence = trim(forced, enforcer, enforcer.enforce(sequence), budget);
    Schedule schedule =
        offloaded.empty() ? makeSchedule(problem, std::move(sequence), "search")
                          : offloadOps(problem, sequence, offloaded, budget);
    bool isLower = lowest.schedule.sequence.empty() ||
                   schedule.peak < lowest.schedule.peak;
    Bytes excess = schedule.peak - budget;
    lowest.feasible = fits(schedule);
    if (isLower || lowest.feasible)
      lowest.schedule = std::move(schedule);
    if (lowest.feasible || !found.feasible)
      break;
    // What was corrected needs more than the search knew of, or has gaps.
    target = std::min(target, found.schedule.peak) - std::max<Bytes>(1, excess);
  }
  return lowest;
}
