/** Words that tell what a sentence about keeping or deleting speaks of. */

export const STORAGE_WORD = /\b(?:ret(?:ain|ention)|ke(?:ep|pt)|stor(?:e|age|ing)|hold|held|sav(?:e|ing)|preserv|maintain|archiv|log(?:s|ged|ging)?\b|persist|remain|stay|resid|cache|surviv|last|delet|eras|remov|purg|destr[ou]|wip(?:e|ing)|anonymi|de-?identif|depersonal|discard|dispos|clear|expir|shred|overwrit|scrub|expung|disappear|session|rotat|back-?up|temporar)/i;
export const DATA = /\b(?:data|information|info|status|logins?|sessions?|selections?|text|records?|logs?|messages?|content|contents|accounts?|recordings?|back-?ups?|cookies?|cop(?:y|ies)|files?|photos?|photographs?|images?|videos?|audio|e-?mails?|address(?:es)?|details?|profiles?|histor(?:y|ies)|posts?|comments?|submissions?|correspondence|conversations?|chats?|transcripts?|transcriptions?|metadata|analytics|reports?|tickets?|invoices?|transactions?|tokens?|credentials?|entries|entry|documents?|caches?|cached|settings?|preferences?|configurations?|identifiers?|ids?|ips?|statistics|telemetry|results?|answers?|responses?|uploads?|orders?|purchases?|bookings?|prompts?|inputs?|outputs?|applications?|resumes?|cvs?|notes?|scores?|progress|state|lists?|snapshots?|requests?|it|them|they|everything|anything|nothing|both|pii|phi|what)\b|^\W*(?:this|these|those|that|which)(?:\W*$| from\b)/i;
/** What is retained, stored or deleted is data, save this. */
export const NOT_DATA = /\b(?:rights?|counsel|control|ownership|title|licen[cs]es?|copyrights?|interests?|services?|providers?|auditors?|staff|employees|contractors?|consultants?|customers|lawyers?|attorneys?|people|persons?|children|students?|officers?|authority|discretion|trust|confidence|computer|device|browser|apps?|software|functions?|functionality|features?|cookies? settings|servers?|systems?|sites?|websites?|platforms?|events?|meetings?|contests?|prices?|safeguards?|measures?|security|procedures?|standards?|polic(?:y|ies)|notices?|agreements?|facilities|premises|equipment|sections?|clauses?|provisions?|(?:these|our|the) terms|obligations?|dut(?:y|ies)|promises?|keys?|you|us|him|her|anyone|everyone|nobody)\b/i;
export const COOKIES = /\bcookies?\b/i;
export const PERSONAL = /\b(?:any|all|your|personal|user|users'|no) ?(?:\w+ ){0,2}(?:data|information|info|details|content|pii)\b|\b(?:anything|nothing|pii|personally identif\w+|personal data|any (?:of )?(?:your )?(?:data|information))\b/i;
export const CHILD = /\b(?:child(?:ren)?|minors?|under (?:the age of )?\d\d|parent(?:s|al)?|guardians?|juveniles?)\b/i;
export const DISCOVERY = /\b(?:discover|learn|become aware|becomes aware|aware|believe|think|suspect|find out|find that|notified|knowledge|inadvertently|realize|realise|determine|identify|notice|informed)\w*\b/i;
export const ANSWERING = /\b(?:respond|response|reply|replies|answer(?=\b|ed|ing)|notif(?:y|ies)|inform(?:s|ing)?\b|comply|honou?r|process(?: the| your| such| any| all| their)? request|review|verif|confirm|acknowledge|fulfil|investigat|address(?: your| the)? (?:request|concern)|resolve|get back|action (?:the|your)|act on|contact you|provide you|execute)\w*\b/i;
/** "in the past 12 months", "30 days' notice", "7 days prior": no time of keeping. */
export const PAST_WINDOW = /\b(?:past|preceding|previous|prior|last|recent)\s*$/i;
export const NOTICE = /^\W*(?:prior|before|in advance|earlier|notice|trial|money|ago|free|subscription|plan|warranty|review)\b/i;
export const AGE_BEFORE = /\b(?:under|over|below|above|younger than|older than|at least|age[ds]?(?: of)?|attain\w*|reach\w*|least|minimum age(?: of| is)?)(?: the age of)?\s*$/i;
export const LAW_NAME = /\b(?:[A-Z][\w'’]+ ){1,4}(?:Act|Code|Regulations?|Ordinance|Statute)\b|§|\b(?:[Ss]ections?|[Aa]rticles?|[Aa]rt\.) \d+|\b(?:[Tt]ax|[Cc]ommercial|[Ff]iscal|company|companies|accounting|employment) (?:laws?|code|act|rules|regulations?|legislation)\b|\bHIPAA\b|\b(?:HGB|AO)\b/;
export const LAWFUL = new RegExp(`(?<![\\w-])(?:according to|pursuant to|in (?:accordance|compliance|line) with|as (?:required|demanded|provided) by|under) (?:the )?(?:${LAW_NAME.source.replaceAll("\\b(", "(")})`);
export const ANONYMOUS = /\b(?:anonym\w+|aggregated?|de-?identified|non-?personal\w*|statistic\w*)\b/i;
export const LOCAL = /\b(?:(?:on|in|to) (?:your|the user'?s?|the) (?:\w+ ){0,2}(?:device|computer|phone|browser|machine|hard drive)|locally|on[- ]device|local storage)\b/i;
export const ERASER = /\b(?:uninstall\w*|clear(?:ing)?|reset\w*|remov(?:e|ing)|delet(?:e|ing)) (?:the |this |your |our |its |all )?(?:\w+[’' ]s? ?){0,2}(?:app|application|extension|add-?on|plug-?in|software|browser|cache|storage|storages|site data|bot|widget)\b/i;
export const TEMPORARY = /\b(?:temporar(?:il)?y|transient(?:ly)?|ephemeral(?:ly)?|briefly|momentarily|for the time being)\b/i;
export const IMMEDIATE = /\b(?:immediately|instantly|at once|right away|straight ?away|in real[- ]time|automatically)\b/i;
export const CHECKABLE = /\b(?:complete (?:your|the|a|an) (?:\w+ )?(?:purchase|transaction|order|download|payment|request|transfer)|maintain the authori[sz]ed connection|operate)\b/i;
/** Kept so, or there: nothing about time. */
export const MANNER = /\b(?:secure(?:ly)?|safe(?:ly)?|confidential(?:ly|ity)?|in confidence|private(?:ly)?|accurate|up[- ]to[- ]date|informed|encrypted|separate(?:ly)?|anonymous(?:ly)?|minimum)\b/i;
export const PURPOSE_ONLY = /\bfor (?:[\w-]+ ){0,4}(?:purposes?|records?|reasons)\b|\bso that\b|\bto (?:track|prevent fraud)\b|\bfor use in\b|\b(?:retained|kept) (?:by (?:us|them|me)|on your device)\b/;
/** "how we keep", "what is stored": speaks about the policy, not about data. */
export const INDIRECT = /\b(?:how|what|why|whether|which types)(?:\W+(?!(?:have|has|had)\b)\w+){0,5}\W*$/i;
export const ASKED = /\b(?:requests?|requested|requesting|asks?|asked|asking|rights?|demands?|instructs?|would like|choose|wish|option)\b.*\W(?:that|to|us|have|having)\b/i;
export const THEREAFTER = /\b(?:thereafter|afterwards?|after that)\b/i;
export const QUESTION = /\?\s*$/;
export const CAPPED = /\b(?:whichever|earlier|sooner|first|at most|maximum|no later than|not? (?:longer|more) than|not exceed\w*|up to)\b/i;
export const LABEL = /^([^:.]{2,60}):\s/;
