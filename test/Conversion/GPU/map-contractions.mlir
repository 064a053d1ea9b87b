// RUN: ckpt-opt %s --ckpt-map-kernels --split-input-file | FileCheck %s

// A tile of 64 by 64 a block, four by four elements a thread, slices of 16.

// CHECK-LABEL: func.func @matmul
// CHECK-NOT:     linalg.fill
// CHECK:         gpu.launch
// CHECK-SAME:      blocks({{[^)]*}}) in (%{{[a-z0-9]+}} = %c256{{(_[0-9]+)?}}
// CHECK-SAME:      threads({{[^)]*}}) in (%{{[a-z0-9]+}} = %c256{{(_[0-9]+)?}}
// CHECK-SAME:      workgroup(%[[A:.+]] : memref<1040xf32, {{.*}}>, %[[B:.+]] : memref<1040xf32, {{.*}}>)
// CHECK:           scf.for %{{.+}} = %c0{{.*}} to %c512{{.*}} step %c16{{.*}} iter_args
// CHECK-COUNT-4:     memref.store %{{.+}}, %[[A]]
// CHECK-COUNT-4:     memref.store %{{.+}}, %[[B]]
// CHECK:             gpu.barrier
// CHECK:             scf.for
// CHECK-COUNT-4:       memref.load %[[A]]
// CHECK-COUNT-4:       memref.load %[[B]]
// CHECK-COUNT-16:      math.fma
// CHECK:             gpu.barrier
func.func @matmul(%a: memref<1024x512xf32>, %b: memref<512x1024xf32>, %c: memref<1024x1024xf32>) {
  %zero = arith.constant 0.0 : f32
  linalg.fill ins(%zero : f32) outs(%c : memref<1024x1024xf32>)
  linalg.matmul ins(%a, %b : memref<1024x512xf32>, memref<512x1024xf32>)
                outs(%c : memref<1024x1024xf32>)
  return
}

// -----

// What does not divide by the tile is guarded, and the last slice is shorter.
// Without a fill the sum starts at what is there.

// CHECK-LABEL: func.func @ragged
// CHECK:         %[[START:.+]] = scf.if %{{.+}} -> (f32) {
// CHECK:           memref.load %{{.+}} : memref<2500xf32
// CHECK:         scf.for %[[K:.+]] = %c0{{.*}} to %c70{{.*}} step %c32{{.*}} iter_args({{.*}} = %[[START]]
// CHECK:           scf.if %{{.+}} -> (f32)
// CHECK:           %[[LEFT:.+]] = arith.subi %c70{{.*}}, %[[K]]
// CHECK:           %[[END:.+]] = arith.minui %c32{{.*}}, %[[LEFT]]
// CHECK:           scf.for %{{.+}} = %{{.+}} to %[[END]]
func.func @ragged(%a: memref<50x70xf32>, %b: memref<70x50xf32>, %c: memref<50x50xf32>) {
  linalg.matmul ins(%a, %b : memref<50x70xf32>, memref<70x50xf32>) outs(%c : memref<50x50xf32>)
  return
}

// -----

// A convolution is a contraction with other addresses: 9 * 16 products a sum.

// CHECK-LABEL: func.func @conv
// CHECK:         gpu.launch
// CHECK:           scf.for %{{.+}} = %c0{{.*}} to %c144{{.*}} step %c32
// CHECK:           math.fma
func.func @conv(%x: memref<8x34x34x16xf32>, %w: memref<3x3x16x32xf32>, %y: memref<8x32x32x32xf32>) {
  linalg.conv_2d_nhwc_hwcf
      {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>}
      ins(%x, %w : memref<8x34x34x16xf32>, memref<3x3x16x32xf32>)
      outs(%y : memref<8x32x32x32xf32>)
  return
}

// -----

// Any body: what comes from tiles are the operands.

// CHECK-LABEL: func.func @mask
// CHECK-SAME:    %{{.+}}: memref<64x64xi1>
// CHECK:         workgroup(%{{.+}} : memref<{{.*}}xi1, {{.*}}>, %{{.+}} : memref<{{.*}}xf32, {{.*}}>)
// CHECK:         scf.for
// CHECK:         arith.sitofp %{{.+}} : i1 to f32
// CHECK:         math.fma
func.func @mask(%a: memref<64x64xi1>, %b: memref<64x64xf32>, %c: memref<64x64xf32>) {
  linalg.matmul ins(%a, %b : memref<64x64xi1>, memref<64x64xf32>) outs(%c : memref<64x64xf32>)
  return
}

// -----

// Too thin for tiles: a reduction.

// CHECK-LABEL: func.func @matvec
// CHECK-NOT:     math.fma
// CHECK:         gpu.barrier
func.func @matvec(%a: memref<512x128xf32>, %x: memref<128xf32>, %y: memref<512xf32>) {
  linalg.matvec ins(%a, %x : memref<512x128xf32>, memref<128xf32>) outs(%y : memref<512xf32>)
  return
}
