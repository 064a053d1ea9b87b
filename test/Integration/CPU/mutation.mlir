// Memory is written between the first run of a region and its recomputation.
// Lowered by upstream's passes and run: a region that saves what it read gives
// the results of the program; with allow-mutation the new value is read.

// DEFINE: %{lower} = mlir-opt --convert-vector-to-scf --convert-scf-to-cf --convert-vector-to-llvm --finalize-memref-to-llvm --convert-arith-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts
// DEFINE: %{run} = mlir-runner -e main -entry-point-result=void -shared-libs=%mlir_c_runner_utils
// DEFINE: %{plain} = sed -e 's/ attributes {ckpt.*}} {/ {/' -e '/ckpt.policy/,/^  }/d'

// RUN: ckpt-opt %s "--ckpt-normalize=entry=step" --ckpt-finalize-barriers -o %t.program.mlir
// RUN: %{plain} %t.program.mlir | %{lower} | %{run} | FileCheck %s --check-prefix=PROGRAM
// PROGRAM: ( 144, 144, 144, 144 )

// RUN: ckpt-opt %s --remat="entry=step strategy=regions" --ckpt-finalize-barriers -o %t.saved.mlir
// RUN: FileCheck %s --check-prefix=SAVED --input-file=%t.saved.mlir
// RUN: %{plain} %t.saved.mlir | %{lower} | %{run} | FileCheck %s --check-prefix=PROGRAM
// SAVED: vector.load
// SAVED: memref.store
// SAVED-NOT: vector.load
// SAVED: arith.mulf
// SAVED: arith.mulf

// RUN: sed 's/policy(@loads)//' %s > %t.unsaved.mlir
// RUN: not ckpt-opt %t.unsaved.mlir --remat="entry=step strategy=regions" 2>&1 | FileCheck %s --check-prefix=ERROR
// ERROR: mutation.mlir.tmp.unsaved.mlir:{{[0-9]+}}:3: error: 'memref.store' may change what a recomputed operation reads
// ERROR: note: it is read first here, by 'vector.load'

// RUN: ckpt-opt %t.unsaved.mlir --remat="entry=step strategy=regions allow-mutation=true" --ckpt-finalize-barriers -o %t.new.mlir
// RUN: %{plain} %t.new.mlir | %{lower} | %{run} | FileCheck %s --check-prefix=NEW
// NEW: ( 720, 144, 144, 144 )

// A write behind the last reader does not matter.
// RUN: sed -e 's/policy(@loads)//' -e '/^  memref.store %new/d' -e 's/ \/\/ LATER: / /' %s > %t.later.mlir
// RUN: ckpt-opt %t.later.mlir --remat="entry=step strategy=regions" --ckpt-finalize-barriers -o %t.again.mlir
// RUN: FileCheck %s --check-prefix=AGAIN --input-file=%t.again.mlir
// RUN: %{plain} %t.again.mlir | %{lower} | %{run} | FileCheck %s --check-prefix=PROGRAM
// AGAIN-COUNT-2: vector.load
// AGAIN: memref.store

ckpt.policy @loads default prefer_recompute {
  ckpt.rule op "vector.load" = must_save
}
func.func @step(%x: vector<4xf32>, %m: memref<4xf32>, %new: f32) -> (vector<4xf32> {ckpt.loss}, vector<4xf32>) {
  %c0 = arith.constant 0 : index
  %b:2 = ckpt.checkpoint "block" policy(@loads) -> (vector<4xf32>, vector<4xf32>) {
    %r = vector.load %m[%c0] : memref<4xf32>, vector<4xf32>
    %s = arith.mulf %x, %r : vector<4xf32>
    %e = arith.addf %s, %s : vector<4xf32>
    ckpt.yield %e, %s : vector<4xf32>, vector<4xf32>
  }
  %l = arith.addf %b#0, %b#0 : vector<4xf32>
  memref.store %new, %m[%c0] : memref<4xf32>
  %g = arith.mulf %l, %b#1 : vector<4xf32>
  // LATER: memref.store %new, %m[%c0] : memref<4xf32>
  return %l, %g : vector<4xf32>, vector<4xf32>
}
func.func @main() {
  %c0 = arith.constant 0 : index
  %new = arith.constant 10.0 : f32
  %x = arith.constant dense<3.0> : vector<4xf32>
  %two = arith.constant dense<2.0> : vector<4xf32>
  %m = memref.alloc() : memref<4xf32>
  vector.store %two, %m[%c0] : memref<4xf32>, vector<4xf32>
  %r:2 = call @step(%x, %m, %new) : (vector<4xf32>, memref<4xf32>, f32) -> (vector<4xf32>, vector<4xf32>)
  vector.print %r#1 : vector<4xf32>
  memref.dealloc %m : memref<4xf32>
  return
}
