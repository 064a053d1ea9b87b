/*===- GpuHostImage.h - Kernels for the host driver -------------- -*- C
-*-===*\
|*
|* Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* The image that the GPU pipeline makes with `format=host`, and that the driver
|* of docs/Gpu.md, "Without a GPU", loads: a table of functions of this process.
|* It is not copied: it must outlive the module.
|*
\*===----------------------------------------------------------------------===*/

#ifndef CKPT_GPUHOSTIMAGE_H
#define CKPT_GPUHOSTIMAGE_H

#include <stdint.h>

/** Not null-terminated in an image. */
#define CKPT_HOST_IMAGE_MAGIC "CKPTHOST"

/** Runs all blocks and threads. `params[i]` points to the value of parameter i;
 *  `dims` are gridX, gridY, gridZ, blockX, blockY, blockZ. */
typedef void (*ckpt_host_kernel_fn)(void **params, const int64_t *dims);

typedef struct ckpt_host_kernel {
  const char *name;
  ckpt_host_kernel_fn fn;
  int64_t num_params;
  /** Of each parameter, in bytes: a launch keeps the values until it runs. */
  const int64_t *param_bytes;
} ckpt_host_kernel;

typedef struct ckpt_host_image {
  char magic[8];
  int64_t count;
  ckpt_host_kernel kernels[];
} ckpt_host_image;

#endif /* CKPT_GPUHOSTIMAGE_H */
