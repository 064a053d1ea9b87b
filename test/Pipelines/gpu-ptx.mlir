// PTX without a GPU and without a toolkit.
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="chip=sm_80 format=isa" -o %t.80.mlir
// RUN: %python %root/scripts/kernel_image.py %t.80.mlir %t.80.ptx
// RUN: FileCheck %s --check-prefixes=PTX,SM80 < %t.80.ptx
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="chip=sm_90" -o %t.90.mlir
// RUN: %python %root/scripts/kernel_image.py %t.90.mlir %t.90.ptx
// RUN: FileCheck %s --check-prefixes=PTX,SM90 < %t.90.ptx
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="chip=sm_100" -o %t.100.mlir
// RUN: %python %root/scripts/kernel_image.py %t.100.mlir %t.100.ptx
// RUN: FileCheck %s --check-prefixes=PTX,SM100 < %t.100.ptx
// RUN: FileCheck %s --check-prefix=HOST < %t.90.mlir

// SM80:  .version 8.0
// SM80:  .target sm_80
// SM90:  .version 8.0
// SM90:  .target sm_90
// SM100: .version 8.6
// SM100: .target sm_100

// Equal operations share a kernel; sizes are constants, no parameters.
// PTX-LABEL: .entry matmul_0_kernel(
// PTX-NEXT:    .param .u64 {{.*}}matmul_0_kernel_param_0,
// PTX-NEXT:    .param .u64 {{.*}}matmul_0_kernel_param_1,
// PTX-NEXT:    .param .u64 {{.*}}matmul_0_kernel_param_2
// PTX-NEXT:  )
// PTX-NEXT:  .maxntid 256, 1, 1
// PTX:       .shared
// PTX:       bar.sync
// PTX:       fma.rn.f32
// PTX-NOT:   .entry matmul
// One product is not fused into a sum that is written apart.
// PTX-LABEL: .entry generic_1_kernel(
// PTX:       mul.rn.f32
// PTX:       sqrt.rn.f32
// PTX:       add.rn.f32
// PTX-NOT:   __nv_

// The host launches, and knows nothing of a GPU but the runtime.
// HOST-DAG: llvm.func @ckpt_rt_gpu_step_module(!llvm.ptr, i64) -> !llvm.ptr
// HOST-DAG: llvm.func @ckpt_rt_gpu_step_launch(!llvm.ptr, !llvm.ptr, i64, i64, i64, i64, i64, i64, i64, !llvm.ptr)
// HOST-DAG: llvm.func @ckpt_entry_main
// HOST-NOT: gpu.
func.func @main(%x: tensor<64x64xf32>, %w: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<64x64xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<64x64xf32>) -> tensor<64x64xf32>
  %0 = linalg.matmul ins(%x, %w : tensor<64x64xf32>, tensor<64x64xf32>)
                     outs(%f : tensor<64x64xf32>) -> tensor<64x64xf32>
  %1 = linalg.matmul ins(%0, %w : tensor<64x64xf32>, tensor<64x64xf32>)
                     outs(%f : tensor<64x64xf32>) -> tensor<64x64xf32>
  %2 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>],
                       iterator_types = ["parallel", "parallel"]}
      ins(%1 : tensor<64x64xf32>) outs(%e : tensor<64x64xf32>) {
  ^bb0(%a: f32, %o: f32):
    %3 = arith.mulf %a, %a : f32
    %4 = math.sqrt %3 : f32
    %5 = arith.addf %3, %4 : f32
    linalg.yield %5 : f32
  } -> tensor<64x64xf32>
  return %2 : tensor<64x64xf32>
}
