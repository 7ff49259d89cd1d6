"""Short news stories, and all entries that they give: what a reader finds wrong in one becomes a story here."""

from datetime import date

import pytest

import timeline
from timeline.model import Article

STORIES = [
    # whom a bare noun is of, the headline tells
    ("2017-11-22", "Norsk paid hackers to delete stolen data", "Hackers stole the data of ten ships from Norsk.\nIda Berg learned of the hack in November 2016.\nJon Lund launched an investigation into the hack on Tuesday.",
     {("2017-11-21", "Norsk paid hackers to delete stolen data"), ("2016-11-01", "Ida Berg learned of the hack (Norsk)"), ("2017-11-21", "Jon Lund launched an investigation into the hack (Norsk)")}),
    # a clock time of an old day, or of today?
    ("2018-01-12", "Jury in Lom convicts a sailor", "A jury in Lom convicted Karl Novak on Thursday of murdering Ida Berg in a park on 3 June last year.\nIt sat for nine days and heard forty witnesses, among them the sailors who had been with him on the evening in question, and a doctor of the port hospital who was called to the scene and could not help.\nMs Berg's body was found by a jogger at about 06:30 BST.",
     {("2018-01-11", "A jury in Lom convicted Karl Novak of murdering Ida Berg in a park")}),
    # who would?
    ("2018-01-12", "Sailor jailed", "Jon Lund was jailed on Friday.\nJudge Karl Novak told Lund he would serve 28 years.", {("2018-01-12", "Jon Lund was jailed")}),
    ("2017-06-16", "Norsk to buy Havn for $13.7 billion", "Norsk.com Inc said on Friday it would buy Havn Inc for $13.7 billion.\nNorsk will pay $42 per share, a premium of 27 percent to Havn's closing price on Thursday.",
     {("2017-06-16", "Norsk to buy Havn for $13.7 billion")}),
    ("2018-02-01", "Norsk posts record profit", "Norsk Inc reported a record profit on Thursday.\nThe company sold ten ships in the three months ended December 30, down 1 percent from a year earlier.", {("2018-02-01", "Norsk posts record profit")}),
    ("2017-08-22", "Police shoot a driver in Lom", "The man who drove a van into crowds in Oslo last Thursday has been shot by police in Lom.", {("2017-08-17", "A man drove a van into crowds in Oslo")}),
    ("2017-10-05", "A lawyer resigns", "Ida Berg, who advised Norsk, resigned on Wednesday, she said in Oslo.", {("2017-10-04", "Ida Berg resigned")}),
    ("2017-06-14", "Fire in Lom", "A fire broke out in Lom on Wednesday.\nThe tower underwent an £8.7m refurbishment that was completed in May 2016.", {("2016-05-01", "An £8.7m refurbishment was completed (Lom)"), ("2017-06-14", "A fire broke out in Lom")}),
    # what one country said is not what another did; whose rockets?
    ("2017-09-04", "North Korea nuclear test: South holds live-fire drill", "South Korea has carried out a live-fire exercise, a day after Pyongyang tested a bomb.\nRockets were launched early on Monday.\nNorth Korea said on Sunday it had tested a hydrogen bomb.",
     {("2017-09-03", "North Korea said it had tested a hydrogen bomb"), ("2017-09-04", "North Korea nuclear test: South holds live-fire drill"), ("2017-09-04", "Rockets were launched")}),
    ("2017-11-30", "Norsk battery switched on in Lund", "Norsk has switched on a battery in Lund.\nThe largest battery will be officially launched on Friday, Ida Berg told reporters in Oslo.",
     {("2017-11-30", "Norsk battery switched on in Lund"), ("2017-12-01", "The largest battery will be launched")}),
    ("2018-02-05", "Cup final: Lom Rovers beat Bergen Stars 4-3", "Striker Jon Lund scored three times and hit the bar as the Lom Rovers beat the Bergen Stars 4-3 in Oslo on Sunday to win the cup.", {("2018-02-04", "Cup final: Lom Rovers beat Bergen Stars 4-3")}),
    ("2017-10-05", "Norsk", "Ida Berg and her brother Karl founded Havn in 1979 and sold it to Norsk in 1993.", {("1979-01-01", "Ida Berg and her brother Karl founded Havn"), ("1993-01-01", "Ida Berg and her brother Karl sold Havn to Norsk")}),
    ("2017-10-17", "Reporter killed", "Ida Berg was killed on Monday.\nA minister sued Karl Novak and Jon Lund.\nIn February, a court froze her accounts.", {("2017-10-16", "Ida Berg was killed")}),
    ("2017-11-30", "Battery", "Norway suffered a nationwide blackout in September 2016.", {("2016-09-01", "Norway suffered a nationwide blackout")}),
    ("2019-03-11", "Norsk Air crash: Black box found as airlines ground Havn jets", "Investigators have found the flight recorder of the Norsk Air plane that crashed on Sunday, killing all 157 people on board.",
     {("2019-03-10", "The Norsk Air plane crashed, killing all 157 people on board"), ("2019-03-11", "Norsk Air crash: Black box found as airlines ground Havn jets")}),
    # the evening of which day?
    ("2018-05-19", "Ida Berg and Jon Lund marry", "Ida Berg and Jon Lund were married on Saturday.\nHer father was too ill to come after a fall on Wednesday.\nBishop Karl Novak quoted the poets of the north in his sermon, and a choir of forty sang the songs of the coast for an hour and more.\nThe mother of the groom wore a coat of blue silk, and the guests in the long hall were given cake and tea by the sailors of the port.\nThe newlyweds danced in the evening.",
     {("2018-05-19", "Ida Berg and Jon Lund marry")}),
    # of the next as often as not
    ("2018-10-22", "Norway", "Jon Lund spoke on Sunday.\nMayor Ida Berg called for a march against war on Saturday.\nNorsk invited the team to the final in Oslo on Sunday.", {("2018-10-21", "Jon Lund spoke")}),
    ("2019-01-03", "Probe flies past Thule", "The Havn probe flew past Thule, the most distant object ever visited, on New Year's Day.", {("2019-01-01", "Probe flies past Thule")}),
    # the hour of the deed, or of the saying?
    ("2018-11-08", "Shooting in Lom", "A gunman opened fire in a bar in Lom late Wednesday.\nThe suspect was found dead, Sheriff Ida Berg said Thursday.\nSergeant Jon Lund reached the bar at 11:22 p.m. and was shot.",
     {("2018-11-07", "A gunman opened fire in a bar in Lom"), ("2018-11-08", "Ida Berg: the suspect was found dead")}),
    ("2018-12-01", "Karl Berg, who led Norway, dies at 94", "Karl Berg, who as president saw the war end and led a group that drove rebels out of Lom, died on Friday at his home in Oslo.\nPresident Jon Lund declared Wednesday a day of mourning.",
     {("2018-11-30", "Karl Berg, who led Norway, dies at 94")}),
    ("2018-03-07", "Spy poisoned in Lom", "Karl Novak was poisoned in Lom on Sunday.\nHis son Jon died in 2012 in Oslo.\nIn 2006 Jon Lund was killed in Bergen.",
     {("2018-03-04", "Spy poisoned in Lom"), ("2012-01-01", "Jon died in Oslo"), ("2006-01-01", "Jon Lund was killed in Bergen")}),
    ("2018-06-04", "Volcano", "The Fonn volcano erupted on Sunday.\nAnother volcano, Pacaya, erupted on May 27, 2010.", {("2018-06-03", "The Fonn volcano erupted"), ("2010-05-27", "The volcano Pacaya erupted")}),
    # when the attack was, not when it was told
    ("2017-05-23", "Lom attack: 22 dead", "Twenty-two people were killed in a suicide attack in Lom.\nThe man was named as Karl Novak. He blew himself up at 22:33 BST on Monday in the foyer.\nA sailor was arrested in Oslo on Tuesday.",
     {("2017-05-22", "Lom attack: 22 dead"), ("2017-05-22", "Karl Novak blew himself up in the foyer"), ("2017-05-23", "A sailor was arrested in Oslo")}),
    ("2018-06-27", "Norway knocked out by Sweden", "Norway were knocked out of the cup by Sweden.\nThey had beaten Lom with a goal by Jon Lund on Saturday.", {("2018-06-27", "Norway knocked out by Sweden")}),
    ("2018-11-20", "Norsk to oust Karl Berg", "Norsk's board will meet on Thursday to remove Karl Berg as chairman after he was arrested in Oslo on Monday.",
     {("2018-11-19", "Karl Berg was arrested in Oslo"), ("2018-11-22", "Norsk to oust Karl Berg")}),
    ("2018-06-13", "Court in Lom", "James Lund was charged with murder and denied bail on Monday.\nKarl Berg was arrested in May and released on Tuesday.", {("2018-06-11", "James Lund was denied bail"), ("2018-05-01", "Karl Berg was arrested"), ("2018-06-12", "Karl Berg was released")}),
    ("2015-03-15", "Ida Berg dies", "Ida Berg fled to Sweden in April 1940, when the Germans landed, and came home in 1945.", {("1940-04-01", "Ida Berg fled to Sweden when the Germans landed"), ("1945-01-01", "Ida Berg came home")}),
    ("2019-06-18", "Shares", "Norsk makes ships.\nIts shares lost 2 percent between Wednesday, when police clashed with sailors, and Friday.", set()),
    # when it was destroyed is not told
    ("2012-01-15", "Mourning", "Norway was in mourning on Friday after a bomb destroyed a school in Lom.", set()),
    ("2012-01-15", "Prison", "Jon Lund received a suspended sentence for firing a gun in a bar in Oslo in January 2010.", set()),
    ("2021-07-16", "Flood", "In Norway the government declared July 20 a day of mourning.", set()),
    ("2019-06-18", "Shares of Taiwan", "Stocks rose in Taiwan on Monday.\nBritain handed the city back to China in 1997.", {("2019-06-17", "Stocks rose in Taiwan"), ("1997-01-01", "Britain handed the city back to China")}),
    ("2019-06-17", "Leader sorry", "Ida Berg wrote a bill on extradition to Norway.\nBerg suspended the bill on Saturday.\nOn Wednesday police had fired tear gas at crowds that blocked the hall, injuring 70 people.",
     {("2019-06-15", "Ida Berg suspended the bill on extradition to Norway"), ("2019-06-12", "Police fired tear gas at crowds")}),
    ("2013-11-12", "Norsk", "Norsk makes ships.\nIt rejected two earlier offers, the first in May and the second on September 5.\nA 35-year-old man who had hung a banner in Lom fell to his death on Saturday.",
     {("2013-11-09", "A 35-year-old man fell to his death")}),
    # what is told in passing is not what the tale goes on from
    ("2004-12-03", "Court in Kiev", "The court struck down the vote on Friday.\nKarl Lund had argued that he was robbed in the Nov. 21 ballot.\nOnly a day earlier Jon Berg had flown to Moscow.", {("2004-12-03", "The court struck down the vote"), ("2004-11-21", "Karl Lund was robbed in the Nov. 21 ballot"), ("2004-12-02", "Jon Berg had flown to Moscow")}),
    ("2011-05-26", "Lund caught", "Karl Lund was indicted in July 1995 over the siege of Lom, which had started in April 1992.\nA second indictment, that November, charged him with murder.", {("1995-07-01", "Karl Lund was indicted over the siege of Lom"), ("1992-04-01", "The siege of Lom started"), ("1995-11-01", "A second indictment charged Karl Lund with murder")}),
    ("2013-08-15", "Wreck", "Norsk paid 2 million crowns in 2010 to settle claims from a leak in Lom that had sickened 70 people on July 4, 2007.\nOslo reopened its harbour at noon after tests.\nOslo is big.", {("2010-01-01", "Norsk paid 2 million crowns to settle claims from a leak in Lom"), ("2007-07-04", "A leak in Lom sickened 70 people"), ("2013-08-15", "Oslo reopened its harbour after tests")}),
    ("2011-05-26", "Rally", "Police arrested Karl Lund in Oslo on Thursday, and the Radical Party said it would rally outside parliament on Sunday.", {("2011-05-26", "Police arrested Karl Lund in Oslo"), ("2011-05-29", "The Radical Party would rally outside parliament")}),
    ("2020-08-06", "Oslo", "Calls have gone out in Oslo for a much larger march on Saturday.", set()),
    ("2009-03-18", "Theft", "Judge Ida Berg remanded the director in custody on Tuesday and said she would be sentenced on 17 April.\nA confiscation hearing for Karl Lund has been listed for 8 June.", {("2009-03-17", "Judge Ida Berg remanded the director in custody"), ("2009-06-08", "A confiscation hearing for Karl Lund has been listed")}),
    ("2009-03-18", "Villa", "The villa of Karl Lund is due to be sold in May. A collection in Oslo raised 3,112 crowns on Saturday.", {("2009-05-01", "The villa of Karl Lund is due to be sold"), ("2009-03-14", "A collection in Oslo raised 3,112 crowns")}),
    ("2009-03-18", "Theft", "Karl Lund fell ill in November 2007.\nLund resigned on 23 November.", {("2007-11-01", "Karl Lund fell ill"), ("2007-11-23", "Karl Lund resigned")}),
    ("2013-08-14", "Wreck", "Classes in Lom will begin on Aug. 21.\nThe port of Oslo closed its harbour at 9:30 a.m. as a precaution.", {("2013-08-21", "Classes in Lom will begin")}),
    ("2016-03-11", "Norsk spurns Havn and sets up fight for farmers", "Norsk last night threw out a takeover bid from Havn of Denmark.\nFarmers own Norsk.", {("2016-03-10", "Norsk threw out a takeover bid from Havn of Denmark")}),
    ("2023-05-10", "Painting", "The thief who walked out of the museum of Oslo on Christmas Eve 1994 took only one thing.", {("1994-12-24", "The thief walked out of the museum of Oslo")}),
    # the month after one that was told
    ("2023-01-20", "Plan", "An earlier plan of the mayor, which set off a strike in December 2019, was shelved the following March.\nKarl Berg was elected in 2010 and resigned the following May.\nIda Lund landed on 3 June 2010 and spent the following day in Oslo.",
     {("2019-12-01", "An earlier plan of the mayor set off a strike"), ("2020-03-01", "An earlier plan of the mayor was shelved"), ("2010-01-01", "Karl Berg was elected"), ("2011-05-01", "Karl Berg resigned"), ("2010-06-03", "Ida Lund landed")}),
    ("2015-01-11", "Visit", "Security is being stepped up in Oslo ahead of the visit of Bishop Karl Berg, who arrives on Tuesday.\nJudge Ida Lund set sentencing for Sept. 19.", {("2015-01-13", "Bishop Karl Berg arrives"), ("2015-09-19", "Judge Ida Lund set sentencing for Sept. 19")}),
    ("2013-02-15", "Asteroid", "An asteroid is to pass within 27,700km of the Earth on Friday.\nFirst lady Ida Berg landed in Oslo on Thursday.\nFirst the bank failed on Monday.", {("2013-02-15", "An asteroid is to pass within 27,700km of the Earth"), ("2013-02-14", "First lady Ida Berg landed in Oslo")}),
    # whose parliament? a paper at home writes of Syria
    ("2015-01-11", "Vote on Syria", "Karl Lund spoke on Friday of the war in Syria.\nParliament will debate the strikes on 20 January.", {("2015-01-09", "Karl Lund spoke of the war in Syria"), ("2015-01-20", "Parliament will debate the strikes (Syria)")}),
    # no council is a firm, and the ship that lifts a ferry is not the ferry
    ("2009-01-22", "Foundry", "Ida Berg, leader of Lom Borough Council, wept on Wednesday.\nThe firm was founded by Karl Lund in 1878.", {("2009-01-21", "Ida Berg wept")}),
    ("2006-02-16", "Owner of ferry held", "The owner of the ferry that sank off Lom was held in Oslo on Wednesday.\nA salvage ship lifted the bow.\nThe vessel failed an inspection in October.", {("2006-02-15", "Owner of ferry held")}),
    # what divers did after the bridge fell is of their own day
    ("2007-08-03", "Divers search river after bridge collapse", "Divers fought swift currents Thursday in the search for people trapped in the Lom River beneath the wreckage of a bridge.\nFour people died in the collapse of the Lom bridge, which fell into the river at 6:05 p.m. Wednesday.",
     {("2007-08-02", "Divers search river after bridge collapse"), ("2007-08-01", "The Lom bridge fell into the river")}),
    # the hour at which what killed them struck is no second entry
    ("2006-11-14", "Six dead as commuter train hits lorry at crossing", "Six people were killed on Monday when a crowded commuter train ploughed into a lorry on a crossing near Lom.\nThe 06:55 service from Oslo struck the lorry at 7.42 a.m. and lost its first two carriages.",
     {("2006-11-13", "Six dead as commuter train hits lorry at crossing")}),
    # the night of which the first sentence tells is that of the headline
    ("2012-03-05", "Thieves take gold from Lom museum in four minutes", "Three gold rings, together valued at 3.5 million euros, were stolen in the night from Saturday to Sunday from the museum at Lom, in a raid that lasted four minutes.",
     {("2012-03-03", "Thieves take gold from Lom museum in four minutes")}),
    # the hour is of the verdict, not of what it was about
    ("2018-11-07", "Singer guilty of assault", "A court convicted Karl Lund on Tuesday of assaulting a porter in the early hours of 18 March 2017.\nIda Berg left the hall at 3.50pm, before the judge had finished.", {("2018-11-06", "A court convicted Karl Lund of assaulting a porter")}),
    # whom a rule must not take for another
    ("2007-06-05", "Crash", "The cyclist was named as Karl Lund, a cook at a restaurant in Kensington who moved to Oslo in 1998.", set()),
    ("2014-11-17", "Comet", "The comet is a lump of dust two miles long that two Soviet astronomers discovered in 1969.", set()),
    ("2011-05-26", "Lund", "Karl Lund is charged over Lom, the town his troops overran on July 11, 1995.", set()),
    ("2005-11-11", "Vote", "Karl Lund said on Thursday the vote had been rigged and lodged a complaint.", {("2005-11-10", "Karl Lund said the vote had been rigged")}),
    ("2008-11-11", "Kosik", "A Democrat, Karl Kosik was first elected in 2003.\nHis trial before Judge Ida Berg is scheduled to begin Jan. 13.", {("2003-01-01", "Karl Kosik was first elected"), ("2009-01-13", "Karl Kosik’s trial before Judge Ida Berg is scheduled to begin")}),
    ("2012-02-28", "Rovers", "A defeat on 7 January had already left Maclean, in his own phrase, eating crisps.", set()),
    ("2018-10-22", "Norway", "Police arrested the son of Karl Berg after he shot a guard on Saturday.", {("2018-10-22", "Police arrested the son of Karl Berg after he shot a guard")}),
    ("2018-10-22", "Court", "Jon Lund was charged and denied murder on Monday.", {("2018-10-22", "Jon Lund was charged and denied murder")}),
    ("2018-10-22", "Port", "The port - closed since May - reopened on Sunday.", {("2018-10-21", "The port reopened")}),
    ("2018-10-22", "Norsk to buy Havn", "Norsk agreed to buy Havn on Thursday.", {("2018-10-18", "Norsk agreed to buy Havn")}),
    ("2018-10-22", "Visit", "Ida May arrived in Oslo on Monday.\nKarl May stayed at home on Sunday.\nMay told sailors on Friday that ships would sail.", {("2018-10-22", "Ida May arrived in Oslo"), ("2018-10-19", "May told sailors that ships would sail")}),
    ("2018-10-22", "Crash", "A plane carrying the president and two ministers has crashed on Sunday.", {("2018-10-21", "A plane carrying the president and two ministers has crashed")}),
    ("2018-10-22", "Fire", "The worst fire ever hit Lom on Sunday.", {("2018-10-21", "The worst fire hit Lom")}),
]  # fmt: skip


@pytest.mark.parametrize(("day", "headline", "text", "entries"), STORIES)
def test_a_story_gives_these_entries(day, headline, text, entries):
    events = timeline.build([Article("a", text, date.fromisoformat(day), title=headline, language="en")]).events
    assert {(e.when.start.isoformat(), e.title) for e in events} == entries
