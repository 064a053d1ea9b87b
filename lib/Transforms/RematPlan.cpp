//===- RematPlan.cpp - Plans as plain data, and their files -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/RematPlan.h"

#include "ckpt/Solver/Simulate.h"
#include "ckpt/Transforms/OffloadPlan.h"
#include "mlir/Support/FileUtilities.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SHA256.h"
#include "llvm/Support/ToolOutputFile.h"

#include <numeric>

using namespace mlir;
using namespace ckpt;

static std::string hashText(StringRef text) {
  llvm::SHA256 hasher;
  hasher.update(text);
  return llvm::toHex(hasher.final(), /*LowerCase=*/true);
}

/// Numbers are printed so that equal values give equal text everywhere.
static void printNumber(raw_ostream &os, double value) {
  os << llvm::format("%.17g", value);
}

std::string ckpt::hashProblem(const remat::Problem &problem) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (const remat::Op &op : problem.ops) {
    os << op.name << ' ';
    printNumber(os, op.cost);
    os << ' ' << op.recomputable << ' ' << op.workspace << " (";
    llvm::interleave(op.ins, os, ",");
    os << ")->(";
    llvm::interleave(op.outs, os, ",");
    os << ")\n";
  }
  for (const remat::Tensor &tensor : problem.tensors)
    os << tensor.size << ' ' << tensor.root << ' '
       << static_cast<int>(tensor.kind) << '\n';
  return hashText(text);
}

static llvm::json::Object toJson(const PlanPlace &place) {
  return llvm::json::Object{{"before", place.before},
                            {"at", static_cast<int64_t>(place.at)}};
}

static llvm::json::Object toJson(const RematPlan &plan) {
  llvm::json::Array recompute;
  for (const Recompute &entry : plan.recompute)
    recompute.push_back(llvm::json::Object{
        {"before", entry.before}, {"steps", llvm::json::Array(entry.steps)}});
  std::string overhead;
  llvm::raw_string_ostream os(overhead);
  printNumber(os, plan.overhead);
  llvm::json::Object object{{"version", 1},
                            {"strategy", plan.strategy},
                            {"budget", plan.budget
                                           ? llvm::json::Value(*plan.budget)
                                           : llvm::json::Value(nullptr)},
                            {"base", plan.base},
                            {"baseline_peak", plan.baselinePeak},
                            {"peak", plan.peak},
                            {"overhead", overhead},
                            {"problem_hash", plan.problemHash},
                            {"recompute", std::move(recompute)}};
  if (!plan.order.empty())
    object["order"] = llvm::json::Array(plan.order);
  if (!plan.transfers.empty()) {
    llvm::json::Array transfers;
    for (const PlannedTransfer &transfer : plan.transfers)
      transfers.push_back(
          llvm::json::Object{{"step", transfer.step},
                             {"release", toJson(transfer.release)},
                             {"prefetch", toJson(transfer.prefetch)}});
    object["transfers"] = std::move(transfers);
  }
  return object;
}

std::string RematPlan::getHash() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::json::Value(toJson(*this));
  return hashText(text);
}

std::vector<remat::OpId> RematPlan::getSequence(size_t numSteps) const {
  std::vector<remat::OpId> first = order;
  if (first.empty()) {
    first.resize(numSteps);
    std::iota(first.begin(), first.end(), 0);
  }
  first.push_back(static_cast<remat::OpId>(numSteps));
  std::vector<remat::OpId> sequence;
  auto next = recompute.begin();
  for (remat::OpId step : first) {
    for (; next != recompute.end() && next->before == step; ++next)
      llvm::append_range(sequence, next->steps);
    if (step != first.back())
      sequence.push_back(step);
  }
  return sequence;
}

std::vector<remat::Transfer> RematPlan::getTransfers(size_t numSteps) const {
  std::vector<remat::Transfer> result;
  if (transfers.empty())
    return result;
  std::vector<remat::OpId> sequence = getSequence(numSteps);
  auto isStep = [&](remat::OpId op) {
    return op >= 0 && static_cast<size_t>(op) < numSteps;
  };
  if (!llvm::all_of(sequence, isStep))
    return result;
  // Where the steps that run again before each step begin, and how many.
  std::vector<std::pair<size_t, size_t>> bursts(numSteps + 1, {0, 0});
  std::vector<char> hasRun(numSteps, 0);
  size_t begin = 0;
  for (size_t i = 0; i != sequence.size(); ++i) {
    if (hasRun[sequence[i]])
      continue;
    hasRun[sequence[i]] = 1;
    bursts[sequence[i]] = {begin, i - begin};
    begin = i + 1;
  }
  bursts[numSteps] = {begin, sequence.size() - begin};
  auto getPosition = [&](const PlanPlace &place) {
    if (place.before < 0 || static_cast<size_t>(place.before) > numSteps ||
        place.at > bursts[place.before].second)
      return sequence.size() + 1;
    return bursts[place.before].first + place.at;
  };
  for (const PlannedTransfer &planned : transfers) {
    remat::Transfer transfer;
    transfer.release = getPosition(planned.release);
    transfer.prefetch = getPosition(planned.prefetch);
    // The last run before; none gives a transfer of nothing.
    transfer.offload = std::min(transfer.release, sequence.size());
    for (size_t i = transfer.offload; i-- > 0;)
      if (sequence[i] == planned.step) {
        transfer.offload = i;
        break;
      }
    result.push_back(transfer);
  }
  return result;
}

/// The transfers of `schedule` in terms of steps. One whose operation runs
/// again before it is released is released there: nothing reads it any more.
static std::vector<PlannedTransfer>
makeTransfers(const remat::Problem &problem, const remat::Schedule &schedule) {
  std::vector<PlannedTransfer> planned;
  if (schedule.transfers.empty())
    return planned;
  size_t length = schedule.sequence.size();
  std::vector<PlanPlace> places(length + 1);
  std::vector<size_t> nextRun(length, length);
  std::vector<size_t> lastRun(problem.ops.size(), length);
  size_t begin = 0;
  auto close = [&](size_t end, remat::OpId before) {
    for (size_t i = begin; i <= end; ++i)
      places[i] = {before, i - begin};
    begin = end + 1;
  };
  for (size_t i = 0; i != length; ++i) {
    remat::OpId op = schedule.sequence[i];
    if (lastRun[op] == length)
      close(i, op);
    else
      nextRun[lastRun[op]] = i;
    lastRun[op] = i;
  }
  close(length, static_cast<remat::OpId>(problem.ops.size()));
  std::vector<remat::Transfer> transfers = schedule.transfers;
  for (remat::Transfer &transfer : transfers)
    transfer.release = std::min(transfer.release, nextRun[transfer.offload]);
  llvm::sort(transfers, [](const remat::Transfer &a, const remat::Transfer &b) {
    return std::make_pair(a.release, a.offload) <
           std::make_pair(b.release, b.offload);
  });
  for (const remat::Transfer &transfer : transfers)
    planned.push_back({schedule.sequence[transfer.offload],
                       places[transfer.release], places[transfer.prefetch]});
  return planned;
}

RematPlan ckpt::makePlan(const remat::Problem &problem,
                         const remat::Schedule &schedule) {
  RematPlan plan;
  plan.peak = schedule.peak;
  plan.overhead = schedule.overhead;
  plan.lowerBound = schedule.lowerBound;
  plan.problemHash = hashProblem(problem);
  std::vector<char> hasRun(problem.ops.size(), 0);
  std::vector<remat::OpId> pending;
  auto flush = [&](remat::OpId before) {
    if (!pending.empty())
      plan.recompute.push_back({before, std::move(pending)});
    pending.clear();
  };
  for (remat::OpId op : schedule.sequence) {
    if (hasRun[op]) {
      pending.push_back(op);
      continue;
    }
    hasRun[op] = 1;
    flush(op);
    plan.order.push_back(op);
  }
  flush(static_cast<remat::OpId>(problem.ops.size()));
  plan.transfers = makeTransfers(problem, schedule);
  if (llvm::is_sorted(plan.order))
    plan.order.clear();
  return plan;
}

LogicalResult ckpt::writePlan(const RematPlan &plan, StringRef file,
                              FunctionOpInterface func) {
  std::string error;
  std::unique_ptr<llvm::ToolOutputFile> output = openOutputFile(file, &error);
  if (!output)
    return emitError(func.getLoc()) << "plan-out: " << error;
  llvm::json::Object object = toJson(plan);
  object["hash"] = plan.getHash();
  output->os() << llvm::formatv("{0:2}", llvm::json::Value(std::move(object)))
               << '\n';
  output->keep();
  return success();
}

static bool fromJson(const llvm::json::Object *object, PlanPlace &place) {
  if (!object || !object->getInteger("before") || !object->getInteger("at"))
    return false;
  place.before = static_cast<remat::OpId>(*object->getInteger("before"));
  place.at = static_cast<size_t>(*object->getInteger("at"));
  return true;
}

static bool fromJson(const llvm::json::Value &value,
                     PlannedTransfer &transfer) {
  const llvm::json::Object *object = value.getAsObject();
  if (!object || !object->getInteger("step"))
    return false;
  transfer.step = static_cast<remat::OpId>(*object->getInteger("step"));
  return fromJson(object->getObject("release"), transfer.release) &&
         fromJson(object->getObject("prefetch"), transfer.prefetch);
}

/// Reads the fields of a plan; false if one is missing or of the wrong type.
static bool fromJson(const llvm::json::Object &object, RematPlan &plan) {
  auto getInteger = [&](StringRef key, remat::Bytes &value) {
    std::optional<int64_t> number = object.getInteger(key);
    value = number.value_or(0);
    return number.has_value();
  };
  std::optional<StringRef> strategy = object.getString("strategy");
  std::optional<StringRef> overhead = object.getString("overhead");
  std::optional<StringRef> problemHash = object.getString("problem_hash");
  const llvm::json::Array *recompute = object.getArray("recompute");
  if (object.getInteger("version") != 1 || !strategy || !overhead ||
      !problemHash || !recompute || !getInteger("base", plan.base) ||
      !getInteger("baseline_peak", plan.baselinePeak) ||
      !getInteger("peak", plan.peak) || overhead->getAsDouble(plan.overhead))
    return false;
  plan.strategy = strategy->str();
  plan.problemHash = problemHash->str();
  plan.budget = object.getInteger("budget");
  if (const llvm::json::Array *order = object.getArray("order"))
    for (const llvm::json::Value &step : *order) {
      if (!step.getAsInteger())
        return false;
      plan.order.push_back(static_cast<remat::OpId>(*step.getAsInteger()));
    }
  if (const llvm::json::Array *transfers = object.getArray("transfers"))
    for (const llvm::json::Value &value : *transfers)
      if (!fromJson(value, plan.transfers.emplace_back()))
        return false;
  for (const llvm::json::Value &value : *recompute) {
    const llvm::json::Object *entry = value.getAsObject();
    if (!entry || !entry->getInteger("before") || !entry->getArray("steps"))
      return false;
    Recompute item{static_cast<remat::OpId>(*entry->getInteger("before")), {}};
    for (const llvm::json::Value &step : *entry->getArray("steps")) {
      if (!step.getAsInteger())
        return false;
      item.steps.push_back(static_cast<remat::OpId>(*step.getAsInteger()));
    }
    plan.recompute.push_back(std::move(item));
  }
  return true;
}

FailureOr<RematPlan> ckpt::readPlan(StringRef file, const RematGraph &graph,
                                    FunctionOpInterface func) {
  remat::Problem problem = graph.getProblem();
  std::string error;
  std::unique_ptr<llvm::MemoryBuffer> input = openInputFile(file, &error);
  if (!input)
    return emitError(func.getLoc()) << "plan-in: " << error;
  llvm::Expected<llvm::json::Value> json =
      llvm::json::parse(input->getBuffer());
  if (!json)
    return emitError(func.getLoc())
           << "plan-in: '" << file
           << "' is not JSON: " << llvm::toString(json.takeError());
  RematPlan plan;
  const llvm::json::Object *object = json->getAsObject();
  if (!object || !fromJson(*object, plan))
    return emitError(func.getLoc())
           << "plan-in: '" << file << "' is not a plan";
  if (plan.problemHash != hashProblem(problem)) {
    InFlightDiagnostic diag = emitError(func.getLoc())
                              << "plan-in: '" << file
                              << "' was made for another program";
    diag.attachNote() << "make it again with plan-out";
    return diag;
  }
  if (object->getString("hash") != StringRef(plan.getHash()))
    return emitError(func.getLoc())
           << "plan-in: '" << file << "' does not match its hash";
  size_t numSteps = problem.ops.size();
  // The file does not say whether regions made the plan.
  allowReaders(graph, problem);
  if (std::optional<std::string> invalid =
          remat::simulate(problem, plan.getSequence(numSteps)).error)
    return emitError(func.getLoc())
           << "plan-in: '" << file << "' is no schedule: " << *invalid;
  if (std::optional<remat::TransferError> invalid =
          checkTransfers(problem, plan.getSequence(numSteps),
                         plan.getTransfers(numSteps))
              .error)
    return emitError(func.getLoc())
           << "plan-in: '" << file << "' is no schedule: transfer "
           << invalid->transfer << " " << invalid->what;
  return plan;
}
