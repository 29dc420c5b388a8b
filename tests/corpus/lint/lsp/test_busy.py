"""An editor shows that a tree is compared for the first time, if it can."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pygls.lsp.server import LanguageServer

from dedup.corpus.lint.lsp.busy import BusySign
from editor import abilities


class Sent:
    """What was sent to an editor."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.messages: list[dict[str, Any]] = []

    def write(self, data: bytes) -> None:
        """Read a message."""
        self.messages.append(json.loads(data.partition(b"\r\n\r\n")[2]))

    def close(self) -> None:
        """Nothing is to be closed."""


@pytest.mark.parametrize(
    ("able", "steps", "kinds"),
    [
        (True, "answer done", ["begin", "end"]),
        (True, "answer done done", ["begin", "end"]),
        (True, "done answer", []),
        (True, "done", []),
        (False, "done", None),
    ],
)
def test_a_sign_is_taken_down_that_was_put_up(able: bool, steps: str, kinds: list[str] | None) -> None:
    """It is put up when the editor has answered, unless the work is done by then."""
    server, sent = LanguageServer("server", "1"), Sent()
    server.protocol.set_writer(sent)
    server.protocol.client_capabilities = abilities(busy=able)
    sign = BusySign(server, "comparing docs")
    for step in steps.split():
        if step == "done":
            sign.done()
        else:
            answer = {"jsonrpc": "2.0", "id": sent.messages[0]["id"], "result": None}
            server.protocol.handle_message(server.protocol.structure_message(answer))
    assert [each["method"] for each in sent.messages[:1]] == ["window/workDoneProgress/create"] * able
    assert [each["params"]["value"]["kind"] for each in sent.messages[1:]] == (kinds or [])
