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
#map = affine_map<(d0, d1, d2) -> (d0, d1)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0) -> (d0)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (0, 0, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (0, d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d1, d3)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d3, d2)>
#map12 = affine_map<(d0, d1, d2, d3) -> ()>
#map13 = affine_map<(d0, d1) -> (d0)>
#map14 = affine_map<(d0, d1) -> (d0, d1)>
#map15 = affine_map<(d0, d1) -> (d1)>
#map16 = affine_map<(d0, d1) -> (d0, 0)>
#map17 = affine_map<(d0, d1) -> (0, d1)>
#map18 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map19 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map20 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map21 = affine_map<(d0, d1) -> (d1, d0)>
#map22 = affine_map<(d0, d1) -> ()>
#map23 = affine_map<() -> ()>
#map24 = affine_map<(d0, d1, d2) -> (d1, d2, d0)>
#map25 = affine_map<(d0, d1, d2) -> (d0)>
#map26 = affine_map<(d0, d1, d2) -> (d2, d0, d1)>
#map27 = affine_map<(d0) -> ()>
module @jit_step {
  func.func public @main(%arg0: tensor<64xf32> loc("params['Block_0']['Attention_0']['key']['bias']"), %arg1: tensor<64x64xf32> loc("params['Block_0']['Attention_0']['key']['kernel']"), %arg2: tensor<64xf32> loc("params['Block_0']['Attention_0']['out']['bias']"), %arg3: tensor<64x64xf32> loc("params['Block_0']['Attention_0']['out']['kernel']"), %arg4: tensor<64xf32> loc("params['Block_0']['Attention_0']['query']['bias']"), %arg5: tensor<64x64xf32> loc("params['Block_0']['Attention_0']['query']['kernel']"), %arg6: tensor<64xf32> loc("params['Block_0']['Attention_0']['value']['bias']"), %arg7: tensor<64x64xf32> loc("params['Block_0']['Attention_0']['value']['kernel']"), %arg8: tensor<256xf32> loc("params['Block_0']['Dense_0']['bias']"), %arg9: tensor<64x256xf32> loc("params['Block_0']['Dense_0']['kernel']"), %arg10: tensor<64xf32> loc("params['Block_0']['Dense_1']['bias']"), %arg11: tensor<256x64xf32> loc("params['Block_0']['Dense_1']['kernel']"), %arg12: tensor<64xf32> loc("params['Block_0']['LayerNorm_0']['bias']"), %arg13: tensor<64xf32> loc("params['Block_0']['LayerNorm_0']['scale']"), %arg14: tensor<64xf32> loc("params['Block_0']['LayerNorm_1']['bias']"), %arg15: tensor<64xf32> loc("params['Block_0']['LayerNorm_1']['scale']"), %arg16: tensor<64xf32> loc("params['Block_1']['Attention_0']['key']['bias']"), %arg17: tensor<64x64xf32> loc("params['Block_1']['Attention_0']['key']['kernel']"), %arg18: tensor<64xf32> loc("params['Block_1']['Attention_0']['out']['bias']"), %arg19: tensor<64x64xf32> loc("params['Block_1']['Attention_0']['out']['kernel']"), %arg20: tensor<64xf32> loc("params['Block_1']['Attention_0']['query']['bias']"), %arg21: tensor<64x64xf32> loc("params['Block_1']['Attention_0']['query']['kernel']"), %arg22: tensor<64xf32> loc("params['Block_1']['Attention_0']['value']['bias']"), %arg23: tensor<64x64xf32> loc("params['Block_1']['Attention_0']['value']['kernel']"), %arg24: tensor<256xf32> loc("params['Block_1']['Dense_0']['bias']"), %arg25: tensor<64x256xf32> loc("params['Block_1']['Dense_0']['kernel']"), %arg26: tensor<64xf32> loc("params['Block_1']['Dense_1']['bias']"), %arg27: tensor<256x64xf32> loc("params['Block_1']['Dense_1']['kernel']"), %arg28: tensor<64xf32> loc("params['Block_1']['LayerNorm_0']['bias']"), %arg29: tensor<64xf32> loc("params['Block_1']['LayerNorm_0']['scale']"), %arg30: tensor<64xf32> loc("params['Block_1']['LayerNorm_1']['bias']"), %arg31: tensor<64xf32> loc("params['Block_1']['LayerNorm_1']['scale']"), %arg32: tensor<64xf32> loc("params['LayerNorm_0']['bias']"), %arg33: tensor<64xf32> loc("params['LayerNorm_0']['scale']"), %arg34: tensor<64x64xf32> loc("params['position']"), %arg35: tensor<128x64xf32> loc("params['token']"), %arg36: tensor<64xf32> loc("velocity['Block_0']['Attention_0']['key']['bias']"), %arg37: tensor<64x64xf32> loc("velocity['Block_0']['Attention_0']['key']['kernel']"), %arg38: tensor<64xf32> loc("velocity['Block_0']['Attention_0']['out']['bias']"), %arg39: tensor<64x64xf32> loc("velocity['Block_0']['Attention_0']['out']['kernel']"), %arg40: tensor<64xf32> loc("velocity['Block_0']['Attention_0']['query']['bias']"), %arg41: tensor<64x64xf32> loc("velocity['Block_0']['Attention_0']['query']['kernel']"), %arg42: tensor<64xf32> loc("velocity['Block_0']['Attention_0']['value']['bias']"), %arg43: tensor<64x64xf32> loc("velocity['Block_0']['Attention_0']['value']['kernel']"), %arg44: tensor<256xf32> loc("velocity['Block_0']['Dense_0']['bias']"), %arg45: tensor<64x256xf32> loc("velocity['Block_0']['Dense_0']['kernel']"), %arg46: tensor<64xf32> loc("velocity['Block_0']['Dense_1']['bias']"), %arg47: tensor<256x64xf32> loc("velocity['Block_0']['Dense_1']['kernel']"), %arg48: tensor<64xf32> loc("velocity['Block_0']['LayerNorm_0']['bias']"), %arg49: tensor<64xf32> loc("velocity['Block_0']['LayerNorm_0']['scale']"), %arg50: tensor<64xf32> loc("velocity['Block_0']['LayerNorm_1']['bias']"), %arg51: tensor<64xf32> loc("velocity['Block_0']['LayerNorm_1']['scale']"), %arg52: tensor<64xf32> loc("velocity['Block_1']['Attention_0']['key']['bias']"), %arg53: tensor<64x64xf32> loc("velocity['Block_1']['Attention_0']['key']['kernel']"), %arg54: tensor<64xf32> loc("velocity['Block_1']['Attention_0']['out']['bias']"), %arg55: tensor<64x64xf32> loc("velocity['Block_1']['Attention_0']['out']['kernel']"), %arg56: tensor<64xf32> loc("velocity['Block_1']['Attention_0']['query']['bias']"), %arg57: tensor<64x64xf32> loc("velocity['Block_1']['Attention_0']['query']['kernel']"), %arg58: tensor<64xf32> loc("velocity['Block_1']['Attention_0']['value']['bias']"), %arg59: tensor<64x64xf32> loc("velocity['Block_1']['Attention_0']['value']['kernel']"), %arg60: tensor<256xf32> loc("velocity['Block_1']['Dense_0']['bias']"), %arg61: tensor<64x256xf32> loc("velocity['Block_1']['Dense_0']['kernel']"), %arg62: tensor<64xf32> loc("velocity['Block_1']['Dense_1']['bias']"), %arg63: tensor<256x64xf32> loc("velocity['Block_1']['Dense_1']['kernel']"), %arg64: tensor<64xf32> loc("velocity['Block_1']['LayerNorm_0']['bias']"), %arg65: tensor<64xf32> loc("velocity['Block_1']['LayerNorm_0']['scale']"), %arg66: tensor<64xf32> loc("velocity['Block_1']['LayerNorm_1']['bias']"), %arg67: tensor<64xf32> loc("velocity['Block_1']['LayerNorm_1']['scale']"), %arg68: tensor<64xf32> loc("velocity['LayerNorm_0']['bias']"), %arg69: tensor<64xf32> loc("velocity['LayerNorm_0']['scale']"), %arg70: tensor<64x64xf32> loc("velocity['position']"), %arg71: tensor<128x64xf32> loc("velocity['token']"), %arg72: tensor<8x64xi32> loc("batch[0]"), %arg73: tensor<8x64xi32> loc("batch[1]")) -> (tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<f32>) {
    %cst = arith.constant -1.000000e+00 : f32 loc(#loc)
    %cst_0 = arith.constant dense<1.000000e-01> : tensor<f32> loc(#loc)
    %cst_1 = arith.constant dense<0.899999976> : tensor<f32> loc(#loc)
    %cst_2 = arith.constant dense<1.11111116> : tensor<f32> loc(#loc)
    %cst_3 = arith.constant 5.120000e+02 : f32 loc(#loc)
    %cst_4 = arith.constant dense<5.000000e-01> : tensor<f32> loc(#loc)
    %cst_5 = arith.constant dense<0.797884583> : tensor<f32> loc(#loc)
    %cst_6 = arith.constant dense<4.471500e-02> : tensor<f32> loc(#loc)
    %cst_7 = arith.constant dense<3.000000e+00> : tensor<f32> loc(#loc)
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<f32> loc(#loc)
    %cst_9 = arith.constant 0xFF800000 : f32 loc(#loc)
    %cst_10 = arith.constant dense<0xFF800000> : tensor<f32> loc(#loc)
    %cst_11 = arith.constant dense<-1.000000e+09> : tensor<f32> loc(#loc)
    %cst_12 = arith.constant dense<4.000000e+00> : tensor<f32> loc(#loc)
    %cst_13 = arith.constant dense<-5.000000e-01> : tensor<f32> loc(#loc)
    %cst_14 = arith.constant dense<9.99999974E-6> : tensor<f32> loc(#loc)
    %cst_15 = arith.constant dense<2.000000e+00> : tensor<f32> loc(#loc)
    %cst_16 = arith.constant dense<6.400000e+01> : tensor<f32> loc(#loc)
    %cst_17 = arith.constant dense<0.000000e+00> : tensor<f32> loc(#loc)
    %cst_18 = arith.constant 0.000000e+00 : f32 loc(#loc)
    %0 = tensor.empty() : tensor<8x64x1xi32> loc(#loc75)
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg72 : tensor<8x64xi32>) outs(%0 : tensor<8x64x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc75)
    } -> tensor<8x64x1xi32> loc(#loc75)
    %2 = tensor.empty() : tensor<128xi32> loc(#loc76)
    %3 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%2 : tensor<128xi32>) {
    ^bb0(%out: i32 loc(unknown)):
      %833 = linalg.index 0 : index loc(#loc76)
      %834 = arith.index_cast %833 : index to i32 loc(#loc76)
      linalg.yield %834 : i32 loc(#loc76)
    } -> tensor<128xi32> loc(#loc76)
    %4 = tensor.empty() : tensor<1x1x128xi32> loc(#loc75)
    %5 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%3 : tensor<128xi32>) outs(%4 : tensor<1x1x128xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc75)
    } -> tensor<1x1x128xi32> loc(#loc75)
    %6 = tensor.empty() : tensor<8x64x128xi32> loc(#loc77)
    %7 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1 : tensor<8x64x1xi32>) outs(%6 : tensor<8x64x128xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc77)
    } -> tensor<8x64x128xi32> loc(#loc77)
    %8 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<1x1x128xi32>) outs(%6 : tensor<8x64x128xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc77)
    } -> tensor<8x64x128xi32> loc(#loc77)
    %9 = tensor.empty() : tensor<8x64x128xi1> loc(#loc77)
    %10 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %8 : tensor<8x64x128xi32>, tensor<8x64x128xi32>) outs(%9 : tensor<8x64x128xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_166: i32 loc(unknown), %out: i1 loc(unknown)):
      %833 = arith.cmpi eq, %in, %in_166 : i32 loc(#loc77)
      linalg.yield %833 : i1 loc(#loc77)
    } -> tensor<8x64x128xi1> loc(#loc77)
    %11 = tensor.empty() : tensor<8x64x128xf32> loc(#loc78)
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%10 : tensor<8x64x128xi1>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.uitofp %in : i1 to f32 loc(#loc78)
      linalg.yield %833 : f32 loc(#loc78)
    } -> tensor<8x64x128xf32> loc(#loc78)
    %collapsed = tensor.collapse_shape %12 [[0, 1], [2]] : tensor<8x64x128xf32> into tensor<512x128xf32> loc(#loc79)
    %13 = tensor.empty() : tensor<512x64xf32> loc(#loc79)
    %14 = linalg.fill ins(%cst_18 : f32) outs(%13 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc79)
    %15 = linalg.matmul ins(%collapsed, %arg35 : tensor<512x128xf32>, tensor<128x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc79)
    %expanded = tensor.expand_shape %15 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc79)
    %16 = tensor.empty() : tensor<1x64x64xf32> loc(#loc75)
    %17 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg34 : tensor<64x64xf32>) outs(%16 : tensor<1x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc75)
    } -> tensor<1x64x64xf32> loc(#loc75)
    %18 = tensor.empty() : tensor<8x64x64xf32> loc(#loc80)
    %19 = linalg.generic {indexing_maps = [#map7, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%17 : tensor<1x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc80)
    } -> tensor<8x64x64xf32> loc(#loc80)
    %20 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %19 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc80)
      linalg.yield %833 : f32 loc(#loc80)
    } -> tensor<8x64x64xf32> loc(#loc80)
    %21:2 = ckpt.dropout %20, 1.000000e-01 : tensor<8x64x64xf32>, tensor<8x64x64xi1> loc(#loc81)
    %22 = tensor.empty() : tensor<8x64xf32> loc(#loc82)
    %23 = linalg.fill ins(%cst_18 : f32) outs(%22 : tensor<8x64xf32>) -> tensor<8x64xf32> loc(#loc82)
    %24 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%21#0 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc82)
      linalg.yield %833 : f32 loc(#loc82)
    } -> tensor<8x64xf32> loc(#loc82)
    %25 = tensor.empty() : tensor<8x64x1xf32> loc(#loc83)
    %26 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<8x64x1xf32> loc(#loc83)
    %27 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_16 : tensor<f32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc84)
    } -> tensor<8x64x1xf32> loc(#loc84)
    %28 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc84)
      linalg.yield %833 : f32 loc(#loc84)
    } -> tensor<8x64x1xf32> loc(#loc84)
    %29 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc85)
    } -> tensor<8x64x64xf32> loc(#loc85)
    %30 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21#0, %29 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc85)
      linalg.yield %833 : f32 loc(#loc85)
    } -> tensor<8x64x64xf32> loc(#loc85)
    %31 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %30 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc86)
      linalg.yield %833 : f32 loc(#loc86)
    } -> tensor<8x64x64xf32> loc(#loc86)
    %32 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_15 : tensor<f32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<8x64x64xf32> loc(#loc87)
    %33 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %30 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc87)
      linalg.yield %833 : f32 loc(#loc87)
    } -> tensor<8x64x64xf32> loc(#loc87)
    %34 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc82)
      linalg.yield %833 : f32 loc(#loc82)
    } -> tensor<8x64xf32> loc(#loc82)
    %35 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<8x64x1xf32> loc(#loc83)
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%35, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc84)
      linalg.yield %833 : f32 loc(#loc84)
    } -> tensor<8x64x1xf32> loc(#loc84)
    %37 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_14 : tensor<f32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<8x64x1xf32> loc(#loc88)
    %38 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc88)
      linalg.yield %833 : f32 loc(#loc88)
    } -> tensor<8x64x1xf32> loc(#loc88)
    %39 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%38 : tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.rsqrt %in : f32 loc(#loc89)
      linalg.yield %833 : f32 loc(#loc89)
    } -> tensor<8x64x1xf32> loc(#loc89)
    %40 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %38 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc84)
      linalg.yield %833 : f32 loc(#loc84)
    } -> tensor<8x64x1xf32> loc(#loc84)
    %41 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_13 : tensor<f32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<8x64x1xf32> loc(#loc87)
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %40 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc87)
      linalg.yield %833 : f32 loc(#loc87)
    } -> tensor<8x64x1xf32> loc(#loc87)
    %43 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<8x64x64xf32> loc(#loc87)
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %43 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc87)
      linalg.yield %833 : f32 loc(#loc87)
    } -> tensor<8x64x64xf32> loc(#loc87)
    %45 = tensor.empty() : tensor<1x1x64xf32> loc(#loc83)
    %46 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg13 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<1x1x64xf32> loc(#loc83)
    %47 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%46 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc87)
    } -> tensor<8x64x64xf32> loc(#loc87)
    %48 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc87)
      linalg.yield %833 : f32 loc(#loc87)
    } -> tensor<8x64x64xf32> loc(#loc87)
    %49 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg12 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc83)
    } -> tensor<1x1x64xf32> loc(#loc83)
    %50 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc88)
    } -> tensor<8x64x64xf32> loc(#loc88)
    %51 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %50 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc88)
      linalg.yield %833 : f32 loc(#loc88)
    } -> tensor<8x64x64xf32> loc(#loc88)
    %collapsed_19 = tensor.collapse_shape %51 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc90)
    %52 = linalg.matmul ins(%collapsed_19, %arg5 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc90)
    %expanded_20 = tensor.expand_shape %52 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc90)
    %53 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg4 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc91)
    } -> tensor<1x1x64xf32> loc(#loc91)
    %54 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc92)
    } -> tensor<8x64x64xf32> loc(#loc92)
    %55 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_20, %54 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc92)
      linalg.yield %833 : f32 loc(#loc92)
    } -> tensor<8x64x64xf32> loc(#loc92)
    %expanded_21 = tensor.expand_shape %55 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc93)
    %56 = tensor.empty() : tensor<8x4x64x16xf32> loc(#loc94)
    %57 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<8x64x4x16xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<8x4x64x16xf32> loc(#loc94)
    %58 = linalg.matmul ins(%collapsed_19, %arg1 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc95)
    %expanded_22 = tensor.expand_shape %58 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc95)
    %59 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc96)
    } -> tensor<1x1x64xf32> loc(#loc96)
    %60 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%59 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc97)
    } -> tensor<8x64x64xf32> loc(#loc97)
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_22, %60 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc97)
      linalg.yield %833 : f32 loc(#loc97)
    } -> tensor<8x64x64xf32> loc(#loc97)
    %expanded_23 = tensor.expand_shape %61 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc93)
    %62 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<8x64x4x16xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<8x4x64x16xf32> loc(#loc94)
    %63 = linalg.matmul ins(%collapsed_19, %arg7 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc98)
    %expanded_24 = tensor.expand_shape %63 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc98)
    %64 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg6 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc99)
    } -> tensor<1x1x64xf32> loc(#loc99)
    %65 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%64 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc100)
    } -> tensor<8x64x64xf32> loc(#loc100)
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_24, %65 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc100)
      linalg.yield %833 : f32 loc(#loc100)
    } -> tensor<8x64x64xf32> loc(#loc100)
    %expanded_25 = tensor.expand_shape %66 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc93)
    %67 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_25 : tensor<8x64x4x16xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<8x4x64x16xf32> loc(#loc94)
    %68 = tensor.empty() : tensor<8x4x16x64xf32> loc(#loc94)
    %69 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62 : tensor<8x4x64x16xf32>) outs(%68 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<8x4x16x64xf32> loc(#loc94)
    %collapsed_26 = tensor.collapse_shape %57 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc101)
    %collapsed_27 = tensor.collapse_shape %69 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc101)
    %70 = tensor.empty() : tensor<32x64x64xf32> loc(#loc101)
    %71 = linalg.fill ins(%cst_18 : f32) outs(%70 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc101)
    %72 = linalg.batch_matmul ins(%collapsed_26, %collapsed_27 : tensor<32x64x16xf32>, tensor<32x16x64xf32>) outs(%71 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc101)
    %expanded_28 = tensor.expand_shape %72 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32> loc(#loc101)
    %73 = tensor.empty() : tensor<8x4x64x64xf32> loc(#loc102)
    %74 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_12 : tensor<f32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<8x4x64x64xf32> loc(#loc102)
    %75 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_28, %74 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc102)
      linalg.yield %833 : f32 loc(#loc102)
    } -> tensor<8x4x64x64xf32> loc(#loc102)
    %76 = tensor.empty() : tensor<64xi32> loc(#loc103)
    %77 = linalg.generic {indexing_maps = [#map2], iterator_types = ["parallel"]} outs(%76 : tensor<64xi32>) {
    ^bb0(%out: i32 loc(unknown)):
      %833 = linalg.index 0 : index loc(#loc103)
      %834 = arith.index_cast %833 : index to i32 loc(#loc103)
      linalg.yield %834 : i32 loc(#loc103)
    } -> tensor<64xi32> loc(#loc103)
    %78 = tensor.empty() : tensor<64x1xi32> loc(#loc104)
    %79 = linalg.generic {indexing_maps = [#map13, #map14], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<64xi32>) outs(%78 : tensor<64x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc104)
    } -> tensor<64x1xi32> loc(#loc104)
    %80 = tensor.empty() : tensor<1x64xi32> loc(#loc104)
    %81 = linalg.generic {indexing_maps = [#map15, #map14], iterator_types = ["parallel", "parallel"]} ins(%77 : tensor<64xi32>) outs(%80 : tensor<1x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc104)
    } -> tensor<1x64xi32> loc(#loc104)
    %82 = tensor.empty() : tensor<64x64xi32> loc(#loc105)
    %83 = linalg.generic {indexing_maps = [#map16, #map14], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<64x1xi32>) outs(%82 : tensor<64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc105)
    } -> tensor<64x64xi32> loc(#loc105)
    %84 = linalg.generic {indexing_maps = [#map17, #map14], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<1x64xi32>) outs(%82 : tensor<64x64xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc105)
    } -> tensor<64x64xi32> loc(#loc105)
    %85 = tensor.empty() : tensor<64x64xi1> loc(#loc105)
    %86 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<64x64xi32>, tensor<64x64xi32>) outs(%85 : tensor<64x64xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_166: i32 loc(unknown), %out: i1 loc(unknown)):
      %833 = arith.cmpi sge, %in, %in_166 : i32 loc(#loc105)
      linalg.yield %833 : i1 loc(#loc105)
    } -> tensor<64x64xi1> loc(#loc105)
    %87 = tensor.empty() : tensor<8x4x64x64xi1> loc(#loc360)
    %88 = linalg.generic {indexing_maps = [#map18, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%86 : tensor<64x64xi1>) outs(%87 : tensor<8x4x64x64xi1>) {
    ^bb0(%in: i1 loc(unknown), %out: i1 loc(unknown)):
      linalg.yield %in : i1 loc(#loc360)
    } -> tensor<8x4x64x64xi1> loc(#loc360)
    %89 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<f32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc360)
    } -> tensor<8x4x64x64xf32> loc(#loc360)
    %90 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %75, %89 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc361)
      linalg.yield %833 : f32 loc(#loc361)
    } -> tensor<8x4x64x64xf32> loc(#loc361)
    %91 = tensor.empty() : tensor<8x4x64xf32> loc(#loc109)
    %92 = linalg.fill ins(%cst_9 : f32) outs(%91 : tensor<8x4x64xf32>) -> tensor<8x4x64xf32> loc(#loc109)
    %93 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%90 : tensor<8x4x64x64xf32>) outs(%92 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.maximumf %out, %in : f32 loc(#loc109)
      linalg.yield %833 : f32 loc(#loc109)
    } -> tensor<8x4x64xf32> loc(#loc109)
    %94 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%91 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc110)
    } -> tensor<8x4x64xf32> loc(#loc110)
    %95 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %93 : tensor<8x4x64xf32>, tensor<8x4x64xf32>) outs(%91 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.maximumf %in, %in_166 : f32 loc(#loc110)
      linalg.yield %833 : f32 loc(#loc110)
    } -> tensor<8x4x64xf32> loc(#loc110)
    %96 = tensor.empty() : tensor<8x4x64x1xf32> loc(#loc104)
    %97 = linalg.generic {indexing_maps = [#map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95 : tensor<8x4x64xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<8x4x64x1xf32> loc(#loc104)
    %98 = linalg.generic {indexing_maps = [#map20, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<8x4x64x1xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc111)
    } -> tensor<8x4x64x64xf32> loc(#loc111)
    %99 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %98 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc111)
      linalg.yield %833 : f32 loc(#loc111)
    } -> tensor<8x4x64x64xf32> loc(#loc111)
    %100 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99 : tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.exp %in : f32 loc(#loc112)
      linalg.yield %833 : f32 loc(#loc112)
    } -> tensor<8x4x64x64xf32> loc(#loc112)
    %101 = linalg.fill ins(%cst_18 : f32) outs(%91 : tensor<8x4x64xf32>) -> tensor<8x4x64xf32> loc(#loc113)
    %102 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%100 : tensor<8x4x64x64xf32>) outs(%101 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc113)
      linalg.yield %833 : f32 loc(#loc113)
    } -> tensor<8x4x64xf32> loc(#loc113)
    %103 = linalg.generic {indexing_maps = [#map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102 : tensor<8x4x64xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<8x4x64x1xf32> loc(#loc104)
    %104 = linalg.generic {indexing_maps = [#map20, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103 : tensor<8x4x64x1xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc102)
    } -> tensor<8x4x64x64xf32> loc(#loc102)
    %105 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %104 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc102)
      linalg.yield %833 : f32 loc(#loc102)
    } -> tensor<8x4x64x64xf32> loc(#loc102)
    %106 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %103 : tensor<8x4x64x1xf32>, tensor<8x4x64x1xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc114)
      linalg.yield %833 : f32 loc(#loc114)
    } -> tensor<8x4x64x1xf32> loc(#loc114)
    %107 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc104)
    } -> tensor<8x4x64x1xf32> loc(#loc104)
    %108 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %106 : tensor<8x4x64x1xf32>, tensor<8x4x64x1xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc102)
      linalg.yield %833 : f32 loc(#loc102)
    } -> tensor<8x4x64x1xf32> loc(#loc102)
    %109:2 = ckpt.dropout %105, 1.000000e-01 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xi1> loc(#loc115)
    %collapsed_29 = tensor.collapse_shape %109#0 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc101)
    %collapsed_30 = tensor.collapse_shape %67 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc101)
    %110 = tensor.empty() : tensor<32x64x16xf32> loc(#loc101)
    %111 = linalg.fill ins(%cst_18 : f32) outs(%110 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc101)
    %112 = linalg.batch_matmul ins(%collapsed_29, %collapsed_30 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%111 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc101)
    %expanded_31 = tensor.expand_shape %112 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc101)
    %113 = tensor.empty() : tensor<8x64x4x16xf32> loc(#loc94)
    %114 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_31 : tensor<8x4x64x16xf32>) outs(%113 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc94)
    } -> tensor<8x64x4x16xf32> loc(#loc94)
    %collapsed_32 = tensor.collapse_shape %114 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc116)
    %115 = linalg.matmul ins(%collapsed_32, %arg3 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc116)
    %expanded_33 = tensor.expand_shape %115 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc116)
    %116 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg2 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc117)
    } -> tensor<1x1x64xf32> loc(#loc117)
    %117 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%116 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc118)
    } -> tensor<8x64x64xf32> loc(#loc118)
    %118 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %117 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc118)
      linalg.yield %833 : f32 loc(#loc118)
    } -> tensor<8x64x64xf32> loc(#loc118)
    %119:2 = ckpt.dropout %118, 1.000000e-01 : tensor<8x64x64xf32>, tensor<8x64x64xi1> loc(#loc119)
    %120 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21#0, %119#0 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc120)
      linalg.yield %833 : f32 loc(#loc120)
    } -> tensor<8x64x64xf32> loc(#loc120)
    %121 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%120 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc121)
      linalg.yield %833 : f32 loc(#loc121)
    } -> tensor<8x64xf32> loc(#loc121)
    %122 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%121 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<8x64x1xf32> loc(#loc122)
    %123 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%122, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc123)
      linalg.yield %833 : f32 loc(#loc123)
    } -> tensor<8x64x1xf32> loc(#loc123)
    %124 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc124)
    } -> tensor<8x64x64xf32> loc(#loc124)
    %125 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %124 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc124)
      linalg.yield %833 : f32 loc(#loc124)
    } -> tensor<8x64x64xf32> loc(#loc124)
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %125 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc125)
      linalg.yield %833 : f32 loc(#loc125)
    } -> tensor<8x64x64xf32> loc(#loc125)
    %127 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %125 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc126)
      linalg.yield %833 : f32 loc(#loc126)
    } -> tensor<8x64x64xf32> loc(#loc126)
    %128 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%126 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc121)
      linalg.yield %833 : f32 loc(#loc121)
    } -> tensor<8x64xf32> loc(#loc121)
    %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<8x64x1xf32> loc(#loc122)
    %130 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%129, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc123)
      linalg.yield %833 : f32 loc(#loc123)
    } -> tensor<8x64x1xf32> loc(#loc123)
    %131 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %37 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc127)
      linalg.yield %833 : f32 loc(#loc127)
    } -> tensor<8x64x1xf32> loc(#loc127)
    %132 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%131 : tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.rsqrt %in : f32 loc(#loc128)
      linalg.yield %833 : f32 loc(#loc128)
    } -> tensor<8x64x1xf32> loc(#loc128)
    %133 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132, %131 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc123)
      linalg.yield %833 : f32 loc(#loc123)
    } -> tensor<8x64x1xf32> loc(#loc123)
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %133 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc126)
      linalg.yield %833 : f32 loc(#loc126)
    } -> tensor<8x64x1xf32> loc(#loc126)
    %135 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%132 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<8x64x64xf32> loc(#loc126)
    %136 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %135 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc126)
      linalg.yield %833 : f32 loc(#loc126)
    } -> tensor<8x64x64xf32> loc(#loc126)
    %137 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg15 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<1x1x64xf32> loc(#loc122)
    %138 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc126)
    } -> tensor<8x64x64xf32> loc(#loc126)
    %139 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %138 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc126)
      linalg.yield %833 : f32 loc(#loc126)
    } -> tensor<8x64x64xf32> loc(#loc126)
    %140 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg14 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc122)
    } -> tensor<1x1x64xf32> loc(#loc122)
    %141 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%140 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc127)
    } -> tensor<8x64x64xf32> loc(#loc127)
    %142 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%139, %141 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc127)
      linalg.yield %833 : f32 loc(#loc127)
    } -> tensor<8x64x64xf32> loc(#loc127)
    %collapsed_34 = tensor.collapse_shape %142 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc129)
    %143 = tensor.empty() : tensor<512x256xf32> loc(#loc129)
    %144 = linalg.fill ins(%cst_18 : f32) outs(%143 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc129)
    %145 = linalg.matmul ins(%collapsed_34, %arg9 : tensor<512x64xf32>, tensor<64x256xf32>) outs(%144 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc129)
    %expanded_35 = tensor.expand_shape %145 [[0, 1], [2]] output_shape [8, 64, 256] : tensor<512x256xf32> into tensor<8x64x256xf32> loc(#loc129)
    %146 = tensor.empty() : tensor<1x1x256xf32> loc(#loc130)
    %147 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg8 : tensor<256xf32>) outs(%146 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc130)
    } -> tensor<1x1x256xf32> loc(#loc130)
    %148 = tensor.empty() : tensor<8x64x256xf32> loc(#loc131)
    %149 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%147 : tensor<1x1x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc131)
    } -> tensor<8x64x256xf32> loc(#loc131)
    %150 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_35, %149 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc131)
      linalg.yield %833 : f32 loc(#loc131)
    } -> tensor<8x64x256xf32> loc(#loc131)
    %151 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %150 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc132)
      linalg.yield %833 : f32 loc(#loc132)
    } -> tensor<8x64x256xf32> loc(#loc132)
    %152 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%151, %150 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc132)
      linalg.yield %833 : f32 loc(#loc132)
    } -> tensor<8x64x256xf32> loc(#loc132)
    %153 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<f32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %154 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %151 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc133)
      linalg.yield %833 : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %155 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<f32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %156 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %152 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc133)
      linalg.yield %833 : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %157 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %156 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc120)
      linalg.yield %833 : f32 loc(#loc120)
    } -> tensor<8x64x256xf32> loc(#loc120)
    %158 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<f32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %159 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %157 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc133)
      linalg.yield %833 : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %160 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%159 : tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.tanh %in : f32 loc(#loc134)
      linalg.yield %833 : f32 loc(#loc134)
    } -> tensor<8x64x256xf32> loc(#loc134)
    %161 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<f32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc135)
    } -> tensor<8x64x256xf32> loc(#loc135)
    %162 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %160 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc135)
      linalg.yield %833 : f32 loc(#loc135)
    } -> tensor<8x64x256xf32> loc(#loc135)
    %163 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %160 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc120)
      linalg.yield %833 : f32 loc(#loc120)
    } -> tensor<8x64x256xf32> loc(#loc120)
    %164 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<f32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %165 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %163 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc133)
      linalg.yield %833 : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %166 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %165 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc133)
      linalg.yield %833 : f32 loc(#loc133)
    } -> tensor<8x64x256xf32> loc(#loc133)
    %collapsed_36 = tensor.collapse_shape %166 [[0, 1], [2]] : tensor<8x64x256xf32> into tensor<512x256xf32> loc(#loc136)
    %167 = linalg.matmul ins(%collapsed_36, %arg11 : tensor<512x256xf32>, tensor<256x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc136)
    %expanded_37 = tensor.expand_shape %167 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc136)
    %168 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg10 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc137)
    } -> tensor<1x1x64xf32> loc(#loc137)
    %169 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%168 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc138)
    } -> tensor<8x64x64xf32> loc(#loc138)
    %170 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_37, %169 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc138)
      linalg.yield %833 : f32 loc(#loc138)
    } -> tensor<8x64x64xf32> loc(#loc138)
    %171:2 = ckpt.dropout %170, 1.000000e-01 : tensor<8x64x64xf32>, tensor<8x64x64xi1> loc(#loc139)
    %172 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%120, %171#0 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc120)
      linalg.yield %833 : f32 loc(#loc120)
    } -> tensor<8x64x64xf32> loc(#loc120)
    %173 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%172 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc140)
      linalg.yield %833 : f32 loc(#loc140)
    } -> tensor<8x64xf32> loc(#loc140)
    %174 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%173 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<8x64x1xf32> loc(#loc141)
    %175 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%174, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc142)
      linalg.yield %833 : f32 loc(#loc142)
    } -> tensor<8x64x1xf32> loc(#loc142)
    %176 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%175 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc143)
    } -> tensor<8x64x64xf32> loc(#loc143)
    %177 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %176 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc143)
      linalg.yield %833 : f32 loc(#loc143)
    } -> tensor<8x64x64xf32> loc(#loc143)
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %177 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc144)
      linalg.yield %833 : f32 loc(#loc144)
    } -> tensor<8x64x64xf32> loc(#loc144)
    %179 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %177 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc145)
      linalg.yield %833 : f32 loc(#loc145)
    } -> tensor<8x64x64xf32> loc(#loc145)
    %180 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%178 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc140)
      linalg.yield %833 : f32 loc(#loc140)
    } -> tensor<8x64xf32> loc(#loc140)
    %181 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%180 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<8x64x1xf32> loc(#loc141)
    %182 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%181, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc142)
      linalg.yield %833 : f32 loc(#loc142)
    } -> tensor<8x64x1xf32> loc(#loc142)
    %183 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %37 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc146)
      linalg.yield %833 : f32 loc(#loc146)
    } -> tensor<8x64x1xf32> loc(#loc146)
    %184 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183 : tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.rsqrt %in : f32 loc(#loc147)
      linalg.yield %833 : f32 loc(#loc147)
    } -> tensor<8x64x1xf32> loc(#loc147)
    %185 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184, %183 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc142)
      linalg.yield %833 : f32 loc(#loc142)
    } -> tensor<8x64x1xf32> loc(#loc142)
    %186 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %185 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc145)
      linalg.yield %833 : f32 loc(#loc145)
    } -> tensor<8x64x1xf32> loc(#loc145)
    %187 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%184 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<8x64x64xf32> loc(#loc145)
    %188 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %187 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc145)
      linalg.yield %833 : f32 loc(#loc145)
    } -> tensor<8x64x64xf32> loc(#loc145)
    %189 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg29 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<1x1x64xf32> loc(#loc141)
    %190 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%189 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc145)
    } -> tensor<8x64x64xf32> loc(#loc145)
    %191 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %190 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc145)
      linalg.yield %833 : f32 loc(#loc145)
    } -> tensor<8x64x64xf32> loc(#loc145)
    %192 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg28 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc141)
    } -> tensor<1x1x64xf32> loc(#loc141)
    %193 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%192 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc146)
    } -> tensor<8x64x64xf32> loc(#loc146)
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %193 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc146)
      linalg.yield %833 : f32 loc(#loc146)
    } -> tensor<8x64x64xf32> loc(#loc146)
    %collapsed_38 = tensor.collapse_shape %194 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc148)
    %195 = linalg.matmul ins(%collapsed_38, %arg21 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc148)
    %expanded_39 = tensor.expand_shape %195 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc148)
    %196 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg20 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc149)
    } -> tensor<1x1x64xf32> loc(#loc149)
    %197 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%196 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc150)
    } -> tensor<8x64x64xf32> loc(#loc150)
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_39, %197 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc150)
      linalg.yield %833 : f32 loc(#loc150)
    } -> tensor<8x64x64xf32> loc(#loc150)
    %expanded_40 = tensor.expand_shape %198 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc151)
    %199 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_40 : tensor<8x64x4x16xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<8x4x64x16xf32> loc(#loc152)
    %200 = linalg.matmul ins(%collapsed_38, %arg17 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc153)
    %expanded_41 = tensor.expand_shape %200 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc153)
    %201 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg16 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc154)
    } -> tensor<1x1x64xf32> loc(#loc154)
    %202 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%201 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc155)
    } -> tensor<8x64x64xf32> loc(#loc155)
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_41, %202 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc155)
      linalg.yield %833 : f32 loc(#loc155)
    } -> tensor<8x64x64xf32> loc(#loc155)
    %expanded_42 = tensor.expand_shape %203 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc151)
    %204 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_42 : tensor<8x64x4x16xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<8x4x64x16xf32> loc(#loc152)
    %205 = linalg.matmul ins(%collapsed_38, %arg23 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc156)
    %expanded_43 = tensor.expand_shape %205 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc156)
    %206 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg22 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc157)
    } -> tensor<1x1x64xf32> loc(#loc157)
    %207 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc158)
    } -> tensor<8x64x64xf32> loc(#loc158)
    %208 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_43, %207 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc158)
      linalg.yield %833 : f32 loc(#loc158)
    } -> tensor<8x64x64xf32> loc(#loc158)
    %expanded_44 = tensor.expand_shape %208 [[0], [1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<8x64x64xf32> into tensor<8x64x4x16xf32> loc(#loc151)
    %209 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_44 : tensor<8x64x4x16xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<8x4x64x16xf32> loc(#loc152)
    %210 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204 : tensor<8x4x64x16xf32>) outs(%68 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<8x4x16x64xf32> loc(#loc152)
    %collapsed_45 = tensor.collapse_shape %199 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc159)
    %collapsed_46 = tensor.collapse_shape %210 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc159)
    %211 = linalg.batch_matmul ins(%collapsed_45, %collapsed_46 : tensor<32x64x16xf32>, tensor<32x16x64xf32>) outs(%71 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc159)
    %expanded_47 = tensor.expand_shape %211 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32> loc(#loc159)
    %212 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_47, %74 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc160)
      linalg.yield %833 : f32 loc(#loc160)
    } -> tensor<8x4x64x64xf32> loc(#loc160)
    %213 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %212, %89 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc362)
      linalg.yield %833 : f32 loc(#loc362)
    } -> tensor<8x4x64x64xf32> loc(#loc362)
    %214 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%213 : tensor<8x4x64x64xf32>) outs(%92 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.maximumf %out, %in : f32 loc(#loc162)
      linalg.yield %833 : f32 loc(#loc162)
    } -> tensor<8x4x64xf32> loc(#loc162)
    %215 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%94, %214 : tensor<8x4x64xf32>, tensor<8x4x64xf32>) outs(%91 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.maximumf %in, %in_166 : f32 loc(#loc163)
      linalg.yield %833 : f32 loc(#loc163)
    } -> tensor<8x4x64xf32> loc(#loc163)
    %216 = linalg.generic {indexing_maps = [#map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215 : tensor<8x4x64xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc164)
    } -> tensor<8x4x64x1xf32> loc(#loc164)
    %217 = linalg.generic {indexing_maps = [#map20, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%216 : tensor<8x4x64x1xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc165)
    } -> tensor<8x4x64x64xf32> loc(#loc165)
    %218 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %217 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc165)
      linalg.yield %833 : f32 loc(#loc165)
    } -> tensor<8x4x64x64xf32> loc(#loc165)
    %219 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218 : tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.exp %in : f32 loc(#loc166)
      linalg.yield %833 : f32 loc(#loc166)
    } -> tensor<8x4x64x64xf32> loc(#loc166)
    %220 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%219 : tensor<8x4x64x64xf32>) outs(%101 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc167)
      linalg.yield %833 : f32 loc(#loc167)
    } -> tensor<8x4x64xf32> loc(#loc167)
    %221 = linalg.generic {indexing_maps = [#map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220 : tensor<8x4x64xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc164)
    } -> tensor<8x4x64x1xf32> loc(#loc164)
    %222 = linalg.generic {indexing_maps = [#map20, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221 : tensor<8x4x64x1xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc160)
    } -> tensor<8x4x64x64xf32> loc(#loc160)
    %223 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %222 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc160)
      linalg.yield %833 : f32 loc(#loc160)
    } -> tensor<8x4x64x64xf32> loc(#loc160)
    %224 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %221 : tensor<8x4x64x1xf32>, tensor<8x4x64x1xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc168)
      linalg.yield %833 : f32 loc(#loc168)
    } -> tensor<8x4x64x1xf32> loc(#loc168)
    %225 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %224 : tensor<8x4x64x1xf32>, tensor<8x4x64x1xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc160)
      linalg.yield %833 : f32 loc(#loc160)
    } -> tensor<8x4x64x1xf32> loc(#loc160)
    %226:2 = ckpt.dropout %223, 1.000000e-01 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xi1> loc(#loc169)
    %collapsed_48 = tensor.collapse_shape %226#0 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc159)
    %collapsed_49 = tensor.collapse_shape %209 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc159)
    %227 = linalg.batch_matmul ins(%collapsed_48, %collapsed_49 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%111 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc159)
    %expanded_50 = tensor.expand_shape %227 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc159)
    %228 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_50 : tensor<8x4x64x16xf32>) outs(%113 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc152)
    } -> tensor<8x64x4x16xf32> loc(#loc152)
    %collapsed_51 = tensor.collapse_shape %228 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc170)
    %229 = linalg.matmul ins(%collapsed_51, %arg19 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc170)
    %expanded_52 = tensor.expand_shape %229 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc170)
    %230 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg18 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc171)
    } -> tensor<1x1x64xf32> loc(#loc171)
    %231 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%230 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc172)
    } -> tensor<8x64x64xf32> loc(#loc172)
    %232 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_52, %231 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc172)
      linalg.yield %833 : f32 loc(#loc172)
    } -> tensor<8x64x64xf32> loc(#loc172)
    %233:2 = ckpt.dropout %232, 1.000000e-01 : tensor<8x64x64xf32>, tensor<8x64x64xi1> loc(#loc173)
    %234 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %233#0 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc174)
      linalg.yield %833 : f32 loc(#loc174)
    } -> tensor<8x64x64xf32> loc(#loc174)
    %235 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%234 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc175)
      linalg.yield %833 : f32 loc(#loc175)
    } -> tensor<8x64xf32> loc(#loc175)
    %236 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%235 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<8x64x1xf32> loc(#loc176)
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%236, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc177)
      linalg.yield %833 : f32 loc(#loc177)
    } -> tensor<8x64x1xf32> loc(#loc177)
    %238 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%237 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc178)
    } -> tensor<8x64x64xf32> loc(#loc178)
    %239 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %238 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc178)
      linalg.yield %833 : f32 loc(#loc178)
    } -> tensor<8x64x64xf32> loc(#loc178)
    %240 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %239 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc179)
      linalg.yield %833 : f32 loc(#loc179)
    } -> tensor<8x64x64xf32> loc(#loc179)
    %241 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %239 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc180)
      linalg.yield %833 : f32 loc(#loc180)
    } -> tensor<8x64x64xf32> loc(#loc180)
    %242 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%240 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc175)
      linalg.yield %833 : f32 loc(#loc175)
    } -> tensor<8x64xf32> loc(#loc175)
    %243 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%242 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<8x64x1xf32> loc(#loc176)
    %244 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%243, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc177)
      linalg.yield %833 : f32 loc(#loc177)
    } -> tensor<8x64x1xf32> loc(#loc177)
    %245 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %37 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc181)
      linalg.yield %833 : f32 loc(#loc181)
    } -> tensor<8x64x1xf32> loc(#loc181)
    %246 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%245 : tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.rsqrt %in : f32 loc(#loc182)
      linalg.yield %833 : f32 loc(#loc182)
    } -> tensor<8x64x1xf32> loc(#loc182)
    %247 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %245 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc177)
      linalg.yield %833 : f32 loc(#loc177)
    } -> tensor<8x64x1xf32> loc(#loc177)
    %248 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %247 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc180)
      linalg.yield %833 : f32 loc(#loc180)
    } -> tensor<8x64x1xf32> loc(#loc180)
    %249 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<8x64x64xf32> loc(#loc180)
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %249 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc180)
      linalg.yield %833 : f32 loc(#loc180)
    } -> tensor<8x64x64xf32> loc(#loc180)
    %251 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg31 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<1x1x64xf32> loc(#loc176)
    %252 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%251 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc180)
    } -> tensor<8x64x64xf32> loc(#loc180)
    %253 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %252 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc180)
      linalg.yield %833 : f32 loc(#loc180)
    } -> tensor<8x64x64xf32> loc(#loc180)
    %254 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg30 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc176)
    } -> tensor<1x1x64xf32> loc(#loc176)
    %255 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%254 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc181)
    } -> tensor<8x64x64xf32> loc(#loc181)
    %256 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%253, %255 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc181)
      linalg.yield %833 : f32 loc(#loc181)
    } -> tensor<8x64x64xf32> loc(#loc181)
    %collapsed_53 = tensor.collapse_shape %256 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc183)
    %257 = linalg.matmul ins(%collapsed_53, %arg25 : tensor<512x64xf32>, tensor<64x256xf32>) outs(%144 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc183)
    %expanded_54 = tensor.expand_shape %257 [[0, 1], [2]] output_shape [8, 64, 256] : tensor<512x256xf32> into tensor<8x64x256xf32> loc(#loc183)
    %258 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg24 : tensor<256xf32>) outs(%146 : tensor<1x1x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc184)
    } -> tensor<1x1x256xf32> loc(#loc184)
    %259 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%258 : tensor<1x1x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc185)
    } -> tensor<8x64x256xf32> loc(#loc185)
    %260 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_54, %259 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc185)
      linalg.yield %833 : f32 loc(#loc185)
    } -> tensor<8x64x256xf32> loc(#loc185)
    %261 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %260 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc186)
      linalg.yield %833 : f32 loc(#loc186)
    } -> tensor<8x64x256xf32> loc(#loc186)
    %262 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %260 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc186)
      linalg.yield %833 : f32 loc(#loc186)
    } -> tensor<8x64x256xf32> loc(#loc186)
    %263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%153, %261 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc187)
      linalg.yield %833 : f32 loc(#loc187)
    } -> tensor<8x64x256xf32> loc(#loc187)
    %264 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %262 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc187)
      linalg.yield %833 : f32 loc(#loc187)
    } -> tensor<8x64x256xf32> loc(#loc187)
    %265 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %264 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc174)
      linalg.yield %833 : f32 loc(#loc174)
    } -> tensor<8x64x256xf32> loc(#loc174)
    %266 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %265 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc187)
      linalg.yield %833 : f32 loc(#loc187)
    } -> tensor<8x64x256xf32> loc(#loc187)
    %267 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%266 : tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.tanh %in : f32 loc(#loc188)
      linalg.yield %833 : f32 loc(#loc188)
    } -> tensor<8x64x256xf32> loc(#loc188)
    %268 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %267 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc189)
      linalg.yield %833 : f32 loc(#loc189)
    } -> tensor<8x64x256xf32> loc(#loc189)
    %269 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%161, %267 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc174)
      linalg.yield %833 : f32 loc(#loc174)
    } -> tensor<8x64x256xf32> loc(#loc174)
    %270 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %269 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc187)
      linalg.yield %833 : f32 loc(#loc187)
    } -> tensor<8x64x256xf32> loc(#loc187)
    %271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %270 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc187)
      linalg.yield %833 : f32 loc(#loc187)
    } -> tensor<8x64x256xf32> loc(#loc187)
    %collapsed_55 = tensor.collapse_shape %271 [[0, 1], [2]] : tensor<8x64x256xf32> into tensor<512x256xf32> loc(#loc190)
    %272 = linalg.matmul ins(%collapsed_55, %arg27 : tensor<512x256xf32>, tensor<256x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc190)
    %expanded_56 = tensor.expand_shape %272 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc190)
    %273 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg26 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc191)
    } -> tensor<1x1x64xf32> loc(#loc191)
    %274 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%273 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc192)
    } -> tensor<8x64x64xf32> loc(#loc192)
    %275 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_56, %274 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc192)
      linalg.yield %833 : f32 loc(#loc192)
    } -> tensor<8x64x64xf32> loc(#loc192)
    %276:2 = ckpt.dropout %275, 1.000000e-01 : tensor<8x64x64xf32>, tensor<8x64x64xi1> loc(#loc193)
    %277 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%234, %276#0 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc174)
      linalg.yield %833 : f32 loc(#loc174)
    } -> tensor<8x64x64xf32> loc(#loc174)
    %278 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%277 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %833 : f32 loc(#loc194)
    } -> tensor<8x64xf32> loc(#loc194)
    %279 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%278 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc195)
    } -> tensor<8x64x1xf32> loc(#loc195)
    %280 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc196)
      linalg.yield %833 : f32 loc(#loc196)
    } -> tensor<8x64x1xf32> loc(#loc196)
    %281 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc197)
    } -> tensor<8x64x64xf32> loc(#loc197)
    %282 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%277, %281 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc197)
      linalg.yield %833 : f32 loc(#loc197)
    } -> tensor<8x64x64xf32> loc(#loc197)
    %283 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %282 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc198)
      linalg.yield %833 : f32 loc(#loc198)
    } -> tensor<8x64x64xf32> loc(#loc198)
    %284 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%32, %282 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc199)
      linalg.yield %833 : f32 loc(#loc199)
    } -> tensor<8x64x64xf32> loc(#loc199)
    %285 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%283 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc194)
      linalg.yield %833 : f32 loc(#loc194)
    } -> tensor<8x64xf32> loc(#loc194)
    %286 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%285 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc195)
    } -> tensor<8x64x1xf32> loc(#loc195)
    %287 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%286, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc196)
      linalg.yield %833 : f32 loc(#loc196)
    } -> tensor<8x64x1xf32> loc(#loc196)
    %288 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %37 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc200)
      linalg.yield %833 : f32 loc(#loc200)
    } -> tensor<8x64x1xf32> loc(#loc200)
    %289 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%288 : tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.rsqrt %in : f32 loc(#loc201)
      linalg.yield %833 : f32 loc(#loc201)
    } -> tensor<8x64x1xf32> loc(#loc201)
    %290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %288 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc196)
      linalg.yield %833 : f32 loc(#loc196)
    } -> tensor<8x64x1xf32> loc(#loc196)
    %291 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41, %290 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc199)
      linalg.yield %833 : f32 loc(#loc199)
    } -> tensor<8x64x1xf32> loc(#loc199)
    %292 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289 : tensor<8x64x1xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<8x64x64xf32> loc(#loc199)
    %293 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %292 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc199)
      linalg.yield %833 : f32 loc(#loc199)
    } -> tensor<8x64x64xf32> loc(#loc199)
    %294 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg33 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc195)
    } -> tensor<1x1x64xf32> loc(#loc195)
    %295 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%294 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc199)
    } -> tensor<8x64x64xf32> loc(#loc199)
    %296 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %295 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc199)
      linalg.yield %833 : f32 loc(#loc199)
    } -> tensor<8x64x64xf32> loc(#loc199)
    %297 = linalg.generic {indexing_maps = [#map3, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg32 : tensor<64xf32>) outs(%45 : tensor<1x1x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc195)
    } -> tensor<1x1x64xf32> loc(#loc195)
    %298 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%297 : tensor<1x1x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc200)
    } -> tensor<8x64x64xf32> loc(#loc200)
    %299 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%296, %298 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc200)
      linalg.yield %833 : f32 loc(#loc200)
    } -> tensor<8x64x64xf32> loc(#loc200)
    %300 = tensor.empty() : tensor<64x128xf32> loc(#loc202)
    %301 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg35 : tensor<128x64xf32>) outs(%300 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc202)
    } -> tensor<64x128xf32> loc(#loc202)
    %collapsed_57 = tensor.collapse_shape %299 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc79)
    %302 = tensor.empty() : tensor<512x128xf32> loc(#loc79)
    %303 = linalg.fill ins(%cst_18 : f32) outs(%302 : tensor<512x128xf32>) -> tensor<512x128xf32> loc(#loc79)
    %304 = linalg.matmul ins(%collapsed_57, %301 : tensor<512x64xf32>, tensor<64x128xf32>) outs(%303 : tensor<512x128xf32>) -> tensor<512x128xf32> loc(#loc79)
    %expanded_58 = tensor.expand_shape %304 [[0, 1], [2]] output_shape [8, 64, 128] : tensor<512x128xf32> into tensor<8x64x128xf32> loc(#loc79)
    %305 = linalg.fill ins(%cst_9 : f32) outs(%22 : tensor<8x64xf32>) -> tensor<8x64xf32> loc(#loc363)
    %306 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_58 : tensor<8x64x128xf32>) outs(%305 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.maximumf %out, %in : f32 loc(#loc363)
      linalg.yield %833 : f32 loc(#loc363)
    } -> tensor<8x64xf32> loc(#loc363)
    %307 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_10 : tensor<f32>) outs(%22 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc364)
    } -> tensor<8x64xf32> loc(#loc364)
    %308 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%307, %306 : tensor<8x64xf32>, tensor<8x64xf32>) outs(%22 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.maximumf %in, %in_166 : f32 loc(#loc364)
      linalg.yield %833 : f32 loc(#loc364)
    } -> tensor<8x64xf32> loc(#loc364)
    %309 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%308 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc365)
    } -> tensor<8x64x1xf32> loc(#loc365)
    %310 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309 : tensor<8x64x1xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc366)
    } -> tensor<8x64x128xf32> loc(#loc366)
    %311 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_58, %310 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc366)
      linalg.yield %833 : f32 loc(#loc366)
    } -> tensor<8x64x128xf32> loc(#loc366)
    %312 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311 : tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.exp %in : f32 loc(#loc367)
      linalg.yield %833 : f32 loc(#loc367)
    } -> tensor<8x64x128xf32> loc(#loc367)
    %313 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%312 : tensor<8x64x128xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc368)
      linalg.yield %833 : f32 loc(#loc368)
    } -> tensor<8x64xf32> loc(#loc368)
    %314 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%313 : tensor<8x64xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc365)
    } -> tensor<8x64x1xf32> loc(#loc365)
    %315 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%314 : tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = math.log %in : f32 loc(#loc369)
      linalg.yield %833 : f32 loc(#loc369)
    } -> tensor<8x64x1xf32> loc(#loc369)
    %316 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%315 : tensor<8x64x1xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc366)
    } -> tensor<8x64x128xf32> loc(#loc366)
    %317 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%311, %316 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc366)
      linalg.yield %833 : f32 loc(#loc366)
    } -> tensor<8x64x128xf32> loc(#loc366)
    %318 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg73 : tensor<8x64xi32>) outs(%0 : tensor<8x64x1xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc210)
    } -> tensor<8x64x1xi32> loc(#loc210)
    %319 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%318 : tensor<8x64x1xi32>) outs(%6 : tensor<8x64x128xi32>) {
    ^bb0(%in: i32 loc(unknown), %out: i32 loc(unknown)):
      linalg.yield %in : i32 loc(#loc211)
    } -> tensor<8x64x128xi32> loc(#loc211)
    %320 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %8 : tensor<8x64x128xi32>, tensor<8x64x128xi32>) outs(%9 : tensor<8x64x128xi1>) {
    ^bb0(%in: i32 loc(unknown), %in_166: i32 loc(unknown), %out: i1 loc(unknown)):
      %833 = arith.cmpi eq, %in, %in_166 : i32 loc(#loc211)
      linalg.yield %833 : i1 loc(#loc211)
    } -> tensor<8x64x128xi1> loc(#loc211)
    %321 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%320 : tensor<8x64x128xi1>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: i1 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.uitofp %in : i1 to f32 loc(#loc212)
      linalg.yield %833 : f32 loc(#loc212)
    } -> tensor<8x64x128xf32> loc(#loc212)
    %322 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %317 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc213)
      linalg.yield %833 : f32 loc(#loc213)
    } -> tensor<8x64x128xf32> loc(#loc213)
    %323 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%322 : tensor<8x64x128xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc214)
      linalg.yield %833 : f32 loc(#loc214)
    } -> tensor<8x64xf32> loc(#loc214)
    %324 = tensor.empty() : tensor<f32> loc(#loc214)
    %325 = linalg.fill ins(%cst_18 : f32) outs(%324 : tensor<f32>) -> tensor<f32> loc(#loc214)
    %326 = linalg.generic {indexing_maps = [#map14, #map22], iterator_types = ["reduction", "reduction"]} ins(%323 : tensor<8x64xf32>) outs(%325 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc214)
      linalg.yield %833 : f32 loc(#loc214)
    } -> tensor<f32> loc(#loc214)
    %327 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%326 : tensor<f32>) outs(%324 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %cst_3 : f32 loc(#loc215)
      linalg.yield %833 : f32 loc(#loc215)
    } -> tensor<f32> loc(#loc215)
    %328 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%327 : tensor<f32>) outs(%324 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc216)
      linalg.yield %833 : f32 loc(#loc216)
    } -> tensor<f32> loc(#loc216)
    %329 = linalg.generic {indexing_maps = [#map23], iterator_types = []} outs(%324 : tensor<f32>) {
    ^bb0(%out: f32 loc(unknown)):
      linalg.yield %cst : f32 loc(#loc217)
    } -> tensor<f32> loc(#loc217)
    %330 = linalg.generic {indexing_maps = [#map23, #map23], iterator_types = []} ins(%329 : tensor<f32>) outs(%324 : tensor<f32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %cst_3 : f32 loc(#loc218)
      linalg.yield %833 : f32 loc(#loc218)
    } -> tensor<f32> loc(#loc218)
    %331 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%330 : tensor<f32>) outs(%22 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc219)
    } -> tensor<8x64xf32> loc(#loc219)
    %332 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%331 : tensor<8x64xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc219)
    } -> tensor<8x64x128xf32> loc(#loc219)
    %333 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%321, %332 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc220)
      linalg.yield %833 : f32 loc(#loc220)
    } -> tensor<8x64x128xf32> loc(#loc220)
    %334 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333 : tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc370)
      linalg.yield %833 : f32 loc(#loc370)
    } -> tensor<8x64x128xf32> loc(#loc370)
    %335 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%334 : tensor<8x64x128xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc371)
      linalg.yield %833 : f32 loc(#loc371)
    } -> tensor<8x64xf32> loc(#loc371)
    %expanded_59 = tensor.expand_shape %335 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc372)
    %336 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_59, %314 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc373)
      linalg.yield %833 : f32 loc(#loc373)
    } -> tensor<8x64x1xf32> loc(#loc373)
    %337 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%336 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc371)
      linalg.yield %833 : f32 loc(#loc371)
    } -> tensor<8x64xf32> loc(#loc371)
    %338 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337 : tensor<8x64xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc374)
    } -> tensor<8x64x128xf32> loc(#loc374)
    %339 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %312 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc375)
      linalg.yield %833 : f32 loc(#loc375)
    } -> tensor<8x64x128xf32> loc(#loc375)
    %340 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%333, %339 : tensor<8x64x128xf32>, tensor<8x64x128xf32>) outs(%11 : tensor<8x64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc376)
      linalg.yield %833 : f32 loc(#loc376)
    } -> tensor<8x64x128xf32> loc(#loc376)
    %341 = tensor.empty() : tensor<128x8x64xf32> loc(#loc227)
    %342 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%340 : tensor<8x64x128xf32>) outs(%341 : tensor<128x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc227)
    } -> tensor<128x8x64xf32> loc(#loc227)
    %collapsed_60 = tensor.collapse_shape %342 [[0], [1, 2]] : tensor<128x8x64xf32> into tensor<128x512xf32> loc(#loc227)
    %343 = tensor.empty() : tensor<128x64xf32> loc(#loc227)
    %344 = linalg.fill ins(%cst_18 : f32) outs(%343 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc227)
    %345 = linalg.matmul ins(%collapsed_60, %collapsed_57 : tensor<128x512xf32>, tensor<512x64xf32>) outs(%344 : tensor<128x64xf32>) -> tensor<128x64xf32> loc(#loc227)
    %346 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%345 : tensor<128x64xf32>) outs(%300 : tensor<64x128xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<64x128xf32> loc(#loc228)
    %collapsed_61 = tensor.collapse_shape %340 [[0, 1], [2]] : tensor<8x64x128xf32> into tensor<512x128xf32> loc(#loc227)
    %347 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%301 : tensor<64x128xf32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc227)
    } -> tensor<128x64xf32> loc(#loc227)
    %348 = linalg.matmul ins(%collapsed_61, %347 : tensor<512x128xf32>, tensor<128x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc227)
    %expanded_62 = tensor.expand_shape %348 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc227)
    %349 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%346 : tensor<64x128xf32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<128x64xf32> loc(#loc228)
    %350 = tensor.empty() : tensor<64xf32> loc(#loc229)
    %351 = linalg.fill ins(%cst_18 : f32) outs(%350 : tensor<64xf32>) -> tensor<64xf32> loc(#loc229)
    %352 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_62 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<64xf32> loc(#loc229)
    %expanded_63 = tensor.expand_shape %352 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc230)
    %353 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_63 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<64xf32> loc(#loc229)
    %354 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%293, %expanded_62 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc231)
      linalg.yield %833 : f32 loc(#loc231)
    } -> tensor<8x64x64xf32> loc(#loc231)
    %355 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%354 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<64xf32> loc(#loc229)
    %expanded_64 = tensor.expand_shape %355 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc230)
    %356 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_62, %295 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc231)
      linalg.yield %833 : f32 loc(#loc231)
    } -> tensor<8x64x64xf32> loc(#loc231)
    %357 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_64 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<64xf32> loc(#loc229)
    %358 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%282, %356 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc231)
      linalg.yield %833 : f32 loc(#loc231)
    } -> tensor<8x64x64xf32> loc(#loc231)
    %359 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%358 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<8x64xf32> loc(#loc229)
    %expanded_65 = tensor.expand_shape %359 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc230)
    %360 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%356, %292 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc231)
      linalg.yield %833 : f32 loc(#loc231)
    } -> tensor<8x64x64xf32> loc(#loc231)
    %361 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_65, %291 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc231)
      linalg.yield %833 : f32 loc(#loc231)
    } -> tensor<8x64x1xf32> loc(#loc231)
    %362 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc232)
      linalg.yield %833 : f32 loc(#loc232)
    } -> tensor<8x64x64xf32> loc(#loc232)
    %363 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%362 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<8x64xf32> loc(#loc229)
    %expanded_66 = tensor.expand_shape %363 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc230)
    %364 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%361, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc233)
      linalg.yield %833 : f32 loc(#loc233)
    } -> tensor<8x64x1xf32> loc(#loc233)
    %365 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%364 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<8x64xf32> loc(#loc229)
    %366 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%365 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc234)
    } -> tensor<8x64x64xf32> loc(#loc234)
    %367 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %284 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc231)
      linalg.yield %833 : f32 loc(#loc231)
    } -> tensor<8x64x64xf32> loc(#loc231)
    %368 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%367 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc232)
      linalg.yield %833 : f32 loc(#loc232)
    } -> tensor<8x64x64xf32> loc(#loc232)
    %369 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%368 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<8x64xf32> loc(#loc229)
    %expanded_67 = tensor.expand_shape %369 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc230)
    %370 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%360, %367 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc235)
      linalg.yield %833 : f32 loc(#loc235)
    } -> tensor<8x64x64xf32> loc(#loc235)
    %371 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_66, %expanded_67 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc235)
      linalg.yield %833 : f32 loc(#loc235)
    } -> tensor<8x64x1xf32> loc(#loc235)
    %372 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%371, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc233)
      linalg.yield %833 : f32 loc(#loc233)
    } -> tensor<8x64x1xf32> loc(#loc233)
    %373 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%372 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc229)
      linalg.yield %833 : f32 loc(#loc229)
    } -> tensor<8x64xf32> loc(#loc229)
    %374 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc234)
    } -> tensor<8x64x64xf32> loc(#loc234)
    %375 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%370, %374 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc235)
      linalg.yield %833 : f32 loc(#loc235)
    } -> tensor<8x64x64xf32> loc(#loc235)
    %376 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc236)
    } -> tensor<8x64x64xf32> loc(#loc236)
    %377 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %376 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc236)
      linalg.yield %833 : f32 loc(#loc236)
    } -> tensor<8x64x64xf32> loc(#loc236)
    %378 = linalg.generic {indexing_maps = [#map8, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc377)
    } -> tensor<8x64x64xf32> loc(#loc377)
    %379 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%276#1, %377, %378 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc378)
      linalg.yield %833 : f32 loc(#loc378)
    } -> tensor<8x64x64xf32> loc(#loc378)
    %380 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%379 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc238)
      linalg.yield %833 : f32 loc(#loc238)
    } -> tensor<64xf32> loc(#loc238)
    %expanded_68 = tensor.expand_shape %380 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc239)
    %381 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_68 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc238)
      linalg.yield %833 : f32 loc(#loc238)
    } -> tensor<64xf32> loc(#loc238)
    %382 = tensor.empty() : tensor<64x8x64xf32> loc(#loc240)
    %383 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%379 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc240)
    } -> tensor<64x8x64xf32> loc(#loc240)
    %collapsed_69 = tensor.collapse_shape %383 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc240)
    %384 = tensor.empty() : tensor<64x256xf32> loc(#loc240)
    %385 = linalg.fill ins(%cst_18 : f32) outs(%384 : tensor<64x256xf32>) -> tensor<64x256xf32> loc(#loc240)
    %386 = linalg.matmul ins(%collapsed_69, %collapsed_55 : tensor<64x512xf32>, tensor<512x256xf32>) outs(%385 : tensor<64x256xf32>) -> tensor<64x256xf32> loc(#loc240)
    %387 = tensor.empty() : tensor<256x64xf32> loc(#loc241)
    %388 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%386 : tensor<64x256xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc241)
    } -> tensor<256x64xf32> loc(#loc241)
    %collapsed_70 = tensor.collapse_shape %379 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc240)
    %389 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg27 : tensor<256x64xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc240)
    } -> tensor<64x256xf32> loc(#loc240)
    %390 = linalg.matmul ins(%collapsed_70, %389 : tensor<512x64xf32>, tensor<64x256xf32>) outs(%144 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc240)
    %expanded_71 = tensor.expand_shape %390 [[0, 1], [2]] output_shape [8, 64, 256] : tensor<512x256xf32> into tensor<8x64x256xf32> loc(#loc240)
    %391 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%260, %expanded_71 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc242)
      linalg.yield %833 : f32 loc(#loc242)
    } -> tensor<8x64x256xf32> loc(#loc242)
    %392 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_71, %270 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc242)
      linalg.yield %833 : f32 loc(#loc242)
    } -> tensor<8x64x256xf32> loc(#loc242)
    %393 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %391 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc242)
      linalg.yield %833 : f32 loc(#loc242)
    } -> tensor<8x64x256xf32> loc(#loc242)
    %394 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%393, %268 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc242)
      linalg.yield %833 : f32 loc(#loc242)
    } -> tensor<8x64x256xf32> loc(#loc242)
    %395 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %267 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc242)
      linalg.yield %833 : f32 loc(#loc242)
    } -> tensor<8x64x256xf32> loc(#loc242)
    %396 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%394, %395 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc243)
      linalg.yield %833 : f32 loc(#loc243)
    } -> tensor<8x64x256xf32> loc(#loc243)
    %397 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %396 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc242)
      linalg.yield %833 : f32 loc(#loc242)
    } -> tensor<8x64x256xf32> loc(#loc242)
    %398 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%392, %397 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc243)
      linalg.yield %833 : f32 loc(#loc243)
    } -> tensor<8x64x256xf32> loc(#loc243)
    %399 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %397 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc242)
      linalg.yield %833 : f32 loc(#loc242)
    } -> tensor<8x64x256xf32> loc(#loc242)
    %400 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%399, %263 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc242)
      linalg.yield %833 : f32 loc(#loc242)
    } -> tensor<8x64x256xf32> loc(#loc242)
    %401 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%398, %400 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc243)
      linalg.yield %833 : f32 loc(#loc243)
    } -> tensor<8x64x256xf32> loc(#loc243)
    %402 = tensor.empty() : tensor<256xf32> loc(#loc244)
    %403 = linalg.fill ins(%cst_18 : f32) outs(%402 : tensor<256xf32>) -> tensor<256xf32> loc(#loc244)
    %404 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%401 : tensor<8x64x256xf32>) outs(%403 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc244)
      linalg.yield %833 : f32 loc(#loc244)
    } -> tensor<256xf32> loc(#loc244)
    %expanded_72 = tensor.expand_shape %404 [[0, 1, 2]] output_shape [1, 1, 256] : tensor<256xf32> into tensor<1x1x256xf32> loc(#loc245)
    %405 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_72 : tensor<1x1x256xf32>) outs(%403 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc244)
      linalg.yield %833 : f32 loc(#loc244)
    } -> tensor<256xf32> loc(#loc244)
    %406 = tensor.empty() : tensor<256x8x64xf32> loc(#loc246)
    %407 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%401 : tensor<8x64x256xf32>) outs(%406 : tensor<256x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc246)
    } -> tensor<256x8x64xf32> loc(#loc246)
    %collapsed_73 = tensor.collapse_shape %407 [[0], [1, 2]] : tensor<256x8x64xf32> into tensor<256x512xf32> loc(#loc246)
    %408 = linalg.fill ins(%cst_18 : f32) outs(%387 : tensor<256x64xf32>) -> tensor<256x64xf32> loc(#loc246)
    %409 = linalg.matmul ins(%collapsed_73, %collapsed_53 : tensor<256x512xf32>, tensor<512x64xf32>) outs(%408 : tensor<256x64xf32>) -> tensor<256x64xf32> loc(#loc246)
    %410 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%409 : tensor<256x64xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc247)
    } -> tensor<64x256xf32> loc(#loc247)
    %collapsed_74 = tensor.collapse_shape %401 [[0, 1], [2]] : tensor<8x64x256xf32> into tensor<512x256xf32> loc(#loc246)
    %411 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg25 : tensor<64x256xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc246)
    } -> tensor<256x64xf32> loc(#loc246)
    %412 = linalg.matmul ins(%collapsed_74, %411 : tensor<512x256xf32>, tensor<256x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc246)
    %expanded_75 = tensor.expand_shape %412 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc246)
    %413 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_75 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<64xf32> loc(#loc248)
    %expanded_76 = tensor.expand_shape %413 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc249)
    %414 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_76 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<64xf32> loc(#loc248)
    %415 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%250, %expanded_75 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc250)
      linalg.yield %833 : f32 loc(#loc250)
    } -> tensor<8x64x64xf32> loc(#loc250)
    %416 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%415 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<64xf32> loc(#loc248)
    %expanded_77 = tensor.expand_shape %416 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc249)
    %417 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_75, %252 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc250)
      linalg.yield %833 : f32 loc(#loc250)
    } -> tensor<8x64x64xf32> loc(#loc250)
    %418 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_77 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<64xf32> loc(#loc248)
    %419 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%239, %417 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc250)
      linalg.yield %833 : f32 loc(#loc250)
    } -> tensor<8x64x64xf32> loc(#loc250)
    %420 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%419 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<8x64xf32> loc(#loc248)
    %expanded_78 = tensor.expand_shape %420 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc249)
    %421 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%417, %249 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc250)
      linalg.yield %833 : f32 loc(#loc250)
    } -> tensor<8x64x64xf32> loc(#loc250)
    %422 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_78, %248 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc250)
      linalg.yield %833 : f32 loc(#loc250)
    } -> tensor<8x64x1xf32> loc(#loc250)
    %423 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%421 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc251)
      linalg.yield %833 : f32 loc(#loc251)
    } -> tensor<8x64x64xf32> loc(#loc251)
    %424 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%423 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<8x64xf32> loc(#loc248)
    %expanded_79 = tensor.expand_shape %424 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc249)
    %425 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %421 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc252)
      linalg.yield %833 : f32 loc(#loc252)
    } -> tensor<8x64x64xf32> loc(#loc252)
    %426 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%422, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc253)
      linalg.yield %833 : f32 loc(#loc253)
    } -> tensor<8x64x1xf32> loc(#loc253)
    %427 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%426 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<8x64xf32> loc(#loc248)
    %428 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%427 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc254)
    } -> tensor<8x64x64xf32> loc(#loc254)
    %429 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%428, %241 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc250)
      linalg.yield %833 : f32 loc(#loc250)
    } -> tensor<8x64x64xf32> loc(#loc250)
    %430 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc251)
      linalg.yield %833 : f32 loc(#loc251)
    } -> tensor<8x64x64xf32> loc(#loc251)
    %431 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%430 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<8x64xf32> loc(#loc248)
    %expanded_80 = tensor.expand_shape %431 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc249)
    %432 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%425, %429 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc252)
      linalg.yield %833 : f32 loc(#loc252)
    } -> tensor<8x64x64xf32> loc(#loc252)
    %433 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_79, %expanded_80 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc252)
      linalg.yield %833 : f32 loc(#loc252)
    } -> tensor<8x64x1xf32> loc(#loc252)
    %434 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc253)
      linalg.yield %833 : f32 loc(#loc253)
    } -> tensor<8x64x1xf32> loc(#loc253)
    %435 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%434 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc248)
      linalg.yield %833 : f32 loc(#loc248)
    } -> tensor<8x64xf32> loc(#loc248)
    %436 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%435 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc254)
    } -> tensor<8x64x64xf32> loc(#loc254)
    %437 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%432, %436 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc252)
      linalg.yield %833 : f32 loc(#loc252)
    } -> tensor<8x64x64xf32> loc(#loc252)
    %438 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437, %376 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc255)
      linalg.yield %833 : f32 loc(#loc255)
    } -> tensor<8x64x64xf32> loc(#loc255)
    %439 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%233#1, %438, %378 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc379)
      linalg.yield %833 : f32 loc(#loc379)
    } -> tensor<8x64x64xf32> loc(#loc379)
    %440 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%439 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc257)
      linalg.yield %833 : f32 loc(#loc257)
    } -> tensor<64xf32> loc(#loc257)
    %expanded_81 = tensor.expand_shape %440 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc258)
    %441 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_81 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc257)
      linalg.yield %833 : f32 loc(#loc257)
    } -> tensor<64xf32> loc(#loc257)
    %442 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%439 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc259)
    } -> tensor<64x8x64xf32> loc(#loc259)
    %collapsed_82 = tensor.collapse_shape %442 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc259)
    %443 = tensor.empty() : tensor<64x64xf32> loc(#loc259)
    %444 = linalg.fill ins(%cst_18 : f32) outs(%443 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc259)
    %445 = linalg.matmul ins(%collapsed_82, %collapsed_51 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%444 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc259)
    %446 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%445 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc260)
    } -> tensor<64x64xf32> loc(#loc260)
    %collapsed_83 = tensor.collapse_shape %439 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc259)
    %447 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg19 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc259)
    } -> tensor<64x64xf32> loc(#loc259)
    %448 = linalg.matmul ins(%collapsed_83, %447 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc259)
    %expanded_84 = tensor.expand_shape %448 [[0, 1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<512x64xf32> into tensor<8x64x4x16xf32> loc(#loc261)
    %449 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_84 : tensor<8x64x4x16xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<8x4x64x16xf32> loc(#loc262)
    %450 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449 : tensor<8x4x64x16xf32>) outs(%68 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc263)
    } -> tensor<8x4x16x64xf32> loc(#loc263)
    %collapsed_85 = tensor.collapse_shape %450 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc263)
    %451 = tensor.empty() : tensor<32x16x64xf32> loc(#loc263)
    %452 = linalg.fill ins(%cst_18 : f32) outs(%451 : tensor<32x16x64xf32>) -> tensor<32x16x64xf32> loc(#loc263)
    %453 = linalg.batch_matmul ins(%collapsed_85, %collapsed_48 : tensor<32x16x64xf32>, tensor<32x64x64xf32>) outs(%452 : tensor<32x16x64xf32>) -> tensor<32x16x64xf32> loc(#loc263)
    %expanded_86 = tensor.expand_shape %453 [[0, 1], [2], [3]] output_shape [8, 4, 16, 64] : tensor<32x16x64xf32> into tensor<8x4x16x64xf32> loc(#loc263)
    %454 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_86 : tensor<8x4x16x64xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<8x4x64x16xf32> loc(#loc262)
    %collapsed_87 = tensor.collapse_shape %449 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc263)
    %455 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209 : tensor<8x4x64x16xf32>) outs(%68 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc263)
    } -> tensor<8x4x16x64xf32> loc(#loc263)
    %collapsed_88 = tensor.collapse_shape %455 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc263)
    %456 = linalg.batch_matmul ins(%collapsed_87, %collapsed_88 : tensor<32x64x16xf32>, tensor<32x16x64xf32>) outs(%71 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc263)
    %expanded_89 = tensor.expand_shape %456 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32> loc(#loc263)
    %457 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<f32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc264)
    } -> tensor<8x4x64x64xf32> loc(#loc264)
    %458 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_89, %457 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc264)
      linalg.yield %833 : f32 loc(#loc264)
    } -> tensor<8x4x64x64xf32> loc(#loc264)
    %459 = linalg.generic {indexing_maps = [#map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_17 : tensor<f32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc380)
    } -> tensor<8x4x64x64xf32> loc(#loc380)
    %460 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226#1, %458, %459 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc381)
      linalg.yield %833 : f32 loc(#loc381)
    } -> tensor<8x4x64x64xf32> loc(#loc381)
    %461 = linalg.generic {indexing_maps = [#map20, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225 : tensor<8x4x64x1xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc266)
    } -> tensor<8x4x64x64xf32> loc(#loc266)
    %462 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460, %461 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc266)
      linalg.yield %833 : f32 loc(#loc266)
    } -> tensor<8x4x64x64xf32> loc(#loc266)
    %463 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%462, %219 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc266)
      linalg.yield %833 : f32 loc(#loc266)
    } -> tensor<8x4x64x64xf32> loc(#loc266)
    %464 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%463 : tensor<8x4x64x64xf32>) outs(%101 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc267)
      linalg.yield %833 : f32 loc(#loc267)
    } -> tensor<8x4x64xf32> loc(#loc267)
    %expanded_90 = tensor.expand_shape %464 [[0], [1], [2, 3]] output_shape [8, 4, 64, 1] : tensor<8x4x64xf32> into tensor<8x4x64x1xf32> loc(#loc261)
    %465 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_90 : tensor<8x4x64x1xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc268)
      linalg.yield %833 : f32 loc(#loc268)
    } -> tensor<8x4x64x1xf32> loc(#loc268)
    %466 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460, %222 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc269)
      linalg.yield %833 : f32 loc(#loc269)
    } -> tensor<8x4x64x64xf32> loc(#loc269)
    %467 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%465 : tensor<8x4x64x1xf32>) outs(%101 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc267)
      linalg.yield %833 : f32 loc(#loc267)
    } -> tensor<8x4x64xf32> loc(#loc267)
    %468 = linalg.generic {indexing_maps = [#map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%467 : tensor<8x4x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc270)
    } -> tensor<8x4x64x64xf32> loc(#loc270)
    %469 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%466, %468 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc271)
      linalg.yield %833 : f32 loc(#loc271)
    } -> tensor<8x4x64x64xf32> loc(#loc271)
    %470 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%469, %219 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc266)
      linalg.yield %833 : f32 loc(#loc266)
    } -> tensor<8x4x64x64xf32> loc(#loc266)
    %471 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %470, %459 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc382)
      linalg.yield %833 : f32 loc(#loc382)
    } -> tensor<8x4x64x64xf32> loc(#loc382)
    %472 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%471, %74 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc269)
      linalg.yield %833 : f32 loc(#loc269)
    } -> tensor<8x4x64x64xf32> loc(#loc269)
    %473 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472 : tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc263)
    } -> tensor<8x4x64x64xf32> loc(#loc263)
    %collapsed_91 = tensor.collapse_shape %473 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc263)
    %474 = linalg.batch_matmul ins(%collapsed_91, %collapsed_45 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%111 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc263)
    %expanded_92 = tensor.expand_shape %474 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc263)
    %475 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_92 : tensor<8x4x64x16xf32>) outs(%68 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<8x4x16x64xf32> loc(#loc262)
    %collapsed_93 = tensor.collapse_shape %472 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc263)
    %476 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210 : tensor<8x4x16x64xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc263)
    } -> tensor<8x4x64x16xf32> loc(#loc263)
    %collapsed_94 = tensor.collapse_shape %476 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc263)
    %477 = linalg.batch_matmul ins(%collapsed_93, %collapsed_94 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%111 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc263)
    %expanded_95 = tensor.expand_shape %477 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc263)
    %478 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475 : tensor<8x4x16x64xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<8x4x64x16xf32> loc(#loc262)
    %479 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454 : tensor<8x4x64x16xf32>) outs(%113 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<8x64x4x16xf32> loc(#loc262)
    %collapsed_96 = tensor.collapse_shape %479 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc261)
    %480 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_96 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc273)
      linalg.yield %833 : f32 loc(#loc273)
    } -> tensor<64xf32> loc(#loc273)
    %expanded_97 = tensor.expand_shape %480 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc274)
    %481 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_97 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc273)
      linalg.yield %833 : f32 loc(#loc273)
    } -> tensor<64xf32> loc(#loc273)
    %482 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_96 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<64x8x64xf32> loc(#loc275)
    %collapsed_98 = tensor.collapse_shape %482 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc275)
    %483 = linalg.matmul ins(%collapsed_98, %collapsed_38 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%444 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc275)
    %484 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%483 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc276)
    } -> tensor<64x64xf32> loc(#loc276)
    %collapsed_99 = tensor.collapse_shape %479 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc275)
    %485 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg23 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc275)
    } -> tensor<64x64xf32> loc(#loc275)
    %486 = linalg.matmul ins(%collapsed_99, %485 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc275)
    %expanded_100 = tensor.expand_shape %486 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc275)
    %487 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%478 : tensor<8x4x64x16xf32>) outs(%113 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<8x64x4x16xf32> loc(#loc262)
    %collapsed_101 = tensor.collapse_shape %487 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc261)
    %488 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_101 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc277)
      linalg.yield %833 : f32 loc(#loc277)
    } -> tensor<64xf32> loc(#loc277)
    %expanded_102 = tensor.expand_shape %488 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc278)
    %489 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_102 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc277)
      linalg.yield %833 : f32 loc(#loc277)
    } -> tensor<64xf32> loc(#loc277)
    %490 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_101 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc279)
    } -> tensor<64x8x64xf32> loc(#loc279)
    %collapsed_103 = tensor.collapse_shape %490 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc279)
    %491 = linalg.matmul ins(%collapsed_103, %collapsed_38 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%444 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc279)
    %492 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%491 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc280)
    } -> tensor<64x64xf32> loc(#loc280)
    %collapsed_104 = tensor.collapse_shape %487 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc279)
    %493 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg17 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc279)
    } -> tensor<64x64xf32> loc(#loc279)
    %494 = linalg.matmul ins(%collapsed_104, %493 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc279)
    %expanded_105 = tensor.expand_shape %494 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc279)
    %495 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_100, %expanded_105 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc281)
      linalg.yield %833 : f32 loc(#loc281)
    } -> tensor<8x64x64xf32> loc(#loc281)
    %496 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_95 : tensor<8x4x64x16xf32>) outs(%113 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc262)
    } -> tensor<8x64x4x16xf32> loc(#loc262)
    %collapsed_106 = tensor.collapse_shape %496 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc261)
    %497 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_106 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc282)
      linalg.yield %833 : f32 loc(#loc282)
    } -> tensor<64xf32> loc(#loc282)
    %expanded_107 = tensor.expand_shape %497 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc283)
    %498 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_107 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc282)
      linalg.yield %833 : f32 loc(#loc282)
    } -> tensor<64xf32> loc(#loc282)
    %499 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_106 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc284)
    } -> tensor<64x8x64xf32> loc(#loc284)
    %collapsed_108 = tensor.collapse_shape %499 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc284)
    %500 = linalg.matmul ins(%collapsed_108, %collapsed_38 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%444 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc284)
    %501 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%500 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc285)
    } -> tensor<64x64xf32> loc(#loc285)
    %collapsed_109 = tensor.collapse_shape %496 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc284)
    %502 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg21 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc284)
    } -> tensor<64x64xf32> loc(#loc284)
    %503 = linalg.matmul ins(%collapsed_109, %502 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc284)
    %expanded_110 = tensor.expand_shape %503 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc284)
    %504 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495, %expanded_110 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc286)
      linalg.yield %833 : f32 loc(#loc286)
    } -> tensor<8x64x64xf32> loc(#loc286)
    %505 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%504 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<64xf32> loc(#loc287)
    %expanded_111 = tensor.expand_shape %505 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc288)
    %506 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_111 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<64xf32> loc(#loc287)
    %507 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %504 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc289)
      linalg.yield %833 : f32 loc(#loc289)
    } -> tensor<8x64x64xf32> loc(#loc289)
    %508 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%507 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<64xf32> loc(#loc287)
    %expanded_112 = tensor.expand_shape %508 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc288)
    %509 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%504, %190 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc289)
      linalg.yield %833 : f32 loc(#loc289)
    } -> tensor<8x64x64xf32> loc(#loc289)
    %510 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_112 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<64xf32> loc(#loc287)
    %511 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%177, %509 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc289)
      linalg.yield %833 : f32 loc(#loc289)
    } -> tensor<8x64x64xf32> loc(#loc289)
    %512 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%511 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<8x64xf32> loc(#loc287)
    %expanded_113 = tensor.expand_shape %512 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc288)
    %513 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%509, %187 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc289)
      linalg.yield %833 : f32 loc(#loc289)
    } -> tensor<8x64x64xf32> loc(#loc289)
    %514 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_113, %186 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc289)
      linalg.yield %833 : f32 loc(#loc289)
    } -> tensor<8x64x1xf32> loc(#loc289)
    %515 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%513 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc290)
      linalg.yield %833 : f32 loc(#loc290)
    } -> tensor<8x64x64xf32> loc(#loc290)
    %516 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%515 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<8x64xf32> loc(#loc287)
    %expanded_114 = tensor.expand_shape %516 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc288)
    %517 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%437, %513 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc291)
      linalg.yield %833 : f32 loc(#loc291)
    } -> tensor<8x64x64xf32> loc(#loc291)
    %518 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%514, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc292)
      linalg.yield %833 : f32 loc(#loc292)
    } -> tensor<8x64x1xf32> loc(#loc292)
    %519 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%518 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<8x64xf32> loc(#loc287)
    %520 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%519 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc293)
    } -> tensor<8x64x64xf32> loc(#loc293)
    %521 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%520, %179 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc289)
      linalg.yield %833 : f32 loc(#loc289)
    } -> tensor<8x64x64xf32> loc(#loc289)
    %522 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%521 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc290)
      linalg.yield %833 : f32 loc(#loc290)
    } -> tensor<8x64x64xf32> loc(#loc290)
    %523 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%522 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<8x64xf32> loc(#loc287)
    %expanded_115 = tensor.expand_shape %523 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc288)
    %524 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%517, %521 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc291)
      linalg.yield %833 : f32 loc(#loc291)
    } -> tensor<8x64x64xf32> loc(#loc291)
    %525 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_114, %expanded_115 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc291)
      linalg.yield %833 : f32 loc(#loc291)
    } -> tensor<8x64x1xf32> loc(#loc291)
    %526 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%525, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc292)
      linalg.yield %833 : f32 loc(#loc292)
    } -> tensor<8x64x1xf32> loc(#loc292)
    %527 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%526 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc287)
      linalg.yield %833 : f32 loc(#loc287)
    } -> tensor<8x64xf32> loc(#loc287)
    %528 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%527 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc293)
    } -> tensor<8x64x64xf32> loc(#loc293)
    %529 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%524, %528 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc291)
      linalg.yield %833 : f32 loc(#loc291)
    } -> tensor<8x64x64xf32> loc(#loc291)
    %530 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %376 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc294)
      linalg.yield %833 : f32 loc(#loc294)
    } -> tensor<8x64x64xf32> loc(#loc294)
    %531 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%171#1, %530, %378 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc383)
      linalg.yield %833 : f32 loc(#loc383)
    } -> tensor<8x64x64xf32> loc(#loc383)
    %532 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%531 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc296)
      linalg.yield %833 : f32 loc(#loc296)
    } -> tensor<64xf32> loc(#loc296)
    %expanded_116 = tensor.expand_shape %532 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc297)
    %533 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_116 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc296)
      linalg.yield %833 : f32 loc(#loc296)
    } -> tensor<64xf32> loc(#loc296)
    %534 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc298)
    } -> tensor<64x8x64xf32> loc(#loc298)
    %collapsed_117 = tensor.collapse_shape %534 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc298)
    %535 = linalg.matmul ins(%collapsed_117, %collapsed_36 : tensor<64x512xf32>, tensor<512x256xf32>) outs(%385 : tensor<64x256xf32>) -> tensor<64x256xf32> loc(#loc298)
    %536 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%535 : tensor<64x256xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc299)
    } -> tensor<256x64xf32> loc(#loc299)
    %collapsed_118 = tensor.collapse_shape %531 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc298)
    %537 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<256x64xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc298)
    } -> tensor<64x256xf32> loc(#loc298)
    %538 = linalg.matmul ins(%collapsed_118, %537 : tensor<512x64xf32>, tensor<64x256xf32>) outs(%144 : tensor<512x256xf32>) -> tensor<512x256xf32> loc(#loc298)
    %expanded_119 = tensor.expand_shape %538 [[0, 1], [2]] output_shape [8, 64, 256] : tensor<512x256xf32> into tensor<8x64x256xf32> loc(#loc298)
    %539 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %expanded_119 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc300)
      linalg.yield %833 : f32 loc(#loc300)
    } -> tensor<8x64x256xf32> loc(#loc300)
    %540 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_119, %165 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc300)
      linalg.yield %833 : f32 loc(#loc300)
    } -> tensor<8x64x256xf32> loc(#loc300)
    %541 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%164, %539 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc300)
      linalg.yield %833 : f32 loc(#loc300)
    } -> tensor<8x64x256xf32> loc(#loc300)
    %542 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%541, %162 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc300)
      linalg.yield %833 : f32 loc(#loc300)
    } -> tensor<8x64x256xf32> loc(#loc300)
    %543 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542, %160 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc300)
      linalg.yield %833 : f32 loc(#loc300)
    } -> tensor<8x64x256xf32> loc(#loc300)
    %544 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%542, %543 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc301)
      linalg.yield %833 : f32 loc(#loc301)
    } -> tensor<8x64x256xf32> loc(#loc301)
    %545 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %544 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc300)
      linalg.yield %833 : f32 loc(#loc300)
    } -> tensor<8x64x256xf32> loc(#loc300)
    %546 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%540, %545 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc301)
      linalg.yield %833 : f32 loc(#loc301)
    } -> tensor<8x64x256xf32> loc(#loc301)
    %547 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%155, %545 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc300)
      linalg.yield %833 : f32 loc(#loc300)
    } -> tensor<8x64x256xf32> loc(#loc300)
    %548 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%547, %154 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc300)
      linalg.yield %833 : f32 loc(#loc300)
    } -> tensor<8x64x256xf32> loc(#loc300)
    %549 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%546, %548 : tensor<8x64x256xf32>, tensor<8x64x256xf32>) outs(%148 : tensor<8x64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc301)
      linalg.yield %833 : f32 loc(#loc301)
    } -> tensor<8x64x256xf32> loc(#loc301)
    %550 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%549 : tensor<8x64x256xf32>) outs(%403 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc302)
      linalg.yield %833 : f32 loc(#loc302)
    } -> tensor<256xf32> loc(#loc302)
    %expanded_120 = tensor.expand_shape %550 [[0, 1, 2]] output_shape [1, 1, 256] : tensor<256xf32> into tensor<1x1x256xf32> loc(#loc303)
    %551 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_120 : tensor<1x1x256xf32>) outs(%403 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc302)
      linalg.yield %833 : f32 loc(#loc302)
    } -> tensor<256xf32> loc(#loc302)
    %552 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%549 : tensor<8x64x256xf32>) outs(%406 : tensor<256x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc304)
    } -> tensor<256x8x64xf32> loc(#loc304)
    %collapsed_121 = tensor.collapse_shape %552 [[0], [1, 2]] : tensor<256x8x64xf32> into tensor<256x512xf32> loc(#loc304)
    %553 = linalg.matmul ins(%collapsed_121, %collapsed_34 : tensor<256x512xf32>, tensor<512x64xf32>) outs(%408 : tensor<256x64xf32>) -> tensor<256x64xf32> loc(#loc304)
    %554 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%553 : tensor<256x64xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc305)
    } -> tensor<64x256xf32> loc(#loc305)
    %collapsed_122 = tensor.collapse_shape %549 [[0, 1], [2]] : tensor<8x64x256xf32> into tensor<512x256xf32> loc(#loc304)
    %555 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg9 : tensor<64x256xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc304)
    } -> tensor<256x64xf32> loc(#loc304)
    %556 = linalg.matmul ins(%collapsed_122, %555 : tensor<512x256xf32>, tensor<256x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc304)
    %expanded_123 = tensor.expand_shape %556 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc304)
    %557 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_123 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<64xf32> loc(#loc306)
    %expanded_124 = tensor.expand_shape %557 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc307)
    %558 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_124 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<64xf32> loc(#loc306)
    %559 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%136, %expanded_123 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc308)
      linalg.yield %833 : f32 loc(#loc308)
    } -> tensor<8x64x64xf32> loc(#loc308)
    %560 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%559 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<64xf32> loc(#loc306)
    %expanded_125 = tensor.expand_shape %560 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc307)
    %561 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_123, %138 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc308)
      linalg.yield %833 : f32 loc(#loc308)
    } -> tensor<8x64x64xf32> loc(#loc308)
    %562 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_125 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<64xf32> loc(#loc306)
    %563 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %561 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc308)
      linalg.yield %833 : f32 loc(#loc308)
    } -> tensor<8x64x64xf32> loc(#loc308)
    %564 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%563 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<8x64xf32> loc(#loc306)
    %expanded_126 = tensor.expand_shape %564 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc307)
    %565 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561, %135 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc308)
      linalg.yield %833 : f32 loc(#loc308)
    } -> tensor<8x64x64xf32> loc(#loc308)
    %566 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_126, %134 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc308)
      linalg.yield %833 : f32 loc(#loc308)
    } -> tensor<8x64x1xf32> loc(#loc308)
    %567 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%565 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc309)
      linalg.yield %833 : f32 loc(#loc309)
    } -> tensor<8x64x64xf32> loc(#loc309)
    %568 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%567 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<8x64xf32> loc(#loc306)
    %expanded_127 = tensor.expand_shape %568 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc307)
    %569 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%529, %565 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc310)
      linalg.yield %833 : f32 loc(#loc310)
    } -> tensor<8x64x64xf32> loc(#loc310)
    %570 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%566, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc311)
      linalg.yield %833 : f32 loc(#loc311)
    } -> tensor<8x64x1xf32> loc(#loc311)
    %571 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%570 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<8x64xf32> loc(#loc306)
    %572 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%571 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc312)
    } -> tensor<8x64x64xf32> loc(#loc312)
    %573 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%572, %127 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc308)
      linalg.yield %833 : f32 loc(#loc308)
    } -> tensor<8x64x64xf32> loc(#loc308)
    %574 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%573 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc309)
      linalg.yield %833 : f32 loc(#loc309)
    } -> tensor<8x64x64xf32> loc(#loc309)
    %575 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%574 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<8x64xf32> loc(#loc306)
    %expanded_128 = tensor.expand_shape %575 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc307)
    %576 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%569, %573 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc310)
      linalg.yield %833 : f32 loc(#loc310)
    } -> tensor<8x64x64xf32> loc(#loc310)
    %577 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_127, %expanded_128 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc310)
      linalg.yield %833 : f32 loc(#loc310)
    } -> tensor<8x64x1xf32> loc(#loc310)
    %578 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%577, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc311)
      linalg.yield %833 : f32 loc(#loc311)
    } -> tensor<8x64x1xf32> loc(#loc311)
    %579 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%578 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc306)
      linalg.yield %833 : f32 loc(#loc306)
    } -> tensor<8x64xf32> loc(#loc306)
    %580 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc312)
    } -> tensor<8x64x64xf32> loc(#loc312)
    %581 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%576, %580 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc310)
      linalg.yield %833 : f32 loc(#loc310)
    } -> tensor<8x64x64xf32> loc(#loc310)
    %582 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581, %376 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc313)
      linalg.yield %833 : f32 loc(#loc313)
    } -> tensor<8x64x64xf32> loc(#loc313)
    %583 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%119#1, %582, %378 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc384)
      linalg.yield %833 : f32 loc(#loc384)
    } -> tensor<8x64x64xf32> loc(#loc384)
    %584 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%583 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc315)
      linalg.yield %833 : f32 loc(#loc315)
    } -> tensor<64xf32> loc(#loc315)
    %expanded_129 = tensor.expand_shape %584 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc316)
    %585 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_129 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc315)
      linalg.yield %833 : f32 loc(#loc315)
    } -> tensor<64xf32> loc(#loc315)
    %586 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%583 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc317)
    } -> tensor<64x8x64xf32> loc(#loc317)
    %collapsed_130 = tensor.collapse_shape %586 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc317)
    %587 = linalg.matmul ins(%collapsed_130, %collapsed_32 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%444 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc317)
    %588 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%587 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc318)
    } -> tensor<64x64xf32> loc(#loc318)
    %collapsed_131 = tensor.collapse_shape %583 [[0, 1], [2]] : tensor<8x64x64xf32> into tensor<512x64xf32> loc(#loc317)
    %589 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg3 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc317)
    } -> tensor<64x64xf32> loc(#loc317)
    %590 = linalg.matmul ins(%collapsed_131, %589 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc317)
    %expanded_132 = tensor.expand_shape %590 [[0, 1], [2, 3]] output_shape [8, 64, 4, 16] : tensor<512x64xf32> into tensor<8x64x4x16xf32> loc(#loc319)
    %591 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_132 : tensor<8x64x4x16xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<8x4x64x16xf32> loc(#loc320)
    %592 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%591 : tensor<8x4x64x16xf32>) outs(%68 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<8x4x16x64xf32> loc(#loc321)
    %collapsed_133 = tensor.collapse_shape %592 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc321)
    %593 = linalg.batch_matmul ins(%collapsed_133, %collapsed_29 : tensor<32x16x64xf32>, tensor<32x64x64xf32>) outs(%452 : tensor<32x16x64xf32>) -> tensor<32x16x64xf32> loc(#loc321)
    %expanded_134 = tensor.expand_shape %593 [[0, 1], [2], [3]] output_shape [8, 4, 16, 64] : tensor<32x16x64xf32> into tensor<8x4x16x64xf32> loc(#loc321)
    %594 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_134 : tensor<8x4x16x64xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<8x4x64x16xf32> loc(#loc320)
    %collapsed_135 = tensor.collapse_shape %591 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc321)
    %595 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67 : tensor<8x4x64x16xf32>) outs(%68 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<8x4x16x64xf32> loc(#loc321)
    %collapsed_136 = tensor.collapse_shape %595 [[0, 1], [2], [3]] : tensor<8x4x16x64xf32> into tensor<32x16x64xf32> loc(#loc321)
    %596 = linalg.batch_matmul ins(%collapsed_135, %collapsed_136 : tensor<32x64x16xf32>, tensor<32x16x64xf32>) outs(%71 : tensor<32x64x64xf32>) -> tensor<32x64x64xf32> loc(#loc321)
    %expanded_137 = tensor.expand_shape %596 [[0, 1], [2], [3]] output_shape [8, 4, 64, 64] : tensor<32x64x64xf32> into tensor<8x4x64x64xf32> loc(#loc321)
    %597 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_137, %457 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc322)
      linalg.yield %833 : f32 loc(#loc322)
    } -> tensor<8x4x64x64xf32> loc(#loc322)
    %598 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109#1, %597, %459 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc385)
      linalg.yield %833 : f32 loc(#loc385)
    } -> tensor<8x4x64x64xf32> loc(#loc385)
    %599 = linalg.generic {indexing_maps = [#map20, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%108 : tensor<8x4x64x1xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc324)
    } -> tensor<8x4x64x64xf32> loc(#loc324)
    %600 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%598, %599 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc324)
      linalg.yield %833 : f32 loc(#loc324)
    } -> tensor<8x4x64x64xf32> loc(#loc324)
    %601 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%600, %100 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc324)
      linalg.yield %833 : f32 loc(#loc324)
    } -> tensor<8x4x64x64xf32> loc(#loc324)
    %602 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%601 : tensor<8x4x64x64xf32>) outs(%101 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc325)
      linalg.yield %833 : f32 loc(#loc325)
    } -> tensor<8x4x64xf32> loc(#loc325)
    %expanded_138 = tensor.expand_shape %602 [[0], [1], [2, 3]] output_shape [8, 4, 64, 1] : tensor<8x4x64xf32> into tensor<8x4x64x1xf32> loc(#loc319)
    %603 = linalg.generic {indexing_maps = [#map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_138 : tensor<8x4x64x1xf32>) outs(%96 : tensor<8x4x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc326)
      linalg.yield %833 : f32 loc(#loc326)
    } -> tensor<8x4x64x1xf32> loc(#loc326)
    %604 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%598, %104 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc327)
      linalg.yield %833 : f32 loc(#loc327)
    } -> tensor<8x4x64x64xf32> loc(#loc327)
    %605 = linalg.generic {indexing_maps = [#map10, #map19], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%603 : tensor<8x4x64x1xf32>) outs(%101 : tensor<8x4x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc325)
      linalg.yield %833 : f32 loc(#loc325)
    } -> tensor<8x4x64xf32> loc(#loc325)
    %606 = linalg.generic {indexing_maps = [#map19, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%605 : tensor<8x4x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc328)
    } -> tensor<8x4x64x64xf32> loc(#loc328)
    %607 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%604, %606 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc329)
      linalg.yield %833 : f32 loc(#loc329)
    } -> tensor<8x4x64x64xf32> loc(#loc329)
    %608 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%607, %100 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc324)
      linalg.yield %833 : f32 loc(#loc324)
    } -> tensor<8x4x64x64xf32> loc(#loc324)
    %609 = linalg.generic {indexing_maps = [#map10, #map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %608, %459 : tensor<8x4x64x64xi1>, tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc386)
      linalg.yield %833 : f32 loc(#loc386)
    } -> tensor<8x4x64x64xf32> loc(#loc386)
    %610 = linalg.generic {indexing_maps = [#map10, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%609, %74 : tensor<8x4x64x64xf32>, tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc327)
      linalg.yield %833 : f32 loc(#loc327)
    } -> tensor<8x4x64x64xf32> loc(#loc327)
    %611 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%610 : tensor<8x4x64x64xf32>) outs(%73 : tensor<8x4x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<8x4x64x64xf32> loc(#loc321)
    %collapsed_139 = tensor.collapse_shape %611 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc321)
    %612 = linalg.batch_matmul ins(%collapsed_139, %collapsed_26 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%111 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc321)
    %expanded_140 = tensor.expand_shape %612 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc321)
    %613 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_140 : tensor<8x4x64x16xf32>) outs(%68 : tensor<8x4x16x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<8x4x16x64xf32> loc(#loc320)
    %collapsed_141 = tensor.collapse_shape %610 [[0, 1], [2], [3]] : tensor<8x4x64x64xf32> into tensor<32x64x64xf32> loc(#loc321)
    %614 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%69 : tensor<8x4x16x64xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc321)
    } -> tensor<8x4x64x16xf32> loc(#loc321)
    %collapsed_142 = tensor.collapse_shape %614 [[0, 1], [2], [3]] : tensor<8x4x64x16xf32> into tensor<32x64x16xf32> loc(#loc321)
    %615 = linalg.batch_matmul ins(%collapsed_141, %collapsed_142 : tensor<32x64x64xf32>, tensor<32x64x16xf32>) outs(%111 : tensor<32x64x16xf32>) -> tensor<32x64x16xf32> loc(#loc321)
    %expanded_143 = tensor.expand_shape %615 [[0, 1], [2], [3]] output_shape [8, 4, 64, 16] : tensor<32x64x16xf32> into tensor<8x4x64x16xf32> loc(#loc321)
    %616 = linalg.generic {indexing_maps = [#map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%613 : tensor<8x4x16x64xf32>) outs(%56 : tensor<8x4x64x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<8x4x64x16xf32> loc(#loc320)
    %617 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594 : tensor<8x4x64x16xf32>) outs(%113 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<8x64x4x16xf32> loc(#loc320)
    %collapsed_144 = tensor.collapse_shape %617 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc319)
    %618 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_144 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc331)
      linalg.yield %833 : f32 loc(#loc331)
    } -> tensor<64xf32> loc(#loc331)
    %expanded_145 = tensor.expand_shape %618 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc332)
    %619 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_145 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc331)
      linalg.yield %833 : f32 loc(#loc331)
    } -> tensor<64xf32> loc(#loc331)
    %620 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_144 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc333)
    } -> tensor<64x8x64xf32> loc(#loc333)
    %collapsed_146 = tensor.collapse_shape %620 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc333)
    %621 = linalg.matmul ins(%collapsed_146, %collapsed_19 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%444 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc333)
    %622 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%621 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc334)
    } -> tensor<64x64xf32> loc(#loc334)
    %collapsed_147 = tensor.collapse_shape %617 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc333)
    %623 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg7 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc333)
    } -> tensor<64x64xf32> loc(#loc333)
    %624 = linalg.matmul ins(%collapsed_147, %623 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc333)
    %expanded_148 = tensor.expand_shape %624 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc333)
    %625 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%616 : tensor<8x4x64x16xf32>) outs(%113 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<8x64x4x16xf32> loc(#loc320)
    %collapsed_149 = tensor.collapse_shape %625 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc319)
    %626 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_149 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc335)
      linalg.yield %833 : f32 loc(#loc335)
    } -> tensor<64xf32> loc(#loc335)
    %expanded_150 = tensor.expand_shape %626 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc336)
    %627 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_150 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc335)
      linalg.yield %833 : f32 loc(#loc335)
    } -> tensor<64xf32> loc(#loc335)
    %628 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_149 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc337)
    } -> tensor<64x8x64xf32> loc(#loc337)
    %collapsed_151 = tensor.collapse_shape %628 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc337)
    %629 = linalg.matmul ins(%collapsed_151, %collapsed_19 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%444 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc337)
    %630 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%629 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc338)
    } -> tensor<64x64xf32> loc(#loc338)
    %collapsed_152 = tensor.collapse_shape %625 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc337)
    %631 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc337)
    } -> tensor<64x64xf32> loc(#loc337)
    %632 = linalg.matmul ins(%collapsed_152, %631 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc337)
    %expanded_153 = tensor.expand_shape %632 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc337)
    %633 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_148, %expanded_153 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc339)
      linalg.yield %833 : f32 loc(#loc339)
    } -> tensor<8x64x64xf32> loc(#loc339)
    %634 = linalg.generic {indexing_maps = [#map9, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_143 : tensor<8x4x64x16xf32>) outs(%113 : tensor<8x64x4x16xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc320)
    } -> tensor<8x64x4x16xf32> loc(#loc320)
    %collapsed_154 = tensor.collapse_shape %634 [[0], [1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<8x64x64xf32> loc(#loc319)
    %635 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%collapsed_154 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc340)
      linalg.yield %833 : f32 loc(#loc340)
    } -> tensor<64xf32> loc(#loc340)
    %expanded_155 = tensor.expand_shape %635 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc341)
    %636 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_155 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc340)
      linalg.yield %833 : f32 loc(#loc340)
    } -> tensor<64xf32> loc(#loc340)
    %637 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_154 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc342)
    } -> tensor<64x8x64xf32> loc(#loc342)
    %collapsed_156 = tensor.collapse_shape %637 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc342)
    %638 = linalg.matmul ins(%collapsed_156, %collapsed_19 : tensor<64x512xf32>, tensor<512x64xf32>) outs(%444 : tensor<64x64xf32>) -> tensor<64x64xf32> loc(#loc342)
    %639 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%638 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc343)
    } -> tensor<64x64xf32> loc(#loc343)
    %collapsed_157 = tensor.collapse_shape %634 [[0, 1], [2, 3]] : tensor<8x64x4x16xf32> into tensor<512x64xf32> loc(#loc342)
    %640 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc342)
    } -> tensor<64x64xf32> loc(#loc342)
    %641 = linalg.matmul ins(%collapsed_157, %640 : tensor<512x64xf32>, tensor<64x64xf32>) outs(%14 : tensor<512x64xf32>) -> tensor<512x64xf32> loc(#loc342)
    %expanded_158 = tensor.expand_shape %641 [[0, 1], [2]] output_shape [8, 64, 64] : tensor<512x64xf32> into tensor<8x64x64xf32> loc(#loc342)
    %642 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%633, %expanded_158 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc344)
      linalg.yield %833 : f32 loc(#loc344)
    } -> tensor<8x64x64xf32> loc(#loc344)
    %643 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%642 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<64xf32> loc(#loc345)
    %expanded_159 = tensor.expand_shape %643 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc346)
    %644 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_159 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<64xf32> loc(#loc345)
    %645 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %642 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc347)
      linalg.yield %833 : f32 loc(#loc347)
    } -> tensor<8x64x64xf32> loc(#loc347)
    %646 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%645 : tensor<8x64x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<64xf32> loc(#loc345)
    %expanded_160 = tensor.expand_shape %646 [[0, 1, 2]] output_shape [1, 1, 64] : tensor<64xf32> into tensor<1x1x64xf32> loc(#loc346)
    %647 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%642, %47 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc347)
      linalg.yield %833 : f32 loc(#loc347)
    } -> tensor<8x64x64xf32> loc(#loc347)
    %648 = linalg.generic {indexing_maps = [#map24, #map25], iterator_types = ["parallel", "reduction", "reduction"]} ins(%expanded_160 : tensor<1x1x64xf32>) outs(%351 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<64xf32> loc(#loc345)
    %649 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %647 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc347)
      linalg.yield %833 : f32 loc(#loc347)
    } -> tensor<8x64x64xf32> loc(#loc347)
    %650 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%649 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<8x64xf32> loc(#loc345)
    %expanded_161 = tensor.expand_shape %650 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc346)
    %651 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%647, %43 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc347)
      linalg.yield %833 : f32 loc(#loc347)
    } -> tensor<8x64x64xf32> loc(#loc347)
    %652 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_161, %42 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc347)
      linalg.yield %833 : f32 loc(#loc347)
    } -> tensor<8x64x1xf32> loc(#loc347)
    %653 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%651 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc348)
      linalg.yield %833 : f32 loc(#loc348)
    } -> tensor<8x64x64xf32> loc(#loc348)
    %654 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%653 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<8x64xf32> loc(#loc345)
    %expanded_162 = tensor.expand_shape %654 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc346)
    %655 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%581, %651 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc349)
      linalg.yield %833 : f32 loc(#loc349)
    } -> tensor<8x64x64xf32> loc(#loc349)
    %656 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%652, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc350)
      linalg.yield %833 : f32 loc(#loc350)
    } -> tensor<8x64x1xf32> loc(#loc350)
    %657 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%656 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<8x64xf32> loc(#loc345)
    %658 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%657 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc351)
    } -> tensor<8x64x64xf32> loc(#loc351)
    %659 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%658, %33 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc347)
      linalg.yield %833 : f32 loc(#loc347)
    } -> tensor<8x64x64xf32> loc(#loc347)
    %660 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%659 : tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.negf %in : f32 loc(#loc348)
      linalg.yield %833 : f32 loc(#loc348)
    } -> tensor<8x64x64xf32> loc(#loc348)
    %661 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%660 : tensor<8x64x64xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<8x64xf32> loc(#loc345)
    %expanded_163 = tensor.expand_shape %661 [[0], [1, 2]] output_shape [8, 64, 1] : tensor<8x64xf32> into tensor<8x64x1xf32> loc(#loc346)
    %662 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%655, %659 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc349)
      linalg.yield %833 : f32 loc(#loc349)
    } -> tensor<8x64x64xf32> loc(#loc349)
    %663 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_162, %expanded_163 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc349)
      linalg.yield %833 : f32 loc(#loc349)
    } -> tensor<8x64x1xf32> loc(#loc349)
    %664 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%663, %27 : tensor<8x64x1xf32>, tensor<8x64x1xf32>) outs(%25 : tensor<8x64x1xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.divf %in, %in_166 : f32 loc(#loc350)
      linalg.yield %833 : f32 loc(#loc350)
    } -> tensor<8x64x1xf32> loc(#loc350)
    %665 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%664 : tensor<8x64x1xf32>) outs(%23 : tensor<8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc345)
      linalg.yield %833 : f32 loc(#loc345)
    } -> tensor<8x64xf32> loc(#loc345)
    %666 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%665 : tensor<8x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc351)
    } -> tensor<8x64x64xf32> loc(#loc351)
    %667 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %666 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc349)
      linalg.yield %833 : f32 loc(#loc349)
    } -> tensor<8x64x64xf32> loc(#loc349)
    %668 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667, %376 : tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc352)
      linalg.yield %833 : f32 loc(#loc352)
    } -> tensor<8x64x64xf32> loc(#loc352)
    %669 = linalg.generic {indexing_maps = [#map1, #map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21#1, %668, %378 : tensor<8x64x64xi1>, tensor<8x64x64xf32>, tensor<8x64x64xf32>) outs(%18 : tensor<8x64x64xf32>) {
    ^bb0(%in: i1 loc(unknown), %in_166: f32 loc(unknown), %in_167: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.select %in, %in_166, %in_167 : f32 loc(#loc387)
      linalg.yield %833 : f32 loc(#loc387)
    } -> tensor<8x64x64xf32> loc(#loc387)
    %670 = linalg.generic {indexing_maps = [#map26, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%669 : tensor<8x64x64xf32>) outs(%444 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc354)
      linalg.yield %833 : f32 loc(#loc354)
    } -> tensor<64x64xf32> loc(#loc354)
    %expanded_164 = tensor.expand_shape %670 [[0, 1], [2]] output_shape [1, 64, 64] : tensor<64x64xf32> into tensor<1x64x64xf32> loc(#loc355)
    %671 = linalg.generic {indexing_maps = [#map26, #map], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded_164 : tensor<1x64x64xf32>) outs(%444 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %out, %in : f32 loc(#loc354)
      linalg.yield %833 : f32 loc(#loc354)
    } -> tensor<64x64xf32> loc(#loc354)
    %672 = linalg.generic {indexing_maps = [#map24, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%669 : tensor<8x64x64xf32>) outs(%382 : tensor<64x8x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc227)
    } -> tensor<64x8x64xf32> loc(#loc227)
    %collapsed_165 = tensor.collapse_shape %672 [[0], [1, 2]] : tensor<64x8x64xf32> into tensor<64x512xf32> loc(#loc227)
    %673 = linalg.fill ins(%cst_18 : f32) outs(%300 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc227)
    %674 = linalg.matmul ins(%collapsed_165, %collapsed : tensor<64x512xf32>, tensor<512x128xf32>) outs(%673 : tensor<64x128xf32>) -> tensor<64x128xf32> loc(#loc227)
    %675 = linalg.generic {indexing_maps = [#map21, #map14], iterator_types = ["parallel", "parallel"]} ins(%674 : tensor<64x128xf32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc228)
    } -> tensor<128x64xf32> loc(#loc228)
    %676 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%349, %675 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc356)
      linalg.yield %833 : f32 loc(#loc356)
    } -> tensor<128x64xf32> loc(#loc356)
    %677 = linalg.generic {indexing_maps = [#map27, #map2], iterator_types = ["parallel"]} ins(%cst_1 : tensor<f32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %678 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg36 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %679 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%678, %627 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %680 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %681 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg37 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %682 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%681, %630 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %683 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg38 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %684 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%683, %585 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %685 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg39 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %686 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%685, %588 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %687 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg40 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %688 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%687, %636 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %689 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg41 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %690 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%689, %639 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %691 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg42 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %692 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%691, %619 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %693 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg43 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %694 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%693, %622 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %695 = linalg.generic {indexing_maps = [#map27, #map2], iterator_types = ["parallel"]} ins(%cst_1 : tensor<f32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<256xf32> loc(#loc357)
    %696 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%695, %arg44 : tensor<256xf32>, tensor<256xf32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<256xf32> loc(#loc357)
    %697 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%696, %551 : tensor<256xf32>, tensor<256xf32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<256xf32> loc(#loc358)
    %698 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<64x256xf32> loc(#loc357)
    %699 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%698, %arg45 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x256xf32> loc(#loc357)
    %700 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%699, %554 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x256xf32> loc(#loc358)
    %701 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg46 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %702 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%701, %533 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %703 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<256x64xf32> loc(#loc357)
    %704 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%703, %arg47 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<256x64xf32> loc(#loc357)
    %705 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%704, %536 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<256x64xf32> loc(#loc358)
    %706 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg48 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %707 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%706, %644 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %708 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg49 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %709 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%708, %648 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %710 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg50 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %711 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%710, %558 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %712 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg51 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %713 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%712, %562 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %714 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg52 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %715 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%714, %489 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %716 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg53 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %717 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%716, %492 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %718 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg54 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %719 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%718, %441 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %720 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg55 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %721 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%720, %446 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %722 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg56 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %723 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%722, %498 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %724 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg57 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %725 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%724, %501 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %726 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg58 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %727 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%726, %481 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %728 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg59 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %729 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%728, %484 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %730 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%695, %arg60 : tensor<256xf32>, tensor<256xf32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<256xf32> loc(#loc357)
    %731 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%730, %405 : tensor<256xf32>, tensor<256xf32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<256xf32> loc(#loc358)
    %732 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%698, %arg61 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x256xf32> loc(#loc357)
    %733 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%732, %410 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x256xf32> loc(#loc358)
    %734 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg62 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %735 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%734, %381 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %736 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%703, %arg63 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<256x64xf32> loc(#loc357)
    %737 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%736, %388 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<256x64xf32> loc(#loc358)
    %738 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg64 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %739 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%738, %506 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %740 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg65 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %741 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%740, %510 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %742 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg66 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %743 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%742, %414 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %744 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg67 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %745 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%744, %418 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %746 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg68 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %747 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%746, %353 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %748 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%677, %arg69 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %749 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%748, %357 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64xf32> loc(#loc358)
    %750 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%680, %arg70 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %751 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%750, %671 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<64x64xf32> loc(#loc358)
    %752 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_1 : tensor<f32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<128x64xf32> loc(#loc357)
    %753 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%752, %arg71 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<128x64xf32> loc(#loc357)
    %754 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%753, %676 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.addf %in, %in_166 : f32 loc(#loc358)
      linalg.yield %833 : f32 loc(#loc358)
    } -> tensor<128x64xf32> loc(#loc358)
    %755 = linalg.generic {indexing_maps = [#map27, #map2], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %756 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %679 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %757 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg0, %756 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %758 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %759 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %682 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %760 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg1, %759 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %761 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %684 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %762 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg2, %761 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %763 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %686 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %764 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg3, %763 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %765 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %688 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %766 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg4, %765 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %767 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %690 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %768 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg5, %767 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %769 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %692 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %770 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg6, %769 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %771 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %694 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %772 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg7, %771 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %773 = linalg.generic {indexing_maps = [#map27, #map2], iterator_types = ["parallel"]} ins(%cst_0 : tensor<f32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<256xf32> loc(#loc357)
    %774 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%773, %697 : tensor<256xf32>, tensor<256xf32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<256xf32> loc(#loc357)
    %775 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg8, %774 : tensor<256xf32>, tensor<256xf32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<256xf32> loc(#loc359)
    %776 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<64x256xf32> loc(#loc357)
    %777 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%776, %700 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x256xf32> loc(#loc357)
    %778 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg9, %777 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x256xf32> loc(#loc359)
    %779 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %702 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %780 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg10, %779 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %781 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<256x64xf32> loc(#loc357)
    %782 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%781, %705 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<256x64xf32> loc(#loc357)
    %783 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg11, %782 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<256x64xf32> loc(#loc359)
    %784 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %707 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %785 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg12, %784 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %786 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %709 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %787 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg13, %786 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %788 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %711 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %789 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg14, %788 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %790 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %713 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %791 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg15, %790 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %792 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %715 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %793 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg16, %792 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %794 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %717 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %795 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg17, %794 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %796 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %719 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %797 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg18, %796 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %798 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %721 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %799 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg19, %798 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %800 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %723 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %801 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg20, %800 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %802 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %725 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %803 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg21, %802 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %804 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %727 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %805 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg22, %804 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %806 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %729 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %807 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg23, %806 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %808 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%773, %731 : tensor<256xf32>, tensor<256xf32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<256xf32> loc(#loc357)
    %809 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg24, %808 : tensor<256xf32>, tensor<256xf32>) outs(%402 : tensor<256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<256xf32> loc(#loc359)
    %810 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%776, %733 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x256xf32> loc(#loc357)
    %811 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg25, %810 : tensor<64x256xf32>, tensor<64x256xf32>) outs(%384 : tensor<64x256xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x256xf32> loc(#loc359)
    %812 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %735 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %813 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg26, %812 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %814 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%781, %737 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<256x64xf32> loc(#loc357)
    %815 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg27, %814 : tensor<256x64xf32>, tensor<256x64xf32>) outs(%387 : tensor<256x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<256x64xf32> loc(#loc359)
    %816 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %739 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %817 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg28, %816 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %818 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %741 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %819 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg29, %818 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %820 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %743 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %821 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg30, %820 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %822 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %745 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %823 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg31, %822 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %824 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %747 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %825 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg32, %824 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %826 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%755, %749 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64xf32> loc(#loc357)
    %827 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel"]} ins(%arg33, %826 : tensor<64xf32>, tensor<64xf32>) outs(%350 : tensor<64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64xf32> loc(#loc359)
    %828 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%758, %751 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<64x64xf32> loc(#loc357)
    %829 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg34, %828 : tensor<64x64xf32>, tensor<64x64xf32>) outs(%443 : tensor<64x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<64x64xf32> loc(#loc359)
    %830 = linalg.generic {indexing_maps = [#map22, #map14], iterator_types = ["parallel", "parallel"]} ins(%cst_0 : tensor<f32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %out: f32 loc(unknown)):
      linalg.yield %in : f32 loc(#loc357)
    } -> tensor<128x64xf32> loc(#loc357)
    %831 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%830, %754 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.mulf %in, %in_166 : f32 loc(#loc357)
      linalg.yield %833 : f32 loc(#loc357)
    } -> tensor<128x64xf32> loc(#loc357)
    %832 = linalg.generic {indexing_maps = [#map14, #map14, #map14], iterator_types = ["parallel", "parallel"]} ins(%arg35, %831 : tensor<128x64xf32>, tensor<128x64xf32>) outs(%343 : tensor<128x64xf32>) {
    ^bb0(%in: f32 loc(unknown), %in_166: f32 loc(unknown), %out: f32 loc(unknown)):
      %833 = arith.subf %in, %in_166 : f32 loc(#loc359)
      linalg.yield %833 : f32 loc(#loc359)
    } -> tensor<128x64xf32> loc(#loc359)
    return %757, %760, %762, %764, %766, %768, %770, %772, %775, %778, %780, %783, %785, %787, %789, %791, %793, %795, %797, %799, %801, %803, %805, %807, %809, %811, %813, %815, %817, %819, %821, %823, %825, %827, %829, %832, %679, %682, %684, %686, %688, %690, %692, %694, %697, %700, %702, %705, %707, %709, %711, %713, %715, %717, %719, %721, %723, %725, %727, %729, %731, %733, %735, %737, %739, %741, %743, %745, %747, %749, %751, %754, %328 : tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<256xf32>, tensor<64x256xf32>, tensor<64xf32>, tensor<256x64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<128x64xf32>, tensor<f32> loc(#loc)
  } loc(#loc)
} loc(#loc)
#loc75 = loc("jit(step)/jvp(GPT)/broadcast_in_dim")
#loc76 = loc("jit(step)/jvp(GPT)/iota")
#loc77 = loc("jit(step)/jvp(GPT)/eq")
#loc78 = loc("jit(step)/jvp(GPT)/convert_element_type")
#loc79 = loc("jit(step)/jvp(GPT)/dot_general")
#loc80 = loc("jit(step)/jvp(GPT)/add")
#loc81 = loc("jit(step)/jvp(GPT)/Dropout_0/ffi_call")
#loc82 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/reduce_sum")
#loc83 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/broadcast_in_dim")
#loc84 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/div")
#loc85 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/sub")
#loc86 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/square")
#loc87 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/mul")
#loc88 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/add")
#loc89 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_0/rsqrt")
#loc90 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/query/dot_general")
#loc91 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/query/broadcast_in_dim")
#loc92 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/query/add")
#loc93 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/reshape")
#loc94 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/transpose")
#loc95 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/key/dot_general")
#loc96 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/key/broadcast_in_dim")
#loc97 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/key/add")
#loc98 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/value/dot_general")
#loc99 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/value/broadcast_in_dim")
#loc100 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/value/add")
#loc101 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/dot_general")
#loc102 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/div")
#loc103 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/iota")
#loc104 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/broadcast_in_dim")
#loc105 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/ge")
#loc106 = loc("broadcast_in_dim")
#loc107 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/jit(_where)")
#loc108 = loc("select_n")
#loc109 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/reduce_max")
#loc110 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/max")
#loc111 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/sub")
#loc112 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/exp")
#loc113 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/reduce_sum")
#loc114 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/mul")
#loc115 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/Dropout_0/ffi_call")
#loc116 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/out/dot_general")
#loc117 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/out/broadcast_in_dim")
#loc118 = loc("jit(step)/jvp(GPT)/Block_0/Attention_0/out/add")
#loc119 = loc("jit(step)/jvp(GPT)/Block_0/Dropout_0/ffi_call")
#loc120 = loc("jit(step)/jvp(GPT)/Block_0/add")
#loc121 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/reduce_sum")
#loc122 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/broadcast_in_dim")
#loc123 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/div")
#loc124 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/sub")
#loc125 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/square")
#loc126 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/mul")
#loc127 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/add")
#loc128 = loc("jit(step)/jvp(GPT)/Block_0/LayerNorm_1/rsqrt")
#loc129 = loc("jit(step)/jvp(GPT)/Block_0/Dense_0/dot_general")
#loc130 = loc("jit(step)/jvp(GPT)/Block_0/Dense_0/broadcast_in_dim")
#loc131 = loc("jit(step)/jvp(GPT)/Block_0/Dense_0/add")
#loc132 = loc("jit(step)/jvp(GPT)/Block_0/integer_pow")
#loc133 = loc("jit(step)/jvp(GPT)/Block_0/mul")
#loc134 = loc("jit(step)/jvp(GPT)/Block_0/tanh")
#loc135 = loc("jit(step)/jvp(GPT)/Block_0/sub")
#loc136 = loc("jit(step)/jvp(GPT)/Block_0/Dense_1/dot_general")
#loc137 = loc("jit(step)/jvp(GPT)/Block_0/Dense_1/broadcast_in_dim")
#loc138 = loc("jit(step)/jvp(GPT)/Block_0/Dense_1/add")
#loc139 = loc("jit(step)/jvp(GPT)/Block_0/Dropout_1/ffi_call")
#loc140 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/reduce_sum")
#loc141 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/broadcast_in_dim")
#loc142 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/div")
#loc143 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/sub")
#loc144 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/square")
#loc145 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/mul")
#loc146 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/add")
#loc147 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_0/rsqrt")
#loc148 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/query/dot_general")
#loc149 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/query/broadcast_in_dim")
#loc150 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/query/add")
#loc151 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/reshape")
#loc152 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/transpose")
#loc153 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/key/dot_general")
#loc154 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/key/broadcast_in_dim")
#loc155 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/key/add")
#loc156 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/value/dot_general")
#loc157 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/value/broadcast_in_dim")
#loc158 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/value/add")
#loc159 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/dot_general")
#loc160 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/div")
#loc161 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/jit(_where)")
#loc162 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/reduce_max")
#loc163 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/max")
#loc164 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/broadcast_in_dim")
#loc165 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/sub")
#loc166 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/exp")
#loc167 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/reduce_sum")
#loc168 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/mul")
#loc169 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/Dropout_0/ffi_call")
#loc170 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/out/dot_general")
#loc171 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/out/broadcast_in_dim")
#loc172 = loc("jit(step)/jvp(GPT)/Block_1/Attention_0/out/add")
#loc173 = loc("jit(step)/jvp(GPT)/Block_1/Dropout_0/ffi_call")
#loc174 = loc("jit(step)/jvp(GPT)/Block_1/add")
#loc175 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/reduce_sum")
#loc176 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/broadcast_in_dim")
#loc177 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/div")
#loc178 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/sub")
#loc179 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/square")
#loc180 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/mul")
#loc181 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/add")
#loc182 = loc("jit(step)/jvp(GPT)/Block_1/LayerNorm_1/rsqrt")
#loc183 = loc("jit(step)/jvp(GPT)/Block_1/Dense_0/dot_general")
#loc184 = loc("jit(step)/jvp(GPT)/Block_1/Dense_0/broadcast_in_dim")
#loc185 = loc("jit(step)/jvp(GPT)/Block_1/Dense_0/add")
#loc186 = loc("jit(step)/jvp(GPT)/Block_1/integer_pow")
#loc187 = loc("jit(step)/jvp(GPT)/Block_1/mul")
#loc188 = loc("jit(step)/jvp(GPT)/Block_1/tanh")
#loc189 = loc("jit(step)/jvp(GPT)/Block_1/sub")
#loc190 = loc("jit(step)/jvp(GPT)/Block_1/Dense_1/dot_general")
#loc191 = loc("jit(step)/jvp(GPT)/Block_1/Dense_1/broadcast_in_dim")
#loc192 = loc("jit(step)/jvp(GPT)/Block_1/Dense_1/add")
#loc193 = loc("jit(step)/jvp(GPT)/Block_1/Dropout_1/ffi_call")
#loc194 = loc("jit(step)/jvp(GPT)/LayerNorm_0/reduce_sum")
#loc195 = loc("jit(step)/jvp(GPT)/LayerNorm_0/broadcast_in_dim")
#loc196 = loc("jit(step)/jvp(GPT)/LayerNorm_0/div")
#loc197 = loc("jit(step)/jvp(GPT)/LayerNorm_0/sub")
#loc198 = loc("jit(step)/jvp(GPT)/LayerNorm_0/square")
#loc199 = loc("jit(step)/jvp(GPT)/LayerNorm_0/mul")
#loc200 = loc("jit(step)/jvp(GPT)/LayerNorm_0/add")
#loc201 = loc("jit(step)/jvp(GPT)/LayerNorm_0/rsqrt")
#loc202 = loc("jit(step)/jvp(GPT)/transpose")
#loc203 = loc("reduce_max")
#loc204 = loc("jit(step)/jvp(jit(log_softmax))")
#loc205 = loc("max")
#loc206 = loc("sub")
#loc207 = loc("exp")
#loc208 = loc("reduce_sum")
#loc209 = loc("log")
#loc210 = loc("jit(step)/jvp()/broadcast_in_dim")
#loc211 = loc("jit(step)/jvp()/eq")
#loc212 = loc("jit(step)/jvp()/convert_element_type")
#loc213 = loc("jit(step)/jvp()/mul")
#loc214 = loc("jit(step)/jvp()/reduce_sum")
#loc215 = loc("jit(step)/jvp()/div")
#loc216 = loc("jit(step)/jvp()/neg")
#loc217 = loc("jit(step)/transpose(jvp())/neg")
#loc218 = loc("jit(step)/transpose(jvp())/div")
#loc219 = loc("jit(step)/transpose(jvp())/broadcast_in_dim")
#loc220 = loc("jit(step)/transpose(jvp())/mul")
#loc221 = loc("neg")
#loc222 = loc("jit(step)/transpose(jvp(jit(log_softmax)))")
#loc223 = loc("reshape")
#loc224 = loc("div")
#loc225 = loc("mul")
#loc226 = loc("add_any")
#loc227 = loc("jit(step)/transpose(jvp(GPT))/dot_general")
#loc228 = loc("jit(step)/transpose(jvp(GPT))/transpose")
#loc229 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/reduce_sum")
#loc230 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/reshape")
#loc231 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/mul")
#loc232 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/neg")
#loc233 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/div")
#loc234 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/broadcast_in_dim")
#loc235 = loc("jit(step)/transpose(jvp(GPT))/LayerNorm_0/add_any")
#loc236 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dropout_1/mul")
#loc237 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dropout_1/jit(_where)")
#loc238 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_1/reduce_sum")
#loc239 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_1/reshape")
#loc240 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_1/dot_general")
#loc241 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_1/transpose")
#loc242 = loc("jit(step)/transpose(jvp(GPT))/Block_1/mul")
#loc243 = loc("jit(step)/transpose(jvp(GPT))/Block_1/add_any")
#loc244 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_0/reduce_sum")
#loc245 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_0/reshape")
#loc246 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_0/dot_general")
#loc247 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dense_0/transpose")
#loc248 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/reduce_sum")
#loc249 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/reshape")
#loc250 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/mul")
#loc251 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/neg")
#loc252 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/add_any")
#loc253 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/div")
#loc254 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_1/broadcast_in_dim")
#loc255 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dropout_0/mul")
#loc256 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Dropout_0/jit(_where)")
#loc257 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/out/reduce_sum")
#loc258 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/out/reshape")
#loc259 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/out/dot_general")
#loc260 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/out/transpose")
#loc261 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/reshape")
#loc262 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/transpose")
#loc263 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/dot_general")
#loc264 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/Dropout_0/mul")
#loc265 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/Dropout_0/jit(_where)")
#loc266 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/mul")
#loc267 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/reduce_sum")
#loc268 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/neg")
#loc269 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/div")
#loc270 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/broadcast_in_dim")
#loc271 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/add_any")
#loc272 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/jit(_where)")
#loc273 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/value/reduce_sum")
#loc274 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/value/reshape")
#loc275 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/value/dot_general")
#loc276 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/value/transpose")
#loc277 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/reduce_sum")
#loc278 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/reshape")
#loc279 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/dot_general")
#loc280 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/transpose")
#loc281 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/key/add_any")
#loc282 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/reduce_sum")
#loc283 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/reshape")
#loc284 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/dot_general")
#loc285 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/transpose")
#loc286 = loc("jit(step)/transpose(jvp(GPT))/Block_1/Attention_0/query/add_any")
#loc287 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/reduce_sum")
#loc288 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/reshape")
#loc289 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/mul")
#loc290 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/neg")
#loc291 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/add_any")
#loc292 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/div")
#loc293 = loc("jit(step)/transpose(jvp(GPT))/Block_1/LayerNorm_0/broadcast_in_dim")
#loc294 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dropout_1/mul")
#loc295 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dropout_1/jit(_where)")
#loc296 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_1/reduce_sum")
#loc297 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_1/reshape")
#loc298 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_1/dot_general")
#loc299 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_1/transpose")
#loc300 = loc("jit(step)/transpose(jvp(GPT))/Block_0/mul")
#loc301 = loc("jit(step)/transpose(jvp(GPT))/Block_0/add_any")
#loc302 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_0/reduce_sum")
#loc303 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_0/reshape")
#loc304 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_0/dot_general")
#loc305 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dense_0/transpose")
#loc306 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/reduce_sum")
#loc307 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/reshape")
#loc308 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/mul")
#loc309 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/neg")
#loc310 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/add_any")
#loc311 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/div")
#loc312 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_1/broadcast_in_dim")
#loc313 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dropout_0/mul")
#loc314 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Dropout_0/jit(_where)")
#loc315 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/out/reduce_sum")
#loc316 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/out/reshape")
#loc317 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/out/dot_general")
#loc318 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/out/transpose")
#loc319 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/reshape")
#loc320 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/transpose")
#loc321 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/dot_general")
#loc322 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/Dropout_0/mul")
#loc323 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/Dropout_0/jit(_where)")
#loc324 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/mul")
#loc325 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/reduce_sum")
#loc326 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/neg")
#loc327 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/div")
#loc328 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/broadcast_in_dim")
#loc329 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/add_any")
#loc330 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/jit(_where)")
#loc331 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/value/reduce_sum")
#loc332 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/value/reshape")
#loc333 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/value/dot_general")
#loc334 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/value/transpose")
#loc335 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/reduce_sum")
#loc336 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/reshape")
#loc337 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/dot_general")
#loc338 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/transpose")
#loc339 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/key/add_any")
#loc340 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/reduce_sum")
#loc341 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/reshape")
#loc342 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/dot_general")
#loc343 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/transpose")
#loc344 = loc("jit(step)/transpose(jvp(GPT))/Block_0/Attention_0/query/add_any")
#loc345 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/reduce_sum")
#loc346 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/reshape")
#loc347 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/mul")
#loc348 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/neg")
#loc349 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/add_any")
#loc350 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/div")
#loc351 = loc("jit(step)/transpose(jvp(GPT))/Block_0/LayerNorm_0/broadcast_in_dim")
#loc352 = loc("jit(step)/transpose(jvp(GPT))/Dropout_0/mul")
#loc353 = loc("jit(step)/transpose(jvp(GPT))/Dropout_0/jit(_where)")
#loc354 = loc("jit(step)/transpose(jvp(GPT))/reduce_sum")
#loc355 = loc("jit(step)/transpose(jvp(GPT))/reshape")
#loc356 = loc("jit(step)/transpose(jvp(GPT))/add_any")
#loc357 = loc("jit(step)/mul")
#loc358 = loc("jit(step)/add")
#loc359 = loc("jit(step)/sub")
#loc360 = loc(callsite(#loc106 at #loc107))
#loc361 = loc(callsite(#loc108 at #loc107))
#loc362 = loc(callsite(#loc108 at #loc161))
#loc363 = loc(callsite(#loc203 at #loc204))
#loc364 = loc(callsite(#loc205 at #loc204))
#loc365 = loc(callsite(#loc106 at #loc204))
#loc366 = loc(callsite(#loc206 at #loc204))
#loc367 = loc(callsite(#loc207 at #loc204))
#loc368 = loc(callsite(#loc208 at #loc204))
#loc369 = loc(callsite(#loc209 at #loc204))
#loc370 = loc(callsite(#loc221 at #loc222))
#loc371 = loc(callsite(#loc208 at #loc222))
#loc372 = loc(callsite(#loc223 at #loc222))
#loc373 = loc(callsite(#loc224 at #loc222))
#loc374 = loc(callsite(#loc106 at #loc222))
#loc375 = loc(callsite(#loc225 at #loc222))
#loc376 = loc(callsite(#loc226 at #loc222))
#loc377 = loc(callsite(#loc106 at #loc237))
#loc378 = loc(callsite(#loc108 at #loc237))
#loc379 = loc(callsite(#loc108 at #loc256))
#loc380 = loc(callsite(#loc106 at #loc265))
#loc381 = loc(callsite(#loc108 at #loc265))
#loc382 = loc(callsite(#loc108 at #loc272))
#loc383 = loc(callsite(#loc108 at #loc295))
#loc384 = loc(callsite(#loc108 at #loc314))
#loc385 = loc(callsite(#loc108 at #loc323))
#loc386 = loc(callsite(#loc108 at #loc330))
#loc387 = loc(callsite(#loc108 at #loc353))

