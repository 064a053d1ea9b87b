/*===- RuntimeBlas.h - Matrix products from a BLAS --------------- -*- C
-*-===*\
|*
|* Part of the ckpt project, under the Apache License v2.0 with LLVM Exceptions.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
\*===----------------------------------------------------------------------===*/

#ifndef CKPT_RUNTIMEBLAS_H
#define CKPT_RUNTIMEBLAS_H

#ifdef __cplusplus
extern "C" {
#endif

/** Makes ckpt_rt_sgemm call the BLAS that the library was built with. */
void ckpt_rt_use_blas(void);

#ifdef __cplusplus
}
#endif

#endif /* CKPT_RUNTIMEBLAS_H */
