"""Page furniture: lines that belong to the web page, not to the article. A row = what it is, its pattern, examples.

Patterns are of small letters and must match a whole line; where one ends in REST, what follows its opening is the page's talk too.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

REST: Final = r".*"
LONGEST_HEADING: Final = 120


class Row(NamedTuple):
    name: str
    pattern: str
    examples: tuple[str, ...]


ROWS: Final = (
    Row("rule", r"[\W_]+", ("* * *", "—————", "...")),
    Row("reply form", r"(?:leave a (?:reply|comment)|post a comment|your (?:e-?mail|email) address will not be published" + REST + r"|required fields are marked" + REST
        + r"|save my name, e-?mail" + REST + r"|you must be logged in to" + REST + r"|comments are closed\W*|(?:add|write|view|show|see|read) (?:your |a |all |the )?comments?(?: \(\d+\))?)",
        ("Leave a Reply", "Your email address will not be published. Required fields are marked *", "View all comments (12)")),
    Row("counter", r"(?:(?:page )?views?|shares?|likes?|comments?|reads?|hits|followers)\s*[:(]?\s*\d[\d.,]*[km]?\)?|\d[\d.,]*[km]? (?:views?|shares?|likes?|comments?|reads?|retweets?)", ("Views: 0", "12 comments", "Shares 1.2k")),
    Row("related", r"(?:related|more|recommended|similar|popular|trending|further|latest)(?: (?:posts?|stor(?:y|ies)|articles?|content|news|topics?|coverage|reading|links?|now|from [\w .']{2,40}|on this(?: story)?))?\s*:?", ("Related posts:", "More on this story", "Trending now")),
    Row("related list", r"related (?:stories|articles) +(?!(?:of|about|on|from|in)\b)\S" + REST, ("Related stories NO WAY Ferry stays in port 'We are well' Crew is happy",)),
    Row("read more", r"(?:[-–—•>\[(* ]{0,3}(?:read|see|find out|learn) (?:more|also|next|full story)\b(?: (?:here|at|on|about|from|in)\b)?|also (?:read|see)|see also|don['’]t miss|you (?:may|might) (?:also )?(?:like|be interested in)|must read|in case you missed it)\s*[:|>–-]?\s*\S?" + REST.replace(".*", r"[^.?!]{0,160}[.?!]?"),
        ("Read more: A walk along the harbour", "See also", "READ MORE: What we know about the bridge")),
    Row("pointer", r"(?:related|more|watch|listen|recommended|video|photos?|gallery|in pictures|live|interactive|opinion|explainer)\s*[:|]\s*[^.]{3,160}", ("Related: Ten things to know about bridges", "More: The harbour in pictures", "WATCH: How a bridge is built")),
    Row("bracketed pointer", r"\[[^\[\]]{10,160}\]", ("[Five things to remember about the new bridge]",)),
    Row("sharing", r"(?:share(?: (?:this|on|via|with)\b" + REST + r")?|(?:(?:facebook|twitter|pinterest|linkedin|whatsapp|email|reddit|tumblr|google\+?|telegram|messenger|print|copy link|x)\W*){1,10}(?:share\W*)?|tweet(?: this)?|print(?: this page)?|read or share this story\b" + REST + r"|follow (?:us|@\w+)\b" + REST
        + r"|follow [\w .]{3,40} on (?:twitter|facebook|instagram|x)\b" + REST + r"|like us on facebook" + REST + r"|join (?:us on|our) (?:telegram|whatsapp|facebook)" + REST + r")",
        ("Share this", "Facebook Twitter Pinterest", "Follow us on Twitter", "Follow Jane Roe on Twitter: @janeroe", "Read or Share this story: https://example.org/2")),
    Row("newsletter", r"(?:newsletter(?: sign.?up)?\b|sign up (?:for|to)\b|subscribe(?: (?:to|now|here|today|for)\b)?|enter your e-?mail\b|get (?:the|our|all the) (?:latest|best|top|day|morning|daily)\b|keep up with this story\b|click here\b|to (?:subscribe|unsubscribe)\b|please (?:subscribe|enter|verify|sign|log|enable|click)\b|already a subscriber\b|support (?:our|quality|independent) journalism\b|\w+ news email enter your email\b|interested in \w+\? add\b|download (?:our|the) (?:\w+ )?app\b|by (?:signing up|subscribing|clicking)\b|this (?:website|site) uses cookies\b|we use cookies\b|accept (?:all )?cookies\b)" + REST,
        ("Newsletter Sign Up Continue reading the main story", "Sign up for our morning briefing.", "Subscribe now", "Please verify you're not a robot.")),
    Row("player", r"(?:media playback is (?:not supported|unsupported)\b" + REST + r"|(?:just watched|must watch|now playing)\b" + REST + r"|replay more videos\b" + REST + r"|scroll down for video\w*|(?:play|watch|pause|mute|replay)(?: (?:video|again|now|live))?|video(?: \w+)? (?:caption|player|duration)\b" + REST + r"|skip in skip\b" + REST + r"|close|hide caption|show caption|(?:photos?|videos?|gallery|image|images|slideshow|audio|advertisement|sponsored|promoted|ad)|(?:photos?|image|slide) \d+ of \d+|\d+ (?:of|/) \d+|\d{1,2}:\d\d(?:\s*/\s*\d{1,2}:\d\d)?|your (?:browser|device) does not support\b" + REST + r"|chat with us in\b" + REST + r"|launch external player\b" + REST + r")",
        ("Photo", "Media playback is not supported on this device", "Scroll down for video", "2 of 14", "Advertisement")),
    Row("film", r"(?:bloomberg|cnn|cnbc|bbc|nbc|abc|cbs|fox|reuters|ap|sky|npr|msnbc|cbc|yahoo|wsj|buzz60)(?: news)?['’]s [\w.'’-]+(?: [\w.'’-]+){1,2} (?:discusses|explains|reports (?:on|from)|looks at|takes a look|has (?:the|more)\b|joins|breaks down|speaks (?:to|with)|talks (?:to|with|about))" + REST,
        ("Bloomberg’s Ida Berg discusses the impact of the new law on Norsk.", "CNBC’s Karl Lund takes a look at the price of herring.")),
    Row("skip link", r"(?:advertisement\s*)?(?:continue reading|skip to|skip past|back to top|jump to|go to)\b(?: (?:the )?(?:main (?:story|content)|content|top|navigation|comments|below|newsletter promotion))?" + r"[^.]{0,60}", ("Continue reading the main story", "Advertisement Continue reading the main story", "Skip to content")),
    Row("rights", r"(?:\(c\)|copyright\b|all rights reserved\b|this material may not be\b|reproduction in whole or\b)" + REST, ("(c) 2021 The Harbour Gazette", "Copyright 2021. All rights reserved.")),
    Row("contact", r"(?:contact (?:us|the (?:author|writer|reporter))\b|(?:write|e-?mail|reach) (?:to )?(?:us|the (?:author|reporter|writer))\b|send (?:us )?(?:your )?(?:tips?|news|comments?|feedback)\b|do you have (?:a|any) (?:story|tip|information)\b|got a (?:tip|story)\b|have you been affected\b|are you in\b)" + REST, ("Contact the author at desk@harbour.example", "Got a tip? Write to us.")),
    Row("navigation", r"(?:home|news|world|politics|business|sport|opinion|menu|search|log ?in|sign ?in|register|my account)(?:\s*(?:[|>»/•·]|\s)\s*(?:home|news|world|politics|business|sports?|opinion|culture|tech|science|travel|weather|video|menu|search|log ?in|sign ?in|register|europe|asia|africa|americas|uk|us|more|subscribe))*", ("Home > News > World", "Menu Search Log in")),
    Row("tags", r"(?:tags?|topics?|filed under|categories|category|keywords|posted in|labels?)\s*[:|]" + REST, ("Tags: bridge, harbour", "Filed under: News")),
    Row("address", r"(?=.*//)(?:\S+ ){0,8}\(?https?://\S+(?: (?:and|or) \S+|\W)*", ("For more on the harbour: https://example.org/harbour",)),
    Row("history", r"(?:this (?:article|story|post|piece|report|page) (?:originally |first |was |has been |is |will be )+(?:appeared|published|updated|corrected|amended|edited|translated|adapted|produced|supported|syndicated)\b|editor['’]?s['’]? note\b|(?:correction|clarification)\s?:|a version of this (?:article|story)\b|a version appeared on p\d|reach \w+ \w+ at\b|story highlights\b)" + REST,
        ("This article originally appeared in The Harbour Gazette.", "Editor's note: an earlier version named another bridge.")),
    Row("buttons", r"(?:next|prev(?:ious)?|back|more|less|top|reply|report|load more|show (?:more|less|all)|view (?:more|all|gallery|comments?|image)|see (?:more|all)|enlarge|expand|zoom|open|cancel|submit|ok|yes|no|tap here|learn more|find out more|save(?:save)*)(?:\s*[>»→…]+)?", ("next", "Load more", "Show all")),
    Row("other languages", r"(?:lesen sie (?:auch|mehr|hier)\b|mehr zum thema\b|(?:das )?könnte (?:sie|dich) auch interessieren\b|anzeige$|werbung$|newsletter (?:abonnieren|bestellen)\b|jetzt (?:abonnieren|lesen|anmelden)\b|artikel teilen\b|kommentare?(?: \(\d+\))?$|zur startseite\b|lire aussi\b|à lire aussi\b|voir aussi\b|publicité$|abonnez-vous\b|partager (?:sur|cet article)\b|inscrivez-vous\b|article réservé\b|lea también\b|leer más\b|czytaj (?:także|też|więcej)\b|zobacz (?:także|też)\b|reklama$)" + REST,
        ("Lesen Sie auch: Die Brücke", "Anzeige", "Lire aussi : Le pont", "Abonnez-vous")),
    Row("to come", r"(?:this is a (?:breaking|developing) (?:news )?story\b|more (?:follows|to follow|details (?:soon|to follow))\b|(?:this (?:story|page) )?(?:will be updated|check back)\b)" + REST, ("This is a developing story, more follows...",)),
    Row("age", r"(?:(?:last )?(?:published|updated|posted|modified|edited)\s*:?\s*)?(?:about |over |an? )?(?:\d{1,2} )?(?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|\d{1,3}[- ]min(?:ute)?s?[- ]read|(?:reading|estimated) time\b" + REST, ("3 hours ago", "Updated 2 days ago", "5 min read")),
    Row("below", r"(?:story|article|text)? ?continues? (?:reading )?below\b" + REST + r"|(?:recommended|sponsored|promoted|related|partner) (?:videos?|content|links?|reading|topics?|posts?)|(?:advertisement|ad|promotion)\W+(?:continue|scroll|skip|story)\b" + REST
        + r"|loading\W*|listen to (?:this|the) (?:article|story)\b" + REST + r"|getting your audio player ready\W*|\w+ icon|exclusive (?:content|offer)s?|(?:follow|about) the authors?|what to read next|don['’]t miss\W*",
        ("Story continues below advertisement", "Recommended videos", "Listen to this article", "Advertisement - Continue reading below")),
    Row("ranking", r"(?:most (?:read|popular|viewed|watched|shared|recent|commented)\b|we pay for (?:your )?(?:stories|videos)\b|(?:archives?|categories) .*\bselect (?:month|category)\b)" + REST, ("Most read in News", "Archives Select Month May 2021 April 2021")),
    Row("feedback", r"published: \w+day, \d{1,2} \w+,? \d{4}, \d{1,2}:\d\d gmt\b" + REST, ("Published: Monday, 18 January, 2021, 15:33 GMT 15:33 UK We are all well.",)),
    Row("licence", r"(?:registration number|license for publishing|licen[cs]e no)\b" + REST, ("Registration Number: 12345",)),
)  # fmt: skip

CLOSING: Final = re.compile(
    r"leave a (?:reply|comment)\W*|(?:readers?['’]? )?comments?(?: \(\d+\))?\s*:?|\d+ (?:comments|responses?|repl(?:y|ies)|thoughts?) (?:to|on)\b.*|join the (?:conversation|discussion)\W*|kommentare(?: \(\d+\))?|(?:vos |\d+ )?commentaires?"
)
"""A line after which readers speak, and no longer the article."""
LINKED: Final = re.compile(r" - \d{1,2} (?:hr|hour|min|minute|day)s? ago\b")
"""Behind each of the links of a list: "Bridge shut over crack - 2 hrs ago"."""
REPORTED: Final = ("| Report abuse", "(required, but will not be displayed)")
"""What stands under each of their comments, and below the form for another."""
REPLIED: Final = re.compile(r"\bat \d{1,2}:\d\d [ap]m \| Reply\b")
"""The stamp of a reader's comment, which another may answer."""
_ANY: Final = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS))


def matches(line: str) -> bool:
    """Whether the line is page furniture."""
    return _ANY.fullmatch(line.lower()) is not None


def closes(line: str) -> bool:
    """Whether what follows are readers' comments."""
    return len(line) < LONGEST_HEADING and CLOSING.fullmatch(line.lower()) is not None
