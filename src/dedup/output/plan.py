"""Write changes as JSON that a person can read and edit, tied to its source by digest, and read them back.

Deleting one entry of `changes` undoes that decision and no other; adding `{"passage": 7, "text": null}` removes passage
7 because a person asked for it. Passages are counted from 0, in the order of the source.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from dedup.changes import Change, Requested, supporting
from dedup.errors import OptionError, PlanError
from dedup.options import Options
from dedup.output.reasons import from_data, removes, say, to_data
from dedup.output.settings import SETTINGS
from dedup.output.strict_json import Node, parse_json
from dedup.output.visible import json_text, shown_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dedup.changes import Draft, Suggestion
    from dedup.output.strict_json import JsonValue

__all__ = ["Header", "digest", "dumps", "header", "loads"]


SPOKEN: Final = MappingProxyType(
    {"float": "a number", "int": "a whole number", "str": "a string", "bool": "true or false", "None": "null"}
)
"""Types of options as one says them of JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a plan says of itself before its changes.

    Attributes:
        version: version of the library that wrote it.
        name: what the source was called.
        format: format the source was parsed as.
        language: language whose word tables were used.
        sha256: digest of the source.
        options: what was asked for.
    """

    version: str
    name: str
    format: str
    language: str
    sha256: str
    options: Options


def digest(source: str) -> str:
    """Give the SHA-256 digest of a source's UTF-8 bytes, in hexadecimal digits."""
    return hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest()


def dumps(draft: Draft, options: Options, version: str, suggestions: Sequence[Suggestion] = ()) -> str:
    """Write the changes of a draft as JSON, one entry for each decision, in the order of the source.

    Suggestions are decisions that are off: `"take": true` carries one out.
    """
    document = draft.document
    data = {
        "dedup plan": SETTINGS.plan_layout,
        "version": version,
        "source": {
            "name": shown_name(document.name),
            "format": document.format,
            "language": document.language,
            "sha256": digest(document.source),
        },
        "options": asdict(options),
        "changes": [_entry(draft, change) for change in draft.changes],
        "suggestions": [_offer(draft, each) for each in suggestions],
    }
    return json_text(data)


def header(plan: str) -> Header:
    """Read what a plan says of itself.

    Raises:
        PlanError: it is no plan of ours.
    """
    return _header(_top(plan))


def loads(plan: str, draft: Draft) -> tuple[Change, ...]:
    """Read the changes of a plan.

    Args:
        plan: the JSON.
        draft: the source's draft without changes.

    Raises:
        PlanError: it is no plan of ours, belongs to another source, or an entry does not fit the source.
    """
    top = _top(plan)
    told = _header(top)
    found = digest(draft.document.source)
    if told.sha256 != found:
        msg = (
            f"the plan was made for another text ({told.name}, SHA-256 {told.sha256[:12]}); {draft.document.name} has "
            f"{found[:12]}; make a new plan with --plan"
        )
        raise PlanError(msg, path="$.source.sha256")
    changes: dict[int, Change] = {}
    for node in top["changes"].elements():
        change = _change(node, draft, told.version)
        if change.passage in changes:
            msg = f"passage {change.passage} has an entry already; delete one of them"
            raise PlanError(msg, path=f"{node.path}.passage")
        changes[change.passage] = change
    for passage in _taken(top["suggestions"], draft) if "suggestions" in top else ():
        changes.setdefault(passage, Change(passage=passage, text=None, reason=Requested()))
    return tuple(changes[passage] for passage in sorted(changes))


def _offer(draft: Draft, suggestion: Suggestion) -> dict[str, JsonValue]:
    first = suggestion.passages[0]
    text = draft.passages[first].text
    return {
        "take": False,
        "passages": list(suggestion.passages),
        "line": draft.document.place(draft.passages[first].span.start).line,
        "text": text,
        "words": suggestion.words,
        "chance": round(suggestion.chance, 4),
        "missing": [span.of(text) for span in suggestion.reason.missing],
        "said by": [draft.passages[by].text for by in supporting(suggestion.reason.by)],
    }


def _taken(node: Node, draft: Draft) -> Iterator[int]:
    """Give the passages of the suggestions that are switched on."""
    shown = ("line", "text", "words", "chance", "missing", "said by")
    for each in node.elements():
        members = each.members(("take", "passages"), shown)
        passages = [one.integer(0, len(draft.passages) - 1) for one in members["passages"].elements()]
        if members["take"].boolean():
            yield from passages


def _entry(draft: Draft, change: Change) -> dict[str, JsonValue]:
    passage = draft.passages[change.passage]
    name, line = draft.document.place(passage.span.start)
    return {
        "passage": change.passage,
        **({"file": shown_name(name)} if draft.document.origins else {}),
        "line": line,
        "was": passage.text,
        "text": change.text,
        "why": say(change.reason, draft),
        "reason": to_data(change.reason),
    }


def _top(plan: str) -> dict[str, Node]:
    root = parse_json(plan)
    top = root.members(("dedup plan", "version", "source", "options", "changes"), ("suggestions",))
    top["dedup plan"].integer(SETTINGS.plan_layout, SETTINGS.plan_layout)
    return top


def _header(top: dict[str, Node]) -> Header:
    source = top["source"].members(("name", "format", "language", "sha256"))
    return Header(
        version=top["version"].string(),
        name=source["name"].string(),
        format=source["format"].string(),
        language=source["language"].string(),
        sha256=source["sha256"].string(),
        options=_options(top["options"]),
    )


def _options(node: Node) -> Options:
    types = {field.name: str(field.type) for field in fields(Options)}
    values: dict[str, Any] = {}
    for name, member in node.members((), tuple(types)).items():
        # Annotations are strings here: "float | None", "int | None", "str", "bool".
        accepted = types[name].split(" | ")
        if _type_name(member.data, accepted) not in accepted:
            raise member.refusal(" or ".join(SPOKEN[each] for each in accepted))
        values[name] = member.data
    try:
        return Options(**values)
    except OptionError as error:
        raise PlanError(error.message, path=f"{node.path}.{error.where}") from error


def _type_name(value: JsonValue, accepted: list[str]) -> str:
    if value is None:
        return "None"
    name = type(value).__name__
    # JSON writes 1.0 as 1 where a person does.
    return "float" if name == "int" and "float" in accepted else name


def _change(node: Node, draft: Draft, version: str) -> Change:
    members = node.members(("passage", "text"), ("file", "line", "was", "why", "reason"))
    passage = members["passage"].integer(0, len(draft.passages) - 1)
    text = None if members["text"].data is None else members["text"].string()
    if "was" in members and members["was"].string() != draft.passages[passage].text:
        msg = (
            f"passage {passage} reads {draft.passages[passage].text[:60]!r} in the source; the plan was written by "
            f"version {version}, whose passages may be others; make a new plan with --plan"
        )
        raise PlanError(msg, path=members["was"].path)
    if "reason" not in members:
        return Change(passage=passage, text=text, reason=Requested())
    reason = from_data(members["reason"], draft, passage)
    # A person who writes a text where a passage was removed, or removes one that was only shortened, has decided anew.
    fits = removes(reason) in (None, text is None)
    return Change(passage=passage, text=text, reason=reason if fits else Requested())
