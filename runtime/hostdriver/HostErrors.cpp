//===- HostErrors.cpp - Names of errors -------------------------*- C++ -*-===//
//
// Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "HostApi.h"

using namespace ckpt::rt::cuda;

namespace {

struct ErrorText {
  CUresult error;
  const char *name;
  const char *text;
};

constexpr ErrorText kErrors[] = {
    {kSuccess, "CUDA_SUCCESS", "no error"},
    {kInvalidValue, "CUDA_ERROR_INVALID_VALUE", "invalid argument"},
    {kOutOfMemory, "CUDA_ERROR_OUT_OF_MEMORY", "out of memory"},
    {kNotInitialized, "CUDA_ERROR_NOT_INITIALIZED", "initialization error"},
    {kNoDevice, "CUDA_ERROR_NO_DEVICE", "no device is detected"},
    {kInvalidDevice, "CUDA_ERROR_INVALID_DEVICE", "invalid device ordinal"},
    {kInvalidImage, "CUDA_ERROR_INVALID_IMAGE", "kernel image is invalid"},
    {kInvalidContext, "CUDA_ERROR_INVALID_CONTEXT", "invalid device context"},
    {kNoBinaryForGpu, "CUDA_ERROR_NO_BINARY_FOR_GPU",
     "no kernel image for this device"},
    {kInvalidHandle, "CUDA_ERROR_INVALID_HANDLE", "invalid resource handle"},
    {kNotFound, "CUDA_ERROR_NOT_FOUND", "named symbol not found"},
    {kNotReady, "CUDA_ERROR_NOT_READY", "device not ready"},
    {kIllegalAddress, "CUDA_ERROR_ILLEGAL_ADDRESS",
     "an illegal memory access was encountered"},
    {kUnknown, "CUDA_ERROR_UNKNOWN", "unknown error"}};

} // namespace

static const ErrorText *findError(CUresult error) {
  for (const ErrorText &entry : kErrors)
    if (entry.error == error)
      return &entry;
  return nullptr;
}

CUresult ckpt::rt::cuda::cuGetErrorName(CUresult error, const char **text) {
  const ErrorText *entry = findError(error);
  *text = entry ? entry->name : nullptr;
  return entry ? kSuccess : kInvalidValue;
}

CUresult ckpt::rt::cuda::cuGetErrorString(CUresult error, const char **text) {
  const ErrorText *entry = findError(error);
  *text = entry ? entry->text : nullptr;
  return entry ? kSuccess : kInvalidValue;
}
