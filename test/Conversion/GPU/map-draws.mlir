// RUN: ckpt-opt %s --ckpt-map-kernels | FileCheck %s

// A thread computes one block of random words for four elements, sixteen apart,
// so that the threads of a row are neighbours (RngLayout.h).

// CHECK-LABEL: func.func @bits
// CHECK:         gpu.launch
// CHECK-SAME:      blocks({{[^)]*}}) in (%{{[a-z0-9]+}} = %c4{{(_[0-9]+)?}}
// CHECK:           scf.if
// CHECK:             arith.remui %{{.+}}, %c16
// CHECK-COUNT-20:     arith.muli %{{.+}}, %{{.+}} : i64
// CHECK-NOT:         arith.muli %{{.+}}, %{{.+}} : i64
// CHECK-COUNT-4:     memref.store
func.func @bits(%seed: i64, %offset: i64, %out: memref<4096xi32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>],
                  iterator_types = ["parallel"]} outs(%out : memref<4096xi32>) {
  ^bb0(%c: i32):
    %i = linalg.index 0 : index
    %w:4, %part = ckpt.rng.block %seed, %offset, %i width 32
    linalg.yield %w#0 : i32
  }
  return
}
