"""A server of chat completions on the loopback address that answers from annotated facts."""

from __future__ import annotations

import json
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from measures.fact_judge import FactJudge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from measures.annotated import Article

__all__ = ["ChatServer", "answers", "by_facts", "chat_server", "completion"]

Reply = tuple[int, bytes]
"""Status and body."""


class ChatServer(ThreadingHTTPServer):
    """A server that keeps what it was asked.

    Attributes:
        asked: bodies of the requests.
        headers: their headers.
        reply: gives the answer to a body.
    """

    daemon_threads = True

    def __init__(self, reply: Callable[[dict[str, Any]], Reply]) -> None:
        """Listen on a free port."""
        super().__init__(("127.0.0.1", 0), _Handler)
        self.reply: Final = reply
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of a client that went away."""

    @property
    def url(self) -> str:
        """The address without a path."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def questions(self) -> list[dict[str, Any]]:
        """Give what was asked: "article" and "candidates" of each request."""
        return [json.loads(body["messages"][-1]["content"]) for body in self.asked]


class _Handler(BaseHTTPRequestHandler):
    server: ChatServer

    def do_POST(self) -> None:
        """Answer a request."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append({"path": self.path, **body})
        self.server.headers.append(dict(self.headers))
        status, content = self.server.reply(body)
        self.send_response(status)
        if status in (301, 302, 307):
            self.send_header("Location", content.decode())
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the signature of the standard library
        """Say nothing."""


@contextmanager
def chat_server(reply: Callable[[dict[str, Any]], Reply]) -> Iterator[ChatServer]:
    """Serve on the loopback address until the block ends."""
    with ChatServer(reply) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def completion(content: str) -> Reply:
    """Wrap a text as a completion."""
    return 200, json.dumps({"choices": [{"message": {"role": "assistant", "content": content}}]}).encode()


def answers(said: Sequence[bool]) -> str:
    """Write answers in the form that is asked for."""
    found = [{"candidate": number, "said": each, "missing": ""} for number, each in enumerate(said, 1)]
    return json.dumps({"answers": found})


def by_facts(article: Article, wrong: float = 0.0) -> Callable[[dict[str, Any]], Reply]:
    """Answer from the facts of an annotated article, wrongly in a share of the cases."""
    judge = FactJudge(article, wrong)

    def reply(body: dict[str, Any]) -> Reply:
        question = json.loads(body["messages"][-1]["content"])
        said = judge.entails(question["article"], list(question["candidates"].values()))
        return completion(answers([each == 1 for each in said]))

    return reply
