//===- Simulate.cpp - Run a schedule on paper -------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Simulate.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace remat;

static bool isOwnedElsewhere(TensorKind kind) {
  return kind == TensorKind::Arg || kind == TensorKind::Const;
}

std::optional<std::string> remat::validate(const Problem &problem) {
  auto numTensors = static_cast<TensorId>(problem.tensors.size());
  // Sums over schedules of up to 2^7 times the program stay below 2^63.
  constexpr Bytes kMostBytes = Bytes(1) << 56;
  Bytes totalBytes = 0;
  Cost totalCost = 0;
  auto add = [&](Bytes bytes) {
    if (bytes > kMostBytes - totalBytes)
      return false;
    totalBytes += bytes;
    return true;
  };
  auto tensorName = [](size_t id) { return "tensor " + std::to_string(id); };
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    const Tensor &tensor = problem.tensors[i];
    if (tensor.size < 0)
      return tensorName(i) + " has a negative size";
    if (!add(tensor.size))
      return "the sizes up to " + tensorName(i) + " add up to over 2^56 bytes";
    if (tensor.root < 0 || tensor.root >= numTensors)
      return tensorName(i) + " has root " + std::to_string(tensor.root) +
             ", which does not exist";
    if (problem.tensors[tensor.root].root != tensor.root)
      return tensorName(i) + " is a view of a view";
  }
  std::vector<char> isMade(problem.tensors.size(), 0);
  for (size_t i = 0; i != problem.tensors.size(); ++i)
    isMade[i] = isOwnedElsewhere(problem.tensors[i].kind) &&
                problem.tensors[i].root == static_cast<TensorId>(i);
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    std::string name = "operation " + std::to_string(i) + " (" + op.name + ")";
    if (!(op.cost >= 0) || std::isinf(op.cost))
      return name + " has a cost that is no number of at least zero";
    if (op.workspace < 0)
      return name + " has a negative workspace";
    if (!add(op.workspace))
      return "the sizes up to the workspace of " + name +
             " add up to over 2^56 bytes";
    totalCost += op.cost;
    if (std::isinf(totalCost))
      return "the costs up to " + name + " add up to infinity";
    for (TensorId in : op.ins) {
      if (in < 0 || in >= numTensors)
        return name + " reads tensor " + std::to_string(in) +
               ", which does not exist";
      const Tensor &tensor = problem.tensors[in];
      bool isArgView = isOwnedElsewhere(tensor.kind) &&
                       isOwnedElsewhere(problem.tensors[tensor.root].kind);
      if (!isMade[in] && !isArgView)
        return name + " reads tensor " + std::to_string(in) +
               " before it is made";
    }
    for (TensorId out : op.outs) {
      if (out < 0 || out >= numTensors)
        return name + " makes tensor " + std::to_string(out) +
               ", which does not exist";
      TensorId root = problem.tensors[out].root;
      if (isMade[out])
        return name + " makes tensor " + std::to_string(out) +
               ", which is made already";
      bool hasSource =
          root == out || isOwnedElsewhere(problem.tensors[root].kind) ||
          std::any_of(op.ins.begin(), op.ins.end(), [&](TensorId in) {
            return problem.tensors[in].root == root;
          });
      if (!hasSource)
        return name + " makes a view of tensor " + std::to_string(root) +
               ", but does not read it";
      isMade[out] = 1;
    }
  }
  return std::nullopt;
}

namespace {

constexpr int64_t kUnset = -2;
constexpr int64_t kExternal = -1;

/// Storage instances in order of birth.
struct Instances {
  std::vector<TensorId> tensor;
  std::vector<size_t> born;
  /// Position of the last reader; the length of the sequence for results.
  std::vector<size_t> last;
};

} // namespace

static Simulation run(const Problem &problem, const std::vector<OpId> &sequence,
                      Instances &instances) {
  Simulation result;
  const std::vector<Tensor> &tensors = problem.tensors;
  // The instance that holds the latest value of each tensor.
  std::vector<int64_t> storage(tensors.size(), kUnset);
  for (size_t i = 0; i != tensors.size(); ++i) {
    TensorKind rootKind = tensors[tensors[i].root].kind;
    if (!isOwnedElsewhere(rootKind))
      continue;
    if (isOwnedElsewhere(tensors[i].kind))
      storage[i] = kExternal;
    if (tensors[i].root == static_cast<TensorId>(i))
      result.base += tensors[i].size;
  }

  std::vector<char> hasRun(problem.ops.size(), 0);
  for (size_t position = 0; position != sequence.size(); ++position) {
    OpId id = sequence[position];
    auto fail = [&](const std::string &what) {
      result.error = "position " + std::to_string(position) + ": operation " +
                     std::to_string(id) + " " + what;
      return result;
    };
    if (id < 0 || id >= static_cast<OpId>(problem.ops.size()))
      return fail("does not exist");
    const Op &op = problem.ops[id];
    if (hasRun[id] && !op.mayRunAgain())
      return fail("(" + op.name + ") must not be recomputed");
    hasRun[id] = 1;
    result.cost += op.cost;
    for (TensorId in : op.ins) {
      if (storage[in] == kUnset)
        return fail("(" + op.name + ") reads tensor " + std::to_string(in) +
                    " before it is computed");
      if (storage[in] >= 0)
        instances.last[storage[in]] = position;
    }
    for (TensorId out : op.outs) {
      TensorId root = tensors[out].root;
      if (root == out) {
        storage[out] = static_cast<int64_t>(instances.tensor.size());
        instances.tensor.push_back(out);
        instances.born.push_back(position);
        instances.last.push_back(position);
      } else if (isOwnedElsewhere(tensors[root].kind)) {
        storage[out] = kExternal;
      } else {
        auto source =
            std::find_if(op.ins.begin(), op.ins.end(),
                         [&](TensorId in) { return tensors[in].root == root; });
        if (source == op.ins.end())
          return fail("makes a view without reading its source");
        storage[out] = storage[*source];
      }
    }
  }
  for (size_t i = 0; i != hasRun.size(); ++i)
    if (!hasRun[i]) {
      result.error = "operation " + std::to_string(i) + " (" +
                     problem.ops[i].name + ") never runs";
      return result;
    }
  for (size_t i = 0; i != tensors.size(); ++i)
    if (tensors[tensors[i].root].kind == TensorKind::Result &&
        (tensors[i].root == static_cast<TensorId>(i) ||
         tensors[i].kind == TensorKind::Result) &&
        storage[i] >= 0)
      instances.last[storage[i]] = sequence.size();

  std::vector<Bytes> change(sequence.size() + 2, 0);
  for (size_t i = 0; i != instances.tensor.size(); ++i) {
    change[instances.born[i]] += tensors[instances.tensor[i]].size;
    change[instances.last[i] + 1] -= tensors[instances.tensor[i]].size;
  }
  Bytes live = result.base;
  result.peak = live;
  for (size_t position = 0; position != sequence.size(); ++position) {
    live += change[position];
    Bytes memory = live + problem.ops[sequence[position]].workspace;
    if (memory > result.peak) {
      result.peak = memory;
      result.peakStep = position;
    }
  }
  return result;
}

Simulation remat::simulate(const Problem &problem,
                           const std::vector<OpId> &sequence) {
  Instances instances;
  return run(problem, sequence, instances);
}

std::vector<LiveInstance> remat::liveAt(const Problem &problem,
                                        const std::vector<OpId> &sequence,
                                        size_t at) {
  Instances instances;
  std::vector<LiveInstance> live;
  if (run(problem, sequence, instances).error)
    return live;
  for (size_t i = 0; i != instances.tensor.size(); ++i)
    if (instances.born[i] <= at && at <= instances.last[i])
      live.push_back({instances.tensor[i], instances.born[i]});
  return live;
}

std::vector<OpId> remat::programOrder(const Problem &problem) {
  std::vector<OpId> order(problem.ops.size());
  std::iota(order.begin(), order.end(), 0);
  return order;
}

Bytes remat::budgetFromFraction(const Problem &problem, double fraction) {
  Simulation program = simulate(problem, programOrder(problem));
  return program.base +
         static_cast<Bytes>(std::floor(
             fraction * static_cast<double>(program.peak - program.base)));
}

Schedule remat::makeSchedule(const Problem &problem, std::vector<OpId> sequence,
                             std::string solver) {
  Simulation program = simulate(problem, programOrder(problem));
  Simulation run = simulate(problem, sequence);
  Schedule schedule;
  // In the order of operations, so that none costs exactly none.
  std::vector<int> timesAgain(problem.ops.size(), -1);
  for (OpId op : sequence)
    ++timesAgain[op];
  Cost again = 0;
  for (size_t op = 0; op != problem.ops.size(); ++op)
    again += timesAgain[op] * problem.ops[op].cost;
  schedule.sequence = std::move(sequence);
  schedule.peak = run.peak;
  schedule.overhead = program.cost > 0 ? again / program.cost : 0;
  schedule.solver = std::move(solver);
  return schedule;
}
