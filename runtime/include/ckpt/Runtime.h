/*===- Runtime.h - What compiled programs call ------------------- -*- C
-*-===*\
|*
|* Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* This file is the C interface between programs compiled by the CPU pipeline
|* and the machine: memory that is counted, matrix products, convolutions. It
|* needs no compiler and no C++ library at its border.
|*
|* The lowering (lib/Conversion) emits calls of these functions by name. A
|* change of a signature or of what a function promises must change
|* CKPT_RT_ABI_VERSION and the lowering with it.
|*
|* All functions may be called from any thread.
|*
\*===----------------------------------------------------------------------===*/

#ifndef CKPT_RUNTIME_H
#define CKPT_RUNTIME_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define CKPT_RT_ABI_VERSION 1

/** The version that the library was built with. */
uint32_t ckpt_rt_abi_version(void);

/*===-- Memory ------------------------------------------------------------===*/

/** `bytes` bytes at a multiple of `alignment`, a power of two; never null for
 *  zero bytes. Null, with an error set, if there is no memory or the alignment
 *  is no power of two. */
void *ckpt_rt_alloc(uint64_t bytes, uint64_t alignment);
/** Frees what ckpt_rt_alloc returned; null is ignored. */
void ckpt_rt_free(void *pointer);

/** Bytes asked for and not freed, over all threads; without headers and
 *  padding. */
uint64_t ckpt_rt_current_bytes(void);
/** The largest value of ckpt_rt_current_bytes since the last reset. */
uint64_t ckpt_rt_peak_bytes(void);
/** Number of blocks that are not freed. */
uint64_t ckpt_rt_live_blocks(void);
/** Starts a new measurement at what is allocated now. */
void ckpt_rt_reset_peak(void);

/*===-- Errors ------------------------------------------------------------===*/

/** The last error of the calling thread, or an empty string. The text is valid
 *  until the next error in that thread. */
const char *ckpt_rt_last_error(void);
void ckpt_rt_clear_error(void);
/** Reports an error that compiled code cannot handle. Calls the handler; if
 *  there is none, or if it returns, writes to the standard error stream and
 *  ends the process with status 1. */
void ckpt_rt_fatal(const char *message);
typedef void (*ckpt_rt_fatal_handler)(const char *message);
/** Returns the previous handler. */
ckpt_rt_fatal_handler ckpt_rt_set_fatal_handler(ckpt_rt_fatal_handler handler);

/*===-- Kernels -----------------------------------------------------------===*/

/** C = op(A) * op(B), or C += op(A) * op(B) if `accumulate`; row-major, op is a
 *  transposition where the flag is set. op(A) is m x k, op(B) is k x n. `lda`,
 *  `ldb` and `ldc` are row pitches in elements, at least the row length. The
 *  bits of C depend on the values and the sizes only. */
typedef void (*ckpt_rt_sgemm_fn)(int32_t transposeA, int32_t transposeB,
                                 int64_t m, int64_t n, int64_t k,
                                 const float *a, int64_t lda, const float *b,
                                 int64_t ldb, float *c, int64_t ldc,
                                 int32_t accumulate);
void ckpt_rt_sgemm(int32_t transposeA, int32_t transposeB, int64_t m, int64_t n,
                   int64_t k, const float *a, int64_t lda, const float *b,
                   int64_t ldb, float *c, int64_t ldc, int32_t accumulate);
/** Replaces the built-in product, e.g. by that of a BLAS; null restores it.
 *  Not while a program runs. */
void ckpt_rt_set_sgemm(ckpt_rt_sgemm_fn function);

/** `batch` products as ckpt_rt_sgemm; the strides are from one matrix to the
 *  next, in elements, 0 to use one matrix for all. */
void ckpt_rt_sgemm_batch(int64_t batch, int64_t strideA, int64_t strideB,
                         int64_t strideC, int32_t transposeA,
                         int32_t transposeB, int64_t m, int64_t n, int64_t k,
                         const float *a, int64_t lda, const float *b,
                         int64_t ldb, float *c, int64_t ldc,
                         int32_t accumulate);

/** Two-dimensional convolution without padding; dense row-major tensors: input
 *  [n, h, w, c], filter [kh, kw, c, f], output [n, oh, ow, f]. Adds to the
 *  output if `accumulate`. */
void ckpt_rt_conv2d_nhwc_hwcf_f32(int64_t n, int64_t h, int64_t w, int64_t c,
                                  int64_t kh, int64_t kw, int64_t f, int64_t oh,
                                  int64_t ow, int64_t strideH, int64_t strideW,
                                  int64_t dilationH, int64_t dilationW,
                                  const float *input, const float *filter,
                                  float *output, int32_t accumulate);

/*===-- Names that upstream's lowering of memref emits --------------------===*/

void *_mlir_memref_to_llvm_alloc(uint64_t bytes);
void *_mlir_memref_to_llvm_aligned_alloc(uint64_t alignment, uint64_t bytes);
void _mlir_memref_to_llvm_free(void *pointer);

#ifdef __cplusplus
}
#endif

#endif /* CKPT_RUNTIME_H */
