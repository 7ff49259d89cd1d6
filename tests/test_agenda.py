"""What is still to come, and what the present tense tells of a day to come; several acts or days in one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import pipeline
from timeline.model import Article, Status

PUBLISHED = date(2012, 6, 20)  # a Wednesday


def told(text, title=""):
    """Each dated title with its day, and "+" before what is planned."""
    mentions = pipeline.read(Article("a", text, PUBLISHED, title=title, language="en")).mentions
    return [f"{'+' if m.evidence.status is Status.PLANNED else ''}{m.evidence.when} {m.title}" for m in mentions if m.title and m.evidence.when]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        # the present tense of what is in a calendar
        ("The Senate votes on the bill on Friday.", ["+2012-06-22 The Senate votes on the bill"]),
        ("Lawmakers vote on the bill on Friday.", ["+2012-06-22 Lawmakers vote on the bill"]),
        ("Norway plays Denmark on Saturday.", ["+2012-06-23 Norway plays Denmark"]),
        ("The World Cup begins in Oslo on Friday.", ["+2012-06-22 The World Cup begins in Oslo"]),
        ("Ida Berg becomes chief executive in September.", ["+2012-09 Ida Berg becomes chief executive"]),
        ("Karl Lund stands down as leader in September.", ["+2012-09 Karl Lund stands down as leader"]),
        ("Karl Lund appears in court on Friday.", ["+2012-06-22 Karl Lund appears in court"]),
        ("The law banning plastic bags comes into force on July 1.", ["+2012-07-01 The law banning plastic bags comes into force"]),
        ("Norway goes to the polls on Sunday.", ["+2012-06-24 Norway goes to the polls"]),
        ("Unions plan a strike on Friday.", ["+2012-06-22 Unions plan a strike"]),
        ("President Ida Berg arrives in Moscow on Friday.", ["+2012-06-22 President Ida Berg arrives in Moscow"]),
        ("Ministers are meeting in Oslo on Friday.", ["+2012-06-22 Ministers are meeting in Oslo"]),
        ("Karl Lund, who returned from a trip to Oslo on Friday, plans to travel to Bergen on Sunday.", ["2012-06-15 Karl Lund returned from a trip to Oslo", "+2012-06-24 Karl Lund plans to travel to Bergen"]),
        # what is awaited, and what must be done by a day
        ("Parliamentary elections are scheduled for September 3.", ["+2012-09-03 Parliamentary elections are scheduled"]),
        ("A presidential election is due in September.", ["+2012-09 A presidential election is due"]),
        ("A bail hearing for Karl Lund was set for Friday.", ["+2012-06-22 A bail hearing for Karl Lund was set"]),
        ("A verdict in the trial of Karl Lund is expected on Friday.", ["+2012-06-22 A verdict in the trial of Karl Lund is expected"]),
        ("Karl Lund is due in court on Friday.", ["+2012-06-22 Karl Lund is due in court"]),
        ("Karl Lund is to be sentenced on July 9.", ["+2012-07-09 Karl Lund is to be sentenced"]),
        ("The court is due to hear the appeal on July 3.", ["+2012-07-03 The court is due to hear the appeal"]),
        ("Norsk must pay the fine by July 9.", ["+2012-07-09 Norsk must pay the fine"]),
        ("A judge in Bergen is expected to rule on Thursday whether Lund should stay in jail.", ["+2012-06-21 A judge in Bergen is expected to rule whether Lund should stay in jail"]),
        ("The full report of the commission is due in February.", ["+2013-02 The full report of the commission is due"]),
        ("The delegation from Brussels is due on Saturday.", ["+2012-06-23 The delegation from Brussels is due"]),
        ("Karl Lund must decide by Saturday whether to charge the two sailors.", ["+2012-06-23 Karl Lund must decide whether to charge the two sailors"]),
        ("A preliminary report on the crash is expected by July 13.", ["+2012-07-13 A preliminary report on the crash is expected"]),
        ("The appeals are due to be heard early next year.", ["+2013 The appeals are due to be heard"]),
        ("Angela Merkel, who met him on Monday, is due in Tbilisi on Sunday.", ["+2012-06-24 Angela Merkel is due in Tbilisi"]),
        ("The rent is due in May.", []),
        ("Union leaders were to address the workforce tonight.", []),
        ("Karl Lund was to run in Frankfurt on Monday.", []),
        # until when it will not be
        ("Jon Lund said on Monday that Norsk would not leave until an inquiry in Oslo was over.", ["2012-06-18 Jon Lund said Norsk would not leave until an inquiry in Oslo was over"]),
        ("Jon Lund promised on Monday that the plant would not reopen before an inquiry.", ["2012-06-18 Jon Lund promised that the plant would not reopen before an inquiry"]),
        # what was done on the day by which a clause without an act ends
        ("Detectives got their break on Tuesday, when a dealer in Antwerp was offered nine gold pieces.", ["2012-06-19 A dealer in Antwerp was offered nine gold pieces"]),
        ("Norsk has been shut since May 2011, when it burned.", []),
        ("Ida Berg, 57, showed no emotion in court on Tuesday as the jury convicted her of 14 counts of theft.", ["2012-06-19 The jury convicted Ida Berg of 14 counts of theft"]),
        # a verb that also takes a day for its object
        ("Unions in Oslo called on Monday for guarantees that no ship would be sold.", ["2012-06-18 Unions in Oslo called for guarantees"]),
        ("The cyclist was named yesterday as Paulo Mendes.", ["2012-06-19 The cyclist was named as Paulo Mendes"]),
        ("The council named Monday as a holiday.", []),
        # what somebody pleads, is found, writes for; what comes out
        ("Karl Kosik pleaded not guilty May 25 to 11 counts of bribery.", ["2012-05-25 Karl Kosik pleaded not guilty to 11 counts of bribery"]),
        ("Karl Kosik has pleaded not guilty to bribery.", []),
        ("A church treasurer was found guilty yesterday of fraud.", ["2012-06-19 A church treasurer was found guilty of fraud"]),
        ("Ida Berg wrote to Karl Lund yesterday demanding answers.", ["2012-06-19 Ida Berg wrote to Karl Lund demanding answers"]),
        ("Ida Berg wrote to her sister on Monday.", []),
        ("It emerged that Helen Corrigan, the chief security officer, left on May 31 after 11 months in the job.", ["2012-05-31 Helen Corrigan left after 11 months in the job"]),
        ("The fraud came to light in May.", ["2012-05 The fraud came to light"]),
        # the first day is the verb's, the second of what the phrase between tells
        ("Karl Lund was jailed on Tuesday for an attack on 3 May 2010.", ["2012-06-19 Karl Lund was jailed for an attack"]),
        ("Karl Lund was convicted on Tuesday of killing Ida Berg on 3 May 2010.", ["2012-06-19 Karl Lund was convicted of killing Ida Berg"]),
        ("A court fined Norsk on Monday for a leak on 3 May 2010.", ["2012-06-18 A court fined Norsk for a leak"]),
        ("A court in Oslo on Monday jailed Karl Lund for a robbery on 3 May 2010.", ["2012-06-18 A court in Oslo jailed Karl Lund for a robbery"]),
        ("The inquest into the death of Ida Berg on 3 May 2010 opened on Monday.", ["2012-06-18 The inquest into the death of Ida Berg opened"]),
        ("The sale agreed on 3 May 2012 was completed on Monday.", ["2012-06-18 The sale was completed"]),
        ("Ida Berg arrived in Oslo on 22 January and two days later persuaded the rivals to shake hands.", ["2012-01-22 Ida Berg arrived in Oslo", "2012-01-24 Ida Berg persuaded the rivals to shake hands"]),
        ("Karl Lund made his Rovers debut in May 1999, aged 17, and broke a leg in October 2001.", ["1999-05 Karl Lund made his Rovers debut", "2001-10 Karl Lund broke a leg"]),
        ("Comparisons with Satyam, whose founder confessed in January 2009 to theft, were premature.", ["2009-01 Satyam’s founder confessed to theft"]),
        # the day of the deed, of what is asked for, of what a name holds
        ("Karl Kosik pleaded not guilty to stealing the van on May 25.", []),
        ("Ida Berg may plead not guilty on Friday.", []),
        ("Karl Kosik has pleaded not guilty and faces trial on 3 September.", []),
        ("Ida Berg wrote to Lund inviting him to a meeting on Friday.", []),
        ("The council wrote to residents to warn of roadworks on Monday.", []),
        ("The funeral was set Friday at a church in Lom.", []),
        ("The baby girl was named June after her aunt.", []),
        ("The fall a month ago of Lom was denied by the army.", []),
        ("The concert was to take place tonight, but the singer has pulled out.", []),
        ("The order was to leave Lom by Friday.", []),
        ("UN observers are due out of Lom by Friday.", []),
        ("Ida Berg must resign by Friday, the opposition said.", []),
        ("Lund had an alibi for Monday, when the bank was robbed.", []),
        # of what it came after, not of today
        ("The plant was rebuilt after a fire in 1957 killed four people.", []),
        # nobody knows, nothing is set, or it is over
        ("Norsk must decide by July 9.", []),
        ("Ministers must act on Friday.", []),
        ("The court heard the noise on Monday.", []),
        ("Residents have been told to prepare for the worst.", []),
        ("Karl Lund met the unions on Monday.", ["2012-06-18 Karl Lund met the unions"]),
        # told to do, and what became of that
        ("Residents were told to leave Lom on Monday.", ["2012-06-18 Residents were told to leave Lom"]),
        ("Residents were told not to leave Lom on Monday.", []),
    ],
)
def test_what_is_to_come(text, entries):
    assert told(text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("Ida Berg won six medals in 2000 and in 2002 became the first woman to swim the fjord.", ["2000 Ida Berg won six medals", "2002 Ida Berg became the first woman to swim the fjord"]),
        ("The hostages were seized on Saturday and freed on Tuesday.", ["2012-06-16 The hostages were seized", "2012-06-19 The hostages were freed"]),
        ("Karl Lund was arrested in 2004, 2007 and 2011.", ["2004 Karl Lund was arrested", "2007 Karl Lund was arrested", "2011 Karl Lund was arrested"]),
        ("The talks ended a week in Oslo, where ministers missed deadlines on June 1, June 7 and June 12.", ["2012-06-01 Ministers missed deadlines in Oslo", "2012-06-07 Ministers missed deadlines in Oslo", "2012-06-12 Ministers missed deadlines in Oslo"]),
        ("Ministers met union leaders on Sunday, the Transport Secretary, Karl Lund, told the paper.", ["2012-06-17 Ministers met union leaders"]),
        ("The ship left Oslo at about 7 p.m. on Friday and struck a rock at 9:45 p.m., the coast guard said.", ["2012-06-15 The ship left Oslo", "2012-06-15 The ship struck a rock"]),
        ("The train left Bergen at 6.10am on Tuesday and hit a truck at 7.25am.", ["2012-06-19 The train left Bergen", "2012-06-19 The train hit a truck"]),
        ("Cell phones were working again on Monday, a day after the storm hit Lom.", ["2012-06-17 The storm hit Lom"]),
        ("Norsk, founded by Karl Lund in 1952, went bankrupt on Monday.", ["1952 Norsk was founded by Karl Lund", "2012-06-18 Norsk went bankrupt"]),
        ("Floods on the Elba killed 21 people in eastern Norway in 2002.", ["2002 Floods on the Elba killed 21 people in eastern Norway"]),
        ("An earthquake of magnitude 6.1 struck northern Norway early on Tuesday.", ["2012-06-19 An earthquake of magnitude 6.1 struck northern Norway"]),
        ("The central bank left interest rates unchanged on Monday.", ["2012-06-18 The central bank left interest rates unchanged"]),
        ("Karl Lund beat Jon Berg 6-4, 6-3 in the final on Sunday.", ["2012-06-17 Karl Lund beat Jon Berg 6-4"]),
        ("The election board declared Berg the winner on Monday by less than three points.", ["2012-06-18 The election board declared Berg the winner by less than three points"]),
        ("On June 6 Ida Berg declared a state of emergency, and two days later the WHO called the epidemic a global threat.", ["2012-06-06 Ida Berg declared a state of emergency", "2012-06-08 The WHO called the epidemic a global threat"]),
        ("World leaders who met by video link on Sunday, at Norway's invitation, pledged 253 million crowns.", ["2012-06-17 World leaders met by video link (Norway)"]),
        ("The capsule, painted in red, was built in Oslo and delivered to the mine of Lom on June 5.", ["2012-06-05 The capsule was delivered to the mine of Lom"]),
        ("Luis Ortega, who left the army in 2006 after two tours in Iraq and joined Norsk in 2007, died on Tuesday.", ["2006 Luis Ortega left the army after two tours in Iraq", "2007 Luis Ortega joined Norsk", "2012-06-19 Luis Ortega died"]),
        ("Railway workers staged a strike in June, and barristers in England and Wales stopped work on 11 June.", ["2012-06 Railway workers staged a strike", "2012-06-11 Barristers in England and Wales stopped work"]),
        # no act, no whole one, or of another day
        ("Clashes broke out again on Sunday and, as the premier spoke, on Monday.", ["2012-06-17 Clashes broke out"]),
        ("A decision is awaited before the market opens on Friday.", []),
        ("Edvard Munch made four versions of it, the most famous of them in 1893.", []),
        ("Ida Berg backed a bill intended to open the way to a fair vote later this month.", ["2012-06-20 Ida Berg backed a bill intended to open the way to a fair vote"]),
        ("Karl Lund said he would decide on Friday whether schools can open.", ["+2012-06-22 Karl Lund would decide whether schools can open"]),
        ("Corran's closed 34p higher on Monday.", []),
        ("McDonald's opened its first restaurant in Oslo in 1983.", ["1983 McDonald's opened its first restaurant in Oslo"]),
        ("Leaders of forty states agreed in secret talks in Oslo and Bergen over the weekend to launch a fund for miners.", ["2012-06-16 to 2012-06-17 Leaders of forty states agreed to launch a fund for miners"]),
        ("Leaders agreed in talks in Oslo over the weekend to launch a fund for miners.", ["2012-06-16 to 2012-06-17 Leaders agreed in talks in Oslo to launch a fund for miners"]),
    ],
)
def test_several_acts_or_days_in_one_sentence(text, entries):
    assert told(text) == entries


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("The travel firm Karl Lund collapsed.\nIt was nationalised in 1948.", "1948 Karl Lund was nationalised"),
        ("The staff of Norsk Air wept.\nNorsk Air grounded its fleet.\nThe carrier filed for bankruptcy in March.", "2012-03 Norsk Air filed for bankruptcy"),
        ("The board of Norsk met.\nNorsk said it would close its plant in Oslo.\nThe company bought the plant from Havn Steel in 2004.", "2004 Norsk bought the plant from Havn Steel"),
        ("Leaders of Norway and Denmark met in Oslo.\nThe two countries cut diplomatic ties in 2009.", "2009 Norway and Denmark cut diplomatic ties"),
        ("Iran and six world powers reached an accord.\nThe two sides signed an interim pact in Geneva in 2011.", "2011 Iran and six world powers signed an interim pact in Geneva"),
        ("The board of Halvar Dairies met.\nHalvar said in a statement that its plant would close on Friday.", "+2012-06-22 Halvar Dairies’ plant would close"),
        ("The board of Halvar Dairies met.\nHalvar has cut jobs since Norway joined the European Union.\nIn May it closed a plant in Bergen.", "2012-05 Halvar Dairies closed a plant in Bergen"),
        # somebody else may be meant
        ("Norsk Air agreed to buy Havn Steel.\nThe company filed for bankruptcy in March.", None),
        ("Norway, Sweden and Denmark met in Oslo.\nThe two countries cut diplomatic ties in 2009.", None),
        ("Karl Lund is accused of killing a guard in Oslo on May 3.", "2012-05-03 Karl Lund is accused of killing a guard in Oslo"),
        ("Karl Lund is accused of killing a guard and fleeing to Oslo on May 3.", None),
    ],
)
def test_whom_the_sentence_before_opens_with(text, entry):
    found = told(text)
    assert entry in found if entry else not any("Norsk Air filed" in one or "cut diplomatic" in one or "accused" in one for one in found)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        # what is done beside what is to come is not to come
        ("Iran has agreed to hold talks and freed ten sailors on Monday.", "2012-06-18 Iran freed ten sailors"),
        ("Egypt's army has promised to hand over power, yet it arrested ten men on Sunday.", "2012-06-17 Egypt's army arrested ten men"),
        ("Norsk has agreed to sell the mine and shut the plant on Monday.", "2012-06-18 Norsk shut the plant"),
        ("Norway has offered to rebuild the town, where a quake killed ten people on Sunday.", "2012-06-17 A quake killed ten people"),
        ("Norway might send troops to Lom, where rebels killed ten people on Sunday.", "2012-06-17 Rebels killed ten people in Lom"),
        ("Leaders are meeting in Oslo, where a bomb killed ten on Sunday.", "2012-06-17 A bomb killed ten in Oslo"),
        ("Norsk faces a strike and held talks with unions on Monday.", "2012-06-18 Norsk held talks with unions"),
        ("Lund hosts the show and won a prize on Sunday.", "2012-06-17 Lund won a prize"),
        ("The judge rules that Lund broke the law on Monday.", "2012-06-18 Lund broke the law"),
        ("Lund has promised to step down and on Monday named Berg as his heir.", "2012-06-18 Lund named Berg as his heir"),
        ("Lund has been sentenced to death on Monday.", "2012-06-18 Lund has been sentenced to death"),
        ("The UN has called for talks after the attack on Sunday.", "2012-06-17 The UN has called for talks after the attack"),
        # nor is what a caption shows
        ("Protesters gather in Tahrir Square on Tuesday after the army dissolved parliament.", "2012-06-19 Protesters gather in Tahrir Square"),
        ("Merkel arrives in Athens on Tuesday to protests.", "2012-06-19 Merkel arrives in Athens to protests"),
        ("Clashes begin in Lom on Monday after a boy is shot.", "2012-06-18 Clashes begin in Lom after a boy is shot"),
        ("Norsk must pay the fine by Friday, a court ruled on Monday.", "+2012-06-22 Norsk must pay the fine"),
        # what may be either is of the nearest such day
        ("Merkel meets Hollande on Friday.", "+2012-06-22 Merkel meets Hollande"),
        ("Obama meets victims' families in Colorado on Sunday, two days after the shooting.", "2012-06-17 Obama meets victims' families in Colorado"),
        ("Obama visits Colorado on Friday.", "+2012-06-22 Obama visits Colorado"),
        ("Egyptians vote in a run-off on Saturday.", "+2012-06-23 Egyptians vote in a run-off"),
        ("Microsoft releases its new Windows on October 26.", "+2012-10-26 Microsoft releases its new Windows"),
        ("Iceland votes against repaying the debts in a referendum on Saturday.", "2012-06-16 Iceland votes against repaying the debts in a referendum"),
        ("Police reports on Friday said Lund fled.", "2012-06-15 Police reports said Lund fled"),
        ("Berg takes over as head of the troubled bank on Monday.", "+2012-06-25 Berg takes over as head of the troubled bank"),
        ("Karl Berg retires on Friday after 40 years in the police.", "+2012-06-22 Karl Berg retires after 40 years in the police"),
        # a sentence that opens with a day goes on from the day before
        ("On June 5, 1967, Israel attacked Egypt.\nOn June 10 the war ended.", "1967-06-10 The war ended"),
        ("Samsung sued Apple in May.\nThe two companies settled the case on Tuesday.", "2012-06-19 Samsung and Apple settled the case"),
        # a month told of another year, and an aside that ended
        ("Lund, born in June 1950, was arrested on June 12 in Oslo.", "2012-06-12 Lund was arrested in Oslo"),
        ("Norsk shares, at their lowest since June 2009, fell 5 percent on June 18.", "2012-06-18 Norsk shares fell 5 percent"),
        ("The law was passed in June 2009.\nLund was arrested on June 18 in Oslo.", "2012-06-18 Lund was arrested in Oslo"),
        ("The party, which won power in March 2007, lost a vote of confidence on March 13.", "2012-03-13 The party lost a vote of confidence"),
        ("The ship, which had left Oslo on June 4, sank on June 8.\nThe next day divers found ten bodies.", "2012-06-09 Divers found ten bodies"),
        ("The bomb that had killed Lund on June 4 was followed by another on June 8.\nThe next day Oslo was sealed off.", "2012-06-09 Oslo was sealed off"),
        # who did it to whom
        ("Lund was hurt and recovered in time to play on Sunday.", "2012-06-17 Lund was hurt and recovered in time to play"),
        ("Lund was sworn in and dismissed in May the cabinet.", "2012-05 Lund dismissed the cabinet"),
        ("The march left Oslo on Monday.", "2012-06-18 The march left Oslo"),
        ("The strike was called for by unions on Monday.", "2012-06-18 The strike was called for by unions"),
    ],
)
def test_what_is_not_to_come(text, entry):
    assert entry in told(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The government bought a ferry in 2009.\nIt sank on Monday with 300 people aboard.", "government sank"),
        ("The government imposed a curfew on Sunday.\nIt was lifted on Monday.", "government was lifted"),
        ("Norway bought a ferry in 2009.\nIt sank on Monday with 300 people aboard.", "Norway sank"),
        ("Norsk Air bought a jet in May.\nIt crashed on Tuesday near Lom.", "Air crashed"),
        ("Parliament passed the law in March.\nIt takes effect on July 1.", "Parliament takes effect"),
        ("The airline Norsk bought a jet in May.\nIt crashed on Tuesday near Lom, killing ten people.", "Norsk crashed"),
        ("Norsk and Havn sued Acme in May.\nThe two firms won on Monday.", "Havn and Acme"),
        ("Shell and BP sold a stake to Exxon and Total.\nThe two companies signed the deal on Monday.", "ExxonMobil signed"),
        ("Lund is not accused of killing the guard on Monday.", "accused"),
        ("Lund told Berg he would quit on Friday.", "2012-06-15"),
        ("Lund was shot on June 4 and June 7 is his funeral.", "06-07 Lund"),
        ("Gunmen killed ten people on June 4 and on June 7, eight.", "06-07 Gunmen"),
    ],
)
def test_what_nobody_told(text, wrong):
    assert not any(wrong in one for one in told(text))
