// RUN: ckpt-opt %s --split-input-file --verify-diagnostics --allow-unregistered-dialect --ckpt-memory-report

// expected-error @below {{argument of dynamic shape 'tensor<?xf32>'; give its extents with the argument attribute 'ckpt.dim_hint', or its size in bytes with 'ckpt.bytes'}}
func.func @argument(%x: tensor<?xf32>) {
  return
}

// -----

func.func @result(%x: tensor<4xf32>) {
  // expected-error @below {{has a result of dynamic shape 'tensor<?xf32>', which follows from no 'ckpt.dim_hint'; give the size of each result in bytes with 'ckpt.bytes'}}
  %0 = "a.b"(%x) : (tensor<4xf32>) -> tensor<?xf32>
  return
}

// -----

// expected-error @below {{has control flow between blocks; only structured control flow (scf) is supported}}
func.func @blocks(%x: tensor<4xf32>) {
  // expected-note @below {{branches here}}
  cf.br ^bb1
^bb1:
  return
}

// -----

// expected-error @below {{no entry function: expected one public function with a body, or several of which one is named 'main'}}
module {
  // expected-note @below {{'f' is one}}
  func.func @f() {
    return
  }
  // expected-note @below {{'g' is one}}
  func.func @g() {
    return
  }
}
