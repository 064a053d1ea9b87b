//===- SCFModels.cpp - Cost of scf ------------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace ckpt;

static OpWork getBlockWork(Block &block) {
  OpWork work;
  for (Operation &op : block.without_terminator())
    work += getOpWork(&op);
  return work;
}

/// The region that does most.
static OpWork getLargestRegionWork(Operation *op) {
  OpWork work;
  for (Region &region : op->getRegions()) {
    OpWork regionWork;
    for (Block &block : region)
      regionWork += getBlockWork(block);
    work.flops = std::max(work.flops, regionWork.flops);
    work.bytes = std::max(work.bytes, regionWork.bytes);
  }
  return work;
}

/// How often a loop runs at most, as far as it is known; else 1.
static double getTrips(scf::ForOp loop) {
  if (std::optional<llvm::APInt> count = loop.getStaticTripCount())
    return count->roundToDouble(/*isSigned=*/false);
  // A segment of a loop: as long as the others, or what is left.
  auto smaller = loop.getUpperBound().getDefiningOp<arith::MinSIOp>();
  llvm::APInt limit;
  if (smaller && matchPattern(smaller.getRhs(), m_ConstantInt(&limit)) &&
      matchPattern(loop.getLowerBound(), m_Zero()) &&
      matchPattern(loop.getStep(), m_One()))
    return limit.roundToDouble(/*isSigned=*/true);
  return 1;
}

namespace {

/// Trip count times the body; a loop of unknown trip count counts once.
struct ForModel : RematCostOpInterface::ExternalModel<ForModel, scf::ForOp> {
  OpWork getRematWork(Operation *op) const {
    auto loop = cast<scf::ForOp>(op);
    OpWork work = getBlockWork(*loop.getBody());
    double trips = getTrips(loop);
    work.flops *= trips;
    work.bytes *= trips;
    return work;
  }
};

/// One of the branches.
struct IfModel : RematCostOpInterface::ExternalModel<IfModel, scf::IfOp> {
  OpWork getRematWork(Operation *op) const { return getLargestRegionWork(op); }
};

struct IndexSwitchModel
    : RematCostOpInterface::ExternalModel<IndexSwitchModel,
                                          scf::IndexSwitchOp> {
  OpWork getRematWork(Operation *op) const { return getLargestRegionWork(op); }
};

/// Both regions once: the trip count is not known.
struct WhileModel
    : RematCostOpInterface::ExternalModel<WhileModel, scf::WhileOp> {
  OpWork getRematWork(Operation *op) const {
    auto loop = cast<scf::WhileOp>(op);
    OpWork work = getBlockWork(*loop.getBeforeBody());
    work += getBlockWork(*loop.getAfterBody());
    return work;
  }
};

} // namespace

void ckpt::registerSCFModels(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *ctx, scf::SCFDialect *) {
    scf::ForOp::attachInterface<ForModel>(*ctx);
    scf::IfOp::attachInterface<IfModel>(*ctx);
    scf::IndexSwitchOp::attachInterface<IndexSwitchModel>(*ctx);
    scf::WhileOp::attachInterface<WhileModel>(*ctx);
  });
}
