"""Fails unless both memory reports state the same peak."""

import re
import sys

peaks = [re.search(r"peak: *(\d+)", open(name).read()).group(1) for name in sys.argv[1:]]
print(peaks)
sys.exit(len(set(peaks)) != 1)
