//===- Registration.cpp - All interface models ------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/Interfaces/RematInterfaces.h"

void ckpt::registerInterfaceModels(mlir::DialectRegistry &registry) {
  registerLinalgModels(registry);
  registerTensorModels(registry);
  registerArithModels(registry);
  registerSCFModels(registry);
  registerFuncModels(registry);
  registerReplayModels(registry);
}
