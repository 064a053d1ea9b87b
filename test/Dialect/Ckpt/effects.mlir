// RUN: ckpt-opt %s --cse --canonicalize | FileCheck %s

// Two barriers on one value are two values, so what reads them is not merged.
// CHECK-LABEL: func @barriers_stay_apart
func.func @barriers_stay_apart(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[B0:.+]] = "ckpt.barrier"(%arg0)
  // CHECK: %[[B1:.+]] = "ckpt.barrier"(%arg0)
  // CHECK: math.tanh %[[B0]]
  // CHECK: math.tanh %[[B1]]
  %0 = ckpt.barrier %x : tensor<8xf32>
  %1 = ckpt.barrier %x : tensor<8xf32>
  %2 = math.tanh %0 : tensor<8xf32>
  %3 = math.tanh %1 : tensor<8xf32>
  return %2, %3 : tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func @unused_barrier_is_dead
func.func @unused_barrier_is_dead(%x: tensor<8xf32>) {
  // CHECK-NEXT: return
  %0 = ckpt.barrier %x : tensor<8xf32>
  %1 = math.tanh %0 : tensor<8xf32>
  return
}

// CHECK-LABEL: func @release_stays
func.func @release_stays(%x: tensor<8xf32>) {
  // CHECK-NEXT: ckpt.release
  ckpt.release %x : tensor<8xf32>
  return
}

// A region without effects or readers is dead.
// CHECK-LABEL: func @unused_checkpoint_is_dead
func.func @unused_checkpoint_is_dead(%x: tensor<8xf32>) {
  // CHECK-NEXT: return
  %0 = ckpt.checkpoint -> tensor<8xf32> {
    %1 = math.tanh %x : tensor<8xf32>
    ckpt.yield %1 : tensor<8xf32>
  }
  return
}
