"""Paths, folders, manifests, standard input -> Articles and refusals.

The publication date is that of the option, the manifest, the front matter or the start of the file's name, in this order; never a file
time, never today. What cannot be used is refused with reason and remedy, and the rest is used all the same.
"""

from __future__ import annotations

import os
import re
import stat
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

from timeline import dates, languages, readers
from timeline.errors import InputError, NothingToRead, UndatedArticle
from timeline.model import Article, Refusal
from timeline.readers import Draft, Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

OPENING: Final = re.compile(r"(\d{4})(?P<sep>[-_.]?)(\d\d)(?P=sep)(\d\d)(?!\d)")
ABOUT: Final = frozenset({"readme", "license", "licence", "changelog", "notice", "contributing"})
"""Files that tell about a folder, and are no articles."""
MADE: Final = frozenset({"timeline", "report", "chart", "slides"})
"""What `build` writes: no articles, where a timeline.json lies beside."""


def gather(
    inputs: Iterable[Article | str | Path | bytes], *, published: date | None = None, as_of: date | None = None
) -> tuple[tuple[Article, ...], tuple[Refusal, ...]]:
    """Articles of paths, folders, manifests and standard input (bytes), in order, and what was refused.

    published: the date of every article that is read from a path or from bytes. as_of: a date after it is refused.
    Raises NothingToRead where no article is left.
    """
    articles: dict[str, Article] = {}
    refused: list[Refusal] = []
    for found in _found(inputs, published):
        if isinstance(found, Refusal):
            refused.append(found)
            continue
        where, article = found
        if problem := _problem(where, article, articles, as_of):
            refused.append(problem)
        else:
            articles[article.id] = article
    if not articles:
        raise NothingToRead("no article to read" + (f": {_counted(len(refused))} refused" if refused else ": no input was given"), refused)
    return tuple(articles.values()), tuple(refused)


def _counted(number: int) -> str:
    return "the only input was" if number == 1 else f"all {number} inputs were"


def _found(inputs: Iterable[Article | str | Path | bytes], published: date | None) -> Iterator[tuple[str, Article] | Refusal]:
    for item in inputs:
        if isinstance(item, Article):
            yield item.id, item
            continue
        for draft in _drafts(item):
            if isinstance(draft, Refusal):
                yield draft
                continue
            try:
                yield draft.where, _article(draft, published)
            except InputError as error:
                yield Refusal(error.where, error.reason, error.remedy)


def _problem(where: str, article: Article, known: dict[str, Article], as_of: date | None) -> Refusal | None:
    if article.id in known:
        return Refusal(where, f"there is another article with the id {article.id!r}", "give each article an id of its own, and each file once")
    if as_of and article.published > as_of:
        return Refusal(where, f"its publication date {article.published} is after {as_of}", "correct the date, or give a later --as-of")
    if not article.text.strip():
        return Refusal(where, "there is no text", "give the article's text, or leave it out")
    try:
        article.text.encode()
        f"{article.id}{article.title}{article.source}{article.url}".encode()
    except UnicodeEncodeError as error:
        return Refusal(where, f"a broken character (U+{ord(error.object[error.start]):04X}, half of a pair)", "export the text again")
    return None


# --- from paths to drafts


def _drafts(item: str | Path | bytes) -> Iterator[Draft | Refusal]:
    if isinstance(item, bytes):
        yield from readers.read(Source(f"stdin{readers.sniffed(item)}", item))
        return
    path = Path(item)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        yield Refusal(str(item), "no such file or folder", "check the path")
    except (OSError, ValueError) as error:
        yield Refusal(str(item), f"cannot be opened ({getattr(error, 'strerror', None) or error})", "check the path and its permissions")
    else:
        yield from _folder(path) if stat.S_ISDIR(mode) else _file(path, path.name)


def _file(path: Path, name: str) -> Iterator[Draft | Refusal]:
    try:
        data = readers.content(name, path)
    except InputError as error:
        yield Refusal(error.where, error.reason, error.remedy)
    else:
        yield from readers.read(Source(name, data, path.parent))


def _folder(root: Path) -> Iterator[Draft | Refusal]:
    """All articles below; files that a manifest names are not read again."""
    named: set[str] = set()
    empty = True
    for found in _walk(root):
        empty = False
        if isinstance(found, Refusal):
            yield found
        elif (name := _name(found, root)) not in named:
            named |= _named(found, name)
            yield from _file(found, name)
    if empty:
        yield Refusal(str(root), "the folder holds no article", f"put articles into it ({' '.join(readers.KINDS)})")


def _named(path: Path, name: str) -> set[str]:
    """The files that a manifest names, by the names under which the walk would find them."""
    if readers.KINDS.get(path.suffix.lower()) != "manifest":
        return set()
    from timeline.readers import manifest

    try:
        listed = manifest.files(Source(name, readers.content(name, path)))
    except InputError:
        return set()
    return {str(PurePosixPath(name).parent / file) for file in listed}


def _walk(root: Path) -> Iterator[Path | Refusal]:
    """Files that hold articles, in a stable order: of each folder its manifests, its other files, its folders; a folder is entered once, whatever links to it."""
    waiting, entered = [root], set[tuple[int, int]]()
    while waiting:
        folder = waiting.pop()
        try:
            status = folder.stat()
            entries = sorted(os.scandir(folder), key=lambda e: e.name)
        except OSError as error:
            yield Refusal(_name(folder, root), f"the folder cannot be read ({error.strerror})", "check its permissions, or leave it out")
            continue
        if (here := (status.st_dev, status.st_ino)) in entered:
            continue
        entered.add(here)
        seen = [entry for entry in entries if not entry.name.startswith(".")]
        yield from sorted((folder / e.name for e in _articles(seen)), key=lambda p: readers.KINDS.get(p.suffix.lower()) != "manifest")
        waiting += [folder / entry.name for entry in reversed(seen) if _is(stat.S_ISDIR, entry)]


def _articles(entries: list[os.DirEntry[str]]) -> Iterator[os.DirEntry[str]]:
    output = any(entry.name == "timeline.json" for entry in entries)
    for entry in entries:
        stem, suffix = PurePosixPath(entry.name.lower()).stem, PurePosixPath(entry.name.lower()).suffix
        known = suffix in readers.KINDS or suffix in readers.DOCUMENTS
        if known and stem not in ABOUT and not (output and stem.partition(".")[0] in MADE) and _is(stat.S_ISREG, entry):
            yield entry


def _is(kind: Callable[[int], bool], entry: os.DirEntry[str]) -> bool:
    try:
        return kind(entry.stat().st_mode)
    except OSError:  # a link to nowhere, or to itself
        return False


def _name(path: Path, root: Path) -> str:
    """The path below the root in POSIX form, undecodable bytes replaced."""
    return os.fsencode(path.relative_to(root).as_posix()).decode(errors="replace")


# --- from drafts to articles


def _article(draft: Draft, published: date | None) -> Article:
    draft = replace(draft, language=_language(draft))
    day, source = _published(draft, published)
    return Article(draft.id, draft.text, day, draft.source, draft.title, draft.url, draft.language, source)


def _published(draft: Draft, given: date | None) -> tuple[date, str]:
    """The publication date and where it was found."""
    if given:
        return given, "option"
    if draft.published:
        return _read(draft), draft.published_from
    if (found := OPENING.match(draft.file)) and (day := _day(found[1], found[3], found[4])):
        return day, "file name"
    if (span := dates.of_address(draft.url)) and span.days == 1 and span.start:
        return span.start, "address"
    raise UndatedArticle(draft.where, "no publication date", "give --published YYYY-MM-DD, or 'published:' in its front matter, or a manifest")


def _read(draft: Draft) -> date:
    """The day that the date as written names, in English or the article's language. Raises InputError."""
    span = dates.read(draft.published, ("en",)) or dates.read(draft.published, (draft.language or languages.guess(draft.text),))
    if span is None or span.start is None or span.days != 1:
        reason = f"its publication date {draft.published[:40]!r} cannot be read as one certain day"
        raise InputError(draft.where, reason, "write it as YYYY-MM-DD")
    return span.start


def _language(draft: Draft) -> str:
    """The ISO 639-1 code of "en", "en-GB" or "en_US". Raises InputError."""
    code = re.split("[-_]", draft.language)[0].lower()
    if code and not re.fullmatch("[a-z]{2}", code):
        raise InputError(draft.where, f"its language {draft.language!r} is no ISO 639-1 code", "write a code such as en, de or fr, or leave it out")
    return code


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
