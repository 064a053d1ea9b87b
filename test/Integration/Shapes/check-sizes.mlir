// RUN: ckpt-opt %s --remat="entry=step budget=70%%" --ckpt-finalize-barriers --one-shot-bufferize=bufferize-function-boundaries --convert-linalg-to-loops --convert-scf-to-cf --expand-strided-metadata --lower-affine --convert-math-to-libm --finalize-memref-to-llvm --convert-arith-to-llvm --convert-index-to-llvm --convert-func-to-llvm --convert-cf-to-llvm --reconcile-unrealized-casts -o %t.mlir
// RUN: mlir-translate %t.mlir --mlir-to-llvmir --allow-unregistered-dialect -o %t.ll
// RUN: ckpt-opt %s --remat="entry=step budget=70%%" | FileCheck %s
// RUN: lli --entry-function=as_planned %t.ll
// RUN: not --crash lli --entry-function=too_large %t.ll

// Planned for 128 rows: 49,152 bytes without remat, of which 36,864 are allowed
// and 32,768 are used. 144 rows still fit, one more stops the program.
// CHECK: ckpt: for these sizes 'step' needs more memory than its budget of 36864 bytes

func.func private @step(%x: tensor<?x16xf32> {ckpt.dim_hint = array<i64: 128, 16>}) -> tensor<?x16xf32> {
  %a = math.exp %x : tensor<?x16xf32>
  %b = math.sqrt %a : tensor<?x16xf32>
  %c = math.absf %b : tensor<?x16xf32>
  %d = math.sqrt %c : tensor<?x16xf32>
  %e = arith.mulf %d, %c : tensor<?x16xf32>
  %f = arith.mulf %e, %b : tensor<?x16xf32>
  %g = arith.mulf %f, %a : tensor<?x16xf32>
  return %g : tensor<?x16xf32>
}

func.func private @run(%rows: index) -> i32 {
  %one = arith.constant 1.0 : f32
  %zero = arith.constant 0 : index
  %e = tensor.empty(%rows) : tensor<?x16xf32>
  %x = linalg.fill ins(%one : f32) outs(%e : tensor<?x16xf32>) -> tensor<?x16xf32>
  %y = func.call @step(%x) : (tensor<?x16xf32>) -> tensor<?x16xf32>
  %value = tensor.extract %y[%zero, %zero] : tensor<?x16xf32>
  %ignored = arith.fptosi %value : f32 to i32
  %ok = arith.subi %ignored, %ignored : i32
  return %ok : i32
}

func.func @as_planned() -> i32 {
  %rows = arith.constant 144 : index
  %ok = call @run(%rows) : (index) -> i32
  return %ok : i32
}

func.func @too_large() -> i32 {
  %rows = arith.constant 145 : index
  %ok = call @run(%rows) : (index) -> i32
  return %ok : i32
}
