// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --remat=strategy=regions --verify-diagnostics | FileCheck %s --check-prefixes=CHECK
// RUN: sed -e 's/expected-error/expected-remark/' -e '/give allow-mutation to/d' %s > %t.allowed.mlir
// RUN: ckpt-opt %t.allowed.mlir --split-input-file --allow-unregistered-dialect "--remat=strategy=regions allow-mutation=true" --verify-diagnostics | FileCheck %s --check-prefixes=CHECK,ALLOWED

// The region would read what the store wrote.
// ALLOWED-LABEL: func.func @written_since
// ALLOWED: vector.load
// ALLOWED: memref.store
// ALLOWED: vector.load
// ALLOWED: "stablehlo.grad"
func.func @written_since(%x: tensor<8xf32>, %m: memref<8xf32>, %i: index, %v: f32) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %b:2 = ckpt.checkpoint "block" -> (tensor<8xf32>, tensor<8xf32>) {
    // expected-note @below {{it is read first here, by 'vector.load'}}
    %r = vector.load %m[%i] : memref<8xf32>, vector<8xf32>
    %s = "stablehlo.scale"(%x, %r) : (tensor<8xf32>, vector<8xf32>) -> tensor<8xf32>
    %e = math.exp %s : tensor<8xf32>
    ckpt.yield %e, %s : tensor<8xf32>, tensor<8xf32>
  }
  // expected-error @below {{'memref.store' may change what a recomputed operation reads}}
  // expected-note @below {{save what is read with a policy (must_save), or give allow-mutation to read the new values}}
  memref.store %v, %m[%i] : memref<8xf32>
  %l = "stablehlo.loss"(%b#0) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-note @below {{and again here, for 'stablehlo.grad'}}
  %g = "stablehlo.grad"(%l, %b#1) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

// A write after the recomputation does not matter.
// CHECK-LABEL: func.func @written_after
// CHECK: vector.load
// CHECK: "stablehlo.loss"
// CHECK: vector.load
// CHECK: "stablehlo.grad"
// CHECK: memref.store
func.func @written_after(%x: tensor<8xf32>, %m: memref<8xf32>, %i: index, %v: f32) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %b:2 = ckpt.checkpoint "block" -> (tensor<8xf32>, tensor<8xf32>) {
    %r = vector.load %m[%i] : memref<8xf32>, vector<8xf32>
    %s = "stablehlo.scale"(%x, %r) : (tensor<8xf32>, vector<8xf32>) -> tensor<8xf32>
    %e = math.exp %s : tensor<8xf32>
    ckpt.yield %e, %s : tensor<8xf32>, tensor<8xf32>
  }
  %l = "stablehlo.loss"(%b#0) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%l, %b#1) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  memref.store %v, %m[%i] : memref<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}

// -----

// Saved before it is overwritten.
// CHECK-LABEL: func.func @saved
// CHECK: vector.load
// CHECK: "stablehlo.loss"
// CHECK-NOT: vector.load
// CHECK: "stablehlo.scale"
// CHECK: "stablehlo.grad"
ckpt.policy @loads default prefer_recompute {
  ckpt.rule op "vector.load" = must_save
}
func.func @saved(%x: tensor<8xf32>, %m: memref<8xf32>, %i: index, %v: f32) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %b:2 = ckpt.checkpoint "block" policy(@loads) -> (tensor<8xf32>, tensor<8xf32>) {
    %r = vector.load %m[%i] : memref<8xf32>, vector<8xf32>
    %s = "stablehlo.scale"(%x, %r) : (tensor<8xf32>, vector<8xf32>) -> tensor<8xf32>
    %e = math.exp %s : tensor<8xf32>
    ckpt.yield %e, %s : tensor<8xf32>, tensor<8xf32>
  }
  memref.store %v, %m[%i] : memref<8xf32>
  %l = "stablehlo.loss"(%b#0) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%l, %b#1) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}
