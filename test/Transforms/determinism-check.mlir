// RUN: ckpt-opt %s --split-input-file --ckpt-apply-remat=determinism-check=bitwise | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --ckpt-apply-remat | FileCheck %s --check-prefix=NONE
// RUN: ckpt-opt %s --split-input-file --ckpt-apply-remat=determinism-check=none | FileCheck %s --check-prefix=NONE
// RUN: not ckpt-opt %s --split-input-file --ckpt-apply-remat=determinism-check=strict 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: error: determinism-check: 'strict' is unknown; expected none, default or bitwise

// NONE-NOT: ckpt.hash
// NONE-NOT: ckpt.check_hash

// A value is hashed once, right behind its original, and compared behind each
// clone. The trace leads from what the clone was made of to the clone.
// CHECK-LABEL: func.func @chain
// CHECK: %[[A:.+]] = math.tanh %arg0
// CHECK-NEXT: %[[HA:.+]] = ckpt.hash %[[A]] : tensor<8xf32>
// CHECK-NEXT: %[[B:.+]] = math.exp %[[A]]
// CHECK-NEXT: %[[HB:.+]] = ckpt.hash %[[B]] : tensor<8xf32>
// CHECK-NEXT: %[[C:.+]] = math.absf %[[B]]
// CHECK-NOT: ckpt.hash
// CHECK: %[[A1:.+]] = math.tanh
// CHECK-NEXT: ckpt.check_hash %[[A1]], %[[HA]] {computed_by = "math.tanh", first_trace = ["step 0: 'math.tanh' at here.py:1:1 -> tensor<8xf32>"], location = "here.py:1:1", recompute_trace = ["'math.tanh' at here.py:1:1 -> tensor<8xf32>, for 'arith.mulf' at here.py:4:4"], region = "block"}
// CHECK: %[[B1:.+]] = math.exp %[[A1]]
// CHECK-NEXT: ckpt.check_hash %[[B1]], %[[HB]]
// CHECK-SAME: first_trace = ["step 0: 'math.tanh' at here.py:1:1 -> tensor<8xf32>", "step 1: 'math.exp' at here.py:2:2 -> tensor<8xf32>"]
// CHECK: arith.mulf
// CHECK: %[[A2:.+]] = math.tanh
// CHECK-NEXT: ckpt.check_hash %[[A2]], %[[HA]]
// CHECK-NOT: check_hash
// CHECK: return
func.func @chain(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = math.tanh %x {ckpt.step = 0 : i64, ckpt.region = #ckpt.region<"block">} : tensor<8xf32> loc("here.py":1:1)
  %b = math.exp %a {ckpt.step = 1 : i64} : tensor<8xf32> loc("here.py":2:2)
  %c = math.absf %b {ckpt.step = 2 : i64} : tensor<8xf32> loc("here.py":3:3)
  %d = arith.mulf %c, %b {ckpt.step = 3 : i64, ckpt.recompute = array<i64: 0, 1>} : tensor<8xf32> loc("here.py":4:4)
  %e = arith.mulf %d, %a {ckpt.step = 4 : i64, ckpt.recompute = array<i64: 0>} : tensor<8xf32>
  return %e : tensor<8xf32>
}

// -----

// Operations of an in-place chain have no value of their own but the last.
// CHECK-LABEL: func.func @in_place
// CHECK: %[[F:.+]] = linalg.exp
// CHECK-NEXT: %[[G:.+]] = linalg.add
// CHECK-NEXT: ckpt.hash %[[G]]
// CHECK: linalg.exp
// CHECK-NEXT: %[[G1:.+]] = linalg.add
// CHECK-NEXT: ckpt.check_hash %[[G1]]
// CHECK-NOT: check_hash
// CHECK: return
func.func @in_place(%x: tensor<8xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.exp ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %g = linalg.add {ckpt.step = 0 : i64} ins(%x, %x : tensor<8xf32>, tensor<8xf32>) outs(%f : tensor<8xf32>) -> tensor<8xf32>
  %c = math.absf %g {ckpt.step = 1 : i64} : tensor<8xf32>
  %d = arith.mulf %c, %g {ckpt.step = 2 : i64, ckpt.recompute = array<i64: 0>} : tensor<8xf32>
  return %d : tensor<8xf32>
}

// -----

// Empty tensors and scalars have nothing to compare.
// CHECK-LABEL: func.func @nothing
// CHECK-NOT: ckpt.hash
// CHECK: return
func.func @nothing(%x: tensor<0xf32>, %y: f32) -> (tensor<0xf32>, f32) {
  %a = math.tanh %x {ckpt.step = 0 : i64} : tensor<0xf32>
  %b = math.tanh %y {ckpt.step = 1 : i64} : f32
  %c = arith.mulf %a, %a {ckpt.step = 2 : i64, ckpt.recompute = array<i64: 0>} : tensor<0xf32>
  %d = arith.mulf %b, %b {ckpt.step = 3 : i64, ckpt.recompute = array<i64: 1>} : f32
  return %c, %d : tensor<0xf32>, f32
}
