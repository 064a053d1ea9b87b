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

// -----

// Of a long trace the last 16 operations are kept. What was recomputed for
// another operation is no part of it.
// CHECK-LABEL: func.func @long
// CHECK: check_hash {{.*}}first_trace = ["step 0: 'math.absf' at long.py:1:1 -> tensor<8xf32>"]
// CHECK-COUNT-16: check_hash
// CHECK: check_hash {{.*}}first_trace = ["(2 before)", "step 2: 'math.absf' at long.py:3:1 -> tensor<8xf32>",
// CHECK-SAME: recompute_trace = ["(2 before)", "'math.absf' at long.py:3:1 -> tensor<8xf32>, for 'arith.mulf' at long.py:50:1",
// CHECK: arith.mulf
// CHECK: math.sqrt
// CHECK-NEXT: check_hash {{.*}}first_trace = ["step 18: 'math.sqrt' at long.py:19:1 -> tensor<8xf32>"]
func.func @long(%x: tensor<8xf32>) -> tensor<8xf32> {
  %0 = math.absf %x {ckpt.step = 0 : i64} : tensor<8xf32> loc("long.py":1:1)
  %1 = math.absf %0 {ckpt.step = 1 : i64} : tensor<8xf32> loc("long.py":2:1)
  %2 = math.absf %1 {ckpt.step = 2 : i64} : tensor<8xf32> loc("long.py":3:1)
  %3 = math.absf %2 {ckpt.step = 3 : i64} : tensor<8xf32> loc("long.py":4:1)
  %4 = math.absf %3 {ckpt.step = 4 : i64} : tensor<8xf32> loc("long.py":5:1)
  %5 = math.absf %4 {ckpt.step = 5 : i64} : tensor<8xf32> loc("long.py":6:1)
  %6 = math.absf %5 {ckpt.step = 6 : i64} : tensor<8xf32> loc("long.py":7:1)
  %7 = math.absf %6 {ckpt.step = 7 : i64} : tensor<8xf32> loc("long.py":8:1)
  %8 = math.absf %7 {ckpt.step = 8 : i64} : tensor<8xf32> loc("long.py":9:1)
  %9 = math.absf %8 {ckpt.step = 9 : i64} : tensor<8xf32> loc("long.py":10:1)
  %10 = math.absf %9 {ckpt.step = 10 : i64} : tensor<8xf32> loc("long.py":11:1)
  %11 = math.absf %10 {ckpt.step = 11 : i64} : tensor<8xf32> loc("long.py":12:1)
  %12 = math.absf %11 {ckpt.step = 12 : i64} : tensor<8xf32> loc("long.py":13:1)
  %13 = math.absf %12 {ckpt.step = 13 : i64} : tensor<8xf32> loc("long.py":14:1)
  %14 = math.absf %13 {ckpt.step = 14 : i64} : tensor<8xf32> loc("long.py":15:1)
  %15 = math.absf %14 {ckpt.step = 15 : i64} : tensor<8xf32> loc("long.py":16:1)
  %16 = math.absf %15 {ckpt.step = 16 : i64} : tensor<8xf32> loc("long.py":17:1)
  %17 = math.absf %16 {ckpt.step = 17 : i64} : tensor<8xf32> loc("long.py":18:1)
  %18 = math.sqrt %17 {ckpt.step = 18 : i64} : tensor<8xf32> loc("long.py":19:1)
  %y = arith.mulf %18, %17 {ckpt.step = 19 : i64, ckpt.recompute = array<i64: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17>} : tensor<8xf32> loc("long.py":50:1)
  %z = arith.mulf %y, %18 {ckpt.step = 20 : i64, ckpt.recompute = array<i64: 18>} : tensor<8xf32> loc("long.py":51:1)
  return %z : tensor<8xf32>
}

// -----

// A view that is timed is a step, and has no bits of its own.
// CHECK-LABEL: func.func @view
// CHECK: math.tanh
// CHECK-NEXT: ckpt.hash
// CHECK-NOT: ckpt.hash
// CHECK: math.tanh
// CHECK-NEXT: check_hash
// CHECK: tensor.expand_shape
// CHECK-NOT: check_hash
// CHECK: return
func.func @view(%x: tensor<8xf32>) -> tensor<2x4xf32> {
  %a = math.tanh %x {ckpt.step = 0 : i64} : tensor<8xf32>
  %b = tensor.expand_shape %a [[0, 1]] output_shape [2, 4] {ckpt.step = 1 : i64, ckpt.cost = 5} : tensor<8xf32> into tensor<2x4xf32>
  %c = math.absf %b {ckpt.step = 2 : i64} : tensor<2x4xf32>
  %d = arith.mulf %c, %b {ckpt.step = 3 : i64, ckpt.recompute = array<i64: 0, 1>} : tensor<2x4xf32>
  return %d : tensor<2x4xf32>
}

// -----

// A trace goes through views.
// CHECK-LABEL: func.func @trace_through_view
// CHECK: ckpt.check_hash {{.*}}computed_by = "math.exp", first_trace = ["step 0: 'math.tanh' {{.*}}", "step 1: 'math.exp' {{.*}}"]
func.func @trace_through_view(%x: tensor<4x4xf32>) -> tensor<16xf32> {
  %a = math.tanh %x {ckpt.step = 0 : i64} : tensor<4x4xf32>
  %v = tensor.collapse_shape %a [[0, 1]] : tensor<4x4xf32> into tensor<16xf32>
  %b = math.exp %v {ckpt.step = 1 : i64} : tensor<16xf32>
  %c = math.absf %b {ckpt.step = 2 : i64} : tensor<16xf32>
  %d = arith.mulf %c, %b {ckpt.step = 3 : i64, ckpt.recompute = array<i64: 0, 1>} : tensor<16xf32>
  return %d : tensor<16xf32>
}
