/*===- Gpu.h - Steps on a GPU ------------------------------------ -*- C
-*-===*\
|*
|* Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* This file is the C interface between programs compiled by the GPU pipeline
|* and a GPU. The driver is a library that is loaded when a device is opened:
|* programs link and run without one. docs/Gpu.md has the whole.
|*
|* One device is open at a time in a process, in its primary context. Kernels,
|* copies and whatever else a step does are put in one stream, in order; copies
|* to host memory and back have a stream each. Most functions return before the
|* work has been done; errors of work are reported by a function that waits.
|*
|* Addresses on the device are of type `void *`; only the device reads there.
|* Sizes are in bytes, times in ns. Functions that can fail return a
|* ckpt_rt_status (ckpt/Rng.h) and leave a text for ckpt_rt_last_error:
|* CKPT_RT_INVALID_ARGUMENT if no device is open, CKPT_RT_GPU_ERROR if the
|* driver reports an error, and what is said at each function. After an error of
|* a kernel all else fails too, until the device is closed. All functions may be
|* called from any thread; one waits for the other.
|*
\*===----------------------------------------------------------------------===*/

#ifndef CKPT_GPU_H
#define CKPT_GPU_H

#include "ckpt/Offload.h"

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*===-- Device ------------------------------------------------------------===*/

/** The driver library to use from now on; null, as at the start: that of the
 *  environment's CKPT_CUDA_DRIVER, else libcuda.so.1. INVALID_ARGUMENT if a
 *  device is open. `path` is copied. */
int32_t ckpt_rt_gpu_set_driver(const char *path);
/** Number of devices that ckpt_rt_gpu_open can open; 0 with UNKNOWN_DEVICE
 * where there is no driver or no device. */
int32_t ckpt_rt_gpu_count(int32_t *count);
/** Opens device `ordinal`, from 0. UNKNOWN_DEVICE if there is no driver or no
 *  such device, GPU_ERROR if the driver is too old, INVALID_ARGUMENT if a
 * device is open. */
int32_t ckpt_rt_gpu_open(int32_t ordinal);
/** Waits for all work, frees all memory, modules, streams and tensors on the
 *  host, and gives the device back. Nothing happens if none is open. The status
 *  is that of the work; the device is closed in any case. */
int32_t ckpt_rt_gpu_close(void);

typedef struct ckpt_rt_gpu_info {
  char name[128];
  /** Compute capability; 0.0 is the driver of docs/Gpu.md, "Without a GPU". */
  int32_t capability_major;
  int32_t capability_minor;
  /** 1000 * major + 10 * minor of the CUDA version that the driver knows. */
  int32_t driver_version;
  uint64_t total_bytes;
  uint64_t free_bytes;
} ckpt_rt_gpu_info;

/** About the open device. */
int32_t ckpt_rt_gpu_get_info(ckpt_rt_gpu_info *info);
/** Waits for all work on all streams, and reports its errors. */
int32_t ckpt_rt_gpu_synchronize(void);

/*===-- Memory ------------------------------------------------------------===*/

/** Sets `pointer` to `bytes` bytes, at a multiple of 256; not to null, for zero
 *  bytes either. OUT_OF_MEMORY, with what is free in the text. */
int32_t ckpt_rt_gpu_alloc(uint64_t bytes, void **pointer);
/** Frees what ckpt_rt_gpu_alloc gave; null is ignored. INVALID_ARGUMENT for
 *  other addresses. */
int32_t ckpt_rt_gpu_free(void *pointer);
/** Copies to the device, and from it, after the work of the step so far; ends
 *  when the copy has. */
int32_t ckpt_rt_gpu_copy_in(void *target, const void *source, uint64_t bytes);
int32_t ckpt_rt_gpu_copy_out(void *target, const void *source, uint64_t bytes);

/** Bytes asked for with ckpt_rt_gpu_alloc and not freed; all of these are 0 if
 *  no device is open. */
uint64_t ckpt_rt_gpu_current_bytes(void);
/** The largest value of ckpt_rt_gpu_current_bytes since the last reset. */
uint64_t ckpt_rt_gpu_peak_bytes(void);
/** Number of blocks that are not freed. */
uint64_t ckpt_rt_gpu_live_blocks(void);
/** Starts a new measurement at what is allocated now. */
void ckpt_rt_gpu_reset_peak(void);
/** Bytes of constants of programs on the device; not among the bytes above. */
uint64_t ckpt_rt_gpu_constant_bytes(void);

/*===-- Programs ----------------------------------------------------------===*/

/** Forgets the modules and constants of all programs, after the work so far.
 * For whoever frees a program's code: they are known by their addresses in it.
 */
int32_t ckpt_rt_gpu_unload(void);

/** As ckpt_rt_offload_get_stats; stalls are times that the step's stream waited
 *  for a copy. Waits for work in flight. */
int32_t ckpt_rt_gpu_offload_get_stats(ckpt_rt_offload_stats *stats);
/** As ckpt_rt_offload_reset_stats. */
int32_t ckpt_rt_gpu_offload_reset_stats(void);
/** Frees the host memory that is kept for tensors. INVALID_ARGUMENT if a tensor
 *  is on the host now. */
int32_t ckpt_rt_gpu_offload_reset(void);

/** As those of ckpt/Profile.h, by events of the step's stream. A count of 0
 * ends the profile. */
int32_t ckpt_rt_gpu_profile_reset(uint64_t count);
int32_t ckpt_rt_gpu_profile_start(void);
/** Sets `ns` to the least time of kernel `number` in any run, 0 if it never
 * ran; waits for work in flight. */
int32_t ckpt_rt_gpu_profile_ns(uint64_t number, uint64_t *ns);

/*===-- What compiled steps call: a failure is fatal ----------------------===*/

/** Loads `image`, a cubin, fat binary or PTX text of `bytes` bytes, the first
 *  time, and returns a handle that is never null. */
void *ckpt_rt_gpu_step_module(const void *image, int64_t bytes);
/** Starts `kernel` of the module. `params[i]` points to the value of parameter
 *  i, read before the function returns. Nothing is started on an empty grid. */
void ckpt_rt_gpu_step_launch(void *module, const char *kernel, int64_t gridX,
                             int64_t gridY, int64_t gridZ, int64_t blockX,
                             int64_t blockY, int64_t blockZ,
                             int64_t dynamicSharedBytes, void **params);
/** The address on the device of a copy of `bytes` bytes at `host`, which do not
 *  change; copied the first time. */
const void *ckpt_rt_gpu_step_constant(const void *host, int64_t bytes);
/** Copies within the device; the ranges do not overlap. */
void ckpt_rt_gpu_step_copy(void *target, const void *source, int64_t bytes);
/** Small copies to and from the host. End when the copy has. */
void ckpt_rt_gpu_step_read(void *host, const void *device, int64_t bytes);
void ckpt_rt_gpu_step_write(void *device, const void *host, int64_t bytes);

/** Starts to copy to host memory what the step has written so far. The handle
 * is never 0. */
int64_t ckpt_rt_gpu_step_offload(const void *source, int64_t bytes);
/** What the step does from now on runs after the copy. Does not wait itself. */
void ckpt_rt_gpu_step_offload_wait(int64_t handle, const void *source);
/** Starts to copy back, after what the step has done so far. Once for each
 *  handle, after ckpt_rt_gpu_step_offload_wait. */
void ckpt_rt_gpu_step_prefetch(int64_t handle, void *target);
/** What the step does from now on runs after the copy. The handle is gone
 *  then. */
void ckpt_rt_gpu_step_prefetch_wait(int64_t handle, void *target);

/** As ckpt_rt_profile_kernel. */
void ckpt_rt_gpu_step_profile_kernel(int64_t number);

/** As those of ckpt/Hash.h, of bytes on the device, which are copied to the
 * host for it. */
uint64_t ckpt_rt_gpu_step_hash(const void *data, uint64_t bytes);
void ckpt_rt_gpu_step_check_hash(const void *data, uint64_t bytes,
                                 uint64_t first, const char *what);

#ifdef __cplusplus
}
#endif

#endif /* CKPT_GPU_H */
