//===- Blocks.cpp - Cut a program into a chain of blocks --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Blocks.h"
#include "Mix.h"
#include "Producers.h"
#include "RangeMin.h"

#include <algorithm>
#include <map>

using namespace remat;

std::vector<uint64_t> remat::getSignatures(const Problem &problem, int radius) {
  const std::vector<Op> &ops = problem.ops;
  std::vector<OpId> producer = getProducers(problem);
  std::vector<uint64_t> current(ops.size()), next(ops.size());
  for (size_t i = 0; i != ops.size(); ++i) {
    uint64_t hash =
        mix(mix(getBits(ops[i].cost), static_cast<uint64_t>(ops[i].workspace)),
            ops[i].recomputable + 2 * ops[i].mustSave);
    for (const std::vector<TensorId> *list : {&ops[i].ins, &ops[i].outs}) {
      hash = mix(hash, list->size());
      for (TensorId id : *list) {
        const Tensor &tensor = problem.tensors[id];
        hash =
            mix(hash, static_cast<uint64_t>(problem.tensors[tensor.root].size));
        hash = mix(hash, 8 * static_cast<uint64_t>(tensor.kind) +
                             (tensor.root == id));
      }
    }
    current[i] = hash;
  }
  std::vector<uint64_t> readers(ops.size());
  for (int round = 0; round != radius; ++round) {
    std::fill(readers.begin(), readers.end(), 0);
    for (size_t i = 0; i != ops.size(); ++i) {
      uint64_t hash = current[i];
      for (TensorId in : ops[i].ins) {
        OpId maker = producer[in];
        hash = mix(hash, maker >= 0 ? current[maker] : 1);
        if (maker >= 0)
          readers[maker] += mix(current[i], 2);
      }
      next[i] = hash;
    }
    for (size_t i = 0; i != ops.size(); ++i)
      current[i] = mix(next[i], readers[i]);
  }
  return current;
}

namespace {

class Cutter {
public:
  Cutter(const Problem &problem, OpId turn, BlockChain &chain)
      : problem(problem), turn(turn), spans(chain.spans) {}

  void findSpans();
  void weighContent();
  void weighCuts();
  std::vector<OpId> chooseCuts(size_t maxBlocks) const;
  /// Where the backward pass is cut if the forward pass is cut at `cut`.
  OpId getBackwardCut(OpId cut) const { return backwardCut[cut]; }

private:
  bool isSaved(const StorageSpan &span) const {
    return span.made >= 0 && span.made < turn && span.firstBackward >= 0;
  }
  std::vector<OpId> findRepetition(size_t maxBlocks) const;
  void split(OpId begin, OpId end, double most, std::vector<OpId> &cuts) const;

  const Problem &problem;
  OpId turn;
  std::vector<StorageSpan> &spans;
  /// By place of a cut in the forward pass.
  std::vector<OpId> backwardCut;
  /// By place of a cut: bytes that cross it in the forward pass, or are on the
  /// wrong side in the backward pass.
  std::vector<Bytes> weight;
  /// By place: share of the saved bytes and of the cost before it, 0 to 2.
  std::vector<double> content;
};

} // namespace

void Cutter::findSpans() {
  spans.assign(problem.tensors.size(), {});
  for (size_t i = 0; i != problem.ops.size(); ++i) {
    auto op = static_cast<OpId>(i);
    for (TensorId in : problem.ops[i].ins) {
      StorageSpan &span = spans[problem.tensors[in].root];
      if (op < turn) {
        span.lastForward = op;
      } else {
        if (span.firstBackward < 0)
          span.firstBackward = op;
        span.lastBackward = op;
      }
    }
    for (TensorId out : problem.ops[i].outs)
      if (problem.tensors[out].root == out)
        spans[out].made = op;
  }
}

void Cutter::weighContent() {
  Bytes total = 0;
  Cost cost = 0;
  for (size_t i = 0; i != spans.size(); ++i)
    if (isSaved(spans[i]))
      total += problem.tensors[i].size;
  for (OpId op = 0; op != turn; ++op)
    cost += problem.ops[op].cost;
  content.assign(static_cast<size_t>(turn) + 1, 0);
  for (OpId op = 0; op != turn; ++op)
    content[op + 1] = cost > 0 ? problem.ops[op].cost / cost : 0;
  for (size_t i = 0; i != spans.size(); ++i)
    if (isSaved(spans[i]))
      content[spans[i].made + 1] +=
          static_cast<double>(problem.tensors[i].size) /
          static_cast<double>(std::max<Bytes>(1, total));
  for (OpId op = 0; op != turn; ++op)
    content[op + 1] += content[op];
}

void Cutter::weighCuts() {
  auto numPlaces = static_cast<size_t>(turn) + 1;
  std::vector<Bytes> change(numPlaces + 1, 0);
  // By operation: the storages it makes, and those it is the last to read.
  std::vector<std::vector<TensorId>> made(turn), last(turn);
  auto numBackward = problem.ops.size() - static_cast<size_t>(turn) + 1;
  RangeMin misplaced(numBackward);
  auto getPlace = [&](OpId op) { return static_cast<size_t>(op - turn); };
  for (size_t i = 0; i != spans.size(); ++i) {
    const StorageSpan &span = spans[i];
    if (span.made < 0 || span.made >= turn)
      continue;
    OpId end = std::max(span.made, span.lastForward);
    change[span.made + 1] += problem.tensors[i].size;
    change[end + 1] -= problem.tensors[i].size;
    if (!isSaved(span))
      continue;
    made[span.made].push_back(static_cast<TensorId>(i));
    last[end].push_back(static_cast<TensorId>(i));
    misplaced.add(getPlace(span.firstBackward) + 1, numBackward,
                  problem.tensors[i].size);
  }
  // The cut in the backward pass with the least bytes on the wrong side: made
  // behind the cut in the forward pass and read behind the other one, or made
  // before and read before.
  weight.assign(numPlaces, 0);
  backwardCut.assign(numPlaces, turn);
  for (OpId cut = turn; cut-- != 0;) {
    for (TensorId id : made[cut])
      misplaced.add(0, getPlace(spans[id].lastBackward) + 1,
                    problem.tensors[id].size);
    for (TensorId id : last[cut])
      misplaced.add(getPlace(spans[id].firstBackward) + 1, numBackward,
                    -problem.tensors[id].size);
    RangeMin::Minimum best =
        misplaced.getMin(getPlace(backwardCut[cut + 1]), numBackward);
    weight[cut] = best.bytes;
    backwardCut[cut] = turn + static_cast<OpId>(best.place);
  }
  Bytes crossing = 0;
  for (size_t place = 0; place != numPlaces; ++place) {
    crossing += change[place];
    weight[place] += crossing;
  }
}

/// The places of the lightest cut that stands in the same neighbourhood at
/// least four times; empty if there is none.
std::vector<OpId> Cutter::findRepetition(size_t maxBlocks) const {
  constexpr size_t kLeast = 4;
  constexpr int kRadius = 3;
  std::vector<uint64_t> signatures = getSignatures(problem, kRadius);
  std::map<uint64_t, std::vector<OpId>> groups;
  for (OpId cut = 1; cut < turn; ++cut)
    groups[mix(signatures[cut - 1], signatures[cut])].push_back(cut);
  std::vector<OpId> best;
  Bytes least = 0;
  for (const auto &[signature, places] : groups) {
    if (places.size() < kLeast)
      continue;
    // Some may be in the middle of something that others are the end of.
    std::vector<Bytes> weights;
    for (OpId cut : places)
      weights.push_back(weight[cut]);
    std::nth_element(weights.begin(), weights.begin() + (kLeast - 1),
                     weights.end());
    Bytes own = weights[kLeast - 1];
    if (!best.empty() && own > least)
      continue;
    std::vector<OpId> cuts;
    for (OpId cut : places)
      if (weight[cut] <= own + own / 4)
        cuts.push_back(cut);
    // Then the more, then the first, which does not depend on the hash.
    if (best.empty() || own < least || cuts.size() > best.size() ||
        (cuts.size() == best.size() && cuts.front() < best.front())) {
      best = std::move(cuts);
      least = own;
    }
  }
  size_t stride = best.empty() ? 1 : (best.size() - 1) / maxBlocks + 1;
  std::vector<OpId> cuts;
  for (size_t i = 0; i < best.size(); i += stride)
    cuts.push_back(best[i]);
  return cuts;
}

/// Cuts what has more than `most` content at its lightest place.
void Cutter::split(OpId begin, OpId end, double most,
                   std::vector<OpId> &cuts) const {
  double size = content[end] - content[begin];
  if (size <= most)
    return;
  OpId best = -1;
  for (OpId cut = begin + 1; cut < end; ++cut) {
    double part = (content[cut] - content[begin]) / size;
    if (part >= 0.25 && part <= 0.75 &&
        (best < 0 || weight[cut] < weight[best]))
      best = cut;
  }
  if (best < 0)
    return;
  split(begin, best, most, cuts);
  cuts.push_back(best);
  split(best, end, most, cuts);
}

std::vector<OpId> Cutter::chooseCuts(size_t maxBlocks) const {
  // Halving leaves parts of down to an eighth of this.
  constexpr double kPieces = 24;
  std::vector<OpId> fixed =
      findRepetition(std::max<size_t>(1, maxBlocks * 3 / 4));
  double most = content[turn] / kPieces;
  if (!fixed.empty()) {
    std::vector<double> sizes;
    for (size_t i = 1; i < fixed.size(); ++i)
      sizes.push_back(content[fixed[i]] - content[fixed[i - 1]]);
    std::sort(sizes.begin(), sizes.end());
    if (!sizes.empty())
      most = std::max(most, 1.5 * sizes[sizes.size() / 2]);
  }
  for (;; most *= 2) {
    std::vector<OpId> cuts{0};
    for (OpId cut : fixed) {
      split(cuts.back(), cut, most, cuts);
      cuts.push_back(cut);
    }
    split(cuts.back(), turn, most, cuts);
    if (turn > 0)
      cuts.push_back(turn);
    if (cuts.size() <= maxBlocks + 1)
      return cuts;
  }
}

BlockChain remat::findBlocks(const Problem &problem, OpId turn,
                             size_t maxBlocks) {
  BlockChain chain;
  chain.turn = turn;
  Cutter cutter(problem, turn, chain);
  cutter.findSpans();
  cutter.weighContent();
  cutter.weighCuts();
  std::vector<OpId> cuts = cutter.chooseCuts(maxBlocks);
  chain.tail = cutter.getBackwardCut(0);
  for (size_t i = 1; i < cuts.size(); ++i)
    chain.blocks.push_back({cuts[i - 1], cuts[i],
                            cutter.getBackwardCut(cuts[i]),
                            cutter.getBackwardCut(cuts[i - 1])});
  return chain;
}
