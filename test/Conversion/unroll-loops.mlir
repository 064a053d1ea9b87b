// RUN: ckpt-opt %s --ckpt-unroll-loops=max-trip-count=4 | FileCheck %s

// CHECK-LABEL: func.func @short_loops_of_tensors_unroll
// CHECK-NOT:     scf.for
// CHECK-COUNT-3: linalg.exp
// CHECK-NOT:     linalg.exp
func.func @short_loops_of_tensors_unroll(%x: tensor<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %e = tensor.empty() : tensor<8xf32>
  %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %x) -> tensor<8xf32> {
    %0 = linalg.exp ins(%a : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %0 : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// What is said of the loop holds of each iteration, unless it says otherwise.
// CHECK-LABEL: func.func @tags_are_passed_on
// CHECK:         linalg.exp {ckpt.exec_group = "g", ckpt.phase = "fwd", ckpt.recomputable = false, ckpt.region = #ckpt.region<"r">}
// CHECK-NEXT:    linalg.abs {ckpt.exec_group = "g", ckpt.phase = "bwd", ckpt.recomputable = false, ckpt.region = #ckpt.region<"r">}
func.func @tags_are_passed_on(%x: tensor<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %e = tensor.empty() : tensor<8xf32>
  %r = scf.for %i = %c0 to %c1 step %c1 iter_args(%a = %x) -> tensor<8xf32> {
    %0 = linalg.exp ins(%a : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    %1 = linalg.abs {ckpt.phase = "bwd"} ins(%0 : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
    scf.yield %1 : tensor<8xf32>
  } {ckpt.region = #ckpt.region<"r">, ckpt.phase = "fwd", ckpt.exec_group = "g", ckpt.recomputable = false, ckpt.cost = 5}
  return %r : tensor<8xf32>
}

// CHECK-LABEL: func.func @long_loops_stay
// CHECK:         scf.for
func.func @long_loops_stay(%x: tensor<8xf32>) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %r = scf.for %i = %c0 to %c5 step %c1 iter_args(%a = %x) -> tensor<8xf32> {
    scf.yield %a : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// CHECK-LABEL: func.func @exchanged_values_are_renamed
// CHECK-SAME:    (%[[X:.+]]: tensor<8xf32>, %[[Y:.+]]: tensor<8xf32>)
// CHECK:         return %[[Y]], %[[X]]
func.func @exchanged_values_are_renamed(%x: tensor<8xf32>, %y: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r:2 = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %x, %b = %y) -> (tensor<8xf32>, tensor<8xf32>) {
    scf.yield %b, %a : tensor<8xf32>, tensor<8xf32>
  }
  return %r#0, %r#1 : tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func.func @loops_of_scalars_stay
// CHECK:         scf.for
func.func @loops_of_scalars_stay(%x: f32) -> f32 {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %r = scf.for %i = %c0 to %c3 step %c1 iter_args(%a = %x) -> f32 {
    scf.yield %a : f32
  }
  return %r : f32
}
