//===- ApplyTransfers.cpp - Round trips to host memory in IR ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ApplyTransfers.h"

#include "ckpt/Transforms/OffloadPlan.h"

using namespace mlir;
using namespace ckpt;

/// The operation that stands for `step`; the end of the function if it is
/// their number.
static Operation *getConsumer(const RematGraph &graph, FunctionOpInterface func,
                              remat::OpId step) {
  if (static_cast<size_t>(step) == graph.getSteps().size())
    return &func.getFunctionBody().front().back();
  return graph.getSteps()[step].getAnchor();
}

/// In the order in which they happen: by place, at one place those that leave
/// first, else as they stand.
static SmallVector<TransferAttr> sortTransfers(ArrayRef<TransferAttr> list) {
  SmallVector<std::tuple<int64_t, TransferKind, size_t>> keys;
  for (auto [number, transfer] : llvm::enumerate(list))
    keys.emplace_back(transfer.getAt(), transfer.getKind(), number);
  llvm::sort(keys);
  SmallVector<TransferAttr> sorted;
  for (const auto &key : keys)
    sorted.push_back(list[std::get<2>(key)]);
  return sorted;
}

void ckpt::annotateTransfers(const RematGraph &graph, const RematPlan &plan,
                             FunctionOpInterface func) {
  MLIRContext *ctx = func.getContext();
  func.getFunctionBody().front().back().removeAttr(attr::kTransfers);
  llvm::MapVector<Operation *, SmallVector<TransferAttr>> lists;
  auto add = [&](TransferKind kind, remat::OpId step, const PlanPlace &place) {
    lists[getConsumer(graph, func, place.before)].push_back(
        TransferAttr::get(ctx, kind, step, static_cast<int64_t>(place.at)));
  };
  for (const PlannedTransfer &transfer : plan.transfers)
    add(TransferKind::Release, transfer.step, transfer.release);
  for (const PlannedTransfer &transfer : plan.transfers)
    add(TransferKind::Prefetch, transfer.step, transfer.prefetch);
  for (auto &[op, list] : lists) {
    SmallVector<TransferAttr> sorted = sortTransfers(list);
    op->setAttr(attr::kTransfers,
                ArrayAttr::get(
                    ctx, SmallVector<Attribute>(sorted.begin(), sorted.end())));
  }
}

//===----------------------------------------------------------------------===//
// TransferApplier
//===----------------------------------------------------------------------===//

/// Pairs the attributes on `consumer`, which comes after those seen before, up
/// to transfers.
static LogicalResult readAttributes(
    Operation *consumer, remat::OpId before, RematPlan &plan,
    SmallVectorImpl<Operation *> &askers,
    llvm::MapVector<int64_t, std::pair<PlanPlace, Operation *>> &away) {
  auto list = consumer->getAttrOfType<ArrayAttr>(attr::kTransfers);
  if (!list)
    return success();
  SmallVector<TransferAttr> transfers(list.getAsRange<TransferAttr>());
  for (TransferAttr transfer : sortTransfers(transfers)) {
    PlanPlace place{before, static_cast<size_t>(transfer.getAt())};
    auto it = away.find(transfer.getStep());
    if (transfer.getKind() == TransferKind::Release) {
      if (it != away.end())
        return consumer->emitOpError()
               << "'" << attr::kTransfers << "' releases step "
               << transfer.getStep() << ", which is on the host already";
      away[transfer.getStep()] = {place, consumer};
      continue;
    }
    if (it == away.end())
      return consumer->emitOpError()
             << "'" << attr::kTransfers << "' prefetches step "
             << transfer.getStep() << ", which is not on the host";
    plan.transfers.push_back({static_cast<remat::OpId>(transfer.getStep()),
                              it->second.first, place});
    askers.push_back(it->second.second);
    away.erase(it);
  }
  consumer->removeAttr(attr::kTransfers);
  return success();
}

LogicalResult TransferApplier::read(FunctionOpInterface func, RematPlan plan) {
  auto numSteps = static_cast<remat::OpId>(graph.getSteps().size());
  SmallVector<Operation *> askers;
  llvm::MapVector<int64_t, std::pair<PlanPlace, Operation *>> away;
  for (remat::OpId place = 0; place <= numSteps; ++place) {
    remat::OpId step =
        place == numSteps || plan.order.empty() ? place : plan.order[place];
    Operation *consumer = getConsumer(graph, func, step);
    if (consumer && failed(readAttributes(consumer, step, plan, askers, away)))
      return failure();
  }
  for (auto &[step, entry] : away)
    return entry.second->emitOpError()
           << "'" << attr::kTransfers << "' releases step " << step
           << ", which is never fetched back";
  if (plan.transfers.empty())
    return success();
  for (auto [transfer, asker] : llvm::zip_equal(plan.transfers, askers))
    if (transfer.step >= numSteps ||
        !graph.getSteps()[transfer.step].getAnchor())
      return asker->emitOpError() << "'" << attr::kTransfers << "' names step "
                                  << transfer.step << ", which is no operation";

  std::vector<remat::OpId> sequence = plan.getSequence(numSteps);
  // What names no step is an error where it is recomputed.
  if (llvm::any_of(sequence, [&](remat::OpId op) { return op >= numSteps; }))
    return success();
  std::vector<remat::Transfer> transfers = plan.getTransfers(numSteps);
  CheckedTransfers checked =
      checkTransfers(graph.getProblem(), sequence, transfers);
  if (checked.error)
    return askers[checked.error->transfer]->emitOpError()
           << "'" << attr::kTransfers << "' cannot be carried out for step "
           << plan.transfers[checked.error->transfer].step << ": transfer "
           << checked.error->transfer << " " << checked.error->what;
  for (auto [number, transfer] : llvm::enumerate(transfers)) {
    Stay &stay = stays.emplace_back();
    for (remat::TensorId tensor : checked.moved[number])
      stay.values.push_back(graph.getValue(tensor));
    releases[transfer.release].push_back(number);
    prefetches[transfer.prefetch].push_back(number);
  }
  return success();
}

void TransferApplier::reach(size_t position,
                            function_ref<Value(Value)> getLatest) {
  if (auto it = releases.find(position); it != releases.end())
    for (size_t number : it->second)
      release(stays[number], getLatest);
  if (auto it = prefetches.find(position); it != prefetches.end())
    for (size_t number : it->second)
      prefetch(stays[number]);
}

void TransferApplier::release(Stay &stay,
                              function_ref<Value(Value)> getLatest) {
  for (Value value : stay.values) {
    Value instance = getLatest(value);
    // The wait ends its lifetime.
    for (Operation *user : llvm::make_early_inc_range(instance.getUsers()))
      if (isa<ReleaseOp>(user))
        user->erase();
    Location loc = instance.getLoc();
    OffloadOp offload;
    {
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointAfterValue(instance);
      offload = OffloadOp::create(
          builder, loc, OffloadedType::get(instance.getType()), instance);
    }
    WaitOffloadOp::create(builder, loc, offload.getHandle());
    stay.handles.push_back(offload.getHandle());
    left.insert(value);
  }
}

DenseI64ArrayAttr TransferApplier::getBytes(Value value) {
  auto result = cast<OpResult>(value);
  auto bytes =
      result.getOwner()->getAttrOfType<DenseI64ArrayAttr>(attr::kBytes);
  if (!bytes)
    return {};
  return builder.getDenseI64ArrayAttr(bytes[result.getResultNumber()]);
}

void TransferApplier::prefetch(const Stay &stay) {
  for (auto [value, handle] : llvm::zip_equal(stay.values, stay.handles)) {
    auto op = PrefetchOp::create(builder, value.getLoc(),
                                 IncomingType::get(value.getType()), handle);
    if (DenseI64ArrayAttr bytes = getBytes(value))
      op->setAttr(attr::kBytes, bytes);
    incoming[value] = op;
  }
}

Value TransferApplier::await(Value value) {
  auto it = incoming.find(value);
  if (it == incoming.end())
    return {};
  auto wait = WaitPrefetchOp::create(builder, value.getLoc(), value.getType(),
                                     it->second.getIncoming());
  if (DenseI64ArrayAttr bytes = getBytes(value))
    wait->setAttr(attr::kBytes, bytes);
  incoming.erase(it);
  return wait.getTensor();
}
