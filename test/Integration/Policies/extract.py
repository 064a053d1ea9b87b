"""Prints a block of MLIR of a page: usage PAGE NUMBER."""

import re
import sys

page, number = sys.argv[1:]
print(re.findall(r"^```mlir\n(.*?)^```", open(page).read(), re.M | re.S)[int(number)])
