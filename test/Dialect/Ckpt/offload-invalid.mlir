// RUN: ckpt-opt %s --split-input-file --verify-diagnostics

func.func @never_waited_for(%t: tensor<8xf32>) {
  // expected-error @below {{'ckpt.offload' op has a result without a 'ckpt.wait_offload'}}
  %h = ckpt.offload %t : tensor<8xf32>
  return
}

// -----

func.func @never_fetched_back(%t: tensor<8xf32>) {
  // expected-error @below {{has a result without a 'ckpt.prefetch'}}
  %h = ckpt.offload %t : tensor<8xf32>
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  return
}

// -----

func.func @waits_twice(%t: tensor<8xf32>) {
  // expected-error @below {{has a result that is used by more than one 'ckpt.wait_offload'}}
  %h = ckpt.offload %t : tensor<8xf32>
  // expected-note @below {{one is here}}
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  // expected-note @below {{one is here}}
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
  %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
  return
}

// -----

func.func @fetched_before_the_wait(%t: tensor<8xf32>) {
  // expected-error @below {{expects its 'ckpt.prefetch' in the same block, behind 'ckpt.wait_offload'}}
  %h = ckpt.offload %t : tensor<8xf32>
  // expected-note @below {{but it is here}}
  %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
  return
}

// -----

func.func @use_after_release(%t: tensor<8xf32>) -> tensor<8xf32> {
  // expected-error @below {{offloads a tensor that is used behind the wait}}
  %h = ckpt.offload %t : tensor<8xf32>
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  // expected-note @below {{used here; read what ckpt.wait_prefetch returns}}
  %0 = math.exp %t : tensor<8xf32>
  %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
  %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
  return %0 : tensor<8xf32>
}

// -----

func.func @used_before_it_came(%t: tensor<8xf32>) {
  %h = ckpt.offload %t : tensor<8xf32>
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  // expected-error @below {{which only waits and prefetches can use}}
  %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
  // expected-note @below {{used here}}
  %v = builtin.unrealized_conversion_cast %p : !ckpt.incoming<tensor<8xf32>> to tensor<8xf32>
  %u = ckpt.wait_prefetch %p : !ckpt.incoming<tensor<8xf32>>
  return
}

// -----

func.func @prefetch_never_waited_for(%t: tensor<8xf32>) {
  %h = ckpt.offload %t : tensor<8xf32>
  ckpt.wait_offload %h : !ckpt.offloaded<tensor<8xf32>>
  // expected-error @below {{'ckpt.prefetch' op has a result without a 'ckpt.wait_prefetch'}}
  %p = ckpt.prefetch %h : !ckpt.offloaded<tensor<8xf32>>
  return
}

// -----

func.func @attribute(%t: tensor<8xf32>) {
  // expected-error @below {{expects 'ckpt.transfers' to be an array of #ckpt.transfer}}
  %0 = math.exp %t {ckpt.transfers = [5]} : tensor<8xf32>
  return
}

// -----

func.func @negative(%t: tensor<8xf32>) {
  // expected-error @below {{a transfer's step and place are not negative}}
  %0 = math.exp %t {ckpt.transfers = [#ckpt.transfer<release -1>]} : tensor<8xf32>
  return
}
