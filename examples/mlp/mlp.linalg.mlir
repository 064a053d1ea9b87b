#loc = loc(unknown)
#loc1 = loc("params['Dense_0']['bias']")
#loc2 = loc("params['Dense_0']['kernel']")
#loc3 = loc("params['Dense_1']['bias']")
#loc4 = loc("params['Dense_1']['kernel']")
#loc5 = loc("params['Dense_2']['bias']")
#loc6 = loc("params['Dense_2']['kernel']")
#loc7 = loc("params['Dense_3']['bias']")
#loc8 = loc("params['Dense_3']['kernel']")
#loc9 = loc("params['Dense_4']['bias']")
#loc10 = loc("params['Dense_4']['kernel']")
#loc11 = loc("batch[0]")
#loc12 = loc("batch[1]")
#loc13 = loc("batch[2]")
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0) -> ()>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> (0, d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1) -> (0, 0)>
#map9 = affine_map<(d0, d1) -> (d0, 0)>
#map10 = affine_map<(d0, d1) -> (d1, d0)>
module @jit_step {
  func.func public @main(%arg0: tensor<64xf32> loc("params['Dense_0']['bias']"), %arg1: tensor<32x64xf32> loc("params['Dense_0']['kernel']"), %arg2: tensor<64xf32> loc("params['Dense_1']['bias']"), %arg3: tensor<64x64xf32> loc("params['Dense_1']['kernel']"), %arg4: tensor<64xf32> loc("params['Dense_2']['bias']"), %arg5: tensor<64x64xf32> loc("params['Dense_2']['kernel']"), %arg6: tensor<64xf32> loc("params['Dense_3']['bias']"), %arg7: tensor<64x64xf32> loc("params['Dense_3']['kernel']"), %arg8: tensor<10xf32> loc("params['Dense_4']['bias']"), %arg9: tensor<64x10xf32> loc("params['Dense_4']['kernel']"), %arg10: tensor<128x32xf32> loc("batch[0]"), %arg11: tensor<128xi32> loc("batch[1]"), %arg12: tensor<2xi32> loc("batch[2]")) -> (tensor<64xf32>, tensor<32x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<10xf32>, tensor<64x10xf32>, tensor<f32>) {
    %cst = arith.constant 0xFF800000 : f32 loc(#loc120)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc121)
    %cst_1 = arith.constant dense<64> : tensor<i64> loc(#loc)
    %cst_2 = arith.constant dense<9> : tensor<i32> loc(#loc)
    %cst_3 = arith.constant dense<1065353216> : tensor<i32> loc(#loc)
    %cst_4 = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_5 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant 1.280000e+02 : f32 loc(#loc)
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<0.899999976> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_10 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %cst_11 = arith.constant dense<[17, 29, 16, 24]> : tensor<4xi32> loc(#loc)
    %cst_12 = arith.constant dense<[13, 15, 26, 6]> : tensor<4xi32> loc(#loc)
    %c466688986_i32 = arith.constant 466688986 : i32 loc(#loc)
    %cst_13 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %c0_i32 = arith.constant 0 : i32 loc(#loc)
    %c5_i32 = arith.constant 5 : i32 loc(#loc)
    %c1_i32 = arith.constant 1 : i32 loc(#loc)
    %c32_i32 = arith.constant 32 : i32 loc(#loc)
    %cst_14 = arith.constant dense<0> : tensor<4x2xi32> loc(#loc122)
    %c64_i64 = arith.constant 64 : i64 loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %cst_15 = arith.constant dense<32> : tensor<i64> loc(#loc)
    %cst_16 = arith.constant dense<1> : tensor<i64> loc(#loc)
    %extracted_slice = tensor.extract_slice %arg12[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc123)
    %collapsed = tensor.collapse_shape %extracted_slice [] : tensor<1xi32> into tensor<i32> loc(#loc124)
    %extracted_slice_17 = tensor.extract_slice %arg12[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc123)
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [] : tensor<1xi32> into tensor<i32> loc(#loc124)
    %0 = tensor.empty() : tensor<4xi64> loc(#loc125)
    %1 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%0 : tensor<4xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %290 = linalg.index 0 : index loc(#loc125)
      %291 = arith.index_cast %290 : index to i64 loc(#loc125)
      linalg.yield %291 : i64 loc(#loc125)
    } -> tensor<4xi64> loc(#loc125)
    %2 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_16 : tensor<i64>) outs(%0 : tensor<4xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc125)
    } -> tensor<4xi64> loc(#loc125)
    %3 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%2, %1 : tensor<4xi64>, tensor<4xi64>) outs(%0 : tensor<4xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_49: i64 loc(unknown), %out: i64 loc(unknown)):
      %290 = arith.muli %in, %in_49 : i64 loc(#loc125)
      linalg.yield %290 : i64 loc(#loc125)
    } -> tensor<4xi64> loc(#loc125)
    %4 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_15 : tensor<i64>) outs(%0 : tensor<4xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc125)
    } -> tensor<4xi64> loc(#loc125)
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%3, %4 : tensor<4xi64>, tensor<4xi64>) outs(%0 : tensor<4xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_49: i64 loc(unknown), %out: i64 loc(unknown)):
      %290 = arith.shrui %in, %in_49 : i64 loc(#loc125)
      %291 = arith.cmpi ult, %in_49, %c64_i64 : i64 loc(#loc125)
      %292 = arith.select %291, %290, %c0_i64 : i64 loc(#loc125)
      linalg.yield %292 : i64 loc(#loc125)
    } -> tensor<4xi64> loc(#loc125)
    %6 = tensor.empty() : tensor<4xi32> loc(#loc125)
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%3 : tensor<4xi64>) outs(%6 : tensor<4xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.trunci %in : i64 to i32 loc(#loc125)
      linalg.yield %290 : i32 loc(#loc125)
    } -> tensor<4xi32> loc(#loc125)
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<4xi64>) outs(%6 : tensor<4xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.trunci %in : i64 to i32 loc(#loc125)
      linalg.yield %290 : i32 loc(#loc125)
    } -> tensor<4xi32> loc(#loc125)
    %9 = tensor.empty() : tensor<i32> loc(#loc126)
    %10 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%collapsed, %collapsed_18 : tensor<i32>, tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc126)
      linalg.yield %290 : i32 loc(#loc126)
    } -> tensor<i32> loc(#loc126)
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%10 : tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %c466688986_i32 : i32 loc(#loc126)
      linalg.yield %290 : i32 loc(#loc126)
    } -> tensor<i32> loc(#loc126)
    %12 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%collapsed : tensor<i32>) outs(%6 : tensor<4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc127)
    } -> tensor<4xi32> loc(#loc127)
    %13 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%8, %12 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc127)
      linalg.yield %290 : i32 loc(#loc127)
    } -> tensor<4xi32> loc(#loc127)
    %14 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%collapsed_18 : tensor<i32>) outs(%6 : tensor<4xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc127)
    } -> tensor<4xi32> loc(#loc127)
    %15 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%7, %14 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc127)
      linalg.yield %290 : i32 loc(#loc127)
    } -> tensor<4xi32> loc(#loc127)
    %16:8 = scf.for %arg13 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg14 = %cst_13, %arg15 = %13, %arg16 = %15, %arg17 = %collapsed_18, %arg18 = %11, %arg19 = %collapsed, %arg20 = %cst_12, %arg21 = %cst_11) -> (tensor<i32>, tensor<4xi32>, tensor<4xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%arg14 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %c1_i32 : i32 loc(#loc161)
        linalg.yield %329 : i32 loc(#loc161)
      } -> tensor<i32> loc(#loc161)
      %extracted_slice_49 = tensor.extract_slice %arg20[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc162)
      %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [] : tensor<1xi32> into tensor<i32> loc(#loc163)
      %291 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%arg15, %arg16 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc161)
        linalg.yield %329 : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %292 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%collapsed_50 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc164)
      } -> tensor<4xi32> loc(#loc164)
      %293 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%arg16, %292 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc164)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc164)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc164)
        linalg.yield %331 : i32 loc(#loc164)
      } -> tensor<4xi32> loc(#loc164)
      %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_50 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc165)
        linalg.yield %329 : i32 loc(#loc165)
      } -> tensor<i32> loc(#loc165)
      %295 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%294 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc166)
      } -> tensor<4xi32> loc(#loc166)
      %296 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%arg16, %295 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc166)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc166)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc166)
        linalg.yield %331 : i32 loc(#loc166)
      } -> tensor<4xi32> loc(#loc166)
      %297 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%293, %296 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc167)
        linalg.yield %329 : i32 loc(#loc167)
      } -> tensor<4xi32> loc(#loc167)
      %298 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%291, %297 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc168)
        linalg.yield %329 : i32 loc(#loc168)
      } -> tensor<4xi32> loc(#loc168)
      %extracted_slice_51 = tensor.extract_slice %arg20[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc162)
      %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [] : tensor<1xi32> into tensor<i32> loc(#loc163)
      %299 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%291, %298 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc161)
        linalg.yield %329 : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %300 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%collapsed_52 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc164)
      } -> tensor<4xi32> loc(#loc164)
      %301 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%298, %300 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc164)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc164)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc164)
        linalg.yield %331 : i32 loc(#loc164)
      } -> tensor<4xi32> loc(#loc164)
      %302 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_52 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc165)
        linalg.yield %329 : i32 loc(#loc165)
      } -> tensor<i32> loc(#loc165)
      %303 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%302 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc166)
      } -> tensor<4xi32> loc(#loc166)
      %304 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%298, %303 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc166)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc166)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc166)
        linalg.yield %331 : i32 loc(#loc166)
      } -> tensor<4xi32> loc(#loc166)
      %305 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%301, %304 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc167)
        linalg.yield %329 : i32 loc(#loc167)
      } -> tensor<4xi32> loc(#loc167)
      %306 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%299, %305 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc168)
        linalg.yield %329 : i32 loc(#loc168)
      } -> tensor<4xi32> loc(#loc168)
      %extracted_slice_53 = tensor.extract_slice %arg20[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc162)
      %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [] : tensor<1xi32> into tensor<i32> loc(#loc163)
      %307 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%299, %306 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc161)
        linalg.yield %329 : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %308 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%collapsed_54 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc164)
      } -> tensor<4xi32> loc(#loc164)
      %309 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%306, %308 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc164)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc164)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc164)
        linalg.yield %331 : i32 loc(#loc164)
      } -> tensor<4xi32> loc(#loc164)
      %310 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_54 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc165)
        linalg.yield %329 : i32 loc(#loc165)
      } -> tensor<i32> loc(#loc165)
      %311 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%310 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc166)
      } -> tensor<4xi32> loc(#loc166)
      %312 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%306, %311 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc166)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc166)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc166)
        linalg.yield %331 : i32 loc(#loc166)
      } -> tensor<4xi32> loc(#loc166)
      %313 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%309, %312 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc167)
        linalg.yield %329 : i32 loc(#loc167)
      } -> tensor<4xi32> loc(#loc167)
      %314 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%307, %313 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc168)
        linalg.yield %329 : i32 loc(#loc168)
      } -> tensor<4xi32> loc(#loc168)
      %extracted_slice_55 = tensor.extract_slice %arg20[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc162)
      %collapsed_56 = tensor.collapse_shape %extracted_slice_55 [] : tensor<1xi32> into tensor<i32> loc(#loc163)
      %315 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%307, %314 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc161)
        linalg.yield %329 : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %316 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%collapsed_56 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc164)
      } -> tensor<4xi32> loc(#loc164)
      %317 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%314, %316 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc164)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc164)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc164)
        linalg.yield %331 : i32 loc(#loc164)
      } -> tensor<4xi32> loc(#loc164)
      %318 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_56 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc165)
        linalg.yield %329 : i32 loc(#loc165)
      } -> tensor<i32> loc(#loc165)
      %319 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%318 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc166)
      } -> tensor<4xi32> loc(#loc166)
      %320 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%314, %319 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc166)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc166)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc166)
        linalg.yield %331 : i32 loc(#loc166)
      } -> tensor<4xi32> loc(#loc166)
      %321 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%317, %320 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc167)
        linalg.yield %329 : i32 loc(#loc167)
      } -> tensor<4xi32> loc(#loc167)
      %322 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%315, %321 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc168)
        linalg.yield %329 : i32 loc(#loc168)
      } -> tensor<4xi32> loc(#loc168)
      %323 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%arg17 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %324 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%315, %323 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc161)
        linalg.yield %329 : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %325 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%arg18 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %326 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%322, %325 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc161)
        linalg.yield %329 : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %327 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%290 : tensor<i32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      %328 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%326, %327 : tensor<4xi32>, tensor<4xi32>) outs(%6 : tensor<4xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc161)
        linalg.yield %329 : i32 loc(#loc161)
      } -> tensor<4xi32> loc(#loc161)
      scf.yield %290, %324, %328, %arg18, %arg19, %arg17, %arg21, %arg20 : tensor<i32>, tensor<4xi32>, tensor<4xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc128)
    } loc(#loc128)
    %17 = tensor.empty() : tensor<4x1xi32> loc(#loc130)
    %18 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%16#1 : tensor<4xi32>) outs(%17 : tensor<4x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc130)
    } -> tensor<4x1xi32> loc(#loc130)
    %19 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%16#2 : tensor<4xi32>) outs(%17 : tensor<4x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc130)
    } -> tensor<4x1xi32> loc(#loc130)
    %inserted_slice = tensor.insert_slice %18 into %cst_14[0, 0] [4, 1] [1, 1] : tensor<4x1xi32> into tensor<4x2xi32> loc(#loc122)
    %inserted_slice_19 = tensor.insert_slice %19 into %inserted_slice[0, 1] [4, 1] [1, 1] : tensor<4x1xi32> into tensor<4x2xi32> loc(#loc122)
    %extracted_slice_20 = tensor.extract_slice %inserted_slice_19[0, 0] [1, 2] [1, 1] : tensor<4x2xi32> to tensor<1x2xi32> loc(#loc30)
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc31)
    %extracted_slice_22 = tensor.extract_slice %inserted_slice_19[1, 0] [1, 2] [1, 1] : tensor<4x2xi32> to tensor<1x2xi32> loc(#loc30)
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc31)
    %extracted_slice_24 = tensor.extract_slice %inserted_slice_19[2, 0] [1, 2] [1, 1] : tensor<4x2xi32> to tensor<1x2xi32> loc(#loc30)
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc31)
    %extracted_slice_26 = tensor.extract_slice %inserted_slice_19[3, 0] [1, 2] [1, 1] : tensor<4x2xi32> to tensor<1x2xi32> loc(#loc30)
    %collapsed_27 = tensor.collapse_shape %extracted_slice_26 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc31)
    %20 = tensor.empty() : tensor<128x64xf32> loc(#loc32)
    %21 = linalg.fill ins(%cst_10 : f32) outs(%20 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc32)
    %22 = linalg.matmul ins(%arg10, %arg1 : tensor<128x32xf32>, tensor<32x64xf32>) outs(%21 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc32)
    %23 = tensor.empty() : tensor<1x64xf32> loc(#loc33)
    %24 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<64xf32>) outs(%23 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc33)
    } -> tensor<1x64xf32> loc(#loc33)
    %25 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<1x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<128x64xf32> loc(#loc34)
    %26 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%22, %25 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc34)
      linalg.yield %290 : f32 loc(#loc34)
    } -> tensor<128x64xf32> loc(#loc34)
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = math.tanh %in : f32 loc(#loc35)
      linalg.yield %290 : f32 loc(#loc35)
    } -> tensor<128x64xf32> loc(#loc35)
    %28 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc36)
    } -> tensor<128x64xf32> loc(#loc36)
    %29 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%28, %27 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc36)
      linalg.yield %290 : f32 loc(#loc36)
    } -> tensor<128x64xf32> loc(#loc36)
    %30 = tensor.empty() : tensor<1x1xf32> loc(#loc169)
    %31 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%30 : tensor<1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc169)
    } -> tensor<1x1xf32> loc(#loc169)
    %32 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<f32>) outs(%30 : tensor<1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc169)
    } -> tensor<1x1xf32> loc(#loc169)
    %extracted_slice_28 = tensor.extract_slice %collapsed_21[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc170)
    %collapsed_29 = tensor.collapse_shape %extracted_slice_28 [] : tensor<1xi32> into tensor<i32> loc(#loc171)
    %extracted_slice_30 = tensor.extract_slice %collapsed_21[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc170)
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [] : tensor<1xi32> into tensor<i32> loc(#loc171)
    %33 = tensor.empty() : tensor<128x64xi64> loc(#loc172)
    %34 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%33 : tensor<128x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %290 = linalg.index 0 : index loc(#loc172)
      %291 = arith.index_cast %290 : index to i64 loc(#loc172)
      linalg.yield %291 : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %35 = linalg.generic {indexing_maps = [#map4], iterator_types = ["parallel", "parallel"]} outs(%33 : tensor<128x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %290 = linalg.index 1 : index loc(#loc172)
      %291 = arith.index_cast %290 : index to i64 loc(#loc172)
      linalg.yield %291 : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %36 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<i64>) outs(%33 : tensor<128x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %37 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%36, %34 : tensor<128x64xi64>, tensor<128x64xi64>) outs(%33 : tensor<128x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_49: i64 loc(unknown), %out: i64 loc(unknown)):
      %290 = arith.muli %in, %in_49 : i64 loc(#loc172)
      linalg.yield %290 : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %38 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_16 : tensor<i64>) outs(%33 : tensor<128x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %39 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%38, %35 : tensor<128x64xi64>, tensor<128x64xi64>) outs(%33 : tensor<128x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_49: i64 loc(unknown), %out: i64 loc(unknown)):
      %290 = arith.muli %in, %in_49 : i64 loc(#loc172)
      linalg.yield %290 : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %40 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%37, %39 : tensor<128x64xi64>, tensor<128x64xi64>) outs(%33 : tensor<128x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_49: i64 loc(unknown), %out: i64 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i64 loc(#loc172)
      linalg.yield %290 : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %41 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_15 : tensor<i64>) outs(%33 : tensor<128x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %42 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%40, %41 : tensor<128x64xi64>, tensor<128x64xi64>) outs(%33 : tensor<128x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_49: i64 loc(unknown), %out: i64 loc(unknown)):
      %290 = arith.shrui %in, %in_49 : i64 loc(#loc172)
      %291 = arith.cmpi ult, %in_49, %c64_i64 : i64 loc(#loc172)
      %292 = arith.select %291, %290, %c0_i64 : i64 loc(#loc172)
      linalg.yield %292 : i64 loc(#loc172)
    } -> tensor<128x64xi64> loc(#loc172)
    %43 = tensor.empty() : tensor<128x64xi32> loc(#loc172)
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<128x64xi64>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.trunci %in : i64 to i32 loc(#loc172)
      linalg.yield %290 : i32 loc(#loc172)
    } -> tensor<128x64xi32> loc(#loc172)
    %45 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%42 : tensor<128x64xi64>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.trunci %in : i64 to i32 loc(#loc172)
      linalg.yield %290 : i32 loc(#loc172)
    } -> tensor<128x64xi32> loc(#loc172)
    %46 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%collapsed_29, %collapsed_31 : tensor<i32>, tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc215)
      linalg.yield %290 : i32 loc(#loc215)
    } -> tensor<i32> loc(#loc215)
    %47 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%46 : tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %c466688986_i32 : i32 loc(#loc215)
      linalg.yield %290 : i32 loc(#loc215)
    } -> tensor<i32> loc(#loc215)
    %48 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_29 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc216)
    } -> tensor<128x64xi32> loc(#loc216)
    %49 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %48 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc216)
      linalg.yield %290 : i32 loc(#loc216)
    } -> tensor<128x64xi32> loc(#loc216)
    %50 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_31 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc216)
    } -> tensor<128x64xi32> loc(#loc216)
    %51 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%44, %50 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc216)
      linalg.yield %290 : i32 loc(#loc216)
    } -> tensor<128x64xi32> loc(#loc216)
    %52:8 = scf.for %arg13 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg14 = %cst_13, %arg15 = %49, %arg16 = %51, %arg17 = %collapsed_31, %arg18 = %47, %arg19 = %collapsed_29, %arg20 = %cst_12, %arg21 = %cst_11) -> (tensor<i32>, tensor<128x64xi32>, tensor<128x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%arg14 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %c1_i32 : i32 loc(#loc231)
        linalg.yield %329 : i32 loc(#loc231)
      } -> tensor<i32> loc(#loc231)
      %extracted_slice_49 = tensor.extract_slice %arg20[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc232)
      %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [] : tensor<1xi32> into tensor<i32> loc(#loc233)
      %291 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg15, %arg16 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc231)
        linalg.yield %329 : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %292 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_50 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc234)
      } -> tensor<128x64xi32> loc(#loc234)
      %293 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %292 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc234)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc234)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc234)
        linalg.yield %331 : i32 loc(#loc234)
      } -> tensor<128x64xi32> loc(#loc234)
      %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_50 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc235)
        linalg.yield %329 : i32 loc(#loc235)
      } -> tensor<i32> loc(#loc235)
      %295 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%294 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc236)
      } -> tensor<128x64xi32> loc(#loc236)
      %296 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %295 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc236)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc236)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc236)
        linalg.yield %331 : i32 loc(#loc236)
      } -> tensor<128x64xi32> loc(#loc236)
      %297 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%293, %296 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc237)
        linalg.yield %329 : i32 loc(#loc237)
      } -> tensor<128x64xi32> loc(#loc237)
      %298 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%291, %297 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc238)
        linalg.yield %329 : i32 loc(#loc238)
      } -> tensor<128x64xi32> loc(#loc238)
      %extracted_slice_51 = tensor.extract_slice %arg20[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc232)
      %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [] : tensor<1xi32> into tensor<i32> loc(#loc233)
      %299 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%291, %298 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc231)
        linalg.yield %329 : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %300 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_52 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc234)
      } -> tensor<128x64xi32> loc(#loc234)
      %301 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %300 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc234)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc234)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc234)
        linalg.yield %331 : i32 loc(#loc234)
      } -> tensor<128x64xi32> loc(#loc234)
      %302 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_52 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc235)
        linalg.yield %329 : i32 loc(#loc235)
      } -> tensor<i32> loc(#loc235)
      %303 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc236)
      } -> tensor<128x64xi32> loc(#loc236)
      %304 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %303 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc236)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc236)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc236)
        linalg.yield %331 : i32 loc(#loc236)
      } -> tensor<128x64xi32> loc(#loc236)
      %305 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%301, %304 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc237)
        linalg.yield %329 : i32 loc(#loc237)
      } -> tensor<128x64xi32> loc(#loc237)
      %306 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %305 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc238)
        linalg.yield %329 : i32 loc(#loc238)
      } -> tensor<128x64xi32> loc(#loc238)
      %extracted_slice_53 = tensor.extract_slice %arg20[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc232)
      %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [] : tensor<1xi32> into tensor<i32> loc(#loc233)
      %307 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %306 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc231)
        linalg.yield %329 : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %308 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_54 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc234)
      } -> tensor<128x64xi32> loc(#loc234)
      %309 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306, %308 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc234)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc234)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc234)
        linalg.yield %331 : i32 loc(#loc234)
      } -> tensor<128x64xi32> loc(#loc234)
      %310 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_54 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc235)
        linalg.yield %329 : i32 loc(#loc235)
      } -> tensor<i32> loc(#loc235)
      %311 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%310 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc236)
      } -> tensor<128x64xi32> loc(#loc236)
      %312 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306, %311 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc236)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc236)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc236)
        linalg.yield %331 : i32 loc(#loc236)
      } -> tensor<128x64xi32> loc(#loc236)
      %313 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%309, %312 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc237)
        linalg.yield %329 : i32 loc(#loc237)
      } -> tensor<128x64xi32> loc(#loc237)
      %314 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %313 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc238)
        linalg.yield %329 : i32 loc(#loc238)
      } -> tensor<128x64xi32> loc(#loc238)
      %extracted_slice_55 = tensor.extract_slice %arg20[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc232)
      %collapsed_56 = tensor.collapse_shape %extracted_slice_55 [] : tensor<1xi32> into tensor<i32> loc(#loc233)
      %315 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %314 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc231)
        linalg.yield %329 : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %316 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_56 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc234)
      } -> tensor<128x64xi32> loc(#loc234)
      %317 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%314, %316 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc234)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc234)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc234)
        linalg.yield %331 : i32 loc(#loc234)
      } -> tensor<128x64xi32> loc(#loc234)
      %318 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_56 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc235)
        linalg.yield %329 : i32 loc(#loc235)
      } -> tensor<i32> loc(#loc235)
      %319 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%318 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc236)
      } -> tensor<128x64xi32> loc(#loc236)
      %320 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%314, %319 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc236)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc236)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc236)
        linalg.yield %331 : i32 loc(#loc236)
      } -> tensor<128x64xi32> loc(#loc236)
      %321 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%317, %320 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc237)
        linalg.yield %329 : i32 loc(#loc237)
      } -> tensor<128x64xi32> loc(#loc237)
      %322 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%315, %321 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc238)
        linalg.yield %329 : i32 loc(#loc238)
      } -> tensor<128x64xi32> loc(#loc238)
      %323 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %324 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%315, %323 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc231)
        linalg.yield %329 : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %325 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %326 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%322, %325 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc231)
        linalg.yield %329 : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %327 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%290 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      %328 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%326, %327 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc231)
        linalg.yield %329 : i32 loc(#loc231)
      } -> tensor<128x64xi32> loc(#loc231)
      scf.yield %290, %324, %328, %arg18, %arg19, %arg17, %arg21, %arg20 : tensor<i32>, tensor<128x64xi32>, tensor<128x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc217)
    } loc(#loc217)
    %53 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%52#1, %52#2 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc174)
      linalg.yield %290 : i32 loc(#loc174)
    } -> tensor<128x64xi32> loc(#loc174)
    %54 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc175)
    } -> tensor<128x64xi32> loc(#loc175)
    %55 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%53, %54 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.shrui %in, %in_49 : i32 loc(#loc175)
      %291 = arith.cmpi ult, %in_49, %c32_i32 : i32 loc(#loc175)
      %292 = arith.select %291, %290, %c0_i32 : i32 loc(#loc175)
      linalg.yield %292 : i32 loc(#loc175)
    } -> tensor<128x64xi32> loc(#loc175)
    %56 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc176)
    } -> tensor<128x64xi32> loc(#loc176)
    %57 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%55, %56 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.ori %in, %in_49 : i32 loc(#loc176)
      linalg.yield %290 : i32 loc(#loc176)
    } -> tensor<128x64xi32> loc(#loc176)
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<128x64xi32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.bitcast %in : i32 to f32 loc(#loc177)
      linalg.yield %290 : f32 loc(#loc177)
    } -> tensor<128x64xf32> loc(#loc177)
    %59 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%58, %28 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc178)
      linalg.yield %290 : f32 loc(#loc178)
    } -> tensor<128x64xf32> loc(#loc178)
    %60 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%32, %31 : tensor<1x1xf32>, tensor<1x1xf32>) outs(%30 : tensor<1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc178)
      linalg.yield %290 : f32 loc(#loc178)
    } -> tensor<1x1xf32> loc(#loc178)
    %61 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<1x1xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc179)
    } -> tensor<128x64xf32> loc(#loc179)
    %62 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%59, %61 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc179)
      linalg.yield %290 : f32 loc(#loc179)
    } -> tensor<128x64xf32> loc(#loc179)
    %63 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<1x1xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<128x64xf32> loc(#loc180)
    %64 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc180)
      linalg.yield %290 : f32 loc(#loc180)
    } -> tensor<128x64xf32> loc(#loc180)
    %65 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%63, %64 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.maximumf %in, %in_49 : f32 loc(#loc181)
      linalg.yield %290 : f32 loc(#loc181)
    } -> tensor<128x64xf32> loc(#loc181)
    %66 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc132)
    } -> tensor<128x64xf32> loc(#loc132)
    %67 = tensor.empty() : tensor<128x64xi1> loc(#loc132)
    %68 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%65, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%67 : tensor<128x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: i1 loc(unknown)):
      %290 = arith.cmpf olt, %in, %in_49 : f32 loc(#loc132)
      linalg.yield %290 : i1 loc(#loc132)
    } -> tensor<128x64xi1> loc(#loc132)
    %69 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%27, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc44)
      linalg.yield %290 : f32 loc(#loc44)
    } -> tensor<128x64xf32> loc(#loc44)
    %70 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<128x64xf32> loc(#loc133)
    %71 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%68, %69, %70 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_49: f32 loc(unknown), %in_50: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.select %in, %in_49, %in_50 : f32 loc(#loc134)
      linalg.yield %290 : f32 loc(#loc134)
    } -> tensor<128x64xf32> loc(#loc134)
    %72 = linalg.matmul ins(%71, %arg3 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%21 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc47)
    %73 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%23 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<1x64xf32> loc(#loc48)
    %74 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<1x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc49)
    } -> tensor<128x64xf32> loc(#loc49)
    %75 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%72, %74 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc49)
      linalg.yield %290 : f32 loc(#loc49)
    } -> tensor<128x64xf32> loc(#loc49)
    %76 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%75 : tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = math.tanh %in : f32 loc(#loc35)
      linalg.yield %290 : f32 loc(#loc35)
    } -> tensor<128x64xf32> loc(#loc35)
    %77 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%28, %76 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc36)
      linalg.yield %290 : f32 loc(#loc36)
    } -> tensor<128x64xf32> loc(#loc36)
    %extracted_slice_32 = tensor.extract_slice %collapsed_23[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc182)
    %collapsed_33 = tensor.collapse_shape %extracted_slice_32 [] : tensor<1xi32> into tensor<i32> loc(#loc183)
    %extracted_slice_34 = tensor.extract_slice %collapsed_23[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc182)
    %collapsed_35 = tensor.collapse_shape %extracted_slice_34 [] : tensor<1xi32> into tensor<i32> loc(#loc183)
    %78 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%collapsed_33, %collapsed_35 : tensor<i32>, tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc219)
      linalg.yield %290 : i32 loc(#loc219)
    } -> tensor<i32> loc(#loc219)
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%78 : tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %c466688986_i32 : i32 loc(#loc219)
      linalg.yield %290 : i32 loc(#loc219)
    } -> tensor<i32> loc(#loc219)
    %80 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_33 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc220)
    } -> tensor<128x64xi32> loc(#loc220)
    %81 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %80 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc220)
      linalg.yield %290 : i32 loc(#loc220)
    } -> tensor<128x64xi32> loc(#loc220)
    %82 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_35 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc220)
    } -> tensor<128x64xi32> loc(#loc220)
    %83 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%44, %82 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc220)
      linalg.yield %290 : i32 loc(#loc220)
    } -> tensor<128x64xi32> loc(#loc220)
    %84:8 = scf.for %arg13 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg14 = %cst_13, %arg15 = %81, %arg16 = %83, %arg17 = %collapsed_35, %arg18 = %79, %arg19 = %collapsed_33, %arg20 = %cst_12, %arg21 = %cst_11) -> (tensor<i32>, tensor<128x64xi32>, tensor<128x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%arg14 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %c1_i32 : i32 loc(#loc239)
        linalg.yield %329 : i32 loc(#loc239)
      } -> tensor<i32> loc(#loc239)
      %extracted_slice_49 = tensor.extract_slice %arg20[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc240)
      %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [] : tensor<1xi32> into tensor<i32> loc(#loc241)
      %291 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg15, %arg16 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc239)
        linalg.yield %329 : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %292 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_50 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc242)
      } -> tensor<128x64xi32> loc(#loc242)
      %293 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %292 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc242)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc242)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc242)
        linalg.yield %331 : i32 loc(#loc242)
      } -> tensor<128x64xi32> loc(#loc242)
      %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_50 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc243)
        linalg.yield %329 : i32 loc(#loc243)
      } -> tensor<i32> loc(#loc243)
      %295 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%294 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc244)
      } -> tensor<128x64xi32> loc(#loc244)
      %296 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %295 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc244)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc244)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc244)
        linalg.yield %331 : i32 loc(#loc244)
      } -> tensor<128x64xi32> loc(#loc244)
      %297 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%293, %296 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc245)
        linalg.yield %329 : i32 loc(#loc245)
      } -> tensor<128x64xi32> loc(#loc245)
      %298 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%291, %297 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc246)
        linalg.yield %329 : i32 loc(#loc246)
      } -> tensor<128x64xi32> loc(#loc246)
      %extracted_slice_51 = tensor.extract_slice %arg20[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc240)
      %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [] : tensor<1xi32> into tensor<i32> loc(#loc241)
      %299 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%291, %298 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc239)
        linalg.yield %329 : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %300 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_52 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc242)
      } -> tensor<128x64xi32> loc(#loc242)
      %301 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %300 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc242)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc242)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc242)
        linalg.yield %331 : i32 loc(#loc242)
      } -> tensor<128x64xi32> loc(#loc242)
      %302 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_52 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc243)
        linalg.yield %329 : i32 loc(#loc243)
      } -> tensor<i32> loc(#loc243)
      %303 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc244)
      } -> tensor<128x64xi32> loc(#loc244)
      %304 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %303 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc244)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc244)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc244)
        linalg.yield %331 : i32 loc(#loc244)
      } -> tensor<128x64xi32> loc(#loc244)
      %305 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%301, %304 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc245)
        linalg.yield %329 : i32 loc(#loc245)
      } -> tensor<128x64xi32> loc(#loc245)
      %306 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %305 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc246)
        linalg.yield %329 : i32 loc(#loc246)
      } -> tensor<128x64xi32> loc(#loc246)
      %extracted_slice_53 = tensor.extract_slice %arg20[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc240)
      %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [] : tensor<1xi32> into tensor<i32> loc(#loc241)
      %307 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %306 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc239)
        linalg.yield %329 : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %308 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_54 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc242)
      } -> tensor<128x64xi32> loc(#loc242)
      %309 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306, %308 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc242)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc242)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc242)
        linalg.yield %331 : i32 loc(#loc242)
      } -> tensor<128x64xi32> loc(#loc242)
      %310 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_54 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc243)
        linalg.yield %329 : i32 loc(#loc243)
      } -> tensor<i32> loc(#loc243)
      %311 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%310 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc244)
      } -> tensor<128x64xi32> loc(#loc244)
      %312 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306, %311 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc244)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc244)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc244)
        linalg.yield %331 : i32 loc(#loc244)
      } -> tensor<128x64xi32> loc(#loc244)
      %313 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%309, %312 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc245)
        linalg.yield %329 : i32 loc(#loc245)
      } -> tensor<128x64xi32> loc(#loc245)
      %314 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %313 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc246)
        linalg.yield %329 : i32 loc(#loc246)
      } -> tensor<128x64xi32> loc(#loc246)
      %extracted_slice_55 = tensor.extract_slice %arg20[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc240)
      %collapsed_56 = tensor.collapse_shape %extracted_slice_55 [] : tensor<1xi32> into tensor<i32> loc(#loc241)
      %315 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %314 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc239)
        linalg.yield %329 : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %316 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_56 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc242)
      } -> tensor<128x64xi32> loc(#loc242)
      %317 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%314, %316 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc242)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc242)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc242)
        linalg.yield %331 : i32 loc(#loc242)
      } -> tensor<128x64xi32> loc(#loc242)
      %318 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_56 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc243)
        linalg.yield %329 : i32 loc(#loc243)
      } -> tensor<i32> loc(#loc243)
      %319 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%318 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc244)
      } -> tensor<128x64xi32> loc(#loc244)
      %320 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%314, %319 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc244)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc244)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc244)
        linalg.yield %331 : i32 loc(#loc244)
      } -> tensor<128x64xi32> loc(#loc244)
      %321 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%317, %320 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc245)
        linalg.yield %329 : i32 loc(#loc245)
      } -> tensor<128x64xi32> loc(#loc245)
      %322 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%315, %321 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc246)
        linalg.yield %329 : i32 loc(#loc246)
      } -> tensor<128x64xi32> loc(#loc246)
      %323 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %324 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%315, %323 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc239)
        linalg.yield %329 : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %325 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %326 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%322, %325 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc239)
        linalg.yield %329 : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %327 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%290 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      %328 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%326, %327 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc239)
        linalg.yield %329 : i32 loc(#loc239)
      } -> tensor<128x64xi32> loc(#loc239)
      scf.yield %290, %324, %328, %arg18, %arg19, %arg17, %arg21, %arg20 : tensor<i32>, tensor<128x64xi32>, tensor<128x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc221)
    } loc(#loc221)
    %85 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%84#1, %84#2 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc185)
      linalg.yield %290 : i32 loc(#loc185)
    } -> tensor<128x64xi32> loc(#loc185)
    %86 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%85, %54 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.shrui %in, %in_49 : i32 loc(#loc186)
      %291 = arith.cmpi ult, %in_49, %c32_i32 : i32 loc(#loc186)
      %292 = arith.select %291, %290, %c0_i32 : i32 loc(#loc186)
      linalg.yield %292 : i32 loc(#loc186)
    } -> tensor<128x64xi32> loc(#loc186)
    %87 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%86, %56 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.ori %in, %in_49 : i32 loc(#loc187)
      linalg.yield %290 : i32 loc(#loc187)
    } -> tensor<128x64xi32> loc(#loc187)
    %88 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<128x64xi32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.bitcast %in : i32 to f32 loc(#loc188)
      linalg.yield %290 : f32 loc(#loc188)
    } -> tensor<128x64xf32> loc(#loc188)
    %89 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%88, %28 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc189)
      linalg.yield %290 : f32 loc(#loc189)
    } -> tensor<128x64xf32> loc(#loc189)
    %90 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%89, %61 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc190)
      linalg.yield %290 : f32 loc(#loc190)
    } -> tensor<128x64xf32> loc(#loc190)
    %91 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%90, %63 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc191)
      linalg.yield %290 : f32 loc(#loc191)
    } -> tensor<128x64xf32> loc(#loc191)
    %92 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%63, %91 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.maximumf %in, %in_49 : f32 loc(#loc192)
      linalg.yield %290 : f32 loc(#loc192)
    } -> tensor<128x64xf32> loc(#loc192)
    %93 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%92, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%67 : tensor<128x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: i1 loc(unknown)):
      %290 = arith.cmpf olt, %in, %in_49 : f32 loc(#loc136)
      linalg.yield %290 : i1 loc(#loc136)
    } -> tensor<128x64xi1> loc(#loc136)
    %94 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%76, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc51)
      linalg.yield %290 : f32 loc(#loc51)
    } -> tensor<128x64xf32> loc(#loc51)
    %95 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %94, %70 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_49: f32 loc(unknown), %in_50: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.select %in, %in_49, %in_50 : f32 loc(#loc137)
      linalg.yield %290 : f32 loc(#loc137)
    } -> tensor<128x64xf32> loc(#loc137)
    %96 = linalg.matmul ins(%95, %arg5 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%21 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc53)
    %97 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%23 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc54)
    } -> tensor<1x64xf32> loc(#loc54)
    %98 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<1x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc55)
    } -> tensor<128x64xf32> loc(#loc55)
    %99 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%96, %98 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc55)
      linalg.yield %290 : f32 loc(#loc55)
    } -> tensor<128x64xf32> loc(#loc55)
    %100 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = math.tanh %in : f32 loc(#loc35)
      linalg.yield %290 : f32 loc(#loc35)
    } -> tensor<128x64xf32> loc(#loc35)
    %101 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%28, %100 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc36)
      linalg.yield %290 : f32 loc(#loc36)
    } -> tensor<128x64xf32> loc(#loc36)
    %extracted_slice_36 = tensor.extract_slice %collapsed_25[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc193)
    %collapsed_37 = tensor.collapse_shape %extracted_slice_36 [] : tensor<1xi32> into tensor<i32> loc(#loc194)
    %extracted_slice_38 = tensor.extract_slice %collapsed_25[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc193)
    %collapsed_39 = tensor.collapse_shape %extracted_slice_38 [] : tensor<1xi32> into tensor<i32> loc(#loc194)
    %102 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%collapsed_37, %collapsed_39 : tensor<i32>, tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc223)
      linalg.yield %290 : i32 loc(#loc223)
    } -> tensor<i32> loc(#loc223)
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%102 : tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %c466688986_i32 : i32 loc(#loc223)
      linalg.yield %290 : i32 loc(#loc223)
    } -> tensor<i32> loc(#loc223)
    %104 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_37 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc224)
    } -> tensor<128x64xi32> loc(#loc224)
    %105 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %104 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc224)
      linalg.yield %290 : i32 loc(#loc224)
    } -> tensor<128x64xi32> loc(#loc224)
    %106 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_39 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc224)
    } -> tensor<128x64xi32> loc(#loc224)
    %107 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%44, %106 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc224)
      linalg.yield %290 : i32 loc(#loc224)
    } -> tensor<128x64xi32> loc(#loc224)
    %108:8 = scf.for %arg13 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg14 = %cst_13, %arg15 = %105, %arg16 = %107, %arg17 = %collapsed_39, %arg18 = %103, %arg19 = %collapsed_37, %arg20 = %cst_12, %arg21 = %cst_11) -> (tensor<i32>, tensor<128x64xi32>, tensor<128x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%arg14 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %c1_i32 : i32 loc(#loc247)
        linalg.yield %329 : i32 loc(#loc247)
      } -> tensor<i32> loc(#loc247)
      %extracted_slice_49 = tensor.extract_slice %arg20[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc248)
      %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [] : tensor<1xi32> into tensor<i32> loc(#loc249)
      %291 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg15, %arg16 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc247)
        linalg.yield %329 : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %292 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_50 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc250)
      } -> tensor<128x64xi32> loc(#loc250)
      %293 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %292 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc250)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc250)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc250)
        linalg.yield %331 : i32 loc(#loc250)
      } -> tensor<128x64xi32> loc(#loc250)
      %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_50 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc251)
        linalg.yield %329 : i32 loc(#loc251)
      } -> tensor<i32> loc(#loc251)
      %295 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%294 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc252)
      } -> tensor<128x64xi32> loc(#loc252)
      %296 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %295 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc252)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc252)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc252)
        linalg.yield %331 : i32 loc(#loc252)
      } -> tensor<128x64xi32> loc(#loc252)
      %297 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%293, %296 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc253)
        linalg.yield %329 : i32 loc(#loc253)
      } -> tensor<128x64xi32> loc(#loc253)
      %298 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%291, %297 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc254)
        linalg.yield %329 : i32 loc(#loc254)
      } -> tensor<128x64xi32> loc(#loc254)
      %extracted_slice_51 = tensor.extract_slice %arg20[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc248)
      %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [] : tensor<1xi32> into tensor<i32> loc(#loc249)
      %299 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%291, %298 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc247)
        linalg.yield %329 : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %300 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_52 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc250)
      } -> tensor<128x64xi32> loc(#loc250)
      %301 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %300 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc250)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc250)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc250)
        linalg.yield %331 : i32 loc(#loc250)
      } -> tensor<128x64xi32> loc(#loc250)
      %302 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_52 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc251)
        linalg.yield %329 : i32 loc(#loc251)
      } -> tensor<i32> loc(#loc251)
      %303 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc252)
      } -> tensor<128x64xi32> loc(#loc252)
      %304 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %303 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc252)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc252)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc252)
        linalg.yield %331 : i32 loc(#loc252)
      } -> tensor<128x64xi32> loc(#loc252)
      %305 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%301, %304 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc253)
        linalg.yield %329 : i32 loc(#loc253)
      } -> tensor<128x64xi32> loc(#loc253)
      %306 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %305 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc254)
        linalg.yield %329 : i32 loc(#loc254)
      } -> tensor<128x64xi32> loc(#loc254)
      %extracted_slice_53 = tensor.extract_slice %arg20[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc248)
      %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [] : tensor<1xi32> into tensor<i32> loc(#loc249)
      %307 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %306 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc247)
        linalg.yield %329 : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %308 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_54 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc250)
      } -> tensor<128x64xi32> loc(#loc250)
      %309 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306, %308 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc250)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc250)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc250)
        linalg.yield %331 : i32 loc(#loc250)
      } -> tensor<128x64xi32> loc(#loc250)
      %310 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_54 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc251)
        linalg.yield %329 : i32 loc(#loc251)
      } -> tensor<i32> loc(#loc251)
      %311 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%310 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc252)
      } -> tensor<128x64xi32> loc(#loc252)
      %312 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306, %311 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc252)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc252)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc252)
        linalg.yield %331 : i32 loc(#loc252)
      } -> tensor<128x64xi32> loc(#loc252)
      %313 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%309, %312 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc253)
        linalg.yield %329 : i32 loc(#loc253)
      } -> tensor<128x64xi32> loc(#loc253)
      %314 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %313 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc254)
        linalg.yield %329 : i32 loc(#loc254)
      } -> tensor<128x64xi32> loc(#loc254)
      %extracted_slice_55 = tensor.extract_slice %arg20[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc248)
      %collapsed_56 = tensor.collapse_shape %extracted_slice_55 [] : tensor<1xi32> into tensor<i32> loc(#loc249)
      %315 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %314 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc247)
        linalg.yield %329 : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %316 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_56 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc250)
      } -> tensor<128x64xi32> loc(#loc250)
      %317 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%314, %316 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc250)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc250)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc250)
        linalg.yield %331 : i32 loc(#loc250)
      } -> tensor<128x64xi32> loc(#loc250)
      %318 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_56 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc251)
        linalg.yield %329 : i32 loc(#loc251)
      } -> tensor<i32> loc(#loc251)
      %319 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%318 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc252)
      } -> tensor<128x64xi32> loc(#loc252)
      %320 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%314, %319 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc252)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc252)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc252)
        linalg.yield %331 : i32 loc(#loc252)
      } -> tensor<128x64xi32> loc(#loc252)
      %321 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%317, %320 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc253)
        linalg.yield %329 : i32 loc(#loc253)
      } -> tensor<128x64xi32> loc(#loc253)
      %322 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%315, %321 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc254)
        linalg.yield %329 : i32 loc(#loc254)
      } -> tensor<128x64xi32> loc(#loc254)
      %323 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %324 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%315, %323 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc247)
        linalg.yield %329 : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %325 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %326 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%322, %325 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc247)
        linalg.yield %329 : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %327 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%290 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      %328 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%326, %327 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc247)
        linalg.yield %329 : i32 loc(#loc247)
      } -> tensor<128x64xi32> loc(#loc247)
      scf.yield %290, %324, %328, %arg18, %arg19, %arg17, %arg21, %arg20 : tensor<i32>, tensor<128x64xi32>, tensor<128x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc225)
    } loc(#loc225)
    %109 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%108#1, %108#2 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc196)
      linalg.yield %290 : i32 loc(#loc196)
    } -> tensor<128x64xi32> loc(#loc196)
    %110 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%109, %54 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.shrui %in, %in_49 : i32 loc(#loc197)
      %291 = arith.cmpi ult, %in_49, %c32_i32 : i32 loc(#loc197)
      %292 = arith.select %291, %290, %c0_i32 : i32 loc(#loc197)
      linalg.yield %292 : i32 loc(#loc197)
    } -> tensor<128x64xi32> loc(#loc197)
    %111 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%110, %56 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.ori %in, %in_49 : i32 loc(#loc198)
      linalg.yield %290 : i32 loc(#loc198)
    } -> tensor<128x64xi32> loc(#loc198)
    %112 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<128x64xi32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.bitcast %in : i32 to f32 loc(#loc199)
      linalg.yield %290 : f32 loc(#loc199)
    } -> tensor<128x64xf32> loc(#loc199)
    %113 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%112, %28 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc200)
      linalg.yield %290 : f32 loc(#loc200)
    } -> tensor<128x64xf32> loc(#loc200)
    %114 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%113, %61 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc201)
      linalg.yield %290 : f32 loc(#loc201)
    } -> tensor<128x64xf32> loc(#loc201)
    %115 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%114, %63 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc202)
      linalg.yield %290 : f32 loc(#loc202)
    } -> tensor<128x64xf32> loc(#loc202)
    %116 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%63, %115 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.maximumf %in, %in_49 : f32 loc(#loc203)
      linalg.yield %290 : f32 loc(#loc203)
    } -> tensor<128x64xf32> loc(#loc203)
    %117 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%116, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%67 : tensor<128x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: i1 loc(unknown)):
      %290 = arith.cmpf olt, %in, %in_49 : f32 loc(#loc139)
      linalg.yield %290 : i1 loc(#loc139)
    } -> tensor<128x64xi1> loc(#loc139)
    %118 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%100, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc57)
      linalg.yield %290 : f32 loc(#loc57)
    } -> tensor<128x64xf32> loc(#loc57)
    %119 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%117, %118, %70 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_49: f32 loc(unknown), %in_50: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.select %in, %in_49, %in_50 : f32 loc(#loc140)
      linalg.yield %290 : f32 loc(#loc140)
    } -> tensor<128x64xf32> loc(#loc140)
    %120 = linalg.matmul ins(%119, %arg7 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%21 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc59)
    %121 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%23 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<1x64xf32> loc(#loc60)
    %122 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<1x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc61)
    } -> tensor<128x64xf32> loc(#loc61)
    %123 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%120, %122 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc61)
      linalg.yield %290 : f32 loc(#loc61)
    } -> tensor<128x64xf32> loc(#loc61)
    %124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = math.tanh %in : f32 loc(#loc35)
      linalg.yield %290 : f32 loc(#loc35)
    } -> tensor<128x64xf32> loc(#loc35)
    %125 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%28, %124 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc36)
      linalg.yield %290 : f32 loc(#loc36)
    } -> tensor<128x64xf32> loc(#loc36)
    %extracted_slice_40 = tensor.extract_slice %collapsed_27[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc204)
    %collapsed_41 = tensor.collapse_shape %extracted_slice_40 [] : tensor<1xi32> into tensor<i32> loc(#loc205)
    %extracted_slice_42 = tensor.extract_slice %collapsed_27[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc204)
    %collapsed_43 = tensor.collapse_shape %extracted_slice_42 [] : tensor<1xi32> into tensor<i32> loc(#loc205)
    %126 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%collapsed_41, %collapsed_43 : tensor<i32>, tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc227)
      linalg.yield %290 : i32 loc(#loc227)
    } -> tensor<i32> loc(#loc227)
    %127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%126 : tensor<i32>) outs(%9 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %c466688986_i32 : i32 loc(#loc227)
      linalg.yield %290 : i32 loc(#loc227)
    } -> tensor<i32> loc(#loc227)
    %128 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_41 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc228)
    } -> tensor<128x64xi32> loc(#loc228)
    %129 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %128 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc228)
      linalg.yield %290 : i32 loc(#loc228)
    } -> tensor<128x64xi32> loc(#loc228)
    %130 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_43 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc228)
    } -> tensor<128x64xi32> loc(#loc228)
    %131 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%44, %130 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.addi %in, %in_49 : i32 loc(#loc228)
      linalg.yield %290 : i32 loc(#loc228)
    } -> tensor<128x64xi32> loc(#loc228)
    %132:8 = scf.for %arg13 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg14 = %cst_13, %arg15 = %129, %arg16 = %131, %arg17 = %collapsed_43, %arg18 = %127, %arg19 = %collapsed_41, %arg20 = %cst_12, %arg21 = %cst_11) -> (tensor<i32>, tensor<128x64xi32>, tensor<128x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %290 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%arg14 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %c1_i32 : i32 loc(#loc255)
        linalg.yield %329 : i32 loc(#loc255)
      } -> tensor<i32> loc(#loc255)
      %extracted_slice_49 = tensor.extract_slice %arg20[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc256)
      %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [] : tensor<1xi32> into tensor<i32> loc(#loc257)
      %291 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg15, %arg16 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc255)
        linalg.yield %329 : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %292 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_50 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc258)
      } -> tensor<128x64xi32> loc(#loc258)
      %293 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %292 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc258)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc258)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc258)
        linalg.yield %331 : i32 loc(#loc258)
      } -> tensor<128x64xi32> loc(#loc258)
      %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_50 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc259)
        linalg.yield %329 : i32 loc(#loc259)
      } -> tensor<i32> loc(#loc259)
      %295 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%294 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc260)
      } -> tensor<128x64xi32> loc(#loc260)
      %296 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg16, %295 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc260)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc260)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc260)
        linalg.yield %331 : i32 loc(#loc260)
      } -> tensor<128x64xi32> loc(#loc260)
      %297 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%293, %296 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc261)
        linalg.yield %329 : i32 loc(#loc261)
      } -> tensor<128x64xi32> loc(#loc261)
      %298 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%291, %297 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc262)
        linalg.yield %329 : i32 loc(#loc262)
      } -> tensor<128x64xi32> loc(#loc262)
      %extracted_slice_51 = tensor.extract_slice %arg20[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc256)
      %collapsed_52 = tensor.collapse_shape %extracted_slice_51 [] : tensor<1xi32> into tensor<i32> loc(#loc257)
      %299 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%291, %298 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc255)
        linalg.yield %329 : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %300 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_52 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc258)
      } -> tensor<128x64xi32> loc(#loc258)
      %301 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %300 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc258)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc258)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc258)
        linalg.yield %331 : i32 loc(#loc258)
      } -> tensor<128x64xi32> loc(#loc258)
      %302 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_52 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc259)
        linalg.yield %329 : i32 loc(#loc259)
      } -> tensor<i32> loc(#loc259)
      %303 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc260)
      } -> tensor<128x64xi32> loc(#loc260)
      %304 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %303 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc260)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc260)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc260)
        linalg.yield %331 : i32 loc(#loc260)
      } -> tensor<128x64xi32> loc(#loc260)
      %305 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%301, %304 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc261)
        linalg.yield %329 : i32 loc(#loc261)
      } -> tensor<128x64xi32> loc(#loc261)
      %306 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %305 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc262)
        linalg.yield %329 : i32 loc(#loc262)
      } -> tensor<128x64xi32> loc(#loc262)
      %extracted_slice_53 = tensor.extract_slice %arg20[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc256)
      %collapsed_54 = tensor.collapse_shape %extracted_slice_53 [] : tensor<1xi32> into tensor<i32> loc(#loc257)
      %307 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %306 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc255)
        linalg.yield %329 : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %308 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_54 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc258)
      } -> tensor<128x64xi32> loc(#loc258)
      %309 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306, %308 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc258)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc258)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc258)
        linalg.yield %331 : i32 loc(#loc258)
      } -> tensor<128x64xi32> loc(#loc258)
      %310 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_54 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc259)
        linalg.yield %329 : i32 loc(#loc259)
      } -> tensor<i32> loc(#loc259)
      %311 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%310 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc260)
      } -> tensor<128x64xi32> loc(#loc260)
      %312 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306, %311 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc260)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc260)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc260)
        linalg.yield %331 : i32 loc(#loc260)
      } -> tensor<128x64xi32> loc(#loc260)
      %313 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%309, %312 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc261)
        linalg.yield %329 : i32 loc(#loc261)
      } -> tensor<128x64xi32> loc(#loc261)
      %314 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %313 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc262)
        linalg.yield %329 : i32 loc(#loc262)
      } -> tensor<128x64xi32> loc(#loc262)
      %extracted_slice_55 = tensor.extract_slice %arg20[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc256)
      %collapsed_56 = tensor.collapse_shape %extracted_slice_55 [] : tensor<1xi32> into tensor<i32> loc(#loc257)
      %315 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307, %314 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc255)
        linalg.yield %329 : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %316 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_56 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc258)
      } -> tensor<128x64xi32> loc(#loc258)
      %317 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%314, %316 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shli %in, %in_57 : i32 loc(#loc258)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc258)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc258)
        linalg.yield %331 : i32 loc(#loc258)
      } -> tensor<128x64xi32> loc(#loc258)
      %318 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%collapsed_56 : tensor<i32>) outs(%9 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.subi %c32_i32, %in : i32 loc(#loc259)
        linalg.yield %329 : i32 loc(#loc259)
      } -> tensor<i32> loc(#loc259)
      %319 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%318 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc260)
      } -> tensor<128x64xi32> loc(#loc260)
      %320 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%314, %319 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.shrui %in, %in_57 : i32 loc(#loc260)
        %330 = arith.cmpi ult, %in_57, %c32_i32 : i32 loc(#loc260)
        %331 = arith.select %330, %329, %c0_i32 : i32 loc(#loc260)
        linalg.yield %331 : i32 loc(#loc260)
      } -> tensor<128x64xi32> loc(#loc260)
      %321 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%317, %320 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.ori %in, %in_57 : i32 loc(#loc261)
        linalg.yield %329 : i32 loc(#loc261)
      } -> tensor<128x64xi32> loc(#loc261)
      %322 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%315, %321 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.xori %in, %in_57 : i32 loc(#loc262)
        linalg.yield %329 : i32 loc(#loc262)
      } -> tensor<128x64xi32> loc(#loc262)
      %323 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %324 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%315, %323 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc255)
        linalg.yield %329 : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %325 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg18 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %326 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%322, %325 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc255)
        linalg.yield %329 : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %327 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%290 : tensor<i32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      %328 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%326, %327 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_57: i32 loc(unknown), %out: i32 loc(unknown)):
        %329 = arith.addi %in, %in_57 : i32 loc(#loc255)
        linalg.yield %329 : i32 loc(#loc255)
      } -> tensor<128x64xi32> loc(#loc255)
      scf.yield %290, %324, %328, %arg18, %arg19, %arg17, %arg21, %arg20 : tensor<i32>, tensor<128x64xi32>, tensor<128x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc229)
    } loc(#loc229)
    %133 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%132#1, %132#2 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.xori %in, %in_49 : i32 loc(#loc207)
      linalg.yield %290 : i32 loc(#loc207)
    } -> tensor<128x64xi32> loc(#loc207)
    %134 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%133, %54 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.shrui %in, %in_49 : i32 loc(#loc208)
      %291 = arith.cmpi ult, %in_49, %c32_i32 : i32 loc(#loc208)
      %292 = arith.select %291, %290, %c0_i32 : i32 loc(#loc208)
      linalg.yield %292 : i32 loc(#loc208)
    } -> tensor<128x64xi32> loc(#loc208)
    %135 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%134, %56 : tensor<128x64xi32>, tensor<128x64xi32>) outs(%43 : tensor<128x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i32 loc(unknown)):
      %290 = arith.ori %in, %in_49 : i32 loc(#loc209)
      linalg.yield %290 : i32 loc(#loc209)
    } -> tensor<128x64xi32> loc(#loc209)
    %136 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<128x64xi32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.bitcast %in : i32 to f32 loc(#loc210)
      linalg.yield %290 : f32 loc(#loc210)
    } -> tensor<128x64xf32> loc(#loc210)
    %137 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%136, %28 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc211)
      linalg.yield %290 : f32 loc(#loc211)
    } -> tensor<128x64xf32> loc(#loc211)
    %138 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%137, %61 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc212)
      linalg.yield %290 : f32 loc(#loc212)
    } -> tensor<128x64xf32> loc(#loc212)
    %139 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%138, %63 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc213)
      linalg.yield %290 : f32 loc(#loc213)
    } -> tensor<128x64xf32> loc(#loc213)
    %140 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%63, %139 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.maximumf %in, %in_49 : f32 loc(#loc214)
      linalg.yield %290 : f32 loc(#loc214)
    } -> tensor<128x64xf32> loc(#loc214)
    %141 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%140, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%67 : tensor<128x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: i1 loc(unknown)):
      %290 = arith.cmpf olt, %in, %in_49 : f32 loc(#loc142)
      linalg.yield %290 : i1 loc(#loc142)
    } -> tensor<128x64xi1> loc(#loc142)
    %142 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%124, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc63)
      linalg.yield %290 : f32 loc(#loc63)
    } -> tensor<128x64xf32> loc(#loc63)
    %143 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%141, %142, %70 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_49: f32 loc(unknown), %in_50: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.select %in, %in_49, %in_50 : f32 loc(#loc143)
      linalg.yield %290 : f32 loc(#loc143)
    } -> tensor<128x64xf32> loc(#loc143)
    %144 = tensor.empty() : tensor<128x10xf32> loc(#loc65)
    %145 = linalg.fill ins(%cst_10 : f32) outs(%144 : tensor<128x10xf32>) -> tensor<128x10xf32> loc(#loc65)
    %146 = linalg.matmul ins(%143, %arg9 : tensor<128x64xf32>, tensor<64x10xf32>) outs(%145 : tensor<128x10xf32>) -> tensor<128x10xf32> loc(#loc65)
    %147 = tensor.empty() : tensor<1x10xf32> loc(#loc66)
    %148 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<10xf32>) outs(%147 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc66)
    } -> tensor<1x10xf32> loc(#loc66)
    %149 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<1x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc67)
    } -> tensor<128x10xf32> loc(#loc67)
    %150 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%146, %149 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc67)
      linalg.yield %290 : f32 loc(#loc67)
    } -> tensor<128x10xf32> loc(#loc67)
    %151 = tensor.empty() : tensor<128xf32> loc(#loc120)
    %152 = linalg.fill ins(%cst : f32) outs(%151 : tensor<128xf32>) -> tensor<128xf32> loc(#loc120)
    %153 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "reduction"]} ins(%150 : tensor<128x10xf32>) outs(%152 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.maximumf %out, %in : f32 loc(#loc120)
      linalg.yield %290 : f32 loc(#loc120)
    } -> tensor<128xf32> loc(#loc120)
    %154 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%151 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc144)
    } -> tensor<128xf32> loc(#loc144)
    %155 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%154, %153 : tensor<128xf32>, tensor<128xf32>) outs(%151 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.maximumf %in, %in_49 : f32 loc(#loc144)
      linalg.yield %290 : f32 loc(#loc144)
    } -> tensor<128xf32> loc(#loc144)
    %156 = tensor.empty() : tensor<128x1xf32> loc(#loc145)
    %157 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<128xf32>) outs(%156 : tensor<128x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<128x1xf32> loc(#loc145)
    %158 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<128x1xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc146)
    } -> tensor<128x10xf32> loc(#loc146)
    %159 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%150, %158 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc146)
      linalg.yield %290 : f32 loc(#loc146)
    } -> tensor<128x10xf32> loc(#loc146)
    %160 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = math.exp %in : f32 loc(#loc147)
      linalg.yield %290 : f32 loc(#loc147)
    } -> tensor<128x10xf32> loc(#loc147)
    %161 = linalg.fill ins(%cst_10 : f32) outs(%151 : tensor<128xf32>) -> tensor<128xf32> loc(#loc148)
    %162 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "reduction"]} ins(%160 : tensor<128x10xf32>) outs(%161 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc148)
      linalg.yield %290 : f32 loc(#loc148)
    } -> tensor<128xf32> loc(#loc148)
    %163 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<128xf32>) outs(%156 : tensor<128x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<128x1xf32> loc(#loc145)
    %164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<128x1xf32>) outs(%156 : tensor<128x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = math.log %in : f32 loc(#loc149)
      linalg.yield %290 : f32 loc(#loc149)
    } -> tensor<128x1xf32> loc(#loc149)
    %165 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%164 : tensor<128x1xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc146)
    } -> tensor<128x10xf32> loc(#loc146)
    %166 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%159, %165 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc146)
      linalg.yield %290 : f32 loc(#loc146)
    } -> tensor<128x10xf32> loc(#loc146)
    %167 = tensor.empty() : tensor<128x1xi32> loc(#loc71)
    %168 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<128xi32>) outs(%167 : tensor<128x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc71)
    } -> tensor<128x1xi32> loc(#loc71)
    %169 = tensor.empty() : tensor<10xi32> loc(#loc72)
    %170 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel"]} outs(%169 : tensor<10xi32>) {
    ^bb0(%out: i32 loc(unknown)):
      %290 = linalg.index 0 : index loc(#loc72)
      %291 = arith.index_cast %290 : index to i32 loc(#loc72)
      linalg.yield %291 : i32 loc(#loc72)
    } -> tensor<10xi32> loc(#loc72)
    %171 = tensor.empty() : tensor<1x10xi32> loc(#loc71)
    %172 = linalg.generic {indexing_maps = [#map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%170 : tensor<10xi32>) outs(%171 : tensor<1x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc71)
    } -> tensor<1x10xi32> loc(#loc71)
    %173 = tensor.empty() : tensor<128x10xi32> loc(#loc73)
    %174 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<128x1xi32>) outs(%173 : tensor<128x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc73)
    } -> tensor<128x10xi32> loc(#loc73)
    %175 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<1x10xi32>) outs(%173 : tensor<128x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc73)
    } -> tensor<128x10xi32> loc(#loc73)
    %176 = tensor.empty() : tensor<128x10xi1> loc(#loc73)
    %177 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%174, %175 : tensor<128x10xi32>, tensor<128x10xi32>) outs(%176 : tensor<128x10xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_49: i32 loc(unknown), %out: i1 loc(unknown)):
      %290 = arith.cmpi eq, %in, %in_49 : i32 loc(#loc73)
      linalg.yield %290 : i1 loc(#loc73)
    } -> tensor<128x10xi1> loc(#loc73)
    %178 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%177 : tensor<128x10xi1>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.uitofp %in : i1 to f32 loc(#loc74)
      linalg.yield %290 : f32 loc(#loc74)
    } -> tensor<128x10xf32> loc(#loc74)
    %179 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%178, %166 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc75)
      linalg.yield %290 : f32 loc(#loc75)
    } -> tensor<128x10xf32> loc(#loc75)
    %180 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "reduction"]} ins(%179 : tensor<128x10xf32>) outs(%161 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc76)
      linalg.yield %290 : f32 loc(#loc76)
    } -> tensor<128xf32> loc(#loc76)
    %181 = tensor.empty() : tensor<f32> loc(#loc76)
    %182 = linalg.fill ins(%cst_10 : f32) outs(%181 : tensor<f32>) -> tensor<f32> loc(#loc76)
    %183 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["reduction"]} ins(%180 : tensor<128xf32>) outs(%182 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc76)
      linalg.yield %290 : f32 loc(#loc76)
    } -> tensor<f32> loc(#loc76)
    %184 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%183 : tensor<f32>) outs(%181 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %cst_6 : f32 loc(#loc77)
      linalg.yield %290 : f32 loc(#loc77)
    } -> tensor<f32> loc(#loc77)
    %185 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%184 : tensor<f32>) outs(%181 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.negf %in : f32 loc(#loc78)
      linalg.yield %290 : f32 loc(#loc78)
    } -> tensor<f32> loc(#loc78)
    %186 = linalg.generic {indexing_maps = [#map2], iterator_types = []} outs(%181 : tensor<f32>) {
    ^bb0(%out: f32 loc(unknown)):
      linalg.yield %cst_4 : f32 loc(#loc79)
    } -> tensor<f32> loc(#loc79)
    %187 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%186 : tensor<f32>) outs(%181 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %cst_6 : f32 loc(#loc80)
      linalg.yield %290 : f32 loc(#loc80)
    } -> tensor<f32> loc(#loc80)
    %188 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%187 : tensor<f32>) outs(%151 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<128xf32> loc(#loc81)
    %189 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<128xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<128x10xf32> loc(#loc81)
    %190 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%178, %189 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc82)
      linalg.yield %290 : f32 loc(#loc82)
    } -> tensor<128x10xf32> loc(#loc82)
    %191 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%190 : tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.negf %in : f32 loc(#loc150)
      linalg.yield %290 : f32 loc(#loc150)
    } -> tensor<128x10xf32> loc(#loc150)
    %192 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "reduction"]} ins(%191 : tensor<128x10xf32>) outs(%161 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc151)
      linalg.yield %290 : f32 loc(#loc151)
    } -> tensor<128xf32> loc(#loc151)
    %expanded = tensor.expand_shape %192 [[0, 1]] output_shape [128, 1] : tensor<128xf32> into tensor<128x1xf32> loc(#loc152)
    %193 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%expanded, %163 : tensor<128x1xf32>, tensor<128x1xf32>) outs(%156 : tensor<128x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc153)
      linalg.yield %290 : f32 loc(#loc153)
    } -> tensor<128x1xf32> loc(#loc153)
    %194 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "reduction"]} ins(%193 : tensor<128x1xf32>) outs(%161 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc151)
      linalg.yield %290 : f32 loc(#loc151)
    } -> tensor<128xf32> loc(#loc151)
    %195 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel"]} ins(%194 : tensor<128xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<128x10xf32> loc(#loc154)
    %196 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%195, %160 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc155)
      linalg.yield %290 : f32 loc(#loc155)
    } -> tensor<128x10xf32> loc(#loc155)
    %197 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%190, %196 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%144 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc156)
      linalg.yield %290 : f32 loc(#loc156)
    } -> tensor<128x10xf32> loc(#loc156)
    %198 = tensor.empty() : tensor<10xf32> loc(#loc88)
    %199 = linalg.fill ins(%cst_10 : f32) outs(%198 : tensor<10xf32>) -> tensor<10xf32> loc(#loc88)
    %200 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%197 : tensor<128x10xf32>) outs(%199 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc88)
      linalg.yield %290 : f32 loc(#loc88)
    } -> tensor<10xf32> loc(#loc88)
    %expanded_44 = tensor.expand_shape %200 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc89)
    %201 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%expanded_44 : tensor<1x10xf32>) outs(%199 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc88)
      linalg.yield %290 : f32 loc(#loc88)
    } -> tensor<10xf32> loc(#loc88)
    %202 = tensor.empty() : tensor<10x128xf32> loc(#loc90)
    %203 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%197 : tensor<128x10xf32>) outs(%202 : tensor<10x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<10x128xf32> loc(#loc90)
    %204 = tensor.empty() : tensor<10x64xf32> loc(#loc90)
    %205 = linalg.fill ins(%cst_10 : f32) outs(%204 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc90)
    %206 = linalg.matmul ins(%203, %143 : tensor<10x128xf32>, tensor<128x64xf32>) outs(%205 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc90)
    %207 = tensor.empty() : tensor<64x10xf32> loc(#loc91)
    %208 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%206 : tensor<10x64xf32>) outs(%207 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<64x10xf32> loc(#loc91)
    %209 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64x10xf32>) outs(%204 : tensor<10x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<10x64xf32> loc(#loc90)
    %210 = linalg.matmul ins(%197, %209 : tensor<128x10xf32>, tensor<10x64xf32>) outs(%21 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc90)
    %211 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%141, %210, %70 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_49: f32 loc(unknown), %in_50: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.select %in, %in_49, %in_50 : f32 loc(#loc157)
      linalg.yield %290 : f32 loc(#loc157)
    } -> tensor<128x64xf32> loc(#loc157)
    %212 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%211, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc93)
      linalg.yield %290 : f32 loc(#loc93)
    } -> tensor<128x64xf32> loc(#loc93)
    %213 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%212, %125 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc94)
      linalg.yield %290 : f32 loc(#loc94)
    } -> tensor<128x64xf32> loc(#loc94)
    %214 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%213, %124 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc94)
      linalg.yield %290 : f32 loc(#loc94)
    } -> tensor<128x64xf32> loc(#loc94)
    %215 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%213, %214 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc95)
      linalg.yield %290 : f32 loc(#loc95)
    } -> tensor<128x64xf32> loc(#loc95)
    %216 = tensor.empty() : tensor<64xf32> loc(#loc96)
    %217 = linalg.fill ins(%cst_10 : f32) outs(%216 : tensor<64xf32>) -> tensor<64xf32> loc(#loc96)
    %218 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%215 : tensor<128x64xf32>) outs(%217 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc96)
      linalg.yield %290 : f32 loc(#loc96)
    } -> tensor<64xf32> loc(#loc96)
    %expanded_45 = tensor.expand_shape %218 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc(#loc97)
    %219 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%expanded_45 : tensor<1x64xf32>) outs(%217 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc96)
      linalg.yield %290 : f32 loc(#loc96)
    } -> tensor<64xf32> loc(#loc96)
    %220 = tensor.empty() : tensor<64x128xf32> loc(#loc98)
    %221 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%215 : tensor<128x64xf32>) outs(%220 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc98)
    } -> tensor<64x128xf32> loc(#loc98)
    %222 = tensor.empty() : tensor<64x64xf32> loc(#loc98)
    %223 = linalg.fill ins(%cst_10 : f32) outs(%222 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc98)
    %224 = linalg.matmul ins(%221, %119 : tensor<64x128xf32>, tensor<128x64xf32>) outs(%223 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc98)
    %225 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<64x64xf32> loc(#loc99)
    %226 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc98)
    } -> tensor<64x64xf32> loc(#loc98)
    %227 = linalg.matmul ins(%215, %226 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%21 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc98)
    %228 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%117, %227, %70 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_49: f32 loc(unknown), %in_50: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.select %in, %in_49, %in_50 : f32 loc(#loc158)
      linalg.yield %290 : f32 loc(#loc158)
    } -> tensor<128x64xf32> loc(#loc158)
    %229 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%228, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc101)
      linalg.yield %290 : f32 loc(#loc101)
    } -> tensor<128x64xf32> loc(#loc101)
    %230 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%229, %101 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc94)
      linalg.yield %290 : f32 loc(#loc94)
    } -> tensor<128x64xf32> loc(#loc94)
    %231 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%230, %100 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc94)
      linalg.yield %290 : f32 loc(#loc94)
    } -> tensor<128x64xf32> loc(#loc94)
    %232 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%230, %231 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc95)
      linalg.yield %290 : f32 loc(#loc95)
    } -> tensor<128x64xf32> loc(#loc95)
    %233 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%232 : tensor<128x64xf32>) outs(%217 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %290 : f32 loc(#loc102)
    } -> tensor<64xf32> loc(#loc102)
    %expanded_46 = tensor.expand_shape %233 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc(#loc103)
    %234 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%expanded_46 : tensor<1x64xf32>) outs(%217 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %290 : f32 loc(#loc102)
    } -> tensor<64xf32> loc(#loc102)
    %235 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%232 : tensor<128x64xf32>) outs(%220 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<64x128xf32> loc(#loc104)
    %236 = linalg.matmul ins(%235, %95 : tensor<64x128xf32>, tensor<128x64xf32>) outs(%223 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc104)
    %237 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<64x64xf32> loc(#loc105)
    %238 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<64x64xf32> loc(#loc104)
    %239 = linalg.matmul ins(%232, %238 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%21 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc104)
    %240 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%93, %239, %70 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_49: f32 loc(unknown), %in_50: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.select %in, %in_49, %in_50 : f32 loc(#loc159)
      linalg.yield %290 : f32 loc(#loc159)
    } -> tensor<128x64xf32> loc(#loc159)
    %241 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%240, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc107)
      linalg.yield %290 : f32 loc(#loc107)
    } -> tensor<128x64xf32> loc(#loc107)
    %242 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%241, %77 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc94)
      linalg.yield %290 : f32 loc(#loc94)
    } -> tensor<128x64xf32> loc(#loc94)
    %243 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%242, %76 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc94)
      linalg.yield %290 : f32 loc(#loc94)
    } -> tensor<128x64xf32> loc(#loc94)
    %244 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%242, %243 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc95)
      linalg.yield %290 : f32 loc(#loc95)
    } -> tensor<128x64xf32> loc(#loc95)
    %245 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%244 : tensor<128x64xf32>) outs(%217 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc108)
      linalg.yield %290 : f32 loc(#loc108)
    } -> tensor<64xf32> loc(#loc108)
    %expanded_47 = tensor.expand_shape %245 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc(#loc109)
    %246 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%expanded_47 : tensor<1x64xf32>) outs(%217 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc108)
      linalg.yield %290 : f32 loc(#loc108)
    } -> tensor<64xf32> loc(#loc108)
    %247 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%244 : tensor<128x64xf32>) outs(%220 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<64x128xf32> loc(#loc110)
    %248 = linalg.matmul ins(%247, %71 : tensor<64x128xf32>, tensor<128x64xf32>) outs(%223 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc110)
    %249 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%248 : tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<64x64xf32> loc(#loc111)
    %250 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<64x64xf32> loc(#loc110)
    %251 = linalg.matmul ins(%244, %250 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%21 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc110)
    %252 = linalg.generic {indexing_maps = [#map4, #map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%68, %251, %70 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_49: f32 loc(unknown), %in_50: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.select %in, %in_49, %in_50 : f32 loc(#loc160)
      linalg.yield %290 : f32 loc(#loc160)
    } -> tensor<128x64xf32> loc(#loc160)
    %253 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%252, %66 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.divf %in, %in_49 : f32 loc(#loc113)
      linalg.yield %290 : f32 loc(#loc113)
    } -> tensor<128x64xf32> loc(#loc113)
    %254 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%253, %29 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc94)
      linalg.yield %290 : f32 loc(#loc94)
    } -> tensor<128x64xf32> loc(#loc94)
    %255 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%254, %27 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc94)
      linalg.yield %290 : f32 loc(#loc94)
    } -> tensor<128x64xf32> loc(#loc94)
    %256 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%254, %255 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%20 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %in, %in_49 : f32 loc(#loc95)
      linalg.yield %290 : f32 loc(#loc95)
    } -> tensor<128x64xf32> loc(#loc95)
    %257 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%256 : tensor<128x64xf32>) outs(%217 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc114)
      linalg.yield %290 : f32 loc(#loc114)
    } -> tensor<64xf32> loc(#loc114)
    %expanded_48 = tensor.expand_shape %257 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc(#loc115)
    %258 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "reduction"]} ins(%expanded_48 : tensor<1x64xf32>) outs(%217 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.addf %out, %in : f32 loc(#loc114)
      linalg.yield %290 : f32 loc(#loc114)
    } -> tensor<64xf32> loc(#loc114)
    %259 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%256 : tensor<128x64xf32>) outs(%220 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<64x128xf32> loc(#loc116)
    %260 = tensor.empty() : tensor<64x32xf32> loc(#loc116)
    %261 = linalg.fill ins(%cst_10 : f32) outs(%260 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc116)
    %262 = linalg.matmul ins(%259, %arg10 : tensor<64x128xf32>, tensor<128x32xf32>) outs(%261 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc116)
    %263 = tensor.empty() : tensor<32x64xf32> loc(#loc117)
    %264 = linalg.generic {indexing_maps = [#map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%262 : tensor<64x32xf32>) outs(%263 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<32x64xf32> loc(#loc117)
    %265 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<64xf32> loc(#loc118)
    %266 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%265, %258 : tensor<64xf32>, tensor<64xf32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<64xf32> loc(#loc118)
    %267 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%arg0, %266 : tensor<64xf32>, tensor<64xf32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<64xf32> loc(#loc119)
    %268 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%263 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<32x64xf32> loc(#loc118)
    %269 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%268, %264 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%263 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<32x64xf32> loc(#loc118)
    %270 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg1, %269 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%263 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<32x64xf32> loc(#loc119)
    %271 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%265, %246 : tensor<64xf32>, tensor<64xf32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<64xf32> loc(#loc118)
    %272 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%arg2, %271 : tensor<64xf32>, tensor<64xf32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<64xf32> loc(#loc119)
    %273 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<64x64xf32> loc(#loc118)
    %274 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%273, %249 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<64x64xf32> loc(#loc118)
    %275 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg3, %274 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<64x64xf32> loc(#loc119)
    %276 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%265, %234 : tensor<64xf32>, tensor<64xf32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<64xf32> loc(#loc118)
    %277 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%arg4, %276 : tensor<64xf32>, tensor<64xf32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<64xf32> loc(#loc119)
    %278 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%273, %237 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<64x64xf32> loc(#loc118)
    %279 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg5, %278 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<64x64xf32> loc(#loc119)
    %280 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%265, %219 : tensor<64xf32>, tensor<64xf32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<64xf32> loc(#loc118)
    %281 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%arg6, %280 : tensor<64xf32>, tensor<64xf32>) outs(%216 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<64xf32> loc(#loc119)
    %282 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%273, %225 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<64x64xf32> loc(#loc118)
    %283 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg7, %282 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%222 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<64x64xf32> loc(#loc119)
    %284 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%198 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<10xf32> loc(#loc118)
    %285 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%284, %201 : tensor<10xf32>, tensor<10xf32>) outs(%198 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<10xf32> loc(#loc118)
    %286 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel"]} ins(%arg8, %285 : tensor<10xf32>, tensor<10xf32>) outs(%198 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<10xf32> loc(#loc119)
    %287 = linalg.generic {indexing_maps = [#map7, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%207 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<64x10xf32> loc(#loc118)
    %288 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%287, %208 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%207 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.mulf %in, %in_49 : f32 loc(#loc118)
      linalg.yield %290 : f32 loc(#loc118)
    } -> tensor<64x10xf32> loc(#loc118)
    %289 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%arg9, %288 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%207 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_49: f32 loc(unknown), %out: f32 loc(unknown)):
      %290 = arith.subf %in, %in_49 : f32 loc(#loc119)
      linalg.yield %290 : f32 loc(#loc119)
    } -> tensor<64x10xf32> loc(#loc119)
    return %267, %270, %272, %275, %277, %279, %281, %283, %286, %289, %185 : tensor<64xf32>, tensor<32x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<10xf32>, tensor<64x10xf32>, tensor<f32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc14 = loc("reduce_max")
#loc15 = loc("jit(step)/jvp(jit(log_softmax))")
#loc16 = loc("concatenate")
#loc17 = loc("jit(step)/jvp(MLP)/jit(_threefry_split)")
#loc18 = loc("slice")
#loc19 = loc("squeeze")
#loc20 = loc("iota_2x32_shape")
#loc21 = loc("xor")
#loc22 = loc("add")
#loc23 = loc("while")
#loc24 = loc("while/body/closed_call")
#loc25 = loc("shift_left")
#loc26 = loc("sub")
#loc27 = loc("shift_right_logical")
#loc28 = loc("or")
#loc29 = loc("broadcast_in_dim")
#loc30 = loc("jit(step)/jvp(MLP)/slice")
#loc31 = loc("jit(step)/jvp(MLP)/squeeze")
#loc32 = loc("jit(step)/jvp(MLP)/Dense_0/dot_general")
#loc33 = loc("jit(step)/jvp(MLP)/Dense_0/broadcast_in_dim")
#loc34 = loc("jit(step)/jvp(MLP)/Dense_0/add")
#loc35 = loc("jit(step)/jvp(MLP)/tanh")
#loc36 = loc("jit(step)/jvp(MLP)/sub")
#loc37 = loc("jit(_uniform)")
#loc38 = loc("jit(step)/jvp(MLP)/Dropout_0/jit(_bernoulli)")
#loc39 = loc("")
#loc40 = loc("bitcast_convert_type")
#loc41 = loc("mul")
#loc42 = loc("max")
#loc43 = loc("lt")
#loc44 = loc("jit(step)/jvp(MLP)/Dropout_0/div")
#loc45 = loc("jit(step)/jvp(MLP)/Dropout_0/jit(_where)")
#loc46 = loc("select_n")
#loc47 = loc("jit(step)/jvp(MLP)/Dense_1/dot_general")
#loc48 = loc("jit(step)/jvp(MLP)/Dense_1/broadcast_in_dim")
#loc49 = loc("jit(step)/jvp(MLP)/Dense_1/add")
#loc50 = loc("jit(step)/jvp(MLP)/Dropout_1/jit(_bernoulli)")
#loc51 = loc("jit(step)/jvp(MLP)/Dropout_1/div")
#loc52 = loc("jit(step)/jvp(MLP)/Dropout_1/jit(_where)")
#loc53 = loc("jit(step)/jvp(MLP)/Dense_2/dot_general")
#loc54 = loc("jit(step)/jvp(MLP)/Dense_2/broadcast_in_dim")
#loc55 = loc("jit(step)/jvp(MLP)/Dense_2/add")
#loc56 = loc("jit(step)/jvp(MLP)/Dropout_2/jit(_bernoulli)")
#loc57 = loc("jit(step)/jvp(MLP)/Dropout_2/div")
#loc58 = loc("jit(step)/jvp(MLP)/Dropout_2/jit(_where)")
#loc59 = loc("jit(step)/jvp(MLP)/Dense_3/dot_general")
#loc60 = loc("jit(step)/jvp(MLP)/Dense_3/broadcast_in_dim")
#loc61 = loc("jit(step)/jvp(MLP)/Dense_3/add")
#loc62 = loc("jit(step)/jvp(MLP)/Dropout_3/jit(_bernoulli)")
#loc63 = loc("jit(step)/jvp(MLP)/Dropout_3/div")
#loc64 = loc("jit(step)/jvp(MLP)/Dropout_3/jit(_where)")
#loc65 = loc("jit(step)/jvp(MLP)/Dense_4/dot_general")
#loc66 = loc("jit(step)/jvp(MLP)/Dense_4/broadcast_in_dim")
#loc67 = loc("jit(step)/jvp(MLP)/Dense_4/add")
#loc68 = loc("exp")
#loc69 = loc("reduce_sum")
#loc70 = loc("log")
#loc71 = loc("jit(step)/jvp()/broadcast_in_dim")
#loc72 = loc("jit(step)/jvp()/iota")
#loc73 = loc("jit(step)/jvp()/eq")
#loc74 = loc("jit(step)/jvp()/convert_element_type")
#loc75 = loc("jit(step)/jvp()/mul")
#loc76 = loc("jit(step)/jvp()/reduce_sum")
#loc77 = loc("jit(step)/jvp()/div")
#loc78 = loc("jit(step)/jvp()/neg")
#loc79 = loc("jit(step)/transpose(jvp())/neg")
#loc80 = loc("jit(step)/transpose(jvp())/div")
#loc81 = loc("jit(step)/transpose(jvp())/broadcast_in_dim")
#loc82 = loc("jit(step)/transpose(jvp())/mul")
#loc83 = loc("neg")
#loc84 = loc("jit(step)/transpose(jvp(jit(log_softmax)))")
#loc85 = loc("reshape")
#loc86 = loc("div")
#loc87 = loc("add_any")
#loc88 = loc("jit(step)/transpose(jvp(MLP))/Dense_4/reduce_sum")
#loc89 = loc("jit(step)/transpose(jvp(MLP))/Dense_4/reshape")
#loc90 = loc("jit(step)/transpose(jvp(MLP))/Dense_4/dot_general")
#loc91 = loc("jit(step)/transpose(jvp(MLP))/Dense_4/transpose")
#loc92 = loc("jit(step)/transpose(jvp(MLP))/Dropout_3/jit(_where)")
#loc93 = loc("jit(step)/transpose(jvp(MLP))/Dropout_3/div")
#loc94 = loc("jit(step)/transpose(jvp(MLP))/mul")
#loc95 = loc("jit(step)/transpose(jvp(MLP))/add_any")
#loc96 = loc("jit(step)/transpose(jvp(MLP))/Dense_3/reduce_sum")
#loc97 = loc("jit(step)/transpose(jvp(MLP))/Dense_3/reshape")
#loc98 = loc("jit(step)/transpose(jvp(MLP))/Dense_3/dot_general")
#loc99 = loc("jit(step)/transpose(jvp(MLP))/Dense_3/transpose")
#loc100 = loc("jit(step)/transpose(jvp(MLP))/Dropout_2/jit(_where)")
#loc101 = loc("jit(step)/transpose(jvp(MLP))/Dropout_2/div")
#loc102 = loc("jit(step)/transpose(jvp(MLP))/Dense_2/reduce_sum")
#loc103 = loc("jit(step)/transpose(jvp(MLP))/Dense_2/reshape")
#loc104 = loc("jit(step)/transpose(jvp(MLP))/Dense_2/dot_general")
#loc105 = loc("jit(step)/transpose(jvp(MLP))/Dense_2/transpose")
#loc106 = loc("jit(step)/transpose(jvp(MLP))/Dropout_1/jit(_where)")
#loc107 = loc("jit(step)/transpose(jvp(MLP))/Dropout_1/div")
#loc108 = loc("jit(step)/transpose(jvp(MLP))/Dense_1/reduce_sum")
#loc109 = loc("jit(step)/transpose(jvp(MLP))/Dense_1/reshape")
#loc110 = loc("jit(step)/transpose(jvp(MLP))/Dense_1/dot_general")
#loc111 = loc("jit(step)/transpose(jvp(MLP))/Dense_1/transpose")
#loc112 = loc("jit(step)/transpose(jvp(MLP))/Dropout_0/jit(_where)")
#loc113 = loc("jit(step)/transpose(jvp(MLP))/Dropout_0/div")
#loc114 = loc("jit(step)/transpose(jvp(MLP))/Dense_0/reduce_sum")
#loc115 = loc("jit(step)/transpose(jvp(MLP))/Dense_0/reshape")
#loc116 = loc("jit(step)/transpose(jvp(MLP))/Dense_0/dot_general")
#loc117 = loc("jit(step)/transpose(jvp(MLP))/Dense_0/transpose")
#loc118 = loc("jit(step)/mul")
#loc119 = loc("jit(step)/sub")
#loc120 = loc(callsite(#loc14 at #loc15))
#loc121 = loc(callsite(#loc at #loc15))
#loc122 = loc(callsite(#loc16 at #loc17))
#loc123 = loc(callsite(#loc18 at #loc17))
#loc124 = loc(callsite(#loc19 at #loc17))
#loc125 = loc(callsite(#loc20 at #loc17))
#loc126 = loc(callsite(#loc21 at #loc17))
#loc127 = loc(callsite(#loc22 at #loc17))
#loc128 = loc(callsite(#loc23 at #loc17))
#loc129 = loc(callsite(#loc24 at #loc17))
#loc130 = loc(callsite(#loc29 at #loc17))
#loc131 = loc(callsite(#loc37 at #loc38))
#loc132 = loc(callsite(#loc43 at #loc38))
#loc133 = loc(callsite(#loc29 at #loc45))
#loc134 = loc(callsite(#loc46 at #loc45))
#loc135 = loc(callsite(#loc37 at #loc50))
#loc136 = loc(callsite(#loc43 at #loc50))
#loc137 = loc(callsite(#loc46 at #loc52))
#loc138 = loc(callsite(#loc37 at #loc56))
#loc139 = loc(callsite(#loc43 at #loc56))
#loc140 = loc(callsite(#loc46 at #loc58))
#loc141 = loc(callsite(#loc37 at #loc62))
#loc142 = loc(callsite(#loc43 at #loc62))
#loc143 = loc(callsite(#loc46 at #loc64))
#loc144 = loc(callsite(#loc42 at #loc15))
#loc145 = loc(callsite(#loc29 at #loc15))
#loc146 = loc(callsite(#loc26 at #loc15))
#loc147 = loc(callsite(#loc68 at #loc15))
#loc148 = loc(callsite(#loc69 at #loc15))
#loc149 = loc(callsite(#loc70 at #loc15))
#loc150 = loc(callsite(#loc83 at #loc84))
#loc151 = loc(callsite(#loc69 at #loc84))
#loc152 = loc(callsite(#loc85 at #loc84))
#loc153 = loc(callsite(#loc86 at #loc84))
#loc154 = loc(callsite(#loc29 at #loc84))
#loc155 = loc(callsite(#loc41 at #loc84))
#loc156 = loc(callsite(#loc87 at #loc84))
#loc157 = loc(callsite(#loc46 at #loc92))
#loc158 = loc(callsite(#loc46 at #loc100))
#loc159 = loc(callsite(#loc46 at #loc106))
#loc160 = loc(callsite(#loc46 at #loc112))
#loc161 = loc(callsite(#loc22 at #loc129))
#loc162 = loc(callsite(#loc18 at #loc129))
#loc163 = loc(callsite(#loc19 at #loc129))
#loc164 = loc(callsite(#loc25 at #loc129))
#loc165 = loc(callsite(#loc26 at #loc129))
#loc166 = loc(callsite(#loc27 at #loc129))
#loc167 = loc(callsite(#loc28 at #loc129))
#loc168 = loc(callsite(#loc21 at #loc129))
#loc169 = loc(callsite(#loc29 at #loc131))
#loc170 = loc(callsite(#loc18 at #loc131))
#loc171 = loc(callsite(#loc19 at #loc131))
#loc172 = loc(callsite(#loc20 at #loc131))
#loc173 = loc(callsite(#loc39 at #loc131))
#loc174 = loc(callsite(#loc21 at #loc131))
#loc175 = loc(callsite(#loc27 at #loc131))
#loc176 = loc(callsite(#loc28 at #loc131))
#loc177 = loc(callsite(#loc40 at #loc131))
#loc178 = loc(callsite(#loc26 at #loc131))
#loc179 = loc(callsite(#loc41 at #loc131))
#loc180 = loc(callsite(#loc22 at #loc131))
#loc181 = loc(callsite(#loc42 at #loc131))
#loc182 = loc(callsite(#loc18 at #loc135))
#loc183 = loc(callsite(#loc19 at #loc135))
#loc184 = loc(callsite(#loc39 at #loc135))
#loc185 = loc(callsite(#loc21 at #loc135))
#loc186 = loc(callsite(#loc27 at #loc135))
#loc187 = loc(callsite(#loc28 at #loc135))
#loc188 = loc(callsite(#loc40 at #loc135))
#loc189 = loc(callsite(#loc26 at #loc135))
#loc190 = loc(callsite(#loc41 at #loc135))
#loc191 = loc(callsite(#loc22 at #loc135))
#loc192 = loc(callsite(#loc42 at #loc135))
#loc193 = loc(callsite(#loc18 at #loc138))
#loc194 = loc(callsite(#loc19 at #loc138))
#loc195 = loc(callsite(#loc39 at #loc138))
#loc196 = loc(callsite(#loc21 at #loc138))
#loc197 = loc(callsite(#loc27 at #loc138))
#loc198 = loc(callsite(#loc28 at #loc138))
#loc199 = loc(callsite(#loc40 at #loc138))
#loc200 = loc(callsite(#loc26 at #loc138))
#loc201 = loc(callsite(#loc41 at #loc138))
#loc202 = loc(callsite(#loc22 at #loc138))
#loc203 = loc(callsite(#loc42 at #loc138))
#loc204 = loc(callsite(#loc18 at #loc141))
#loc205 = loc(callsite(#loc19 at #loc141))
#loc206 = loc(callsite(#loc39 at #loc141))
#loc207 = loc(callsite(#loc21 at #loc141))
#loc208 = loc(callsite(#loc27 at #loc141))
#loc209 = loc(callsite(#loc28 at #loc141))
#loc210 = loc(callsite(#loc40 at #loc141))
#loc211 = loc(callsite(#loc26 at #loc141))
#loc212 = loc(callsite(#loc41 at #loc141))
#loc213 = loc(callsite(#loc22 at #loc141))
#loc214 = loc(callsite(#loc42 at #loc141))
#loc215 = loc(callsite(#loc21 at #loc173))
#loc216 = loc(callsite(#loc22 at #loc173))
#loc217 = loc(callsite(#loc23 at #loc173))
#loc218 = loc(callsite(#loc24 at #loc173))
#loc219 = loc(callsite(#loc21 at #loc184))
#loc220 = loc(callsite(#loc22 at #loc184))
#loc221 = loc(callsite(#loc23 at #loc184))
#loc222 = loc(callsite(#loc24 at #loc184))
#loc223 = loc(callsite(#loc21 at #loc195))
#loc224 = loc(callsite(#loc22 at #loc195))
#loc225 = loc(callsite(#loc23 at #loc195))
#loc226 = loc(callsite(#loc24 at #loc195))
#loc227 = loc(callsite(#loc21 at #loc206))
#loc228 = loc(callsite(#loc22 at #loc206))
#loc229 = loc(callsite(#loc23 at #loc206))
#loc230 = loc(callsite(#loc24 at #loc206))
#loc231 = loc(callsite(#loc22 at #loc218))
#loc232 = loc(callsite(#loc18 at #loc218))
#loc233 = loc(callsite(#loc19 at #loc218))
#loc234 = loc(callsite(#loc25 at #loc218))
#loc235 = loc(callsite(#loc26 at #loc218))
#loc236 = loc(callsite(#loc27 at #loc218))
#loc237 = loc(callsite(#loc28 at #loc218))
#loc238 = loc(callsite(#loc21 at #loc218))
#loc239 = loc(callsite(#loc22 at #loc222))
#loc240 = loc(callsite(#loc18 at #loc222))
#loc241 = loc(callsite(#loc19 at #loc222))
#loc242 = loc(callsite(#loc25 at #loc222))
#loc243 = loc(callsite(#loc26 at #loc222))
#loc244 = loc(callsite(#loc27 at #loc222))
#loc245 = loc(callsite(#loc28 at #loc222))
#loc246 = loc(callsite(#loc21 at #loc222))
#loc247 = loc(callsite(#loc22 at #loc226))
#loc248 = loc(callsite(#loc18 at #loc226))
#loc249 = loc(callsite(#loc19 at #loc226))
#loc250 = loc(callsite(#loc25 at #loc226))
#loc251 = loc(callsite(#loc26 at #loc226))
#loc252 = loc(callsite(#loc27 at #loc226))
#loc253 = loc(callsite(#loc28 at #loc226))
#loc254 = loc(callsite(#loc21 at #loc226))
#loc255 = loc(callsite(#loc22 at #loc230))
#loc256 = loc(callsite(#loc18 at #loc230))
#loc257 = loc(callsite(#loc19 at #loc230))
#loc258 = loc(callsite(#loc25 at #loc230))
#loc259 = loc(callsite(#loc26 at #loc230))
#loc260 = loc(callsite(#loc27 at #loc230))
#loc261 = loc(callsite(#loc28 at #loc230))
#loc262 = loc(callsite(#loc21 at #loc230))

