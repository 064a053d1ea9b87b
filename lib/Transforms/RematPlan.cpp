//===- RematPlan.cpp - Plans as plain data, and their files -----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Transforms/RematPlan.h"

#include "ckpt/Solver/Simulate.h"
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

FailureOr<RematPlan> ckpt::readPlan(StringRef file,
                                    const remat::Problem &problem,
                                    FunctionOpInterface func) {
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
  if (std::optional<std::string> invalid =
          remat::simulate(problem, plan.getSequence(numSteps)).error)
    return emitError(func.getLoc())
           << "plan-in: '" << file << "' is no schedule: " << *invalid;
  return plan;
}
