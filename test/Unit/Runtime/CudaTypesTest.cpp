//===- CudaTypesTest.cpp - Our declarations are CUDA's ----------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CudaTypes.h"

#include <gtest/gtest.h>
#include <type_traits>

#if __has_include(<cuda.h>)
#include <cuda.h>
#define CKPT_HAVE_CUDA_H
// There are two versions with the same parameters; a newer cuda.h knows the
// second only, by this name.
#undef cuEventElapsedTime
extern "C" CUresult CUDAAPI cuEventElapsedTime(float *, CUevent, CUevent);
#endif

namespace {

#ifdef CKPT_HAVE_CUDA_H

/// Enumerations are int here.
template <typename T, bool IsEnum = std::is_enum_v<T>>
struct Plain {
  using Type = T;
};
template <typename T>
struct Plain<T, true> {
  using Type = int;
};
template <typename T>
struct Plain<T *, false> {
  using Type = typename Plain<T>::Type *;
};
template <typename R, typename... Args>
struct Plain<R(Args...), false> {
  using Type = typename Plain<R>::Type(typename Plain<Args>::Type...);
};

namespace ours {
using ckpt::rt::cuda::CUcontext;
using ckpt::rt::cuda::CUdevice;
using ckpt::rt::cuda::CUdevice_attribute;
using ckpt::rt::cuda::CUdeviceptr;
using ckpt::rt::cuda::CUevent;
using ckpt::rt::cuda::CUfunction;
using ckpt::rt::cuda::CUfunction_attribute;
using ckpt::rt::cuda::CUjit_option;
using ckpt::rt::cuda::CUmodule;
using ckpt::rt::cuda::CUresult;
using ckpt::rt::cuda::CUstream;
#define CKPT_CUDA_FUNCTION(name, parameters) using name = CUresult parameters;
#include "CudaDriver.def"
} // namespace ours

#define CKPT_CUDA_FUNCTION(name, parameters)                                   \
  static_assert(std::is_same_v<Plain<decltype(::name)>::Type, ours::name>,     \
                #name);
#include "CudaDriver.def"

TEST(CudaTypes, Constants) {
  using namespace ckpt::rt::cuda;
  EXPECT_EQ(int(kSuccess), CUDA_SUCCESS);
  EXPECT_EQ(int(kInvalidValue), CUDA_ERROR_INVALID_VALUE);
  EXPECT_EQ(int(kOutOfMemory), CUDA_ERROR_OUT_OF_MEMORY);
  EXPECT_EQ(int(kNotInitialized), CUDA_ERROR_NOT_INITIALIZED);
  EXPECT_EQ(int(kNoDevice), CUDA_ERROR_NO_DEVICE);
  EXPECT_EQ(int(kInvalidDevice), CUDA_ERROR_INVALID_DEVICE);
  EXPECT_EQ(int(kInvalidImage), CUDA_ERROR_INVALID_IMAGE);
  EXPECT_EQ(int(kInvalidContext), CUDA_ERROR_INVALID_CONTEXT);
  EXPECT_EQ(int(kNoBinaryForGpu), CUDA_ERROR_NO_BINARY_FOR_GPU);
  EXPECT_EQ(int(kInvalidHandle), CUDA_ERROR_INVALID_HANDLE);
  EXPECT_EQ(int(kNotFound), CUDA_ERROR_NOT_FOUND);
  EXPECT_EQ(int(kNotReady), CUDA_ERROR_NOT_READY);
  EXPECT_EQ(int(kIllegalAddress), CUDA_ERROR_ILLEGAL_ADDRESS);
  EXPECT_EQ(int(kUnknown), CUDA_ERROR_UNKNOWN);
  EXPECT_EQ(int(kCapabilityMajor),
            CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR);
  EXPECT_EQ(int(kCapabilityMinor),
            CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR);
  EXPECT_EQ(int(kMaxDynamicSharedBytes),
            CU_FUNC_ATTRIBUTE_MAX_DYNAMIC_SHARED_SIZE_BYTES);
  EXPECT_EQ(int(kJitErrorLog), CU_JIT_ERROR_LOG_BUFFER);
  EXPECT_EQ(int(kJitErrorLogBytes), CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES);
  EXPECT_EQ(unsigned(kStreamNonBlocking), unsigned(CU_STREAM_NON_BLOCKING));
  EXPECT_EQ(unsigned(kEventDisableTiming), unsigned(CU_EVENT_DISABLE_TIMING));
}

#else

TEST(CudaTypes, Constants) { GTEST_SKIP() << "there is no cuda.h"; }

#endif

} // namespace
