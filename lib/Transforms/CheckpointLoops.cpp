//===- CheckpointLoops.cpp - Checkpoint layers that are a loop --*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file finds the pairs of loops and decides how often to checkpoint;
// SegmentLoops rewrites them.
//
//===----------------------------------------------------------------------===//

#include "LoopPair.h"
#include "SegmentLoops.h"

#include "ckpt/Analysis/EntryFunction.h"
#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Solver/Binomial.h"
#include "ckpt/Solver/Budget.h"
#include "ckpt/Solver/Simulate.h"
#include "ckpt/Transforms/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/Transforms/Transforms.h"
#include "mlir/IR/Remarks.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

#include <cmath>
#include <limits>

namespace ckpt {
#define GEN_PASS_DEF_CHECKPOINTLOOPS
#include "ckpt/Transforms/Passes.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// Iterations that segments of `every` recompute, of `trips` in all.
static int64_t getRecomputed(int64_t trips, const SegmentOptions &options) {
  if (options.snapshots == 0)
    return trips;
  int64_t rest = trips % options.every;
  return trips +
         trips / options.every *
             remat::getBinomialCost(options.every, options.snapshots) +
         remat::getBinomialCost(rest, options.snapshots);
}

/// The cheapest use of `checkpoints` states: some at the starts of segments,
/// the others inside the segment that is being reversed.
static SegmentOptions splitCheckpoints(int64_t trips, int64_t checkpoints) {
  SegmentOptions best{trips, checkpoints - 1};
  for (int64_t segments = 2; segments < checkpoints; ++segments) {
    SegmentOptions options{
        static_cast<int64_t>(llvm::divideCeil(trips, segments)),
        checkpoints - segments};
    if (getRecomputed(trips, options) < getRecomputed(trips, best))
      best = options;
  }
  return best;
}

/// Lengths of segments worth trying: all short ones, and fewer of the others.
static SmallVector<int64_t> getLengths(int64_t trips) {
  SmallVector<int64_t> lengths;
  for (int64_t every = 1; every < trips;
       every = std::max(every + 1, every * 9 / 8))
    lengths.push_back(every);
  return lengths;
}

/// While loops that count become for loops, and for loops lose what they carry
/// unchanged.
static void simplifyLoops(FunctionOpInterface func) {
  IRRewriter rewriter(func.getContext());
  SmallVector<scf::WhileOp> whiles;
  func->walk([&](scf::WhileOp loop) { whiles.push_back(loop); });
  for (scf::WhileOp loop : whiles) {
    rewriter.setInsertionPoint(loop);
    (void)scf::upliftWhileToForLoop(rewriter, loop);
  }
  SmallVector<Operation *> loops;
  func->walk([&](scf::ForOp loop) { loops.push_back(loop); });
  RewritePatternSet patterns(func.getContext());
  scf::ForOp::getCanonicalizationPatterns(patterns, func.getContext());
  GreedyRewriteConfig config;
  config.setStrictness(GreedyRewriteStrictness::ExistingOps)
      .enableFolding(false)
      .enableConstantCSE(false);
  (void)applyOpPatternsGreedily(loops, std::move(patterns), config);
}

static SmallVector<scf::ForOp> getLoops(Operation *func) {
  SmallVector<scf::ForOp> loops;
  func->walk([&](scf::ForOp loop) { loops.push_back(loop); });
  return loops;
}

namespace {

struct CheckpointLoops : ckpt::impl::CheckpointLoopsBase<CheckpointLoops> {
  using CheckpointLoopsBase::CheckpointLoopsBase;

  void runOnOperation() override {
    if (failed(run()))
      signalPassFailure();
  }

private:
  LogicalResult run() {
    FailureOr<FunctionOpInterface> func =
        findEntryFunction(getOperation(), entry);
    if (failed(func) || failed(checkOptions(*func)))
      return failure();
    llvm::append_range(graphOptions.legality.assumePure, assumePure);
    if (func->isExternal())
      return success();
    simplifyLoops(*func);
    for (scf::ForOp loop : getLoops(*func)) {
      if (erased.contains(loop))
        continue;
      std::string reason;
      std::optional<LoopPair> pair =
          findLoopPair(loop, graphOptions.legality, reason);
      if (!pair) {
        if (!reason.empty())
          remarkMissed(loop, reason);
        continue;
      }
      if (failed(handle(*func, *pair)))
        return failure();
    }
    return success();
  }

  LogicalResult checkOptions(FunctionOpInterface func) {
    unsigned given = (every > 0) + (checkpoints > 0) + !budget.empty();
    if (given != 1)
      return emitError(func.getLoc(),
                       "ckpt-checkpoint-loops needs one of every=, "
                       "checkpoints= and budget=");
    if (checkpoints == 1)
      return emitError(func.getLoc(),
                       "checkpoints= must be at least 2: one for the forward "
                       "loop, and one for the segment that is reversed");
    parsed = remat::parseBudget(budget);
    if (!budget.empty() && !parsed.error.empty())
      return emitError(func.getLoc())
             << "malformed budget '" << budget << "': " << parsed.error;
    return success();
  }

  static void remarkMissed(scf::ForOp loop, StringRef reason) {
    remark::missed(
        loop.getLoc(),
        remark::RemarkOpts::name("LoopNotCheckpointed").category("remat"))
        << "the loop is not checkpointed: " + reason.str();
  }

  LogicalResult handle(FunctionOpInterface func, const LoopPair &pair) {
    scf::ForOp loop = pair.forward;
    // Without a constant all that is known is how many slots there are.
    int64_t trips = pair.capacity;
    SegmentOptions options;
    if (every > 0) {
      options.every = every;
    } else if (ShapedType::isDynamic(trips)) {
      remarkMissed(loop, "neither its trip count nor the number of slots of "
                         "its stacks is a constant; give every=");
      return success();
    } else if (checkpoints > 0) {
      options = splitCheckpoints(trips, checkpoints);
    } else {
      FailureOr<std::optional<SegmentOptions>> chosen = choose(func, pair);
      if (failed(chosen))
        return failure();
      if (!*chosen)
        return success();
      options = **chosen;
    }
    if (options.snapshots == 0 && !ShapedType::isDynamic(trips) &&
        options.every >= trips) {
      remarkMissed(loop, "a segment is as long as the loop");
      return success();
    }
    std::string text =
        "checkpointed every " + std::to_string(options.every) + " of " +
        (ShapedType::isDynamic(trips)
             ? std::string("its")
             : (pair.tripCount ? "" : "at most ") + std::to_string(trips)) +
        " iterations";
    if (options.snapshots > 0)
      text += ", with " + std::to_string(options.snapshots) +
              " snapshots in a segment";
    if (!ShapedType::isDynamic(trips))
      text += "; recomputes " + std::to_string(getRecomputed(trips, options));
    remark::passed(
        loop.getLoc(),
        remark::RemarkOpts::name("LoopCheckpointed").category("remat"))
        << text;
    for (scf::ForOp old : {pair.forward, pair.backward})
      for (scf::ForOp gone : getLoops(old))
        erased.insert(gone);
    segmentLoops(pair, options);
    return success();
  }

  FailureOr<remat::Problem> getProblem(FunctionOpInterface func) {
    FailureOr<RematGraph> graph = RematGraph::build(func, graphOptions);
    if (failed(graph))
      return failure();
    return graph->getProblem();
  }

  /// The peak of `func` with loop number `number` segmented.
  std::optional<remat::Bytes> tryOut(FunctionOpInterface func, size_t number,
                                     const SegmentOptions &options) {
    OwningOpRef<Operation *> clone(func->clone());
    std::string reason;
    std::optional<LoopPair> pair =
        findLoopPair(getLoops(*clone)[number], graphOptions.legality, reason);
    if (!pair)
      return std::nullopt;
    segmentLoops(*pair, options);
    FailureOr<remat::Problem> problem =
        getProblem(cast<FunctionOpInterface>(*clone));
    if (failed(problem))
      return std::nullopt;
    return remat::simulate(*problem, remat::programOrder(*problem)).peak;
  }

  /// The least recomputation with which the program as it stands is within the
  /// budget; else the lowest peak. nullopt if the budget holds already, or
  /// nothing helps.
  FailureOr<std::optional<SegmentOptions>> choose(FunctionOpInterface func,
                                                  const LoopPair &pair) {
    FailureOr<remat::Problem> problem = getProblem(func);
    if (failed(problem))
      return failure();
    remat::Bytes peak =
        remat::simulate(*problem, remat::programOrder(*problem)).peak;
    if (!limit)
      limit = parsed.isFraction
                  ? remat::budgetFromFraction(*problem, parsed.fraction)
                  : parsed.bytes;
    if (peak <= *limit)
      return std::optional<SegmentOptions>();
    if (!func->hasAttr(attr::kBaselinePeak))
      func->setAttr(attr::kBaselinePeak,
                    Builder(&getContext()).getI64IntegerAttr(peak));

    size_t number = 0;
    for (scf::ForOp loop : getLoops(func)) {
      if (loop == pair.forward)
        break;
      ++number;
    }
    std::optional<SegmentOptions> best;
    remat::Bytes bestPeak = peak;
    int64_t bestWork = std::numeric_limits<int64_t>::max();
    auto consider = [&](const SegmentOptions &options) {
      std::optional<remat::Bytes> found = tryOut(func, number, options);
      if (!found || *found >= peak)
        return;
      int64_t work = getRecomputed(pair.capacity, options);
      bool fits = *found <= *limit, bestFits = bestPeak <= *limit;
      bool isBetter = fits != bestFits           ? fits
                      : fits && work != bestWork ? work < bestWork
                                                 : *found < bestPeak;
      if (!isBetter)
        return;
      best = options;
      bestPeak = *found;
      bestWork = work;
    };
    for (int64_t length : getLengths(pair.capacity))
      consider({length, 0});
    if (bestPeak > *limit)
      for (int64_t count = 2; count <= std::min<int64_t>(pair.capacity, 32);
           ++count)
        consider(splitCheckpoints(pair.capacity, count));
    if (!best)
      remarkMissed(pair.forward, "that would not lower the peak");
    return best;
  }

  RematGraphOptions graphOptions;
  remat::ParsedBudget parsed;
  /// Bytes of the budget, once they are known.
  std::optional<remat::Bytes> limit;
  /// Loops of the list that is gone through which were replaced.
  llvm::SmallPtrSet<Operation *, 8> erased;
};

} // namespace
