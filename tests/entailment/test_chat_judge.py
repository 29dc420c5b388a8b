"""A language model behind a chat-completions interface as judge, over real HTTP on the loopback address."""

from __future__ import annotations

import json
import socket
import time
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

from chat_server import answers, chat_server, completion
from dedup.entailment.chat_judge import ChatJudge
from dedup.errors import JudgeError, OptionError

if TYPE_CHECKING:
    from chat_server import Reply

YES_NO = answers([True, False])
ARTICLE, SENTENCES = ["The mill is red.", "It burnt in 1902."], ["A red mill.", "A green mill."]


def yes_no(body: dict[str, Any]) -> Reply:
    """Say yes to the first candidate and no to the second."""
    del body
    return completion(YES_NO)


def test_a_batch_is_one_request() -> None:
    """Article and candidates go in one request to the path of the interface; what was answered is not asked again."""
    with chat_server(yes_no) as server:
        judge = ChatJudge(server.url, "small", key="secret")
        assert judge.entails(ARTICLE, SENTENCES) == [1.0, 0.0]
        assert judge.entails(ARTICLE, SENTENCES[::-1]) == [0.0, 1.0]
    (body,) = server.asked
    assert (body["path"], body["model"], body["temperature"]) == ("/v1/chat/completions", "small", 0)
    assert server.questions() == [{"article": ARTICLE, "candidates": {"1": "A red mill.", "2": "A green mill."}}]
    assert server.headers[0]["Authorization"] == "Bearer secret"
    assert (judge.usage.requests, judge.usage.questions) == (1, 2)
    assert judge.usage.characters == sum(len(each["content"]) for each in body["messages"])


def test_without_a_key_none_is_sent() -> None:
    """A local server needs no key."""
    with chat_server(yes_no) as server:
        ChatJudge(server.url, "small").entails(ARTICLE, SENTENCES)
    assert "Authorization" not in server.headers[0]


@pytest.mark.parametrize(
    ("url", "path"),
    [("", "/v1/chat/completions"), ("/", "/v1/chat/completions"), ("/v1", "/v1/chat/completions"),
     ("/api/v2/", "/api/v2/chat/completions"), ("/x/chat/completions", "/x/chat/completions")],
)  # fmt: skip
def test_the_path_is_completed(url: str, path: str) -> None:
    """The address of a server is enough."""
    assert ChatJudge(f"http://127.0.0.1:8080{url}", "m").url == f"http://127.0.0.1:8080{path}"


@pytest.mark.parametrize(
    "url", ["", "model", "ftp://a/b", "http://", "http://a:port", "http://a b/", "file:///etc/hosts"]
)
def test_an_address_that_is_none_is_refused(url: str) -> None:
    """Before anything is sent."""
    with pytest.raises(OptionError, match="must be the address of a server"):
        ChatJudge(url, "m")


@pytest.mark.parametrize("timeout", [0.0, 3601.0, float("nan")])
def test_a_wait_outside_its_range_is_refused(timeout: float) -> None:
    """From a tenth of a second to an hour."""
    with pytest.raises(OptionError):
        ChatJudge("http://127.0.0.1", "m", timeout=timeout)
    assert ChatJudge("http://127.0.0.1", "m", timeout=0.1).usage.requests == 0
    assert ChatJudge("http://127.0.0.1", "m", timeout=3600).usage.requests == 0


@pytest.mark.parametrize(
    "content",
    [YES_NO, f"```json\n{YES_NO}\n```", f"```\n{YES_NO}\n```\n", f"  {YES_NO}\n",
     json.dumps({"answers": [{"candidate": "2", "said": False}, {"candidate": "1", "said": True}]})],
    ids=["plain", "fenced", "fenced plain", "white space", "another order"],
)  # fmt: skip
def test_the_form_asked_for_is_read(content: str) -> None:
    """With a fence around it, as many models write one, and in any order."""
    with chat_server(lambda _: completion(content)) as server:
        assert ChatJudge(server.url, "m", retries=0).entails(ARTICLE, SENTENCES) == [1.0, 0.0]


@pytest.mark.parametrize(
    "content",
    ["", "Yes, and no.", "[]", "{}", '{"answers": 3}', answers([True]), answers([True, False, True]),
     '{"answers": [{"candidate": 1, "said": "yes"}, {"candidate": 2, "said": false}]}',
     '{"answers": [{"candidate": 1, "said": true}, {"candidate": 1, "said": false}]}',
     '{"answers": [{"candidate": "a", "said": true}, {"candidate": 2, "said": false}]}',
     f"Of course! {YES_NO}", "[" * 100_000,
     *(f'{{"answers": [{{"candidate": {odd}, "said": true}}, {{"candidate": 2, "said": false}}]}}'
       for odd in ("Infinity", "NaN", "1.4", "null", "1" * 5000))],
    ids=["empty", "prose", "list", "nothing", "number", "too few", "too many", "a word", "doubled", "no number",
         "prose around", "deep", "without end", "not a number", "a part", "none", "long"],
)  # fmt: skip
def test_another_form_is_refused(content: str) -> None:
    """No answer is guessed; what was answered is shown, cut short."""
    with chat_server(lambda _: completion(content)) as server:
        judge = ChatJudge(server.url, "m", retries=0)
        with pytest.raises(JudgeError, match="answered in another form than it was asked for") as raised:
            judge.entails(ARTICLE, SENTENCES)
    assert len(str(raised.value)) < 400


@pytest.mark.parametrize("first", [completion("no JSON"), (503, b"busy"), (429, b"slow down"), (500, b"")])
def test_a_request_is_sent_again(first: Reply) -> None:
    """A busy server and a slip in the form get another attempt."""
    replies = iter([first, completion(YES_NO)])
    with chat_server(lambda _: next(replies)) as server:
        assert ChatJudge(server.url, "m", retries=1).entails(ARTICLE, SENTENCES) == [1.0, 0.0]
    assert len(server.asked) == 2


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ((401, b"wrong key"), "answered 401 Unauthorized: 'wrong key'"),
        ((401, b"no such key: sk-geheim"), r"answered 401 Unauthorized: 'no such key: \*\*\*'"),
        ((200, b"<p>sk-geheim"), r"is no server of chat completions; it answered '<p>\*\*\*'"),
        (completion("sk-geheim"), r"answered in another form than it was asked for: '\*\*\*'"),
        ((404, b""), "answered 404 Not Found"),
        ((307, b"http://127.0.0.1:9/elsewhere"), "answered 307"),
        ((503, b"busy"), "answered 503"),
        ((200, b"<html>"), "is no server of chat completions; it answered '<html>'"),
        ((200, b'{"choices": []}'), "is no server of chat completions"),
        ((200, b"x" * 1_000_001), "answered with more than 1,000,000 bytes"),
    ],
)
def test_a_server_that_refuses_is_named(reply: Reply, said: str) -> None:
    """The address and what it answered stand in one line; redirections are not followed."""
    with chat_server(lambda _: reply) as server, pytest.raises(JudgeError, match=said) as raised:
        ChatJudge(server.url, "m", key="sk-geheim", retries=0).entails(ARTICLE, SENTENCES)
    assert str(raised.value).startswith(f"{server.url}/v1/chat/completions: ")
    assert "\n" not in str(raised.value)


def test_one_that_takes_too_long_is_given_up() -> None:
    """After the time it was given."""

    def slow(body: dict[str, Any]) -> Reply:
        time.sleep(0.5)
        return yes_no(body)

    with chat_server(slow) as server, pytest.raises(JudgeError, match=r"did not answer within 0\.1 seconds"):
        ChatJudge(server.url, "m", timeout=0.1, retries=0).entails(ARTICLE, SENTENCES)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"HTTP/1.0 200 OK\r\n\r\n" + b" " * 500, r"did not answer within 0\.3 seconds"),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 99\r\n\r\n{}", "cannot be reached: "),
    ],
    ids=["drips", "breaks off"],
)
def test_an_answer_that_does_not_end_is_given_up(answer: bytes, said: str) -> None:
    """One that comes in drop by drop after the time it was given, and one that stops before it is whole."""

    def drip(listening: socket.socket) -> None:
        with listening.accept()[0] as connection:
            connection.recv(1_000_000)
            head = answer.index(b"\r\n\r\n") + 4
            connection.sendall(answer[:head])
            with suppress(OSError):
                for at in range(head, len(answer)):
                    connection.sendall(answer[at : at + 1])
                    time.sleep(0.02)

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = Thread(target=drip, args=(listening,), daemon=True)
        thread.start()
        judge = ChatJudge(f"http://127.0.0.1:{listening.getsockname()[1]}", "m", timeout=0.3, retries=0)
        with pytest.raises(JudgeError, match=said):
            judge.entails(ARTICLE, SENTENCES)
        thread.join(5)
        assert not thread.is_alive()


def test_one_that_is_not_there_is_named() -> None:
    """A refused connection is not tried again."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        with pytest.raises(JudgeError, match=r"cannot be reached: .*refused"):
            ChatJudge(url, "m").entails(ARTICLE, SENTENCES)


def test_a_proxy_is_not_asked_for_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server on the own machine is reached without the proxy of the environment."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with chat_server(yes_no) as server:
        assert ChatJudge(server.url, "m", retries=0).entails(ARTICLE, SENTENCES) == [1.0, 0.0]
