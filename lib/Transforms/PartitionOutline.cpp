//===- PartitionOutline.cpp - Functions of one body -------------*- C++ -*-===//
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

/// What a function of the step gets and gives.
struct Part {
  /// Made by parts before, and read here; in the order of the program.
  llvm::SetVector<Value> saved;
  /// Of the step, by number, read here.
  llvm::SetVector<unsigned> arguments;
  /// Of the step, by number, made here.
  SmallVector<unsigned> results;
};

/// The values that pass between the functions, and who gets what. Parts are
/// those functions, in their order.
class Outliner {
public:
  Outliner(func::FuncOp func, const RematGraph &graph,
           const PartitionPoint &point, const PartitionSettings &options)
      : func(func), graph(graph), point(point), options(options),
        block(func.getBody().front()), results(block.getTerminator()),
        parts(point.functions.size()) {}

  LogicalResult chooseSaved();
  PartitionReport outline();

private:
  size_t getPart(Operation *op) const {
    size_t part = 0;
    while (part != point.ends.size() && point.ends[part] != op &&
           point.ends[part]->isBeforeInBlock(op))
      ++part;
    return part;
  }
  /// Of what holds the storage of `value`; none for what can be repeated, and
  /// for arguments.
  std::optional<size_t> getMakingPart(Value value) const {
    Operation *maker = getRoot(value).getDefiningOp();
    if (!maker || isRepeatable(maker))
      return std::nullopt;
    return getPart(maker);
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
  void addNeeded(Value value, size_t part);
  SmallVector<Value> getReturned(size_t part) const;
  func::FuncOp createFunction(StringRef name, TypeRange inputs,
                              TypeRange outputs, ArrayRef<Location> locs);
  Value resolve(Value value, IRMapping &mapping, OpBuilder &builder);
  func::FuncOp outlinePart(size_t part, ArrayRef<Value> returned);
  void fillBody(func::FuncOp half, IRMapping &mapping, size_t part,
                ArrayRef<Value> returned);
  DictionaryAttr getArgAttrs(unsigned argument, size_t part);
  PartReport describePart(size_t part) const;

  func::FuncOp func;
  const RematGraph &graph;
  const PartitionPoint &point;
  const PartitionSettings &options;
  Block &block;
  Operation *results;
  SmallVector<Part> parts;
  /// Views that are saved rather than what they are views of.
  llvm::DenseSet<Value> slices;
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
      slices.insert(chosen.begin(), chosen.end());
  }
}

void Outliner::addNeeded(Value value, size_t part) {
  Operation *op = value.getDefiningOp();
  if (!op) {
    parts[part].arguments.insert(cast<BlockArgument>(value).getArgNumber());
    return;
  }
  std::optional<size_t> maker = getMakingPart(value);
  bool isOfOthers = maker && *maker < part;
  if (isOfOthers && (slices.contains(value) || !isRepeatable(op)))
    parts[part].saved.insert(value);
  else if (isRepeatable(op))
    forEachOperand(op, [&](Value operand) { addNeeded(operand, part); });
}

LogicalResult Outliner::chooseSaved() {
  size_t last = parts.size() - 1;
  SmallVector<llvm::SetVector<Value>> read(parts.size());
  for (auto [number, value] : llvm::enumerate(results->getOperands())) {
    if (isa<BlockArgument>(value))
      continue;
    // Of an argument, or a constant: the last part.
    size_t part = getMakingPart(value).value_or(last);
    parts[part].results.push_back(number);
    read[part].insert(value);
  }
  bool hasBackward = false;
  for (Operation &op : block.without_terminator())
    if (size_t part = getPart(&op); part > 0 && isStep(&op)) {
      hasBackward = true;
      forEachOperand(&op, [&](Value operand) { read[part].insert(operand); });
    }
  llvm::SetVector<Value> passed;
  for (size_t part = 1; part <= last; ++part)
    for (Value value : read[part])
      if (std::optional<size_t> maker = getMakingPart(value);
          maker && *maker < part)
        passed.insert(value);
  chooseSlices(passed.getArrayRef());
  for (size_t part = 1; part <= last; ++part)
    for (Value value : read[part])
      addNeeded(value, part);
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
  bool isAnySaved =
      llvm::any_of(parts, [](const Part &part) { return !part.saved.empty(); });
  if (!isAnySaved && !isRecomputed)
    return fail("nothing is saved: the backward pass reads nothing that the "
                "forward pass computes");
  if (!isAnySaved)
    emitWarning(func.getLoc(), "nothing is saved: the backward function "
                               "computes all it needs again");
  for (Part &part : parts) {
    // In the order of the program; there are no arguments among them.
    SmallVector<Value, 0> sorted = part.saved.takeVector();
    llvm::sort(sorted, [](Value a, Value b) {
      Operation *first = a.getDefiningOp(), *second = b.getDefiningOp();
      if (first != second)
        return first->isBeforeInBlock(second);
      return cast<OpResult>(a).getResultNumber() <
             cast<OpResult>(b).getResultNumber();
    });
    part.saved.insert(sorted.begin(), sorted.end());
    SmallVector<unsigned, 0> order = part.arguments.takeVector();
    llvm::sort(order);
    part.arguments.insert(order.begin(), order.end());
  }
  // The forward function has the signature of the step.
  for (unsigned number = 0; number != block.getNumArguments(); ++number)
    parts.front().arguments.insert(number);
  return success();
}

/// Results, then what later parts read and is no result.
SmallVector<Value> Outliner::getReturned(size_t part) const {
  llvm::SetVector<Value> saved;
  for (const Part &later : ArrayRef(parts).drop_front(part + 1))
    for (Value value : later.saved)
      if (getMakingPart(value) == part)
        saved.insert(value);
  SmallVector<Value> returned;
  for (unsigned number : parts[part].results)
    returned.push_back(results->getOperand(number));
  for (Value value : saved)
    if (!llvm::is_contained(returned, value))
      returned.push_back(value);
  return returned;
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

void Outliner::fillBody(func::FuncOp half, IRMapping &mapping, size_t part,
                        ArrayRef<Value> returned) {
  OpBuilder builder = OpBuilder::atBlockEnd(&half.getBody().front());
  for (Operation &op : block.without_terminator()) {
    // Views appear where they are read.
    if (getPart(&op) != part || !isStep(&op) || isRepeatable(&op))
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

/// The attributes of an argument of the step for one part: those that donate it
/// only where it is read last.
DictionaryAttr Outliner::getArgAttrs(unsigned argument, size_t part) {
  NamedAttrList attrs(func.getArgAttrDict(argument));
  bool isReadLater = llvm::any_of(
      ArrayRef(parts).drop_front(part + 1),
      [&](const Part &later) { return later.arguments.contains(argument); });
  if (isReadLater) {
    attrs.erase(kAliasing);
    attrs.erase("jax.buffer_donor");
    if (attrs.get("bufferization.writable"))
      attrs.set("bufferization.writable",
                BoolAttr::get(func.getContext(), false));
  }
  if (auto number = dyn_cast_or_null<IntegerAttr>(attrs.get(kAliasing))) {
    ArrayRef<unsigned> made = parts[part].results;
    const unsigned *it = llvm::find(made, number.getInt());
    if (it == made.end())
      attrs.erase(kAliasing);
    else
      attrs.set(kAliasing,
                IntegerAttr::get(number.getType(), it - made.begin()));
  }
  return attrs.getDictionary(func.getContext());
}

PartReport Outliner::describePart(size_t number) const {
  const Part &part = parts[number];
  PartReport report;
  report.name = point.functions[number];
  llvm::append_range(report.results, part.results);
  if (number > 0)
    llvm::append_range(report.arguments, part.arguments);
  llvm::DenseSet<Value> heldRoots;
  for (const Part &earlier : ArrayRef(parts).take_front(number))
    for (unsigned result : earlier.results)
      heldRoots.insert(getRoot(results->getOperand(result)));
  for (Value value : part.saved) {
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
  return report;
}

func::FuncOp Outliner::outlinePart(size_t number, ArrayRef<Value> returned) {
  const Part &part = parts[number];
  SmallVector<Value> inputs(part.saved.begin(), part.saved.end());
  for (unsigned argument : part.arguments)
    inputs.push_back(block.getArgument(argument));
  SmallVector<Location> locs;
  for (Value input : inputs)
    locs.push_back(input.getLoc());
  func::FuncOp function =
      createFunction(point.functions[number], TypeRange(ValueRange(inputs)),
                     TypeRange(ValueRange(returned)), locs);
  IRMapping mapping;
  mapping.map(inputs, function.getArguments());
  fillBody(function, mapping, number, returned);

  UnitAttr unit = UnitAttr::get(func.getContext());
  size_t numSaved = part.saved.size(), numResults = part.results.size();
  for (size_t i = 0; i != numSaved; ++i)
    function.setArgAttr(i, attr::kSaved, unit);
  for (auto [i, argument] : llvm::enumerate(part.arguments))
    function.setArgAttrs(numSaved + i, getArgAttrs(argument, number));
  for (auto [i, result] : llvm::enumerate(part.results))
    function.setResultAttrs(i, func.getResultAttrDict(result));
  for (size_t i = numResults; i != returned.size(); ++i)
    function.setResultAttr(i, attr::kSaved, unit);
  return function;
}

PartitionReport Outliner::outline() {
  PartitionReport report;
  report.function = func.getName().str();
  report.save = options.save;
  for (size_t part = 0; part != parts.size(); ++part)
    report.parts.push_back(describePart(part));

  // The step: all, one after the other.
  OpBuilder builder(results);
  IRMapping instances;
  llvm::SmallPtrSet<Operation *, 4> kept{results};
  SmallVector<Value> final(results->getOperands());
  for (auto [number, part] : llvm::enumerate(parts)) {
    SmallVector<Value> returned = getReturned(number), passed;
    func::FuncOp function = outlinePart(number, returned);
    for (Value value : part.saved)
      passed.push_back(instances.lookup(value));
    for (unsigned argument : part.arguments)
      passed.push_back(block.getArgument(argument));
    auto call = func::CallOp::create(builder, func.getLoc(), function, passed);
    kept.insert(call);
    instances.map(returned, call.getResults());
    for (auto [i, result] : llvm::enumerate(part.results))
      final[result] = call.getResult(i);
  }
  results->setOperands(final);
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (!kept.contains(&op))
      op.erase();
  return report;
}

FailureOr<PartitionReport>
ckpt::outlinePartition(func::FuncOp func, const PartitionPoint &point,
                       const PartitionSettings &options) {
  if (!point.ends.front()) {
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
  Outliner outliner(func, *graph, point, options);
  if (failed(outliner.chooseSaved()))
    return failure();
  PartitionReport report = outliner.outline();
  report.plan = point.plan;
  report.sharing = point.sharing;
  return report;
}
