// What a policy keeps, on the host or not, its class does not decide anew.
// RUN: ckpt-opt %s "--ckpt-plan-remat=strategy=regions policy=[math.exp]" -o /dev/null --remark-format=emitRemark --remarks-filter-missed=remat 2>&1 | FileCheck %s --allow-empty --check-prefix=SAVED
// RUN: ckpt-opt %s "--ckpt-plan-remat=strategy=regions policy=@host" --remark-format=emitRemark --remarks-filter-missed=remat 2>&1 | FileCheck %s --check-prefix=HOST
// SAVED-NOT: replay class
// SAVED-NOT: is saved
// HOST-NOT: is saved
// HOST: ckpt.transfers
ckpt.policy @host default prefer_recompute {
  ckpt.rule op "math.exp" = must_offload
}
func.func @main(%x: tensor<8xf32>) -> (tensor<8xf32> {ckpt.loss}, tensor<8xf32>) {
  %a = math.exp %x {ckpt.replay = "decision", ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  %b = math.sin %a {ckpt.region = #ckpt.region<"r">} : tensor<8xf32>
  %c = math.cos %b : tensor<8xf32>
  %d = math.tanh %c : tensor<8xf32>
  %l = math.absf %d : tensor<8xf32>
  %g = arith.mulf %l, %d {ckpt.phase = "bwd"} : tensor<8xf32>
  %h = arith.mulf %g, %a {ckpt.phase = "bwd"} : tensor<8xf32>
  return %l, %h : tensor<8xf32>, tensor<8xf32>
}
