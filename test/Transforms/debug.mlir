// RUN: ckpt-opt %s --split-input-file --ckpt-apply-remat=debug=true --verify-diagnostics -o /dev/null
// RUN: sed -e 's/expected-/ignored-/' -e 's/^func.func @explained/module attributes {ckpt.debug = false} {\n&/' -e 's/^} \/\/ end/}}/' %s > %t.off.mlir
// RUN: ckpt-opt %t.off.mlir --ckpt-apply-remat=debug=true --verify-diagnostics -o /dev/null
// RUN: sed -e 's/^func.func @explained/module attributes {ckpt.debug = true} {\n&/' -e 's/^} \/\/ end/}}/' %s > %t.on.mlir
// RUN: ckpt-opt %t.on.mlir --ckpt-apply-remat --verify-diagnostics -o /dev/null

// The module attribute decides, whatever the option says: off above without any
// diagnostic, on with the same ones. A copy is shown at its original: that of
// tanh is read by that of exp.
func.func @explained(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-remark @below {{'math.tanh', step 0, is computed again for 'arith.mulf'; region 'block'}}
  %a = math.tanh %x {ckpt.step = 0 : i64, ckpt.region = #ckpt.region<"block">} : tensor<8xf32>
  // expected-note @below {{32 bytes were dropped behind this, step 1}}
  // expected-note @below {{the copy is read first here, by 'math.exp'}}
  // expected-remark @below {{'math.exp', step 1, is computed again for 'arith.mulf'}}
  %b = math.exp %a {ckpt.step = 1 : i64} : tensor<8xf32>
  // expected-note @below {{32 bytes were dropped behind this, step 2}}
  // expected-note @below {{meanwhile at most 96 bytes were in use, here, at step 2}}
  %c = math.absf %b {ckpt.step = 2 : i64} : tensor<8xf32>
  // expected-note @below {{meanwhile at most 96 bytes were in use, here, at step 3}}
  %d = math.sqrt %c {ckpt.step = 3 : i64} : tensor<8xf32>
  // expected-note @below {{the copy is read first here, by 'arith.mulf'}}
  %e = arith.mulf %d, %b {ckpt.step = 4 : i64, ckpt.recompute = array<i64: 0, 1>} : tensor<8xf32>
  return %e : tensor<8xf32>
} // end
