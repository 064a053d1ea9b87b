// A plan in a file may let regions read memory again, as one made now may.
// RUN: ckpt-opt %s --allow-unregistered-dialect "--remat=strategy=regions plan-out=%t.plan" -o %t.1
// RUN: FileCheck %s < %t.1
// RUN: ckpt-opt %s --allow-unregistered-dialect "--remat=plan-in=%t.plan" | FileCheck %s

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
