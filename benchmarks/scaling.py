"""How ckpt-solve grows with the program: for solver.py --scaling.

Solves generated GPT steps of 1,000 to 100,000 operations at half of their
memory: with the least effort, the same with the proof of the bound, and with
the proof and a fixed effort for each operation. Prints a table, and draws it
where a file is named. Seconds are of CPU, on one thread, and include reading.
"""
import json
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# Layers and parts of each (make_gpt.py).
SHAPES = ((20, 1), (48, 1), (96, 1), (96, 2), (96, 5), (96, 10), (96, 20))
WORK_PER_OP = 300
WIDTH, HEIGHT, MARGIN = 420, 320, 55


def run(command):
    """CPU time, peak memory in MB and messages of one process."""
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        text = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)}: {text}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text


def measure(ckpt_solve):
    generator = pathlib.Path(__file__).with_name("make_gpt.py")
    rows = []
    print("| operations | first schedule, s | with the bound, s | overhead, % | "
          "with more effort, s | overhead, % | bound, % | memory, MB |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for layers, split in SHAPES:
        with tempfile.TemporaryDirectory() as folder:
            problem = pathlib.Path(folder) / "problem.json"
            with problem.open("w") as file:
                subprocess.run([sys.executable, str(generator), str(layers),
                                "--split", str(split)], stdout=file, check=True)
            row = {"operations": len(json.loads(problem.read_text())["ops"])}
            more = f"--work-limit={WORK_PER_OP * row['operations']}"
            for name, effort in (("first", ["--work-limit=1", "--bound-work=1"]),
                                 ("bound", ["--work-limit=1"]), ("more", [more])):
                seconds, memory, text = run(
                    [ckpt_solve, str(problem), "--budget=50%", "--threads=1",
                     "--reorder=off", *effort,
                     "-o", str(pathlib.Path(folder) / "schedule.json")])
                bound = re.search(r"proven bound ([\d.]+) %", text)
                row[name] = {"seconds": seconds, "memory": memory,
                             "overhead": float(re.search(r"overhead ([\d.]+) %", text)[1]),
                             "bound": bound[1] if bound else "-"}
        rows.append(row)
        first, more = row["first"], row["more"]
        print(f"| {row['operations']:,} | {first['seconds']:.2f} | "
              f"{row['bound']['seconds']:.2f} | {first['overhead']:.2f} | "
              f"{more['seconds']:.1f} | {more['overhead']:.2f} | {more['bound']} | "
              f"{more['memory']:.0f} |", flush=True)
    return rows


def draw_panel(left, title, points, is_log):
    """Lines over operations; `points` maps a label to (operations, value) pairs."""
    values = [y for line in points.values() for _, y in line]
    low, high = (min(values) / 1.5, max(values) * 1.5) if is_log else (0, max(values) * 1.2)

    def place(x, y):
        across = (math.log10(x) - 3) / 2
        up = (math.log(y / low) / math.log(high / low)) if is_log else y / high
        return (left + MARGIN + across * (WIDTH - MARGIN - 20),
                HEIGHT - MARGIN - up * (HEIGHT - 2 * MARGIN))

    svg = [f'<text x="{left + MARGIN}" y="30" font-size="14">{title}</text>']
    for x in (1000, 10000, 100000):
        px, bottom = place(x, low if is_log else 0)
        svg.append(f'<path d="M{px:.1f} {bottom:.1f}V{MARGIN}" stroke="#ddd"/>'
                   f'<text x="{px:.1f}" y="{bottom + 18:.1f}" text-anchor="middle">{x:,}</text>')
    ticks = ([10.0 ** e for e in range(-3, 5)] if is_log
             else [high * i / 4 for i in range(5)])
    for y in ticks:
        if low <= y <= high:
            px, py = place(1000, y)
            svg.append(f'<path d="M{px:.1f} {py:.1f}H{left + WIDTH - 20}" stroke="#ddd"/>'
                       f'<text x="{px - 6:.1f}" y="{py + 4:.1f}" text-anchor="end">{y:.3g}</text>')
    for i, (label, line) in enumerate(points.items()):
        colour = ("#1f5fa8", "#c0504d", "#777777")[i]
        places = [place(x, y) for x, y in line]
        joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        svg.append(f'<polyline fill="none" stroke="{colour}" points="{joined}"/>')
        svg += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>' for x, y in places]
        svg.append(f'<text x="{left + MARGIN + 8}" y="{MARGIN + 12 + 15 * i}" '
                   f'fill="{colour}">{label}</text>')
    return svg


def draw(rows):
    def line(kind, key):
        return [(row["operations"], row[kind][key]) for row in rows]

    memory = line("more", "memory")
    slope = memory[-1][1] / memory[-1][0]
    svg = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{3 * WIDTH}" '
           f'height="{HEIGHT}" font-family="sans-serif" font-size="12">',
           '<rect width="100%" height="100%" fill="white"/>']
    effort = f"{WORK_PER_OP} updates an operation"
    svg += draw_panel(0, "CPU seconds over operations",
                      {"first schedule": line("first", "seconds"),
                       "with the bound": line("bound", "seconds"),
                       effort: line("more", "seconds")}, True)
    svg += draw_panel(WIDTH, "overhead (%) over operations",
                      {"first schedule": line("first", "overhead"),
                       effort: line("more", "overhead")}, False)
    svg += draw_panel(2 * WIDTH, "memory (MB) over operations",
                      {"measured": memory,
                       "linear": [(x, slope * x) for x, _ in memory]}, True)
    return "\n".join(svg + ["</svg>", ""])


def scale(ckpt_solve, plot):
    rows = measure(ckpt_solve)
    if plot:
        pathlib.Path(plot).write_text(draw(rows))
