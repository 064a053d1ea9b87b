//===- DeterminismCheck.cpp - Hashes of values before and after -*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every value that is recomputed is checked, not only the one that was asked
// for, so that the first operation that went another way is the one named.
//
// A hash stands right behind the original and a check right behind the clone:
// what is live there is live at the original and the clone, so neither moves
// the peak. Operations inside of an in-place chain have no value of their own.
//
//===----------------------------------------------------------------------===//

#include "RematClones.h"

#include "ckpt/Analysis/MemoryReport.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace ckpt;

/// Longest trace in a message, in operations; the last ones are kept.
static constexpr size_t kMostTraced = 16;

std::string ckpt::describeOp(Operation *op) {
  return "'" + op->getName().getStringRef().str() + "' at " +
         describeLocation(op->getLoc());
}

static bool isChecked(OpResult result) {
  auto type = dyn_cast<RankedTensorType>(result.getType());
  if (!type || (type.hasStaticShape() && type.getNumElements() == 0))
    return false;
  return !isStorageFree(result) &&
         !getAliasedOperand(result.getOwner(), result.getResultNumber());
}

namespace {

class HashInserter {
public:
  HashInserter(const RematGraph &graph, ArrayRef<RematClone> clones)
      : graph(graph), clones(clones) {
    for (auto [number, clone] : llvm::enumerate(clones))
      numberOf[clone.clone] = number;
  }
  void run();

private:
  Value getHash(OpResult original);
  void insertCheck(size_t number, OpResult original, OpResult again);
  std::vector<size_t> trace(size_t number);

  const RematGraph &graph;
  ArrayRef<RematClone> clones;
  llvm::DenseMap<Operation *, size_t> numberOf;
  llvm::DenseMap<Value, Value> hashes;
};

} // namespace

/// The clones made for the same consumer that `number` was computed from, and
/// itself, in program order.
std::vector<size_t> HashInserter::trace(size_t number) {
  std::vector<size_t> found;
  llvm::DenseSet<Operation *> seen;
  SmallVector<Operation *> pending{clones[number].clone};
  while (!pending.empty()) {
    Operation *op = pending.pop_back_val();
    if (!seen.insert(op).second)
      continue;
    if (auto it = numberOf.find(op); it != numberOf.end()) {
      if (clones[it->second].place != clones[number].place)
        continue;
      found.push_back(it->second);
    } else if (!isa<BarrierOp>(op) && !getAliasedOperand(op, 0)) {
      // Neither a clone nor a view of one.
      continue;
    }
    for (Value operand : op->getOperands())
      if (Operation *def = operand.getDefiningOp())
        pending.push_back(def);
  }
  llvm::sort(found);
  return found;
}

Value HashInserter::getHash(OpResult original) {
  Value &hash = hashes[original];
  if (!hash) {
    OpBuilder builder(original.getContext());
    builder.setInsertionPointAfter(original.getOwner());
    // Marked as no part of the program: see isRematClone.
    auto loc = FusedLoc::get(original.getContext(), {original.getLoc()},
                             builder.getStringAttr("remat"));
    hash = HashOp::create(builder, loc, builder.getI64Type(), original);
  }
  return hash;
}

void HashInserter::insertCheck(size_t number, OpResult original,
                               OpResult again) {
  Value hash = getHash(original);
  const RematClone &checked = clones[number];
  OpBuilder builder(checked.original->getContext());
  builder.setInsertionPointAfter(checked.clone);
  std::vector<size_t> numbers = trace(number);
  SmallVector<std::string> first, recomputed;
  if (numbers.size() > kMostTraced) {
    std::string omitted =
        "(" + std::to_string(numbers.size() - kMostTraced) + " before)";
    first.push_back(omitted);
    recomputed.push_back(omitted);
    numbers.erase(numbers.begin(), numbers.end() - kMostTraced);
  }
  for (size_t i : numbers) {
    const RematClone &clone = clones[i];
    std::string text;
    llvm::raw_string_ostream os(text);
    os << describeOp(clone.original) << " -> "
       << clone.original->getResultTypes();
    first.push_back("step " + std::to_string(clone.step) + ": " + text);
    recomputed.push_back(text + ", for " + describeOp(clone.consumer));
  }
  auto region = checked.original->getAttrOfType<RegionAttr>(attr::kRegion);
  auto strings = [&](ArrayRef<std::string> list) {
    return builder.getStrArrayAttr(llvm::to_vector_of<StringRef>(list));
  };
  CheckHashOp::create(builder, checked.clone->getLoc(), again, hash,
                      checked.original->getName().getStringRef(),
                      describeLocation(checked.original->getLoc()),
                      region ? builder.getStringAttr(region.getName())
                             : StringAttr(),
                      strings(first), strings(recomputed));
}

void HashInserter::run() {
  for (auto [number, clone] : llvm::enumerate(clones)) {
    if (clone.original != graph.getSteps()[clone.step].getAnchor())
      continue;
    for (auto [original, again] : llvm::zip_equal(clone.original->getResults(),
                                                  clone.clone->getResults()))
      if (isChecked(original))
        insertCheck(number, original, again);
  }
}

void ckpt::insertHashChecks(const RematGraph &graph,
                            ArrayRef<RematClone> clones) {
  HashInserter(graph, clones).run();
}
