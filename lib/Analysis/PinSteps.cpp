//===- PinSteps.cpp - What must not run again because of writes - C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PinSteps.h"

#include "ckpt/Analysis/MemoryAccesses.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"

using namespace mlir;
using namespace ckpt;

/// Whoever marks an operation has decided.
static bool isMarked(const Step &step) {
  return llvm::any_of(
      step.ops, [](Operation *op) { return op->hasAttr(attr::kRecomputable); });
}

static void pin(Step &step, remat::Op &op, const std::string &reason) {
  if (isMarked(step) ||
      (!step.whyNotRecomputable.empty() && !step.isPinnedByWrites))
    return;
  step.whyNotRecomputable = reason;
  step.isPinnedByWrites = false;
  step.isPinnedByOverwrite = true;
  op.recomputable = false;
}

std::optional<unsigned> ckpt::getOverwrittenOperand(Operation *op,
                                                    unsigned result) {
  auto inplace = op->getAttrOfType<DenseI64ArrayAttr>(attr::kInplace);
  if (!inplace || inplace[result] < 0 || isa<DestinationStyleOpInterface>(op))
    return std::nullopt;
  return inplace[result];
}

void ckpt::pinOverwritten(
    std::vector<Step> &steps, remat::Problem &problem,
    function_ref<std::optional<remat::TensorId>(Value)> getTensor) {
  // By root, who reads it or a view of it; made for the first overwriter.
  std::vector<SmallVector<size_t, 2>> readersOf;
  auto getReaders = [&](remat::TensorId root) -> ArrayRef<size_t> {
    if (readersOf.empty()) {
      readersOf.resize(problem.tensors.size());
      for (auto [number, op] : llvm::enumerate(problem.ops))
        for (remat::TensorId in : op.ins)
          readersOf[problem.tensors[in].root].push_back(number);
    }
    return readersOf[root];
  };
  for (auto [number, step] : llvm::enumerate(steps)) {
    // Whatever follows in a chain overwrites what the chain itself made.
    Operation *op = step.ops.empty() ? nullptr : step.ops.front();
    if (!op)
      continue;
    for (OpResult result : op->getResults()) {
      std::optional<unsigned> operand =
          getOverwrittenOperand(op, result.getResultNumber());
      std::optional<remat::TensorId> target =
          operand ? getTensor(op->getOperand(*operand)) : std::nullopt;
      if (!target)
        continue;
      pin(step, problem.ops[number],
          "overwrites its operand " + std::to_string(*operand));
      remat::TensorId root = problem.tensors[*target].root;
      remat::TensorId made = *getTensor(step.getAnchor()->getResult(
          step.getAnchor() == op ? result.getResultNumber() : 0));
      std::string name = op->getName().getStringRef().str();
      for (size_t reader : getReaders(root)) {
        // Tensors are numbered in program order: those from `made` on are what
        // it wrote.
        remat::Op &readerOp = problem.ops[reader];
        bool readsOld = llvm::any_of(readerOp.ins, [&](remat::TensorId in) {
          return problem.tensors[in].root == root && in < made;
        });
        if (!readsOld || reader == number)
          continue;
        pin(steps[reader], readerOp, "reads what '" + name + "' overwrites");
        if (reader > number)
          steps[reader].overwriter = op;
      }
    }
  }
}

void ckpt::pinReadersOfMemory(std::vector<Step> &steps, remat::Problem &problem,
                              FunctionOpInterface func,
                              const LegalityOptions &options) {
  MemoryAccesses accesses(func, options);
  for (auto [step, problemOp] : llvm::zip_equal(steps, problem.ops)) {
    if (llvm::none_of(step.ops,
                      [&](Operation *op) { return accesses.reads(op); }))
      continue;
    Operation *writer = nullptr;
    for (Operation *op : step.ops) {
      step.readsWrittenMemory |=
          accesses.findWriter(op, nullptr, nullptr) != nullptr;
      if (!writer)
        writer = accesses.findWriter(op, op, nullptr);
    }
    bool onlyReads = llvm::all_of(
        step.ops, [&](Operation *op) { return onlyReadsMemory(op, options); });
    if (isMarked(step) || !onlyReads)
      continue;
    step.isPinnedByWrites = writer != nullptr;
    step.whyNotRecomputable = writer
                                  ? "reads memory that '" +
                                        writer->getName().getStringRef().str() +
                                        "' may write later"
                                  : "";
    problemOp.recomputable = !writer;
  }
}
