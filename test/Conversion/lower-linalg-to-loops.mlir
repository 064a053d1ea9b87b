// RUN: ckpt-opt %s --split-input-file --ckpt-lower-linalg-to-loops | FileCheck %s

// Dimensions that are contiguous everywhere become one loop.
// CHECK-LABEL: func.func @contiguous_dimensions_merge
// CHECK:         %[[N:.+]] = arith.constant 128 : index
// CHECK:         scf.for %{{.+}} = %{{.+}} to %[[N]]
// CHECK-NOT:     scf.for
func.func @contiguous_dimensions_merge(%a: memref<4x8x4xf32>, %b: memref<4x8x4xf32>) {
  linalg.exp ins(%a : memref<4x8x4xf32>) outs(%b : memref<4x8x4xf32>)
  return
}

// -----

// The sum of a row is carried in a register, and may be summed in lanes.
// CHECK-LABEL: func.func @row_sum
// CHECK:         scf.for
// CHECK:           %[[SUM:.+]] = scf.for {{.*}} iter_args(%[[ACC:.+]] = %{{.+}}) -> (f32)
// CHECK:             %[[X:.+]] = memref.load
// CHECK:             %[[NEXT:.+]] = arith.addf %[[X]], %[[ACC]] fastmath<reassoc>
// CHECK:             scf.yield %[[NEXT]]
// CHECK:           memref.store %[[SUM]]
func.func @row_sum(%a: memref<16x64xf32>, %b: memref<16xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i)>], iterator_types = ["parallel", "reduction"]}
    ins(%a : memref<16x64xf32>) outs(%b : memref<16xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  }
  return
}

// -----

// The sum of a column runs along the rows: no order changes.
// CHECK-LABEL: func.func @column_sum
// CHECK:         scf.for
// CHECK:           scf.for
// CHECK-NOT:       fastmath
// CHECK:           arith.addf
func.func @column_sum(%a: memref<16x64xf32>, %b: memref<64xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (j)>], iterator_types = ["reduction", "parallel"]}
    ins(%a : memref<16x64xf32>) outs(%b : memref<64xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    linalg.yield %s : f32
  }
  return
}

// -----

// A transposition is walked in tiles.
// CHECK-LABEL: func.func @transposition_is_tiled
// CHECK:         scf.for {{.*}} step %[[TILE:.+]] {
// CHECK:           scf.for {{.*}} step
// CHECK:             scf.for
// CHECK:               scf.for
// CHECK:                 memref.store
func.func @transposition_is_tiled(%a: memref<128x256xf32>, %b: memref<256x128xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (j, i)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
    ins(%a : memref<128x256xf32>) outs(%b : memref<256x128xf32>) {
  ^bb0(%in: f32, %out: f32):
    linalg.yield %in : f32
  }
  return
}

// -----

// A slice that is copied, in a module without another linalg operation.

// CHECK-LABEL: func.func @copy_slice
// CHECK:         scf.for
// CHECK-NOT:     memref.copy
func.func @copy_slice(%a: memref<4x8xf32>, %b: memref<4x4xf32>) {
  %s = memref.subview %a[0, 2] [4, 4] [1, 1]
      : memref<4x8xf32> to memref<4x4xf32, strided<[8, 1], offset: 2>>
  memref.copy %b, %s : memref<4x4xf32> to memref<4x4xf32, strided<[8, 1], offset: 2>>
  return
}
