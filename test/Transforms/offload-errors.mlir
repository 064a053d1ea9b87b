// RUN: ckpt-opt %s --split-input-file --allow-unregistered-dialect --verify-diagnostics --ckpt-apply-remat=assume-pure=a --ckpt-verify-remat=assume-pure=a

func.func @read_while_away(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.a"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{'ckpt.transfers' cannot be carried out for step 0: transfer 0 is of tensor 1, which is read at position 1 in the storage that is released}}
  %b = "a.b"(%a) {ckpt.transfers = [#ckpt.transfer<release 0>]} : (tensor<8xf32>) -> tensor<8xf32>
  %c = "a.c"(%a, %b) {ckpt.transfers = [#ckpt.transfer<prefetch 0>]} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %c : tensor<8xf32>
}

// -----

func.func @not_on_the_host(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.a"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{prefetches step 0, which is not on the host}}
  %b = "a.b"(%a) {ckpt.transfers = [#ckpt.transfer<prefetch 0>]} : (tensor<8xf32>) -> tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @never_back(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.a"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{releases step 0, which is never fetched back}}
  %b = "a.b"(%a) {ckpt.transfers = [#ckpt.transfer<release 0>]} : (tensor<8xf32>) -> tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @released_twice(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.a"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %b = "a.b"(%x) {ckpt.transfers = [#ckpt.transfer<release 0>]} : (tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{releases step 0, which is on the host already}}
  %c = "a.c"(%b) {ckpt.transfers = [#ckpt.transfer<release 0>]} : (tensor<8xf32>) -> tensor<8xf32>
  return %c : tensor<8xf32>
}

// -----

func.func @not_run_yet(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{is of a step that has not run before it}}
  %a = "a.a"(%x) {ckpt.transfers = [#ckpt.transfer<release 1>]} : (tensor<8xf32>) -> tensor<8xf32>
  %b = "a.b"(%a) : (tensor<8xf32>) -> tensor<8xf32>
  %c = "a.c"(%b) {ckpt.transfers = [#ckpt.transfer<prefetch 1>]} : (tensor<8xf32>) -> tensor<8xf32>
  return %c : tensor<8xf32>
}

// -----

func.func @no_such_step(%x: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{names step 9, which is no operation}}
  %a = "a.a"(%x) {ckpt.transfers = [#ckpt.transfer<release 9>]} : (tensor<8xf32>) -> tensor<8xf32>
  %b = "a.b"(%a) {ckpt.transfers = [#ckpt.transfer<prefetch 9>]} : (tensor<8xf32>) -> tensor<8xf32>
  return %b : tensor<8xf32>
}

// -----

func.func @no_such_place(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.a"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{names a place that does not exist}}
  %b = "a.b"(%x) {ckpt.transfers = [#ckpt.transfer<release 0, at = 1>]} : (tensor<8xf32>) -> tensor<8xf32>
  %c = "a.c"(%a, %b) {ckpt.transfers = [#ckpt.transfer<prefetch 0>]} : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %c : tensor<8xf32>
}

// -----

func.func @nothing_reads_it(%x: tensor<8xf32>) -> tensor<8xf32> {
  %a = "a.a"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-error @below {{brings back what nothing reads}}
  %b = "a.b"(%x) {ckpt.transfers = [#ckpt.transfer<release 0>]} : (tensor<8xf32>) -> tensor<8xf32>
  %c = "a.c"(%b) {ckpt.transfers = [#ckpt.transfer<prefetch 0>]} : (tensor<8xf32>) -> tensor<8xf32>
  return %c : tensor<8xf32>
}

// -----

// A view of what has left.
func.func @view(%x: tensor<8xf32>) -> tensor<2x4xf32> {
  %a = math.exp %x : tensor<8xf32>
  %v = tensor.expand_shape %a [[0, 1]] output_shape [2, 4] : tensor<8xf32> into tensor<2x4xf32>
  // expected-error @below {{offloads a tensor of which a view is used behind the wait}}
  %h = ckpt.offload %a : tensor<8xf32>
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  // expected-note @below {{used here, at 'math.exp'}}
  %w = math.exp %v : tensor<2x4xf32>
  %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
  %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
  return %w : tensor<2x4xf32>
}

// -----

// The storage that was offloaded counts until the wait: the plan promises one
// tensor less.
// expected-error @below {{needs 128 bytes, but its plan promised 96}}
func.func @peak(%x: tensor<8xf32>) -> tensor<8xf32> attributes {ckpt.plan = {peak = 96 : i64}} {
  %a = "a.a"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  %h = ckpt.offload %a : tensor<8xf32>
  %b = "a.b"(%x) : (tensor<8xf32>) -> tensor<8xf32>
  // expected-note @below {{the peak is here}}
  %c = "a.c"(%b) : (tensor<8xf32>) -> tensor<8xf32>
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
  %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
  %d = "a.d"(%c, %u) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
  return %d : tensor<8xf32>
}
