// RUN: ckpt-opt %s --ckpt-map-kernels --split-input-file | FileCheck %s

// Rows: the threads of a warp share an element, neighbours read neighbours.

// CHECK-LABEL: func.func @row_sums
// CHECK:         gpu.launch
// CHECK-SAME:      blocks({{[^)]*}}) in (%{{[a-z0-9]+}} = %c8{{(_[0-9]+)?}}
// CHECK-SAME:      threads(%[[T:[a-z0-9_]+]], {{.*}}) in (%{{.*}} = %c256{{(_[0-9]+)?}}
// CHECK-SAME:      workgroup(%[[S:.+]] : memref<256xf32, #gpu.address_space<workgroup>>)
// CHECK:           %[[LANE:.+]] = arith.remui %[[T]], %c32
// CHECK:           %[[COLUMN:.+]] = arith.divui %[[T]], %c32
// CHECK:           %[[PART:.+]] = scf.if
// CHECK:             scf.for %{{.+}} = %[[LANE]] to %c128{{.*}} step %c32
// CHECK:           } else {
// CHECK:             scf.yield %cst
// CHECK:           memref.store %[[PART]], %[[S]]
// CHECK-COUNT-5:   gpu.barrier
// CHECK-NOT:       gpu.barrier
// CHECK:           memref.store %{{.+}}, %{{.+}} : memref<64xf32
func.func @row_sums(%in: memref<64x128xf32>, %out: memref<64xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%out : memref<64xf32>)
  linalg.reduce { arith.addf }
      ins(%in : memref<64x128xf32>) outs(%out : memref<64xf32>) dimensions = [1]
  return
}

// -----

// Columns: neighbours are elements; the lanes of an element are blocks' rows.

// CHECK-LABEL: func.func @column_sums
// CHECK:         gpu.launch
// CHECK-SAME:      blocks({{[^)]*}}) in (%{{[a-z0-9]+}} = %c4{{(_[0-9]+)?}}
// CHECK-SAME:      threads(%[[T:[a-z0-9_]+]], {{.*}}) in (%{{.*}} = %c1024{{(_[0-9]+)?}}
// CHECK:           arith.divui %[[T]], %c32
// CHECK:           arith.remui %[[T]], %c32
// CHECK-COUNT-5:   gpu.barrier
func.func @column_sums(%in: memref<512x128xf32>, %out: memref<128xf32>) {
  linalg.reduce { arith.addf }
      ins(%in : memref<512x128xf32>) outs(%out : memref<128xf32>) dimensions = [0]
  return
}

// -----

// Many elements keep a device busy: one thread each.

// CHECK-LABEL: func.func @many
// CHECK:         gpu.launch
// CHECK-NOT:     workgroup
// CHECK-NOT:     gpu.barrier
// CHECK:         scf.for
func.func @many(%in: memref<16x131072xf32>, %out: memref<131072xf32>) {
  linalg.reduce { arith.addf }
      ins(%in : memref<16x131072xf32>) outs(%out : memref<131072xf32>) dimensions = [0]
  return
}

// -----

// A largest element and where it is: no single combiner, so no tree.

// CHECK-LABEL: func.func @argmax
// CHECK:         gpu.launch
// CHECK-NOT:     workgroup
// CHECK-NOT:     gpu.barrier
// CHECK:         scf.for {{.*}} iter_args(%{{.+}} = %{{.+}}, %{{.+}} = %{{.+}}) -> (f32, index)
func.func @argmax(%in: memref<64x128xf32>, %max: memref<64xf32>, %at: memref<64xindex>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
                                   affine_map<(i, j) -> (i)>,
                                   affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%in : memref<64x128xf32>) outs(%max, %at : memref<64xf32>, memref<64xindex>) {
  ^bb0(%x: f32, %m: f32, %p: index):
    %j = linalg.index 1 : index
    %greater = arith.cmpf ogt, %x, %m : f32
    %0 = arith.select %greater, %x, %m : f32
    %1 = arith.select %greater, %j, %p : index
    linalg.yield %0, %1 : f32, index
  }
  return
}

// -----

// Maximum and minimum at once: a tree for each.

// CHECK-LABEL: func.func @bounds
// CHECK:         workgroup(%{{.+}} : memref<256xf32, {{.*}}>, %{{.+}} : memref<256xf32, {{.*}}>)
// CHECK:         gpu.barrier
// CHECK:         arith.maximumf
// CHECK:         arith.minimumf
func.func @bounds(%in: memref<64x128xf32>, %max: memref<64xf32>, %min: memref<64xf32>) {
  linalg.generic {indexing_maps = [affine_map<(i, j) -> (i, j)>,
                                   affine_map<(i, j) -> (i)>,
                                   affine_map<(i, j) -> (i)>],
                  iterator_types = ["parallel", "reduction"]}
      ins(%in : memref<64x128xf32>) outs(%max, %min : memref<64xf32>, memref<64xf32>) {
  ^bb0(%x: f32, %m: f32, %n: f32):
    %0 = arith.maximumf %m, %x : f32
    %1 = arith.minimumf %n, %x : f32
    linalg.yield %0, %1 : f32, f32
  }
  return
}
