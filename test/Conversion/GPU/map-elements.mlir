// RUN: ckpt-opt %s --ckpt-map-kernels --split-input-file | FileCheck %s

// One element a thread, 256 threads a block, a guard for the last block.

// CHECK-LABEL: func.func @exp
// CHECK:         gpu.launch
// CHECK-SAME:      blocks(%[[B:[a-z0-9_]+]], %{{.*}}) in (%{{.*}} = %c4{{(_[0-9]+)?}}
// CHECK-SAME:      threads(%[[T:[a-z0-9_]+]], %{{.*}}) in (%{{.*}} = %c256{{(_[0-9]+)?}}
// CHECK-SAME:      module(@ckpt_kernels)
// CHECK:           %[[START:.+]] = arith.muli %[[B]], %c256
// CHECK:           %[[I:.+]] = arith.addi %[[START]], %[[T]]
// CHECK:           %[[IN:.+]] = arith.cmpi ult, %[[I]], %c1000
// CHECK:           scf.if %[[IN]] {
// CHECK:             %[[X:.+]] = memref.load %{{.+}}[%[[I]]]
// CHECK:             %[[Y:.+]] = math.exp %[[X]]
// CHECK:             memref.store %[[Y]], %{{.+}}[%[[I]]]
func.func @exp(%in: memref<10x100xf32>, %out: memref<10x100xf32>) {
  linalg.exp ins(%in : memref<10x100xf32>) outs(%out : memref<10x100xf32>)
  return
}

// -----

// Dimensions that do not merge are found by division, the contiguous one first.

// CHECK-LABEL: func.func @add_row
// CHECK:         %[[J:.+]] = arith.remui %[[I:.+]], %c100
// CHECK:         %[[R:.+]] = arith.divui %[[I]], %c100
// CHECK:         memref.load %{{.+}}[%[[J]]] : memref<100xf32
func.func @add_row(%in: memref<10x100xf32>, %row: memref<100xf32>,
                   %out: memref<10x100xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
                                   affine_map<(i, j) -> (j)>,
                                   affine_map<(i, j) -> (i, j)>],
                  iterator_types = ["parallel", "parallel"]}
      ins(%in, %row : memref<10x100xf32>, memref<100xf32>)
      outs(%out : memref<10x100xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %0 = arith.addf %a, %b : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// An index is the thread's place.

// CHECK-LABEL: func.func @iota
// CHECK:         gpu.launch
// CHECK:           %[[I:.+]] = arith.addi
// CHECK:           scf.if
// CHECK:             %[[V:.+]] = arith.index_cast %[[I]] : index to i32
// CHECK:             memref.store %[[V]]
func.func @iota(%out: memref<40xi32>) {
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>],
                  iterator_types = ["parallel"]} outs(%out : memref<40xi32>) {
  ^bb0(%c: i32):
    %i = linalg.index 0 : index
    %0 = arith.index_cast %i : index to i32
    linalg.yield %0 : i32
  }
  return
}

// -----

// No dimension: one block of one warp.

// CHECK-LABEL: func.func @scalar
// CHECK:         gpu.launch
// CHECK-SAME:      threads({{[^)]*}}) in (%{{[a-z0-9]+}} = %c32{{(_[0-9]+)?}}
func.func @scalar(%in: memref<f32>, %out: memref<f32>) {
  linalg.exp ins(%in : memref<f32>) outs(%out : memref<f32>)
  return
}

// -----

// A fill that is read is folded into what reads it.

// CHECK-LABEL: func.func @fill_before
// CHECK-NOT:     linalg.fill
// CHECK:         gpu.launch
// CHECK-NOT:     memref.load %{{.*}} : memref<4xf32
// CHECK:         arith.addf %{{.+}}, %cst
// CHECK-NOT:     gpu.launch
func.func @fill_before(%in: memref<1xf32>, %out: memref<4xf32>) {
  %zero = arith.constant 2.0 : f32
  linalg.fill ins(%zero : f32) outs(%out : memref<4xf32>)
  linalg.generic {indexing_maps = [affine_map<(i) -> (0)>, affine_map<(i) -> (i)>],
                  iterator_types = ["parallel"]}
      ins(%in : memref<1xf32>) outs(%out : memref<4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.addf %a, %c : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// What was filled and is also read elsewhere in the operation stays.

// CHECK-LABEL: func.func @fill_read
// CHECK-COUNT-2: gpu.launch
func.func @fill_read(%out: memref<4xf32>) {
  %zero = arith.constant 2.0 : f32
  linalg.fill ins(%zero : f32) outs(%out : memref<4xf32>)
  linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>],
                  iterator_types = ["parallel"]}
      ins(%out : memref<4xf32>) outs(%out : memref<4xf32>) {
  ^bb0(%a: f32, %c: f32):
    %0 = arith.addf %a, %c : f32
    linalg.yield %0 : f32
  }
  return
}

// -----

// A copy of a slice is elements; one of whole buffers is left to the runtime.

// CHECK-LABEL: func.func @copies
// CHECK:         gpu.launch
// CHECK:         memref.copy %{{.+}}, %{{.+}} : memref<4x8xf32> to memref<4x8xf32>
func.func @copies(%a: memref<4x8xf32>, %b: memref<4x4xf32>, %c: memref<4x8xf32>) {
  %s = memref.subview %a[0, 2] [4, 4] [1, 1]
      : memref<4x8xf32> to memref<4x4xf32, strided<[8, 1], offset: 2>>
  memref.copy %b, %s : memref<4x4xf32> to memref<4x4xf32, strided<[8, 1], offset: 2>>
  memref.copy %a, %c : memref<4x8xf32> to memref<4x8xf32>
  return
}
