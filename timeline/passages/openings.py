"""How lines begin that frame a text. Most lines begin like none of them, and need not be asked further; a test holds this to the patterns."""

from __future__ import annotations

from typing import Final

_FURNITURE: Final = (
    "leave;post;your ;required;save;you must;you may;you might;comment;add ;write ;view;show;see;read;page;share;like;hits;follow;related;more;recommended;similar;popular;"
    "trending;further;latest;find out;learn;also ;don't;don’t;must ;in case;in pictures;watch;listen;video;photo;gallery;live;interactive;opinion;explainer;facebook;twitter;"
    "pinterest;linkedin;whatsapp;email;reddit;tumblr;google;telegram;messenger;print;copy;tweet;join ;newsletter;sign;subscribe;enter ;get;keep up;click here;to subscribe;"
    "to unsubscribe;please ;already a;support ;interested;download;by si;by su;by cl;this article;this story;this post;this piece;this report;this page;this website;"
    "this site;this material;this is a;we use;we pay;accept ;media;just;now playing;replay;scroll;play;pause;mute;skip;close;hide;image;slide;audio;advertisement;sponsored;"
    "promoted;ad;chat with;launch;continue;back;jump;go to;copyright;all rights;reproduction;contact;e-mail;reach ;send ;do you;got a;have you;are you;home;news;world;politics;"
    "business;sport;menu;search;log;register;my account;tag;topic;filed;categor;keywords;label;https;http:;editor;correction;clarification;a version;story;text;"
    "next;prev;less;top;reply;report;load;enlarge;expand;zoom;open;cancel;submit;ok;yes;no;tap ;lesen;mehr;das könnte;könnte;anzeige;werbung;jetzt;artikel;kommentar;zur ;lire;"
    "à lire;voir;publicité;abonnez;partager;inscrivez;article;lea ;leer;czytaj;zobacz;reklama;will be;check back;last ;published;updated;posted;modified;edited;about ;over ;"
    "an ;a second;a sec;a min;a hour;a hr;a day;a week;a month;a year;a 0;a 1;a 2;a 3;a 4;a 5;a 6;a 7;a 8;a 9;second;sec;minute;min;hour;hr;day;week;month;year;estimated;partner;promotion;loading;exclusive;"
    "cnn;cnbc;bbc;nbc;abc;cbs;fox;sky;npr;msnbc;cbc;yahoo;wsj;buzz60;what to read;most ;archive;license for;licence no;license no;registration;vos ;commentaire"
)
_CAPTIONS: Final = (
    "file;undated;handout;picture;bild;foto;toggle;caption;legende;légende;ap;reuters;afp;epa;pa;getty;associated;xinhua;dpa;ansa;efe;tass;sputnik;bloomberg;shutterstock;istock;"
    "alamy;rex;splash;swns;imago;keystone"
)
_BYLINES: Final = "by ;von ;par ;authored;written;submitted;reported;compiled;agenc;staff;from staff;from wire;with assistance;with reporting;with files;author;reporter;autor;redaktion"
_DAYS: Final = "mon;tue;wed;thu;fri;sat;sun;jan;feb;march;mar ;mar.;apr;may ;may.;jun;jul;aug;sep;oct;nov;dec"
_LONG: Final = tuple(sorted(f"{_FURNITURE};{_CAPTIONS};{_BYLINES};{_DAYS}".split(";")))
_BY_LETTERS: Final = {words[:2]: tuple(other for other in _LONG if other[:2] == words[:2]) for words in _LONG}
_ARTICLE: Final = "the "
_REACH: Final = 40
_QUOTES: Final = frozenset("\"'“‘«„")


def framing(line: str) -> bool:
    """Whether the line may be one that frames the text, going by its first words; what begins with neither word nor quotation may."""
    head = line[:_REACH]
    small = (head if head.isprintable() else " ".join(head.split())).lower().removeprefix(_ARTICLE)
    known = _BY_LETTERS.get(small[:2])
    if known is not None:
        if small.startswith(known):
            return True
    elif not (small[:1].isalpha() or (small[:1] in _QUOTES and small[1:2].isalpha())) or small[0] == "x":
        return True
    return "//" in line or line[-1:] == ")" or line[-5:].lower() == " icon" or " news email " in small
