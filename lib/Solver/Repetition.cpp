//===- Repetition.cpp - Layers found by their repetition --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Solver/Repetition.h"
#include "Mix.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace remat;

namespace {

/// Savers [begin, end), each of which equals the one `period` later as long as
/// that is one of them, but for a few.
struct Run {
  size_t begin = 0, end = 0;
  size_t period = 1;
};

/// Equal layers: savers [begin, end), a whole number of periods of `run`.
struct Layers {
  Run run;
  size_t begin = 0, end = 0;
  /// Places where they begin, and where the last one ends.
  std::vector<size_t> cuts;
  /// The bytes that cross between them, in all, and in how many places.
  double crossing = 0;
  size_t numCrossed = 0;
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

/// Finds layers. Savers are the forward operations that make something that
/// outlives the forward pass, numbered in order; places are indices into
/// `forward`.
class LayerFinder {
public:
  explicit LayerFinder(const Problem &problem);
  std::vector<OpId> find() const;

private:
  std::vector<size_t> choosePeriods() const;
  bool isWorthwhile(const Run &run, const std::vector<char> &taken) const;
  std::vector<Run> findRuns(size_t period,
                            const std::vector<char> &taken) const;
  std::vector<Bytes> weighCuts(size_t period) const;
  size_t getCut(const std::vector<Bytes> &weight, size_t saver) const;
  std::vector<size_t> countSplit(const Run &run, int64_t begin) const;
  Layers align(const Run &run, const std::vector<Bytes> &weight) const;
  double getCrossing(const std::vector<Run> &runs, size_t period) const;
  double getLength(const std::vector<Run> &runs) const;
  std::vector<Run> chooseRuns(const std::vector<size_t> &periods,
                              const std::vector<char> &taken) const;
  std::vector<Layers> findAll() const;
  bool resembles(size_t begin, size_t end, const Run &run) const;

  Bytes getSaved(const Run &run) const {
    return savedBefore[run.end] - savedBefore[run.begin];
  }
  double getSaved(const std::vector<Run> &runs) const {
    double saved = 0;
    for (const Run &run : runs)
      saved += static_cast<double>(getSaved(run));
    return saved;
  }

  const Problem &problem;
  std::vector<OpId> forward;
  /// By storage: the last place that reads it, -1 if none does.
  std::vector<int64_t> lastRead;
  /// By place: the savers before it.
  std::vector<size_t> saversBefore;
  /// By saver: its place, a hash of its cost and sizes, and the bytes that are
  /// saved before it.
  std::vector<size_t> placeOf;
  std::vector<uint64_t> kind;
  std::vector<Bytes> savedBefore;
};

} // namespace

static uint64_t hashShape(const Problem &problem, const Op &op) {
  uint64_t hash = getBits(op.cost);
  for (const std::vector<TensorId> *list : {&op.ins, &op.outs}) {
    hash = mix(hash, list->size());
    for (TensorId id : *list) {
      TensorId root = problem.tensors[id].root;
      hash = mix(hash, static_cast<uint64_t>(problem.tensors[root].size));
    }
  }
  return hash;
}

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
  savedBefore.push_back(0);
  for (size_t place = 0; place != forward.size(); ++place) {
    saversBefore.push_back(kind.size());
    Bytes saved = 0;
    for (TensorId out : problem.ops[forward[place]].outs)
      if (const Tensor &tensor = problem.tensors[out];
          tensor.root == out &&
          (isSaved[out] || tensor.kind == TensorKind::Result))
        saved += problem.tensors[out].size;
    if (saved == 0)
      continue;
    placeOf.push_back(place);
    kind.push_back(hashShape(problem, problem.ops[forward[place]]));
    savedBefore.push_back(savedBefore.back() + saved);
  }
  saversBefore.push_back(kind.size());
}

/// Distances of equal savers, alone and with those behind them, to those before
/// them: those between which most is saved.
std::vector<size_t> LayerFinder::choosePeriods() const {
  constexpr size_t kMost = 32;
  // With what is behind them, savers of few kinds are rare.
  constexpr size_t kLong = 8;
  // A layer may have equal parts.
  constexpr size_t kReach = 4;
  std::vector<Bytes> votes(kind.size(), 0);
  for (size_t length : {size_t(1), kLong}) {
    std::vector<uint64_t> hash;
    std::vector<size_t> order;
    for (size_t saver = 0; saver + length <= kind.size(); ++saver) {
      hash.push_back(0);
      for (size_t i = 0; i != length; ++i)
        hash.back() = mix(hash.back(), kind[saver + i]);
      order.push_back(saver);
    }
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
      return hash[a] != hash[b] ? hash[a] < hash[b] : a < b;
    });
    for (size_t i = 0; i != order.size(); ++i)
      for (size_t back = 1; back <= std::min(i, kReach); ++back)
        if (hash[order[i]] == hash[order[i - back]])
          votes[order[i] - order[i - back]] +=
              savedBefore[order[i] + 1] - savedBefore[order[i]];
  }
  std::vector<size_t> periods;
  for (size_t period = 1; period < votes.size(); ++period)
    if (votes[period] > 0)
      periods.push_back(period);
  std::sort(periods.begin(), periods.end(), [&](size_t a, size_t b) {
    return votes[a] != votes[b] ? votes[a] > votes[b] : a < b;
  });
  periods.resize(std::min(periods.size(), kMost));
  std::sort(periods.begin(), periods.end());
  return periods;
}

/// Whether it is two layers, less what differs at the ends of a chain, and
/// saves enough to matter.
bool LayerFinder::isWorthwhile(const Run &run,
                               const std::vector<char> &taken) const {
  constexpr Bytes kLeastShare = 32;
  return 2 * run.end >= 2 * run.begin + 3 * run.period &&
         getSaved(run) >= savedBefore.back() / kLeastShare &&
         std::find(taken.begin() + static_cast<ptrdiff_t>(run.begin),
                   taken.begin() + static_cast<ptrdiff_t>(run.end),
                   1) == taken.begin() + static_cast<ptrdiff_t>(run.end);
}

/// The runs of `period`, without what is `taken`, in order. They do not
/// overlap.
std::vector<Run> LayerFinder::findRuns(size_t period,
                                       const std::vector<char> &taken) const {
  // What may differ at a time.
  size_t slack = period / 8;
  std::vector<Run> runs;
  Run run{0, 0, period};
  auto close = [&] {
    if (!runs.empty())
      run.begin = std::max(run.begin, runs.back().end);
    if (isWorthwhile(run, taken))
      runs.push_back(run);
    run.end = 0;
  };
  for (size_t saver = 0; saver + period < kind.size(); ++saver) {
    if (run.end != 0 && saver + period - run.end > slack)
      close();
    if (kind[saver] != kind[saver + period])
      continue;
    if (run.end == 0)
      run.begin = saver;
    run.end = saver + period + 1;
  }
  close();
  return runs;
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
    double crossing = 0;
    size_t numCrossed = 0;
    for (size_t at = first == 0 ? run.period : first; at < length;
         at += run.period, ++numCrossed)
      crossing += static_cast<double>(weight[getCut(weight, run.begin + at)]);
    size_t rest = (length - first) % run.period;
    size_t split = splitBefore[first] + splitBehind[run.period - 1 - rest];
    // Cross-multiplied means.
    double here = crossing * static_cast<double>(layers.numCrossed);
    double least = layers.crossing * static_cast<double>(numCrossed);
    if (first != 0 && (here > least || (here == least && split >= leastSplit)))
      continue;
    best = first;
    leastSplit = split;
    layers.crossing = crossing;
    layers.numCrossed = numCrossed;
  }
  layers.begin = run.begin + best;
  layers.end = run.end - (length - best) % run.period;
  for (size_t saver = layers.begin; saver <= layers.end; saver += run.period)
    layers.cuts.push_back(getCut(weight, saver));
  return layers;
}

/// Bytes that cross between layers of `runs`, on average, if what is read up to
/// `period` savers later counts.
double LayerFinder::getCrossing(const std::vector<Run> &runs,
                                size_t period) const {
  std::vector<Bytes> weight = weighCuts(period);
  double crossing = 0, numCrossed = 0;
  for (const Run &run : runs) {
    Layers layers = align(run, weight);
    crossing += layers.crossing;
    numCrossed += static_cast<double>(layers.numCrossed);
  }
  return crossing / numCrossed;
}

/// Bytes of one layer of each run, and what is in none: the fewer, the better
/// does it explain what is saved (J. Rissanen, Modeling by Shortest Data
/// Description, 1978).
double LayerFinder::getLength(const std::vector<Run> &runs) const {
  auto length = static_cast<double>(savedBefore.back());
  for (const Run &run : runs)
    length -= static_cast<double>(getSaved(run)) *
              (1 - static_cast<double>(run.period) /
                       static_cast<double>(run.end - run.begin));
  return length;
}

/// The runs of the one of `periods` that explains best what is saved. But if
/// much less crosses between those of a longer one, layers have equal parts,
/// such as the halves of a residual block.
std::vector<Run> LayerFinder::chooseRuns(const std::vector<size_t> &periods,
                                         const std::vector<char> &taken) const {
  constexpr double kMuchLess = 0.8, kAboutAsMuch = 0.75;
  std::vector<std::vector<Run>> candidates;
  for (size_t period : periods)
    if (std::vector<Run> runs = findRuns(period, taken); !runs.empty())
      candidates.push_back(std::move(runs));
  if (candidates.empty())
    return {};
  auto best = std::min_element(
      candidates.begin(), candidates.end(),
      [&](const std::vector<Run> &a, const std::vector<Run> &b) {
        return getLength(a) < getLength(b);
      });
  for (auto longer = best + 1; longer != candidates.end(); ++longer) {
    size_t period = longer->front().period;
    if (getSaved(*longer) >= kAboutAsMuch * getSaved(*best) &&
        getCrossing(*longer, period) < kMuchLess * getCrossing(*best, period))
      best = longer;
  }
  return std::move(*best);
}

/// In order. What repeats in what the first runs leave has layers of its own,
/// unless they are much shorter: then they are parts of one.
std::vector<Layers> LayerFinder::findAll() const {
  std::vector<Layers> found;
  std::vector<size_t> periods = choosePeriods();
  std::vector<char> taken(kind.size(), 0);
  size_t least = 0;
  for (std::vector<Run> runs = chooseRuns(periods, taken); !runs.empty();
       runs = chooseRuns(periods, taken)) {
    size_t period = runs.front().period;
    if (found.empty())
      least = (period + 1) / 2;
    std::vector<Bytes> weight = weighCuts(period);
    for (const Run &run : runs) {
      if (period >= least)
        found.push_back(align(run, weight));
      std::fill(taken.begin() + static_cast<ptrdiff_t>(run.begin),
                taken.begin() + static_cast<ptrdiff_t>(run.end), 1);
    }
  }
  std::sort(found.begin(), found.end(),
            [](const Layers &a, const Layers &b) { return a.begin < b.begin; });
  return found;
}

/// Whether savers [begin, end) have half of the values of a layer of `run`.
bool LayerFinder::resembles(size_t begin, size_t end, const Run &run) const {
  Overlap overlap(kind, run);
  for (size_t saver = begin; saver != end; ++saver)
    overlap.add(kind[saver]);
  return 2 * overlap.getCommon() >= run.period;
}

std::vector<OpId> LayerFinder::find() const {
  std::vector<Layers> found = findAll();
  Bytes saved = 0;
  for (const Layers &layers : found)
    saved += getSaved(layers.run);
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
