"""Signs of units that are written alike in many languages."""

from __future__ import annotations

from typing import Final

from dedup.language.notation import named

__all__ = ["SIGNS"]

SIGNS: Final = named("""
    %: %
    km: km
    m: m
    cm: cm
    mm: mm
    nm: nm
    kg: kg
    g: g
    mg: mg
    µg: µg, ug
    t: t
    l: l
    ml: ml
    ha: ha
    s: s
    ms: ms
    min: min
    h: h
    km/h: km/h
    °C: °c
    °F: °f
    °: °
    kB: kb
    MB: mb
    GB: gb
    TB: tb
    Mbit/s: mbit/s
    Gbit/s: gbit/s
    W: w
    kW: kw
    MW: mw
    GW: gw
    kWh: kwh
    V: v
    kcal: kcal
    Hz: hz
    MHz: mhz
    GHz: ghz
    USD: $, usd, us$
    EUR: €, eur
    GBP: £, gbp
    JPY: ¥, jpy
    CNY: cny
    INR: ₹, inr
    RUB: ₽, rub
    CHF: chf
""")
"""Sign as written, in lower case -> canonical sign."""
