"""The table for a language that has none: how two dozen other languages say not, no, never and without."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import groups, words
from dedup.language.table import Language

__all__ = ["TABLE"]

NEGATIONS: Final = words("""
    nie nigdy nikt nic żaden żadna żadne bez ani
    ne není nejsou nemá nemůže nikdy nikdo nic žádný žádná žádné
    nije nisu nema nikada nikad nitko niko
    nem nincs soha senki semmi nélkül
    ei eivät emme älä koskaan kukaan ilman pole ilma keegi
    inte aldrig ingen inget inga utan ikke aldri aldrig ingen intet uden uten ekki aldrei án
    nu niciodată nimeni nimic fără
    nėra niekada be nav nekad bez
    değil yok hiç asla olmadan
    δεν μην μη όχι ποτέ κανείς χωρίς
    не ні ніколи ніхто нічого без няма никога никой
    không chẳng chưa tidak bukan jangan tanpa
    לא אין בלי لا ليس لم لن غير بدون नहीं मत बिना
    no ni ez sense mai cap ddim nid
""")
"""A word of one language may be an ordinary word of another ("no", "ni"). Then a repeat stays that could go."""

FINNISH: Final = groups(
    "en ole, en ollut, en voi, en voinut, en tiedä, en usko, en halua, en aio, en saa, en pidä, en osaa"
)
"""By itself "en" is the article of the Scandinavian languages, which hardly a sentence is without."""

TABLE: Final = Language(code="und", name="undetermined", negations=NEGATIONS | FINNISH, units=SIGNS)
