// Unregistered StableHLO with private functions and while loops works as linalg
// does, and so does --pass-pipeline.
// RUN: ckpt-opt --allow-unregistered-dialect %examples/gpt2/gpt2.stablehlo.mlir "--remat=budget=60%% report=%t.json" -o %t.mlir
// RUN: FileCheck %s --input-file=%t.json
// RUN: mlir-opt --allow-unregistered-dialect %t.mlir -o /dev/null
// RUN: ckpt-opt --allow-unregistered-dialect %examples/gpt2/gpt2.stablehlo.mlir --pass-pipeline="builtin.module(remat{budget=60%%})" -o %t.2.mlir
// RUN: diff %t.mlir %t.2.mlir
// RUN: ckpt-opt --allow-unregistered-dialect %t.mlir --ckpt-finalize-barriers=target=stablehlo | FileCheck %s --check-prefix=BARRIER
//
// JAX's name scopes as regions.
// RUN: ckpt-opt --allow-unregistered-dialect %examples/gpt2/gpt2.stablehlo.mlir "--remat=strategy=regions regions-from-locations=(Block_[0-9]+) report=%t.regions.json" -o /dev/null
// RUN: FileCheck %s --input-file=%t.regions.json --check-prefix=REGIONS

// CHECK: "strategy": "budget"
// CHECK: "recomputed": [
// CHECK-NEXT: {
// BARRIER: stablehlo.optimization_barrier
// REGIONS: "strategy": "regions"
// REGIONS: "recomputed": [
// REGIONS-NEXT: {
