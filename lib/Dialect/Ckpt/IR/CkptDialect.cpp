//===- CkptDialect.cpp - The ckpt dialect -----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"

#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"
#include "mlir/IR/DialectImplementation.h"
#include "mlir/Interfaces/FunctionInterfaces.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace ckpt;

#include "ckpt/Dialect/Ckpt/IR/CkptDialect.cpp.inc"

#define GET_TYPEDEF_CLASSES
#include "ckpt/Dialect/Ckpt/IR/CkptTypes.cpp.inc"

void CkptDialect::registerTypes() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "ckpt/Dialect/Ckpt/IR/CkptTypes.cpp.inc"
      >();
}

void CkptDialect::initialize() {
  registerAttributes();
  registerTypes();
  addOperations<
#define GET_OP_LIST
#include "ckpt/Dialect/Ckpt/IR/CkptOps.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ckpt/Dialect/Ckpt/IR/CkptRngOps.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ckpt/Dialect/Ckpt/IR/CkptOffloadOps.cpp.inc"
      >();
}

/// An array with one operand number, or -1, per result.
static LogicalResult verifyOperandMap(Operation *op, NamedAttribute attr) {
  auto map = dyn_cast<DenseI64ArrayAttr>(attr.getValue());
  if (!map)
    return op->emitOpError()
           << "expects '" << attr.getName().strref() << "' to be an array<i64>";
  if (map.size() != op->getNumResults())
    return op->emitOpError()
           << "expects '" << attr.getName().strref() << "' to have one entry "
           << "per result, " << op->getNumResults() << ", but got "
           << map.size();
  for (int64_t operand : map.asArrayRef())
    if (operand < -1 || operand >= op->getNumOperands())
      return op->emitOpError()
             << "'" << attr.getName().strref() << "' names operand " << operand
             << ", but there are " << op->getNumOperands();
  return success();
}

static LogicalResult verifyStepList(Operation *op, NamedAttribute attr) {
  auto steps = dyn_cast<DenseI64ArrayAttr>(attr.getValue());
  if (!steps ||
      llvm::any_of(steps.asArrayRef(), [](int64_t s) { return s < 0; }))
    return op->emitOpError() << "expects '" << attr.getName().strref()
                             << "' to be an array<i64> of step numbers";
  return success();
}

/// Not negative, and an int64_t.
static bool isCount(IntegerAttr value) {
  return !value.getValue().isNegative() && value.getValue().isIntN(63);
}

LogicalResult CkptDialect::verifyOperationAttribute(Operation *op,
                                                    NamedAttribute attr) {
  StringRef name = attr.getName();
  Attribute value = attr.getValue();
  auto expects = [&](bool holds, StringRef what) -> LogicalResult {
    if (holds)
      return success();
    return op->emitOpError() << "expects '" << name << "' to be " << what;
  };
  auto isNonNegative = [](Attribute a) {
    if (auto i = dyn_cast<IntegerAttr>(a))
      return isCount(i);
    auto f = dyn_cast<FloatAttr>(a);
    return f && f.getValueAsDouble() >= 0;
  };

  if (name == attr::kRegion)
    return expects(isa<RegionAttr>(value), "a #ckpt.region");
  if (name == attr::kPhase) {
    auto phase = dyn_cast<StringAttr>(value);
    return expects(phase &&
                       (phase == "fwd" || phase == "bwd" || phase == "opt"),
                   "\"fwd\", \"bwd\" or \"opt\"");
  }
  if (name == attr::kExecGroup || name == attr::kEmulates)
    return expects(isa<StringAttr>(value), "a string");
  if (name == attr::kCost)
    return expects(isNonNegative(value), "a number of ns, not negative");
  if (name == attr::kDevice || name == attr::kDefaultDeviceType) {
    auto device = dyn_cast<StringAttr>(value);
    bool isType = name == attr::kDefaultDeviceType;
    return expects(device && parseRngDevice(device) &&
                       !(isType && device.strref().contains(':')),
                   isType ? "a device type such as \"cpu\""
                          : "a device such as \"cpu\" or \"cuda:1\"");
  }
  if (name == attr::kWorkspace || name == attr::kStep || name == attr::kPlace ||
      name == attr::kDraw || name == attr::kSegment ||
      name == attr::kBaselinePeak)
    return expects(isa<IntegerAttr>(value) && isNonNegative(value),
                   "an integer of up to 64 bits, not negative");
  if (name == attr::kRecomputable)
    return expects(isa<BoolAttr>(value), "a bool");
  if (name == attr::kReplay) {
    auto replay = dyn_cast<StringAttr>(value);
    return expects(replay &&
                       (replay == "exact" || replay == "nondeterministic" ||
                        replay == "decision" || replay == "collective"),
                   "\"exact\", \"nondeterministic\", \"decision\" or "
                   "\"collective\"");
  }
  if (name == attr::kAllowCollectiveRecompute)
    return expects(isa<UnitAttr>(value), "a unit attribute");
  if (name == attr::kAlias || name == attr::kInplace)
    return verifyOperandMap(op, attr);
  if (name == attr::kBytes) {
    auto bytes = dyn_cast<DenseI64ArrayAttr>(value);
    return expects(
        bytes && bytes.size() == op->getNumResults() &&
            llvm::all_of(bytes.asArrayRef(), [](int64_t b) { return b >= 0; }),
        "an array<i64> with the bytes of each result");
  }
  if (name == attr::kRecompute)
    return verifyStepList(op, attr);
  if (name == attr::kTransfers) {
    auto transfers = dyn_cast<ArrayAttr>(value);
    return expects(transfers &&
                       llvm::all_of(transfers, llvm::IsaPred<TransferAttr>),
                   "an array of #ckpt.transfer");
  }
  if (name == attr::kPlan)
    return expects(isa<DictionaryAttr>(value), "a dictionary");
  if (name == attr::kDebug || name == attr::kEarlyStop)
    return expects(isa<BoolAttr>(value) && op->hasTrait<OpTrait::SymbolTable>(),
                   "a bool on a module");
  if (name == attr::kFused)
    return expects(isa<UnitAttr>(value), "a unit attribute");
  return op->emitOpError() << "has an attribute '" << name
                           << "' that the ckpt dialect does not define";
}

LogicalResult CkptDialect::verifyRegionArgAttribute(Operation *op, unsigned,
                                                    unsigned argIndex,
                                                    NamedAttribute attr) {
  if (attr.getName() == attr::kDimHint) {
    auto hints = dyn_cast<DenseI64ArrayAttr>(attr.getValue());
    auto func = dyn_cast<FunctionOpInterface>(op);
    auto type =
        func ? dyn_cast<RankedTensorType>(func.getArgumentTypes()[argIndex])
             : RankedTensorType();
    bool isValid = hints && type && hints.size() == type.getRank();
    for (int64_t dim = 0; isValid && dim != type.getRank(); ++dim)
      isValid = !type.isDynamicDim(dim) || hints[dim] >= 0;
    if (isValid)
      return success();
    return op->emitOpError()
           << "argument " << argIndex << " expects '" << attr::kDimHint
           << "' to be an array<i64> with an extent, not negative, for each "
              "dimension of its tensor";
  }
  auto bytes = dyn_cast<IntegerAttr>(attr.getValue());
  if (attr.getName() == attr::kBytes && bytes && isCount(bytes))
    return success();
  if (attr.getName() == attr::kSaved && isa<UnitAttr>(attr.getValue()))
    return success();
  return op->emitOpError() << "argument " << argIndex << " has an attribute '"
                           << attr.getName().strref() << "'; only the integer '"
                           << attr::kBytes << "' and the array '"
                           << attr::kDimHint << "' are defined there";
}

LogicalResult CkptDialect::verifyRegionResultAttribute(Operation *op, unsigned,
                                                       unsigned resultIndex,
                                                       NamedAttribute attr) {
  if ((attr.getName() != attr::kLoss && attr.getName() != attr::kSaved) ||
      !isa<UnitAttr>(attr.getValue()))
    return op->emitOpError()
           << "result " << resultIndex << " has an attribute '"
           << attr.getName().strref() << "'; only the unit attribute '"
           << attr::kLoss << "' is defined there";
  return success();
}

void ckpt::passOnTags(Operation *whole, Operation *part) {
  for (StringRef name :
       {StringRef(attr::kRegion), StringRef(attr::kPhase),
        StringRef(attr::kExecGroup), StringRef(attr::kRecomputable),
        StringRef(attr::kReplay), StringRef(attr::kAllowCollectiveRecompute),
        StringRef(attr::kDevice)})
    if (Attribute value = whole->getDiscardableAttr(name);
        value && !part->hasAttr(name))
      part->setAttr(name, value);
}
