//===- ReorderSteps.cpp - Operations into the order of a plan ---*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReorderSteps.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"

#include <numeric>

using namespace mlir;
using namespace ckpt;

/// Every step must come after those whose results it reads.
static LogicalResult checkOrder(const RematGraph &graph,
                                ArrayRef<remat::OpId> order) {
  const remat::Problem &problem = graph.getProblem();
  std::vector<remat::OpId> producer(problem.tensors.size(), -1);
  for (size_t step = 0; step != problem.ops.size(); ++step)
    for (remat::TensorId out : problem.ops[step].outs)
      producer[out] = static_cast<remat::OpId>(step);
  std::vector<char> hasRun(problem.ops.size(), 0);
  for (remat::OpId step : order) {
    for (remat::TensorId in : problem.ops[step].ins) {
      if (producer[in] < 0 || hasRun[producer[in]])
        continue;
      InFlightDiagnostic diag =
          graph.getSteps()[step].getAnchor()->emitOpError()
          << "'" << attr::kPlace << "' puts it before what it reads";
      diag.attachNote(graph.getValue(in).getLoc()) << "computed here";
      return diag;
    }
    hasRun[step] = 1;
  }
  return success();
}

FailureOr<std::vector<remat::OpId>>
ckpt::readStepOrder(const RematGraph &graph) {
  std::vector<remat::OpId> order(graph.getSteps().size());
  std::iota(order.begin(), order.end(), 0);
  auto getPlace = [&](const Step &step) {
    Operation *anchor = step.getAnchor();
    return anchor ? anchor->getAttrOfType<IntegerAttr>(attr::kPlace)
                  : IntegerAttr();
  };
  if (llvm::none_of(graph.getSteps(), getPlace))
    return order;
  llvm::fill(order, -1);
  for (auto [number, step] : llvm::enumerate(graph.getSteps())) {
    // Donated arguments are there before anything runs.
    if (!step.getAnchor()) {
      order[number] = static_cast<remat::OpId>(number);
      continue;
    }
    IntegerAttr place = getPlace(step);
    if (!place)
      return emitError(step.getAnchor()->getLoc())
             << "has no '" << attr::kPlace << "', but others have";
    if (place.getInt() >= static_cast<int64_t>(order.size()) ||
        order[place.getInt()] >= 0)
      return step.getAnchor()->emitOpError()
             << "'" << attr::kPlace << "' " << place.getInt()
             << (place.getInt() < static_cast<int64_t>(order.size())
                     ? " is used twice"
                     : " is behind the last step");
    order[place.getInt()] = static_cast<remat::OpId>(number);
  }
  if (failed(checkOrder(graph, order)))
    return failure();
  return order;
}

void ckpt::moveSteps(FunctionOpInterface func, const RematGraph &graph,
                     ArrayRef<remat::OpId> order) {
  Block &block = func.getFunctionBody().front();
  Operation *end = &block.back();
  SmallVector<Operation *> freeOps;
  for (Operation &op : block.without_terminator())
    if (graph.isFree(&op))
      freeOps.push_back(&op);
  llvm::DenseSet<Operation *> isPlaced;
  // Free operations are shallow chains of views: recursion is not deep.
  auto place = [&](auto &self, Operation *op) -> void {
    if (!isPlaced.insert(op).second)
      return;
    op->walk([&](Operation *nested) {
      for (Value operand : nested->getOperands())
        if (Operation *def = operand.getDefiningOp();
            def && def->getBlock() == &block && graph.isFree(def))
          self(self, def);
    });
    op->moveBefore(end);
  };
  for (remat::OpId step : order)
    for (Operation *op : graph.getSteps()[step].ops)
      place(place, op);
  for (Operation *op : freeOps)
    place(place, op);
}
