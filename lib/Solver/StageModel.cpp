//===- StageModel.cpp - Recomputation as a linear model ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "StageModel.h"

#include <algorithm>

using namespace remat;

namespace {

class StageModelBuilder {
public:
  StageModelBuilder(const ProgramInfo &info, Bytes budget,
                    const std::vector<Moment> &moments,
                    const StageModelOptions &options)
      : info(info), budget(budget), moments(moments), options(options),
        numStages(static_cast<int>(moments.size())) {}

  StageModel build() {
    size_t numTensors = info.problem.tensors.size();
    keep.assign(numStages, {});
    rerun.assign(numStages, {});
    isHeld.assign(numTensors, 0);
    for (int stage = numStages - 1; stage >= 0; --stage) {
      keep[stage].assign(numTensors, kUnset);
      rerun[stage].assign(info.problem.ops.size(), kUnset);
      for (TensorId root : info.held[moments[stage].op])
        keep[stage][root] = kHeld;
      addCertainReads(stage);
      addCarried(stage);
      addRerunReads(stage);
      if (options.withWindows)
        addWindow(stage);
      addMemory(stage);
      if (options.withRerunMemory && stage + 1 != numStages)
        addRerunMemory(stage);
    }
    return std::move(model);
  }

private:
  static constexpr int kUnset = -1;
  static constexpr int kHeld = -2;
  static constexpr int kNever = -3;

  int addColumn(StageModel::Kind kind, int stage, int id, Cost cost) {
    model.columns.push_back({kind, stage, id, cost});
    return static_cast<int>(model.columns.size()) - 1;
  }
  int getKeep(int stage, TensorId root) {
    int &column = keep[stage][root];
    if (column == kUnset) {
      column = addColumn(StageModel::Kind::Keep, stage, root, 0);
      kept.push_back(root);
    }
    return column;
  }
  int getRerun(int stage, OpId op) {
    if (!info.problem.ops[op].mayRunAgain())
      return kNever;
    int &column = rerun[stage][op];
    if (column == kUnset) {
      column = addColumn(StageModel::Kind::Rerun, stage, op,
                         info.problem.ops[op].cost);
      reruns.push_back(op);
    }
    return column;
  }
  void beginRow(double least) {
    model.rows.push_back({model.entries.size(), least});
  }
  void addEntry(int column, double value) {
    if (column >= 0)
      model.entries.push_back({column, value});
  }

  /// `tensor` is read in the stage, always (reader < 0) or if a column is 1.
  void addRead(int stage, TensorId tensor, int reader) {
    TensorId root = info.root(tensor);
    OpId producer = info.producer[tensor];
    if (producer < 0 || !moments[stage].isBefore[producer] ||
        keep[stage][root] == kHeld)
      return;
    int kept = getKeep(stage, root), again = getRerun(stage, producer);
    beginRow(reader < 0 ? 1 : 0);
    addEntry(kept, 1);
    addEntry(again, 1);
    if (reader >= 0)
      addEntry(reader, -1);
  }

  /// What first instances in the stage read; results, if it is the last.
  void addCertainReads(int stage) {
    kept.clear();
    reruns.clear();
    bool isLast = stage + 1 == numStages;
    const Moment &moment = moments[stage];
    std::vector<TensorId> certain, later;
    for (size_t i = 0; i != info.problem.ops.size(); ++i) {
      if (!moment.isAfter[i])
        continue;
      bool isHere = isLast || moments[stage + 1].isBefore[i];
      if (isHere)
        certain.insert(certain.end(), info.reads[i].begin(),
                       info.reads[i].end());
      else if (!moments[stage + 1].isAfter[i])
        later.insert(later.end(), info.reads[i].begin(), info.reads[i].end());
    }
    if (isLast)
      for (TensorId root : info.roots)
        if (info.isResult(root))
          certain.push_back(root);
    if (!isLast)
      for (TensorId root : info.held[moments[stage + 1].op])
        certain.push_back(root);
    sortUnique(certain);
    sortUnique(later);
    for (TensorId tensor : certain)
      addRead(stage, tensor, -1);
    // Read at a time that is not known: in this stage or in a later one.
    for (TensorId tensor : later) {
      TensorId root = info.root(tensor);
      OpId producer = info.producer[tensor];
      if (producer < 0 || !moment.isBefore[producer] ||
          keep[stage][root] == kHeld ||
          std::binary_search(certain.begin(), certain.end(), tensor))
        continue;
      int kept = getKeep(stage, root);
      std::vector<int> again;
      for (int i = stage; i != numStages; ++i)
        again.push_back(i == stage ? getRerun(i, producer)
                                   : rerun[i][producer]);
      beginRow(1);
      addEntry(kept, 1);
      for (int column : again)
        addEntry(column, 1);
    }
  }

  static void sortUnique(std::vector<TensorId> &ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  }

  /// What is live at the next instant was live at this one, or is made between.
  void addCarried(int stage) {
    if (stage + 1 == numStages)
      return;
    for (TensorId root : info.roots)
      if (int next = keep[stage + 1][root]; next >= 0)
        addRead(stage, root, next);
  }

  void addRerunReads(int stage) {
    for (size_t i = 0; i != reruns.size(); ++i) {
      OpId op = reruns[i];
      for (TensorId in : info.reads[op])
        addRead(stage, in, rerun[stage][op]);
    }
  }

  /// Whether an operation runs again in any of the stages from this one on: as
  /// in the model of this instant alone, but tied to the stages. Without it a
  /// rerun could be split over stages, each of which asks for part of an input.
  void addWindow(int stage) {
    std::vector<int> window(info.problem.ops.size(), kUnset);
    std::vector<OpId> ops;
    auto getWindow = [&](OpId op) {
      if (!info.problem.ops[op].mayRunAgain())
        return kNever;
      int &column = window[op];
      if (column == kUnset) {
        column = addColumn(StageModel::Kind::Window, stage, op, 0);
        ops.push_back(op);
      }
      return column;
    };
    auto addWindowRead = [&](TensorId tensor, int reader) {
      TensorId root = info.root(tensor);
      OpId producer = info.producer[tensor];
      if (producer < 0 || !moments[stage].isBefore[producer] ||
          keep[stage][root] == kHeld)
        return;
      int kept = getKeep(stage, root), again = getWindow(producer);
      beginRow(reader < 0 ? 1 : 0);
      addEntry(kept, 1);
      addEntry(again, 1);
      if (reader >= 0)
        addEntry(reader, -1);
    };
    std::vector<TensorId> certain;
    for (size_t i = 0; i != info.problem.ops.size(); ++i)
      if (moments[stage].isAfter[i])
        certain.insert(certain.end(), info.reads[i].begin(),
                       info.reads[i].end());
    for (TensorId root : info.roots)
      if (info.isResult(root))
        certain.push_back(root);
    sortUnique(certain);
    for (TensorId tensor : certain)
      addWindowRead(tensor, -1);
    for (size_t i = 0; i != ops.size(); ++i) {
      OpId op = ops[i];
      for (TensorId in : info.reads[op])
        addWindowRead(in, window[op]);
      beginRow(0);
      addEntry(window[op], -1);
      for (int later = stage; later != numStages; ++later)
        addEntry(rerun[later][op], 1);
    }
  }

  void addMemory(int stage) {
    Bytes space = budget - info.base - info.heldBytes[moments[stage].op];
    if (space < 0) {
      model.isInfeasible = true;
      return;
    }
    std::sort(kept.begin(), kept.end());
    Bytes needed = 0;
    for (TensorId root : kept)
      needed += info.size(root);
    if (needed <= space)
      return;
    // About the size of the other rows.
    double unit = std::max<double>(1.0, static_cast<double>(space));
    beginRow(-static_cast<double>(space) / unit);
    for (TensorId root : kept)
      addEntry(keep[stage][root], -static_cast<double>(info.size(root)) / unit);
  }

  /// Splits "live at the next instant" into what lives through the stage and
  /// what is made in it; the former is live at each rerun.
  void addRerunMemory(int stage) {
    std::vector<int> carry(info.problem.tensors.size(), kUnset);
    std::vector<TensorId> carried;
    const std::vector<TensorId> &heldNext = info.held[moments[stage + 1].op];
    for (TensorId root : info.roots) {
      int now = keep[stage][root], next = keep[stage + 1][root];
      if (now == kUnset || next == kUnset ||
          !moments[stage].isBefore[info.producer[root]])
        continue;
      int column = carry[root] =
          addColumn(StageModel::Kind::Carry, stage, root, 0);
      carried.push_back(root);
      // Carried only if live before; live after only if carried or made.
      if (now >= 0) {
        beginRow(0);
        addEntry(now, 1);
        addEntry(column, -1);
      }
      bool isNextCertain =
          next == kHeld ||
          std::binary_search(heldNext.begin(), heldNext.end(), root);
      beginRow(isNextCertain ? 1 : 0);
      addEntry(column, 1);
      addEntry(rerun[stage][info.producer[root]], 1);
      if (!isNextCertain)
        addEntry(next, -1);
      else
        continue;
      beginRow(0);
      addEntry(next, 1);
      addEntry(column, -1);
    }
    Bytes space = budget - info.base;
    Bytes carriedBytes = 0;
    for (TensorId root : carried)
      carriedBytes += info.size(root);
    for (OpId op : reruns) {
      for (TensorId root : info.held[op])
        isHeld[root] = 1;
      Bytes others = carriedBytes;
      for (TensorId root : carried)
        others -= isHeld[root] ? info.size(root) : 0;
      if (others + info.heldBytes[op] > space) {
        double unit = std::max<double>(1.0, static_cast<double>(space));
        beginRow(-static_cast<double>(space) / unit);
        addEntry(rerun[stage][op],
                 -static_cast<double>(info.heldBytes[op]) / unit);
        for (TensorId root : carried)
          if (!isHeld[root])
            addEntry(carry[root], -static_cast<double>(info.size(root)) / unit);
      }
      for (TensorId root : info.held[op])
        isHeld[root] = 0;
    }
  }

  const ProgramInfo &info;
  Bytes budget;
  const std::vector<Moment> &moments;
  const StageModelOptions &options;
  int numStages;
  StageModel model;
  /// By stage and root or operation: the column, or a marker.
  std::vector<std::vector<int>> keep, rerun;
  /// Of the stage in hand, in order of creation.
  std::vector<TensorId> kept;
  std::vector<OpId> reruns;
  std::vector<char> isHeld;
};

} // namespace

StageModel remat::buildStageModel(const ProgramInfo &info, Bytes budget,
                                  const std::vector<Moment> &moments,
                                  const StageModelOptions &options) {
  return StageModelBuilder(info, budget, moments, options).build();
}
