// RUN: ckpt-opt %s --ckpt-memory-report="format=json file=%t.json" -o /dev/null
// RUN: %python -c "import json; r = json.load(open('%t.json')); print(r['function'], r['peak'], r['base'], r['temporary_peak'], r['at']['name'], r['at']['location'], [(l['bytes'], l['type'], l['producer'], l['location']) for l in r['live']])" | FileCheck %s

// CHECK: f 24 8 16 math.exp "second" [(8, 'tensor<2xf32>', 'math.tanh', '"first"'), (8, 'tensor<2xf32>', 'math.exp', '"second"')]
func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  %a = math.tanh %x : tensor<2xf32> loc("first")
  %b = math.exp %a : tensor<2xf32> loc("second")
  return %b : tensor<2xf32>
}
