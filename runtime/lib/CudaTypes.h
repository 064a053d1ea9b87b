//===- CudaTypes.h - The driver API's types ---------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What the functions of CudaDriver.def take, declared by hand: the runtime is
// built where there is no CUDA. CudaTypesTest compares with cuda.h where there
// is one.
//
//===----------------------------------------------------------------------===//

#ifndef CKPT_RUNTIME_LIB_CUDATYPES_H
#define CKPT_RUNTIME_LIB_CUDATYPES_H

#include <cstddef>

struct CUctx_st;
struct CUevent_st;
struct CUfunc_st;
struct CUmod_st;
struct CUstream_st;

namespace ckpt {
namespace rt {
namespace cuda {

using CUcontext = ::CUctx_st *;
using CUevent = ::CUevent_st *;
using CUfunction = ::CUfunc_st *;
using CUmodule = ::CUmod_st *;
using CUstream = ::CUstream_st *;
using CUdevice = int;
using CUdeviceptr = unsigned long long;
// Enumerations of C.
using CUresult = int;
using CUdevice_attribute = int;
using CUfunction_attribute = int;
using CUjit_option = int;

enum : int {
  kSuccess = 0,
  kInvalidValue = 1,
  kOutOfMemory = 2,
  kNotInitialized = 3,
  kNoDevice = 100,
  kInvalidDevice = 101,
  kInvalidImage = 200,
  kInvalidContext = 201,
  kNoBinaryForGpu = 209,
  kInvalidHandle = 400,
  kNotFound = 500,
  kNotReady = 600,
  kIllegalAddress = 700,
  kUnknown = 999
};

enum : int { kCapabilityMajor = 75, kCapabilityMinor = 76 };
enum : int { kMaxDynamicSharedBytes = 8 };
enum : int { kJitErrorLog = 5, kJitErrorLogBytes = 6 };
enum : unsigned { kStreamNonBlocking = 1, kEventDisableTiming = 2 };

} // namespace cuda
} // namespace rt
} // namespace ckpt

#endif // CKPT_RUNTIME_LIB_CUDATYPES_H
