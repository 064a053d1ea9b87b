//===- RngInterfaces.cpp - What draws random numbers ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RngInterfaces.h"

#include <set>

using namespace mlir;
using namespace ckpt;

#include "ckpt/Interfaces/RngInterfaces.cpp.inc"

SmallVector<std::string> ckpt::getDrawnDevices(Operation *op) {
  std::set<std::string> devices;
  op->walk([&](RngDrawOpInterface draw) {
    if (std::string device = draw.getDrawnDevice(); !device.empty())
      devices.insert(std::move(device));
  });
  return {devices.begin(), devices.end()};
}

bool ckpt::drawsRandomNumbers(Operation *op) {
  return op
      ->walk([](Operation *nested) {
        return isa<RngDrawOpInterface>(nested) ? WalkResult::interrupt()
                                               : WalkResult::advance();
      })
      .wasInterrupted();
}
