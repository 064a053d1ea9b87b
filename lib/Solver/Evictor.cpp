//===- Evictor.cpp - Evict and recompute until within a budget --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Evictor.h"

#include <algorithm>
#include <cmath>

using namespace remat;

/// Longest chain of recomputations for one eviction.
static constexpr size_t kMaxChain = 512;
/// Evictions looked at closely for one position.
static constexpr size_t kMaxCandidates = 96;
/// From this many operations on several evictions are made at once.
static constexpr size_t kBatchFrom = 5000;

Evictor::Evictor(const Problem &problem)
    : problem(problem), timeline(problem), producer(problem.tensors.size(), -1),
      visited(problem.ops.size(), -1) {
  Cost total = 0;
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    total += problem.ops[i].cost;
    for (TensorId out : problem.ops[i].outs)
      producer[out] = static_cast<OpId>(i);
  }
  if (!problem.ops.empty() && total > 0)
    costUnit = total / static_cast<double>(problem.ops.size());
}

Cost Evictor::getCost(const std::vector<OpId> &sequence) const {
  Cost cost = 0;
  for (OpId op : sequence)
    cost += problem.ops[op].cost;
  return cost;
}

std::vector<int32_t>
Evictor::getClones(const std::vector<OpId> &sequence) const {
  std::vector<int32_t> clones;
  OpId next = 0;
  for (size_t i = 0; i != sequence.size(); ++i) {
    if (sequence[i] == next)
      ++next;
    else
      clones.push_back(static_cast<int32_t>(i));
  }
  return clones;
}

void Evictor::computeOver(Bytes budget) {
  size_t size = timeline.memory.size();
  overBytes.assign(size + 1, 0);
  overCount.assign(size + 1, 0);
  for (size_t i = 0; i != size; ++i) {
    Bytes over = std::max<Bytes>(0, timeline.memory[i] - budget);
    overBytes[i + 1] = overBytes[i] + static_cast<double>(over);
    overCount[i + 1] = overCount[i] + (over > 0);
  }
}

/// How much of the area over the budget goes if `root` is not live in
/// (begin, end).
double Evictor::getFreedArea(TensorId root, int32_t begin, int32_t end) const {
  if (end <= begin + 1)
    return 0;
  double count = overCount[end] - overCount[begin + 1];
  double area = overBytes[end] - overBytes[begin + 1];
  return std::min(count * static_cast<double>(problem.tensors[root].size),
                  area);
}

/// The readers around `position` between which the storage is only kept.
bool Evictor::findGap(int32_t storage, int32_t position, int32_t &begin,
                      int32_t &end) const {
  const Timeline::Storage &s = timeline.storages[storage];
  if (s.born >= position || s.last <= position)
    return false;
  auto first = timeline.reads.begin() + s.firstRead;
  auto last = timeline.reads.begin() + s.endRead;
  auto next =
      std::lower_bound(first, last, position, [](const Read &read, int32_t p) {
        return read.position < p;
      });
  if (next == last || next->position == position)
    return false;
  begin = next == first ? s.born : std::prev(next)->position;
  end = next->position;
  return true;
}

/// Collects what makes the storage of `candidate` again, inputs first: every
/// tensor in it that is read at or after the end of the gap.
bool Evictor::addProducers(const Candidate &candidate, double freed,
                           double &held, std::vector<OpId> &ops,
                           std::vector<int32_t> &inputs) {
  const Timeline::Storage &s = timeline.storages[candidate.storage];
  ++visit;
  struct Frame {
    OpId op;
    size_t next;
  };
  std::vector<Frame> stack;
  size_t numVisited = 0;
  auto push = [&](TensorId tensor) {
    OpId op = producer[tensor];
    if (op < 0 || !problem.ops[op].recomputable)
      return false;
    if (visited[op] == visit)
      return true;
    visited[op] = visit;
    stack.push_back({op, 0});
    return ++numVisited <= kMaxChain;
  };
  auto drain = [&]() {
    while (!stack.empty()) {
      Frame &frame = stack.back();
      const Op &op = problem.ops[frame.op];
      if (frame.next == op.ins.size()) {
        ops.push_back(frame.op);
        stack.pop_back();
        continue;
      }
      TensorId in = op.ins[frame.next++];
      int32_t source = timeline.getStorage(in, candidate.end);
      if (source == Timeline::kExternal)
        continue;
      if (source == candidate.storage) {
        if (!push(in))
          return false;
        continue;
      }
      if (producer[in] >= 0 && visited[producer[in]] == visit)
        continue;
      const Timeline::Storage &input = timeline.storages[source];
      if (input.last >= candidate.end) {
        inputs.push_back(source);
        continue;
      }
      double area = static_cast<double>(problem.tensors[input.root].size) *
                    (overCount[candidate.end] - overCount[input.last + 1]);
      OpId maker = producer[in];
      bool mayRecompute = maker >= 0 && problem.ops[maker].recomputable;
      if (!mayRecompute || area * options.holdFactor <= freed) {
        held += area;
        inputs.push_back(source);
      } else if (!push(in)) {
        return false;
      }
    }
    return true;
  };
  for (int32_t i = s.firstRead; i != s.endRead; ++i)
    if (timeline.reads[i].position >= candidate.end)
      if (!push(timeline.reads[i].tensor) || !drain())
        return false;
  return true;
}

/// The memory while `candidate.ops` run.
Bytes Evictor::getBurstPeak(const Candidate &candidate) const {
  const Op &reader = problem.ops[(*sequence)[candidate.end]];
  Bytes live = timeline.memory[candidate.end] - reader.workspace;
  for (TensorId out : reader.outs)
    if (problem.tensors[out].root == out)
      live -= problem.tensors[out].size;
  live -= problem.tensors[timeline.storages[candidate.storage].root].size;
  Bytes highest = live;
  // Intermediate results are taken to stay until the end of the burst; short
  // bursts, which are nearly all, are exact.
  for (OpId id : candidate.ops) {
    const Op &op = problem.ops[id];
    for (TensorId out : op.outs)
      if (problem.tensors[out].root == out)
        live += problem.tensors[out].size;
    highest = std::max(highest, live + op.workspace);
  }
  return highest;
}

bool Evictor::makeCandidate(Bytes budget, Candidate &candidate) {
  TensorId root = timeline.storages[candidate.storage].root;
  double freed = getFreedArea(root, candidate.begin, candidate.end);
  double held = 0;
  candidate.ops.clear();
  candidate.inputs.clear();
  if (!addProducers(candidate, freed, held, candidate.ops, candidate.inputs))
    return false;
  timeline.work += static_cast<int64_t>(candidate.ops.size());
  double gain = freed - held;
  Bytes burst = getBurstPeak(candidate);
  if (burst > budget)
    gain -= static_cast<double>(burst - budget) *
            std::min<double>(static_cast<double>(candidate.ops.size()), 3);
  if (gain <= 0)
    return false;
  Cost cost = 0;
  for (OpId op : candidate.ops)
    cost += problem.ops[op].cost;
  // A free recomputation is not infinitely good.
  candidate.score =
      gain / std::pow(cost + 0.01 * costUnit, options.costExponent);
  return true;
}

std::vector<Evictor::Candidate> Evictor::findCandidates(int32_t position,
                                                        Bytes budget) {
  struct Ranked {
    double score;
    int32_t storage, begin, end;
  };
  std::vector<Ranked> ranked;
  for (size_t i = 0; i != timeline.storages.size(); ++i) {
    Ranked r{0, static_cast<int32_t>(i), 0, 0};
    if (!findGap(r.storage, position, r.begin, r.end))
      continue;
    TensorId root = timeline.storages[i].root;
    OpId maker = producer[root];
    if (maker < 0 || !problem.ops[maker].recomputable ||
        problem.tensors[root].size == 0)
      continue;
    r.score = getFreedArea(root, r.begin, r.end) /
              (problem.ops[maker].cost + 0.01 * costUnit);
    ranked.push_back(r);
  }
  timeline.work += static_cast<int64_t>(timeline.storages.size()) / 4;
  auto isBetter = [](const auto &a, const auto &b) {
    return a.score != b.score ? a.score > b.score : a.storage < b.storage;
  };
  if (ranked.size() > kMaxCandidates) {
    std::nth_element(ranked.begin(), ranked.begin() + kMaxCandidates,
                     ranked.end(), isBetter);
    ranked.resize(kMaxCandidates);
  }
  std::vector<Candidate> candidates;
  for (const Ranked &r : ranked) {
    Candidate candidate{r.storage, r.begin, r.end, 0, {}, {}};
    if (makeCandidate(budget, candidate))
      candidates.push_back(std::move(candidate));
  }
  std::sort(candidates.begin(), candidates.end(), isBetter);
  return candidates;
}

bool Evictor::reduce(std::vector<OpId> &current, Bytes budget,
                     const EvictorOptions &evictorOptions) {
  options = evictorOptions;
  constexpr size_t kMostTries = 12;
  size_t maxLength = 6 * problem.ops.size() + 64;
  size_t maxBatch = std::max<size_t>(
      1, problem.ops.size() < kBatchFrom ? 1 : problem.ops.size() / 500);
  timeline.build(current);
  while (timeline.peak > budget) {
    if (current.size() > maxLength)
      return false;
    sequence = &current;
    computeOver(budget);
    double area = overBytes.back();
    std::vector<OpId> before = current;
    bool isBetter = false;
    size_t batch = maxBatch, skip = 0;
    for (size_t tries = 0; tries != kMostTries && !isBetter; ++tries) {
      // Choose evictions, each at what is the highest position by then.
      std::vector<Candidate> chosen;
      std::vector<char> isTouched(timeline.storages.size(), 0);
      std::vector<Bytes> memory = timeline.memory;
      while (chosen.size() < batch) {
        auto top = std::max_element(memory.begin(), memory.end());
        if (*top <= budget)
          break;
        auto position = static_cast<int32_t>(top - memory.begin());
        size_t numBefore = chosen.size();
        size_t rank = 0;
        for (Candidate &candidate : findCandidates(position, budget)) {
          if (rank++ < skip)
            continue;
          if (isTouched[candidate.storage] ||
              std::any_of(candidate.inputs.begin(), candidate.inputs.end(),
                          [&](int32_t input) { return isTouched[input] == 1; }))
            continue;
          isTouched[candidate.storage] = 1;
          for (int32_t input : candidate.inputs)
            isTouched[input] = 2;
          Bytes size =
              problem.tensors[timeline.storages[candidate.storage].root].size;
          for (int32_t p = candidate.begin + 1; p < candidate.end; ++p)
            memory[p] -= size;
          chosen.push_back(std::move(candidate));
          if (chosen.size() == batch || memory[position] <= budget)
            break;
        }
        if (chosen.size() == numBefore)
          break;
      }
      if (chosen.empty())
        break;
      // Insert all of them at once.
      std::sort(chosen.begin(), chosen.end(),
                [](const Candidate &a, const Candidate &b) {
                  return std::pair(a.end, a.storage) <
                         std::pair(b.end, b.storage);
                });
      std::vector<OpId> next;
      next.reserve(before.size() + chosen.size());
      auto insertion = chosen.begin();
      for (size_t i = 0; i != before.size(); ++i) {
        for (; insertion != chosen.end() &&
               insertion->end == static_cast<int32_t>(i);
             ++insertion)
          next.insert(next.end(), insertion->ops.begin(), insertion->ops.end());
        next.push_back(before[i]);
      }
      Bytes oldPeak = timeline.peak;
      timeline.build(next);
      double newArea = 0;
      for (Bytes m : timeline.memory)
        newArea += static_cast<double>(std::max<Bytes>(0, m - budget));
      if (newArea < area && timeline.peak <= oldPeak) {
        current = std::move(next);
        isBetter = true;
        break;
      }
      timeline.build(before);
      if (batch > 1)
        batch = 1;
      else
        ++skip;
    }
    if (!isBetter)
      return false;
  }
  return true;
}

void Evictor::prune(std::vector<OpId> &current, Bytes budget, int64_t maxWork) {
  int64_t limit = timeline.work + maxWork;
  std::vector<int32_t> clones = getClones(current);
  std::sort(clones.begin(), clones.end(), [&](int32_t a, int32_t b) {
    Cost costA = problem.ops[current[a]].cost;
    Cost costB = problem.ops[current[b]].cost;
    return costA != costB ? costA > costB : a < b;
  });
  // Positions stay those of the sequence before; -1 marks what is removed.
  std::vector<OpId> marked = current;
  std::vector<OpId> trial;
  for (int32_t clone : clones) {
    if (timeline.work > limit)
      break;
    OpId op = marked[clone];
    marked[clone] = -1;
    trial.clear();
    std::copy_if(marked.begin(), marked.end(), std::back_inserter(trial),
                 [](OpId id) { return id >= 0; });
    if (timeline.computePeak(trial) > budget)
      marked[clone] = op;
  }
  trial.clear();
  std::copy_if(marked.begin(), marked.end(), std::back_inserter(trial),
               [](OpId id) { return id >= 0; });
  current = std::move(trial);
}
