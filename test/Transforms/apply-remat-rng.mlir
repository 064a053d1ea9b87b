// A recomputed draw gets the state of its original, for exactly the devices
// that it draws from, and the generators go on as if nothing had happened.

// RUN: ckpt-opt %s --split-input-file --ckpt-apply-remat --ckpt-verify-rng | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --ckpt-apply-remat=preserve-rng=false --ckpt-verify-rng \
// RUN:   | FileCheck %s --check-prefix=AFRESH

// CHECK-LABEL: func @one_device
// AFRESH-LABEL: func @one_device
func.func @one_device(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK: %[[STASH:.+]] = ckpt.rng.get_state on "cpu:0"
  // CHECK-NEXT: ckpt.dropout %{{.+}}, 5.000000e-01 on "cpu:0" {ckpt.draw = 0 : i64}
  // AFRESH-NOT: get_state
  %0 = ckpt.dropout %x, 0.5 {ckpt.step = 0 : i64} : tensor<8xf32>
  // CHECK-NEXT: ckpt.rng.uniform on "cuda:0"
  %1 = ckpt.rng.uniform on "cuda:0" {ckpt.step = 1 : i64} : tensor<8xf32>
  %2 = arith.addf %0, %1 {ckpt.step = 2 : i64} : tensor<8xf32>
  // CHECK: %[[CURRENT:.+]] = ckpt.rng.get_state on "cpu:0"
  // CHECK-NEXT: ckpt.rng.set_state %[[STASH]] on "cpu:0"
  // CHECK: ckpt.dropout %{{.+}}, 5.000000e-01 on "cpu:0" {ckpt.draw = 0 : i64}
  // CHECK-NEXT: ckpt.rng.set_state %[[CURRENT]] on "cpu:0"
  // CHECK-NEXT: arith.mulf
  // CHECK-NOT: "cuda
  // AFRESH-NOT: state
  // AFRESH: return
  %3 = arith.mulf %2, %0 {ckpt.recompute = array<i64: 0>, ckpt.step = 3 : i64} : tensor<8xf32>
  return %3 : tensor<8xf32>
}

// -----

// Two draws of two devices in one burst; each generator is put back once.
// CHECK-LABEL: func @two_devices
func.func @two_devices(%x: tensor<8xf32>) -> tensor<8xf32> {
  // CHECK: %[[A:.+]] = ckpt.rng.get_state on "cpu:0"
  %0 = ckpt.dropout %x, 0.5 {ckpt.step = 0 : i64} : tensor<8xf32>
  // CHECK: %[[B:.+]] = ckpt.rng.get_state on "cuda:1"
  %1 = ckpt.dropout %0, 0.5 on "cuda:1" {ckpt.step = 1 : i64} : tensor<8xf32>
  // CHECK: %[[C:.+]] = ckpt.rng.get_state on "cpu:0"
  %2 = ckpt.dropout %1, 0.5 on "cpu" {ckpt.step = 2 : i64} : tensor<8xf32>
  %3 = math.tanh %2 {ckpt.step = 3 : i64} : tensor<8xf32>
  // CHECK: math.tanh
  // CHECK: %[[CPU:.+]] = ckpt.rng.get_state on "cpu:0"
  // CHECK-NEXT: ckpt.rng.set_state %[[A]] on "cpu:0"
  // CHECK: ckpt.dropout {{.*}} on "cpu:0"
  // CHECK-NEXT: %[[CUDA:.+]] = ckpt.rng.get_state on "cuda:1"
  // CHECK-NEXT: ckpt.rng.set_state %[[B]] on "cuda:1"
  // CHECK-NEXT: ckpt.dropout {{.*}} on "cuda:1"
  // CHECK-NEXT: ckpt.rng.set_state %[[C]] on "cpu:0"
  // CHECK-NEXT: ckpt.dropout {{.*}} on "cpu:0"
  // CHECK-NEXT: ckpt.rng.set_state %[[CPU]] on "cpu:0"
  // CHECK-NEXT: ckpt.rng.set_state %[[CUDA]] on "cuda:1"
  // CHECK-NEXT: arith.mulf
  %4 = arith.mulf %3, %2 {ckpt.recompute = array<i64: 0, 1, 2>, ckpt.step = 4 : i64} : tensor<8xf32>
  return %4 : tensor<8xf32>
}

// -----

// A loop with draws in it is recomputed from where it began.
// CHECK-LABEL: func @loop
func.func @loop(%x: tensor<8xf32>, %n: index) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK: %[[STASH:.+]] = ckpt.rng.get_state
  // CHECK-NEXT: scf.for
  %0 = scf.for %i = %c0 to %n step %c1 iter_args(%v = %x) -> tensor<8xf32> {
    %d = ckpt.dropout %v, 0.5 : tensor<8xf32>
    scf.yield %d : tensor<8xf32>
  } {ckpt.step = 0 : i64}
  %1 = math.tanh %0 {ckpt.step = 1 : i64} : tensor<8xf32>
  // CHECK: ckpt.rng.set_state %[[STASH]]
  // CHECK: scf.for
  // CHECK: ckpt.rng.set_state
  // CHECK-NEXT: arith.mulf
  %2 = arith.mulf %1, %0 {ckpt.recompute = array<i64: 0>, ckpt.step = 2 : i64} : tensor<8xf32>
  return %2 : tensor<8xf32>
}

// -----

// Recomputed twice, it draws the same twice; a pure draw just keeps its state.
// CHECK-LABEL: func @pure
// CHECK-SAME: %[[S:[^:]+]]: !ckpt.rng_state
func.func @pure(%s: !ckpt.rng_state) -> tensor<8xf32> {
  %0, %s1 = ckpt.rng.uniform from %s {ckpt.step = 0 : i64} : tensor<8xf32>
  %1 = math.tanh %0 {ckpt.step = 1 : i64} : tensor<8xf32>
  // CHECK: %[[B:.+]] = "ckpt.barrier"(%[[S]]
  // CHECK-NEXT: ckpt.rng.uniform from %[[B]] {ckpt.draw = 0 : i64}
  %2 = arith.mulf %1, %0 {ckpt.recompute = array<i64: 0>, ckpt.step = 2 : i64} : tensor<8xf32>
  // CHECK: %[[C:.+]] = "ckpt.barrier"(%[[S]]
  // CHECK-NEXT: ckpt.rng.uniform from %[[C]] {ckpt.draw = 0 : i64}
  // CHECK-NOT: rng
  %3 = arith.mulf %2, %0 {ckpt.recompute = array<i64: 0>, ckpt.step = 3 : i64} : tensor<8xf32>
  return %3 : tensor<8xf32>
}
