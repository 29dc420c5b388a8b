"""Thai word table: a script without spaces, so only words that can be found within running text."""

from __future__ import annotations

from typing import Final

from dedup.language.measures import SIGNS
from dedup.language.notation import counted, groups, named, opposites, ordered, ranked, words
from dedup.language.table import Language

__all__ = ["TABLE"]

TABLE: Final = Language(
    code="th",
    name="Thai",
    spaced=False,
    negations=groups("ไม่, มิ, ไม่ได้, ไม่มี, ไม่เคย, ห้าม, อย่า"),
    exceptions=groups("เท่านั้น, ยกเว้น, เว้นแต่, นอกจาก, จนกระทั่ง, จนถึง, ถ้า, อย่างน้อย, มากที่สุด"),
    modals=named(
        """
        possible: อาจ, อาจจะ, สามารถ, บางที
        required: ต้อง, จำเป็น
        advised: ควร, แนะนำ
        certain: จะ, แน่นอน
        forbidden: ห้าม
        """
    ),
    numbers=counted(
        """
        0 ศูนย์; 1 หนึ่ง; 2 สอง; 3 สาม; 4 สี่; 5 ห้า; 6 หก; 7 เจ็ด; 8 แปด; 9 เก้า; 10 สิบ; 100 ร้อย;
        1000 พัน; 10000 หมื่น;
        100000 แสน; 1000000 ล้าน; 0.5 ครึ่ง
        """
    ),
    months=ranked("มกราคม; กุมภาพันธ์; มีนาคม; เมษายน; พฤษภาคม; มิถุนายน; กรกฎาคม; สิงหาคม; กันยายน; ตุลาคม; พฤศจิกายน; ธันวาคม"),
    weekdays=ranked("วันจันทร์; วันอังคาร; วันพุธ; วันพฤหัสบดี; วันศุกร์; วันเสาร์; วันอาทิตย์"),
    units=named(
        """
        km: กิโลเมตร
        m: เมตร
        kg: กิโลกรัม
        h: ชั่วโมง
        min: นาที
        day: วัน
        week: สัปดาห์
        month: เดือน
        year: ปี
        %: เปอร์เซ็นต์
        THB: บาท
        """,
        SIGNS,
    ),
    connectives=ordered("แต่, อย่างไรก็ตาม, ดังนั้น, นอกจากนี้, ตัวอย่างเช่น"),
    steps=words("ขั้นตอน"),
    summing_up=groups("โดยสรุป, สรุปแล้ว, กล่าวโดยสรุป"),
    summaries=groups("สรุป, บทสรุป, บทคัดย่อ"),
    antonyms=opposites(
        """
        ก่อน / หลัง; บน / ล่าง; ซ้าย / ขวา; ใน / นอก; ใหญ่ / เล็ก; มาก / น้อย; สูง / ต่ำ;
        เร็ว / ช้า; ใหม่ / เก่า; เพิ่ม / ลด; อนุญาต / ห้าม; เปิด / ปิด; ซื้อ / ขาย; ชนะ / แพ้;
        เหนือ / ใต้;
        """
    ),
)
