#loc = loc(unknown)
#loc1 = loc("params['head']['bias']")
#loc2 = loc("params['head']['kernel']")
#loc3 = loc("params['layers']['bias']")
#loc4 = loc("params['layers']['kernel']")
#loc5 = loc("batch[0]")
#loc6 = loc("batch[1]")
#map = affine_map<(d0, d1, d2) -> ()>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0) -> ()>
#map9 = affine_map<(d0) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<() -> ()>
#map12 = affine_map<(d0, d1) -> (d1, d0)>
module @jit_step {
  func.func public @main(%arg0: tensor<10xf32> loc("params['head']['bias']"), %arg1: tensor<32x10xf32> loc("params['head']['kernel']"), %arg2: tensor<32x32xf32> loc("params['layers']['bias']"), %arg3: tensor<32x32x32xf32> loc("params['layers']['kernel']"), %arg4: tensor<64x32xf32> loc("batch[0]"), %arg5: tensor<64xi32> loc("batch[1]")) -> (tensor<10xf32>, tensor<32x10xf32>, tensor<32x32xf32>, tensor<32x32x32xf32>, tensor<f32>) {
    %cst = arith.constant 0xFF800000 : f32 loc(#loc66)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc67)
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %c31_i32 = arith.constant 31 : i32 loc(#loc)
    %cst_2 = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_3 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant 6.400000e+01 : f32 loc(#loc)
    %cst_5 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %c31 = arith.constant 31 : index loc(#loc)
    %c0 = arith.constant 0 : index loc(#loc)
    %c1_i32 = arith.constant 1 : i32 loc(#loc)
    %c32_i32 = arith.constant 32 : i32 loc(#loc)
    %c0_i32 = arith.constant 0 : i32 loc(#loc)
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %0 = tensor.empty() : tensor<32x64x32xf32> loc(#loc9)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%0 : tensor<32x64x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc9)
    } -> tensor<32x64x32xf32> loc(#loc9)
    %2:4 = scf.for %arg6 = %c0_i32 to %c32_i32 step %c1_i32 iter_args(%arg7 = %arg4, %arg8 = %1, %arg9 = %1, %arg10 = %1) -> (tensor<64x32xf32>, tensor<32x64x32xf32>, tensor<32x64x32xf32>, tensor<32x64x32xf32>)  : i32 {
      %89 = arith.index_cast %arg6 : i32 to index loc(#loc11)
      %90 = arith.maxsi %89, %c0 : index loc(#loc11)
      %91 = arith.minsi %90, %c31 : index loc(#loc11)
      %extracted_slice = tensor.extract_slice %arg2[%91, 0] [1, 32] [1, 1] : tensor<32x32xf32> to tensor<1x32xf32> loc(#loc11)
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1]] : tensor<1x32xf32> into tensor<32xf32> loc(#loc12)
      %extracted_slice_8 = tensor.extract_slice %arg3[%91, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<32x32x32xf32> to tensor<1x32x32xf32> loc(#loc11)
      %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<1x32x32xf32> into tensor<32x32xf32> loc(#loc12)
      %92 = tensor.empty() : tensor<64x32xf32> loc(#loc68)
      %93 = linalg.fill ins(%cst_5 : f32) outs(%92 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc68)
      %94 = linalg.matmul ins(%arg7, %collapsed_9 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%93 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc68)
      %95 = tensor.empty() : tensor<1x32xf32> loc(#loc69)
      %96 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<32xf32>) outs(%95 : tensor<1x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc69)
      } -> tensor<1x32xf32> loc(#loc69)
      %97 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<1x32xf32>) outs(%92 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc70)
      } -> tensor<64x32xf32> loc(#loc70)
      %98 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%94, %97 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%92 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %in_12: f32 loc(unknown), %out: f32 loc(unknown)):
        %107 = arith.addf %in, %in_12 : f32 loc(#loc70)
        linalg.yield %107 : f32 loc(#loc70)
      } -> tensor<64x32xf32> loc(#loc70)
      %99 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<64x32xf32>) outs(%92 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        %107 = math.tanh %in : f32 loc(#loc71)
        linalg.yield %107 : f32 loc(#loc71)
      } -> tensor<64x32xf32> loc(#loc71)
      %100 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%92 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc72)
      } -> tensor<64x32xf32> loc(#loc72)
      %101 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%100, %99 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%92 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %in_12: f32 loc(unknown), %out: f32 loc(unknown)):
        %107 = arith.subf %in, %in_12 : f32 loc(#loc72)
        linalg.yield %107 : f32 loc(#loc72)
      } -> tensor<64x32xf32> loc(#loc72)
      %102 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7, %99 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%92 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %in_12: f32 loc(unknown), %out: f32 loc(unknown)):
        %107 = arith.addf %in, %in_12 : f32 loc(#loc73)
        linalg.yield %107 : f32 loc(#loc73)
      } -> tensor<64x32xf32> loc(#loc73)
      %103 = tensor.empty() : tensor<1x64x32xf32> loc(#loc20)
      %104 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg7 : tensor<64x32xf32>) outs(%103 : tensor<1x64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc20)
      } -> tensor<1x64x32xf32> loc(#loc20)
      %inserted_slice = tensor.insert_slice %104 into %arg8[%91, 0, 0] [1, 64, 32] [1, 1, 1] : tensor<1x64x32xf32> into tensor<32x64x32xf32> loc(#loc21)
      %105 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99 : tensor<64x32xf32>) outs(%103 : tensor<1x64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc20)
      } -> tensor<1x64x32xf32> loc(#loc20)
      %inserted_slice_10 = tensor.insert_slice %105 into %arg9[%91, 0, 0] [1, 64, 32] [1, 1, 1] : tensor<1x64x32xf32> into tensor<32x64x32xf32> loc(#loc21)
      %106 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101 : tensor<64x32xf32>) outs(%103 : tensor<1x64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc20)
      } -> tensor<1x64x32xf32> loc(#loc20)
      %inserted_slice_11 = tensor.insert_slice %106 into %arg10[%91, 0, 0] [1, 64, 32] [1, 1, 1] : tensor<1x64x32xf32> into tensor<32x64x32xf32> loc(#loc21)
      scf.yield %102, %inserted_slice, %inserted_slice_10, %inserted_slice_11 : tensor<64x32xf32>, tensor<32x64x32xf32>, tensor<32x64x32xf32>, tensor<32x64x32xf32> loc(#loc10)
    } loc(#loc10)
    %3 = tensor.empty() : tensor<64x10xf32> loc(#loc22)
    %4 = linalg.fill ins(%cst_5 : f32) outs(%3 : tensor<64x10xf32>) -> tensor<64x10xf32> loc(#loc22)
    %5 = linalg.matmul ins(%2#0, %arg1 : tensor<64x32xf32>, tensor<32x10xf32>) outs(%4 : tensor<64x10xf32>) -> tensor<64x10xf32> loc(#loc22)
    %6 = tensor.empty() : tensor<1x10xf32> loc(#loc23)
    %7 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<10xf32>) outs(%6 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<1x10xf32> loc(#loc23)
    %8 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<1x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc24)
    } -> tensor<64x10xf32> loc(#loc24)
    %9 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%5, %8 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %in, %in_8 : f32 loc(#loc24)
      linalg.yield %89 : f32 loc(#loc24)
    } -> tensor<64x10xf32> loc(#loc24)
    %10 = tensor.empty() : tensor<64xf32> loc(#loc66)
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<64xf32>) -> tensor<64xf32> loc(#loc66)
    %12 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "reduction"]} ins(%9 : tensor<64x10xf32>) outs(%11 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.maximumf %out, %in : f32 loc(#loc66)
      linalg.yield %89 : f32 loc(#loc66)
    } -> tensor<64xf32> loc(#loc66)
    %13 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%10 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<64xf32> loc(#loc74)
    %14 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel"]} ins(%13, %12 : tensor<64xf32>, tensor<64xf32>) outs(%10 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.maximumf %in, %in_8 : f32 loc(#loc74)
      linalg.yield %89 : f32 loc(#loc74)
    } -> tensor<64xf32> loc(#loc74)
    %15 = tensor.empty() : tensor<64x1xf32> loc(#loc75)
    %16 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<64xf32>) outs(%15 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<64x1xf32> loc(#loc75)
    %17 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<64x1xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<64x10xf32> loc(#loc76)
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%9, %17 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.subf %in, %in_8 : f32 loc(#loc76)
      linalg.yield %89 : f32 loc(#loc76)
    } -> tensor<64x10xf32> loc(#loc76)
    %19 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = math.exp %in : f32 loc(#loc77)
      linalg.yield %89 : f32 loc(#loc77)
    } -> tensor<64x10xf32> loc(#loc77)
    %20 = linalg.fill ins(%cst_5 : f32) outs(%10 : tensor<64xf32>) -> tensor<64xf32> loc(#loc78)
    %21 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "reduction"]} ins(%19 : tensor<64x10xf32>) outs(%20 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %out, %in : f32 loc(#loc78)
      linalg.yield %89 : f32 loc(#loc78)
    } -> tensor<64xf32> loc(#loc78)
    %22 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<64xf32>) outs(%15 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<64x1xf32> loc(#loc75)
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<64x1xf32>) outs(%15 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = math.log %in : f32 loc(#loc79)
      linalg.yield %89 : f32 loc(#loc79)
    } -> tensor<64x1xf32> loc(#loc79)
    %24 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<64x1xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc76)
    } -> tensor<64x10xf32> loc(#loc76)
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%18, %24 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.subf %in, %in_8 : f32 loc(#loc76)
      linalg.yield %89 : f32 loc(#loc76)
    } -> tensor<64x10xf32> loc(#loc76)
    %26 = tensor.empty() : tensor<64x1xi32> loc(#loc30)
    %27 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64xi32>) outs(%26 : tensor<64x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc30)
    } -> tensor<64x1xi32> loc(#loc30)
    %28 = tensor.empty() : tensor<10xi32> loc(#loc31)
    %29 = linalg.generic {indexing_maps = [#map9], iterator_types = ["parallel"]} outs(%28 : tensor<10xi32>) {
    ^bb0(%out: i32 loc(unknown)):
      %89 = linalg.index 0 : index loc(#loc31)
      %90 = arith.index_cast %89 : index to i32 loc(#loc31)
      linalg.yield %90 : i32 loc(#loc31)
    } -> tensor<10xi32> loc(#loc31)
    %30 = tensor.empty() : tensor<1x10xi32> loc(#loc30)
    %31 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<10xi32>) outs(%30 : tensor<1x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc30)
    } -> tensor<1x10xi32> loc(#loc30)
    %32 = tensor.empty() : tensor<64x10xi32> loc(#loc32)
    %33 = linalg.generic {indexing_maps = [#map10, #map3], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<64x1xi32>) outs(%32 : tensor<64x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc32)
    } -> tensor<64x10xi32> loc(#loc32)
    %34 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<1x10xi32>) outs(%32 : tensor<64x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc32)
    } -> tensor<64x10xi32> loc(#loc32)
    %35 = tensor.empty() : tensor<64x10xi1> loc(#loc32)
    %36 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%33, %34 : tensor<64x10xi32>, tensor<64x10xi32>) outs(%35 : tensor<64x10xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_8: i32 loc(unknown), %out: i1 loc(unknown)):
      %89 = arith.cmpi eq, %in, %in_8 : i32 loc(#loc32)
      linalg.yield %89 : i1 loc(#loc32)
    } -> tensor<64x10xi1> loc(#loc32)
    %37 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<64x10xi1>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.uitofp %in : i1 to f32 loc(#loc33)
      linalg.yield %89 : f32 loc(#loc33)
    } -> tensor<64x10xf32> loc(#loc33)
    %38 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%37, %25 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.mulf %in, %in_8 : f32 loc(#loc34)
      linalg.yield %89 : f32 loc(#loc34)
    } -> tensor<64x10xf32> loc(#loc34)
    %39 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "reduction"]} ins(%38 : tensor<64x10xf32>) outs(%20 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %out, %in : f32 loc(#loc35)
      linalg.yield %89 : f32 loc(#loc35)
    } -> tensor<64xf32> loc(#loc35)
    %40 = tensor.empty() : tensor<f32> loc(#loc35)
    %41 = linalg.fill ins(%cst_5 : f32) outs(%40 : tensor<f32>) -> tensor<f32> loc(#loc35)
    %42 = linalg.generic {indexing_maps = [#map9, #map8], iterator_types = ["reduction"]} ins(%39 : tensor<64xf32>) outs(%41 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %out, %in : f32 loc(#loc35)
      linalg.yield %89 : f32 loc(#loc35)
    } -> tensor<f32> loc(#loc35)
    %43 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%42 : tensor<f32>) outs(%40 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.divf %in, %cst_4 : f32 loc(#loc36)
      linalg.yield %89 : f32 loc(#loc36)
    } -> tensor<f32> loc(#loc36)
    %44 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%43 : tensor<f32>) outs(%40 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.negf %in : f32 loc(#loc37)
      linalg.yield %89 : f32 loc(#loc37)
    } -> tensor<f32> loc(#loc37)
    %45 = linalg.generic {indexing_maps = [#map11], iterator_types = []} outs(%40 : tensor<f32>) {
    ^bb0(%out: f32 loc(unknown)):
      linalg.yield %cst_2 : f32 loc(#loc38)
    } -> tensor<f32> loc(#loc38)
    %46 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = []} ins(%45 : tensor<f32>) outs(%40 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.divf %in, %cst_4 : f32 loc(#loc39)
      linalg.yield %89 : f32 loc(#loc39)
    } -> tensor<f32> loc(#loc39)
    %47 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel"]} ins(%46 : tensor<f32>) outs(%10 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<64xf32> loc(#loc40)
    %48 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<64xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc40)
    } -> tensor<64x10xf32> loc(#loc40)
    %49 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%37, %48 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.mulf %in, %in_8 : f32 loc(#loc41)
      linalg.yield %89 : f32 loc(#loc41)
    } -> tensor<64x10xf32> loc(#loc41)
    %50 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.negf %in : f32 loc(#loc80)
      linalg.yield %89 : f32 loc(#loc80)
    } -> tensor<64x10xf32> loc(#loc80)
    %51 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "reduction"]} ins(%50 : tensor<64x10xf32>) outs(%20 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %out, %in : f32 loc(#loc81)
      linalg.yield %89 : f32 loc(#loc81)
    } -> tensor<64xf32> loc(#loc81)
    %expanded = tensor.expand_shape %51 [[0, 1]] output_shape [64, 1] : tensor<64xf32> into tensor<64x1xf32> loc(#loc82)
    %52 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%expanded, %22 : tensor<64x1xf32>, tensor<64x1xf32>) outs(%15 : tensor<64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.divf %in, %in_8 : f32 loc(#loc83)
      linalg.yield %89 : f32 loc(#loc83)
    } -> tensor<64x1xf32> loc(#loc83)
    %53 = linalg.generic {indexing_maps = [#map3, #map7], iterator_types = ["parallel", "reduction"]} ins(%52 : tensor<64x1xf32>) outs(%20 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %out, %in : f32 loc(#loc81)
      linalg.yield %89 : f32 loc(#loc81)
    } -> tensor<64xf32> loc(#loc81)
    %54 = linalg.generic {indexing_maps = [#map7, #map3], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<64xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<64x10xf32> loc(#loc84)
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%54, %19 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.mulf %in, %in_8 : f32 loc(#loc85)
      linalg.yield %89 : f32 loc(#loc85)
    } -> tensor<64x10xf32> loc(#loc85)
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%49, %55 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%3 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %in, %in_8 : f32 loc(#loc86)
      linalg.yield %89 : f32 loc(#loc86)
    } -> tensor<64x10xf32> loc(#loc86)
    %57 = tensor.empty() : tensor<10xf32> loc(#loc48)
    %58 = linalg.fill ins(%cst_5 : f32) outs(%57 : tensor<10xf32>) -> tensor<10xf32> loc(#loc48)
    %59 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "reduction"]} ins(%56 : tensor<64x10xf32>) outs(%58 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %89 : f32 loc(#loc48)
    } -> tensor<10xf32> loc(#loc48)
    %expanded_7 = tensor.expand_shape %59 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc49)
    %60 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "reduction"]} ins(%expanded_7 : tensor<1x10xf32>) outs(%58 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.addf %out, %in : f32 loc(#loc48)
      linalg.yield %89 : f32 loc(#loc48)
    } -> tensor<10xf32> loc(#loc48)
    %61 = tensor.empty() : tensor<10x64xf32> loc(#loc50)
    %62 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<64x10xf32>) outs(%61 : tensor<10x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<10x64xf32> loc(#loc50)
    %63 = tensor.empty() : tensor<10x32xf32> loc(#loc50)
    %64 = linalg.fill ins(%cst_5 : f32) outs(%63 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc50)
    %65 = linalg.matmul ins(%62, %2#0 : tensor<10x64xf32>, tensor<64x32xf32>) outs(%64 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc50)
    %66 = tensor.empty() : tensor<32x10xf32> loc(#loc51)
    %67 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<10x32xf32>) outs(%66 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<32x10xf32> loc(#loc51)
    %68 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<32x10xf32>) outs(%63 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<10x32xf32> loc(#loc50)
    %69 = tensor.empty() : tensor<64x32xf32> loc(#loc50)
    %70 = linalg.fill ins(%cst_5 : f32) outs(%69 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc50)
    %71 = linalg.matmul ins(%56, %68 : tensor<64x10xf32>, tensor<10x32xf32>) outs(%70 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc50)
    %72 = tensor.empty() : tensor<32x32xf32> loc(#loc52)
    %73 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%72 : tensor<32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<32x32xf32> loc(#loc52)
    %74 = tensor.empty() : tensor<32x32x32xf32> loc(#loc52)
    %75 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%74 : tensor<32x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<32x32x32xf32> loc(#loc52)
    %76:3 = scf.for %arg6 = %c0_i32 to %c32_i32 step %c1_i32 iter_args(%arg7 = %71, %arg8 = %73, %arg9 = %75) -> (tensor<64x32xf32>, tensor<32x32xf32>, tensor<32x32x32xf32>)  : i32 {
      %89 = arith.subi %c31_i32, %arg6 : i32 loc(#loc54)
      %90 = arith.index_cast %89 : i32 to index loc(#loc55)
      %91 = arith.maxsi %90, %c0 : index loc(#loc55)
      %92 = arith.minsi %91, %c31 : index loc(#loc55)
      %extracted_slice = tensor.extract_slice %arg3[%92, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<32x32x32xf32> to tensor<1x32x32xf32> loc(#loc55)
      %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x32x32xf32> into tensor<32x32xf32> loc(#loc56)
      %extracted_slice_8 = tensor.extract_slice %2#1[%92, 0, 0] [1, 64, 32] [1, 1, 1] : tensor<32x64x32xf32> to tensor<1x64x32xf32> loc(#loc55)
      %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<1x64x32xf32> into tensor<64x32xf32> loc(#loc56)
      %extracted_slice_10 = tensor.extract_slice %2#2[%92, 0, 0] [1, 64, 32] [1, 1, 1] : tensor<32x64x32xf32> to tensor<1x64x32xf32> loc(#loc55)
      %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2]] : tensor<1x64x32xf32> into tensor<64x32xf32> loc(#loc56)
      %extracted_slice_12 = tensor.extract_slice %2#3[%92, 0, 0] [1, 64, 32] [1, 1, 1] : tensor<32x64x32xf32> to tensor<1x64x32xf32> loc(#loc55)
      %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2]] : tensor<1x64x32xf32> into tensor<64x32xf32> loc(#loc56)
      %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7, %collapsed_13 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%69 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %in_16: f32 loc(unknown), %out: f32 loc(unknown)):
        %112 = arith.mulf %in, %in_16 : f32 loc(#loc87)
        linalg.yield %112 : f32 loc(#loc87)
      } -> tensor<64x32xf32> loc(#loc87)
      %94 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%93, %collapsed_11 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%69 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %in_16: f32 loc(unknown), %out: f32 loc(unknown)):
        %112 = arith.mulf %in, %in_16 : f32 loc(#loc87)
        linalg.yield %112 : f32 loc(#loc87)
      } -> tensor<64x32xf32> loc(#loc87)
      %95 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%93, %94 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%69 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %in_16: f32 loc(unknown), %out: f32 loc(unknown)):
        %112 = arith.addf %in, %in_16 : f32 loc(#loc88)
        linalg.yield %112 : f32 loc(#loc88)
      } -> tensor<64x32xf32> loc(#loc88)
      %96 = tensor.empty() : tensor<32xf32> loc(#loc89)
      %97 = linalg.fill ins(%cst_5 : f32) outs(%96 : tensor<32xf32>) -> tensor<32xf32> loc(#loc89)
      %98 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "reduction"]} ins(%95 : tensor<64x32xf32>) outs(%97 : tensor<32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        %112 = arith.addf %out, %in : f32 loc(#loc89)
        linalg.yield %112 : f32 loc(#loc89)
      } -> tensor<32xf32> loc(#loc89)
      %expanded_14 = tensor.expand_shape %98 [[0, 1]] output_shape [1, 32] : tensor<32xf32> into tensor<1x32xf32> loc(#loc90)
      %99 = linalg.generic {indexing_maps = [#map12, #map7], iterator_types = ["parallel", "reduction"]} ins(%expanded_14 : tensor<1x32xf32>) outs(%97 : tensor<32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        %112 = arith.addf %out, %in : f32 loc(#loc89)
        linalg.yield %112 : f32 loc(#loc89)
      } -> tensor<32xf32> loc(#loc89)
      %100 = tensor.empty() : tensor<32x64xf32> loc(#loc91)
      %101 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<64x32xf32>) outs(%100 : tensor<32x64xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc91)
      } -> tensor<32x64xf32> loc(#loc91)
      %102 = linalg.fill ins(%cst_5 : f32) outs(%72 : tensor<32x32xf32>) -> tensor<32x32xf32> loc(#loc91)
      %103 = linalg.matmul ins(%101, %collapsed_9 : tensor<32x64xf32>, tensor<64x32xf32>) outs(%102 : tensor<32x32xf32>) -> tensor<32x32xf32> loc(#loc91)
      %104 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%103 : tensor<32x32xf32>) outs(%72 : tensor<32x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc92)
      } -> tensor<32x32xf32> loc(#loc92)
      %105 = linalg.generic {indexing_maps = [#map12, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<32x32xf32>) outs(%72 : tensor<32x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc91)
      } -> tensor<32x32xf32> loc(#loc91)
      %106 = linalg.matmul ins(%95, %105 : tensor<64x32xf32>, tensor<32x32xf32>) outs(%70 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc91)
      %107 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg7, %106 : tensor<64x32xf32>, tensor<64x32xf32>) outs(%69 : tensor<64x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %in_16: f32 loc(unknown), %out: f32 loc(unknown)):
        %112 = arith.addf %in, %in_16 : f32 loc(#loc93)
        linalg.yield %112 : f32 loc(#loc93)
      } -> tensor<64x32xf32> loc(#loc93)
      %108 = tensor.empty() : tensor<1x32xf32> loc(#loc62)
      %109 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel"]} ins(%99 : tensor<32xf32>) outs(%108 : tensor<1x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc62)
      } -> tensor<1x32xf32> loc(#loc62)
      %inserted_slice = tensor.insert_slice %109 into %arg8[%92, 0] [1, 32] [1, 1] : tensor<1x32xf32> into tensor<32x32xf32> loc(#loc63)
      %110 = tensor.empty() : tensor<1x32x32xf32> loc(#loc62)
      %111 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<32x32xf32>) outs(%110 : tensor<1x32x32xf32>) {
      ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
        linalg.yield %in : f32 loc(#loc62)
      } -> tensor<1x32x32xf32> loc(#loc62)
      %inserted_slice_15 = tensor.insert_slice %111 into %arg9[%92, 0, 0] [1, 32, 32] [1, 1, 1] : tensor<1x32x32xf32> into tensor<32x32x32xf32> loc(#loc63)
      scf.yield %107, %inserted_slice, %inserted_slice_15 : tensor<64x32xf32>, tensor<32x32xf32>, tensor<32x32x32xf32> loc(#loc53)
    } loc(#loc53)
    %77 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel"]} ins(%cst_3 : tensor<f32>) outs(%57 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<10xf32> loc(#loc64)
    %78 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel"]} ins(%77, %60 : tensor<10xf32>, tensor<10xf32>) outs(%57 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.mulf %in, %in_8 : f32 loc(#loc64)
      linalg.yield %89 : f32 loc(#loc64)
    } -> tensor<10xf32> loc(#loc64)
    %79 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = ["parallel"]} ins(%arg0, %78 : tensor<10xf32>, tensor<10xf32>) outs(%57 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.subf %in, %in_8 : f32 loc(#loc65)
      linalg.yield %89 : f32 loc(#loc65)
    } -> tensor<10xf32> loc(#loc65)
    %80 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%66 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<32x10xf32> loc(#loc64)
    %81 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%80, %67 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%66 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.mulf %in, %in_8 : f32 loc(#loc64)
      linalg.yield %89 : f32 loc(#loc64)
    } -> tensor<32x10xf32> loc(#loc64)
    %82 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg1, %81 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%66 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.subf %in, %in_8 : f32 loc(#loc65)
      linalg.yield %89 : f32 loc(#loc65)
    } -> tensor<32x10xf32> loc(#loc65)
    %83 = linalg.generic {indexing_maps = [#map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%72 : tensor<32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<32x32xf32> loc(#loc64)
    %84 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%83, %76#1 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%72 : tensor<32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.mulf %in, %in_8 : f32 loc(#loc64)
      linalg.yield %89 : f32 loc(#loc64)
    } -> tensor<32x32xf32> loc(#loc64)
    %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%arg2, %84 : tensor<32x32xf32>, tensor<32x32xf32>) outs(%72 : tensor<32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.subf %in, %in_8 : f32 loc(#loc65)
      linalg.yield %89 : f32 loc(#loc65)
    } -> tensor<32x32xf32> loc(#loc65)
    %86 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%74 : tensor<32x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<32x32x32xf32> loc(#loc64)
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %76#2 : tensor<32x32x32xf32>, tensor<32x32x32xf32>) outs(%74 : tensor<32x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.mulf %in, %in_8 : f32 loc(#loc64)
      linalg.yield %89 : f32 loc(#loc64)
    } -> tensor<32x32x32xf32> loc(#loc64)
    %88 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg3, %87 : tensor<32x32x32xf32>, tensor<32x32x32xf32>) outs(%74 : tensor<32x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_8: f32 loc(unknown), %out: f32 loc(unknown)):
      %89 = arith.subf %in, %in_8 : f32 loc(#loc65)
      linalg.yield %89 : f32 loc(#loc65)
    } -> tensor<32x32x32xf32> loc(#loc65)
    return %79, %82, %85, %88, %44 : tensor<10xf32>, tensor<32x10xf32>, tensor<32x32xf32>, tensor<32x32x32xf32>, tensor<f32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc7 = loc("reduce_max")
#loc8 = loc("jit(step)/jvp(jit(log_softmax))")
#loc9 = loc("jit(step)/jvp(MLP)/broadcast_in_dim")
#loc10 = loc("jit(step)/jvp(MLP)/while")
#loc11 = loc("jit(step)/jvp(MLP)/while/body/dynamic_slice")
#loc12 = loc("jit(step)/jvp(MLP)/while/body/squeeze")
#loc13 = loc("Dense/dot_general")
#loc14 = loc("jit(step)/jvp(MLP)/while/body/closed_call")
#loc15 = loc("Dense/broadcast_in_dim")
#loc16 = loc("Dense/add")
#loc17 = loc("tanh")
#loc18 = loc("sub")
#loc19 = loc("add")
#loc20 = loc("jit(step)/jvp(MLP)/while/body/broadcast_in_dim")
#loc21 = loc("jit(step)/jvp(MLP)/while/body/dynamic_update_slice")
#loc22 = loc("jit(step)/jvp(MLP)/Head/dot_general")
#loc23 = loc("jit(step)/jvp(MLP)/Head/broadcast_in_dim")
#loc24 = loc("jit(step)/jvp(MLP)/Head/add")
#loc25 = loc("max")
#loc26 = loc("broadcast_in_dim")
#loc27 = loc("exp")
#loc28 = loc("reduce_sum")
#loc29 = loc("log")
#loc30 = loc("jit(step)/jvp()/broadcast_in_dim")
#loc31 = loc("jit(step)/jvp()/iota")
#loc32 = loc("jit(step)/jvp()/eq")
#loc33 = loc("jit(step)/jvp()/convert_element_type")
#loc34 = loc("jit(step)/jvp()/mul")
#loc35 = loc("jit(step)/jvp()/reduce_sum")
#loc36 = loc("jit(step)/jvp()/div")
#loc37 = loc("jit(step)/jvp()/neg")
#loc38 = loc("jit(step)/transpose(jvp())/neg")
#loc39 = loc("jit(step)/transpose(jvp())/div")
#loc40 = loc("jit(step)/transpose(jvp())/broadcast_in_dim")
#loc41 = loc("jit(step)/transpose(jvp())/mul")
#loc42 = loc("neg")
#loc43 = loc("jit(step)/transpose(jvp(jit(log_softmax)))")
#loc44 = loc("reshape")
#loc45 = loc("div")
#loc46 = loc("mul")
#loc47 = loc("add_any")
#loc48 = loc("jit(step)/transpose(jvp(MLP))/Head/reduce_sum")
#loc49 = loc("jit(step)/transpose(jvp(MLP))/Head/reshape")
#loc50 = loc("jit(step)/transpose(jvp(MLP))/Head/dot_general")
#loc51 = loc("jit(step)/transpose(jvp(MLP))/Head/transpose")
#loc52 = loc("jit(step)/transpose(jvp(MLP))/broadcast_in_dim")
#loc53 = loc("jit(step)/transpose(jvp(MLP))/while")
#loc54 = loc("jit(step)/transpose(jvp(MLP))/while/body/sub")
#loc55 = loc("jit(step)/transpose(jvp(MLP))/while/body/dynamic_slice")
#loc56 = loc("jit(step)/transpose(jvp(MLP))/while/body/squeeze")
#loc57 = loc("jit(step)/transpose(jvp(MLP))/while/body/closed_call")
#loc58 = loc("Dense/reduce_sum")
#loc59 = loc("Dense/reshape")
#loc60 = loc("Dense/transpose")
#loc61 = loc("Dense/add_any")
#loc62 = loc("jit(step)/transpose(jvp(MLP))/while/body/broadcast_in_dim")
#loc63 = loc("jit(step)/transpose(jvp(MLP))/while/body/dynamic_update_slice")
#loc64 = loc("jit(step)/mul")
#loc65 = loc("jit(step)/sub")
#loc66 = loc(callsite(#loc7 at #loc8))
#loc67 = loc(callsite(#loc at #loc8))
#loc68 = loc(callsite(#loc13 at #loc14))
#loc69 = loc(callsite(#loc15 at #loc14))
#loc70 = loc(callsite(#loc16 at #loc14))
#loc71 = loc(callsite(#loc17 at #loc14))
#loc72 = loc(callsite(#loc18 at #loc14))
#loc73 = loc(callsite(#loc19 at #loc14))
#loc74 = loc(callsite(#loc25 at #loc8))
#loc75 = loc(callsite(#loc26 at #loc8))
#loc76 = loc(callsite(#loc18 at #loc8))
#loc77 = loc(callsite(#loc27 at #loc8))
#loc78 = loc(callsite(#loc28 at #loc8))
#loc79 = loc(callsite(#loc29 at #loc8))
#loc80 = loc(callsite(#loc42 at #loc43))
#loc81 = loc(callsite(#loc28 at #loc43))
#loc82 = loc(callsite(#loc44 at #loc43))
#loc83 = loc(callsite(#loc45 at #loc43))
#loc84 = loc(callsite(#loc26 at #loc43))
#loc85 = loc(callsite(#loc46 at #loc43))
#loc86 = loc(callsite(#loc47 at #loc43))
#loc87 = loc(callsite(#loc46 at #loc57))
#loc88 = loc(callsite(#loc47 at #loc57))
#loc89 = loc(callsite(#loc58 at #loc57))
#loc90 = loc(callsite(#loc59 at #loc57))
#loc91 = loc(callsite(#loc13 at #loc57))
#loc92 = loc(callsite(#loc60 at #loc57))
#loc93 = loc(callsite(#loc61 at #loc57))

