// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --verify-diagnostics

func.func @buffer(%m: memref<8xf32>) {
  // expected-error @below {{operand #0 must be ranked tensor of any type values}}
  %h = "ckpt.hash"(%m) : (memref<8xf32>) -> i64
  return
}

// -----

func.func @nameless(%x: tensor<8xf32>, %h: i64) {
  // expected-error @below {{requires attribute 'computed_by'}}
  "ckpt.check_hash"(%x, %h) {first_trace = [], location = "", recompute_trace = []} : (tensor<8xf32>, i64) -> ()
  return
}

// -----

func.func @switch() {
  // expected-error @below {{expects 'ckpt.debug' to be a bool on a module}}
  "a.b"() {ckpt.debug = true} : () -> ()
  return
}

// -----

// expected-error @below {{expects 'ckpt.early_stop' to be a bool on a module}}
module attributes {ckpt.early_stop = 1} {
}
