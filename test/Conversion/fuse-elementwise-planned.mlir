// RUN: ckpt-opt %s --split-input-file --ckpt-fuse-elementwise | FileCheck %s
// RUN: sed 's/attributes {ckpt.plan = {}}//' %s | ckpt-opt --split-input-file --ckpt-fuse-elementwise=fuse=false | FileCheck %s

// What a plan was made on stays: equal values are not merged, and nothing fuses.
// CHECK-LABEL: func.func @planned
// CHECK-NOT:     ckpt.fused
// CHECK:         linalg.generic
// CHECK-SAME:      ckpt.workspace = 64
// CHECK-NEXT:    ^bb0
// CHECK-NEXT:      math.tanh
// CHECK:         linalg.generic
// CHECK-NEXT:    ^bb0
// CHECK-NEXT:      math.tanh
// CHECK:         linalg.generic
// CHECK-NEXT:    ^bb0
// CHECK-NEXT:      arith.mulf
func.func @planned(%x: tensor<8xf32>) -> tensor<8xf32> attributes {ckpt.plan = {}} {
  %0 = math.tanh %x {ckpt.workspace = 64} : tensor<8xf32>
  %1 = math.tanh %x : tensor<8xf32>
  %2 = arith.mulf %0, %1 : tensor<8xf32>
  return %2 : tensor<8xf32>
}

// -----

// Nor in a function with transfers.
// CHECK-LABEL: func.func @transfers
// CHECK-COUNT-3: linalg.generic
func.func @transfers(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) {
  %0 = math.tanh %x : tensor<8xf32>
  %t = ckpt.offload %0 : tensor<8xf32>
  %1 = math.sin %0 : tensor<8xf32>
  %2 = math.exp %1 : tensor<8xf32>
  ckpt.wait_offload %t : !ckpt.offloaded<tensor<8xf32>>
  %p = ckpt.prefetch %t : !ckpt.offloaded<tensor<8xf32>>
  %w = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
  return %2, %w : tensor<8xf32>, tensor<8xf32>
}
