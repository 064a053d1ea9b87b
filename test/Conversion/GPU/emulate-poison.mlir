// RUN: ckpt-opt %s --ckpt-emulate-gpu-kernels=poison | FileCheck %s
// RUN: ckpt-opt %s --ckpt-emulate-gpu-kernels | FileCheck %s --check-prefix=PLAIN

// PLAIN-NOT: memref.store

// CHECK: %[[F:.*]] = memref.alloca() {alignment = 64 : i64} : memref<4x2xf32>
// CHECK: %[[I:.*]] = memref.alloca() {alignment = 64 : i64} : memref<8xi16>
// CHECK: %[[V:.*]] = memref.alloca() {alignment = 64 : i64} : memref<2xvector<4xf16>>
// CHECK-COUNT-3: scf.for
// CHECK: %[[NAN:.*]] = arith.constant 0x7FC00000 : f32
// CHECK: memref.store %[[NAN]], %[[F]][%{{.*}}, %{{.*}}]
// CHECK: %[[BITS:.*]] = arith.constant -21846 : i16
// CHECK: memref.store %[[BITS]], %[[I]][%{{.*}}]
// CHECK: %[[NANS:.*]] = arith.constant dense<0x7E00> : vector<4xf16>
// CHECK: memref.store %[[NANS]], %[[V]][%{{.*}}]
gpu.module @kernels {
  gpu.func @k() workgroup(%f: memref<4x2xf32, 3>, %i: memref<8xi16, 3>, %v: memref<2xvector<4xf16>, 3>) kernel
      attributes {known_block_size = array<i32: 2, 1, 1>} {
    gpu.return
  }
}
