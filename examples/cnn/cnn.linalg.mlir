#loc = loc(unknown)
#loc1 = loc("params['BatchNorm_0']['bias']")
#loc2 = loc("params['BatchNorm_0']['scale']")
#loc3 = loc("params['Block_0']['BatchNorm_0']['bias']")
#loc4 = loc("params['Block_0']['BatchNorm_0']['scale']")
#loc5 = loc("params['Block_0']['BatchNorm_1']['bias']")
#loc6 = loc("params['Block_0']['BatchNorm_1']['scale']")
#loc7 = loc("params['Block_0']['Conv_0']['kernel']")
#loc8 = loc("params['Block_0']['Conv_1']['kernel']")
#loc9 = loc("params['Block_1']['BatchNorm_0']['bias']")
#loc10 = loc("params['Block_1']['BatchNorm_0']['scale']")
#loc11 = loc("params['Block_1']['BatchNorm_1']['bias']")
#loc12 = loc("params['Block_1']['BatchNorm_1']['scale']")
#loc13 = loc("params['Block_1']['Conv_0']['kernel']")
#loc14 = loc("params['Block_1']['Conv_1']['kernel']")
#loc15 = loc("params['Block_1']['Conv_2']['kernel']")
#loc16 = loc("params['Block_2']['BatchNorm_0']['bias']")
#loc17 = loc("params['Block_2']['BatchNorm_0']['scale']")
#loc18 = loc("params['Block_2']['BatchNorm_1']['bias']")
#loc19 = loc("params['Block_2']['BatchNorm_1']['scale']")
#loc20 = loc("params['Block_2']['Conv_0']['kernel']")
#loc21 = loc("params['Block_2']['Conv_1']['kernel']")
#loc22 = loc("params['Block_2']['Conv_2']['kernel']")
#loc23 = loc("params['Conv_0']['kernel']")
#loc24 = loc("params['Dense_0']['bias']")
#loc25 = loc("params['Dense_0']['kernel']")
#loc26 = loc("stats['BatchNorm_0']['mean']")
#loc27 = loc("stats['BatchNorm_0']['var']")
#loc28 = loc("stats['Block_0']['BatchNorm_0']['mean']")
#loc29 = loc("stats['Block_0']['BatchNorm_0']['var']")
#loc30 = loc("stats['Block_0']['BatchNorm_1']['mean']")
#loc31 = loc("stats['Block_0']['BatchNorm_1']['var']")
#loc32 = loc("stats['Block_1']['BatchNorm_0']['mean']")
#loc33 = loc("stats['Block_1']['BatchNorm_0']['var']")
#loc34 = loc("stats['Block_1']['BatchNorm_1']['mean']")
#loc35 = loc("stats['Block_1']['BatchNorm_1']['var']")
#loc36 = loc("stats['Block_2']['BatchNorm_0']['mean']")
#loc37 = loc("stats['Block_2']['BatchNorm_0']['var']")
#loc38 = loc("stats['Block_2']['BatchNorm_1']['mean']")
#loc39 = loc("stats['Block_2']['BatchNorm_1']['var']")
#loc40 = loc("batch[0]")
#loc41 = loc("batch[1]")
#map = affine_map<(d0, d1, d2, d3) -> (d1, d2, d3, d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map2 = affine_map<(d0) -> ()>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map10 = affine_map<(d0, d1) -> ()>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1) -> (d1)>
#map13 = affine_map<(d0, d1) -> (0, d1)>
#map14 = affine_map<(d0, d1) -> (d0)>
#map15 = affine_map<(d0, d1) -> (d0, 0)>
#map16 = affine_map<() -> ()>
#map17 = affine_map<(d0, d1) -> (d1, d0)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map19 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d2 + d3, d4 + d5, d6)>
#map20 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d0, d3, d5, d1)>
#map21 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d2, d4, d6, d1)>
#map22 = affine_map<(d0, d1, d2, d3) -> (-d0, -d1, d2, d3)>
#map23 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2 + d3, d4 + d5, d0)>
#map24 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d3, d5, d1, d0)>
#map25 = affine_map<(d0, d1, d2, d3, d4, d5, d6) -> (d6, d2, d4, d1)>
#map26 = affine_map<(d0, d1, d2, d3) -> (-d0 + 2, -d1 + 2, d2, d3)>
module @jit_step {
  func.func public @main(%arg0: tensor<8xf32> loc("params['BatchNorm_0']['bias']"), %arg1: tensor<8xf32> loc("params['BatchNorm_0']['scale']"), %arg2: tensor<8xf32> loc("params['Block_0']['BatchNorm_0']['bias']"), %arg3: tensor<8xf32> loc("params['Block_0']['BatchNorm_0']['scale']"), %arg4: tensor<8xf32> loc("params['Block_0']['BatchNorm_1']['bias']"), %arg5: tensor<8xf32> loc("params['Block_0']['BatchNorm_1']['scale']"), %arg6: tensor<3x3x8x8xf32> loc("params['Block_0']['Conv_0']['kernel']"), %arg7: tensor<3x3x8x8xf32> loc("params['Block_0']['Conv_1']['kernel']"), %arg8: tensor<16xf32> loc("params['Block_1']['BatchNorm_0']['bias']"), %arg9: tensor<16xf32> loc("params['Block_1']['BatchNorm_0']['scale']"), %arg10: tensor<16xf32> loc("params['Block_1']['BatchNorm_1']['bias']"), %arg11: tensor<16xf32> loc("params['Block_1']['BatchNorm_1']['scale']"), %arg12: tensor<3x3x8x16xf32> loc("params['Block_1']['Conv_0']['kernel']"), %arg13: tensor<3x3x16x16xf32> loc("params['Block_1']['Conv_1']['kernel']"), %arg14: tensor<1x1x8x16xf32> loc("params['Block_1']['Conv_2']['kernel']"), %arg15: tensor<32xf32> loc("params['Block_2']['BatchNorm_0']['bias']"), %arg16: tensor<32xf32> loc("params['Block_2']['BatchNorm_0']['scale']"), %arg17: tensor<32xf32> loc("params['Block_2']['BatchNorm_1']['bias']"), %arg18: tensor<32xf32> loc("params['Block_2']['BatchNorm_1']['scale']"), %arg19: tensor<3x3x16x32xf32> loc("params['Block_2']['Conv_0']['kernel']"), %arg20: tensor<3x3x32x32xf32> loc("params['Block_2']['Conv_1']['kernel']"), %arg21: tensor<1x1x16x32xf32> loc("params['Block_2']['Conv_2']['kernel']"), %arg22: tensor<3x3x3x8xf32> loc("params['Conv_0']['kernel']"), %arg23: tensor<10xf32> loc("params['Dense_0']['bias']"), %arg24: tensor<32x10xf32> loc("params['Dense_0']['kernel']"), %arg25: tensor<8xf32> loc("stats['BatchNorm_0']['mean']"), %arg26: tensor<8xf32> loc("stats['BatchNorm_0']['var']"), %arg27: tensor<8xf32> loc("stats['Block_0']['BatchNorm_0']['mean']"), %arg28: tensor<8xf32> loc("stats['Block_0']['BatchNorm_0']['var']"), %arg29: tensor<8xf32> loc("stats['Block_0']['BatchNorm_1']['mean']"), %arg30: tensor<8xf32> loc("stats['Block_0']['BatchNorm_1']['var']"), %arg31: tensor<16xf32> loc("stats['Block_1']['BatchNorm_0']['mean']"), %arg32: tensor<16xf32> loc("stats['Block_1']['BatchNorm_0']['var']"), %arg33: tensor<16xf32> loc("stats['Block_1']['BatchNorm_1']['mean']"), %arg34: tensor<16xf32> loc("stats['Block_1']['BatchNorm_1']['var']"), %arg35: tensor<32xf32> loc("stats['Block_2']['BatchNorm_0']['mean']"), %arg36: tensor<32xf32> loc("stats['Block_2']['BatchNorm_0']['var']"), %arg37: tensor<32xf32> loc("stats['Block_2']['BatchNorm_1']['mean']"), %arg38: tensor<32xf32> loc("stats['Block_2']['BatchNorm_1']['var']"), %arg39: tensor<16x16x16x3xf32> loc("batch[0]"), %arg40: tensor<16xi32> loc("batch[1]")) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<3x3x8x8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x8x16xf32>, tensor<3x3x16x16xf32>, tensor<1x1x8x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<3x3x32x32xf32>, tensor<1x1x16x32xf32>, tensor<3x3x3x8xf32>, tensor<10xf32>, tensor<32x10xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<f32>) {
    %cst = arith.constant 0xFF800000 : f32 loc(#loc230)
    %cst_0 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc231)
    %cst_1 = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_2 = arith.constant 1.600000e+01 : f32 loc(#loc)
    %cst_3 = arith.constant dense<1.600000e+01> : tensor<f32> loc(#loc)
    %cst_4 = arith.constant dense<2.560000e+02> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<1.024000e+03> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant dense<0.899999976> : tensor<f32> loc(#loc)
    %cst_10 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_11 = arith.constant dense<4.096000e+03> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<16x16x16x8xf32> loc(#loc44)
    %1 = linalg.fill ins(%cst_13 : f32) outs(%0 : tensor<16x16x16x8xf32>) -> tensor<16x16x16x8xf32> loc(#loc44)
    %padded = tensor.pad %arg39 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc44)
    } : tensor<16x16x16x3xf32> to tensor<16x18x18x3xf32> loc(#loc44)
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded, %arg22 : tensor<16x18x18x3xf32>, tensor<3x3x3x8xf32>) outs(%1 : tensor<16x16x16x8xf32>) -> tensor<16x16x16x8xf32> loc(#loc44)
    %3 = tensor.empty() : tensor<8xf32> loc(#loc45)
    %4 = linalg.fill ins(%cst_13 : f32) outs(%3 : tensor<8xf32>) -> tensor<8xf32> loc(#loc45)
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%2 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc45)
      linalg.yield %631 : f32 loc(#loc45)
    } -> tensor<8xf32> loc(#loc45)
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc46)
    } -> tensor<8xf32> loc(#loc46)
    %7 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%5, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc46)
      linalg.yield %631 : f32 loc(#loc46)
    } -> tensor<8xf32> loc(#loc46)
    %8 = tensor.empty() : tensor<1x1x1x8xf32> loc(#loc47)
    %9 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<1x1x1x8xf32> loc(#loc47)
    %10 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc48)
    } -> tensor<16x16x16x8xf32> loc(#loc48)
    %11 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %10 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc48)
      linalg.yield %631 : f32 loc(#loc48)
    } -> tensor<16x16x16x8xf32> loc(#loc48)
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %11 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc49)
      linalg.yield %631 : f32 loc(#loc49)
    } -> tensor<16x16x16x8xf32> loc(#loc49)
    %13 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<16x16x16x8xf32> loc(#loc50)
    %14 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %11 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc50)
      linalg.yield %631 : f32 loc(#loc50)
    } -> tensor<16x16x16x8xf32> loc(#loc50)
    %15 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%12 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc45)
      linalg.yield %631 : f32 loc(#loc45)
    } -> tensor<8xf32> loc(#loc45)
    %16 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%15, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc46)
      linalg.yield %631 : f32 loc(#loc46)
    } -> tensor<8xf32> loc(#loc46)
    %17 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<f32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<8xf32> loc(#loc50)
    %18 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %arg25 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc50)
      linalg.yield %631 : f32 loc(#loc50)
    } -> tensor<8xf32> loc(#loc50)
    %19 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_8 : tensor<f32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<8xf32> loc(#loc50)
    %20 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %7 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc50)
      linalg.yield %631 : f32 loc(#loc50)
    } -> tensor<8xf32> loc(#loc50)
    %21 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%18, %20 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc51)
      linalg.yield %631 : f32 loc(#loc51)
    } -> tensor<8xf32> loc(#loc51)
    %22 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %arg26 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc50)
      linalg.yield %631 : f32 loc(#loc50)
    } -> tensor<8xf32> loc(#loc50)
    %23 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %16 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc50)
      linalg.yield %631 : f32 loc(#loc50)
    } -> tensor<8xf32> loc(#loc50)
    %24 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%22, %23 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc51)
      linalg.yield %631 : f32 loc(#loc51)
    } -> tensor<8xf32> loc(#loc51)
    %25 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_7 : tensor<f32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<8xf32> loc(#loc51)
    %26 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%16, %25 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc51)
      linalg.yield %631 : f32 loc(#loc51)
    } -> tensor<8xf32> loc(#loc51)
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%26 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.rsqrt %in : f32 loc(#loc52)
      linalg.yield %631 : f32 loc(#loc52)
    } -> tensor<8xf32> loc(#loc52)
    %28 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%27, %26 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc46)
      linalg.yield %631 : f32 loc(#loc46)
    } -> tensor<8xf32> loc(#loc46)
    %29 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_6 : tensor<f32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<8xf32> loc(#loc50)
    %30 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%29, %28 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc50)
      linalg.yield %631 : f32 loc(#loc50)
    } -> tensor<8xf32> loc(#loc50)
    %31 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<1x1x1x8xf32> loc(#loc47)
    %32 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<16x16x16x8xf32> loc(#loc50)
    %33 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %32 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc50)
      linalg.yield %631 : f32 loc(#loc50)
    } -> tensor<16x16x16x8xf32> loc(#loc50)
    %34 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<1x1x1x8xf32> loc(#loc47)
    %35 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc50)
    } -> tensor<16x16x16x8xf32> loc(#loc50)
    %36 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc50)
      linalg.yield %631 : f32 loc(#loc50)
    } -> tensor<16x16x16x8xf32> loc(#loc50)
    %37 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc47)
    } -> tensor<1x1x1x8xf32> loc(#loc47)
    %38 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc51)
    } -> tensor<16x16x16x8xf32> loc(#loc51)
    %39 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc51)
      linalg.yield %631 : f32 loc(#loc51)
    } -> tensor<16x16x16x8xf32> loc(#loc51)
    %40 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc232)
    } -> tensor<16x16x16x8xf32> loc(#loc232)
    %41 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %in, %in_68 : f32 loc(#loc232)
      linalg.yield %631 : f32 loc(#loc232)
    } -> tensor<16x16x16x8xf32> loc(#loc232)
    %42 = tensor.empty() : tensor<16x16x16x8xi1> loc(#loc55)
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%42 : tensor<16x16x16x8xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: i1 loc(unknown)):
      %631 = arith.cmpf ogt, %in, %in_68 : f32 loc(#loc55)
      linalg.yield %631 : i1 loc(#loc55)
    } -> tensor<16x16x16x8xi1> loc(#loc55)
    %padded_14 = tensor.pad %41 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc56)
    } : tensor<16x16x16x8xf32> to tensor<16x18x18x8xf32> loc(#loc56)
    %44 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_14, %arg6 : tensor<16x18x18x8xf32>, tensor<3x3x8x8xf32>) outs(%1 : tensor<16x16x16x8xf32>) -> tensor<16x16x16x8xf32> loc(#loc56)
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%44 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc57)
      linalg.yield %631 : f32 loc(#loc57)
    } -> tensor<8xf32> loc(#loc57)
    %46 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%45, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc58)
      linalg.yield %631 : f32 loc(#loc58)
    } -> tensor<8xf32> loc(#loc58)
    %47 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<1x1x1x8xf32> loc(#loc59)
    %48 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc60)
    } -> tensor<16x16x16x8xf32> loc(#loc60)
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc60)
      linalg.yield %631 : f32 loc(#loc60)
    } -> tensor<16x16x16x8xf32> loc(#loc60)
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %49 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc61)
      linalg.yield %631 : f32 loc(#loc61)
    } -> tensor<16x16x16x8xf32> loc(#loc61)
    %51 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %49 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc62)
      linalg.yield %631 : f32 loc(#loc62)
    } -> tensor<16x16x16x8xf32> loc(#loc62)
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%50 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc57)
      linalg.yield %631 : f32 loc(#loc57)
    } -> tensor<8xf32> loc(#loc57)
    %53 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%52, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc58)
      linalg.yield %631 : f32 loc(#loc58)
    } -> tensor<8xf32> loc(#loc58)
    %54 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %arg27 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc62)
      linalg.yield %631 : f32 loc(#loc62)
    } -> tensor<8xf32> loc(#loc62)
    %55 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %46 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc62)
      linalg.yield %631 : f32 loc(#loc62)
    } -> tensor<8xf32> loc(#loc62)
    %56 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%54, %55 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc63)
      linalg.yield %631 : f32 loc(#loc63)
    } -> tensor<8xf32> loc(#loc63)
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %arg28 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc62)
      linalg.yield %631 : f32 loc(#loc62)
    } -> tensor<8xf32> loc(#loc62)
    %58 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %53 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc62)
      linalg.yield %631 : f32 loc(#loc62)
    } -> tensor<8xf32> loc(#loc62)
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%57, %58 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc63)
      linalg.yield %631 : f32 loc(#loc63)
    } -> tensor<8xf32> loc(#loc63)
    %60 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%53, %25 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc63)
      linalg.yield %631 : f32 loc(#loc63)
    } -> tensor<8xf32> loc(#loc63)
    %61 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%60 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.rsqrt %in : f32 loc(#loc64)
      linalg.yield %631 : f32 loc(#loc64)
    } -> tensor<8xf32> loc(#loc64)
    %62 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%61, %60 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc58)
      linalg.yield %631 : f32 loc(#loc58)
    } -> tensor<8xf32> loc(#loc58)
    %63 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%29, %62 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc62)
      linalg.yield %631 : f32 loc(#loc62)
    } -> tensor<8xf32> loc(#loc62)
    %64 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%61 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<1x1x1x8xf32> loc(#loc59)
    %65 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<16x16x16x8xf32> loc(#loc62)
    %66 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %65 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc62)
      linalg.yield %631 : f32 loc(#loc62)
    } -> tensor<16x16x16x8xf32> loc(#loc62)
    %67 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg3 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<1x1x1x8xf32> loc(#loc59)
    %68 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc62)
    } -> tensor<16x16x16x8xf32> loc(#loc62)
    %69 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %68 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc62)
      linalg.yield %631 : f32 loc(#loc62)
    } -> tensor<16x16x16x8xf32> loc(#loc62)
    %70 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg2 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc59)
    } -> tensor<1x1x1x8xf32> loc(#loc59)
    %71 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%70 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc63)
    } -> tensor<16x16x16x8xf32> loc(#loc63)
    %72 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69, %71 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc63)
      linalg.yield %631 : f32 loc(#loc63)
    } -> tensor<16x16x16x8xf32> loc(#loc63)
    %73 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %40 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %in, %in_68 : f32 loc(#loc233)
      linalg.yield %631 : f32 loc(#loc233)
    } -> tensor<16x16x16x8xf32> loc(#loc233)
    %74 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %40 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%42 : tensor<16x16x16x8xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: i1 loc(unknown)):
      %631 = arith.cmpf ogt, %in, %in_68 : f32 loc(#loc66)
      linalg.yield %631 : i1 loc(#loc66)
    } -> tensor<16x16x16x8xi1> loc(#loc66)
    %padded_15 = tensor.pad %73 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc67)
    } : tensor<16x16x16x8xf32> to tensor<16x18x18x8xf32> loc(#loc67)
    %75 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_15, %arg7 : tensor<16x18x18x8xf32>, tensor<3x3x8x8xf32>) outs(%1 : tensor<16x16x16x8xf32>) -> tensor<16x16x16x8xf32> loc(#loc67)
    %76 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%75 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %631 : f32 loc(#loc68)
    } -> tensor<8xf32> loc(#loc68)
    %77 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%76, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc69)
      linalg.yield %631 : f32 loc(#loc69)
    } -> tensor<8xf32> loc(#loc69)
    %78 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<1x1x1x8xf32> loc(#loc70)
    %79 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc71)
    } -> tensor<16x16x16x8xf32> loc(#loc71)
    %80 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %79 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc71)
      linalg.yield %631 : f32 loc(#loc71)
    } -> tensor<16x16x16x8xf32> loc(#loc71)
    %81 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %80 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc72)
      linalg.yield %631 : f32 loc(#loc72)
    } -> tensor<16x16x16x8xf32> loc(#loc72)
    %82 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %80 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc73)
      linalg.yield %631 : f32 loc(#loc73)
    } -> tensor<16x16x16x8xf32> loc(#loc73)
    %83 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%81 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc68)
      linalg.yield %631 : f32 loc(#loc68)
    } -> tensor<8xf32> loc(#loc68)
    %84 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%83, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc69)
      linalg.yield %631 : f32 loc(#loc69)
    } -> tensor<8xf32> loc(#loc69)
    %85 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %arg29 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc73)
      linalg.yield %631 : f32 loc(#loc73)
    } -> tensor<8xf32> loc(#loc73)
    %86 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %77 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc73)
      linalg.yield %631 : f32 loc(#loc73)
    } -> tensor<8xf32> loc(#loc73)
    %87 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%85, %86 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc74)
      linalg.yield %631 : f32 loc(#loc74)
    } -> tensor<8xf32> loc(#loc74)
    %88 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%17, %arg30 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc73)
      linalg.yield %631 : f32 loc(#loc73)
    } -> tensor<8xf32> loc(#loc73)
    %89 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %84 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc73)
      linalg.yield %631 : f32 loc(#loc73)
    } -> tensor<8xf32> loc(#loc73)
    %90 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%88, %89 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc74)
      linalg.yield %631 : f32 loc(#loc74)
    } -> tensor<8xf32> loc(#loc74)
    %91 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%84, %25 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc74)
      linalg.yield %631 : f32 loc(#loc74)
    } -> tensor<8xf32> loc(#loc74)
    %92 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%91 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.rsqrt %in : f32 loc(#loc75)
      linalg.yield %631 : f32 loc(#loc75)
    } -> tensor<8xf32> loc(#loc75)
    %93 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%92, %91 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc69)
      linalg.yield %631 : f32 loc(#loc69)
    } -> tensor<8xf32> loc(#loc69)
    %94 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%29, %93 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc73)
      linalg.yield %631 : f32 loc(#loc73)
    } -> tensor<8xf32> loc(#loc73)
    %95 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<1x1x1x8xf32> loc(#loc70)
    %96 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<16x16x16x8xf32> loc(#loc73)
    %97 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %96 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc73)
      linalg.yield %631 : f32 loc(#loc73)
    } -> tensor<16x16x16x8xf32> loc(#loc73)
    %98 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg5 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<1x1x1x8xf32> loc(#loc70)
    %99 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc73)
    } -> tensor<16x16x16x8xf32> loc(#loc73)
    %100 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %99 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc73)
      linalg.yield %631 : f32 loc(#loc73)
    } -> tensor<16x16x16x8xf32> loc(#loc73)
    %101 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg4 : tensor<8xf32>) outs(%8 : tensor<1x1x1x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc70)
    } -> tensor<1x1x1x8xf32> loc(#loc70)
    %102 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<1x1x1x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc74)
    } -> tensor<16x16x16x8xf32> loc(#loc74)
    %103 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %102 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc74)
      linalg.yield %631 : f32 loc(#loc74)
    } -> tensor<16x16x16x8xf32> loc(#loc74)
    %104 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %103 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc76)
      linalg.yield %631 : f32 loc(#loc76)
    } -> tensor<16x16x16x8xf32> loc(#loc76)
    %105 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %40 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %in, %in_68 : f32 loc(#loc233)
      linalg.yield %631 : f32 loc(#loc233)
    } -> tensor<16x16x16x8xf32> loc(#loc233)
    %106 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %40 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%42 : tensor<16x16x16x8xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: i1 loc(unknown)):
      %631 = arith.cmpf ogt, %in, %in_68 : f32 loc(#loc66)
      linalg.yield %631 : i1 loc(#loc66)
    } -> tensor<16x16x16x8xi1> loc(#loc66)
    %107 = tensor.empty() : tensor<16x8x8x16xf32> loc(#loc77)
    %108 = linalg.fill ins(%cst_13 : f32) outs(%107 : tensor<16x8x8x16xf32>) -> tensor<16x8x8x16xf32> loc(#loc77)
    %padded_16 = tensor.pad %105 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc77)
    } : tensor<16x16x16x8xf32> to tensor<16x17x17x8xf32> loc(#loc77)
    %109 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_16, %arg12 : tensor<16x17x17x8xf32>, tensor<3x3x8x16xf32>) outs(%108 : tensor<16x8x8x16xf32>) -> tensor<16x8x8x16xf32> loc(#loc77)
    %110 = tensor.empty() : tensor<16xf32> loc(#loc78)
    %111 = linalg.fill ins(%cst_13 : f32) outs(%110 : tensor<16xf32>) -> tensor<16xf32> loc(#loc78)
    %112 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%109 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc78)
      linalg.yield %631 : f32 loc(#loc78)
    } -> tensor<16xf32> loc(#loc78)
    %113 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_5 : tensor<f32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc79)
    } -> tensor<16xf32> loc(#loc79)
    %114 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%112, %113 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc79)
      linalg.yield %631 : f32 loc(#loc79)
    } -> tensor<16xf32> loc(#loc79)
    %115 = tensor.empty() : tensor<1x1x1x16xf32> loc(#loc80)
    %116 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114 : tensor<16xf32>) outs(%115 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<1x1x1x16xf32> loc(#loc80)
    %117 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116 : tensor<1x1x1x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc81)
    } -> tensor<16x8x8x16xf32> loc(#loc81)
    %118 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %117 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc81)
      linalg.yield %631 : f32 loc(#loc81)
    } -> tensor<16x8x8x16xf32> loc(#loc81)
    %119 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %118 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc82)
      linalg.yield %631 : f32 loc(#loc82)
    } -> tensor<16x8x8x16xf32> loc(#loc82)
    %120 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<16x8x8x16xf32> loc(#loc83)
    %121 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %118 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc83)
      linalg.yield %631 : f32 loc(#loc83)
    } -> tensor<16x8x8x16xf32> loc(#loc83)
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%119 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc78)
      linalg.yield %631 : f32 loc(#loc78)
    } -> tensor<16xf32> loc(#loc78)
    %123 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%122, %113 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc79)
      linalg.yield %631 : f32 loc(#loc79)
    } -> tensor<16xf32> loc(#loc79)
    %124 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<f32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<16xf32> loc(#loc83)
    %125 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%124, %arg31 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc83)
      linalg.yield %631 : f32 loc(#loc83)
    } -> tensor<16xf32> loc(#loc83)
    %126 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_8 : tensor<f32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<16xf32> loc(#loc83)
    %127 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%126, %114 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc83)
      linalg.yield %631 : f32 loc(#loc83)
    } -> tensor<16xf32> loc(#loc83)
    %128 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%125, %127 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc84)
      linalg.yield %631 : f32 loc(#loc84)
    } -> tensor<16xf32> loc(#loc84)
    %129 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%124, %arg32 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc83)
      linalg.yield %631 : f32 loc(#loc83)
    } -> tensor<16xf32> loc(#loc83)
    %130 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%126, %123 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc83)
      linalg.yield %631 : f32 loc(#loc83)
    } -> tensor<16xf32> loc(#loc83)
    %131 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%129, %130 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc84)
      linalg.yield %631 : f32 loc(#loc84)
    } -> tensor<16xf32> loc(#loc84)
    %132 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_7 : tensor<f32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<16xf32> loc(#loc84)
    %133 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%123, %132 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc84)
      linalg.yield %631 : f32 loc(#loc84)
    } -> tensor<16xf32> loc(#loc84)
    %134 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%133 : tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.rsqrt %in : f32 loc(#loc85)
      linalg.yield %631 : f32 loc(#loc85)
    } -> tensor<16xf32> loc(#loc85)
    %135 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%134, %133 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc79)
      linalg.yield %631 : f32 loc(#loc79)
    } -> tensor<16xf32> loc(#loc79)
    %136 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_6 : tensor<f32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<16xf32> loc(#loc83)
    %137 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%136, %135 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc83)
      linalg.yield %631 : f32 loc(#loc83)
    } -> tensor<16xf32> loc(#loc83)
    %138 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134 : tensor<16xf32>) outs(%115 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<1x1x1x16xf32> loc(#loc80)
    %139 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138 : tensor<1x1x1x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<16x8x8x16xf32> loc(#loc83)
    %140 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %139 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc83)
      linalg.yield %631 : f32 loc(#loc83)
    } -> tensor<16x8x8x16xf32> loc(#loc83)
    %141 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg9 : tensor<16xf32>) outs(%115 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<1x1x1x16xf32> loc(#loc80)
    %142 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141 : tensor<1x1x1x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<16x8x8x16xf32> loc(#loc83)
    %143 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc83)
      linalg.yield %631 : f32 loc(#loc83)
    } -> tensor<16x8x8x16xf32> loc(#loc83)
    %144 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg8 : tensor<16xf32>) outs(%115 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<1x1x1x16xf32> loc(#loc80)
    %145 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144 : tensor<1x1x1x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<16x8x8x16xf32> loc(#loc84)
    %146 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %145 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc84)
      linalg.yield %631 : f32 loc(#loc84)
    } -> tensor<16x8x8x16xf32> loc(#loc84)
    %147 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc234)
    } -> tensor<16x8x8x16xf32> loc(#loc234)
    %148 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %147 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %in, %in_68 : f32 loc(#loc234)
      linalg.yield %631 : f32 loc(#loc234)
    } -> tensor<16x8x8x16xf32> loc(#loc234)
    %149 = tensor.empty() : tensor<16x8x8x16xi1> loc(#loc87)
    %150 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %147 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%149 : tensor<16x8x8x16xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: i1 loc(unknown)):
      %631 = arith.cmpf ogt, %in, %in_68 : f32 loc(#loc87)
      linalg.yield %631 : i1 loc(#loc87)
    } -> tensor<16x8x8x16xi1> loc(#loc87)
    %padded_17 = tensor.pad %148 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc88)
    } : tensor<16x8x8x16xf32> to tensor<16x10x10x16xf32> loc(#loc88)
    %151 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_17, %arg13 : tensor<16x10x10x16xf32>, tensor<3x3x16x16xf32>) outs(%108 : tensor<16x8x8x16xf32>) -> tensor<16x8x8x16xf32> loc(#loc88)
    %152 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%151 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc89)
      linalg.yield %631 : f32 loc(#loc89)
    } -> tensor<16xf32> loc(#loc89)
    %153 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%152, %113 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc90)
      linalg.yield %631 : f32 loc(#loc90)
    } -> tensor<16xf32> loc(#loc90)
    %154 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153 : tensor<16xf32>) outs(%115 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<1x1x1x16xf32> loc(#loc91)
    %155 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154 : tensor<1x1x1x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<16x8x8x16xf32> loc(#loc92)
    %156 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %155 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc92)
      linalg.yield %631 : f32 loc(#loc92)
    } -> tensor<16x8x8x16xf32> loc(#loc92)
    %157 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %156 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc93)
      linalg.yield %631 : f32 loc(#loc93)
    } -> tensor<16x8x8x16xf32> loc(#loc93)
    %158 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%120, %156 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc94)
      linalg.yield %631 : f32 loc(#loc94)
    } -> tensor<16x8x8x16xf32> loc(#loc94)
    %159 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%157 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc89)
      linalg.yield %631 : f32 loc(#loc89)
    } -> tensor<16xf32> loc(#loc89)
    %160 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%159, %113 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc90)
      linalg.yield %631 : f32 loc(#loc90)
    } -> tensor<16xf32> loc(#loc90)
    %161 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%124, %arg33 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc94)
      linalg.yield %631 : f32 loc(#loc94)
    } -> tensor<16xf32> loc(#loc94)
    %162 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%126, %153 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc94)
      linalg.yield %631 : f32 loc(#loc94)
    } -> tensor<16xf32> loc(#loc94)
    %163 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%161, %162 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc95)
      linalg.yield %631 : f32 loc(#loc95)
    } -> tensor<16xf32> loc(#loc95)
    %164 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%124, %arg34 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc94)
      linalg.yield %631 : f32 loc(#loc94)
    } -> tensor<16xf32> loc(#loc94)
    %165 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%126, %160 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc94)
      linalg.yield %631 : f32 loc(#loc94)
    } -> tensor<16xf32> loc(#loc94)
    %166 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%164, %165 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc95)
      linalg.yield %631 : f32 loc(#loc95)
    } -> tensor<16xf32> loc(#loc95)
    %167 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%160, %132 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc95)
      linalg.yield %631 : f32 loc(#loc95)
    } -> tensor<16xf32> loc(#loc95)
    %168 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%167 : tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.rsqrt %in : f32 loc(#loc96)
      linalg.yield %631 : f32 loc(#loc96)
    } -> tensor<16xf32> loc(#loc96)
    %169 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%168, %167 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc90)
      linalg.yield %631 : f32 loc(#loc90)
    } -> tensor<16xf32> loc(#loc90)
    %170 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%136, %169 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc94)
      linalg.yield %631 : f32 loc(#loc94)
    } -> tensor<16xf32> loc(#loc94)
    %171 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<16xf32>) outs(%115 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<1x1x1x16xf32> loc(#loc91)
    %172 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171 : tensor<1x1x1x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<16x8x8x16xf32> loc(#loc94)
    %173 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %172 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc94)
      linalg.yield %631 : f32 loc(#loc94)
    } -> tensor<16x8x8x16xf32> loc(#loc94)
    %174 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg11 : tensor<16xf32>) outs(%115 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<1x1x1x16xf32> loc(#loc91)
    %175 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<1x1x1x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<16x8x8x16xf32> loc(#loc94)
    %176 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %175 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc94)
      linalg.yield %631 : f32 loc(#loc94)
    } -> tensor<16x8x8x16xf32> loc(#loc94)
    %177 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg10 : tensor<16xf32>) outs(%115 : tensor<1x1x1x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<1x1x1x16xf32> loc(#loc91)
    %178 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177 : tensor<1x1x1x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc95)
    } -> tensor<16x8x8x16xf32> loc(#loc95)
    %179 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %178 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc95)
      linalg.yield %631 : f32 loc(#loc95)
    } -> tensor<16x8x8x16xf32> loc(#loc95)
    %180 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%105, %arg14 : tensor<16x16x16x8xf32>, tensor<1x1x8x16xf32>) outs(%108 : tensor<16x8x8x16xf32>) -> tensor<16x8x8x16xf32> loc(#loc97)
    %181 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%180, %179 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc98)
      linalg.yield %631 : f32 loc(#loc98)
    } -> tensor<16x8x8x16xf32> loc(#loc98)
    %182 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %147 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %in, %in_68 : f32 loc(#loc234)
      linalg.yield %631 : f32 loc(#loc234)
    } -> tensor<16x8x8x16xf32> loc(#loc234)
    %183 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%181, %147 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%149 : tensor<16x8x8x16xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: i1 loc(unknown)):
      %631 = arith.cmpf ogt, %in, %in_68 : f32 loc(#loc87)
      linalg.yield %631 : i1 loc(#loc87)
    } -> tensor<16x8x8x16xi1> loc(#loc87)
    %184 = tensor.empty() : tensor<16x4x4x32xf32> loc(#loc99)
    %185 = linalg.fill ins(%cst_13 : f32) outs(%184 : tensor<16x4x4x32xf32>) -> tensor<16x4x4x32xf32> loc(#loc99)
    %padded_18 = tensor.pad %182 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc99)
    } : tensor<16x8x8x16xf32> to tensor<16x9x9x16xf32> loc(#loc99)
    %186 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_18, %arg19 : tensor<16x9x9x16xf32>, tensor<3x3x16x32xf32>) outs(%185 : tensor<16x4x4x32xf32>) -> tensor<16x4x4x32xf32> loc(#loc99)
    %187 = tensor.empty() : tensor<32xf32> loc(#loc100)
    %188 = linalg.fill ins(%cst_13 : f32) outs(%187 : tensor<32xf32>) -> tensor<32xf32> loc(#loc100)
    %189 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%186 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc100)
      linalg.yield %631 : f32 loc(#loc100)
    } -> tensor<32xf32> loc(#loc100)
    %190 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_4 : tensor<f32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc101)
    } -> tensor<32xf32> loc(#loc101)
    %191 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%189, %190 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc101)
      linalg.yield %631 : f32 loc(#loc101)
    } -> tensor<32xf32> loc(#loc101)
    %192 = tensor.empty() : tensor<1x1x1x32xf32> loc(#loc102)
    %193 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191 : tensor<32xf32>) outs(%192 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<1x1x1x32xf32> loc(#loc102)
    %194 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193 : tensor<1x1x1x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc103)
    } -> tensor<16x4x4x32xf32> loc(#loc103)
    %195 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %194 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc103)
      linalg.yield %631 : f32 loc(#loc103)
    } -> tensor<16x4x4x32xf32> loc(#loc103)
    %196 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %195 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc104)
      linalg.yield %631 : f32 loc(#loc104)
    } -> tensor<16x4x4x32xf32> loc(#loc104)
    %197 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<16x4x4x32xf32> loc(#loc105)
    %198 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %195 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc105)
      linalg.yield %631 : f32 loc(#loc105)
    } -> tensor<16x4x4x32xf32> loc(#loc105)
    %199 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%196 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc100)
      linalg.yield %631 : f32 loc(#loc100)
    } -> tensor<32xf32> loc(#loc100)
    %200 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%199, %190 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc101)
      linalg.yield %631 : f32 loc(#loc101)
    } -> tensor<32xf32> loc(#loc101)
    %201 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_9 : tensor<f32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<32xf32> loc(#loc105)
    %202 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%201, %arg35 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc105)
      linalg.yield %631 : f32 loc(#loc105)
    } -> tensor<32xf32> loc(#loc105)
    %203 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_8 : tensor<f32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<32xf32> loc(#loc105)
    %204 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%203, %191 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc105)
      linalg.yield %631 : f32 loc(#loc105)
    } -> tensor<32xf32> loc(#loc105)
    %205 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%202, %204 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc106)
      linalg.yield %631 : f32 loc(#loc106)
    } -> tensor<32xf32> loc(#loc106)
    %206 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%201, %arg36 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc105)
      linalg.yield %631 : f32 loc(#loc105)
    } -> tensor<32xf32> loc(#loc105)
    %207 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%203, %200 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc105)
      linalg.yield %631 : f32 loc(#loc105)
    } -> tensor<32xf32> loc(#loc105)
    %208 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%206, %207 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc106)
      linalg.yield %631 : f32 loc(#loc106)
    } -> tensor<32xf32> loc(#loc106)
    %209 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_7 : tensor<f32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<32xf32> loc(#loc106)
    %210 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%200, %209 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc106)
      linalg.yield %631 : f32 loc(#loc106)
    } -> tensor<32xf32> loc(#loc106)
    %211 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%210 : tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.rsqrt %in : f32 loc(#loc107)
      linalg.yield %631 : f32 loc(#loc107)
    } -> tensor<32xf32> loc(#loc107)
    %212 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%211, %210 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc101)
      linalg.yield %631 : f32 loc(#loc101)
    } -> tensor<32xf32> loc(#loc101)
    %213 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_6 : tensor<f32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<32xf32> loc(#loc105)
    %214 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%213, %212 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc105)
      linalg.yield %631 : f32 loc(#loc105)
    } -> tensor<32xf32> loc(#loc105)
    %215 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211 : tensor<32xf32>) outs(%192 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<1x1x1x32xf32> loc(#loc102)
    %216 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215 : tensor<1x1x1x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<16x4x4x32xf32> loc(#loc105)
    %217 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %216 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc105)
      linalg.yield %631 : f32 loc(#loc105)
    } -> tensor<16x4x4x32xf32> loc(#loc105)
    %218 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg16 : tensor<32xf32>) outs(%192 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<1x1x1x32xf32> loc(#loc102)
    %219 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<1x1x1x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc105)
    } -> tensor<16x4x4x32xf32> loc(#loc105)
    %220 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %219 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc105)
      linalg.yield %631 : f32 loc(#loc105)
    } -> tensor<16x4x4x32xf32> loc(#loc105)
    %221 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg15 : tensor<32xf32>) outs(%192 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<1x1x1x32xf32> loc(#loc102)
    %222 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<1x1x1x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc106)
    } -> tensor<16x4x4x32xf32> loc(#loc106)
    %223 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %222 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc106)
      linalg.yield %631 : f32 loc(#loc106)
    } -> tensor<16x4x4x32xf32> loc(#loc106)
    %224 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<16x4x4x32xf32> loc(#loc235)
    %225 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %224 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %in, %in_68 : f32 loc(#loc235)
      linalg.yield %631 : f32 loc(#loc235)
    } -> tensor<16x4x4x32xf32> loc(#loc235)
    %226 = tensor.empty() : tensor<16x4x4x32xi1> loc(#loc109)
    %227 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%223, %224 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%226 : tensor<16x4x4x32xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: i1 loc(unknown)):
      %631 = arith.cmpf ogt, %in, %in_68 : f32 loc(#loc109)
      linalg.yield %631 : i1 loc(#loc109)
    } -> tensor<16x4x4x32xi1> loc(#loc109)
    %padded_19 = tensor.pad %225 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc110)
    } : tensor<16x4x4x32xf32> to tensor<16x6x6x32xf32> loc(#loc110)
    %228 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%padded_19, %arg20 : tensor<16x6x6x32xf32>, tensor<3x3x32x32xf32>) outs(%185 : tensor<16x4x4x32xf32>) -> tensor<16x4x4x32xf32> loc(#loc110)
    %229 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%228 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc111)
      linalg.yield %631 : f32 loc(#loc111)
    } -> tensor<32xf32> loc(#loc111)
    %230 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%229, %190 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc112)
      linalg.yield %631 : f32 loc(#loc112)
    } -> tensor<32xf32> loc(#loc112)
    %231 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230 : tensor<32xf32>) outs(%192 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<1x1x1x32xf32> loc(#loc113)
    %232 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231 : tensor<1x1x1x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<16x4x4x32xf32> loc(#loc114)
    %233 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %232 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc114)
      linalg.yield %631 : f32 loc(#loc114)
    } -> tensor<16x4x4x32xf32> loc(#loc114)
    %234 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %233 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc115)
      linalg.yield %631 : f32 loc(#loc115)
    } -> tensor<16x4x4x32xf32> loc(#loc115)
    %235 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %233 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc116)
      linalg.yield %631 : f32 loc(#loc116)
    } -> tensor<16x4x4x32xf32> loc(#loc116)
    %236 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%234 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc111)
      linalg.yield %631 : f32 loc(#loc111)
    } -> tensor<32xf32> loc(#loc111)
    %237 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%236, %190 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc112)
      linalg.yield %631 : f32 loc(#loc112)
    } -> tensor<32xf32> loc(#loc112)
    %238 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%201, %arg37 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc116)
      linalg.yield %631 : f32 loc(#loc116)
    } -> tensor<32xf32> loc(#loc116)
    %239 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%203, %230 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc116)
      linalg.yield %631 : f32 loc(#loc116)
    } -> tensor<32xf32> loc(#loc116)
    %240 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%238, %239 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc117)
      linalg.yield %631 : f32 loc(#loc117)
    } -> tensor<32xf32> loc(#loc117)
    %241 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%201, %arg38 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc116)
      linalg.yield %631 : f32 loc(#loc116)
    } -> tensor<32xf32> loc(#loc116)
    %242 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%203, %237 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc116)
      linalg.yield %631 : f32 loc(#loc116)
    } -> tensor<32xf32> loc(#loc116)
    %243 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%241, %242 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc117)
      linalg.yield %631 : f32 loc(#loc117)
    } -> tensor<32xf32> loc(#loc117)
    %244 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%237, %209 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc117)
      linalg.yield %631 : f32 loc(#loc117)
    } -> tensor<32xf32> loc(#loc117)
    %245 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%244 : tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.rsqrt %in : f32 loc(#loc118)
      linalg.yield %631 : f32 loc(#loc118)
    } -> tensor<32xf32> loc(#loc118)
    %246 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%245, %244 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc112)
      linalg.yield %631 : f32 loc(#loc112)
    } -> tensor<32xf32> loc(#loc112)
    %247 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%213, %246 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc116)
      linalg.yield %631 : f32 loc(#loc116)
    } -> tensor<32xf32> loc(#loc116)
    %248 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245 : tensor<32xf32>) outs(%192 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<1x1x1x32xf32> loc(#loc113)
    %249 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248 : tensor<1x1x1x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<16x4x4x32xf32> loc(#loc116)
    %250 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %249 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc116)
      linalg.yield %631 : f32 loc(#loc116)
    } -> tensor<16x4x4x32xf32> loc(#loc116)
    %251 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg18 : tensor<32xf32>) outs(%192 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<1x1x1x32xf32> loc(#loc113)
    %252 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251 : tensor<1x1x1x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc116)
    } -> tensor<16x4x4x32xf32> loc(#loc116)
    %253 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %252 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc116)
      linalg.yield %631 : f32 loc(#loc116)
    } -> tensor<16x4x4x32xf32> loc(#loc116)
    %254 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg17 : tensor<32xf32>) outs(%192 : tensor<1x1x1x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<1x1x1x32xf32> loc(#loc113)
    %255 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%254 : tensor<1x1x1x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<16x4x4x32xf32> loc(#loc117)
    %256 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253, %255 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc117)
      linalg.yield %631 : f32 loc(#loc117)
    } -> tensor<16x4x4x32xf32> loc(#loc117)
    %257 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%182, %arg21 : tensor<16x8x8x16xf32>, tensor<1x1x16x32xf32>) outs(%185 : tensor<16x4x4x32xf32>) -> tensor<16x4x4x32xf32> loc(#loc119)
    %258 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257, %256 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc120)
      linalg.yield %631 : f32 loc(#loc120)
    } -> tensor<16x4x4x32xf32> loc(#loc120)
    %259 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %224 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %in, %in_68 : f32 loc(#loc235)
      linalg.yield %631 : f32 loc(#loc235)
    } -> tensor<16x4x4x32xf32> loc(#loc235)
    %260 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %224 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%226 : tensor<16x4x4x32xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: i1 loc(unknown)):
      %631 = arith.cmpf ogt, %in, %in_68 : f32 loc(#loc109)
      linalg.yield %631 : i1 loc(#loc109)
    } -> tensor<16x4x4x32xi1> loc(#loc109)
    %261 = tensor.empty() : tensor<16x32xf32> loc(#loc121)
    %262 = linalg.fill ins(%cst_13 : f32) outs(%261 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc121)
    %263 = linalg.generic {indexing_maps = [#map8, #map9], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%259 : tensor<16x4x4x32xf32>) outs(%262 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc121)
      linalg.yield %631 : f32 loc(#loc121)
    } -> tensor<16x32xf32> loc(#loc121)
    %264 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<f32>) outs(%261 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<16x32xf32> loc(#loc122)
    %265 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%263, %264 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%261 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc122)
      linalg.yield %631 : f32 loc(#loc122)
    } -> tensor<16x32xf32> loc(#loc122)
    %266 = tensor.empty() : tensor<16x10xf32> loc(#loc123)
    %267 = linalg.fill ins(%cst_13 : f32) outs(%266 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc123)
    %268 = linalg.matmul ins(%265, %arg24 : tensor<16x32xf32>, tensor<32x10xf32>) outs(%267 : tensor<16x10xf32>) -> tensor<16x10xf32> loc(#loc123)
    %269 = tensor.empty() : tensor<1x10xf32> loc(#loc124)
    %270 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg23 : tensor<10xf32>) outs(%269 : tensor<1x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<1x10xf32> loc(#loc124)
    %271 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<1x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<16x10xf32> loc(#loc125)
    %272 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%268, %271 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc125)
      linalg.yield %631 : f32 loc(#loc125)
    } -> tensor<16x10xf32> loc(#loc125)
    %273 = linalg.fill ins(%cst : f32) outs(%110 : tensor<16xf32>) -> tensor<16xf32> loc(#loc230)
    %274 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "reduction"]} ins(%272 : tensor<16x10xf32>) outs(%273 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %out, %in : f32 loc(#loc230)
      linalg.yield %631 : f32 loc(#loc230)
    } -> tensor<16xf32> loc(#loc230)
    %275 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc236)
    } -> tensor<16xf32> loc(#loc236)
    %276 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%275, %274 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.maximumf %in, %in_68 : f32 loc(#loc236)
      linalg.yield %631 : f32 loc(#loc236)
    } -> tensor<16xf32> loc(#loc236)
    %277 = tensor.empty() : tensor<16x1xf32> loc(#loc237)
    %278 = linalg.generic {indexing_maps = [#map14, #map11], iterator_types = ["parallel", "parallel"]} ins(%276 : tensor<16xf32>) outs(%277 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc237)
    } -> tensor<16x1xf32> loc(#loc237)
    %279 = linalg.generic {indexing_maps = [#map15, #map11], iterator_types = ["parallel", "parallel"]} ins(%278 : tensor<16x1xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<16x10xf32> loc(#loc238)
    %280 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%272, %279 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc238)
      linalg.yield %631 : f32 loc(#loc238)
    } -> tensor<16x10xf32> loc(#loc238)
    %281 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%280 : tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.exp %in : f32 loc(#loc239)
      linalg.yield %631 : f32 loc(#loc239)
    } -> tensor<16x10xf32> loc(#loc239)
    %282 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "reduction"]} ins(%281 : tensor<16x10xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc240)
      linalg.yield %631 : f32 loc(#loc240)
    } -> tensor<16xf32> loc(#loc240)
    %283 = linalg.generic {indexing_maps = [#map14, #map11], iterator_types = ["parallel", "parallel"]} ins(%282 : tensor<16xf32>) outs(%277 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc237)
    } -> tensor<16x1xf32> loc(#loc237)
    %284 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%283 : tensor<16x1xf32>) outs(%277 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = math.log %in : f32 loc(#loc241)
      linalg.yield %631 : f32 loc(#loc241)
    } -> tensor<16x1xf32> loc(#loc241)
    %285 = linalg.generic {indexing_maps = [#map15, #map11], iterator_types = ["parallel", "parallel"]} ins(%284 : tensor<16x1xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<16x10xf32> loc(#loc238)
    %286 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%280, %285 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc238)
      linalg.yield %631 : f32 loc(#loc238)
    } -> tensor<16x10xf32> loc(#loc238)
    %287 = tensor.empty() : tensor<16x1xi32> loc(#loc131)
    %288 = linalg.generic {indexing_maps = [#map14, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg40 : tensor<16xi32>) outs(%287 : tensor<16x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc131)
    } -> tensor<16x1xi32> loc(#loc131)
    %289 = tensor.empty() : tensor<10xi32> loc(#loc132)
    %290 = linalg.generic {indexing_maps = [#map3], iterator_types = ["parallel"]} outs(%289 : tensor<10xi32>) {
    ^bb0(%out: i32 loc(unknown)):
      %631 = linalg.index 0 : index loc(#loc132)
      %632 = arith.index_cast %631 : index to i32 loc(#loc132)
      linalg.yield %632 : i32 loc(#loc132)
    } -> tensor<10xi32> loc(#loc132)
    %291 = tensor.empty() : tensor<1x10xi32> loc(#loc131)
    %292 = linalg.generic {indexing_maps = [#map12, #map11], iterator_types = ["parallel", "parallel"]} ins(%290 : tensor<10xi32>) outs(%291 : tensor<1x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc131)
    } -> tensor<1x10xi32> loc(#loc131)
    %293 = tensor.empty() : tensor<16x10xi32> loc(#loc133)
    %294 = linalg.generic {indexing_maps = [#map15, #map11], iterator_types = ["parallel", "parallel"]} ins(%288 : tensor<16x1xi32>) outs(%293 : tensor<16x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc133)
    } -> tensor<16x10xi32> loc(#loc133)
    %295 = linalg.generic {indexing_maps = [#map13, #map11], iterator_types = ["parallel", "parallel"]} ins(%292 : tensor<1x10xi32>) outs(%293 : tensor<16x10xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc133)
    } -> tensor<16x10xi32> loc(#loc133)
    %296 = tensor.empty() : tensor<16x10xi1> loc(#loc133)
    %297 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%294, %295 : tensor<16x10xi32>, tensor<16x10xi32>) outs(%296 : tensor<16x10xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_68: i32 loc(unknown), %out: i1 loc(unknown)):
      %631 = arith.cmpi eq, %in, %in_68 : i32 loc(#loc133)
      linalg.yield %631 : i1 loc(#loc133)
    } -> tensor<16x10xi1> loc(#loc133)
    %298 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%297 : tensor<16x10xi1>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.uitofp %in : i1 to f32 loc(#loc134)
      linalg.yield %631 : f32 loc(#loc134)
    } -> tensor<16x10xf32> loc(#loc134)
    %299 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%298, %286 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc135)
      linalg.yield %631 : f32 loc(#loc135)
    } -> tensor<16x10xf32> loc(#loc135)
    %300 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "reduction"]} ins(%299 : tensor<16x10xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc136)
      linalg.yield %631 : f32 loc(#loc136)
    } -> tensor<16xf32> loc(#loc136)
    %301 = tensor.empty() : tensor<f32> loc(#loc136)
    %302 = linalg.fill ins(%cst_13 : f32) outs(%301 : tensor<f32>) -> tensor<f32> loc(#loc136)
    %303 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["reduction"]} ins(%300 : tensor<16xf32>) outs(%302 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc136)
      linalg.yield %631 : f32 loc(#loc136)
    } -> tensor<f32> loc(#loc136)
    %304 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%303 : tensor<f32>) outs(%301 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %cst_2 : f32 loc(#loc137)
      linalg.yield %631 : f32 loc(#loc137)
    } -> tensor<f32> loc(#loc137)
    %305 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%304 : tensor<f32>) outs(%301 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc138)
      linalg.yield %631 : f32 loc(#loc138)
    } -> tensor<f32> loc(#loc138)
    %306 = linalg.generic {indexing_maps = [#map16], iterator_types = []} outs(%301 : tensor<f32>) {
    ^bb0(%out: f32 loc(unknown)):
      linalg.yield %cst_1 : f32 loc(#loc139)
    } -> tensor<f32> loc(#loc139)
    %307 = linalg.generic {indexing_maps = [#map16, #map16], iterator_types = []} ins(%306 : tensor<f32>) outs(%301 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %cst_2 : f32 loc(#loc140)
      linalg.yield %631 : f32 loc(#loc140)
    } -> tensor<f32> loc(#loc140)
    %308 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%307 : tensor<f32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<16xf32> loc(#loc141)
    %309 = linalg.generic {indexing_maps = [#map14, #map11], iterator_types = ["parallel", "parallel"]} ins(%308 : tensor<16xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<16x10xf32> loc(#loc141)
    %310 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%298, %309 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc142)
      linalg.yield %631 : f32 loc(#loc142)
    } -> tensor<16x10xf32> loc(#loc142)
    %311 = linalg.generic {indexing_maps = [#map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%310 : tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc242)
      linalg.yield %631 : f32 loc(#loc242)
    } -> tensor<16x10xf32> loc(#loc242)
    %312 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "reduction"]} ins(%311 : tensor<16x10xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc243)
      linalg.yield %631 : f32 loc(#loc243)
    } -> tensor<16xf32> loc(#loc243)
    %expanded = tensor.expand_shape %312 [[0, 1]] output_shape [16, 1] : tensor<16xf32> into tensor<16x1xf32> loc(#loc244)
    %313 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%expanded, %283 : tensor<16x1xf32>, tensor<16x1xf32>) outs(%277 : tensor<16x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc245)
      linalg.yield %631 : f32 loc(#loc245)
    } -> tensor<16x1xf32> loc(#loc245)
    %314 = linalg.generic {indexing_maps = [#map11, #map14], iterator_types = ["parallel", "reduction"]} ins(%313 : tensor<16x1xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc243)
      linalg.yield %631 : f32 loc(#loc243)
    } -> tensor<16xf32> loc(#loc243)
    %315 = linalg.generic {indexing_maps = [#map14, #map11], iterator_types = ["parallel", "parallel"]} ins(%314 : tensor<16xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc246)
    } -> tensor<16x10xf32> loc(#loc246)
    %316 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%315, %281 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc247)
      linalg.yield %631 : f32 loc(#loc247)
    } -> tensor<16x10xf32> loc(#loc247)
    %317 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%310, %316 : tensor<16x10xf32>, tensor<16x10xf32>) outs(%266 : tensor<16x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc248)
      linalg.yield %631 : f32 loc(#loc248)
    } -> tensor<16x10xf32> loc(#loc248)
    %318 = tensor.empty() : tensor<10xf32> loc(#loc149)
    %319 = linalg.fill ins(%cst_13 : f32) outs(%318 : tensor<10xf32>) -> tensor<10xf32> loc(#loc149)
    %320 = linalg.generic {indexing_maps = [#map17, #map14], iterator_types = ["parallel", "reduction"]} ins(%317 : tensor<16x10xf32>) outs(%319 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc149)
      linalg.yield %631 : f32 loc(#loc149)
    } -> tensor<10xf32> loc(#loc149)
    %expanded_20 = tensor.expand_shape %320 [[0, 1]] output_shape [1, 10] : tensor<10xf32> into tensor<1x10xf32> loc(#loc150)
    %321 = linalg.generic {indexing_maps = [#map17, #map14], iterator_types = ["parallel", "reduction"]} ins(%expanded_20 : tensor<1x10xf32>) outs(%319 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc149)
      linalg.yield %631 : f32 loc(#loc149)
    } -> tensor<10xf32> loc(#loc149)
    %322 = tensor.empty() : tensor<10x16xf32> loc(#loc151)
    %323 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel"]} ins(%317 : tensor<16x10xf32>) outs(%322 : tensor<10x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<10x16xf32> loc(#loc151)
    %324 = tensor.empty() : tensor<10x32xf32> loc(#loc151)
    %325 = linalg.fill ins(%cst_13 : f32) outs(%324 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc151)
    %326 = linalg.matmul ins(%323, %265 : tensor<10x16xf32>, tensor<16x32xf32>) outs(%325 : tensor<10x32xf32>) -> tensor<10x32xf32> loc(#loc151)
    %327 = tensor.empty() : tensor<32x10xf32> loc(#loc152)
    %328 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel"]} ins(%326 : tensor<10x32xf32>) outs(%327 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<32x10xf32> loc(#loc152)
    %329 = linalg.generic {indexing_maps = [#map17, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg24 : tensor<32x10xf32>) outs(%324 : tensor<10x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc151)
    } -> tensor<10x32xf32> loc(#loc151)
    %330 = linalg.matmul ins(%317, %329 : tensor<16x10xf32>, tensor<10x32xf32>) outs(%262 : tensor<16x32xf32>) -> tensor<16x32xf32> loc(#loc151)
    %331 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%330, %264 : tensor<16x32xf32>, tensor<16x32xf32>) outs(%261 : tensor<16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc153)
      linalg.yield %631 : f32 loc(#loc153)
    } -> tensor<16x32xf32> loc(#loc153)
    %332 = linalg.generic {indexing_maps = [#map18, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331 : tensor<16x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<16x4x4x32xf32> loc(#loc154)
    %333 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %332, %224 : tensor<16x4x4x32xi1>, tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_68: f32 loc(unknown), %in_69: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.select %in, %in_68, %in_69 : f32 loc(#loc155)
      linalg.yield %631 : f32 loc(#loc155)
    } -> tensor<16x4x4x32xf32> loc(#loc155)
    %extracted_slice = tensor.extract_slice %padded_18[0, 0, 0, 0] [16, 7, 7, 16] [1, 1, 1, 1] : tensor<16x9x9x16xf32> to tensor<16x7x7x16xf32> loc(#loc156)
    %334 = tensor.empty() : tensor<16x7x7x32xf32> loc(#loc156)
    %335 = linalg.fill ins(%cst_13 : f32) outs(%334 : tensor<16x7x7x32xf32>) -> tensor<16x7x7x32xf32> loc(#loc156)
    %inserted_slice = tensor.insert_slice %333 into %335[0, 0, 0, 0] [16, 4, 4, 32] [1, 2, 2, 1] : tensor<16x4x4x32xf32> into tensor<16x7x7x32xf32> loc(#loc156)
    %336 = tensor.empty() : tensor<1x1x16x32xf32> loc(#loc156)
    %337 = linalg.fill ins(%cst_13 : f32) outs(%336 : tensor<1x1x16x32xf32>) -> tensor<1x1x16x32xf32> loc(#loc156)
    %338 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%extracted_slice, %inserted_slice : tensor<16x7x7x16xf32>, tensor<16x7x7x32xf32>) outs(%337 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc156)
      %632 = arith.addf %out, %631 : f32 loc(#loc156)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<1x1x16x32xf32> loc(#loc156)
    %339 = linalg.generic {indexing_maps = [#map22, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg21 : tensor<1x1x16x32xf32>) outs(%336 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<1x1x16x32xf32> loc(#loc157)
    %340 = tensor.empty() : tensor<16x8x8x32xf32> loc(#loc156)
    %341 = linalg.fill ins(%cst_13 : f32) outs(%340 : tensor<16x8x8x32xf32>) -> tensor<16x8x8x32xf32> loc(#loc156)
    %inserted_slice_21 = tensor.insert_slice %333 into %341[0, 0, 0, 0] [16, 4, 4, 32] [1, 2, 2, 1] : tensor<16x4x4x32xf32> into tensor<16x8x8x32xf32> loc(#loc156)
    %342 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_21, %339 : tensor<16x8x8x32xf32>, tensor<1x1x16x32xf32>) outs(%108 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc156)
      %632 = arith.addf %out, %631 : f32 loc(#loc156)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<16x8x8x16xf32> loc(#loc156)
    %343 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%333 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %expanded_22 = tensor.expand_shape %343 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc159)
    %344 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_22 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %345 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %333 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc160)
      linalg.yield %631 : f32 loc(#loc160)
    } -> tensor<16x4x4x32xf32> loc(#loc160)
    %346 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%345 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %expanded_23 = tensor.expand_shape %346 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc159)
    %347 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333, %252 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc160)
      linalg.yield %631 : f32 loc(#loc160)
    } -> tensor<16x4x4x32xf32> loc(#loc160)
    %348 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_23 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %349 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %347 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc160)
      linalg.yield %631 : f32 loc(#loc160)
    } -> tensor<16x4x4x32xf32> loc(#loc160)
    %350 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%349 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %expanded_24 = tensor.expand_shape %350 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc159)
    %351 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347, %249 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc160)
      linalg.yield %631 : f32 loc(#loc160)
    } -> tensor<16x4x4x32xf32> loc(#loc160)
    %352 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_24 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %353 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%352, %247 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc160)
      linalg.yield %631 : f32 loc(#loc160)
    } -> tensor<32xf32> loc(#loc160)
    %354 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351 : tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc161)
      linalg.yield %631 : f32 loc(#loc161)
    } -> tensor<16x4x4x32xf32> loc(#loc161)
    %355 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%354 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %expanded_25 = tensor.expand_shape %355 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc159)
    %356 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_25 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %357 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%353, %190 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc162)
      linalg.yield %631 : f32 loc(#loc162)
    } -> tensor<32xf32> loc(#loc162)
    %358 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%357 : tensor<32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc163)
    } -> tensor<16x4x4x32xf32> loc(#loc163)
    %359 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %235 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc160)
      linalg.yield %631 : f32 loc(#loc160)
    } -> tensor<16x4x4x32xf32> loc(#loc160)
    %360 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359 : tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc161)
      linalg.yield %631 : f32 loc(#loc161)
    } -> tensor<16x4x4x32xf32> loc(#loc161)
    %361 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%360 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %expanded_26 = tensor.expand_shape %361 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc159)
    %362 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %359 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc164)
      linalg.yield %631 : f32 loc(#loc164)
    } -> tensor<16x4x4x32xf32> loc(#loc164)
    %363 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_26 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc158)
      linalg.yield %631 : f32 loc(#loc158)
    } -> tensor<32xf32> loc(#loc158)
    %364 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%356, %363 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc164)
      linalg.yield %631 : f32 loc(#loc164)
    } -> tensor<32xf32> loc(#loc164)
    %365 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%364, %190 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc162)
      linalg.yield %631 : f32 loc(#loc162)
    } -> tensor<32xf32> loc(#loc162)
    %366 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365 : tensor<32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc163)
    } -> tensor<16x4x4x32xf32> loc(#loc163)
    %367 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %366 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc164)
      linalg.yield %631 : f32 loc(#loc164)
    } -> tensor<16x4x4x32xf32> loc(#loc164)
    %368 = tensor.empty() : tensor<3x3x32x32xf32> loc(#loc165)
    %369 = linalg.fill ins(%cst_13 : f32) outs(%368 : tensor<3x3x32x32xf32>) -> tensor<3x3x32x32xf32> loc(#loc165)
    %370 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_19, %367 : tensor<16x6x6x32xf32>, tensor<16x4x4x32xf32>) outs(%369 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc165)
      %632 = arith.addf %out, %631 : f32 loc(#loc165)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<3x3x32x32xf32> loc(#loc165)
    %371 = linalg.generic {indexing_maps = [#map26, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg20 : tensor<3x3x32x32xf32>) outs(%368 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc166)
    } -> tensor<3x3x32x32xf32> loc(#loc166)
    %padded_27 = tensor.pad %367 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc165)
    } : tensor<16x4x4x32xf32> to tensor<16x6x6x32xf32> loc(#loc165)
    %372 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_27, %371 : tensor<16x6x6x32xf32>, tensor<3x3x32x32xf32>) outs(%185 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc165)
      %632 = arith.addf %out, %631 : f32 loc(#loc165)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<16x4x4x32xf32> loc(#loc165)
    %373 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %372, %224 : tensor<16x4x4x32xi1>, tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_68: f32 loc(unknown), %in_69: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.select %in, %in_68, %in_69 : f32 loc(#loc155)
      linalg.yield %631 : f32 loc(#loc155)
    } -> tensor<16x4x4x32xf32> loc(#loc155)
    %374 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%373 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %expanded_28 = tensor.expand_shape %374 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc168)
    %375 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_28 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %376 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %373 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc169)
      linalg.yield %631 : f32 loc(#loc169)
    } -> tensor<16x4x4x32xf32> loc(#loc169)
    %377 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%376 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %expanded_29 = tensor.expand_shape %377 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc168)
    %378 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%373, %219 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc169)
      linalg.yield %631 : f32 loc(#loc169)
    } -> tensor<16x4x4x32xf32> loc(#loc169)
    %379 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_29 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %380 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %378 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc169)
      linalg.yield %631 : f32 loc(#loc169)
    } -> tensor<16x4x4x32xf32> loc(#loc169)
    %381 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%380 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %expanded_30 = tensor.expand_shape %381 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc168)
    %382 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %216 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc169)
      linalg.yield %631 : f32 loc(#loc169)
    } -> tensor<16x4x4x32xf32> loc(#loc169)
    %383 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_30 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %384 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%383, %214 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc169)
      linalg.yield %631 : f32 loc(#loc169)
    } -> tensor<32xf32> loc(#loc169)
    %385 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382 : tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc170)
      linalg.yield %631 : f32 loc(#loc170)
    } -> tensor<16x4x4x32xf32> loc(#loc170)
    %386 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%385 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %expanded_31 = tensor.expand_shape %386 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc168)
    %387 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_31 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %388 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%384, %190 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc171)
      linalg.yield %631 : f32 loc(#loc171)
    } -> tensor<32xf32> loc(#loc171)
    %389 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388 : tensor<32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<16x4x4x32xf32> loc(#loc172)
    %390 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389, %198 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc169)
      linalg.yield %631 : f32 loc(#loc169)
    } -> tensor<16x4x4x32xf32> loc(#loc169)
    %391 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390 : tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc170)
      linalg.yield %631 : f32 loc(#loc170)
    } -> tensor<16x4x4x32xf32> loc(#loc170)
    %392 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%391 : tensor<16x4x4x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %expanded_32 = tensor.expand_shape %392 [[0, 1, 2, 3]] output_shape [1, 1, 1, 32] : tensor<32xf32> into tensor<1x1x1x32xf32> loc(#loc168)
    %393 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382, %390 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc173)
      linalg.yield %631 : f32 loc(#loc173)
    } -> tensor<16x4x4x32xf32> loc(#loc173)
    %394 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_32 : tensor<1x1x1x32xf32>) outs(%188 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %631 : f32 loc(#loc167)
    } -> tensor<32xf32> loc(#loc167)
    %395 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%387, %394 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc173)
      linalg.yield %631 : f32 loc(#loc173)
    } -> tensor<32xf32> loc(#loc173)
    %396 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%395, %190 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc171)
      linalg.yield %631 : f32 loc(#loc171)
    } -> tensor<32xf32> loc(#loc171)
    %397 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396 : tensor<32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<16x4x4x32xf32> loc(#loc172)
    %398 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%393, %397 : tensor<16x4x4x32xf32>, tensor<16x4x4x32xf32>) outs(%184 : tensor<16x4x4x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc173)
      linalg.yield %631 : f32 loc(#loc173)
    } -> tensor<16x4x4x32xf32> loc(#loc173)
    %inserted_slice_33 = tensor.insert_slice %398 into %335[0, 0, 0, 0] [16, 4, 4, 32] [1, 2, 2, 1] : tensor<16x4x4x32xf32> into tensor<16x7x7x32xf32> loc(#loc174)
    %399 = tensor.empty() : tensor<3x3x16x32xf32> loc(#loc174)
    %400 = linalg.fill ins(%cst_13 : f32) outs(%399 : tensor<3x3x16x32xf32>) -> tensor<3x3x16x32xf32> loc(#loc174)
    %401 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_18, %inserted_slice_33 : tensor<16x9x9x16xf32>, tensor<16x7x7x32xf32>) outs(%400 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc174)
      %632 = arith.addf %out, %631 : f32 loc(#loc174)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<3x3x16x32xf32> loc(#loc174)
    %402 = linalg.generic {indexing_maps = [#map26, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg19 : tensor<3x3x16x32xf32>) outs(%399 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc175)
    } -> tensor<3x3x16x32xf32> loc(#loc175)
    %403 = tensor.empty() : tensor<16x10x10x32xf32> loc(#loc174)
    %404 = linalg.fill ins(%cst_13 : f32) outs(%403 : tensor<16x10x10x32xf32>) -> tensor<16x10x10x32xf32> loc(#loc174)
    %inserted_slice_34 = tensor.insert_slice %398 into %404[0, 2, 2, 0] [16, 4, 4, 32] [1, 2, 2, 1] : tensor<16x4x4x32xf32> into tensor<16x10x10x32xf32> loc(#loc174)
    %405 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_34, %402 : tensor<16x10x10x32xf32>, tensor<3x3x16x32xf32>) outs(%108 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc174)
      %632 = arith.addf %out, %631 : f32 loc(#loc174)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<16x8x8x16xf32> loc(#loc174)
    %406 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342, %405 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc176)
      linalg.yield %631 : f32 loc(#loc176)
    } -> tensor<16x8x8x16xf32> loc(#loc176)
    %407 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %406, %147 : tensor<16x8x8x16xi1>, tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_68: f32 loc(unknown), %in_69: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.select %in, %in_68, %in_69 : f32 loc(#loc177)
      linalg.yield %631 : f32 loc(#loc177)
    } -> tensor<16x8x8x16xf32> loc(#loc177)
    %extracted_slice_35 = tensor.extract_slice %padded_16[0, 0, 0, 0] [16, 15, 15, 8] [1, 1, 1, 1] : tensor<16x17x17x8xf32> to tensor<16x15x15x8xf32> loc(#loc178)
    %408 = tensor.empty() : tensor<16x15x15x16xf32> loc(#loc178)
    %409 = linalg.fill ins(%cst_13 : f32) outs(%408 : tensor<16x15x15x16xf32>) -> tensor<16x15x15x16xf32> loc(#loc178)
    %inserted_slice_36 = tensor.insert_slice %407 into %409[0, 0, 0, 0] [16, 8, 8, 16] [1, 2, 2, 1] : tensor<16x8x8x16xf32> into tensor<16x15x15x16xf32> loc(#loc178)
    %410 = tensor.empty() : tensor<1x1x8x16xf32> loc(#loc178)
    %411 = linalg.fill ins(%cst_13 : f32) outs(%410 : tensor<1x1x8x16xf32>) -> tensor<1x1x8x16xf32> loc(#loc178)
    %412 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%extracted_slice_35, %inserted_slice_36 : tensor<16x15x15x8xf32>, tensor<16x15x15x16xf32>) outs(%411 : tensor<1x1x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc178)
      %632 = arith.addf %out, %631 : f32 loc(#loc178)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<1x1x8x16xf32> loc(#loc178)
    %413 = linalg.generic {indexing_maps = [#map22, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg14 : tensor<1x1x8x16xf32>) outs(%410 : tensor<1x1x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc179)
    } -> tensor<1x1x8x16xf32> loc(#loc179)
    %414 = tensor.empty() : tensor<16x16x16x16xf32> loc(#loc178)
    %415 = linalg.fill ins(%cst_13 : f32) outs(%414 : tensor<16x16x16x16xf32>) -> tensor<16x16x16x16xf32> loc(#loc178)
    %inserted_slice_37 = tensor.insert_slice %407 into %415[0, 0, 0, 0] [16, 8, 8, 16] [1, 2, 2, 1] : tensor<16x8x8x16xf32> into tensor<16x16x16x16xf32> loc(#loc178)
    %416 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_37, %413 : tensor<16x16x16x16xf32>, tensor<1x1x8x16xf32>) outs(%1 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc178)
      %632 = arith.addf %out, %631 : f32 loc(#loc178)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<16x16x16x8xf32> loc(#loc178)
    %417 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%407 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %expanded_38 = tensor.expand_shape %417 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc181)
    %418 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_38 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %419 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %407 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc182)
      linalg.yield %631 : f32 loc(#loc182)
    } -> tensor<16x8x8x16xf32> loc(#loc182)
    %420 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%419 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %expanded_39 = tensor.expand_shape %420 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc181)
    %421 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%407, %175 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc182)
      linalg.yield %631 : f32 loc(#loc182)
    } -> tensor<16x8x8x16xf32> loc(#loc182)
    %422 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_39 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %423 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %421 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc182)
      linalg.yield %631 : f32 loc(#loc182)
    } -> tensor<16x8x8x16xf32> loc(#loc182)
    %424 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%423 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %expanded_40 = tensor.expand_shape %424 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc181)
    %425 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%421, %172 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc182)
      linalg.yield %631 : f32 loc(#loc182)
    } -> tensor<16x8x8x16xf32> loc(#loc182)
    %426 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_40 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %427 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%426, %170 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc182)
      linalg.yield %631 : f32 loc(#loc182)
    } -> tensor<16xf32> loc(#loc182)
    %428 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425 : tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc183)
      linalg.yield %631 : f32 loc(#loc183)
    } -> tensor<16x8x8x16xf32> loc(#loc183)
    %429 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%428 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %expanded_41 = tensor.expand_shape %429 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc181)
    %430 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_41 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %431 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%427, %113 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc184)
      linalg.yield %631 : f32 loc(#loc184)
    } -> tensor<16xf32> loc(#loc184)
    %432 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431 : tensor<16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<16x8x8x16xf32> loc(#loc185)
    %433 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432, %158 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc182)
      linalg.yield %631 : f32 loc(#loc182)
    } -> tensor<16x8x8x16xf32> loc(#loc182)
    %434 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433 : tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc183)
      linalg.yield %631 : f32 loc(#loc183)
    } -> tensor<16x8x8x16xf32> loc(#loc183)
    %435 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%434 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %expanded_42 = tensor.expand_shape %435 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc181)
    %436 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425, %433 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc186)
      linalg.yield %631 : f32 loc(#loc186)
    } -> tensor<16x8x8x16xf32> loc(#loc186)
    %437 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_42 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc180)
      linalg.yield %631 : f32 loc(#loc180)
    } -> tensor<16xf32> loc(#loc180)
    %438 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%430, %437 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc186)
      linalg.yield %631 : f32 loc(#loc186)
    } -> tensor<16xf32> loc(#loc186)
    %439 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%438, %113 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc184)
      linalg.yield %631 : f32 loc(#loc184)
    } -> tensor<16xf32> loc(#loc184)
    %440 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439 : tensor<16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<16x8x8x16xf32> loc(#loc185)
    %441 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%436, %440 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc186)
      linalg.yield %631 : f32 loc(#loc186)
    } -> tensor<16x8x8x16xf32> loc(#loc186)
    %442 = tensor.empty() : tensor<3x3x16x16xf32> loc(#loc187)
    %443 = linalg.fill ins(%cst_13 : f32) outs(%442 : tensor<3x3x16x16xf32>) -> tensor<3x3x16x16xf32> loc(#loc187)
    %444 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_17, %441 : tensor<16x10x10x16xf32>, tensor<16x8x8x16xf32>) outs(%443 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc187)
      %632 = arith.addf %out, %631 : f32 loc(#loc187)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<3x3x16x16xf32> loc(#loc187)
    %445 = linalg.generic {indexing_maps = [#map26, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg13 : tensor<3x3x16x16xf32>) outs(%442 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc188)
    } -> tensor<3x3x16x16xf32> loc(#loc188)
    %padded_43 = tensor.pad %441 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc187)
    } : tensor<16x8x8x16xf32> to tensor<16x10x10x16xf32> loc(#loc187)
    %446 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_43, %445 : tensor<16x10x10x16xf32>, tensor<3x3x16x16xf32>) outs(%108 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc187)
      %632 = arith.addf %out, %631 : f32 loc(#loc187)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<16x8x8x16xf32> loc(#loc187)
    %447 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %446, %147 : tensor<16x8x8x16xi1>, tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_68: f32 loc(unknown), %in_69: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.select %in, %in_68, %in_69 : f32 loc(#loc177)
      linalg.yield %631 : f32 loc(#loc177)
    } -> tensor<16x8x8x16xf32> loc(#loc177)
    %448 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%447 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %expanded_44 = tensor.expand_shape %448 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc190)
    %449 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_44 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %450 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %447 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc191)
      linalg.yield %631 : f32 loc(#loc191)
    } -> tensor<16x8x8x16xf32> loc(#loc191)
    %451 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%450 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %expanded_45 = tensor.expand_shape %451 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc190)
    %452 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%447, %142 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc191)
      linalg.yield %631 : f32 loc(#loc191)
    } -> tensor<16x8x8x16xf32> loc(#loc191)
    %453 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_45 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %454 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %452 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc191)
      linalg.yield %631 : f32 loc(#loc191)
    } -> tensor<16x8x8x16xf32> loc(#loc191)
    %455 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%454 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %expanded_46 = tensor.expand_shape %455 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc190)
    %456 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%452, %139 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc191)
      linalg.yield %631 : f32 loc(#loc191)
    } -> tensor<16x8x8x16xf32> loc(#loc191)
    %457 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_46 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %458 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%457, %137 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc191)
      linalg.yield %631 : f32 loc(#loc191)
    } -> tensor<16xf32> loc(#loc191)
    %459 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%456 : tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc192)
      linalg.yield %631 : f32 loc(#loc192)
    } -> tensor<16x8x8x16xf32> loc(#loc192)
    %460 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%459 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %expanded_47 = tensor.expand_shape %460 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc190)
    %461 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_47 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %462 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%458, %113 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc193)
      linalg.yield %631 : f32 loc(#loc193)
    } -> tensor<16xf32> loc(#loc193)
    %463 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462 : tensor<16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc194)
    } -> tensor<16x8x8x16xf32> loc(#loc194)
    %464 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%463, %121 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc191)
      linalg.yield %631 : f32 loc(#loc191)
    } -> tensor<16x8x8x16xf32> loc(#loc191)
    %465 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%464 : tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc192)
      linalg.yield %631 : f32 loc(#loc192)
    } -> tensor<16x8x8x16xf32> loc(#loc192)
    %466 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%465 : tensor<16x8x8x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %expanded_48 = tensor.expand_shape %466 [[0, 1, 2, 3]] output_shape [1, 1, 1, 16] : tensor<16xf32> into tensor<1x1x1x16xf32> loc(#loc190)
    %467 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%456, %464 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc195)
      linalg.yield %631 : f32 loc(#loc195)
    } -> tensor<16x8x8x16xf32> loc(#loc195)
    %468 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_48 : tensor<1x1x1x16xf32>) outs(%111 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc189)
      linalg.yield %631 : f32 loc(#loc189)
    } -> tensor<16xf32> loc(#loc189)
    %469 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%461, %468 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc195)
      linalg.yield %631 : f32 loc(#loc195)
    } -> tensor<16xf32> loc(#loc195)
    %470 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%469, %113 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc193)
      linalg.yield %631 : f32 loc(#loc193)
    } -> tensor<16xf32> loc(#loc193)
    %471 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%470 : tensor<16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc194)
    } -> tensor<16x8x8x16xf32> loc(#loc194)
    %472 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467, %471 : tensor<16x8x8x16xf32>, tensor<16x8x8x16xf32>) outs(%107 : tensor<16x8x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc195)
      linalg.yield %631 : f32 loc(#loc195)
    } -> tensor<16x8x8x16xf32> loc(#loc195)
    %inserted_slice_49 = tensor.insert_slice %472 into %409[0, 0, 0, 0] [16, 8, 8, 16] [1, 2, 2, 1] : tensor<16x8x8x16xf32> into tensor<16x15x15x16xf32> loc(#loc196)
    %473 = tensor.empty() : tensor<3x3x8x16xf32> loc(#loc196)
    %474 = linalg.fill ins(%cst_13 : f32) outs(%473 : tensor<3x3x8x16xf32>) -> tensor<3x3x8x16xf32> loc(#loc196)
    %475 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_16, %inserted_slice_49 : tensor<16x17x17x8xf32>, tensor<16x15x15x16xf32>) outs(%474 : tensor<3x3x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc196)
      %632 = arith.addf %out, %631 : f32 loc(#loc196)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<3x3x8x16xf32> loc(#loc196)
    %476 = linalg.generic {indexing_maps = [#map26, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg12 : tensor<3x3x8x16xf32>) outs(%473 : tensor<3x3x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc197)
    } -> tensor<3x3x8x16xf32> loc(#loc197)
    %477 = tensor.empty() : tensor<16x18x18x16xf32> loc(#loc196)
    %478 = linalg.fill ins(%cst_13 : f32) outs(%477 : tensor<16x18x18x16xf32>) -> tensor<16x18x18x16xf32> loc(#loc196)
    %inserted_slice_50 = tensor.insert_slice %472 into %478[0, 2, 2, 0] [16, 8, 8, 16] [1, 2, 2, 1] : tensor<16x8x8x16xf32> into tensor<16x18x18x16xf32> loc(#loc196)
    %479 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%inserted_slice_50, %476 : tensor<16x18x18x16xf32>, tensor<3x3x8x16xf32>) outs(%1 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc196)
      %632 = arith.addf %out, %631 : f32 loc(#loc196)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<16x16x16x8xf32> loc(#loc196)
    %480 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416, %479 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc198)
      linalg.yield %631 : f32 loc(#loc198)
    } -> tensor<16x16x16x8xf32> loc(#loc198)
    %481 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %480, %40 : tensor<16x16x16x8xi1>, tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_68: f32 loc(unknown), %in_69: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.select %in, %in_68, %in_69 : f32 loc(#loc199)
      linalg.yield %631 : f32 loc(#loc199)
    } -> tensor<16x16x16x8xf32> loc(#loc199)
    %482 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%481 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %expanded_51 = tensor.expand_shape %482 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc201)
    %483 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_51 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %484 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %481 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc202)
      linalg.yield %631 : f32 loc(#loc202)
    } -> tensor<16x16x16x8xf32> loc(#loc202)
    %485 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%484 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %expanded_52 = tensor.expand_shape %485 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc201)
    %486 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481, %99 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc202)
      linalg.yield %631 : f32 loc(#loc202)
    } -> tensor<16x16x16x8xf32> loc(#loc202)
    %487 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_52 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %488 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %486 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc202)
      linalg.yield %631 : f32 loc(#loc202)
    } -> tensor<16x16x16x8xf32> loc(#loc202)
    %489 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%488 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %expanded_53 = tensor.expand_shape %489 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc201)
    %490 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%486, %96 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc202)
      linalg.yield %631 : f32 loc(#loc202)
    } -> tensor<16x16x16x8xf32> loc(#loc202)
    %491 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_53 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %492 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%491, %94 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc202)
      linalg.yield %631 : f32 loc(#loc202)
    } -> tensor<8xf32> loc(#loc202)
    %493 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%490 : tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc203)
      linalg.yield %631 : f32 loc(#loc203)
    } -> tensor<16x16x16x8xf32> loc(#loc203)
    %494 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%493 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %expanded_54 = tensor.expand_shape %494 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc201)
    %495 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_54 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %496 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%492, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc204)
      linalg.yield %631 : f32 loc(#loc204)
    } -> tensor<8xf32> loc(#loc204)
    %497 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%496 : tensor<8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc205)
    } -> tensor<16x16x16x8xf32> loc(#loc205)
    %498 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%497, %82 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc202)
      linalg.yield %631 : f32 loc(#loc202)
    } -> tensor<16x16x16x8xf32> loc(#loc202)
    %499 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%498 : tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc203)
      linalg.yield %631 : f32 loc(#loc203)
    } -> tensor<16x16x16x8xf32> loc(#loc203)
    %500 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%499 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %expanded_55 = tensor.expand_shape %500 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc201)
    %501 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%490, %498 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc206)
      linalg.yield %631 : f32 loc(#loc206)
    } -> tensor<16x16x16x8xf32> loc(#loc206)
    %502 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_55 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc200)
      linalg.yield %631 : f32 loc(#loc200)
    } -> tensor<8xf32> loc(#loc200)
    %503 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%495, %502 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc206)
      linalg.yield %631 : f32 loc(#loc206)
    } -> tensor<8xf32> loc(#loc206)
    %504 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%503, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc204)
      linalg.yield %631 : f32 loc(#loc204)
    } -> tensor<8xf32> loc(#loc204)
    %505 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%504 : tensor<8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc205)
    } -> tensor<16x16x16x8xf32> loc(#loc205)
    %506 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%501, %505 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc206)
      linalg.yield %631 : f32 loc(#loc206)
    } -> tensor<16x16x16x8xf32> loc(#loc206)
    %507 = tensor.empty() : tensor<3x3x8x8xf32> loc(#loc207)
    %508 = linalg.fill ins(%cst_13 : f32) outs(%507 : tensor<3x3x8x8xf32>) -> tensor<3x3x8x8xf32> loc(#loc207)
    %509 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_15, %506 : tensor<16x18x18x8xf32>, tensor<16x16x16x8xf32>) outs(%508 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc207)
      %632 = arith.addf %out, %631 : f32 loc(#loc207)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<3x3x8x8xf32> loc(#loc207)
    %510 = linalg.generic {indexing_maps = [#map26, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7 : tensor<3x3x8x8xf32>) outs(%507 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc208)
    } -> tensor<3x3x8x8xf32> loc(#loc208)
    %padded_56 = tensor.pad %506 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc207)
    } : tensor<16x16x16x8xf32> to tensor<16x18x18x8xf32> loc(#loc207)
    %511 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_56, %510 : tensor<16x18x18x8xf32>, tensor<3x3x8x8xf32>) outs(%1 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc207)
      %632 = arith.addf %out, %631 : f32 loc(#loc207)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<16x16x16x8xf32> loc(#loc207)
    %512 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %511, %40 : tensor<16x16x16x8xi1>, tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_68: f32 loc(unknown), %in_69: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.select %in, %in_68, %in_69 : f32 loc(#loc199)
      linalg.yield %631 : f32 loc(#loc199)
    } -> tensor<16x16x16x8xf32> loc(#loc199)
    %513 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%512 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %expanded_57 = tensor.expand_shape %513 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc210)
    %514 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_57 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %515 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %512 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc211)
      linalg.yield %631 : f32 loc(#loc211)
    } -> tensor<16x16x16x8xf32> loc(#loc211)
    %516 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%515 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %expanded_58 = tensor.expand_shape %516 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc210)
    %517 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%512, %68 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc211)
      linalg.yield %631 : f32 loc(#loc211)
    } -> tensor<16x16x16x8xf32> loc(#loc211)
    %518 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_58 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %519 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %517 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc211)
      linalg.yield %631 : f32 loc(#loc211)
    } -> tensor<16x16x16x8xf32> loc(#loc211)
    %520 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%519 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %expanded_59 = tensor.expand_shape %520 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc210)
    %521 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%517, %65 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc211)
      linalg.yield %631 : f32 loc(#loc211)
    } -> tensor<16x16x16x8xf32> loc(#loc211)
    %522 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_59 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %523 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%522, %63 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc211)
      linalg.yield %631 : f32 loc(#loc211)
    } -> tensor<8xf32> loc(#loc211)
    %524 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521 : tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc212)
      linalg.yield %631 : f32 loc(#loc212)
    } -> tensor<16x16x16x8xf32> loc(#loc212)
    %525 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%524 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %expanded_60 = tensor.expand_shape %525 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc210)
    %526 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_60 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %527 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%523, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc213)
      linalg.yield %631 : f32 loc(#loc213)
    } -> tensor<8xf32> loc(#loc213)
    %528 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%527 : tensor<8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc214)
    } -> tensor<16x16x16x8xf32> loc(#loc214)
    %529 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%528, %51 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc211)
      linalg.yield %631 : f32 loc(#loc211)
    } -> tensor<16x16x16x8xf32> loc(#loc211)
    %530 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%529 : tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc212)
      linalg.yield %631 : f32 loc(#loc212)
    } -> tensor<16x16x16x8xf32> loc(#loc212)
    %531 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%530 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %expanded_61 = tensor.expand_shape %531 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc210)
    %532 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%521, %529 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc215)
      linalg.yield %631 : f32 loc(#loc215)
    } -> tensor<16x16x16x8xf32> loc(#loc215)
    %533 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_61 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %631 : f32 loc(#loc209)
    } -> tensor<8xf32> loc(#loc209)
    %534 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%526, %533 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc215)
      linalg.yield %631 : f32 loc(#loc215)
    } -> tensor<8xf32> loc(#loc215)
    %535 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%534, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc213)
      linalg.yield %631 : f32 loc(#loc213)
    } -> tensor<8xf32> loc(#loc213)
    %536 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535 : tensor<8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc214)
    } -> tensor<16x16x16x8xf32> loc(#loc214)
    %537 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532, %536 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc215)
      linalg.yield %631 : f32 loc(#loc215)
    } -> tensor<16x16x16x8xf32> loc(#loc215)
    %538 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_14, %537 : tensor<16x18x18x8xf32>, tensor<16x16x16x8xf32>) outs(%508 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc216)
      %632 = arith.addf %out, %631 : f32 loc(#loc216)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<3x3x8x8xf32> loc(#loc216)
    %539 = linalg.generic {indexing_maps = [#map26, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6 : tensor<3x3x8x8xf32>) outs(%507 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc217)
    } -> tensor<3x3x8x8xf32> loc(#loc217)
    %padded_62 = tensor.pad %537 low[0, 1, 1, 0] high[0, 1, 1, 0] {
    ^bb0(%arg41: index loc(unknown), %arg42: index loc(unknown), %arg43: index loc(unknown), %arg44: index loc(unknown)):
      tensor.yield %cst_13 : f32 loc(#loc216)
    } : tensor<16x16x16x8xf32> to tensor<16x18x18x8xf32> loc(#loc216)
    %540 = linalg.generic {indexing_maps = [#map23, #map24, #map25], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded_62, %539 : tensor<16x18x18x8xf32>, tensor<3x3x8x8xf32>) outs(%1 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc216)
      %632 = arith.addf %out, %631 : f32 loc(#loc216)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<16x16x16x8xf32> loc(#loc216)
    %541 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481, %540 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc218)
      linalg.yield %631 : f32 loc(#loc218)
    } -> tensor<16x16x16x8xf32> loc(#loc218)
    %542 = linalg.generic {indexing_maps = [#map5, #map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %541, %40 : tensor<16x16x16x8xi1>, tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_68: f32 loc(unknown), %in_69: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.select %in, %in_68, %in_69 : f32 loc(#loc219)
      linalg.yield %631 : f32 loc(#loc219)
    } -> tensor<16x16x16x8xf32> loc(#loc219)
    %543 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%542 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %expanded_63 = tensor.expand_shape %543 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc221)
    %544 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_63 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %545 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %542 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc222)
      linalg.yield %631 : f32 loc(#loc222)
    } -> tensor<16x16x16x8xf32> loc(#loc222)
    %546 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%545 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %expanded_64 = tensor.expand_shape %546 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc221)
    %547 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542, %35 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc222)
      linalg.yield %631 : f32 loc(#loc222)
    } -> tensor<16x16x16x8xf32> loc(#loc222)
    %548 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_64 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %549 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %547 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc222)
      linalg.yield %631 : f32 loc(#loc222)
    } -> tensor<16x16x16x8xf32> loc(#loc222)
    %550 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%549 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %expanded_65 = tensor.expand_shape %550 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc221)
    %551 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%547, %32 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc222)
      linalg.yield %631 : f32 loc(#loc222)
    } -> tensor<16x16x16x8xf32> loc(#loc222)
    %552 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_65 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %553 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%552, %30 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc222)
      linalg.yield %631 : f32 loc(#loc222)
    } -> tensor<8xf32> loc(#loc222)
    %554 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551 : tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc223)
      linalg.yield %631 : f32 loc(#loc223)
    } -> tensor<16x16x16x8xf32> loc(#loc223)
    %555 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%554 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %expanded_66 = tensor.expand_shape %555 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc221)
    %556 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_66 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %557 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%553, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc224)
      linalg.yield %631 : f32 loc(#loc224)
    } -> tensor<8xf32> loc(#loc224)
    %558 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%557 : tensor<8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc225)
    } -> tensor<16x16x16x8xf32> loc(#loc225)
    %559 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%558, %14 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc222)
      linalg.yield %631 : f32 loc(#loc222)
    } -> tensor<16x16x16x8xf32> loc(#loc222)
    %560 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%559 : tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.negf %in : f32 loc(#loc223)
      linalg.yield %631 : f32 loc(#loc223)
    } -> tensor<16x16x16x8xf32> loc(#loc223)
    %561 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%560 : tensor<16x16x16x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %expanded_67 = tensor.expand_shape %561 [[0, 1, 2, 3]] output_shape [1, 1, 1, 8] : tensor<8xf32> into tensor<1x1x1x8xf32> loc(#loc221)
    %562 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551, %559 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc226)
      linalg.yield %631 : f32 loc(#loc226)
    } -> tensor<16x16x16x8xf32> loc(#loc226)
    %563 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "reduction"]} ins(%expanded_67 : tensor<1x1x1x8xf32>) outs(%4 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %out, %in : f32 loc(#loc220)
      linalg.yield %631 : f32 loc(#loc220)
    } -> tensor<8xf32> loc(#loc220)
    %564 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%556, %563 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc226)
      linalg.yield %631 : f32 loc(#loc226)
    } -> tensor<8xf32> loc(#loc226)
    %565 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%564, %6 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.divf %in, %in_68 : f32 loc(#loc224)
      linalg.yield %631 : f32 loc(#loc224)
    } -> tensor<8xf32> loc(#loc224)
    %566 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%565 : tensor<8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc225)
    } -> tensor<16x16x16x8xf32> loc(#loc225)
    %567 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%562, %566 : tensor<16x16x16x8xf32>, tensor<16x16x16x8xf32>) outs(%0 : tensor<16x16x16x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.addf %in, %in_68 : f32 loc(#loc226)
      linalg.yield %631 : f32 loc(#loc226)
    } -> tensor<16x16x16x8xf32> loc(#loc226)
    %568 = tensor.empty() : tensor<3x3x3x8xf32> loc(#loc227)
    %569 = linalg.fill ins(%cst_13 : f32) outs(%568 : tensor<3x3x3x8xf32>) -> tensor<3x3x3x8xf32> loc(#loc227)
    %570 = linalg.generic {indexing_maps = [#map19, #map20, #map21], iterator_types = ["reduction", "parallel", "parallel", "reduction", "parallel", "reduction", "parallel"]} ins(%padded, %567 : tensor<16x18x18x3xf32>, tensor<16x16x16x8xf32>) outs(%569 : tensor<3x3x3x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc227)
      %632 = arith.addf %out, %631 : f32 loc(#loc227)
      linalg.yield %632 : f32 loc(#loc)
    } -> tensor<3x3x3x8xf32> loc(#loc227)
    %571 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %544 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<8xf32> loc(#loc228)
    %572 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg0, %571 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<8xf32> loc(#loc229)
    %573 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %548 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<8xf32> loc(#loc228)
    %574 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg1, %573 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<8xf32> loc(#loc229)
    %575 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %514 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<8xf32> loc(#loc228)
    %576 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg2, %575 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<8xf32> loc(#loc229)
    %577 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %518 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<8xf32> loc(#loc228)
    %578 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg3, %577 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<8xf32> loc(#loc229)
    %579 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %483 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<8xf32> loc(#loc228)
    %580 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg4, %579 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<8xf32> loc(#loc229)
    %581 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%19, %487 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<8xf32> loc(#loc228)
    %582 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg5, %581 : tensor<8xf32>, tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<8xf32> loc(#loc229)
    %583 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%507 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<3x3x8x8xf32> loc(#loc228)
    %584 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%583, %538 : tensor<3x3x8x8xf32>, tensor<3x3x8x8xf32>) outs(%507 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<3x3x8x8xf32> loc(#loc228)
    %585 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg6, %584 : tensor<3x3x8x8xf32>, tensor<3x3x8x8xf32>) outs(%507 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<3x3x8x8xf32> loc(#loc229)
    %586 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%583, %509 : tensor<3x3x8x8xf32>, tensor<3x3x8x8xf32>) outs(%507 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<3x3x8x8xf32> loc(#loc228)
    %587 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg7, %586 : tensor<3x3x8x8xf32>, tensor<3x3x8x8xf32>) outs(%507 : tensor<3x3x8x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<3x3x8x8xf32> loc(#loc229)
    %588 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%126, %449 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<16xf32> loc(#loc228)
    %589 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg8, %588 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<16xf32> loc(#loc229)
    %590 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%126, %453 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<16xf32> loc(#loc228)
    %591 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg9, %590 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<16xf32> loc(#loc229)
    %592 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%126, %418 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<16xf32> loc(#loc228)
    %593 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg10, %592 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<16xf32> loc(#loc229)
    %594 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%126, %422 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<16xf32> loc(#loc228)
    %595 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg11, %594 : tensor<16xf32>, tensor<16xf32>) outs(%110 : tensor<16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<16xf32> loc(#loc229)
    %596 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%473 : tensor<3x3x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<3x3x8x16xf32> loc(#loc228)
    %597 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%596, %475 : tensor<3x3x8x16xf32>, tensor<3x3x8x16xf32>) outs(%473 : tensor<3x3x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<3x3x8x16xf32> loc(#loc228)
    %598 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg12, %597 : tensor<3x3x8x16xf32>, tensor<3x3x8x16xf32>) outs(%473 : tensor<3x3x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<3x3x8x16xf32> loc(#loc229)
    %599 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%442 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<3x3x16x16xf32> loc(#loc228)
    %600 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%599, %444 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%442 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<3x3x16x16xf32> loc(#loc228)
    %601 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg13, %600 : tensor<3x3x16x16xf32>, tensor<3x3x16x16xf32>) outs(%442 : tensor<3x3x16x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<3x3x16x16xf32> loc(#loc229)
    %602 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%410 : tensor<1x1x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<1x1x8x16xf32> loc(#loc228)
    %603 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%602, %412 : tensor<1x1x8x16xf32>, tensor<1x1x8x16xf32>) outs(%410 : tensor<1x1x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<1x1x8x16xf32> loc(#loc228)
    %604 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg14, %603 : tensor<1x1x8x16xf32>, tensor<1x1x8x16xf32>) outs(%410 : tensor<1x1x8x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<1x1x8x16xf32> loc(#loc229)
    %605 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%203, %375 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<32xf32> loc(#loc228)
    %606 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg15, %605 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<32xf32> loc(#loc229)
    %607 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%203, %379 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<32xf32> loc(#loc228)
    %608 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg16, %607 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<32xf32> loc(#loc229)
    %609 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%203, %344 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<32xf32> loc(#loc228)
    %610 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg17, %609 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<32xf32> loc(#loc229)
    %611 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%203, %348 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<32xf32> loc(#loc228)
    %612 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg18, %611 : tensor<32xf32>, tensor<32xf32>) outs(%187 : tensor<32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<32xf32> loc(#loc229)
    %613 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%399 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<3x3x16x32xf32> loc(#loc228)
    %614 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%613, %401 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%399 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<3x3x16x32xf32> loc(#loc228)
    %615 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg19, %614 : tensor<3x3x16x32xf32>, tensor<3x3x16x32xf32>) outs(%399 : tensor<3x3x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<3x3x16x32xf32> loc(#loc229)
    %616 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%368 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<3x3x32x32xf32> loc(#loc228)
    %617 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%616, %370 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%368 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<3x3x32x32xf32> loc(#loc228)
    %618 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg20, %617 : tensor<3x3x32x32xf32>, tensor<3x3x32x32xf32>) outs(%368 : tensor<3x3x32x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<3x3x32x32xf32> loc(#loc229)
    %619 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%336 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<1x1x16x32xf32> loc(#loc228)
    %620 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%619, %338 : tensor<1x1x16x32xf32>, tensor<1x1x16x32xf32>) outs(%336 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<1x1x16x32xf32> loc(#loc228)
    %621 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg21, %620 : tensor<1x1x16x32xf32>, tensor<1x1x16x32xf32>) outs(%336 : tensor<1x1x16x32xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<1x1x16x32xf32> loc(#loc229)
    %622 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%568 : tensor<3x3x3x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<3x3x3x8xf32> loc(#loc228)
    %623 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%622, %570 : tensor<3x3x3x8xf32>, tensor<3x3x3x8xf32>) outs(%568 : tensor<3x3x3x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<3x3x3x8xf32> loc(#loc228)
    %624 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg22, %623 : tensor<3x3x3x8xf32>, tensor<3x3x3x8xf32>) outs(%568 : tensor<3x3x3x8xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<3x3x3x8xf32> loc(#loc229)
    %625 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel"]} ins(%cst_8 : tensor<f32>) outs(%318 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<10xf32> loc(#loc228)
    %626 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%625, %321 : tensor<10xf32>, tensor<10xf32>) outs(%318 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<10xf32> loc(#loc228)
    %627 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel"]} ins(%arg23, %626 : tensor<10xf32>, tensor<10xf32>) outs(%318 : tensor<10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<10xf32> loc(#loc229)
    %628 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%327 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<32x10xf32> loc(#loc228)
    %629 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%628, %328 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%327 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.mulf %in, %in_68 : f32 loc(#loc228)
      linalg.yield %631 : f32 loc(#loc228)
    } -> tensor<32x10xf32> loc(#loc228)
    %630 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg24, %629 : tensor<32x10xf32>, tensor<32x10xf32>) outs(%327 : tensor<32x10xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_68: f32 loc(unknown), %out: f32 loc(unknown)):
      %631 = arith.subf %in, %in_68 : f32 loc(#loc229)
      linalg.yield %631 : f32 loc(#loc229)
    } -> tensor<32x10xf32> loc(#loc229)
    return %572, %574, %576, %578, %580, %582, %585, %587, %589, %591, %593, %595, %598, %601, %604, %606, %608, %610, %612, %615, %618, %621, %624, %627, %630, %21, %24, %56, %59, %87, %90, %128, %131, %163, %166, %205, %208, %240, %243, %305 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<3x3x8x8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x8x16xf32>, tensor<3x3x16x16xf32>, tensor<1x1x8x16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x16x32xf32>, tensor<3x3x32x32xf32>, tensor<1x1x16x32xf32>, tensor<3x3x3x8xf32>, tensor<10xf32>, tensor<32x10xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<f32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc42 = loc("reduce_max")
#loc43 = loc("jit(step)/jvp(jit(log_softmax))")
#loc44 = loc("jit(step)/jvp(CNN)/Conv_0/conv_general_dilated")
#loc45 = loc("jit(step)/jvp(CNN)/BatchNorm_0/reduce_sum")
#loc46 = loc("jit(step)/jvp(CNN)/BatchNorm_0/div")
#loc47 = loc("jit(step)/jvp(CNN)/BatchNorm_0/broadcast_in_dim")
#loc48 = loc("jit(step)/jvp(CNN)/BatchNorm_0/sub")
#loc49 = loc("jit(step)/jvp(CNN)/BatchNorm_0/square")
#loc50 = loc("jit(step)/jvp(CNN)/BatchNorm_0/mul")
#loc51 = loc("jit(step)/jvp(CNN)/BatchNorm_0/add")
#loc52 = loc("jit(step)/jvp(CNN)/BatchNorm_0/rsqrt")
#loc53 = loc("max")
#loc54 = loc("jit(step)/jvp(CNN)/jit(relu)")
#loc55 = loc("jit(step)/jvp(CNN)/gt")
#loc56 = loc("jit(step)/jvp(CNN)/Block_0/Conv_0/conv_general_dilated")
#loc57 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_0/reduce_sum")
#loc58 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_0/div")
#loc59 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_0/broadcast_in_dim")
#loc60 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_0/sub")
#loc61 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_0/square")
#loc62 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_0/mul")
#loc63 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_0/add")
#loc64 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_0/rsqrt")
#loc65 = loc("jit(step)/jvp(CNN)/Block_0/jit(relu)")
#loc66 = loc("jit(step)/jvp(CNN)/Block_0/gt")
#loc67 = loc("jit(step)/jvp(CNN)/Block_0/Conv_1/conv_general_dilated")
#loc68 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_1/reduce_sum")
#loc69 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_1/div")
#loc70 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_1/broadcast_in_dim")
#loc71 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_1/sub")
#loc72 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_1/square")
#loc73 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_1/mul")
#loc74 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_1/add")
#loc75 = loc("jit(step)/jvp(CNN)/Block_0/BatchNorm_1/rsqrt")
#loc76 = loc("jit(step)/jvp(CNN)/Block_0/add")
#loc77 = loc("jit(step)/jvp(CNN)/Block_1/Conv_0/conv_general_dilated")
#loc78 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_0/reduce_sum")
#loc79 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_0/div")
#loc80 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_0/broadcast_in_dim")
#loc81 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_0/sub")
#loc82 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_0/square")
#loc83 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_0/mul")
#loc84 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_0/add")
#loc85 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_0/rsqrt")
#loc86 = loc("jit(step)/jvp(CNN)/Block_1/jit(relu)")
#loc87 = loc("jit(step)/jvp(CNN)/Block_1/gt")
#loc88 = loc("jit(step)/jvp(CNN)/Block_1/Conv_1/conv_general_dilated")
#loc89 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_1/reduce_sum")
#loc90 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_1/div")
#loc91 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_1/broadcast_in_dim")
#loc92 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_1/sub")
#loc93 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_1/square")
#loc94 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_1/mul")
#loc95 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_1/add")
#loc96 = loc("jit(step)/jvp(CNN)/Block_1/BatchNorm_1/rsqrt")
#loc97 = loc("jit(step)/jvp(CNN)/Block_1/Conv_2/conv_general_dilated")
#loc98 = loc("jit(step)/jvp(CNN)/Block_1/add")
#loc99 = loc("jit(step)/jvp(CNN)/Block_2/Conv_0/conv_general_dilated")
#loc100 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_0/reduce_sum")
#loc101 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_0/div")
#loc102 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_0/broadcast_in_dim")
#loc103 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_0/sub")
#loc104 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_0/square")
#loc105 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_0/mul")
#loc106 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_0/add")
#loc107 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_0/rsqrt")
#loc108 = loc("jit(step)/jvp(CNN)/Block_2/jit(relu)")
#loc109 = loc("jit(step)/jvp(CNN)/Block_2/gt")
#loc110 = loc("jit(step)/jvp(CNN)/Block_2/Conv_1/conv_general_dilated")
#loc111 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_1/reduce_sum")
#loc112 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_1/div")
#loc113 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_1/broadcast_in_dim")
#loc114 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_1/sub")
#loc115 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_1/square")
#loc116 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_1/mul")
#loc117 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_1/add")
#loc118 = loc("jit(step)/jvp(CNN)/Block_2/BatchNorm_1/rsqrt")
#loc119 = loc("jit(step)/jvp(CNN)/Block_2/Conv_2/conv_general_dilated")
#loc120 = loc("jit(step)/jvp(CNN)/Block_2/add")
#loc121 = loc("jit(step)/jvp(CNN)/reduce_sum")
#loc122 = loc("jit(step)/jvp(CNN)/div")
#loc123 = loc("jit(step)/jvp(CNN)/Dense_0/dot_general")
#loc124 = loc("jit(step)/jvp(CNN)/Dense_0/broadcast_in_dim")
#loc125 = loc("jit(step)/jvp(CNN)/Dense_0/add")
#loc126 = loc("broadcast_in_dim")
#loc127 = loc("sub")
#loc128 = loc("exp")
#loc129 = loc("reduce_sum")
#loc130 = loc("log")
#loc131 = loc("jit(step)/jvp()/broadcast_in_dim")
#loc132 = loc("jit(step)/jvp()/iota")
#loc133 = loc("jit(step)/jvp()/eq")
#loc134 = loc("jit(step)/jvp()/convert_element_type")
#loc135 = loc("jit(step)/jvp()/mul")
#loc136 = loc("jit(step)/jvp()/reduce_sum")
#loc137 = loc("jit(step)/jvp()/div")
#loc138 = loc("jit(step)/jvp()/neg")
#loc139 = loc("jit(step)/transpose(jvp())/neg")
#loc140 = loc("jit(step)/transpose(jvp())/div")
#loc141 = loc("jit(step)/transpose(jvp())/broadcast_in_dim")
#loc142 = loc("jit(step)/transpose(jvp())/mul")
#loc143 = loc("neg")
#loc144 = loc("jit(step)/transpose(jvp(jit(log_softmax)))")
#loc145 = loc("reshape")
#loc146 = loc("div")
#loc147 = loc("mul")
#loc148 = loc("add_any")
#loc149 = loc("jit(step)/transpose(jvp(CNN))/Dense_0/reduce_sum")
#loc150 = loc("jit(step)/transpose(jvp(CNN))/Dense_0/reshape")
#loc151 = loc("jit(step)/transpose(jvp(CNN))/Dense_0/dot_general")
#loc152 = loc("jit(step)/transpose(jvp(CNN))/Dense_0/transpose")
#loc153 = loc("jit(step)/transpose(jvp(CNN))/div")
#loc154 = loc("jit(step)/transpose(jvp(CNN))/broadcast_in_dim")
#loc155 = loc("jit(step)/transpose(jvp(CNN))/Block_2/select_n")
#loc156 = loc("jit(step)/transpose(jvp(CNN))/Block_2/Conv_2/conv_general_dilated")
#loc157 = loc("jit(step)/transpose(jvp(CNN))/Block_2/Conv_2/rev")
#loc158 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_1/reduce_sum")
#loc159 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_1/reshape")
#loc160 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_1/mul")
#loc161 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_1/neg")
#loc162 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_1/div")
#loc163 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_1/broadcast_in_dim")
#loc164 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_1/add_any")
#loc165 = loc("jit(step)/transpose(jvp(CNN))/Block_2/Conv_1/conv_general_dilated")
#loc166 = loc("jit(step)/transpose(jvp(CNN))/Block_2/Conv_1/rev")
#loc167 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_0/reduce_sum")
#loc168 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_0/reshape")
#loc169 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_0/mul")
#loc170 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_0/neg")
#loc171 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_0/div")
#loc172 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_0/broadcast_in_dim")
#loc173 = loc("jit(step)/transpose(jvp(CNN))/Block_2/BatchNorm_0/add_any")
#loc174 = loc("jit(step)/transpose(jvp(CNN))/Block_2/Conv_0/conv_general_dilated")
#loc175 = loc("jit(step)/transpose(jvp(CNN))/Block_2/Conv_0/rev")
#loc176 = loc("jit(step)/transpose(jvp(CNN))/Block_2/Conv_0/add_any")
#loc177 = loc("jit(step)/transpose(jvp(CNN))/Block_1/select_n")
#loc178 = loc("jit(step)/transpose(jvp(CNN))/Block_1/Conv_2/conv_general_dilated")
#loc179 = loc("jit(step)/transpose(jvp(CNN))/Block_1/Conv_2/rev")
#loc180 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_1/reduce_sum")
#loc181 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_1/reshape")
#loc182 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_1/mul")
#loc183 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_1/neg")
#loc184 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_1/div")
#loc185 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_1/broadcast_in_dim")
#loc186 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_1/add_any")
#loc187 = loc("jit(step)/transpose(jvp(CNN))/Block_1/Conv_1/conv_general_dilated")
#loc188 = loc("jit(step)/transpose(jvp(CNN))/Block_1/Conv_1/rev")
#loc189 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_0/reduce_sum")
#loc190 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_0/reshape")
#loc191 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_0/mul")
#loc192 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_0/neg")
#loc193 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_0/div")
#loc194 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_0/broadcast_in_dim")
#loc195 = loc("jit(step)/transpose(jvp(CNN))/Block_1/BatchNorm_0/add_any")
#loc196 = loc("jit(step)/transpose(jvp(CNN))/Block_1/Conv_0/conv_general_dilated")
#loc197 = loc("jit(step)/transpose(jvp(CNN))/Block_1/Conv_0/rev")
#loc198 = loc("jit(step)/transpose(jvp(CNN))/Block_1/Conv_0/add_any")
#loc199 = loc("jit(step)/transpose(jvp(CNN))/Block_0/select_n")
#loc200 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_1/reduce_sum")
#loc201 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_1/reshape")
#loc202 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_1/mul")
#loc203 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_1/neg")
#loc204 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_1/div")
#loc205 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_1/broadcast_in_dim")
#loc206 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_1/add_any")
#loc207 = loc("jit(step)/transpose(jvp(CNN))/Block_0/Conv_1/conv_general_dilated")
#loc208 = loc("jit(step)/transpose(jvp(CNN))/Block_0/Conv_1/rev")
#loc209 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_0/reduce_sum")
#loc210 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_0/reshape")
#loc211 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_0/mul")
#loc212 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_0/neg")
#loc213 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_0/div")
#loc214 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_0/broadcast_in_dim")
#loc215 = loc("jit(step)/transpose(jvp(CNN))/Block_0/BatchNorm_0/add_any")
#loc216 = loc("jit(step)/transpose(jvp(CNN))/Block_0/Conv_0/conv_general_dilated")
#loc217 = loc("jit(step)/transpose(jvp(CNN))/Block_0/Conv_0/rev")
#loc218 = loc("jit(step)/transpose(jvp(CNN))/Block_0/Conv_0/add_any")
#loc219 = loc("jit(step)/transpose(jvp(CNN))/select_n")
#loc220 = loc("jit(step)/transpose(jvp(CNN))/BatchNorm_0/reduce_sum")
#loc221 = loc("jit(step)/transpose(jvp(CNN))/BatchNorm_0/reshape")
#loc222 = loc("jit(step)/transpose(jvp(CNN))/BatchNorm_0/mul")
#loc223 = loc("jit(step)/transpose(jvp(CNN))/BatchNorm_0/neg")
#loc224 = loc("jit(step)/transpose(jvp(CNN))/BatchNorm_0/div")
#loc225 = loc("jit(step)/transpose(jvp(CNN))/BatchNorm_0/broadcast_in_dim")
#loc226 = loc("jit(step)/transpose(jvp(CNN))/BatchNorm_0/add_any")
#loc227 = loc("jit(step)/transpose(jvp(CNN))/Conv_0/conv_general_dilated")
#loc228 = loc("jit(step)/mul")
#loc229 = loc("jit(step)/sub")
#loc230 = loc(callsite(#loc42 at #loc43))
#loc231 = loc(callsite(#loc at #loc43))
#loc232 = loc(callsite(#loc53 at #loc54))
#loc233 = loc(callsite(#loc53 at #loc65))
#loc234 = loc(callsite(#loc53 at #loc86))
#loc235 = loc(callsite(#loc53 at #loc108))
#loc236 = loc(callsite(#loc53 at #loc43))
#loc237 = loc(callsite(#loc126 at #loc43))
#loc238 = loc(callsite(#loc127 at #loc43))
#loc239 = loc(callsite(#loc128 at #loc43))
#loc240 = loc(callsite(#loc129 at #loc43))
#loc241 = loc(callsite(#loc130 at #loc43))
#loc242 = loc(callsite(#loc143 at #loc144))
#loc243 = loc(callsite(#loc129 at #loc144))
#loc244 = loc(callsite(#loc145 at #loc144))
#loc245 = loc(callsite(#loc146 at #loc144))
#loc246 = loc(callsite(#loc126 at #loc144))
#loc247 = loc(callsite(#loc147 at #loc144))
#loc248 = loc(callsite(#loc148 at #loc144))

