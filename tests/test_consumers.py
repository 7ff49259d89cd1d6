"""TimelineJS and Mermaid, from npm, show what we write for them, in headless Chromium. CI has all of it; elsewhere these are skipped."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import browser
import pytest
from timelines import hostile, many

from timeline import interval, renderers
from timeline.model import Clock, Timeline
from timeline.renderers.chart import captions
from timeline.renderers.escape import plain

RAN = "<script>window.ran = []; for (const name of ['alert', 'confirm', 'prompt', 'open']) window[name] = (...all) => window.ran.push([name, ...all])</script>"
"""Whatever hostile text would run is written down."""


@pytest.fixture(scope="module")
def driver(tmp_path_factory):
    started = browser.start(tmp_path_factory.mktemp("profile"))
    started.set_script_timeout(60)
    yield started
    started.quit()


@pytest.fixture
def opened(driver, tmp_path):
    """Opens a page with these files loaded; afterwards nothing may have run, nor the browser have complained."""
    shown = []

    def show(head: str):
        shown.append(head)
        file = tmp_path / "page.html"
        file.write_text(f'<!doctype html><meta charset="utf-8">{RAN}{head}<body><div id="it" style="width: 1200px; height: 700px"></div>', encoding="utf-8")
        driver.get(file.as_uri())
        return driver

    yield show
    if not shown:  # skipped before
        return
    assert driver.execute_script("return window.ran") == []
    assert [e for e in driver.get_log("browser") if e["level"] == "SEVERE" and "net::" not in e["message"]] == []


def early() -> Timeline:
    """Of years that browsers take for ours, and that computers count no seconds for."""
    model = many(3).events
    whens = (interval.day(date(44, 3, 15)), interval.year(1066), interval.day(date(1914, 6, 28)))
    return Timeline(tuple(replace(e, when=w) for e, w in zip(model, whens, strict=True)), many(3).articles)


TRAPS = ("see www.a'onmouseover=alert(1)//", "http://a.example/'onclick='alert(1)", "&lt;img src=x onerror=alert(1)&gt;", "&amp;lt;img src=x onerror=alert(1)&amp;gt;")


def trapped() -> Timeline:
    """Hostile text that TimelineJS's own search for addresses, or reading entities twice, would bring to life."""
    tl = hostile()
    links = tuple(replace(a, url=f"https://example.org/?q={TRAPS[i % 2].removeprefix('see ')}") for i, a in enumerate(tl.articles))
    events = [replace(e, title=TRAPS[i % 4], summary=TRAPS[(i + 1) % 4], time=Clock(1, 2, TRAPS[(i + 2) % 4])) for i, e in enumerate(tl.events)]
    return replace(tl, articles=links, events=tuple(events))


TIMELINEJS = """
const [document_, done] = arguments
const t = new TL.Timeline('it', document_, {script_path: arguments.path, font: null, hash_bookmark: false, default_bg_color: 'white'})
t.on('loaded', () => setTimeout(() => done({
    errors: t.message && t.message._el && t.message._el.container.offsetHeight > 0 ? t.message._el.container.textContent : '',
    fault: t.config && t.config.messages ? t.config.messages.errors : [],
    ids: t.config.events.map(e => e.unique_id),
    starts: t.config.events.map(e => [e.start_date.data.date_obj.getFullYear(), e.start_date.data.date_obj.getMonth() + 1, e.start_date.data.date_obj.getDate()]),
    slides: [...document.querySelectorAll('.tl-slide')].map(s => [s.id, s.textContent]),
    links: [...document.querySelectorAll('.tl-slide a')].map(a => a.getAttribute('href')),
    foreign: document.querySelectorAll('.tl-slide script, .tl-slide img, .tl-slide iframe, .tl-slide style').length,
    handlers: [...document.querySelectorAll('.tl-timeline *')].flatMap(e => e.getAttributeNames().filter(name => name.startsWith('on'))),
}), 500))
"""


@pytest.mark.parametrize("make", [lambda: many(40), hostile, trapped, early], ids=["many", "hostile", "trapped", "early"])
def test_timelinejs_shows_each_event_and_runs_nothing(opened, make):
    script = browser.module("@knight-lab/timelinejs/dist/js/timeline.js")
    style = script.parents[1] / "css" / "timeline.css"
    driver = opened(f'<link rel="stylesheet" href="{style.as_uri()}"><script src="{script.as_uri()}"></script>')
    tl = make()
    made = json.loads(renderers.render(tl, "timelinejs"))
    shown = driver.execute_async_script(TIMELINEJS.replace("arguments.path", json.dumps(script.parent.as_uri() + "/")), made)
    assert shown["errors"] == ""
    assert shown["fault"] == []
    assert sorted(shown["ids"]) == sorted(f"e{e.id}" for e in tl.events)
    assert len(shown["slides"]) == len(tl.events) + 1
    text = dict(shown["slides"])
    for event in tl.events:
        slide = " ".join(text[f"e{event.id}"].split())
        assert plain(event.title).strip() in slide
        assert plain(event.summary).strip() in slide
        assert plain(captions.when(event)).strip() in slide
    assert shown["starts"] == sorted([e.start.year, e.start.month, e.start.day] for e in tl.events)
    assert all(link.startswith(("https://", "http://")) for link in shown["links"])
    assert shown["foreign"] == 0
    assert shown["handlers"] == []


MERMAID = """
const [text, done] = arguments
mermaid.initialize({startOnLoad: false, securityLevel: 'loose'})
mermaid.parse(text)
    .then(() => mermaid.render('drawn', text))
    .then(({svg}) => {
        document.getElementById('it').innerHTML = svg
        const drawn = document.querySelector('#it svg')
        setTimeout(() => done({text: drawn.textContent,
            foreign: drawn.querySelectorAll('script, img, iframe, a').length}), 200)
    })
    .catch(error => done({fault: String(error)}))
"""


@pytest.mark.parametrize("make", [lambda: many(40), hostile, trapped, early, lambda: Timeline(())], ids=["many", "hostile", "trapped", "early", "empty"])
def test_mermaid_draws_each_event_and_runs_nothing(opened, make):
    script = browser.module("mermaid/dist/mermaid.min.js")
    driver = opened(f'<script src="{script.as_uri()}"></script>')
    tl = make()
    shown = driver.execute_async_script(MERMAID, renderers.render(tl, "mermaid").decode())
    assert "fault" not in shown, shown["fault"]
    text = "".join(shown["text"].split())
    kept = sorted(tl.events, key=lambda e: (-e.salience, e.start, e.id))[:30]
    assert [e.title for e in kept if "".join(plain(e.title).split()) not in text] == []
    assert shown["foreign"] == 0
