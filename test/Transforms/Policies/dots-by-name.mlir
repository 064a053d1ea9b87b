// What counts as a product in dialects that are not registered, with how many
// batch dimensions: by the end of the name. All are in a region and read by the
// backward pass; what a policy does not save is computed again.
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat="strategy=regions assume-pure=torch policy=dots_saveable" | FileCheck %s --check-prefix=DOTS
// RUN: ckpt-opt %s --allow-unregistered-dialect --ckpt-plan-remat="strategy=regions assume-pure=torch policy=dots_with_no_batch_dims_saveable" | FileCheck %s --check-prefix=NOBATCH

// Steps: 0 matmul of matrices, 1 of stacks of them, 2 and 3 einsum without and
// with a batch, 4 attention, 5 a convolution, 6 a conversion, 8 pooling.
// DOTS: ckpt.recompute = array<i64: 6, 8>
// NOBATCH: ckpt.recompute = array<i64: 1, 3, 4, 5, 6, 8>
#r = #ckpt.region<"r">
func.func @main(%x: tensor<8x8xf32>, %y: tensor<2x4x8x8xf32>, %i: tensor<1x8x8x1xf32>) -> (tensor<8x8xf32> {ckpt.loss}, tensor<8x8xf32>) {
  %0 = "torch.aten.matmul"(%x, %x) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %1 = "torch.aten.matmul"(%y, %y) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
  %2 = "stablehlo.einsum"(%x, %x) {einsum_config = "ij,jk->ik", ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %3 = "stablehlo.einsum"(%y, %y) {einsum_config = "abij,abjk->abik", ckpt.phase = "fwd", ckpt.region = #r} : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
  %4 = "aten._scaled_dot_product_flash_attention"(%y, %y, %y) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>) -> tensor<2x4x8x8xf32>
  %5 = "aten._convolution"(%x, %x) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8x8xf32>, tensor<8x8xf32>) -> tensor<8x8xf32>
  %6 = "stablehlo.convert"(%x) {ckpt.phase = "fwd", ckpt.region = #r} : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %e = tensor.empty() : tensor<2x2xf32>
  %p = tensor.empty() : tensor<1x7x7x1xf32>
  %7 = linalg.pooling_nhwc_sum {ckpt.phase = "fwd", ckpt.region = #r} ins(%i, %e : tensor<1x8x8x1xf32>, tensor<2x2xf32>) outs(%p : tensor<1x7x7x1xf32>) -> tensor<1x7x7x1xf32>
  %l = "stablehlo.loss"(%x) : (tensor<8x8xf32>) -> tensor<8x8xf32>
  %g = "stablehlo.grad"(%0, %1, %2, %3, %4, %5, %6, %7) : (tensor<8x8xf32>, tensor<2x4x8x8xf32>, tensor<8x8xf32>, tensor<2x4x8x8xf32>, tensor<2x4x8x8xf32>, tensor<8x8xf32>, tensor<8x8xf32>, tensor<1x7x7x1xf32>) -> tensor<8x8xf32>
  return %l, %g : tensor<8x8xf32>, tensor<8x8xf32>
}
