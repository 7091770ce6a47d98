"""Goes in: nothing. Comes out: the words by which English lines show that they are no news."""

from __future__ import annotations

# Verbs with which an outlet tells its reader to do something, at the head of a sentence.
READER_VERBS = (
    "access", "add", "apply", "ask", "become", "bet", "book", "bookmark", "browse", "buy", "call", "catch", "check",
    "chip", "choose", "claim", "click", "comment", "connect", "contact", "contribute", "dial", "discover", "donate",
    "download", "dm", "e-mail", "email", "enable", "enjoy", "enter", "explore", "fill", "find", "follow", "fund",
    "gamble", "get", "gift", "give", "grab", "have", "hear", "help", "install", "invest", "join", "keep", "learn",
    "leave", "like", "listen", "load", "log", "login", "make", "meet", "message", "nominate", "open", "opt",
    "order", "pay", "phone", "pick", "play", "pledge", "post", "pre-order", "press", "rate", "reach", "read",
    "receive", "recommend", "refer", "register", "renew", "reserve", "review", "ring", "save", "scan", "see",
    "select", "send", "share", "shop", "sign", "start", "stay", "stream", "submit", "subscribe", "support", "swipe",
    "switch", "take", "tap", "tell", "test", "text", "touch", "track", "try", "tune", "tweet", "unlock", "update",
    "upgrade", "use", "view", "visit", "vote", "want", "watch", "whatsapp", "win", "write",
)  # fmt: skip

# Words of the trade between an outlet and its reader. Strong ones hardly stand in news, weak ones often do.
STRONG_OFFERS = (
    "app", "apps", "inbox", "newsletter", "newsletters", "sign up", "sign in", "log in", "subscribe", "subscriber",
    "subscribers", "subscription", "subscriptions", "paywall", "t&cs", "t&c", "ts&cs", "terms apply",
    "terms and conditions", "gamble responsibly", "over-18s", "over 18s", "18+", "begambleaware", "box office",
    "e-paper", "epaper", "premium", "members only", "member only", "members-only", "unlimited access", "ad-free",
    "free trial", "podcast", "podcasts", "whatsapp channel", "telegram channel", "youtube channel",
    "push notifications", "breaking news alerts", "in your inbox", "advertisement", "advertising", "sponsored",
    "promoted", "cookies", "javascript", "browser", "hotline", "tip line", "in confidence", "free of charge",
    "register free", "promo code", "voucher", "giveaway", "sweepstake",
)  # fmt: skip
WEAK_OFFERS = (
    "account", "alert", "alerts", "analysis", "benefits", "bingo", "bonus", "briefing", "channel", "coffee",
    "coverage", "deal", "digest", "discount", "donation", "donations", "edition", "exclusive", "experience",
    "facebook", "free", "friend", "gift", "here", "home delivery", "insights", "instagram", "journalism", "latest",
    "linkedin", "live", "membership", "member", "members", "more", "news first", "notifications", "now", "offer",
    "offers", "on sale", "online", "on your phone", "opinions", "patreon", "platforms", "price", "print", "prize",
    "quiz", "readers", "reporting", "satellite", "savings", "shop", "social media", "sale", "stories", "story",
    "telegram", "ticket", "tickets", "tiktok", "tip", "tips", "today", "top stories", "trial", "twitter", "updates",
    "website", "whatsapp", "youtube", "video", "videos", "watch", "breaking news", "every story", "every day",
    "every morning", "every week", "every working day", "daily", "weekly", "newsdesk", "newsroom",
)  # fmt: skip

# Labels that open a pointer to another story: "Also read: …", "MORE FOOTBALL | …".
POINTERS = (
    "also read", "also see", "also watch", "also on", "also in the news", "don't miss", "dont miss", "do not miss",
    "earlier", "editor's pick", "editor's picks", "editors' picks", "explore more", "featured", "find out more",
    "for more", "from our archive", "from our archives", "from the archive", "from the archives", "further reading",
    "in case you missed it", "in depth", "in pictures", "in photos", "in pics", "keep reading", "latest news",
    "latest stories", "learn more", "listen", "listen now", "more", "most popular", "most read", "must read",
    "must watch", "next", "next read", "next story", "now read", "on the blog", "our coverage", "photos",
    "photo gallery", "gallery", "slideshow", "popular", "previous story", "previously", "read", "read also",
    "read here", "read in full", "read more", "read next", "read now", "read on", "read this", "recommended",
    "recommended for you", "recommended reading", "related", "related articles", "related article", "related content",
    "related coverage", "related news", "related reading", "related stories", "related story", "related topics",
    "related video", "related videos", "see also", "see more", "see pics", "see photos", "see video",
    "similar stories", "suggested reading", "this just in", "top stories", "trending", "trending now", "up next",
    "video", "videos", "watch", "watch more", "watch now", "watch this", "watch video", "you may also like",
    "you might also like", "you may like", "you might like", "what to read next", "what others are reading",
    "elsewhere", "in the news", "now watch", "now listen",
)  # fmt: skip

# Bracketed invitations that end a sentence or stand alone: "(Watch Video)".
BRACKETED = (
    "audio", "photo", "photos", "pic", "pics", "picture", "pictures", "gallery", "slideshow", "video", "videos",
    "watch", "see", "listen", "view", "check", "read", "click", "here", "details inside", "tweet", "tweets", "post",
    "clip", "more",
)  # fmt: skip
# What may stand beside them in such a bracket: "(watch the video below)".
BESIDE_BRACKETED = frozenset(
    ("above", "all", "and", "at", "below", "for", "full", "in", "inside", "it", "live", "now", "of", "on", "out",
     "the", "this", "to", "with", "our", "inside:", "viral", "first", "trailer", "details")
)  # fmt: skip

# Whole lines that pages put between paragraphs, whatever stands around them.
FURNITURE = (
    (
        r"(?:(?:skip|end of|close|this|start of|begin) )?"
        r"(?:ad|ads|advert|advertisements?|advertising|sponsored(?: content)?)"
    ),
    r"(?:story|article|report|text|page|content) continues (?:below|after|under)\b.{0,40}",
    r"(?:scroll|swipe)(?: down)? (?:to|for) \w+(?: \w+){0,3}",
    r"(?:continue|keep) reading\b.{0,40}",
    (
        r"(?:share|print|save|copy link|copied|e-?mail|comments?|tweet|bookmark|like|follow us|view comments"
        r"|leave a comment|post a comment|share on \w+)(?: (?:this|the) (?:article|story|page|post|link))?"
    ),
    r"share this\b.{0,20}",
    r"listen to (?:this|the) (?:article|story|report)\b.{0,30}",
    r"(?:just watched|must watch)\b.{0,160}",
    r"(?:tags?|topics?|keywords?|filed under|in this article|categories|category|more on|read more on)\s*[:|].{0,200}",
    r"(?:click|tap) here\b.{0,60}",
    r"our standards\s*:.{0,80}",
    r"view original (?:content|article)\b.{0,160}",
    r"(?:media|press) (?:contacts?|enquiries|inquiries)\s*:.{0,160}",
)

# Nouns for those who write: a line at the end that calls its author one of them is a note on the author.
WRITERS = (
    "author", "columnist", "commentator", "contributor", "correspondent", "critic", "editor", "fellow", "freelancer",
    "intern", "journalist", "photographer", "producer", "reporter", "writer", "professor", "analyst",
)  # fmt: skip

# Stems of sentences in which an outlet limits what it answers for. `{us}` stands for the outlet or its people.
DISCLAIMERS = (
    r"not (?:be )?(?:held )?(?:responsible|liable|accountable) for\b",
    (
        r"(?:accepts?|assumes?|takes?|bears?|has|have|disclaims?) (?:no|any|all) (?:\w+ (?:or|and) )?(?:liability"
        r"|responsibility)\b"
    ),
    r"(?:do|does) not (?:necessarily )?(?:reflect|represent|endorse|constitute|guarantee|vouch)\b",
    r"\bviews? (?:and opinions? )?expressed\b|\bopinions? expressed\b|\bviews are (?:personal|his|her|their|those)\b",
    (
        r"\bnot (?:be (?:construed|taken|considered) as |(?:intended )?as |constitute |a substitute for"
        r" )?(?:investment|financial|medical|legal|tax|professional) advice\b"
    ),
    r"\brecommendation to (?:buy|sell|invest)\b|\b(?:quotes|prices|data) (?:are |is )?delayed\b|\bpast performance\b",
    (
        r"^\W*(?:under )?embargo(?:ed)?\b|\bnot for (?:release|publication|broadcast|distribution)\b|\bhold for"
        r" release\b|\bstrictly embargoed\b"
    ),
    (
        r"\btranscript\b.{0,80}\b(?:errors?|generated|rush|edited|updated|final|machine|automatic)"
        r"|\bauthoritative record\b|\bmay contain (?:errors|inaccuracies)\b"
    ),
    (
        r"\b(?:has|have|was|were|is|been) not (?:been )?(?:edited|verified|reviewed|checked|created|altered"
        r"|written|independently verified) by\b"
    ),
    (
        r"\b(?:published|reproduced|carried|taken|generated|sourced|auto-generated|created) (?:\w+ )?(?:directly"
        r" )?(?:as received|(?:unedited |automatically )?from (?:an?|the) (?:\w+ ){0,3}(?:feed|wire|service"
        r"|release))\b"
    ),
    (
        r"\bsyndicated (?:feed|content|story)\b|\bas received\b.{0,40}$|\bpaid (?:post|content|partnership)\b"
        r"|\bsponsored content\b|\bpress release\b.{0,60}\b(?:issued|distributed|provided) by\b"
    ),
    (
        r"^\W*(?:this (?:text|article|story|report|piece|item|page|interview|content) )?(?:has been |was |is"
        r" )?(?:\w+ly |machine[- ])?(?:and \w+ )?translat(?:ed|ion)\b"
    ),
    (
        r"^\W*(?:this (?:text|article|story|report|piece|page|summary|content) )(?:has been |was |is )?(?:\w+ly"
        r" )?(?:written|produced|generated|created|summari[sz]ed|compiled) (?:\w+ ){0,3}(?:by|with|using) (?:the"
        r" help of )?(?:an? )?(?:ai|artificial|machine|software|algorithm|automat)"
    ),
    (
        r"\boriginal (?:version|text|language version) (?:shall )?prevails?\b|\b(?:with|by) the (?:help|aid|use)"
        r" of (?:ai|artificial intelligence|machine translation)\b"
    ),
    (
        r"\b(?:author|writer|columnist|reporter|editor|correspondent)s? (?:of this \w+ )?(?:owns?|holds?|has|have"
        r"|does not|do not|is|are) (?:no )?(?:\w+ )?(?:shares?|stake|position|stock|interest|financial|own|hold)\b"
    ),
    (
        r"^\W*(?:full )?disclosures?\s*:|^\W*disclaimers?\b|^\W*editor['’]?s['’]? note\b|^\W*corrections?\s*(?::"
        r"|and)|^\W*clarification\s*:|^\W*note to (?:readers|editors)\b|^\W*notes? for editors\b"
    ),
    (
        r"^\W*this is a (?:breaking|developing)\b|\b(?:an )?earlier version of this (?:article|story|report|post"
        r"|piece)\b|^\W*this (?:article|story"
        r"|report|post|piece|page|copy) (?:has been|was|is being|will be) (?:corrected|updated|amended|changed"
        r"|modified)\b"
    ),
    (
        r"^\W*(?:©|\(c\)\s|copyright\b)|\ball rights reserved\b|\bmay not be (?:published|broadcast|reproduced"
        r"|copied|rewritten|redistributed)\b|\breprint permission\b"
    ),
    (
        r"^\W*comments (?:on this|are|have been|will be|may be)\b.{0,60}\b(?:closed|moderated|open|published"
        r"|disabled|removed)|\bcomment(?:ing|s)? (?:policy|guidelines|rules)\b|\bhouse rules\b|\bcommunity"
        r" (?:guidelines|standards)\b"
    ),
    (
        r"\bterms of (?:use|service)\b|\bprivacy (?:policy|notice|statement)\b|\bthird[- ]party (?:content|sites?"
        r"|websites?)\b.{0,40}\b|\bexternal (?:sites?|links|websites?)\b"
    ),
    r"\baffiliate (?:links?|commission)\b|\bearn a (?:small )?commission\b",
    r"\bnames? (?:have|has) been changed\b.{0,60}\b(?:privacy|identit|protect)",
)

# What an outlet says of its own interests; believed only where the outlet or its author is named as well.
INTERESTS = (
    r"\bis (?:part[- ])?(?:owned|funded|published|controlled|backed|financed) by\b",
    r"\b(?:owns?|holds?|has) (?:an? |no )?(?:\w+ )?(?:stake|shares?|interest|minority)\b",
    (
        r"\bparent company\b|\bsister (?:company|paper|title|publication)\b|\bis a (?:subsidiary|division|part"
        r"|member) of\b"
    ),
    (
        r"\b(?:receives?|received|accepts?|accepted) (?:\w+ )?(?:funding|funds|money|grants?|advertising|donations"
        r"|sponsorship|subsid\w+)\b"
    ),
    r"\b(?:trip|travel|visit|flights?|journey|stay|hotel) (?:was|were) (?:paid|funded|sponsored|arranged)\b",
)

# Openings of lines that say who wrote, read or lent the report, and nouns that such lines end with.
CREDIT_OPENINGS = (
    (
        r"(?:written |compiled |edited |reported |produced |story |text |words |report |interview |as told to "
        r"|posted |contributed |published |curated |translated |reviewed |analysis )?"
        r"by:?(?: (?:our|a|the|staff))?\s+(?=[A-Z\d])"
    ),
    (
        r"(?:contributing|words|text|story|report|reporting|writing|author|authors|source|sources|byline|credit"
        r"|credits|editor"
        r"|editing|desk|writer|compiled|contributor|contributors|translator)\s*:\s*\S"
    ),
    (
        r"(?:additional |further |extra )?(?:reporting|research|writing|editing|contributions?|files?|inputs?"
        r"|material|work) (?:from|by)\b"
    ),
    (
        r"with (?:additional )?(?:inputs?|reports?|reporting|files?|contributions?|agency|agencies|wire|material"
        r"|information|assistance)\b"
    ),
    (
        r"(?:from|by) (?:our|a|the)(?: own| special| staff| political| foreign)*(?: correspondents?| reporters?|"
        r" staff| agencies| newsroom| bureau)"
    ),
    r"our (?:own |special |staff |political |foreign |city )*(?:correspondent|reporter|bureau)\b",
    (
        r"(?:special |staff |political |foreign |chief |senior |diplomatic )*(?:correspondent|reporter"
        r"|writer)s?\b[,:]?\s+(?=[A-Z])"
    ),
    (
        r"(?:story |article )?(?:first |originally )?"
        r"(?:published|posted|updated|last updated|modified|last modified|created)\s*(?:on|at|:)?"
        r"\s+.{0,6}(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    ),
    r"\d{1,2}[ -]?min(?:ute)?s?[ -]read\b",
    r"source\s+(?-i:[A-Z])[^.]*$",
)
CREDIT_NOUNS = (
    "staff", "desk", "web desk", "news desk", "newsdesk", "online desk", "digital desk", "newsroom", "bureau",
    "correspondent", "correspondents", "reporter", "reporters", "staff writer", "staff writers", "staff reporter",
    "staff reporters", "news agency", "agencies", "wire", "wires", "news service", "team", "editorial board",
    "editorial team", "editor", "writer", "columnist", "contributor", "service",
)  # fmt: skip
CONTRIBUTED = (
    r"\b(?:contributed to|contributed reporting|reported from|assisted (?:in|with)"
    r"|provided (?:additional )?(?:reporting|research))\b"
)
REACHED = r"\bcan be (?:reached|contacted|followed|found) (?:at|on|by|via)\b"

# Words that show a picture's line.
PICTURE_LABELS = (
    "photo", "photos", "photograph", "photographs", "picture", "pictures", "pic", "pics", "image", "images",
    "illustration", "graphic", "photo credit", "image credit", "picture credit", "photographer", "file photo",
    "video still", "photo by", "picture by", "image by", "photo courtesy", "courtesy",
)  # fmt: skip
PICTURE_SIGNS = (
    r"\b(?:file|handout|courtesy|staff|stock|archive) (?:photo|picture|image|pic)\b",
    r"\b(?:getty images?|shutterstock|istock|alamy|unsplash)\b(?!['’]|\s+(?-i:[a-z]))|\bAP photo\b",
    r"\b(?:image|media|video|photo) caption\b|\bimage (?:copyright|source)\b|\bmedia playback is\b",
    r"\btoggle caption\b|\benlarge (?:this )?image\b|\bhide caption\b|\bclick to enlarge\b",
    r"\bphoto(?:graph)? (?:by|courtesy|credit|via|from)\b|\b(?:image|picture) (?:by|courtesy|credit|source|via)\b",
    r"\bcourtesy of\b.{0,40}$|\bscreengrab\b|\bscreenshot\b",
)

# Verbs that report speech: a line that has one is somebody's words, hardly an aside.
SPEECH = frozenset(
    (
        "according", "acknowledged", "added", "adds", "admitted", "agreed", "alleged", "announced", "argued",
        "argues", "asked",
        "asserted", "claimed", "claims", "commented", "complained", "concluded", "conceded", "confirmed",
        "continued", "declared",
        "denied", "emphasised", "emphasized", "estimated", "explained", "explains", "hinted", "insisted", "insists",
        "joked",
        "maintained", "mentioned", "noted", "notes", "observed", "pointed", "predicted", "promised", "quipped",
        "recalled",
        "remarked", "replied", "reported", "responded", "said", "says", "stated", "stressed", "suggested",
        "testified", "told",
        "tells", "tweeted", "urged", "vowed", "warned", "warns", "wrote", "writes",
    )
)  # fmt: skip

# Words that a headline has in capitals and a list of names has not: what joins words, and the verbs of headlines.
HEADLINE_WORDS = frozenset(
    (
        "after", "against", "ahead", "all", "amid", "among", "are", "as", "at", "backs", "be", "because", "before",
        "behind",
        "bids", "but", "by", "calls", "claims", "cuts", "day", "dead", "denies", "dies", "during", "ends", "faces",
        "fails",
        "fears", "files", "first", "following", "for", "from", "gets", "gives", "goes", "has", "have", "heads",
        "held", "her",
        "here", "his", "hits", "holds", "how", "if", "into", "is", "it", "its", "joins", "keeps", "killed", "kills",
        "launches",
        "leads", "leaves", "looks", "loses", "makes", "may", "meets", "moves", "new", "no", "not", "now", "off",
        "on", "opens",
        "out", "over", "plans", "pulls", "puts", "raises", "reaches", "rejects", "reports", "reveals", "rises",
        "says", "sees",
        "seeks", "sends", "sets", "shows", "signs", "slams", "sparks", "starts", "takes", "tells", "than", "thanks",
        "that",
        "the", "their", "they", "this", "to", "top", "turns", "under", "until", "up", "urges", "visits", "vows",
        "wants",
        "warns", "was", "were", "what", "when", "where", "which", "while", "who", "why", "will", "wins", "with",
        "without",
    )
)  # fmt: skip

# Function words, which headlines in title case leave small, and which every English text is full of.
SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "be",
        "but",
        "by",
        "for",
        "from",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "nor",
        "of",
        "off",
        "on",
        "onto",
        "or",
        "over",
        "per",
        "so",
        "than",
        "that",
        "the",
        "to",
        "up",
        "via",
        "vs",
        "was",
        "with",
        "yet",
    ]
)
SECOND_PERSON = frozenset(("you", "your", "yours", "yourself", "you'll", "you're", "you've", "you'd"))

# Parts of words without which a line names no picture; cheap to look for.
PICTURE_HINTS = (
    "photo", "pictur", "image", "pic ", "pics ", "illustrat", "graphic", "courtes", "getty", "shutterstock", "istock",
    "alamy", "unsplash", "media ", "screen", "caption", "video still", "handout",
)  # fmt: skip

# Words that names of outlets share; they don't tell one apart.
COMMON_IN_NAMES = frozenset(
    (
        "channel", "company", "daily", "group", "inc", "international", "limited", "ltd", "magazine", "media",
        "national",
        "news", "newspaper", "online", "paper", "post", "press", "radio", "television", "the", "times", "tv",
    )
)  # fmt: skip

CORRECTING = ("Correction", "CORRECTION", "Clarification", "CLARIFICATION", "Corrected")
"""How a note opens that tells what an earlier version had wrong, and names who is in the news."""
