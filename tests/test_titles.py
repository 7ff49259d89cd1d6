"""Titles read as headlines: an actor, a verb, an object; whole phrases; at most 70 characters."""

from __future__ import annotations

from datetime import date

import pytest

from timeline import extractor, names, passages, resolver, sentences, titles
from timeline.model import Article, MentionKind


def told(text, before=""):
    """The titles of the entries of the last line."""
    whole = f"The committee sat in the old hall.\n{before}\n{text}" if before else f"The committee sat in the old hall.\n{text}"
    article = Article("a", whole, date(2021, 11, 12), language="en")
    parts = sentences.split(whole, passages.split(article))
    found, _ = extractor.extract(article, parts, resolver.resolve_sentences(parts), names.find(article, parts))
    return [m.title for m in found if m.evidence.quote == text and m.title and m.kind is not MentionKind.RETELLING]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On Monday, the government closed the old bridge.", "The government closed the old bridge"),
        ("He was sold to Oslo for a high price — a house in 2012 and a boat in 2013.", ""),
        ("Norsk has as many as three Ulv 9 launches scheduled in January.", ""),
        ("Gunmen loyal to President Karl Berg opened fire on sailors in Lom on Monday.", "Gunmen loyal to President Karl Berg opened fire on sailors in Lom"),
        ("Northern troops and militiamen loyal to President Karl Berg killed 16 people in two attacks in the port on Tuesday, residents said.", "Northern troops and militiamen killed 16 people in two attacks"),
        ("Eleven people died when an explosion - thought to have followed a surge of gas - destroyed the Lom rig on 20 April.", "Eleven people died"),
        ("The country's main opposition party, the Norsk Brotherhood, said on Monday that 149 of its members were arrested.", "The Norsk Brotherhood said 149 of its members were arrested"),
        ("Libraries and churches are to follow suit on Thursday but cinemas, theatres and bars are to remain closed, the mayor's office said.", "Libraries and churches are to follow suit"),
        ("Karl Berg on Wednesday called on member states to pull together.", "Karl Berg called on member states to pull together"),
        ("He stood in the square, the epicentre of mass protests that began on 25 May.", "Mass protests began"),
        ("Jon Lund was wrestled to the ground on Monday by an old man who had seen him in the harbour of the northern town of Lom.", "Jon Lund was wrestled to the ground by an old man"),
        ("The delay meant the ferry left on Monday.", ""),
        ("How the week unfolded: the ferry sank on Monday.", "The ferry sank"),
        ("The clerk would wait for the idea from Ida Berg, who made her first offer on Sunday.", "Ida Berg made her first offer"),
        ("The channel's interview with Ida Berg, who was sacked on Monday, is long.", "Ida Berg was sacked"),
        ("Ida Berg was a career soldier who joined the navy in 1998.", "Ida Berg joined the navy"),
        ("Lom was founded by monks in 1942 and after he took power in 1969 he built it up into a city.", "Lom was founded by monks"),
        ("Troops were continuing their two-week rocket and artillery attack on the harbour fortress of Lom in the north on Monday.", "Troops were continuing their two-week rocket and artillery attack"),
        ("Those children included the son of Ida Berg, an actress who met Jon Lund in 2005.", "Ida Berg met Jon Lund"),
        ("Sanctions that Norway imposed on Monday on rebels hurt.", ""),
        ("The US navy detected the launch on Monday of a single northern intermediate range ballistic missile (IRBM) from a quay in Lom at noon, Reuters reported.", "US navy detected launch of single northern IRBM from quay in Lom"),
        ("The Northern People's Republic of Harbours (NPRH) conducted a large naval exercise in Lom, Norway, on Monday.", "The NPRH conducted a large naval exercise in Lom"),
        ("Norway’s Havn Rocket and Space Corporation, the developer of Ulv, on Wednesday confirmed the loss of contact with the satellite.", "Havn Rocket and Space Corporation confirmed the loss of contact"),
        ("In 2013, Norway completed its first lunar landing since 1976 with the Ulv craft and its Jade Rabbit rover.", "Norway completed its first lunar landing since 1976"),
        ("Two days ago, Havn chief and Norsk founder Karl Berg unveiled plans to launch his old harbour ferry into space as part of a voyage.", "Karl Berg unveiled plans to launch his old harbour ferry into space"),
        ("The state-run Havn company that built the ferry closed the harbour on Friday.", "The state-run Havn company closed the harbour"),
        ("Norsk agreed on Monday to pay a record 115 million crowns over a leak that fouled 78 kilometres of beach and killed seals.", "Norsk agreed to pay a record 115 million crowns over a leak"),
        ("The gunmen who missed the mayor on that hot day in July never achieved their aim.", "The gunmen missed the mayor on that hot day"),
        ("The board said on Monday that the northern Norsk harbour company of Lom should grow its sales by 8 to 12 percent.", "Board: the northern Norsk harbour company of Lom should grow its sales"),
        ("Two pilots flew their planes to Malta on Monday to avoid, they said, attacking their own people.", "Two pilots flew their planes to Malta"),
        ("In 2013, when the Ulv was launched, it became the talk of the town.", "The Ulv was launched"),
        ("Lom rejected allegations on Monday that it had fired 470 rockets.", "Lom rejected allegations that it had fired 470 rockets"),
        ("As many as 70 people were killed on Thursday alone.", "As many as 70 people were killed"),
        ("Two clinics that were shut by the army remained closed on Monday.", ""),
        ("In May 2004 the northern council lifted economic sanctions imposed on Oslo over the theft of a ferry.", "The northern council lifted economic sanctions imposed on Oslo"),
        ("Last Saturday, a voyage which started in the old northern harbour ended on a pier in Lom.", "A voyage ended on a pier in Lom"),
        ("Guards entered the northern harbour on Monday but were beaten back by dockers.", "Guards entered the northern harbour but were beaten back by dockers"),
        ("The tram will be removed on Thursday at the earliest.", ""),
        ("Two young basketball players were kicked off a crowded passenger plane in Lom on Sunday after a row.", "Two young basketball players kicked off crowded passenger plane in Lom"),
        ("Mike Lund was a racer, but in 2008 his life took a turn after a crash shattered his left knee.", ""),
        ("Norsk guards told Reuters Bergen troops wounded six sailors in a raid on the harbour of Lom on Monday.", "Bergen troops wounded six sailors in a raid on the harbour of Lom"),
        ("A report on Monday by the harbour office accused the guard of permitting three more captains to file false reports.", ""),
        ("A poll found on Monday that most sailors thought the long harbour strike was going badly.", "Most sailors thought that the long harbour strike was going badly"),
        ("Sixty singers are expected to attend the Hope For Lom concert on 22 November.", "Sixty singers are expected to attend the Hope For Lom concert"),
        ("Earlier on Monday, divers removed a mile-long siphon tube after it burst.", "Divers removed a mile-long siphon tube"),
        ("The number of confirmed cases of the harbour fever rose to 10,243 on Monday.", "The number of confirmed cases of the harbour fever rose to 10,243"),
        ("Clerk Berg said on Monday that clean-up costs could hit 20 million crowns.", "Clerk Berg said clean-up costs could hit 20 million crowns"),
        ("Two men stormed a church in Bergen on Monday and shot dead six sailors.", "Two men stormed a church in Bergen and shot dead six sailors"),
        ("On Monday: Responding to storms in the region, Mayor Ida Berg said she would lift the ban.", "Mayor Ida Berg said she would lift the ban"),
        ("He said the storm which rocked Lom on Monday killing more than 1,000 sailors was not the worst.", ""),
        ("Follow the blueprint used to much success by Ida Berg on Monday when she spoke of the harbour.", ""),
        ("A couple abusing naked and bound sailors were jailed on Monday.", "A couple abusing naked and bound sailors were jailed"),
        ("The doctors at the Centers for Harbour Control in Lom met on Monday.", "The doctors at the Centers for Harbour Control in Lom met"),
        ("The police said the motive for the attack on the town hall of Lom on Monday is unknown.", "Attack on the town hall of Lom"),
        ("Rebel guards said the bomb had been planted earlier and on Monday predicted the council's fall.", "Rebel guards predicted the council's fall"),
        ("The unrest on Monday helped unseat Mayor Ida Berg.", "The unrest helped unseat Mayor Ida Berg"),
        ("The club is paying for a charter flight from Bergen that landed in Oslo on Monday.", "A charter flight from Bergen landed in Oslo"),
        ("Ida Berg confirmed on Monday that further study of these old letters suggested a large part of these were wrong.", ""),
        ("A vast oil slick bore down on the harbour of Lom on Monday.", "A vast oil slick bore down on the harbour of Lom"),
        ("The northern navy had air-dropped assault rifles and ammunition to the old harbour guard of Bergen on Monday.", "The northern navy had air-dropped assault rifles and ammunition"),
        ("Norsk Shipping Inc. set that mark on Monday when it agreed to pay a record 20 million crowns over a leak.", "Norsk Shipping agreed to pay a record 20 million crowns over a leak"),
        ("Dozens of sailors were killed and hundreds were injured on Monday when a gunman opened fire on the crowd.", "Dozens of sailors were killed when a gunman opened fire on the crowd"),
        ("Word emerged on Monday that Berg's pick for the post, former mayor Jon Lund, had left for Lom.", ""),
        ("No fines seem likely given the doubts of Norway and Denmark, which on Monday vetoed a draft harbour law.", "Norway and Denmark vetoed a draft harbour law"),
        ("A harbour source confirmed on Monday that its broad and far-reaching conclusions on the northern fleet were right.", ""),
        ("The council issued a \"travel advisory'' on Monday warning sailors of storms.", 'The council issued a "travel advisory" warning sailors of storms'),
        ("Ida Berg proposed on Monday that the large northern harbour guard should put off the long-planned drill.", "Berg proposed that large northern harbour guard should put off drill"),
        ("The firm's clerk said on Monday that a file with Lom records, kept in Oslo, was hacked.", "Firm's clerk: a file with Lom records, kept in Oslo, was hacked"),
        ("With the vote coming late, the council on Monday approved a 787 million crown harbour package that aims to build piers.", "The council approved a 787 million crown harbour package"),
        ("Berg's doctor, Karl Novak, was found guilty on Monday of the involuntary manslaughter of the old northern harbour captain.", "Berg's doctor was found guilty of the involuntary manslaughter"),
        ("On Monday, Bergen, Lom, Skien and Oslo issued their own harbour law.", "Bergen, Lom, Skien and Oslo issued their own harbour law"),
        ("On Monday the port reopened and is working normally.", "The port reopened"),
        ("Ida Berg said on Monday that she will name Karl Novak, a law professor and harbour expert, to the council.", "Ida Berg said she will name Karl Novak"),
        ("Norsk pumped cement into the well on Monday, which officials believe sealed it off.", "Norsk pumped cement into the well"),
        ("The announcement follows a report on the harbour on Monday.", ""),
        ("A trial is set to begin on Monday.", ""),
        ("Lom has held Ida Berg since arresting her after she was filmed on Monday.", "Ida Berg was filmed"),
        ("Sailors in Lom upset with Mayor Ida Berg gathered in the harbour of Oslo on Monday.", "Sailors gathered in the harbour of Oslo"),
        ("The diplomat said Norway and Denmark signed a peace treaty on Monday.", "Norway and Denmark signed a peace treaty"),
        ("Overall, Jon Lund accounted for 300,000 record sales on Monday.", "Jon Lund accounted for 300,000 record sales"),
        ("It has been snowing in Lom, slowing the advance of ground troops which began their offensive on Monday.", "Ground troops began their offensive (Lom)"),
        ("Almost all sailors left the old harbour on Monday.", "Almost all sailors left the old harbour"),
        ("Officials told the paper that between 100 and 150 boats had set off for Lom on Monday.", "Between 100 and 150 boats set off for Lom"),
        ("Ida Berg said she had been refused permission by the northern harbour guard to enter the port on Monday.", ""),
        ("The issue of how the old ships should be mended was addressed on Monday by the council.", ""),
        ("Rescuers said on Monday she had survived by drinking water from a bath.", ""),
        ("The navy sent a boat to Lom on Monday to check whether the port was safe for the northern fishing fleet.", "The navy sent a boat to Lom"),
        ("Jon Lund, a sailor from Oslo, told the judge, Ida Berg, that he was robbed by guards on Monday.", "Jon Lund was robbed by guards"),
        ("In Monday trading in New York, Norsk stock rose 3.2 percent.", "Norsk stock rose 3.2 percent"),
        ("Heavy gunfire reverberated in Oslo on Monday as supporters and foes of Mayor Ida Berg continued to face off.", "Heavy gunfire reverberated in Oslo"),
        ("Herring hit a record price on Monday as concerns over old nets and new boats in the north and Lom sparked heavy buying.", "Herring hit a record price"),
        ("Berg called on Monday for Lund to go during the same week that the bridge in Lom appeared to give way.", "Berg called for Lund to go"),
        ("“Time is pressing,” Jon Lund, head of the harbour guild, told the meeting on Monday.", "Jon Lund: Time is pressing"),
        ("On Monday, a camera crew caught him chasing reporters off a beach.", ""),
        ("The MP for Lom told the harbour council on Monday it had made a bad mistake.", ""),
        ("The crowd was angry at the kind of change that drove Berg's clerk from the office on Monday.", ""),
        ("Police arrested two sailors on Monday on suspicion of having sold the plans of the yard.", "Police arrested two sailors"),
        ("Jon Lund was charged on Monday with 269 counts of wire fraud and money laundering in the northern harbour.", "Jon Lund charged with 269 counts of wire fraud and money laundering"),
        ("Lawyers claim Berg paid the captain on Monday.", "Lawyers claim Berg paid the captain"),
        ("Lom, Oslo and Bergen launched near-simultaneous operations on Monday against the old northern pirates.", "Lom, Oslo and Bergen launched operations against old northern pirates"),
        ("The long-serving mayor of Lom condemned the resumed deployment of the northern harbour guard on Monday.", "Mayor of Lom condemned deployment of northern harbour guard"),
        ("Mr. Lund’s father was convicted on Monday of committing a series of small robberies in the port.", "Lund’s father convicted of committing series of small robberies"),
        ("Two ships entered the canal in the fog on Monday with little sign of resistance from the old harbour guard.", "Two ships entered the canal in the fog with little sign of resistance"),
        ("The harbour law signed by the mayor of Oslo this month helps owners of small boats.", "Harbour law signed by the mayor of Oslo"),
        ("Pictures taken on Monday by the guards of the port show Lund and his crew.", ""),
        ("On Monday, Norsk made an unsolicited, $20 million offer for Havn.", "Norsk made an unsolicited, $20 million offer for Havn"),
        ("San Remo-headquartered Norsk made its $38 million bid on Monday for Lom-based Havn.", "San Remo-headquartered Norsk made its $38 million bid for Havn"),
        ("Norsk bombed three shore-based satellite dishes on Monday to silence “northern terror broadcasts” on air.", "Norsk bombed three shore-based satellite dishes"),
        ("The government on Monday closed the old bridge.", "The government closed the old bridge"),
        ("Smith, the mayor of Oslo, also opened the new bridge on Monday.", "Smith opened the new bridge"),
        ("The bridge, which was built by a firm from Bergen that no longer exists, fell on Monday.", "The bridge fell"),
        ("Police said on Monday that two men had been arrested.", "Police said two men had been arrested"),
        ("Two men were arrested, police said on Monday.", "Police: two men were arrested"),
        ("On Monday, the Citigroup finance officer, Ida Berg, said the bank could be facing a charge of 20 million crowns.", "Ida Berg said Citigroup could be facing a charge of 20 million crowns"),
        ("Ida Berg was killed by poison, prosecutors in Oslo claimed on Monday.", "Prosecutors: Ida Berg was killed by poison"),
        ("Ida Berg was acquitted on Monday of killing a sailor.", "Ida Berg was acquitted of killing a sailor"),
        ("Norsk on Monday became one of the first shipbuilding companies of the old northern harbour district to say so.", ""),
        ("The rocket, known as the Northern Star, will lift off from Oslo, Ida Berg said on Monday.", "Ida Berg: the Northern Star will lift off from Oslo"),
        ("The 80 people died in Oslo on Monday.", "80 people died in Oslo"),
        ("Ida Berg resigned on Monday and Jon Lund on Tuesday.", "Ida Berg resigned"),
        ("Police on Monday charged a man with a murder committed in 2015.", "Police charged a man with a murder"),
        ("Five years after the 2012 fire, the port reopened on Monday.", "The port reopened"),
        ("The bill, known as Section 12, passed on Monday.", "Section 12 passed"),
        ("The attack, called a Nazi crime by Jon Lund, killed ten sailors on Monday.", "The attack killed ten sailors"),
        ("The shares of Norsk nearly doubled on Monday.", "The shares of Norsk nearly doubled"),
        ("Jon Lund was wrongly convicted of murder on Monday.", "Jon Lund was wrongly convicted of murder"),
        ("Not a single ferry sailed on Monday.", "Not a single ferry sailed"),
        ("Not only Ida Berg but the whole council resigned on Monday.", "Not only Ida Berg but the whole council resigned"),
        ("Ida Berg swam in the lake on Monday before setting off for a long trek across the northern ice of Lom.", "Ida Berg swam in the lake"),
        ("Judge Berg ruled on Monday that the letter would not help the town of Lom.", "Judge Berg ruled that the letter would not help Lom"),
        ("In 2014, Berg became the first sailor to win every race for the club since the league was founded in 1978.", "The league was founded"),
        ("The mayor, who was elected partly for his pledge, was sentenced partly for fraud on Monday.", "The mayor was sentenced partly for fraud"),
        ("The navy tested a different harbour gun on Monday.", "The navy tested a harbour gun"),
        ("The navy tested a different yard gun on Monday.", "The navy tested a yard gun"),
        ("Norsk has launched an impressively light, regular-looking set of small glasses for sailors on Monday.", "Norsk launched light, regular-looking set of small glasses for sailors"),
        ('Berg warned Oslo on Monday it would "be met with fire and fury like the world has never seen" if it sailed.', ""),
        ("The second largest rating firm in the north admitted on Monday that the letters of up to 400,000 northern people were leaked.", ""),
        ("The minister told reporters on Monday that the plant would reopen.", "The minister told reporters that the plant would reopen"),
        ("He was arrested and later charged with fraud on Monday.", ""),
        ("The army (which denies it) shelled the town on Monday.", "The army shelled the town"),
        ("The police's search of the valley was called off on Monday.", "The police's search of the valley was called off"),
        ("Monday's explosion at the fireworks factory in Bergen was heard for miles.", "Explosion at the fireworks factory in Bergen"),
        ("The weather satellite launched on Monday is silent.", "Weather satellite launched"),
        ("The company's finance chief Anna Berg resigned on Monday.", "The company's finance chief Anna Berg resigned"),
        ("It fell on Monday.", ""),
        ("The girls that raiders took from a school in May are free.", "Raiders took the girls from a school"),
        ("Only one woman won a prize on Monday.", "Only one woman won a prize"),
        ("Her lawyers filed a complaint on Monday.", "Lawyers filed a complaint"),
        ("On Monday, the agency said the ministry said it would buy the land.", "The ministry said it would buy the land"),
        ("The minister announced on Monday plans to close two mines.", "The minister announced plans to close two mines"),
        ("The Lions announced on Twitter on Monday.", ""),
        ("On Monday, Norsk announced an ambitious target predicated on a new plan to cut costs in its northern plants.", "Norsk announced ambitious target predicated on new plan to cut costs"),
        ("On Monday, the firm announced a plan.", ""),
        ("The two countries held talks on Monday.", ""),
        ("On Monday, the owner of the hall hired him as a guard.", ""),
        ("A district court sentenced ousted mayor Karel Novak to three years in prison on Monday.", "District court sentenced Karel Novak to three years in prison"),
        ("Bergen-based Norsk made its $38 billion bid in May 2019 for a rival.", "Bergen-based Norsk made its $38 billion bid for a rival"),
        ("The council would meet on Tuesday to discuss the test, diplomats said.", "The council would meet to discuss the test"),
        ("A bright streak Monday evening was seen over the fjord.", "A bright streak was seen over the fjord"),
        ("Novak became the first mayor to resign on Monday.", "Novak became the first mayor to resign"),
        ("More than 50 were taken to hospital on Monday.", "More than 50 were taken to hospital"),
        ("Mr. Berg warned on Monday that the latest test could lead to “a fundamental change in the order of things in the north.”", "Berg: the latest test could lead to “a fundamental change”"),
        (
            "The government agreed in July to deploy the Northern High-Altitude Area Watch system, over objections from the opposition.",
            "Government agreed to deploy Northern High-Altitude Area Watch system",
        ),
        ("Novak made news in 2019 when he was seen hitting a guard.", "Novak made news when he was seen hitting a guard"),
        ("Seven people died on Monday after a tram overturned in Oslo.", "Seven people died after a tram overturned in Oslo"),
        ("Ida Berg insisted on Monday that Norsk was “on track” for its full-year targets.", "Ida Berg insisted that Norsk was “on track” for its full-year targets"),
        ("Jon Lund testified in Oslo for a day and a half on Monday.", "Jon Lund testified in Oslo"),
        ("Silver rose more than 1 percent to an all-time high on Monday above $40 an ounce as the fighting in the hills went on.", "Silver rose more than 1 percent to an all-time high above $40 an ounce"),
        ("Copper rose by more than 12 percent in Oslo to an all-time high on Monday above $40 an ounce as the fighting went on.", "Copper rose by more than 12 percent in Oslo to an all-time high"),
        ("Ida Berg accused the network on Monday of peddling “snake oil.”", "Ida Berg accused the network of peddling “snake oil”"),
        ("Firefighters pulled a couple alive from a cabin two decks below the waterline on Monday.", "Firefighters pulled couple alive from cabin two decks below waterline"),
        ("Jon Lund took power in May 2007 promising a break with the past.", "Jon Lund took power"),
        ("The plant in Lom was switched on in September 2008 but broke down months later.", "The plant in Lom was switched on but broke down months later"),
        ("The mayor built a hall and won a prize in 2017.", "The mayor won a prize"),
        ("Oslo promised to hold a vote on 9 December.", "Oslo promised to hold a vote on 9 December"),
        ("Some 57 girls escaped almost immediately in 2014.", "Some 57 girls escaped"),
        ("Ida Berg said Monday the council never tried to hide “the most accurate and timely information” on the amount of oil spilling into the old harbour.", "Council never tried to hide “the most accurate and timely information”"),
        ("Ida Berg said Monday the council never tried to hide the list of all those many harbour workers.", "Council never tried to hide list of all those many harbour workers"),
        ("The accident occurred on Monday.", ""),
        ("Karla Berg tells me on Monday that migrants on the northern border are “in the hands of a man who wants revenge for all that was done to him”.", "Karla Berg: migrants on northern border are “in the hands of a man”"),
        ("The aviation authority on Monday banned Syrians, Iraqis and Yemenis from boarding flights to Belarus.", "The aviation authority banned Syrians, Iraqis and Yemenis"),
        ("Norsk admitted on Monday the name, date of birth, email address and home address of thousands had been lost.", ""),
        ("Commission President Ursula von der Leyen said on Monday that the sanctions would be widened.", "Ursula von der Leyen said the sanctions would be widened"),
        ("One of the students, who was found by a patrol in May, is at home.", "One of the students was found by a patrol"),
        ("A deputy said on Monday the national airline might possibly be sold to a group of private investors.", "Deputy: national airline might be sold to group of private investors"),
        ("Officials “regretted” the delay on Monday.", "Officials “regretted” the delay"),
        ("Ida Dahl and Per Lund broke up on Monday after four years of marriage.", "Ida Dahl and Per Lund broke up after four years of marriage"),
        ("A tram from Skien to Larvik was forced to turn around on Monday four hours into a long night journey over the mountains.", "A tram was forced to turn around four hours into a long night journey"),
        ("The son of mayor Per Lund proposed a new harbour on Monday.", "The son of mayor Per Lund proposed a new harbour"),
        ("The yard is bound by the fuel law Parliament passed in 2005.", "Parliament passed the fuel law"),
        ("A rig far off the northern coast of Larvik was hit on Monday with a sudden, massive wave.", "A rig was hit with a sudden, massive wave"),
        ("A harbour plan drawn up to deal with a flood in the old northern town was thrown out on Monday.", "A harbour plan was thrown out"),
        ("Oslo, Bergen and Narvik had closed the old northern harbour in July to all of the foreign ships.", "Oslo, Bergen and Narvik closed the old northern harbour"),
        ("Rescuers, soldiers and volunteers pulled 40 people from the rubble on Monday.", "Rescuers, soldiers and volunteers pulled 40 people from the rubble"),
        ("Ida Berg, a mayor and doctor, resigned on Monday.", "Ida Berg resigned"),
        ("As many as 57 girls escaped almost immediately in 2014.", "As many as 57 girls escaped"),
        ("The army fired a missile over the northern island of Lom and into the grey sea beyond on Friday.", "The army fired a missile over the northern island of Lom"),
        ("On Monday, Norsk sought to block all shipments to the U.S., arguing that the ships were its own.", "Norsk sought to block all shipments to the U.S."),
        ("Ida Berg said on Monday the yard lay idle -- with the exception of a good spell in 2009 -- and was sold.", "Ida Berg said the yard lay idle"),
        ("Aside from a strike in 2009, the port of Oslo closed on Monday.", "The port of Oslo closed"),
        ("In September, the council had admitted it had come close to a sale.", "The council admitted that it had come close to a sale"),
        ("The port will close on Friday unless a deal is reached.", "The port will close unless a deal is reached"),
        ("Ida Berg said on Monday she would not run again if her party lost.", "Ida Berg said she would not run again if her party lost"),
        ("Engineers said on Monday the airport would not open before 2030.", ""),
        ("Ida Berg said on Monday she would resign only if the council asked for it.", ""),
        ("Norsk will debate the bill on 1 December and vote on 9 December.", "Norsk will debate the bill"),
        ("Norsk began trading on Monday in Oslo and on Tuesday in Bergen.", "Norsk began trading in Oslo"),
        ("A bus plunged off a cliff in Peru on Monday, killing 48 people.", "A bus plunged off a cliff in Peru, killing 48 people"),
        ("Two bombers attacked a church in the old northern harbour of Lom during a service on Monday, killing nine people and wounding more than 50.", "Two bombers attacked a church, killing nine people"),
        ("Two students were killed and a dozen others injured in a shooting on Monday.", "Two students were killed and a dozen others injured in a shooting"),
        ("Beijing imposed tariffs on pork on Monday.", "Beijing imposed tariffs on pork"),
        ("Norsk unearthed a 4,400-year-old tomb on Monday.", "Norsk unearthed a 4,400-year-old tomb"),
        ("Norsk delivered its 10,000th ship on Monday.", "Norsk delivered its 10,000th ship"),
        ("A burglar was jailed for four years on Monday.", "A burglar was jailed for four years"),
        ("Gunmen stormed a hotel and took its guests hostage on Monday.", "Gunmen stormed a hotel and took its guests hostage"),
        ("Police in Lom shot and wounded a man on Monday.", "Police in Lom shot and wounded a man"),
        ("A judge on Monday withdrew an arrest warrant for Ida Berg.", "A judge withdrew an arrest warrant for Ida Berg"),
        ("Norsk received three bids for its yard on Monday.", "Norsk received three bids for its yard"),
        ("Norsk named Ida Berg as its new chief executive in May.", "Norsk named Ida Berg as its new chief executive"),
        ("Police said on Monday they had found the body of a missing girl.", "Police said they had found the body of a missing girl"),
        ("Usain Bolt lost his final race on Monday.", "Usain Bolt lost his final race"),
        ("Police on Monday detained 38 people suspected of having links to smugglers in the harbour of Lom and in Oslo.", "Police detained 38 people (Oslo)"),
        ("The department sued Norsk on Monday to block its 85 billion crown purchase of the northern harbour.", "The department sued Norsk"),
        ("Voters chose independence on Monday in a referendum which the old government of Norway called illegal.", "Voters chose independence in a referendum"),
        ("Inmates armed with guns took over a prison in the old northern harbour town of Lom on Monday.", "Inmates armed with guns took over a prison in Lom"),
        ("A car ploughed into Christmas shoppers in Oslo on Monday.", "A car ploughed into Christmas shoppers in Oslo"),
        ("The yard's former finance manager, Ida Berg, was sentenced to seven years in prison on Monday for her part in the fraud.", "Ida Berg was sentenced to seven years in prison"),
        ("Police arrested two Norsk engineers, Ida Berg and Jon Lund, on Monday on suspicion of having sold the plans of the yard.", "Police arrested two Norsk engineers"),
        ("Government forces and their allies from the southern valleys captured the town of Lom near the border on Monday.", "Government forces and their allies captured Lom near the border"),
        ("A soldier defected to the South across the heavily guarded border on Monday.", "A soldier defected to the South across the heavily guarded border"),
        ("A man yelling insults rammed his car into a crowd in Oslo on Monday, injuring 11 people.", "A man yelling insults rammed his car into a crowd, injuring 11 people"),
        ("A driver ran over 10 more people in Oslo on Monday, killing one.", "A driver ran over 10 people in Oslo, killing one"),
        ("Another 19-year-old was found in Oslo on Monday.", "A 19-year-old was found in Oslo"),
        ("A police officer and two gunmen were killed and six soldiers wounded in a raid on the northern harbour of Lom on Monday.", "A police officer and two gunmen were killed"),
        ("The bodies of two climbers who disappeared in October are still there.", "Two climbers disappeared"),
        ("The general assembly adopted a law on Oslo on Monday.", "The general assembly adopted a law on Oslo"),
        ("The lifeboat reached the yacht on Monday too late to save Ida Berg.", "The lifeboat reached the yacht too late to save Ida Berg"),
        ("A group known as Black Heron published the letters on Monday.", "Black Heron published the letters"),
        ("Freed hostage Ida Berg landed in Oslo on Monday.", "Freed hostage Ida Berg landed in Oslo"),
        ("Elsewhere, Oslo signed a treaty on Monday.", "Oslo signed a treaty"),
        ("Police arrested the captain, 52-year-old Ida Berg, in Lom on Monday.", "Police arrested the captain, Ida Berg"),
        ("Karl Novak sacked his deputy, Ida Berg, on Monday after an inquiry.", "Karl Novak sacked his deputy, Ida Berg"),
        ("The court freed the captain, Ida Berg said on Monday.", "Ida Berg: the court freed the captain"),
        ("The council had also closed the port on Monday.", "The council closed the port"),
        ("At least nine people died on Monday when the ferry Lady Merrin capsized in heavy seas off the island of Lom.", "At least nine people died when the ferry Lady Merrin capsized"),
        ("At least 14 people were killed and dozens more wounded on Monday when a bomber blew himself up outside a crowded office.", "At least 14 people were killed when a bomber blew himself up"),
        ("The Social Democrats won Sunday's parliamentary election in Lom, results published on Monday showed.", "The Social Democrats won the parliamentary election in Lom"),
        ("A man attacked her/his aide in Oslo on Monday.", "A man attacked her/his aide in Oslo"),
        ("Norway will open a school in Oslo on Friday, Ida Berg told reporters who asked if she was ill.", "Norway will open a school in Oslo"),
        ("Norway will ship 200 tents provided by the army to Oslo on Friday.", "Norway will ship 200 tents provided by the army to Oslo"),
        ("The U.N. will send 40 experts on Friday if Ida Berg goes to the U.S.", "The U.N. will send 40 experts if Ida Berg goes to the U.S."),
        ("Another 18-year-old was killed in Oslo on Monday.", "An 18-year-old was killed in Oslo"),
        ("This is the course the party is likely to pursue in the coming year.", ""),
        ("The school arranged on Monday for all pupils and staff to be offered treatment.", "The school arranged for all pupils and staff to be offered treatment"),
        ("It has been cold since a May 2003 U.S.-led invasion toppled Ida Berg.", "A U.S.-led invasion toppled Ida Berg"),
        ("Further north, on the coast, rebel fighters on Wednesday advanced west from Bergen.", "Rebel fighters advanced west from Bergen"),
        ("On Monday the bank Norsk suggested Havn Oil - another big firm - as a likely buyer of the mine.", ""),
        ("Protesters marched in Oslo and on Monday called on their own president, Jon Lund, to leave the palace.", ""),
        ("The Havn Board said on Monday that it has bred a strain of wheat suitable for poor soils.", "The Havn Board said it has bred a strain of wheat"),
        ("The captain cited his health on Monday as the reason he left the sea.", ""),
        ("The captain, a quiet man, went on trial in Oslo on Monday charged with the theft of four boats of the harbour board.", "The captain went on trial in Oslo"),
        ("Last year a treaty was drawn up almost wholly based on old maps of the coast.", "A treaty was drawn up based on old maps of the coast"),
        ("Norsk gave up its sole right on Monday to provide loans to people buying the boats of the old harbour firm Havn.", "Norsk gave up its sole right to provide loans"),
        ("The virus was named on Monday by the Centre for Sea Care in Oslo, a small house on the quay that few have heard of.", "The virus was named by the Centre for Sea Care in Oslo"),
        ("The virus was identified on Monday by the Centre for Sea Care as type H3, a new and rare mixture of older ones.", "The virus was identified"),
        ("The chiefs of the fleet lined up one after another last week to mock the minister.", "Chiefs of the fleet lined up one after another to mock the minister"),
        ("One evening last week, Ida Berg, a cook and singer in Oslo, stole a boat.", "Ida Berg stole a boat"),
        ("Norway risks sliding into war and is trying to sink the fleet of its neighbour, a minister said on Monday.", "A minister: Norway risks sliding into war"),
        ("A truck filled with grain and straw bales will be sent to Oslo on Monday.", "A truck filled with grain and straw bales will be sent to Oslo"),
        ("The contract between Lom owners and the sailors' union is set to expire on 20 November.", "Contract between Lom owners and the sailors' union is set to expire"),
        ("The head of the fuel fund in Norway and a senior aide in Oslo were suspended on Monday.", "Head of fuel fund in Norway and senior aide in Oslo were suspended"),
        ("The Havn crossing point changed hands on Monday.", "The Havn crossing point changed hands"),
        ("“Jon, you like to pretend that the war started in 2007,” the senator from Oslo said.", ""),
        ("On Monday, two dozen were detained or beaten.", "Two dozen were detained or beaten"),
        ("Ida Berg said the storm was a “tragedy” and urged the public on Monday to give money.", "Ida Berg urged the public to give money"),
        ("The crews of Lom are waiting for water, food and beds in towns caught up in the war on Monday, aid groups said.", ""),
        ("Britons gave 23m to the storm appeal on Monday, the Flood and Fire Board has said.", "Britons gave 23m to the storm appeal"),
        ("The ferry, said the mayor of Oslo, will leave the port on 20 November.", "The ferry will leave the port"),
        ("The pigs of Norway will be kept in large farms compared with 63 percent in 2010.", ""),
        ("The film is released tomorrow.", "The film is released"),
        ("The rallies organised by the 25 May movement are a sign of hope.", ""),
        ("Norsk's May 3 offer followed a visit by its head to Oslo.", ""),
        ("On Monday, the club sent a letter on behalf of captain Jon Lund, keeper Karl Berg, the players and club staff, offering its sympathy.", ""),
        ("The loss of their ship on Monday has haunted brothers Jon, left, and Karl Lund.", ""),
        ("The Havn Board confirmed on Monday there are now 6,500 cases in Oslo.", ""),
        ("The navy declined on Monday to give any details about the loss of the ship.", "The navy declined to give any details about the loss of the ship"),
        ("Norway declared an emergency on Monday and Britons and Danes were urged to leave.", "Norway declared an emergency"),
        ("At a wedding on Monday in the old town of Lom, about 100 miles south of Oslo, guests sang “farewell”.", "Guests sang “farewell”"),
        ("The army said the aim of Operation Reef, which began on Monday, was to clear the coast.", "Operation Reef began"),
        ("Norway has close ties with Denmark, which closed its mines on Monday.", "Denmark closed its mines"),
        ("The Lom spill, which occurred on Monday four days after Norsk had been warned, was big.", "The Lom spill occurred"),
        ("Jon Lund was killed on Monday eight days after he had left Lom.", "Jon Lund was killed"),
        ("Brief clashes erupted in Lom on Monday between hundreds of pro- and anti-union marchers.", "Brief clashes erupted in Lom"),
        ("Jon Lund ran for mayor on Monday but lost to then-Sen. Ida Berg.", ""),
        ("Oslo closed some schools on Monday for a week after eight people, including two cooks, were found to be ill.", "Oslo closed some schools"),
        ("The talks on Monday will be about ways Lom rebels can sell their oil abroad.", ""),
        ("The council proposed on Monday that the board refer the case of the sunken ferries and of the lost crews to the court in Oslo.", ""),
        ("Some have questioned the plan, fearing northern troops were drawn into a long war on Monday.", ""),
        ("The plan has left many asking, on Monday, how long the storm will last.", ""),
        ("The schools in Oslo ended lessons early on Monday.", ""),
        ("The trade deficit with Norway hit an all-time high of $26 billion in May, the bank said.", "The trade deficit with Norway hit an all-time high of $26 billion"),
        ("Jon Lund won the best part in the 2009 Harbour Theatre Awards.", ""),
        ("Changes to the tax rules cut 5 billion off its profit on Monday.", ""),
        ("The rebels left the town on Monday and its mayor was freed.", "The rebels left the town"),
        ("A total of 45 people have been chosen on Monday.", "A total of 45 people have been chosen"),
        ("Political strife coupled in May with failure to pay the crews worries Norway.", ""),
        ("Norway said on Monday it would send 1,000 sets of body armour from old navy stores.", "Norway said it would send 1,000 sets of body armour"),
        ("Ida Berg met on Monday with Norway's minister of finance, oil, trade and fisheries at the old palace on Monday.", "Berg met with Norway's minister of finance, oil, trade and fisheries"),
        ("Lom was bombed on Monday from the air, its palm trees and orange groves razed and thousands were arrested.", "Lom was bombed from the air"),
        ("Sailors were joined at yesterday's ceremony by their families.", "Sailors were joined at the ceremony by their families"),
        ("The only man jailed over the wreck, Jon Lund, was freed on Monday.", "Jon Lund was freed"),
        ("The council on Monday raised its global tally of the cases of the new illness that broke out in the harbours of Norway to 2,300.", "The council raised its global tally of the cases of the new illness"),
        ("Norsk TV reported on Monday that a reporter and cameraman, forced to flee the port, ran into a crowd.", "Norsk TV: a reporter and cameraman ran into a crowd"),
        ("In Lom, east of Oslo, two shells landed on Monday at a clinic.", "Two shells landed at a clinic"),
        ("Norsk sold on Monday $1.3 billion of five - and 10-year notes.", ""),
        ("The board said on Monday that the new illness has the potential to spread.", "The board said the new illness has the potential to spread"),
        ("The board said that the state is doing all it can on Monday.", ""),
        ("Drill crews were hours away on Monday from reaching the well.", ""),
        ("The deals on Monday let Norway buy up stores of oil, ores, metals and other strategic natural goods it needs.", ""),
        ("Norsk TV said on Monday that rebels took Lom, Bergen and Oslo and reached the coast.", "Norsk TV said rebels took Lom, Bergen and Oslo"),
        ("Clashes between northern soldiers and the armed sailors of the old harbour guard killed 40 people on Monday.", "Clashes killed 40 people"),
        ("Oslo bought oil, ores, metals and coal on Monday.", "Oslo bought oil, ores, metals and coal"),
        ("Marchers in Oslo called on their own president, Jon Lund, on Monday to leave the palace.", ""),
        ("The captain announced to her fans via Norsk Mail on Monday that the crew and the mate, Jon Lund, had left.", "The captain announced that the crew and the mate, Jon Lund, had left"),
        ("Thousands of sailors - taking to the streets of Lom for a seventh day - defied a curfew on Monday.", "Thousands of sailors defied a curfew"),
        ("Ida Berg - mayor of Lom until her death in May - opened the hall.", ""),
        ("The last storm — on 3 May — tore down the bridge.", "The last storm tore down the bridge"),
        ("Four Norsk sailors who were reported held have been released and have reached Oslo, Mayor Ida Berg said on Monday.", "Ida Berg: four Norsk sailors have been released"),
        ("The council announced on Monday that one boy, Jon Lund, had been found; he was asleep.", "The council announced that one boy, Jon Lund, had been found"),
        ("The drill that the navy released on Monday was long.", ""),
        ("Norway and Denmark announced on Monday that they will send ships to Lom to help the sailors.", "Norway and Denmark announced that they will send ships to Lom"),
        ("Rescuers from the Lom club delivered their first emergency relief supplies to Oslo on Monday, bringing water.", "Rescuers delivered their first emergency relief supplies to Oslo"),
        ("The man who hit the old ferry wants to sail on Monday.", ""),
        ("The army cracked down on Monday, arresting and beating marchers and singers.", "The army cracked down"),
        ("Norsk planned drills on Monday, running and swimming, for all.", "Norsk planned drills"),
        ("Norsk announced on Monday plans to order “stress tests” for the old wooden ships of the northern coast, hoping to calm fears.", "Norsk announced plans to order “stress tests”"),
        ("The union urged the council on Monday to “lift the siege” on the harbour and to halt what it called a wide campaign of arrests in Lom.", "The union urged the council to “lift the siege” (Lom)"),
        ("On Monday, a young sailor of the Northern Harbour Guard was found dead in his narrow cabin at the quay of Lom.", "A young sailor of the Northern Harbour Guard was found dead"),
        ("On Monday, guards took control of the Old Oak district of the second most populous harbour town of Norway.", "Guards took control of the Old Oak district"),
    ],
)
def test_title(text, title):
    assert told(text) == ([title] if title else [])


@pytest.mark.parametrize(
    ("text", "title"),
    [
        pytest.param("Miller and council member Ida Berg were killed on Monday in a crash of an old aeroplane near the northern village of Lom.", "Miller and council member Ida Berg killed in crash of old aeroplane", id="a surname is no office"),
        pytest.param("Twelve northern soldiers of the old harbour guard were reportedly killed in an explosion near the fortified village of Lom on Monday.", "Twelve northern soldiers of old harbour guard were reportedly killed", id="reportedly"),
        pytest.param("Northern troops of the old harbour guard were attacked in the fortified mountain village of Lom near Oslo on Monday.", "Northern troops of old harbour guard were attacked in Lom near Oslo", id="attacked, not attacking"),
        pytest.param("In May the gold mine collapsed near Lom.", "The gold mine collapsed near Lom", id="a mine is no contract"),
        pytest.param("Norsk signed in May a contract with Oslo.", "Norsk signed a contract with Oslo", id="signed in its month"),
        pytest.param("September crude futures rose 3 percent.", "", id="contract month"),
        pytest.param("Berg appeared on Monday in court in Oslo.", "Berg appeared in court in Oslo", id="appeared on its day"),
        pytest.param("Forces loyal to President Ida Berg-Haraldsen on Monday attempted to wrest control of a central town.", "Forces attempted to wrest control of a central town", id="loyal to whom"),
        pytest.param("The hurricane season began on Monday.", "The hurricane season began", id="a season begins"),
        pytest.param("Due process was suspended in Oslo on Monday.", "Due process was suspended in Oslo", id="due process"),
        pytest.param("Norsk Shipping Company (NSC) workers blocked the entrance to the main harbour of Kristiansand in Norway on Monday.", "Norsk Shipping Company workers blocked the entrance", id="the workers of it"),
        pytest.param("A 7.0-magnitude earthquake struck Lom on Tuesday.", "A 7.0-magnitude earthquake struck Lom", id="a decimal before a hyphen"),
        pytest.param("Thirty guards were killed on Monday when the ferry they were travelling in sank in Lom, causing grief.", "Thirty guards were killed (Lom)", id="the ferry they were in"),
        pytest.param("And I guess the basic notions of thrift and taking responsibility have been annulled in Oslo on Monday.", "", id="one doing, many verbs"),
        pytest.param("Border checks prompt questions about the harbour in Oslo on Monday.", "Border checks prompt questions about the harbour in Oslo", id="checks are things"),
        pytest.param("A plan to place a dome over the spewing well failed on Monday.", "A plan to place a dome over the spewing well failed", id="a spewing well"),
        pytest.param("Norsk shares plunge 17 percent in Oslo on Monday, on news the latest attempt to plug the well has failed.", "Norsk shares plunge 17 percent in Oslo", id="shares plunge"),
        pytest.param("A ferry struck small boats, large barges and old-fashioned piers near the northern village of Lom in Norway on Monday.", "Ferry struck boats, barges and piers near Lom in Norway", id="commas of a list"),
    ],
)
def test_a_shorter_title_says_no_other_thing(text, title):
    assert told(text) == ([title] if title else [])


def test_what_was_undone_on_another_day_is_told_there():
    assert told("The army entered Lom on Monday but was beaten back on Wednesday.") == ["The army entered Lom", "The army was beaten back"]


def test_a_pronoun_gets_its_name_where_that_is_safe():
    assert told("He resigned on Monday.", before="Jonas Berg fought the plan for years.") == ["Jonas Berg resigned"]
    assert told("Jonas Berg said on Monday that he would resign.") == ["Jonas Berg said he would resign"]


def test_a_bare_company_or_role_gets_its_name_where_that_is_safe():
    assert told("The firm closed two mines on Monday.", before="Norsk Ltd said little. Norsk Ltd digs coal.") == ["Norsk closed two mines"]
    assert told("The firm closed two mines on Monday.", before="Norsk Ltd and Berg Ltd dig coal.") == []


def test_a_pronoun_that_could_be_two_people_gets_no_title():
    assert told("He resigned on Monday.", before="Jonas Berg met Peter Dahl in Oslo.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The transport ministry of the northern province reopened the bridge over the river near the old town of Larvik to heavy traffic on Monday after months of repairs.",
        "Rescue workers from three countries pulled nineteen survivors out of the ruins of the collapsed hotel in the centre of the capital on Tuesday.",
        "A court in the capital sentenced the former head of the state railway company to eleven years in prison for corruption on Wednesday.",
    ],
)
def test_long_clauses_lose_whole_phrases(text):
    (title,) = told(text)
    assert len(title) <= titles.LONGEST
    words = text.split()
    assert title.split()[-1] in words
    assert title.split()[-1].lower() not in {"of", "to", "the", "in", "for", "over", "near", "from", "a"}


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("OSLO (Reuters) - A bridge fell.", "A bridge fell."),
        ("BERGEN, Norway — A bridge fell.", "A bridge fell."),
        ("(AP) A bridge fell.", "A bridge fell."),
        ("A bridge fell  in Oslo. https://example.com/x", "A bridge fell in Oslo."),
        ("A bridge (the old one) fell.", "A bridge (the old one) fell."),
        ("8 November 2011 Last updated at 06:28 GMT The mayor spoke.", "The mayor spoke."),
        ("OSLO | Thu Apr 30, 2009 9:44 am EDT OSLO (Reuters) - The mayor spoke.", "The mayor spoke."),
        ("(Update) is a button.", "(Update) is a button."),
    ],
)
def test_summary(text, clean):
    assert titles.summary(text) == clean


@pytest.mark.parametrize("length", [10, 69, 70, 71, 90, 300])
def test_cut_ends_at_a_word(length):
    text = ("Die Brücke wurde gesperrt, weil das Wasser stieg und niemand helfen konnte " * 6)[:length].strip()
    cut = titles.cut(text)
    assert len(cut) <= titles.LONGEST
    assert cut.endswith("…") or text.startswith(cut)


def test_a_noun_tells_whose_it_was():
    assert "Oslo's ballistic missile test" in told("The council fined the firm on Monday in response to Oslo's November 3 ballistic missile test.")
    assert not any(title.startswith("Oslo") for title in told("The council fined the firm on Monday in response to Oslo's November 3 test."))


def test_who_was_hurt_is_the_one_last_named():
    assert "Ida Berg was killed" in told("Three men were charged with the murder of Ida Berg, who was killed in October.")
    assert not any("was jailed" in title for title in told("The wife of Jon Lund, who was jailed in May, wept."))


def test_the_site_that_a_clause_hangs_on():
    assert "29 sailors died in a fire at the Lom coal mine" in told("Berg slammed Norsk, owner of the Lom coal mine where 29 sailors died in a fire on Monday.")


@pytest.mark.parametrize("text", [
    "The strike has sparked a row between the West and Norway, which dispatched two bombers to guard the harbour on Monday.",
    "The strike has angered the guards of Denmark and Norway, which dispatched two bombers to guard the harbour on Monday in support of its ally.",
])  # fmt: skip
def test_which_is_not_both_where_it_may_be_one(text):
    assert "Norway dispatched two bombers to guard the harbour" in told(text)
