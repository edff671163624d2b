/** Phrases that introduce a term; each pattern is anchored at one end and free of nested repetition. */

/** What may stand between an opening bracket and the quoted term: (collectively referred to in this Policy as the "Services"). */
export const GLUE = new Set(
  ("the a an our we us each every or and & and/or together collectively individually jointly severally hereinafter hereafter hereby herein hereunder here either both simply just " +
    "referred to as is are also known called named in this privacy policy notice agreement statement document below for short aka a/k/a singly term terms all altogether separately commonly respectively if including any with").split(" "),
);

/** A bracket that opens with one of these defines what stands in quotes, whatever else it says. */
export const DEFINING_BRACKET = /^\s*(?:collectively|together|individually|jointly|each|hereinafter|hereafter|hereby|referred to|also (?:known|called|referred)|commonly (?:known|called)|or)\b/i;

/** Behind a quoted term: it names a place on the page or a control, nothing is defined. */
export const NAMES_A_PLACE = /^[\s,]*(?:section|sections|page|pages|tab|button|menu|link|below|above|heading|paragraph|screen|setting|settings|option|options|checkbox|icon|flag|folder|field|column|row|and similar buttons|law|act|statute)\b/i;

/** Before "called" and the like: a place or control has that name. */
export const PLACE_BEFORE = /\b(?:section|page|tab|button|menu|link|heading|paragraph|chapter|screen|setting|option|checkbox|file|folder|law|titled|entitled)s?\s+(?:(?:is|are|which is|that is)\s+)?$/i;

/** Behind the term(s): what follows says what they stand for. Anchored at the start. */
export const MEANS = /^[\s,]*(?:(?:as used (?:herein|here|in this \w+(?: \w+)?)|in this \w+(?: \w+)?|individually and collectively|collectively|for (?:the )?purposes? of this \w+(?: \w+)?)[\s,]+)?(?:(?:shall|will|is to|are to|should|also|we|only|generally|here) )*(?:means?|refers? (?:also |collectively |only |both |here )?to|stands? for|denotes?|designates?|signif(?:y|ies)|describes?|ha(?:s|ve) the (?:same )?meanings?|ha(?:s|ve) the following meaning|carr(?:y|ies) the meaning|compris(?:es?|ing)|be (?:construed|deemed|understood)|(?:is|are) (?:defined|understood|construed|to be construed|deemed)|explains? how)\b/i;

/** “Input”, any data you provide; your “Personal Data”, which is information that …; “Site” (meaning …). */
export const APPOSED = /^,?\s+(?:which (?:is|are|means|includes?|refers? to)\b|\(?meaning\b|i\.e\.|that is,)/i;
export const APPOSED_AT_START = /^,?\s+(?:any|all|those|every|information that|data that)\b/i;

/** … upload using our services are your “Inputs”. Anchored at the end, before the quoted term. */
export const PREDICATE = /\b(?:is|are|be|become|becomes)(?: (?:also|then|all))? (?:the |our |your |an? )?$/i;
export const SENTENCE_END = /^[\s).,]*(?:$|[.;)] )/;

/** Weaker than `MEANS`: defines only where the quoted term is the subject at the start of its sentence. */
export const IS = /^[\s,]*(?:is|are|includes?|track)\b(?! (?:not|no|your|our|available|used|collected|required|subject|set|on|in|at|for|by|under|part)\b)/i;

/** Before the quoted term at the start of a sentence: nothing, or a phrase that announces a definition. */
export const LEAD_IN = /^(?:[\W\d]*|(?:(?:for|in) [^.;]{3,80}, )?(?:any )?(?:the|a|an|our|by|as used [^.;]{2,50},|(?:the |by (?:a |the )?)?(?:word|term|phrase|expression)s?|when(?:ever)? [^.;]{2,50}|where(?:ver)? [^.;]{2,40}|if [^.;]{2,50}|we use(?: the (?:term|word))?|references? to|in this [\w ]{4,40},?(?: the (?:word|term)s?)?)\s*)$/i;

/** "When we say “X”, we mean", "Where you read ‘X’, it refers to", "We use “X” for". */
export const SAY_BEFORE = /\b(?:when(?:ever)?|where(?:ver)?|if) (?:we|you|this (?:policy|notice|document)) (?:say|use|talk about|speak (?:of|about)|refer to|read|mention|uses|refers to|mentions)(?: (?:of|to))?(?: the)?(?: (?:word|term|phrase))?\s*$/i;
export const BY_BEFORE = /\bby (?:the |an? )?(?:(?:word|term|phrase|expression)s? )?$/i;
export const MEAN_AFTER = /^[^.;]{0,40}?\b(?:we|it|this|they) (?:mean|means|refers?|are (?:talking|referring)|is referring)\b/i;

/** Before the term: "… (also) called the", "refer to this as", "which we define as". Anchored at the end. */
export const CALLED = /(?:\b(?:called|known as|named|dubbed|(?:we|to) call (?:this|these|it|them|you|such [\w ]{3,30})|refer(?:s|red)? to(?: (?:here|herein|hereafter|below|collectively))?(?: in (?:this|our|the) [\w ]{3,30})? ?as|refer to [^.;]{2,80} as|define[ds]? as|(?:described|designated|labell?ed) as|termed|i\.e\.,?)|\b(?:collectively|together|jointly|hereinafter|hereafter)),?\s+(?:the |our |an? |as )?$/i;

/** After an unquoted subject: needs no quotes to be a definition. */
export const MEANS_UNQUOTED = /^\s*(?:shall mean|means?|refers? to|shall refer to|is defined as|are defined as|has the meaning|have the meaning|stands for|consists? of)\b(?!\s+(?:that|you|of|it|we|they|if|when|your|our)\b)/i;

/** Technical things that policies explain: “Cookies are small files”, “cookies (small text files)”, “an IP address is a number”. */
export const EXPLAINED_THING = /\b((?:session |persistent |browser |http |flash )?cookies?|cookies and local storage|(?:tracking )?pixel(?: tag)?s?|web beacons?|log files?|local storage|ip address(?:es)?|technologies|(?:log and )?usage data|device identifiers?|personal(?:ly identifiable)? (?:data|information)|oauth)["”’]?(?: \((?:also|sometimes)[^()]{2,80}\))?(?: (?:is|are)|,? which (?:is|are)| –| —| \(|["”’]? technology, which are)\s?(?:essentially |simply |typically |generally |basically |usually |just )?(?:an? (?:string|piece|small|text|tiny|number|unique|short|file|mechanism|secure|numerical|label|data|block|identifier|bit|set)|any (?:data|information)|small|tiny|text files?|files|pieces|short|unique|bits|strings?|service-related|electronic|blocks?|data files?|information (?:that|which|about|used)|data (?:that|which|about))\b/i;

/** “Lumen is a bot that …”: the operator's own product, said to be what it is. */
export const PRODUCT = /^([A-Z][\w+.-]*(?: [A-Z][\w+.-]*){0,4}) (?:is|are) (?:an?|the) (?:[\w-]+,? ){0,7}?(?:app|application|extension|plugin|add-on|bot|tool|website|site|platform|game|service|library|program|product|variant|company|organi[sz]ation)\b/;

/** Words that never are a term. */
export const NOT_A_TERM = new Set(
  ("we you i our your this that these those it which what who here there such they he she and or but if when where while how why by for in on at to from of as also no not all any some each both either neither " +
    "accessing using continuing registering submitting clicking visiting however therefore note please yes click access use do not").split(" "),
);

/** Terms that stand for the reader or the writer. */
export const PRONOUNS = new Set("we us our ours you your yours i me my mine they them their yourself u".split(" "));

/** Heading of a part that explains terms. */
export const GLOSSARY = /\b(?:definitions?|glossary|interpretation|key terms|defined terms|terms used|terminology|(?:these|the|our|some) (?:words|terms)(?: we use)? mean|what (?:these|the|our) (?:words|terms) mean)\b/i;
export const TERM_COLUMN = /^(?:defined )?(?:terms?|words?|expressions?)$/i;
export const MEANING_COLUMN = /\b(?:meaning|definition|what (?:it|this) means)\b/i;
/** A glossary's entry: term, separator, explanation. The term is group 1. */
export const GLOSSARY_ENTRY = /^["“”„«'‘]?(?:The )?([A-Z\d][^:–—=.;]{1,60}?)["”’'»)]*\s*(?:[:–—=]|-\s|\b(?:shall |will )?(?:means?|refers? to|denotes?|stands? for|has the meaning|have the meaning)\b)/;
/** The same with a weak verb; only for terms in quotes or bold type. */
export const GLOSSARY_IS = /^["“”„«'‘]?(?:The )?([A-Z\d][^:–—=.;]{1,60}?)["”’'»)]*\s+(?:is|are|includes?)\b/;
/** A numbered heading begins another part of the document. */
export const NUMBERED = /^(?:\d|[IVX]+\.|Section|Article|Part)/;
/** Opens the explanation of a label. */
export const GLOSS_OPENER = /^[\s:.–—-]*(?:this (?:is|means|includes)|these (?:are|cookies)|information (?:such as|about|that|used|you|collected)|data (?:such as|about|that|you)|any (?:data|information))/i;
/** Tells what is collected under a label; the label is a term if the text goes on to use it. */
export const COLLECTED_OPENER = /^[\s:._–—-]*(?:(?:when you [^.,]{1,60}, )?we (?:(?:automatically|may|also|will|can) )*(?:collect|receive|obtain|gather)|[A-Z]\w+ (?:also )?(?:collects|receives|records))\b/i;
