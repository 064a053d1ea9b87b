// What the stash is for: with it, results and generators are those of the
// original; without it, for either device, they are not.

// RUN: split-file %s %t
// RUN: ckpt-opt %t/cpu.mlir --ckpt-apply-remat -o %t/cpu.remat.mlir
// RUN: ckpt-run %t/cpu.remat.mlir --compare=%t/cpu.mlir | FileCheck %s --check-prefix=SAME
// RUN: ckpt-opt %t/cuda.mlir --ckpt-apply-remat -o %t/cuda.remat.mlir
// RUN: ckpt-run %t/cuda.remat.mlir --compare=%t/cuda.mlir | FileCheck %s --check-prefix=SAME
// SAME: results are bit-identical

// RUN: ckpt-opt %t/cpu.mlir --ckpt-apply-remat=preserve-rng=false -o %t/cpu.afresh.mlir
// RUN: not ckpt-run %t/cpu.afresh.mlir --compare=%t/cpu.mlir 2>&1 | FileCheck %s --check-prefix=CPU
// CPU: result 0: {{.*}} elements differ
// CPU: generator of 'cpu:0': ({{[0-9]+}}, 32) and ({{[0-9]+}}, 16)
// RUN: ckpt-opt %t/cuda.mlir --ckpt-apply-remat=preserve-rng=false -o %t/cuda.afresh.mlir
// RUN: not ckpt-run %t/cuda.afresh.mlir --compare=%t/cuda.mlir 2>&1 | FileCheck %s --check-prefix=CUDA
// CUDA: result 0: {{.*}} elements differ
// CUDA: generator of 'cuda:3': ({{[0-9]+}}, 32) and ({{[0-9]+}}, 16)

// An offset that is one block off is seen too.
// RUN: not ckpt-run %t/offset17.mlir --compare=%t/offset16.mlir 2>&1 | FileCheck %s --check-prefix=OFFSET
// OFFSET: result 0: {{.*}} elements differ
// OFFSET: generator of 'cpu:0': ({{[0-9]+}}, 17) and ({{[0-9]+}}, 16)

//--- cpu.mlir
func.func @main(%x: tensor<40xf32>) -> tensor<40xf32> {
  %0 = ckpt.dropout %x, 0.5 {ckpt.step = 0 : i64} : tensor<40xf32>
  %1 = math.tanh %0 {ckpt.step = 1 : i64} : tensor<40xf32>
  %2 = arith.mulf %1, %0 {ckpt.recompute = array<i64: 0>, ckpt.step = 2 : i64} : tensor<40xf32>
  return %2 : tensor<40xf32>
}
//--- cuda.mlir
func.func @main(%x: tensor<40xf32>) -> tensor<40xf32> attributes {ckpt.device = "cuda:3"} {
  %0 = ckpt.dropout %x, 0.5 {ckpt.step = 0 : i64} : tensor<40xf32>
  %1 = math.tanh %0 {ckpt.step = 1 : i64} : tensor<40xf32>
  %2 = arith.mulf %1, %0 {ckpt.recompute = array<i64: 0>, ckpt.step = 2 : i64} : tensor<40xf32>
  return %2 : tensor<40xf32>
}
//--- offset16.mlir
func.func @main() -> tensor<40xf32> {
  %n = arith.constant 16 : i64
  %s = ckpt.rng.get_state
  %t = ckpt.rng.advance %s by %n
  ckpt.rng.set_state %t
  %u, %v = ckpt.rng.uniform from %t : tensor<40xf32>
  return %u : tensor<40xf32>
}
//--- offset17.mlir
func.func @main() -> tensor<40xf32> {
  %n = arith.constant 17 : i64
  %s = ckpt.rng.get_state
  %t = ckpt.rng.advance %s by %n
  ckpt.rng.set_state %t
  %u, %v = ckpt.rng.uniform from %t : tensor<40xf32>
  return %u : tensor<40xf32>
}
