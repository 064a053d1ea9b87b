// RUN: ckpt-opt %s --split-input-file --ckpt-memory-report 2>&1 >/dev/null | FileCheck %s

// Extents follow from the hint, 10 rows of 4: through indices and their products,
// destinations, elementwise operations, reshapes and slices.
// CHECK-LABEL: memory of 'follows', 4 operations
// CHECK: 160 bytes of arguments and constants
// CHECK: temporaries: 160 bytes
// CHECK: 80  tensor<?xf32>  linalg.fill
// CHECK: 80  tensor<?xf32>  math.exp
func.func @follows(%x: tensor<?x4xf32> {ckpt.dim_hint = array<i64: 10, 4>}) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %zero = arith.constant 0.0 : f32
  %rows = tensor.dim %x, %c0 : tensor<?x4xf32>
  %twice = arith.muli %rows, %c2 : index
  %e = tensor.empty(%twice) : tensor<?xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<?xf32>) -> tensor<?xf32>
  %s = math.exp %f : tensor<?xf32>
  return %s : tensor<?xf32>
}

// -----

// CHECK-LABEL: memory of 'views'
// CHECK: 160  tensor<?xf32>  math.exp
// CHECK: 80  tensor<?xf32>  math.sqrt
func.func @views(%x: tensor<?x4xf32> {ckpt.dim_hint = array<i64: 10, 4>}) -> tensor<?xf32> {
  %c0 = arith.constant 0 : index
  %c2 = arith.constant 2 : index
  %flat = tensor.collapse_shape %x [[0, 1]] : tensor<?x4xf32> into tensor<?xf32>
  %a = math.exp %flat : tensor<?xf32>
  %rows = tensor.dim %x, %c0 : tensor<?x4xf32>
  %twice = arith.muli %rows, %c2 : index
  %half = tensor.extract_slice %a[0] [%twice] [1] : tensor<?xf32> to tensor<?xf32>
  %b = math.sqrt %half : tensor<?xf32>
  return %b : tensor<?xf32>
}
