//===- PrepareKernel.cpp - Kernels in few operations ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "KernelEmulation.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace ckpt;

static LogicalResult checkOperation(Operation *op, int64_t subgroupSize) {
  auto mma = dyn_cast<NVVM::MmaOp>(op);
  bool isKnownMma = mma && canExpandMma(mma) && subgroupSize == 32;
  if (isa<gpu::BarrierOp, gpu::ShuffleOp>(op) || isKnownMma) {
    for (Operation *parent = op->getParentOp(); !isa<gpu::GPUFuncOp>(parent);
         parent = parent->getParentOp())
      if (!isa<scf::ForOp, scf::IfOp>(parent))
        return (op->emitOpError()
                << "in '" << parent->getName() << "' cannot be emulated")
                   .attachNote(parent->getLoc())
               << "all threads of a block must meet here: use scf.for or "
                  "scf.if, with bounds or a condition that they share";
    return success();
  }
  if (isa<gpu::ThreadIdOp, gpu::BlockIdOp, gpu::BlockDimOp, gpu::GridDimOp,
          gpu::GlobalIdOp, gpu::LaneIdOp, gpu::SubgroupIdOp,
          gpu::SubgroupSizeOp, gpu::NumSubgroupsOp, gpu::ReturnOp>(op))
    return success();
  if (auto alloca = dyn_cast<memref::AllocaOp>(op)) {
    if (!alloca.getType().hasStaticShape() || alloca.getNumOperands() != 0)
      return op->emitOpError("in a kernel cannot be emulated: its size is not "
                             "static");
    if (llvm::any_of(op->getUsers(), [](Operation *user) {
          return user->hasTrait<OpTrait::IsTerminator>();
        }))
      return op->emitOpError("in a kernel cannot be emulated: it leaves the "
                             "region that it is in");
    return success();
  }
  StringRef dialect = op->getName().getDialectNamespace();
  if (dialect != "gpu" && dialect != "nvgpu" && dialect != "nvvm" &&
      dialect != "amdgpu" && dialect != "rocdl" && dialect != "xegpu" &&
      dialect != "spirv")
    return success();
  InFlightDiagnostic error = op->emitError()
                             << "operation '" << op->getName()
                             << "' cannot be emulated on the host";
  if (isa<gpu::SubgroupReduceOp, gpu::AllReduceOp, gpu::RotateOp>(op))
    error.attachNote() << "write it with gpu.shuffle, or with workgroup memory "
                          "and gpu.barrier";
  else if (isa<gpu::DynamicSharedMemoryOp>(op))
    error.attachNote() << "use a workgroup attribution of gpu.func";
  else if (mma)
    error.attachNote() << "known are m16n8k16 of f16 or bf16 and m16n8k8 of "
                          "tf32, with sums of f32 and subgroups of 32";
  else
    error.attachNote() << "emulate kernels before they are lowered to a device";
  return error;
}

namespace {

/// What threads and blocks are called, at the top of a kernel.
class Ids {
public:
  Ids(gpu::GPUFuncOp kernel, const BlockShape &shape)
      : builder(OpBuilder::atBlockBegin(&kernel.getBody().front())),
        loc(kernel.getLoc()), shape(shape) {}

  Value getConstant(int64_t value) {
    return arith::ConstantIndexOp::create(builder, loc, value);
  }
  Value getThread(gpu::Dimension dim) {
    int64_t size = shape.size[static_cast<size_t>(dim)];
    return size == 1 ? getConstant(0) : getOp<gpu::ThreadIdOp>(dim);
  }
  template <typename OpTy>
  Value getOp(gpu::Dimension dim) {
    return OpTy::create(builder, loc, dim);
  }
  Value getGlobal(gpu::Dimension dim) {
    Value size = getConstant(shape.size[static_cast<size_t>(dim)]);
    Value first =
        arith::MulIOp::create(builder, loc, getOp<gpu::BlockIdOp>(dim), size);
    return arith::AddIOp::create(builder, loc, first, getThread(dim));
  }
  /// The number of a thread in its block, x fastest.
  Value getLinear() {
    if (linear)
      return linear;
    linear = getThread(gpu::Dimension::x);
    int64_t below = shape.size[0];
    for (auto dim : {gpu::Dimension::y, gpu::Dimension::z}) {
      int64_t size = shape.size[static_cast<size_t>(dim)];
      if (size == 1)
        continue;
      Value offset = arith::MulIOp::create(builder, loc, getThread(dim),
                                           getConstant(below));
      linear = arith::AddIOp::create(builder, loc, linear, offset);
      below *= size;
    }
    return linear;
  }
  Value getLane(int64_t subgroupSize) {
    return arith::RemUIOp::create(builder, loc, getLinear(),
                                  getConstant(subgroupSize));
  }
  Value getSubgroup(int64_t subgroupSize) {
    return arith::DivUIOp::create(builder, loc, getLinear(),
                                  getConstant(subgroupSize));
  }

private:
  OpBuilder builder;
  Location loc;
  const BlockShape &shape;
  Value linear;
};

} // namespace

/// What `op` names, or null if it names nothing.
static Value expandId(Operation *op, Ids &ids, const BlockShape &shape,
                      int64_t subgroupSize) {
  if (auto id = dyn_cast<gpu::ThreadIdOp>(op))
    return ids.getThread(id.getDimension());
  if (auto id = dyn_cast<gpu::BlockIdOp>(op))
    return ids.getOp<gpu::BlockIdOp>(id.getDimension());
  if (auto id = dyn_cast<gpu::GridDimOp>(op))
    return ids.getOp<gpu::GridDimOp>(id.getDimension());
  if (auto id = dyn_cast<gpu::GlobalIdOp>(op))
    return ids.getGlobal(id.getDimension());
  if (auto id = dyn_cast<gpu::BlockDimOp>(op))
    return ids.getConstant(shape.size[static_cast<size_t>(id.getDimension())]);
  if (isa<gpu::LaneIdOp>(op))
    return ids.getLane(subgroupSize);
  if (isa<gpu::SubgroupIdOp>(op))
    return ids.getSubgroup(subgroupSize);
  if (isa<gpu::SubgroupSizeOp>(op))
    return ids.getConstant(subgroupSize);
  if (isa<gpu::NumSubgroupsOp>(op))
    return ids.getConstant(
        llvm::divideCeil(shape.getNumThreads(), subgroupSize));
  return Value();
}

/// An exchange through memory of the workgroup. A lane without a partner gets
/// its own value.
static void expandShuffle(gpu::GPUFuncOp kernel, gpu::ShuffleOp shuffle,
                          Ids &ids, const BlockShape &shape,
                          int64_t subgroupSize) {
  Location loc = shuffle.getLoc();
  Value linear = ids.getLinear();
  Value laneIndex = ids.getLane(subgroupSize);
  Value buffer = kernel.addWorkgroupAttribution(
      MemRefType::get({shape.getNumThreads()}, shuffle.getValue().getType()),
      loc);
  OpBuilder builder(shuffle);
  memref::StoreOp::create(builder, loc, shuffle.getValue(), buffer, linear);
  gpu::BarrierOp::create(builder, loc);

  Type i32 = builder.getI32Type();
  Value lane = arith::IndexCastOp::create(builder, loc, i32, laneIndex);
  Value offset = shuffle.getOffset();
  Value partner;
  switch (shuffle.getMode()) {
  case gpu::ShuffleMode::XOR:
    partner = arith::XOrIOp::create(builder, loc, lane, offset);
    break;
  case gpu::ShuffleMode::DOWN:
    partner = arith::AddIOp::create(builder, loc, lane, offset);
    break;
  case gpu::ShuffleMode::UP:
    partner = arith::SubIOp::create(builder, loc, lane, offset);
    break;
  case gpu::ShuffleMode::IDX:
    partner = offset;
    break;
  }
  auto isBelow = [&](Value value, Value bound) -> Value {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult, value,
                                 bound);
  };
  Value valid =
      arith::AndIOp::create(builder, loc, isBelow(lane, shuffle.getWidth()),
                            isBelow(partner, shuffle.getWidth()));
  Value first = arith::SubIOp::create(builder, loc, linear, laneIndex);
  Value source =
      arith::AddIOp::create(builder, loc, first,
                            arith::IndexCastUIOp::create(
                                builder, loc, builder.getIndexType(), partner));
  // The last subgroup of a block may have fewer lanes.
  valid = arith::AndIOp::create(
      builder, loc, valid,
      isBelow(source, arith::ConstantIndexOp::create(builder, loc,
                                                     shape.getNumThreads())));
  source = arith::SelectOp::create(builder, loc, valid, source, linear);
  Value received = memref::LoadOp::create(builder, loc, buffer, source);
  shuffle.replaceAllUsesWith(ValueRange{received, valid});
}

LogicalResult ckpt::prepareKernel(gpu::GPUFuncOp kernel,
                                  const BlockShape &shape,
                                  int64_t subgroupSize) {
  if (!kernel.getBody().hasOneBlock())
    return kernel
               .emitError("kernel with control flow between blocks cannot be "
                          "emulated")
               .attachNote()
           << "emulate kernels before scf is lowered";
  bool isKnown = true;
  kernel.getBody().walk([&](Operation *op) {
    isKnown &= succeeded(checkOperation(op, subgroupSize));
  });
  if (!isKnown)
    return failure();

  SmallVector<Operation *> replaced;
  kernel.getBody().walk([&](Operation *op) { replaced.push_back(op); });
  Ids ids(kernel, shape);
  llvm::erase_if(replaced, [&](Operation *op) {
    if (auto shuffle = dyn_cast<gpu::ShuffleOp>(op)) {
      expandShuffle(kernel, shuffle, ids, shape, subgroupSize);
      return false;
    }
    if (auto mma = dyn_cast<NVVM::MmaOp>(op)) {
      expandMma(kernel, mma, ids.getLinear(), shape.getNumThreads());
      return false;
    }
    if (auto extract = dyn_cast<LLVM::ExtractValueOp>(op))
      return extract.getContainer().getDefiningOp<NVVM::MmaOp>() == nullptr;
    Value value = expandId(op, ids, shape, subgroupSize);
    if (value)
      op->replaceAllUsesWith(ValueRange{value});
    return !value;
  });
  for (Operation *op : llvm::reverse(replaced))
    op->erase();

  OpBuilder builder = OpBuilder::atBlockBegin(&kernel.getBody().front());
  SmallVector<BlockArgument> privates(kernel.getPrivateAttributions());
  for (BlockArgument memory : llvm::reverse(privates)) {
    Value alloca = memref::AllocaOp::create(builder, memory.getLoc(),
                                            cast<MemRefType>(memory.getType()));
    memory.replaceAllUsesWith(alloca);
    kernel.getBody().eraseArgument(memory.getArgNumber());
  }
  return success();
}
