// RUN: ckpt-opt %s --split-input-file --ckpt-outline-kernels | FileCheck %s

// Equal operations share a kernel; each tensor is allocated where it is written.
// CHECK-LABEL: func.func @equal_operations_share_a_kernel
// CHECK-SAME:    (%[[X:.+]]: memref<32xi8>) -> memref<32xi8>
// CHECK-SAME:    ckpt_signature = (tensor<8xf32>) -> tensor<8xf32>
// CHECK:         %[[A:.+]] = memref.alloc() {alignment = 4 : i64} : memref<32xi8>
// CHECK:         call @[[KERNEL:exp_0]]
// CHECK:         %[[B:.+]] = memref.alloc()
// CHECK:         call @[[KERNEL]]
// CHECK:         return %[[B]]
// CHECK:       func.func private @exp_0
// CHECK-SAME:    memref<8xf32> {llvm.noalias}
// CHECK-NOT:   func.func
func.func @equal_operations_share_a_kernel(%x: tensor<8xf32>) -> tensor<8xf32> {
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%x : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  %1 = linalg.exp ins(%0 : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %1 : tensor<8xf32>
}

// -----

// A fill holds no storage: the kernel that writes into it repeats it.
// CHECK-LABEL: func.func @fills_are_repeated_inside
// CHECK-COUNT-1: memref.alloc
// CHECK-NOT:   memref.alloc
// CHECK:       func.func private @matmul_0
// CHECK:         linalg.fill
// CHECK:         linalg.matmul
func.func @fills_are_repeated_inside(%a: tensor<4x2xf32>, %b: tensor<2x8xf32>) -> tensor<4x8xf32> {
  %zero = arith.constant 0.0 : f32
  %e = tensor.empty() : tensor<4x8xf32>
  %f = linalg.fill ins(%zero : f32) outs(%e : tensor<4x8xf32>) -> tensor<4x8xf32>
  %0 = linalg.matmul ins(%a, %b : tensor<4x2xf32>, tensor<2x8xf32>) outs(%f : tensor<4x8xf32>) -> tensor<4x8xf32>
  return %0 : tensor<4x8xf32>
}

// -----

// A destination that is read later is copied; the result of the step right
// before is overwritten.
// CHECK-LABEL: func.func @live_destinations_are_copied
// CHECK-SAME:    (%[[X:.+]]: memref<256xi8>)
// CHECK:         %[[OUT:.+]] = memref.alloc()
// CHECK:         memref.copy
// CHECK:         call @matmul_0
// CHECK-NOT:     memref.copy
// CHECK-NOT:     memref.alloc
// CHECK:         call @matmul_0
// CHECK:         return %[[OUT]]
func.func @live_destinations_are_copied(%x: tensor<8x8xf32>) -> tensor<8x8xf32> {
  %0 = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%x : tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = linalg.matmul ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%0 : tensor<8x8xf32>) -> tensor<8x8xf32>
  return %1 : tensor<8x8xf32>
}

// -----

// Reshapes and contiguous slices are views of the bytes.
// CHECK-LABEL: func.func @views_are_offsets
// CHECK-SAME:    (%[[X:.+]]: memref<128xi8>)
// CHECK:         %[[C64:.+]] = arith.constant 64 : index
// CHECK:         memref.view %[[X]][%[[C64]]][] : memref<128xi8> to memref<8xf32>
func.func @views_are_offsets(%x: tensor<4x8xf32>) -> tensor<8xf32> {
  %s = tensor.extract_slice %x[2, 0] [1, 8] [1, 1] : tensor<4x8xf32> to tensor<1x8xf32>
  %c = tensor.collapse_shape %s [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
  %e = tensor.empty() : tensor<8xf32>
  %0 = linalg.exp ins(%c : tensor<8xf32>) outs(%e : tensor<8xf32>) -> tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

// Arguments and constants are returned as they are.
// CHECK-LABEL: func.func @arguments_and_constants_are_returned
// CHECK-SAME:    (%[[X:.+]]: memref<8xi8>)
// CHECK:         %[[C:.+]] = memref.get_global @constant : memref<8xi8>
// CHECK-NOT:     memref.alloc
// CHECK:         return %[[X]], %[[C]], %[[X]]
func.func @arguments_and_constants_are_returned(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
  %c = arith.constant dense<[1.0, 2.0]> : tensor<2xf32>
  return %x, %c, %x : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
}
