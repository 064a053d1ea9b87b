// What only shows when the program runs ends it with a message and status 1.

// RUN: split-file %s %t
// RUN: not ckpt-run %t/device.mlir 2>&1 | FileCheck %s --check-prefix=DEVICE
// DEVICE: error: {{.*}}abacus
// RUN: not ckpt-run %t/overflow.mlir 2>&1 | FileCheck %s --check-prefix=OVERFLOW
// OVERFLOW: error: random state: the offset would exceed 2^64 - 1 blocks

//--- device.mlir
func.func @main() -> tensor<4xf32> {
  %u = ckpt.rng.uniform on "abacus:0" : tensor<4xf32>
  return %u : tensor<4xf32>
}
//--- overflow.mlir
func.func @main() -> tensor<4xf32> {
  %seed = arith.constant 1 : i64
  %offset = arith.constant -8 : i64
  %s = ckpt.rng.pack %seed, %offset
  ckpt.rng.set_state %s
  %u = ckpt.rng.uniform : tensor<4xf32>
  return %u : tensor<4xf32>
}
