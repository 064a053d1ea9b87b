//===- LaunchEmitter.cpp - A linalg operation as a launch -------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "LaunchEmitter.h"

#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace ckpt;

static constexpr auto kNoWrap =
    arith::IntegerOverflowFlags::nsw | arith::IntegerOverflowFlags::nuw;

gpu::LaunchOp ckpt::createLaunch(OpBuilder &builder, Location loc,
                                 int64_t blocks, int64_t threads,
                                 TypeRange shared) {
  auto getSize = [&](int64_t size) -> Value {
    return arith::ConstantIndexOp::create(builder, loc, size);
  };
  Value one = getSize(1);
  // One module for all kernels: one call of the assembler, one load.
  return gpu::LaunchOp::create(
      builder, loc, getSize(blocks), one, one, getSize(threads), one, one,
      /*dynamicSharedMemorySize=*/nullptr, /*asyncTokenType=*/nullptr,
      /*asyncDependencies=*/ValueRange{}, shared,
      /*privateAttributions=*/TypeRange{}, /*clusterSizeX=*/nullptr,
      /*clusterSizeY=*/nullptr, /*clusterSizeZ=*/nullptr,
      FlatSymbolRefAttr::get(builder.getContext(), kKernelModule));
}

void LaunchEmitter::beginLaunch(int64_t blocks, int64_t threads,
                                ArrayRef<Type> shared) {
  launch = createLaunch(builder, loc, blocks, threads, shared);
  builder.setInsertionPointToStart(&launch.getBody().front());
  blockId = launch.getBlockIds().x;
  threadId = launch.getThreadIds().x;
  flattenBuffers();
}

void LaunchEmitter::endLaunch() {
  builder.setInsertionPointToEnd(&launch.getBody().front());
  gpu::TerminatorOp::create(builder, loc);
}

MemRefType LaunchEmitter::getSharedType(int64_t elements, Type element) {
  auto space = gpu::AddressSpaceAttr::get(builder.getContext(),
                                          gpu::AddressSpace::Workgroup);
  return MemRefType::get({elements}, element, MemRefLayoutAttrInterface(),
                         space);
}

void LaunchEmitter::emitBarrier() { gpu::BarrierOp::create(builder, loc); }

Value LaunchEmitter::add(Value a, Value b) {
  return arith::AddIOp::create(builder, loc, a, b, kNoWrap);
}
Value LaunchEmitter::multiply(Value a, int64_t factor) {
  return factor == 1
             ? a
             : arith::MulIOp::create(builder, loc, a, getIndex(factor), kNoWrap)
                   .getResult();
}
Value LaunchEmitter::divide(Value a, int64_t divisor) {
  return divisor == 1
             ? a
             : arith::DivUIOp::create(builder, loc, a, getIndex(divisor))
                   .getResult();
}
Value LaunchEmitter::remainder(Value a, int64_t divisor) {
  return divisor == 1
             ? getIndex(0)
             : arith::RemUIOp::create(builder, loc, a, getIndex(divisor))
                   .getResult();
}
Value LaunchEmitter::isBelow(Value a, int64_t bound) {
  return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ult, a,
                               getIndex(bound));
}

void LaunchEmitter::setPoint(Value number, ArrayRef<unsigned> which) {
  ivs.resize(loops.size());
  for (unsigned loop : llvm::reverse(which)) {
    int64_t extent = loops[loop].extent;
    bool isFirst = loop == which.front();
    ivs[loop] = isFirst ? number : remainder(number, extent);
    if (!isFirst)
      number = divide(number, extent);
  }
}

int64_t LaunchEmitter::getNumPoints(ArrayRef<unsigned> which) const {
  int64_t number = 1;
  for (unsigned loop : which)
    number *= loops[loop].extent;
  return number;
}

SmallVector<unsigned> LaunchEmitter::selectLoops(bool isReduction) const {
  SmallVector<unsigned> selected;
  for (auto [i, loop] : llvm::enumerate(loops))
    if (loop.isReduction == isReduction)
      selected.push_back(i);
  return selected;
}

Value LaunchEmitter::loadInitial(unsigned output) {
  if (initial[output])
    return initial[output];
  return memref::LoadOp::create(builder, loc,
                                accesses[numInputs + output].buffer,
                                getAddress(numInputs + output));
}

void LaunchEmitter::storeOutput(unsigned output, Value value) {
  memref::StoreOp::create(builder, loc, value,
                          accesses[numInputs + output].buffer,
                          getAddress(numInputs + output));
}
