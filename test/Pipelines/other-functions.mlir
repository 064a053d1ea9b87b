// A pipeline lowers the program of one entry; the rest is left out and named.
// RUN: ckpt-opt %s --ckpt-cpu-pipeline --verify-diagnostics | FileCheck %s
// RUN: ckpt-opt %s --ckpt-cpu-pipeline=entry=other 2>/dev/null | FileCheck %s --check-prefix=OTHER
// CHECK-NOT:   @other
// CHECK-NOT:   @both
// CHECK:       llvm.func @ckpt_entry_main
// CHECK-NOT:   func.func
// OTHER-NOT:   @main
// OTHER:       llvm.func @ckpt_entry_other
// OTHER-NOT:   func.func
func.func private @both(%x: tensor<32xf32>) -> tensor<32xf32> {
  %e = tensor.empty() : tensor<32xf32>
  %0 = linalg.exp ins(%x : tensor<32xf32>) outs(%e : tensor<32xf32>) -> tensor<32xf32>
  return %0 : tensor<32xf32>
}
func.func @main(%x: tensor<32xf32>) -> tensor<32xf32> {
  %0 = call @both(%x) : (tensor<32xf32>) -> tensor<32xf32>
  return %0 : tensor<32xf32>
}
// expected-remark @below {{'other' is left out: 'main' does not call it; lower it with 'entry=other'}}
func.func @other(%x: tensor<32xf32>) -> tensor<32xf32> {
  %0 = call @both(%x) : (tensor<32xf32>) -> tensor<32xf32>
  return %0 : tensor<32xf32>
}
