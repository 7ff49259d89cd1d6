"""What tells past from future in English, as regular expressions on folded text (resolver/direction.py tells what each is for)."""

from __future__ import annotations

_BETWEEN = r"(?: on| in| at| for| over(?: the)?| during| early| late| midnight)*[ -]$"
_ANOTHER_CLAUSE = (
    r"(?!\b(?:said|says|told|after|was|were|had|when|because|while|who|(?<!be )(?<!been )announced|but|since|cancell?ed|as(?! (?:(?:an?|the|its|his|her|their) )?(?:of (?:the |its )?|(?!(?:an?|the|it|he|she|they|\w+s)\b)\w+ ){1,6}(?:in|on|this|next)? ?$))\b)"
)
_REST = r"(?:[^.;:!?\"]|\.(?=\d))"
_SAME_CLAUSE = rf"(?:{_ANOTHER_CLAUSE}{_REST}){{0,100}}$"
_PAST = (
    r"was|were|had|did|said|told|\w{3,}ed|went|came|took|made|began|got|left|met|won|lost|fell|rose|saw|gave|held|found|became|brought|led|sent|cut|hit|put|bought|sold|fled|stole|beat|drove|sank|wore|withdrew|seized|"
    r"paid|built|wrote|spoke|struck|shot|fought|broke|grew|drew|flew|threw|chose|ran|stood|thought|caught|kept|felt|spent|quit|died|blew|hung|shook|swore|tore|woke|froze|bore|dug|fed|hid|laid|lent|lit|overcame|overthrew|rode|rang|sang|sought|slid|sprang|stuck|swept|swam|swung|taught|undertook|upheld|withstood|arose|bit|bled|bent|bound|burst|slept|wept|crept|forbade"
)
# What is done of something still to come.
_LOOKING_ON = r"(?:slated|proposed|intended|preferred|agreed|called|announced|ordered|convened|invited|extended|booked|offered|postponed|moved|delayed|rescheduled|deferred|adjourned|promised|pledged|threatened|wanted|hoped|urged|asked|warned|decided|voted|set|put|requested|sought|approved|cancell?ed|barred|banned|limited|related|based|used|united)"
# What may have a day of its own.
_NOT_OF_IT = r"(?:will|would|shall|can|could|may|might|must|to|by|for|from|until|till|ahead|before|after|since|due|that|which|who|whom|whose|when|where|while|if|as|and|but|or|said|says|plan\w*|expected|scheduled|set|effective|next|coming|\w+ing)"
_DONE = rf"(?!said|told|announced|added|needed|scheduled|supposed|expected|planned)(?:{_PAST})\b"
# The same, with nothing done between: "has agreed to sell the mine and shut the plant on Monday" is of the plant.
_DONE_MEANWHILE = rf"(?!(?<!the )(?<! a )(?<! an )\b(?!{_LOOKING_ON}\b)(?:{_PAST}|shut|spread|taken|done)\b)(?!\b(?:and|but)(?: on| in| at)? $)"
_NOTHING_DONE = rf"(?:{_ANOTHER_CLAUSE}{_DONE_MEANWHILE}{_REST}){{0,100}}$"
# What has its day in a calendar, so that the present tense tells it of a day to come: "opens in Oslo on Friday".
_ONE_DOES = (
    r"(?:begins|starts|resumes|continues(?! to\b)|convenes|premieres|airs|kicks off|retires|becomes|(?:steps|stands) (?:down|aside)|(?:opens|ends|closes|concludes)(?! (?:an?|the|its|his|her|with)\b)|"
    r"takes (?:place|over|up|effect|office|charge|the (?:helm|reins|stand))|goes (?:on (?:trial|sale|show|display|strike)|to (?:trial|the polls|court|jail|prison)|into (?:effect|force)|before)|comes (?:into (?:effect|force)|to an end|up for)|"
    r"faces trial|stands trial|appears (?:in court|before)|votes (?:on|to)|decides (?:on|whether)|rules (?:on|whether)|plays (?!an? |the |down |for )|hosts|debates|meets (?:in|at|on|to|for|again|next)|travels to|flies to|sails (?:for|to|from)|arrives (?:in|at)|(?<=who )(?:arrives|leaves|returns|departs) on|heads to|"
    r"(?:publishes|announces|presents|unveils|reports|releases) (?:(?:its|their|the) )?(?:\w+[ -]){0,2}?(?:earnings|results|figures|accounts|report|verdict|ruling|budget)|(?:is|are) (?:released|published|sworn in|inaugurated|buried))"
)
_MANY_DO = r"(?<=[a-z]s )(?<!'s )(?:begin|start|open|resume|convene|meet (?:in|at|on|to|again)|vote (?:on|to)|go (?:to the polls|on (?:trial|sale|show|display|strike))|take (?:place|effect|office)|come into (?:effect|force)|play|face|stand trial|appear in court|walk out|decide|elect)"
_ARE_DOING = r"(?:is|are) (?:(?:also|now|both|all) )?(?:meeting|voting|striking(?! in protest)|playing(?! down)|hosting|travell?ing to|flying to|arriving|holding (?:an? |talks|elections)|going (?:to the polls|on (?:trial|sale|show|display|strike)))"
# What may as well be a caption, or the historic present: told of the nearest such day.
_ONE_MAY_DO = (
    r"(?:faces|meets|hosts|elects|decides|arrives|leaves|returns|opens|ends|closes|concludes|launches|continues|retires|unveils|releases|publishes|presents|(?:steps|stands) (?:down|aside)|begins|starts|resumes|"
    r"visits (?!in\b|on\b|at\b|by\b|to\b|and\b|from\b|of\b|were\b)\w+|plays (?!in\b|on\b|at\b|by\b|and\b|were\b|down\b)\w+|votes (?:in|for|on|to|again)\b|rules (?:on|in|whether)\b|reports (?:its|an?)\b)"
)
_MANY_MAY_DO = r"(?<=[a-z]s )(?<!'s )(?:meet|vote|gather|face|play|return|open|start|begin|launch)"
_MAY_BE_DOING = r"(?:is|are) (?:(?:also|now|both|all) )?(?:gathering|visiting|opening|launching|releasing|publishing|holding)"
CUES = {
    "next_before": (
        r"\b(?:until|till|by|no later than|no earlier than|not before|as early as|as soon as|starting|beginning|effective|due|due out|(?<!been )(?<!originally )(?<!initially )scheduled(?: for| to \w+)?|(?<!originally )(?<!initially )set for|slated for|(?<!originally )(?<!initially )planned for|"
        rf"expected|payable|(?<!been scheduled to )(?<!been expected to )expires?|expiring|runs out|lapses|meets(?: next| again)?|(?<!to )(?<!not )(?<!n't )(?<!did )(?:resume|begin|convene|expire)|begins|ends|starts|opens|convenes|resumes|takes effect|takes office|kicks off|(?:will|would) (?:\w+ ){{1,4}}from|coming|upcoming|(?<!had )(?<!have )(?<!has )come|ahead of(?: the)?|deadline(?: of)?|turns \d\d?|for delivery|forecast|(?:has|have) been (?:listed|announced|booked|pencilled in|earmarked|confirmed|arranged|fixed|called|set) for|(?:elections?|polls?|strikes?|votes?|referendums?|rall(?:y|ies)|protests?|meetings?|summit|sessions?|hearings?|talks|march(?:es)?|trial|inquest|sentencing|walkouts?)(?: (?:has|have) been (?:called|set|fixed))? for|likely|possibly|perhaps|penn?ciled in for|pencilled in for|(?:has|have) (?:issued|imposed|declared|announced|ordered) (?:[\w-]+ ){{1,4}}(?:warnings?|watch|watches|advisory|advisories|curfew)(?: in (?:effect|force|place))? (?:from|for)|(?:upcoming|forthcoming) (?:\w+ ){{1,3}}on|"
        r"(?:postponed|moved|delayed|rescheduled|deferred|put off|put back|pushed(?: back)?|brought forward|adjourned) (?:to|for)"
        r"|(?:runs?|continues?|lasts?|extends?|remains?|stays?|(?<!was )(?<!were )(?:open|closed|valid|in effect|in force|on view|on display))(?: [\w.:-]+){0,6}? through"
        r"|(?<!not )(?<!n't )(?<!did )(?<!to )(?:takes? place|comes? into (?:force|effect)|go(?:es)? (?:to the polls|on trial|to trial|on sale|into effect|into force)|leaves? office)"
        rf"){_BETWEEN}"
    ),
    "next_unless_after": (
        rf"(?:(?:'s)?,? [^.;:!?]{{0,30}}?\b(?:was|were|had)\b|,? (?:when|and then) (?:[\w'-]+ ){{0,4}}?{_DONE}"
        rf"|, (?:(?:the|a|an|his|her|its|their|some|most|many|all|more|about) (?:[\w'-]+ ){{1,3}}?|(?!and |but |or )[\w'-]+ ){_DONE}(?![^.;:!?]{{0,60}}\b(?:will|would)\b))"
    ),
    "next_unless_before": (
        r"\b(?:had|was|were|knew)\b(?:(?!\b(?:to|will|would|should|must|could|may|might|due|expected|scheduled|likely|planned|and|but|that|which|who|as|be)\b)[^.;:!?,])"
        r"{0,80}\bby $"
        r"|\b(?:did|was|were|had|could)(?:n't| not) [^.;:!?]{0,80}\b(?:until|till)(?: late| early)? $"
        r"|\b(?:fell|rose|grew|climbed|dropped|reached|died|came)(?: [\w%-]+){0,4} by $"
    ),
    "last_before": (
        r"\b(?:since|(?<!be )(?<!being )(?<!ly )(?<!\w-)(?:(?!scheduled|expected|planned|proposed|needed)\w{3,}ed|made|held)|(?<!be )(?:said|told|was|were|came|went|began|met|took(?: place| effect)?|gave|left|won|lost|died))"
        rf"{_BETWEEN}"
    ),
    "is_before": rf"(?<!who )(?<!that )\b(?:is|are)(?: being \w{{3,}})?{_BETWEEN}",
    "will_before": (
        r"(?:'ll|(?<![\w-])(?:will|shall|won't|going to|(?:is|are) due|(?<!\ba )(?<!the )(?<!its )(?<!his )(?<!her )(?<!their )(?<!new )plan(?= to\b| an?\b)|(?<!originally )(?<!initially )plan(?:s|ned|ning)|(?<!been )(?<!originally )(?<!initially )scheduled?|due to|set to|slated to|(?:(?:is|are) (?:expected|likely)|expects?) to(?! have \w)|intends? to|"
        rf"hopes? to|aims? to|prepar(?:e[sd]?|ing) to|in line to|is to|are to|about to|ready to|would be (?!\w*thing\b|during\b)\w\w+ing))\b{_SAME_CLAUSE}"
        rf"|\b(?:might (?!have\b)|must (?=[^.;:!?\"]*\bby $)){_NOTHING_DONE}"
        rf"|(?<!\bhad )\b(?:said|says|announced|added|warned|promised|told [\w'.-]+(?: [\w'.-]+)?)(?: in an? \w+)? (?:that )?(?:\w+ ){{1,3}}would (?!have\b|be \w+ing\b)(?:(?!\b(?:said|says|told|after|was|were|had|when|because|while|who|but|since|as)\b)[^.;:!?\"]){{0,90}} on $"
        r"|\b(?:calls?|called|urged|invited|planned|plans) (?:[\w'-]+ ){1,7}for an? (?:[\w'-]+ ){0,3}(?:march|rally|protest|strike|demonstration|vigil|meeting|summit|referendum|walkout) (?:on|in) $"
        r"|\b(?:has|have) (?:also )?(?:called|scheduled|arranged|organi[sz]ed)(?: for)? (?:an? |the )?(?:(?!(?:on|in|at)\b)[\w'-]+ ){0,3}(?:elections?|strikes?|walkouts?|stoppages?|votes?|referendum|rall(?:y|ies)|protests?|meetings?|summit|sessions?|hearings?|talks|march(?:es)?|vigils?)\b(?! an? )(?:(?! (?:and|after|into|over (?:the|an?))\b)[^.;:,!?]){0,30}$"
        rf"|\b(?:has|have)(?: (?:been|also|both|now|already))? (?:agreed|promised|pledged|vowed|undertaken|offered|asked|told|ordered|summoned|invited|called|urged|arranged|decided|voted|threatened|been (?:asked|forced|told|ordered|summoned|invited|urged|called|given)) (?:(?!for\b)[\w'-]+ ){{0,4}}?to \w+\b{_NOTHING_DONE}"
        r"|(?:\bwill\b[^.;:!?]{0,60}\bwhen (?:they|the \w+) (?!was\b|were\b|had\b|is\b|has\b|\w{3,}ed\b)\w+|\bwhen (?:he|she|it|the \w+) (?!was\b|is\b|has\b)[a-z]{2,}s)\b(?:(?!\b(?:was|were|had|said|\w{3,}ed)\b)[^.;:!?]){0,60}$"
    ),
    "present_before": rf"(?<![\w'-])(?<!\bthe )(?<!\bof )(?<!\ba )(?<!\bwhich )(?:{_ONE_DOES}|{_MANY_DO}|{_ARE_DOING})\b{_NOTHING_DONE}",
    "nearest_before": rf"(?<![\w'-])(?<!\bthe )(?<!\bof )(?<!\ba )(?<!\bwhich )(?:{_ONE_MAY_DO}|{_MANY_MAY_DO}|{_MAY_BE_DOING})\b{_NOTHING_DONE}",
    "present_unless_after": r"(?:,? [\w'-]+){0,4}?,? (?:after|following|amid|carrying|the (?:first|second|third|last) day)\b| to (?:protests|cheers|applause|jeers)\b",
    "would_before": (
        r"(?<![\w-])(?:(?:would|could|might)(?!-)(?! have\b)|to be|expected(?! to have\b)|agreed to|decided to|decision to|voted to|promised to|vowed to|want(?:s|ed)? to|hoped to|intended to|due|(?<!was )(?<!were )set (?:to|for)|slated|called for)"
        rf"\b{_SAME_CLAUSE}"
    ),
    "reported_before": (
        r"\b(?:reported|posted|earned|registered|recorded|suffered|(?:net|profit|earnings|income|sales|revenues?|results?|loss|losses)[^.;:!?]{0,24}"
        r" (?:fell|rose|declined|increased|climbed|dropped|jumped|slid|plunged|tumbled|surged|soared|narrowed|widened))\b"
        r"(?:(?!\b(?:will|would|could|may|might|likely|expect\w*|forecast\w*|estimat\w*|project\w*|predict\w*)\b)[^.;:!?]){0,60}$"
    ),
    "reported_after": r",? (?:which |that )?ended\b",
    "attributive_before": r"\b(?:the|its|his|her|their)(?: \w+ of)? $",
    "attributive_after": r" (?!(?:and|or|but|to|in|on|at|of|for|with|by|from|as|is|was|were|had|has|have|after|before|when|while|that|which|who|where|local)\b)[a-z]{3,}",
    "aside_before": r"\b(?:holiday|festival|season|feast|weekend|tournament|exhibition), which (?:[\w'-]+ )?(?:began|begins|started|starts|opened|opens|ended|ends|falls|fell|runs|ran) (?:on )?$|\b(?:born|founded|missing|unseen|built)(?: [\w'-]+){0,4} (?:in|on|since) $|(?:, (?:which|who) [^.;:!?,]*\bin )$|(?:, (?:which|who|whose|where|whom) (?:[\w'-]+ ){0,3}|\bthat )had\b(?:(?! (?:was|were)\b)[^.;:!?,])*$|\b(?:the|its|his|her|their) (?!night\b|morning\b|evening\b|afternoon\b|week\b|end\b|beginning\b|start\b|middle\b|month\b|year\b|day\b|rest\b)\w+ of $",
    "said_before": r"\b(?:said|told reporters|announced|reported)(?: late| early)?(?: on)? $",
    "hence_before": r"\bin $",
    "hence_unless_before": (
        r"\b(?:first|second|third|last|only|once|twice|times?|most|least|worst|best|\w{3,}est|highest|record|fell|rose|change[sd]?|total|spent|"
        r"more|less|fewer|\d+)\b[^.;:!?,]{0,60}\bin $"
    ),
    "had_before": r"\bhad\b[^.;:!?,]*$",
    "off_after": r"(?:'s [\w'-]+(?: [\w'-]+)?)? (?:was|were|has been|have been|had been) (?:cancell?ed|called off|postponed|scrapped|scuttled|put off|rained out)\b",
    "gone_after": r",? but (?:left|departed|began|started|took off|arrived|ended|failed|landed|ran)\b",
    "local": r"\blocal time\b",
    "planned_after": r"'s (?:planned|scheduled|upcoming|looming)\b(?! to\b| for\b)",
    "compared_before": r"\b(?:from|with|against|versus|than)\b[^.;:!?]{0,60}\d(?:\.\d+)? ?(?:(?:million|billion|trillion|cents|yen|%)(?: a share)?)?,? $",
    "compared_after": r"'s (?:[$#£€]?\d|(?:net )?(?:results?|loss|profit|earnings|income|figures)\b)",
    "opening": r"(?:^|[.!?;:\n\u201c\"'(])\s*(?:(?:on|in|by|this|and|but|so|then|early|late|last|next|also|the|an?|from|between|during|over|through|throughout),? )*$",
    "will_after": r"(?:'s)?(?: (?:is|marks) (?:a|an|the)\b|,? (?:(?!\b(?:said|says|told|was|were|had|after|when|\w{3,}ed)\b)[^.;:!?\"]){0,90}\b(?:will|plans? to|is to|are to|is set|are set|is scheduled|are scheduled|is expected|are expected|is due|are due)\b)",
    "did_before": rf"\b(?!{_LOOKING_ON}\b){_DONE}(?: (?!{_NOT_OF_IT}\b)[\w$£€'.%-]+){{1,14}} (?:on|in) $",
    "was_before": rf"\b(?:{_PAST}|been|ended|since)\b(?:[^.;:!?]|\.(?=\d)){{0,90}}$",
    "was_after": rf"[^.;:!?]{{0,60}}?\b(?:{_PAST})\b",
}
