//===- Npz.h - Arrays in NumPy's format -------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// This file declares reading and writing of .npz files: zip archives of .npy
// files. Little-endian, row-major arrays of plain elements only; anything else
// is an error that says what it is.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_TOOLS_CKPT_RUN_NPZ_H
#define CKPT_TOOLS_CKPT_RUN_NPZ_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ckpt {

struct NpyArray {
  /// Name in the archive, without `.npy`.
  std::string name;
  /// NumPy's description without the byte order: f4, i8, b1 and so on.
  std::string dtype;
  std::vector<int64_t> shape;
  /// Row-major, little-endian.
  std::vector<char> data;
};

/// Parses the bytes of one .npy file.
llvm::Expected<NpyArray> parseNpy(llvm::StringRef bytes);
/// The bytes of a .npy file.
std::string printNpy(const NpyArray &array);

/// Reads every array of the archive, in its order.
llvm::Expected<std::vector<NpyArray>> readNpz(const std::string &path);
/// Writes an archive; nothing is left behind on failure.
llvm::Error writeNpz(const std::string &path,
                     const std::vector<NpyArray> &arrays);

} // namespace ckpt

#endif // CKPT_TOOLS_CKPT_RUN_NPZ_H
