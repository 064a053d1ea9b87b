// Debian's mlir-opt with the plugin. It has no sanitizer's runtime, which an
// instrumented plugin needs.
// UNSUPPORTED: sanitizers
// RUN: mlir-opt %s --load-dialect-plugin=%plugin --load-pass-plugin=%plugin --pass-pipeline="builtin.module(remat{budget=70%% reorder=false})" | FileCheck %s

// CHECK: func.func @main
// CHECK: "ckpt.barrier"
// CHECK: math.tanh
func.func @main(%x: tensor<8xf32>) -> tensor<f32> {
  %0 = math.tanh %x {ckpt.region = #ckpt.region<"a">} : tensor<8xf32>
  %1 = math.exp %x : tensor<8xf32>
  %2 = math.absf %1 : tensor<8xf32>
  %c0 = arith.constant 0 : index
  %3 = tensor.extract %2[%c0] : tensor<8xf32>
  %4 = tensor.extract %0[%c0] : tensor<8xf32>
  %5 = arith.addf %3, %4 : f32
  %6 = tensor.from_elements %5 : tensor<f32>
  return %6 : tensor<f32>
}
