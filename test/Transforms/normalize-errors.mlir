// RUN: ckpt-opt %s --split-input-file --verify-diagnostics --ckpt-normalize

func.func @main(%x: tensor<8xf32>) {
  func.call @a(%x) : (tensor<8xf32>) -> ()
  return
}
// expected-note @below {{the function is here}}
func.func private @a(%x: tensor<8xf32>) {
  func.call @b(%x) : (tensor<8xf32>) -> ()
  return
}
func.func private @b(%x: tensor<8xf32>) {
  // expected-error @below {{recursive call of 'a': its memory cannot be bounded}}
  func.call @a(%x) : (tensor<8xf32>) -> ()
  return
}
