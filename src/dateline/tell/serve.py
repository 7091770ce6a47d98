"""Goes in: the path of a store. Comes out: a web application that shows the same pages over it, read only.

The store is opened for each request and never written, so a run may go on meanwhile. Pages ask no other host for
anything, and their content security policy forbids it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dateline.errors import StopRun
from dateline.record import View, open_store, queries
from dateline.record.search import search
from dateline.tell.pages import index_page, problem_page, search_page, static_file, story_page

POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'"
STATIC = {"dateline.css": "text/css", "dateline.js": "text/javascript"}
Page = Callable[[View], tuple[int, str]]


def application(store: Path, hosts: tuple[str, ...] = ("127.0.0.1", "localhost", "[::1]")) -> Starlette:
    """The web application over one store. `hosts` are the names it answers to, against rebinding of names."""

    async def index(request: Request) -> Response:
        return await _answer(store, lambda view: (200, index_page(queries.stories(view), _reports(view))))

    async def story(request: Request) -> Response:
        wanted: str = request.path_params["story"]
        return await _answer(store, lambda view: _story(view, wanted))

    async def find(request: Request) -> Response:
        words = request.query_params.get("q", "")[:200]
        return await _answer(store, lambda view: (200, search_page(words, search(view, words), _reports(view))))

    async def static(request: Request) -> Response:
        name: str = request.path_params["name"]
        if name not in STATIC:
            return _missing("There is no such file.")
        return Response(static_file(name), media_type=STATIC[name])

    routes = [
        Route("/", index),
        Route("/story/{story}", story),
        Route("/search", find),
        Route("/static/{name}", static),
    ]
    middleware = [Middleware(TrustedHostMiddleware, allowed_hosts=[*hosts]), Middleware(_Headers)]
    handlers = {404: lambda request, error: _missing("There is no page at this address.")}
    return Starlette(routes=routes, middleware=middleware, exception_handlers=handlers)


def serve(store: Path, host: str, port: int) -> None:
    """Serve until interrupted. A store that is not there is said before the server starts."""
    with open_store(store):
        pass
    hosts = ("127.0.0.1", "localhost", "[::1]") if host in ("127.0.0.1", "localhost", "::1") else ("*",)
    uvicorn.run(application(store, hosts), host=host, port=port, log_level="warning")


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


async def _answer(store: Path, page: Page) -> Response:
    """Make a page in a thread, on a view of the store; a store that fails is a page too."""

    def made() -> tuple[int, str]:
        with open_store(store) as opened, opened.view() as view:
            return page(view)

    try:
        status, html = await run_in_threadpool(made)
    except StopRun as failure:
        status, html = 503, problem_page("The store can't be read", str(failure), 0)
    return HTMLResponse(html, status)


def _story(view: View, wanted: str) -> tuple[int, str]:
    related = queries.related(view, wanted)
    if related is None:
        reason = "No story has this address. It changes when a report joins the story."
        return 404, problem_page("Story not found", reason, _reports(view))
    return 200, story_page(related, {r.id: r for r in queries.reports_of(view, wanted)})


def _reports(view: View) -> int:
    return queries.counts(view).reports


def _missing(reason: str) -> Response:
    return HTMLResponse(problem_page("Not found", reason, 0), 404)
