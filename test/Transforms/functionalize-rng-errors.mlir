// RUN: ckpt-opt %s --verify-diagnostics --ckpt-functionalize-rng

func.func @overflow() {
  %a = ckpt.rng.bits : tensor<4611686018427387904xi64>
  %b = ckpt.rng.bits : tensor<4611686018427387904xi64>
  %c = ckpt.rng.bits : tensor<4611686018427387904xi64>
  %d = ckpt.rng.bits : tensor<4611686018427387904xi64>
  %e = ckpt.rng.bits : tensor<4611686018427387904xi64>
  %f = ckpt.rng.bits : tensor<4611686018427387904xi64>
  %g = ckpt.rng.bits : tensor<4611686018427387904xi64>
  // expected-error @below {{draws past block 2^64 of the stream of 'cpu:0'}}
  %h = ckpt.rng.bits : tensor<4611686018427387904xi64>
  return
}
