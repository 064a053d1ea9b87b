//===- EmulateKernels.cpp - Kernels as functions of the host ----*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelEmulation.h"

#include "ckpt/Conversion/GpuPasses.h"
#include "ckpt/Dialect/Ckpt/IR/Ckpt.h"
#include "ckpt/Dialect/Ckpt/IR/CkptAttrNames.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/SymbolTable.h"

namespace ckpt {
#define GEN_PASS_DEF_EMULATEGPUKERNELS
#include "ckpt/Conversion/GpuPasses.h.inc"
} // namespace ckpt

using namespace mlir;
using namespace ckpt;

/// True for memory of a workgroup or thread, as gpu or as NVVM numbers it.
static bool isOnChip(Attribute space) {
  if (auto named = dyn_cast_or_null<gpu::AddressSpaceAttr>(space))
    return named.getValue() == gpu::AddressSpace::Workgroup ||
           named.getValue() == gpu::AddressSpace::Private;
  auto number = dyn_cast_or_null<IntegerAttr>(space);
  return number && (number.getInt() == 3 || number.getInt() == 5);
}

/// The host has one memory.
static void dropMemorySpaces(gpu::GPUModuleOp module) {
  AttrTypeReplacer replacer;
  replacer.addReplacement([](MemRefType type) -> std::optional<Type> {
    if (!isOnChip(type.getMemorySpace()))
      return std::nullopt;
    return MemRefType::Builder(type).setMemorySpace(Attribute());
  });
  replacer.recursivelyReplaceElementsIn(module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
  module.walk([](memref::MemorySpaceCastOp cast) {
    if (cast.getSource().getType() != cast.getType())
      return;
    cast.replaceAllUsesWith(cast.getSource());
    cast.erase();
  });
}

static FailureOr<BlockShape> getBlockShape(gpu::GPUFuncOp kernel) {
  DenseI32ArrayAttr known = kernel.getKnownBlockSizeAttr();
  if (!known)
    known = kernel->getAttrOfType<DenseI32ArrayAttr>("gpu.known_block_size");
  if (!known || known.size() != 3 ||
      llvm::any_of(known.asArrayRef(), [](int32_t size) { return size < 1; })) {
    kernel.emitError("kernel without a known block size cannot be emulated")
            .attachNote()
        << "give it 'known_block_size', an array of three positive i32";
    return failure();
  }
  BlockShape shape;
  llvm::copy(known.asArrayRef(), shape.size.begin());
  return shape;
}

/// True if `launch` is known to have blocks of another shape.
static bool hasOtherBlocks(gpu::LaunchFuncOp launch, const BlockShape &shape) {
  gpu::KernelDim3 block = launch.getBlockSizeOperandValues();
  return llvm::any_of(
      llvm::zip_equal(std::array<Value, 3>{block.x, block.y, block.z},
                      shape.size),
      [](auto pair) {
        std::optional<int64_t> size = getConstantIntValue(std::get<0>(pair));
        return size && *size != std::get<1>(pair);
      });
}

static LogicalResult checkLaunch(gpu::LaunchFuncOp launch) {
  if (launch.getAsyncToken() || !launch.getAsyncDependencies().empty() ||
      launch.getAsyncObject())
    return launch.emitError("asynchronous launch cannot be emulated")
               .attachNote()
           << "launch without tokens: the host runs kernels in order";
  if (launch.hasClusterSize())
    return launch.emitError("launch of clusters cannot be emulated");
  Value shared = launch.getDynamicSharedMemorySize();
  if (shared && !matchPattern(shared, m_Zero()))
    return launch
               .emitError("launch with dynamic shared memory cannot be "
                          "emulated")
               .attachNote()
           << "use a workgroup attribution of gpu.func";
  return success();
}

static void replaceByCall(gpu::LaunchFuncOp launch, func::FuncOp func) {
  OpBuilder builder(launch);
  SmallVector<Value> operands(launch.getKernelOperands());
  gpu::KernelDim3 grid = launch.getGridSizeOperandValues();
  for (Value size : {grid.x, grid.y, grid.z}) {
    if (!size.getType().isIndex())
      size = arith::IndexCastOp::create(builder, launch.getLoc(),
                                        builder.getIndexType(), size);
    operands.push_back(size);
  }
  func::CallOp::create(builder, launch.getLoc(), func, operands);
  launch.erase();
}

/// A kernel that a launch may name, and no more.
static void makeEmpty(gpu::GPUFuncOp kernel) {
  Block &body = kernel.getBody().front();
  body.dropAllDefinedValueUses();
  body.clear();
  unsigned numInputs = kernel.getFunctionType().getNumInputs();
  body.eraseArguments(numInputs, body.getNumArguments() - numInputs);
  kernel->removeAttr(gpu::GPUFuncOp::getNumWorkgroupAttributionsAttrName());
  OpBuilder builder = OpBuilder::atBlockEnd(&body);
  gpu::ReturnOp::create(builder, kernel.getLoc());
}

namespace {

struct EmulateGpuKernels
    : ckpt::impl::EmulateGpuKernelsBase<EmulateGpuKernels> {
  using EmulateGpuKernelsBase::EmulateGpuKernelsBase;

  void runOnOperation() override {
    ModuleOp top = getOperation();
    kernels.clear();
    launched.clear();
    if (subgroupSize == 0) {
      top.emitError("'subgroup-size' must be positive");
      return signalPassFailure();
    }
    SymbolTable symbols(top);
    for (auto module : llvm::to_vector(top.getOps<gpu::GPUModuleOp>()))
      if (failed(emulate(module, symbols)))
        return signalPassFailure();

    WalkResult result = top.walk([&](gpu::LaunchFuncOp launch) {
      auto emulated = kernels.find(launch.getKernel());
      if (emulated == kernels.end())
        return WalkResult::advance();
      if (failed(checkLaunch(launch)))
        return WalkResult::interrupt();
      const auto &[func, shape] = emulated->second;
      if (hasOtherBlocks(launch, shape)) {
        launch.emitError("launch with other threads than the kernel's "
                         "'known_block_size'");
        return WalkResult::interrupt();
      }
      if (direct)
        replaceByCall(launch, func);
      else
        launched.insert(launch.getKernelModuleName());
      return WalkResult::advance();
    });
    if (result.wasInterrupted())
      return signalPassFailure();
    for (auto module : llvm::to_vector(top.getOps<gpu::GPUModuleOp>()))
      if (!launched.contains(module.getNameAttr()))
        module.erase();
  }

  /// Makes functions of what `module` holds. Its kernels stay, empty.
  LogicalResult emulate(gpu::GPUModuleOp module, SymbolTable &symbols) {
    dropMemorySpaces(module);
    // These first: kernels call them.
    for (Operation &op : llvm::make_early_inc_range(*module.getBody()))
      if (!isa<gpu::GPUFuncOp>(op) && failed(moveOut(&op, module, symbols)))
        return failure();
    for (auto kernel : module.getOps<gpu::GPUFuncOp>())
      if (failed(emulate(kernel, module, symbols)))
        return failure();
    return success();
  }

  LogicalResult emulate(gpu::GPUFuncOp kernel, gpu::GPUModuleOp module,
                        SymbolTable &symbols) {
    if (!kernel.isKernel())
      return kernel.emitError("function of the device cannot be emulated")
                 .attachNote()
             << "inline it into the kernels that call it";
    FailureOr<BlockShape> shape = getBlockShape(kernel);
    if (failed(shape) || failed(prepareKernel(kernel, *shape, subgroupSize)))
      return failure();
    FailureOr<KernelPieces> pieces = KernelPieces::compute(kernel);
    if (failed(pieces))
      return failure();
    func::FuncOp func = emitHostKernel(getOperation(), kernel.getName(), kernel,
                                       *pieces, *shape, poison);
    func->setAttr(attr::kEmulates, kernel.getNameAttr());
    // Gives it another name if it needs one.
    func->remove();
    symbols.insert(func);
    kernels[SymbolRefAttr::get(
        module.getNameAttr(), FlatSymbolRefAttr::get(kernel.getNameAttr()))] = {
        func, *shape};
    makeEmpty(kernel);
    return success();
  }

  /// Moves a function or global to the top, under another name if need be.
  LogicalResult moveOut(Operation *op, gpu::GPUModuleOp module,
                        SymbolTable &symbols) {
    auto symbol = dyn_cast<SymbolOpInterface>(op);
    if (!symbol || !isa<FunctionOpInterface, memref::GlobalOp>(op))
      return op->emitError()
             << "'" << op->getName() << "' in a gpu.module cannot be emulated";
    WalkResult result = op->walk([](Operation *inner) {
      return isa<gpu::GPUDialect>(inner->getDialect()) ? WalkResult::interrupt()
                                                       : WalkResult::advance();
    });
    if (result.wasInterrupted())
      return op->emitError("function of the device cannot be emulated")
                 .attachNote()
             << "inline it into the kernels that call it";
    Operation *same = symbols.lookup(symbol.getNameAttr());
    if (same && symbol.isDeclaration() &&
        cast<SymbolOpInterface>(same).isDeclaration()) {
      op->erase();
      return success();
    }
    SymbolTable inner(module);
    if (same && failed(inner.renameToUnique(op, {&symbols})))
      return op->emitError("cannot be renamed");
    op->remove();
    symbols.insert(op);
    return success();
  }

private:
  struct HostKernel {
    func::FuncOp func;
    BlockShape shape;
  };
  DenseMap<SymbolRefAttr, HostKernel> kernels;
  DenseSet<StringAttr> launched;
};

} // namespace
