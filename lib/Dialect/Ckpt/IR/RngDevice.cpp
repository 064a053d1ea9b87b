//===- RngDevice.cpp - Which generator a draw uses --------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Dialect/Ckpt/IR/RngDevice.h"

#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace ckpt;

std::optional<RngDevice> ckpt::parseRngDevice(StringRef text) {
  RngDevice device;
  StringRef index;
  std::tie(device.type, index) = text.split(':');
  if (device.type.empty() || !llvm::all_of(device.type, [](char c) {
        return llvm::isAlnum(c) || c == '_' || c == '-' || c == '.';
      }))
    return std::nullopt;
  if (text.contains(':') &&
      (index.empty() ||
       !llvm::all_of(index, [](char c) { return llvm::isDigit(c); }) ||
       index.getAsInteger(10, device.index)))
    return std::nullopt;
  return device;
}

std::string ckpt::getRngDevice(Operation *op, StringAttr stated) {
  StringAttr device = stated;
  for (Operation *scope = op; scope && !device; scope = scope->getParentOp())
    device = scope->getAttrOfType<StringAttr>(attr::kDevice);
  for (Operation *scope = op; scope && !device; scope = scope->getParentOp())
    device = scope->getAttrOfType<StringAttr>(attr::kDefaultDeviceType);
  std::optional<RngDevice> parsed =
      parseRngDevice(device ? device.strref() : "cpu");
  if (!parsed)
    return device.str();
  return (parsed->type + ":" + Twine(parsed->index)).str();
}

void ckpt::stateRngDevices(Operation *root) {
  root->walk([](Operation *op) {
    std::string device;
    if (isa<RngGetStateOp, RngSetStateOp, RngSeedOp>(op))
      device = getRngDevice(op, op->getAttrOfType<StringAttr>("device"));
    else if (auto draw = dyn_cast<RngDrawOpInterface>(op))
      device = draw.getDrawnDevice();
    if (!device.empty())
      op->setAttr("device", StringAttr::get(op->getContext(), device));
  });
}
