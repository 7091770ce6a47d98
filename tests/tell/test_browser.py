"""The pages in a real browser: quiet, alone, usable on a phone and on a desk, with a keyboard and a screen reader."""

from __future__ import annotations

import json
import os
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import Request, urlopen

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from dateline.record import open_store, queries
from dateline.tell.export import export
from dateline.tell.serve import application

SIZES = ((380, 800), (1400, 1000))
PATHS = [
    *("/", "/story/{story}", "/search?q=toll", "/story/none", "/who", "/who/{name}", "/who/nobody", "/quotes"),
    *("/quotes?by=nobody", "/conflicts", "/failures"),
]


class Told(uvicorn.Server):
    """A server that tells when it is ready to answer."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium: the system's where there is one, else playwright's own."""
    names = (os.environ.get("DATELINE_CHROMIUM"), "chromium", "chromium-browser", "google-chrome")
    path = next((found for name in names if name and (found := shutil.which(name))), None)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="module")
def site(sample_store: Path) -> Iterator[str]:
    """The server over the sample corpus, on a free port of this machine."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = Told(uvicorn.Config(application(sample_store), host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    assert server.ready.wait(30)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def largest(sample_store: Path) -> str:
    """The id of the story with most reports."""
    with open_store(sample_store) as store, store.view() as view:
        return max(queries.stories(view), key=lambda s: (s.reports, s.id)).id


@pytest.fixture(scope="module")
def known(sample_store: Path) -> str:
    """The name that occurs most."""
    with open_store(sample_store) as store, store.view() as view:
        return max(queries.entities(view), key=lambda e: (len(e.mentions), e.id)).name


@contextmanager
def opened(browser: Browser, address: str, size: tuple[int, int]) -> Iterator[tuple[Page, list[str]]]:
    """A page at an address, and whatever it complained of or asked of other hosts."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    wrong: list[str] = []
    page.on("console", lambda m: wrong.append(f"console: {m.text}") if m.type in ("error", "warning") else None)
    page.on("pageerror", lambda e: wrong.append(f"error: {e}"))
    here = address.split("/")[2]
    page.on("request", lambda r: wrong.append(f"asked {r.url}") if _elsewhere(r.url, here) else None)
    page.goto(address)
    yield page, wrong
    page.close()


def _elsewhere(url: str, here: str) -> bool:
    return url.startswith("http") and url.split("/")[2] != here


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}px")
@pytest.mark.parametrize("path", PATHS)
def test_a_page_is_quiet_fits_and_is_accessible(
    browser: Browser, site: str, largest: str, known: str, path: str, size: tuple[int, int]
) -> None:
    """No console error, no other host, no sideways scrolling, nothing serious for axe."""
    with opened(browser, site + path.format(story=largest, name=known), size) as (page, wrong):
        width = page.evaluate("document.documentElement.scrollWidth")
        found = Axe().run(page).response["violations"]
        serious = [(v["id"], v["nodes"][0]["html"]) for v in found if v["impact"] in ("serious", "critical")]
    assert [w for w in wrong if "404" not in w] == []
    assert width <= size[0]
    assert serious == []


def test_a_citation_opens_the_report_on_the_exact_words(browser: Browser, site: str, largest: str) -> None:
    """Clicking a citation of the brief shows, and marks, the words it rests on."""
    with opened(browser, f"{site}/story/{largest}", SIZES[1]) as (page, _):
        cite = page.locator(".brief .cite").first
        words = cite.get_attribute("title") or ""
        cite.click()
        shown = "".join(page.locator(".report .shown").all_inner_texts())
    assert words.split()[0] in shown
    assert words.split()[-1] in shown


def test_a_statement_shows_the_other_reports_words_by_keyboard(browser: Browser, site: str, largest: str) -> None:
    """Enter on a statement opens what the other reports say of the same fact."""
    with opened(browser, f"{site}/story/{largest}", SIZES[1]) as (page, _):
        statement = page.locator("a.run:visible").first
        statement.focus()
        page.keyboard.press("Enter")
        assert page.locator(".others").is_visible()
        assert page.locator(".others blockquote").count() >= 1


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}px")
def test_escape_closes_the_comparison_and_goes_back(
    browser: Browser, site: str, largest: str, size: tuple[int, int]
) -> None:
    """On a phone as on a desk: what was opened is in sight, and Escape leads back to where one was."""
    with opened(browser, f"{site}/story/{largest}", size) as (page, _):
        cite = page.locator(".brief .cite").nth(1)
        cite.click()
        expect(page.locator(".back")).to_be_in_viewport()
        statement = page.locator("a.run:visible").first
        statement.click()
        expect(page.locator(".others")).to_be_in_viewport()
        page.keyboard.press("Escape")
        expect(page.locator(".others")).to_be_hidden()
        expect(statement).to_be_focused()
        page.keyboard.press("Escape")
        expect(cite).to_be_focused()
        expect(cite).to_be_in_viewport()


def test_the_address_of_a_fact_opens_the_list_it_stands_in(browser: Browser, site: str, largest: str) -> None:
    """Also where that list is closed."""
    with opened(browser, f"{site}/story/{largest}", SIZES[1]) as (page, _):
        anchor = page.locator("details li.fact").first.get_attribute("id")
    with opened(browser, f"{site}/story/{largest}#{anchor}", SIZES[1]) as (page, _):
        expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_the_record_and_its_schema_can_be_fetched(site: str) -> None:
    """Both as JSON; a question for the headers alone is answered too."""
    with urlopen(f"{site}/export.json") as answer:
        assert json.load(answer)["schema"] == "dateline-record/1"
    with urlopen(f"{site}/schema.json") as answer:
        assert "$defs" in json.load(answer)
    with urlopen(Request(f"{site}/who", method="HEAD")) as answer:
        assert answer.status == 200 and answer.read() == b""


def test_a_story_is_found_by_one_of_its_reports(site: str, sample_store: Path, largest: str) -> None:
    """The id of a story changes with its reports; that of a report does not."""
    with open_store(sample_store) as store, store.view() as view:
        report = queries.reports_of(view, largest)[0].id
    with urlopen(f"{site}/story/{report}") as answer:
        assert f'id="{largest}"' in answer.read().decode()


def test_the_exported_page_works_from_a_file(browser: Browser, sample_store: Path, tmp_path: Path) -> None:
    """The self-contained page is quiet, asks nobody and has every story."""
    file = tmp_path / "record.html"
    with open_store(sample_store) as store, store.view() as view:
        file.write_text("".join(export(view, "html")), encoding="utf-8")
        stories = len(queries.stories(view))
    page = browser.new_page()
    wrong: list[str] = []
    page.on("console", lambda m: wrong.append(m.text))
    page.on("request", lambda r: wrong.append(r.url) if not r.url.startswith(("file:", "data:")) else None)
    page.goto(file.as_uri())
    assert page.locator("article.story").count() == stories
    page.close()
    assert wrong == []
