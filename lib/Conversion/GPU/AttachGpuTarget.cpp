//===- AttachGpuTarget.cpp - For which GPU ----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Chip.h"
#include "Toolkit.h"

#include "ckpt/Conversion/GpuPasses.h"
#include "mlir/Dialect/DLTI/DLTI.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/NVVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Triple.h"

#include <limits>

namespace ckpt {
#define GEN_PASS_DEF_ATTACHGPUTARGET
#include "ckpt/Conversion/GpuPasses.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

static constexpr StringLiteral kTriple = "nvptx64-nvidia-cuda";

/// The oldest PTX from 8.0 on that has `chip`. PTX 8.0 is that of CUDA 12.
static StringRef getFeatures(StringRef chip) {
  unsigned number = getComputeCapability(chip);
  if (number < 100)
    return "+ptx80";
  if (number == 103 || number == 121)
    return "+ptx88";
  return number == 120 ? "+ptx87" : "+ptx86";
}

/// Whether 32 bits hold every index of the kernels: of elements of buffers, and
/// of threads.
static bool hasSmallIndices(gpu::GPUModuleOp kernels) {
  // A byte address is a 64-bit one; only numbers of elements are indices.
  constexpr int64_t kMost = std::numeric_limits<int32_t>::max();
  bool small = true;
  auto check = [&](Type type) {
    auto buffer = dyn_cast<MemRefType>(type);
    small &= !buffer ||
             (buffer.hasStaticShape() && buffer.getNumElements() <= kMost);
  };
  kernels.walk([&](Operation *op) {
    llvm::for_each(op->getOperandTypes(), check);
    llvm::for_each(op->getResultTypes(), check);
  });
  kernels.walk([&](gpu::GPUFuncOp func) {
    std::optional<ArrayRef<int32_t>> grid = func.getKnownGridSize();
    std::optional<ArrayRef<int32_t>> block = func.getKnownBlockSize();
    if (!grid || !block) {
      small = false;
      return;
    }
    int64_t threads = 1;
    for (int32_t size : *grid)
      threads *= size;
    for (int32_t size : *block)
      threads *= size;
    small &= threads <= kMost;
  });
  return small;
}

namespace {

struct AttachGpuTarget : ckpt::impl::AttachGpuTargetBase<AttachGpuTarget> {
  using AttachGpuTargetBase::AttachGpuTargetBase;

  LogicalResult checkChip() {
    LLVMInitializeNVPTXTargetInfo();
    LLVMInitializeNVPTXTarget();
    LLVMInitializeNVPTXTargetMC();
    std::string error;
    llvm::Triple triple(kTriple);
    const llvm::Target *target =
        llvm::TargetRegistry::lookupTarget(triple, error);
    if (!target)
      return emitError(getOperation().getLoc())
             << "LLVM has no NVPTX target: " << error;
    std::unique_ptr<llvm::MCSubtargetInfo> info(
        target->createMCSubtargetInfo(triple, "", ""));
    if (!StringRef(chip).starts_with("sm_") || !info ||
        !info->isCPUStringValid(chip)) {
      InFlightDiagnostic diag = emitError(getOperation().getLoc())
                                << "unknown GPU 'chip=" << chip << "'";
      diag.attachNote()
          << "expected a compute capability that LLVM knows, such "
             "as sm_80, sm_90 or sm_100";
      return diag;
    }
    return success();
  }

  LogicalResult checkTools() {
    for (const std::string &tool : tools) {
      if (!findTool(toolkit, tool).empty())
        continue;
      InFlightDiagnostic diag = emitError(getOperation().getLoc())
                                << "cannot find '" << tool
                                << "' of the CUDA toolkit";
      diag.attachNote() << "name the toolkit's folder with 'toolkit=' or in "
                           "CUDA_HOME, or use 'format=isa', which needs none";
      return diag;
    }
    return success();
  }

  /// Where a folder is named the translation expects libdevice there, and only
  /// complains if it is not.
  LogicalResult checkToolkit() {
    StringRef folder = getToolkit(toolkit);
    if (folder.empty() || !findInToolkit(toolkit, kLibdevice).empty())
      return success();
    InFlightDiagnostic diag = emitError(getOperation().getLoc())
                              << "'" << folder
                              << "' is not the folder of a CUDA toolkit: it "
                                 "has no '"
                              << kLibdevice << "'";
    diag.attachNote() << "it is named by 'toolkit=', CUDA_ROOT, CUDA_HOME or "
                         "CUDA_PATH; correct that, or unset it";
    return diag;
  }

  void runOnOperation() override {
    if (failed(checkChip()) || failed(checkTools()) || failed(checkToolkit()))
      return signalPassFailure();
    MLIRContext *ctx = &getContext();
    Builder builder(ctx);
    for (auto kernels : getOperation().getOps<gpu::GPUModuleOp>()) {
      Attribute target = NVVM::NVVMTargetAttr::get(ctx, /*optLevel=*/3, kTriple,
                                                   chip, getFeatures(chip));
      kernels.setTargetsAttr(builder.getArrayAttr(target));
      if (!hasSmallIndices(kernels))
        continue;
      auto width = DataLayoutEntryAttr::get(builder.getIndexType(),
                                            builder.getI32IntegerAttr(32));
      kernels->setAttr(DLTIDialect::kDataLayoutAttrName,
                       DataLayoutSpecAttr::get(ctx, {width}));
    }
  }
};

} // namespace
