//===- GpuPipeline.h - From tensors to a GPU --------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_PIPELINES_GPUPIPELINE_H
#define CKPT_PIPELINES_GPUPIPELINE_H

#include "ckpt/Pipelines/CpuPipeline.h"

namespace ckpt {

/// What the kernels of a step become.
enum class GpuFormat {
  Isa,    ///< PTX, which the driver compiles. Needs no toolkit.
  Bin,    ///< A cubin, by CUDA's ptxas.
  Fatbin, ///< PTX and cubin, by CUDA's ptxas and fatbinary.
  Host    ///< Functions of the host: for machines without a GPU.
};

/// Options of `--ckpt-gpu-pipeline`.
// Upstream's virtual base counts as a second one.
// NOLINTNEXTLINE(misc-multiple-inheritance)
struct GpuPipelineOptions : LoweringOptions {
  Option<std::string> chip{*this, "chip", llvm::cl::init("sm_90"),
                           llvm::cl::desc("Compute capability, as sm_90")};
  Option<GpuFormat> format{
      *this, "format", llvm::cl::init(GpuFormat::Isa),
      llvm::cl::desc("What kernels become"),
      llvm::cl::values(
          clEnumValN(GpuFormat::Isa, "isa", "PTX; needs no toolkit"),
          clEnumValN(GpuFormat::Bin, "bin", "a cubin; needs ptxas"),
          clEnumValN(GpuFormat::Fatbin, "fatbin",
                     "PTX and cubin; needs ptxas and fatbinary"),
          clEnumValN(GpuFormat::Host, "host",
                     "functions of the host, to run without a GPU"))};
  Option<bool> tf32{*this, "tf32", llvm::cl::init(false),
                    llvm::cl::desc("Let matrix units multiply f32 with the "
                                   "precision of tf32")};
  Option<std::string> toolkit{
      *this, "toolkit",
      llvm::cl::desc("Folder of the CUDA toolkit; empty: the environment's "
                     "CUDA_ROOT, CUDA_HOME or CUDA_PATH, or where LLVM was "
                     "built")};
};

/// Tensors to launches, which are still in the functions of the step: in
/// func, gpu, scf, memref, arith and math, and where the matrix units of `chip`
/// are used in llvm and nvvm.
void buildGpuLaunchPipeline(mlir::OpPassManager &manager,
                            const LoweringOptions &options,
                            llvm::StringRef chip, bool tf32);
/// From there to kernels in `options.format` and host code in the LLVM dialect.
/// The options of every lowering do not matter any more.
void buildGpuToLLVMPipeline(mlir::OpPassManager &manager,
                            const GpuPipelineOptions &options);
/// Both. The entry has the interface of the CPU's (`ckpt-emit-entry`), with
/// addresses on the device.
void buildGpuPipeline(mlir::OpPassManager &manager,
                      const GpuPipelineOptions &options);

/// Registers `ckpt-gpu-pipeline`, and its first part as
/// `ckpt-gpu-launch-pipeline`.
void registerGpuPipelines();

} // namespace ckpt

#endif // CKPT_PIPELINES_GPUPIPELINE_H
