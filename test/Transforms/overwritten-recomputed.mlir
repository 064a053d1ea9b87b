// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect "--ckpt-apply-remat=assume-pure=t determinism-check=bitwise" --ckpt-verify-remat=assume-pure=t | FileCheck %s

// The hash of a value that is overwritten later is taken before that.
// CHECK-LABEL: func.func @hashed
// CHECK:         %[[A:.+]] = math.exp
// CHECK-NEXT:    ckpt.hash %[[A]]
// CHECK:         "t.add_"(%[[A]],
// CHECK:         math.exp
// CHECK-NEXT:    ckpt.check_hash
func.func @hashed(%x: tensor<8xf32>) -> (tensor<8xf32>, tensor<8xf32>) attributes {ckpt.plan = {effects = 0}} {
  %a = math.exp %x {ckpt.step = 0 : i64} : tensor<8xf32>
  %s = math.sin %a {ckpt.step = 1 : i64} : tensor<8xf32>
  %b = "t.add_"(%a, %x) {ckpt.inplace = array<i64: 0>, ckpt.step = 2 : i64} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  %d = arith.mulf %s, %a {ckpt.step = 3 : i64, ckpt.recompute = array<i64: 0>} : tensor<8xf32>
  return %b, %d : tensor<8xf32>, tensor<8xf32>
}

// -----

// A barrier stands behind %p and does not read it: what comes out of it may run
// again, though %p is overwritten.
// CHECK-LABEL: func.func @behind
// CHECK:         "ckpt.barrier"(%[[E:.+]], %[[P:.+]]) :
// CHECK-NEXT:    linalg.generic
// CHECK:         "t.add_"(%[[P]],
func.func @behind(%x: tensor<8xf32>, %c: f32) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) attributes {ckpt.plan = {effects = 0}} {
  %e = tensor.empty() : tensor<8xf32>
  %f = linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]} outs(%e : tensor<8xf32>) attrs = {ckpt.step = 0 : i64} {
  ^bb0(%out: f32):
    linalg.yield %c : f32
  } -> tensor<8xf32>
  %g = math.cos %f {ckpt.step = 1 : i64} : tensor<8xf32>
  %p = math.exp %x {ckpt.step = 2 : i64} : tensor<8xf32>
  %q = math.sin %p {ckpt.step = 3 : i64} : tensor<8xf32>
  %b = "t.add_"(%p, %f) {ckpt.inplace = array<i64: 0>, ckpt.step = 4 : i64, ckpt.recompute = array<i64: 0>} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %b, %g, %q : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
}
