//===- RematGraph.cpp - A function as a remat problem -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Analysis/RematGraph.h"

#include "LoopMemory.h"
#include "PinSteps.h"
#include "Storage.h"

#include "ckpt/Analysis/Phases.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Solver/Simulate.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Transforms/RegionUtils.h"

#include <numeric>

using namespace mlir;
using namespace ckpt;

//===----------------------------------------------------------------------===//
// RematGraphBuilder
//===----------------------------------------------------------------------===//

namespace ckpt {

/// Appends the operations of blocks to a graph. The body of a loop can be added
/// more than once: each time its values stand for new tensors.
class RematGraphBuilder {
public:
  RematGraphBuilder(RematGraph &graph, const RematGraphOptions &options)
      : graph(graph), options(options) {}

  LogicalResult addArgument(Value value, Attribute bytes, bool isDonated);
  LogicalResult addBlock(Block &block);
  void markResults(ValueRange values);

  /// Makes `value` stand for what `source` stands for now.
  void bind(Value value, Value source);
  /// Gives `value` no storage: whoever owns it counts it elsewhere.
  void bindExternal(Value value) { graph.tensorOf.erase(value); }

  remat::Bytes getPeak() const {
    std::vector<remat::OpId> sequence(graph.problem.ops.size());
    std::iota(sequence.begin(), sequence.end(), 0);
    return remat::simulate(graph.problem, sequence).peak;
  }

private:
  LogicalResult addOp(Operation *op);
  LogicalResult addConstant(OpResult value);
  bool isFreeOp(Operation *op);
  bool mergeIntoPrevious(Operation *op);
  LogicalResult addResults(Operation *op, remat::OpId step);
  FailureOr<remat::Bytes> getBytes(Operation *op, unsigned result);
  FailureOr<remat::Bytes> getWorkspace(Operation *op);
  FailureOr<remat::Bytes> getRegionPeak(Operation *op, Region &region,
                                        bool isLoopBody);
  remat::TensorId addTensor(Value value, remat::Bytes bytes,
                            remat::TensorKind kind,
                            std::optional<remat::TensorId> root = {});
  void addInput(remat::Op &step, Value value);

  RematGraph &graph;
  const RematGraphOptions &options;
  llvm::DenseMap<std::pair<Attribute, Type>, Value> constants;
};

} // namespace ckpt

remat::TensorId
RematGraphBuilder::addTensor(Value value, remat::Bytes bytes,
                             remat::TensorKind kind,
                             std::optional<remat::TensorId> root) {
  auto id = static_cast<remat::TensorId>(graph.problem.tensors.size());
  graph.problem.tensors.push_back({bytes, root.value_or(id), kind});
  graph.values.push_back(value);
  graph.tensorOf[value] = id;
  return id;
}

void RematGraphBuilder::bind(Value value, Value source) {
  if (auto it = graph.tensorOf.find(source); it != graph.tensorOf.end()) {
    remat::TensorId id = it->second;
    graph.tensorOf[value] = id;
  } else {
    bindExternal(value);
  }
}

LogicalResult RematGraphBuilder::addArgument(Value value, Attribute bytes,
                                             bool isDonated) {
  std::optional<int64_t> size = getTypeBytes(value.getType());
  if (!isa<ShapedType>(value.getType()))
    size = 0;
  if (auto given = dyn_cast_or_null<IntegerAttr>(bytes))
    size = given.getInt();
  if (!size)
    return emitError(value.getLoc())
           << "argument of dynamic shape " << value.getType()
           << "; give its extents with the argument attribute '"
           << attr::kDimHint << "', or its size in bytes with '" << attr::kBytes
           << "'";
  if (!isDonated) {
    addTensor(value, *size, remat::TensorKind::Arg);
    return success();
  }
  // A donated argument is storage like any other that is live at the start.
  remat::Op donate;
  donate.name = "donated argument";
  donate.recomputable = false;
  donate.outs.push_back(addTensor(value, *size, remat::TensorKind::Temp));
  graph.problem.ops.push_back(std::move(donate));
  graph.steps.push_back({{}, "is an argument"});
  return success();
}

FailureOr<remat::Bytes> RematGraphBuilder::getBytes(Operation *op,
                                                    unsigned result) {
  Type type = op->getResult(result).getType();
  if (auto given = op->getAttrOfType<DenseI64ArrayAttr>(attr::kBytes))
    return given[result];
  // Its storage is in use from the prefetch on.
  if (auto incoming = dyn_cast<IncomingType>(type))
    type = incoming.getValue();
  if (!isa<ShapedType>(type))
    return remat::Bytes(0);
  if (std::optional<int64_t> bytes = getTypeBytes(type))
    return *bytes;
  return op->emitOpError() << "has a result of dynamic shape " << type
                           << ", which follows from no '" << attr::kDimHint
                           << "'; give the size of each result in bytes with '"
                           << attr::kBytes << "'";
}

/// Views, and operations whose results hold no storage where they are used.
bool RematGraphBuilder::isFreeOp(Operation *op) {
  if (isa<ReleaseOp>(op))
    return true;
  if (op->getNumResults() == 0 || op->getNumRegions() > 1 ||
      hasSideEffects(op, options.legality))
    return false;
  if (matchPattern(op, m_Constant()))
    return true;
  // Frontends time views too; those stay steps.
  if (getOpCost(op, options.machine) == 0 &&
      llvm::all_of(op->getResults(), [&](OpResult result) {
        return getAliasedOperand(op, result.getResultNumber()).has_value();
      }))
    return true;
  return llvm::all_of(op->getResults(), [](Value value) {
    return isStorageFree(value) && isOnlyWrittenTo(value);
  });
}

void RematGraphBuilder::addInput(remat::Op &step, Value value) {
  if (std::optional<remat::TensorId> id = graph.getTensor(value)) {
    if (!llvm::is_contained(step.ins, *id))
      step.ins.push_back(*id);
    return;
  }
  // What holds no storage may need something that is computed: its extents.
  Operation *op = value.getDefiningOp();
  if (auto barrier = dyn_cast_or_null<BarrierOp>(op))
    addInput(step, barrier.getInput());
  else if (op && graph.isFree(op))
    for (Value operand : op->getOperands())
      addInput(step, operand);
}

/// In place: the destination is the result of the step right before, which
/// nothing else reads.
bool RematGraphBuilder::mergeIntoPrevious(Operation *op) {
  if (graph.steps.empty() || op->getNumResults() != 1 ||
      op->getNumRegions() > 1)
    return false;
  Step &previous = graph.steps.back();
  int64_t destination = getDestinations(op)[0];
  if (destination < 0 || previous.ops.empty())
    return false;
  Value init = op->getOperand(destination);
  if (init.getDefiningOp() != previous.getAnchor() || !init.hasOneUse() ||
      previous.getAnchor()->getNumResults() != 1 ||
      previous.getAnchor()->getBlock() != op->getBlock() ||
      !previous.whyNotRecomputable.empty() ||
      !whyNotRecomputable(op, options.legality).empty())
    return false;

  auto step = static_cast<remat::OpId>(graph.steps.size() - 1);
  remat::Op &problemOp = graph.problem.ops[step];
  if (problemOp.outs.size() != 1 ||
      graph.problem.tensors[problemOp.outs[0]].root != problemOp.outs[0])
    return false;
  remat::TensorId out = problemOp.outs[0];
  for (Value operand : op->getOperands())
    if (operand != init)
      addInput(problemOp, operand);
  problemOp.cost += getOpCost(op, options.machine);
  previous.ops.push_back(op);
  graph.stepOf[op] = step;
  graph.tensorOf[op->getResult(0)] = out;
  graph.values[out] = op->getResult(0);
  return true;
}

LogicalResult RematGraphBuilder::addResults(Operation *op, remat::OpId step) {
  remat::Op &problemOp = graph.problem.ops[step];
  for (OpResult result : op->getResults()) {
    FailureOr<remat::Bytes> bytes = getBytes(op, result.getResultNumber());
    if (failed(bytes))
      return failure();
    std::optional<remat::TensorId> root;
    if (std::optional<unsigned> source =
            getAliasedOperand(op, result.getResultNumber()))
      if (std::optional<remat::TensorId> id =
              graph.getTensor(op->getOperand(*source)))
        root = graph.problem.tensors[*id].root;
    if (std::optional<unsigned> target =
            getOverwrittenOperand(op, result.getResultNumber()))
      if (std::optional<remat::TensorId> id =
              graph.getTensor(op->getOperand(*target)))
        root = graph.problem.tensors[*id].root;
    remat::TensorKind kind =
        root ? graph.problem.tensors[*root].kind : remat::TensorKind::Temp;
    problemOp.outs.push_back(addTensor(result, *bytes, kind, root));
  }
  return success();
}

/// Equal constants are one: inlining leaves copies of them.
LogicalResult RematGraphBuilder::addConstant(OpResult value) {
  Attribute data;
  matchPattern(value.getOwner(), m_Constant(&data));
  auto known = data ? constants.find({data, value.getType()}) : constants.end();
  if (known != constants.end()) {
    bind(value, known->second);
    return success();
  }
  FailureOr<remat::Bytes> bytes =
      getBytes(value.getOwner(), value.getResultNumber());
  if (failed(bytes))
    return failure();
  addTensor(value, *bytes, remat::TensorKind::Const);
  if (data)
    constants[{data, value.getType()}] = value;
  return success();
}

LogicalResult RematGraphBuilder::addOp(Operation *op) {
  if (isFreeOp(op)) {
    // A view without a step stands for its source; a constant is data of the
    // program; the rest holds nothing.
    for (OpResult result : op->getResults()) {
      if (std::optional<unsigned> source =
              getAliasedOperand(op, result.getResultNumber())) {
        bind(result, op->getOperand(*source));
      } else if (isa<ShapedType>(result.getType()) && !isStorageFree(result)) {
        if (failed(addConstant(result)))
          return failure();
      } else {
        bindExternal(result);
      }
    }
    return success();
  }
  if (mergeIntoPrevious(op))
    return success();

  auto step = static_cast<remat::OpId>(graph.steps.size());
  remat::Op problemOp;
  problemOp.name = op->getName().getStringRef().str();
  problemOp.cost = getOpCost(op, options.machine);
  problemOp.phase = getPhase(op);
  std::string reason = whyNotRecomputable(op, options.legality);
  problemOp.recomputable = reason.empty();
  FailureOr<remat::Bytes> workspace = getWorkspace(op);
  if (failed(workspace))
    return failure();
  problemOp.workspace = *workspace;

  for (Value operand : op->getOperands())
    addInput(problemOp, operand);
  // The copy out reads its source until it is waited for.
  if (auto wait = dyn_cast<WaitOffloadOp>(op))
    if (auto offload = wait.getHandle().getDefiningOp<OffloadOp>())
      addInput(problemOp, offload.getTensor());
  if (op->getNumRegions() > 0) {
    llvm::SetVector<Value> captured;
    getUsedValuesDefinedAbove(op->getRegions(), captured);
    for (Value value : captured)
      addInput(problemOp, value);
  }
  graph.problem.ops.push_back(std::move(problemOp));
  graph.steps.push_back({{op}, std::move(reason)});
  graph.stepOf[op] = step;
  return addResults(op, step);
}

LogicalResult RematGraphBuilder::addBlock(Block &block) {
  for (Operation &op : block) {
    bool isLast = &op == &block.back();
    if (isLast && (op.hasTrait<OpTrait::IsTerminator>() ||
                   (!op.isRegistered() && op.getNumResults() == 0)))
      break;
    if (failed(addOp(&op)))
      return failure();
  }
  return success();
}

void RematGraphBuilder::markResults(ValueRange values) {
  for (Value value : values)
    if (std::optional<remat::TensorId> id = graph.getTensor(value)) {
      std::vector<remat::Tensor> &tensors = graph.problem.tensors;
      remat::Tensor &root = tensors[tensors[*id].root];
      if (root.kind == remat::TensorKind::Temp) {
        root.kind = remat::TensorKind::Result;
        tensors[*id].kind = remat::TensorKind::Result;
      }
    }
}

/// What `region` needs while it runs, its captured values and block arguments
/// not counted. A loop body is added twice, the second time on what the first
/// yields: that is the steady state of a loop whose carried values are not
/// copied.
FailureOr<remat::Bytes> RematGraphBuilder::getRegionPeak(Operation *op,
                                                         Region &region,
                                                         bool isLoopBody) {
  if (region.empty())
    return remat::Bytes(0);
  if (!region.hasOneBlock())
    return op->emitOpError("has a region with more than one block, which the "
                           "memory model does not describe");
  Block &body = region.front();
  RematGraph inner;
  RematGraphBuilder builder(inner, options);
  for (Value argument : body.getArguments())
    builder.bindExternal(argument);
  if (failed(builder.addBlock(body)))
    return failure();
  if (body.empty())
    return remat::Bytes(0);
  OperandRange yielded = body.back().getOperands();
  unsigned firstCarried =
      body.getNumArguments() -
      std::min<size_t>(body.getNumArguments(), yielded.size());
  if (isLoopBody && body.getNumArguments() - firstCarried == yielded.size()) {
    SmallVector<std::optional<remat::TensorId>> next;
    for (Value value : yielded)
      next.push_back(inner.getTensor(value));
    for (auto [argument, id] :
         llvm::zip_equal(body.getArguments().drop_front(firstCarried), next)) {
      if (id)
        inner.tensorOf[argument] = *id;
      else
        inner.tensorOf.erase(argument);
    }
    if (failed(builder.addBlock(body)))
      return failure();
  }
  builder.markResults(yielded);
  return builder.getPeak();
}

FailureOr<remat::Bytes> RematGraphBuilder::getWorkspace(Operation *op) {
  if (auto given = op->getAttrOfType<IntegerAttr>(attr::kWorkspace))
    return given.getInt();
  remat::Bytes workspace = 0;
  if (auto memory = dyn_cast<RematMemoryOpInterface>(op))
    workspace = memory.getWorkspaceBytes();
  if (op->getNumRegions() == 0)
    return workspace;
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    FailureOr<remat::Bytes> needed = getLoopWorkspace(
        loop, [&](Operation *nested) { return getWorkspace(nested); });
    if (failed(needed))
      return failure();
    return workspace + *needed;
  }
  // Regions over scalars hold no tensors.
  bool holdsTensors = false;
  op->walk([&](Operation *nested) {
    if (nested == op || llvm::none_of(nested->getResultTypes(), [](Type type) {
          return isa<ShapedType>(type);
        }))
      return WalkResult::advance();
    holdsTensors = true;
    return WalkResult::interrupt();
  });
  if (!holdsTensors)
    return workspace;

  // An unregistered operation with regions may be a loop.
  bool isLoop = isa<LoopLikeOpInterface>(op) || !op->isRegistered();
  if (auto branch = dyn_cast<RegionBranchOpInterface>(op))
    isLoop |= branch.hasLoop();
  remat::Bytes largest = 0;
  for (Region &region : op->getRegions()) {
    FailureOr<remat::Bytes> peak = getRegionPeak(op, region, isLoop);
    if (failed(peak))
      return failure();
    largest = std::max(largest, *peak);
  }
  // The last values yielded are the results, which are counted already.
  remat::Bytes results = 0;
  for (Type type : op->getResultTypes())
    if (isa<ShapedType>(type))
      results += getTypeBytes(type).value_or(0);
  return workspace + std::max<remat::Bytes>(0, largest - results);
}

//===----------------------------------------------------------------------===//
// RematGraph
//===----------------------------------------------------------------------===//

std::optional<remat::TensorId> RematGraph::getTensor(Value value) const {
  auto it = tensorOf.find(value);
  return it == tensorOf.end() ? std::nullopt : std::optional(it->second);
}

std::optional<remat::OpId> RematGraph::getStep(Operation *op) const {
  auto it = stepOf.find(op);
  return it == stepOf.end() ? std::nullopt : std::optional(it->second);
}

static bool isDonated(FunctionOpInterface func, unsigned argument) {
  auto writable =
      func.getArgAttrOfType<BoolAttr>(argument, "bufferization.writable");
  return (writable && writable.getValue()) ||
         func.getArgAttr(argument, "tf.aliasing_output") ||
         func.getArgAttr(argument, "jax.buffer_donor");
}

/// Costs that were measured differ between ranks.
static bool mayRecomputeCollectives(FunctionOpInterface func) {
  return func
      .walk([](Operation *op) {
        return op->hasAttr(attr::kAllowCollectiveRecompute)
                   ? WalkResult::interrupt()
                   : WalkResult::advance();
      })
      .wasInterrupted();
}

FailureOr<RematGraph> RematGraph::build(FunctionOpInterface func,
                                        const RematGraphOptions &givenOptions) {
  if (failed(requireOneBlock(func)))
    return failure();
  Region &body = func.getFunctionBody();
  DynamicShapes shapes(func);
  HintedTypes hinted(func, shapes);
  RematGraphOptions options = givenOptions;
  RematGraph graph;
  graph.shapesOnly = mayRecomputeCollectives(func);
  options.machine.usesShapesOnly |= graph.shapesOnly;
  graph.problem.name = func.getName().str();
  RematGraphBuilder builder(graph, options);
  for (BlockArgument argument : body.getArguments()) {
    unsigned number = argument.getArgNumber();
    if (failed(builder.addArgument(argument,
                                   func.getArgAttr(number, attr::kBytes),
                                   isDonated(func, number))))
      return failure();
  }
  if (failed(builder.addBlock(body.front())))
    return failure();
  builder.markResults(body.front().back().getOperands());
  llvm::append_range(graph.symbols, shapes.getSymbols());
  for (Value value : graph.values) {
    Operation *op = value.getDefiningOp();
    bool isGiven =
        op ? op->hasAttr(attr::kBytes)
           : func.getArgAttr(cast<BlockArgument>(value).getArgNumber(),
                             attr::kBytes) != nullptr;
    graph.symbolicBytes.push_back(isGiven ? nullptr : shapes.getBytes(value));
  }
  pinReadersOfMemory(graph.steps, graph.problem, func, options.legality);
  pinOverwritten(graph.steps, graph.problem,
                 [&](Value value) { return graph.getTensor(value); });
  return graph;
}
