"""Common adjectives of news that no ending tells: in front of a noun they are no noun themselves, and what follows them is no verb.

Words that are as often nouns ("official", "criminal", "rival", "patient", "general") are left out.
"""

from __future__ import annotations

from typing import Final

from timeline.grammar import words

ADJECTIVES: Final = words(
    """necessary unnecessary temporary ordinary extraordinary voluntary preliminary secondary arbitrary contemporary monetary budgetary disciplinary humanitarian fiscal legal illegal royal vital fatal lethal brutal mental moral
    typical total partial initial formal informal normal abnormal personal commercial industrial financial natural cultural agricultural structural rural urban oral annual mutual casual usual unusual actual virtual sexual spiritual crucial
    judicial special unofficial substantial residential controversial parliamentary mandatory preparatory environmental governmental fundamental experimental regional racial tribal clinical surgical continental constitutional unconstitutional
    exceptional traditional additional provisional conditional emotional educational operational occasional sensational professional conventional territorial colonial imperial electoral pastoral maritime naval digital pivotal
    huge tiny vast wide narrow broad strict tough rough calm quick slow rapid sharp steep bright dark thick thin rich poor cheap empty busy quiet loud noisy happy unhappy sad angry afraid brave proud shy sick healthy
    wealthy dirty clean pure simple complex single multiple various particular similar different dependent independent prominent permanent decent innocent violent nonviolent silent ancient sufficient efficient frequent absent
    relevant significant insignificant important distant constant reluctant dominant pregnant brilliant modern ultimate immediate private corporate accurate inaccurate adequate inadequate appropriate inappropriate desperate delicate legitimate illegitimate
    fortunate unfortunate absolute remote concrete extreme supreme sincere mere rare fair unfair secure insecure obscure mature premature tense intense dense diverse adverse wise unwise historic electric electronic athletic domestic basic
    toxic tragic specific terrific democratic undemocratic diplomatic bureaucratic strategic realistic optimistic pessimistic chaotic dramatic drastic automatic systematic catastrophic traumatic sporadic authentic enthusiastic chronic
    islamic secular solar lunar popular unpopular regular irregular familiar circular naked sacred rigid vivid valid invalid hybrid joint vulnerable hostile fragile sterile futile juvenile volatile mobile
    unprecedented unidentified unarmed unharmed unspecified unnamed unknown unmanned uncertain certain foul cruel alleged so-called would-be offshore onshore overseas online nationwide worldwide statewide citywide countrywide
    weak strongest weaker stronger bigger smaller larger higher lower older younger newer faster slower cheaper safer wider deeper closer longer shorter tougher greater fewer lesser worse further
    biggest smallest newest safest deepest strictest worst toughest greatest bloodiest heaviest fastest richest poorest busiest
    angry bloody bitter busy clumsy cloudy crazy deadly dirty dusty early easy empty fancy filthy foggy greedy guilty hasty hazy heavy hungry icy lucky messy muddy nasty naughty noisy pretty rainy risky rocky rusty sandy scary shaky shiny
    sleepy sloppy snowy stormy sunny thirsty tidy tricky ugly weary windy worthy"""
)
