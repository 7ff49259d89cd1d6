"""Where labels go: ours beside matplotlib's gallery approach, adjustText and textalloc, on the same boxes in one run.

    python -m tests.benchmarks.layout [--counts 2,5,12,60,400,2000] [--others 400] [--seconds 120]

Timelines at random and in bursts, titles short and long, as slide, page and square. Each method gets the same labels (same font, size and lines) and
is asked for boxes and leaders; what is wrong with them is counted by geometry. adjustText and textalloc are needed only for their own rows; the
other methods run up to --others events, on the slide, each for at most --seconds of CPU time.
"""

from __future__ import annotations

import argparse
import multiprocessing as mp
import random
import resource
import time
from collections import defaultdict
from datetime import date, timedelta

from tests.charting import event, timeline
from tests.geometry import faults
from timeline import interval
from timeline.renderers import Options, chart, output
from timeline.renderers.chart import fonts, horizontal, themes, vertical
from timeline.renderers.chart.band import HEIGHT, UPRIGHT
from timeline.renderers.chart.labels import Style
from timeline.renderers.chart.plan import prepare
from timeline.renderers.chart.scene import Label
from timeline.renderers.chart.sketch import FORMATS, sheet

WORDS = ["ministers", "agree", "new", "border", "rules", "as", "thousands", "of", "residents", "leave", "the", "flooded", "valley", "after", "rescue", "crews", "reach", "the", "last", "villages", "north", "of", "river"]
SHAPES = ("slide", "page", "square")
STYLE = {"slide": Style(9, 114, 4), "page": Style(8, 190, 1, inline=True), "square": Style(9, 240, 1, inline=True)}
FAULTS = ("overlaps", "off", "struck", "crossed")


def sample(count, *, bursts, long, seed=7):
    """A year of events, 65 in 100 of them in bursts where asked for."""
    draw = random.Random(seed * 1000 + count)
    centres = [draw.randrange(365) for _ in range(max(1, count // 12))]
    found = []
    for n in range(count):
        day = int(draw.gauss(draw.choice(centres), 2)) if bursts and draw.random() < 0.65 else draw.randrange(365)
        words = draw.choices(WORDS, k=draw.randint(6, 11) if long else draw.randint(2, 4))
        found.append(event(n, interval.day(date(2021, 1, 1) + timedelta(min(364, max(0, day)))), " ".join(words).capitalize()[:70], draw.random()))
    return timeline(*found)


def ordered(labels, along):
    """Whether labels of one side stand in the order of their events."""
    across = 1 - along
    for sense in (1, -1):
        side = [(la.leader[0][along], la.leader[-1][along]) for la in labels if (la.leader[-1][across] - la.leader[0][across]) * sense > 0]
        if [b for _, b in sorted(side)] != sorted(b for _, b in side):
            return False
    return True


def ours(tl, shape):
    """Our solver, bound to one style: measuring, choosing, placing."""
    face = fonts.face([e.title for e in tl.events])
    draft = sheet(FORMATS[shape], face)
    if FORMATS[shape].upright:
        height, middle = draft.top - draft.bottom, (draft.left + draft.right) / 2
        plan = prepare(tl.events, 4, height - 4, face)
        for column in vertical.choose(plan, height, (STYLE[shape],))[1]:
            vertical.draw(draft, plan, column, middle + column.way * UPRIGHT / 2)
    else:
        middle, depth = (draft.top + draft.bottom) / 2, (draft.top - draft.bottom - HEIGHT) / 2
        plan = prepare(tl.events, draft.left + 4, draft.right - 4, face)
        for side in horizontal.choose(draft, plan, depth, ((STYLE[shape], horizontal.FARTHEST),), (STYLE[shape],))[1]:
            horizontal.draw(draft, plan, side, middle + side.up * HEIGHT / 2)
    return draft.labels


def prepared(tl, shape):
    """A figure of the shape, and each event's place and words, as ours has them."""
    from matplotlib.figure import Figure

    form = FORMATS[shape]
    figure = Figure(figsize=(form.width / 72, form.height / 72), dpi=72)
    ax = figure.add_axes((0, 0, 1, 1))
    ax.set(xlim=(0, form.width), ylim=(0, form.height))
    plan = prepare(tl.events, form.margin, form.width - form.margin, fonts.face([e.title for e in tl.events]))
    told = [plan.content(i, STYLE[shape]) for i in range(len(plan.events))]
    return ax, plan, ["\n".join((c.date, *c.lines)) for c in told], form


def extent(text, name, leader):
    box = text.get_window_extent()
    return Label(name, box.x0, box.y0, box.x1, box.y1, leader)


def gallery(tl, shape):
    """matplotlib's "Timeline with lines, dates, and text": levels in turn, text at the end of a stem."""
    ax, plan, words, form = prepared(tl, shape)
    labels, middle = [], form.height / 2
    for i, (x, text) in enumerate(zip(plan.at, words, strict=True)):
        y = middle + (-5, 5, -3, 3, -1, 1)[i % 6] / 6 * middle
        made = ax.text(x, y, text, size=STYLE[shape].size, ha="right", va="bottom" if y > middle else "top", parse_math=False)
        labels.append(extent(made, plan.events[i].id, ((x, middle), (x, y))))
    return labels


def adjust_text(tl, shape):
    from adjustText import adjust_text as adjust

    ax, plan, words, form = prepared(tl, shape)
    middle = form.height / 2
    made = [ax.text(x, middle, text, size=STYLE[shape].size, parse_math=False) for x, text in zip(plan.at, words, strict=True)]
    adjust(made, x=list(plan.at), y=[middle] * len(made), ax=ax)
    labels = []
    for x, e, text in zip(plan.at, plan.events, made, strict=True):
        box = text.get_window_extent()
        labels.append(extent(text, e.id, ((x, middle), ((box.x0 + box.x1) / 2, box.y0 if box.y0 > middle else box.y1))))
    return labels


def text_alloc(tl, shape):
    import textalloc

    ax, plan, words, form = prepared(tl, shape)
    middle = form.height / 2
    _, _, texts, lines = textalloc.allocate(
        ax, list(plan.at), [middle] * len(words), words, x_scatter=list(plan.at), y_scatter=[middle] * len(words), textsize=STYLE[shape].size, draw_all=False, max_distance=0.6, linecolor="k"
    )
    labels = []
    for x, e, text, line in zip(plan.at, plan.events, texts, lines, strict=True):
        if text is not None:
            box = text.get_window_extent()
            ends = ((x, middle), (box.x0, box.y0)) if line is None else tuple(zip(line.get_xdata(), line.get_ydata(), strict=True))
            labels.append(extent(text, e.id, ends))
    return labels


METHODS = {"ours": ours, "gallery": gallery, "adjustText": adjust_text, "textalloc": text_alloc}


def measured(name, tl, shape, give, seconds):
    """In a process of its own: labelled, faults, order, CPU seconds without imports."""
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    try:
        METHODS[name](sample(2, bursts=False, long=False), shape)
        started = time.process_time()
        labels = METHODS[name](tl, shape)
        spent = time.process_time() - started
        found = faults(labels, FORMATS[shape].width, FORMATS[shape].height)
        give.send((len(labels), found, ordered(labels, 1 if FORMATS[shape].upright else 0), spent))
    except ImportError as error:
        give.send(str(error))


def run(name, tl, shape, seconds):
    take, give = mp.Pipe(duplex=False)
    worker = mp.get_context("fork").Process(target=measured, args=(name, tl, shape, give, seconds))
    worker.start()
    give.close()
    try:
        return take.recv()
    except EOFError:
        return f"not done in {seconds} s"
    finally:
        worker.join()


def whole(tl, shape):
    """The chart as users ask for it, SVG and PNG: faults of its labels, CPU seconds of each."""
    chart.compose.cache_clear()
    spent = []
    for form in ("svg", "png"):
        started = time.process_time()
        output(tl, form, Options(preset=shape))
        spent.append(time.process_time() - started)
    scene = chart.compose(tl, FORMATS[shape], family=themes.theme("light").family).scene
    return len(scene.labels), faults(scene.labels, scene.width, scene.height), ordered(scene.labels, 1 if FORMATS[shape].upright else 0), spent


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--counts", default="2,5,12,60,400,2000")
    ask.add_argument("--others", type=int, default=400)
    ask.add_argument("--seconds", type=int, default=120)
    given = ask.parse_args()
    output(sample(2, bursts=False, long=False), "svg", Options())
    print("| events | method | shape | runs | labelled | overlaps | off | struck | crossed | order kept | CPU s, worst |\n|---|---|---|---|---|---|---|---|---|---|---|")
    for count in map(int, given.counts.split(",")):
        rows = defaultdict(list)
        for bursts in (False, True):
            for long in (False, True):
                tl = sample(count, bursts=bursts, long=long)
                for shape in SHAPES:
                    labelled, found, order, spent = whole(tl, shape)
                    rows["whole chart", shape].append((labelled, found, order, f"svg {spent[0]:.2f}, png {spent[1]:.2f}"))
                    rows["ours", shape].append(run("ours", tl, shape, given.seconds))
                for name in ("gallery", "adjustText", "textalloc"):
                    if count <= given.others:
                        rows[name, "slide"].append(run(name, tl, "slide", given.seconds))
        for (name, shape), results in rows.items():
            done = [r for r in results if not isinstance(r, str)]
            missed = "; ".join(sorted({r for r in results if isinstance(r, str)}))
            if not done:
                print(f"| {count} | {name} | {shape} | 0 of {len(results)}: {missed} | | | | | | | |")
                continue
            sums = " | ".join(str(sum(r[1][f] for r in done)) for f in FAULTS)
            labelled = f"{min(r[0] for r in done)} to {max(r[0] for r in done)}"
            spent = max(r[3] if isinstance(r[3], str) else f"{r[3]:.2f}" for r in done)
            print(f"| {count} | {name} | {shape} | {len(done)} of {len(results)} {missed} | {labelled} | {sums} | {'yes' if all(r[2] for r in done) else 'no'} | {spent} |", flush=True)


if __name__ == "__main__":
    main()
