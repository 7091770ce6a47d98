"""Goes in: the path of a store. Comes out: a web application that shows the same pages over it, read only.

The store is opened for each request and never written, so a run may go on meanwhile. Pages ask no other host for
anything, and their content security policy forbids it.
"""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable, Iterator
from os import strerror
from pathlib import Path
from typing import TypeAlias

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dateline.errors import BadUsage, StopRun
from dateline.record import View, open_store, queries
from dateline.record.search import search
from dateline.tell.export_json import export_json
from dateline.tell.pages import (
    conflicts_page,
    failures_page,
    index_page,
    known_page,
    problem_page,
    quotes_page,
    search_page,
    static_file,
    story_page,
    who_page,
)
from dateline.tell.schema import written

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'"
STATIC = {"dateline.css": "text/css", "dateline.js": "text/javascript"}
Answered: TypeAlias = "tuple[int, str]"
Page = Callable[[View, Request], Answered]
Endpoint = Callable[[Request], Awaitable[Response]]
MOST_LETTERS = 200


def application(store: Path, hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")) -> Starlette:
    """The web application over one store. `hosts` are the names it answers to, against rebinding of names."""

    def page(made: Page) -> Endpoint:
        async def answer(request: Request) -> Response:
            return await _answer(store, lambda view: made(view, request))

        return answer

    async def record(request: Request) -> Response:
        return await _record(store)

    routes = [*(Route(path, page(made)) for path, made in PAGES), Route("/export.json", record)]
    routes += [Route("/schema.json", _schema), Route("/static/{name}", _static)]
    middleware = [Middleware(TrustedHostMiddleware, allowed_hosts=[*hosts]), Middleware(_Headers)]
    handlers = {404: lambda request, error: _missing("There is no page at this address.")}
    return Starlette(routes=routes, middleware=middleware, exception_handlers=handlers)


def serve(store: Path, host: str, port: int, ready: Callable[[], None]) -> None:
    """Serve until interrupted. What would keep it from serving is said before `ready` is called."""
    with open_store(store):
        pass
    hosts = ("127.0.0.1", "localhost", "[::1]") if host in ("127.0.0.1", "localhost", "::1") else ("*",)
    config = uvicorn.Config(application(store, hosts), log_level="warning")
    with _listening(host, port) as listening:
        ready()
        uvicorn.Server(config).run(sockets=[listening])


def _listening(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except OSError as failure:
        reason = strerror(failure.errno) if failure.errno else failure
        raise BadUsage(f"http://{host}:{port}/ can't be served: {reason}; choose another with --port") from failure


class _Headers:
    """Adds the security headers to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    (b"content-security-policy", POLICY.encode()),
                    (b"x-content-type-options", b"nosniff"),
                    (b"referrer-policy", b"no-referrer"),
                ]
            await send(message)

        await self._app(scope, receive, with_headers)


async def _answer(store: Path, page: Callable[[View], Answered]) -> Response:
    """Make a page in a thread, on a view of the store; a store that fails is a page too."""

    def made() -> Answered:
        with open_store(store) as opened, opened.view() as view:
            return page(view)

    try:
        status, html = await run_in_threadpool(made)
    except StopRun as failure:
        status, html = 503, problem_page("The store can't be read", str(failure), 0)
    return HTMLResponse(html, status)


async def _record(store: Path) -> Response:
    """The whole record, piece by piece."""

    def pieces() -> Iterator[str]:
        with open_store(store) as opened, opened.view() as view:
            yield from export_json(view)

    if not store.exists():
        return HTMLResponse(problem_page("The store can't be read", "It is not there any more.", 0), 503)
    named = {"content-disposition": 'attachment; filename="record.json"'}
    return StreamingResponse(pieces(), media_type="application/json", headers=named)


async def _schema(request: Request) -> Response:
    return Response(written(), media_type="application/schema+json")


async def _static(request: Request) -> Response:
    name: str = request.path_params["name"]
    if name not in STATIC:
        return _missing("There is no such file.")
    return Response(static_file(name), media_type=STATIC[name])


def _asked(request: Request, name: str) -> str | None:
    return request.query_params.get(name, "")[:MOST_LETTERS].strip() or None


def _index(view: View, request: Request) -> Answered:
    return 200, index_page(queries.stories(view), queries.counts(view))


def _story(view: View, request: Request) -> Answered:
    """The story of this id, or the one that now holds the report of this id."""
    wanted: str = request.path_params["story"]
    related = queries.related(view, wanted)
    if related is None and queries.report(view, wanted) is not None:
        holding = queries.find_stories(view, wanted)
        related = queries.related(view, holding[0].id) if len(holding) == 1 else None
    if related is None:
        reason = "No story has this address. It changes when a report joins the story: look for it in the list."
        return 404, problem_page("Story not found", reason, queries.counts(view).reports)
    return 200, story_page(related, {r.id: r for r in queries.reports_of(view, related.story.id)})


def _search(view: View, request: Request) -> Answered:
    words = _asked(request, "q") or ""
    return 200, search_page(words, search(view, words), queries.counts(view).reports)


def _known(view: View, request: Request) -> Answered:
    name: str = request.path_params["name"][:MOST_LETTERS]
    page = known_page(view, name)
    reason = "Nobody of this name occurs in the reports."
    return (200, page) if page else (404, problem_page("Nobody", reason, queries.counts(view).reports))


def _missing(reason: str) -> Response:
    return HTMLResponse(problem_page("Not found", reason, 0), 404)


PAGES: tuple[tuple[str, Page], ...] = (
    ("/", _index),
    ("/story/{story}", _story),
    ("/search", _search),
    ("/who", lambda view, request: (200, who_page(view, _asked(request, "name")))),
    ("/who/{name:path}", _known),
    ("/quotes", lambda view, request: (200, quotes_page(view, _asked(request, "by"), _asked(request, "word")))),
    ("/conflicts", lambda view, request: (200, conflicts_page(view))),
    ("/failures", lambda view, request: (200, failures_page(view))),
)
