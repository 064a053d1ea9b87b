//===- Jit.cpp - Compile for this machine -----------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// ORC directly rather than mlir::ExecutionEngine: that wraps every function,
// kernels too, for calls from outside, and compiles on one thread.
//
//===----------------------------------------------------------------------===//

#include "Program.h"

#include "ckpt/Gpu.h"
#include "ckpt/Hash.h"
#include "ckpt/Offload.h"
#include "ckpt/Profile.h"
#include "ckpt/Rng.h"
#include "ckpt/Runtime.h"
#include "mlir/ExecutionEngine/OptUtils.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/ExecutionEngine/Orc/CompileUtils.h"
#include "llvm/ExecutionEngine/Orc/ExecutionUtils.h"
#include "llvm/ExecutionEngine/Orc/JITTargetMachineBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/TargetSelect.h"

using namespace mlir;
using namespace ckpt;
using namespace llvm::orc;

static SymbolMap getRuntimeSymbols(MangleAndInterner &mangle) {
  SymbolMap symbols;
  auto add = [&](const char *name, auto *function) {
    symbols[mangle(name)] = {ExecutorAddr::fromPtr(function),
                             llvm::JITSymbolFlags::Exported |
                                 llvm::JITSymbolFlags::Callable};
  };
  add("ckpt_rt_sgemm", &ckpt_rt_sgemm);
  add("ckpt_rt_sgemm_batch", &ckpt_rt_sgemm_batch);
  add("ckpt_rt_conv2d_nhwc_hwcf_f32", &ckpt_rt_conv2d_nhwc_hwcf_f32);
  add("ckpt_rt_check", &ckpt_rt_check);
  add("ckpt_rt_hash", &ckpt_rt_hash);
  add("ckpt_rt_check_hash", &ckpt_rt_check_hash);
  add("ckpt_rt_profile_kernel", &ckpt_rt_profile_kernel);
  add("ckpt_rt_step_offload", &ckpt_rt_step_offload);
  add("ckpt_rt_step_offload_wait", &ckpt_rt_step_offload_wait);
  add("ckpt_rt_step_prefetch", &ckpt_rt_step_prefetch);
  add("ckpt_rt_step_prefetch_wait", &ckpt_rt_step_prefetch_wait);
  add("ckpt_rt_gpu_step_module", &ckpt_rt_gpu_step_module);
  add("ckpt_rt_gpu_step_launch", &ckpt_rt_gpu_step_launch);
  add("ckpt_rt_gpu_step_constant", &ckpt_rt_gpu_step_constant);
  add("ckpt_rt_gpu_step_copy", &ckpt_rt_gpu_step_copy);
  add("ckpt_rt_gpu_step_read", &ckpt_rt_gpu_step_read);
  add("ckpt_rt_gpu_step_write", &ckpt_rt_gpu_step_write);
  add("ckpt_rt_gpu_step_offload", &ckpt_rt_gpu_step_offload);
  add("ckpt_rt_gpu_step_offload_wait", &ckpt_rt_gpu_step_offload_wait);
  add("ckpt_rt_gpu_step_prefetch", &ckpt_rt_gpu_step_prefetch);
  add("ckpt_rt_gpu_step_prefetch_wait", &ckpt_rt_gpu_step_prefetch_wait);
  add("ckpt_rt_gpu_step_profile_kernel", &ckpt_rt_gpu_step_profile_kernel);
  add("ckpt_rt_gpu_step_hash", &ckpt_rt_gpu_step_hash);
  add("ckpt_rt_gpu_step_check_hash", &ckpt_rt_gpu_step_check_hash);
  add("ckpt_rt_rng_get_state", &ckpt_rt_rng_get_state);
  add("ckpt_rt_rng_set_state", &ckpt_rt_rng_set_state);
  add("ckpt_rt_rng_seed", &ckpt_rt_rng_seed);
  add("ckpt_rt_rng_state_advance", &ckpt_rt_rng_state_advance);
  add("ckpt_rt_rng_fork_state", &ckpt_rt_rng_fork_state);
  add("_mlir_memref_to_llvm_alloc", &_mlir_memref_to_llvm_alloc);
  add("_mlir_memref_to_llvm_aligned_alloc",
      &_mlir_memref_to_llvm_aligned_alloc);
  add("_mlir_memref_to_llvm_free", &_mlir_memref_to_llvm_free);
  return symbols;
}

llvm::Expected<std::unique_ptr<LLJIT>> ckpt::compileModule(Operation *module) {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();

  auto target = JITTargetMachineBuilder::detectHost();
  if (!target)
    return target.takeError();
  target->setCodeGenOptLevel(llvm::CodeGenOptLevel::Default);
  auto machine = target->createTargetMachine();
  if (!machine)
    return machine.takeError();

  auto context = std::make_unique<llvm::LLVMContext>();
  std::unique_ptr<llvm::Module> translated =
      translateModuleToLLVMIR(module, *context, "step");
  if (!translated)
    return llvm::createStringError(llvm::inconvertibleErrorCode(),
                                   "translation to LLVM IR failed");
  translated->setDataLayout((*machine)->createDataLayout());
  translated->setTargetTriple((*machine)->getTargetTriple());
  for (llvm::Function &function : *translated) {
    function.addFnAttr("target-cpu", (*machine)->getTargetCPU());
    function.addFnAttr("target-features", (*machine)->getTargetFeatureString());
  }
  if (llvm::Error error = makeOptimizingTransformer(
          /*optLevel=*/3, /*sizeLevel=*/0, machine->get())(translated.get()))
    return std::move(error);

  auto jit = LLJITBuilder().setJITTargetMachineBuilder(*target).create();
  if (!jit)
    return jit.takeError();
  MangleAndInterner mangle((*jit)->getExecutionSession(),
                           (*jit)->getDataLayout());
  JITDylib &dylib = (*jit)->getMainJITDylib();
  if (llvm::Error error =
          dylib.define(absoluteSymbols(getRuntimeSymbols(mangle))))
    return std::move(error);
  // The C library: memcpy, and functions without a polynomial.
  auto process = DynamicLibrarySearchGenerator::GetForCurrentProcess(
      (*jit)->getDataLayout().getGlobalPrefix());
  if (!process)
    return process.takeError();
  dylib.addGenerator(std::move(*process));
  if (llvm::Error error = (*jit)->addIRModule(
          ThreadSafeModule(std::move(translated), std::move(context))))
    return std::move(error);
  return std::move(*jit);
}
