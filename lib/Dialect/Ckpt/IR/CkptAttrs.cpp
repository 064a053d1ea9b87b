//===- CkptAttrs.cpp - Attributes of the ckpt dialect -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace ckpt;

#include "ckpt/Dialect/Ckpt/IR/CkptEnums.cpp.inc"

bool ckpt::isPlainReadyPolicy(StringRef name) {
  std::optional<ReadyPolicy> policy = symbolizeReadyPolicy(name);
  return policy && *policy != ReadyPolicy::SaveOnlyTheseNames &&
         *policy != ReadyPolicy::SaveAnyNamesButThese &&
         *policy != ReadyPolicy::SaveAndOffloadOnlyTheseNames;
}

#define GET_ATTRDEF_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptAttrs.cpp.inc"

LogicalResult
RegionAttr::verify(llvm::function_ref<InFlightDiagnostic()> emitError,
                   StringRef name, FlatSymbolRefAttr) {
  if (name.empty())
    return emitError() << "a checkpoint region needs a name";
  return success();
}

LogicalResult
TransferAttr::verify(llvm::function_ref<InFlightDiagnostic()> emitError,
                     TransferKind, int64_t step, int64_t at) {
  if (step < 0 || at < 0)
    return emitError() << "a transfer's step and place are not negative";
  return success();
}

void CkptDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ckpt/Dialect/Ckpt/IR/CkptAttrs.cpp.inc"
      >();
}
