// Upstream passes neither merge, reorder nor drop draws from a generator; draws
// from a state are values like any other.

// RUN: ckpt-opt %s --cse --canonicalize --loop-invariant-code-motion | FileCheck %s

// CHECK-LABEL: func @stateful
func.func @stateful() -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[A:.+]] = ckpt.rng.uniform : tensor<8xf32>
  %a = ckpt.rng.uniform : tensor<8xf32>
  // An unused draw moves the generator on all the same.
  // CHECK: ckpt.rng.normal
  %n = ckpt.rng.normal : tensor<8xf32>
  // CHECK: %[[B:.+]] = ckpt.rng.uniform : tensor<8xf32>
  %b = ckpt.rng.uniform : tensor<8xf32>
  // CHECK: return %[[A]], %[[B]]
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// CHECK-LABEL: func @pure
func.func @pure(%s: !ckpt.rng_state) -> (tensor<8xf32>, tensor<8xf32>) {
  // CHECK: %[[A:.+]], %{{.+}} = ckpt.rng.uniform from
  %a, %s1 = ckpt.rng.uniform from %s : tensor<8xf32>
  // CHECK-NOT: ckpt.rng
  %n, %s2 = ckpt.rng.normal from %s1 : tensor<8xf32>
  %b, %s3 = ckpt.rng.uniform from %s : tensor<8xf32>
  // CHECK: return %[[A]], %[[A]]
  return %a, %b : tensor<8xf32>, tensor<8xf32>
}

// A draw in a loop is a new one each time.
// CHECK-LABEL: func @loop
func.func @loop(%x: tensor<8xf32>, %n: index) -> tensor<8xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  // CHECK: scf.for
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %x) -> tensor<8xf32> {
    // CHECK-NEXT: ckpt.rng.uniform
    %u = ckpt.rng.uniform : tensor<8xf32>
    %s = arith.addf %a, %u : tensor<8xf32>
    scf.yield %s : tensor<8xf32>
  }
  return %r : tensor<8xf32>
}

// CHECK-LABEL: func @folds
func.func @folds(%seed: i64, %offset: i64) -> (i64, i64) {
  %s = ckpt.rng.pack %seed, %offset
  %c0 = arith.constant 0 : i64
  %t = ckpt.rng.advance %s by %c0
  %a, %b = ckpt.rng.unpack %t
  // CHECK-NEXT: return %arg0, %arg1
  return %a, %b : i64, i64
}
