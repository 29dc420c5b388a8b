"""Japanese word table: a script without spaces, so only words that can be found within running text."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

KANA: Final = (
    "ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねの"
    "はばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろわをんー"
)
"""Hiragana: endings and particles. What is written with them alone carries little, and where it does the characters
around it are compared all the same."""

TABLE: Final = Language(
    code="ja",
    name="Japanese",
    spaced=False,
    stop_words=frozenset(KANA),
    negates="before",
    negations=groups("ない, なかった, ません, ませんで, せず, ずに, 非, 不, 無, 未, 決して, まったく"),
    exceptions=groups("だけ, のみ, しか, 以外, 除く, 除き, 限り, まで, 少なくとも, 最大, もし, ただし"),
    modals=named(
        """
        possible: かもしれない, できる, 可能, おそらく
        likely: だろう, でしょう, らしい
        required: なければならない, 必要, べき, 必ず
        advised: 推奨, ほうがよい
        forbidden: 禁止, てはいけない
        """
    ),
    numbers=counted(
        """
        0 零,〇,ゼロ; 1 一,ひとつ; 2 二,ふたつ; 3 三,みっつ; 4 四; 5 五; 6 六; 7 七; 8 八; 9 九;
        10 十; 100 百; 1000 千; 10000 万;
        100000000 億; 0.5 半,半分
        """
    ),
    months=ranked("一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月"),
    weekdays=ranked("月曜日,月曜; 火曜日,火曜; 水曜日,水曜; 木曜日,木曜; 金曜日,金曜; 土曜日,土曜; 日曜日,日曜"),
    units=named(
        """
        km: キロメートル, キロ
        m: メートル
        cm: センチメートル, センチ
        kg: キログラム
        g: グラム
        t: トン
        h: 時間
        min: 分
        s: 秒
        day: 日
        week: 週間
        month: か月, ヶ月
        year: 年
        %: パーセント
        JPY: 円
        USD: ドル
        EUR: ユーロ
        """,
        SIGNS,
    ),
    connectives=ordered("しかし, ただし, したがって, そのため, また, さらに, 例えば, たとえば, つまり, 一方, なお"),
    steps=words("手順 ステップ"),
    summing_up=groups("まとめると, 要するに, 結論として, 以上のように, 最後に"),
    summaries=groups("まとめ, 結論, おわりに, 終わりに, 要約, 要点"),
    antonyms=opposites(
        """
        前 / 後; 上 / 下; 左 / 右; 内 / 外; 大きい / 小さい; 多い / 少ない; 高い / 低い,安い;
        長い / 短い; 速い / 遅い; 新しい / 古い; 増加,上昇 / 減少,低下;
        許可 / 禁止; 開始 / 終了; 開く / 閉じる; 買う / 売る; 勝つ / 負ける; 輸入 / 輸出;
        成功 / 失敗; 男 / 女; 南 / 北; 東 / 西; 良い / 悪い; 強い / 弱い;
        暑い,熱い / 寒い,冷たい; 最大 / 最小; 賛成 / 反対; 生 / 死; 有効 / 無効; 利点 / 欠点
        """
    ),
)
