"""Checks that the solver offloads: budget.py WITHOUT.json WITH.json"""

import json
import sys

without, offloading = (json.load(open(name)) for name in sys.argv[1:])
print(f"overhead {without['overhead']:.4f} -> {offloading['overhead']:.4f}")
assert offloading["overhead"] < without["overhead"]
