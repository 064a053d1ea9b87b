// The kernels of a GPU give the bits of the CPU where the order of sums does not
// matter: elements, elementary functions, random draws, and sums of small integers.
// Shapes do not divide by tiles, blocks or warps.
// RUN: ckpt-run %s --save=%t.npz
// RUN: ckpt-run --device=host %s --expected=@%t.npz --rtol=0 --atol=0 | FileCheck %s
// CHECK: results agree with

#id = affine_map<(i, j) -> (i, j)>
#column = affine_map<(i, j) -> (i)>
func.func @main(%x: tensor<75x72xf32>, %y: tensor<72x90xf32>)
    -> (tensor<75x72xf32>, tensor<75x72xf32>, tensor<75x90xf32>, tensor<75xf32>,
        tensor<72xf32>, tensor<72x75xf32>, tensor<75xi32>, tensor<8x6x6x20xf32>) {
  %zero = arith.constant 0.0 : f32
  %eight = arith.constant 8.0 : f32
  %e = tensor.empty() : tensor<75x72xf32>
  %elements = linalg.generic {indexing_maps = [#id, #id],
                              iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<75x72xf32>) outs(%e : tensor<75x72xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = math.exp %a : f32
    %1 = math.tanh %0 : f32
    %2 = math.absf %a : f32
    %3 = math.sqrt %2 : f32
    %4 = arith.divf %1, %3 : f32
    %5 = math.erf %4 : f32
    linalg.yield %5 : f32
  } -> tensor<75x72xf32>

  %dropped = ckpt.dropout %elements, 0.25 : tensor<75x72xf32>

  %xi = linalg.generic {indexing_maps = [#id, #id],
                        iterator_types = ["parallel", "parallel"]}
      ins(%x : tensor<75x72xf32>) outs(%e : tensor<75x72xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %eight : f32
    %1 = math.floor %0 : f32
    linalg.yield %1 : f32
  } -> tensor<75x72xf32>
  %ey = tensor.empty() : tensor<72x90xf32>
  %yi = linalg.generic {indexing_maps = [#id, #id],
                        iterator_types = ["parallel", "parallel"]}
      ins(%y : tensor<72x90xf32>) outs(%ey : tensor<72x90xf32>) {
  ^bb0(%a: f32, %o: f32):
    %0 = arith.mulf %a, %eight : f32
    %1 = math.floor %0 : f32
    linalg.yield %1 : f32
  } -> tensor<72x90xf32>
  %em = tensor.empty() : tensor<75x90xf32>
  %fm = linalg.fill ins(%zero : f32) outs(%em : tensor<75x90xf32>) -> tensor<75x90xf32>
  %product = linalg.matmul ins(%xi, %yi : tensor<75x72xf32>, tensor<72x90xf32>)
                           outs(%fm : tensor<75x90xf32>) -> tensor<75x90xf32>
  %er = tensor.empty() : tensor<75xf32>
  %fr = linalg.fill ins(%zero : f32) outs(%er : tensor<75xf32>) -> tensor<75xf32>
  %rows = linalg.reduce { arith.addf } ins(%xi : tensor<75x72xf32>)
                        outs(%fr : tensor<75xf32>) dimensions = [1]
  %ec = tensor.empty() : tensor<72xf32>
  %fc = linalg.fill ins(%zero : f32) outs(%ec : tensor<72xf32>) -> tensor<72xf32>
  %columns = linalg.reduce { arith.maximumf } ins(%xi : tensor<75x72xf32>)
                           outs(%fc : tensor<72xf32>) dimensions = [0]
  %et = tensor.empty() : tensor<72x75xf32>
  %transposed = linalg.transpose ins(%x : tensor<75x72xf32>) outs(%et : tensor<72x75xf32>)
                                 permutation = [1, 0]
  %least = arith.constant -1.0e30 : f32
  %c0 = arith.constant 0 : i32
  %fl = linalg.fill ins(%least : f32) outs(%er : tensor<75xf32>) -> tensor<75xf32>
  %ei = tensor.empty() : tensor<75xi32>
  %fi = linalg.fill ins(%c0 : i32) outs(%ei : tensor<75xi32>) -> tensor<75xi32>
  %largest:2 = linalg.generic {indexing_maps = [#id, #column, #column],
                               iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<75x72xf32>) outs(%fl, %fi : tensor<75xf32>, tensor<75xi32>) {
  ^bb0(%a: f32, %m: f32, %p: i32):
    %at = linalg.index 1 : index
    %j = arith.index_cast %at : index to i32
    %greater = arith.cmpf ogt, %a, %m : f32
    %0 = arith.select %greater, %a, %m : f32
    %1 = arith.select %greater, %j, %p : i32
    linalg.yield %0, %1 : f32, i32
  } -> (tensor<75xf32>, tensor<75xi32>)

  %image = tensor.extract_slice %xi[0, 0] [64, 64] [1, 1]
      : tensor<75x72xf32> to tensor<64x64xf32>
  %nhwc = tensor.expand_shape %image [[0, 1], [2, 3]] output_shape [8, 8, 8, 8]
      : tensor<64x64xf32> into tensor<8x8x8x8xf32>
  %filter = tensor.extract_slice %yi[0, 0] [72, 20] [1, 1]
      : tensor<72x90xf32> to tensor<72x20xf32>
  %hwcf = tensor.expand_shape %filter [[0, 1, 2], [3]] output_shape [3, 3, 8, 20]
      : tensor<72x20xf32> into tensor<3x3x8x20xf32>
  %eo = tensor.empty() : tensor<8x6x6x20xf32>
  %fo = linalg.fill ins(%zero : f32) outs(%eo : tensor<8x6x6x20xf32>) -> tensor<8x6x6x20xf32>
  %conv = linalg.conv_2d_nhwc_hwcf
      {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>}
      ins(%nhwc, %hwcf : tensor<8x8x8x8xf32>, tensor<3x3x8x20xf32>)
      outs(%fo : tensor<8x6x6x20xf32>) -> tensor<8x6x6x20xf32>
  return %elements, %dropped, %product, %rows, %columns, %transposed, %largest#1, %conv
    : tensor<75x72xf32>, tensor<75x72xf32>, tensor<75x90xf32>, tensor<75xf32>,
      tensor<72xf32>, tensor<72x75xf32>, tensor<75xi32>, tensor<8x6x6x20xf32>
}
