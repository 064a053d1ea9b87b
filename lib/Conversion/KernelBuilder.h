//===- KernelBuilder.h - One operation as a function ------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_LIB_CONVERSION_KERNELBUILDER_H
#define CKPT_LIB_CONVERSION_KERNELBUILDER_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/IRMapping.h"

#include <string>

namespace ckpt {

/// A function that does what one operation does, not yet in a module.
struct Kernel {
  /// Inputs, then one buffer per tensor result. Returns the other results.
  mlir::func::FuncOp function;
  /// Values outside that the inputs stand for: tensors that are read, scalars.
  llvm::SmallVector<mlir::Value> inputs;
  llvm::SmallVector<mlir::RankedTensorType> outTypes;
  /// For each tensor result the value that its buffer must hold at the start;
  /// null if the kernel overwrites it.
  llvm::SmallVector<mlir::Value> inits;

  /// Text that is equal for equal kernels; locations and names are left out.
  std::string getStructure();
};

/// Builds the kernel of `op`. What holds no storage (empty tensors, fills and
/// splats) is repeated inside.
class KernelBuilder {
public:
  explicit KernelBuilder(mlir::Operation *op) : op(op), builder(op) {}

  mlir::FailureOr<Kernel> build();

private:
  mlir::Value makeStart(mlir::Value init, mlir::Value out);
  mlir::LogicalResult mapStorageFree(mlir::Value value);
  void repeatInside(mlir::Operation *clone, mlir::Value value,
                    mlir::Value outside);
  void setDestinations(mlir::Operation *clone, llvm::ArrayRef<mlir::Value> outs,
                       llvm::MutableArrayRef<mlir::Value> inits);
  void setLoopInits(mlir::Operation *clone, llvm::ArrayRef<mlir::Value> outs);
  void yieldInto(mlir::Operation *clone, llvm::ArrayRef<mlir::Value> outs);

  mlir::Operation *op;
  mlir::OpBuilder builder;
  mlir::IRMapping mapping;
};

/// Names the kernel with that structure in profiles: equal on every machine and
/// in every program.
std::string getKernelKey(llvm::StringRef structure);

/// A name for kernels like that of `op`, e.g. `matmul` or `generic_exp_addf`.
std::string getKernelName(mlir::Operation *op);

} // namespace ckpt

#endif // CKPT_LIB_CONVERSION_KERNELBUILDER_H
