//===- StepDecisions.cpp - What binds the plan of a function ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/StepDecisions.h"

#include "ckpt/Analysis/ReplayClasses.h"
#include "mlir/IR/Remarks.h"

using namespace mlir;
using namespace ckpt;

/// Saved, or brought back from the host.
static bool keeps(Decision decision) {
  return decision == Decision::MustSave || decision == Decision::PreferSave ||
         decision == Decision::MustOffload ||
         decision == Decision::PreferOffload;
}

static bool mustKeep(Decision decision) {
  return decision == Decision::MustSave || decision == Decision::MustOffload;
}

static RegionAttr getRegion(Operation *op) {
  return op ? op->getAttrOfType<RegionAttr>(attr::kRegion) : RegionAttr();
}

static std::string quote(Operation *op) {
  return "'" + op->getName().getStringRef().str() + "'";
}

/// Whether a step makes storage, and not only views: these go with their
/// source.
static bool ownsStorage(const remat::Problem &problem, const remat::Op &op) {
  return op.outs.empty() || llvm::any_of(op.outs, [&](remat::TensorId out) {
           return problem.tensors[out].root == out;
         });
}

/// What is in a region belongs to the forward pass, unless it says otherwise.
static bool isForward(const remat::Op &op, Operation *anchor) {
  return op.phase == remat::Phase::Forward ||
         (op.phase == remat::Phase::Unknown && getRegion(anchor));
}

static std::optional<Ruling> decideStep(const Step &step,
                                        const PolicySet &policies) {
  // The more binding first.
  static constexpr Decision kOrder[] = {
      Decision::MustSave,   Decision::MustOffload,   Decision::MustRecompute,
      Decision::PreferSave, Decision::PreferOffload, Decision::PreferRecompute};
  auto rank = [](const Ruling &ruling) {
    return llvm::find(kOrder, ruling.decision) - std::begin(kOrder);
  };
  std::optional<Ruling> best;
  for (Operation *op : step.ops)
    if (std::optional<Ruling> ruling = policies.decide(op);
        ruling && (!best || rank(*ruling) < rank(*best)))
      best = std::move(ruling);
  return best;
}

/// Why `step` is saved by default; empty if it is not.
static std::string getReplayReason(const Step &step) {
  for (Operation *op : step.ops) {
    if (op->hasAttr(attr::kRecomputable))
      continue;
    switch (getReplayClass(op)) {
    case ReplayClass::Decision:
      return "makes a discrete decision";
    case ReplayClass::Nondeterministic:
      return "is not deterministic";
    case ReplayClass::Exact:
    case ReplayClass::Collective:
      break;
    }
    auto stated = op->getAttrOfType<StringAttr>(attr::kReplay);
    if (!stated && controlsShapeOrCollective(op))
      return "controls a shape or a collective";
  }
  return "";
}

void StepDecisions::saveByReplayClass(remat::OpId number) {
  const Step &step = graph->getSteps()[number];
  Operation *op = step.getAnchor();
  // What must not run twice in any case has a remark of its own.
  if (!op || !step.whyNotRecomputable.empty())
    return;
  std::string reason = getReplayReason(step);
  if (reason.empty())
    return;
  std::optional<Ruling> &ruling = rulings[number];
  if (ruling && mustKeep(ruling->decision))
    return;
  if (ruling && ruling->decision == Decision::MustRecompute) {
    remark::analysis(
        op->getLoc(),
        remark::RemarkOpts::name("PolicyOverride").category("remat"))
        << quote(op) + " is recomputed, although it " + reason + ": " +
               ruling->author + " says must_recompute";
    return;
  }
  remark::missed(op->getLoc(),
                 remark::RemarkOpts::name("Saved").category("remat"))
      << quote(op) + " is saved: it " + reason +
             (ruling ? "; " + ruling->author + " does not say must_recompute"
                     : "");
  ruling = Ruling{Decision::MustSave, "its replay class", op->getLoc()};
}

/// With regions, what is in none is saved.
static void remarkNoRegion(Operation *op, const Ruling &ruling) {
  remark::missed(op->getLoc(),
                 remark::RemarkOpts::name("NoRegion").category("remat"))
      << quote(op) + " is saved, although " + ruling.author +
             " says must_recompute: it is in no region; tag it with '" +
             attr::kRegion.str() + "', or use strategy=budget";
}

LogicalResult StepDecisions::checkLegality() const {
  const remat::Problem &problem = graph->getProblem();
  // By root: who says that it must be recomputed.
  std::vector<const Ruling *> forced(problem.tensors.size(), nullptr);
  for (auto [op, ruling] : llvm::zip_equal(problem.ops, rulings))
    if (ruling && ruling->decision == Decision::MustRecompute)
      for (remat::TensorId out : op.outs)
        if (problem.tensors[out].root == out)
          forced[out] = &*ruling;
  for (auto [op, step] : llvm::zip_equal(problem.ops, graph->getSteps())) {
    if (step.whyNotRecomputable.empty() || !step.getAnchor())
      continue;
    for (remat::TensorId out : op.outs) {
      const Ruling *ruling = forced[problem.tensors[out].root];
      if (!ruling)
        continue;
      InFlightDiagnostic diag = step.getAnchor()->emitOpError()
                                << "must be recomputed, says " << ruling->author
                                << ", but " << step.whyNotRecomputable;
      diag.attachNote(ruling->where)
          << "the decision is made here; decide otherwise for this operation, "
             "or state with 'ckpt.recomputable = true' that it has no effects";
      return diag;
    }
  }
  return success();
}

FailureOr<StepDecisions> StepDecisions::make(const RematGraph &graph,
                                             const PolicySet &policies,
                                             bool onlyRegions) {
  StepDecisions decisions(graph);
  const remat::Problem &problem = graph.getProblem();
  for (auto [number, step] : llvm::enumerate(graph.getSteps())) {
    const remat::Op &op = problem.ops[number];
    Operation *anchor = step.getAnchor();
    if (!anchor)
      continue;
    bool isAsked = !onlyRegions || getRegion(anchor);
    // A callback is asked about regions only.
    if (isForward(op, anchor) && ownsStorage(problem, op) &&
        (isAsked || !policies.hasCallback())) {
      std::optional<Ruling> ruling = decideStep(step, policies);
      if (isAsked)
        decisions.rulings[number] = std::move(ruling);
      else if (ruling && ruling->decision == Decision::MustRecompute)
        remarkNoRegion(anchor, *ruling);
    }
    decisions.saveByReplayClass(static_cast<remat::OpId>(number));
  }
  if (failed(decisions.checkLegality()))
    return failure();
  return decisions;
}

void StepDecisions::constrain(remat::Problem &problem) const {
  for (auto [op, ruling] : llvm::zip_equal(problem.ops, rulings)) {
    if (!ruling)
      continue;
    op.mustSave = mustKeep(ruling->decision);
    op.mustRecompute = ruling->decision == Decision::MustRecompute;
  }
}

std::vector<remat::Keep> StepDecisions::getKeep() const {
  const remat::Problem &problem = graph->getProblem();
  std::vector<remat::Keep> keep(problem.tensors.size(), remat::Keep::AsRegions);
  for (auto [op, ruling] : llvm::zip_equal(problem.ops, rulings)) {
    if (!ruling || ruling->decision == Decision::PreferRecompute)
      continue;
    for (remat::TensorId out : op.outs)
      keep[problem.tensors[out].root] =
          keeps(ruling->decision) ? remat::Keep::Save : remat::Keep::Recompute;
  }
  return keep;
}

std::vector<double> StepDecisions::getRecomputeWeights() const {
  constexpr double kDear = 10, kCheap = 0.1;
  std::vector<double> weights;
  for (auto [step, ruling] : llvm::zip_equal(graph->getSteps(), rulings)) {
    double weight = 1;
    if (ruling)
      weight = keeps(ruling->decision) ? kDear : kCheap;
    else if (getRegion(step.getAnchor()))
      weight = kCheap;
    weights.push_back(weight);
  }
  if (llvm::all_equal(weights))
    weights.clear();
  return weights;
}

std::vector<remat::OffloadPolicy> StepDecisions::getOffloadPolicies() const {
  std::vector<remat::OffloadPolicy> policies;
  for (const std::optional<Ruling> &ruling : rulings) {
    remat::OffloadPolicy policy = remat::OffloadPolicy::Free;
    if (ruling)
      switch (ruling->decision) {
      case Decision::MustSave:
      case Decision::MustRecompute:
        policy = remat::OffloadPolicy::Never;
        break;
      case Decision::PreferSave:
      case Decision::PreferRecompute:
        break;
      case Decision::MustOffload:
        policy = remat::OffloadPolicy::Must;
        break;
      case Decision::PreferOffload:
        policy = remat::OffloadPolicy::Prefer;
        break;
      }
    policies.push_back(policy);
  }
  return policies;
}

void StepDecisions::explainBinding(InFlightDiagnostic &diag) const {
  constexpr size_t kMostNotes = 5;
  const remat::Problem &problem = graph->getProblem();
  std::vector<std::pair<remat::Bytes, remat::OpId>> binding;
  for (auto [number, ruling] : llvm::enumerate(rulings)) {
    if (!ruling || !graph->getSteps()[number].getAnchor() ||
        !(mustKeep(ruling->decision) ||
          ruling->decision == Decision::MustRecompute))
      continue;
    remat::Bytes bytes = 0;
    for (remat::TensorId out : problem.ops[number].outs)
      bytes += problem.tensors[out].size;
    binding.push_back({-bytes, static_cast<remat::OpId>(number)});
  }
  llvm::sort(binding);
  for (auto [bytes, number] : ArrayRef(binding).take_front(kMostNotes)) {
    Operation *op = graph->getSteps()[number].getAnchor();
    const Ruling &ruling = *rulings[number];
    diag.attachNote(op->getLoc())
        << quote(op) << ", " << -bytes << " bytes, "
        << (mustKeep(ruling.decision) ? "must be saved" : "must be recomputed")
        << ", says " << ruling.author;
    if (ruling.where != op->getLoc())
      diag.attachNote(ruling.where) << "the decision is made here";
  }
  if (binding.size() > kMostNotes)
    diag.attachNote(diag.getUnderlyingDiagnostic()->getLocation())
        << "and " << binding.size() - kMostNotes
        << " more that a policy or a replay class binds";
}
