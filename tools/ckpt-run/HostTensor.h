//===- HostTensor.h - Arguments and results in memory -----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TOOLS_CKPT_RUN_HOSTTENSOR_H
#define CKPT_TOOLS_CKPT_RUN_HOSTTENSOR_H

#include "Npz.h"

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/Support/raw_ostream.h"

#include <memory>

namespace ckpt {

/// A tensor outside the arena: dense, row-major, aligned to 64 bytes. Its
/// memory is not counted as a temporary.
class HostTensor {
public:
  explicit HostTensor(mlir::RankedTensorType type);
  mlir::RankedTensorType getType() const { return type; }
  char *getData() { return data.get(); }
  const char *getData() const { return data.get(); }
  size_t getBytes() const { return bytes; }
  size_t getNumElements() const {
    return static_cast<size_t>(type.getNumElements());
  }
  /// Element `index` as a number; the real part of complex elements.
  double getNumber(size_t index) const;

private:
  struct Free {
    void operator()(char *pointer) const;
  };
  mlir::RankedTensorType type;
  size_t bytes;
  std::unique_ptr<char, Free> data;
};

/// Puts arrays in the order of `types`, by the number at the end of their names
/// if they have one, and checks number, shapes and element types. `what` names
/// them in errors.
llvm::Expected<std::vector<HostTensor>>
makeTensors(std::vector<NpyArray> arrays, llvm::ArrayRef<mlir::Type> types,
            llvm::StringRef what);
/// Names them `prefix000` and so on.
std::vector<NpyArray> makeArrays(const std::vector<HostTensor> &tensors,
                                 llvm::StringRef prefix);

/// Floats uniform in [-0.5, 0.5), integers in [0, 8), booleans. The same seed
/// gives the same values everywhere.
std::vector<HostTensor> generateTensors(llvm::ArrayRef<mlir::Type> types,
                                        uint64_t seed);

/// Compares to a tolerance, |got - want| <= atol + rtol * |want|, and prints a
/// line for each result. Returns whether all agree.
bool compareNear(const std::vector<HostTensor> &got,
                 const std::vector<HostTensor> &want, double rtol, double atol,
                 llvm::raw_ostream &os);
/// Compares bit by bit; prints a line for each result that differs.
bool compareBits(const std::vector<HostTensor> &got,
                 const std::vector<HostTensor> &want, llvm::raw_ostream &os);

} // namespace ckpt

#endif // CKPT_TOOLS_CKPT_RUN_HOSTTENSOR_H
