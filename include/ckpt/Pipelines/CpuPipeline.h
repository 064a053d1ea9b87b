//===- CpuPipeline.h - From tensors to LLVM ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_PIPELINES_CPUPIPELINE_H
#define CKPT_PIPELINES_CPUPIPELINE_H

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassOptions.h"

namespace ckpt {

/// Options of `--ckpt-cpu-pipeline`, and of every other lowering of a step.
struct LoweringOptions : mlir::PassPipelineOptions<LoweringOptions> {
  Option<std::string> entry{
      *this, "entry",
      llvm::cl::desc(
          "Function to work on; empty: the only public one, or main")};
  Option<unsigned> unroll{
      *this, "unroll", llvm::cl::init(16),
      llvm::cl::desc("Longest loop of tensors to unroll, in iterations")};
  Option<bool> fuse{
      *this, "fuse", llvm::cl::init(true),
      llvm::cl::desc("Whether to fuse elementwise operations of a function "
                     "without a plan; what was planned runs as it is")};
  Option<bool> profile{*this, "profile", llvm::cl::init(false),
                       llvm::cl::desc("Let the runtime time each kernel")};
};

/// Normalise and fuse: what plans are made on. Does nothing the second time.
void buildCpuPreparePipeline(mlir::OpPassManager &manager,
                             const LoweringOptions &options);
/// Tensors to kernels and one arena: what memory there is and who runs when,
/// in func, scf, memref, arith, math and linalg. No tensor is left.
void buildCpuBufferPipeline(mlir::OpPassManager &manager,
                            const LoweringOptions &options);
/// Random elements and elementary functions in loops over scalars to
/// arithmetic, the same on every target.
void buildScalarPipeline(mlir::OpPassManager &functions);
/// Functions on scalars and buffers, with nothing of linalg or of this project
/// in them, to the LLVM dialect, with the entry's C interface.
void buildFunctionsToLLVMPipeline(mlir::OpPassManager &manager);
/// The rest of the way to the LLVM dialect.
void buildCpuToLLVMPipeline(mlir::OpPassManager &manager);
/// Both.
void buildCpuPipeline(mlir::OpPassManager &manager,
                      const LoweringOptions &options);

/// Registers `ckpt-cpu-pipeline`, and its first part as
/// `ckpt-cpu-buffer-pipeline`.
void registerCpuPipelines();

} // namespace ckpt

#endif // CKPT_PIPELINES_CPUPIPELINE_H
