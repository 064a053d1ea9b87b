//===- OffloadPlan.cpp - Round trips to host memory in a plan ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/OffloadPlan.h"

#include <algorithm>
#include <numeric>
#include <utility>

using namespace ckpt;

//===----------------------------------------------------------------------===//
// SequenceIndex
//===----------------------------------------------------------------------===//

SequenceIndex::SequenceIndex(const remat::Problem &problem,
                             const std::vector<remat::OpId> &sequence)
    : problem(problem), sequence(sequence), reads(problem.tensors.size()),
      runs(problem.ops.size()) {
  for (size_t i = 0; i != sequence.size(); ++i) {
    runs[sequence[i]].push_back(i);
    for (remat::TensorId in : problem.ops[sequence[i]].ins) {
      std::vector<size_t> &list = reads[problem.tensors[in].root];
      if (list.empty() || list.back() != i)
        list.push_back(i);
    }
  }
  for (size_t i = 0; i != problem.tensors.size(); ++i)
    if (problem.tensors[i].root == static_cast<remat::TensorId>(i) &&
        problem.tensors[i].kind == remat::TensorKind::Result)
      reads[i].push_back(sequence.size());
}

std::optional<size_t> SequenceIndex::getLastRun(remat::OpId op,
                                                size_t position) const {
  const std::vector<size_t> &list = runs[op];
  auto it = std::lower_bound(list.begin(), list.end(), position);
  if (it == list.begin())
    return std::nullopt;
  return *std::prev(it);
}

std::vector<remat::TensorId>
SequenceIndex::getMovedTensors(const remat::Transfer &transfer) const {
  remat::OpId op = sequence[transfer.offload];
  auto next =
      std::lower_bound(runs[op].begin(), runs[op].end(), transfer.prefetch);
  size_t end = next == runs[op].end() ? sequence.size() + 1 : *next;
  std::vector<remat::TensorId> moved;
  for (remat::TensorId out : problem.ops[op].outs) {
    auto read = std::lower_bound(reads[out].begin(), reads[out].end(),
                                 transfer.prefetch);
    if (problem.tensors[out].root == out && read != reads[out].end() &&
        *read < end)
      moved.push_back(out);
  }
  return moved;
}

//===----------------------------------------------------------------------===//
// simulateTransfers
//===----------------------------------------------------------------------===//

remat::Bytes TransferSimulation::getPeak() const {
  return *std::max_element(memory.begin(), memory.end());
}

namespace {

class TransferSimulator {
public:
  TransferSimulator(const remat::Problem &problem,
                    const std::vector<remat::OpId> &sequence,
                    const std::vector<remat::Transfer> &transfers)
      : problem(problem), sequence(sequence), transfers(transfers),
        index(problem, sequence), latest(problem.tensors.size(), -1),
        moved(transfers.size()) {}

  TransferSimulation run();

private:
  struct Instance {
    remat::TensorId root;
    size_t born;
    size_t last;
    /// The transfer that took it to the host, or -1.
    int64_t away;
  };

  bool fail(size_t transfer, const std::string &what) {
    result.transfer = transfer;
    result.error = "transfer " + std::to_string(transfer) + " " + what;
    return false;
  }
  bool checkPositions(size_t transfer);
  bool release(size_t transfer);
  void prefetch(size_t transfer);
  bool read(remat::TensorId tensor, size_t position);
  bool runStep(size_t position);
  std::vector<size_t> sortBy(size_t remat::Transfer::*position) const;
  void fillMemory();

  const remat::Problem &problem;
  const std::vector<remat::OpId> &sequence;
  const std::vector<remat::Transfer> &transfers;
  SequenceIndex index;
  std::vector<Instance> instances;
  /// The instance that holds each tensor; -1 for what is not counted here.
  std::vector<int64_t> latest;
  std::vector<std::vector<remat::TensorId>> moved;
  TransferSimulation result;
};

} // namespace

bool TransferSimulator::checkPositions(size_t number) {
  const remat::Transfer &transfer = transfers[number];
  if (transfer.release > sequence.size() || transfer.prefetch > sequence.size())
    return fail(number, "names a place that does not exist");
  if (transfer.offload >= transfer.release)
    return fail(number, "is of a step that has not run before it");
  if (transfer.release > transfer.prefetch)
    return fail(number, "comes back before it is released");
  moved[number] = index.getMovedTensors(transfer);
  if (moved[number].empty())
    return fail(number, "brings back what nothing reads");
  return true;
}

bool TransferSimulator::release(size_t number) {
  const remat::Transfer &transfer = transfers[number];
  for (remat::TensorId root : moved[number]) {
    Instance &instance = instances[latest[root]];
    if (instance.away >= 0)
      return fail(number, "is of a value that is on the host already");
    if (instance.born != transfer.offload)
      return fail(number, "is of a value that was on the host before, or that "
                          "was computed again since");
    instance.away = static_cast<int64_t>(number);
    instance.last = std::max(instance.last, transfer.release - 1);
  }
  return true;
}

void TransferSimulator::prefetch(size_t number) {
  size_t position = transfers[number].prefetch;
  for (remat::TensorId root : moved[number]) {
    latest[root] = static_cast<int64_t>(instances.size());
    instances.push_back({root, position, position, -1});
  }
}

bool TransferSimulator::read(remat::TensorId tensor, size_t position) {
  if (latest[tensor] < 0)
    return true;
  Instance &instance = instances[latest[tensor]];
  if (instance.away >= 0)
    return fail(static_cast<size_t>(instance.away),
                "is of a value, or its view, that is read at position " +
                    std::to_string(position) + ", when it is on the host");
  instance.last = std::max(instance.last, position);
  return true;
}

bool TransferSimulator::runStep(size_t position) {
  const remat::Op &op = problem.ops[sequence[position]];
  for (remat::TensorId in : op.ins)
    if (!read(in, position))
      return false;
  for (remat::TensorId out : op.outs) {
    remat::TensorId root = problem.tensors[out].root;
    if (root == out) {
      latest[out] = static_cast<int64_t>(instances.size());
      instances.push_back({out, position, position, -1});
      continue;
    }
    for (remat::TensorId in : op.ins)
      if (problem.tensors[in].root == root) {
        latest[out] = latest[in];
        break;
      }
  }
  return true;
}

std::vector<size_t>
TransferSimulator::sortBy(size_t remat::Transfer::*position) const {
  std::vector<size_t> order(transfers.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return std::make_pair(transfers[a].*position, a) <
           std::make_pair(transfers[b].*position, b);
  });
  return order;
}

void TransferSimulator::fillMemory() {
  remat::Bytes base = 0;
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    const remat::Tensor &tensor = problem.tensors[i];
    if (tensor.root == static_cast<remat::TensorId>(i) &&
        (tensor.kind == remat::TensorKind::Arg ||
         tensor.kind == remat::TensorKind::Const))
      base += tensor.size;
  }
  std::vector<remat::Bytes> change(sequence.size() + 2, 0);
  for (const Instance &instance : instances) {
    change[instance.born] += problem.tensors[instance.root].size;
    change[instance.last + 1] -= problem.tensors[instance.root].size;
  }
  for (size_t i = 0; i <= sequence.size(); ++i) {
    base += change[i];
    result.memory.push_back(
        base + (i < sequence.size() ? problem.ops[sequence[i]].workspace : 0));
  }
}

TransferSimulation TransferSimulator::run() {
  for (size_t i = 0; i != transfers.size(); ++i)
    if (!checkPositions(i))
      return std::move(result);
  std::vector<size_t> releases = sortBy(&remat::Transfer::release);
  std::vector<size_t> prefetches = sortBy(&remat::Transfer::prefetch);
  auto nextRelease = releases.begin();
  auto nextPrefetch = prefetches.begin();
  for (size_t position = 0; position <= sequence.size(); ++position) {
    for (; nextRelease != releases.end() &&
           transfers[*nextRelease].release == position;
         ++nextRelease)
      if (!release(*nextRelease))
        return std::move(result);
    for (; nextPrefetch != prefetches.end() &&
           transfers[*nextPrefetch].prefetch == position;
         ++nextPrefetch)
      prefetch(*nextPrefetch);
    if (position < sequence.size() && !runStep(position))
      return std::move(result);
  }
  for (size_t i = 0; i != problem.tensors.size(); ++i)
    if (problem.tensors[i].kind == remat::TensorKind::Result &&
        problem.tensors[problem.tensors[i].root].kind ==
            remat::TensorKind::Result &&
        !read(static_cast<remat::TensorId>(i), sequence.size()))
      return std::move(result);
  fillMemory();
  return std::move(result);
}

TransferSimulation
ckpt::simulateTransfers(const remat::Problem &problem,
                        const std::vector<remat::OpId> &sequence,
                        const std::vector<remat::Transfer> &transfers) {
  return TransferSimulator(problem, sequence, transfers).run();
}
