//===- ckpt-opt.cpp - The driver --------------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ckpt/InitAll.h"
#include "mlir/IR/DialectRegistry.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/InitAllPasses.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  // What is compiled for a GPU within a pass.
  mlir::registerAllGPUToLLVMIRTranslations(registry);
  ckpt::registerAllDialects(registry);
  mlir::registerAllPasses();
  ckpt::registerAllPasses();

  // Training steps come from dialects that are not registered here, as often
  // as not.
  return mlir::asMainReturnCode(mlir::MlirOptMain(
      argc, argv, "ckpt-opt: activation checkpointing for MLIR\n", registry));
}
