//===- Storage.cpp - Which values share storage -----------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Storage.h"

#include "ckpt/Analysis/RematGraph.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "mlir/Interfaces/ViewLikeInterface.h"

using namespace mlir;
using namespace ckpt;

std::optional<unsigned> ckpt::getAliasedOperand(Operation *op,
                                                unsigned result) {
  if (auto alias = op->getAttrOfType<DenseI64ArrayAttr>(attr::kAlias)) {
    int64_t operand = alias[result];
    return operand < 0 ? std::nullopt : std::optional<unsigned>(operand);
  }
  if (auto memory = dyn_cast<RematMemoryOpInterface>(op))
    return memory.getAliasedOperand(result);
  if (auto view = dyn_cast<ViewLikeOpInterface>(op))
    for (OpOperand &operand : op->getOpOperands())
      if (operand.get() == view.getViewSource())
        return operand.getOperandNumber();
  return std::nullopt;
}

bool ckpt::isStorageFree(Value value) {
  auto result = dyn_cast<OpResult>(value);
  if (!result)
    return false;
  Operation *op = result.getOwner();
  if (std::optional<unsigned> source =
          getAliasedOperand(op, result.getResultNumber()))
    return isStorageFree(op->getOperand(*source));
  auto memory = dyn_cast<RematMemoryOpInterface>(op);
  return memory && memory.isStorageFree(result.getResultNumber());
}

SmallVector<int64_t> ckpt::getDestinations(Operation *op) {
  if (auto inplace = op->getAttrOfType<DenseI64ArrayAttr>(attr::kInplace))
    return llvm::to_vector(inplace.asArrayRef());
  SmallVector<int64_t> destinations(op->getNumResults(), -1);
  if (auto dps = dyn_cast<DestinationStyleOpInterface>(op))
    for (OpOperand &init : dps.getDpsInitsMutable())
      if (isa<RankedTensorType>(init.get().getType()))
        destinations[dps.getTiedOpResult(&init).getResultNumber()] =
            init.getOperandNumber();
  return destinations;
}

bool ckpt::isOnlyWrittenTo(Value value) {
  return llvm::all_of(value.getUses(), [](OpOperand &use) {
    Operation *user = use.getOwner();
    // A loop starts in the buffers of its results.
    if (auto loop = dyn_cast<scf::ForOp>(user);
        loop && llvm::is_contained(
                    llvm::make_pointer_range(loop.getInitArgsMutable()), &use))
      return true;
    for (auto [result, operand] : llvm::enumerate(getDestinations(user)))
      if (operand == use.getOperandNumber())
        return true;
    bool isView = user->getNumResults() == 1 &&
                  getAliasedOperand(user, 0) == use.getOperandNumber();
    return isView && isOnlyWrittenTo(user->getResult(0));
  });
}
