// Every form of every operation on random numbers prints and parses, in its own
// form and in the generic one.

// RUN: ckpt-opt %s | ckpt-opt | FileCheck %s
// RUN: ckpt-opt %s --mlir-print-op-generic | ckpt-opt | FileCheck %s

// CHECK: module attributes {ckpt.default_device_type = "cuda"}
module attributes {ckpt.default_device_type = "cuda"} {

// CHECK-LABEL: func @states
// CHECK-SAME: %[[S:.+]]: !ckpt.rng_state, %[[N:.+]]: i64
func.func @states(%s: !ckpt.rng_state, %n: i64) -> (i64, i64) {
  // CHECK: %[[G:.+]] = ckpt.rng.get_state on "cuda:1"
  %g = ckpt.rng.get_state on "cuda:1"
  // CHECK: ckpt.rng.get_state{{$}}
  %h = ckpt.rng.get_state
  // CHECK: ckpt.rng.set_state %[[G]] on "cuda:1"
  ckpt.rng.set_state %g on "cuda:1"
  // CHECK: ckpt.rng.seed %[[N]]{{$}}
  ckpt.rng.seed %n
  // CHECK: %[[P:.+]] = ckpt.rng.pack %[[N]], %[[N]]
  %p = ckpt.rng.pack %n, %n
  // CHECK: %[[A:.+]] = ckpt.rng.advance %[[S]] by %[[N]]
  %a = ckpt.rng.advance %s by %n
  // CHECK: %[[F:.+]] = ckpt.rng.fork %[[A]], %[[N]]
  %f = ckpt.rng.fork %a, %n
  // CHECK: ckpt.rng.unpack %[[F]]
  %seed, %offset = ckpt.rng.unpack %f
  return %seed, %offset : i64, i64
}

// CHECK-LABEL: func @stateful
func.func @stateful(%x: tensor<8xf32>, %n: index) attributes {ckpt.device = "cpu:2"} {
  // CHECK: ckpt.rng.bits : tensor<8xi32>{{$}}
  %0 = ckpt.rng.bits : tensor<8xi32>
  // CHECK: ckpt.rng.bits on "cpu" : tensor<8xi64>
  %1 = ckpt.rng.bits on "cpu" : tensor<8xi64>
  // CHECK: ckpt.rng.uniform(%{{.+}}) : tensor<?x4xbf16>
  %2 = ckpt.rng.uniform(%n) : tensor<?x4xbf16>
  // CHECK: ckpt.rng.normal {foo} : tensor<8xf16>
  %3 = ckpt.rng.normal {foo} : tensor<8xf16>
  // CHECK: ckpt.rng.bernoulli 2.500000e-01 {width = 8 : i32} : tensor<8xi1>
  %4 = ckpt.rng.bernoulli 0.25 {width = 8 : i32} : tensor<8xi1>
  // CHECK: ckpt.dropout %{{.+}}, 1.000000e-01 on "cuda:0" : tensor<8xf32>{{$}}
  %5 = ckpt.dropout %x, 0.1 on "cuda:0" : tensor<8xf32>
  // CHECK: ckpt.dropout %{{.+}}, 1.000000e-01 : tensor<8xf32>, tensor<8xi1>
  %6, %mask = ckpt.dropout %x, 0.1 : tensor<8xf32>, tensor<8xi1>
  return
}

// CHECK-LABEL: func @pure
// CHECK-SAME: %[[S0:.+]]: !ckpt.rng_state
func.func @pure(%s0: !ckpt.rng_state, %x: tensor<8xf64>) -> !ckpt.rng_state {
  // CHECK: %{{.+}}, %[[S1:.+]] = ckpt.rng.bits from %[[S0]] : tensor<8xi32>
  %0, %s1 = ckpt.rng.bits from %s0 : tensor<8xi32>
  // CHECK: %{{.+}}, %[[S2:.+]] = ckpt.rng.uniform from %[[S1]] {generator = #ckpt.generator<threefry2x32>} : tensor<8xf32>
  %1, %s2 = ckpt.rng.uniform from %s1 {generator = #ckpt.generator<threefry2x32>} : tensor<8xf32>
  // CHECK: %{{.+}}, %{{.+}}, %[[S3:.+]] = ckpt.dropout %{{.+}}, 5.000000e-01 from %[[S2]] : tensor<8xf64>, tensor<8xi1>
  %2, %m, %s3 = ckpt.dropout %x, 0.5 from %s2 : tensor<8xf64>, tensor<8xi1>
  // CHECK: %{{.+}}, %[[S4:.+]] = ckpt.dropout %{{.+}}, 5.000000e-01 from %[[S3]] : tensor<8xf64>{{$}}
  %3, %s4 = ckpt.dropout %x, 0.5 from %s3 : tensor<8xf64>
  // CHECK: return %[[S4]]
  return %s4 : !ckpt.rng_state
}

// CHECK-LABEL: func @elements
func.func @elements(%seed: i64, %offset: i64, %i: index) -> i32 {
  // CHECK: ckpt.rng.block %{{.+}}, %{{.+}}, %{{.+}} width 16
  %w0, %w1, %w2, %w3, %part = ckpt.rng.block %seed, %offset, %i width 16
  // CHECK: ckpt.rng.threefry %{{.+}}, %{{.+}}, %{{.+}}
  %t0, %t1 = ckpt.rng.threefry %seed, %offset, %i
  return %part : i32
}

}
