// A constant that both halves read is there once when they are composed: the
// peak is the planned one.
// RUN: ckpt-opt %s --ckpt-partition="save=policy policy=nothing_saveable print" --ckpt-normalize --ckpt-verify-remat -o %t.mlir 2>&1 | FileCheck %s --check-prefix=PLAN
// RUN: FileCheck %s < %t.mlir

// PLAN: arguments and constants 32
// PLAN-NOT: error
// CHECK: func.func {{.*}}@main
// CHECK-COUNT-2: arith.constant {{.*}}dense<[1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]>
func.func @main(%x: tensor<4xf32>) -> (tensor<4xf32> {ckpt.loss}, tensor<4xf32>) {
  %k = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %a = arith.addf %x, %k : tensor<4xf32>
  %b = math.tanh %a : tensor<4xf32>
  %l = math.absf %b : tensor<4xf32>
  %g = arith.mulf %b, %k : tensor<4xf32>
  %h = arith.mulf %g, %l : tensor<4xf32>
  return %l, %h : tensor<4xf32>, tensor<4xf32>
}
