// RUN: ckpt-opt %examples/mlp/mlp.linalg.mlir --remat=budget=60%% --cse --canonicalize "--ckpt-memory-report=limit=1 file=%t.after" -o %t.mlir
// RUN: ckpt-opt %examples/mlp/mlp.linalg.mlir --remat=budget=60%% "--ckpt-memory-report=limit=1 file=%t.before" -o /dev/null
// RUN: FileCheck %s --input-file=%t.mlir
// RUN: %python %root/test/Pipelines/same-peak.py %t.before %t.after
//
// The clones are still there after upstream's passes, and the peak is the same;
// plain mlir-opt reads the result.
// CHECK: "ckpt.barrier"
// RUN: mlir-opt %t.mlir --allow-unregistered-dialect -o /dev/null
//
// The same twice, with and without threads.
// RUN: ckpt-opt %examples/mlp/mlp.linalg.mlir --remat=budget=60%% -o %t.1
// RUN: ckpt-opt %examples/mlp/mlp.linalg.mlir --remat=budget=60%% --mlir-disable-threading -o %t.2
// RUN: diff %t.1 %t.2
//
// No trace is left.
// RUN: ckpt-opt %t.1 --ckpt-finalize-barriers -o %t.3
// RUN: not grep '"ckpt[.]' %t.3
