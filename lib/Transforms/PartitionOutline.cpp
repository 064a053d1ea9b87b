//===- PartitionOutline.cpp - Two functions of one body ---------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/MemoryReport.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Transforms/Partition.h"
#include "ckpt/Transforms/Transforms.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;
using namespace ckpt;

/// On an argument: the result that takes over its storage.
static constexpr llvm::StringLiteral kAliasing = "tf.aliasing_output";

static remat::Bytes getValueBytes(Value value) {
  constexpr remat::Bytes kStateBytes = 16;
  if (isa<RngStateType>(value.getType()))
    return kStateBytes;
  auto result = dyn_cast<OpResult>(value);
  if (result)
    if (auto given =
            result.getOwner()->getAttrOfType<DenseI64ArrayAttr>(attr::kBytes))
      return given[result.getResultNumber()];
  return getTypeBytes(value.getType()).value_or(0);
}

namespace {

/// The values that pass between the halves, and who gets what.
class Outliner {
public:
  Outliner(func::FuncOp func, const RematGraph &graph, Operation *lastForward,
           const PartitionSettings &options)
      : func(func), graph(graph), lastForward(lastForward), options(options),
        block(func.getBody().front()), results(block.getTerminator()) {}

  LogicalResult chooseSaved();
  PartitionReport outline();

private:
  bool isForward(Operation *op) const {
    return op == lastForward || op->isBeforeInBlock(lastForward);
  }
  bool isStep(Operation *op) const {
    return !graph.isFree(op) && !isa<ReleaseOp>(op);
  }
  /// Whether `op` can be repeated wherever its operands are: what holds nothing
  /// of its own.
  bool isRepeatable(Operation *op) const;
  Value getViewSource(Value value) const;
  Value getRoot(Value value) const;
  void forEachOperand(Operation *op,
                      llvm::function_ref<void(Value)> visit) const;
  void chooseSlices(ArrayRef<Value> read);
  void addNeeded(Value value);
  func::FuncOp createFunction(StringRef name, TypeRange inputs,
                              TypeRange outputs, ArrayRef<Location> locs);
  Value resolve(Value value, IRMapping &mapping, OpBuilder &builder);
  void fillBody(func::FuncOp half, IRMapping &mapping, bool isForwardHalf,
                ValueRange returned);
  DictionaryAttr getArgAttrs(unsigned argument, bool keepDonation,
                             ArrayRef<unsigned> halfResults);

  func::FuncOp func;
  const RematGraph &graph;
  Operation *lastForward;
  const PartitionSettings &options;
  Block &block;
  Operation *results;
  llvm::SetVector<Value> saved;
  llvm::SetVector<unsigned> arguments;
  SmallVector<unsigned> forwardResults, backwardResults;
};

} // namespace

bool Outliner::isRepeatable(Operation *op) const {
  if (graph.isFree(op))
    return true;
  // Constants of dialects that are not registered are steps to the graph.
  if (!op->isRegistered() && op->getNumOperands() == 0 &&
      op->getName().getStringRef().ends_with(".constant"))
    return true;
  const Step &step = graph.getSteps()[*graph.getStep(op)];
  return step.ops.size() == 1 && step.whyNotRecomputable.empty() &&
         op->getNumResults() > 0 &&
         llvm::all_of(op->getResults(), [&](OpResult result) {
           return getAliasedOperand(op, result.getResultNumber()).has_value();
         });
}

/// What `value` is a view of, if it can be made again from that.
Value Outliner::getViewSource(Value value) const {
  auto result = dyn_cast<OpResult>(value);
  if (!result || !isRepeatable(result.getOwner()))
    return Value();
  std::optional<unsigned> source =
      getAliasedOperand(result.getOwner(), result.getResultNumber());
  return source ? result.getOwner()->getOperand(*source) : Value();
}

Value Outliner::getRoot(Value value) const {
  while (Value source = getViewSource(value))
    value = source;
  return value;
}

/// The values of the function's block that `op` and what is nested in it read.
void Outliner::forEachOperand(Operation *op,
                              llvm::function_ref<void(Value)> visit) const {
  op->walk([&](Operation *nested) {
    for (Value operand : nested->getOperands())
      if (operand.getParentBlock() == &block)
        visit(operand);
  });
}

/// Saves views rather than what they are of where that is less in all.
void Outliner::chooseSlices(ArrayRef<Value> read) {
  // By root, the first of the smallest on the way to each value that is read.
  llvm::MapVector<Value, llvm::SetVector<Value>> smallest;
  for (Value value : read) {
    Value best = value, root = value;
    while (Value source = getViewSource(root)) {
      root = source;
      if (getValueBytes(root) <= getValueBytes(best))
        best = root;
    }
    Operation *maker = root.getDefiningOp();
    if (maker && isForward(maker) && !isRepeatable(maker))
      smallest[root].insert(best);
  }
  for (auto &[root, views] : smallest) {
    remat::Bytes bytes = 0;
    SmallVector<Value> chosen;
    for (Value view : views) {
      Value source = getViewSource(view);
      while (source && !views.contains(source))
        source = getViewSource(source);
      if (source)
        continue;
      chosen.push_back(view);
      bytes += getValueBytes(view);
    }
    if (bytes < getValueBytes(root))
      saved.insert(chosen.begin(), chosen.end());
  }
}

void Outliner::addNeeded(Value value) {
  if (saved.contains(value))
    return;
  Operation *op = value.getDefiningOp();
  if (!op)
    arguments.insert(cast<BlockArgument>(value).getArgNumber());
  else if (isRepeatable(op))
    forEachOperand(op, [&](Value operand) { addNeeded(operand); });
  else if (isForward(op))
    saved.insert(value);
}

LogicalResult Outliner::chooseSaved() {
  for (auto [number, value] : llvm::enumerate(results->getOperands())) {
    if (isa<BlockArgument>(value))
      continue;
    Operation *maker = getRoot(value).getDefiningOp();
    // Of an argument, or a constant: the backward half comes last.
    bool isMadeForward = maker && isForward(maker) && !isRepeatable(maker);
    (isMadeForward ? forwardResults : backwardResults).push_back(number);
  }
  llvm::SetVector<Value> read;
  bool hasBackward = false;
  for (Operation &op : block.without_terminator())
    if (!isForward(&op) && isStep(&op)) {
      hasBackward = true;
      forEachOperand(&op, [&](Value operand) { read.insert(operand); });
    }
  for (unsigned number : backwardResults)
    read.insert(results->getOperand(number));
  chooseSlices(read.getArrayRef());
  for (Value value : read)
    addNeeded(value);
  auto fail = [&](StringRef what) {
    InFlightDiagnostic diag = emitError(func.getLoc()) << what;
    diag.attachNote(func.getLoc())
        << "check the phases: '" << attr::kLoss << "' on the result that is "
        << "the loss, '" << attr::kPhase << "' on operations";
    return diag;
  };
  if (!hasBackward)
    return fail("there is no backward pass: the forward pass is all of it");
  bool isRecomputed =
      llvm::any_of(block, [](Operation &op) { return isRematClone(&op); });
  if (saved.empty() && !isRecomputed)
    return fail("nothing is saved: the backward pass reads nothing that the "
                "forward pass computes");
  if (saved.empty())
    emitWarning(func.getLoc(), "nothing is saved: the backward function "
                               "computes all it needs again");
  // In the order of the program; there are no arguments among them.
  SmallVector<Value, 0> sorted = saved.takeVector();
  llvm::sort(sorted, [](Value a, Value b) {
    Operation *first = a.getDefiningOp(), *second = b.getDefiningOp();
    if (first != second)
      return first->isBeforeInBlock(second);
    return cast<OpResult>(a).getResultNumber() <
           cast<OpResult>(b).getResultNumber();
  });
  saved.insert(sorted.begin(), sorted.end());
  SmallVector<unsigned, 0> order = arguments.takeVector();
  llvm::sort(order);
  arguments.insert(order.begin(), order.end());
  return success();
}

func::FuncOp Outliner::createFunction(StringRef name, TypeRange inputs,
                                      TypeRange outputs,
                                      ArrayRef<Location> locs) {
  OpBuilder builder(func);
  auto type = builder.getFunctionType(inputs, outputs);
  auto half = func::FuncOp::create(builder, func.getLoc(), name, type);
  half->setDiscardableAttrs(func->getDiscardableAttrDictionary());
  half->removeAttr(attr::kPlan);
  half.setVisibility(func.getVisibility());
  Block *body = half.addEntryBlock();
  for (auto [argument, loc] : llvm::zip_equal(body->getArguments(), locs))
    argument.setLoc(loc);
  return half;
}

/// The instance of `value` in the half that `mapping` is of. What can be
/// repeated is, in front of its first reader there.
Value Outliner::resolve(Value value, IRMapping &mapping, OpBuilder &builder) {
  if (Value instance = mapping.lookupOrNull(value))
    return instance;
  Operation *op = value.getDefiningOp();
  assert(op && isRepeatable(op) && "not saved, and not of this half");
  forEachOperand(op,
                 [&](Value operand) { resolve(operand, mapping, builder); });
  return builder.clone(*op, mapping)
      ->getResult(cast<OpResult>(value).getResultNumber());
}

void Outliner::fillBody(func::FuncOp half, IRMapping &mapping,
                        bool isForwardHalf, ValueRange returned) {
  OpBuilder builder = OpBuilder::atBlockEnd(&half.getBody().front());
  for (Operation &op : block.without_terminator()) {
    // Views of the forward half appear where they are read.
    if (isForward(&op) != isForwardHalf || !isStep(&op) || isRepeatable(&op))
      continue;
    forEachOperand(&op,
                   [&](Value operand) { resolve(operand, mapping, builder); });
    builder.clone(op, mapping);
  }
  SmallVector<Value> values;
  for (Value value : returned)
    values.push_back(resolve(value, mapping, builder));
  func::ReturnOp::create(builder, results->getLoc(), values);
}

/// The attributes of an argument of the step for one half, whose results are
/// `halfResults` of the step: those that donate it only where it is read last.
DictionaryAttr Outliner::getArgAttrs(unsigned argument, bool keepDonation,
                                     ArrayRef<unsigned> halfResults) {
  NamedAttrList attrs(func.getArgAttrDict(argument));
  if (!keepDonation) {
    attrs.erase(kAliasing);
    attrs.erase("jax.buffer_donor");
    if (attrs.get("bufferization.writable"))
      attrs.set("bufferization.writable",
                BoolAttr::get(func.getContext(), false));
  }
  if (auto number = dyn_cast_or_null<IntegerAttr>(attrs.get(kAliasing))) {
    const unsigned *it = llvm::find(halfResults, number.getInt());
    if (it == halfResults.end())
      attrs.erase(kAliasing);
    else
      attrs.set(kAliasing,
                IntegerAttr::get(number.getType(), it - halfResults.begin()));
  }
  return attrs.getDictionary(func.getContext());
}

PartitionReport Outliner::outline() {
  PartitionReport report;
  report.function = func.getName().str();
  report.forward = options.forward;
  report.backward = options.backward;
  report.save = options.save;
  llvm::append_range(report.arguments, arguments);
  llvm::append_range(report.forwardResults, forwardResults);
  llvm::append_range(report.backwardResults, backwardResults);

  // What the forward function returns: results, and what is saved and no
  // result.
  SmallVector<Value> returned;
  llvm::DenseSet<Value> heldRoots;
  for (unsigned number : forwardResults) {
    returned.push_back(results->getOperand(number));
    heldRoots.insert(getRoot(returned.back()));
  }
  SmallVector<unsigned> position;
  for (Value value : saved) {
    auto *it = llvm::find(returned, value);
    position.push_back(it - returned.begin());
    if (it == returned.end())
      returned.push_back(value);
    Operation *op = value.getDefiningOp();
    SavedValue entry;
    entry.type = value.getType();
    entry.bytes = getValueBytes(value);
    entry.op = op->getName().getStringRef().str();
    entry.location = describeLocation(op->getLoc());
    entry.isHeld = heldRoots.contains(getRoot(value));
    if (!entry.isHeld)
      report.savedBytes += entry.bytes;
    report.saved.push_back(std::move(entry));
  }

  SmallVector<Location> locs;
  for (BlockArgument argument : block.getArguments())
    locs.push_back(argument.getLoc());
  func::FuncOp forward = createFunction(
      options.forward, block.getArgumentTypes(), TypeRange(returned), locs);
  IRMapping mapping;
  mapping.map(block.getArguments(), forward.getArguments());
  fillBody(forward, mapping, /*isForwardHalf=*/true, returned);

  SmallVector<Type> inputs;
  locs.clear();
  for (Value value : saved) {
    inputs.push_back(value.getType());
    locs.push_back(value.getLoc());
  }
  for (unsigned number : arguments) {
    inputs.push_back(block.getArgument(number).getType());
    locs.push_back(block.getArgument(number).getLoc());
  }
  SmallVector<Value> rest;
  for (unsigned number : backwardResults)
    rest.push_back(results->getOperand(number));
  func::FuncOp backward =
      createFunction(options.backward, inputs, TypeRange(rest), locs);
  mapping.clear();
  for (auto [number, value] : llvm::enumerate(saved))
    mapping.map(value, backward.getArgument(number));
  for (auto [number, argument] : llvm::enumerate(arguments))
    mapping.map(block.getArgument(argument),
                backward.getArgument(saved.size() + number));
  fillBody(backward, mapping, /*isForwardHalf=*/false, rest);

  // Attributes.
  Builder attrs(func.getContext());
  for (unsigned i = 0, e = block.getNumArguments(); i != e; ++i)
    forward.setArgAttrs(
        i, getArgAttrs(i, !arguments.contains(i), report.forwardResults));
  for (auto [number, argument] : llvm::enumerate(arguments))
    backward.setArgAttrs(saved.size() + number,
                         getArgAttrs(argument, true, report.backwardResults));
  for (auto [number, result] : llvm::enumerate(forwardResults))
    forward.setResultAttrs(number, func.getResultAttrDict(result));
  for (auto [number, result] : llvm::enumerate(backwardResults))
    backward.setResultAttrs(number, func.getResultAttrDict(result));
  for (size_t i = forwardResults.size(); i != returned.size(); ++i)
    forward.setResultAttr(i, attr::kSaved, attrs.getUnitAttr());
  for (size_t i = 0; i != saved.size(); ++i)
    backward.setArgAttr(i, attr::kSaved, attrs.getUnitAttr());

  // The step: both, one after the other.
  SmallVector<Value> final(results->getOperands());
  OpBuilder builder(results);
  auto first = func::CallOp::create(builder, func.getLoc(), forward,
                                    block.getArguments());
  SmallVector<Value> passed;
  for (unsigned number : position)
    passed.push_back(first.getResult(number));
  for (unsigned number : arguments)
    passed.push_back(block.getArgument(number));
  auto second = func::CallOp::create(builder, func.getLoc(), backward, passed);
  for (auto [number, result] : llvm::enumerate(forwardResults))
    final[result] = first.getResult(number);
  for (auto [number, result] : llvm::enumerate(backwardResults))
    final[result] = second.getResult(number);
  results->setOperands(final);
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (&op != results && &op != first && &op != second)
      op.erase();
  return report;
}

FailureOr<PartitionReport>
ckpt::outlinePartition(func::FuncOp func, const PartitionPoint &point,
                       const PartitionSettings &options) {
  if (!point.lastForward) {
    InFlightDiagnostic diag = emitError(
        func.getLoc(), "there is no forward pass: it has no result, no effect, "
                       "and nothing to save");
    diag.attachNote(func.getLoc())
        << "mark the loss with the result attribute '" << attr::kLoss << "'";
    return diag;
  }
  FailureOr<RematGraph> graph = RematGraph::build(func, options.graph);
  if (failed(graph))
    return failure();
  Outliner outliner(func, *graph, point.lastForward, options);
  if (failed(outliner.chooseSaved()))
    return failure();
  PartitionReport report = outliner.outline();
  report.plan = point.plan;
  return report;
}
