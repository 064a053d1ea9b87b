// What is recomputed is shared where that costs no memory.
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-partition="save=policy policy=nothing_saveable split-backward print" -o /dev/null 2>&1 | FileCheck %s
// CHECK: recomputed values: shared
func.func @main(%x: tensor<64xf32>) -> (tensor<64xf32> {ckpt.loss}, tensor<64xf32>, tensor<64xf32>) {
  %a = math.exp %x : tensor<64xf32>
  %w = "stablehlo.wide"(%a) : (tensor<64xf32>) -> tensor<1024xf32>
  %l = "stablehlo.narrow"(%w) : (tensor<1024xf32>) -> tensor<64xf32>
  %g = arith.mulf %l, %a {ckpt.phase = "bwd", ckpt.exec_group = "one"} : tensor<64xf32>
  %h = arith.addf %l, %a {ckpt.phase = "bwd", ckpt.exec_group = "two"} : tensor<64xf32>
  return %l, %g, %h : tensor<64xf32>, tensor<64xf32>, tensor<64xf32>
}
