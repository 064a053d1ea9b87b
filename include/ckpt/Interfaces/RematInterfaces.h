//===- RematInterfaces.h - What remat asks of an operation ------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_INTERFACES_REMATINTERFACES_H
#define CKPT_INTERFACES_REMATINTERFACES_H

#include "mlir/IR/DialectRegistry.h"
#include "mlir/IR/OpDefinition.h"

#include <optional>

namespace ckpt {

/// Work of one run of an operation.
struct OpWork {
  /// Scalar floating-point or integer operations.
  double flops = 0;
  /// Bytes read and written.
  double bytes = 0;

  OpWork &operator+=(const OpWork &other) {
    flops += other.flops;
    bytes += other.bytes;
    return *this;
  }
};

/// A roofline: time is the larger of arithmetic and memory traffic.
struct MachineModel {
  double flopsPerNs = 19500; // 19.5 Tflop/s, fp32
  double bytesPerNs = 1555;  // 1.555 TB/s
  /// Leave `ckpt.cost` aside, so that every rank that sees the same shapes sees
  /// the same costs.
  bool usesShapesOnly = false;
};

/// A matrix product or a convolution.
struct DotInfo {
  bool isConvolution = false;
  /// Dimensions that both operands and the result share, as in a batch.
  unsigned numBatchDims = 0;
};

/// What a second run of an operation on the same operands gives, from harmless
/// to not.
enum class ReplayClass {
  /// The same bits.
  Exact,
  /// About the same numbers: atomics, reductions of unspecified order.
  Nondeterministic,
  /// A discrete choice (top-k, argmax, sort, routing), which jumps if its
  /// operands differ by a rounding error.
  Decision,
  /// Communication that all ranks must take part in, in the same order.
  Collective
};

/// The size of `type` in bytes when it is a tensor of static shape, a memref,
/// or a scalar; elements of less than a byte take one. nullopt if the shape is
/// dynamic; 0 for types that hold no data (tokens, functions).
std::optional<int64_t> getTypeBytes(mlir::Type type);

/// Work of one run of `op`: its RematCostOpInterface, else operands read and
/// results written once, plus that of its regions.
OpWork getOpWork(mlir::Operation *op);

/// Whether `op` is a product of matrices or a convolution: RematDotOpInterface,
/// or the names of unregistered dialects.
std::optional<DotInfo> getDotInfo(mlir::Operation *op);

/// Time of one run of `op` in ns: its `ckpt.cost`, else the roofline.
double getOpCost(mlir::Operation *op, const MachineModel &machine);

/// Attaches the interfaces to upstream's linalg, tensor, arith, scf,
/// func, shard and mpi operations.
void registerInterfaceModels(mlir::DialectRegistry &registry);
void registerLinalgModels(mlir::DialectRegistry &registry);
void registerTensorModels(mlir::DialectRegistry &registry);
void registerArithModels(mlir::DialectRegistry &registry);
void registerSCFModels(mlir::DialectRegistry &registry);
void registerFuncModels(mlir::DialectRegistry &registry);
void registerReplayModels(mlir::DialectRegistry &registry);

} // namespace ckpt

#include "ckpt/Interfaces/RematInterfaces.h.inc"

#endif // CKPT_INTERFACES_REMATINTERFACES_H
