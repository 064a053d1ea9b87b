// RUN: ckpt-opt %s --split-input-file --ckpt-functionalize-rng | FileCheck %s

// The generator is read once and set once; offsets are constants.
// CHECK-LABEL: func @constant_offsets
func.func @constant_offsets(%x: tensor<8xf32>) -> (tensor<65xf32>, tensor<8xf32>, tensor<33xi64>) {
  // CHECK: %[[S0:.+]] = ckpt.rng.get_state on "cpu:0"
  // CHECK: %[[A:.+]], %{{.+}} = ckpt.rng.uniform from %[[S0]] : tensor<65xf32>
  %a = ckpt.rng.uniform : tensor<65xf32>
  // 65 elements of 32 bits take two groups of 16 blocks.
  // CHECK: %[[C32:.+]] = arith.constant 32 : i64
  // CHECK: %[[S1:.+]] = ckpt.rng.advance %[[S0]] by %[[C32]]
  // CHECK: %[[B:.+]], %{{.+}} = ckpt.dropout %{{.+}}, 5.000000e-01 from %[[S1]] : tensor<8xf32>
  %b = ckpt.dropout %x, 0.5 on "cpu" : tensor<8xf32>
  // CHECK: %[[C48:.+]] = arith.constant 48 : i64
  // CHECK: %[[S2:.+]] = ckpt.rng.advance %[[S0]] by %[[C48]]
  // CHECK: %[[C:.+]], %{{.+}} = ckpt.rng.bits from %[[S2]] : tensor<33xi64>
  %c = ckpt.rng.bits : tensor<33xi64>
  // CHECK: %[[C80:.+]] = arith.constant 80 : i64
  // CHECK: %[[S3:.+]] = ckpt.rng.advance %[[S0]] by %[[C80]]
  // CHECK: ckpt.rng.set_state %[[S3]] on "cpu:0"
  // CHECK: return %[[A]], %[[B]], %[[C]]
  return %a, %b, %c : tensor<65xf32>, tensor<8xf32>, tensor<33xi64>
}

// -----

// Each device has its own stream.
// CHECK-LABEL: func @devices
func.func @devices() -> (tensor<8xf32>, tensor<8xf32>) attributes {ckpt.device = "cuda:1"} {
  // CHECK: %[[A:.+]] = ckpt.rng.get_state on "cuda:1"
  // CHECK: ckpt.rng.uniform from %[[A]]
  %a = ckpt.rng.uniform : tensor<8xf32>
  // CHECK: %[[B:.+]] = ckpt.rng.get_state on "cpu:0"
  // CHECK: ckpt.rng.uniform from %[[B]]
  %b = ckpt.rng.uniform on "cpu:0" : tensor<8xf32>
  // CHECK-DAG: ckpt.rng.set_state %{{.+}} on "cuda:1"
  // CHECK-DAG: ckpt.rng.set_state %{{.+}} on "cpu:0"
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// -----

// Behind a draw of dynamic shape the offset is the one that it returns.
// CHECK-LABEL: func @running_offset
func.func @running_offset(%n: index) -> (tensor<?xf32>, tensor<8xf32>) {
  // CHECK: %{{.+}}, %[[S1:.+]] = ckpt.rng.uniform(%{{.+}}) from
  %a = ckpt.rng.uniform(%n) : tensor<?xf32>
  // CHECK: ckpt.rng.uniform from %[[S1]]
  %b = ckpt.rng.uniform : tensor<8xf32>
  // CHECK: %[[S2:.+]] = ckpt.rng.advance %[[S1]] by
  // CHECK: ckpt.rng.set_state %[[S2]]
  return %a, %b : tensor<?xf32>, tensor<8xf32>
}

// -----

// A stash and its restoration vanish.
// CHECK-LABEL: func @stash
func.func @stash() -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[S0:.+]] = ckpt.rng.get_state
  // CHECK-NEXT: ckpt.rng.uniform from %[[S0]]
  %s = ckpt.rng.get_state
  %a = ckpt.rng.uniform : tensor<8xf32>
  %c = ckpt.rng.get_state
  ckpt.rng.set_state %s
  // CHECK: %[[S1:.+]] = ckpt.rng.advance %[[S0]]
  // CHECK-NEXT: ckpt.rng.uniform from %[[S0]]
  %b = ckpt.rng.uniform : tensor<8xf32>
  ckpt.rng.set_state %c
  // CHECK-NEXT: ckpt.rng.uniform from %[[S1]]
  %d = ckpt.rng.uniform : tensor<8xf32>
  // CHECK-NOT: get_state
  // CHECK: %[[S2:.+]] = ckpt.rng.advance %[[S1]]
  // CHECK-NEXT: ckpt.rng.set_state %[[S2]]
  // CHECK-NEXT: return
  return %a, %b, %d : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}

// -----

// CHECK-LABEL: func @seed
func.func @seed(%seed: i64) -> tensor<8xf32> {
  // CHECK: %[[S:.+]] = ckpt.rng.pack %{{.+}}, %c0
  // CHECK-NEXT: ckpt.rng.uniform from %[[S]]
  ckpt.rng.seed %seed
  %a = ckpt.rng.uniform : tensor<8xf32>
  // CHECK: ckpt.rng.set_state
  return %a : tensor<8xf32>
}

// -----

// Draws in a loop stay; the generator is in step before and after.
// CHECK-LABEL: func @loop
func.func @loop(%x: tensor<8xf32>, %n: index) -> (tensor<8xf32>, tensor<8xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %a = ckpt.rng.uniform : tensor<8xf32>
  // CHECK: %[[S:.+]] = ckpt.rng.advance
  // CHECK-NEXT: ckpt.rng.set_state %[[S]]
  // CHECK-NEXT: scf.for
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%v = %x) -> tensor<8xf32> {
    // CHECK: ckpt.dropout %{{.+}}, 5.000000e-01 on "cpu:0"
    %d = ckpt.dropout %v, 0.5 : tensor<8xf32>
    scf.yield %d : tensor<8xf32>
  }
  // CHECK: %[[T:.+]] = ckpt.rng.get_state
  // CHECK-NEXT: ckpt.rng.uniform from %[[T]]
  %b = ckpt.rng.uniform : tensor<8xf32>
  return %a, %r : tensor<8xf32>, tensor<8xf32>
}

// -----

// What an external function does to the generators is not known.
// CHECK-LABEL: func @call
func.func private @external()
func.func @call() -> (tensor<8xf32>, tensor<8xf32>) {
  %a = ckpt.rng.uniform : tensor<8xf32>
  // CHECK: ckpt.rng.set_state
  // CHECK-NEXT: call @external
  call @external() : () -> ()
  // CHECK-NEXT: ckpt.rng.get_state
  %b = ckpt.rng.uniform : tensor<8xf32>
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}
