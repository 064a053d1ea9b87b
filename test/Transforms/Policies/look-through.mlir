// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat=strategy=regions | FileCheck %s

// The reshape is not asked about, not even by its rule: it is recomputed although
// the default is to save, and the name behind it is that of the exponential. A
// detach is looked through without being listed.
// CHECK: stablehlo.grad{{.*}}ckpt.recompute = array<i64: 0, 1, 3, 4>
ckpt.policy @through default must_save look_through ["stablehlo.reshape"] {
  ckpt.rule op "stablehlo.reshape" = must_save
  ckpt.rule name "h", "d" = must_recompute
}
#r = #ckpt.region<"r", policy = @through>
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %0 = math.exp %x {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32>
  %1 = "stablehlo.reshape"(%0) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>) -> tensor<2x4xf32>
  %2 = ckpt.name %1 "h" : tensor<2x4xf32>
  %3 = math.tanh %x {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32>
  %4 = math.sin %x {ckpt.phase = "fwd", ckpt.region = #r} : tensor<8xf32>
  %5 = "aten.detach"(%4) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8xf32>) -> tensor<8xf32>
  %6 = ckpt.name %5 "d" : tensor<8xf32>
  %l = "stablehlo.loss"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %g = "stablehlo.grad"(%2, %3, %6) : (tensor<2x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %l, %g : tensor<8xf32>, tensor<8xf32>
}
