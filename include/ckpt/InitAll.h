//===- InitAll.h - Register everything --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_INITALL_H
#define CKPT_INITALL_H

#include "ckpt/Conversion/GpuPasses.h"
#include "ckpt/Conversion/Passes.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Interfaces/RematInterfaces.h"
#include "ckpt/Pipelines/CpuPipeline.h"
#include "ckpt/Pipelines/GpuPipeline.h"
#include "ckpt/Pipelines/RematPipeline.h"
#include "ckpt/Transforms/Passes.h"

namespace ckpt {

/// The dialect, and the interface models of upstream's operations.
inline void registerAllDialects(mlir::DialectRegistry &registry) {
  registry.insert<CkptDialect>();
  registerInterfaceModels(registry);
}

/// Every pass and pipeline.
inline void registerAllPasses() {
  registerCkptTransformsPasses();
  registerCkptConversionPasses();
  registerCkptGpuConversionPasses();
  registerRematPipelines();
  registerCpuPipelines();
  registerGpuPipelines();
}

} // namespace ckpt

#endif // CKPT_INITALL_H
