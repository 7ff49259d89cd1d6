"""The page in headless Chromium: what a reader does with it. Skipped without Chromium, selenium or (for accessibility) axe-core; CI has all three."""

from __future__ import annotations

import base64

import browser
import pytest
from timelines import HOSTILE, hostile, many

from timeline.model import Timeline
from timeline.renderers import render

try:
    from selenium.webdriver import ActionChains
    from selenium.webdriver.common.actions.wheel_input import ScrollOrigin
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
    from selenium.webdriver.support.ui import Select
except ImportError:
    ActionChains = None

VISIBLE = "return [...document.querySelectorAll('#events tr[id]')].filter(r => r.offsetHeight > 0).map(r => r.id)"


@pytest.fixture(scope="module")
def driver(tmp_path_factory):
    started = browser.start(tmp_path_factory.mktemp("profile"))
    yield started
    started.quit()


@pytest.fixture
def show(driver, tmp_path):
    """Opens a timeline's page; afterwards the browser must have had nothing to complain of, and must be as before."""

    def opened(timeline: Timeline, width: int = 1280, height: int = 900, dark: bool = False, **options: object):
        file = tmp_path / "page.html"
        file.write_bytes(render(timeline, "html", **options))
        driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})
        driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})
        driver.get(file.as_uri())
        assert driver.execute_script("return document.documentElement.dataset.ready") == "yes"
        return driver

    yield opened
    assert driver.get_log("browser") == []


def visible(driver) -> list[str]:
    return driver.execute_script(VISIBLE)


def fill(driver, name: str, value: object) -> None:
    """Set a field as a hand would, and wait until the filter has run."""
    field = driver.find_element(By.NAME, name)
    if field.tag_name == "select":
        Select(field).select_by_value(str(value))
    elif field.get_attribute("type") == "date":
        driver.execute_script("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", field, value)
    else:
        field.clear()
        field.send_keys(value)
    driver.execute_async_script("setTimeout(arguments[0], 200)")


def window(driver) -> str:
    return driver.find_element(By.ID, "window").text


def do(driver, what: str) -> None:
    driver.find_element(By.CSS_SELECTOR, f"button[data-do='{what}']").click()


TIMELINE = many(120)
EVENTS = TIMELINE.events


@pytest.mark.parametrize(
    ("field", "value", "kept"),
    [
        ("since", "2024-04-10", lambda e: str(e.last) >= "2024-04-10"),
        ("until", "2024-04-10", lambda e: str(e.start) <= "2024-04-10"),
        ("actor", "merkel", lambda e: "Angela Merkel" in e.actors),
        ("place", "Minsk", lambda e: "Minsk" in e.places),
        ("source", "Daily Ledger", lambda e: "Daily Ledger" in e.sources),
        ("status", "planned", lambda e: e.status == "planned"),
        ("least", "2", lambda e: len(e.sources) >= 2),
        ("text", "Harbour TARIFF", lambda e: all(w in (e.title + e.summary + " ".join(v.quote for v in e.evidence)).lower() or any(w in s.lower() for s in e.sources) for w in ("harbour", "tariff"))),
    ],
)
def test_each_filter_keeps_exactly_what_it_says(show, field, value, kept):
    driver = show(TIMELINE)
    fill(driver, field, value)
    wanted = [f"e-{e.id}" for e in EVENTS if kept(e)]
    assert 0 < len(wanted) < len(EVENTS)
    assert sorted(visible(driver)) == sorted(wanted)
    assert driver.find_element(By.ID, "count").text == f"{len(wanted)} of 120 events"


def test_filters_work_together_and_are_cleared(show):
    driver = show(TIMELINE)
    fill(driver, "since", "2024-04-01")
    fill(driver, "source", "Northern Wire")
    assert sorted(visible(driver)) == sorted(f"e-{e.id}" for e in EVENTS if str(e.last) >= "2024-04-01" and "Northern Wire" in e.sources)
    fill(driver, "text", "no such words")
    assert visible(driver) == []
    assert driver.find_element(By.ID, "none").is_displayed()
    driver.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    driver.execute_async_script("setTimeout(arguments[0], 200)")
    assert len(visible(driver)) == 120


def test_the_story_comes_first_and_its_background_last(show):
    driver = show(TIMELINE)
    years = [f"e-{e.id}" for e in EVENTS if e.when.grain == "year" and e.status not in {"planned", "hypothetical"}]
    assert years
    assert visible(driver)[-len(years) :] == years
    assert driver.find_element(By.CSS_SELECTOR, "#background .part").is_displayed()
    fill(driver, "since", "2025-01-01")
    assert not driver.find_element(By.CSS_SELECTOR, "#background .part").is_displayed()


def test_zoom_pan_and_filter_to_the_window(show):
    driver = show(TIMELINE)
    home = window(driver)
    do(driver, "in")
    near = window(driver)
    do(driver, "later")
    later = window(driver)
    assert len({home, near, later}) == 3
    do(driver, "keep")
    assert 0 < len(visible(driver)) < 120
    driver.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    driver.execute_async_script("setTimeout(arguments[0], 200)")
    do(driver, "home")
    assert window(driver) == home
    do(driver, "all")
    assert "120 events" in window(driver)


def test_dragged_by_hand_and_turned_by_the_wheel(show):
    driver = show(TIMELINE)
    axis = driver.find_element(By.ID, "axis")
    seen = [window(driver)]
    ActionChains(driver).drag_and_drop_by_offset(axis, -200, 0).perform()
    seen.append(window(driver))
    ActionChains(driver).move_to_element_with_offset(axis, -400, 140).click().perform()
    seen.append(window(driver))
    ActionChains(driver).key_down(Keys.CONTROL).scroll_from_origin(ScrollOrigin.from_element(axis), 0, -120).key_up(Keys.CONTROL).perform()
    seen.append(window(driver))
    assert len(set(seen)) == 4
    assert driver.find_elements(By.CSS_SELECTOR, "tr.chosen") == []


def test_keys_move_the_window(show):
    driver = show(TIMELINE)
    axis = driver.find_element(By.ID, "axis")
    seen = [window(driver)]
    for key in ("+", Keys.ARROW_RIGHT, Keys.ARROW_LEFT, "-", Keys.HOME):
        axis.send_keys(key)
        seen.append(window(driver))
    assert len(set(seen[:3])) == 3
    assert seen[1] == seen[3]
    assert seen[5] == seen[0]


def test_all_controls_are_reached_by_the_tab_key_and_evidence_opens_by_keyboard(show):
    driver = show(many(3))
    reached = []
    for _ in range(30):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        at = driver.switch_to.active_element
        reached.append(at.get_attribute("id") or at.get_attribute("name") or at.get_attribute("data-do") or at.tag_name)
        if at.tag_name == "summary":
            at.send_keys(Keys.ENTER)
            break
    assert [r for r in reached if r in {"theme", "in", "axis", "text", "source", "summary"}] == ["theme", "in", "axis", "text", "source", "summary"]
    quote = driver.find_element(By.CSS_SELECTOR, "details[open] blockquote")
    assert quote.is_displayed()


def test_evidence_shows_the_expression_in_its_sentence(show):
    driver = show(TIMELINE)
    event = next(e for e in EVENTS if e.evidence[0].expression == "on Thursday")
    row = driver.find_element(By.ID, f"e-{event.id}")
    row.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    quote = row.find_element(By.TAG_NAME, "blockquote")
    assert quote.text == event.evidence[0].quote
    assert quote.find_element(By.TAG_NAME, "mark").text == "on Thursday"


def test_a_click_on_a_label_brings_its_evidence_into_view(show):
    driver = show(many(2000))
    driver.execute_script("[...document.querySelectorAll('#axis text.hit')].at(-1).dispatchEvent(new MouseEvent('click', {bubbles: true}))")
    driver.execute_async_script("setTimeout(arguments[0], 300)")
    chosen = driver.find_element(By.CSS_SELECTOR, "tr.chosen")
    assert chosen.find_element(By.TAG_NAME, "blockquote").is_displayed()
    assert driver.switch_to.active_element.tag_name == "summary"
    top, bottom, high = driver.execute_script("const r = arguments[0].getBoundingClientRect(); return [r.top, r.bottom, innerHeight]", chosen)
    assert top >= 0
    assert bottom <= high


@pytest.mark.parametrize("n", [2, 12, 60, 400, 2000])
@pytest.mark.parametrize("width", [360, 1280])
def test_labels_of_the_chart_never_meet_and_no_pole_crosses_one(show, n, width):
    driver = show(many(n), width)
    for at_least in (min(n, 2 if width < 600 else 5), 0, 0):
        labels, poles, wide = driver.execute_script(
            """const box = e => { const b = e.getBBox(); return [b.x, b.y, b.x + b.width, b.y + b.height]; };
            return [[...document.querySelectorAll('#axis text.hit')].map(box), [...document.querySelectorAll('#axis line.leader')].map(box), document.querySelector('#axis').clientWidth]"""
        )
        assert len(labels) >= at_least
        for i, (a, b, c, d) in enumerate(labels):
            assert a >= 0
            assert c <= wide
            assert not [o for o in labels[i + 1 :] if o[0] < c and o[2] > a and o[1] < d - 1 and o[3] > b + 1]
            assert not [p for p in poles if a + 1 < p[0] < c - 1 and p[1] < d - 3 and p[3] > b + 3]
        do(driver, "in")


def test_dark_mode_follows_the_system_and_the_button(show):
    driver = show(many(3), dark=True)
    ground = "return getComputedStyle(document.body).backgroundColor"
    button = driver.find_element(By.ID, "theme")
    assert driver.execute_script(ground) == "rgb(20, 24, 29)"
    assert button.get_attribute("aria-pressed") == "true"
    button.click()
    assert driver.execute_script(ground) == "rgb(255, 255, 255)"
    assert button.get_attribute("aria-pressed") == "false"


def test_printed_without_controls_and_with_the_opened_evidence(show):
    driver = show(many(40), dark=True)
    driver.find_element(By.TAG_NAME, "summary").send_keys(Keys.ENTER)
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    assert not driver.find_element(By.ID, "filters").is_displayed()
    assert len([d for d in driver.find_elements(By.CSS_SELECTOR, "#events details") if d.is_displayed()]) == 1
    assert driver.execute_script("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    pdf = base64.b64decode(driver.execute_cdp_cmd("Page.printToPDF", {"printBackground": True})["data"])
    assert pdf.startswith(b"%PDF")


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_is_cut_off_sideways(show, width):
    driver = show(many(40), width)
    assert driver.execute_script("return document.documentElement.scrollWidth") <= width


def test_hostile_text_runs_nowhere(show):
    driver = show(hostile())
    for summary in driver.find_elements(By.CSS_SELECTOR, "#events summary")[:3]:
        summary.send_keys(Keys.ENTER)
    fill(driver, "text", "<script>")
    assert visible(driver)[0] == "e-e00000"
    assert driver.execute_script("return document.scripts.length") == 1
    assert driver.execute_script("return document.images.length") == 0
    assert driver.execute_script("return [...document.links].every(a => /^https?:$/.test(a.protocol) || a.hash === '#events')")
    assert driver.execute_script("return document.querySelectorAll('#events tr[id]').length") == len(HOSTILE)


def test_without_script_the_table_is_there(driver, tmp_path):
    driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        (tmp_path / "page.html").write_bytes(render(many(5), "html"))
        driver.get((tmp_path / "page.html").as_uri())
        assert len([r for r in driver.find_elements(By.CSS_SELECTOR, "#events tr[id]") if r.is_displayed()]) == 5
        assert not driver.find_element(By.ID, "filters").is_displayed()
        assert "need JavaScript" in driver.find_element(By.TAG_NAME, "header").text
    finally:
        driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    driver.get_log("browser")


@pytest.mark.parametrize(
    ("made", "width", "dark"),
    [(many(30), 1280, False), (many(30), 1280, True), (many(30), 360, False), (hostile(), 1280, False), (Timeline(()), 360, True)],
    ids=["many", "dark", "narrow", "hostile", "empty"],
)
def test_axe_finds_no_violation(show, made, width, dark):
    axe = browser.module("axe-core/axe.min.js")
    driver = show(made, width, dark=dark)
    for summary in driver.find_elements(By.TAG_NAME, "summary")[:3]:
        driver.execute_script("arguments[0].click()", summary)
    # Through the debugger, which the page's policy does not bind.
    driver.execute_cdp_cmd("Runtime.evaluate", {"expression": axe.read_text()})
    found = driver.execute_async_script(
        "const done = arguments[0]; axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => done(r.violations.map(v => [v.id, v.nodes.slice(0, 3).map(n => n.html)])), e => done(String(e)))"
    )
    assert found == []
    driver.get_log("browser")


def test_ready_within_a_second_of_processor_time_at_2000_events(show, driver):
    driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
    try:
        show(many(2000))
        driver.execute_async_script("requestAnimationFrame(() => setTimeout(arguments[0]))")
        spent = {m["name"]: m["value"] for m in driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]}
        assert spent["TaskDuration"] < 1
        assert spent["ScriptDuration"] < 0.3
    finally:
        driver.execute_cdp_cmd("Performance.disable", {})
