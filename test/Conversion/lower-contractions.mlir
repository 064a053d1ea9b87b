// RUN: ckpt-opt %s --split-input-file --ckpt-lower-contractions --cse | FileCheck %s

// The fill with zero is folded into the call, which then overwrites.
// CHECK-LABEL: func.func @zero_fill_is_folded
// CHECK-NOT:     linalg
// CHECK:         %[[NO:[^ ]+]] = arith.constant 0 : i32
// CHECK:         call @ckpt_rt_sgemm(%[[NO]], %[[NO]], %{{.+}}, %[[NO]]) : (i32, i32, i64, i64, i64, !llvm.ptr, i64, !llvm.ptr, i64, !llvm.ptr, i64, i32) -> ()
func.func @zero_fill_is_folded(%a: memref<4x2xf32>, %b: memref<2x8xf32>, %c: memref<4x8xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<4x8xf32>)
  linalg.matmul ins(%a, %b : memref<4x2xf32>, memref<2x8xf32>) outs(%c : memref<4x8xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @without_a_fill_it_accumulates
// CHECK-DAG:     %[[NO:[^ ]+]] = arith.constant 0 : i32
// CHECK-DAG:     %[[YES:[^ ]+]] = arith.constant 1 : i32
// CHECK:         call @ckpt_rt_sgemm(%[[NO]], %[[NO]], %{{.+}}, %[[YES]]) :
func.func @without_a_fill_it_accumulates(%a: memref<4x2xf32>, %b: memref<2x8xf32>, %c: memref<4x8xf32>) {
  linalg.matmul ins(%a, %b : memref<4x2xf32>, memref<2x8xf32>) outs(%c : memref<4x8xf32>)
  return
}

// -----

// Transposed operands become flags.
// CHECK-LABEL: func.func @transposed_operand
// CHECK:         %[[A:.+]] = arith.constant 0 : i32
// CHECK:         %[[B:.+]] = arith.constant 1 : i32
// CHECK:         call @ckpt_rt_sgemm(%[[A]], %[[B]],
func.func @transposed_operand(%a: memref<4x2xf32>, %b: memref<8x2xf32>, %c: memref<4x8xf32>) {
  linalg.matmul indexing_maps = [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
    ins(%a, %b : memref<4x2xf32>, memref<8x2xf32>) outs(%c : memref<4x8xf32>)
  return
}

// -----

// CHECK-LABEL: func.func @other_element_types_stay
// CHECK:         linalg.matmul
func.func @other_element_types_stay(%a: memref<4x2xf64>, %b: memref<2x8xf64>, %c: memref<4x8xf64>) {
  linalg.matmul ins(%a, %b : memref<4x2xf64>, memref<2x8xf64>) outs(%c : memref<4x8xf64>)
  return
}

// -----

// CHECK-LABEL: func.func @convolution
// CHECK:         call @ckpt_rt_conv2d_nhwc_hwcf_f32
func.func @convolution(%x: memref<1x8x8x3xf32>, %f: memref<3x3x3x4xf32>, %y: memref<1x6x6x4xf32>) {
  linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>}
    ins(%x, %f : memref<1x8x8x3xf32>, memref<3x3x3x4xf32>) outs(%y : memref<1x6x6x4xf32>)
  return
}
