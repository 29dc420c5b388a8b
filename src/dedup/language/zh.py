"""Chinese word table: a script without spaces, so only words that can be found within running text."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

TABLE: Final = Language(
    code="zh",
    name="Chinese",
    spaced=False,
    stop_words=frozenset(
        "的了在是和与與就也都而及着著这這那之把被从從对對为為以于於其並并将將吗嗎呢吧且共还還又再很此每个個座块塊所即便才已曾由向往等里"
    ),
    negations=groups("不, 没, 没有, 無, 无, 非, 未, 別, 别, 勿, 莫, 從未, 从未, 不再, 禁止"),
    exceptions=groups("只, 僅, 仅, 只有, 除了, 除非, 以外, 至少, 最多, 直到, 如果, 除外"),
    modals=named(
        """
        possible: 可能, 也许, 或许, 可以, 能
        required: 必须, 必須, 需要, 应当, 須
        advised: 应该, 應該, 建议, 建議
        certain: 将, 將, 一定, 肯定
        forbidden: 禁止, 不得
        """
    ),
    numbers=counted(
        """
        0 零,〇; 1 一; 2 二,两,兩; 3 三; 4 四; 5 五; 6 六; 7 七; 8 八; 9 九; 10 十; 100 百; 1000 千; 10000 万,萬;
        100000000 亿,億; 0.5 半
        """
    ),
    months=ranked("一月; 二月; 三月; 四月; 五月; 六月; 七月; 八月; 九月; 十月; 十一月; 十二月"),
    weekdays=ranked("星期一,周一; 星期二,周二; 星期三,周三; 星期四,周四; 星期五,周五; 星期六,周六; 星期日,星期天,周日"),
    units=named(
        """
        km: 公里, 千米
        m: 米
        cm: 厘米
        kg: 公斤, 千克
        g: 克
        t: 吨, 噸
        h: 小时, 小時
        min: 分钟, 分鐘
        s: 秒
        day: 天, 日
        week: 周, 星期
        month: 个月, 個月
        year: 年
        %: 百分之
        CNY: 元, 人民币
        USD: 美元
        EUR: 欧元
        """,
        SIGNS,
    ),
    connectives=ordered("但是, 然而, 因此, 所以, 此外, 另外, 例如, 总之, 同时, 而且"),
    steps=words("步骤 步驟"),
    summing_up=groups("总之, 總之, 综上所述, 綜上所述, 总而言之, 總而言之, 总结来说, 简而言之"),
    summaries=groups("总结, 總結, 结论, 結論, 小结, 结语, 結語, 摘要, 要点"),
    antonyms=opposites(
        """
        前 / 后,後; 上 / 下; 左 / 右; 内 / 外; 大 / 小; 多 / 少; 高 / 低; 长 / 短; 快 / 慢; 新 / 旧;
        增加,上升 / 减少,下降; 允许 / 禁止;
        开始 / 结束; 打开 / 关闭; 买 / 卖; 赢 / 输; 进口 / 出口; 成功 / 失败; 男 / 女; 南 / 北;
        东 / 西; 早 / 晚; 好 / 坏; 强 / 弱; 热 / 冷;
        真 / 假; 生 / 死; 最大 / 最小; 支持 / 反对; 优点 / 缺点
        """
    ),
)
