//===- ExplainClones.cpp - What each recomputation is for -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The plan is followed once, in the order in which steps run. For every
// instance of a step that gives its last reader, and for every position the
// memory in use; both together say what a recomputation was good for.
//
//===----------------------------------------------------------------------===//

#include "RematClones.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/IR/Diagnostics.h"

using namespace mlir;
using namespace ckpt;

namespace {

/// One run of a step.
struct Run {
  remat::OpId step;
  /// Where what it computed is read last, in runs; its own number if nowhere.
  size_t lastRead;
  /// The run of the same step before it, if any.
  std::optional<size_t> previous;
};

class PlanTrace {
public:
  PlanTrace(const RematGraph &graph, ArrayRef<remat::OpId> order,
            ArrayRef<RematClone> clones);

  /// The run that made the clone with that number.
  size_t getRun(size_t clone) const { return runOfClone[clone]; }
  const Run &get(size_t run) const { return runs[run]; }
  /// Where most memory is in use behind run `from` and before run `to`.
  std::optional<size_t> findPeak(size_t from, size_t to) const;
  remat::Bytes getMemory(size_t run) const { return memory[run]; }
  Operation *getAnchor(size_t run) const {
    return graph.getSteps()[runs[run].step].getAnchor();
  }

private:
  void addRun(remat::OpId step);
  void measure();

  const RematGraph &graph;
  std::vector<Run> runs;
  std::vector<size_t> runOfClone;
  std::vector<remat::Bytes> memory;
  /// The last run of each step, and the one that holds each storage.
  std::vector<std::optional<size_t>> latest, holder;
};

} // namespace

void PlanTrace::addRun(remat::OpId step) {
  const remat::Problem &problem = graph.getProblem();
  size_t number = runs.size();
  runs.push_back({step, number, latest[step]});
  latest[step] = number;
  for (remat::TensorId in : problem.ops[step].ins)
    if (std::optional<size_t> run = holder[problem.tensors[in].root])
      runs[*run].lastRead = number;
  for (remat::TensorId out : problem.ops[step].outs)
    if (problem.tensors[out].root == out)
      holder[out] = number;
}

void PlanTrace::measure() {
  const remat::Problem &problem = graph.getProblem();
  std::vector<remat::Bytes> change(runs.size() + 1, 0);
  remat::Bytes live = 0;
  for (auto [id, tensor] : llvm::enumerate(problem.tensors)) {
    bool isOwnedElsewhere = tensor.kind == remat::TensorKind::Arg ||
                            tensor.kind == remat::TensorKind::Const;
    if (isOwnedElsewhere && tensor.root == static_cast<remat::TensorId>(id))
      live += tensor.size;
    if (tensor.kind == remat::TensorKind::Result && holder[tensor.root])
      runs[*holder[tensor.root]].lastRead = runs.size() - 1;
  }
  for (auto [number, run] : llvm::enumerate(runs))
    for (remat::TensorId out : problem.ops[run.step].outs)
      if (problem.tensors[out].root == out) {
        change[number] += problem.tensors[out].size;
        change[run.lastRead + 1] -= problem.tensors[out].size;
      }
  for (auto [number, run] : llvm::enumerate(runs)) {
    live += change[number];
    memory.push_back(live + problem.ops[run.step].workspace);
  }
}

PlanTrace::PlanTrace(const RematGraph &graph, ArrayRef<remat::OpId> order,
                     ArrayRef<RematClone> clones)
    : graph(graph), latest(graph.getSteps().size()),
      holder(graph.getProblem().tensors.size()) {
  auto next = clones.begin();
  // The end of the function is a place too.
  for (size_t place = 0; place <= order.size(); ++place) {
    for (; next != clones.end() && next->place == place; ++next) {
      // A chain of operations is one run.
      if (next->original == graph.getSteps()[next->step].ops.front())
        addRun(next->step);
      runOfClone.push_back(runs.size() - 1);
    }
    if (place != order.size())
      addRun(order[place]);
  }
  measure();
}

std::optional<size_t> PlanTrace::findPeak(size_t from, size_t to) const {
  if (from + 1 >= to)
    return std::nullopt;
  auto first = memory.begin() + static_cast<std::ptrdiff_t>(from + 1);
  auto last = memory.begin() + static_cast<std::ptrdiff_t>(to);
  return static_cast<size_t>(std::max_element(first, last) - memory.begin());
}

static remat::Bytes getStorage(const RematGraph &graph, remat::OpId step) {
  const remat::Problem &problem = graph.getProblem();
  remat::Bytes bytes = 0;
  for (remat::TensorId out : problem.ops[step].outs)
    if (problem.tensors[out].root == out)
      bytes += problem.tensors[out].size;
  return bytes;
}

static void explain(const RematGraph &graph, const PlanTrace &trace,
                    const RematClone &clone, size_t run) {
  InFlightDiagnostic diag = emitRemark(clone.original->getLoc());
  diag << "'" << clone.original->getName() << "', step " << clone.step
       << ", is computed again for '" << clone.consumer->getName() << "'";
  if (auto region = clone.original->getAttrOfType<RegionAttr>(attr::kRegion))
    diag << "; region '" << region.getName() << "'";
  Operation *reader = nullptr;
  for (Operation *user : clone.clone->getUsers())
    if (Operation *top = clone.clone->getBlock()->findAncestorOpInBlock(*user);
        top && !isa<CheckHashOp>(top) &&
        (!reader || top->isBeforeInBlock(reader)))
      reader = top;
  Operation *needed = reader ? reader : clone.consumer;
  diag.attachNote(needed->getLoc())
      << "the copy is read first here, by '" << needed->getName() << "'";

  const Run &previous = trace.get(*trace.get(run).previous);
  Operation *lastReader = trace.getAnchor(previous.lastRead);
  Diagnostic &dropped = diag.attachNote(lastReader ? lastReader->getLoc()
                                                   : clone.original->getLoc());
  dropped << getStorage(graph, clone.step)
          << " bytes were dropped behind this, step "
          << trace.get(previous.lastRead).step;
  std::optional<size_t> peak = trace.findPeak(previous.lastRead, run);
  if (!peak)
    return;
  Operation *peakOp = trace.getAnchor(*peak);
  diag.attachNote(peakOp ? peakOp->getLoc() : clone.original->getLoc())
      << "meanwhile at most " << trace.getMemory(*peak)
      << " bytes were in use, here, at step " << trace.get(*peak).step;
}

void ckpt::explainClones(const RematGraph &graph, ArrayRef<remat::OpId> order,
                         ArrayRef<RematClone> clones) {
  PlanTrace trace(graph, order, clones);
  for (auto [number, clone] : llvm::enumerate(clones))
    explain(graph, trace, clone, trace.getRun(number));
}
