// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --ckpt-memory-report=limit=0 -o /dev/null 2>&1 | FileCheck %s

// Operands and results are live together: x is an argument, a and b are 32
// bytes each.
// CHECK-LABEL: memory of 'chain', 3 operations
// CHECK-NEXT: peak: 96 bytes
// CHECK-NEXT: base: 32 bytes of arguments and constants
// CHECK-NEXT: temporaries: 64 bytes
// CHECK-NEXT: at: 'math.exp', operation 1,
func.func @chain(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.tanh %x : tensor<8xf32>
  %b = math.exp %a : tensor<8xf32>
  %c = math.absf %b : tensor<8xf32>
  return %c : tensor<8xf32>
}

// -----

// What is live at the peak, largest first, each with its type, producer and
// location.
// CHECK-LABEL: memory of 'occupants'
// CHECK: live there (3 tensors, largest first):
// CHECK-NEXT: 64 tensor<16xf32> a.big "big"
// CHECK-NEXT: 32 tensor<8xf32> a.small "small"
// CHECK-NEXT: 4 tensor<1xf32> a.use
func.func @occupants() -> tensor<1xf32> {
  %a = "a.small"() : () -> tensor<8xf32> loc("small")
  %b = "a.big"() : () -> tensor<16xf32> loc("big")
  %c = "a.use"(%a, %b) : (tensor<8xf32>, tensor<16xf32>) -> tensor<1xf32>
  return %c : tensor<1xf32>
}

// -----

// A view shares the storage of its source and keeps it live.
// CHECK-LABEL: memory of 'views', 2 operations
// CHECK: temporaries: 64 bytes
func.func @views(%x: tensor<8xf32>) -> tensor<2x4xf32> {
  %a = math.tanh %x : tensor<8xf32>
  %v = tensor.expand_shape %a [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  %b = math.exp %v : tensor<2x4xf32>
  return %b : tensor<2x4xf32>
}

// -----

// A slice that is not contiguous is copied; one that is, is a view.
// CHECK-LABEL: memory of 'slices', 2 operations
// CHECK: temporaries: 64 bytes
func.func @slices(%x: tensor<4x4xf32>) -> (tensor<2x4xf32>, tensor<4x2xf32>) {
  %a = tensor.extract_slice %x[1, 0] [2, 4] [1, 1] : tensor<4x4xf32> to tensor<2x4xf32>
  %b = tensor.extract_slice %x[0, 1] [4, 2] [1, 1] : tensor<4x4xf32> to tensor<4x2xf32>
  %c = math.tanh %a : tensor<2x4xf32>
  return %c, %b : tensor<2x4xf32>, tensor<4x2xf32>
}

// -----

// tensor.empty and a fill hold nothing until an operation writes them: only the
// result of the product takes storage.
// CHECK-LABEL: memory of 'destinations', 1 operations
// CHECK: temporaries: 64 bytes
func.func @destinations(%x: tensor<4x4xf32>) -> tensor<4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %r = linalg.matmul ins(%x, %x : tensor<4x4xf32>, tensor<4x4xf32>) outs(%f : tensor<4x4xf32>) -> tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

// -----

// A fill that is read does hold storage.
// CHECK-LABEL: memory of 'fill_is_read', 2 operations
// CHECK: temporaries: 128 bytes
func.func @fill_is_read() -> tensor<4x4xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x4xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x4xf32>) -> tensor<4x4xf32>
  %r = math.exp %f : tensor<4x4xf32>
  return %r : tensor<4x4xf32>
}

// -----

// A chain that writes one destination in place is one operation on one buffer.
// CHECK-LABEL: memory of 'in_place', 1 operations
// CHECK: temporaries: 32 bytes
func.func @in_place(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<8xf32>
  %a = tensor.insert_slice %x into %e[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  %b = tensor.insert_slice %y into %a[4] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

// A destination that is read later is copied.
// CHECK-LABEL: memory of 'copied', 2 operations
// CHECK: temporaries: 64 bytes
func.func @copied(%x: tensor<4xf32>, %d: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %a = math.tanh %d : tensor<8xf32>
  %b = tensor.insert_slice %x into %a[0] [4] [1] : tensor<4xf32> into tensor<8xf32>
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

// Splat constants hold nothing, others are data of the program.
// CHECK-LABEL: memory of 'constants', 1 operations
// CHECK: base: 16 bytes
func.func @constants(%i: i1) -> tensor<4xf32> {
  %a = arith.constant dense<1.0> : tensor<4xf32>
  %b = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %c = arith.addf %a, %b : tensor<4xf32>
  return %c : tensor<4xf32>
}

// -----

// Equal constants are there once, as in the lowered program; others are not.
// CHECK-LABEL: memory of 'equal_constants'
// CHECK: base: 48 bytes of arguments and constants
func.func @equal_constants(%x: tensor<4xf32>) -> tensor<4xf32> {
  %k = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %same = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %other = arith.constant dense<[1.0, 2.0, 3.0, 5.0]> : tensor<4xf32>
  %a = arith.addf %x, %k : tensor<4xf32>
  %b = arith.mulf %a, %same : tensor<4xf32>
  %c = arith.mulf %b, %other : tensor<4xf32>
  return %c : tensor<4xf32>
}

// -----

// A donated argument is freed after its last reader.
// CHECK-LABEL: memory of 'donated'
// CHECK-NEXT: peak: 96 bytes
// CHECK-NEXT: base: 32 bytes
func.func @donated(%x: tensor<8xf32>, %y: tensor<8xf32> {bufferization.writable = true}) -> tensor<8xf32> {
  %a = math.tanh %y : tensor<8xf32>
  %b = math.exp %a : tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

// A loop needs, beside its results, what its body needs when the carried values
// are not copied: the old and the new value, and one temporary.
// CHECK-LABEL: memory of 'loop', 1 operations
// CHECK: workspace: 64 bytes
func.func @loop(%x: tensor<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %r = scf.for %i = %c0 to %c5 step %c1 iter_args(%a = %x) -> tensor<8xf32> {
    %0 = math.tanh %a : tensor<8xf32>
    %1 = math.exp %0 : tensor<8xf32>
    %2 = arith.addf %1, %0 : tensor<8xf32>
    scf.yield %2 : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// -----

// Attributes override what the operation says.
// CHECK-LABEL: memory of 'attributes', 2 operations
// CHECK: temporaries: 132 bytes
// CHECK: workspace: 100 bytes
func.func @attributes(%x: tensor<8xf32>) -> tensor<?xf32> {
  %a = "a.b"(%x) {ckpt.workspace = 100 : i64} : (tensor<8xf32>) -> tensor<8xf32>
  %b = "a.view"(%a) {ckpt.alias = array<i64: 0>, ckpt.bytes = array<i64: 32>} : (tensor<8xf32>) -> tensor<?xf32>
  return %b : tensor<?xf32>
}
