// RUN: ckpt-opt %s --split-input-file --verify-diagnostics

func.func @wrong_state_type(%s: i64) {
  // expected-error @below {{operand #0 must be state of a counter-based generator of random numbers, but got 'i64'}}
  %r, %n = "ckpt.rng.bits"(%s) {operandSegmentSizes = array<i32: 0, 1>} : (i64) -> (tensor<8xi32>, !ckpt.rng_state)
  return
}

// -----

func.func @rate_of_one(%x: tensor<8xf32>) {
  // expected-error @below {{expects a rate in [0, 1), but got 1.0}}
  %y = ckpt.dropout %x, 1.0 : tensor<8xf32>
  return
}

// -----

func.func @rate_below_zero(%x: tensor<8xf32>) {
  // expected-error @below {{expects a rate in [0, 1), but got -}}
  %y = ckpt.dropout %x, -0.5 : tensor<8xf32>
  return
}

// -----

func.func @probability() {
  // expected-error @below {{expects a probability in [0, 1], but got 1.5}}
  %y = ckpt.rng.bernoulli 1.5 : tensor<8xi1>
  return
}

// -----

func.func @few_bits(%x: tensor<8xf32>) {
  // expected-error @below {{rate 1.000000e-01 is no multiple of 2^-8; draw more bits an element}}
  %y = ckpt.dropout %x, 0.1 {width = 8 : i32} : tensor<8xf32>
  return
}

// -----

func.func @width() {
  // expected-error @below {{expects a width of 8, 16 or 32 bits, but got 7}}
  %y = ckpt.rng.bernoulli 0.5 {width = 7 : i32} : tensor<8xi1>
  return
}

// -----

func.func @unknown_device() {
  // expected-error @below {{expects a device such as "cpu" or "cuda:1", but got "cuda:x"}}
  %y = ckpt.rng.uniform on "cuda:x" : tensor<8xf32>
  return
}

// -----

func.func @unknown_device_of_state() {
  // expected-error @below {{expects a device such as "cpu" or "cuda:1", but got ""}}
  %y = ckpt.rng.get_state on ""
  return
}

// -----

// expected-error @below {{expects 'ckpt.default_device_type' to be a device type such as "cpu"}}
module attributes {ckpt.default_device_type = "cuda:1"} {}

// -----

// expected-error @below {{expects 'ckpt.device' to be a device such as "cpu" or "cuda:1"}}
func.func @device() attributes {ckpt.device = 1} {
  return
}

// -----

func.func @no_elements() {
  // expected-error @below {{draws no elements: 'tensor<4x0xf32>'}}
  %y = ckpt.rng.uniform : tensor<4x0xf32>
  return
}

// -----

func.func @state_and_device(%s: !ckpt.rng_state) {
  // expected-error @below {{draws from a state or from the generator of a device, not from both}}
  %y, %n = ckpt.rng.uniform from %s on "cpu" : tensor<8xf32>
  return
}

// -----

func.func @next_state_without_state() {
  // expected-error @below {{returns the next state if and only if it is given one with 'from'}}
  %y, %n = "ckpt.rng.uniform"() {operandSegmentSizes = array<i32: 0, 0>} : () -> (tensor<8xf32>, !ckpt.rng_state)
  return
}

// -----

func.func @extents(%n: index) {
  // expected-error @below {{expects 1 dynamic extents, but got 2}}
  %y = ckpt.rng.uniform(%n, %n) : tensor<?xf32>
  return
}

// -----

func.func @mask(%x: tensor<8xf32>) {
  // expected-error @below {{expects a mask of the shape of 'tensor<8xf32>', but got 'tensor<4xi1>'}}
  %y, %m = ckpt.dropout %x, 0.5 : tensor<8xf32>, tensor<4xi1>
  return
}

// -----

func.func @element() {
  // expected-error @below {{must be ranked tensor of 32-bit signless integer or 64-bit signless integer values, but got 'tensor<8xi8>'}}
  %y = ckpt.rng.bits : tensor<8xi8>
  return
}

// -----

func.func @threefry_normal(%s: !ckpt.rng_state) {
  // expected-error @below {{threefry2x32 does not draw normal numbers; use philox4x32}}
  %y, %n = ckpt.rng.normal from %s {generator = #ckpt.generator<threefry2x32>} : tensor<8xf32>
  return
}

// -----

func.func @threefry_half(%s: !ckpt.rng_state) {
  // expected-error @below {{threefry2x32 does not draw f16; use philox4x32}}
  %y, %n = ckpt.rng.uniform from %s {generator = #ckpt.generator<threefry2x32>} : tensor<8xf16>
  return
}

// -----

func.func @block_width(%s: i64, %i: index) {
  // expected-error @below {{attribute 'width' failed to satisfy constraint}}
  %w0, %w1, %w2, %w3, %p = ckpt.rng.block %s, %s, %i width 12
  return
}
