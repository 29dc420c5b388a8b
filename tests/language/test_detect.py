"""The language of a text is found."""

from __future__ import annotations

import subprocess
import sys

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

from dedup.language.detect import detect
from dedup.language.identifier import IDENTIFIER
from opened_files import openings

LEFT_TO_THE_MODEL = (
    "Most nad rzeką jest zamknięty od maja.",
    "Die Brücke ist seit Mai zu.",
    "Мост закрыт с мая месяца.",
)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The council has said that it will not close the bridge before the work is done."),
        ("en", "Install the package, then run the command in a new terminal window."),
        ("en", "Yes."),
        ("en", ""),
        ("en", "12 345 678"),
        ("de", "Der Stadtrat hat gesagt, dass die Brücke nicht vor dem Ende der Arbeiten geschlossen wird."),
        ("fr", "Le conseil a dit que le pont ne serait pas fermé avant la fin des travaux de la ville."),
        ("es", "El ayuntamiento ha dicho que el puente no se cerrará antes de que terminen las obras."),
        ("pt", "A câmara municipal disse que a ponte não será fechada antes do fim das obras na cidade."),
        ("it", "Il consiglio ha detto che il ponte non sarà chiuso prima della fine dei lavori in città."),
        ("nl", "De gemeente heeft gezegd dat de brug niet wordt gesloten voordat het werk klaar is."),
        ("ru", "Совет сообщил, что мост не будет закрыт до окончания работ в этом районе города."),
        ("zh", "市政府表示，工程结束之前不会关闭这座桥。"),
        ("ja", "市は工事が終わるまで橋を閉鎖しないと発表した。"),
        ("th", "สภาเทศบาลกล่าวว่าจะไม่ปิดสะพานก่อนงานเสร็จ"),
        ("und", "Rada miasta powiedziała, że most nie zostanie zamknięty przed zakończeniem prac."),
        ("und", "Kommunen har sagt, at broen ikke bliver lukket, før arbejdet er færdigt næste år."),
        ("und", "Kommunen har sagt att bron inte kommer att stängas innan arbetet är klart nästa år."),
        ("und", "Съветът съобщи, че мостът няма да бъде затворен преди края на работата тази година."),
        ("und", "Το συμβούλιο είπε ότι η γέφυρα δεν θα κλείσει πριν τελειώσουν οι εργασίες."),
        ("und", "قال المجلس إن الجسر لن يغلق قبل انتهاء العمل"),
    ],
)
def test_language_is_detected(code: str, text: str) -> None:
    """Each language with a table is recognised, others give "und", and too little text is taken for English."""
    assert detect(text) == code


def test_english_text_loads_no_model() -> None:
    """Plainly English and plainly German text is settled by function words."""
    program = (
        "import sys; from dedup.language.detect import detect;"
        "detect('The cat sat on the mat and it was not at all pleased with that.');"
        "detect('Die Katze war mit dem, was sie auf der Matte gesehen hat, gar nicht zufrieden.');"
        "sys.exit('py3langid' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_model_is_read_once() -> None:
    """Texts that are left to the model share one, in one process."""
    asked = "".join(f"detect({text!r});" for text in LEFT_TO_THE_MODEL)
    assert openings(f"from dedup.language.detect import detect; {asked}", MODEL_FILE) == 1


def test_the_model_answers_as_if_read_afresh() -> None:
    """No answer depends on the texts before it."""
    fresh = [LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True) for _ in LEFT_TO_THE_MODEL]
    answers = [model.classify(text) for model, text in zip(fresh, LEFT_TO_THE_MODEL, strict=True)]
    assert [IDENTIFIER.classify(text) for text in LEFT_TO_THE_MODEL] == answers
    assert [detect(text) for text in LEFT_TO_THE_MODEL] == ["und", "de", "ru"]
