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
#map = affine_map<(d0, d1) -> (d1)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0) -> ()>
#map6 = affine_map<(d0) -> (d0)>
#map7 = affine_map<(d0, d1) -> (d0, 0)>
#map8 = affine_map<() -> ()>
#map9 = affine_map<(d0, d1) -> (d1, d0)>
module @jit_step {
  func.func public @main(%arg0: tensor<64xf32> loc("params['Dense_0']['bias']"), %arg1: tensor<32x64xf32> loc("params['Dense_0']['kernel']"), %arg2: tensor<64xf32> loc("params['Dense_1']['bias']"), %arg3: tensor<64x64xf32> loc("params['Dense_1']['kernel']"), %arg4: tensor<64xf32> loc("params['Dense_2']['bias']"), %arg5: tensor<64x64xf32> loc("params['Dense_2']['kernel']"), %arg6: tensor<64xf32> loc("params['Dense_3']['bias']"), %arg7: tensor<64x64xf32> loc("params['Dense_3']['kernel']"), %arg8: tensor<10xf32> loc("params['Dense_4']['bias']"), %arg9: tensor<64x10xf32> loc("params['Dense_4']['kernel']"), %arg10: tensor<128x32xf32> loc("batch[0]"), %arg11: tensor<128xi32> loc("batch[1]")) -> (tensor<64xf32>, tensor<32x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<10xf32>, tensor<64x10xf32>, tensor<f32>) {
    %cst = arith.constant 0xFF800000 : f32 loc(#loc93)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc94)
    %cst_1 = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant dense<1.11111116> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant 1.280000e+02 : f32 loc(#loc)
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<128x64xf32> loc(#loc15)
    %1 = linalg.fill ins(%cst_7 : f32) outs(%0 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc15)
    %2 = linalg.matmul ins(%arg10, %arg1 : tensor<128x32xf32>, tensor<32x64xf32>) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc15)
    %3 = tensor.empty() : tensor<1x64xf32> loc(#loc16)
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<64xf32>) outs(%3 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc16)
    } -> tensor<1x64xf32> loc(#loc16)
    %5 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<1x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc17)
    } -> tensor<128x64xf32> loc(#loc17)
    %6 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%2, %5 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc17)
      linalg.yield %180 : f32 loc(#loc17)
    } -> tensor<128x64xf32> loc(#loc17)
    %7 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = math.tanh %in : f32 loc(#loc18)
      linalg.yield %180 : f32 loc(#loc18)
    } -> tensor<128x64xf32> loc(#loc18)
    %8 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc19)
    } -> tensor<128x64xf32> loc(#loc19)
    %9 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %7 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc19)
      linalg.yield %180 : f32 loc(#loc19)
    } -> tensor<128x64xf32> loc(#loc19)
    %10:2 = ckpt.dropout %7, 1.000000e-01 : tensor<128x64xf32>, tensor<128x64xi1> loc(#loc20)
    %11 = linalg.matmul ins(%10#0, %arg3 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc21)
    %12 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%3 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc22)
    } -> tensor<1x64xf32> loc(#loc22)
    %13 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc23)
    } -> tensor<128x64xf32> loc(#loc23)
    %14 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11, %13 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc23)
      linalg.yield %180 : f32 loc(#loc23)
    } -> tensor<128x64xf32> loc(#loc23)
    %15 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = math.tanh %in : f32 loc(#loc18)
      linalg.yield %180 : f32 loc(#loc18)
    } -> tensor<128x64xf32> loc(#loc18)
    %16 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %15 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc19)
      linalg.yield %180 : f32 loc(#loc19)
    } -> tensor<128x64xf32> loc(#loc19)
    %17:2 = ckpt.dropout %15, 1.000000e-01 : tensor<128x64xf32>, tensor<128x64xi1> loc(#loc24)
    %18 = linalg.matmul ins(%17#0, %arg5 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc25)
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%3 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc26)
    } -> tensor<1x64xf32> loc(#loc26)
    %20 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc27)
    } -> tensor<128x64xf32> loc(#loc27)
    %21 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%18, %20 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc27)
      linalg.yield %180 : f32 loc(#loc27)
    } -> tensor<128x64xf32> loc(#loc27)
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = math.tanh %in : f32 loc(#loc18)
      linalg.yield %180 : f32 loc(#loc18)
    } -> tensor<128x64xf32> loc(#loc18)
    %23 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %22 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc19)
      linalg.yield %180 : f32 loc(#loc19)
    } -> tensor<128x64xf32> loc(#loc19)
    %24:2 = ckpt.dropout %22, 1.000000e-01 : tensor<128x64xf32>, tensor<128x64xi1> loc(#loc28)
    %25 = linalg.matmul ins(%24#0, %arg7 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc29)
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%3 : tensor<1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc30)
    } -> tensor<1x64xf32> loc(#loc30)
    %27 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<1x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc31)
    } -> tensor<128x64xf32> loc(#loc31)
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %27 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc31)
      linalg.yield %180 : f32 loc(#loc31)
    } -> tensor<128x64xf32> loc(#loc31)
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = math.tanh %in : f32 loc(#loc18)
      linalg.yield %180 : f32 loc(#loc18)
    } -> tensor<128x64xf32> loc(#loc18)
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %29 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc19)
      linalg.yield %180 : f32 loc(#loc19)
    } -> tensor<128x64xf32> loc(#loc19)
    %31:2 = ckpt.dropout %29, 1.000000e-01 : tensor<128x64xf32>, tensor<128x64xi1> loc(#loc32)
    %32 = tensor.empty() : tensor<128x10xf32> loc(#loc33)
    %33 = linalg.fill ins(%cst_7 : f32) outs(%32 : tensor<128x10xf32>) -> tensor<128x10xf32> loc(#loc33)
    %34 = linalg.matmul ins(%31#0, %arg9 : tensor<128x64xf32>, tensor<64x10xf32>) outs(%33 : tensor<128x10xf32>) -> tensor<128x10xf32> loc(#loc33)
    %35 = tensor.empty() : tensor<1x10xf32> loc(#loc34)
    %36 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg8 : tensor<10xf32>) outs(%35 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc34)
    } -> tensor<1x10xf32> loc(#loc34)
    %37 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<1x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc35)
    } -> tensor<128x10xf32> loc(#loc35)
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%34, %37 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc35)
      linalg.yield %180 : f32 loc(#loc35)
    } -> tensor<128x10xf32> loc(#loc35)
    %39 = tensor.empty() : tensor<128xf32> loc(#loc93)
    %40 = linalg.fill ins(%cst : f32) outs(%39 : tensor<128xf32>) -> tensor<128xf32> loc(#loc93)
    %41 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction"]} ins(%38 : tensor<128x10xf32>) outs(%40 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.maximumf %out, %in : f32 loc(#loc93)
      linalg.yield %180 : f32 loc(#loc93)
    } -> tensor<128xf32> loc(#loc93)
    %42 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%39 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<128xf32> loc(#loc95)
    %43 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%42, %41 : tensor<128xf32>, tensor<128xf32>) outs(%39 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.maximumf %in, %in_13 : f32 loc(#loc95)
      linalg.yield %180 : f32 loc(#loc95)
    } -> tensor<128xf32> loc(#loc95)
    %44 = tensor.empty() : tensor<128x1xf32> loc(#loc96)
    %45 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<128xf32>) outs(%44 : tensor<128x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<128x1xf32> loc(#loc96)
    %46 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<128x1xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<128x10xf32> loc(#loc97)
    %47 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%38, %46 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc97)
      linalg.yield %180 : f32 loc(#loc97)
    } -> tensor<128x10xf32> loc(#loc97)
    %48 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47 : tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = math.exp %in : f32 loc(#loc98)
      linalg.yield %180 : f32 loc(#loc98)
    } -> tensor<128x10xf32> loc(#loc98)
    %49 = linalg.fill ins(%cst_7 : f32) outs(%39 : tensor<128xf32>) -> tensor<128xf32> loc(#loc99)
    %50 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction"]} ins(%48 : tensor<128x10xf32>) outs(%49 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc99)
      linalg.yield %180 : f32 loc(#loc99)
    } -> tensor<128xf32> loc(#loc99)
    %51 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<128xf32>) outs(%44 : tensor<128x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<128x1xf32> loc(#loc96)
    %52 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<128x1xf32>) outs(%44 : tensor<128x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = math.log %in : f32 loc(#loc100)
      linalg.yield %180 : f32 loc(#loc100)
    } -> tensor<128x1xf32> loc(#loc100)
    %53 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<128x1xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<128x10xf32> loc(#loc97)
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%47, %53 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc97)
      linalg.yield %180 : f32 loc(#loc97)
    } -> tensor<128x10xf32> loc(#loc97)
    %55 = tensor.empty() : tensor<128x1xi32> loc(#loc42)
    %56 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<128xi32>) outs(%55 : tensor<128x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc42)
    } -> tensor<128x1xi32> loc(#loc42)
    %57 = tensor.empty() : tensor<10xi32> loc(#loc43)
    %58 = linalg.generic {indexing_maps = [#map6], iterator_types = ["parallel"]} outs(%57 : tensor<10xi32>) {
    ^bb0(%out: i32 loc(unknown)):
      %180 = linalg.index 0 : index loc(#loc43)
      %181 = arith.index_cast %180 : index to i32 loc(#loc43)
      linalg.yield %181 : i32 loc(#loc43)
    } -> tensor<10xi32> loc(#loc43)
    %59 = tensor.empty() : tensor<1x10xi32> loc(#loc42)
    %60 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<10xi32>) outs(%59 : tensor<1x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc42)
    } -> tensor<1x10xi32> loc(#loc42)
    %61 = tensor.empty() : tensor<128x10xi32> loc(#loc44)
    %62 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<128x1xi32>) outs(%61 : tensor<128x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc44)
    } -> tensor<128x10xi32> loc(#loc44)
    %63 = linalg.generic {indexing_maps = [#map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<1x10xi32>) outs(%61 : tensor<128x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc44)
    } -> tensor<128x10xi32> loc(#loc44)
    %64 = tensor.empty() : tensor<128x10xi1> loc(#loc44)
    %65 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%62, %63 : tensor<128x10xi32>, tensor<128x10xi32>) outs(%64 : tensor<128x10xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_13: i32 loc(unknown), %out: i1 loc(unknown)):
      %180 = arith.cmpi eq, %in, %in_13 : i32 loc(#loc44)
      linalg.yield %180 : i1 loc(#loc44)
    } -> tensor<128x10xi1> loc(#loc44)
    %66 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<128x10xi1>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.uitofp %in : i1 to f32 loc(#loc45)
      linalg.yield %180 : f32 loc(#loc45)
    } -> tensor<128x10xf32> loc(#loc45)
    %67 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%66, %54 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc46)
      linalg.yield %180 : f32 loc(#loc46)
    } -> tensor<128x10xf32> loc(#loc46)
    %68 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction"]} ins(%67 : tensor<128x10xf32>) outs(%49 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc47)
      linalg.yield %180 : f32 loc(#loc47)
    } -> tensor<128xf32> loc(#loc47)
    %69 = tensor.empty() : tensor<f32> loc(#loc47)
    %70 = linalg.fill ins(%cst_7 : f32) outs(%69 : tensor<f32>) -> tensor<f32> loc(#loc47)
    %71 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["reduction"]} ins(%68 : tensor<128xf32>) outs(%70 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc47)
      linalg.yield %180 : f32 loc(#loc47)
    } -> tensor<f32> loc(#loc47)
    %72 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%71 : tensor<f32>) outs(%69 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.divf %in, %cst_4 : f32 loc(#loc48)
      linalg.yield %180 : f32 loc(#loc48)
    } -> tensor<f32> loc(#loc48)
    %73 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%72 : tensor<f32>) outs(%69 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.negf %in : f32 loc(#loc49)
      linalg.yield %180 : f32 loc(#loc49)
    } -> tensor<f32> loc(#loc49)
    %74 = linalg.generic {indexing_maps = [#map8], iterator_types = []} outs(%69 : tensor<f32>) {
    ^bb0(%out: f32 loc(unknown)):
      linalg.yield %cst_1 : f32 loc(#loc50)
    } -> tensor<f32> loc(#loc50)
    %75 = linalg.generic {indexing_maps = [#map8, #map8], iterator_types = []} ins(%74 : tensor<f32>) outs(%69 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.divf %in, %cst_4 : f32 loc(#loc51)
      linalg.yield %180 : f32 loc(#loc51)
    } -> tensor<f32> loc(#loc51)
    %76 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel"]} ins(%75 : tensor<f32>) outs(%39 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<128xf32> loc(#loc52)
    %77 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<128xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc52)
    } -> tensor<128x10xf32> loc(#loc52)
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%66, %77 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc53)
      linalg.yield %180 : f32 loc(#loc53)
    } -> tensor<128x10xf32> loc(#loc53)
    %79 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.negf %in : f32 loc(#loc101)
      linalg.yield %180 : f32 loc(#loc101)
    } -> tensor<128x10xf32> loc(#loc101)
    %80 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction"]} ins(%79 : tensor<128x10xf32>) outs(%49 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %180 : f32 loc(#loc102)
    } -> tensor<128xf32> loc(#loc102)
    %expanded = tensor.expand_shape %80 [[0, 1]] output_shape [128, 1] : tensor<128xf32> into tensor<128x1xf32> loc(#loc103)
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%expanded, %51 : tensor<128x1xf32>, tensor<128x1xf32>) outs(%44 : tensor<128x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.divf %in, %in_13 : f32 loc(#loc104)
      linalg.yield %180 : f32 loc(#loc104)
    } -> tensor<128x1xf32> loc(#loc104)
    %82 = linalg.generic {indexing_maps = [#map1, #map4], iterator_types = ["parallel", "reduction"]} ins(%81 : tensor<128x1xf32>) outs(%49 : tensor<128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc102)
      linalg.yield %180 : f32 loc(#loc102)
    } -> tensor<128xf32> loc(#loc102)
    %83 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<128xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<128x10xf32> loc(#loc105)
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%83, %48 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc106)
      linalg.yield %180 : f32 loc(#loc106)
    } -> tensor<128x10xf32> loc(#loc106)
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%78, %84 : tensor<128x10xf32>, tensor<128x10xf32>) outs(%32 : tensor<128x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc107)
      linalg.yield %180 : f32 loc(#loc107)
    } -> tensor<128x10xf32> loc(#loc107)
    %86 = tensor.empty() : tensor<10xf32> loc(#loc60)
    %87 = linalg.fill ins(%cst_7 : f32) outs(%86 : tensor<10xf32>) -> tensor<10xf32> loc(#loc60)
    %88 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%85 : tensor<128x10xf32>) outs(%87 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc60)
      linalg.yield %180 : f32 loc(#loc60)
    } -> tensor<10xf32> loc(#loc60)
    %expanded_8 = tensor.expand_shape %88 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc61)
    %89 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%expanded_8 : tensor<1x10xf32>) outs(%87 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc60)
      linalg.yield %180 : f32 loc(#loc60)
    } -> tensor<10xf32> loc(#loc60)
    %90 = tensor.empty() : tensor<10x128xf32> loc(#loc62)
    %91 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<128x10xf32>) outs(%90 : tensor<10x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<10x128xf32> loc(#loc62)
    %92 = tensor.empty() : tensor<10x64xf32> loc(#loc62)
    %93 = linalg.fill ins(%cst_7 : f32) outs(%92 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc62)
    %94 = linalg.matmul ins(%91, %31#0 : tensor<10x128xf32>, tensor<128x64xf32>) outs(%93 : tensor<10x64xf32>) -> tensor<10x64xf32> loc(#loc62)
    %95 = tensor.empty() : tensor<64x10xf32> loc(#loc63)
    %96 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<10x64xf32>) outs(%95 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<64x10xf32> loc(#loc63)
    %97 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64x10xf32>) outs(%92 : tensor<10x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<10x64xf32> loc(#loc62)
    %98 = linalg.matmul ins(%85, %97 : tensor<128x10xf32>, tensor<10x64xf32>) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc62)
    %99 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc64)
    } -> tensor<128x64xf32> loc(#loc64)
    %100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%98, %99 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc64)
      linalg.yield %180 : f32 loc(#loc64)
    } -> tensor<128x64xf32> loc(#loc64)
    %101 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc108)
    } -> tensor<128x64xf32> loc(#loc108)
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%31#1, %100, %101 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_13: f32 loc(unknown), %in_14: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.select %in, %in_13, %in_14 : f32 loc(#loc109)
      linalg.yield %180 : f32 loc(#loc109)
    } -> tensor<128x64xf32> loc(#loc109)
    %103 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%102, %30 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc67)
      linalg.yield %180 : f32 loc(#loc67)
    } -> tensor<128x64xf32> loc(#loc67)
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%103, %29 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc67)
      linalg.yield %180 : f32 loc(#loc67)
    } -> tensor<128x64xf32> loc(#loc67)
    %105 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%103, %104 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc68)
      linalg.yield %180 : f32 loc(#loc68)
    } -> tensor<128x64xf32> loc(#loc68)
    %106 = tensor.empty() : tensor<64xf32> loc(#loc69)
    %107 = linalg.fill ins(%cst_7 : f32) outs(%106 : tensor<64xf32>) -> tensor<64xf32> loc(#loc69)
    %108 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%105 : tensor<128x64xf32>) outs(%107 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc69)
      linalg.yield %180 : f32 loc(#loc69)
    } -> tensor<64xf32> loc(#loc69)
    %expanded_9 = tensor.expand_shape %108 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc(#loc70)
    %109 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%expanded_9 : tensor<1x64xf32>) outs(%107 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc69)
      linalg.yield %180 : f32 loc(#loc69)
    } -> tensor<64xf32> loc(#loc69)
    %110 = tensor.empty() : tensor<64x128xf32> loc(#loc71)
    %111 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<128x64xf32>) outs(%110 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<64x128xf32> loc(#loc71)
    %112 = tensor.empty() : tensor<64x64xf32> loc(#loc71)
    %113 = linalg.fill ins(%cst_7 : f32) outs(%112 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc71)
    %114 = linalg.matmul ins(%111, %24#0 : tensor<64x128xf32>, tensor<128x64xf32>) outs(%113 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc71)
    %115 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc72)
    } -> tensor<64x64xf32> loc(#loc72)
    %116 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<64x64xf32> loc(#loc71)
    %117 = linalg.matmul ins(%105, %116 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc71)
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%117, %99 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc73)
      linalg.yield %180 : f32 loc(#loc73)
    } -> tensor<128x64xf32> loc(#loc73)
    %119 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%24#1, %118, %101 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_13: f32 loc(unknown), %in_14: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.select %in, %in_13, %in_14 : f32 loc(#loc110)
      linalg.yield %180 : f32 loc(#loc110)
    } -> tensor<128x64xf32> loc(#loc110)
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%119, %23 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc67)
      linalg.yield %180 : f32 loc(#loc67)
    } -> tensor<128x64xf32> loc(#loc67)
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%120, %22 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc67)
      linalg.yield %180 : f32 loc(#loc67)
    } -> tensor<128x64xf32> loc(#loc67)
    %122 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%120, %121 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc68)
      linalg.yield %180 : f32 loc(#loc68)
    } -> tensor<128x64xf32> loc(#loc68)
    %123 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%122 : tensor<128x64xf32>) outs(%107 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc75)
      linalg.yield %180 : f32 loc(#loc75)
    } -> tensor<64xf32> loc(#loc75)
    %expanded_10 = tensor.expand_shape %123 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc(#loc76)
    %124 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%expanded_10 : tensor<1x64xf32>) outs(%107 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc75)
      linalg.yield %180 : f32 loc(#loc75)
    } -> tensor<64xf32> loc(#loc75)
    %125 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<128x64xf32>) outs(%110 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<64x128xf32> loc(#loc77)
    %126 = linalg.matmul ins(%125, %17#0 : tensor<64x128xf32>, tensor<128x64xf32>) outs(%113 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc77)
    %127 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<64x64xf32> loc(#loc78)
    %128 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc77)
    } -> tensor<64x64xf32> loc(#loc77)
    %129 = linalg.matmul ins(%122, %128 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc77)
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%129, %99 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc79)
      linalg.yield %180 : f32 loc(#loc79)
    } -> tensor<128x64xf32> loc(#loc79)
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17#1, %130, %101 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_13: f32 loc(unknown), %in_14: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.select %in, %in_13, %in_14 : f32 loc(#loc111)
      linalg.yield %180 : f32 loc(#loc111)
    } -> tensor<128x64xf32> loc(#loc111)
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%131, %16 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc67)
      linalg.yield %180 : f32 loc(#loc67)
    } -> tensor<128x64xf32> loc(#loc67)
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%132, %15 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc67)
      linalg.yield %180 : f32 loc(#loc67)
    } -> tensor<128x64xf32> loc(#loc67)
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%132, %133 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc68)
      linalg.yield %180 : f32 loc(#loc68)
    } -> tensor<128x64xf32> loc(#loc68)
    %135 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%134 : tensor<128x64xf32>) outs(%107 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc81)
      linalg.yield %180 : f32 loc(#loc81)
    } -> tensor<64xf32> loc(#loc81)
    %expanded_11 = tensor.expand_shape %135 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc(#loc82)
    %136 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%expanded_11 : tensor<1x64xf32>) outs(%107 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc81)
      linalg.yield %180 : f32 loc(#loc81)
    } -> tensor<64xf32> loc(#loc81)
    %137 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<128x64xf32>) outs(%110 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<64x128xf32> loc(#loc83)
    %138 = linalg.matmul ins(%137, %10#0 : tensor<64x128xf32>, tensor<128x64xf32>) outs(%113 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc83)
    %139 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<64x64xf32> loc(#loc84)
    %140 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<64x64xf32> loc(#loc83)
    %141 = linalg.matmul ins(%134, %140 : tensor<128x64xf32>, tensor<64x64xf32>) outs(%1 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc83)
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%141, %99 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc85)
      linalg.yield %180 : f32 loc(#loc85)
    } -> tensor<128x64xf32> loc(#loc85)
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%10#1, %142, %101 : tensor<128x64xi1>, tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_13: f32 loc(unknown), %in_14: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.select %in, %in_13, %in_14 : f32 loc(#loc112)
      linalg.yield %180 : f32 loc(#loc112)
    } -> tensor<128x64xf32> loc(#loc112)
    %144 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%143, %9 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc67)
      linalg.yield %180 : f32 loc(#loc67)
    } -> tensor<128x64xf32> loc(#loc67)
    %145 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%144, %7 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc67)
      linalg.yield %180 : f32 loc(#loc67)
    } -> tensor<128x64xf32> loc(#loc67)
    %146 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%144, %145 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%0 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %in, %in_13 : f32 loc(#loc68)
      linalg.yield %180 : f32 loc(#loc68)
    } -> tensor<128x64xf32> loc(#loc68)
    %147 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%146 : tensor<128x64xf32>) outs(%107 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc87)
      linalg.yield %180 : f32 loc(#loc87)
    } -> tensor<64xf32> loc(#loc87)
    %expanded_12 = tensor.expand_shape %147 [[0, 1]] output_shape [1, 64] : tensor<64xf32> into tensor<1x64xf32> loc(#loc88)
    %148 = linalg.generic {indexing_maps = [#map9, #map4], iterator_types = ["parallel", "reduction"]} ins(%expanded_12 : tensor<1x64xf32>) outs(%107 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.addf %out, %in : f32 loc(#loc87)
      linalg.yield %180 : f32 loc(#loc87)
    } -> tensor<64xf32> loc(#loc87)
    %149 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<128x64xf32>) outs(%110 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc89)
    } -> tensor<64x128xf32> loc(#loc89)
    %150 = tensor.empty() : tensor<64x32xf32> loc(#loc89)
    %151 = linalg.fill ins(%cst_7 : f32) outs(%150 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc89)
    %152 = linalg.matmul ins(%149, %arg10 : tensor<64x128xf32>, tensor<128x32xf32>) outs(%151 : tensor<64x32xf32>) -> tensor<64x32xf32> loc(#loc89)
    %153 = tensor.empty() : tensor<32x64xf32> loc(#loc90)
    %154 = linalg.generic {indexing_maps = [#map9, #map1], iterator_types = ["parallel", "parallel"]} ins(%152 : tensor<64x32xf32>) outs(%153 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc90)
    } -> tensor<32x64xf32> loc(#loc90)
    %155 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel"]} ins(%cst_2 : tensor<f32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<64xf32> loc(#loc91)
    %156 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%155, %148 : tensor<64xf32>, tensor<64xf32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<64xf32> loc(#loc91)
    %157 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%arg0, %156 : tensor<64xf32>, tensor<64xf32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<64xf32> loc(#loc92)
    %158 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%153 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<32x64xf32> loc(#loc91)
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%158, %154 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%153 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<32x64xf32> loc(#loc91)
    %160 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg1, %159 : tensor<32x64xf32>, tensor<32x64xf32>) outs(%153 : tensor<32x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<32x64xf32> loc(#loc92)
    %161 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%155, %136 : tensor<64xf32>, tensor<64xf32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<64xf32> loc(#loc91)
    %162 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%arg2, %161 : tensor<64xf32>, tensor<64xf32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<64xf32> loc(#loc92)
    %163 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<64x64xf32> loc(#loc91)
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%163, %139 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<64x64xf32> loc(#loc91)
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg3, %164 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<64x64xf32> loc(#loc92)
    %166 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%155, %124 : tensor<64xf32>, tensor<64xf32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<64xf32> loc(#loc91)
    %167 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%arg4, %166 : tensor<64xf32>, tensor<64xf32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<64xf32> loc(#loc92)
    %168 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%163, %127 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<64x64xf32> loc(#loc91)
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg5, %168 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<64x64xf32> loc(#loc92)
    %170 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%155, %109 : tensor<64xf32>, tensor<64xf32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<64xf32> loc(#loc91)
    %171 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%arg6, %170 : tensor<64xf32>, tensor<64xf32>) outs(%106 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<64xf32> loc(#loc92)
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%163, %115 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<64x64xf32> loc(#loc91)
    %173 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg7, %172 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%112 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<64x64xf32> loc(#loc92)
    %174 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel"]} ins(%cst_2 : tensor<f32>) outs(%86 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<10xf32> loc(#loc91)
    %175 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%174, %89 : tensor<10xf32>, tensor<10xf32>) outs(%86 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<10xf32> loc(#loc91)
    %176 = linalg.generic {indexing_maps = [#map6, #map6, #map6], iterator_types = ["parallel"]} ins(%arg8, %175 : tensor<10xf32>, tensor<10xf32>) outs(%86 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<10xf32> loc(#loc92)
    %177 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%95 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<64x10xf32> loc(#loc91)
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%177, %96 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%95 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.mulf %in, %in_13 : f32 loc(#loc91)
      linalg.yield %180 : f32 loc(#loc91)
    } -> tensor<64x10xf32> loc(#loc91)
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%arg9, %178 : tensor<64x10xf32>, tensor<64x10xf32>) outs(%95 : tensor<64x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_13: f32 loc(unknown), %out: f32 loc(unknown)):
      %180 = arith.subf %in, %in_13 : f32 loc(#loc92)
      linalg.yield %180 : f32 loc(#loc92)
    } -> tensor<64x10xf32> loc(#loc92)
    return %157, %160, %162, %165, %167, %169, %171, %173, %176, %179, %73 : tensor<64xf32>, tensor<32x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<10xf32>, tensor<64x10xf32>, tensor<f32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc13 = loc("reduce_max")
#loc14 = loc("jit(step)/jvp(jit(log_softmax))")
#loc15 = loc("jit(step)/jvp(MLP)/Dense_0/dot_general")
#loc16 = loc("jit(step)/jvp(MLP)/Dense_0/broadcast_in_dim")
#loc17 = loc("jit(step)/jvp(MLP)/Dense_0/add")
#loc18 = loc("jit(step)/jvp(MLP)/tanh")
#loc19 = loc("jit(step)/jvp(MLP)/sub")
#loc20 = loc("jit(step)/jvp(MLP)/Dropout_0/ffi_call")
#loc21 = loc("jit(step)/jvp(MLP)/Dense_1/dot_general")
#loc22 = loc("jit(step)/jvp(MLP)/Dense_1/broadcast_in_dim")
#loc23 = loc("jit(step)/jvp(MLP)/Dense_1/add")
#loc24 = loc("jit(step)/jvp(MLP)/Dropout_1/ffi_call")
#loc25 = loc("jit(step)/jvp(MLP)/Dense_2/dot_general")
#loc26 = loc("jit(step)/jvp(MLP)/Dense_2/broadcast_in_dim")
#loc27 = loc("jit(step)/jvp(MLP)/Dense_2/add")
#loc28 = loc("jit(step)/jvp(MLP)/Dropout_2/ffi_call")
#loc29 = loc("jit(step)/jvp(MLP)/Dense_3/dot_general")
#loc30 = loc("jit(step)/jvp(MLP)/Dense_3/broadcast_in_dim")
#loc31 = loc("jit(step)/jvp(MLP)/Dense_3/add")
#loc32 = loc("jit(step)/jvp(MLP)/Dropout_3/ffi_call")
#loc33 = loc("jit(step)/jvp(MLP)/Dense_4/dot_general")
#loc34 = loc("jit(step)/jvp(MLP)/Dense_4/broadcast_in_dim")
#loc35 = loc("jit(step)/jvp(MLP)/Dense_4/add")
#loc36 = loc("max")
#loc37 = loc("broadcast_in_dim")
#loc38 = loc("sub")
#loc39 = loc("exp")
#loc40 = loc("reduce_sum")
#loc41 = loc("log")
#loc42 = loc("jit(step)/jvp()/broadcast_in_dim")
#loc43 = loc("jit(step)/jvp()/iota")
#loc44 = loc("jit(step)/jvp()/eq")
#loc45 = loc("jit(step)/jvp()/convert_element_type")
#loc46 = loc("jit(step)/jvp()/mul")
#loc47 = loc("jit(step)/jvp()/reduce_sum")
#loc48 = loc("jit(step)/jvp()/div")
#loc49 = loc("jit(step)/jvp()/neg")
#loc50 = loc("jit(step)/transpose(jvp())/neg")
#loc51 = loc("jit(step)/transpose(jvp())/div")
#loc52 = loc("jit(step)/transpose(jvp())/broadcast_in_dim")
#loc53 = loc("jit(step)/transpose(jvp())/mul")
#loc54 = loc("neg")
#loc55 = loc("jit(step)/transpose(jvp(jit(log_softmax)))")
#loc56 = loc("reshape")
#loc57 = loc("div")
#loc58 = loc("mul")
#loc59 = loc("add_any")
#loc60 = loc("jit(step)/transpose(jvp(MLP))/Dense_4/reduce_sum")
#loc61 = loc("jit(step)/transpose(jvp(MLP))/Dense_4/reshape")
#loc62 = loc("jit(step)/transpose(jvp(MLP))/Dense_4/dot_general")
#loc63 = loc("jit(step)/transpose(jvp(MLP))/Dense_4/transpose")
#loc64 = loc("jit(step)/transpose(jvp(MLP))/Dropout_3/mul")
#loc65 = loc("jit(step)/transpose(jvp(MLP))/Dropout_3/jit(_where)")
#loc66 = loc("select_n")
#loc67 = loc("jit(step)/transpose(jvp(MLP))/mul")
#loc68 = loc("jit(step)/transpose(jvp(MLP))/add_any")
#loc69 = loc("jit(step)/transpose(jvp(MLP))/Dense_3/reduce_sum")
#loc70 = loc("jit(step)/transpose(jvp(MLP))/Dense_3/reshape")
#loc71 = loc("jit(step)/transpose(jvp(MLP))/Dense_3/dot_general")
#loc72 = loc("jit(step)/transpose(jvp(MLP))/Dense_3/transpose")
#loc73 = loc("jit(step)/transpose(jvp(MLP))/Dropout_2/mul")
#loc74 = loc("jit(step)/transpose(jvp(MLP))/Dropout_2/jit(_where)")
#loc75 = loc("jit(step)/transpose(jvp(MLP))/Dense_2/reduce_sum")
#loc76 = loc("jit(step)/transpose(jvp(MLP))/Dense_2/reshape")
#loc77 = loc("jit(step)/transpose(jvp(MLP))/Dense_2/dot_general")
#loc78 = loc("jit(step)/transpose(jvp(MLP))/Dense_2/transpose")
#loc79 = loc("jit(step)/transpose(jvp(MLP))/Dropout_1/mul")
#loc80 = loc("jit(step)/transpose(jvp(MLP))/Dropout_1/jit(_where)")
#loc81 = loc("jit(step)/transpose(jvp(MLP))/Dense_1/reduce_sum")
#loc82 = loc("jit(step)/transpose(jvp(MLP))/Dense_1/reshape")
#loc83 = loc("jit(step)/transpose(jvp(MLP))/Dense_1/dot_general")
#loc84 = loc("jit(step)/transpose(jvp(MLP))/Dense_1/transpose")
#loc85 = loc("jit(step)/transpose(jvp(MLP))/Dropout_0/mul")
#loc86 = loc("jit(step)/transpose(jvp(MLP))/Dropout_0/jit(_where)")
#loc87 = loc("jit(step)/transpose(jvp(MLP))/Dense_0/reduce_sum")
#loc88 = loc("jit(step)/transpose(jvp(MLP))/Dense_0/reshape")
#loc89 = loc("jit(step)/transpose(jvp(MLP))/Dense_0/dot_general")
#loc90 = loc("jit(step)/transpose(jvp(MLP))/Dense_0/transpose")
#loc91 = loc("jit(step)/mul")
#loc92 = loc("jit(step)/sub")
#loc93 = loc(callsite(#loc13 at #loc14))
#loc94 = loc(callsite(#loc at #loc14))
#loc95 = loc(callsite(#loc36 at #loc14))
#loc96 = loc(callsite(#loc37 at #loc14))
#loc97 = loc(callsite(#loc38 at #loc14))
#loc98 = loc(callsite(#loc39 at #loc14))
#loc99 = loc(callsite(#loc40 at #loc14))
#loc100 = loc(callsite(#loc41 at #loc14))
#loc101 = loc(callsite(#loc54 at #loc55))
#loc102 = loc(callsite(#loc40 at #loc55))
#loc103 = loc(callsite(#loc56 at #loc55))
#loc104 = loc(callsite(#loc57 at #loc55))
#loc105 = loc(callsite(#loc37 at #loc55))
#loc106 = loc(callsite(#loc58 at #loc55))
#loc107 = loc(callsite(#loc59 at #loc55))
#loc108 = loc(callsite(#loc37 at #loc65))
#loc109 = loc(callsite(#loc66 at #loc65))
#loc110 = loc(callsite(#loc66 at #loc74))
#loc111 = loc(callsite(#loc66 at #loc80))
#loc112 = loc(callsite(#loc66 at #loc86))

