/*===- Profile.h - Times of kernels ------------------------------ -*- C
-*-===*\
|*
|* Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* A step that was lowered with `profile` reports the end of each kernel here.
|* The time of a kernel is that since the report before it. All functions are
|* for one thread at a time, which is the one that runs the step.
|*
\*===----------------------------------------------------------------------===*/

#ifndef CKPT_PROFILE_H
#define CKPT_PROFILE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Makes room for kernels 0 to count - 1, with no times yet. Returns 0, or
 *  CKPT_RT_OUT_OF_MEMORY (ckpt/Rng.h). A count of 0 frees what was there. */
int32_t ckpt_rt_profile_reset(uint64_t count);
/** Begins a run of the step: the time of the first kernel starts here. */
void ckpt_rt_profile_start(void);
/** Called by the step: kernel `number` has ended. Numbers without room are
 *  ignored. */
void ckpt_rt_profile_kernel(int64_t number);
/** The least time of kernel `number` in any run, in ns; 0 if it never ran. */
uint64_t ckpt_rt_profile_ns(uint64_t number);

#ifdef __cplusplus
}
#endif

#endif /* CKPT_PROFILE_H */
