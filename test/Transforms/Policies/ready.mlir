// Ready-made policies: which of a product, a product with a batch, a
// convolution and a named value are computed again. All four are in a region,
// and read by the backward pass.
// DEFINE: %{policy} =
// DEFINE: %{run} = ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat="strategy=regions policy=%{policy}" | FileCheck %s --check-prefix
// REDEFINE: %{policy} = nothing_saveable
// RUN: %{run} NOTHING
// REDEFINE: %{policy} = everything_saveable
// RUN: %{run} EVERYTHING
// REDEFINE: %{policy} = dots_saveable
// RUN: %{run} DOTS
// REDEFINE: %{policy} = dots_with_no_batch_dims_saveable
// RUN: %{run} NOBATCH
// REDEFINE: %{policy} = offload_dot_with_no_batch_dims
// RUN: %{run} NOBATCH
// REDEFINE: %{policy} = save_only_these_names(h,other)
// RUN: %{run} NAMED
// REDEFINE: %{policy} = save_any_names_but_these(other)
// RUN: %{run} NAMED
// REDEFINE: %{policy} = save_any_names_but_these(h)
// RUN: %{run} NOTHING
// REDEFINE: %{policy} = save_and_offload_only_these_names(other;h)
// RUN: %{run} NAMED
// REDEFINE: %{policy} = [math.tanh,stablehlo.convolution]
// RUN: %{run} LIST

// JAX counts convolutions among the dots, but not among those without batch.
// Steps: 0 product, 1 with a batch, 2 convolution, 3 tanh, which is named, 4 exp.
// NOTHING: ckpt.recompute = array<i64: 0, 1, 2, 3, 4>
// EVERYTHING-NOT: ckpt.recompute
// DOTS: ckpt.recompute = array<i64: 3, 4>
// NOBATCH: ckpt.recompute = array<i64: 1, 2, 3, 4>
// NAMED: ckpt.recompute = array<i64: 0, 1, 2, 4>
// LIST: ckpt.recompute = array<i64: 0, 1, 4>
func.func @main(%x: tensor<8x8xf32>) -> (tensor<8x8xf32> {ckpt.loss}, tensor<8x8xf32>) {
  %e = tensor.empty() : tensor<8x8xf32>
  %a = linalg.matmul {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">} ins(%x, %x : tensor<8x8xf32>, tensor<8x8xf32>) outs(%e : tensor<8x8xf32>) -> tensor<8x8xf32>
  %b = "stablehlo.dot_general"(%x, %x) <{dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0]>}> {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">} : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %c = "stablehlo.convolution"(%x, %x) {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">} : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %d0 = math.tanh %x {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">} : tensor<8x8xf32>
  // A name is seen through a view.
  %v = tensor.cast %d0 : tensor<8x8xf32> to tensor<?x8xf32>
  %w = tensor.cast %v : tensor<?x8xf32> to tensor<8x8xf32>
  %d = ckpt.name %w "h" : tensor<8x8xf32>
  %f = math.exp %x {ckpt.phase = "fwd", ckpt.region = #ckpt.region<"r">} : tensor<8x8xf32>
  %l = "stablehlo.loss"(%x) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %g = "stablehlo.grad"(%a, %b, %c, %d, %f) : (tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  return %l, %g : tensor<8x8xf32>, tensor<8x8xf32>
}
