#loc = loc(unknown)
#loc1 = loc("params['Block_0']['Attention_0']['key']['bias']")
#loc2 = loc("params['Block_0']['Attention_0']['key']['kernel']")
#loc3 = loc("params['Block_0']['Attention_0']['out']['bias']")
#loc4 = loc("params['Block_0']['Attention_0']['out']['kernel']")
#loc5 = loc("params['Block_0']['Attention_0']['query']['bias']")
#loc6 = loc("params['Block_0']['Attention_0']['query']['kernel']")
#loc7 = loc("params['Block_0']['Attention_0']['value']['bias']")
#loc8 = loc("params['Block_0']['Attention_0']['value']['kernel']")
#loc9 = loc("params['Block_0']['Dense_0']['bias']")
#loc10 = loc("params['Block_0']['Dense_0']['kernel']")
#loc11 = loc("params['Block_0']['Dense_1']['bias']")
#loc12 = loc("params['Block_0']['Dense_1']['kernel']")
#loc13 = loc("params['Block_0']['LayerNorm_0']['bias']")
#loc14 = loc("params['Block_0']['LayerNorm_0']['scale']")
#loc15 = loc("params['Block_0']['LayerNorm_1']['bias']")
#loc16 = loc("params['Block_0']['LayerNorm_1']['scale']")
#loc17 = loc("params['Block_1']['Attention_0']['key']['bias']")
#loc18 = loc("params['Block_1']['Attention_0']['key']['kernel']")
#loc19 = loc("params['Block_1']['Attention_0']['out']['bias']")
#loc20 = loc("params['Block_1']['Attention_0']['out']['kernel']")
#loc21 = loc("params['Block_1']['Attention_0']['query']['bias']")
#loc22 = loc("params['Block_1']['Attention_0']['query']['kernel']")
#loc23 = loc("params['Block_1']['Attention_0']['value']['bias']")
#loc24 = loc("params['Block_1']['Attention_0']['value']['kernel']")
#loc25 = loc("params['Block_1']['Dense_0']['bias']")
#loc26 = loc("params['Block_1']['Dense_0']['kernel']")
#loc27 = loc("params['Block_1']['Dense_1']['bias']")
#loc28 = loc("params['Block_1']['Dense_1']['kernel']")
#loc29 = loc("params['Block_1']['LayerNorm_0']['bias']")
#loc30 = loc("params['Block_1']['LayerNorm_0']['scale']")
#loc31 = loc("params['Block_1']['LayerNorm_1']['bias']")
#loc32 = loc("params['Block_1']['LayerNorm_1']['scale']")
#loc33 = loc("params['LayerNorm_0']['bias']")
#loc34 = loc("params['LayerNorm_0']['scale']")
#loc35 = loc("params['position']")
#loc36 = loc("params['token']")
#loc37 = loc("velocity['Block_0']['Attention_0']['key']['bias']")
#loc38 = loc("velocity['Block_0']['Attention_0']['key']['kernel']")
#loc39 = loc("velocity['Block_0']['Attention_0']['out']['bias']")
#loc40 = loc("velocity['Block_0']['Attention_0']['out']['kernel']")
#loc41 = loc("velocity['Block_0']['Attention_0']['query']['bias']")
#loc42 = loc("velocity['Block_0']['Attention_0']['query']['kernel']")
#loc43 = loc("velocity['Block_0']['Attention_0']['value']['bias']")
#loc44 = loc("velocity['Block_0']['Attention_0']['value']['kernel']")
#loc45 = loc("velocity['Block_0']['Dense_0']['bias']")
#loc46 = loc("velocity['Block_0']['Dense_0']['kernel']")
#loc47 = loc("velocity['Block_0']['Dense_1']['bias']")
#loc48 = loc("velocity['Block_0']['Dense_1']['kernel']")
#loc49 = loc("velocity['Block_0']['LayerNorm_0']['bias']")
#loc50 = loc("velocity['Block_0']['LayerNorm_0']['scale']")
#loc51 = loc("velocity['Block_0']['LayerNorm_1']['bias']")
#loc52 = loc("velocity['Block_0']['LayerNorm_1']['scale']")
#loc53 = loc("velocity['Block_1']['Attention_0']['key']['bias']")
#loc54 = loc("velocity['Block_1']['Attention_0']['key']['kernel']")
#loc55 = loc("velocity['Block_1']['Attention_0']['out']['bias']")
#loc56 = loc("velocity['Block_1']['Attention_0']['out']['kernel']")
#loc57 = loc("velocity['Block_1']['Attention_0']['query']['bias']")
#loc58 = loc("velocity['Block_1']['Attention_0']['query']['kernel']")
#loc59 = loc("velocity['Block_1']['Attention_0']['value']['bias']")
#loc60 = loc("velocity['Block_1']['Attention_0']['value']['kernel']")
#loc61 = loc("velocity['Block_1']['Dense_0']['bias']")
#loc62 = loc("velocity['Block_1']['Dense_0']['kernel']")
#loc63 = loc("velocity['Block_1']['Dense_1']['bias']")
#loc64 = loc("velocity['Block_1']['Dense_1']['kernel']")
#loc65 = loc("velocity['Block_1']['LayerNorm_0']['bias']")
#loc66 = loc("velocity['Block_1']['LayerNorm_0']['scale']")
#loc67 = loc("velocity['Block_1']['LayerNorm_1']['bias']")
#loc68 = loc("velocity['Block_1']['LayerNorm_1']['scale']")
#loc69 = loc("velocity['LayerNorm_0']['bias']")
#loc70 = loc("velocity['LayerNorm_0']['scale']")
#loc71 = loc("velocity['position']")
#loc72 = loc("velocity['token']")
#loc73 = loc("batch[0]")
#loc74 = loc("batch[1]")
#loc75 = loc("batch[2]")
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map8 = affine_map<(d0) -> ()>
#map9 = affine_map<() -> ()>
#map10 = affine_map<(d0, d1) -> (d0)>
#map11 = affine_map<(d0, d1) -> (d0, d1)>
#map12 = affine_map<(d0, d1, d2) -> ()>
#map13 = affine_map<(d0, d1, d2) -> (0, 0, 0)>
#map14 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map15 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map16 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map17 = affine_map<(d0, d1, d2, d3) -> ()>
#map18 = affine_map<(d0, d1) -> (d1)>
#map19 = affine_map<(d0, d1) -> (d0, 0)>
#map20 = affine_map<(d0, d1) -> (0, d1)>
#map21 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map22 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map23 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map24 = affine_map<(d0, d1, d2, d3) -> (0, 0, 0, 0)>
#map25 = affine_map<(d0, d1) -> (d1, d0)>
#map26 = affine_map<(d0, d1) -> ()>
#map27 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map28 = affine_map<(d0, d1, d2) -> (d0)>
#map29 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
module @jit_step {
  func.func public @main(%arg0: tensor<64xf32> loc("params['Block_0']['Attention_0']['key']['bias']"), %arg1: tensor<64x64xf32> loc("params['Block_0']['Attention_0']['key']['kernel']"), %arg2: tensor<64xf32> loc("params['Block_0']['Attention_0']['out']['bias']"), %arg3: tensor<64x64xf32> loc("params['Block_0']['Attention_0']['out']['kernel']"), %arg4: tensor<64xf32> loc("params['Block_0']['Attention_0']['query']['bias']"), %arg5: tensor<64x64xf32> loc("params['Block_0']['Attention_0']['query']['kernel']"), %arg6: tensor<64xf32> loc("params['Block_0']['Attention_0']['value']['bias']"), %arg7: tensor<64x64xf32> loc("params['Block_0']['Attention_0']['value']['kernel']"), %arg8: tensor<256xf32> loc("params['Block_0']['Dense_0']['bias']"), %arg9: tensor<64x256xf32> loc("params['Block_0']['Dense_0']['kernel']"), %arg10: tensor<64xf32> loc("params['Block_0']['Dense_1']['bias']"), %arg11: tensor<256x64xf32> loc("params['Block_0']['Dense_1']['kernel']"), %arg12: tensor<64xf32> loc("params['Block_0']['LayerNorm_0']['bias']"), %arg13: tensor<64xf32> loc("params['Block_0']['LayerNorm_0']['scale']"), %arg14: tensor<64xf32> loc("params['Block_0']['LayerNorm_1']['bias']"), %arg15: tensor<64xf32> loc("params['Block_0']['LayerNorm_1']['scale']"), %arg16: tensor<64xf32> loc("params['Block_1']['Attention_0']['key']['bias']"), %arg17: tensor<64x64xf32> loc("params['Block_1']['Attention_0']['key']['kernel']"), %arg18: tensor<64xf32> loc("params['Block_1']['Attention_0']['out']['bias']"), %arg19: tensor<64x64xf32> loc("params['Block_1']['Attention_0']['out']['kernel']"), %arg20: tensor<64xf32> loc("params['Block_1']['Attention_0']['query']['bias']"), %arg21: tensor<64x64xf32> loc("params['Block_1']['Attention_0']['query']['kernel']"), %arg22: tensor<64xf32> loc("params['Block_1']['Attention_0']['value']['bias']"), %arg23: tensor<64x64xf32> loc("params['Block_1']['Attention_0']['value']['kernel']"), %arg24: tensor<256xf32> loc("params['Block_1']['Dense_0']['bias']"), %arg25: tensor<64x256xf32> loc("params['Block_1']['Dense_0']['kernel']"), %arg26: tensor<64xf32> loc("params['Block_1']['Dense_1']['bias']"), %arg27: tensor<256x64xf32> loc("params['Block_1']['Dense_1']['kernel']"), %arg28: tensor<64xf32> loc("params['Block_1']['LayerNorm_0']['bias']"), %arg29: tensor<64xf32> loc("params['Block_1']['LayerNorm_0']['scale']"), %arg30: tensor<64xf32> loc("params['Block_1']['LayerNorm_1']['bias']"), %arg31: tensor<64xf32> loc("params['Block_1']['LayerNorm_1']['scale']"), %arg32: tensor<64xf32> loc("params['LayerNorm_0']['bias']"), %arg33: tensor<64xf32> loc("params['LayerNorm_0']['scale']"), %arg34: tensor<64x64xf32> loc("params['position']"), %arg35: tensor<128x64xf32> loc("params['token']"), %arg36: tensor<64xf32> loc("velocity['Block_0']['Attention_0']['key']['bias']"), %arg37: tensor<64x64xf32> loc("velocity['Block_0']['Attention_0']['key']['kernel']"), %arg38: tensor<64xf32> loc("velocity['Block_0']['Attention_0']['out']['bias']"), %arg39: tensor<64x64xf32> loc("velocity['Block_0']['Attention_0']['out']['kernel']"), %arg40: tensor<64xf32> loc("velocity['Block_0']['Attention_0']['query']['bias']"), %arg41: tensor<64x64xf32> loc("velocity['Block_0']['Attention_0']['query']['kernel']"), %arg42: tensor<64xf32> loc("velocity['Block_0']['Attention_0']['value']['bias']"), %arg43: tensor<64x64xf32> loc("velocity['Block_0']['Attention_0']['value']['kernel']"), %arg44: tensor<256xf32> loc("velocity['Block_0']['Dense_0']['bias']"), %arg45: tensor<64x256xf32> loc("velocity['Block_0']['Dense_0']['kernel']"), %arg46: tensor<64xf32> loc("velocity['Block_0']['Dense_1']['bias']"), %arg47: tensor<256x64xf32> loc("velocity['Block_0']['Dense_1']['kernel']"), %arg48: tensor<64xf32> loc("velocity['Block_0']['LayerNorm_0']['bias']"), %arg49: tensor<64xf32> loc("velocity['Block_0']['LayerNorm_0']['scale']"), %arg50: tensor<64xf32> loc("velocity['Block_0']['LayerNorm_1']['bias']"), %arg51: tensor<64xf32> loc("velocity['Block_0']['LayerNorm_1']['scale']"), %arg52: tensor<64xf32> loc("velocity['Block_1']['Attention_0']['key']['bias']"), %arg53: tensor<64x64xf32> loc("velocity['Block_1']['Attention_0']['key']['kernel']"), %arg54: tensor<64xf32> loc("velocity['Block_1']['Attention_0']['out']['bias']"), %arg55: tensor<64x64xf32> loc("velocity['Block_1']['Attention_0']['out']['kernel']"), %arg56: tensor<64xf32> loc("velocity['Block_1']['Attention_0']['query']['bias']"), %arg57: tensor<64x64xf32> loc("velocity['Block_1']['Attention_0']['query']['kernel']"), %arg58: tensor<64xf32> loc("velocity['Block_1']['Attention_0']['value']['bias']"), %arg59: tensor<64x64xf32> loc("velocity['Block_1']['Attention_0']['value']['kernel']"), %arg60: tensor<256xf32> loc("velocity['Block_1']['Dense_0']['bias']"), %arg61: tensor<64x256xf32> loc("velocity['Block_1']['Dense_0']['kernel']"), %arg62: tensor<64xf32> loc("velocity['Block_1']['Dense_1']['bias']"), %arg63: tensor<256x64xf32> loc("velocity['Block_1']['Dense_1']['kernel']"), %arg64: tensor<64xf32> loc("velocity['Block_1']['LayerNorm_0']['bias']"), %arg65: tensor<64xf32> loc("velocity['Block_1']['LayerNorm_0']['scale']"), %arg66: tensor<64xf32> loc("velocity['Block_1']['LayerNorm_1']['bias']"), %arg67: tensor<64xf32> loc("velocity['Block_1']['LayerNorm_1']['scale']"), %arg68: tensor<64xf32> loc("velocity['LayerNorm_0']['bias']"), %arg69: tensor<64xf32> loc("velocity['LayerNorm_0']['scale']"), %arg70: tensor<64x64xf32> loc("velocity['position']"), %arg71: tensor<128x64xf32> loc("velocity['token']"), %arg72: tensor<8x64xi32> loc("batch[0]"), %arg73: tensor<8x64xi32> loc("batch[1]"), %arg74: tensor<2xi32> loc("batch[2]")) -> (tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<f32>) {
    %cst = arith.constant dense<16384> : tensor<i64> loc(#loc)
    %cst_0 = arith.constant dense<4096> : tensor<i64> loc(#loc)
    %cst_1 = arith.constant dense<64> : tensor<i64> loc(#loc)
    %cst_2 = arith.constant dense<9> : tensor<i32> loc(#loc)
    %cst_3 = arith.constant dense<1065353216> : tensor<i32> loc(#loc)
    %cst_4 = arith.constant dense<1> : tensor<i64> loc(#loc)
    %cst_5 = arith.constant dense<32> : tensor<i64> loc(#loc)
    %c0_i64 = arith.constant 0 : i64 loc(#loc)
    %c64_i64 = arith.constant 64 : i64 loc(#loc)
    %cst_6 = arith.constant dense<0> : tensor<7x2xi32> loc(#loc393)
    %c32_i32 = arith.constant 32 : i32 loc(#loc)
    %c1_i32 = arith.constant 1 : i32 loc(#loc)
    %c5_i32 = arith.constant 5 : i32 loc(#loc)
    %c0_i32 = arith.constant 0 : i32 loc(#loc)
    %cst_7 = arith.constant dense<0> : tensor<i32> loc(#loc)
    %c466688986_i32 = arith.constant 466688986 : i32 loc(#loc)
    %cst_8 = arith.constant dense<[13, 15, 26, 6]> : tensor<4xi32> loc(#loc)
    %cst_9 = arith.constant dense<[17, 29, 16, 24]> : tensor<4xi32> loc(#loc)
    %cst_10 = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_11 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant 5.120000e+02 : f32 loc(#loc)
    %cst_13 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_14 = arith.constant dense<0.797884583> : tensor<f32> loc(#loc)
    %cst_15 = arith.constant dense<4.471500e-02> : tensor<f32> loc(#loc)
    %cst_16 = arith.constant dense<3.000000e+00> : tensor<f32> loc(#loc)
    %cst_17 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_18 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_19 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_20 = arith.constant dense<-1.000000e+09> : tensor<f32> loc(#loc)
    %cst_21 = arith.constant dense<4.000000e+00> : tensor<f32> loc(#loc)
    %cst_22 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_23 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_24 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_25 = arith.constant dense<6.400000e+01> : tensor<f32> loc(#loc)
    %cst_26 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_27 = arith.constant dense<0.899999976> : tensor<f32> loc(#loc)
    %cst_28 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<8x64x1xi32> loc(#loc78)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg72 : tensor<8x64xi32>) outs(%0 : tensor<8x64x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc78)
    } -> tensor<8x64x1xi32> loc(#loc78)
    %2 = tensor.empty() : tensor<128xi32> loc(#loc79)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi32>) {
    ^bb0(%out: i32 loc(unknown)):
      %1029 = linalg.index 0 : index loc(#loc79)
      %1030 = arith.index_cast %1029 : index to i32 loc(#loc79)
      linalg.yield %1030 : i32 loc(#loc79)
    } -> tensor<128xi32> loc(#loc79)
    %4 = tensor.empty() : tensor<1x1x128xi32> loc(#loc78)
    %5 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<128xi32>) outs(%4 : tensor<1x1x128xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc78)
    } -> tensor<1x1x128xi32> loc(#loc78)
    %6 = tensor.empty() : tensor<8x64x128xi32> loc(#loc80)
    %7 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x64x1xi32>) outs(%6 : tensor<8x64x128xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc80)
    } -> tensor<8x64x128xi32> loc(#loc80)
    %8 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x1x128xi32>) outs(%6 : tensor<8x64x128xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc80)
    } -> tensor<8x64x128xi32> loc(#loc80)
    %9 = tensor.empty() : tensor<8x64x128xi1> loc(#loc80)
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<8x64x128xi32>, tensor<8x64x128xi32>) outs(%9 : tensor<8x64x128xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpi eq, %in, %in_222 : i32 loc(#loc80)
      linalg.yield %1029 : i1 loc(#loc80)
    } -> tensor<8x64x128xi1> loc(#loc80)
    %11 = tensor.empty() : tensor<8x64x128xf32> loc(#loc81)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<8x64x128xi1>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.uitofp %in : i1 to f32 loc(#loc81)
      linalg.yield %1029 : f32 loc(#loc81)
    } -> tensor<8x64x128xf32> loc(#loc81)
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2]] : tensor<8x64x128xf32> into tensor<512x128xf32> loc(#loc82)
    %13 = tensor.empty() : tensor<512x64xf32> loc(#loc82)
    %14 = linalg.fill ins(%cst_28 : f32) outs(%13 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc82)
    %15 = linalg.matmul ins(%collapsed, %arg35 : tensor<512x128xf32>, tensor<128x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc82)
    %expanded = tensor.expand_shape %15 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc82)
    %16 = tensor.empty() : tensor<1x64x64xf32> loc(#loc78)
    %17 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg34 : tensor<64x64xf32>) outs(%16 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc78)
    } -> tensor<1x64x64xf32> loc(#loc78)
    %18 = tensor.empty() : tensor<8x64x64xf32> loc(#loc83)
    %19 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<8x64x64xf32> loc(#loc83)
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %19 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc83)
      linalg.yield %1029 : f32 loc(#loc83)
    } -> tensor<8x64x64xf32> loc(#loc83)
    %extracted_slice = tensor.extract_slice %arg74[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc394)
    %collapsed_29 = tensor.collapse_shape %extracted_slice [] : tensor<1xi32> into tensor<i32> loc(#loc395)
    %extracted_slice_30 = tensor.extract_slice %arg74[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc394)
    %collapsed_31 = tensor.collapse_shape %extracted_slice_30 [] : tensor<1xi32> into tensor<i32> loc(#loc395)
    %21 = tensor.empty() : tensor<7xi64> loc(#loc396)
    %22 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%21 : tensor<7xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %1029 = linalg.index 0 : index loc(#loc396)
      %1030 = arith.index_cast %1029 : index to i64 loc(#loc396)
      linalg.yield %1030 : i64 loc(#loc396)
    } -> tensor<7xi64> loc(#loc396)
    %23 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%cst_4 : tensor<i64>) outs(%21 : tensor<7xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc396)
    } -> tensor<7xi64> loc(#loc396)
    %24 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%23, %22 : tensor<7xi64>, tensor<7xi64>) outs(%21 : tensor<7xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.muli %in, %in_222 : i64 loc(#loc396)
      linalg.yield %1029 : i64 loc(#loc396)
    } -> tensor<7xi64> loc(#loc396)
    %25 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%cst_5 : tensor<i64>) outs(%21 : tensor<7xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc396)
    } -> tensor<7xi64> loc(#loc396)
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%24, %25 : tensor<7xi64>, tensor<7xi64>) outs(%21 : tensor<7xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i64 loc(#loc396)
      %1030 = arith.cmpi ult, %in_222, %c64_i64 : i64 loc(#loc396)
      %1031 = arith.select %1030, %1029, %c0_i64 : i64 loc(#loc396)
      linalg.yield %1031 : i64 loc(#loc396)
    } -> tensor<7xi64> loc(#loc396)
    %27 = tensor.empty() : tensor<7xi32> loc(#loc396)
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%24 : tensor<7xi64>) outs(%27 : tensor<7xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.trunci %in : i64 to i32 loc(#loc396)
      linalg.yield %1029 : i32 loc(#loc396)
    } -> tensor<7xi32> loc(#loc396)
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel"]} ins(%26 : tensor<7xi64>) outs(%27 : tensor<7xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.trunci %in : i64 to i32 loc(#loc396)
      linalg.yield %1029 : i32 loc(#loc396)
    } -> tensor<7xi32> loc(#loc396)
    %30 = tensor.empty() : tensor<i32> loc(#loc397)
    %31 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%collapsed_29, %collapsed_31 : tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc397)
      linalg.yield %1029 : i32 loc(#loc397)
    } -> tensor<i32> loc(#loc397)
    %32 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%31 : tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %c466688986_i32 : i32 loc(#loc397)
      linalg.yield %1029 : i32 loc(#loc397)
    } -> tensor<i32> loc(#loc397)
    %33 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%collapsed_29 : tensor<i32>) outs(%27 : tensor<7xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc398)
    } -> tensor<7xi32> loc(#loc398)
    %34 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%29, %33 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc398)
      linalg.yield %1029 : i32 loc(#loc398)
    } -> tensor<7xi32> loc(#loc398)
    %35 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%collapsed_31 : tensor<i32>) outs(%27 : tensor<7xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc398)
    } -> tensor<7xi32> loc(#loc398)
    %36 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%28, %35 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc398)
      linalg.yield %1029 : i32 loc(#loc398)
    } -> tensor<7xi32> loc(#loc398)
    %37:8 = scf.for %arg75 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg76 = %cst_7, %arg77 = %34, %arg78 = %36, %arg79 = %collapsed_31, %arg80 = %32, %arg81 = %collapsed_29, %arg82 = %cst_8, %arg83 = %cst_9) -> (tensor<i32>, tensor<7xi32>, tensor<7xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %1029 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg76 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %c1_i32 : i32 loc(#loc451)
        linalg.yield %1068 : i32 loc(#loc451)
      } -> tensor<i32> loc(#loc451)
      %extracted_slice_222 = tensor.extract_slice %arg82[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc452)
      %collapsed_223 = tensor.collapse_shape %extracted_slice_222 [] : tensor<1xi32> into tensor<i32> loc(#loc453)
      %1030 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg77, %arg78 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc451)
        linalg.yield %1068 : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1031 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%collapsed_223 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc454)
      } -> tensor<7xi32> loc(#loc454)
      %1032 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg78, %1031 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc454)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc454)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc454)
        linalg.yield %1070 : i32 loc(#loc454)
      } -> tensor<7xi32> loc(#loc454)
      %1033 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_223 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc455)
        linalg.yield %1068 : i32 loc(#loc455)
      } -> tensor<i32> loc(#loc455)
      %1034 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%1033 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc456)
      } -> tensor<7xi32> loc(#loc456)
      %1035 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg78, %1034 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc456)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc456)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc456)
        linalg.yield %1070 : i32 loc(#loc456)
      } -> tensor<7xi32> loc(#loc456)
      %1036 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1032, %1035 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc457)
        linalg.yield %1068 : i32 loc(#loc457)
      } -> tensor<7xi32> loc(#loc457)
      %1037 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1030, %1036 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc458)
        linalg.yield %1068 : i32 loc(#loc458)
      } -> tensor<7xi32> loc(#loc458)
      %extracted_slice_224 = tensor.extract_slice %arg82[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc452)
      %collapsed_225 = tensor.collapse_shape %extracted_slice_224 [] : tensor<1xi32> into tensor<i32> loc(#loc453)
      %1038 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1030, %1037 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc451)
        linalg.yield %1068 : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1039 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%collapsed_225 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc454)
      } -> tensor<7xi32> loc(#loc454)
      %1040 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1037, %1039 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc454)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc454)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc454)
        linalg.yield %1070 : i32 loc(#loc454)
      } -> tensor<7xi32> loc(#loc454)
      %1041 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_225 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc455)
        linalg.yield %1068 : i32 loc(#loc455)
      } -> tensor<i32> loc(#loc455)
      %1042 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%1041 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc456)
      } -> tensor<7xi32> loc(#loc456)
      %1043 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1037, %1042 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc456)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc456)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc456)
        linalg.yield %1070 : i32 loc(#loc456)
      } -> tensor<7xi32> loc(#loc456)
      %1044 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1040, %1043 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc457)
        linalg.yield %1068 : i32 loc(#loc457)
      } -> tensor<7xi32> loc(#loc457)
      %1045 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1038, %1044 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc458)
        linalg.yield %1068 : i32 loc(#loc458)
      } -> tensor<7xi32> loc(#loc458)
      %extracted_slice_226 = tensor.extract_slice %arg82[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc452)
      %collapsed_227 = tensor.collapse_shape %extracted_slice_226 [] : tensor<1xi32> into tensor<i32> loc(#loc453)
      %1046 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1038, %1045 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc451)
        linalg.yield %1068 : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1047 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%collapsed_227 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc454)
      } -> tensor<7xi32> loc(#loc454)
      %1048 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1045, %1047 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc454)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc454)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc454)
        linalg.yield %1070 : i32 loc(#loc454)
      } -> tensor<7xi32> loc(#loc454)
      %1049 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_227 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc455)
        linalg.yield %1068 : i32 loc(#loc455)
      } -> tensor<i32> loc(#loc455)
      %1050 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%1049 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc456)
      } -> tensor<7xi32> loc(#loc456)
      %1051 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1045, %1050 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc456)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc456)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc456)
        linalg.yield %1070 : i32 loc(#loc456)
      } -> tensor<7xi32> loc(#loc456)
      %1052 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1048, %1051 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc457)
        linalg.yield %1068 : i32 loc(#loc457)
      } -> tensor<7xi32> loc(#loc457)
      %1053 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1046, %1052 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc458)
        linalg.yield %1068 : i32 loc(#loc458)
      } -> tensor<7xi32> loc(#loc458)
      %extracted_slice_228 = tensor.extract_slice %arg82[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc452)
      %collapsed_229 = tensor.collapse_shape %extracted_slice_228 [] : tensor<1xi32> into tensor<i32> loc(#loc453)
      %1054 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1046, %1053 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc451)
        linalg.yield %1068 : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1055 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%collapsed_229 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc454)
      } -> tensor<7xi32> loc(#loc454)
      %1056 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1053, %1055 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc454)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc454)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc454)
        linalg.yield %1070 : i32 loc(#loc454)
      } -> tensor<7xi32> loc(#loc454)
      %1057 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_229 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc455)
        linalg.yield %1068 : i32 loc(#loc455)
      } -> tensor<i32> loc(#loc455)
      %1058 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%1057 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc456)
      } -> tensor<7xi32> loc(#loc456)
      %1059 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1053, %1058 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc456)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc456)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc456)
        linalg.yield %1070 : i32 loc(#loc456)
      } -> tensor<7xi32> loc(#loc456)
      %1060 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1056, %1059 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc457)
        linalg.yield %1068 : i32 loc(#loc457)
      } -> tensor<7xi32> loc(#loc457)
      %1061 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1054, %1060 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc458)
        linalg.yield %1068 : i32 loc(#loc458)
      } -> tensor<7xi32> loc(#loc458)
      %1062 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%arg79 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1063 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1054, %1062 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc451)
        linalg.yield %1068 : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1064 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%arg80 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1065 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1061, %1064 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc451)
        linalg.yield %1068 : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1066 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%1029 : tensor<i32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      %1067 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%1065, %1066 : tensor<7xi32>, tensor<7xi32>) outs(%27 : tensor<7xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc451)
        linalg.yield %1068 : i32 loc(#loc451)
      } -> tensor<7xi32> loc(#loc451)
      scf.yield %1029, %1063, %1067, %arg80, %arg81, %arg79, %arg83, %arg82 : tensor<i32>, tensor<7xi32>, tensor<7xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc399)
    } loc(#loc399)
    %38 = tensor.empty() : tensor<7x1xi32> loc(#loc401)
    %39 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%37#1 : tensor<7xi32>) outs(%38 : tensor<7x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc401)
    } -> tensor<7x1xi32> loc(#loc401)
    %40 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%37#2 : tensor<7xi32>) outs(%38 : tensor<7x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc401)
    } -> tensor<7x1xi32> loc(#loc401)
    %inserted_slice = tensor.insert_slice %39 into %cst_6[0, 0] [7, 1] [1, 1] : tensor<7x1xi32> into tensor<7x2xi32> loc(#loc393)
    %inserted_slice_32 = tensor.insert_slice %40 into %inserted_slice[0, 1] [7, 1] [1, 1] : tensor<7x1xi32> into tensor<7x2xi32> loc(#loc393)
    %extracted_slice_33 = tensor.extract_slice %inserted_slice_32[0, 0] [1, 2] [1, 1] : tensor<7x2xi32> to tensor<1x2xi32> loc(#loc96)
    %collapsed_34 = tensor.collapse_shape %extracted_slice_33 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc97)
    %extracted_slice_35 = tensor.extract_slice %inserted_slice_32[1, 0] [1, 2] [1, 1] : tensor<7x2xi32> to tensor<1x2xi32> loc(#loc96)
    %collapsed_36 = tensor.collapse_shape %extracted_slice_35 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc97)
    %extracted_slice_37 = tensor.extract_slice %inserted_slice_32[2, 0] [1, 2] [1, 1] : tensor<7x2xi32> to tensor<1x2xi32> loc(#loc96)
    %collapsed_38 = tensor.collapse_shape %extracted_slice_37 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc97)
    %extracted_slice_39 = tensor.extract_slice %inserted_slice_32[3, 0] [1, 2] [1, 1] : tensor<7x2xi32> to tensor<1x2xi32> loc(#loc96)
    %collapsed_40 = tensor.collapse_shape %extracted_slice_39 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc97)
    %extracted_slice_41 = tensor.extract_slice %inserted_slice_32[4, 0] [1, 2] [1, 1] : tensor<7x2xi32> to tensor<1x2xi32> loc(#loc96)
    %collapsed_42 = tensor.collapse_shape %extracted_slice_41 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc97)
    %extracted_slice_43 = tensor.extract_slice %inserted_slice_32[5, 0] [1, 2] [1, 1] : tensor<7x2xi32> to tensor<1x2xi32> loc(#loc96)
    %collapsed_44 = tensor.collapse_shape %extracted_slice_43 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc97)
    %extracted_slice_45 = tensor.extract_slice %inserted_slice_32[6, 0] [1, 2] [1, 1] : tensor<7x2xi32> to tensor<1x2xi32> loc(#loc96)
    %collapsed_46 = tensor.collapse_shape %extracted_slice_45 [[0, 1]] : tensor<1x2xi32> into tensor<2xi32> loc(#loc97)
    %41 = tensor.empty() : tensor<1x1x1xf32> loc(#loc459)
    %42 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%41 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc459)
    } -> tensor<1x1x1xf32> loc(#loc459)
    %43 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%41 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc459)
    } -> tensor<1x1x1xf32> loc(#loc459)
    %extracted_slice_47 = tensor.extract_slice %collapsed_34[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc460)
    %collapsed_48 = tensor.collapse_shape %extracted_slice_47 [] : tensor<1xi32> into tensor<i32> loc(#loc461)
    %extracted_slice_49 = tensor.extract_slice %collapsed_34[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc460)
    %collapsed_50 = tensor.collapse_shape %extracted_slice_49 [] : tensor<1xi32> into tensor<i32> loc(#loc461)
    %44 = tensor.empty() : tensor<8x64x64xi64> loc(#loc462)
    %45 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %1029 = linalg.index 0 : index loc(#loc462)
      %1030 = arith.index_cast %1029 : index to i64 loc(#loc462)
      linalg.yield %1030 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %46 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %1029 = linalg.index 1 : index loc(#loc462)
      %1030 = arith.index_cast %1029 : index to i64 loc(#loc462)
      linalg.yield %1030 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %47 = linalg.generic {indexing_maps = [#map1], iterator_types = ["parallel", "parallel", "parallel"]} outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %1029 = linalg.index 2 : index loc(#loc462)
      %1030 = arith.index_cast %1029 : index to i64 loc(#loc462)
      linalg.yield %1030 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %48 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<i64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %49 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %45 : tensor<8x64x64xi64>, tensor<8x64x64xi64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.muli %in, %in_222 : i64 loc(#loc462)
      linalg.yield %1029 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %50 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %46 : tensor<8x64x64xi64>, tensor<8x64x64xi64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.muli %in, %in_222 : i64 loc(#loc462)
      linalg.yield %1029 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %52 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<i64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %53 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%52, %47 : tensor<8x64x64xi64>, tensor<8x64x64xi64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.muli %in, %in_222 : i64 loc(#loc462)
      linalg.yield %1029 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %51 : tensor<8x64x64xi64>, tensor<8x64x64xi64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i64 loc(#loc462)
      linalg.yield %1029 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%54, %53 : tensor<8x64x64xi64>, tensor<8x64x64xi64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i64 loc(#loc462)
      linalg.yield %1029 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %56 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<i64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %57 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %56 : tensor<8x64x64xi64>, tensor<8x64x64xi64>) outs(%44 : tensor<8x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i64 loc(#loc462)
      %1030 = arith.cmpi ult, %in_222, %c64_i64 : i64 loc(#loc462)
      %1031 = arith.select %1030, %1029, %c0_i64 : i64 loc(#loc462)
      linalg.yield %1031 : i64 loc(#loc462)
    } -> tensor<8x64x64xi64> loc(#loc462)
    %58 = tensor.empty() : tensor<8x64x64xi32> loc(#loc462)
    %59 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55 : tensor<8x64x64xi64>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.trunci %in : i64 to i32 loc(#loc462)
      linalg.yield %1029 : i32 loc(#loc462)
    } -> tensor<8x64x64xi32> loc(#loc462)
    %60 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%57 : tensor<8x64x64xi64>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.trunci %in : i64 to i32 loc(#loc462)
      linalg.yield %1029 : i32 loc(#loc462)
    } -> tensor<8x64x64xi32> loc(#loc462)
    %61 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%collapsed_48, %collapsed_50 : tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc540)
      linalg.yield %1029 : i32 loc(#loc540)
    } -> tensor<i32> loc(#loc540)
    %62 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%61 : tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %c466688986_i32 : i32 loc(#loc540)
      linalg.yield %1029 : i32 loc(#loc540)
    } -> tensor<i32> loc(#loc540)
    %63 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_48 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc541)
    } -> tensor<8x64x64xi32> loc(#loc541)
    %64 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %63 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc541)
      linalg.yield %1029 : i32 loc(#loc541)
    } -> tensor<8x64x64xi32> loc(#loc541)
    %65 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_50 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc541)
    } -> tensor<8x64x64xi32> loc(#loc541)
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %65 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc541)
      linalg.yield %1029 : i32 loc(#loc541)
    } -> tensor<8x64x64xi32> loc(#loc541)
    %67:8 = scf.for %arg75 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg76 = %cst_7, %arg77 = %64, %arg78 = %66, %arg79 = %collapsed_50, %arg80 = %62, %arg81 = %collapsed_48, %arg82 = %cst_8, %arg83 = %cst_9) -> (tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %1029 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg76 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %c1_i32 : i32 loc(#loc568)
        linalg.yield %1068 : i32 loc(#loc568)
      } -> tensor<i32> loc(#loc568)
      %extracted_slice_222 = tensor.extract_slice %arg82[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc569)
      %collapsed_223 = tensor.collapse_shape %extracted_slice_222 [] : tensor<1xi32> into tensor<i32> loc(#loc570)
      %1030 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg77, %arg78 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc568)
        linalg.yield %1068 : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1031 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_223 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc571)
      } -> tensor<8x64x64xi32> loc(#loc571)
      %1032 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1031 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc571)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc571)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc571)
        linalg.yield %1070 : i32 loc(#loc571)
      } -> tensor<8x64x64xi32> loc(#loc571)
      %1033 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_223 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc572)
        linalg.yield %1068 : i32 loc(#loc572)
      } -> tensor<i32> loc(#loc572)
      %1034 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc573)
      } -> tensor<8x64x64xi32> loc(#loc573)
      %1035 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1034 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc573)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc573)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc573)
        linalg.yield %1070 : i32 loc(#loc573)
      } -> tensor<8x64x64xi32> loc(#loc573)
      %1036 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032, %1035 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc574)
        linalg.yield %1068 : i32 loc(#loc574)
      } -> tensor<8x64x64xi32> loc(#loc574)
      %1037 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1036 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc575)
        linalg.yield %1068 : i32 loc(#loc575)
      } -> tensor<8x64x64xi32> loc(#loc575)
      %extracted_slice_224 = tensor.extract_slice %arg82[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc569)
      %collapsed_225 = tensor.collapse_shape %extracted_slice_224 [] : tensor<1xi32> into tensor<i32> loc(#loc570)
      %1038 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1037 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc568)
        linalg.yield %1068 : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1039 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_225 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc571)
      } -> tensor<8x64x64xi32> loc(#loc571)
      %1040 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1039 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc571)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc571)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc571)
        linalg.yield %1070 : i32 loc(#loc571)
      } -> tensor<8x64x64xi32> loc(#loc571)
      %1041 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_225 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc572)
        linalg.yield %1068 : i32 loc(#loc572)
      } -> tensor<i32> loc(#loc572)
      %1042 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc573)
      } -> tensor<8x64x64xi32> loc(#loc573)
      %1043 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1042 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc573)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc573)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc573)
        linalg.yield %1070 : i32 loc(#loc573)
      } -> tensor<8x64x64xi32> loc(#loc573)
      %1044 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040, %1043 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc574)
        linalg.yield %1068 : i32 loc(#loc574)
      } -> tensor<8x64x64xi32> loc(#loc574)
      %1045 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1044 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc575)
        linalg.yield %1068 : i32 loc(#loc575)
      } -> tensor<8x64x64xi32> loc(#loc575)
      %extracted_slice_226 = tensor.extract_slice %arg82[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc569)
      %collapsed_227 = tensor.collapse_shape %extracted_slice_226 [] : tensor<1xi32> into tensor<i32> loc(#loc570)
      %1046 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1045 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc568)
        linalg.yield %1068 : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1047 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc571)
      } -> tensor<8x64x64xi32> loc(#loc571)
      %1048 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1047 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc571)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc571)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc571)
        linalg.yield %1070 : i32 loc(#loc571)
      } -> tensor<8x64x64xi32> loc(#loc571)
      %1049 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_227 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc572)
        linalg.yield %1068 : i32 loc(#loc572)
      } -> tensor<i32> loc(#loc572)
      %1050 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc573)
      } -> tensor<8x64x64xi32> loc(#loc573)
      %1051 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1050 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc573)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc573)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc573)
        linalg.yield %1070 : i32 loc(#loc573)
      } -> tensor<8x64x64xi32> loc(#loc573)
      %1052 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048, %1051 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc574)
        linalg.yield %1068 : i32 loc(#loc574)
      } -> tensor<8x64x64xi32> loc(#loc574)
      %1053 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1052 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc575)
        linalg.yield %1068 : i32 loc(#loc575)
      } -> tensor<8x64x64xi32> loc(#loc575)
      %extracted_slice_228 = tensor.extract_slice %arg82[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc569)
      %collapsed_229 = tensor.collapse_shape %extracted_slice_228 [] : tensor<1xi32> into tensor<i32> loc(#loc570)
      %1054 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1053 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc568)
        linalg.yield %1068 : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1055 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_229 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc571)
      } -> tensor<8x64x64xi32> loc(#loc571)
      %1056 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1055 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc571)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc571)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc571)
        linalg.yield %1070 : i32 loc(#loc571)
      } -> tensor<8x64x64xi32> loc(#loc571)
      %1057 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_229 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc572)
        linalg.yield %1068 : i32 loc(#loc572)
      } -> tensor<i32> loc(#loc572)
      %1058 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc573)
      } -> tensor<8x64x64xi32> loc(#loc573)
      %1059 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1058 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc573)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc573)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc573)
        linalg.yield %1070 : i32 loc(#loc573)
      } -> tensor<8x64x64xi32> loc(#loc573)
      %1060 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1056, %1059 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc574)
        linalg.yield %1068 : i32 loc(#loc574)
      } -> tensor<8x64x64xi32> loc(#loc574)
      %1061 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1060 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc575)
        linalg.yield %1068 : i32 loc(#loc575)
      } -> tensor<8x64x64xi32> loc(#loc575)
      %1062 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg79 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1063 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1062 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc568)
        linalg.yield %1068 : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1064 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg80 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1065 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1061, %1064 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc568)
        linalg.yield %1068 : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1066 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      %1067 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1065, %1066 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc568)
        linalg.yield %1068 : i32 loc(#loc568)
      } -> tensor<8x64x64xi32> loc(#loc568)
      scf.yield %1029, %1063, %1067, %arg80, %arg81, %arg79, %arg83, %arg82 : tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc542)
    } loc(#loc542)
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%67#1, %67#2 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc464)
      linalg.yield %1029 : i32 loc(#loc464)
    } -> tensor<8x64x64xi32> loc(#loc464)
    %69 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc465)
    } -> tensor<8x64x64xi32> loc(#loc465)
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%68, %69 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i32 loc(#loc465)
      %1030 = arith.cmpi ult, %in_222, %c32_i32 : i32 loc(#loc465)
      %1031 = arith.select %1030, %1029, %c0_i32 : i32 loc(#loc465)
      linalg.yield %1031 : i32 loc(#loc465)
    } -> tensor<8x64x64xi32> loc(#loc465)
    %71 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc466)
    } -> tensor<8x64x64xi32> loc(#loc466)
    %72 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%70, %71 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.ori %in, %in_222 : i32 loc(#loc466)
      linalg.yield %1029 : i32 loc(#loc466)
    } -> tensor<8x64x64xi32> loc(#loc466)
    %73 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72 : tensor<8x64x64xi32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.bitcast %in : i32 to f32 loc(#loc467)
      linalg.yield %1029 : f32 loc(#loc467)
    } -> tensor<8x64x64xf32> loc(#loc467)
    %74 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc468)
    } -> tensor<8x64x64xf32> loc(#loc468)
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%73, %74 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc468)
      linalg.yield %1029 : f32 loc(#loc468)
    } -> tensor<8x64x64xf32> loc(#loc468)
    %76 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %42 : tensor<1x1x1xf32>, tensor<1x1x1xf32>) outs(%41 : tensor<1x1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc468)
      linalg.yield %1029 : f32 loc(#loc468)
    } -> tensor<1x1x1xf32> loc(#loc468)
    %77 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%76 : tensor<1x1x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc469)
    } -> tensor<8x64x64xf32> loc(#loc469)
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc469)
      linalg.yield %1029 : f32 loc(#loc469)
    } -> tensor<8x64x64xf32> loc(#loc469)
    %79 = linalg.generic {indexing_maps = [#map13, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<1x1x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc470)
    } -> tensor<8x64x64xf32> loc(#loc470)
    %80 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%78, %79 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc470)
      linalg.yield %1029 : f32 loc(#loc470)
    } -> tensor<8x64x64xf32> loc(#loc470)
    %81 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %80 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc471)
      linalg.yield %1029 : f32 loc(#loc471)
    } -> tensor<8x64x64xf32> loc(#loc471)
    %82 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc403)
    } -> tensor<8x64x64xf32> loc(#loc403)
    %83 = tensor.empty() : tensor<8x64x64xi1> loc(#loc403)
    %84 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%81, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%83 : tensor<8x64x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpf olt, %in, %in_222 : f32 loc(#loc403)
      linalg.yield %1029 : i1 loc(#loc403)
    } -> tensor<8x64x64xi1> loc(#loc403)
    %85 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc105)
      linalg.yield %1029 : f32 loc(#loc105)
    } -> tensor<8x64x64xf32> loc(#loc105)
    %86 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc404)
    } -> tensor<8x64x64xf32> loc(#loc404)
    %87 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %85, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc405)
      linalg.yield %1029 : f32 loc(#loc405)
    } -> tensor<8x64x64xf32> loc(#loc405)
    %88 = tensor.empty() : tensor<8x64xf32> loc(#loc108)
    %89 = linalg.fill ins(%cst_28 : f32) outs(%88 : tensor<8x64xf32>) -> tensor<8x64xf32> loc(#loc108)
    %90 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%87 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc108)
      linalg.yield %1029 : f32 loc(#loc108)
    } -> tensor<8x64xf32> loc(#loc108)
    %91 = tensor.empty() : tensor<8x64x1xf32> loc(#loc109)
    %92 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%90 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<8x64x1xf32> loc(#loc109)
    %93 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_25 : tensor<f32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<8x64x1xf32> loc(#loc110)
    %94 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%92, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc110)
      linalg.yield %1029 : f32 loc(#loc110)
    } -> tensor<8x64x1xf32> loc(#loc110)
    %95 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<8x64x64xf32> loc(#loc111)
    %96 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %95 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc111)
      linalg.yield %1029 : f32 loc(#loc111)
    } -> tensor<8x64x64xf32> loc(#loc111)
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %96 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc112)
      linalg.yield %1029 : f32 loc(#loc112)
    } -> tensor<8x64x64xf32> loc(#loc112)
    %98 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_24 : tensor<f32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<8x64x64xf32> loc(#loc113)
    %99 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %96 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc113)
      linalg.yield %1029 : f32 loc(#loc113)
    } -> tensor<8x64x64xf32> loc(#loc113)
    %100 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%97 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc108)
      linalg.yield %1029 : f32 loc(#loc108)
    } -> tensor<8x64xf32> loc(#loc108)
    %101 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%100 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<8x64x1xf32> loc(#loc109)
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc110)
      linalg.yield %1029 : f32 loc(#loc110)
    } -> tensor<8x64x1xf32> loc(#loc110)
    %103 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_23 : tensor<f32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<8x64x1xf32> loc(#loc114)
    %104 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%102, %103 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc114)
      linalg.yield %1029 : f32 loc(#loc114)
    } -> tensor<8x64x1xf32> loc(#loc114)
    %105 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%104 : tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.rsqrt %in : f32 loc(#loc115)
      linalg.yield %1029 : f32 loc(#loc115)
    } -> tensor<8x64x1xf32> loc(#loc115)
    %106 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105, %104 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc110)
      linalg.yield %1029 : f32 loc(#loc110)
    } -> tensor<8x64x1xf32> loc(#loc110)
    %107 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_22 : tensor<f32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<8x64x1xf32> loc(#loc113)
    %108 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %106 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc113)
      linalg.yield %1029 : f32 loc(#loc113)
    } -> tensor<8x64x1xf32> loc(#loc113)
    %109 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%105 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<8x64x64xf32> loc(#loc113)
    %110 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %109 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc113)
      linalg.yield %1029 : f32 loc(#loc113)
    } -> tensor<8x64x64xf32> loc(#loc113)
    %111 = tensor.empty() : tensor<1x1x64xf32> loc(#loc109)
    %112 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<1x1x64xf32> loc(#loc109)
    %113 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc113)
    } -> tensor<8x64x64xf32> loc(#loc113)
    %114 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %113 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc113)
      linalg.yield %1029 : f32 loc(#loc113)
    } -> tensor<8x64x64xf32> loc(#loc113)
    %115 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc109)
    } -> tensor<1x1x64xf32> loc(#loc109)
    %116 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%115 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc114)
    } -> tensor<8x64x64xf32> loc(#loc114)
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc114)
      linalg.yield %1029 : f32 loc(#loc114)
    } -> tensor<8x64x64xf32> loc(#loc114)
    %collapsed_51 = tensor.collapse_shape %117 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc116)
    %118 = linalg.matmul ins(%collapsed_51, %arg5 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc116)
    %expanded_52 = tensor.expand_shape %118 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc116)
    %119 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<1x1x64xf32> loc(#loc117)
    %120 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<8x64x64xf32> loc(#loc118)
    %121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %120 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc118)
      linalg.yield %1029 : f32 loc(#loc118)
    } -> tensor<8x64x64xf32> loc(#loc118)
    %expanded_53 = tensor.expand_shape %121 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc119)
    %122 = tensor.empty() : tensor<8x4x64x16xf32> loc(#loc120)
    %123 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_53 : tensor<8x64x4x16xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<8x4x64x16xf32> loc(#loc120)
    %124 = linalg.matmul ins(%collapsed_51, %arg1 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc121)
    %expanded_54 = tensor.expand_shape %124 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc121)
    %125 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<1x1x64xf32> loc(#loc122)
    %126 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc123)
    } -> tensor<8x64x64xf32> loc(#loc123)
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %126 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc123)
      linalg.yield %1029 : f32 loc(#loc123)
    } -> tensor<8x64x64xf32> loc(#loc123)
    %expanded_55 = tensor.expand_shape %127 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc119)
    %128 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_55 : tensor<8x64x4x16xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<8x4x64x16xf32> loc(#loc120)
    %129 = linalg.matmul ins(%collapsed_51, %arg7 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc124)
    %expanded_56 = tensor.expand_shape %129 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc124)
    %130 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc125)
    } -> tensor<1x1x64xf32> loc(#loc125)
    %131 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<8x64x64xf32> loc(#loc126)
    %132 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %131 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc126)
      linalg.yield %1029 : f32 loc(#loc126)
    } -> tensor<8x64x64xf32> loc(#loc126)
    %expanded_57 = tensor.expand_shape %132 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc119)
    %133 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_57 : tensor<8x64x4x16xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<8x4x64x16xf32> loc(#loc120)
    %134 = tensor.empty() : tensor<8x4x16x64xf32> loc(#loc120)
    %135 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128 : tensor<8x4x64x16xf32>) outs(%134 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<8x4x16x64xf32> loc(#loc120)
    %collapsed_58 = tensor.collapse_shape %123 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc127)
    %collapsed_59 = tensor.collapse_shape %135 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc127)
    %136 = tensor.empty() : tensor<32x64x64xf32> loc(#loc127)
    %137 = linalg.fill ins(%cst_28 : f32) outs(%136 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc127)
    %138 = linalg.batch_matmul ins(%collapsed_58, %collapsed_59 : tensor<32x64x16xf32>, tensor<32x16x64xf32>) outs(%137 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc127)
    %expanded_60 = tensor.expand_shape %138 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32> loc(#loc127)
    %139 = tensor.empty() : tensor<8x4x64x64xf32> loc(#loc128)
    %140 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_21 : tensor<f32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<8x4x64x64xf32> loc(#loc128)
    %141 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_60, %140 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc128)
      linalg.yield %1029 : f32 loc(#loc128)
    } -> tensor<8x4x64x64xf32> loc(#loc128)
    %142 = tensor.empty() : tensor<64xi32> loc(#loc129)
    %143 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%142 : tensor<64xi32>) {
    ^bb0(%out: i32 loc(unknown)):
      %1029 = linalg.index 0 : index loc(#loc129)
      %1030 = arith.index_cast %1029 : index to i32 loc(#loc129)
      linalg.yield %1030 : i32 loc(#loc129)
    } -> tensor<64xi32> loc(#loc129)
    %144 = tensor.empty() : tensor<64x1xi32> loc(#loc130)
    %145 = linalg.generic {indexing_maps = [#map10, #map11], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<64xi32>) outs(%144 : tensor<64x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc130)
    } -> tensor<64x1xi32> loc(#loc130)
    %146 = tensor.empty() : tensor<1x64xi32> loc(#loc130)
    %147 = linalg.generic {indexing_maps = [#map18, #map11], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<64xi32>) outs(%146 : tensor<1x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc130)
    } -> tensor<1x64xi32> loc(#loc130)
    %148 = tensor.empty() : tensor<64x64xi32> loc(#loc131)
    %149 = linalg.generic {indexing_maps = [#map19, #map11], iterator_types = ["parallel", "parallel"]} ins(%145 : tensor<64x1xi32>) outs(%148 : tensor<64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc131)
    } -> tensor<64x64xi32> loc(#loc131)
    %150 = linalg.generic {indexing_maps = [#map20, #map11], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<1x64xi32>) outs(%148 : tensor<64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc131)
    } -> tensor<64x64xi32> loc(#loc131)
    %151 = tensor.empty() : tensor<64x64xi1> loc(#loc131)
    %152 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%149, %150 : tensor<64x64xi32>, tensor<64x64xi32>) outs(%151 : tensor<64x64xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpi sge, %in, %in_222 : i32 loc(#loc131)
      linalg.yield %1029 : i1 loc(#loc131)
    } -> tensor<64x64xi1> loc(#loc131)
    %153 = tensor.empty() : tensor<8x4x64x64xi1> loc(#loc406)
    %154 = linalg.generic {indexing_maps = [#map21, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152 : tensor<64x64xi1>) outs(%153 : tensor<8x4x64x64xi1>) {
    ^bb0(%in: i1 loc(unknown), %out: i1 loc(unknown)):
      linalg.yield %in : i1 loc(#loc406)
    } -> tensor<8x4x64x64xi1> loc(#loc406)
    %155 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_20 : tensor<f32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc406)
    } -> tensor<8x4x64x64xf32> loc(#loc406)
    %156 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %141, %155 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc407)
      linalg.yield %1029 : f32 loc(#loc407)
    } -> tensor<8x4x64x64xf32> loc(#loc407)
    %157 = tensor.empty() : tensor<8x4x64xf32> loc(#loc133)
    %158 = linalg.fill ins(%cst_18 : f32) outs(%157 : tensor<8x4x64xf32>) -> tensor<8x4x64xf32> loc(#loc133)
    %159 = linalg.generic {indexing_maps = [#map15, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%156 : tensor<8x4x64x64xf32>) outs(%158 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %out, %in : f32 loc(#loc133)
      linalg.yield %1029 : f32 loc(#loc133)
    } -> tensor<8x4x64xf32> loc(#loc133)
    %160 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_19 : tensor<f32>) outs(%157 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc134)
    } -> tensor<8x4x64xf32> loc(#loc134)
    %161 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %159 : tensor<8x4x64xf32>, tensor<8x4x64xf32>) outs(%157 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc134)
      linalg.yield %1029 : f32 loc(#loc134)
    } -> tensor<8x4x64xf32> loc(#loc134)
    %162 = tensor.empty() : tensor<8x4x64x1xf32> loc(#loc130)
    %163 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161 : tensor<8x4x64xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<8x4x64x1xf32> loc(#loc130)
    %164 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<8x4x64x1xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<8x4x64x64xf32> loc(#loc135)
    %165 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%156, %164 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc135)
      linalg.yield %1029 : f32 loc(#loc135)
    } -> tensor<8x4x64x64xf32> loc(#loc135)
    %166 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165 : tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.exp %in : f32 loc(#loc136)
      linalg.yield %1029 : f32 loc(#loc136)
    } -> tensor<8x4x64x64xf32> loc(#loc136)
    %167 = linalg.fill ins(%cst_28 : f32) outs(%157 : tensor<8x4x64xf32>) -> tensor<8x4x64xf32> loc(#loc137)
    %168 = linalg.generic {indexing_maps = [#map15, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%166 : tensor<8x4x64x64xf32>) outs(%167 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc137)
      linalg.yield %1029 : f32 loc(#loc137)
    } -> tensor<8x4x64xf32> loc(#loc137)
    %169 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168 : tensor<8x4x64xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<8x4x64x1xf32> loc(#loc130)
    %170 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169 : tensor<8x4x64x1xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc128)
    } -> tensor<8x4x64x64xf32> loc(#loc128)
    %171 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %170 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc128)
      linalg.yield %1029 : f32 loc(#loc128)
    } -> tensor<8x4x64x64xf32> loc(#loc128)
    %172 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %169 : tensor<8x4x64x1xf32>, tensor<8x4x64x1xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc138)
      linalg.yield %1029 : f32 loc(#loc138)
    } -> tensor<8x4x64x1xf32> loc(#loc138)
    %173 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<8x4x64x1xf32> loc(#loc130)
    %174 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %172 : tensor<8x4x64x1xf32>, tensor<8x4x64x1xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc128)
      linalg.yield %1029 : f32 loc(#loc128)
    } -> tensor<8x4x64x1xf32> loc(#loc128)
    %175 = tensor.empty() : tensor<1x1x1x1xf32> loc(#loc472)
    %176 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%175 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc472)
    } -> tensor<1x1x1x1xf32> loc(#loc472)
    %177 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%175 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc472)
    } -> tensor<1x1x1x1xf32> loc(#loc472)
    %extracted_slice_61 = tensor.extract_slice %collapsed_36[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc473)
    %collapsed_62 = tensor.collapse_shape %extracted_slice_61 [] : tensor<1xi32> into tensor<i32> loc(#loc474)
    %extracted_slice_63 = tensor.extract_slice %collapsed_36[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc473)
    %collapsed_64 = tensor.collapse_shape %extracted_slice_63 [] : tensor<1xi32> into tensor<i32> loc(#loc474)
    %178 = tensor.empty() : tensor<8x4x64x64xi64> loc(#loc475)
    %179 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %1029 = linalg.index 0 : index loc(#loc475)
      %1030 = arith.index_cast %1029 : index to i64 loc(#loc475)
      linalg.yield %1030 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %180 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %1029 = linalg.index 1 : index loc(#loc475)
      %1030 = arith.index_cast %1029 : index to i64 loc(#loc475)
      linalg.yield %1030 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %181 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %1029 = linalg.index 2 : index loc(#loc475)
      %1030 = arith.index_cast %1029 : index to i64 loc(#loc475)
      linalg.yield %1030 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %182 = linalg.generic {indexing_maps = [#map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%out: i64 loc(unknown)):
      %1029 = linalg.index 3 : index loc(#loc475)
      %1030 = arith.index_cast %1029 : index to i64 loc(#loc475)
      linalg.yield %1030 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %183 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst : tensor<i64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %184 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %179 : tensor<8x4x64x64xi64>, tensor<8x4x64x64xi64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.muli %in, %in_222 : i64 loc(#loc475)
      linalg.yield %1029 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %185 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<i64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %186 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %180 : tensor<8x4x64x64xi64>, tensor<8x4x64x64xi64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.muli %in, %in_222 : i64 loc(#loc475)
      linalg.yield %1029 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %187 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<i64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %188 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %181 : tensor<8x4x64x64xi64>, tensor<8x4x64x64xi64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.muli %in, %in_222 : i64 loc(#loc475)
      linalg.yield %1029 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %189 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<i64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %190 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %182 : tensor<8x4x64x64xi64>, tensor<8x4x64x64xi64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.muli %in, %in_222 : i64 loc(#loc475)
      linalg.yield %1029 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %191 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %186 : tensor<8x4x64x64xi64>, tensor<8x4x64x64xi64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i64 loc(#loc475)
      linalg.yield %1029 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %192 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %188 : tensor<8x4x64x64xi64>, tensor<8x4x64x64xi64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i64 loc(#loc475)
      linalg.yield %1029 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %193 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %190 : tensor<8x4x64x64xi64>, tensor<8x4x64x64xi64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i64 loc(#loc475)
      linalg.yield %1029 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %194 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<i64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %out: i64 loc(unknown)):
      linalg.yield %in : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %195 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %194 : tensor<8x4x64x64xi64>, tensor<8x4x64x64xi64>) outs(%178 : tensor<8x4x64x64xi64>) {
    ^bb0(%in: i64 loc(unknown), %in_222: i64 loc(unknown), %out: i64 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i64 loc(#loc475)
      %1030 = arith.cmpi ult, %in_222, %c64_i64 : i64 loc(#loc475)
      %1031 = arith.select %1030, %1029, %c0_i64 : i64 loc(#loc475)
      linalg.yield %1031 : i64 loc(#loc475)
    } -> tensor<8x4x64x64xi64> loc(#loc475)
    %196 = tensor.empty() : tensor<8x4x64x64xi32> loc(#loc475)
    %197 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193 : tensor<8x4x64x64xi64>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.trunci %in : i64 to i32 loc(#loc475)
      linalg.yield %1029 : i32 loc(#loc475)
    } -> tensor<8x4x64x64xi32> loc(#loc475)
    %198 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195 : tensor<8x4x64x64xi64>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i64 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.trunci %in : i64 to i32 loc(#loc475)
      linalg.yield %1029 : i32 loc(#loc475)
    } -> tensor<8x4x64x64xi32> loc(#loc475)
    %199 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%collapsed_62, %collapsed_64 : tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc544)
      linalg.yield %1029 : i32 loc(#loc544)
    } -> tensor<i32> loc(#loc544)
    %200 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%199 : tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %c466688986_i32 : i32 loc(#loc544)
      linalg.yield %1029 : i32 loc(#loc544)
    } -> tensor<i32> loc(#loc544)
    %201 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_62 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc545)
    } -> tensor<8x4x64x64xi32> loc(#loc545)
    %202 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %201 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc545)
      linalg.yield %1029 : i32 loc(#loc545)
    } -> tensor<8x4x64x64xi32> loc(#loc545)
    %203 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_64 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc545)
    } -> tensor<8x4x64x64xi32> loc(#loc545)
    %204 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %203 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc545)
      linalg.yield %1029 : i32 loc(#loc545)
    } -> tensor<8x4x64x64xi32> loc(#loc545)
    %205:8 = scf.for %arg75 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg76 = %cst_7, %arg77 = %202, %arg78 = %204, %arg79 = %collapsed_64, %arg80 = %200, %arg81 = %collapsed_62, %arg82 = %cst_8, %arg83 = %cst_9) -> (tensor<i32>, tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %1029 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg76 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %c1_i32 : i32 loc(#loc576)
        linalg.yield %1068 : i32 loc(#loc576)
      } -> tensor<i32> loc(#loc576)
      %extracted_slice_222 = tensor.extract_slice %arg82[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc577)
      %collapsed_223 = tensor.collapse_shape %extracted_slice_222 [] : tensor<1xi32> into tensor<i32> loc(#loc578)
      %1030 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg77, %arg78 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc576)
        linalg.yield %1068 : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1031 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_223 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc579)
      } -> tensor<8x4x64x64xi32> loc(#loc579)
      %1032 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg78, %1031 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc579)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc579)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc579)
        linalg.yield %1070 : i32 loc(#loc579)
      } -> tensor<8x4x64x64xi32> loc(#loc579)
      %1033 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_223 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc580)
        linalg.yield %1068 : i32 loc(#loc580)
      } -> tensor<i32> loc(#loc580)
      %1034 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1033 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc581)
      } -> tensor<8x4x64x64xi32> loc(#loc581)
      %1035 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg78, %1034 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc581)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc581)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc581)
        linalg.yield %1070 : i32 loc(#loc581)
      } -> tensor<8x4x64x64xi32> loc(#loc581)
      %1036 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1032, %1035 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc582)
        linalg.yield %1068 : i32 loc(#loc582)
      } -> tensor<8x4x64x64xi32> loc(#loc582)
      %1037 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1030, %1036 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc583)
        linalg.yield %1068 : i32 loc(#loc583)
      } -> tensor<8x4x64x64xi32> loc(#loc583)
      %extracted_slice_224 = tensor.extract_slice %arg82[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc577)
      %collapsed_225 = tensor.collapse_shape %extracted_slice_224 [] : tensor<1xi32> into tensor<i32> loc(#loc578)
      %1038 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1030, %1037 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc576)
        linalg.yield %1068 : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1039 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_225 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc579)
      } -> tensor<8x4x64x64xi32> loc(#loc579)
      %1040 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1037, %1039 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc579)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc579)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc579)
        linalg.yield %1070 : i32 loc(#loc579)
      } -> tensor<8x4x64x64xi32> loc(#loc579)
      %1041 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_225 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc580)
        linalg.yield %1068 : i32 loc(#loc580)
      } -> tensor<i32> loc(#loc580)
      %1042 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1041 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc581)
      } -> tensor<8x4x64x64xi32> loc(#loc581)
      %1043 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1037, %1042 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc581)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc581)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc581)
        linalg.yield %1070 : i32 loc(#loc581)
      } -> tensor<8x4x64x64xi32> loc(#loc581)
      %1044 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1040, %1043 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc582)
        linalg.yield %1068 : i32 loc(#loc582)
      } -> tensor<8x4x64x64xi32> loc(#loc582)
      %1045 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1038, %1044 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc583)
        linalg.yield %1068 : i32 loc(#loc583)
      } -> tensor<8x4x64x64xi32> loc(#loc583)
      %extracted_slice_226 = tensor.extract_slice %arg82[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc577)
      %collapsed_227 = tensor.collapse_shape %extracted_slice_226 [] : tensor<1xi32> into tensor<i32> loc(#loc578)
      %1046 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1038, %1045 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc576)
        linalg.yield %1068 : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1047 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc579)
      } -> tensor<8x4x64x64xi32> loc(#loc579)
      %1048 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1045, %1047 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc579)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc579)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc579)
        linalg.yield %1070 : i32 loc(#loc579)
      } -> tensor<8x4x64x64xi32> loc(#loc579)
      %1049 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_227 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc580)
        linalg.yield %1068 : i32 loc(#loc580)
      } -> tensor<i32> loc(#loc580)
      %1050 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1049 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc581)
      } -> tensor<8x4x64x64xi32> loc(#loc581)
      %1051 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1045, %1050 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc581)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc581)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc581)
        linalg.yield %1070 : i32 loc(#loc581)
      } -> tensor<8x4x64x64xi32> loc(#loc581)
      %1052 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1048, %1051 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc582)
        linalg.yield %1068 : i32 loc(#loc582)
      } -> tensor<8x4x64x64xi32> loc(#loc582)
      %1053 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1046, %1052 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc583)
        linalg.yield %1068 : i32 loc(#loc583)
      } -> tensor<8x4x64x64xi32> loc(#loc583)
      %extracted_slice_228 = tensor.extract_slice %arg82[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc577)
      %collapsed_229 = tensor.collapse_shape %extracted_slice_228 [] : tensor<1xi32> into tensor<i32> loc(#loc578)
      %1054 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1046, %1053 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc576)
        linalg.yield %1068 : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1055 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_229 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc579)
      } -> tensor<8x4x64x64xi32> loc(#loc579)
      %1056 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1053, %1055 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc579)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc579)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc579)
        linalg.yield %1070 : i32 loc(#loc579)
      } -> tensor<8x4x64x64xi32> loc(#loc579)
      %1057 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_229 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc580)
        linalg.yield %1068 : i32 loc(#loc580)
      } -> tensor<i32> loc(#loc580)
      %1058 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1057 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc581)
      } -> tensor<8x4x64x64xi32> loc(#loc581)
      %1059 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1053, %1058 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc581)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc581)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc581)
        linalg.yield %1070 : i32 loc(#loc581)
      } -> tensor<8x4x64x64xi32> loc(#loc581)
      %1060 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1056, %1059 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc582)
        linalg.yield %1068 : i32 loc(#loc582)
      } -> tensor<8x4x64x64xi32> loc(#loc582)
      %1061 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1054, %1060 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc583)
        linalg.yield %1068 : i32 loc(#loc583)
      } -> tensor<8x4x64x64xi32> loc(#loc583)
      %1062 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg79 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1063 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1054, %1062 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc576)
        linalg.yield %1068 : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1064 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg80 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1065 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1061, %1064 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc576)
        linalg.yield %1068 : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1066 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1029 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      %1067 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1065, %1066 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc576)
        linalg.yield %1068 : i32 loc(#loc576)
      } -> tensor<8x4x64x64xi32> loc(#loc576)
      scf.yield %1029, %1063, %1067, %arg80, %arg81, %arg79, %arg83, %arg82 : tensor<i32>, tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc546)
    } loc(#loc546)
    %206 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205#1, %205#2 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc477)
      linalg.yield %1029 : i32 loc(#loc477)
    } -> tensor<8x4x64x64xi32> loc(#loc477)
    %207 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc478)
    } -> tensor<8x4x64x64xi32> loc(#loc478)
    %208 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %207 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i32 loc(#loc478)
      %1030 = arith.cmpi ult, %in_222, %c32_i32 : i32 loc(#loc478)
      %1031 = arith.select %1030, %1029, %c0_i32 : i32 loc(#loc478)
      linalg.yield %1031 : i32 loc(#loc478)
    } -> tensor<8x4x64x64xi32> loc(#loc478)
    %209 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc479)
    } -> tensor<8x4x64x64xi32> loc(#loc479)
    %210 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %209 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.ori %in, %in_222 : i32 loc(#loc479)
      linalg.yield %1029 : i32 loc(#loc479)
    } -> tensor<8x4x64x64xi32> loc(#loc479)
    %211 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<8x4x64x64xi32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.bitcast %in : i32 to f32 loc(#loc480)
      linalg.yield %1029 : f32 loc(#loc480)
    } -> tensor<8x4x64x64xf32> loc(#loc480)
    %212 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc481)
    } -> tensor<8x4x64x64xf32> loc(#loc481)
    %213 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %212 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc481)
      linalg.yield %1029 : f32 loc(#loc481)
    } -> tensor<8x4x64x64xf32> loc(#loc481)
    %214 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %176 : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32>) outs(%175 : tensor<1x1x1x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc481)
      linalg.yield %1029 : f32 loc(#loc481)
    } -> tensor<1x1x1x1xf32> loc(#loc481)
    %215 = linalg.generic {indexing_maps = [#map24, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214 : tensor<1x1x1x1xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc482)
    } -> tensor<8x4x64x64xf32> loc(#loc482)
    %216 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %215 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc482)
      linalg.yield %1029 : f32 loc(#loc482)
    } -> tensor<8x4x64x64xf32> loc(#loc482)
    %217 = linalg.generic {indexing_maps = [#map24, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176 : tensor<1x1x1x1xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc483)
    } -> tensor<8x4x64x64xf32> loc(#loc483)
    %218 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216, %217 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc483)
      linalg.yield %1029 : f32 loc(#loc483)
    } -> tensor<8x4x64x64xf32> loc(#loc483)
    %219 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %218 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc484)
      linalg.yield %1029 : f32 loc(#loc484)
    } -> tensor<8x4x64x64xf32> loc(#loc484)
    %220 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc409)
    } -> tensor<8x4x64x64xf32> loc(#loc409)
    %221 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %220 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%153 : tensor<8x4x64x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpf olt, %in, %in_222 : f32 loc(#loc409)
      linalg.yield %1029 : i1 loc(#loc409)
    } -> tensor<8x4x64x64xi1> loc(#loc409)
    %222 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %220 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc140)
      linalg.yield %1029 : f32 loc(#loc140)
    } -> tensor<8x4x64x64xf32> loc(#loc140)
    %223 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_26 : tensor<f32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc410)
    } -> tensor<8x4x64x64xf32> loc(#loc410)
    %224 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %222, %223 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc411)
      linalg.yield %1029 : f32 loc(#loc411)
    } -> tensor<8x4x64x64xf32> loc(#loc411)
    %collapsed_65 = tensor.collapse_shape %224 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc127)
    %collapsed_66 = tensor.collapse_shape %133 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc127)
    %225 = tensor.empty() : tensor<32x64x16xf32> loc(#loc127)
    %226 = linalg.fill ins(%cst_28 : f32) outs(%225 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc127)
    %227 = linalg.batch_matmul ins(%collapsed_65, %collapsed_66 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%226 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc127)
    %expanded_67 = tensor.expand_shape %227 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc127)
    %228 = tensor.empty() : tensor<8x64x4x16xf32> loc(#loc120)
    %229 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_67 : tensor<8x4x64x16xf32>) outs(%228 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc120)
    } -> tensor<8x64x4x16xf32> loc(#loc120)
    %collapsed_68 = tensor.collapse_shape %229 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc142)
    %230 = linalg.matmul ins(%collapsed_68, %arg3 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc142)
    %expanded_69 = tensor.expand_shape %230 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc142)
    %231 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<1x1x64xf32> loc(#loc143)
    %232 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc144)
    } -> tensor<8x64x64xf32> loc(#loc144)
    %233 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_69, %232 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc144)
      linalg.yield %1029 : f32 loc(#loc144)
    } -> tensor<8x64x64xf32> loc(#loc144)
    %extracted_slice_70 = tensor.extract_slice %collapsed_38[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc485)
    %collapsed_71 = tensor.collapse_shape %extracted_slice_70 [] : tensor<1xi32> into tensor<i32> loc(#loc486)
    %extracted_slice_72 = tensor.extract_slice %collapsed_38[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc485)
    %collapsed_73 = tensor.collapse_shape %extracted_slice_72 [] : tensor<1xi32> into tensor<i32> loc(#loc486)
    %234 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%collapsed_71, %collapsed_73 : tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc548)
      linalg.yield %1029 : i32 loc(#loc548)
    } -> tensor<i32> loc(#loc548)
    %235 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%234 : tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %c466688986_i32 : i32 loc(#loc548)
      linalg.yield %1029 : i32 loc(#loc548)
    } -> tensor<i32> loc(#loc548)
    %236 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_71 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc549)
    } -> tensor<8x64x64xi32> loc(#loc549)
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %236 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc549)
      linalg.yield %1029 : i32 loc(#loc549)
    } -> tensor<8x64x64xi32> loc(#loc549)
    %238 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_73 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc549)
    } -> tensor<8x64x64xi32> loc(#loc549)
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %238 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc549)
      linalg.yield %1029 : i32 loc(#loc549)
    } -> tensor<8x64x64xi32> loc(#loc549)
    %240:8 = scf.for %arg75 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg76 = %cst_7, %arg77 = %237, %arg78 = %239, %arg79 = %collapsed_73, %arg80 = %235, %arg81 = %collapsed_71, %arg82 = %cst_8, %arg83 = %cst_9) -> (tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %1029 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg76 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %c1_i32 : i32 loc(#loc584)
        linalg.yield %1068 : i32 loc(#loc584)
      } -> tensor<i32> loc(#loc584)
      %extracted_slice_222 = tensor.extract_slice %arg82[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc585)
      %collapsed_223 = tensor.collapse_shape %extracted_slice_222 [] : tensor<1xi32> into tensor<i32> loc(#loc586)
      %1030 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg77, %arg78 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc584)
        linalg.yield %1068 : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1031 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_223 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc587)
      } -> tensor<8x64x64xi32> loc(#loc587)
      %1032 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1031 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc587)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc587)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc587)
        linalg.yield %1070 : i32 loc(#loc587)
      } -> tensor<8x64x64xi32> loc(#loc587)
      %1033 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_223 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc588)
        linalg.yield %1068 : i32 loc(#loc588)
      } -> tensor<i32> loc(#loc588)
      %1034 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc589)
      } -> tensor<8x64x64xi32> loc(#loc589)
      %1035 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1034 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc589)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc589)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc589)
        linalg.yield %1070 : i32 loc(#loc589)
      } -> tensor<8x64x64xi32> loc(#loc589)
      %1036 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032, %1035 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc590)
        linalg.yield %1068 : i32 loc(#loc590)
      } -> tensor<8x64x64xi32> loc(#loc590)
      %1037 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1036 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc591)
        linalg.yield %1068 : i32 loc(#loc591)
      } -> tensor<8x64x64xi32> loc(#loc591)
      %extracted_slice_224 = tensor.extract_slice %arg82[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc585)
      %collapsed_225 = tensor.collapse_shape %extracted_slice_224 [] : tensor<1xi32> into tensor<i32> loc(#loc586)
      %1038 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1037 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc584)
        linalg.yield %1068 : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1039 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_225 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc587)
      } -> tensor<8x64x64xi32> loc(#loc587)
      %1040 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1039 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc587)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc587)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc587)
        linalg.yield %1070 : i32 loc(#loc587)
      } -> tensor<8x64x64xi32> loc(#loc587)
      %1041 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_225 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc588)
        linalg.yield %1068 : i32 loc(#loc588)
      } -> tensor<i32> loc(#loc588)
      %1042 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc589)
      } -> tensor<8x64x64xi32> loc(#loc589)
      %1043 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1042 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc589)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc589)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc589)
        linalg.yield %1070 : i32 loc(#loc589)
      } -> tensor<8x64x64xi32> loc(#loc589)
      %1044 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040, %1043 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc590)
        linalg.yield %1068 : i32 loc(#loc590)
      } -> tensor<8x64x64xi32> loc(#loc590)
      %1045 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1044 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc591)
        linalg.yield %1068 : i32 loc(#loc591)
      } -> tensor<8x64x64xi32> loc(#loc591)
      %extracted_slice_226 = tensor.extract_slice %arg82[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc585)
      %collapsed_227 = tensor.collapse_shape %extracted_slice_226 [] : tensor<1xi32> into tensor<i32> loc(#loc586)
      %1046 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1045 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc584)
        linalg.yield %1068 : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1047 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc587)
      } -> tensor<8x64x64xi32> loc(#loc587)
      %1048 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1047 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc587)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc587)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc587)
        linalg.yield %1070 : i32 loc(#loc587)
      } -> tensor<8x64x64xi32> loc(#loc587)
      %1049 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_227 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc588)
        linalg.yield %1068 : i32 loc(#loc588)
      } -> tensor<i32> loc(#loc588)
      %1050 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc589)
      } -> tensor<8x64x64xi32> loc(#loc589)
      %1051 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1050 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc589)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc589)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc589)
        linalg.yield %1070 : i32 loc(#loc589)
      } -> tensor<8x64x64xi32> loc(#loc589)
      %1052 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048, %1051 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc590)
        linalg.yield %1068 : i32 loc(#loc590)
      } -> tensor<8x64x64xi32> loc(#loc590)
      %1053 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1052 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc591)
        linalg.yield %1068 : i32 loc(#loc591)
      } -> tensor<8x64x64xi32> loc(#loc591)
      %extracted_slice_228 = tensor.extract_slice %arg82[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc585)
      %collapsed_229 = tensor.collapse_shape %extracted_slice_228 [] : tensor<1xi32> into tensor<i32> loc(#loc586)
      %1054 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1053 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc584)
        linalg.yield %1068 : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1055 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_229 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc587)
      } -> tensor<8x64x64xi32> loc(#loc587)
      %1056 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1055 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc587)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc587)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc587)
        linalg.yield %1070 : i32 loc(#loc587)
      } -> tensor<8x64x64xi32> loc(#loc587)
      %1057 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_229 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc588)
        linalg.yield %1068 : i32 loc(#loc588)
      } -> tensor<i32> loc(#loc588)
      %1058 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc589)
      } -> tensor<8x64x64xi32> loc(#loc589)
      %1059 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1058 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc589)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc589)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc589)
        linalg.yield %1070 : i32 loc(#loc589)
      } -> tensor<8x64x64xi32> loc(#loc589)
      %1060 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1056, %1059 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc590)
        linalg.yield %1068 : i32 loc(#loc590)
      } -> tensor<8x64x64xi32> loc(#loc590)
      %1061 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1060 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc591)
        linalg.yield %1068 : i32 loc(#loc591)
      } -> tensor<8x64x64xi32> loc(#loc591)
      %1062 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg79 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1063 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1062 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc584)
        linalg.yield %1068 : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1064 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg80 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1065 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1061, %1064 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc584)
        linalg.yield %1068 : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1066 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      %1067 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1065, %1066 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc584)
        linalg.yield %1068 : i32 loc(#loc584)
      } -> tensor<8x64x64xi32> loc(#loc584)
      scf.yield %1029, %1063, %1067, %arg80, %arg81, %arg79, %arg83, %arg82 : tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc550)
    } loc(#loc550)
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%240#1, %240#2 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc488)
      linalg.yield %1029 : i32 loc(#loc488)
    } -> tensor<8x64x64xi32> loc(#loc488)
    %242 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %69 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i32 loc(#loc489)
      %1030 = arith.cmpi ult, %in_222, %c32_i32 : i32 loc(#loc489)
      %1031 = arith.select %1030, %1029, %c0_i32 : i32 loc(#loc489)
      linalg.yield %1031 : i32 loc(#loc489)
    } -> tensor<8x64x64xi32> loc(#loc489)
    %243 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242, %71 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.ori %in, %in_222 : i32 loc(#loc490)
      linalg.yield %1029 : i32 loc(#loc490)
    } -> tensor<8x64x64xi32> loc(#loc490)
    %244 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243 : tensor<8x64x64xi32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.bitcast %in : i32 to f32 loc(#loc491)
      linalg.yield %1029 : f32 loc(#loc491)
    } -> tensor<8x64x64xf32> loc(#loc491)
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %74 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc492)
      linalg.yield %1029 : f32 loc(#loc492)
    } -> tensor<8x64x64xf32> loc(#loc492)
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245, %77 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc493)
      linalg.yield %1029 : f32 loc(#loc493)
    } -> tensor<8x64x64xf32> loc(#loc493)
    %247 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %79 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc494)
      linalg.yield %1029 : f32 loc(#loc494)
    } -> tensor<8x64x64xf32> loc(#loc494)
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %247 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc495)
      linalg.yield %1029 : f32 loc(#loc495)
    } -> tensor<8x64x64xf32> loc(#loc495)
    %249 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%248, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%83 : tensor<8x64x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpf olt, %in, %in_222 : f32 loc(#loc413)
      linalg.yield %1029 : i1 loc(#loc413)
    } -> tensor<8x64x64xi1> loc(#loc413)
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc146)
      linalg.yield %1029 : f32 loc(#loc146)
    } -> tensor<8x64x64xf32> loc(#loc146)
    %251 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %250, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc414)
      linalg.yield %1029 : f32 loc(#loc414)
    } -> tensor<8x64x64xf32> loc(#loc414)
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%87, %251 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc148)
      linalg.yield %1029 : f32 loc(#loc148)
    } -> tensor<8x64x64xf32> loc(#loc148)
    %253 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%252 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc149)
      linalg.yield %1029 : f32 loc(#loc149)
    } -> tensor<8x64xf32> loc(#loc149)
    %254 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<8x64x1xf32> loc(#loc150)
    %255 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc151)
      linalg.yield %1029 : f32 loc(#loc151)
    } -> tensor<8x64x1xf32> loc(#loc151)
    %256 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%255 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<8x64x64xf32> loc(#loc152)
    %257 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %256 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc152)
      linalg.yield %1029 : f32 loc(#loc152)
    } -> tensor<8x64x64xf32> loc(#loc152)
    %258 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %257 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc153)
      linalg.yield %1029 : f32 loc(#loc153)
    } -> tensor<8x64x64xf32> loc(#loc153)
    %259 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %257 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc154)
      linalg.yield %1029 : f32 loc(#loc154)
    } -> tensor<8x64x64xf32> loc(#loc154)
    %260 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%258 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc149)
      linalg.yield %1029 : f32 loc(#loc149)
    } -> tensor<8x64xf32> loc(#loc149)
    %261 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<8x64x1xf32> loc(#loc150)
    %262 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc151)
      linalg.yield %1029 : f32 loc(#loc151)
    } -> tensor<8x64x1xf32> loc(#loc151)
    %263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%262, %103 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc155)
      linalg.yield %1029 : f32 loc(#loc155)
    } -> tensor<8x64x1xf32> loc(#loc155)
    %264 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%263 : tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.rsqrt %in : f32 loc(#loc156)
      linalg.yield %1029 : f32 loc(#loc156)
    } -> tensor<8x64x1xf32> loc(#loc156)
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264, %263 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc151)
      linalg.yield %1029 : f32 loc(#loc151)
    } -> tensor<8x64x1xf32> loc(#loc151)
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %265 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc154)
      linalg.yield %1029 : f32 loc(#loc154)
    } -> tensor<8x64x1xf32> loc(#loc154)
    %267 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%264 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<8x64x64xf32> loc(#loc154)
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %267 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc154)
      linalg.yield %1029 : f32 loc(#loc154)
    } -> tensor<8x64x64xf32> loc(#loc154)
    %269 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<1x1x64xf32> loc(#loc150)
    %270 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%269 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<8x64x64xf32> loc(#loc154)
    %271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %270 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc154)
      linalg.yield %1029 : f32 loc(#loc154)
    } -> tensor<8x64x64xf32> loc(#loc154)
    %272 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<1x1x64xf32> loc(#loc150)
    %273 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%272 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc155)
    } -> tensor<8x64x64xf32> loc(#loc155)
    %274 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%271, %273 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc155)
      linalg.yield %1029 : f32 loc(#loc155)
    } -> tensor<8x64x64xf32> loc(#loc155)
    %collapsed_74 = tensor.collapse_shape %274 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc157)
    %275 = tensor.empty() : tensor<512x256xf32> loc(#loc157)
    %276 = linalg.fill ins(%cst_28 : f32) outs(%275 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc157)
    %277 = linalg.matmul ins(%collapsed_74, %arg9 : tensor<512x64xf32>, tensor<64x256xf32>) outs(%276 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc157)
    %expanded_75 = tensor.expand_shape %277 [[0, 1], [2]] output_shape [8, 64, 256] : tensor<512x256xf32> into tensor<8x64x256xf32> loc(#loc157)
    %278 = tensor.empty() : tensor<1x1x256xf32> loc(#loc158)
    %279 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<256xf32>) outs(%278 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc158)
    } -> tensor<1x1x256xf32> loc(#loc158)
    %280 = tensor.empty() : tensor<8x64x256xf32> loc(#loc159)
    %281 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279 : tensor<1x1x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc159)
    } -> tensor<8x64x256xf32> loc(#loc159)
    %282 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %281 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc159)
      linalg.yield %1029 : f32 loc(#loc159)
    } -> tensor<8x64x256xf32> loc(#loc159)
    %283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %282 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc160)
      linalg.yield %1029 : f32 loc(#loc160)
    } -> tensor<8x64x256xf32> loc(#loc160)
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%283, %282 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc160)
      linalg.yield %1029 : f32 loc(#loc160)
    } -> tensor<8x64x256xf32> loc(#loc160)
    %285 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %286 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %283 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc161)
      linalg.yield %1029 : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %287 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %288 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %284 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc161)
      linalg.yield %1029 : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %289 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %288 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc148)
      linalg.yield %1029 : f32 loc(#loc148)
    } -> tensor<8x64x256xf32> loc(#loc148)
    %290 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %291 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %289 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc161)
      linalg.yield %1029 : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %292 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%291 : tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.tanh %in : f32 loc(#loc162)
      linalg.yield %1029 : f32 loc(#loc162)
    } -> tensor<8x64x256xf32> loc(#loc162)
    %293 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc163)
    } -> tensor<8x64x256xf32> loc(#loc163)
    %294 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %292 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc163)
      linalg.yield %1029 : f32 loc(#loc163)
    } -> tensor<8x64x256xf32> loc(#loc163)
    %295 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %292 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc148)
      linalg.yield %1029 : f32 loc(#loc148)
    } -> tensor<8x64x256xf32> loc(#loc148)
    %296 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %297 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %295 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc161)
      linalg.yield %1029 : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %298 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %297 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc161)
      linalg.yield %1029 : f32 loc(#loc161)
    } -> tensor<8x64x256xf32> loc(#loc161)
    %collapsed_76 = tensor.collapse_shape %298 [[0, 1], [2]] : tensor<8x64x256xf32> into tensor<512x256xf32> loc(#loc164)
    %299 = linalg.matmul ins(%collapsed_76, %arg11 : tensor<512x256xf32>, tensor<256x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc164)
    %expanded_77 = tensor.expand_shape %299 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc164)
    %300 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc165)
    } -> tensor<1x1x64xf32> loc(#loc165)
    %301 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%300 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc166)
    } -> tensor<8x64x64xf32> loc(#loc166)
    %302 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_77, %301 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc166)
      linalg.yield %1029 : f32 loc(#loc166)
    } -> tensor<8x64x64xf32> loc(#loc166)
    %extracted_slice_78 = tensor.extract_slice %collapsed_40[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc496)
    %collapsed_79 = tensor.collapse_shape %extracted_slice_78 [] : tensor<1xi32> into tensor<i32> loc(#loc497)
    %extracted_slice_80 = tensor.extract_slice %collapsed_40[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc496)
    %collapsed_81 = tensor.collapse_shape %extracted_slice_80 [] : tensor<1xi32> into tensor<i32> loc(#loc497)
    %303 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%collapsed_79, %collapsed_81 : tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc552)
      linalg.yield %1029 : i32 loc(#loc552)
    } -> tensor<i32> loc(#loc552)
    %304 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%303 : tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %c466688986_i32 : i32 loc(#loc552)
      linalg.yield %1029 : i32 loc(#loc552)
    } -> tensor<i32> loc(#loc552)
    %305 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_79 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc553)
    } -> tensor<8x64x64xi32> loc(#loc553)
    %306 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %305 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc553)
      linalg.yield %1029 : i32 loc(#loc553)
    } -> tensor<8x64x64xi32> loc(#loc553)
    %307 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_81 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc553)
    } -> tensor<8x64x64xi32> loc(#loc553)
    %308 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %307 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc553)
      linalg.yield %1029 : i32 loc(#loc553)
    } -> tensor<8x64x64xi32> loc(#loc553)
    %309:8 = scf.for %arg75 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg76 = %cst_7, %arg77 = %306, %arg78 = %308, %arg79 = %collapsed_81, %arg80 = %304, %arg81 = %collapsed_79, %arg82 = %cst_8, %arg83 = %cst_9) -> (tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %1029 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg76 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %c1_i32 : i32 loc(#loc592)
        linalg.yield %1068 : i32 loc(#loc592)
      } -> tensor<i32> loc(#loc592)
      %extracted_slice_222 = tensor.extract_slice %arg82[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc593)
      %collapsed_223 = tensor.collapse_shape %extracted_slice_222 [] : tensor<1xi32> into tensor<i32> loc(#loc594)
      %1030 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg77, %arg78 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc592)
        linalg.yield %1068 : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1031 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_223 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc595)
      } -> tensor<8x64x64xi32> loc(#loc595)
      %1032 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1031 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc595)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc595)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc595)
        linalg.yield %1070 : i32 loc(#loc595)
      } -> tensor<8x64x64xi32> loc(#loc595)
      %1033 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_223 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc596)
        linalg.yield %1068 : i32 loc(#loc596)
      } -> tensor<i32> loc(#loc596)
      %1034 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc597)
      } -> tensor<8x64x64xi32> loc(#loc597)
      %1035 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1034 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc597)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc597)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc597)
        linalg.yield %1070 : i32 loc(#loc597)
      } -> tensor<8x64x64xi32> loc(#loc597)
      %1036 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032, %1035 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc598)
        linalg.yield %1068 : i32 loc(#loc598)
      } -> tensor<8x64x64xi32> loc(#loc598)
      %1037 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1036 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc599)
        linalg.yield %1068 : i32 loc(#loc599)
      } -> tensor<8x64x64xi32> loc(#loc599)
      %extracted_slice_224 = tensor.extract_slice %arg82[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc593)
      %collapsed_225 = tensor.collapse_shape %extracted_slice_224 [] : tensor<1xi32> into tensor<i32> loc(#loc594)
      %1038 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1037 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc592)
        linalg.yield %1068 : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1039 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_225 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc595)
      } -> tensor<8x64x64xi32> loc(#loc595)
      %1040 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1039 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc595)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc595)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc595)
        linalg.yield %1070 : i32 loc(#loc595)
      } -> tensor<8x64x64xi32> loc(#loc595)
      %1041 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_225 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc596)
        linalg.yield %1068 : i32 loc(#loc596)
      } -> tensor<i32> loc(#loc596)
      %1042 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc597)
      } -> tensor<8x64x64xi32> loc(#loc597)
      %1043 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1042 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc597)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc597)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc597)
        linalg.yield %1070 : i32 loc(#loc597)
      } -> tensor<8x64x64xi32> loc(#loc597)
      %1044 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040, %1043 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc598)
        linalg.yield %1068 : i32 loc(#loc598)
      } -> tensor<8x64x64xi32> loc(#loc598)
      %1045 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1044 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc599)
        linalg.yield %1068 : i32 loc(#loc599)
      } -> tensor<8x64x64xi32> loc(#loc599)
      %extracted_slice_226 = tensor.extract_slice %arg82[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc593)
      %collapsed_227 = tensor.collapse_shape %extracted_slice_226 [] : tensor<1xi32> into tensor<i32> loc(#loc594)
      %1046 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1045 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc592)
        linalg.yield %1068 : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1047 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc595)
      } -> tensor<8x64x64xi32> loc(#loc595)
      %1048 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1047 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc595)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc595)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc595)
        linalg.yield %1070 : i32 loc(#loc595)
      } -> tensor<8x64x64xi32> loc(#loc595)
      %1049 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_227 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc596)
        linalg.yield %1068 : i32 loc(#loc596)
      } -> tensor<i32> loc(#loc596)
      %1050 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc597)
      } -> tensor<8x64x64xi32> loc(#loc597)
      %1051 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1050 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc597)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc597)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc597)
        linalg.yield %1070 : i32 loc(#loc597)
      } -> tensor<8x64x64xi32> loc(#loc597)
      %1052 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048, %1051 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc598)
        linalg.yield %1068 : i32 loc(#loc598)
      } -> tensor<8x64x64xi32> loc(#loc598)
      %1053 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1052 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc599)
        linalg.yield %1068 : i32 loc(#loc599)
      } -> tensor<8x64x64xi32> loc(#loc599)
      %extracted_slice_228 = tensor.extract_slice %arg82[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc593)
      %collapsed_229 = tensor.collapse_shape %extracted_slice_228 [] : tensor<1xi32> into tensor<i32> loc(#loc594)
      %1054 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1053 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc592)
        linalg.yield %1068 : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1055 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_229 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc595)
      } -> tensor<8x64x64xi32> loc(#loc595)
      %1056 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1055 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc595)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc595)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc595)
        linalg.yield %1070 : i32 loc(#loc595)
      } -> tensor<8x64x64xi32> loc(#loc595)
      %1057 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_229 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc596)
        linalg.yield %1068 : i32 loc(#loc596)
      } -> tensor<i32> loc(#loc596)
      %1058 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc597)
      } -> tensor<8x64x64xi32> loc(#loc597)
      %1059 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1058 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc597)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc597)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc597)
        linalg.yield %1070 : i32 loc(#loc597)
      } -> tensor<8x64x64xi32> loc(#loc597)
      %1060 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1056, %1059 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc598)
        linalg.yield %1068 : i32 loc(#loc598)
      } -> tensor<8x64x64xi32> loc(#loc598)
      %1061 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1060 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc599)
        linalg.yield %1068 : i32 loc(#loc599)
      } -> tensor<8x64x64xi32> loc(#loc599)
      %1062 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg79 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1063 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1062 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc592)
        linalg.yield %1068 : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1064 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg80 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1065 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1061, %1064 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc592)
        linalg.yield %1068 : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1066 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      %1067 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1065, %1066 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc592)
        linalg.yield %1068 : i32 loc(#loc592)
      } -> tensor<8x64x64xi32> loc(#loc592)
      scf.yield %1029, %1063, %1067, %arg80, %arg81, %arg79, %arg83, %arg82 : tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc554)
    } loc(#loc554)
    %310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309#1, %309#2 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc499)
      linalg.yield %1029 : i32 loc(#loc499)
    } -> tensor<8x64x64xi32> loc(#loc499)
    %311 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %69 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i32 loc(#loc500)
      %1030 = arith.cmpi ult, %in_222, %c32_i32 : i32 loc(#loc500)
      %1031 = arith.select %1030, %1029, %c0_i32 : i32 loc(#loc500)
      linalg.yield %1031 : i32 loc(#loc500)
    } -> tensor<8x64x64xi32> loc(#loc500)
    %312 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311, %71 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.ori %in, %in_222 : i32 loc(#loc501)
      linalg.yield %1029 : i32 loc(#loc501)
    } -> tensor<8x64x64xi32> loc(#loc501)
    %313 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%312 : tensor<8x64x64xi32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.bitcast %in : i32 to f32 loc(#loc502)
      linalg.yield %1029 : f32 loc(#loc502)
    } -> tensor<8x64x64xf32> loc(#loc502)
    %314 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313, %74 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc503)
      linalg.yield %1029 : f32 loc(#loc503)
    } -> tensor<8x64x64xf32> loc(#loc503)
    %315 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314, %77 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc504)
      linalg.yield %1029 : f32 loc(#loc504)
    } -> tensor<8x64x64xf32> loc(#loc504)
    %316 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315, %79 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc505)
      linalg.yield %1029 : f32 loc(#loc505)
    } -> tensor<8x64x64xf32> loc(#loc505)
    %317 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %316 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc506)
      linalg.yield %1029 : f32 loc(#loc506)
    } -> tensor<8x64x64xf32> loc(#loc506)
    %318 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%317, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%83 : tensor<8x64x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpf olt, %in, %in_222 : f32 loc(#loc416)
      linalg.yield %1029 : i1 loc(#loc416)
    } -> tensor<8x64x64xi1> loc(#loc416)
    %319 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%302, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc168)
      linalg.yield %1029 : f32 loc(#loc168)
    } -> tensor<8x64x64xf32> loc(#loc168)
    %320 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %319, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc417)
      linalg.yield %1029 : f32 loc(#loc417)
    } -> tensor<8x64x64xf32> loc(#loc417)
    %321 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%252, %320 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc148)
      linalg.yield %1029 : f32 loc(#loc148)
    } -> tensor<8x64x64xf32> loc(#loc148)
    %322 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%321 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc170)
      linalg.yield %1029 : f32 loc(#loc170)
    } -> tensor<8x64xf32> loc(#loc170)
    %323 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%322 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<8x64x1xf32> loc(#loc171)
    %324 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%323, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc172)
      linalg.yield %1029 : f32 loc(#loc172)
    } -> tensor<8x64x1xf32> loc(#loc172)
    %325 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%324 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc173)
    } -> tensor<8x64x64xf32> loc(#loc173)
    %326 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %325 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc173)
      linalg.yield %1029 : f32 loc(#loc173)
    } -> tensor<8x64x64xf32> loc(#loc173)
    %327 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %326 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc174)
      linalg.yield %1029 : f32 loc(#loc174)
    } -> tensor<8x64x64xf32> loc(#loc174)
    %328 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %326 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc175)
      linalg.yield %1029 : f32 loc(#loc175)
    } -> tensor<8x64x64xf32> loc(#loc175)
    %329 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%327 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc170)
      linalg.yield %1029 : f32 loc(#loc170)
    } -> tensor<8x64xf32> loc(#loc170)
    %330 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%329 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<8x64x1xf32> loc(#loc171)
    %331 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%330, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc172)
      linalg.yield %1029 : f32 loc(#loc172)
    } -> tensor<8x64x1xf32> loc(#loc172)
    %332 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331, %103 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc176)
      linalg.yield %1029 : f32 loc(#loc176)
    } -> tensor<8x64x1xf32> loc(#loc176)
    %333 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%332 : tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.rsqrt %in : f32 loc(#loc177)
      linalg.yield %1029 : f32 loc(#loc177)
    } -> tensor<8x64x1xf32> loc(#loc177)
    %334 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333, %332 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc172)
      linalg.yield %1029 : f32 loc(#loc172)
    } -> tensor<8x64x1xf32> loc(#loc172)
    %335 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %334 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc175)
      linalg.yield %1029 : f32 loc(#loc175)
    } -> tensor<8x64x1xf32> loc(#loc175)
    %336 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc175)
    } -> tensor<8x64x64xf32> loc(#loc175)
    %337 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %336 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc175)
      linalg.yield %1029 : f32 loc(#loc175)
    } -> tensor<8x64x64xf32> loc(#loc175)
    %338 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<1x1x64xf32> loc(#loc171)
    %339 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc175)
    } -> tensor<8x64x64xf32> loc(#loc175)
    %340 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %339 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc175)
      linalg.yield %1029 : f32 loc(#loc175)
    } -> tensor<8x64x64xf32> loc(#loc175)
    %341 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<1x1x64xf32> loc(#loc171)
    %342 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%341 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<8x64x64xf32> loc(#loc176)
    %343 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340, %342 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc176)
      linalg.yield %1029 : f32 loc(#loc176)
    } -> tensor<8x64x64xf32> loc(#loc176)
    %collapsed_82 = tensor.collapse_shape %343 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc178)
    %344 = linalg.matmul ins(%collapsed_82, %arg21 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc178)
    %expanded_83 = tensor.expand_shape %344 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc178)
    %345 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc179)
    } -> tensor<1x1x64xf32> loc(#loc179)
    %346 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%345 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<8x64x64xf32> loc(#loc180)
    %347 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_83, %346 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc180)
      linalg.yield %1029 : f32 loc(#loc180)
    } -> tensor<8x64x64xf32> loc(#loc180)
    %expanded_84 = tensor.expand_shape %347 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc181)
    %348 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_84 : tensor<8x64x4x16xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<8x4x64x16xf32> loc(#loc182)
    %349 = linalg.matmul ins(%collapsed_82, %arg17 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc183)
    %expanded_85 = tensor.expand_shape %349 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc183)
    %350 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<1x1x64xf32> loc(#loc184)
    %351 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%350 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<8x64x64xf32> loc(#loc185)
    %352 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_85, %351 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc185)
      linalg.yield %1029 : f32 loc(#loc185)
    } -> tensor<8x64x64xf32> loc(#loc185)
    %expanded_86 = tensor.expand_shape %352 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc181)
    %353 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<8x64x4x16xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<8x4x64x16xf32> loc(#loc182)
    %354 = linalg.matmul ins(%collapsed_82, %arg23 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc186)
    %expanded_87 = tensor.expand_shape %354 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc186)
    %355 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc187)
    } -> tensor<1x1x64xf32> loc(#loc187)
    %356 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%355 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc188)
    } -> tensor<8x64x64xf32> loc(#loc188)
    %357 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_87, %356 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc188)
      linalg.yield %1029 : f32 loc(#loc188)
    } -> tensor<8x64x64xf32> loc(#loc188)
    %expanded_88 = tensor.expand_shape %357 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc181)
    %358 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_88 : tensor<8x64x4x16xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<8x4x64x16xf32> loc(#loc182)
    %359 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%353 : tensor<8x4x64x16xf32>) outs(%134 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<8x4x16x64xf32> loc(#loc182)
    %collapsed_89 = tensor.collapse_shape %348 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc189)
    %collapsed_90 = tensor.collapse_shape %359 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc189)
    %360 = linalg.batch_matmul ins(%collapsed_89, %collapsed_90 : tensor<32x64x16xf32>, tensor<32x16x64xf32>) outs(%137 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc189)
    %expanded_91 = tensor.expand_shape %360 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32> loc(#loc189)
    %361 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_91, %140 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc190)
      linalg.yield %1029 : f32 loc(#loc190)
    } -> tensor<8x4x64x64xf32> loc(#loc190)
    %362 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %361, %155 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc418)
      linalg.yield %1029 : f32 loc(#loc418)
    } -> tensor<8x4x64x64xf32> loc(#loc418)
    %363 = linalg.generic {indexing_maps = [#map15, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%362 : tensor<8x4x64x64xf32>) outs(%158 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %out, %in : f32 loc(#loc192)
      linalg.yield %1029 : f32 loc(#loc192)
    } -> tensor<8x4x64xf32> loc(#loc192)
    %364 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%160, %363 : tensor<8x4x64xf32>, tensor<8x4x64xf32>) outs(%157 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc193)
      linalg.yield %1029 : f32 loc(#loc193)
    } -> tensor<8x4x64xf32> loc(#loc193)
    %365 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%364 : tensor<8x4x64xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc194)
    } -> tensor<8x4x64x1xf32> loc(#loc194)
    %366 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365 : tensor<8x4x64x1xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc195)
    } -> tensor<8x4x64x64xf32> loc(#loc195)
    %367 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %366 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc195)
      linalg.yield %1029 : f32 loc(#loc195)
    } -> tensor<8x4x64x64xf32> loc(#loc195)
    %368 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367 : tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.exp %in : f32 loc(#loc196)
      linalg.yield %1029 : f32 loc(#loc196)
    } -> tensor<8x4x64x64xf32> loc(#loc196)
    %369 = linalg.generic {indexing_maps = [#map15, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%368 : tensor<8x4x64x64xf32>) outs(%167 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc197)
      linalg.yield %1029 : f32 loc(#loc197)
    } -> tensor<8x4x64xf32> loc(#loc197)
    %370 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369 : tensor<8x4x64xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc194)
    } -> tensor<8x4x64x1xf32> loc(#loc194)
    %371 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370 : tensor<8x4x64x1xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc190)
    } -> tensor<8x4x64x64xf32> loc(#loc190)
    %372 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368, %371 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc190)
      linalg.yield %1029 : f32 loc(#loc190)
    } -> tensor<8x4x64x64xf32> loc(#loc190)
    %373 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370, %370 : tensor<8x4x64x1xf32>, tensor<8x4x64x1xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc198)
      linalg.yield %1029 : f32 loc(#loc198)
    } -> tensor<8x4x64x1xf32> loc(#loc198)
    %374 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %373 : tensor<8x4x64x1xf32>, tensor<8x4x64x1xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc190)
      linalg.yield %1029 : f32 loc(#loc190)
    } -> tensor<8x4x64x1xf32> loc(#loc190)
    %extracted_slice_92 = tensor.extract_slice %collapsed_42[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc507)
    %collapsed_93 = tensor.collapse_shape %extracted_slice_92 [] : tensor<1xi32> into tensor<i32> loc(#loc508)
    %extracted_slice_94 = tensor.extract_slice %collapsed_42[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc507)
    %collapsed_95 = tensor.collapse_shape %extracted_slice_94 [] : tensor<1xi32> into tensor<i32> loc(#loc508)
    %375 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%collapsed_93, %collapsed_95 : tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc556)
      linalg.yield %1029 : i32 loc(#loc556)
    } -> tensor<i32> loc(#loc556)
    %376 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%375 : tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %c466688986_i32 : i32 loc(#loc556)
      linalg.yield %1029 : i32 loc(#loc556)
    } -> tensor<i32> loc(#loc556)
    %377 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_93 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc557)
    } -> tensor<8x4x64x64xi32> loc(#loc557)
    %378 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %377 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc557)
      linalg.yield %1029 : i32 loc(#loc557)
    } -> tensor<8x4x64x64xi32> loc(#loc557)
    %379 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_95 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc557)
    } -> tensor<8x4x64x64xi32> loc(#loc557)
    %380 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %379 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc557)
      linalg.yield %1029 : i32 loc(#loc557)
    } -> tensor<8x4x64x64xi32> loc(#loc557)
    %381:8 = scf.for %arg75 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg76 = %cst_7, %arg77 = %378, %arg78 = %380, %arg79 = %collapsed_95, %arg80 = %376, %arg81 = %collapsed_93, %arg82 = %cst_8, %arg83 = %cst_9) -> (tensor<i32>, tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %1029 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg76 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %c1_i32 : i32 loc(#loc600)
        linalg.yield %1068 : i32 loc(#loc600)
      } -> tensor<i32> loc(#loc600)
      %extracted_slice_222 = tensor.extract_slice %arg82[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc601)
      %collapsed_223 = tensor.collapse_shape %extracted_slice_222 [] : tensor<1xi32> into tensor<i32> loc(#loc602)
      %1030 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg77, %arg78 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc600)
        linalg.yield %1068 : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1031 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_223 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc603)
      } -> tensor<8x4x64x64xi32> loc(#loc603)
      %1032 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg78, %1031 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc603)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc603)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc603)
        linalg.yield %1070 : i32 loc(#loc603)
      } -> tensor<8x4x64x64xi32> loc(#loc603)
      %1033 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_223 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc604)
        linalg.yield %1068 : i32 loc(#loc604)
      } -> tensor<i32> loc(#loc604)
      %1034 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1033 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc605)
      } -> tensor<8x4x64x64xi32> loc(#loc605)
      %1035 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg78, %1034 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc605)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc605)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc605)
        linalg.yield %1070 : i32 loc(#loc605)
      } -> tensor<8x4x64x64xi32> loc(#loc605)
      %1036 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1032, %1035 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc606)
        linalg.yield %1068 : i32 loc(#loc606)
      } -> tensor<8x4x64x64xi32> loc(#loc606)
      %1037 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1030, %1036 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc607)
        linalg.yield %1068 : i32 loc(#loc607)
      } -> tensor<8x4x64x64xi32> loc(#loc607)
      %extracted_slice_224 = tensor.extract_slice %arg82[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc601)
      %collapsed_225 = tensor.collapse_shape %extracted_slice_224 [] : tensor<1xi32> into tensor<i32> loc(#loc602)
      %1038 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1030, %1037 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc600)
        linalg.yield %1068 : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1039 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_225 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc603)
      } -> tensor<8x4x64x64xi32> loc(#loc603)
      %1040 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1037, %1039 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc603)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc603)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc603)
        linalg.yield %1070 : i32 loc(#loc603)
      } -> tensor<8x4x64x64xi32> loc(#loc603)
      %1041 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_225 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc604)
        linalg.yield %1068 : i32 loc(#loc604)
      } -> tensor<i32> loc(#loc604)
      %1042 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1041 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc605)
      } -> tensor<8x4x64x64xi32> loc(#loc605)
      %1043 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1037, %1042 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc605)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc605)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc605)
        linalg.yield %1070 : i32 loc(#loc605)
      } -> tensor<8x4x64x64xi32> loc(#loc605)
      %1044 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1040, %1043 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc606)
        linalg.yield %1068 : i32 loc(#loc606)
      } -> tensor<8x4x64x64xi32> loc(#loc606)
      %1045 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1038, %1044 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc607)
        linalg.yield %1068 : i32 loc(#loc607)
      } -> tensor<8x4x64x64xi32> loc(#loc607)
      %extracted_slice_226 = tensor.extract_slice %arg82[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc601)
      %collapsed_227 = tensor.collapse_shape %extracted_slice_226 [] : tensor<1xi32> into tensor<i32> loc(#loc602)
      %1046 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1038, %1045 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc600)
        linalg.yield %1068 : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1047 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc603)
      } -> tensor<8x4x64x64xi32> loc(#loc603)
      %1048 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1045, %1047 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc603)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc603)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc603)
        linalg.yield %1070 : i32 loc(#loc603)
      } -> tensor<8x4x64x64xi32> loc(#loc603)
      %1049 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_227 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc604)
        linalg.yield %1068 : i32 loc(#loc604)
      } -> tensor<i32> loc(#loc604)
      %1050 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1049 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc605)
      } -> tensor<8x4x64x64xi32> loc(#loc605)
      %1051 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1045, %1050 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc605)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc605)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc605)
        linalg.yield %1070 : i32 loc(#loc605)
      } -> tensor<8x4x64x64xi32> loc(#loc605)
      %1052 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1048, %1051 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc606)
        linalg.yield %1068 : i32 loc(#loc606)
      } -> tensor<8x4x64x64xi32> loc(#loc606)
      %1053 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1046, %1052 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc607)
        linalg.yield %1068 : i32 loc(#loc607)
      } -> tensor<8x4x64x64xi32> loc(#loc607)
      %extracted_slice_228 = tensor.extract_slice %arg82[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc601)
      %collapsed_229 = tensor.collapse_shape %extracted_slice_228 [] : tensor<1xi32> into tensor<i32> loc(#loc602)
      %1054 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1046, %1053 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc600)
        linalg.yield %1068 : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1055 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_229 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc603)
      } -> tensor<8x4x64x64xi32> loc(#loc603)
      %1056 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1053, %1055 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc603)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc603)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc603)
        linalg.yield %1070 : i32 loc(#loc603)
      } -> tensor<8x4x64x64xi32> loc(#loc603)
      %1057 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_229 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc604)
        linalg.yield %1068 : i32 loc(#loc604)
      } -> tensor<i32> loc(#loc604)
      %1058 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1057 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc605)
      } -> tensor<8x4x64x64xi32> loc(#loc605)
      %1059 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1053, %1058 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc605)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc605)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc605)
        linalg.yield %1070 : i32 loc(#loc605)
      } -> tensor<8x4x64x64xi32> loc(#loc605)
      %1060 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1056, %1059 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc606)
        linalg.yield %1068 : i32 loc(#loc606)
      } -> tensor<8x4x64x64xi32> loc(#loc606)
      %1061 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1054, %1060 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc607)
        linalg.yield %1068 : i32 loc(#loc607)
      } -> tensor<8x4x64x64xi32> loc(#loc607)
      %1062 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg79 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1063 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1054, %1062 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc600)
        linalg.yield %1068 : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1064 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg80 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1065 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1061, %1064 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc600)
        linalg.yield %1068 : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1066 = linalg.generic {indexing_maps = [#map17, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1029 : tensor<i32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      %1067 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1065, %1066 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc600)
        linalg.yield %1068 : i32 loc(#loc600)
      } -> tensor<8x4x64x64xi32> loc(#loc600)
      scf.yield %1029, %1063, %1067, %arg80, %arg81, %arg79, %arg83, %arg82 : tensor<i32>, tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc558)
    } loc(#loc558)
    %382 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381#1, %381#2 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc510)
      linalg.yield %1029 : i32 loc(#loc510)
    } -> tensor<8x4x64x64xi32> loc(#loc510)
    %383 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%382, %207 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i32 loc(#loc511)
      %1030 = arith.cmpi ult, %in_222, %c32_i32 : i32 loc(#loc511)
      %1031 = arith.select %1030, %1029, %c0_i32 : i32 loc(#loc511)
      linalg.yield %1031 : i32 loc(#loc511)
    } -> tensor<8x4x64x64xi32> loc(#loc511)
    %384 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%383, %209 : tensor<8x4x64x64xi32>, tensor<8x4x64x64xi32>) outs(%196 : tensor<8x4x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.ori %in, %in_222 : i32 loc(#loc512)
      linalg.yield %1029 : i32 loc(#loc512)
    } -> tensor<8x4x64x64xi32> loc(#loc512)
    %385 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384 : tensor<8x4x64x64xi32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.bitcast %in : i32 to f32 loc(#loc513)
      linalg.yield %1029 : f32 loc(#loc513)
    } -> tensor<8x4x64x64xf32> loc(#loc513)
    %386 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385, %212 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc514)
      linalg.yield %1029 : f32 loc(#loc514)
    } -> tensor<8x4x64x64xf32> loc(#loc514)
    %387 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386, %215 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc515)
      linalg.yield %1029 : f32 loc(#loc515)
    } -> tensor<8x4x64x64xf32> loc(#loc515)
    %388 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%387, %217 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc516)
      linalg.yield %1029 : f32 loc(#loc516)
    } -> tensor<8x4x64x64xf32> loc(#loc516)
    %389 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %388 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc517)
      linalg.yield %1029 : f32 loc(#loc517)
    } -> tensor<8x4x64x64xf32> loc(#loc517)
    %390 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389, %220 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%153 : tensor<8x4x64x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpf olt, %in, %in_222 : f32 loc(#loc420)
      linalg.yield %1029 : i1 loc(#loc420)
    } -> tensor<8x4x64x64xi1> loc(#loc420)
    %391 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372, %220 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc200)
      linalg.yield %1029 : f32 loc(#loc200)
    } -> tensor<8x4x64x64xf32> loc(#loc200)
    %392 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390, %391, %223 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc421)
      linalg.yield %1029 : f32 loc(#loc421)
    } -> tensor<8x4x64x64xf32> loc(#loc421)
    %collapsed_96 = tensor.collapse_shape %392 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc189)
    %collapsed_97 = tensor.collapse_shape %358 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc189)
    %393 = linalg.batch_matmul ins(%collapsed_96, %collapsed_97 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%226 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc189)
    %expanded_98 = tensor.expand_shape %393 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc189)
    %394 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_98 : tensor<8x4x64x16xf32>) outs(%228 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc182)
    } -> tensor<8x64x4x16xf32> loc(#loc182)
    %collapsed_99 = tensor.collapse_shape %394 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc202)
    %395 = linalg.matmul ins(%collapsed_99, %arg19 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc202)
    %expanded_100 = tensor.expand_shape %395 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc202)
    %396 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc203)
    } -> tensor<1x1x64xf32> loc(#loc203)
    %397 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%396 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc204)
    } -> tensor<8x64x64xf32> loc(#loc204)
    %398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_100, %397 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc204)
      linalg.yield %1029 : f32 loc(#loc204)
    } -> tensor<8x64x64xf32> loc(#loc204)
    %extracted_slice_101 = tensor.extract_slice %collapsed_44[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc518)
    %collapsed_102 = tensor.collapse_shape %extracted_slice_101 [] : tensor<1xi32> into tensor<i32> loc(#loc519)
    %extracted_slice_103 = tensor.extract_slice %collapsed_44[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc518)
    %collapsed_104 = tensor.collapse_shape %extracted_slice_103 [] : tensor<1xi32> into tensor<i32> loc(#loc519)
    %399 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%collapsed_102, %collapsed_104 : tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc560)
      linalg.yield %1029 : i32 loc(#loc560)
    } -> tensor<i32> loc(#loc560)
    %400 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%399 : tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %c466688986_i32 : i32 loc(#loc560)
      linalg.yield %1029 : i32 loc(#loc560)
    } -> tensor<i32> loc(#loc560)
    %401 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_102 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc561)
    } -> tensor<8x64x64xi32> loc(#loc561)
    %402 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %401 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc561)
      linalg.yield %1029 : i32 loc(#loc561)
    } -> tensor<8x64x64xi32> loc(#loc561)
    %403 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_104 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc561)
    } -> tensor<8x64x64xi32> loc(#loc561)
    %404 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %403 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc561)
      linalg.yield %1029 : i32 loc(#loc561)
    } -> tensor<8x64x64xi32> loc(#loc561)
    %405:8 = scf.for %arg75 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg76 = %cst_7, %arg77 = %402, %arg78 = %404, %arg79 = %collapsed_104, %arg80 = %400, %arg81 = %collapsed_102, %arg82 = %cst_8, %arg83 = %cst_9) -> (tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %1029 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg76 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %c1_i32 : i32 loc(#loc608)
        linalg.yield %1068 : i32 loc(#loc608)
      } -> tensor<i32> loc(#loc608)
      %extracted_slice_222 = tensor.extract_slice %arg82[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc609)
      %collapsed_223 = tensor.collapse_shape %extracted_slice_222 [] : tensor<1xi32> into tensor<i32> loc(#loc610)
      %1030 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg77, %arg78 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc608)
        linalg.yield %1068 : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1031 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_223 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc611)
      } -> tensor<8x64x64xi32> loc(#loc611)
      %1032 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1031 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc611)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc611)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc611)
        linalg.yield %1070 : i32 loc(#loc611)
      } -> tensor<8x64x64xi32> loc(#loc611)
      %1033 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_223 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc612)
        linalg.yield %1068 : i32 loc(#loc612)
      } -> tensor<i32> loc(#loc612)
      %1034 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc613)
      } -> tensor<8x64x64xi32> loc(#loc613)
      %1035 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1034 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc613)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc613)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc613)
        linalg.yield %1070 : i32 loc(#loc613)
      } -> tensor<8x64x64xi32> loc(#loc613)
      %1036 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032, %1035 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc614)
        linalg.yield %1068 : i32 loc(#loc614)
      } -> tensor<8x64x64xi32> loc(#loc614)
      %1037 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1036 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc615)
        linalg.yield %1068 : i32 loc(#loc615)
      } -> tensor<8x64x64xi32> loc(#loc615)
      %extracted_slice_224 = tensor.extract_slice %arg82[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc609)
      %collapsed_225 = tensor.collapse_shape %extracted_slice_224 [] : tensor<1xi32> into tensor<i32> loc(#loc610)
      %1038 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1037 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc608)
        linalg.yield %1068 : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1039 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_225 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc611)
      } -> tensor<8x64x64xi32> loc(#loc611)
      %1040 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1039 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc611)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc611)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc611)
        linalg.yield %1070 : i32 loc(#loc611)
      } -> tensor<8x64x64xi32> loc(#loc611)
      %1041 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_225 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc612)
        linalg.yield %1068 : i32 loc(#loc612)
      } -> tensor<i32> loc(#loc612)
      %1042 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc613)
      } -> tensor<8x64x64xi32> loc(#loc613)
      %1043 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1042 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc613)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc613)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc613)
        linalg.yield %1070 : i32 loc(#loc613)
      } -> tensor<8x64x64xi32> loc(#loc613)
      %1044 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040, %1043 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc614)
        linalg.yield %1068 : i32 loc(#loc614)
      } -> tensor<8x64x64xi32> loc(#loc614)
      %1045 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1044 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc615)
        linalg.yield %1068 : i32 loc(#loc615)
      } -> tensor<8x64x64xi32> loc(#loc615)
      %extracted_slice_226 = tensor.extract_slice %arg82[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc609)
      %collapsed_227 = tensor.collapse_shape %extracted_slice_226 [] : tensor<1xi32> into tensor<i32> loc(#loc610)
      %1046 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1045 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc608)
        linalg.yield %1068 : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1047 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc611)
      } -> tensor<8x64x64xi32> loc(#loc611)
      %1048 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1047 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc611)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc611)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc611)
        linalg.yield %1070 : i32 loc(#loc611)
      } -> tensor<8x64x64xi32> loc(#loc611)
      %1049 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_227 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc612)
        linalg.yield %1068 : i32 loc(#loc612)
      } -> tensor<i32> loc(#loc612)
      %1050 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc613)
      } -> tensor<8x64x64xi32> loc(#loc613)
      %1051 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1050 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc613)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc613)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc613)
        linalg.yield %1070 : i32 loc(#loc613)
      } -> tensor<8x64x64xi32> loc(#loc613)
      %1052 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048, %1051 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc614)
        linalg.yield %1068 : i32 loc(#loc614)
      } -> tensor<8x64x64xi32> loc(#loc614)
      %1053 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1052 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc615)
        linalg.yield %1068 : i32 loc(#loc615)
      } -> tensor<8x64x64xi32> loc(#loc615)
      %extracted_slice_228 = tensor.extract_slice %arg82[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc609)
      %collapsed_229 = tensor.collapse_shape %extracted_slice_228 [] : tensor<1xi32> into tensor<i32> loc(#loc610)
      %1054 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1053 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc608)
        linalg.yield %1068 : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1055 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_229 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc611)
      } -> tensor<8x64x64xi32> loc(#loc611)
      %1056 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1055 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc611)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc611)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc611)
        linalg.yield %1070 : i32 loc(#loc611)
      } -> tensor<8x64x64xi32> loc(#loc611)
      %1057 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_229 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc612)
        linalg.yield %1068 : i32 loc(#loc612)
      } -> tensor<i32> loc(#loc612)
      %1058 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc613)
      } -> tensor<8x64x64xi32> loc(#loc613)
      %1059 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1058 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc613)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc613)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc613)
        linalg.yield %1070 : i32 loc(#loc613)
      } -> tensor<8x64x64xi32> loc(#loc613)
      %1060 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1056, %1059 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc614)
        linalg.yield %1068 : i32 loc(#loc614)
      } -> tensor<8x64x64xi32> loc(#loc614)
      %1061 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1060 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc615)
        linalg.yield %1068 : i32 loc(#loc615)
      } -> tensor<8x64x64xi32> loc(#loc615)
      %1062 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg79 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1063 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1062 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc608)
        linalg.yield %1068 : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1064 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg80 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1065 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1061, %1064 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc608)
        linalg.yield %1068 : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1066 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      %1067 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1065, %1066 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc608)
        linalg.yield %1068 : i32 loc(#loc608)
      } -> tensor<8x64x64xi32> loc(#loc608)
      scf.yield %1029, %1063, %1067, %arg80, %arg81, %arg79, %arg83, %arg82 : tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc562)
    } loc(#loc562)
    %406 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%405#1, %405#2 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc521)
      linalg.yield %1029 : i32 loc(#loc521)
    } -> tensor<8x64x64xi32> loc(#loc521)
    %407 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%406, %69 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i32 loc(#loc522)
      %1030 = arith.cmpi ult, %in_222, %c32_i32 : i32 loc(#loc522)
      %1031 = arith.select %1030, %1029, %c0_i32 : i32 loc(#loc522)
      linalg.yield %1031 : i32 loc(#loc522)
    } -> tensor<8x64x64xi32> loc(#loc522)
    %408 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%407, %71 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.ori %in, %in_222 : i32 loc(#loc523)
      linalg.yield %1029 : i32 loc(#loc523)
    } -> tensor<8x64x64xi32> loc(#loc523)
    %409 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408 : tensor<8x64x64xi32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.bitcast %in : i32 to f32 loc(#loc524)
      linalg.yield %1029 : f32 loc(#loc524)
    } -> tensor<8x64x64xf32> loc(#loc524)
    %410 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%409, %74 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc525)
      linalg.yield %1029 : f32 loc(#loc525)
    } -> tensor<8x64x64xf32> loc(#loc525)
    %411 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %77 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc526)
      linalg.yield %1029 : f32 loc(#loc526)
    } -> tensor<8x64x64xf32> loc(#loc526)
    %412 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%411, %79 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc527)
      linalg.yield %1029 : f32 loc(#loc527)
    } -> tensor<8x64x64xf32> loc(#loc527)
    %413 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %412 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc528)
      linalg.yield %1029 : f32 loc(#loc528)
    } -> tensor<8x64x64xf32> loc(#loc528)
    %414 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%83 : tensor<8x64x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpf olt, %in, %in_222 : f32 loc(#loc423)
      linalg.yield %1029 : i1 loc(#loc423)
    } -> tensor<8x64x64xi1> loc(#loc423)
    %415 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc206)
      linalg.yield %1029 : f32 loc(#loc206)
    } -> tensor<8x64x64xf32> loc(#loc206)
    %416 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414, %415, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc424)
      linalg.yield %1029 : f32 loc(#loc424)
    } -> tensor<8x64x64xf32> loc(#loc424)
    %417 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %416 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc208)
      linalg.yield %1029 : f32 loc(#loc208)
    } -> tensor<8x64x64xf32> loc(#loc208)
    %418 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%417 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %1029 : f32 loc(#loc209)
    } -> tensor<8x64xf32> loc(#loc209)
    %419 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%418 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<8x64x1xf32> loc(#loc210)
    %420 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%419, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc211)
      linalg.yield %1029 : f32 loc(#loc211)
    } -> tensor<8x64x1xf32> loc(#loc211)
    %421 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%420 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc212)
    } -> tensor<8x64x64xf32> loc(#loc212)
    %422 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %421 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc212)
      linalg.yield %1029 : f32 loc(#loc212)
    } -> tensor<8x64x64xf32> loc(#loc212)
    %423 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %422 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc213)
      linalg.yield %1029 : f32 loc(#loc213)
    } -> tensor<8x64x64xf32> loc(#loc213)
    %424 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %422 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc214)
      linalg.yield %1029 : f32 loc(#loc214)
    } -> tensor<8x64x64xf32> loc(#loc214)
    %425 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%423 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc209)
      linalg.yield %1029 : f32 loc(#loc209)
    } -> tensor<8x64xf32> loc(#loc209)
    %426 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<8x64x1xf32> loc(#loc210)
    %427 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%426, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc211)
      linalg.yield %1029 : f32 loc(#loc211)
    } -> tensor<8x64x1xf32> loc(#loc211)
    %428 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427, %103 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc215)
      linalg.yield %1029 : f32 loc(#loc215)
    } -> tensor<8x64x1xf32> loc(#loc215)
    %429 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428 : tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.rsqrt %in : f32 loc(#loc216)
      linalg.yield %1029 : f32 loc(#loc216)
    } -> tensor<8x64x1xf32> loc(#loc216)
    %430 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429, %428 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc211)
      linalg.yield %1029 : f32 loc(#loc211)
    } -> tensor<8x64x1xf32> loc(#loc211)
    %431 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %430 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc214)
      linalg.yield %1029 : f32 loc(#loc214)
    } -> tensor<8x64x1xf32> loc(#loc214)
    %432 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc214)
    } -> tensor<8x64x64xf32> loc(#loc214)
    %433 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %432 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc214)
      linalg.yield %1029 : f32 loc(#loc214)
    } -> tensor<8x64x64xf32> loc(#loc214)
    %434 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg31 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<1x1x64xf32> loc(#loc210)
    %435 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%434 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc214)
    } -> tensor<8x64x64xf32> loc(#loc214)
    %436 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %435 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc214)
      linalg.yield %1029 : f32 loc(#loc214)
    } -> tensor<8x64x64xf32> loc(#loc214)
    %437 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg30 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc210)
    } -> tensor<1x1x64xf32> loc(#loc210)
    %438 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc215)
    } -> tensor<8x64x64xf32> loc(#loc215)
    %439 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%436, %438 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc215)
      linalg.yield %1029 : f32 loc(#loc215)
    } -> tensor<8x64x64xf32> loc(#loc215)
    %collapsed_105 = tensor.collapse_shape %439 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc217)
    %440 = linalg.matmul ins(%collapsed_105, %arg25 : tensor<512x64xf32>, tensor<64x256xf32>) outs(%276 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc217)
    %expanded_106 = tensor.expand_shape %440 [[0, 1], [2]] output_shape [8, 64, 256] : tensor<512x256xf32> into tensor<8x64x256xf32> loc(#loc217)
    %441 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<256xf32>) outs(%278 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc218)
    } -> tensor<1x1x256xf32> loc(#loc218)
    %442 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%441 : tensor<1x1x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc219)
    } -> tensor<8x64x256xf32> loc(#loc219)
    %443 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_106, %442 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc219)
      linalg.yield %1029 : f32 loc(#loc219)
    } -> tensor<8x64x256xf32> loc(#loc219)
    %444 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %443 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc220)
      linalg.yield %1029 : f32 loc(#loc220)
    } -> tensor<8x64x256xf32> loc(#loc220)
    %445 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444, %443 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc220)
      linalg.yield %1029 : f32 loc(#loc220)
    } -> tensor<8x64x256xf32> loc(#loc220)
    %446 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285, %444 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc221)
      linalg.yield %1029 : f32 loc(#loc221)
    } -> tensor<8x64x256xf32> loc(#loc221)
    %447 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %445 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc221)
      linalg.yield %1029 : f32 loc(#loc221)
    } -> tensor<8x64x256xf32> loc(#loc221)
    %448 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %447 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc208)
      linalg.yield %1029 : f32 loc(#loc208)
    } -> tensor<8x64x256xf32> loc(#loc208)
    %449 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %448 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc221)
      linalg.yield %1029 : f32 loc(#loc221)
    } -> tensor<8x64x256xf32> loc(#loc221)
    %450 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%449 : tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.tanh %in : f32 loc(#loc222)
      linalg.yield %1029 : f32 loc(#loc222)
    } -> tensor<8x64x256xf32> loc(#loc222)
    %451 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %450 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc223)
      linalg.yield %1029 : f32 loc(#loc223)
    } -> tensor<8x64x256xf32> loc(#loc223)
    %452 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %450 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc208)
      linalg.yield %1029 : f32 loc(#loc208)
    } -> tensor<8x64x256xf32> loc(#loc208)
    %453 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %452 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc221)
      linalg.yield %1029 : f32 loc(#loc221)
    } -> tensor<8x64x256xf32> loc(#loc221)
    %454 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %453 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc221)
      linalg.yield %1029 : f32 loc(#loc221)
    } -> tensor<8x64x256xf32> loc(#loc221)
    %collapsed_107 = tensor.collapse_shape %454 [[0, 1], [2]] : tensor<8x64x256xf32> into tensor<512x256xf32> loc(#loc224)
    %455 = linalg.matmul ins(%collapsed_107, %arg27 : tensor<512x256xf32>, tensor<256x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc224)
    %expanded_108 = tensor.expand_shape %455 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc224)
    %456 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc225)
    } -> tensor<1x1x64xf32> loc(#loc225)
    %457 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%456 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc226)
    } -> tensor<8x64x64xf32> loc(#loc226)
    %458 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_108, %457 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc226)
      linalg.yield %1029 : f32 loc(#loc226)
    } -> tensor<8x64x64xf32> loc(#loc226)
    %extracted_slice_109 = tensor.extract_slice %collapsed_46[0] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc529)
    %collapsed_110 = tensor.collapse_shape %extracted_slice_109 [] : tensor<1xi32> into tensor<i32> loc(#loc530)
    %extracted_slice_111 = tensor.extract_slice %collapsed_46[1] [1] [1] : tensor<2xi32> to tensor<1xi32> loc(#loc529)
    %collapsed_112 = tensor.collapse_shape %extracted_slice_111 [] : tensor<1xi32> into tensor<i32> loc(#loc530)
    %459 = linalg.generic {indexing_maps = [#map9, #map9, #map9], iterator_types = []} ins(%collapsed_110, %collapsed_112 : tensor<i32>, tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc564)
      linalg.yield %1029 : i32 loc(#loc564)
    } -> tensor<i32> loc(#loc564)
    %460 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%459 : tensor<i32>) outs(%30 : tensor<i32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %c466688986_i32 : i32 loc(#loc564)
      linalg.yield %1029 : i32 loc(#loc564)
    } -> tensor<i32> loc(#loc564)
    %461 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_110 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc565)
    } -> tensor<8x64x64xi32> loc(#loc565)
    %462 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %461 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc565)
      linalg.yield %1029 : i32 loc(#loc565)
    } -> tensor<8x64x64xi32> loc(#loc565)
    %463 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_112 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc565)
    } -> tensor<8x64x64xi32> loc(#loc565)
    %464 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59, %463 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.addi %in, %in_222 : i32 loc(#loc565)
      linalg.yield %1029 : i32 loc(#loc565)
    } -> tensor<8x64x64xi32> loc(#loc565)
    %465:8 = scf.for %arg75 = %c0_i32 to %c5_i32 step %c1_i32 iter_args(%arg76 = %cst_7, %arg77 = %462, %arg78 = %464, %arg79 = %collapsed_112, %arg80 = %460, %arg81 = %collapsed_110, %arg82 = %cst_8, %arg83 = %cst_9) -> (tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32>)  : i32 {
      %1029 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%arg76 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %c1_i32 : i32 loc(#loc616)
        linalg.yield %1068 : i32 loc(#loc616)
      } -> tensor<i32> loc(#loc616)
      %extracted_slice_222 = tensor.extract_slice %arg82[0] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc617)
      %collapsed_223 = tensor.collapse_shape %extracted_slice_222 [] : tensor<1xi32> into tensor<i32> loc(#loc618)
      %1030 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg77, %arg78 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc616)
        linalg.yield %1068 : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1031 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_223 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc619)
      } -> tensor<8x64x64xi32> loc(#loc619)
      %1032 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1031 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc619)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc619)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc619)
        linalg.yield %1070 : i32 loc(#loc619)
      } -> tensor<8x64x64xi32> loc(#loc619)
      %1033 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_223 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc620)
        linalg.yield %1068 : i32 loc(#loc620)
      } -> tensor<i32> loc(#loc620)
      %1034 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1033 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc621)
      } -> tensor<8x64x64xi32> loc(#loc621)
      %1035 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg78, %1034 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc621)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc621)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc621)
        linalg.yield %1070 : i32 loc(#loc621)
      } -> tensor<8x64x64xi32> loc(#loc621)
      %1036 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1032, %1035 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc622)
        linalg.yield %1068 : i32 loc(#loc622)
      } -> tensor<8x64x64xi32> loc(#loc622)
      %1037 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1036 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc623)
        linalg.yield %1068 : i32 loc(#loc623)
      } -> tensor<8x64x64xi32> loc(#loc623)
      %extracted_slice_224 = tensor.extract_slice %arg82[1] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc617)
      %collapsed_225 = tensor.collapse_shape %extracted_slice_224 [] : tensor<1xi32> into tensor<i32> loc(#loc618)
      %1038 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1030, %1037 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc616)
        linalg.yield %1068 : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1039 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_225 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc619)
      } -> tensor<8x64x64xi32> loc(#loc619)
      %1040 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1039 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc619)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc619)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc619)
        linalg.yield %1070 : i32 loc(#loc619)
      } -> tensor<8x64x64xi32> loc(#loc619)
      %1041 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_225 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc620)
        linalg.yield %1068 : i32 loc(#loc620)
      } -> tensor<i32> loc(#loc620)
      %1042 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1041 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc621)
      } -> tensor<8x64x64xi32> loc(#loc621)
      %1043 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1037, %1042 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc621)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc621)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc621)
        linalg.yield %1070 : i32 loc(#loc621)
      } -> tensor<8x64x64xi32> loc(#loc621)
      %1044 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1040, %1043 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc622)
        linalg.yield %1068 : i32 loc(#loc622)
      } -> tensor<8x64x64xi32> loc(#loc622)
      %1045 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1044 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc623)
        linalg.yield %1068 : i32 loc(#loc623)
      } -> tensor<8x64x64xi32> loc(#loc623)
      %extracted_slice_226 = tensor.extract_slice %arg82[2] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc617)
      %collapsed_227 = tensor.collapse_shape %extracted_slice_226 [] : tensor<1xi32> into tensor<i32> loc(#loc618)
      %1046 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %1045 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc616)
        linalg.yield %1068 : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1047 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_227 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc619)
      } -> tensor<8x64x64xi32> loc(#loc619)
      %1048 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1047 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc619)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc619)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc619)
        linalg.yield %1070 : i32 loc(#loc619)
      } -> tensor<8x64x64xi32> loc(#loc619)
      %1049 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_227 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc620)
        linalg.yield %1068 : i32 loc(#loc620)
      } -> tensor<i32> loc(#loc620)
      %1050 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc621)
      } -> tensor<8x64x64xi32> loc(#loc621)
      %1051 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1045, %1050 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc621)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc621)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc621)
        linalg.yield %1070 : i32 loc(#loc621)
      } -> tensor<8x64x64xi32> loc(#loc621)
      %1052 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1048, %1051 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc622)
        linalg.yield %1068 : i32 loc(#loc622)
      } -> tensor<8x64x64xi32> loc(#loc622)
      %1053 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1052 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc623)
        linalg.yield %1068 : i32 loc(#loc623)
      } -> tensor<8x64x64xi32> loc(#loc623)
      %extracted_slice_228 = tensor.extract_slice %arg82[3] [1] [1] : tensor<4xi32> to tensor<1xi32> loc(#loc617)
      %collapsed_229 = tensor.collapse_shape %extracted_slice_228 [] : tensor<1xi32> into tensor<i32> loc(#loc618)
      %1054 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1046, %1053 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc616)
        linalg.yield %1068 : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1055 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_229 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc619)
      } -> tensor<8x64x64xi32> loc(#loc619)
      %1056 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1055 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shli %in, %in_230 : i32 loc(#loc619)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc619)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc619)
        linalg.yield %1070 : i32 loc(#loc619)
      } -> tensor<8x64x64xi32> loc(#loc619)
      %1057 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%collapsed_229 : tensor<i32>) outs(%30 : tensor<i32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.subi %c32_i32, %in : i32 loc(#loc620)
        linalg.yield %1068 : i32 loc(#loc620)
      } -> tensor<i32> loc(#loc620)
      %1058 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1057 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc621)
      } -> tensor<8x64x64xi32> loc(#loc621)
      %1059 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1053, %1058 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.shrui %in, %in_230 : i32 loc(#loc621)
        %1069 = arith.cmpi ult, %in_230, %c32_i32 : i32 loc(#loc621)
        %1070 = arith.select %1069, %1068, %c0_i32 : i32 loc(#loc621)
        linalg.yield %1070 : i32 loc(#loc621)
      } -> tensor<8x64x64xi32> loc(#loc621)
      %1060 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1056, %1059 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.ori %in, %in_230 : i32 loc(#loc622)
        linalg.yield %1068 : i32 loc(#loc622)
      } -> tensor<8x64x64xi32> loc(#loc622)
      %1061 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1060 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.xori %in, %in_230 : i32 loc(#loc623)
        linalg.yield %1068 : i32 loc(#loc623)
      } -> tensor<8x64x64xi32> loc(#loc623)
      %1062 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg79 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1063 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1054, %1062 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc616)
        linalg.yield %1068 : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1064 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg80 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1065 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1061, %1064 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc616)
        linalg.yield %1068 : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1066 = linalg.generic {indexing_maps = [#map12, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1029 : tensor<i32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
        linalg.yield %in : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      %1067 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1065, %1066 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
      ^bb0(%in: i32 loc(unknown), %in_230: i32 loc(unknown), %out: i32 loc(unknown)):
        %1068 = arith.addi %in, %in_230 : i32 loc(#loc616)
        linalg.yield %1068 : i32 loc(#loc616)
      } -> tensor<8x64x64xi32> loc(#loc616)
      scf.yield %1029, %1063, %1067, %arg80, %arg81, %arg79, %arg83, %arg82 : tensor<i32>, tensor<8x64x64xi32>, tensor<8x64x64xi32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<4xi32>, tensor<4xi32> loc(#loc566)
    } loc(#loc566)
    %466 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%465#1, %465#2 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.xori %in, %in_222 : i32 loc(#loc532)
      linalg.yield %1029 : i32 loc(#loc532)
    } -> tensor<8x64x64xi32> loc(#loc532)
    %467 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%466, %69 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.shrui %in, %in_222 : i32 loc(#loc533)
      %1030 = arith.cmpi ult, %in_222, %c32_i32 : i32 loc(#loc533)
      %1031 = arith.select %1030, %1029, %c0_i32 : i32 loc(#loc533)
      linalg.yield %1031 : i32 loc(#loc533)
    } -> tensor<8x64x64xi32> loc(#loc533)
    %468 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%467, %71 : tensor<8x64x64xi32>, tensor<8x64x64xi32>) outs(%58 : tensor<8x64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i32 loc(unknown)):
      %1029 = arith.ori %in, %in_222 : i32 loc(#loc534)
      linalg.yield %1029 : i32 loc(#loc534)
    } -> tensor<8x64x64xi32> loc(#loc534)
    %469 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%468 : tensor<8x64x64xi32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.bitcast %in : i32 to f32 loc(#loc535)
      linalg.yield %1029 : f32 loc(#loc535)
    } -> tensor<8x64x64xf32> loc(#loc535)
    %470 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %74 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc536)
      linalg.yield %1029 : f32 loc(#loc536)
    } -> tensor<8x64x64xf32> loc(#loc536)
    %471 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%470, %77 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc537)
      linalg.yield %1029 : f32 loc(#loc537)
    } -> tensor<8x64x64xf32> loc(#loc537)
    %472 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%471, %79 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc538)
      linalg.yield %1029 : f32 loc(#loc538)
    } -> tensor<8x64x64xf32> loc(#loc538)
    %473 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%79, %472 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc539)
      linalg.yield %1029 : f32 loc(#loc539)
    } -> tensor<8x64x64xf32> loc(#loc539)
    %474 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%473, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%83 : tensor<8x64x64xi1>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpf olt, %in, %in_222 : f32 loc(#loc426)
      linalg.yield %1029 : i1 loc(#loc426)
    } -> tensor<8x64x64xi1> loc(#loc426)
    %475 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%458, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc228)
      linalg.yield %1029 : f32 loc(#loc228)
    } -> tensor<8x64x64xf32> loc(#loc228)
    %476 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474, %475, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc427)
      linalg.yield %1029 : f32 loc(#loc427)
    } -> tensor<8x64x64xf32> loc(#loc427)
    %477 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %476 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc208)
      linalg.yield %1029 : f32 loc(#loc208)
    } -> tensor<8x64x64xf32> loc(#loc208)
    %478 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%477 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc230)
      linalg.yield %1029 : f32 loc(#loc230)
    } -> tensor<8x64xf32> loc(#loc230)
    %479 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%478 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<8x64x1xf32> loc(#loc231)
    %480 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%479, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc232)
      linalg.yield %1029 : f32 loc(#loc232)
    } -> tensor<8x64x1xf32> loc(#loc232)
    %481 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%480 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc233)
    } -> tensor<8x64x64xf32> loc(#loc233)
    %482 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477, %481 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc233)
      linalg.yield %1029 : f32 loc(#loc233)
    } -> tensor<8x64x64xf32> loc(#loc233)
    %483 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482, %482 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc234)
      linalg.yield %1029 : f32 loc(#loc234)
    } -> tensor<8x64x64xf32> loc(#loc234)
    %484 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%98, %482 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc235)
      linalg.yield %1029 : f32 loc(#loc235)
    } -> tensor<8x64x64xf32> loc(#loc235)
    %485 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%483 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc230)
      linalg.yield %1029 : f32 loc(#loc230)
    } -> tensor<8x64xf32> loc(#loc230)
    %486 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%485 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<8x64x1xf32> loc(#loc231)
    %487 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%486, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc232)
      linalg.yield %1029 : f32 loc(#loc232)
    } -> tensor<8x64x1xf32> loc(#loc232)
    %488 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487, %103 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc236)
      linalg.yield %1029 : f32 loc(#loc236)
    } -> tensor<8x64x1xf32> loc(#loc236)
    %489 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%488 : tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.rsqrt %in : f32 loc(#loc237)
      linalg.yield %1029 : f32 loc(#loc237)
    } -> tensor<8x64x1xf32> loc(#loc237)
    %490 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489, %488 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc232)
      linalg.yield %1029 : f32 loc(#loc232)
    } -> tensor<8x64x1xf32> loc(#loc232)
    %491 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%107, %490 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc235)
      linalg.yield %1029 : f32 loc(#loc235)
    } -> tensor<8x64x1xf32> loc(#loc235)
    %492 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%489 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<8x64x64xf32> loc(#loc235)
    %493 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482, %492 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc235)
      linalg.yield %1029 : f32 loc(#loc235)
    } -> tensor<8x64x64xf32> loc(#loc235)
    %494 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg33 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<1x1x64xf32> loc(#loc231)
    %495 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc235)
    } -> tensor<8x64x64xf32> loc(#loc235)
    %496 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %495 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc235)
      linalg.yield %1029 : f32 loc(#loc235)
    } -> tensor<8x64x64xf32> loc(#loc235)
    %497 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg32 : tensor<64xf32>) outs(%111 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc231)
    } -> tensor<1x1x64xf32> loc(#loc231)
    %498 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%497 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc236)
    } -> tensor<8x64x64xf32> loc(#loc236)
    %499 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%496, %498 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc236)
      linalg.yield %1029 : f32 loc(#loc236)
    } -> tensor<8x64x64xf32> loc(#loc236)
    %500 = tensor.empty() : tensor<64x128xf32> loc(#loc238)
    %501 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg35 : tensor<128x64xf32>) outs(%500 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc238)
    } -> tensor<64x128xf32> loc(#loc238)
    %collapsed_113 = tensor.collapse_shape %499 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc82)
    %502 = tensor.empty() : tensor<512x128xf32> loc(#loc82)
    %503 = linalg.fill ins(%cst_28 : f32) outs(%502 : tensor<512x128xf32>) -> tensor<512x128xf32> loc(#loc82)
    %504 = linalg.matmul ins(%collapsed_113, %501 : tensor<512x64xf32>, tensor<64x128xf32>) outs(%503 : tensor<512x128xf32>) -> tensor<512x128xf32> loc(#loc82)
    %expanded_114 = tensor.expand_shape %504 [[0, 1], [2]] output_shape [8, 64, 128] : tensor<512x128xf32> into tensor<8x64x128xf32> loc(#loc82)
    %505 = linalg.fill ins(%cst_18 : f32) outs(%88 : tensor<8x64xf32>) -> tensor<8x64xf32> loc(#loc428)
    %506 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_114 : tensor<8x64x128xf32>) outs(%505 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %out, %in : f32 loc(#loc428)
      linalg.yield %1029 : f32 loc(#loc428)
    } -> tensor<8x64xf32> loc(#loc428)
    %507 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_19 : tensor<f32>) outs(%88 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc429)
    } -> tensor<8x64xf32> loc(#loc429)
    %508 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%507, %506 : tensor<8x64xf32>, tensor<8x64xf32>) outs(%88 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.maximumf %in, %in_222 : f32 loc(#loc429)
      linalg.yield %1029 : f32 loc(#loc429)
    } -> tensor<8x64xf32> loc(#loc429)
    %509 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%508 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc430)
    } -> tensor<8x64x1xf32> loc(#loc430)
    %510 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509 : tensor<8x64x1xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc431)
    } -> tensor<8x64x128xf32> loc(#loc431)
    %511 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114, %510 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc431)
      linalg.yield %1029 : f32 loc(#loc431)
    } -> tensor<8x64x128xf32> loc(#loc431)
    %512 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511 : tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.exp %in : f32 loc(#loc432)
      linalg.yield %1029 : f32 loc(#loc432)
    } -> tensor<8x64x128xf32> loc(#loc432)
    %513 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%512 : tensor<8x64x128xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc433)
      linalg.yield %1029 : f32 loc(#loc433)
    } -> tensor<8x64xf32> loc(#loc433)
    %514 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513 : tensor<8x64xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc430)
    } -> tensor<8x64x1xf32> loc(#loc430)
    %515 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%514 : tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = math.log %in : f32 loc(#loc434)
      linalg.yield %1029 : f32 loc(#loc434)
    } -> tensor<8x64x1xf32> loc(#loc434)
    %516 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%515 : tensor<8x64x1xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc431)
    } -> tensor<8x64x128xf32> loc(#loc431)
    %517 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%511, %516 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc431)
      linalg.yield %1029 : f32 loc(#loc431)
    } -> tensor<8x64x128xf32> loc(#loc431)
    %518 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg73 : tensor<8x64xi32>) outs(%0 : tensor<8x64x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc244)
    } -> tensor<8x64x1xi32> loc(#loc244)
    %519 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%518 : tensor<8x64x1xi32>) outs(%6 : tensor<8x64x128xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc245)
    } -> tensor<8x64x128xi32> loc(#loc245)
    %520 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%519, %8 : tensor<8x64x128xi32>, tensor<8x64x128xi32>) outs(%9 : tensor<8x64x128xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_222: i32 loc(unknown), %out: i1 loc(unknown)):
      %1029 = arith.cmpi eq, %in, %in_222 : i32 loc(#loc245)
      linalg.yield %1029 : i1 loc(#loc245)
    } -> tensor<8x64x128xi1> loc(#loc245)
    %521 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520 : tensor<8x64x128xi1>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.uitofp %in : i1 to f32 loc(#loc246)
      linalg.yield %1029 : f32 loc(#loc246)
    } -> tensor<8x64x128xf32> loc(#loc246)
    %522 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%521, %517 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc247)
      linalg.yield %1029 : f32 loc(#loc247)
    } -> tensor<8x64x128xf32> loc(#loc247)
    %523 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%522 : tensor<8x64x128xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %1029 : f32 loc(#loc248)
    } -> tensor<8x64xf32> loc(#loc248)
    %524 = tensor.empty() : tensor<f32> loc(#loc248)
    %525 = linalg.fill ins(%cst_28 : f32) outs(%524 : tensor<f32>) -> tensor<f32> loc(#loc248)
    %526 = linalg.generic {indexing_maps = [#map11, #map26], iterator_types = ["reduction", "reduction"]} ins(%523 : tensor<8x64xf32>) outs(%525 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %1029 : f32 loc(#loc248)
    } -> tensor<f32> loc(#loc248)
    %527 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%526 : tensor<f32>) outs(%524 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %cst_12 : f32 loc(#loc249)
      linalg.yield %1029 : f32 loc(#loc249)
    } -> tensor<f32> loc(#loc249)
    %528 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%527 : tensor<f32>) outs(%524 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc250)
      linalg.yield %1029 : f32 loc(#loc250)
    } -> tensor<f32> loc(#loc250)
    %529 = linalg.generic {indexing_maps = [#map9], iterator_types = []} outs(%524 : tensor<f32>) {
    ^bb0(%out: f32 loc(unknown)):
      linalg.yield %cst_10 : f32 loc(#loc251)
    } -> tensor<f32> loc(#loc251)
    %530 = linalg.generic {indexing_maps = [#map9, #map9], iterator_types = []} ins(%529 : tensor<f32>) outs(%524 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %cst_12 : f32 loc(#loc252)
      linalg.yield %1029 : f32 loc(#loc252)
    } -> tensor<f32> loc(#loc252)
    %531 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%530 : tensor<f32>) outs(%88 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc253)
    } -> tensor<8x64xf32> loc(#loc253)
    %532 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531 : tensor<8x64xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc253)
    } -> tensor<8x64x128xf32> loc(#loc253)
    %533 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%521, %532 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc254)
      linalg.yield %1029 : f32 loc(#loc254)
    } -> tensor<8x64x128xf32> loc(#loc254)
    %534 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533 : tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc435)
      linalg.yield %1029 : f32 loc(#loc435)
    } -> tensor<8x64x128xf32> loc(#loc435)
    %535 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%534 : tensor<8x64x128xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc436)
      linalg.yield %1029 : f32 loc(#loc436)
    } -> tensor<8x64xf32> loc(#loc436)
    %expanded_115 = tensor.expand_shape %535 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc437)
    %536 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_115, %514 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc438)
      linalg.yield %1029 : f32 loc(#loc438)
    } -> tensor<8x64x1xf32> loc(#loc438)
    %537 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%536 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc436)
      linalg.yield %1029 : f32 loc(#loc436)
    } -> tensor<8x64xf32> loc(#loc436)
    %538 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%537 : tensor<8x64xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc439)
    } -> tensor<8x64x128xf32> loc(#loc439)
    %539 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%538, %512 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc440)
      linalg.yield %1029 : f32 loc(#loc440)
    } -> tensor<8x64x128xf32> loc(#loc440)
    %540 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%533, %539 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc441)
      linalg.yield %1029 : f32 loc(#loc441)
    } -> tensor<8x64x128xf32> loc(#loc441)
    %541 = tensor.empty() : tensor<128x8x64xf32> loc(#loc260)
    %542 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540 : tensor<8x64x128xf32>) outs(%541 : tensor<128x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc260)
    } -> tensor<128x8x64xf32> loc(#loc260)
    %collapsed_116 = tensor.collapse_shape %542 [[0], [1, 2]] : tensor<128x8x64xf32> into tensor<128x512xf32> loc(#loc260)
    %543 = tensor.empty() : tensor<128x64xf32> loc(#loc260)
    %544 = linalg.fill ins(%cst_28 : f32) outs(%543 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc260)
    %545 = linalg.matmul ins(%collapsed_116, %collapsed_113 : tensor<128x512xf32>, tensor<512x64xf32>) outs(%544 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc260)
    %546 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%545 : tensor<128x64xf32>) outs(%500 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc261)
    } -> tensor<64x128xf32> loc(#loc261)
    %collapsed_117 = tensor.collapse_shape %540 [[0, 1], [2]] : tensor<8x64x128xf32> into tensor<512x128xf32> loc(#loc260)
    %547 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%501 : tensor<64x128xf32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc260)
    } -> tensor<128x64xf32> loc(#loc260)
    %548 = linalg.matmul ins(%collapsed_117, %547 : tensor<512x128xf32>, tensor<128x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc260)
    %expanded_118 = tensor.expand_shape %548 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc260)
    %549 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%546 : tensor<64x128xf32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc261)
    } -> tensor<128x64xf32> loc(#loc261)
    %550 = tensor.empty() : tensor<64xf32> loc(#loc262)
    %551 = linalg.fill ins(%cst_28 : f32) outs(%550 : tensor<64xf32>) -> tensor<64xf32> loc(#loc262)
    %552 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_118 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %expanded_119 = tensor.expand_shape %552 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc263)
    %553 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_119 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %554 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%493, %expanded_118 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc264)
      linalg.yield %1029 : f32 loc(#loc264)
    } -> tensor<8x64x64xf32> loc(#loc264)
    %555 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%554 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %expanded_120 = tensor.expand_shape %555 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc263)
    %556 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118, %495 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc264)
      linalg.yield %1029 : f32 loc(#loc264)
    } -> tensor<8x64x64xf32> loc(#loc264)
    %557 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_120 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<64xf32> loc(#loc262)
    %558 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%482, %556 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc264)
      linalg.yield %1029 : f32 loc(#loc264)
    } -> tensor<8x64x64xf32> loc(#loc264)
    %559 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%558 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<8x64xf32> loc(#loc262)
    %expanded_121 = tensor.expand_shape %559 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc263)
    %560 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%556, %492 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc264)
      linalg.yield %1029 : f32 loc(#loc264)
    } -> tensor<8x64x64xf32> loc(#loc264)
    %561 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_121, %491 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc264)
      linalg.yield %1029 : f32 loc(#loc264)
    } -> tensor<8x64x1xf32> loc(#loc264)
    %562 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%560 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc265)
      linalg.yield %1029 : f32 loc(#loc265)
    } -> tensor<8x64x64xf32> loc(#loc265)
    %563 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%562 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<8x64xf32> loc(#loc262)
    %expanded_122 = tensor.expand_shape %563 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc263)
    %564 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc266)
      linalg.yield %1029 : f32 loc(#loc266)
    } -> tensor<8x64x1xf32> loc(#loc266)
    %565 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%564 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<8x64xf32> loc(#loc262)
    %566 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc267)
    } -> tensor<8x64x64xf32> loc(#loc267)
    %567 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%566, %484 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc264)
      linalg.yield %1029 : f32 loc(#loc264)
    } -> tensor<8x64x64xf32> loc(#loc264)
    %568 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc265)
      linalg.yield %1029 : f32 loc(#loc265)
    } -> tensor<8x64x64xf32> loc(#loc265)
    %569 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%568 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<8x64xf32> loc(#loc262)
    %expanded_123 = tensor.expand_shape %569 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc263)
    %570 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%560, %567 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc268)
      linalg.yield %1029 : f32 loc(#loc268)
    } -> tensor<8x64x64xf32> loc(#loc268)
    %571 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_122, %expanded_123 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc268)
      linalg.yield %1029 : f32 loc(#loc268)
    } -> tensor<8x64x1xf32> loc(#loc268)
    %572 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%571, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc266)
      linalg.yield %1029 : f32 loc(#loc266)
    } -> tensor<8x64x1xf32> loc(#loc266)
    %573 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%572 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc262)
      linalg.yield %1029 : f32 loc(#loc262)
    } -> tensor<8x64xf32> loc(#loc262)
    %574 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%573 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc267)
    } -> tensor<8x64x64xf32> loc(#loc267)
    %575 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%570, %574 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc268)
      linalg.yield %1029 : f32 loc(#loc268)
    } -> tensor<8x64x64xf32> loc(#loc268)
    %576 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%474, %575, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc442)
      linalg.yield %1029 : f32 loc(#loc442)
    } -> tensor<8x64x64xf32> loc(#loc442)
    %577 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc270)
      linalg.yield %1029 : f32 loc(#loc270)
    } -> tensor<8x64x64xf32> loc(#loc270)
    %578 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%577 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc271)
      linalg.yield %1029 : f32 loc(#loc271)
    } -> tensor<64xf32> loc(#loc271)
    %expanded_124 = tensor.expand_shape %578 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc272)
    %579 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_124 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc271)
      linalg.yield %1029 : f32 loc(#loc271)
    } -> tensor<64xf32> loc(#loc271)
    %580 = tensor.empty() : tensor<64x8x64xf32> loc(#loc273)
    %581 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc273)
    } -> tensor<64x8x64xf32> loc(#loc273)
    %collapsed_125 = tensor.collapse_shape %581 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc273)
    %582 = tensor.empty() : tensor<64x256xf32> loc(#loc273)
    %583 = linalg.fill ins(%cst_28 : f32) outs(%582 : tensor<64x256xf32>) -> tensor<64x256xf32> loc(#loc273)
    %584 = linalg.matmul ins(%collapsed_125, %collapsed_107 : tensor<64x512xf32>, tensor<512x256xf32>) outs(%583 : tensor<64x256xf32>) -> tensor<64x256xf32> loc(#loc273)
    %585 = tensor.empty() : tensor<256x64xf32> loc(#loc274)
    %586 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%584 : tensor<64x256xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc274)
    } -> tensor<256x64xf32> loc(#loc274)
    %collapsed_126 = tensor.collapse_shape %577 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc273)
    %587 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<256x64xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc273)
    } -> tensor<64x256xf32> loc(#loc273)
    %588 = linalg.matmul ins(%collapsed_126, %587 : tensor<512x64xf32>, tensor<64x256xf32>) outs(%276 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc273)
    %expanded_127 = tensor.expand_shape %588 [[0, 1], [2]] output_shape [8, 64, 256] : tensor<512x256xf32> into tensor<8x64x256xf32> loc(#loc273)
    %589 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%443, %expanded_127 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc275)
      linalg.yield %1029 : f32 loc(#loc275)
    } -> tensor<8x64x256xf32> loc(#loc275)
    %590 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127, %453 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc275)
      linalg.yield %1029 : f32 loc(#loc275)
    } -> tensor<8x64x256xf32> loc(#loc275)
    %591 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %589 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc275)
      linalg.yield %1029 : f32 loc(#loc275)
    } -> tensor<8x64x256xf32> loc(#loc275)
    %592 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%591, %451 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc275)
      linalg.yield %1029 : f32 loc(#loc275)
    } -> tensor<8x64x256xf32> loc(#loc275)
    %593 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592, %450 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc275)
      linalg.yield %1029 : f32 loc(#loc275)
    } -> tensor<8x64x256xf32> loc(#loc275)
    %594 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%592, %593 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc276)
      linalg.yield %1029 : f32 loc(#loc276)
    } -> tensor<8x64x256xf32> loc(#loc276)
    %595 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %594 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc275)
      linalg.yield %1029 : f32 loc(#loc275)
    } -> tensor<8x64x256xf32> loc(#loc275)
    %596 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%590, %595 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc276)
      linalg.yield %1029 : f32 loc(#loc276)
    } -> tensor<8x64x256xf32> loc(#loc276)
    %597 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %595 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc275)
      linalg.yield %1029 : f32 loc(#loc275)
    } -> tensor<8x64x256xf32> loc(#loc275)
    %598 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597, %446 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc275)
      linalg.yield %1029 : f32 loc(#loc275)
    } -> tensor<8x64x256xf32> loc(#loc275)
    %599 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%596, %598 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc276)
      linalg.yield %1029 : f32 loc(#loc276)
    } -> tensor<8x64x256xf32> loc(#loc276)
    %600 = tensor.empty() : tensor<256xf32> loc(#loc277)
    %601 = linalg.fill ins(%cst_28 : f32) outs(%600 : tensor<256xf32>) -> tensor<256xf32> loc(#loc277)
    %602 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%599 : tensor<8x64x256xf32>) outs(%601 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc277)
      linalg.yield %1029 : f32 loc(#loc277)
    } -> tensor<256xf32> loc(#loc277)
    %expanded_128 = tensor.expand_shape %602 [[0, 1, 2]] output_shape [1, 1, 256] : tensor<256xf32> into tensor<1x1x256xf32> loc(#loc278)
    %603 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_128 : tensor<1x1x256xf32>) outs(%601 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc277)
      linalg.yield %1029 : f32 loc(#loc277)
    } -> tensor<256xf32> loc(#loc277)
    %604 = tensor.empty() : tensor<256x8x64xf32> loc(#loc279)
    %605 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%599 : tensor<8x64x256xf32>) outs(%604 : tensor<256x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc279)
    } -> tensor<256x8x64xf32> loc(#loc279)
    %collapsed_129 = tensor.collapse_shape %605 [[0], [1, 2]] : tensor<256x8x64xf32> into tensor<256x512xf32> loc(#loc279)
    %606 = linalg.fill ins(%cst_28 : f32) outs(%585 : tensor<256x64xf32>) -> tensor<256x64xf32> loc(#loc279)
    %607 = linalg.matmul ins(%collapsed_129, %collapsed_105 : tensor<256x512xf32>, tensor<512x64xf32>) outs(%606 : tensor<256x64xf32>) -> tensor<256x64xf32> loc(#loc279)
    %608 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%607 : tensor<256x64xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc280)
    } -> tensor<64x256xf32> loc(#loc280)
    %collapsed_130 = tensor.collapse_shape %599 [[0, 1], [2]] : tensor<8x64x256xf32> into tensor<512x256xf32> loc(#loc279)
    %609 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<64x256xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc279)
    } -> tensor<256x64xf32> loc(#loc279)
    %610 = linalg.matmul ins(%collapsed_130, %609 : tensor<512x256xf32>, tensor<256x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc279)
    %expanded_131 = tensor.expand_shape %610 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc279)
    %611 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_131 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<64xf32> loc(#loc281)
    %expanded_132 = tensor.expand_shape %611 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc282)
    %612 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_132 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<64xf32> loc(#loc281)
    %613 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %expanded_131 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc283)
      linalg.yield %1029 : f32 loc(#loc283)
    } -> tensor<8x64x64xf32> loc(#loc283)
    %614 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%613 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<64xf32> loc(#loc281)
    %expanded_133 = tensor.expand_shape %614 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc282)
    %615 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131, %435 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc283)
      linalg.yield %1029 : f32 loc(#loc283)
    } -> tensor<8x64x64xf32> loc(#loc283)
    %616 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_133 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<64xf32> loc(#loc281)
    %617 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %615 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc283)
      linalg.yield %1029 : f32 loc(#loc283)
    } -> tensor<8x64x64xf32> loc(#loc283)
    %618 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%617 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<8x64xf32> loc(#loc281)
    %expanded_134 = tensor.expand_shape %618 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc282)
    %619 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615, %432 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc283)
      linalg.yield %1029 : f32 loc(#loc283)
    } -> tensor<8x64x64xf32> loc(#loc283)
    %620 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_134, %431 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc283)
      linalg.yield %1029 : f32 loc(#loc283)
    } -> tensor<8x64x1xf32> loc(#loc283)
    %621 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%619 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc284)
      linalg.yield %1029 : f32 loc(#loc284)
    } -> tensor<8x64x64xf32> loc(#loc284)
    %622 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%621 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<8x64xf32> loc(#loc281)
    %expanded_135 = tensor.expand_shape %622 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc282)
    %623 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%575, %619 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc285)
      linalg.yield %1029 : f32 loc(#loc285)
    } -> tensor<8x64x64xf32> loc(#loc285)
    %624 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc286)
      linalg.yield %1029 : f32 loc(#loc286)
    } -> tensor<8x64x1xf32> loc(#loc286)
    %625 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%624 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<8x64xf32> loc(#loc281)
    %626 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%625 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc287)
    } -> tensor<8x64x64xf32> loc(#loc287)
    %627 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%626, %424 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc283)
      linalg.yield %1029 : f32 loc(#loc283)
    } -> tensor<8x64x64xf32> loc(#loc283)
    %628 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%627 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc284)
      linalg.yield %1029 : f32 loc(#loc284)
    } -> tensor<8x64x64xf32> loc(#loc284)
    %629 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%628 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<8x64xf32> loc(#loc281)
    %expanded_136 = tensor.expand_shape %629 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc282)
    %630 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%623, %627 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc285)
      linalg.yield %1029 : f32 loc(#loc285)
    } -> tensor<8x64x64xf32> loc(#loc285)
    %631 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_135, %expanded_136 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc285)
      linalg.yield %1029 : f32 loc(#loc285)
    } -> tensor<8x64x1xf32> loc(#loc285)
    %632 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%631, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc286)
      linalg.yield %1029 : f32 loc(#loc286)
    } -> tensor<8x64x1xf32> loc(#loc286)
    %633 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%632 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc281)
      linalg.yield %1029 : f32 loc(#loc281)
    } -> tensor<8x64xf32> loc(#loc281)
    %634 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc287)
    } -> tensor<8x64x64xf32> loc(#loc287)
    %635 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%630, %634 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc285)
      linalg.yield %1029 : f32 loc(#loc285)
    } -> tensor<8x64x64xf32> loc(#loc285)
    %636 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%414, %635, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc443)
      linalg.yield %1029 : f32 loc(#loc443)
    } -> tensor<8x64x64xf32> loc(#loc443)
    %637 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%636, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc289)
      linalg.yield %1029 : f32 loc(#loc289)
    } -> tensor<8x64x64xf32> loc(#loc289)
    %638 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%637 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc290)
      linalg.yield %1029 : f32 loc(#loc290)
    } -> tensor<64xf32> loc(#loc290)
    %expanded_137 = tensor.expand_shape %638 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc291)
    %639 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_137 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc290)
      linalg.yield %1029 : f32 loc(#loc290)
    } -> tensor<64xf32> loc(#loc290)
    %640 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%637 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc292)
    } -> tensor<64x8x64xf32> loc(#loc292)
    %collapsed_138 = tensor.collapse_shape %640 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc292)
    %641 = tensor.empty() : tensor<64x64xf32> loc(#loc292)
    %642 = linalg.fill ins(%cst_28 : f32) outs(%641 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc292)
    %643 = linalg.matmul ins(%collapsed_138, %collapsed_99 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%642 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc292)
    %644 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%643 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc293)
    } -> tensor<64x64xf32> loc(#loc293)
    %collapsed_139 = tensor.collapse_shape %637 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc292)
    %645 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc292)
    } -> tensor<64x64xf32> loc(#loc292)
    %646 = linalg.matmul ins(%collapsed_139, %645 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc292)
    %expanded_140 = tensor.expand_shape %646 [[0, 1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<512x64xf32> into tensor<8x64x4x16xf32> loc(#loc294)
    %647 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_140 : tensor<8x64x4x16xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc295)
    } -> tensor<8x4x64x16xf32> loc(#loc295)
    %648 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%647 : tensor<8x4x64x16xf32>) outs(%134 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc296)
    } -> tensor<8x4x16x64xf32> loc(#loc296)
    %collapsed_141 = tensor.collapse_shape %648 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc296)
    %649 = tensor.empty() : tensor<32x16x64xf32> loc(#loc296)
    %650 = linalg.fill ins(%cst_28 : f32) outs(%649 : tensor<32x16x64xf32>) -> tensor<32x16x64xf32> loc(#loc296)
    %651 = linalg.batch_matmul ins(%collapsed_141, %collapsed_96 : tensor<32x16x64xf32>, tensor<32x64x64xf32>) outs(%650 : tensor<32x16x64xf32>) -> tensor<32x16x64xf32> loc(#loc296)
    %expanded_142 = tensor.expand_shape %651 [[0, 1], [2], [3]] output_shape [8, 4, 16, 64] : tensor<32x16x64xf32> into tensor<8x4x16x64xf32> loc(#loc296)
    %652 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_142 : tensor<8x4x16x64xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc295)
    } -> tensor<8x4x64x16xf32> loc(#loc295)
    %collapsed_143 = tensor.collapse_shape %647 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc296)
    %653 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358 : tensor<8x4x64x16xf32>) outs(%134 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc296)
    } -> tensor<8x4x16x64xf32> loc(#loc296)
    %collapsed_144 = tensor.collapse_shape %653 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc296)
    %654 = linalg.batch_matmul ins(%collapsed_143, %collapsed_144 : tensor<32x64x16xf32>, tensor<32x16x64xf32>) outs(%137 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc296)
    %expanded_145 = tensor.expand_shape %654 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32> loc(#loc296)
    %655 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390, %expanded_145, %223 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc444)
      linalg.yield %1029 : f32 loc(#loc444)
    } -> tensor<8x4x64x64xf32> loc(#loc444)
    %656 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%655, %220 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc298)
      linalg.yield %1029 : f32 loc(#loc298)
    } -> tensor<8x4x64x64xf32> loc(#loc298)
    %657 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374 : tensor<8x4x64x1xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc299)
    } -> tensor<8x4x64x64xf32> loc(#loc299)
    %658 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%656, %657 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc299)
      linalg.yield %1029 : f32 loc(#loc299)
    } -> tensor<8x4x64x64xf32> loc(#loc299)
    %659 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%658, %368 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc299)
      linalg.yield %1029 : f32 loc(#loc299)
    } -> tensor<8x4x64x64xf32> loc(#loc299)
    %660 = linalg.generic {indexing_maps = [#map15, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%659 : tensor<8x4x64x64xf32>) outs(%167 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc300)
      linalg.yield %1029 : f32 loc(#loc300)
    } -> tensor<8x4x64xf32> loc(#loc300)
    %expanded_146 = tensor.expand_shape %660 [[0], [1], [2, 3]] output_shape [8, 4, 64, 1] : tensor<8x4x64xf32> into tensor<8x4x64x1xf32> loc(#loc294)
    %661 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_146 : tensor<8x4x64x1xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc301)
      linalg.yield %1029 : f32 loc(#loc301)
    } -> tensor<8x4x64x1xf32> loc(#loc301)
    %662 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%656, %371 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc302)
      linalg.yield %1029 : f32 loc(#loc302)
    } -> tensor<8x4x64x64xf32> loc(#loc302)
    %663 = linalg.generic {indexing_maps = [#map15, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%661 : tensor<8x4x64x1xf32>) outs(%167 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc300)
      linalg.yield %1029 : f32 loc(#loc300)
    } -> tensor<8x4x64xf32> loc(#loc300)
    %664 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%663 : tensor<8x4x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc303)
    } -> tensor<8x4x64x64xf32> loc(#loc303)
    %665 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%662, %664 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc304)
      linalg.yield %1029 : f32 loc(#loc304)
    } -> tensor<8x4x64x64xf32> loc(#loc304)
    %666 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%665, %368 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc299)
      linalg.yield %1029 : f32 loc(#loc299)
    } -> tensor<8x4x64x64xf32> loc(#loc299)
    %667 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %666, %223 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc445)
      linalg.yield %1029 : f32 loc(#loc445)
    } -> tensor<8x4x64x64xf32> loc(#loc445)
    %668 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%667, %140 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc302)
      linalg.yield %1029 : f32 loc(#loc302)
    } -> tensor<8x4x64x64xf32> loc(#loc302)
    %669 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%668 : tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc296)
    } -> tensor<8x4x64x64xf32> loc(#loc296)
    %collapsed_147 = tensor.collapse_shape %669 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc296)
    %670 = linalg.batch_matmul ins(%collapsed_147, %collapsed_89 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%226 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc296)
    %expanded_148 = tensor.expand_shape %670 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc296)
    %671 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_148 : tensor<8x4x64x16xf32>) outs(%134 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc295)
    } -> tensor<8x4x16x64xf32> loc(#loc295)
    %collapsed_149 = tensor.collapse_shape %668 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc296)
    %672 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359 : tensor<8x4x16x64xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc296)
    } -> tensor<8x4x64x16xf32> loc(#loc296)
    %collapsed_150 = tensor.collapse_shape %672 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc296)
    %673 = linalg.batch_matmul ins(%collapsed_149, %collapsed_150 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%226 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc296)
    %expanded_151 = tensor.expand_shape %673 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc296)
    %674 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%671 : tensor<8x4x16x64xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc295)
    } -> tensor<8x4x64x16xf32> loc(#loc295)
    %675 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%652 : tensor<8x4x64x16xf32>) outs(%228 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc295)
    } -> tensor<8x64x4x16xf32> loc(#loc295)
    %collapsed_152 = tensor.collapse_shape %675 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc294)
    %676 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_152 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %1029 : f32 loc(#loc306)
    } -> tensor<64xf32> loc(#loc306)
    %expanded_153 = tensor.expand_shape %676 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc307)
    %677 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_153 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %1029 : f32 loc(#loc306)
    } -> tensor<64xf32> loc(#loc306)
    %678 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_152 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc308)
    } -> tensor<64x8x64xf32> loc(#loc308)
    %collapsed_154 = tensor.collapse_shape %678 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc308)
    %679 = linalg.matmul ins(%collapsed_154, %collapsed_82 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%642 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc308)
    %680 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%679 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc309)
    } -> tensor<64x64xf32> loc(#loc309)
    %collapsed_155 = tensor.collapse_shape %675 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc308)
    %681 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg23 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc308)
    } -> tensor<64x64xf32> loc(#loc308)
    %682 = linalg.matmul ins(%collapsed_155, %681 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc308)
    %expanded_156 = tensor.expand_shape %682 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc308)
    %683 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%674 : tensor<8x4x64x16xf32>) outs(%228 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc295)
    } -> tensor<8x64x4x16xf32> loc(#loc295)
    %collapsed_157 = tensor.collapse_shape %683 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc294)
    %684 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_157 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc310)
      linalg.yield %1029 : f32 loc(#loc310)
    } -> tensor<64xf32> loc(#loc310)
    %expanded_158 = tensor.expand_shape %684 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc311)
    %685 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_158 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc310)
      linalg.yield %1029 : f32 loc(#loc310)
    } -> tensor<64xf32> loc(#loc310)
    %686 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_157 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc312)
    } -> tensor<64x8x64xf32> loc(#loc312)
    %collapsed_159 = tensor.collapse_shape %686 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc312)
    %687 = linalg.matmul ins(%collapsed_159, %collapsed_82 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%642 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc312)
    %688 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%687 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc313)
    } -> tensor<64x64xf32> loc(#loc313)
    %collapsed_160 = tensor.collapse_shape %683 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc312)
    %689 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc312)
    } -> tensor<64x64xf32> loc(#loc312)
    %690 = linalg.matmul ins(%collapsed_160, %689 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc312)
    %expanded_161 = tensor.expand_shape %690 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc312)
    %691 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_156, %expanded_161 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc314)
      linalg.yield %1029 : f32 loc(#loc314)
    } -> tensor<8x64x64xf32> loc(#loc314)
    %692 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_151 : tensor<8x4x64x16xf32>) outs(%228 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc295)
    } -> tensor<8x64x4x16xf32> loc(#loc295)
    %collapsed_162 = tensor.collapse_shape %692 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc294)
    %693 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_162 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc315)
      linalg.yield %1029 : f32 loc(#loc315)
    } -> tensor<64xf32> loc(#loc315)
    %expanded_163 = tensor.expand_shape %693 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc316)
    %694 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_163 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc315)
      linalg.yield %1029 : f32 loc(#loc315)
    } -> tensor<64xf32> loc(#loc315)
    %695 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_162 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc317)
    } -> tensor<64x8x64xf32> loc(#loc317)
    %collapsed_164 = tensor.collapse_shape %695 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc317)
    %696 = linalg.matmul ins(%collapsed_164, %collapsed_82 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%642 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc317)
    %697 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%696 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc318)
    } -> tensor<64x64xf32> loc(#loc318)
    %collapsed_165 = tensor.collapse_shape %692 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc317)
    %698 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc317)
    } -> tensor<64x64xf32> loc(#loc317)
    %699 = linalg.matmul ins(%collapsed_165, %698 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc317)
    %expanded_166 = tensor.expand_shape %699 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc317)
    %700 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%691, %expanded_166 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc319)
      linalg.yield %1029 : f32 loc(#loc319)
    } -> tensor<8x64x64xf32> loc(#loc319)
    %701 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%700 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<64xf32> loc(#loc320)
    %expanded_167 = tensor.expand_shape %701 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc321)
    %702 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_167 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<64xf32> loc(#loc320)
    %703 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %700 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc322)
      linalg.yield %1029 : f32 loc(#loc322)
    } -> tensor<8x64x64xf32> loc(#loc322)
    %704 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%703 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<64xf32> loc(#loc320)
    %expanded_168 = tensor.expand_shape %704 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc321)
    %705 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%700, %339 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc322)
      linalg.yield %1029 : f32 loc(#loc322)
    } -> tensor<8x64x64xf32> loc(#loc322)
    %706 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_168 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<64xf32> loc(#loc320)
    %707 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %705 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc322)
      linalg.yield %1029 : f32 loc(#loc322)
    } -> tensor<8x64x64xf32> loc(#loc322)
    %708 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%707 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<8x64xf32> loc(#loc320)
    %expanded_169 = tensor.expand_shape %708 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc321)
    %709 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%705, %336 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc322)
      linalg.yield %1029 : f32 loc(#loc322)
    } -> tensor<8x64x64xf32> loc(#loc322)
    %710 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_169, %335 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc322)
      linalg.yield %1029 : f32 loc(#loc322)
    } -> tensor<8x64x1xf32> loc(#loc322)
    %711 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%709 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc323)
      linalg.yield %1029 : f32 loc(#loc323)
    } -> tensor<8x64x64xf32> loc(#loc323)
    %712 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%711 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<8x64xf32> loc(#loc320)
    %expanded_170 = tensor.expand_shape %712 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc321)
    %713 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%635, %709 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc324)
      linalg.yield %1029 : f32 loc(#loc324)
    } -> tensor<8x64x64xf32> loc(#loc324)
    %714 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%710, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc325)
      linalg.yield %1029 : f32 loc(#loc325)
    } -> tensor<8x64x1xf32> loc(#loc325)
    %715 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%714 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<8x64xf32> loc(#loc320)
    %716 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%715 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc326)
    } -> tensor<8x64x64xf32> loc(#loc326)
    %717 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%716, %328 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc322)
      linalg.yield %1029 : f32 loc(#loc322)
    } -> tensor<8x64x64xf32> loc(#loc322)
    %718 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%717 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc323)
      linalg.yield %1029 : f32 loc(#loc323)
    } -> tensor<8x64x64xf32> loc(#loc323)
    %719 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%718 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<8x64xf32> loc(#loc320)
    %expanded_171 = tensor.expand_shape %719 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc321)
    %720 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%713, %717 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc324)
      linalg.yield %1029 : f32 loc(#loc324)
    } -> tensor<8x64x64xf32> loc(#loc324)
    %721 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_170, %expanded_171 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc324)
      linalg.yield %1029 : f32 loc(#loc324)
    } -> tensor<8x64x1xf32> loc(#loc324)
    %722 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%721, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc325)
      linalg.yield %1029 : f32 loc(#loc325)
    } -> tensor<8x64x1xf32> loc(#loc325)
    %723 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%722 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc320)
      linalg.yield %1029 : f32 loc(#loc320)
    } -> tensor<8x64xf32> loc(#loc320)
    %724 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%723 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc326)
    } -> tensor<8x64x64xf32> loc(#loc326)
    %725 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%720, %724 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc324)
      linalg.yield %1029 : f32 loc(#loc324)
    } -> tensor<8x64x64xf32> loc(#loc324)
    %726 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318, %725, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc446)
      linalg.yield %1029 : f32 loc(#loc446)
    } -> tensor<8x64x64xf32> loc(#loc446)
    %727 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%726, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc328)
      linalg.yield %1029 : f32 loc(#loc328)
    } -> tensor<8x64x64xf32> loc(#loc328)
    %728 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%727 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc329)
      linalg.yield %1029 : f32 loc(#loc329)
    } -> tensor<64xf32> loc(#loc329)
    %expanded_172 = tensor.expand_shape %728 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc330)
    %729 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_172 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc329)
      linalg.yield %1029 : f32 loc(#loc329)
    } -> tensor<64xf32> loc(#loc329)
    %730 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%727 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc331)
    } -> tensor<64x8x64xf32> loc(#loc331)
    %collapsed_173 = tensor.collapse_shape %730 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc331)
    %731 = linalg.matmul ins(%collapsed_173, %collapsed_76 : tensor<64x512xf32>, tensor<512x256xf32>) outs(%583 : tensor<64x256xf32>) -> tensor<64x256xf32> loc(#loc331)
    %732 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%731 : tensor<64x256xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc332)
    } -> tensor<256x64xf32> loc(#loc332)
    %collapsed_174 = tensor.collapse_shape %727 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc331)
    %733 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<256x64xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc331)
    } -> tensor<64x256xf32> loc(#loc331)
    %734 = linalg.matmul ins(%collapsed_174, %733 : tensor<512x64xf32>, tensor<64x256xf32>) outs(%276 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc331)
    %expanded_175 = tensor.expand_shape %734 [[0, 1], [2]] output_shape [8, 64, 256] : tensor<512x256xf32> into tensor<8x64x256xf32> loc(#loc331)
    %735 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %expanded_175 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc333)
      linalg.yield %1029 : f32 loc(#loc333)
    } -> tensor<8x64x256xf32> loc(#loc333)
    %736 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_175, %297 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc333)
      linalg.yield %1029 : f32 loc(#loc333)
    } -> tensor<8x64x256xf32> loc(#loc333)
    %737 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %735 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc333)
      linalg.yield %1029 : f32 loc(#loc333)
    } -> tensor<8x64x256xf32> loc(#loc333)
    %738 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %294 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc333)
      linalg.yield %1029 : f32 loc(#loc333)
    } -> tensor<8x64x256xf32> loc(#loc333)
    %739 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%738, %292 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc333)
      linalg.yield %1029 : f32 loc(#loc333)
    } -> tensor<8x64x256xf32> loc(#loc333)
    %740 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%738, %739 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc334)
      linalg.yield %1029 : f32 loc(#loc334)
    } -> tensor<8x64x256xf32> loc(#loc334)
    %741 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %740 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc333)
      linalg.yield %1029 : f32 loc(#loc333)
    } -> tensor<8x64x256xf32> loc(#loc333)
    %742 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%736, %741 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc334)
      linalg.yield %1029 : f32 loc(#loc334)
    } -> tensor<8x64x256xf32> loc(#loc334)
    %743 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %741 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc333)
      linalg.yield %1029 : f32 loc(#loc333)
    } -> tensor<8x64x256xf32> loc(#loc333)
    %744 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%743, %286 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc333)
      linalg.yield %1029 : f32 loc(#loc333)
    } -> tensor<8x64x256xf32> loc(#loc333)
    %745 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%742, %744 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%280 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc334)
      linalg.yield %1029 : f32 loc(#loc334)
    } -> tensor<8x64x256xf32> loc(#loc334)
    %746 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%745 : tensor<8x64x256xf32>) outs(%601 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc335)
      linalg.yield %1029 : f32 loc(#loc335)
    } -> tensor<256xf32> loc(#loc335)
    %expanded_176 = tensor.expand_shape %746 [[0, 1, 2]] output_shape [1, 1, 256] : tensor<256xf32> into tensor<1x1x256xf32> loc(#loc336)
    %747 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_176 : tensor<1x1x256xf32>) outs(%601 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc335)
      linalg.yield %1029 : f32 loc(#loc335)
    } -> tensor<256xf32> loc(#loc335)
    %748 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%745 : tensor<8x64x256xf32>) outs(%604 : tensor<256x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc337)
    } -> tensor<256x8x64xf32> loc(#loc337)
    %collapsed_177 = tensor.collapse_shape %748 [[0], [1, 2]] : tensor<256x8x64xf32> into tensor<256x512xf32> loc(#loc337)
    %749 = linalg.matmul ins(%collapsed_177, %collapsed_74 : tensor<256x512xf32>, tensor<512x64xf32>) outs(%606 : tensor<256x64xf32>) -> tensor<256x64xf32> loc(#loc337)
    %750 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%749 : tensor<256x64xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc338)
    } -> tensor<64x256xf32> loc(#loc338)
    %collapsed_178 = tensor.collapse_shape %745 [[0, 1], [2]] : tensor<8x64x256xf32> into tensor<512x256xf32> loc(#loc337)
    %751 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64x256xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc337)
    } -> tensor<256x64xf32> loc(#loc337)
    %752 = linalg.matmul ins(%collapsed_178, %751 : tensor<512x256xf32>, tensor<256x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc337)
    %expanded_179 = tensor.expand_shape %752 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc337)
    %753 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_179 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<64xf32> loc(#loc339)
    %expanded_180 = tensor.expand_shape %753 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc340)
    %754 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_180 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<64xf32> loc(#loc339)
    %755 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%268, %expanded_179 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc341)
      linalg.yield %1029 : f32 loc(#loc341)
    } -> tensor<8x64x64xf32> loc(#loc341)
    %756 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%755 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<64xf32> loc(#loc339)
    %expanded_181 = tensor.expand_shape %756 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc340)
    %757 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_179, %270 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc341)
      linalg.yield %1029 : f32 loc(#loc341)
    } -> tensor<8x64x64xf32> loc(#loc341)
    %758 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_181 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<64xf32> loc(#loc339)
    %759 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %757 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc341)
      linalg.yield %1029 : f32 loc(#loc341)
    } -> tensor<8x64x64xf32> loc(#loc341)
    %760 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%759 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<8x64xf32> loc(#loc339)
    %expanded_182 = tensor.expand_shape %760 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc340)
    %761 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%757, %267 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc341)
      linalg.yield %1029 : f32 loc(#loc341)
    } -> tensor<8x64x64xf32> loc(#loc341)
    %762 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_182, %266 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc341)
      linalg.yield %1029 : f32 loc(#loc341)
    } -> tensor<8x64x1xf32> loc(#loc341)
    %763 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%761 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc342)
      linalg.yield %1029 : f32 loc(#loc342)
    } -> tensor<8x64x64xf32> loc(#loc342)
    %764 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%763 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<8x64xf32> loc(#loc339)
    %expanded_183 = tensor.expand_shape %764 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc340)
    %765 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%725, %761 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc343)
      linalg.yield %1029 : f32 loc(#loc343)
    } -> tensor<8x64x64xf32> loc(#loc343)
    %766 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%762, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc344)
      linalg.yield %1029 : f32 loc(#loc344)
    } -> tensor<8x64x1xf32> loc(#loc344)
    %767 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%766 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<8x64xf32> loc(#loc339)
    %768 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%767 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc345)
    } -> tensor<8x64x64xf32> loc(#loc345)
    %769 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%768, %259 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc341)
      linalg.yield %1029 : f32 loc(#loc341)
    } -> tensor<8x64x64xf32> loc(#loc341)
    %770 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%769 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc342)
      linalg.yield %1029 : f32 loc(#loc342)
    } -> tensor<8x64x64xf32> loc(#loc342)
    %771 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%770 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<8x64xf32> loc(#loc339)
    %expanded_184 = tensor.expand_shape %771 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc340)
    %772 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%765, %769 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc343)
      linalg.yield %1029 : f32 loc(#loc343)
    } -> tensor<8x64x64xf32> loc(#loc343)
    %773 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_183, %expanded_184 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc343)
      linalg.yield %1029 : f32 loc(#loc343)
    } -> tensor<8x64x1xf32> loc(#loc343)
    %774 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%773, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc344)
      linalg.yield %1029 : f32 loc(#loc344)
    } -> tensor<8x64x1xf32> loc(#loc344)
    %775 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%774 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc339)
      linalg.yield %1029 : f32 loc(#loc339)
    } -> tensor<8x64xf32> loc(#loc339)
    %776 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc345)
    } -> tensor<8x64x64xf32> loc(#loc345)
    %777 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%772, %776 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc343)
      linalg.yield %1029 : f32 loc(#loc343)
    } -> tensor<8x64x64xf32> loc(#loc343)
    %778 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %777, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc447)
      linalg.yield %1029 : f32 loc(#loc447)
    } -> tensor<8x64x64xf32> loc(#loc447)
    %779 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%778, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc347)
      linalg.yield %1029 : f32 loc(#loc347)
    } -> tensor<8x64x64xf32> loc(#loc347)
    %780 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%779 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc348)
      linalg.yield %1029 : f32 loc(#loc348)
    } -> tensor<64xf32> loc(#loc348)
    %expanded_185 = tensor.expand_shape %780 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc349)
    %781 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_185 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc348)
      linalg.yield %1029 : f32 loc(#loc348)
    } -> tensor<64xf32> loc(#loc348)
    %782 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%779 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc350)
    } -> tensor<64x8x64xf32> loc(#loc350)
    %collapsed_186 = tensor.collapse_shape %782 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc350)
    %783 = linalg.matmul ins(%collapsed_186, %collapsed_68 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%642 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc350)
    %784 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%783 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc351)
    } -> tensor<64x64xf32> loc(#loc351)
    %collapsed_187 = tensor.collapse_shape %779 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc350)
    %785 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc350)
    } -> tensor<64x64xf32> loc(#loc350)
    %786 = linalg.matmul ins(%collapsed_187, %785 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc350)
    %expanded_188 = tensor.expand_shape %786 [[0, 1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<512x64xf32> into tensor<8x64x4x16xf32> loc(#loc352)
    %787 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_188 : tensor<8x64x4x16xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc353)
    } -> tensor<8x4x64x16xf32> loc(#loc353)
    %788 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%787 : tensor<8x4x64x16xf32>) outs(%134 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc354)
    } -> tensor<8x4x16x64xf32> loc(#loc354)
    %collapsed_189 = tensor.collapse_shape %788 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc354)
    %789 = linalg.batch_matmul ins(%collapsed_189, %collapsed_65 : tensor<32x16x64xf32>, tensor<32x64x64xf32>) outs(%650 : tensor<32x16x64xf32>) -> tensor<32x16x64xf32> loc(#loc354)
    %expanded_190 = tensor.expand_shape %789 [[0, 1], [2], [3]] output_shape [8, 4, 16, 64] : tensor<32x16x64xf32> into tensor<8x4x16x64xf32> loc(#loc354)
    %790 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_190 : tensor<8x4x16x64xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc353)
    } -> tensor<8x4x64x16xf32> loc(#loc353)
    %collapsed_191 = tensor.collapse_shape %787 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc354)
    %791 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133 : tensor<8x4x64x16xf32>) outs(%134 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc354)
    } -> tensor<8x4x16x64xf32> loc(#loc354)
    %collapsed_192 = tensor.collapse_shape %791 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc354)
    %792 = linalg.batch_matmul ins(%collapsed_191, %collapsed_192 : tensor<32x64x16xf32>, tensor<32x16x64xf32>) outs(%137 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc354)
    %expanded_193 = tensor.expand_shape %792 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32> loc(#loc354)
    %793 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %expanded_193, %223 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc448)
      linalg.yield %1029 : f32 loc(#loc448)
    } -> tensor<8x4x64x64xf32> loc(#loc448)
    %794 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%793, %220 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc356)
      linalg.yield %1029 : f32 loc(#loc356)
    } -> tensor<8x4x64x64xf32> loc(#loc356)
    %795 = linalg.generic {indexing_maps = [#map23, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174 : tensor<8x4x64x1xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<8x4x64x64xf32> loc(#loc357)
    %796 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%794, %795 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc357)
      linalg.yield %1029 : f32 loc(#loc357)
    } -> tensor<8x4x64x64xf32> loc(#loc357)
    %797 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%796, %166 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc357)
      linalg.yield %1029 : f32 loc(#loc357)
    } -> tensor<8x4x64x64xf32> loc(#loc357)
    %798 = linalg.generic {indexing_maps = [#map15, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%797 : tensor<8x4x64x64xf32>) outs(%167 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc358)
      linalg.yield %1029 : f32 loc(#loc358)
    } -> tensor<8x4x64xf32> loc(#loc358)
    %expanded_194 = tensor.expand_shape %798 [[0], [1], [2, 3]] output_shape [8, 4, 64, 1] : tensor<8x4x64xf32> into tensor<8x4x64x1xf32> loc(#loc352)
    %799 = linalg.generic {indexing_maps = [#map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_194 : tensor<8x4x64x1xf32>) outs(%162 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc359)
      linalg.yield %1029 : f32 loc(#loc359)
    } -> tensor<8x4x64x1xf32> loc(#loc359)
    %800 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%794, %170 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc360)
      linalg.yield %1029 : f32 loc(#loc360)
    } -> tensor<8x4x64x64xf32> loc(#loc360)
    %801 = linalg.generic {indexing_maps = [#map15, #map22], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%799 : tensor<8x4x64x1xf32>) outs(%167 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc358)
      linalg.yield %1029 : f32 loc(#loc358)
    } -> tensor<8x4x64xf32> loc(#loc358)
    %802 = linalg.generic {indexing_maps = [#map22, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%801 : tensor<8x4x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc361)
    } -> tensor<8x4x64x64xf32> loc(#loc361)
    %803 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%800, %802 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc362)
      linalg.yield %1029 : f32 loc(#loc362)
    } -> tensor<8x4x64x64xf32> loc(#loc362)
    %804 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%803, %166 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc357)
      linalg.yield %1029 : f32 loc(#loc357)
    } -> tensor<8x4x64x64xf32> loc(#loc357)
    %805 = linalg.generic {indexing_maps = [#map15, #map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %804, %223 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc449)
      linalg.yield %1029 : f32 loc(#loc449)
    } -> tensor<8x4x64x64xf32> loc(#loc449)
    %806 = linalg.generic {indexing_maps = [#map15, #map15, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%805, %140 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc360)
      linalg.yield %1029 : f32 loc(#loc360)
    } -> tensor<8x4x64x64xf32> loc(#loc360)
    %807 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%806 : tensor<8x4x64x64xf32>) outs(%139 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc354)
    } -> tensor<8x4x64x64xf32> loc(#loc354)
    %collapsed_195 = tensor.collapse_shape %807 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc354)
    %808 = linalg.batch_matmul ins(%collapsed_195, %collapsed_58 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%226 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc354)
    %expanded_196 = tensor.expand_shape %808 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc354)
    %809 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_196 : tensor<8x4x64x16xf32>) outs(%134 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc353)
    } -> tensor<8x4x16x64xf32> loc(#loc353)
    %collapsed_197 = tensor.collapse_shape %806 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc354)
    %810 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%135 : tensor<8x4x16x64xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc354)
    } -> tensor<8x4x64x16xf32> loc(#loc354)
    %collapsed_198 = tensor.collapse_shape %810 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc354)
    %811 = linalg.batch_matmul ins(%collapsed_197, %collapsed_198 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%226 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc354)
    %expanded_199 = tensor.expand_shape %811 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc354)
    %812 = linalg.generic {indexing_maps = [#map16, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%809 : tensor<8x4x16x64xf32>) outs(%122 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc353)
    } -> tensor<8x4x64x16xf32> loc(#loc353)
    %813 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%790 : tensor<8x4x64x16xf32>) outs(%228 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc353)
    } -> tensor<8x64x4x16xf32> loc(#loc353)
    %collapsed_200 = tensor.collapse_shape %813 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc352)
    %814 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_200 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc364)
      linalg.yield %1029 : f32 loc(#loc364)
    } -> tensor<64xf32> loc(#loc364)
    %expanded_201 = tensor.expand_shape %814 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc365)
    %815 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_201 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc364)
      linalg.yield %1029 : f32 loc(#loc364)
    } -> tensor<64xf32> loc(#loc364)
    %816 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_200 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc366)
    } -> tensor<64x8x64xf32> loc(#loc366)
    %collapsed_202 = tensor.collapse_shape %816 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc366)
    %817 = linalg.matmul ins(%collapsed_202, %collapsed_51 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%642 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc366)
    %818 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%817 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc367)
    } -> tensor<64x64xf32> loc(#loc367)
    %collapsed_203 = tensor.collapse_shape %813 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc366)
    %819 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc366)
    } -> tensor<64x64xf32> loc(#loc366)
    %820 = linalg.matmul ins(%collapsed_203, %819 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc366)
    %expanded_204 = tensor.expand_shape %820 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc366)
    %821 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%812 : tensor<8x4x64x16xf32>) outs(%228 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc353)
    } -> tensor<8x64x4x16xf32> loc(#loc353)
    %collapsed_205 = tensor.collapse_shape %821 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc352)
    %822 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_205 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc368)
      linalg.yield %1029 : f32 loc(#loc368)
    } -> tensor<64xf32> loc(#loc368)
    %expanded_206 = tensor.expand_shape %822 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc369)
    %823 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_206 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc368)
      linalg.yield %1029 : f32 loc(#loc368)
    } -> tensor<64xf32> loc(#loc368)
    %824 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_205 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc370)
    } -> tensor<64x8x64xf32> loc(#loc370)
    %collapsed_207 = tensor.collapse_shape %824 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc370)
    %825 = linalg.matmul ins(%collapsed_207, %collapsed_51 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%642 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc370)
    %826 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%825 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc371)
    } -> tensor<64x64xf32> loc(#loc371)
    %collapsed_208 = tensor.collapse_shape %821 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc370)
    %827 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc370)
    } -> tensor<64x64xf32> loc(#loc370)
    %828 = linalg.matmul ins(%collapsed_208, %827 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc370)
    %expanded_209 = tensor.expand_shape %828 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc370)
    %829 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_204, %expanded_209 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc372)
      linalg.yield %1029 : f32 loc(#loc372)
    } -> tensor<8x64x64xf32> loc(#loc372)
    %830 = linalg.generic {indexing_maps = [#map14, #map15], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_199 : tensor<8x4x64x16xf32>) outs(%228 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc353)
    } -> tensor<8x64x4x16xf32> loc(#loc353)
    %collapsed_210 = tensor.collapse_shape %830 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc352)
    %831 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_210 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc373)
      linalg.yield %1029 : f32 loc(#loc373)
    } -> tensor<64xf32> loc(#loc373)
    %expanded_211 = tensor.expand_shape %831 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc374)
    %832 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_211 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc373)
      linalg.yield %1029 : f32 loc(#loc373)
    } -> tensor<64xf32> loc(#loc373)
    %833 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_210 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc375)
    } -> tensor<64x8x64xf32> loc(#loc375)
    %collapsed_212 = tensor.collapse_shape %833 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc375)
    %834 = linalg.matmul ins(%collapsed_212, %collapsed_51 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%642 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc375)
    %835 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%834 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc376)
    } -> tensor<64x64xf32> loc(#loc376)
    %collapsed_213 = tensor.collapse_shape %830 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc375)
    %836 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc375)
    } -> tensor<64x64xf32> loc(#loc375)
    %837 = linalg.matmul ins(%collapsed_213, %836 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc375)
    %expanded_214 = tensor.expand_shape %837 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc375)
    %838 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%829, %expanded_214 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc377)
      linalg.yield %1029 : f32 loc(#loc377)
    } -> tensor<8x64x64xf32> loc(#loc377)
    %839 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%838 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<64xf32> loc(#loc378)
    %expanded_215 = tensor.expand_shape %839 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc379)
    %840 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_215 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<64xf32> loc(#loc378)
    %841 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%110, %838 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc380)
      linalg.yield %1029 : f32 loc(#loc380)
    } -> tensor<8x64x64xf32> loc(#loc380)
    %842 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%841 : tensor<8x64x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<64xf32> loc(#loc378)
    %expanded_216 = tensor.expand_shape %842 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc379)
    %843 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%838, %113 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc380)
      linalg.yield %1029 : f32 loc(#loc380)
    } -> tensor<8x64x64xf32> loc(#loc380)
    %844 = linalg.generic {indexing_maps = [#map27, #map28], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_216 : tensor<1x1x64xf32>) outs(%551 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<64xf32> loc(#loc378)
    %845 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %843 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc380)
      linalg.yield %1029 : f32 loc(#loc380)
    } -> tensor<8x64x64xf32> loc(#loc380)
    %846 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%845 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<8x64xf32> loc(#loc378)
    %expanded_217 = tensor.expand_shape %846 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc379)
    %847 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%843, %109 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc380)
      linalg.yield %1029 : f32 loc(#loc380)
    } -> tensor<8x64x64xf32> loc(#loc380)
    %848 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_217, %108 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc380)
      linalg.yield %1029 : f32 loc(#loc380)
    } -> tensor<8x64x1xf32> loc(#loc380)
    %849 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%847 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc381)
      linalg.yield %1029 : f32 loc(#loc381)
    } -> tensor<8x64x64xf32> loc(#loc381)
    %850 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%849 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<8x64xf32> loc(#loc378)
    %expanded_218 = tensor.expand_shape %850 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc379)
    %851 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%777, %847 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc382)
      linalg.yield %1029 : f32 loc(#loc382)
    } -> tensor<8x64x64xf32> loc(#loc382)
    %852 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%848, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc383)
      linalg.yield %1029 : f32 loc(#loc383)
    } -> tensor<8x64x1xf32> loc(#loc383)
    %853 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%852 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<8x64xf32> loc(#loc378)
    %854 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%853 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc384)
    } -> tensor<8x64x64xf32> loc(#loc384)
    %855 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%854, %99 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc380)
      linalg.yield %1029 : f32 loc(#loc380)
    } -> tensor<8x64x64xf32> loc(#loc380)
    %856 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%855 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.negf %in : f32 loc(#loc381)
      linalg.yield %1029 : f32 loc(#loc381)
    } -> tensor<8x64x64xf32> loc(#loc381)
    %857 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%856 : tensor<8x64x64xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<8x64xf32> loc(#loc378)
    %expanded_219 = tensor.expand_shape %857 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc379)
    %858 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%851, %855 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc382)
      linalg.yield %1029 : f32 loc(#loc382)
    } -> tensor<8x64x64xf32> loc(#loc382)
    %859 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_218, %expanded_219 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc382)
      linalg.yield %1029 : f32 loc(#loc382)
    } -> tensor<8x64x1xf32> loc(#loc382)
    %860 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%859, %93 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%91 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc383)
      linalg.yield %1029 : f32 loc(#loc383)
    } -> tensor<8x64x1xf32> loc(#loc383)
    %861 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%860 : tensor<8x64x1xf32>) outs(%89 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc378)
      linalg.yield %1029 : f32 loc(#loc378)
    } -> tensor<8x64xf32> loc(#loc378)
    %862 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%861 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc384)
    } -> tensor<8x64x64xf32> loc(#loc384)
    %863 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%858, %862 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc382)
      linalg.yield %1029 : f32 loc(#loc382)
    } -> tensor<8x64x64xf32> loc(#loc382)
    %864 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%84, %863, %86 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_222: f32 loc(unknown), %in_223: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.select %in, %in_222, %in_223 : f32 loc(#loc450)
      linalg.yield %1029 : f32 loc(#loc450)
    } -> tensor<8x64x64xf32> loc(#loc450)
    %865 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%864, %82 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.divf %in, %in_222 : f32 loc(#loc386)
      linalg.yield %1029 : f32 loc(#loc386)
    } -> tensor<8x64x64xf32> loc(#loc386)
    %866 = linalg.generic {indexing_maps = [#map29, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%865 : tensor<8x64x64xf32>) outs(%642 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc387)
      linalg.yield %1029 : f32 loc(#loc387)
    } -> tensor<64x64xf32> loc(#loc387)
    %expanded_220 = tensor.expand_shape %866 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32> loc(#loc388)
    %867 = linalg.generic {indexing_maps = [#map29, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_220 : tensor<1x64x64xf32>) outs(%642 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %out, %in : f32 loc(#loc387)
      linalg.yield %1029 : f32 loc(#loc387)
    } -> tensor<64x64xf32> loc(#loc387)
    %868 = linalg.generic {indexing_maps = [#map27, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%865 : tensor<8x64x64xf32>) outs(%580 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc260)
    } -> tensor<64x8x64xf32> loc(#loc260)
    %collapsed_221 = tensor.collapse_shape %868 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc260)
    %869 = linalg.fill ins(%cst_28 : f32) outs(%500 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc260)
    %870 = linalg.matmul ins(%collapsed_221, %collapsed : tensor<64x512xf32>, tensor<512x128xf32>) outs(%869 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc260)
    %871 = linalg.generic {indexing_maps = [#map25, #map11], iterator_types = ["parallel", "parallel"]} ins(%870 : tensor<64x128xf32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc261)
    } -> tensor<128x64xf32> loc(#loc261)
    %872 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%549, %871 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc389)
      linalg.yield %1029 : f32 loc(#loc389)
    } -> tensor<128x64xf32> loc(#loc389)
    %873 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%cst_27 : tensor<f32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %874 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg36 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %875 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%874, %823 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %876 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %877 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg37 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %878 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%877, %826 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %879 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg38 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %880 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%879, %781 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %881 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg39 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %882 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%881, %784 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %883 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg40 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %884 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%883, %832 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %885 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg41 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %886 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%885, %835 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %887 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg42 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %888 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%887, %815 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %889 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg43 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %890 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%889, %818 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %891 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%cst_27 : tensor<f32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<256xf32> loc(#loc390)
    %892 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%891, %arg44 : tensor<256xf32>, tensor<256xf32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<256xf32> loc(#loc390)
    %893 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%892, %747 : tensor<256xf32>, tensor<256xf32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<256xf32> loc(#loc391)
    %894 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<64x256xf32> loc(#loc390)
    %895 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%894, %arg45 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x256xf32> loc(#loc390)
    %896 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%895, %750 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x256xf32> loc(#loc391)
    %897 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg46 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %898 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%897, %729 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %899 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<256x64xf32> loc(#loc390)
    %900 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%899, %arg47 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<256x64xf32> loc(#loc390)
    %901 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%900, %732 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<256x64xf32> loc(#loc391)
    %902 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg48 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %903 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%902, %840 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %904 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg49 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %905 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%904, %844 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %906 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg50 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %907 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%906, %754 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %908 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg51 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %909 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%908, %758 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %910 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg52 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %911 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%910, %685 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %912 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg53 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %913 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%912, %688 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %914 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg54 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %915 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%914, %639 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %916 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg55 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %917 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%916, %644 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %918 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg56 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %919 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%918, %694 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %920 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg57 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %921 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%920, %697 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %922 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg58 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %923 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%922, %677 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %924 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg59 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %925 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%924, %680 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %926 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%891, %arg60 : tensor<256xf32>, tensor<256xf32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<256xf32> loc(#loc390)
    %927 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%926, %603 : tensor<256xf32>, tensor<256xf32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<256xf32> loc(#loc391)
    %928 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%894, %arg61 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x256xf32> loc(#loc390)
    %929 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%928, %608 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x256xf32> loc(#loc391)
    %930 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg62 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %931 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%930, %579 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %932 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%899, %arg63 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<256x64xf32> loc(#loc390)
    %933 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%932, %586 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<256x64xf32> loc(#loc391)
    %934 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg64 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %935 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%934, %702 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %936 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg65 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %937 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%936, %706 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %938 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg66 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %939 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%938, %612 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %940 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg67 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %941 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%940, %616 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %942 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg68 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %943 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%942, %553 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %944 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%873, %arg69 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %945 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%944, %557 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64xf32> loc(#loc391)
    %946 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%876, %arg70 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %947 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%946, %867 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<64x64xf32> loc(#loc391)
    %948 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_27 : tensor<f32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<128x64xf32> loc(#loc390)
    %949 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%948, %arg71 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<128x64xf32> loc(#loc390)
    %950 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%949, %872 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.addf %in, %in_222 : f32 loc(#loc391)
      linalg.yield %1029 : f32 loc(#loc391)
    } -> tensor<128x64xf32> loc(#loc391)
    %951 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %952 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %875 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %953 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg0, %952 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %954 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %955 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %878 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %956 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg1, %955 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %957 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %880 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %958 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg2, %957 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %959 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %882 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %960 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg3, %959 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %961 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %884 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %962 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg4, %961 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %963 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %886 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %964 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg5, %963 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %965 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %888 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %966 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg6, %965 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %967 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %890 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %968 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg7, %967 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %969 = linalg.generic {indexing_maps = [#map8, #map2], iterator_types = ["parallel"]} ins(%cst_11 : tensor<f32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<256xf32> loc(#loc390)
    %970 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%969, %893 : tensor<256xf32>, tensor<256xf32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<256xf32> loc(#loc390)
    %971 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg8, %970 : tensor<256xf32>, tensor<256xf32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<256xf32> loc(#loc392)
    %972 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<64x256xf32> loc(#loc390)
    %973 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%972, %896 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x256xf32> loc(#loc390)
    %974 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg9, %973 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x256xf32> loc(#loc392)
    %975 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %898 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %976 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg10, %975 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %977 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<256x64xf32> loc(#loc390)
    %978 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%977, %901 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<256x64xf32> loc(#loc390)
    %979 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg11, %978 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<256x64xf32> loc(#loc392)
    %980 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %903 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %981 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg12, %980 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %982 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %905 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %983 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg13, %982 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %984 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %907 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %985 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg14, %984 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %986 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %909 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %987 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg15, %986 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %988 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %911 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %989 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg16, %988 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %990 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %913 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %991 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg17, %990 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %992 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %915 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %993 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg18, %992 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %994 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %917 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %995 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg19, %994 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %996 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %919 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %997 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg20, %996 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %998 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %921 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %999 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg21, %998 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %1000 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %923 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %1001 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg22, %1000 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %1002 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %925 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %1003 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg23, %1002 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %1004 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%969, %927 : tensor<256xf32>, tensor<256xf32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<256xf32> loc(#loc390)
    %1005 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg24, %1004 : tensor<256xf32>, tensor<256xf32>) outs(%600 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<256xf32> loc(#loc392)
    %1006 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%972, %929 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x256xf32> loc(#loc390)
    %1007 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg25, %1006 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%582 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x256xf32> loc(#loc392)
    %1008 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %931 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %1009 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg26, %1008 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %1010 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%977, %933 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<256x64xf32> loc(#loc390)
    %1011 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg27, %1010 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%585 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<256x64xf32> loc(#loc392)
    %1012 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %935 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %1013 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg28, %1012 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %1014 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %937 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %1015 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg29, %1014 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %1016 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %939 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %1017 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg30, %1016 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %1018 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %941 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %1019 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg31, %1018 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %1020 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %943 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %1021 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg32, %1020 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %1022 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%951, %945 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64xf32> loc(#loc390)
    %1023 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg33, %1022 : tensor<64xf32>, tensor<64xf32>) outs(%550 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64xf32> loc(#loc392)
    %1024 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%954, %947 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<64x64xf32> loc(#loc390)
    %1025 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg34, %1024 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%641 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<64x64xf32> loc(#loc392)
    %1026 = linalg.generic {indexing_maps = [#map26, #map11], iterator_types = ["parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc390)
    } -> tensor<128x64xf32> loc(#loc390)
    %1027 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%1026, %950 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.mulf %in, %in_222 : f32 loc(#loc390)
      linalg.yield %1029 : f32 loc(#loc390)
    } -> tensor<128x64xf32> loc(#loc390)
    %1028 = linalg.generic {indexing_maps = [#map11, #map11, #map11], iterator_types = ["parallel", "parallel"]} ins(%arg35, %1027 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%543 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_222: f32 loc(unknown), %out: f32 loc(unknown)):
      %1029 = arith.subf %in, %in_222 : f32 loc(#loc392)
      linalg.yield %1029 : f32 loc(#loc392)
    } -> tensor<128x64xf32> loc(#loc392)
    return %953, %956, %958, %960, %962, %964, %966, %968, %971, %974, %976, %979, %981, %983, %985, %987, %989, %991, %993, %995, %997, %999, %1001, %1003, %1005, %1007, %1009, %1011, %1013, %1015, %1017, %1019, %1021, %1023, %1025, %1028, %875, %878, %880, %882, %884, %886, %888, %890, %893, %896, %898, %901, %903, %905, %907, %909, %911, %913, %915, %917, %919, %921, %923, %925, %927, %929, %931, %933, %935, %937, %939, %941, %943, %945, %947, %950, %528 : tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<f32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc76 = loc("concatenate")
#loc77 = loc("jit(step)/jvp(GPT)/jit(_threefry_split)")
#loc78 = loc("jit(step)/jvp(GPT)/broadcast_in_dim")
#loc79 = loc("jit(step)/jvp(GPT)/iota")
#loc80 = loc("jit(step)/jvp(GPT)/eq")
#loc81 = loc("jit(step)/jvp(GPT)/convert_element_type")
#loc82 = loc("jit(step)/jvp(GPT)/dot_general")
#loc83 = loc("jit(step)/jvp(GPT)/add")
#loc84 = loc("slice")
#loc85 = loc("squeeze")
#loc86 = loc("iota_2x32_shape")
#loc87 = loc("xor")
#loc88 = loc("add")
#loc89 = loc("while")
#loc90 = loc("while/body/closed_call")
#loc91 = loc("shift_left")
#loc92 = loc("sub")
#loc93 = loc("shift_right_logical")
#loc94 = loc("or")
#loc95 = loc("broadcast_in_dim")
#loc96 = loc("jit(step)/jvp(GPT)/slice")
#loc97 = loc("jit(step)/jvp(GPT)/squeeze")
#loc98 = loc("jit(_uniform)")
#loc99 = loc("jit(step)/jvp(GPT)/Dropout_0/jit(_bernoulli)")
#loc100 = loc("")
#loc101 = loc("bitcast_convert_type")
#loc102 = loc("mul")
#loc103 = loc("max")
#loc104 = loc("lt")
#loc105 = loc("jit(step)/jvp(GPT)/Dropout_0/div")
#loc106 = loc("jit(step)/jvp(GPT)/Dropout_0/jit(_where)")
#loc107 = loc("select_n")
#loc108 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/reduce_sum")
#loc109 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/broadcast_in_dim")
#loc110 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/div")
#loc111 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/sub")
#loc112 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/square")
#loc113 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/mul")
#loc114 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/add")
#loc115 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/rsqrt")
#loc116 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/query/dot_general")
#loc117 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/query/broadcast_in_dim")
#loc118 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/query/add")
#loc119 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/reshape")
#loc120 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/transpose")
#loc121 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/key/dot_general")
#loc122 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/key/broadcast_in_dim")
#loc123 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/key/add")
#loc124 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/value/dot_general")
#loc125 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/value/broadcast_in_dim")
#loc126 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/value/add")
#loc127 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/dot_general")
#loc128 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/div")
#loc129 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/iota")
#loc130 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/broadcast_in_dim")
#loc131 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/ge")
#loc132 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/jit(_where)")
#loc133 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/reduce_max")
#loc134 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/max")
#loc135 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/sub")
#loc136 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/exp")
#loc137 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/reduce_sum")
#loc138 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/mul")
#loc139 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/Dropout_0/jit(_bernoulli)")
#loc140 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/Dropout_0/div")
#loc141 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/Dropout_0/jit(_where)")
#loc142 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/out/dot_general")
#loc143 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/out/broadcast_in_dim")
#loc144 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/out/add")
#loc145 = loc("jit(step)/jvp(GPT)/Block_0/Dropout_0/jit(_bernoulli)")
#loc146 = loc("jit(step)/jvp(GPT)/Block_0/Dropout_0/div")
#loc147 = loc("jit(step)/jvp(GPT)/Block_0/Dropout_0/jit(_where)")
#loc148 = loc("jit(step)/jvp(GPT)/Block_0/add")
#loc149 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/reduce_sum")
#loc150 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/broadcast_in_dim")
#loc151 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/div")
#loc152 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/sub")
#loc153 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/square")
#loc154 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/mul")
#loc155 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/add")
#loc156 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/rsqrt")
#loc157 = loc("jit(step)/jvp(GPT)/Block_0/Dense_0/dot_general")
#loc158 = loc("jit(step)/jvp(GPT)/Block_0/Dense_0/broadcast_in_dim")
#loc159 = loc("jit(step)/jvp(GPT)/Block_0/Dense_0/add")
#loc160 = loc("jit(step)/jvp(GPT)/Block_0/integer_pow")
#loc161 = loc("jit(step)/jvp(GPT)/Block_0/mul")
#loc162 = loc("jit(step)/jvp(GPT)/Block_0/tanh")
#loc163 = loc("jit(step)/jvp(GPT)/Block_0/sub")
#loc164 = loc("jit(step)/jvp(GPT)/Block_0/Dense_1/dot_general")
#loc165 = loc("jit(step)/jvp(GPT)/Block_0/Dense_1/broadcast_in_dim")
#loc166 = loc("jit(step)/jvp(GPT)/Block_0/Dense_1/add")
#loc167 = loc("jit(step)/jvp(GPT)/Block_0/Dropout_1/jit(_bernoulli)")
#loc168 = loc("jit(step)/jvp(GPT)/Block_0/Dropout_1/div")
#loc169 = loc("jit(step)/jvp(GPT)/Block_0/Dropout_1/jit(_where)")
#loc170 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/reduce_sum")
#loc171 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/broadcast_in_dim")
#loc172 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/div")
#loc173 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/sub")
#loc174 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/square")
#loc175 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/mul")
#loc176 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/add")
#loc177 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/rsqrt")
#loc178 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/query/dot_general")
#loc179 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/query/broadcast_in_dim")
#loc180 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/query/add")
#loc181 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/reshape")
#loc182 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/transpose")
#loc183 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/key/dot_general")
#loc184 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/key/broadcast_in_dim")
#loc185 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/key/add")
#loc186 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/value/dot_general")
#loc187 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/value/broadcast_in_dim")
#loc188 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/value/add")
#loc189 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/dot_general")
#loc190 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/div")
#loc191 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/jit(_where)")
#loc192 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/reduce_max")
#loc193 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/max")
#loc194 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/broadcast_in_dim")
#loc195 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/sub")
#loc196 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/exp")
#loc197 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/reduce_sum")
#loc198 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/mul")
#loc199 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/Dropout_0/jit(_bernoulli)")
#loc200 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/Dropout_0/div")
#loc201 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/Dropout_0/jit(_where)")
#loc202 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/out/dot_general")
#loc203 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/out/broadcast_in_dim")
#loc204 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/out/add")
#loc205 = loc("jit(step)/jvp(GPT)/Block_1/Dropout_0/jit(_bernoulli)")
#loc206 = loc("jit(step)/jvp(GPT)/Block_1/Dropout_0/div")
#loc207 = loc("jit(step)/jvp(GPT)/Block_1/Dropout_0/jit(_where)")
#loc208 = loc("jit(step)/jvp(GPT)/Block_1/add")
#loc209 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/reduce_sum")
#loc210 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/broadcast_in_dim")
#loc211 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/div")
#loc212 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/sub")
#loc213 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/square")
#loc214 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/mul")
#loc215 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/add")
#loc216 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/rsqrt")
#loc217 = loc("jit(step)/jvp(GPT)/Block_1/Dense_0/dot_general")
#loc218 = loc("jit(step)/jvp(GPT)/Block_1/Dense_0/broadcast_in_dim")
#loc219 = loc("jit(step)/jvp(GPT)/Block_1/Dense_0/add")
#loc220 = loc("jit(step)/jvp(GPT)/Block_1/integer_pow")
#loc221 = loc("jit(step)/jvp(GPT)/Block_1/mul")
#loc222 = loc("jit(step)/jvp(GPT)/Block_1/tanh")
#loc223 = loc("jit(step)/jvp(GPT)/Block_1/sub")
#loc224 = loc("jit(step)/jvp(GPT)/Block_1/Dense_1/dot_general")
#loc225 = loc("jit(step)/jvp(GPT)/Block_1/Dense_1/broadcast_in_dim")
#loc226 = loc("jit(step)/jvp(GPT)/Block_1/Dense_1/add")
#loc227 = loc("jit(step)/jvp(GPT)/Block_1/Dropout_1/jit(_bernoulli)")
#loc228 = loc("jit(step)/jvp(GPT)/Block_1/Dropout_1/div")
#loc229 = loc("jit(step)/jvp(GPT)/Block_1/Dropout_1/jit(_where)")
#loc230 = loc("jit(step)/jvp(GPT)/LayerNorm_0/reduce_sum")
#loc231 = loc("jit(step)/jvp(GPT)/LayerNorm_0/broadcast_in_dim")
#loc232 = loc("jit(step)/jvp(GPT)/LayerNorm_0/div")
#loc233 = loc("jit(step)/jvp(GPT)/LayerNorm_0/sub")
#loc234 = loc("jit(step)/jvp(GPT)/LayerNorm_0/square")
#loc235 = loc("jit(step)/jvp(GPT)/LayerNorm_0/mul")
#loc236 = loc("jit(step)/jvp(GPT)/LayerNorm_0/add")
#loc237 = loc("jit(step)/jvp(GPT)/LayerNorm_0/rsqrt")
#loc238 = loc("jit(step)/jvp(GPT)/transpose")
#loc239 = loc("reduce_max")
#loc240 = loc("jit(step)/jvp(jit(log_softmax))")
#loc241 = loc("exp")
#loc242 = loc("reduce_sum")
#loc243 = loc("log")
#loc244 = loc("jit(step)/jvp()/broadcast_in_dim")
#loc245 = loc("jit(step)/jvp()/eq")
#loc246 = loc("jit(step)/jvp()/convert_element_type")
#loc247 = loc("jit(step)/jvp()/mul")
#loc248 = loc("jit(step)/jvp()/reduce_sum")
#loc249 = loc("jit(step)/jvp()/div")
#loc250 = loc("jit(step)/jvp()/neg")
#loc251 = loc("jit(step)/transpose(jvp())/neg")
#loc252 = loc("jit(step)/transpose(jvp())/div")
#loc253 = loc("jit(step)/transpose(jvp())/broadcast_in_dim")
#loc254 = loc("jit(step)/transpose(jvp())/mul")
#loc255 = loc("neg")
#loc256 = loc("jit(step)/transpose(jvp(jit(log_softmax)))")
#loc257 = loc("reshape")
#loc258 = loc("div")
#loc259 = loc("add_any")
#loc260 = loc("jit(step)/transpose(jvp(GPT))/dot_general")
#loc261 = loc("jit(step)/transpose(jvp(GPT))/transpose")
#loc262 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/reduce_sum")
#loc263 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/reshape")
#loc264 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/mul")
#loc265 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/neg")
#loc266 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/div")
#loc267 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/broadcast_in_dim")
#loc268 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/add_any")
#loc269 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dropout_1/jit(_where)")
#loc270 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dropout_1/div")
#loc271 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_1/reduce_sum")
#loc272 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_1/reshape")
#loc273 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_1/dot_general")
#loc274 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_1/transpose")
#loc275 = loc("jit(step)/transpose(jvp(GPT))/Block_1/mul")
#loc276 = loc("jit(step)/transpose(jvp(GPT))/Block_1/add_any")
#loc277 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_0/reduce_sum")
#loc278 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_0/reshape")
#loc279 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_0/dot_general")
#loc280 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_0/transpose")
#loc281 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/reduce_sum")
#loc282 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/reshape")
#loc283 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/mul")
#loc284 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/neg")
#loc285 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/add_any")
#loc286 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/div")
#loc287 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/broadcast_in_dim")
#loc288 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dropout_0/jit(_where)")
#loc289 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dropout_0/div")
#loc290 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/out/reduce_sum")
#loc291 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/out/reshape")
#loc292 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/out/dot_general")
#loc293 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/out/transpose")
#loc294 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/reshape")
#loc295 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/transpose")
#loc296 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/dot_general")
#loc297 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/Dropout_0/jit(_where)")
#loc298 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/Dropout_0/div")
#loc299 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/mul")
#loc300 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/reduce_sum")
#loc301 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/neg")
#loc302 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/div")
#loc303 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/broadcast_in_dim")
#loc304 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/add_any")
#loc305 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/jit(_where)")
#loc306 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/value/reduce_sum")
#loc307 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/value/reshape")
#loc308 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/value/dot_general")
#loc309 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/value/transpose")
#loc310 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/reduce_sum")
#loc311 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/reshape")
#loc312 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/dot_general")
#loc313 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/transpose")
#loc314 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/add_any")
#loc315 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/reduce_sum")
#loc316 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/reshape")
#loc317 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/dot_general")
#loc318 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/transpose")
#loc319 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/add_any")
#loc320 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/reduce_sum")
#loc321 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/reshape")
#loc322 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/mul")
#loc323 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/neg")
#loc324 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/add_any")
#loc325 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/div")
#loc326 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/broadcast_in_dim")
#loc327 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dropout_1/jit(_where)")
#loc328 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dropout_1/div")
#loc329 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_1/reduce_sum")
#loc330 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_1/reshape")
#loc331 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_1/dot_general")
#loc332 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_1/transpose")
#loc333 = loc("jit(step)/transpose(jvp(GPT))/Block_0/mul")
#loc334 = loc("jit(step)/transpose(jvp(GPT))/Block_0/add_any")
#loc335 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_0/reduce_sum")
#loc336 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_0/reshape")
#loc337 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_0/dot_general")
#loc338 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_0/transpose")
#loc339 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/reduce_sum")
#loc340 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/reshape")
#loc341 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/mul")
#loc342 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/neg")
#loc343 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/add_any")
#loc344 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/div")
#loc345 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/broadcast_in_dim")
#loc346 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dropout_0/jit(_where)")
#loc347 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dropout_0/div")
#loc348 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/out/reduce_sum")
#loc349 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/out/reshape")
#loc350 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/out/dot_general")
#loc351 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/out/transpose")
#loc352 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/reshape")
#loc353 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/transpose")
#loc354 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/dot_general")
#loc355 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/Dropout_0/jit(_where)")
#loc356 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/Dropout_0/div")
#loc357 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/mul")
#loc358 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/reduce_sum")
#loc359 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/neg")
#loc360 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/div")
#loc361 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/broadcast_in_dim")
#loc362 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/add_any")
#loc363 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/jit(_where)")
#loc364 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/value/reduce_sum")
#loc365 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/value/reshape")
#loc366 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/value/dot_general")
#loc367 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/value/transpose")
#loc368 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/reduce_sum")
#loc369 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/reshape")
#loc370 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/dot_general")
#loc371 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/transpose")
#loc372 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/add_any")
#loc373 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/reduce_sum")
#loc374 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/reshape")
#loc375 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/dot_general")
#loc376 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/transpose")
#loc377 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/add_any")
#loc378 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/reduce_sum")
#loc379 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/reshape")
#loc380 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/mul")
#loc381 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/neg")
#loc382 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/add_any")
#loc383 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/div")
#loc384 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/broadcast_in_dim")
#loc385 = loc("jit(step)/transpose(jvp(GPT))/Dropout_0/jit(_where)")
#loc386 = loc("jit(step)/transpose(jvp(GPT))/Dropout_0/div")
#loc387 = loc("jit(step)/transpose(jvp(GPT))/reduce_sum")
#loc388 = loc("jit(step)/transpose(jvp(GPT))/reshape")
#loc389 = loc("jit(step)/transpose(jvp(GPT))/add_any")
#loc390 = loc("jit(step)/mul")
#loc391 = loc("jit(step)/add")
#loc392 = loc("jit(step)/sub")
#loc393 = loc(callsite(#loc76 at #loc77))
#loc394 = loc(callsite(#loc84 at #loc77))
#loc395 = loc(callsite(#loc85 at #loc77))
#loc396 = loc(callsite(#loc86 at #loc77))
#loc397 = loc(callsite(#loc87 at #loc77))
#loc398 = loc(callsite(#loc88 at #loc77))
#loc399 = loc(callsite(#loc89 at #loc77))
#loc400 = loc(callsite(#loc90 at #loc77))
#loc401 = loc(callsite(#loc95 at #loc77))
#loc402 = loc(callsite(#loc98 at #loc99))
#loc403 = loc(callsite(#loc104 at #loc99))
#loc404 = loc(callsite(#loc95 at #loc106))
#loc405 = loc(callsite(#loc107 at #loc106))
#loc406 = loc(callsite(#loc95 at #loc132))
#loc407 = loc(callsite(#loc107 at #loc132))
#loc408 = loc(callsite(#loc98 at #loc139))
#loc409 = loc(callsite(#loc104 at #loc139))
#loc410 = loc(callsite(#loc95 at #loc141))
#loc411 = loc(callsite(#loc107 at #loc141))
#loc412 = loc(callsite(#loc98 at #loc145))
#loc413 = loc(callsite(#loc104 at #loc145))
#loc414 = loc(callsite(#loc107 at #loc147))
#loc415 = loc(callsite(#loc98 at #loc167))
#loc416 = loc(callsite(#loc104 at #loc167))
#loc417 = loc(callsite(#loc107 at #loc169))
#loc418 = loc(callsite(#loc107 at #loc191))
#loc419 = loc(callsite(#loc98 at #loc199))
#loc420 = loc(callsite(#loc104 at #loc199))
#loc421 = loc(callsite(#loc107 at #loc201))
#loc422 = loc(callsite(#loc98 at #loc205))
#loc423 = loc(callsite(#loc104 at #loc205))
#loc424 = loc(callsite(#loc107 at #loc207))
#loc425 = loc(callsite(#loc98 at #loc227))
#loc426 = loc(callsite(#loc104 at #loc227))
#loc427 = loc(callsite(#loc107 at #loc229))
#loc428 = loc(callsite(#loc239 at #loc240))
#loc429 = loc(callsite(#loc103 at #loc240))
#loc430 = loc(callsite(#loc95 at #loc240))
#loc431 = loc(callsite(#loc92 at #loc240))
#loc432 = loc(callsite(#loc241 at #loc240))
#loc433 = loc(callsite(#loc242 at #loc240))
#loc434 = loc(callsite(#loc243 at #loc240))
#loc435 = loc(callsite(#loc255 at #loc256))
#loc436 = loc(callsite(#loc242 at #loc256))
#loc437 = loc(callsite(#loc257 at #loc256))
#loc438 = loc(callsite(#loc258 at #loc256))
#loc439 = loc(callsite(#loc95 at #loc256))
#loc440 = loc(callsite(#loc102 at #loc256))
#loc441 = loc(callsite(#loc259 at #loc256))
#loc442 = loc(callsite(#loc107 at #loc269))
#loc443 = loc(callsite(#loc107 at #loc288))
#loc444 = loc(callsite(#loc107 at #loc297))
#loc445 = loc(callsite(#loc107 at #loc305))
#loc446 = loc(callsite(#loc107 at #loc327))
#loc447 = loc(callsite(#loc107 at #loc346))
#loc448 = loc(callsite(#loc107 at #loc355))
#loc449 = loc(callsite(#loc107 at #loc363))
#loc450 = loc(callsite(#loc107 at #loc385))
#loc451 = loc(callsite(#loc88 at #loc400))
#loc452 = loc(callsite(#loc84 at #loc400))
#loc453 = loc(callsite(#loc85 at #loc400))
#loc454 = loc(callsite(#loc91 at #loc400))
#loc455 = loc(callsite(#loc92 at #loc400))
#loc456 = loc(callsite(#loc93 at #loc400))
#loc457 = loc(callsite(#loc94 at #loc400))
#loc458 = loc(callsite(#loc87 at #loc400))
#loc459 = loc(callsite(#loc95 at #loc402))
#loc460 = loc(callsite(#loc84 at #loc402))
#loc461 = loc(callsite(#loc85 at #loc402))
#loc462 = loc(callsite(#loc86 at #loc402))
#loc463 = loc(callsite(#loc100 at #loc402))
#loc464 = loc(callsite(#loc87 at #loc402))
#loc465 = loc(callsite(#loc93 at #loc402))
#loc466 = loc(callsite(#loc94 at #loc402))
#loc467 = loc(callsite(#loc101 at #loc402))
#loc468 = loc(callsite(#loc92 at #loc402))
#loc469 = loc(callsite(#loc102 at #loc402))
#loc470 = loc(callsite(#loc88 at #loc402))
#loc471 = loc(callsite(#loc103 at #loc402))
#loc472 = loc(callsite(#loc95 at #loc408))
#loc473 = loc(callsite(#loc84 at #loc408))
#loc474 = loc(callsite(#loc85 at #loc408))
#loc475 = loc(callsite(#loc86 at #loc408))
#loc476 = loc(callsite(#loc100 at #loc408))
#loc477 = loc(callsite(#loc87 at #loc408))
#loc478 = loc(callsite(#loc93 at #loc408))
#loc479 = loc(callsite(#loc94 at #loc408))
#loc480 = loc(callsite(#loc101 at #loc408))
#loc481 = loc(callsite(#loc92 at #loc408))
#loc482 = loc(callsite(#loc102 at #loc408))
#loc483 = loc(callsite(#loc88 at #loc408))
#loc484 = loc(callsite(#loc103 at #loc408))
#loc485 = loc(callsite(#loc84 at #loc412))
#loc486 = loc(callsite(#loc85 at #loc412))
#loc487 = loc(callsite(#loc100 at #loc412))
#loc488 = loc(callsite(#loc87 at #loc412))
#loc489 = loc(callsite(#loc93 at #loc412))
#loc490 = loc(callsite(#loc94 at #loc412))
#loc491 = loc(callsite(#loc101 at #loc412))
#loc492 = loc(callsite(#loc92 at #loc412))
#loc493 = loc(callsite(#loc102 at #loc412))
#loc494 = loc(callsite(#loc88 at #loc412))
#loc495 = loc(callsite(#loc103 at #loc412))
#loc496 = loc(callsite(#loc84 at #loc415))
#loc497 = loc(callsite(#loc85 at #loc415))
#loc498 = loc(callsite(#loc100 at #loc415))
#loc499 = loc(callsite(#loc87 at #loc415))
#loc500 = loc(callsite(#loc93 at #loc415))
#loc501 = loc(callsite(#loc94 at #loc415))
#loc502 = loc(callsite(#loc101 at #loc415))
#loc503 = loc(callsite(#loc92 at #loc415))
#loc504 = loc(callsite(#loc102 at #loc415))
#loc505 = loc(callsite(#loc88 at #loc415))
#loc506 = loc(callsite(#loc103 at #loc415))
#loc507 = loc(callsite(#loc84 at #loc419))
#loc508 = loc(callsite(#loc85 at #loc419))
#loc509 = loc(callsite(#loc100 at #loc419))
#loc510 = loc(callsite(#loc87 at #loc419))
#loc511 = loc(callsite(#loc93 at #loc419))
#loc512 = loc(callsite(#loc94 at #loc419))
#loc513 = loc(callsite(#loc101 at #loc419))
#loc514 = loc(callsite(#loc92 at #loc419))
#loc515 = loc(callsite(#loc102 at #loc419))
#loc516 = loc(callsite(#loc88 at #loc419))
#loc517 = loc(callsite(#loc103 at #loc419))
#loc518 = loc(callsite(#loc84 at #loc422))
#loc519 = loc(callsite(#loc85 at #loc422))
#loc520 = loc(callsite(#loc100 at #loc422))
#loc521 = loc(callsite(#loc87 at #loc422))
#loc522 = loc(callsite(#loc93 at #loc422))
#loc523 = loc(callsite(#loc94 at #loc422))
#loc524 = loc(callsite(#loc101 at #loc422))
#loc525 = loc(callsite(#loc92 at #loc422))
#loc526 = loc(callsite(#loc102 at #loc422))
#loc527 = loc(callsite(#loc88 at #loc422))
#loc528 = loc(callsite(#loc103 at #loc422))
#loc529 = loc(callsite(#loc84 at #loc425))
#loc530 = loc(callsite(#loc85 at #loc425))
#loc531 = loc(callsite(#loc100 at #loc425))
#loc532 = loc(callsite(#loc87 at #loc425))
#loc533 = loc(callsite(#loc93 at #loc425))
#loc534 = loc(callsite(#loc94 at #loc425))
#loc535 = loc(callsite(#loc101 at #loc425))
#loc536 = loc(callsite(#loc92 at #loc425))
#loc537 = loc(callsite(#loc102 at #loc425))
#loc538 = loc(callsite(#loc88 at #loc425))
#loc539 = loc(callsite(#loc103 at #loc425))
#loc540 = loc(callsite(#loc87 at #loc463))
#loc541 = loc(callsite(#loc88 at #loc463))
#loc542 = loc(callsite(#loc89 at #loc463))
#loc543 = loc(callsite(#loc90 at #loc463))
#loc544 = loc(callsite(#loc87 at #loc476))
#loc545 = loc(callsite(#loc88 at #loc476))
#loc546 = loc(callsite(#loc89 at #loc476))
#loc547 = loc(callsite(#loc90 at #loc476))
#loc548 = loc(callsite(#loc87 at #loc487))
#loc549 = loc(callsite(#loc88 at #loc487))
#loc550 = loc(callsite(#loc89 at #loc487))
#loc551 = loc(callsite(#loc90 at #loc487))
#loc552 = loc(callsite(#loc87 at #loc498))
#loc553 = loc(callsite(#loc88 at #loc498))
#loc554 = loc(callsite(#loc89 at #loc498))
#loc555 = loc(callsite(#loc90 at #loc498))
#loc556 = loc(callsite(#loc87 at #loc509))
#loc557 = loc(callsite(#loc88 at #loc509))
#loc558 = loc(callsite(#loc89 at #loc509))
#loc559 = loc(callsite(#loc90 at #loc509))
#loc560 = loc(callsite(#loc87 at #loc520))
#loc561 = loc(callsite(#loc88 at #loc520))
#loc562 = loc(callsite(#loc89 at #loc520))
#loc563 = loc(callsite(#loc90 at #loc520))
#loc564 = loc(callsite(#loc87 at #loc531))
#loc565 = loc(callsite(#loc88 at #loc531))
#loc566 = loc(callsite(#loc89 at #loc531))
#loc567 = loc(callsite(#loc90 at #loc531))
#loc568 = loc(callsite(#loc88 at #loc543))
#loc569 = loc(callsite(#loc84 at #loc543))
#loc570 = loc(callsite(#loc85 at #loc543))
#loc571 = loc(callsite(#loc91 at #loc543))
#loc572 = loc(callsite(#loc92 at #loc543))
#loc573 = loc(callsite(#loc93 at #loc543))
#loc574 = loc(callsite(#loc94 at #loc543))
#loc575 = loc(callsite(#loc87 at #loc543))
#loc576 = loc(callsite(#loc88 at #loc547))
#loc577 = loc(callsite(#loc84 at #loc547))
#loc578 = loc(callsite(#loc85 at #loc547))
#loc579 = loc(callsite(#loc91 at #loc547))
#loc580 = loc(callsite(#loc92 at #loc547))
#loc581 = loc(callsite(#loc93 at #loc547))
#loc582 = loc(callsite(#loc94 at #loc547))
#loc583 = loc(callsite(#loc87 at #loc547))
#loc584 = loc(callsite(#loc88 at #loc551))
#loc585 = loc(callsite(#loc84 at #loc551))
#loc586 = loc(callsite(#loc85 at #loc551))
#loc587 = loc(callsite(#loc91 at #loc551))
#loc588 = loc(callsite(#loc92 at #loc551))
#loc589 = loc(callsite(#loc93 at #loc551))
#loc590 = loc(callsite(#loc94 at #loc551))
#loc591 = loc(callsite(#loc87 at #loc551))
#loc592 = loc(callsite(#loc88 at #loc555))
#loc593 = loc(callsite(#loc84 at #loc555))
#loc594 = loc(callsite(#loc85 at #loc555))
#loc595 = loc(callsite(#loc91 at #loc555))
#loc596 = loc(callsite(#loc92 at #loc555))
#loc597 = loc(callsite(#loc93 at #loc555))
#loc598 = loc(callsite(#loc94 at #loc555))
#loc599 = loc(callsite(#loc87 at #loc555))
#loc600 = loc(callsite(#loc88 at #loc559))
#loc601 = loc(callsite(#loc84 at #loc559))
#loc602 = loc(callsite(#loc85 at #loc559))
#loc603 = loc(callsite(#loc91 at #loc559))
#loc604 = loc(callsite(#loc92 at #loc559))
#loc605 = loc(callsite(#loc93 at #loc559))
#loc606 = loc(callsite(#loc94 at #loc559))
#loc607 = loc(callsite(#loc87 at #loc559))
#loc608 = loc(callsite(#loc88 at #loc563))
#loc609 = loc(callsite(#loc84 at #loc563))
#loc610 = loc(callsite(#loc85 at #loc563))
#loc611 = loc(callsite(#loc91 at #loc563))
#loc612 = loc(callsite(#loc92 at #loc563))
#loc613 = loc(callsite(#loc93 at #loc563))
#loc614 = loc(callsite(#loc94 at #loc563))
#loc615 = loc(callsite(#loc87 at #loc563))
#loc616 = loc(callsite(#loc88 at #loc567))
#loc617 = loc(callsite(#loc84 at #loc567))
#loc618 = loc(callsite(#loc85 at #loc567))
#loc619 = loc(callsite(#loc91 at #loc567))
#loc620 = loc(callsite(#loc92 at #loc567))
#loc621 = loc(callsite(#loc93 at #loc567))
#loc622 = loc(callsite(#loc94 at #loc567))
#loc623 = loc(callsite(#loc87 at #loc567))

