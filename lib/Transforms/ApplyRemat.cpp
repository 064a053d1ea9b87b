//===- ApplyRemat.cpp - Clone operations as the plan says -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApplyTransfers.h"
#include "RematClones.h"
#include "ReorderSteps.h"
#include "RngStash.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/MemoryAccesses.h"
#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "ckpt/Transforms/Passes.h"
#include "ckpt/Transforms/Switches.h"
#include "ckpt/Transforms/Transforms.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/RegionUtils.h"

namespace ckpt {
#define GEN_PASS_DEF_APPLYREMAT
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// The verifier must not hold draws to their originals then.
static void notePlanDrawsAfresh(FunctionOpInterface func) {
  NamedAttrList plan(func->getAttrOfType<DictionaryAttr>(attr::kPlan));
  plan.set("preserve_rng", BoolAttr::get(func.getContext(), false));
  func->setAttr(attr::kPlan, plan.getDictionary(func.getContext()));
}

namespace {

/// Walks the steps in the order of the plan and keeps, for every value that a
/// step defines, the instance that was computed last.
class PlanApplier {
public:
  PlanApplier(FunctionOpInterface func, const RematGraph &graph,
              ArrayRef<remat::OpId> order, MemoryAccesses &accesses,
              const ApplyOptions &options)
      : func(func), graph(graph), order(order),
        position(graph.getSteps().size()), accesses(accesses),
        builder(func.getContext()), rng(builder), transfers(graph, builder),
        options(options) {
    for (auto [place, step] : llvm::enumerate(this->order))
      position[step] = static_cast<int64_t>(place);
  }

  LogicalResult run();
  ArrayRef<RematClone> getClones() const { return clones; }

private:
  LogicalResult check(Operation *consumer, int64_t step, int64_t place);
  LogicalResult checkMemory(Operation *consumer, const Step &step);
  LogicalResult recomputeBefore(Operation *consumer, Operation *first,
                                int64_t place);
  /// The latest instance of `value`. Views are repeated at the insertion point
  /// where their source has a newer instance.
  Value resolve(Value value);
  void redirectOperands(Operation *op);
  LogicalResult readTransfers();
  /// Before the step at the next position of the sequence, at the insertion
  /// point: what leaves and comes back, and what the step waits for.
  void reachNext(ArrayRef<remat::TensorId> reads);
  void cloneStep(remat::OpId step, Value after, Operation *consumer,
                 int64_t place);
  Operation *cloneOp(Operation *op, IRMapping &inStep, Value after);
  Value findAnchorValue(Operation *consumer, Operation *first, int64_t place,
                        const llvm::DenseSet<Value> &recomputed);
  void eraseDeadViews();

  FunctionOpInterface func;
  const RematGraph &graph;
  /// Steps by place, and places by step.
  ArrayRef<remat::OpId> order;
  std::vector<int64_t> position;
  MemoryAccesses &accesses;
  OpBuilder builder;
  RngStash rng;
  TransferApplier transfers;
  /// In the sequence of the plan.
  size_t sequencePosition = 0;
  const ApplyOptions &options;
  llvm::DenseMap<Value, Value> latest;
  /// What a value that was made here is an instance of.
  llvm::DenseMap<Value, Value> origins;
  /// The last repetition of a view, and the source that it is of.
  llvm::DenseMap<Value, std::pair<Value, Value>> views;
  /// Values defined by the clones before the current step.
  llvm::DenseSet<Value> burst;
  SmallVector<Operation *> freeOps;
  std::vector<RematClone> clones;
};

} // namespace

Value PlanApplier::resolve(Value value) {
  // Operands of what stands before were redirected already.
  if (Value origin = origins.lookup(value))
    value = origin;
  if (auto it = latest.find(value); it != latest.end())
    return it->second;
  auto result = dyn_cast<OpResult>(value);
  if (!result || !graph.isFree(result.getOwner()))
    return value;
  Operation *op = result.getOwner();
  std::optional<unsigned> aliased =
      getAliasedOperand(op, result.getResultNumber());
  if (!aliased)
    return value;
  Value source = op->getOperand(*aliased);
  Value newSource = resolve(source);
  if (newSource == source)
    return value;
  auto &[viewSource, lastView] = views[value];
  if (viewSource == newSource)
    return lastView;
  IRMapping mapping;
  mapping.map(source, newSource);
  Operation *clone = builder.clone(*op, mapping);
  // Resolving the source may have grown the map, but not at this key.
  Value view = clone->getResult(result.getResultNumber());
  views[value] = {newSource, view};
  origins[view] = value;
  return view;
}

LogicalResult PlanApplier::readTransfers() {
  RematPlan plan;
  plan.order = order;
  auto add = [&](Operation *consumer, remat::OpId before) {
    if (!consumer)
      return;
    auto list = consumer->getAttrOfType<DenseI64ArrayAttr>(attr::kRecompute);
    if (list && !list.empty())
      plan.recompute.push_back(
          {before, {list.asArrayRef().begin(), list.asArrayRef().end()}});
  };
  for (remat::OpId step : order)
    add(graph.getSteps()[step].getAnchor(), step);
  add(&func.getFunctionBody().front().back(),
      static_cast<remat::OpId>(order.size()));
  return transfers.read(func, std::move(plan));
}

void PlanApplier::reachNext(ArrayRef<remat::TensorId> reads) {
  transfers.reach(sequencePosition++, [&](Value value) {
    auto it = latest.find(value);
    return it == latest.end() ? value : it->second;
  });
  for (remat::TensorId read : reads) {
    Value root = graph.getValue(graph.getProblem().tensors[read].root);
    if (Value arrived = transfers.await(root)) {
      latest[root] = arrived;
      origins[arrived] = root;
    }
  }
}

/// Makes `op`, and what is nested in it, read the latest instances.
void PlanApplier::redirectOperands(Operation *op) {
  builder.setInsertionPoint(op);
  Region *body = &func.getFunctionBody();
  op->walk([&](Operation *nested) {
    for (OpOperand &operand : nested->getOpOperands())
      if (operand.get().getParentRegion() == body)
        operand.set(resolve(operand.get()));
  });
}

/// Clones `op` at the insertion point. At least one operand is made distinct
/// from that of any other instance, so that equal operations are not merged.
Operation *PlanApplier::cloneOp(Operation *op, IRMapping &inStep, Value after) {
  IRMapping mapping = inStep;
  bool isDistinct = false;
  auto mapOperand = [&](Value operand) {
    if (mapping.contains(operand)) {
      isDistinct |= inStep.contains(operand);
      return;
    }
    Value instance = resolve(operand);
    mapping.map(operand, instance);
    isDistinct |= burst.contains(instance);
  };
  for (Value operand : op->getOperands())
    mapOperand(operand);
  llvm::SetVector<Value> captured;
  getUsedValuesDefinedAbove(op->getRegions(), captured);
  for (Value value : captured)
    mapOperand(value);

  auto loc = FusedLoc::get(op->getContext(), {op->getLoc()},
                           builder.getStringAttr("remat"));
  // A buffer behind a barrier would be another buffer to alias analysis.
  if (!isDistinct)
    for (Value operand : op->getOperands()) {
      if (!isa<TensorType, VectorType, RngStateType>(operand.getType()))
        continue;
      Value instance = mapping.lookup(operand);
      auto barrier = BarrierOp::create(
          builder, loc, instance.getType(), instance,
          after && after != instance ? ValueRange(after) : ValueRange());
      mapping.map(operand, barrier.getResult());
      break;
    }
  Operation *clone = builder.clone(*op, mapping);
  clone->setLoc(loc);
  for (StringRef name :
       {attr::kStep, attr::kPlace, attr::kRecompute, attr::kTransfers})
    clone->removeAttr(name);
  if (clone->hasAttr(attr::kPhase))
    clone->setAttr(attr::kPhase, builder.getStringAttr("bwd"));
  return clone;
}

void PlanApplier::cloneStep(remat::OpId step, Value after, Operation *consumer,
                            int64_t place) {
  IRMapping inStep;
  const Step &original = graph.getSteps()[step];
  for (Operation *op : original.ops) {
    if (options.preserveRng)
      rng.restoreFor(op);
    Operation *clone = cloneOp(op, inStep, after);
    clones.push_back({step, op, clone, consumer, static_cast<size_t>(place)});
    for (auto [from, to] :
         llvm::zip_equal(op->getResults(), clone->getResults()))
      inStep.map(from, to);
    remark::passed(op->getLoc(),
                   remark::RemarkOpts::name("Recomputed").category("remat"))
        << "'" + op->getName().getStringRef().str() + "' is computed again";
  }
  for (Operation *op : original.ops)
    for (Value result : op->getResults()) {
      latest[result] = inStep.lookup(result);
      origins[inStep.lookup(result)] = result;
      burst.insert(inStep.lookup(result));
    }
}

/// The operand of `consumer` that was computed last and is no clone: behind it
/// the recomputation for the consumer belongs.
Value PlanApplier::findAnchorValue(Operation *consumer, Operation *first,
                                   int64_t place,
                                   const llvm::DenseSet<Value> &recomputed) {
  Value best;
  int64_t bestPlace = -1;
  for (Value operand : consumer->getOperands()) {
    std::optional<remat::TensorId> tensor = graph.getTensor(operand);
    if (!tensor || latest.contains(operand))
      continue;
    Value root = graph.getValue(*tensor);
    Operation *producer = root.getDefiningOp();
    if (!producer || latest.contains(root) || recomputed.contains(root) ||
        transfers.hasLeft(root) || !isa<ShapedType>(operand.getType()))
      continue;
    std::optional<remat::OpId> step = graph.getStep(producer);
    if (step && position[*step] > bestPlace && position[*step] < place &&
        operand.getDefiningOp()->isBeforeInBlock(first)) {
      best = operand;
      bestPlace = position[*step];
    }
  }
  return best;
}

LogicalResult PlanApplier::check(Operation *consumer, int64_t step,
                                 int64_t place) {
  auto fail = [&](Twine what) {
    return consumer->emitOpError() << "'" << attr::kRecompute << "' names step "
                                   << step << ", " << what;
  };
  if (step >= static_cast<int64_t>(graph.getSteps().size()))
    return fail("but there are " + Twine(graph.getSteps().size()));
  if (position[step] >= place)
    return fail("which has not run yet");
  const Step &target = graph.getSteps()[step];
  if (!target.mustRunOnce())
    return checkMemory(consumer, target);
  InFlightDiagnostic diag = consumer->emitOpError()
                            << "'" << attr::kRecompute << "' names step "
                            << step << ", which must not run twice";
  if (Operation *op = target.getAnchor())
    diag.attachNote(op->getLoc())
        << "'" << op->getName() << "' " << target.whyNotRecomputable;
  return diag;
}

/// What a step reads again must be what it read the first time.
LogicalResult PlanApplier::checkMemory(Operation *consumer, const Step &step) {
  for (Operation *op : step.ops) {
    Operation *writer = accesses.findWriter(op, op, consumer);
    if (!writer || op->hasAttr(attr::kRecomputable))
      continue;
    InFlightDiagnostic diag = options.allowMutation
                                  ? emitRemark(writer->getLoc())
                                  : emitError(writer->getLoc());
    diag << "'" << writer->getName()
         << "' may change what a recomputed operation reads";
    diag.attachNote(op->getLoc())
        << "it is read first here, by '" << op->getName() << "'";
    diag.attachNote(consumer->getLoc())
        << "and again here, for '" << consumer->getName() << "'";
    if (options.allowMutation)
      continue;
    diag.attachNote(writer->getLoc())
        << "save what is read with a policy (must_save), or give "
           "allow-mutation to read the new values";
    return diag;
  }
  return success();
}

/// Makes the clones that `consumer`, at `place`, asks for, right before
/// `first`.
LogicalResult PlanApplier::recomputeBefore(Operation *consumer,
                                           Operation *first, int64_t place) {
  auto recompute = consumer->getAttrOfType<DenseI64ArrayAttr>(attr::kRecompute);
  if (!recompute)
    return success();
  llvm::DenseSet<Value> recomputed;
  for (int64_t target : recompute.asArrayRef()) {
    if (failed(check(consumer, target, place)))
      return failure();
    for (Operation *op : graph.getSteps()[target].ops)
      recomputed.insert(op->result_begin(), op->result_end());
  }
  Value after = findAnchorValue(consumer, first, place, recomputed);
  burst.clear();
  for (int64_t target : recompute.asArrayRef()) {
    builder.setInsertionPoint(first);
    reachNext(graph.getProblem().ops[target].ins);
    cloneStep(target, after, consumer, place);
  }
  builder.setInsertionPoint(first);
  rng.resume();
  return success();
}

/// Views whose every reader now reads a newer one.
void PlanApplier::eraseDeadViews() {
  for (Operation *op : llvm::reverse(freeOps))
    if (op->use_empty() && !isa<ReleaseOp>(op))
      op->erase();
}

LogicalResult PlanApplier::run() {
  if (failed(readTransfers()))
    return failure();
  for (Operation &op : func.getFunctionBody().front().without_terminator())
    if (graph.isFree(&op) && op.getNumResults() > 0)
      freeOps.push_back(&op);

  for (auto [place, number] : llvm::enumerate(order)) {
    const Step &step = graph.getSteps()[number];
    if (step.ops.empty()) {
      ++sequencePosition;
      continue;
    }
    if (failed(recomputeBefore(step.getAnchor(), step.ops.front(), place)))
      return failure();
    builder.setInsertionPoint(step.ops.front());
    reachNext(graph.getProblem().ops[number].ins);
    for (Operation *op : step.ops) {
      redirectOperands(op);
      for (StringRef name : {attr::kStep, attr::kPlace, attr::kRecompute})
        op->removeAttr(name);
    }
  }
  Operation *end = &func.getFunctionBody().front().back();
  if (failed(recomputeBefore(end, end, order.size())))
    return failure();
  end->removeAttr(attr::kRecompute);
  builder.setInsertionPoint(end);
  SmallVector<remat::TensorId> returned;
  for (Value value : end->getOperands())
    if (std::optional<remat::TensorId> tensor = graph.getTensor(value))
      returned.push_back(*tensor);
  reachNext(returned);
  redirectOperands(end);
  eraseDeadViews();
  return success();
}

/// The function must be the one that was planned.
static LogicalResult checkNumbers(const RematGraph &graph) {
  for (auto [number, step] : llvm::enumerate(graph.getSteps())) {
    Operation *anchor = step.getAnchor();
    auto stated =
        anchor ? anchor->getAttrOfType<IntegerAttr>(attr::kStep) : nullptr;
    if (stated && stated.getInt() != static_cast<int64_t>(number))
      return anchor->emitOpError()
             << "is numbered " << stated.getInt() << " by '" << attr::kStep
             << "', but is step " << number
             << "; the function changed after it was planned";
  }
  return success();
}

LogicalResult ckpt::applyPlan(FunctionOpInterface func,
                              const RematGraphOptions &options,
                              const ApplyOptions &apply) {
  stateRngDevices(func);
  FailureOr<RematGraph> graph = RematGraph::build(func, options);
  if (failed(graph) || failed(checkNumbers(*graph)))
    return failure();
  FailureOr<std::vector<remat::OpId>> order = readStepOrder(*graph);
  if (failed(order))
    return failure();
  if (!llvm::is_sorted(*order))
    moveSteps(func, *graph, *order);
  if (!apply.preserveRng)
    notePlanDrawsAfresh(func);
  std::string before;
  if (!apply.dumpRegion.empty()) {
    if (failed(requireRegion(func, apply.dumpRegion)))
      return failure();
    before = printRegion(func, apply.dumpRegion);
  }
  MemoryAccesses accesses(func, options.legality);
  PlanApplier applier(func, *graph, *order, accesses, apply);
  if (failed(applier.run()))
    return failure();
  if (apply.checkBitwise)
    insertHashChecks(*graph, applier.getClones());
  if (apply.debug)
    explainClones(*graph, *order, applier.getClones());
  return apply.dumpRegion.empty()
             ? success()
             : dumpRegion(func, apply.dumpRegion, before, apply.dumpFile);
}

namespace {

struct ApplyRemat : ckpt::impl::ApplyRematBase<ApplyRemat> {
  using ApplyRematBase::ApplyRematBase;

  void runOnOperation() override {
    RematGraphOptions options;
    llvm::append_range(options.legality.assumePure, assumePure);
    if (!llvm::is_contained(ArrayRef<StringRef>{"none", "default", "bitwise"},
                            StringRef(determinismCheck))) {
      emitError(getOperation().getLoc())
          << "determinism-check: '" << determinismCheck
          << "' is unknown; expected none, default or bitwise";
      return signalPassFailure();
    }
    ApplyOptions apply;
    apply.preserveRng = preserveRng;
    apply.checkBitwise = determinismCheck == "bitwise";
    apply.allowMutation = allowMutation;
    apply.dumpRegion = dumpRegion;
    apply.dumpFile = dumpFile;
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func))
      return signalPassFailure();
    apply.debug = getSwitch(*func, attr::kDebug, debug);
    if (failed(applyPlan(*func, options, apply)))
      signalPassFailure();
  }
};

} // namespace
