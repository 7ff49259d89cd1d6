"""What a word alone leaves open, settled by the tags of its neighbours."""

from __future__ import annotations

import re
from typing import Final

# In order: each rule sees what those before it made of the tags, and settles one letter at a time. One of the letters at the end must occur for a rule to be tried.
_CONTEXT: Final = tuple(
    (re.compile(pattern).sub, tag, frozenset(letters))
    for pattern, tag, letters in (
        # McDonald's opened its shop
        (r"s(?<=Ps)(?=[Ev][dP]|[bhm][EGAef])", "P", "s"),
        # it's, that's, who's
        (r"s(?<=[owT]s)(?![nPj])|s(?<=^rs)", "b", "s"),
        # the strike, three attacks, in talks
        (r"[FZA](?<=[ds].)|[FZ](?<=[ds][jruGP].)|[FZ](?<=[ds]jj.)|[ZF](?<=[jui].)|A(?<=[ij].)|[AF](?<=[EvV].)", "n", "FZA"),
        # sentenced ousted mayor Novak
        (r"E(?<=[EvV].)(?=[jn]?[nPZ])", "j", "E"),
        # withdrew an arrest warrant, the remains of
        (r"[FA](?<=[EvVa][ds]n.)(?=[i,.])|[FA](?<=[EvVa][ds][jn]n.)(?=[i,.])|V(?<=[ds].)(?=iP)|V(?<=[^P]u.)(?=i)|V(?<=nG.)(?=[EvV])", "n", "FAV"),
        # the accused man, with armed men
        (r"E(?<=i.)(?=Z[i,.vhb])|[EpG](?<=[ds].)(?=[jrGE]*[nPFZu])|[Ep](?<=[jui].)(?<![nP]u.)(?=[jn])|E(?<=u.)(?=P+n)|E(?<=[ds]r.)(?=[jn])", "j", "EpG"),
        # no suspected or confirmed cases
        (r"E(?<=[ds].)(?=c[Ej][nZFV])|E(?<=[ds][jE]c.)(?=[nZFV])", "j", "E"),
        # the injured were, a Google executive said
        (r"j(?<=[dsnPF].)(?=[vVEbhmzi.]|,(?![rjGE]*[jE]n))", "n", "j"),
        # Poland and Latvia both voted
        (r"d(?<=[nP].)(?=[vVEhbm])", "r", "d"),
        # a set of, the injured in
        (r"E(?<=[dj].)(?=[i,.])", "n", "E"),
        # to attack
        (r"[FA](?<=t.)|A(?<=t\".)|E(?<=t.)(?!n*[,.]?$)|[FA](?<=t[rx].)|[FA](?<=t[rx]r.)|[jr](?<=t.)(?=[dPo])", "a", "t"),
        # to cut costs
        (r"[ZV](?<=a.)", "n", "ZV"),
        # will <any>, did not <any>
        (r"[nFjZ](?<=m.)(?![nZ]?[mbhz])|[nF](?<=mx.)|[nF](?<=z[ox].)", "A", "mz"),
        # scientists now estimate
        (r"[AF](?<=[nPZ][rq].)(?=[udsoPT])", "V", "AF"),
        # for that purpose
        (r"T(?<=i.)(?=j?n)", "d", "T"),
        # of that, on claims
        (r"T(?<=i.)(?=[i.,])", "o", "T"),
        # to allow relief supplies to reach, sets up temporary swap lines with
        (r"Z(?<=[vVEaA]jn.)(?=[i,.])|Z(?<=[aA]n.)(?=t)|Z(?<=[aA][jd]n.)(?=t)", "n", "Z"),
        # held rates at, left interest rates unchanged
        (r"Z(?<=[EvV].)(?=[ij.,])|Z(?<=[EvV]n.)(?=j[.,iq])", "n", "Z"),
        # where riots broke out
        (r"Z(?<=w.)(?=[vbhmz])", "n", "Z"),
        # they attack
        (r"[FA](?<=[ow].)(?![.,])|F(?<=or.)", "V", "ow"),
        # he calls, Minsk plans to
        (r"Z(?<=[ow].)|Z(?<=[Pn].)(?=[dsotTP\"]|u[nPj])|Z(?<=[Pno]r.)(?=[dsotT])|Z(?<=T.)(?=[dso]|t[aA])", "V", "Z"),
        # the United Nations “stands ready to help”
        (r"Z(?<=[nP]\".)(?=[jdsot])", "V", "Z"),
        # through throngs of
        (r"V(?<=i.)(?=i)", "n", "V"),
        # an oil rig that had burned
        (r"F(?<=n.)(?=T[hbmv])", "n", "F"),
        # images that allegedly show the
        (r"F(?<=Tr.)(?=d)", "V", "F"),
        # Norsk stock rose
        (r"F(?<=P.)(?=[vEh])", "n", "F"),
        # officials say
        (r"A(?<=[nPZ].)(?=[dotTsPriw\"njuEpq]|$)|A(?<=,.)(?=T)", "V", "A"),
    )
)

# A title in quotation marks is a name; what stands in brackets is an aside.
_QUOTED: Final = re.compile(r'(?<![.,])"[PdiunjsFZ]{1,6}"')
_BRACKETS: Final = re.compile(r"\([^(]{1,14}\([^(]{1,6}\(\(|\([^(]{1,14}\(")


def context(tags: str) -> str:
    """Settle by the neighbours what a word alone leaves open; same length."""
    if '"' in tags:
        tags = _QUOTED.sub(lambda found: "P" * len(found[0]), tags)
    if "(" in tags:
        tags = _BRACKETS.sub(lambda found: "r" * len(found[0]), tags)
    there = set(tags)
    for settle, tag, letters in _CONTEXT:
        if not letters.isdisjoint(there):
            tags = settle(tag, tags)
            there.add(tag)
    return tags


def apposed(tags: str) -> str:
    """Read -ed forms behind a comma that go back to a noun as participles."""
    if "E" not in tags:
        return tags
    if both := _TWO_DONE.match(tags):
        tags = f"{tags[: both.end(1)]}p{both[2]}p{tags[both.end() :]}"
    tags = _APPOSED.sub(lambda found: f"{found[0][:-1]}p", tags)
    first = _APPOSED_FIRST.match(tags)
    return f"{tags[: first.end() - 1]}p{tags[first.end() :]}" if first else tags


# "The club, founded in 1900, closed": no verb of its own.
# "A tram, believed to have been speeding, crashed"
_APPOSED: Final = re.compile(r"(?<=[nP]),[rx]*E(?=(?:[iqjr][^,;:.vbhmzwTk\"(]*|t[aeh][^,;:.vbmzwTk\"(]*)?,[rx]*[vEVbhmz]|i[^,;:.\"(]*,[rx]*[mbhz])")
# "Two sailors kidnapped in Lom and held in Oslo have been freed"
_TWO_DONE: Final = re.compile(r"([^vEVbhmz,;:]*[nPFZ])E(i[^,;:.vEVbhmzwTkc\"]*c[rx]*)E(?=i[^,;:.vEVbhmzwTkc\"]*[hbm])")
# The same where no verb comes before: "Jon Lund, elected president in 2010, died".
_APPOSED_FIRST: Final = re.compile(r"^[^vEVbhmz,]*[nP],[rx]*E(?=[^,;:.vbhmzwTk\"(]*,[rx]*[vEVbhmz])")


def worded(tags: str, words: list[str]) -> str:
    """Settle by the words themselves what their tags leave open; same length."""
    there = set(words)
    if "well" in there:
        for n in range(len(words) - 2):
            if words[n : n + 3] == ["as", "well", "as"]:
                tags = f"{tags[:n]}rri{tags[n + 3 :]}"  # "pupils as well as staff"
    for pattern, letter, tag, known in _WORDED:
        if letter not in tags or (known and known.isdisjoint(there)):
            continue
        for found in pattern.finditer(tags):
            at = found.start(1)
            if not known or words[at] in known:
                tags = f"{tags[:at]}{tag}{tags[at + 1 :]}"
    return tags


_TAKEN: Final = frozenset({"kidnapped", "abducted", "captured", "rescued", "freed", "released", "killed", "injured", "wounded", "hurt", "detained", "arrested", "displaced", "evacuated"})
_NONE: Final = frozenset[str]()
# Where, over tags, a word stands; a letter that must be there; what it is read as; which words, all where none are named.
_WORDED: Final = (
    # "Lutz & Aebi"
    (re.compile(r"P(c)P"), "c", "P", frozenset({"&"})),
    # "would be questioned once doctors allowed it"
    (re.compile(r"(r)(?:d?[jn]{0,2}[nZP]|o)[vVEbhm]"), "r", "k", frozenset({"once"})),
    # "passed a further law"
    (re.compile(r"d(r)j?n"), "r", "j", frozenset({"further"})),
    # "Ida Berg, left, and Jon Lund"
    (re.compile(r",(E),"), "E", "r", frozenset({"left"})),
    # "killed tens of thousands and left many homeless"
    (re.compile(r"[ivVEaA](d)(?=[c.,;qkt]|$)"), "d", "n", frozenset({"hundreds", "thousands", "dozens"})),
    # "cleanup costs of a spill could top"
    (re.compile(r"n(V)(?=i)"), "V", "n", frozenset({"costs"})),
    # "the anguish is truly heartbreaking"
    (re.compile(r"b[rxq]*(G)(?=[.,:;\"cik]|$)"), "G", "j", frozenset(["heartbreaking", "devastating", "staggering", "overwhelming", "shocking", "alarming", "encouraging", "disappointing", "astonishing", "disturbing", "terrifying", "horrifying", "heartwarming", "outstanding", "appalling", "sickening", "harrowing", "inspiring"])),
    # "to pay two million pounds to the judge"
    (re.compile(r"[un](V)(?=[ti])"), "V", "n", frozenset({"pounds", "crowns", "marks", "rounds", "shots", "points", "times"})),
    # "told rebels to hold the town"
    (re.compile(r"(V)"), "V", "n", frozenset({"rebels", "refugees"})),
    # "polls show the union ahead"
    (re.compile(r"[nZF](F)(?=[dTuPo])"), "F", "V", frozenset({"show"})),
    # "Berg beat Lund in the final": a past tense like its base
    (re.compile(r"[Pn](V)(?=[PdunE])"), "V", "v", frozenset({"beat"})),
    # "ministers are meeting in Oslo"
    (re.compile(r"[nP]b(n)(?=[iq])"), "n", "G", frozenset({"meeting"})),
    # "has been told to leave"
    (re.compile(r"[bfy][rxq]*(v)"), "v", "p", frozenset({"told", "said"})),
    # "has not yet opened"
    (re.compile(r"x(c)"), "x", "r", frozenset({"yet"})),
    # "had come to an end"
    (re.compile(r"h[rxq]*(A)"), "A", "p", frozenset({"come", "become", "overcome"})),
    # "convicted of murder and attempted murder"
    (re.compile(r"c(E)j?n"), "E", "j", frozenset({"attempted"})),
    # "the sailors, a crew of ten, say a ship sank"
    (re.compile(r"[,nP](A)(?=[dunPToj])"), "A", "V", frozenset({"say"})),
    # "Norway Today reported"
    (re.compile(r"P(r)"), "r", "P", frozenset({"Today"})),
    # "concerts scheduled for July"
    (re.compile(r"[nP](E)(?=[it])"), "E", "p", frozenset({"scheduled", "slated"})),
    # "to withdraw and release sailors captured in the war"
    (re.compile(r"ta[^.;:,kwT]*cFn(E)(?=i)"), "F", "p", _NONE),
    # "called on member states to act"
    (re.compile(r"n(V)(?=[ti.,]|$)"), "V", "n", frozenset({"states"})),
    # "over the spewing well fails"
    (re.compile(r"d[jn]*G(r)(?=[vVEbhm])"), "r", "n", frozenset({"well"})),
    # "..., residents say."
    (re.compile(r",[djnPFi]*[nPFZ](A)(?=\.|$)"), "A", "V", frozenset({"say"})),
    # "border checks prompt questions"
    (re.compile(r"n(V)(?=[FA][dZnj])"), "V", "n", frozenset({"checks", "talks", "cuts", "attacks", "strikes", "raids", "clashes"})),
    # "Norway risks sliding into debt"
    (re.compile(r"P(Z)(?=G)"), "Z", "V", frozenset({"risks", "faces"})),
    # "a truck filled with grain and straw bales will be sent"
    (re.compile(r"[nP](E)(?=i[djnPFZ]{1,4}c[djnPFZ]{1,4}[mbh])"), "E", "p", frozenset({"filled", "loaded", "packed", "stuffed", "laced", "equipped"})),
    # "a strain suitable for a vaccine"
    (re.compile(r"[nF](n)(?=[it])"), "n", "j", frozenset({"suitable", "capable", "responsible", "available", "eligible", "liable", "accessible", "vulnerable", "similar", "relevant", "unable", "due"})),
    # "declined to give any details"
    (re.compile(r"d(V)"), "V", "n", frozenset({"details"})),
    # "shares plunge 17 percent"
    (re.compile(r"Z(F)(?=u)"), "F", "V", frozenset({"plunge", "drop", "fall", "rise", "jump", "surge", "slump", "climb", "gain", "slide", "tumble"})),
    # "quit in protest and now heads the union"
    (re.compile(r"c[rq]{1,2}(Z)(?=[dsPo])"), "Z", "V", _NONE),
    # "opens fire on Monday and kills 49 people"
    (re.compile(r"V[^.;:VvEbhm]*qc(Z)(?=[ud])"), "Z", "V", _NONE),
    # "of the 200 girls and women kidnapped from their school"
    (re.compile(r"i[druj]*ncj*n(E)(?=i)"), "E", "p", _TAKEN),
    # "two were killed and a dozen others hurt in a fire": were hurt
    (re.compile(r"b[rxq]*E[^;:.kwTvVEbhmz]*?c[drju]{0,4}[nP]{0,2}(E)(?=[ikq.,])"), "b", "p", _TAKEN),
)
