// RUN: ckpt-opt %s --split-input-file | ckpt-opt --split-input-file | FileCheck %s
// RUN: ckpt-opt %s --split-input-file --mlir-print-op-generic | ckpt-opt --split-input-file | FileCheck %s

// CHECK-LABEL: func @hashes
// CHECK: %[[H:.+]] = ckpt.hash %arg0 : tensor<8xf32>
// CHECK: ckpt.check_hash %arg1, %[[H]] {computed_by = "a.f", first_trace = ["x"], location = "f.py:1:2", recompute_trace = ["y"], region = "block0"} : tensor<8xf32>
// CHECK: ckpt.check_hash %arg1, %[[H]] {computed_by = "a.f", first_trace = [], location = "f.py:1:2", recompute_trace = []} : tensor<8xf32>
func.func @hashes(%x: tensor<8xf32>, %y: tensor<8xf32>) {
  %h = ckpt.hash %x : tensor<8xf32>
  ckpt.check_hash %y, %h {computed_by = "a.f", first_trace = ["x"], location = "f.py:1:2", recompute_trace = ["y"], region = "block0"} : tensor<8xf32>
  ckpt.check_hash %y, %h {computed_by = "a.f", first_trace = [], location = "f.py:1:2", recompute_trace = []} : tensor<8xf32>
  return
}

// -----

// CHECK: module attributes {ckpt.debug = true, ckpt.early_stop = false}
module attributes {ckpt.debug = true, ckpt.early_stop = false} {
}
