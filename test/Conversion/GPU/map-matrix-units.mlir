// RUN: ckpt-opt %s --ckpt-map-kernels="chip=sm_80 tf32" --split-input-file | FileCheck %s
// RUN: ckpt-opt %s --ckpt-map-kernels="chip=sm_80" --split-input-file | FileCheck %s --check-prefix=EXACT
// RUN: ckpt-opt %s --ckpt-map-kernels="chip=sm_75" --split-input-file | FileCheck %s --check-prefix=NONE
// RUN: ckpt-opt %s --ckpt-map-kernels --split-input-file | FileCheck %s --check-prefix=NONE
// NONE-NOT: nvvm.mma.sync

// A tile of 128 by 128, 16 words of two numbers deep, in rows of 20 words. A warp
// has 64 by 32 of it: four by four products of the units for each eight words.

// CHECK-LABEL: func.func @matmul
// CHECK:         threads({{[^)]*}}) in (%{{[a-z0-9]+}} = %c256{{(_[0-9]+)?}}
// CHECK-SAME:      workgroup(%[[A:.+]] : memref<2560xvector<2xf16>, {{.*}}>, %[[B:.+]] : memref<2560xvector<2xf16>, {{.*}}>)
// CHECK:           scf.for %{{.+}} = %c0{{.*}} to %c512{{.*}} step %c32{{.*}} iter_args
// CHECK-COUNT-8:     memref.store %{{.+}}, %[[A]]
// CHECK-COUNT-8:     memref.store %{{.+}}, %[[B]]
// CHECK:             gpu.barrier
// CHECK-COUNT-16:    memref.load %[[A]]
// CHECK-COUNT-8:     memref.load %[[B]]
// CHECK-COUNT-16:    nvvm.mma.sync {{.*}}m = 16, n = 8, k = 16{{.*}}vector<2xf16>
// CHECK-COUNT-16:    memref.load %[[A]]
// CHECK-COUNT-8:     memref.load %[[B]]
// CHECK-COUNT-16:    nvvm.mma.sync
// CHECK-NOT:         nvvm.mma.sync
// CHECK:             gpu.barrier
// EXACT-LABEL: func.func @matmul
// EXACT:         nvvm.mma.sync
func.func @matmul(%a: memref<2048x512xf16>, %b: memref<512x2048xf16>, %c: memref<2048x2048xf32>) {
  linalg.matmul ins(%a, %b : memref<2048x512xf16>, memref<512x2048xf16>) outs(%c : memref<2048x2048xf32>)
  return
}

// -----

// Sums of 16-bit numbers are kept in f32 and rounded at the end.

// CHECK-LABEL: func.func @narrow
// CHECK:         %[[START:.+]] = arith.extf %{{.+}} : bf16 to f32
// CHECK:         scf.for {{.*}} iter_args({{.*}} = %[[START]]
// CHECK:           llvm.bitcast %{{.+}} : vector<2xbf16> to i32
// CHECK:           nvvm.mma.sync {{.*}}#nvvm.mma_type<bf16>
// CHECK:         arith.truncf %{{.+}} : f32 to bf16
func.func @narrow(%a: memref<64x64xbf16>, %b: memref<64x64xbf16>, %c: memref<64x64xbf16>) {
  %zero = arith.constant 0.0 : bf16
  linalg.fill ins(%zero : bf16) outs(%c : memref<64x64xbf16>)
  linalg.matmul ins(%a, %b : memref<64x64xbf16>, memref<64x64xbf16>) outs(%c : memref<64x64xbf16>)
  return
}

// -----

// f32 only if it is allowed to be rounded, which is done on the way to shared memory.

// CHECK-LABEL: func.func @tf32
// CHECK:         memref.load
// CHECK:         arith.bitcast %{{.+}} : f32 to i32
// CHECK:         arith.addi %{{.+}}, %c4096
// CHECK:         arith.andi %{{.+}}, %c-8192
// CHECK:         arith.cmpf uno
// CHECK:         memref.store
// CHECK:         nvvm.mma.sync {{.*}}#nvvm.mma_type<tf32>{{.*}}m = 16, n = 8, k = 8
// EXACT-LABEL: func.func @tf32
// EXACT-NOT:     nvvm.mma.sync
// EXACT:         math.fma
func.func @tf32(%a: memref<64x64xf32>, %b: memref<64x64xf32>, %c: memref<64x64xf32>) {
  linalg.matmul ins(%a, %b : memref<64x64xf32>, memref<64x64xf32>) outs(%c : memref<64x64xf32>)
  return
}

// -----

// Not for matrix units: another body, operands of two types, a thin side.

// CHECK-LABEL: func.func @difference
// CHECK-NOT:     nvvm.mma.sync
#left = affine_map<(m, n, k) -> (m, k)>
#right = affine_map<(m, n, k) -> (k, n)>
#out = affine_map<(m, n, k) -> (m, n)>
func.func @difference(%a: memref<64x64xf16>, %b: memref<64x64xf16>, %c: memref<64x64xf16>) {
  linalg.generic {indexing_maps = [#left, #right, #out],
                  iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%a, %b : memref<64x64xf16>, memref<64x64xf16>) outs(%c : memref<64x64xf16>) {
  ^bb0(%x: f16, %y: f16, %s: f16):
    %0 = arith.mulf %x, %y : f16
    %1 = arith.mulf %0, %y : f16
    %2 = arith.addf %s, %1 : f16
    linalg.yield %2 : f16
  }
  return
}

// CHECK-LABEL: func.func @mixed
func.func @mixed(%a: memref<64x64xf16>, %b: memref<64x64xbf16>, %c: memref<64x64xf32>) {
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x64xbf16>) outs(%c : memref<64x64xf32>)
  return
}

// CHECK-LABEL: func.func @thin
func.func @thin(%a: memref<64x64xf16>, %b: memref<64x12xf16>, %c: memref<64x12xf32>) {
  linalg.matmul ins(%a, %b : memref<64x64xf16>, memref<64x12xf16>) outs(%c : memref<64x12xf32>)
  return
}
