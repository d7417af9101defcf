import type { Tail } from '../grammar.ts';
import { rule } from '../vocabulary.ts';

/** When, where, how and with what feelings: none of it changes that it was sent, unless it went to somebody else. */
const CIRCUMSTANCES: Tail = {
  opens:
    'before after around about during with without at on in by via from over through right straight as like because since while when even despite thanks though although feeling hoping using instead for minus plus between within despite along together along_with so and only_just',
  bars:
    'not no never nothing nobody hardly almost nearly half wrong another other others different elsewhere else friend friends mother mum mom dad father ' +
    'wife husband brother sister son daughter partner girlfriend boyfriend neighbour colleague will should must if unless until bounced failed returned ' +
    'undeliverable error mistake accident test myself yet once years school supposed wish review proofreading check approval later next soon want wanted ' +
    'hand stock thought parcel cv resume application applications @vague ?',
};

const isSaidDone = rule(
  `
  i|we? HAVE? SENT OBJECT? OUT? TIMES* TO? PERSON? TIMES*
  i|we? HAVE? SENT OBJECT? OUT? TIMES* to WHO TIMES*
  i|we? HAVE? SENT PERSON OBJECT TIMES*
  i|we? HAVE? SENT PERSON OUT? OBJECT? TIMES* OBJECT?
  i|we? HAVE? DID OBJECT TIMES*
  i|we HAVE done|sent? so TIMES*
  have done TIMES*
  i|we did|managed_to|was_able_to|were_able_to|got_to|remembered_to|went_ahead_and|went_and|did_manage_to|finally_managed_to|got_around_to|got_round_to|found_the_courage_to|plucked_up_the_courage_to|plucked_up_the_courage_and|brought_myself_to SENDING|SENT OBJECT? OUT? TIMES* TO? PERSON? TIMES*
  managed_to|went_ahead_and|plucked_up_the_courage_and SENDING|SENT OBJECT? OUT? TIMES* TO? PERSON? TIMES*
  i|we? HAVE? REACHED PERSON TIMES*
  i|we? HAVE? REACHED PERSON OBJECT TIMES*
  i|we? HAVE? asked PERSON for? her|his|their|some|the? advice|feedback|tips|opinion|view TIMES*
  i|we? HAVE? asked for her|his|their|some? advice|feedback|tips TIMES*
  i|we? HAVE? asked PERSON the? question TIMES*
  i|we? HAVE? reached_out TIMES*
  i|we? HAVE? followed_up TIMES*
  i|we? HAVE? connected TIMES* TO? PERSON? TIMES*
  i|we? HAVE? got OBJECT GONE TO? PERSON? TIMES*
  i|we? HAVE? got OBJECT out_of_the_way|out_the_door|out_of_the_door|over_with|over_and_done_with TIMES*
  i|we? HAVE? ticked|crossed|checked|struck OBJECT off TIMES*
  i|we? HAVE? ticked|crossed|checked|struck OBJECT off_the_list|off_my_list TIMES*
  i|we? HAVE? gave|given|handed|brought|took OBJECT to|over_to PERSON TIMES*
  i|we? HAVE? gave|given|handed|brought PERSON OBJECT TIMES*
  i|we? HAVE? asked PERSON what i|we could|should have done better|differently TIMES*
  she|he|they has|have got it|OBJECT now?
  i|we? HAVE? hit|pressed|clicked|pushed|tapped send TIMES*
  i|we? HAVE? hit|pressed|clicked|pushed|tapped the_send_button|the_button TIMES*
  i|we? HAVE? spoken|spoke|talked|chatted to|with PERSON on_the_phone|by_phone|in_person|instead TIMES*
  i|we? HAVE? called|rang|rung|phoned PERSON instead TIMES*
  i|we? HAVE? called|rang|rung|phoned PERSON instead_of writing|emailing TIMES*
  i|we? HAVE? dropped|given|sent PERSON a? KIND? line|note|message|text|email|mail|dm TIMES*
  OBJECT IS? just|now|all|finally? GONE TO? PERSON? TIMES*
  OBJECT IS? GONE to WHO TIMES*
  OBJECT to|for PERSON|WHO IS? just|now? GONE TIMES*
  OBJECT IS? on_its_way|in_the_post|in_the_mail|out_the_door|out_of_the_door|out_there|on_the_way|out_in_the_world|in_the_bag|in_their_hands|in_her_hands|in_his_hands TO? PERSON? TIMES*
  she|he|they|PERSON HAVE|has it|OBJECT now?
  OBJECT IS with PERSON TIMES*
  OBJECT IS in her|his|their|the|NAMES inbox|inboxes|mailbox|hands|mail TIMES*
  OBJECT went OUT? TO? PERSON? TIMES*
  OBJECT HAVE|has gone|left OUT? TO? PERSON? TIMES*
  OBJECT has|have left my_outbox|the_building|my_hands TIMES*
  off|away|out it|they went|goes TIMES* TO? PERSON? TIMES*
  off|away|out OBJECT went|goes TIMES*
  there it went|goes TIMES*
  gone TIMES* TO? PERSON? TIMES*
  all? done|sorted|completed|finished|sent|gone|handled|taken_care_of|dealt_with|wrapped_up|submitted|delivered|posted|mailed|emailed|dispatched TIMES* TO? PERSON? TIMES*
  done and|& dusted|sent TIMES*
  done with|and with? OBJECT TIMES*
  all? done hurrahmark*
  all_good_and|signed_sealed_and sent|done|delivered
  job|mission|task|deed|step done|accomplished|completed|complete TIMES*
  consider|count it|this|that|this_one done|sent|sorted|ticked_off|handled
  you_can|please? tick|cross|check|mark this_one|it|that|this|OBJECT off|as_done|off_the_list|as_sent|as_complete|as_completed|done
  tick|cross|check this_one|it|that|this? off
  tick|ticked|check|checked
  mark|put|log it|this|that|this_one as done|sent|complete|completed|finished
  that|this|it is that|one|this? done|sorted|sent TIMES*
  one_less_to_worry_about
  one_down
  did OBJECT|so? TIMES*
  i|we? HAVE? just? did|done what|as you said|told_me|suggested|asked|recommended|wrote|proposed TIMES*
  i|we? HAVE? put|popped|dropped|stuck|slipped|placed|got OBJECT in|into|through|on|to the|her|his|their POSTBOX TIMES*
  i|we? HAVE? left PERSON OBJECT TIMES*
  i|we? HAVE? left OBJECT for|with PERSON TIMES*
  i|we? HAVE? left a|another voicemail|voice_message|message|note for|with? PERSON? TIMES*
  OBJECT? IS? in|into|on the|her|his|their POSTBOX TIMES*
  OBJECT? HAVE|has? landed|arrived|reached|dropped in|into? the|her|his|their POSTBOX TIMES*
  OBJECT HAVE|has? reached|found PERSON TIMES*
  OBJECT flew|flies|is_flying|flown out|off|away TIMES*
  PERSON will|must|should have OBJECT by_now|now TIMES*
  she|he|they will|must|should have OBJECT by_now|now TIMES*
  box|button|send_button ticked|pressed|hit|clicked
  signed sealed and? delivered
  my? thanks IS? sent|delivered|passed_on|said TIMES*
  thanks sent
  i|we? HAVE? SENT hers|theirs|mine TIMES*
  i|we? HAVE? SENT OBJECT out|off into|in the world TIMES*
  OBJECT can|may be ticked_off|crossed_off|marked_as_done|marked_done|closed_off
  i|we? HAVE? invited|asked|added PERSON to connect|my_network TIMES*
  asked PERSON?
  i|we? HAVE? got_around_to|got_round_to|gotten_around_to|ended_up|finished|succeeded_in|am_done|done|finished_up|just_finished SENDINGS OBJECT? OUT? TIMES* TO? PERSON? TIMES*
  from my side|end it|this|OBJECT? is SENT|done TIMES*
  has|have now? been SENT|DID TO? PERSON? TIMES*
  set|mark|put|log|record|count|file|note it|this|that|this_one|this_step to|as|down_as done|sent|complete|completed|finished
  hurrahmark hurrahmark*
  hurrahmark* sent|done|finished hurrahmark*
  sent hurrahmark*
  she|he|they|PERSON|name HAVE|has? accepted my|the connection|linkedin? request|invite|invitation|connection TIMES*
  we are now? connected TIMES*
`,
  CIRCUMSTANCES,
);

/** "Everything is gone" is despair. */
export const isDone = (clause: string): boolean =>
  isSaidDone(clause) && !/^(?:everything|it all|all) (?:is |are |has |have )?gone$/.test(clause);
