//===- FuseElementwise.cpp - Fuse elementwise linalg operations -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Upstream's patterns with decisions of our own. Upstream's pass also expands
// contractions to swallow reshapes, which loses their names, and fuses whatever
// has one use, which can keep three tensors for the backward pass instead of
// one.
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Linalg/Transforms/Transforms.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace ckpt {
#define GEN_PASS_DEF_FUSEELEMENTWISE
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// More operands than this do not fit the registers of a loop.
static constexpr unsigned kMaxOperands = 16;

/// Work on indices up to this is no more than reading its result from memory,
/// and holds none until then.
static constexpr unsigned kMaxIndexWork = 16;

/// An operation that is about as cheap to repeat as to read its result: it
/// moves scalars, with at most one operation on the way, or computes with
/// integers from the place of an element, as iotas and causal masks do.
static bool isTrivial(linalg::GenericOp op) {
  unsigned work = 0;
  bool isOfIndices = true;
  for (Operation &inner : op.getBody()->without_terminator()) {
    isOfIndices &= llvm::all_of(inner.getResultTypes(),
                                [](Type type) { return type.isIntOrIndex(); });
    work += !isa<linalg::IndexOp, arith::IndexCastOp, arith::IndexCastUIOp>(
                inner) &&
            !inner.hasTrait<OpTrait::ConstantLike>();
  }
  if (work > (isOfIndices ? kMaxIndexWork : 1) ||
      op.getNumLoops() != op.getNumParallelLoops())
    return false;
  return llvm::all_of(op.getDpsInputs(), [](Value input) {
    auto type = dyn_cast<RankedTensorType>(input.getType());
    return !type || type.getNumElements() == 1;
  });
}

/// The last operation of `block` that reads `value` or a view of it, nested or
/// not; null if none does.
static Operation *getLastUser(Value value, Block *block) {
  Operation *last = nullptr;
  for (Operation *user : value.getUsers()) {
    Operation *top = block->findAncestorOpInBlock(*user);
    if (isa_and_nonnull<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(top))
      if (Operation *later = getLastUser(top->getResult(0), block))
        top = later;
    if (top && (!last || last->isBeforeInBlock(top)))
      last = top;
  }
  return last;
}

/// The tensor that owns the storage of `value`.
static Value getSource(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    if (!isa<tensor::ExpandShapeOp, tensor::CollapseShapeOp>(op))
      break;
    value = op->getOperand(0);
  }
  return value;
}

/// Fusing keeps the inputs of the producer until the consumer runs, and drops
/// its result instead. That must not take more memory.
static bool keepsMemory(linalg::GenericOp producer, Operation *consumer) {
  Block *block = producer->getBlock();
  int64_t extended = 0;
  llvm::SmallPtrSet<Value, 8> seen;
  for (Value input : producer.getDpsInputs()) {
    Value source = getSource(input);
    if (isa<BlockArgument>(source) || !seen.insert(source).second ||
        !isa<RankedTensorType>(source.getType()) ||
        matchPattern(source, m_Constant()))
      continue;
    Operation *last = getLastUser(source, block);
    if (last && last->isBeforeInBlock(consumer))
      extended += getTypeBytes(source.getType()).value_or(0);
  }
  int64_t dropped = 0;
  for (Type type : producer->getResultTypes())
    dropped += getTypeBytes(type).value_or(0);
  return extended <= dropped;
}

/// True if somebody said of `op` what would not hold of a part of another
/// operation: its cost, its memory, or that it must run once.
static bool isDescribedByHand(Operation *op) {
  return llvm::any_of(op->getDiscardableAttrs(), [](NamedAttribute named) {
    StringRef name = named.getName();
    return name.starts_with("ckpt.") && name != attr::kRegion &&
           name != attr::kPhase && name != attr::kExecGroup;
  });
}

/// Whether the producer of `operand` becomes part of the reader.
static bool shouldFuse(OpOperand *operand) {
  auto producer = operand->get().getDefiningOp<linalg::GenericOp>();
  auto consumer = dyn_cast<linalg::GenericOp>(operand->getOwner());
  if (!producer || !consumer || producer->getBlock() != consumer->getBlock() ||
      producer->getNumResults() != 1 || !operand->get().hasOneUse() ||
      isDescribedByHand(producer) || isDescribedByHand(consumer))
    return false;
  if (producer->getNumOperands() + consumer->getNumOperands() > kMaxOperands)
    return false;
  if (isTrivial(producer))
    return true;
  // Each element of the producer is read once, or is only moved.
  AffineMap map = consumer.getMatchingIndexingMap(operand);
  bool isMove = producer.getBody()->without_terminator().empty();
  if (!map.isPermutation() && !isMove)
    return false;
  return keepsMemory(producer, consumer);
}

/// Whether a reshape moves to the other side of an elementwise operation, so
/// that it does not stand between two that fuse.
static bool shouldMoveReshape(OpOperand *operand) {
  auto isElementwise = [](Operation *op) {
    auto generic = dyn_cast_or_null<linalg::GenericOp>(op);
    return generic && generic->getNumResults() == 1 &&
           generic.getNumLoops() == generic.getNumParallelLoops();
  };
  Operation *producer = operand->get().getDefiningOp();
  Operation *consumer = operand->getOwner();
  if (!producer || !operand->get().hasOneUse())
    return false;
  // generic(collapse(generic)): moves down; expand(generic): moves up if
  // another generic can use it there.
  if (isa<tensor::CollapseShapeOp>(producer))
    return isElementwise(consumer) &&
           isElementwise(producer->getOperand(0).getDefiningOp()) &&
           producer->getOperand(0).hasOneUse();
  if (isa<tensor::ExpandShapeOp>(consumer))
    return isElementwise(producer) && consumer->hasOneUse() &&
           isElementwise(*consumer->user_begin());
  return false;
}

/// Every reader of a trivial operation gets its own, which it can swallow.
/// Whether there was one.
static bool repeatTrivial(Operation *root) {
  bool isRepeated = false;
  SmallVector<linalg::GenericOp> trivial;
  root->walk([&](linalg::GenericOp op) {
    if (op->getNumResults() == 1 && isTrivial(op))
      trivial.push_back(op);
  });
  for (linalg::GenericOp op : trivial) {
    OpBuilder builder(op->getContext());
    Value result = op->getResult(0);
    for (OpOperand &use : llvm::make_early_inc_range(result.getUses())) {
      auto reader = dyn_cast<linalg::GenericOp>(use.getOwner());
      if (!reader || reader->getBlock() != op->getBlock() ||
          result.hasOneUse() || reader.isDpsInit(&use))
        continue;
      builder.setInsertionPoint(reader);
      use.set(builder.clone(*op)->getResult(0));
      isRepeated = true;
    }
  }
  return isRepeated;
}

namespace {

/// Upstream's patterns drop discardable attributes. Whatever they make of an
/// operation gets its region and phase.
class TagKeeper : public RewriterBase::Listener {
public:
  void notifyPatternBegin(const Pattern &, Operation *) override {
    inserted.clear();
  }
  void notifyPatternEnd(const Pattern &, LogicalResult) override {
    inserted.clear();
  }
  void notifyOperationInserted(Operation *op, OpBuilder::InsertPoint) override {
    if (isa<linalg::LinalgOp>(op))
      inserted.push_back(op);
  }
  void notifyOperationReplaced(Operation *op, ValueRange) override {
    passOn(op);
  }
  void notifyOperationErased(Operation *op) override {
    llvm::erase(inserted, op);
    passOn(op);
  }

private:
  void passOn(Operation *op) {
    for (NamedAttribute named : op->getDiscardableAttrs())
      if (named.getName().strref().starts_with("ckpt."))
        for (Operation *heir : inserted)
          if (!heir->hasAttr(named.getName()))
            heir->setAttr(named.getName(), named.getValue());
  }
  SmallVector<Operation *> inserted;
};

struct FuseElementwise : ckpt::impl::FuseElementwiseBase<FuseElementwise> {
  using FuseElementwiseBase::FuseElementwiseBase;

  void runOnOperation() override {
    SmallVector<FunctionOpInterface> functions;
    if (auto func = dyn_cast<FunctionOpInterface>(getOperation()))
      functions.push_back(func);
    else
      getOperation()->walk([&](FunctionOpInterface func) {
        functions.push_back(func);
        return WalkResult::skip();
      });
    for (FunctionOpInterface func : functions)
      if (failed(fuseFunction(func)))
        return signalPassFailure();
  }

  LogicalResult fuseFunction(FunctionOpInterface func) {
    if (func.isExternal() || func->hasAttr(attr::kFused))
      return success();
    bool hasTensors = false;
    func->walk([&](Operation *op) {
      auto structured = dyn_cast<linalg::LinalgOp>(op);
      hasTensors |= (structured && structured.hasPureTensorSemantics()) ||
                    (op->hasTrait<OpTrait::Elementwise>() &&
                     llvm::any_of(op->getResultTypes(), [](Type type) {
                       return isa<RankedTensorType>(type);
                     }));
    });
    if (!hasTensors)
      return success();
    // What was planned is what runs. And a reader must not move behind the wait
    // that frees what it reads.
    bool isFree = mayFuse && !func->hasAttr(attr::kPlan);
    func->walk([&](OffloadOp) { isFree = false; });
    if (!isFree)
      return convert(func);
    if (failed(simplify(func)) || failed(fuse(func)) || failed(simplify(func)))
      return failure();
    func->setAttr(attr::kFused, UnitAttr::get(&getContext()));
    return success();
  }

  LogicalResult apply(Operation *func, RewritePatternSet &&patterns) {
    TagKeeper tags;
    GreedyRewriteConfig config;
    config.setUseTopDownTraversal().setListener(&tags);
    return applyPatternsGreedily(func, std::move(patterns), config);
  }

  void addCanonicalizations(RewritePatternSet &patterns) {
    MLIRContext *ctx = &getContext();
    linalg::GenericOp::getCanonicalizationPatterns(patterns, ctx);
    linalg::FillOp::getCanonicalizationPatterns(patterns, ctx);
    tensor::ExpandShapeOp::getCanonicalizationPatterns(patterns, ctx);
    tensor::CollapseShapeOp::getCanonicalizationPatterns(patterns, ctx);
    tensor::EmptyOp::getCanonicalizationPatterns(patterns, ctx);
    tensor::ExtractSliceOp::getCanonicalizationPatterns(patterns, ctx);
  }

  /// Elementwise operations to linalg, one by one.
  LogicalResult convert(Operation *func) {
    RewritePatternSet patterns(&getContext());
    linalg::populateElementwiseToLinalgConversionPatterns(patterns);
    return apply(func, std::move(patterns));
  }

  LogicalResult simplify(Operation *func) {
    RewritePatternSet patterns(&getContext());
    addCanonicalizations(patterns);
    linalg::populateElementwiseToLinalgConversionPatterns(patterns);
    linalg::populateEraseUnusedOperandsAndResultsPatterns(patterns);
    if (failed(apply(func, std::move(patterns))))
      return failure();
    IRRewriter rewriter(&getContext());
    DominanceInfo dominance(func);
    eliminateCommonSubExpressions(rewriter, dominance, func);
    return success();
  }

  LogicalResult fuse(Operation *func) {
    // What was fused may be trivial itself.
    constexpr unsigned kMaxRounds = 4;
    for (unsigned round = 0; round != kMaxRounds; ++round) {
      if (!repeatTrivial(func) && round > 0)
        break;
      RewritePatternSet patterns(&getContext());
      addCanonicalizations(patterns);
      linalg::populateElementwiseOpsFusionPatterns(patterns, shouldFuse);
      linalg::populateFoldReshapeOpsByExpansionPatterns(patterns,
                                                        shouldMoveReshape);
      if (failed(apply(func, std::move(patterns))))
        return failure();
    }
    return success();
  }
};

} // namespace
