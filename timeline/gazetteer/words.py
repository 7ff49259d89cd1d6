"""Words that tell what a capitalised name is: before, inside or after it. English, with a few of the neighbours'."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CALENDAR: Final = _words("""
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.
Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Mai Juni Juli Oktober Dezember
Christmas Easter Ramadan Eid Thanksgiving Halloween Hanukkah Passover Diwali
GMT UTC EST EDT PST PDT CET CEST BST MSK AM PM ET PT CT""")
"""Days, months, feasts, zones: they part names and are never in one."""

TITLES: Final = _words("""
Mr Mrs Ms Miss Mr. Mrs. Ms. Dr Dr. Sir Dame Lord Lady Baroness Baron Sheikh Sheik Ayatollah Imam Mullah Rabbi Reverend Rev Rev. Father Sister
Pope Cardinal Archbishop Bishop Prince Princess King Queen Emperor Sultan Emir Count Duke Duchess Saint Professor Prof Prof. Hon Hon. Judge Justice
President Premier Chancellor Minister Secretary Ambassador Senator Sen Sen. Congressman Congresswoman Congressmen Representative Rep Rep. Reps.
Governor Gov Gov. Mayor Councillor Councilman Councilwoman Speaker Chairman Chairwoman Chair Chief Director Commissioner Envoy Spokesman Spokeswoman
Spokesperson Leader Deputy Undersecretary Under-Secretary General Gen Gen. Colonel Col Col. Lieutenant Lt Lt. Major Maj Maj. Captain Capt Capt. Sergeant Sgt Sgt.
Corporal Cpl. Private Pvt. Admiral Adm Adm. Commander Cmdr Cmdr. Cmdr Brigadier Brig. Marshal Officer Detective Inspector Superintendent Sheriff Constable Attorney
Prosecutor Treasurer Comptroller Administrator Economist Analyst Correspondent Editor Coach Manager Adviser Advisor Aide Dictator Strongman President-elect
Vice-President Secretary-General MP CEO CFO Ex-President Actor Actress Singer Commandant Nurse Herr Frau Mme Mlle MM. Sra. Signor Signora Doña Monsieur Madame Señor Bundeskanzlerin Bundeskanzler
Präsident Präsidentin Ministerpräsident Außenminister Innenminister Kanzlerin Kanzler Président Présidente Presidente Taoiseach Principal Comrade Brother
Vice-Chancellor Under-secretary Under-Secretary-General Cllr Chairperson Coordinator Reporter Producer Author Founder Staffer Executive MVP QB CTO COO VP GP Asst PC Insp Supt Quarterback Midfielder Goalkeeper Comedian Comedienne Rapper Blogger Midshipman Ret Ret.""")

TITLE_PARTS: Final = _words("""
Prime Vice Deputy Foreign Defence Defense Interior Finance Press Policy Executive Assistant Attorney Supreme Crown Former Ex Acting Interim Senior Special Chief Home
Health Justice Trade Energy Economy Education Transport Transportation Treasury Labor Labour Information Communications National Security State Operating Financial
Opposition Rebel Military Army Navy Police Fire Chairman Managing General Staff Sergeant Brigadier Lieutenant Rear Major First Lady Majority Minority Whip Shadow
Cabinet Environment Agriculture Culture Sports Industry Oil Planning District Investment Human Resources Economic Affairs Environmental Homeland Commerce
Co-Chairman Co-Founder Elect Then Late Intelligence Medical Political Chef Provincial Regional Federal Congressional Presidential""")
"""Stand with a title before a name: "Prime Minister", "Deputy Foreign Minister"."""

TITLE_TAILS: Final = _words("State Staff Defense Defence Interior Treasury Justice Commons Health Education Labor Agriculture Commerce Energy Transportation Exchequer Intelligence")
"""After "Secretary of ...", "Chief of ..."."""

ORGANISATION_HEADS: Final = _words("""
Ministry Department Agency Council Committee Commission Authority Administration Bureau Board Party Union Federation League Association Organization Organisation
Alliance Coalition Front Movement Brotherhood Congress Parliament Assembly Senate Chamber Court Tribunal Bank Group Company Corporation Industries Holdings Partners
Fund Foundation Tech Polytechnic Trust Institute Institution University College School Academy Hospital Centre Center Clinic Church Army Navy Force Forces Corps Guard Guards Brigade
Battalion Regiment Division Command Police Office Office. Service Services Society Club FC United City. Airlines Airways Dairies Breweries Brewing Supermarkets Railways Railroad Telecom Telecoms Robotics Biotech Therapeutics Genomics Ferries Bakeries Air Airline Energy Petroleum Oil Motors Motor Electric
Systems Technologies Network Networks Media Television TV Radio News Times Post Journal Herald Tribune Gazette Daily Magazine Observatory Laboratory Laboratories Museum
Theatre Orchestra Initiative Mission Embassy Consulate Secretariat Government Cabinet Militia Taliban
Project Program Programme Task Survey Panel Inquiry Baseball Football Soccer Basketball Hockey Registry Exchange Securities Capital Insurance Financial Pharmaceuticals Records Pictures Studios Entertainment Productions
Nations States Watch International Solutions Associates Crescent Conference Consortium Faction Bloc Syndicate Cartel Legion Reserve Regime Partnership Delegation
Observer Telegraph Mirror Star Sun Chronicle Globe Inquirer Examiner Sentinel Ledger Dispatch Tribunal Councils Ministries Airport. Express Weekly Review Today Bulletin""")

MEDIA_HEADS: Final = _words("Times Post Herald Tribune Gazette Journal Daily News Telegraph Mirror Chronicle Globe Inquirer Examiner Sentinel Dispatch Observer Radio TV Television Magazine Bulletin Weekly Guardian Courier Zeitung Rundschau")
"""A newspaper or broadcaster where they end a name."""

KIN: Final = _words("wife husband son daughter brother sister father mother cousin uncle aunt nephew niece grandson granddaughter sons daughters brothers sisters")
COMPANY_TAILS: Final = _words("Inc Inc. Corp Corp. Co Co. Ltd Ltd. plc Plc PLC LLC LLP GmbH AG SE SA S.A. NV N.V. SpA Oyj AB")

PLACE_HEADS: Final = _words("""
River Lake Mountain Mountains Mount Hill Hills Valley Island Islands Isle Isles Peninsula Sea Ocean Bay Gulf Strait Straits Channel Canal Coast Beach Desert Province
County District Region Territory Territories Oblast Prefecture Governorate Municipality City Town Township Village Street Avenue Road Boulevard Lane Square Plaza Park Airport Airfield
Station Terminal Port Harbor Harbour Bridge Tunnel Highway Motorway Border Crossing Camp Prison Jail Palace Castle Cathedral Mosque Stadium Arena Tower Towers Building Hotel
Plant Dam Reservoir Field Base Barracks Ranch Cemetery Heights Creek Falls Canyon Reef Forest Refinery Suburb Neighborhood Neighbourhood Quarter Zone Basin Delta Cape Fort Volcano
Plateau Archipelago Monument Memorial Market Mall Gate Roundabout Republic Emirate Kingdom Shore Marsh Marshes Wetlands Sound Pass Parish Hall Library Stadion Borough State Ave Blvd Rd Gardens Garden Hospital. Estate Arms Cottage Manor Abbey Priory Docks Dockyard Quay Pier""")

PLACE_FIRST: Final = _words("Lake Mount Mt Mt. Port Fort Cape Camp River Gulf Bay Strait Isle Sea Promenade Rue Plaza Calle Piazza Avenida San Santa Santo São Saint St St. Ste. Bab Wadi Jebel Tel Tal Ras Deir Ain Bani Beit Khan Kafr Jabal Puerto Rio Villa El Las Los Les La Le")
"""Begin a name of a place: "Lake Ohrid", "Port Arthur"; from San on only where nothing speaks for a person."""

PLACE_SURE: Final = _words("Lake Mount Mt Mt. Port Fort Cape Camp River Gulf Bay Strait Isle Sea Promenade Rue Plaza Calle Piazza Avenida")

THING_FIRST: Final = _words("Hurricane Typhoon Cyclone Storm Operation Tropical Apollo Exhibit Flight Flug Boeing Airbus MV HMS USS Article Section")

THING_HEADS: Final = _words("""
Cup Prize Award Awards Act Bill Law Treaty Agreement Accord Accords Convention Protocol Games Olympics Championship Championships Festival Day Week Month Year War Revolution Uprising Spring
Crisis Plan Resolution Report Amendment Constitution Declaration Summit Open Tour Grand Prix Marathon Bowl Code Doctrine Strategy Campaign Operation Storm Hurricane Typhoon Cyclone Earthquake
Wall Holocaust Bible Koran Quran Street. Chapter Article Section Phase Level Number Album Song Show Live Idol Internet Web Syndrome Virus Flu Disease Fever Dream Index Average Era Age Century Ages
Edition Season Series Cross. Medal Peace. Zone. Trial Case Affair Scandal Massacre Bombing Attack Attacks Riots March. Jubilee Theory Order Wing Rule Rules Standard Oscar Oscars Grammy Grammys""")

HEADS: Final = ORGANISATION_HEADS | PLACE_HEADS | THING_HEADS | MEDIA_HEADS

LAND_HEADS: Final = _words("""
border borders frontier airspace territory soil waters coast coastline capital city cities town towns village villages province provinces region
island islands port airport desert mountains countryside shore embassy mainland side suburb suburbs highway valley peninsula district base""")
"""After a demonym, these make the country a place: "Polish border"."""

ACTING_HEADS: Final = _words("ministry government parliament army military police navy embassy cabinet presidency opposition senate judiciary authorities")
"""Lower-case heads of an organisation: "Polish foreign ministry", "Syria's parliament"."""

DIRECTIONS: Final = _words("""
North South East West Northern Southern Eastern Western Central Upper Lower Greater Downtown Inner Outer Mid
Northeast Northwest Southeast Southwest Northeastern Northwestern Southeastern Southwestern North-East North-West South-East South-West
Mainland Rural Metropolitan Coastal""")

NEVER: Final = _words("""
SWAT NHS GPS FM ACL Eve Quote End Start Zionist Zionists I A O The This That These Those An And But Or Nor So Yet For In On At By To Of From With As If It Its He She We You They His Her Our Your Their My Me Us Him Them What Who Whom Whose
When Where Why How Which While Although Though Because Since Until Unless After Before During Despite Amid Among Also Then Now Here There Not No Yes Just Only Even Still Already
Is Are Was Were Be Been Being Has Have Had Do Does Did Will Would Can Could Should May Might Must Shall Let Some Many Most Much More Few Several Each Every All Both Either Neither Other
Another Such Same Own One Two Three Four Five Six Seven Eight Nine Ten First Second Third Last Next Earlier Later Meanwhile However Moreover Instead Perhaps Maybe Once Again Too Very
Mostly Nearly About Above Across Against Along Around Behind Below Beneath Beside Besides Between Beyond Down Inside Into Like Near Off Onto Out Outside Over Past Per Through
Throughout Toward Towards Under Unlike Up Upon Via Within Without According Asked Speaking Today Tomorrow Yesterday Tonight God Internet Web Photo Photos Video Image Read More Updated
Published Posted Comment Comments Views Share Email Copyright Advertisement Follow Click Related Story Breaking Exclusive Editor's Note Credit Source Sources Getty Pictured Caption File
Mars Venus Jupiter Saturn Pluto Mercury Milky West East North South Western Eastern Northern Southern Left Right Earth Sun Moon Dear Well Oh Hi Hey Ok OK TV DVD CD DNA PC AIDS HIV ICBM ICBMs HDR AI VR AR XL UFO UFOs API APIs RBI MVP CEO CFO CTO IT UK-based WWI WWII WW2 WW3 USB GDP IPO LGBT HD 3D NGO NGOs VIP ID IDs PIN CCTV UTC ATM SUV Q&A COVID Covid COVID-19 Covid-19 SARS MERS H1N1 URL FAQ PDF SMS GPS IED IEDs Q PM's MPs MP PhD BA GDP
Der Die Das Ein Eine Und Oder Aber Im Am Zum Zur Nach Bei Mit Von Für Auf Wie Wer Wenn Dass Nicht Auch Es Er Sie Wir Ich Le La Les Un Une Des Et Mais Il Elle Ils Nous Vous Ce Cette Dans
El Los Las Una Pero Y En Se Su Sus Lo Los Al Del Por Para Como Con Que""")
"""Capitals that name nobody and no place; at the beginning of a run they are dropped."""

OF_HEADS: Final = _words("House Houses Isle Cape Church Knights Mothers Friends Bank University Republic Kingdom State Islamic Duke Sons Army Daughters Voice Port Tower Line Rock Horn Chamber Commons Lords Freedom Museum")
"""May be followed by "of" inside a name, beside the heads of organisations, places and things."""

LOCATIVES: Final = _words("in near at outside inside around across throughout off via from into through over toward towards to within between beyond along visiting")

STRONG_LOCATIVES: Final = _words("in near outside inside throughout across via around")

SETTLEMENTS: Final = _words("village town city port district province suburb region county island neighborhood neighbourhood hamlet area district state capital resort stronghold")
"""Before "of" they make what follows a place."""

SURNAME_FIRST: Final = _words("""
Kim Lee Park Choi Jung Chung Kang Cho Yoon Chang Lim Han Shin Oh Seo Kwon Hwang Ahn Song Hong Moon Ban Roh Xi Hu Wen Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Guo He
Lin Luo Gao Zheng Liang Xie Tang Deng Feng Jiang Cai Bo Mao Hua Geng Lu Cui Peng Pan Yu Ding Shen Ren Fu Nguyen Tran Le Pham Mo Zeng Dong Qin Lai Tsai Ai""")
"""East Asian family names, which come first."""

PARTICLES: Final = _words("bin ibn al el von van de der den di da du del della dos la le ter ten abu ben Bin Al El Von Van De Di Da Du Della Le La Abu Ben Ibn")

NAME_TAILS: Final = _words("Jr Jr. Sr Sr. II III IV")

ACTS: Final = _words("""
says said has have had is was will would could should can may might warned warns accused accuses denied denies wants wanted hopes hoped fears feared thinks thought
believes believed agreed agrees announced announces insisted insists blamed blames called calls urged urges sought seeks sent sends signed signs joined rejected rejects
condemned condemns responded responds refused refuses imposed imposes backed backs supports supported opposes opposed claims claimed demanded demands threatened threatens
plans planned considers considered vowed vows promised promises told tells argues argued declared declares expelled recalled summoned suspended accepted welcomed did does
also must cannot voted votes ordered orders launched launches offered offers decided decides sees saw made makes gave gives faces faced continues continued""")
"""Behind a seat of government they make it the government: "Minsk denied"."""

TREATED: Final = _words("""
accused accuse accuses accusing warned warn warns warning urged urge urges urging told tell tells telling blamed blame blames blaming pressed press pressing pressured
against with by asked ask asks asking condemned condemn condemning criticised criticized criticise criticize criticising criticizing let""")
"""Before a seat of government they make it the government: "accusing Brussels"."""

CLAUSE_WORDS: Final = _words("the a an of and or to in for by its his their that this said on at from with as is was are were has have had not")
"""Never the first word of an office: "Poland the ministry"."""

SURNAMES_TOO: Final = _words("Church Hall Park Hill Hills Bridge Beach Forest Lake Day Field Street Lane Marsh Camp Cross Tower Law Price Bill Post Star Young Power Banks Parish Mount Stone")
"""Heads of names of things that are surnames as well: "Charlotte Church"."""

SHARED_OFFICES: Final = frozenset({
    "Supreme Court", "Senate", "Congress", "Treasury", "Coast Guard", "National Guard", "Border Patrol", "Communist Party", "Labour Party", "Democratic Party",
    "National Security Council", "House of Representatives", "Taliban", "Red Crescent", "Red Cross", "Home Office", "Foreign Office", "Secret Service",
})
"""Known organisations that other countries have as well: with a country before it, it is that country's."""

STATECRAFT: Final = _words("administration government regime campaign family presidency era camp years ally allies loyalists supporters loyalist forces")
"""After "the Obama" they make it a person."""

LINKS: Final = frozenset({"of", "for", "and", "&", "the", "y", "on"})
"""Lower-case words inside a run that part it or hold it together; particles of surnames are none of them."""

SUFFIXES: Final = _words("""
led born based backed era style run held made like owned controlled area dominated funded supported brokered related wide bound trained sponsored allied occupied
registered listed friendly speaking origin wing headquartered flagged inspired linked affiliated aligned imposed mandated style type themed only free ready gate whose""")
"""After a hyphen, no part of a name: "NATO-led"."""

SPEECH: Final = _words("""
Islamic Persian Arabian Creole Cyrillic Marxist Keynesian Victorian Islam Christianity Judaism Buddhism Hinduism Communism Marxism Socialism Zionism Latin Mandarin Hebrew Urdu
Pashto Swahili Anti-American Pro-Western Westerner Westerners Republicanism Capitalism Nazi Nazis Holocaust Quran Koran Bible Torah Sharia Jihad Hajj""")
"""Languages, creeds and the like: capitalised, but nobody and nowhere."""

KEPT: Final = _words("Credit Source Video Earth Sun Caption All One First Second Our Just Big Free Left Last Next Such La Le Les Los Las El Il Un Der Die Das")
"""Capitals of `NEVER` that begin a name all the same where no sentence begins: "All Nippon Airways", "La Toya"."""

NOT_OF: Final = _words("Pictures Times News Post Daily Today Watch Records Task Live Services Forces Week Month Year Days Day Attack Attacks Rule Rules Plan Report Order Live Song Show Index Average")
"""Heads that no "of" follows inside a name."""

ROLES: Final = _words("""
spokesman spokeswoman spokesperson minister president premier leader analyst lawyer attorney actor actress singer director professor officer general colonel captain judge senator mayor
governor chairman chief secretary ambassador envoy author writer journalist reporter correspondent editor economist scientist coach player striker activist resident victim widow
wife husband son daughter father mother brother sister founder owner producer comedian late including named called officer expert historian trader farmer teacher student doctor
quarterback guard forward midfielder goalkeeper defender pitcher catcher shortstop baseman outfielder receiver linebacker cornerback skipper manager boss chef model rapper comic comedienne host anchor star cousin
uncle aunt nephew niece partner boyfriend girlfriend colleague friend teammate rival engineer researcher astronaut pilot driver gunman suspect killer attacker bomber preacher pastor bishop imam rabbi cleric publicist
agent executive banker financier billionaire tycoon mogul entrepreneur investor photographer filmmaker musician guitarist drummer poet novelist playwright prosecutor detective sheriff deputy trooper sergeant lieutenant
corporal councilman councilwoman congressman congresswoman lawmaker candidate nominee politician diplomat negotiator dissident defector witness survivor trainer jockey golfer boxer sprinter swimmer cyclist""")
"""Before an unknown name of several words they make it a person's."""

PASTS: Final = _words("""
won lost beat came went took left met held ran fell rose broke brought built bought caught chose cut drew drove fought found flew got grew heard hit kept knew laid led paid put sat sold
set shot shut spent spoke stood struck threw withdrew wrote began became fled""")
"""Verbs behind a name that is no noun's adjective: "the Lanterns won"; any in -ed as well."""

AUXILIARIES: Final = _words("has have had is was will would could should can may might did does also must cannot are were")

ROMANISED: Final = _words("""
Mohamed Moammar Abdul Abdel Hosni Osama Ayman Nouri Ahmed Hassan Hussein Ibrahim Ismail Khaled Mahmoud Mustafa Omar Rafik Saif Saddam Salah Samir Walid Youssef Yasser Nabil
Bashar Faisal Hamid Jamal Karim Majid Nasser Rashid Tariq Zine Ali Mehdi Mir Akbar Hossein Najib Farouk Anwar Hafez Wael Essam Moncef Rached Muqtada Ayatollah Sheikh""")
"""First names that come in many spellings, and so do the surnames behind them: "Moammar Gadhafi", "Muammar Qaddafi"."""

PREFIXES: Final = _words("Pro Anti Ex Non Mid Post Pre Neo Co Then Trans Inter")
"""Before a hyphen, no part of a name: "Pro-Gadhafi"."""
