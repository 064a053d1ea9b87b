//===- Repetition.cpp - Layers found by their repetition --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Repetition.h"
#include "Blocks.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace remat;

namespace {

/// Savers [begin, end), each of which equals the one `period` later as long as
/// that is one of them.
struct Run {
  size_t begin = 0, end = 0;
  size_t period = 1;
  Bytes saved = 0;
};

/// Equal layers: savers [begin, end), a whole number of periods of `run`.
struct Layers {
  Run run;
  size_t begin = 0, end = 0;
  /// Places where they begin, and where the last one ends.
  std::vector<size_t> cuts;
  /// Bytes that cross there, on average.
  double crossing = 0;
};

/// Counts the values that a window has in common with a layer of a run.
class Overlap {
public:
  Overlap(const std::vector<uint64_t> &kind, const Run &run) {
    for (size_t i = 0; i != run.period; ++i)
      ++missing[kind[run.begin + i]];
  }
  void add(uint64_t value) { common += missing[value]-- > 0; }
  void remove(uint64_t value) { common -= ++missing[value] > 0; }
  size_t getCommon() const { return common; }

private:
  std::map<uint64_t, int64_t> missing;
  size_t common = 0;
};

/// Finds layers. Places are indices into `forward`; savers are numbered by
/// themselves.
class LayerFinder {
public:
  explicit LayerFinder(const Problem &problem);
  std::vector<OpId> find() const;

private:
  std::vector<size_t> choosePeriods() const;
  bool isWorthwhile(const Run &run) const;
  void findRuns(size_t period, std::vector<Run> &runs) const;
  std::vector<Run> chooseRuns() const;
  std::vector<Bytes> weighCuts(size_t period) const;
  size_t getCut(const std::vector<Bytes> &weight, size_t saver) const;
  std::vector<size_t> countSplit(const Run &run, int64_t begin) const;
  Layers align(const Run &run, const std::vector<Bytes> &weight) const;
  Layers alignWhole(const Run &run) const;
  bool resembles(size_t begin, size_t end, const Run &run) const;

  Bytes getSaved(size_t begin, size_t end) const {
    return savedBefore[end] - savedBefore[begin];
  }

  const Problem &problem;
  std::vector<OpId> forward;
  /// By storage: the last place that reads it, -1 if none does.
  std::vector<int64_t> lastRead;
  /// By place: the savers before it.
  std::vector<size_t> saversBefore;
  /// By saver: its place, a hash of what it is like by itself, and the bytes
  /// that are saved before it.
  std::vector<size_t> placeOf;
  std::vector<uint64_t> kind;
  std::vector<Bytes> savedBefore;
};

} // namespace

LayerFinder::LayerFinder(const Problem &problem)
    : problem(problem), lastRead(problem.tensors.size(), -1) {
  std::vector<char> isSaved(problem.tensors.size(), 0);
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    const Op &op = problem.ops[i];
    bool isForward = op.phase == Phase::Forward;
    for (TensorId in : op.ins) {
      TensorId root = problem.tensors[in].root;
      if (isForward)
        lastRead[root] = static_cast<int64_t>(forward.size());
      else
        isSaved[root] = 1;
    }
    if (isForward)
      forward.push_back(static_cast<OpId>(i));
  }
  std::vector<uint64_t> signatures = getSignatures(problem, /*radius=*/0);
  savedBefore.push_back(0);
  for (size_t place = 0; place != forward.size(); ++place) {
    saversBefore.push_back(kind.size());
    Bytes saved = 0;
    for (TensorId out : problem.ops[forward[place]].outs)
      if (problem.tensors[out].root == out && isSaved[out])
        saved += problem.tensors[out].size;
    if (saved == 0)
      continue;
    placeOf.push_back(place);
    kind.push_back(signatures[forward[place]]);
    savedBefore.push_back(savedBefore.back() + saved);
  }
  saversBefore.push_back(kind.size());
}

/// Distances of savers to those of the same kind before them: those that save
/// most.
std::vector<size_t> LayerFinder::choosePeriods() const {
  constexpr size_t kMost = 32;
  // A kind may stand more than once in a layer.
  constexpr size_t kReach = 4;
  std::vector<size_t> order(kind.size());
  std::iota(order.begin(), order.end(), 0);
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return kind[a] != kind[b] ? kind[a] < kind[b] : a < b;
  });
  std::vector<Bytes> votes(kind.size(), 0);
  for (size_t i = 0; i != order.size(); ++i)
    for (size_t back = 1; back <= std::min(i, kReach); ++back)
      if (kind[order[i]] == kind[order[i - back]])
        votes[order[i] - order[i - back]] += getSaved(order[i], order[i] + 1);
  std::vector<size_t> periods;
  for (size_t period = 1; period < votes.size(); ++period)
    if (votes[period] > 0)
      periods.push_back(period);
  std::sort(periods.begin(), periods.end(), [&](size_t a, size_t b) {
    return votes[a] != votes[b] ? votes[a] > votes[b] : a < b;
  });
  periods.resize(std::min(periods.size(), kMost));
  return periods;
}

/// Whether it is two layers, less what differs at the ends of a chain, and
/// saves enough to matter.
bool LayerFinder::isWorthwhile(const Run &run) const {
  constexpr Bytes kLeastShare = 16;
  return run.end > run.begin && 2 * (run.end - run.begin) >= 3 * run.period &&
         run.saved >= savedBefore.back() / kLeastShare;
}

void LayerFinder::findRuns(size_t period, std::vector<Run> &runs) const {
  size_t begin = 0;
  for (size_t saver = 0; saver + period <= kind.size(); ++saver) {
    size_t next = saver + period;
    if (next != kind.size() && kind[saver] == kind[next])
      continue;
    Run run{begin, next, period, getSaved(begin, next)};
    if (isWorthwhile(run))
      runs.push_back(run);
    begin = saver + 1;
  }
}

/// Runs that do not overlap, in order. Taken first is what saves most; of about
/// equals the one with the shortest layers. Others must not be much shorter:
/// they would be parts of layers.
std::vector<Run> LayerFinder::chooseRuns() const {
  constexpr double kAboutEqual = 0.9;
  std::vector<Run> candidates, chosen;
  for (size_t period : choosePeriods())
    findRuns(period, candidates);
  while (!candidates.empty()) {
    Bytes most = 0;
    for (const Run &run : candidates)
      most = std::max(most, run.saved);
    const Run *best = nullptr;
    for (const Run &run : candidates)
      if (static_cast<double>(run.saved) >=
              kAboutEqual * static_cast<double>(most) &&
          (!best || run.period < best->period ||
           (run.period == best->period && run.saved > best->saved)))
        best = &run;
    chosen.push_back(*best);
    const Run &taken = chosen.back();
    std::vector<Run> rest;
    for (const Run &run : candidates) {
      if (2 * run.period < chosen.front().period)
        continue;
      for (Run part : {Run{run.begin, std::min(run.end, taken.begin)},
                       Run{std::max(run.begin, taken.end), run.end}}) {
        if (part.begin >= part.end)
          continue;
        part.period = run.period;
        part.saved = getSaved(part.begin, part.end);
        if (isWorthwhile(part))
          rest.push_back(part);
      }
    }
    candidates = std::move(rest);
  }
  std::sort(chosen.begin(), chosen.end(),
            [](const Run &a, const Run &b) { return a.begin < b.begin; });
  return chosen;
}

/// By place: bytes that are made before it and read from there on. What is read
/// in a later layer crosses more than one cut, wherever they are, and is left
/// out.
std::vector<Bytes> LayerFinder::weighCuts(size_t period) const {
  std::vector<Bytes> weight(forward.size() + 1, 0);
  for (size_t place = 0; place != forward.size(); ++place)
    for (TensorId out : problem.ops[forward[place]].outs) {
      if (problem.tensors[out].root != out ||
          lastRead[out] <= static_cast<int64_t>(place))
        continue;
      auto last = static_cast<size_t>(lastRead[out]);
      if (saversBefore[last] - saversBefore[place + 1] >= period)
        continue;
      weight[place + 1] += problem.tensors[out].size;
      weight[last + 1] -= problem.tensors[out].size;
    }
  std::partial_sum(weight.begin(), weight.end(), weight.begin());
  return weight;
}

/// The lightest place behind the last saver before `saver`.
size_t LayerFinder::getCut(const std::vector<Bytes> &weight,
                           size_t saver) const {
  size_t begin = saver == 0 ? 0 : placeOf[saver - 1] + 1;
  size_t end = saver == kind.size() ? forward.size() : placeOf[saver];
  size_t best = begin;
  for (size_t place = begin; place <= end; ++place)
    if (weight[place] < weight[best])
      best = place;
  return best;
}

/// By `i` below the period: how many values of what would be a layer from saver
/// `begin` + i on are none of a layer's, or how many are, if these are fewer.
std::vector<size_t> LayerFinder::countSplit(const Run &run,
                                            int64_t begin) const {
  auto period = static_cast<int64_t>(run.period);
  auto numSavers = static_cast<int64_t>(kind.size());
  std::vector<size_t> split;
  Overlap overlap(kind, run);
  for (int64_t saver = begin; saver != begin + 2 * period - 1; ++saver) {
    if (saver >= 0 && saver < numSavers)
      overlap.add(kind[saver]);
    int64_t first = saver - period + 1;
    if (first < begin)
      continue;
    split.push_back(
        std::min(overlap.getCommon(), run.period - overlap.getCommon()));
    if (first >= 0 && first < numSavers)
      overlap.remove(kind[first]);
  }
  return split;
}

/// Where the layers of `run` begin: where the least bytes cross; among equals
/// where what is before the first and behind the last is rather a layer or none
/// than a part of one.
Layers LayerFinder::align(const Run &run,
                          const std::vector<Bytes> &weight) const {
  size_t length = run.end - run.begin;
  auto period = static_cast<int64_t>(run.period);
  std::vector<size_t> splitBefore =
      countSplit(run, static_cast<int64_t>(run.begin) - period);
  std::vector<size_t> splitBehind =
      countSplit(run, static_cast<int64_t>(run.end) - period + 1);
  Layers layers;
  layers.run = run;
  size_t best = 0, leastSplit = 0;
  for (size_t first = 0; first != run.period; ++first) {
    double sum = 0, count = 0;
    for (size_t at = first == 0 ? run.period : first; at < length;
         at += run.period, ++count)
      sum += static_cast<double>(weight[getCut(weight, run.begin + at)]);
    size_t rest = (length - first) % run.period;
    size_t split = splitBefore[first] + splitBehind[run.period - 1 - rest];
    double crossing = sum / count;
    if (first != 0 && (crossing > layers.crossing ||
                       (crossing == layers.crossing && split >= leastSplit)))
      continue;
    best = first;
    layers.crossing = crossing;
    leastSplit = split;
  }
  layers.begin = run.begin + best;
  layers.end = run.end - (length - best) % run.period;
  for (size_t saver = layers.begin; saver <= layers.end; saver += run.period)
    layers.cuts.push_back(getCut(weight, saver));
  return layers;
}

/// As `align`, but joins equal parts of a layer, such as the halves of a
/// residual block: less crosses between layers than inside.
Layers LayerFinder::alignWhole(const Run &run) const {
  constexpr size_t kMostParts = 4;
  constexpr double kMuchLess = 0.8;
  Layers best = align(run, weighCuts(run.period));
  for (size_t parts = 2; parts <= kMostParts; ++parts) {
    Run joined = run;
    joined.period *= parts;
    if (!isWorthwhile(joined))
      break;
    std::vector<Bytes> weight = weighCuts(joined.period);
    Layers layers = align(joined, weight);
    if (layers.crossing < kMuchLess * align(best.run, weight).crossing)
      best = std::move(layers);
  }
  return best;
}

/// Whether savers [begin, end) have half of the values of a layer of `run`.
bool LayerFinder::resembles(size_t begin, size_t end, const Run &run) const {
  Overlap overlap(kind, run);
  for (size_t saver = begin; saver != end; ++saver)
    overlap.add(kind[saver]);
  return 2 * overlap.getCommon() >= run.period;
}

std::vector<OpId> LayerFinder::find() const {
  std::vector<Layers> found;
  Bytes saved = 0;
  for (const Run &run : chooseRuns()) {
    found.push_back(alignWhole(run));
    saved += run.saved;
  }
  if (found.empty() || 2 * saved < savedBefore.back())
    return {};
  std::vector<size_t> cuts;
  if (resembles(0, found.front().begin, found.front().run))
    cuts.push_back(0);
  for (size_t i = 0; i != found.size(); ++i) {
    const Layers &layers = found[i];
    // The end of the last of them begins what comes next, if that is a layer.
    cuts.insert(cuts.end(), layers.cuts.begin(), layers.cuts.end());
    bool isLayer =
        i + 1 == found.size()
            ? resembles(layers.end, kind.size(), layers.run)
            : 2 * (found[i + 1].begin - layers.end) >=
                  std::min(layers.run.period, found[i + 1].run.period);
    if (!isLayer)
      cuts.pop_back();
  }
  if (cuts.size() < 2)
    return {};
  cuts.front() = 0;
  std::vector<OpId> begins;
  for (size_t cut : cuts)
    begins.push_back(forward[cut]);
  return begins;
}

std::vector<OpId> remat::findLayers(const Problem &problem) {
  return LayerFinder(problem).find();
}
