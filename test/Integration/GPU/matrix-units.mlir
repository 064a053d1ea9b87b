// Products by matrix units: sums of small integers, which are exact in any order,
// have the bits of the CPU. Shapes do not divide by tiles; tiles of 32, 64 and 128;
// operands that are contiguous along the reduction and across it; batches; a
// convolution; a sum that starts at something else.
// RUN: ckpt-run %s --save=%t.npz
// RUN: ckpt-run --device=host %s --expected=@%t.npz --rtol=0 --atol=0 | FileCheck %s
// RUN: env CKPT_HOST_CUDA_CAPABILITY=75 ckpt-run --device=host %s --expected=@%t.npz --rtol=0 --atol=0 | FileCheck %s
// CHECK: results agree with

// These have few bits, so that tf32 has them too.
// RUN: ckpt-opt %s --ckpt-gpu-pipeline="format=host tf32" -o %t.tf32.mlir
// RUN: ckpt-run --device=host %t.tf32.mlir --expected=@%t.npz --rtol=0 --atol=0 | FileCheck %s

// The kernels are those.
// RUN: ckpt-opt %s --ckpt-gpu-launch-pipeline=tf32 -o %t.launches.mlir
// RUN: grep "nvvm.mma.sync.*vector<2xf16>" %t.launches.mlir
// RUN: grep "multiplicandAPtxType = #nvvm.mma_type<bf16>" %t.launches.mlir
// RUN: grep "multiplicandAPtxType = #nvvm.mma_type<tf32>" %t.launches.mlir
// RUN: not grep "math.fma" %t.launches.mlir

#id = affine_map<(i, j) -> (i, j)>
#id3 = affine_map<(b, i, j) -> (b, i, j)>
func.func @main(%x: tensor<75x72xf32>, %y: tensor<72x90xf32>,
                %p: tensor<128x100x24xf32>, %q: tensor<128x24x120xf32>)
    -> (tensor<75x90xf32>, tensor<75x90xf16>, tensor<75x90xf32>, tensor<72x72xf32>,
        tensor<75x90xbf16>, tensor<128x100x120xf32>, tensor<8x6x6x20xf32>, tensor<75x90xf32>) {
  %zero = arith.constant 0.0 : f32
  %two = arith.constant 2.0 : f32
  %one = arith.constant 1.0 : f32
  %zero16 = arith.constant 0.0 : f16
  %zerob16 = arith.constant 0.0 : bf16

  %ex = tensor.empty() : tensor<75x72xf32>
  %xi = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<75x72xf32>) outs(%ex : tensor<75x72xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %two : f32
    %1 = math.floor %0 : f32
    linalg.yield %1 : f32
  } -> tensor<75x72xf32>
  %ey = tensor.empty() : tensor<72x90xf32>
  %yi = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<72x90xf32>) outs(%ey : tensor<72x90xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %two : f32
    %1 = math.floor %0 : f32
    linalg.yield %1 : f32
  } -> tensor<72x90xf32>
  %ex16 = tensor.empty() : tensor<75x72xf16>
  %x16 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%xi : tensor<75x72xf32>) outs(%ex16 : tensor<75x72xf16>) {
  ^bb0(%a: f32, %o: f16):
    %0 = arith.truncf %a : f32 to f16
    linalg.yield %0 : f16
  } -> tensor<75x72xf16>
  %ey16 = tensor.empty() : tensor<72x90xf16>
  %y16 = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%yi : tensor<72x90xf32>) outs(%ey16 : tensor<72x90xf16>) {
  ^bb0(%a: f32, %o: f16):
    %0 = arith.truncf %a : f32 to f16
    linalg.yield %0 : f16
  } -> tensor<72x90xf16>
  %exb = tensor.empty() : tensor<75x72xbf16>
  %xb = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%xi : tensor<75x72xf32>) outs(%exb : tensor<75x72xbf16>) {
  ^bb0(%a: f32, %o: bf16):
    %0 = arith.truncf %a : f32 to bf16
    linalg.yield %0 : bf16
  } -> tensor<75x72xbf16>
  %eyb = tensor.empty() : tensor<72x90xbf16>
  %yb = linalg.generic {indexing_maps = [#id, #id], iterator_types = ["parallel", "parallel"]}
      ins(%yi : tensor<72x90xf32>) outs(%eyb : tensor<72x90xbf16>) {
  ^bb0(%a: f32, %o: bf16):
    %0 = arith.truncf %a : f32 to bf16
    linalg.yield %0 : bf16
  } -> tensor<72x90xbf16>
  %ep = tensor.empty() : tensor<128x100x24xf16>
  %p16 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%p : tensor<128x100x24xf32>) outs(%ep : tensor<128x100x24xf16>) {
  ^bb0(%a: f32, %o: f16):
    %0 = arith.mulf %a, %two : f32
    %1 = math.floor %0 : f32
    %2 = arith.truncf %1 : f32 to f16
    linalg.yield %2 : f16
  } -> tensor<128x100x24xf16>
  %eq = tensor.empty() : tensor<128x24x120xf16>
  %q16 = linalg.generic {indexing_maps = [#id3, #id3], iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%q : tensor<128x24x120xf32>) outs(%eq : tensor<128x24x120xf16>) {
  ^bb0(%a: f32, %o: f16):
    %0 = arith.mulf %a, %two : f32
    %1 = math.floor %0 : f32
    %2 = arith.truncf %1 : f32 to f16
    linalg.yield %2 : f16
  } -> tensor<128x24x120xf16>

  %em = tensor.empty() : tensor<75x90xf32>
  %fm = linalg.fill ins(%zero : f32) outs(%em : tensor<75x90xf32>) -> tensor<75x90xf32>
  %f16 = linalg.matmul ins(%x16, %y16 : tensor<75x72xf16>, tensor<72x90xf16>)
                       outs(%fm : tensor<75x90xf32>) -> tensor<75x90xf32>
  %em16 = tensor.empty() : tensor<75x90xf16>
  %fm16 = linalg.fill ins(%zero16 : f16) outs(%em16 : tensor<75x90xf16>) -> tensor<75x90xf16>
  %narrow = linalg.matmul ins(%x16, %y16 : tensor<75x72xf16>, tensor<72x90xf16>)
                          outs(%fm16 : tensor<75x90xf16>) -> tensor<75x90xf16>
  // The sum of the first starts at the product of the second.
  %bf16 = linalg.matmul ins(%xb, %yb : tensor<75x72xbf16>, tensor<72x90xbf16>)
                        outs(%f16 : tensor<75x90xf32>) -> tensor<75x90xf32>
  %et = tensor.empty() : tensor<72x72xf32>
  %ft = linalg.fill ins(%zero : f32) outs(%et : tensor<72x72xf32>) -> tensor<72x72xf32>
  %gram = linalg.matmul
      indexing_maps = [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (k, n)>,
                       affine_map<(m, n, k) -> (m, n)>]
      ins(%x16, %x16 : tensor<75x72xf16>, tensor<75x72xf16>)
      outs(%ft : tensor<72x72xf32>) -> tensor<72x72xf32>
  %emb = tensor.empty() : tensor<75x90xbf16>
  %fmb = linalg.fill ins(%zerob16 : bf16) outs(%emb : tensor<75x90xbf16>) -> tensor<75x90xbf16>
  %narrowb = linalg.matmul ins(%xb, %yb : tensor<75x72xbf16>, tensor<72x90xbf16>)
                           outs(%fmb : tensor<75x90xbf16>) -> tensor<75x90xbf16>
  %eb = tensor.empty() : tensor<128x100x120xf32>
  %fb = linalg.fill ins(%one : f32) outs(%eb : tensor<128x100x120xf32>) -> tensor<128x100x120xf32>
  %batch = linalg.batch_matmul ins(%p16, %q16 : tensor<128x100x24xf16>, tensor<128x24x120xf16>)
                               outs(%fb : tensor<128x100x120xf32>) -> tensor<128x100x120xf32>

  %image = tensor.extract_slice %x16[0, 0] [64, 64] [1, 1] : tensor<75x72xf16> to tensor<64x64xf16>
  %nhwc = tensor.expand_shape %image [[0, 1], [2, 3]] output_shape [8, 8, 8, 8]
      : tensor<64x64xf16> into tensor<8x8x8x8xf16>
  %filter = tensor.extract_slice %y16[0, 0] [72, 20] [1, 1] : tensor<72x90xf16> to tensor<72x20xf16>
  %hwcf = tensor.expand_shape %filter [[0, 1, 2], [3]] output_shape [3, 3, 8, 20]
      : tensor<72x20xf16> into tensor<3x3x8x20xf16>
  %eo = tensor.empty() : tensor<8x6x6x20xf32>
  %fo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x6x6x20xf32>) -> tensor<8x6x6x20xf32>
  %conv = linalg.conv_2d_nhwc_hwcf
      {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>}
      ins(%nhwc, %hwcf : tensor<8x8x8x8xf16>, tensor<3x3x8x20xf16>)
      outs(%fo : tensor<8x6x6x20xf32>) -> tensor<8x6x6x20xf32>

  %f32 = linalg.matmul ins(%xi, %yi : tensor<75x72xf32>, tensor<72x90xf32>)
                       outs(%fm : tensor<75x90xf32>) -> tensor<75x90xf32>
  return %f16, %narrow, %bf16, %gram, %narrowb, %batch, %conv, %f32
    : tensor<75x90xf32>, tensor<75x90xf16>, tensor<75x90xf32>, tensor<72x72xf32>,
      tensor<75x90xbf16>, tensor<128x100x120xf32>, tensor<8x6x6x20xf32>, tensor<75x90xf32>
}
