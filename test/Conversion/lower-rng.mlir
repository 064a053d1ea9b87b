// RUN: ckpt-opt %s --split-input-file --ckpt-lower-rng | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --ckpt-lower-rng --ckpt-fuse-elementwise | FileCheck %s --check-prefix=FUSED

// A draw is one elementwise operation; element (i, j) is number 8 * i + j.
// CHECK-LABEL: func @dropout
// FUSED-LABEL: func @dropout
func.func @dropout(%x: tensor<4x8xf32>, %s: !ckpt.rng_state) -> tensor<4x8xf32> {
  // CHECK: %[[SEED:.+]], %[[OFFSET:.+]] = ckpt.rng.unpack
  // CHECK: linalg.generic {{.*}} ins(%{{.+}} : tensor<4x8xf32>) {{.*}} attrs = {ckpt.draw = 7 : i64}
  // CHECK: %[[I:.+]] = linalg.index 0
  // CHECK: %[[J:.+]] = linalg.index 1
  // CHECK: %[[ROW:.+]] = arith.muli %[[I]], %c8
  // CHECK: %[[N:.+]] = arith.addi %[[ROW]], %[[J]]
  // CHECK: ckpt.rng.block %[[SEED]], %[[OFFSET]], %[[N]] width 32
  // 0.25 * 2^32.
  // CHECK: arith.constant 1073741824 : i32
  // CHECK: arith.cmpi ult
  // CHECK: arith.constant 1.33333337 : f32
  // CHECK: arith.mulf
  // CHECK: arith.select
  %y, %s1 = ckpt.dropout %x, 0.25 from %s {ckpt.draw = 7 : i64} : tensor<4x8xf32>
  // CHECK-NOT: ckpt.rng.advance
  return %y : tensor<4x8xf32>
}

// -----

// Dropout folds into what is around it, and no mask is stored.
// FUSED-LABEL: func @fuses
// FUSED: linalg.generic
// FUSED: arith.addf
// FUSED: ckpt.rng.block
// FUSED: math.tanh
// FUSED-NOT: linalg.generic
// FUSED: return
func.func @fuses(%x: tensor<64xf32>, %s: !ckpt.rng_state) -> tensor<64xf32> {
  %a = arith.addf %x, %x : tensor<64xf32>
  %y, %s1 = ckpt.dropout %a, 0.25 from %s : tensor<64xf32>
  %t = math.tanh %y : tensor<64xf32>
  return %t : tensor<64xf32>
}

// -----

// CHECK-LABEL: func @next_state
func.func @next_state(%s: !ckpt.rng_state, %n: index) -> (tensor<65xi32>, tensor<?xf64>, !ckpt.rng_state) {
  // CHECK: %[[C32:.+]] = arith.constant 32 : i64
  // CHECK: %[[S1:.+]] = ckpt.rng.advance %{{.+}} by %[[C32]]
  %a, %s1 = ckpt.rng.bits from %s : tensor<65xi32>
  // CHECK: tensor.empty(%{{.+}}) : tensor<?xf64>
  // CHECK: ckpt.rng.block {{.*}} width 64
  // A group of 64-bit elements has 32.
  // CHECK: %[[C32B:.+]] = arith.constant 32 : index
  // CHECK: %[[GROUPS:.+]] = arith.ceildivui %{{.+}}, %[[C32B]]
  // CHECK: arith.muli %[[GROUPS]], %c16
  // CHECK: ckpt.rng.advance %[[S1]]
  %b, %s2 = ckpt.rng.uniform(%n) from %s1 : tensor<?xf64>
  return %a, %b, %s2 : tensor<65xi32>, tensor<?xf64>, !ckpt.rng_state
}

// -----

// A draw that is still stateful reads and sets its generator itself.
// CHECK-LABEL: func @stateful
func.func @stateful() -> tensor<8xi1> {
  // CHECK: %[[S:.+]] = ckpt.rng.get_state on "cuda:1"
  // CHECK: linalg.generic
  // CHECK: ckpt.rng.block {{.*}} width 8
  // CHECK: %[[T:.+]] = ckpt.rng.advance %[[S]]
  // CHECK: ckpt.rng.set_state %[[T]] on "cuda:1"
  %a = ckpt.rng.bernoulli 0.5 on "cuda:1" {width = 8 : i32} : tensor<8xi1>
  return %a : tensor<8xi1>
}

// -----

// CHECK-LABEL: func @threefry
func.func @threefry(%s: !ckpt.rng_state) -> tensor<8xf32> {
  // CHECK: ckpt.rng.threefry
  // CHECK: arith.constant 1065353216 : i32
  %a, %t = ckpt.rng.uniform from %s {generator = #ckpt.generator<threefry2x32>} : tensor<8xf32>
  return %a : tensor<8xf32>
}
