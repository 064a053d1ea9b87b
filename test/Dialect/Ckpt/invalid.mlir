// RUN: ckpt-opt %s --allow-unregistered-dialect --split-input-file --verify-diagnostics

func.func @yield_types(%x: tensor<8xf32>) {
  // expected-error @below {{successor operand type #0 'tensor<8xf32>' should match successor input type #0 'tensor<4xf32>'}}
  %y = ckpt.checkpoint -> tensor<4xf32> {
    // expected-note @below {{region branch point}}
    ckpt.yield %x : tensor<8xf32>
  }
  return
}

// -----

func.func @body_arguments(%x: tensor<8xf32>) {
  // expected-error @below {{its body takes no arguments, but has 1}}
  "ckpt.checkpoint"() ({
  ^bb0(%a: tensor<8xf32>):
    ckpt.yield
  }) : () -> ()
  return
}

// -----

func.func @yield_outside(%x: tensor<8xf32>) {
  // expected-error @below {{expects parent op 'ckpt.checkpoint'}}
  ckpt.yield %x : tensor<8xf32>
}

// -----

func.func @unknown_policy() {
  // expected-error @below {{@missing is not a ckpt.policy}}
  ckpt.checkpoint policy(@missing) {
  }
  return
}

// -----

// expected-error @below {{holds only ckpt.rule}}
ckpt.policy @p default must_save {
  // expected-note @below {{found 'arith.constant'}}
  %0 = arith.constant 1 : i32
}

// -----

// expected-error @below {{expected must_save, prefer_save, must_recompute, prefer_recompute, must_offload or prefer_offload, but got 'save'}}
ckpt.policy @p default save {
}

// -----

ckpt.policy @p default must_save {
  // expected-error @below {{of kind 'match' expects a symbol}}
  ckpt.rule match "a" = must_save
}

// -----

ckpt.policy @p default must_save {
  // expected-error @below {{of kind 'op' expects a list of strings}}
  ckpt.rule op @a = must_save
}

// -----

ckpt.policy @p default must_save {
  // expected-error @below {{@nowhere is not a transform.named_sequence}}
  ckpt.rule match @nowhere = must_save
}

// -----

// expected-error @below {{expects parent op 'ckpt.policy'}}
"ckpt.rule"() <{kind = 0 : i32, targets = ["a"], decision = #ckpt.decision<must_save>}> : () -> ()

// -----

func.func @use_after_release(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{is followed by a use of the tensor}}
  ckpt.release %x : tensor<8xf32>
  // expected-note @below {{used here}}
  %0 = arith.negf %x : tensor<8xf32>
  return %0 : tensor<8xf32>
}

// -----

func.func @released_twice(%x: tensor<8xf32>) {
  // expected-error @below {{releases a tensor twice}}
  ckpt.release %x : tensor<8xf32>
  // expected-note @below {{used here}}
  ckpt.release %x : tensor<8xf32>
  return
}

// -----

func.func @region_name() {
  // expected-error @below {{a checkpoint region needs a name}}
  "a.b"() {ckpt.region = #ckpt.region<"">} : () -> ()
  return
}

// -----

func.func @region_kind() {
  // expected-error @below {{expects 'ckpt.region' to be a #ckpt.region}}
  "a.b"() {ckpt.region = "block0"} : () -> ()
  return
}

// -----

func.func @phase() {
  // expected-error @below {{expects 'ckpt.phase' to be "fwd", "bwd" or "opt"}}
  "a.b"() {ckpt.phase = "forward"} : () -> ()
  return
}

// -----

func.func @exec_group() {
  // expected-error @below {{expects 'ckpt.exec_group' to be a string}}
  "a.b"() {ckpt.exec_group = 1} : () -> ()
  return
}

// -----

func.func @cost() {
  // expected-error @below {{expects 'ckpt.cost' to be a number of ns, not negative}}
  "a.b"() {ckpt.cost = -1 : i64} : () -> ()
  return
}

// -----

func.func @workspace() {
  // expected-error @below {{expects 'ckpt.workspace' to be an integer of up to 64 bits, not negative}}
  "a.b"() {ckpt.workspace = 1.0 : f32} : () -> ()
  return
}

// -----

// As 64 bits it would be negative.
func.func @place() {
  // expected-error @below {{expects 'ckpt.place' to be an integer of up to 64 bits, not negative}}
  "a.b"() {ckpt.place = 9223372036854775808 : i128} : () -> ()
  return
}

// -----

func.func @recomputable() {
  // expected-error @below {{expects 'ckpt.recomputable' to be a bool}}
  "a.b"() {ckpt.recomputable = 1 : i32} : () -> ()
  return
}

// -----

func.func @alias_count(%x: tensor<8xf32>) {
  // expected-error @below {{expects 'ckpt.alias' to have one entry per result, 1, but got 2}}
  %0 = "a.b"(%x) {ckpt.alias = array<i64: 0, 0>} : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @alias_operand(%x: tensor<8xf32>) {
  // expected-error @below {{'ckpt.alias' names operand 1, but there are 1}}
  %0 = "a.b"(%x) {ckpt.alias = array<i64: 1>} : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @inplace(%x: tensor<8xf32>) {
  // expected-error @below {{expects 'ckpt.inplace' to be an array<i64>}}
  %0 = "a.b"(%x) {ckpt.inplace = 0} : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @bytes(%x: tensor<8xf32>) {
  // expected-error @below {{expects 'ckpt.bytes' to be an array<i64> with the bytes of each result}}
  %0 = "a.b"(%x) {ckpt.bytes = 5} : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

func.func @recompute() {
  // expected-error @below {{expects 'ckpt.recompute' to be an array<i64> of step numbers}}
  "a.b"() {ckpt.recompute = array<i64: -1>} : () -> ()
  return
}

// -----

func.func @unknown() {
  // expected-error @below {{has an attribute 'ckpt.costs' that the ckpt dialect does not define}}
  "a.b"() {ckpt.costs = 1} : () -> ()
  return
}

// -----

// expected-error @below {{argument 0 has an attribute 'ckpt.cost'; only the integer 'ckpt.bytes' and the array 'ckpt.dim_hint' are defined there}}
func.func @argument(%x: tensor<8xf32> {ckpt.cost = 1}) {
  return
}

// -----

// expected-error @below {{result 0 has an attribute 'ckpt.bytes'; only the unit attribute 'ckpt.loss' is defined there}}
func.func @result(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.bytes = 1}) {
  return %x : tensor<8xf32>
}

// -----

// expected-error @below {{argument 0 expects 'ckpt.dim_hint' to be an array<i64> with an extent, not negative, for each dimension of its tensor}}
func.func @dim_hint(%x: tensor<?x4xf32> {ckpt.dim_hint = array<i64: 8>}) {
  return
}

// -----

// expected-error @below {{argument 0 has an attribute 'ckpt.bytes'; only the integer 'ckpt.bytes' and}}
func.func @huge_argument(%x: tensor<?xf32> {ckpt.bytes = 18446744073709551617 : i128}) {
  return
}
