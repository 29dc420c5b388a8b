"""Words are counted as word processors do: what white space parts, and the characters of scripts without spaces."""

from __future__ import annotations

import pytest

import dedup
from dedup.language.word_count import UNSPACED, words_in


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("the old mill", 3),
        ("the – old mill", 4),
        ("桥于1931年通车。", 6),
        ("橋は1931年に開通した。", 9),
        ("다리는 1931년에 열렸다", 3),
        ("สะพานเปิดในปี 1931", 12),
        ("ຂົວເປີດໃນປີ 1931.", 9),
        ("ស្ពានបើកនៅឆ្នាំ ១៩៣១។", 12),
        ("တံတားကို ၁၉၃၁ တွင်ဖွင့်သည်။", 13),
        ("ཟམ་པ་ཕྱེ།", 4),
    ],
    ids=["empty", "English", "dash", "Chinese", "Japanese", "Korean", "Thai", "Lao", "Khmer", "Burmese", "Tibetan"],
)
def test_words_of_a_script(text: str, count: int) -> None:
    """Each letter and figure of a script without spaces counts; vowel signs and tones belong to their letter."""
    assert words_in(text) == count


@pytest.mark.parametrize("quoted", ["“สะพาน”", '"ຂົວ" .', "(ស្ពាន)", "«တံတား»"])
def test_punctuation_around_characters_is_no_word(quoted: str) -> None:
    """Quotation marks and brackets around Thai, Lao, Khmer and Burmese count for nothing."""
    assert words_in(quoted) == sum(map(str.isalnum, quoted))


def test_words_of_other_scripts_stay_words_among_characters() -> None:
    """A Latin name and a figure inside Thai text are one word each."""
    assert words_in("ใช้ Windows 11 แล้ว") == words_in("ใช้") + 2 + words_in("แล้ว")


@pytest.mark.parametrize("first", [first for first, _ in UNSPACED])
def test_blocks_are_in_order_and_apart(first: int) -> None:
    """No block of the table overlaps another one."""
    assert sum(low <= first <= high for low, high in UNSPACED) == 1


PARAGRAPHS = {
    "th": "สะพานเปิดในปีหนึ่งเก้าสามหนึ่ง เมืองสร้างตลาดใหม่ใกล้แม่น้ำ ชาวบ้านขายผลไม้ทุกวันเสาร์",
    "km": "ស្ពានបើកនៅឆ្នាំមុន។ ទីក្រុងសង់ផ្សារថ្មី។ អ្នកភូមិលក់ផ្លែឈើ។",
    "lo": "ຂົວເປີດໃນປີກາຍ. ເມືອງສ້າງຕະຫຼາດໃໝ່. ຊາວບ້ານຂາຍໝາກໄມ້.",
    "my": "တံတားကိုမနှစ်ကဖွင့်သည်။ မြို့ကဈေးအသစ်ဆောက်သည်။ ရွာသားများသစ်သီးရောင်းသည်။",
}


@pytest.mark.parametrize("code", PARAGRAPHS)
def test_a_length_is_kept_in_characters(code: str) -> None:
    """`--words` and `--ratio` of such a text mean characters."""
    whole = "\n\n".join(PARAGRAPHS[code].split(" ")) + "\n"
    total = words_in(whole)
    assert total > 30
    half = total * 3 // 5
    by_words = dedup.condense(whole, dedup.Options(words=half))
    by_ratio = dedup.condense(whole, dedup.Options(ratio=half / total))
    assert 0 < words_in(by_words.text) <= half
    assert by_ratio.text == by_words.text
