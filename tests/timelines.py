"""Made-up timelines for the tests that draw and print: of any size, and with text that tries to be more than text."""

from __future__ import annotations

import random
from datetime import date, timedelta

from timeline import interval
from timeline.interval import Grain, Interval
from timeline.model import ArticleRecord, Basis, Clock, Conflict, ConflictKind, Event, Evidence, Refusal, Skipped, Status, Timeline, Undated

FIRST = date(2024, 3, 4)
WORDS = ["ministers", "border", "talks", "sanctions", "drills", "envoy", "parliament", "court", "strike", "rescue", "flood", "harbour", "bridge", "reactor", "tariff", "election"]
OUTLETS = ("Harbour Post", "Daily Ledger", "Northern Wire", "Le Courrier du Fleuve")
SAID = {"on Thursday": Basis.ANCHORED, "last week": Basis.ANCHORED, "on 12 March": Basis.IMPLIED, "two days later": Basis.MENTIONED, "on 12 March 2024": Basis.EXPLICIT, "": Basis.PUBLISHED}

HOSTILE = (
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</style></table><!-- open", "$x$ and $$y$$ and \\(z\\)", "a | b || c", "=cmd()|' /C calc'!A0",
    "[click](javascript:alert(1))", "![x](http://evil.example/p.png)", "{{7*7}} {% raw %} ${7*7}", "`code` ``` fence", "[^1] and [^1]: note", "[[wiki]] ==mark== %%hidden%%",
    "# heading", "- item", "+ item", "1. first", "(a) first", "> quote", "--- rule", "=== rule", ": definition", "~~~ fence ~~gone~~", "H~2~O x^2^", "*bold* __under__ snake_case_name",
    "http://evil.example/a and www.evil.example", "me@evil.example @handle #12 #tag", ":smile: &amp; &lt;b&gt; &#60;", "\u202eright to left\u202c \u2066x\u2069", "עברית ערבית العربية", "中文日本語 한국어 😀",
    "back\\slash \\* \\", "tab\tand\nnew line\r\n\n# two", "nul\x00 esc\x1b[31m", "\ud800 lone", "::: div :::", "{.class #id}", "<http://evil.example>", "Term\n: definition", "'\"onmouseover=alert(1) x=\"",
)  # fmt: skip


def record(n: int, **more: str) -> ArticleRecord:
    fields = {"source": OUTLETS[n % 4], "title": f"Report {n}", "url": f"https://example.org/{n}?a=1&b=2", "language": "en", "published_from": "manifest"} | more
    return ArticleRecord(f"a{n:03}.md", FIRST + timedelta(days=n % 60), **fields)


def proof(article: ArticleRecord, sentence: int, quote: str, expression: str, when: Interval, **more: object) -> Evidence:
    start = 1000 * sentence
    at = start + quote.find(expression) if expression else 0
    fields = {"basis": SAID.get(expression, Basis.ANCHORED), "rule": "weekday", "anchor": article.published, "how": "Thursday on or before"} | more
    return Evidence(article.id, article.published, sentence, start, start + len(quote), quote, expression, at, at + len(expression), "DATE" if expression else "", when=when, **fields)


def many(n: int, seed: int = 1) -> Timeline:
    """n events in bursts over ninety days, with spans, coarse days, conflicts and every status."""
    draw = random.Random(seed)
    articles = tuple(record(i) for i in range(max(2, n // 8)))
    events = sorted((_event(draw, i, articles) for i in range(n)), key=lambda e: (e.start, e.last, e.id))
    undated = tuple(Undated(articles[0].id, i, 0, 9, "The envoy has recently been away.", "recently", "vague") for i in range(3))
    refused = (Refusal("old.md", "no publication date", "give --published, or a date in front matter"),)
    return Timeline(tuple(events), articles, refused, undated, (Skipped(articles[0].id, 0, 9, "caption"),), ("border", "sanctions"))


def _event(draw: random.Random, i: int, articles: tuple[ArticleRecord, ...]) -> Event:
    day = FIRST + timedelta(days=int(min(max(draw.gauss(30, 8) if draw.random() < 0.6 else draw.uniform(0, 90), 0), 90)))
    grain = draw.choices([Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR, Grain.SPAN], [80, 6, 4, 3, 7])[0]
    when = Interval(day, day + timedelta(days=draw.randint(2, 9)), grain) if grain is Grain.SPAN else interval.around(day, grain)
    words = [draw.choice(WORDS) for _ in range(draw.randint(4, 8))]
    expression = draw.choice(list(SAID))
    quote = f"The {' '.join(words)} took place {expression or 'there'}, officials said, after a dispute over the {draw.choice(WORDS)}."
    tellers = draw.sample(articles, min(len(articles), draw.choices([1, 2, 3], [60, 25, 15])[0]))
    other = interval.day(day + timedelta(days=1))
    conflict = (Conflict(ConflictKind.DAY, str(other), other, (proof(tellers[-1], 3, quote, expression, other),)),) if i % 16 == 5 else ()
    return Event(
        f"e{i:05}", when, Clock(9, 30, "GMT") if i % 10 == 3 else None, " ".join(words).capitalize()[:70], quote,
        tuple(proof(a, draw.randrange(30), quote, expression, when) for a in tellers), tuple(dict.fromkeys(a.source for a in tellers)),
        tuple(draw.sample(["NATO", "Angela Merkel", "Frontex", "EU"], draw.randrange(3))), tuple(draw.sample(["Minsk", "Warsaw"], draw.randrange(2))),
        draw.choices(list(Status), [70, 5, 10, 6, 4, 3, 2])[0], SAID[expression], conflict, round(draw.random() ** 3, 3),
    )  # fmt: skip


def hostile() -> Timeline:
    """Every text of every noun says something that another tool might obey."""
    articles = tuple(record(i, source=f"{text} S{i}", title=f"{text} T{i}", url=f"{('javascript:alert(1)//', 'data:text/html,', 'https://example.org/')[i % 3]}{text}") for i, text in enumerate(HOSTILE))
    events = tuple(_hostile_event(i, text, articles[i]) for i, text in enumerate(HOSTILE))
    return Timeline(
        events, articles, tuple(Refusal(t, t, t) for t in HOSTILE), tuple(Undated(articles[0].id, 1, 0, 3, t, t, t) for t in HOSTILE),
        tuple(Skipped(articles[0].id, 0, 1, t) for t in HOSTILE), (), HOSTILE[0] + HOSTILE[6], HOSTILE, 3,
    )  # fmt: skip


def _hostile_event(i: int, text: str, article: ArticleRecord) -> Event:
    when = interval.day(FIRST + timedelta(days=i))
    evidence = proof(article, 0, f"{text} before {text} after {text}", text, when, rule=text, how=text, attribution=text)
    other = Conflict(ConflictKind.NUMBER, text, None, (evidence,))
    return Event(f"e{i:05}", when, Clock(1, 2, text), text[:70], f"{text} is what it says.", (evidence,), (article.source,), (text, "NATO"), (text,), Status.HAPPENED, Basis.ANCHORED, (other,), 0.5)
