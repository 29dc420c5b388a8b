"""XML is looked at by local names, whatever the namespace."""

from __future__ import annotations

import pytest
from lxml import etree

from dedup.parsing.documents.elements import child, children, local, value

LOOSE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


@pytest.mark.parametrize("namespace", [LOOSE, STRICT])
def test_names(namespace: str) -> None:
    """Both standards of Word give the same; a comment has no name, and what is missing is none."""
    root = etree.fromstring(f'<w:p xmlns:w="{namespace}"><!-- c --><w:a w:val="1"><w:b/></w:a><w:a/></w:p>')
    assert [local(each) for each in root] == ["", "a", "a"]
    assert len(list(children(root, "a"))) == 2
    inner = child(root, "a", "b")
    assert inner is not None
    assert value(child(root, "a")) == "1"
    assert (child(root, "b", "c"), value(inner), value(None), list(children(None, "a"))) == (None, "", "", [])
