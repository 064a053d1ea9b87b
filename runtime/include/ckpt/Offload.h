/*===- Offload.h - Tensors in host memory ------------------------ -*- C
-*-===*\
|*
|* Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* This file is the C interface to memory outside of the arena, where a step
|* keeps tensors that it does not need for a while. Copies run beside the step:
|* one thread for each direction does those that it is asked for in that order.
|*
|* Functions that can fail return a ckpt_rt_status (ckpt/Rng.h) and leave a text
|* for ckpt_rt_last_error. What goes wrong in a copy is reported by the wait for
|* it. Sizes are in bytes, times in ns. All functions may be called from any
|* thread; whoever waits for a copy sees what it wrote.
|*
\*===----------------------------------------------------------------------===*/

#ifndef CKPT_OFFLOAD_H
#define CKPT_OFFLOAD_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum ckpt_rt_offload_tier {
  /** Blocks of memory that are kept and used again. */
  CKPT_RT_OFFLOAD_POOL = 0,
  /** A temporary file without a name. What was written leaves the page cache,
   *  so that it takes no memory. */
  CKPT_RT_OFFLOAD_FILE = 1
};

/** Where tensors go from now on; the pool until this is called. `directory` is
 *  where the file is made; null: the environment's CKPT_OFFLOAD_DIR, else
 *  TMPDIR, else /tmp. INVALID_ARGUMENT if a tensor is on the host now, IO_ERROR
 *  if there can be no file; then nothing changes. */
int32_t ckpt_rt_offload_configure(int32_t tier, const char *directory);
/** Ends the threads, and frees the blocks or the file. INVALID_ARGUMENT if a
 *  tensor is on the host now. Start again at will. */
int32_t ckpt_rt_offload_reset(void);

/** Starts to copy `bytes` bytes out. They are read, and not written by anybody,
 *  until the wait. Sets `handle`. */
int32_t ckpt_rt_offload_start(const void *source, uint64_t bytes,
                              uint64_t *handle);
/** Ends when the copy out of `source` has. On IO_ERROR the handle is gone. */
int32_t ckpt_rt_offload_wait(uint64_t handle, const void *source);
/** Starts to copy back to `target`, which nobody else uses until the wait.
 *  Once for each handle, after ckpt_rt_offload_wait. */
int32_t ckpt_rt_prefetch_start(uint64_t handle, void *target);
/** Ends when the copy to `target` has. The handle is gone then. */
int32_t ckpt_rt_prefetch_wait(uint64_t handle, void *target);

typedef struct ckpt_rt_offload_stats {
  /** Copied to the host, and back. */
  uint64_t bytes_out;
  uint64_t bytes_in;
  /** The largest sum of the sizes of tensors on the host, or on their way. */
  uint64_t most_bytes_held;
  /** What the pool has allocated, or the length of the file. */
  uint64_t tier_bytes;
  /** Time spent in waits, out and back. */
  uint64_t stall_out_ns;
  uint64_t stall_in_ns;
} ckpt_rt_offload_stats;

void ckpt_rt_offload_get_stats(ckpt_rt_offload_stats *stats);
/** Sets all but tier_bytes to zero; most_bytes_held to what is held now. */
void ckpt_rt_offload_reset_stats(void);

/*===-- What compiled steps call: a failure is fatal ----------------------===*/

int64_t ckpt_rt_step_offload(const void *source, int64_t bytes);
void ckpt_rt_step_offload_wait(int64_t handle, const void *source);
void ckpt_rt_step_prefetch(int64_t handle, void *target);
void ckpt_rt_step_prefetch_wait(int64_t handle, void *target);

#ifdef __cplusplus
}
#endif

#endif /* CKPT_OFFLOAD_H */
