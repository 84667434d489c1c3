import { wordRules } from '../rule';

/** Lines of English pages that are not the article. Patterns of wording, not sentences of one site. */
export const ENGLISH = wordRules([
  {
    id: 'related-label',
    kind: 'links',
    scope: 'any',
    maxWords: 12,
    section: true,
    pattern:
      /^[\W_]{0,6}(?:related(?: (?:articles?|stories|story|coverage|contents?|news|posts?|readings?|links?|topics?|videos?))?(?: (?:from|on|in)\b.{0,60})?|read (?:more|next|also)|also read|see also|more (?:from|on|in|about|stories|news|coverage|articles?|great|must|top)\b.{0,60}|most (?:read|popular|viewed|recent|shared)\b.{0,40}|recommended(?: .{0,30})?|you (?:may|might|could) (?:also )?(?:like|be interested|have missed|enjoy)\b.{0,20}|don['’]?t miss(?: .{0,20})?|up next|next up|trending(?: .{0,20})?|top stories|latest (?:news|stories|headlines)|explore more|further reading|in case you missed it|popular (?:now|stories|articles)|featured (?:stories|videos?|articles?)|what to read next|keep reading|watch next|editors?['’]?s? picks?|sponsored(?: .{0,20})?|promoted(?: .{0,20})?|around the web|from our partners|our partners|other stories|stories you may like|must[- ]reads?)(?<![.!])\s*[:»>→]*$/i,
  },
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 45,
    pattern:
      /^[[(*>»•▶\s]{0,4}(?:related(?: (?:article|story|coverage|video|news))?|read (?:more|also|next|now|here)|also read|see also|more(?: on this| here)?|must[- ]read|don['’]t miss|watch(?: now| live)?|listen(?: now)?|see more)\s*(?:[:|»>–—]|- )\s*\S/i,
  },
  {
    id: 'related-line',
    kind: 'links',
    scope: 'any',
    maxWords: 45,
    minLinkShare: 0.6,
    pattern:
      /^[[(*>»•▶\s]{0,4}(?:see|read|more|opinion|analysis|explainer|in pictures|graphic|video|from the archives?|go deeper|plus|explore|background|learn more|click here)\s*[:|»>–—]\s*\S/i,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 70,
    pattern:
      /^.{0,60}\b(?:sign(?:ing)? up|subscrib\w+|register|join|get|start your day|delivered|receive|stay)\b.{0,140}\b(?:newsletters?|(?:your|my) inbox|daily digest|email alerts?|news alerts?|by email|mailing list)\b/i,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 12,
    pattern:
      /^(?:.{0,40}newsletters?|sign up(?: (?:here|now|today|for free|to .{0,40}))?|subscribe(?: (?:here|now|today|to .{0,40}))?|breaking news (?:e-?mails?|alerts?)|thanks for signing up|newsletter sign-?up)[.!]?$/i,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 60,
    pattern:
      /(?:^|[.!?] )(?:please )?(?:sign up|subscribe) (?:here|for|to|now|today)\b|\bnewsletter\b.{0,40}\b(?:here|promotion)\b|^(?:after|skip(?: past)?) newsletter|\b(?:exclusive )?daily updates?\b.{0,60}\bper (?:day|week)\b/i,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 6,
    pattern: /^(?:skip past|after) newsletter promotion$/i,
  },
  {
    id: 'app-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 40,
    pattern:
      /^(?:.{0,40}[.!?,:] )?(?:download|get|try|install)\b.{0,40}\b(?:apps?\b|on the go)|\bon the go by clicking\b|:\s*download \S+.{0,30}$|\b(?:available|download(?: it)?|get it) (?:for|on|from) (?:ios or android|(?:the )?app store|google play)\b/i,
  },
  {
    id: 'stock-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 90,
    pattern:
      /^before you (?:buy|invest)\b.{0,80}\bconsider this:?$|^should you (?:invest|buy)\b.{0,60}\bright now\?|^want the latest recommendations\b|^get the latest stock analysis\b|\bstock advisor (?:analyst|team|returns?|service)\b|\bfree stock analysis report\b|^where to invest \$/i,
  },
  {
    id: 'stock-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 90,
    pattern:
      /\bfree stock analysis\b|\b(?:\d+|the) best stocks (?:to buy|for)\b.{0,40}(?:\bnow\b|$)|\bthis article .{0,160}\boriginally appeared on\b/i,
  },
  {
    id: 'follow-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 45,
    pattern:
      /^follow topics?\b|^(?:you can )?(?:follow|find|like|join|connect with|catch|tweet)\b.{0,80}\b(?:on|at|via)\b.{0,20}\b(?:twitter|facebook|instagram|linkedin|tiktok|threads|youtube|telegram|whatsapp|x\b|flipboard|bluesky|mastodon)|^(?:.{0,40})?(?:e-?mail|twitter|write to)\b.{0,60}@|^contact .{0,60}\bat\b.{0,40}@|\b(?:reporter|editor|writer|correspondent|columnist|journalist)\b.{0,100}\bfollow (?:him|her|them|me) (?:on|at)\b.{0,40}$/i,
  },
  {
    id: 'newsletter-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 40,
    pattern:
      /\b(?:daily|weekly|free|morning|evening|monthly) (?:e-?mail )?newsletters?\b|^subscribe to .{0,140}$/i,
  },
  {
    id: 'more-elsewhere',
    kind: 'links',
    scope: 'ends',
    maxWords: 30,
    pattern: /^click here (?:for|to)\b|^read the latest\b.{0,60}\bnews\b|^before it['’]s here, it['’]s on\b/i,
  },
  {
    id: 'share-promotion',
    kind: 'promotion',
    scope: 'ends',
    maxWords: 40,
    pattern:
      /^if you (?:liked?|enjoy(?:ed)?|found) this (?:article|blog|column|page|piece|post|read|story)\b.{0,60}\b(?:share|forward|tell|pass)\b|^(?:liked|enjoyed|loved) this (?:article|blog|column|page|piece|post|read|story)\?.{0,40}\b(?:share|forward|tell|pass)\b|^(?:please )?(?:share|forward) this (?:article|blog|column|page|piece|post|read|story)\b/i,
  },
  {
    id: 'campaign-promotion',
    kind: 'promotion',
    scope: 'any',
    maxWords: 45,
    pattern:
      /\b(?:use|with|enter) (?:the )?(?:promo(?:tion(?:al)?)?|discount|coupon) code\b|^(?:limited[- ]time offer|exclusive (?:deals?|discounts?|offers?))\b/i,
  },
  {
    id: 'more-elsewhere',
    kind: 'links',
    scope: 'ends',
    maxWords: 40,
    pattern:
      /^(?:listen to|watch|check out|tune in|for (?:more|additional|further|the latest))\b.{0,140}\b(?:podcast|episode|video|here|daily update|newsletter|visit|check out|click|follow)\b/i,
  },
  {
    id: 'end-mark',
    kind: 'furniture',
    scope: 'ends',
    maxWords: 2,
    pattern: /^[\W_]{1,8}(?:the )?end[\W_]{1,8}$/i,
  },
  {
    id: 'rating',
    kind: 'furniture',
    scope: 'ends',
    maxWords: 8,
    pattern: /^\(?(?:no ratings? yet|rate this|average rating.{0,30}|\d+ votes?.{0,30})\)?$/i,
  },
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 9,
    pattern:
      /^(?:advertisement|advertising|ad|skip advertisement|sponsored|sponsored by .{0,40}|story continues(?: below)?(?: advertisement)?|article continues below(?: advertisement)?|continue reading.{0,30}|read more|read next|show more|see more|learn more|view more|load more|more|share(?: this)?(?: (?:article|story|page))?|share on .{0,20}|print|save|email|comments?|\d* comments?|leave a (?:comment|reply)|post (?:your|a) comment|join the (?:conversation|discussion)|follow|subscribe|sign up|log ?in|register(?: now)?|watch(?: now| live)?|listen(?: now)?(?: \d.{0,8})?|play|loading\S{0,3}|close|back to top|view (?:photos?|gallery|comments|image).{0,20}|open this photo in gallery:?|click to .{0,20}|related|tags?|topics?|gift (?:this )?article|copy link|privacy policy|required|recommended|advertiser disclosure|text size|enlarge|what['’]s this\??)$/i,
  },
  {
    id: 'page-control',
    kind: 'furniture',
    scope: 'any',
    maxWords: 30,
    pattern:
      /^this advertisement has not loaded yet|^(?:story|article) continues (?:below|after)|\byour (?:article|story) continues below\b|^(?:all )?comments are moderated|^access your favou?rite topics|^(?:to )?(?:view|see|display) this content\b.{0,60}(?:cookies?|consent|javascript)|^(?:please )?enable (?:javascript|cookies)/i,
  },
  {
    id: 'copyright',
    kind: 'notice',
    scope: 'ends',
    maxWords: 90,
    pattern:
      /^.{0,40}(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:19|20)\d\d\b|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|redistributed)\b|\bdoes not provide (?:investment|financial) advice\b/i,
  },
  {
    id: 'standards',
    kind: 'notice',
    scope: 'ends',
    maxWords: 20,
    pattern: /^our standards:|\btrust principles\b/i,
  },
  {
    id: 'disclosure',
    kind: 'notice',
    scope: 'tail',
    maxWords: 90,
    pattern:
      /\b(?:has|have|holds?) no positions? in\b|\bhas positions in and recommends\b|^(?:the )?(?:author|writer|disclosure)\b.{0,60}\b(?:owns?|holds?|has|have)\b.{0,30}\b(?:shares|positions?)\b|\b(?:disclosure|editorial) polic(?:y|ies)\b|\bnot (?:a )?(?:financial|investment) advice\b|^editor['’]s note: this article discusses\b.{0,60}\bsecurities\b/i,
  },
  {
    id: 'print-note',
    kind: 'notice',
    scope: 'ends',
    maxWords: 60,
    pattern:
      /^(?:a version of )?this (?:article|story|piece) (?:also )?(?:appear(?:s|ed)|was (?:first|originally|produced|provided|published|updated))\b|\border reprints\b|^from the .{0,40}\bedition$|^(?:view|read) (?:the )?(?:original|source) (?:content|version|article|release)\b|^explore the edition/i,
  },
  {
    id: 'bio-link',
    kind: 'credit',
    scope: 'tail',
    maxWords: 14,
    pattern:
      /^(?:more (?:articles|stories|posts)|(?:view|see|read) (?:all|more)(?: (?:articles|posts|stories))?) (?:from|by)\b|^about the (?:author|writer)s?$/i,
  },
  {
    id: 'letters-note',
    kind: 'notice',
    scope: 'tail',
    maxWords: 70,
    pattern:
      /\bletters? to the editor\b|\bwe['’]?d (?:like|love) to hear\b|\bwe want to hear from you\b|\bhave (?:a )?(?:news )?tips?\b.{0,40}\b(?:contact|email|send)\b/i,
  },
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'head',
    maxWords: 16,
    pattern:
      /^(?:(?:first )?(?:published|updated|posted|last updated|publishing date|date)[:\s]{0,3})?(?:on )?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,? \d{4})\b[^.!?]{0,60}$|^\d{1,2}:\d\d\s?(?:[ap]\.?m\.?|[A-Z]{2,4})\b.{0,40}\d{4}$|^(?:published|updated|last updated|publishing date)\b.{0,60}$|^\d{4}-\d\d-\d\d[T ]\d\d:\d\d.{0,20}$/i,
  },
  {
    id: 'date-line',
    kind: 'furniture',
    scope: 'tail',
    maxWords: 16,
    pattern:
      /^(?:.{0,30}\b)?(?:first published|last updated|last modified|published|updated)\b.{0,10}\b(?:on |at )?.{0,30}\b(?:19|20)\d\d\b.{0,24}$/i,
  },
  {
    id: 'reading-time',
    kind: 'furniture',
    scope: 'ends',
    maxWords: 8,
    pattern:
      /^(?:reading time:?\s*)?\d{1,3}\s*-?\s*min(?:ute)?s?\.?(?:\s*read)?$|^(?:author of the article|written by|by):?$/i,
  },
]);
