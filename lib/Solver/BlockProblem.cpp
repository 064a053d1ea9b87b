//===- BlockProblem.cpp - A block of a program by itself --------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "BlockProblem.h"

#include <algorithm>

using namespace remat;

OpId BlockProblem::getOp(OpId local) const {
  if (local >= 1 && local < marker)
    return block.forwardBegin + local - 1;
  if (local >= marker + 2)
    return block.backwardBegin + local - marker - 2;
  return -1;
}

namespace {

class Extractor {
public:
  Extractor(const Problem &problem, const BlockChain &chain)
      : problem(problem), chain(chain), blockOf(problem.ops.size(), -1),
        localOf(problem.tensors.size(), -1), maker(problem.tensors.size(), -1) {
    for (size_t b = 0; b != chain.blocks.size(); ++b) {
      const Block &block = chain.blocks[b];
      for (OpId op = block.forwardBegin; op != block.forwardEnd; ++op)
        blockOf[op] = static_cast<int>(b);
      for (OpId op = block.backwardBegin; op < block.backwardEnd; ++op)
        blockOf[op] = static_cast<int>(b);
    }
    for (size_t i = 0; i != problem.ops.size(); ++i)
      for (TensorId out : problem.ops[i].outs)
        maker[out] = static_cast<OpId>(i);
  }

  BlockProblem extract(int number, ChainBlock &costs);
  void addShared(std::vector<ChainBlock> &costs) const;

private:
  int getBlock(OpId op) const { return op < 0 ? -1 : blockOf[op]; }
  /// The last block whose backward part needs the storage; -1 for what is
  /// behind all blocks, `none` if nothing reads it there.
  int getLastBlock(TensorId root, int none) const {
    if (problem.tensors[root].kind == TensorKind::Result)
      return -1;
    OpId last = chain.spans[root].lastBackward;
    return last < 0 ? none : blockOf[last];
  }
  bool isOwned(TensorId root) const {
    return maker[root] >= 0 && problem.tensors[root].kind != TensorKind::Arg &&
           problem.tensors[root].kind != TensorKind::Const;
  }
  /// Made in the backward part of the block behind `number`, and read in that
  /// of `number` for the last time.
  bool isGradientInto(int number, TensorId root) const {
    OpId made = chain.spans[root].made;
    return made >= chain.turn && blockOf[made] == number + 1 &&
           getLastBlock(root, number + 1) == number;
  }
  TensorId getLocal(TensorId id, int number, bool isForward);
  void addOp(OpId op, int number, bool isForward);
  void addForwardPeaks(const BlockProblem &block, ChainBlock &costs) const;

  const Problem &problem;
  const BlockChain &chain;
  std::vector<int> blockOf;
  /// By tensor of the program: its number in the block that is being taken out.
  std::vector<TensorId> localOf;
  std::vector<OpId> maker;
  /// Tensors with a number, and the block's problem.
  std::vector<TensorId> used;
  Problem local;
  /// What the operations that stand for others make.
  std::vector<TensorId> inputs, gradients;
};

} // namespace

/// The tensor in the block's problem. What other blocks hold is an argument
/// without size.
TensorId Extractor::getLocal(TensorId id, int number, bool isForward) {
  if (localOf[id] >= 0)
    return localOf[id];
  used.push_back(id);
  TensorId root = problem.tensors[id].root;
  if (root != id) {
    TensorId source = getLocal(root, number, isForward);
    // What makes a view in another block does not run here.
    if (getBlock(maker[id]) != number)
      return localOf[id] = source;
    localOf[id] = static_cast<TensorId>(local.tensors.size());
    local.tensors.push_back(
        {problem.tensors[id].size, source, local.tensors[source].kind});
    return localOf[id];
  }
  auto own = static_cast<TensorId>(local.tensors.size());
  localOf[id] = own;
  Tensor tensor{problem.tensors[id].size, own, TensorKind::Temp};
  const StorageSpan &span = chain.spans[id];
  int madeIn = getBlock(span.made);
  if (isOwned(id) && madeIn == number) {
    if (getLastBlock(id, number) < number)
      tensor.kind = TensorKind::Result;
  } else if (isOwned(id) && isForward && madeIn >= 0) {
    inputs.push_back(own);
  } else if (isOwned(id) && isGradientInto(number, id)) {
    gradients.push_back(own);
  } else {
    tensor.kind = TensorKind::Arg;
    tensor.size = 0;
  }
  local.tensors.push_back(tensor);
  return own;
}

void Extractor::addOp(OpId op, int number, bool isForward) {
  const Op &from = problem.ops[op];
  Op to;
  to.cost = from.cost;
  to.workspace = from.workspace;
  to.recomputable = from.recomputable;
  to.mustSave = from.mustSave;
  for (TensorId in : from.ins)
    to.ins.push_back(getLocal(in, number, isForward));
  for (TensorId out : from.outs)
    to.outs.push_back(getLocal(out, number, isForward));
  local.ops.push_back(std::move(to));
}

/// Memory while the forward part runs and keeps only what later blocks read.
void Extractor::addForwardPeaks(const BlockProblem &block,
                                ChainBlock &costs) const {
  const std::vector<Op> &ops = block.problem.ops;
  std::vector<OpId> last(block.problem.tensors.size(), 0);
  for (OpId op = 1; op <= block.marker; ++op)
    for (TensorId in : ops[op].ins)
      last[block.problem.tensors[in].root] = op;
  std::vector<Bytes> change(block.marker + 2, 0), kept(block.marker + 2, 0);
  for (OpId op = 0; op != block.marker; ++op) {
    change[op] += ops[op].workspace;
    change[op + 1] -= ops[op].workspace;
    for (TensorId out : ops[op].outs) {
      const Tensor &tensor = block.problem.tensors[out];
      if (tensor.root != out)
        continue;
      bool stays = tensor.kind == TensorKind::Result;
      OpId end = stays ? block.marker : std::max(op, last[out]);
      change[op] += tensor.size;
      change[end + 1] -= tensor.size;
      if (op == 0)
        kept[end + 1] += tensor.size;
    }
  }
  Bytes live = block.passing, inputsKept = 0;
  for (OpId op = 0; op <= block.marker; ++op) {
    live += change[op];
    inputsKept += kept[op];
    costs.forwardPeak = std::max(costs.forwardPeak, live);
    costs.forwardPeakKept = std::max(costs.forwardPeakKept, live + inputsKept);
    costs.forwardCost += ops[op].cost;
  }
}

BlockProblem Extractor::extract(int number, ChainBlock &costs) {
  BlockProblem result;
  result.block = chain.blocks[number];
  const Block &block = result.block;
  local = {};
  used.clear();
  inputs.clear();
  gradients.clear();
  Op standIn;
  standIn.recomputable = false;
  local.ops.push_back(standIn);
  for (OpId op = block.forwardBegin; op != block.forwardEnd; ++op)
    addOp(op, number, /*isForward=*/true);
  result.marker = static_cast<OpId>(local.ops.size());
  local.ops.push_back(standIn);
  std::vector<TensorId> passedOn;
  for (TensorId id : used) {
    const StorageSpan &span = chain.spans[id];
    if (problem.tensors[id].root != id || !isOwned(id))
      continue;
    // Later blocks read it, in the forward pass or before this one's turn.
    if (span.lastForward >= block.forwardEnd ||
        (getBlock(span.made) == number && span.firstBackward >= 0 &&
         span.firstBackward < block.backwardBegin))
      passedOn.push_back(localOf[id]);
  }
  local.ops[result.marker].ins = passedOn;
  local.ops.push_back(standIn);
  for (OpId op = block.backwardBegin; op < block.backwardEnd; ++op)
    addOp(op, number, /*isForward=*/false);
  local.ops[0].outs = inputs;
  local.ops[result.marker + 1].outs = gradients;

  std::vector<char> isRead(local.tensors.size(), 0);
  for (size_t op = result.marker + 1; op != local.ops.size(); ++op)
    for (TensorId in : local.ops[op].ins)
      isRead[local.tensors[in].root] = 1;
  for (TensorId id : passedOn)
    if (!isRead[id] && local.tensors[id].kind != TensorKind::Result)
      result.passedOn += local.tensors[id].size;
  result.passing = costs.input;
  for (TensorId id : inputs)
    result.passing -= local.tensors[id].size;
  for (TensorId id : used)
    localOf[id] = -1;
  result.problem = std::move(local);
  addForwardPeaks(result, costs);
  return result;
}

/// What crosses between blocks.
void Extractor::addShared(std::vector<ChainBlock> &costs) const {
  auto numBlocks = static_cast<int>(costs.size());
  std::vector<Bytes> input(numBlocks + 1, 0), held(numBlocks + 1, 0),
      gradient(numBlocks + 1, 0);
  auto add = [](std::vector<Bytes> &change, int first, int end, Bytes size) {
    if (first < end) {
      change[first] += size;
      change[end] -= size;
    }
  };
  for (size_t i = 0; i != problem.tensors.size(); ++i) {
    auto id = static_cast<TensorId>(i);
    const StorageSpan &span = chain.spans[id];
    int madeIn = getBlock(span.made);
    if (problem.tensors[id].root != id || !isOwned(id) || madeIn < 0)
      continue;
    Bytes size = problem.tensors[id].size;
    if (span.made < chain.turn && span.lastForward >= 0)
      add(input, madeIn + 1, blockOf[span.lastForward] + 1, size);
    if (madeIn > 0 && isGradientInto(madeIn - 1, id))
      gradient[madeIn - 1] += size;
    else
      add(held, std::max(0, getLastBlock(id, madeIn)), madeIn, size);
  }
  Bytes inputSum = 0, heldSum = 0;
  for (int b = 0; b != numBlocks; ++b) {
    inputSum += input[b];
    heldSum += held[b];
    costs[b].input = inputSum;
    costs[b].held = heldSum;
    costs[b].heldWaiting = heldSum + gradient[b];
  }
}

std::vector<BlockProblem> remat::extractBlocks(const Problem &problem,
                                               const BlockChain &chain,
                                               std::vector<ChainBlock> &costs) {
  Extractor extractor(problem, chain);
  costs.assign(chain.blocks.size(), {});
  extractor.addShared(costs);
  std::vector<BlockProblem> blocks;
  for (size_t b = 0; b != costs.size(); ++b)
    blocks.push_back(extractor.extract(static_cast<int>(b), costs[b]));
  return blocks;
}

bool remat::areEqual(const BlockProblem &a, const BlockProblem &b) {
  return a.marker == b.marker && a.passedOn == b.passedOn &&
         a.passing == b.passing &&
         std::equal(a.problem.ops.begin(), a.problem.ops.end(),
                    b.problem.ops.begin(), b.problem.ops.end(),
                    [](const Op &x, const Op &y) {
                      return x.cost == y.cost && x.workspace == y.workspace &&
                             x.recomputable == y.recomputable &&
                             x.mustSave == y.mustSave && x.ins == y.ins &&
                             x.outs == y.outs;
                    }) &&
         std::equal(a.problem.tensors.begin(), a.problem.tensors.end(),
                    b.problem.tensors.begin(), b.problem.tensors.end(),
                    [](const Tensor &x, const Tensor &y) {
                      return x.size == y.size && x.root == y.root &&
                             x.kind == y.kind;
                    });
}
