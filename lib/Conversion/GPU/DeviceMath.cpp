//===- DeviceMath.cpp - Elementary functions as instructions ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Toolkit.h"

#include "ckpt/Conversion/GpuPasses.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace ckpt {
#define GEN_PASS_DEF_DEVICEMATH
#include "ckpt/Conversion/GpuPasses.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

template <typename Intrinsic>
static void replaceCall(LLVM::CallOp call) {
  OpBuilder builder(call);
  auto intrinsic = Intrinsic::create(builder, call.getLoc(),
                                     call.getResultTypes(), call.getOperands());
  call->replaceAllUsesWith(intrinsic);
  call.erase();
}

/// By the name in libdevice for doubles; with an f behind it for floats.
static constexpr std::pair<StringLiteral, void (*)(LLVM::CallOp)>
    kInstructions[] = {
        {"__nv_sqrt", replaceCall<LLVM::SqrtOp>},
        {"__nv_fabs", replaceCall<LLVM::FAbsOp>},
        {"__nv_fma", replaceCall<LLVM::FMAOp>},
        {"__nv_floor", replaceCall<LLVM::FFloorOp>},
        {"__nv_ceil", replaceCall<LLVM::FCeilOp>},
        {"__nv_trunc", replaceCall<LLVM::FTruncOp>},
        {"__nv_rint", replaceCall<LLVM::RintOp>},
        {"__nv_copysign", replaceCall<LLVM::CopySignOp>},
};

namespace {

struct DeviceMath : ckpt::impl::DeviceMathBase<DeviceMath> {
  using DeviceMathBase::DeviceMathBase;

  void runOnOperation() override {
    SmallVector<LLVM::CallOp> calls;
    getOperation()->walk([&](LLVM::CallOp call) { calls.push_back(call); });
    for (LLVM::CallOp call : calls)
      if (failed(replaceOrCheck(call)))
        return signalPassFailure();
    // A declaration that is left would ask for libdevice.
    for (auto func :
         llvm::make_early_inc_range(getOperation().getOps<LLVM::LLVMFuncOp>()))
      if (func.isExternal() &&
          SymbolTable::symbolKnownUseEmpty(func, getOperation()))
        func.erase();
  }

  LogicalResult replaceOrCheck(LLVM::CallOp call) {
    StringRef name = call.getCallee().value_or("");
    for (auto [function, replace] : kInstructions)
      if (name == function || name == (function + "f").str()) {
        replace(call);
        return success();
      }
    if (!name.starts_with("__nv_") ||
        !findInToolkit(toolkit, kLibdevice).empty())
      return success();
    auto func = call->getParentOfType<LLVM::LLVMFuncOp>();
    InFlightDiagnostic diag = emitError(func.getLoc())
                              << "kernel '" << func.getName() << "' needs '"
                              << name << "' of CUDA's libdevice";
    diag.attachNote() << "name the CUDA toolkit's folder with 'toolkit=' or in "
                         "CUDA_HOME";
    return diag;
  }
};

} // namespace
