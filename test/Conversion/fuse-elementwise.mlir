// RUN: ckpt-opt %s --split-input-file --ckpt-fuse-elementwise | FileCheck %s
#id = affine_map<(d0) -> (d0)>

// CHECK-LABEL: func.func @single_use_fuses
// CHECK-SAME:    attributes {ckpt.fused}
// CHECK:         linalg.generic
// CHECK:           math.tanh
// CHECK-NEXT:      arith.negf
// CHECK-NOT:     linalg.generic
func.func @single_use_fuses(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = arith.negf %0 : tensor<8xf32>
  return %1 : tensor<8xf32>
}

// -----

// CHECK-LABEL: func.func @two_uses_stay
// CHECK-COUNT-3: linalg.generic
func.func @two_uses_stay(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %1 = arith.negf %0 : tensor<8xf32>
  %2 = math.exp %0 : tensor<8xf32>
  return %1, %2 : tensor<8xf32>, tensor<8xf32>
}

// -----

// A reshape between them would expand the product.
// CHECK-LABEL: func.func @contractions_keep_their_names
// CHECK:         linalg.matmul
// CHECK-SAME:      tensor<4x8xf32>
// CHECK:         tensor.expand_shape
func.func @contractions_keep_their_names(%a: tensor<4x2xf32>, %b: tensor<2x8xf32>) -> tensor<4x2x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<4x2xf32>, tensor<2x8xf32>) outs(%f : tensor<4x8xf32>) -> tensor<4x8xf32>
  %1 = tensor.expand_shape %0 [[0], [1, 2]] output_shape [4, 2, 4] : tensor<4x8xf32> into tensor<4x2x4xf32>
  %2 = math.tanh %1 : tensor<4x2x4xf32>
  return %2 : tensor<4x2x4xf32>
}

// -----

// Each element of the row would be computed once per column.
// CHECK-LABEL: func.func @no_work_is_duplicated
// CHECK-COUNT-2: linalg.generic
func.func @no_work_is_duplicated(%x: tensor<8xf32>, %y: tensor<8x16xf32>) -> tensor<8x16xf32> {
  %0 = math.tanh %x : tensor<8xf32>
  %e = tensor.empty() : tensor<8x16xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(i, j) -> (i)>, affine_map<(i, j) -> (i, j)>, affine_map<(i, j) -> (i, j)>], iterator_types = ["parallel", "parallel"]}
      ins(%0, %y : tensor<8xf32>, tensor<8x16xf32>) outs(%e : tensor<8x16xf32>) {
  ^bb0(%a: f32, %b: f32, %out: f32):
    %s = arith.addf %a, %b : f32
    linalg.yield %s : f32
  } -> tensor<8x16xf32>
  return %1 : tensor<8x16xf32>
}

// -----

// Fusing would keep two tensors over the product instead of one.
// CHECK-LABEL: func.func @memory_is_not_given_away
// CHECK:         arith.addf
// CHECK:         linalg.matmul
// CHECK:         arith.mulf
func.func @memory_is_not_given_away(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<8x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %p = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%f : tensor<8x8xf32>) -> tensor<8x8xf32>
  %q = linalg.matmul ins(%x, %p : tensor<8x8xf32>, tensor<8x8xf32>) outs(%f : tensor<8x8xf32>) -> tensor<8x8xf32>
  %s = arith.addf %p, %q : tensor<8x8xf32>
  %r = linalg.matmul ins(%x, %q : tensor<8x8xf32>, tensor<8x8xf32>) outs(%f : tensor<8x8xf32>) -> tensor<8x8xf32>
  %m = arith.mulf %s, %r : tensor<8x8xf32>
  return %m : tensor<8x8xf32>
}

// -----

// Counting again is no dearer than reading, in each of two readers, and also
// where what counts was fused first. Floating-point work is not repeated.
// CHECK-LABEL: func.func @indices_are_counted_where_they_are_read
// CHECK:         arith.shrui
// CHECK-NEXT:    arith.addi
// CHECK:         arith.shrui
// CHECK-NEXT:    arith.subi
// CHECK:         math.exp
// CHECK-NOT:     math.exp
func.func @indices_are_counted_where_they_are_read(%x: tensor<8xi32>, %y: tensor<8xi32>) -> (tensor<8xi32>, tensor<8xi32>, tensor<8xf32>, tensor<8xf32>) {
  %k = arith.constant dense<3> : tensor<8xi32>
  %e = tensor.empty() : tensor<8xi32>
  %i = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%e : tensor<8xi32>) {
  ^bb0(%out: i32):
    %n = linalg.index 0 : index
    %c = arith.index_cast %n : index to i32
    linalg.yield %c : i32
  } -> tensor<8xi32>
  %j = arith.muli %i, %k : tensor<8xi32>
  %l = arith.shrui %j, %k : tensor<8xi32>
  %a = arith.addi %l, %x : tensor<8xi32>
  %b = arith.subi %l, %y : tensor<8xi32>
  %f = arith.sitofp %l : tensor<8xi32> to tensor<8xf32>
  %g = math.exp %f : tensor<8xf32>
  %h = math.sin %g : tensor<8xf32>
  %m = math.cos %g : tensor<8xf32>
  return %a, %b, %h, %m : tensor<8xi32>, tensor<8xi32>, tensor<8xf32>, tensor<8xf32>
}
