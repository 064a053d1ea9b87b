// An operation that overwrites its operand, carried out as such: what reads the
// old value is not run again behind it, so that the results are those of the
// program.

// DEFINE: %{opt} = ckpt-opt --allow-unregistered-dialect %s
// DEFINE: %{call} = sed -e 's/"t.add_"(\([^)]*\)) {[^}]*}/call @add_(\1)/' -e 's/ {ckpt.loss}//' -e 's/ attributes {ckpt.*}} {/ {/'
// DEFINE: %{lower} = mlir-opt --convert-elementwise-to-linalg --one-shot-bufferize=bufferize-function-boundaries --convert-linalg-to-loops --expand-strided-metadata --convert-vector-to-scf --convert-scf-to-cf --convert-vector-to-llvm --finalize-memref-to-llvm --convert-arith-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts
// DEFINE: %{run} = mlir-runner -e main -entry-point-result=void -shared-libs=%mlir_c_runner_utils

// RUN: %{opt} --ckpt-finalize-barriers -o %t.program.mlir
// RUN: %{call} %t.program.mlir | %{lower} | %{run} | FileCheck %s
// RUN: %{opt} --remat="entry=step strategy=regions fuse=false assume-pure=t" --ckpt-finalize-barriers -o %t.mlir
// RUN: FileCheck %s --check-prefix=REMAT --input-file=%t.mlir
// RUN: %{call} %t.mlir | %{lower} | %{run} | FileCheck %s
// CHECK: ( 7, 22, 45, 76 )
// CHECK: ( 31, 358, 1629, 4876 )

// The square of the old value is saved; what reads the new one runs again.
// REMAT-LABEL: func.func @step
// REMAT: arith.mulf
// REMAT: "t.add_"
// REMAT: arith.negf
// REMAT: arith.mulf
// REMAT-NEXT: arith.negf
#r = #ckpt.region<"r">
func.func @step(%x: tensor<4xf32>) -> (tensor<4xf32> {ckpt.loss}, tensor<4xf32>) {
  %a = arith.addf %x, %x {ckpt.region = #r} : tensor<4xf32>
  %b = arith.mulf %a, %a {ckpt.region = #r} : tensor<4xf32>
  %c = "t.add_"(%a, %x) {ckpt.inplace = array<i64: 0>, ckpt.region = #r} : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %n = arith.negf %c {ckpt.region = #r} : tensor<4xf32>
  %l = arith.subf %b, %n {ckpt.region = #r} : tensor<4xf32>
  %g = arith.mulf %l, %b {ckpt.phase = "bwd"} : tensor<4xf32>
  %h = arith.subf %g, %n {ckpt.phase = "bwd"} : tensor<4xf32>
  return %l, %h : tensor<4xf32>, tensor<4xf32>
}

func.func private @add_(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  // The bufferization does not see that the operand is written, and copies nothing.
  %m = bufferization.to_buffer %a read_only : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  %n = bufferization.to_buffer %b read_only : tensor<4xf32> to memref<4xf32, strided<[?], offset: ?>>
  linalg.add ins(%m, %n : memref<4xf32, strided<[?], offset: ?>>, memref<4xf32, strided<[?], offset: ?>>) outs(%m : memref<4xf32, strided<[?], offset: ?>>)
  return %a : tensor<4xf32>
}

func.func @main() {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : f32
  %x = arith.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32>
  %r:2 = func.call @step(%x) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
  %l = vector.transfer_read %r#0[%c0], %zero {in_bounds = [true]} : tensor<4xf32>, vector<4xf32>
  %h = vector.transfer_read %r#1[%c0], %zero {in_bounds = [true]} : tensor<4xf32>, vector<4xf32>
  vector.print %l : vector<4xf32>
  vector.print %h : vector<4xf32>
  return
}
