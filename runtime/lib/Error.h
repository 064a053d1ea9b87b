//===- Error.h - Errors of the runtime --------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_ERROR_H
#define CKPT_RUNTIME_LIB_ERROR_H

namespace ckpt {
namespace rt {

/// Sets the error of the calling thread; `message` is copied.
void setError(const char *message);

} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_ERROR_H
