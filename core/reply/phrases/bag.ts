import type { Command } from '../../command.ts';

/**
 * What people say in ever other orders: a clause is meant when it has one of the `key` phrases, and every other word of
 * it is one of `words`. One word from elsewhere, and it is about something else: "the shorter days", "they stopped".
 */
interface Bag {
  key: RegExp;
  words: ReadonlySet<string>;
  /** What must be in it as well. */
  must?: RegExp;
  /** What must not be in it all the same. */
  not?: RegExp;
}

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.join(' ').trim().split(/\s+/));

/** Words that ask, point and soften; none that denies, doubts or tells of others. */
const ASKING =
  'i we me us you can could would will let like want need prefer please to a an the this that it its one ones and or for of in on at with is are be do have am my your please now then here all so as';
const SOFTLY =
  'bit little lot much far way too very quite rather slightly somewhat more less even still also tad touch really just bit';
const DRAFT =
  'letter draft note mail email message text version wording tone style words writing try make made makes write sound sounds feel feels read reads look seem seems come comes across something give get see show send go take keep than think thought find';
const STEP =
  'step part one linkedin letter note mail email message check in question request connection connecting advice asking bit time task';
const JOB =
  'job role position company employer firm place opportunity application campaign case vacancy post one name knownname them these those list';

/** Somebody wishes for it, or says no more than it: "it is something else" and "I see it in a different way" do not. */
const WISHED =
  /^(?:\S+ ){0,2}\S+$|\b(?:please|can you|could you|would you|will you|can we|could we|can i|could i|can it|could it|like|want|need|needs|prefer|make|keep|give|show|send me|write|rewrite|rewritten|let us|let me|try|try again|something about|should|must|more|less|too|so|very|bit|little)\b/u;

const within = (bag: Bag, clause: string): boolean => {
  if (!bag.key.test(clause) || bag.not?.test(clause) || bag.must?.test(clause) === false) return false;
  const rest = clause.replace(new RegExp(bag.key, 'gu'), ' ');
  return rest.split(' ').every((word) => word === '' || bag.words.has(word));
};

/** A day was named, and all else asks to be asked then. */
const WAITING: Bag = {
  key: /@(?:when|until)/u,
  words: set(
    'i we me us you can could would will let like need please to a the this that it its and for of in on at with is are be do my your here all so again then remind reminder ask try nudge ping poke wait later back come get return tell check snooze postpone move push shift delay defer hold save keep leave rather better best good great fine ok okay works work suits suit easier prefer preferably maybe perhaps instead until only not before now day days off free time home ready available busy away swamped tied chance have am being about reminded',
  ),
  not: /^(?:i|we)(?: am| are)? (?:will|going) (?!not)(?:do|have)\b(?!.*\b(?:remind|ask|try|nudge|ping|wait|tell|then|time|free)\b)|(?<!@)\b(?:how|why|when|what|who)\b|^not @|\bwork @|^(?:is|was) it\b|\bnot (?:work|good|ok|fine|suit|like|prefer|great|best)\b/u,
};

/** Whether a clause asks to wait until the day that is named in it. */
export const waitsInAnyOrder = (clause: string): boolean =>
  clause.length <= 160 && clause.split('@').length === 2 && within(WAITING, clause);

const BAGS: readonly [Bag, Command][] = [
  [
    {
      key: /\b(?:unsubscribe|opt out|(?:no more|no further|(?:do not|stop|never|quit|not want|no longer want|not wish)(?: \w+){0,4}) (?:mails?|emails?|messages|newsletters?)|(?:stop|not want to|no longer want to|not wish to) (?:get|getting|receive|receiving)|(?:remove|take|get|strike|delete) me (?:off|from|out))\b/u,
      words: set(
        'i we me us you can could would will please to a an the this that these those it and for of in on at from with is are be do my your now then here all so any anymore more ever again list lists mailing mail mails email emails messages database service address immediately completely altogether entirely permanently like want just anything stuff',
      ),
      not: /\b(?:about|job|company|role|position|if|when|how|why|not unsubscribe|they|he|she|today|for now|while|week|letter|digest|@\w+)\b/u,
    },
    { command: 'unsubscribe' },
  ],
  [
    {
      key: /\b(?:shorter|briefer|shorten|snappier|tighter|crisper|punchier|(?:too|so|overly|very|quite|pretty|rather) (?:long|wordy|lengthy|verbose|long winded)|(?:bit|little|far|much|way) (?:too )?(?:long|wordy|lengthy)|(?:more|be|make it|keep it|make this|keep this) (?:short|brief|concise|succinct|to the point|compact)|trim(?:med)?|condense[d]?|cut (?:it|this|that|down|half|the \w+)|half (?:of it|the length|as long|the size)|fewer words|less (?:text|wordy|long|verbose)|(?:two|three|four|five|six|a few|a couple of|\d{1,2}) (?:sentences?|lines?|paragraphs?))\b/u,
      words: set(
        ASKING,
        SOFTLY,
        DRAFT,
        'down half it reading main points essentials up max maximum only most no than length',
      ),
      not: /\b(?:day|days|no (?:short|shorter)|in short|was|i am|how (?:long|short)|not|long story)\b/u,
    },
    { command: 'redraft', value: 'shorter' },
  ],
  [
    {
      key: /\b(?:warmer|friendlier|softer|kinder|nicer|gentler|chattier|(?:more|be) (?:warm|friendly|personal|human|heartfelt|cordial|relaxed|casual|informal|natural|approachable|genuine|sincere|emotional)|less (?:formal|stiff|cold|cool|businesslike|corporate|distant|dry|official|wooden|impersonal|robotic|serious|starchy|stuffy|mechanical|polished)|(?:too|so|overly|very|quite|pretty|rather|bit|little) (?:formal|stiff|cold|dry|corporate|distant|official|businesslike|impersonal|wooden|robotic|stuffy|clinical|frosty|uptight)|warmth|more heart|from the heart|warm it up|loosen|soften)\b/u,
      words: set(
        ASKING,
        SOFTLY,
        DRAFT,
        'needs lacks lacking missing misses add could use some up like person someone human',
      ),
      not: /\b(?:was|weather|days|i am|interview|not too|no)\b/u,
    },
    { command: 'redraft', value: 'warmer' },
  ],
  [
    {
      key: /\b(?:another (?:version|draft|wording|go|try|take|option|variant|attempt|letter|suggestion|one)|different (?:version|draft|wording|letter|one|way|tone|approach|style|words)|(?:new|fresh|alternative) (?:version|draft|wording|letter|one|attempt)|other (?:words|version|versions|wording|options)|something (?:else|different)|alternatives?|rewrite|rewritten|rephrase[d]?|reword(?:ed)?|redo|redraft|rework|(?:try|write|say|do|put) (?:it|this|that|the \w+)? ?(?:again|differently)|try again)\b/u,
      words: set(
        ASKING,
        SOFTLY,
        DRAFT,
        'try again have got there any possible maybe perhaps completely entirely totally from scratch half first second paragraph sentence part whole thing',
      ),
      must: WISHED,
      not: /\b(?:was|they|she|he|job|company|employer|interview|later|not)\b|^(?:i|we) (?:will|am|are|do|have|go|make|see|think)\b/u,
    },
    { command: 'redraft' },
  ],
  [
    {
      key: /\b(?:skip(?:ping)?(?: ahead| over)?|leav(?:e|ing) (?:it|this|that|this one|that one|this step|the \w+) out|leave out|(?:rather|prefer|better) not(?: to)?|(?:will|do|am|are) not (?=.*\b(?:it|this|that|one|them|her|him|name|letter|note|mail|email|message|step|part|linkedin|question|request|advice|manager|recruiter|interviewer|team)\b)(?:want to |going to |need to |like to |wish to |plan to |intend to |feel like |feel comfortable |comfortable )?(?:do|doing|send|sending|write|writing|use|ask|asking|bother|connect|contact|approach|message)|(?:do )?not want to (?=.*\b(?:it|this|that|one|them|her|him|name|letter|note|mail|email|message|step|part|linkedin|question|request|advice)\b)(?:do|send|write|use|ask|bother|connect|contact|approach|message)|ignore (?:this|that)|pass on|sit (?:it|this|this one|that) out|no need (?:for|to)|not (?:doing|sending|going to (?:do|send|write)))\b/u,
      words: set(
        'i we me us you can could would will let like want please to a an the this that it its one ones and for of in on at with is be do my now here all',
        STEP,
        'her him them name knownname manager recruiter interviewer team people anyone anything something do send write ask bother contact connect connecting straight next completely altogether again thanks much feedback such think am going have decided decide happy was what',
      ),
      not: /\b(?:can not|could not|might|maybe|should|if|when|not skip(?:ping)?|never|yet|job|company|today|now not|how|why|want to skip the)\b|\bdo not skip\b|\bnot want to skip\b|\bi was\b/u,
    },
    { command: 'skip' },
  ],
  [
    {
      key: /\b(?:stop|(?:drop|dropping|close|closing|end|ending|cancel|archive|remove|delete|abandon|scrap|bin|ditch|kill|quit|terminate)(?= (?:it|this|that|these|those|them|the|name|knownname|everything)\b)|finished with|done with|give up on|giving up on|let (?:this|it|this one|them|the \w+) go|forget about|no longer (?:want|interested|keen|pursue|pursuing)|(?:do |am |are )?not (?=.*\b(?:job|role|position|company|employer|firm|place|opportunity|campaign|case|there|them|one|anymore|longer|name|knownname)\b)(?:want|interested|keen|pursue|pursuing|going to pursue|going after|chasing)|no (?:more|further) (?:mails?|emails?|letters?|reminders?|messages?|steps?)|changed my mind (?:about|on)|lost interest|withdraw(?:ing)?|(?:do not|stop|never) (?:send|sending|remind|reminding|write|writing|mail|mailing|email|emailing|tell|bother|bothering)(?: to)? me(?: anything| any)?)\b/u,
      words: set(
        'i we me us you can could would will let like want need please to a an the this that it its and for of in on at with is are be do have my your from off about by regarding concerning now then here all so anymore longer any again altogether completely entirely permanently really decided decide just anything more there going pursue pursuing follow following chase chasing continue continuing work working for after further interested interest in because keen with mails mail emails email letters reminders messages steps up',
        JOB,
      ),
      not: /\b(?:can not|might|maybe|should|if|when|not (?:want (?:you )?to |wish to )?(?:stop|drop|close|end|cancel|remove|delete|let|give|quit|abandon)|never stop|delete (?:this |the |that |my )?(?:mails?|emails?|messages?|letter)|yet|until|today|tomorrow|how|why|was|were|forget about (?:it|that)$|my (?:job|work|position|role)|in the end|(?:i|we) (?:need|have) to stop|sending me (?:mails|emails)$)\b/u,
    },
    { command: 'stop' },
  ],
  [
    {
      key: /\b(?:pause|pausing|on hold|take a break|have a break|need a break|break from|hold off|freeze|suspend|hibernate|time off from|put on ice)\b/u,
      words: set(
        'i we me us you can could would will let like want need please to a an the this that it and for of in on at with is be do my your now then here all so everything anything mails mail emails reminders letters campaigns campaign jobs applications put take have little short while bit moment time being whole lot things must should going am just really from job hunting search overwhelmed',
      ),
      not: /\b(?:can not|could not|might|maybe|if|when|not (?:want to )?(?:pause|pausing|want)|never|yet|how|why|was|@vague)\b/u,
    },
    { command: 'pause' },
  ],
  [
    {
      key: /\b(?:undo|revert|reverse|take (?:it|that|this|my last \w+) back|take back|wrong (?:link|button|mail|email|one|word|reply|thread|message)|by (?:mistake|accident)|accidentally|my mistake|not what i (?:meant|wanted)|(?:did )?not mean (?:it|that|to|this)|meant for (?:someone|somebody|another)|ignore (?:that|my last|my previous|the last)|disregard|cancel (?:that|my last|what i))\b/u,
      words: set(
        'i we me you can could would please to a an the this that it my your last previous one reply answer mail email message command word thing step change again oh no oops whoops sorry was is did do click clicked pressed press hit sent send answered wrote said replied chose typed stop stopped skip skipped done pause paused else one link button just now all back meant mean for of and in on from too quickly fast early argh damn wait not',
      ),
      not: /\b(?:can not undo|cannot|how|why|if|when|they|she|he|her|letter)\b/u,
    },
    { command: 'undo' },
  ],
  [
    {
      key: /\b(?:status|overview|summary|where (?:do )?(?:we|i|things|it|everything) (?:all )?(?:are|is|stand|stands)|where (?:are|am) (?:we|i|things)|state of (?:play|things|affairs)|(?:what|which|how many)(?: \w+)? (?:is|are|do i have|have i|do we have)(?: there)?(?: currently| all)?(?: still)? (?:open|running|active|left|pending|going on|next|due|outstanding|coming up|in the running)|what (?:are we|am i|are you) (?:working on|waiting for|doing)|(?:show|see|send|get|have) (?:me )?(?:my|the) list|progress report|round up|recap|up to date)\b/u,
      words: set(
        'i we me us you can could would will let like want need please to a an the this that it its and for of in on at with is are be do have my your now then here all so give get send show see tell quick short brief full current latest what how about each every everything jobs job applications application opportunities open still moment right update report bring list of things them far overall currently please',
      ),
      not: /\b(?:not|never|rejected|if|when|quo)\b/u,
    },
    { command: 'status' },
  ],
  [
    {
      key: /\b(?:help|how (?:do|does|can|should|would) (?:i|this|it|that|you|we|one)|what (?:do|can|could|should|must|may|shall) i (?:have to |need to |got to )?(?:say|write|reply|answer|type|do|use|tell you|respond)|(?:which|what) (?:words|commands|options|replies|answers)(?: can i use| work| are there| exist| do you (?:know|understand|take))?|what are (?:my|the) (?:options|choices|commands|words)|do not (?:understand|get|know)|instructions|confused|no idea how)\b/u,
      words: set(
        'i we me us you can could would will please to a an the this that it its and for of in on at with is are be do my your now then here all so work works use using say write reply answer respond tell get started going need some how what know exactly again list of commands words mails emails thing whole steer control change set turn off digest timezone want am am really bit next',
      ),
      not: /\b(?:she|he|they|her|his|friend|sister|letter|if|when|way|helped)\b/u,
    },
    { command: 'help' },
  ],
  [
    {
      key: /\b(?:carry on|go on|going on|continue|resume|start again|restart|unpause|go again|(?:i am|we are|am) back|back again|ready (?:to (?:go on|continue|resume|start again|go|restart)|again|when you are|for more)|pick (?:it|this|things|everything) (?:back )?up(?: again)?|keep going|wake up)\b/u,
      words: set(
        'i we me us you can could would will let like want please to a an the this that it and for of in on at with is are be do my your now then here all so everything again sending mails mail emails reminders letters campaign campaigns from holiday vacation leave trip break where left off as before please feel feeling better rested fresh there over am had today',
      ),
      not: /\b(?:can not|not|never|if|when|how|why|was|life|they|job|work|monday|square|go(?:ing)? on (?:a |my |our )?(?:holiday|vacation|leave|trip|break))\b|@|^(?:i|we) (?:keep|go|have to)\b/u,
    },
    { command: 'resume' },
  ],
];

/** What a clause asks for, in whatever order it was said; null where a word of it is about something else. */
export const inAnyOrder = (clause: string): Command | null =>
  clause.length > 160 ? null : (BAGS.find(([bag]) => within(bag, clause))?.[1] ?? null);
