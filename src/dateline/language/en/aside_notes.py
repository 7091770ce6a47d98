"""Goes in: nothing. Comes out: the forms of the short notes that outlets put around English reports.

Each is a pattern in lower case, tried where a line or one of its sentences begins, unless it says otherwise.
"""

from __future__ import annotations

_PAGE = r"(?:live[ -]?blog|live page|live coverage|live ticker|page|article|story|report|post|blog|piece|text|copy)"
_KEPT = (
    r"(?:updated|refreshed|closed|archived|revised|amended|expanded|corrected|modified|paused|ended|finished"
    r"|supplemented|changed)"
)
_PICTURE = (
    r"(?:photo|photograph|picture|pic|image|still|screenshot|screengrab|selfie|portrait|frame grab|video grab"
    r"|handout)s?"
)
_LENT = (
    r"(?:provided|supplied|released|issued|shared|distributed|made available|obtained|taken|courtesy|posted|published"
    r"|circulated|handed out)"
)
_DAYS = (
    r"(?:(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|(?:this|next) (?:week|weekend|month))['’]s|the next|this weekend['’]s|the weekend)"
)

# What an outlet says of the page itself: that it goes on, how it is read, what its times are.
PAGE_NOTES = (
    r"(?:the )?[\w&'’ ]{2,40} (?:makes?|gives?|offers?) no (?:warrant(?:y|ies)|guarantees?|representations?)\b",
    r"(?:typed|subtitled|captioned|transcribed|written down) live\b"
    r"|(?:slips?|mistakes?|typing errors|mishearings) (?:are |is |may be )?(?:possible|likely|inevitable)\b",
    rf"(?:this|our) (?:\w+ )?{_PAGE} (?:(?:is|was|were|has|have|will|be|been|being|may|gets|\w+ly|now|last"
    rf"|first|no longer"
    rf"|regularly|still) )+{_KEPT}\b",
    rf"(?:live[ -]?blog|live page|live coverage|live ticker) (?:(?:is|was|has|now|been|will|be) )+{_KEPT}\b",
    rf"we (?:are|were|have|will|['’]re|['’]ve)\b.{{0,30}}\b(?:updat|refresh|clos|paus|end|finish)\w+ (?:\w+ )?"
    rf"(?:this|our) (?:\w+ )?(?:{_PAGE}|coverage)\b",
    r"(?:please )?(?:check|come|look) back (?:\w+ )?(?:for|later|soon|here|regularly|tomorrow)\b",
    r"(?:please )?(?:refresh|reload) (?:this|the|your) (?:page|browser|screen)\b",
    r"more (?:(?:details|information|news|updates|on this|on this story|coverage) )?"
    r"(?:to (?:follow|come)|soon|shortly|as we (?:get|have|hear|learn)\b.{0,20}|follows|will follow|expected)\W*$",
    r"(?:this is an? )?(?:breaking|developing|evolving|ongoing) (?:news|story|news story|report)(?:\W*$|[;:,–—-])",
    r"(?:all |the )?times? (?:(?:are|is|given|shown|stated|listed|quoted|here|below|above|in this \w+|on this \w+)"
    r" )*(?:in )?(?:\w+ ){0,2}(?:local|gmt|utc|(?-i:[A-Z]{2,4}T)|eastern|central|western|pacific|mountain|atlantic"
    r"|european|zone|time)\b(?=\W|$)(?=[^,]{0,40}$|[^,]{0,25}[.;])",
    r"(?:please )?(?:read|reads|scroll|to be read)\b(?: \w+){0,4} (?:bottom|top|upwards?|downwards?|newest|oldest)\b",
    r"(?:the )?(?:newest|latest|most recent|oldest|earliest) (?:(?:entries|entry|updates?|posts?|news|reports?"
    r"|messages?) )?(?:\w+ ){0,3}(?:first|top|bottom|last)\b",
    r"(?:last |first )?(?:updated|corrected|amended|refreshed) (?:(?:at|on)\b|:).{0,12}\d",
    r"this (?:version of (?:this|the) )?(?:\w+ )?(?:article|story|report|version|copy) (?:corrects|clarifies"
    r"|is more than"
    r"|updates|adds|removes|fixes|deletes|recasts|refiles)\b",
    r"(?:(?:trigger |content )?warning|caution|please note)\s*[:!–—-].{0,60}\b(?:readers?|viewers?|content|graphic"
    r"|distressing|disturbing|upsetting|spoilers?|details|descriptions?)\b",
    r"(?:the )?(?:views|opinions) of (?:\w+ ){1,4}(?:are|remain) (?:\w+ )?(?:their|his|her|its) own\b",
    r"e\s?&\s?o\s?e\b|errors (?:(?:and|&) omissions )?(?:are )?excepted\b|no (?:guarantee|warranty|liability)\b"
    r"|subject to (?:change|alteration|correction)s?\b(?=\W*$| without)|without (?:guarantee|warranty|liability)\b"
    r"|(?:we|the editors?|the publishers?) (?:cannot|can['’]t|do not|don['’]t) (?:guarantee|vouch|accept)\b",
)

# Who put a report into English, cut it or printed it first.
MAKING_NOTES = (
    r"(?!(?:an?|the|his|her|their|its)\b)(?:[\w-]+ ){0,2}translations?(?=\W*$|\s*[:;,.(/–—]|\s+(?:by|from|and|revised"
    r"|checked|reviewed|edited|corrected|proofread|may|not|with|without|courtesy|done|made|produced)\b)",
    r"(?:[\w-]+ ){0,2}(?:[\w]+-)?translated (?:by|from|into|with|using|automatically|and)\b",
    r"this (?:is an? |\w+ )?(?:[\w-]+ ){0,2}translation\b",
    r"(?:the |this |our )?(?:english|international)(?:[- ]language)? (?:version|text|edition|adaptation|summary"
    r"|translation|rendering|editing|copy)(?:\W*$|\s*[:;,.–—]|\s+(?:(?:was|is|has been) )?(?:\w+ )?(?:by|of this"
    r"|courtesy|prepared|edited|produced|provided|adapted|written|abridged)\b)",
    rf"(?:this {_PAGE} (?:was |is |has |had )?)?(?:first |originally |also )+(?:published|appeared|printed|broadcast"
    r"|written|posted|ran)\b",
    rf"(?:the |this )?original (?:(?:{_PAGE}|version|language version|article) )?"
    r"(?:appeared|was published|can be (?:read|found|seen)|is available|ran)\b",
    r"(?:adapted|abridged|condensed|shortened|excerpted|summari[sz]ed|reprinted|republished|reproduced)"
    r" (?:and \w+ )?(?:from|by|with|courtesy)\b[^,]{0,80}$",
    rf"this {_PAGE} (?:was |is |has been )?(?:adapted|abridged|excerpted|condensed|reprinted"
    rf"|republished) (?:from|by|with)"
    r"\b",
    rf"(?:this|the|our|these|some|parts of this)? ?(?:interview|conversation|transcript|quotes?|quotations?|answers"
    rf"|responses|{_PAGE}) (?:has |have |was |were |is |are )(?:been )?(?:(?:lightly|slightly|since) )?(?:edited"
    r"|condensed|abridged)(?= and| for|\W*$)",
    r"(?:revised|proofread|fact-checked|copy-edited|subedited|sub-edited) by\b[^,]{0,60}$",
    r"(?:the |our |this )?(?:reporter|correspondent|writer|author|photographer|journalist)s?\b.{0,40}\b"
    r"(?:travell?ed|flew|visited|stayed|was|were)\b.{0,30}\b(?:guests? of|invitation of|paid for by|hosted by)\b",
)

# Broadcasts that can be had again, and what comes with the next paper. Believed near the end.
OFFER_NOTES = (
    r"(?:and )?you can (?:\w+ )?(?:hear|watch|see|listen|catch|read|find|view|stream|download|replay|follow|send|buy"
    r"|order|get)\b.{0,80}\b(?:again|online|in full|on demand|catch-?up|(?:web)?site|app|podcasts?|channel|platforms?"
    r"|newsletter|iplayer|player|shop|page)\b",
    r"(?:the |this |our |last \w+['’]s )?(?:full |whole |entire |complete |next )?(?:interview|programme|program"
    r"|episode|show|documentary|debate|podcast|broadcast|recording|video)\b.{0,40}\b(?:(?:can|will) be (?:heard|seen"
    r"|watched|streamed|viewed|broadcast|shown|aired|repeated|downloaded|replayed)|is (?:available|repeated|broadcast"
    r"|online)|airs|goes out)\b.{0,60}\b(?:again|online|(?:web)?site|app|channel|on demand|platforms?|podcasts?|tv"
    r"|radio|player)\b",
    r".{2,40}\b(?:is|are) available (?:\w+ )?(?:on|from|at|wherever|via) (?:(?:all|your|our|every|the|good) )*"
    r"(?:\w+ )?(?:platforms?|podcasts?|app|apps|app stores?|website|site|providers?|newsagents?|newsstands?)\b",
    r"(?:\w+ ){0,3}on sale (?:now|today|tomorrow|here|from)\b[^,]{0,40}$",
    r"(?:hear|watch|see|read|listen to|follow) .{2,50}\b(?:again|online|in full|on demand|live)\b.{0,30}\b(?:at"
    r"|on|via)"
    r" [\w.]+\.\w{2,}\b",
    r"listen (?:again|back|live)\b|watch (?:again|back)\b|catch up\b.{0,20}\b(?:on|with)\b.{0,30}\b(?:site|app"
    r"|player)\b",
    rf"(?:free|win|your|our|only|plus|inside|don['’]t miss|collect|get|pick up|exclusive|see|coming|claim|look out)\b"
    rf".{{0,60}}\b{_DAYS}\s+\w+(?: \w+){{0,2}}\W*$",
    rf"in {_DAYS} [\w' ]{{2,30}}:",
    rf".{{2,50}}\b(?:poster|pull-?out|supplement|guide|souvenir|voucher|calendar|wallchart|sticker"
    rf"|packet)s?\b.{{0,20}}"
    rf"\b(?:in|with|inside) (?:every copy of )?{_DAYS}\s+\w+(?: \w+)?\W*$",
    r"(?:you can )?(?:also )?(?:follow|find|contact|reach|message) [^.]{2,60} on (?:twitter|facebook|x"
    r"|instagram|threads"
    r"|mastodon|bluesky|linkedin|telegram|youtube|tiktok)\b",
    r"(?:please include|you can (?:also )?(?:contact|reach|email|write to|message|get in touch))\b",
    r"don['’]t miss our\b",
    r"in print\s*:",
    r".{2,60}\b(?:is|are) (?:now |also |already )?out (?:now )?(?:in (?:paperback|hardback|print)|on (?:dvd|vinyl))\b",
    r".{2,40}['’]s (?:\w+ )?(?:book|novel|album|memoir|biography)\b.{0,60}\b(?:is|will be) (?:\w+ )?(?:out|published"
    r"|available|in (?:shops|bookshops|stores))\b",
    r"(?:free |our |next )?(?:webinar|masterclass|workshop|seminar|live event|reader event)s?\s*:",
    r"(?:register|enrol|enroll|book|apply|sign up) (?:by|before|until|now|here|online|today)\b[^,]{0,40}$",
    r"for (?:\w+ )?(?:alerts|updates|tips|details|information|bookings|tickets|delivery|advertising)\b,? (?:please )?"
    r"(?:text|sms|whatsapp|call|ring|dial|phone|write|e-?mail|see|visit|contact)\b",
    r"text [A-Z]{2,12} to \d{3,}\b",
    r"(?:the |our )?next (?:bulletin|edition|issue|update|newsletter|programme|program|episode|broadcast)\b.{0,30}"
    r"\b(?:at|on|is|appears|follows|comes)\b[^,]{0,40}$",
    r"(?:digital|full|unlimited|online|all-access|premium) (?:access|subscriptions?|memberships?)\b.{0,40}"
    r"\b(?:for|from|at|costs?)\b.{0,12}\d",
    r".{2,90}\bin (?:the|our) (?:[\w'’]+ ){0,3}(?:classifieds|classified section|small ads)\b",
    r"become (?:a|an|our) (?:\w+ )?(?:member|patron|supporter|friend|subscriber|donor)\b",
    r"(?:please )?support us\b",
)

# Words of which a line that credits nobody by name is made up; it needs one of the roles.
STAFF_ROLES = frozenset(
    (
        "correspondent", "correspondents", "reporter", "reporters", "writer", "writers", "agencies", "agency", "wire",
        "wires", "desk", "bureau", "newsroom", "staffer", "staffers", "newsdesk", "journalist", "journalists",
        "stringer", "contributor", "contributors", "editors",
    )
)  # fmt: skip
STAFF_WORDS = STAFF_ROLES | frozenset(
    (
        "a", "an", "and", "by", "chief", "city", "combined", "compiled", "court", "crime", "culture", "diplomatic",
        "digital", "district", "economic", "economics", "editorial", "education", "foreign", "from", "health", "in",
        "legal", "local", "national", "news", "night", "online", "other", "our", "own", "parliamentary", "political",
        "regional", "report", "reports", "roving", "royal", "science", "senior", "service", "services", "special",
        "sports", "staff", "state", "the", "transport", "via", "web", "weekend", "with", "business", "media", "print",
        "team",
    )
)  # fmt: skip

# Who lent a part of a report; a name follows.
LENDING_NOTES = (
    r"(?:staff |special |senior )?(?:writers?|reporters?|correspondents?|stringers?)(?: in \w+)? (?-i:[A-Z])"
    r"[^.!?]{2,60}\b(?:contributed|assisted|helped)\b[^.!?]{0,60}\W*$",
    r"contributing\s*:\s*\S|.{3,80}\bcontributed (?:\w+ )?to this (?:report|story|article|post|piece|page|dispatch)\b",
    r"(?:[^.!?]{2,40}[,;–—-] (?:with )?|with |and )?(?:additional|further|extra|supplementary"
    r"|other) (?:reporting|research"
    r"|inputs?|material|files?|information|writing|editing|copy|contributions?)\b\s*(?:by\b|from\b|:|(?-i:(?=[A-Z])))",
    r"(?:this \w+ (?:is |was )?)?(?:partly |also )?(?:based|compiled|drawn|assembled|written) (?:\w+ )?(?:on"
    r"|from|using)"
    r" (?:\w+ ){0,3}(?:reports?|reporting|dispatches|copy|material|files?|agenc\w+|wires?)\b[^,]{0,50}$",
    rf"(?:this {_PAGE} )?(?:also )?(?:includes?|contains|uses|draws on|incorporates|with) (?:\w+ ){{0,2}}(?:reporting"
    r"|material|copy|information|reports|dispatches|contributions|content) (?:by|from|of)\b[^,]{0,60}$",
    rf".{{2,40}}\b(?:material|copy|reporting|information|content|dispatches) (?:was|were) (?:also )?used (?:in|for)"
    rf" this {_PAGE}\b",
    r"(?:research|reporter|reporters|interview|production|producer|correspondent|reporting and writing)\s*:\s*"
    r"(?-i:[A-Z])[^.!?]{2,60}$",
)

# Who sent or issued a report, and when: above or below it.
SENDING_NOTES = (
    r"(?:this \w+ (?:was |is )?)?(?:issued|released|circulated) (?:by|at|on|from)\b[^.!?]{2,90}$",
    r"from (?-i:[A-Z])[\w'’.-]+(?: (?-i:[A-Z])[\w'’.-]+){1,2},? in (?-i:[A-Z])[\w'’-]+"
    r"(?: (?-i:[A-Z])[\w'’-]+){0,2}\W*$",
)

# Pointers to other pages of the outlet.
OWN_PLACES = (
    r"(?:previously|earlier|also|elsewhere|more|next|new|now|coming up|last (?:week|time|month|year)"
    r"|this (?:week|month)"
    r"|tomorrow|today|from) (?:on|in|from|at) (?:the |our )?[\w&'’. -]{1,30}?\s*[:|]\s*\S"
)
PAGE_POINTERS = (
    r"(?:(?:see|turn to|go to|continued|continues|full|story|report|reports|coverage|more|details|editorial|analysis"
    r"|comment|leader|pictures?|photos?|interview|background|letters|obituary|results|also|on|from|and|the|our)\W+)*"
    r"(?:pages? |pp?\. ?)[a-z]?\d+(?:\s?[-–&,]\s?\d+)*\W*$"
)
CONTENT_LABELS = (
    r"(?:explainers?|explained|opinion|analysis|comment|commentary|editorial|timeline|profile|interview|gallery|quiz"
    r"|podcast|factbox|fact check|graphic|interactive|infographic|map|background|in numbers|at a glance|review"
    r"|feature|long read|obituary|column|recap|archive|guide|q&a|letters?|leader|poll)\s*[:|]\s*\S.*[^.\s]$"
)
OUR_KIND = (
    r"[^.]{4,80}[:–—] (?:our|your|here are our) (?:\w+ ){0,2}(?:guide|tips|verdict|picks?|ranking|gallery|quiz"
    r"|explainer|review|list|analysis|coverage)\W*$"
)

# Pictures: how captions speak of them.
PICTURE_NOTES = (
    rf"(?:file|archive|stock|library|handout|representational?|representative|illustrative|symbolic|generic|undated)"
    rf" {_PICTURE}\b",
    rf"(?:this|in this|these) (?:[\w-]+ ){{0,4}}{_PICTURE}\b.{{0,90}}\b(?:shows?|{_LENT})\b",
    rf"{_PICTURE} (?:is |are )?(?:used )?(?:only )?for (?:representation|illustrat)\w*",
    rf"in (?:the|this|our) (?:{_PICTURE}|foreground|background|cover picture)\s*:",
    r"(?:pictured|inset|map|seen here|main picture|file)\s*(?::|\s[–—-]\s)",
)
PICTURE_ENDS = (
    rf"\b(?:in|from|with) (?:an?|this|these"
    rf"|the) (?:[\w-]+ ){{0,3}}{_PICTURE}\b,? (?:\w+ )?{_LENT}\b[^.!?]{{0,60}}\W*$",
    rf"\b(?:in|from) (?:an? |this )?(?:[\w-]+ ){{0,2}}(?:undated|handout|file|archive|family|school|passport|police)"
    rf" (?:[\w-]+ )?{_PICTURE}\b[^.!?]{{0,50}}\W*$",
    r"[.!?)]\s+(?:(?:photo|image|picture) )?credits?\s*[:/]\s*\S.{1,50}$",
    r"/handout\b|\bhandout (?:via|/)|\b(?-i:Handout)\W*$",
    r"[.!?]\s*\|\s*(?-i:[A-Z])[\w. /-]{1,40}$",
)
TOLD_OF_PICTURES = frozenset(("was", "were", "had", "did", "showed", "showing", "will", "would", "could"))
