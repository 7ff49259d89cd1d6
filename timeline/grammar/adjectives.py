"""Common adjectives of news that no ending tells: in front of a noun they are no noun themselves, and what follows them is no verb.

Words that are as often nouns ("official", "criminal", "rival", "patient", "general") are left out.
"""

from __future__ import annotations

from typing import Final

from timeline.grammar import words

ADJECTIVES: Final = words(
    """loyal disloyal better current necessary unnecessary temporary ordinary extraordinary voluntary preliminary secondary arbitrary contemporary monetary budgetary disciplinary humanitarian fiscal legal illegal royal vital fatal lethal brutal mental moral
    typical partial formal informal normal abnormal personal commercial industrial financial natural cultural agricultural structural rural urban oral annual mutual casual usual unusual actual virtual sexual spiritual
    crucial judicial special unofficial substantial residential controversial parliamentary mandatory preparatory environmental governmental fundamental experimental regional racial tribal clinical surgical continental
    constitutional unconstitutional exceptional traditional additional provisional conditional emotional educational operational occasional sensational professional conventional territorial colonial imperial electoral
    pastoral maritime naval digital pivotal huge tiny vast wide broad strict tough rough quick rapid sharp steep bright dark thick thin rich poor cheap loud noisy happy unhappy sad angry afraid proud shy sick healthy wealthy
    pure simple complex single multiple particular similar different dependent independent prominent permanent decent innocent violent nonviolent silent ancient sufficient efficient frequent absent relevant significant
    insignificant important distant constant reluctant dominant pregnant brilliant modern ultimate immediate private corporate accurate inaccurate adequate inadequate appropriate inappropriate desperate delicate legitimate
    illegitimate fortunate unfortunate absolute remote concrete extreme supreme sincere mere rare fair unfair insecure obscure premature tense intense dense diverse adverse wise unwise historic electric electronic athletic
    domestic basic toxic tragic specific terrific democratic undemocratic diplomatic bureaucratic strategic realistic optimistic pessimistic chaotic dramatic drastic automatic systematic catastrophic traumatic sporadic
    authentic enthusiastic chronic islamic secular solar lunar popular unpopular regular irregular familiar circular sacred rigid vivid valid invalid vulnerable hostile fragile sterile futile juvenile volatile mobile
    unprecedented unidentified unarmed unharmed unspecified unnamed unknown unmanned uncertain certain foul so-called would-be offshore onshore overseas online nationwide worldwide statewide citywide countrywide weak weaker
    stronger bigger smaller larger higher older younger newer faster slower cheaper safer wider deeper closer longer shorter tougher tighter looser cooler warmer greater fewer lesser worse smallest newest safest deepest strictest toughest greatest
    bloodiest heaviest fastest richest poorest busiest bloody bitter clumsy cloudy crazy dusty easy fancy filthy foggy greedy hasty hazy hungry icy lucky messy muddy nasty naughty pretty rainy risky rocky rusty sandy scary
    shaky shiny sleepy sloppy snowy stormy sunny thirsty naked wicked rugged wretched genuine flawed tidy tricky weary windy worthy tall"""
)
