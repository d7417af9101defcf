import { grammar, type Vocabulary } from './grammar.ts';

/**
 * What people write instead of a command, in English. `@when` is a day that was named, `@until` one that something
 * lasts until, `@vague` one that could not be told; `name` is somebody's or something's name; `pasttime` says when
 * something was.
 */
const VOCABULARY: Vocabulary = {
  HAVE: 'have / had / have_now',
  PERSON: 'her / him / them / NAMES / the HUMAN / my HUMAN / HUMAN / both_of_them / you_know_who',
  NAMES: 'name / name name / name name name',
  HUMAN:
    'interviewer|recruiter|manager|hiring_manager|team|lady|guy|chap|boss|panel|company|employer|headhunter|hr_manager|hr|hr_lady|hr_team|people',
  KIND: 'thank_you|follow_up|linkedin|connection|short|little|nice|first|second|last|whole|new|advice|check_in|quick|great|lovely',
  NOUN: 'letter|letters|note|notes|mail|email|message|msg|request|invite|invitation|step|draft|reply|answer|question|card|line|one|thing|follow_up|check_in|connection|deed|task|bit|part|form|text|words|version',
  THE: 'the|my|your|that|this|a|an|our|both|all_the',
  OBJECT:
    'it / that / this / them / one / it_all / all_of_it / everything / both / THE KIND? KIND? NOUN / KIND? NOUN',
  TO: 'to|at|with|over_to|off_to|out_to|across_to|on_to|along_to',
  VIA: 'on|by|via|through|over|using',
  CHANNEL: 'linkedin|email|mail|post|phone|xing|whatsapp|there|here',
  OUT: 'off|out|away|over|across|along|through|on_its_way|by|in',
  TIMES:
    'pasttime / @when / @vague / VIA CHANNEL / in_one_go / with_a_smile / unchanged / here / as_it_was / as_is / word_for_word / today / tonight / now',
  SENT: 'sent|mailed|emailed|posted|submitted|delivered|dispatched|shipped|fired_off|sent_off|sent_out|put_in|popped|dropped|passed_on|finished|completed|handed_in|despatched|chucked_over|whipped_off',
  DID: 'did|done|sorted|handled|managed|wrapped_up|nailed|ticked_off|crossed_off|checked_off|took_care_of|taken_care_of|dealt_with|knocked_out|knocked_off|got_round_to|got_around_to|polished_off',
  REACHED:
    'wrote_to|written_to|emailed|mailed|messaged|contacted|reached_out_to|connected_with|asked|added|invited|pinged|texted|followed_up_with|got_back_to|dropped|thanked|sent|replied_to|approached|got_in_touch_with|wrote',
  GONE: 'gone_off|gone_out|gone_over|sent_off|sent_out|sent_over|sent_away|handed_over|sent|done|out|off|away|gone|mailed|emailed|posted|delivered|submitted|finished|completed|sorted|handled|dispatched|over|through|complete|dealt_with|taken_care_of|ticked_off|wrapped_up|done_and_dusted',
  IS: 'is|are|was|were|has|have|has_been|have_been|has_gone|have_gone|is_now|are_now|is_all|got',
  THIS: 'this / it / that / this_one / that_one / the KIND? NOUN / this KIND? NOUN / that KIND? NOUN / linkedin / the_linkedin_thing / connecting',
  THESE:
    'this_one / that_one / them / name / name name / this_company / that_company / this_lot / that_lot / this_job / that_job / this_opportunity / this_application / this_employer / this_role / this_place / that_place / these_people / these_guys / those_people / the_job / the_company / the_whole_thing / this_firm / this_thing',
  ANYMORE: 'anymore|any_longer|at_all|now|after_all|for_good|altogether|completely',
  THEY: 'they / she / he / the HUMAN / hr / someone_there / somebody_there / their HUMAN / the_people_there / someone_from_there / knownname',
  AGAIN:
    'again|back|after_all|in|over|now|pasttime|up|out_of_the_blue|today|@when|@vague|once_more|straight_back|unexpectedly',
  MEET: 'interview|chat|call|talk|meeting|conversation|trial_day|trial|coffee|round|second_round|final_round|second_interview|final_interview|visit|phone_call|video_call|next_round|trial_shift',
  ARTICLE: 'a|an|another|the|one_more|second|a_second|a_new|a_final|a_third|a_further|my',
  JOB: 'job|role|position|post|gig|place|spot',
  ANOTHER:
    'another / a_different / a_new / one_more / a_second / an_alternative / some_other / a_fresh / a_better / other / different / new',
  DRAFT:
    'version|draft|one|wording|try|go|attempt|take|idea|option|variant|letter|text|words|note|proposal|suggestion|mail|email',
  GIVE: 'give_me|show_me|send_me|write_me|write|can_i_have|could_i_have|can_i_get|i_would_like|i_want|i_need|have_you_got|do_you_have|got|let_me_have|let_me_see|may_i_have|try|may_i_see|can_i_see|i_prefer|i_would_prefer',
  ABIT: 'make_it|make_this|make_that|can_you_make_it|could_you_make_it|can_it_be|could_it_be|can_you_do_it|should_be|needs_to_be|it_needs_to_be|it_should_be|a_bit|a_little|a_little_bit|a_touch|a_tad|bit|much|way|far|rather|somewhat|it_is|this_is|that_is|a_lot|i_would_like_it|i_want_it|and|the_letter_is|the_draft_is|it_sounds|sounds|feels|it_feels|still|something|slightly|this_one_is|GIVE|ANOTHER|try_it|how_about',
  ALL: 'everything|all|it_all|all_of_it|all_of_them|all_of_this|things|all_mail|all_mails|all_emails|the_mails|the_emails|the_lot|the_whole_lot|all_this|these_mails|the_reminders|reminders',
  MAILS: 'mail|mails|email|emails|messages|reminders|of_this|of_these|of_those|of_them|letters',
  AWHILE: 'for_now|for_a_while|for_a_bit|for_the_moment|for_the_time_being|@when|@until',
  WAIT: 'remind_me|remind_me_again|remind_me_about_it|remind_me_of_it|remind_me_of_this|remind_me_about_this|try_me|try_me_again|ask_me|ask_me_again|nudge_me|ping_me|poke_me|write_to_me|write_to_me_again|email_me|mail_me|tell_me_again|chase_me|prod_me|ask_again|try_again|come_back|come_back_to_me|come_back_to_me_on_this|get_back_to_me|check_back|check_in_with_me|check_back_in|circle_back|report_back|send_it_again|send_it_to_me_again|send_this_again|send_it_back_to_me|resend_it|bring_it_up_again|bring_it_back|bring_this_up_again|maybe|perhaps|better|probably|preferably|make_it|let_us_do|let_us_say|let_us_do_it|let_us_do_this|let_us_try|let_us_make_it|how_about|what_about|rather|snooze|snooze_it|snooze_this|snooze_this_one|later|wait|hold|hold_it|hold_off|hold_on|hold_this|hold_that|give_me|i_need|i_will_need|need|not_before|can_it_wait|can_this_wait|it_can_wait|this_can_wait|best|better_try_me|push_it|push_it_to|push_this|push_this_to|push_it_back|push_it_back_to|move_it|move_it_to|move_this|move_this_to|shift_it|shift_it_to|postpone|postpone_it|postpone_it_to|postpone_this|postpone_this_to|delay_it|delay_this|defer_it|defer_this|put_it_off|put_this_off|put_off|leave_it|leave_this|leave_it_for_now|not_now|after_all|save_it|save_it_for|keep_it|keep_it_for|park_it|park_this|schedule_it|schedule_it_for|reschedule_it|reschedule_it_for|reschedule_it_to|back_to_me|again|until|come_back_to_this|do_it|wait_with_it|wait_with_this|wait_with_that|can_we|could_we|shall_we|let_us|do_it|do_this|do_that|next_one|the_next_one|next_letter|next_mail|i_can_do|i_could_do|can_we_do|can_we_do_it|could_we_do_it|can_we_do_this|could_we_do_this|can_we_say|could_you_remind_me|can_you_remind_me|can_you_ask_me|can_you_ask_me_again|would_you_remind_me|would_you_ask_me_again|please_try_me',
  AWAY: 'away|travelling|traveling|on_holiday|on_holidays|on_vacation|on_leave|abroad|offline|in_hospital|ill|sick|off|on_a_trip',
  BUSY: 'busy|away|travelling|traveling|on_holiday|on_holidays|on_vacation|on_leave|out|out_of_office|swamped|snowed_under|ill|sick|abroad|off|not_free|tied_up|offline|in_hospital|unavailable|flat_out|on_a_trip',
  DOIT: 'do|send|manage|write|get_to|get_round_to|get_around_to|face|make|finish|look_at',
};

const rule = (patterns: string) => grammar(patterns, VOCABULARY);

export const isDone = rule(`
  i|we? HAVE? SENT OBJECT? OUT? TIMES* TO? PERSON? TIMES*
  i|we? HAVE? SENT PERSON OBJECT TIMES*
  i|we? HAVE? DID OBJECT TIMES*
  i|we HAVE done? so TIMES*
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
  i|we? HAVE? hit|pressed|clicked|pushed send TIMES*
  i|we? HAVE? hit|pressed|clicked|pushed the_button TIMES*
  OBJECT IS? GONE TO? PERSON? TIMES*
  OBJECT to|for PERSON IS? GONE TIMES*
  OBJECT IS? on_its_way|in_the_post|in_the_mail|out_the_door|out_of_the_door|out_there|on_the_way|out_in_the_world|in_the_bag|in_their_hands|in_her_hands|in_his_hands TO? PERSON? TIMES*
  she|he|they|PERSON HAVE|has it|OBJECT now?
  OBJECT IS with PERSON TIMES*
  OBJECT IS in her|his|their|the|NAMES inbox|inboxes|mailbox|hands|mail TIMES*
  OBJECT went OUT? TO? PERSON? TIMES*
  off|away|out it|they went|goes TIMES* TO? PERSON? TIMES*
  off|away|out OBJECT went|goes TIMES*
  there it went|goes TIMES*
  gone TIMES* TO? PERSON? TIMES*
  all? done|sorted|completed|finished|sent|gone TIMES* TO? PERSON? TIMES*
  done and|& dusted TIMES*
  done with|and with? OBJECT TIMES*
  all? done hurrahmark*
  job|mission|task|deed|step done|accomplished|completed|complete TIMES*
  consider it|this|that done|sent|sorted
  that|this|it is that|one|this? done|sorted|sent TIMES*
  one_less_to_worry_about
  did OBJECT|so TIMES*
  hurrahmark hurrahmark*
  hurrahmark* sent|done|finished hurrahmark*
  sent hurrahmark*
`);

/** Waits, with the day that was named. */
export const isSnooze = rule(`
  WAIT* on|in|for|at|about? @when
  WAIT* @until
  i am|will_be? BUSY? again|back? @until
  i|i_am|am|i_will_be? busy|swamped|snowed_under|tied_up|flat_out|not_free|out @until
  i will be? free|back|ready|around|able_to_do_it|home|in @when
  i am free|back|ready|around|home|in @when
  not? until? @when WAIT? please?
  @when is|would_be|works|suits better|best|fine|good|me? for_me?
  i can not|will_not DOIT? OBJECT? until? @when|@until
  i can_only|could DOIT OBJECT? on? @when
  too_early WAIT* @when
  no_time WAIT* @when|@until
  ask|try|remind again? @when
`);

/** Not now: tomorrow is another day. */
export const isNotToday = rule(`
  not today|tonight
  not today|tonight thank_you|thanks
  i can not today|tonight
  i can not DOIT OBJECT? today|tonight
  can not today|tonight
  can not DOIT OBJECT? today|tonight
  i will not DOIT OBJECT today|tonight
  i will not get_to OBJECT today|tonight
  i do not have time|the_time|the_energy today|tonight
  i have no time|energy today|tonight
  no time|energy today|tonight
  i am too? busy|tired|ill today|tonight
  too busy|tired|ill today|tonight
  today is|was no good|bad|not_good|not_possible|hectic|not_a_good_day|a_bad_day
  today does not work|suit
  today will not work
  not a good day today?
  i can not? manage OBJECT today|tonight
  i am not up_to|in_the_mood|ready OBJECT? today|tonight
`);

/** Not now, and nobody knows until when: asked. */
export const isNotNow = rule(`
  not now|yet|at_the_moment|this_week|this_month
  not right_now|just_yet
  i am not ready|there yet
  maybe|perhaps|rather later|another_time|some_other_time
  i am too? busy now|at_the_moment|right_now|this_week?
  give me some|more|a_little|a_bit_of|a_bit more? time
  i need some|more|a_little|a_bit_of time
  WAIT @vague
  not @vague
  i am BUSY @vague|@when|this_week
  i will DOIT OBJECT later|soon|@when|@vague|tonight|today
`);

export const isSkip = rule(`
  i|we will|would|can|could|might_as_well|shall|am_going_to? skip|pass|pass_on THIS?
  i|i_will? give THIS a miss
  skip|leave_out|drop|omit THIS step?
  let_us skip THIS
  leave THIS out
  i would rather not DOIT? THIS?
  rather not DOIT? THIS?
  i will not do|send|be_sending|be_doing this_one|that_one|this_step|that_step|this_letter|that_letter|this_note|that_note|linkedin|it|that|this
  i am not doing|sending this_one|that_one|this_step|it|that|this|this_letter|this_note
  not doing|sending this_one|that_one|this_step|it|that|this
  no need for this_one|that_one|this_step|this|that|this_letter|it
  not this_one|this_step|this_letter
  i do not do linkedin
  i do not want_to do|send|use THIS
  pass_on THIS
  no? next|next_one|on_to_the_next|on_to_the_next_one|move_on_to_the_next|move_on_to_the_next_one|straight_to_the_next|next_step
  i am not on linkedin|xing
  i do not use|like|do|have linkedin|xing
  pass
  not doing|for_me this_one|it?
`);

export const isStop = rule(`
  i HAVE? enough of THESE|this|it ANYMORE?
  enough of THESE|this|it ANYMORE?
  i HAVE? gone_off|given_up_on|gave_up_on|lost_interest_in|moved_on_from|had_enough_of|said_goodbye_to|ruled_out|written_off THESE|it|this ANYMORE?
  gone_off|given_up_on|lost_interest_in|moved_on_from THESE|it ANYMORE?
  i HAVE? lost interest|all_interest ANYMORE?
  i HAVE? moved_on
  moving|moving_on on?
  i|i_am? give|giving|am_giving up on? THESE|it|this? ANYMORE?
  i am|have? no_longer|not|not_really interested|keen ANYMORE?
  i|i_am? no_longer|not interested in|about|on THESE|it|this ANYMORE?
  not|no_longer interested|keen|for_me ANYMORE?
  i no_longer want THESE|it|this|to_work_there|to_work_for_them|to_work_with_them
  i do not want THESE|it|this|to_work_there|to_work_for_them|to_work_for_THESE|to_hear_about_them|to_hear_about_this_one|to_hear_of_them ANYMORE
  i do not want to_work_there|to_work_for_them|to_hear_about_them|to_hear_about_this_one|to_hear_of_them|this_job|that_job|the_job ANYMORE?
  i do not care about THESE|it ANYMORE
  drop|forget|forget_about|close|end|stop|kill|scrap|ditch|bin|remove|delete|cancel|abandon|archive|strike THESE ANYMORE?
  stop|stop_with|stop_following|stop_tracking|stop_chasing|stop_with_the_mails_about|stop_writing_about|stop_writing_to_me_about THESE|this|it|these ANYMORE?
  let THESE|it go
  let_go of THESE|it
  let us drop|stop|leave|end|close|forget|forget_about THESE|it|this
  i am out|over_it|over_them|over_THESE|done_with_THESE|finished_with_THESE|through_with_THESE ANYMORE?
  take|cross|strike THESE|it off the_list|my_list|the_board
  no more about|of|on|from THESE
  no more mails|emails|letters|reminders about|for|on THESE
  that is it|enough for|of|with THESE
  i withdraw|am_withdrawing|withdrew
  leave THESE be|alone
  end|stop the_campaign|this_campaign for? THESE?
`);

export const isReopened = rule(`
  THEY HAVE? rang|rung|called|phoned|telephoned me? AGAIN*
  THEY HAVE? been? in_touch with_me? AGAIN*
  THEY HAVE? got|gotten|come back? in_touch|back_to_me with_me? AGAIN* with_good_news?
  THEY HAVE? want|wants|wanted|would_like|asked|ask|are_asking|is_asking me? to see|meet|interview|talk_to|speak_to|speak_with|talk_with|hear_from|have|invite me? AGAIN*
  THEY want|wants|wanted|would_like|asked|ask|are_asking|is_asking me? to come|have|do|meet AGAIN* for? ARTICLE? ARTICLE? MEET? AGAIN*
  THEY want|wants|would_like|asked|need me AGAIN AGAIN*
  THEY HAVE? invited|asked|called|are_inviting|is_inviting me AGAIN* for|to ARTICLE? ARTICLE? MEET AGAIN*
  THEY HAVE? invited|asked|are_inviting|is_inviting me AGAIN AGAIN*
  invited|asked|called me? AGAIN* for|to ARTICLE? ARTICLE? MEET AGAIN*
  invited back AGAIN*
  THEY HAVE? offered|arranged|scheduled|set_up|booked me? ARTICLE ARTICLE? MEET AGAIN*
  THEY HAVE? offered me the|a JOB AGAIN*
  THEY HAVE? made me an offer AGAIN*
  i? HAVE? got|have|am_having|landed|been_given ARTICLE ARTICLE? MEET with THESE|them|her|him|PERSON AGAIN*
  i? HAVE? got|have|am_having|landed|been_given ARTICLE ARTICLE? MEET there AGAIN*
  i? HAVE? got|have|landed another|a_second|a_new|a_final|second MEET AGAIN*
  i HAVE? been|was|am invited|asked|called AGAIN* for|to ARTICLE? ARTICLE? MEET AGAIN*
  i HAVE? been|was|am invited|asked back AGAIN*
  i am back in? the_running|the_race|the_game|the_process AGAIN*
  i am back in AGAIN*
  back in the_running|the_race|the_game AGAIN*
  it is on|open|back_on|back_open|reopened AGAIN AGAIN*
  it is back_on|reopened AGAIN*
  the JOB is open|free|available|back_on|on|reopened|up AGAIN AGAIN*
  the JOB HAVE|has? reopened|opened_up AGAIN*
  THEY HAVE? changed their|her|his mind|minds AGAIN*
  THEY HAVE? reopened THESE|it|the_JOB|the_process AGAIN*
  i will be seeing|meeting them AGAIN*
`);

export const isHired = rule(`
  i HAVE? got|landed|won|have the|this|that|their JOB AGAIN* hurrahmark*
  i HAVE? got|landed the offer AGAIN* hurrahmark*
  THEY HAVE? hired|took|taken|employed|are_hiring|are_taking me on? AGAIN* hurrahmark*
  THEY HAVE? gave|given me the|this JOB AGAIN* hurrahmark*
  i am|was|got|have_been hired AGAIN* hurrahmark*
  i will? start there|with_them|at_name|with_name|work|work_there|my_new_job|the_job|the_new_job|my_job? on? @when
  i start|am_starting|will_start|will_be_starting|begin|am_beginning there|with_them|at_name|with_name|work|work_there|my_new_job|the_job|the_new_job|my_job? on? @when
  i start|am_starting|will_start|begin there|with_them|at_name|with_name soon|today
  i HAVE? signed|accepted the|their|my|an? contract|offer|job|role|position? AGAIN* hurrahmark*
  i HAVE? said yes to? them|it|the_offer|their_offer? AGAIN*
  the JOB is mine AGAIN* hurrahmark*
  i work there|for_them|with_them now
  signed hurrahmark*
  contract signed AGAIN* hurrahmark*
`);

export const isShorter = rule(`
  ABIT* shorter|briefer|snappier|tighter|crisper|more_concise|less_wordy|more_compact|less_long DRAFT? than_that?
  ABIT ABIT* long|wordy|lengthy|long_winded for_me?
  GIVE a|something|one|the? shorter|briefer DRAFT?
  ABIT* too long|wordy|lengthy|much_text|many_words|long_winded for_me?
  cut|trim|shorten|tighten|condense it|this|that|THE DRAFT? down|a_bit|a_little?
  half the? length
  fewer words
  keep it short|shorter|brief
  shorten
  a? short|shorter|briefer DRAFT
`);

export const isWarmer = rule(`
  ABIT* warmer|friendlier|softer|kinder|nicer|gentler|cosier|more_warm|more_friendly|more_personal|more_human|more_heartfelt|more_cordial|more_relaxed|more_casual|less_formal|less_stiff|less_cold|less_cool|less_businesslike|less_corporate|less_distant|less_dry|less_official|less_wooden|less_impersonal DRAFT? than_that?
  ABIT* too formal|stiff|cold|cool|dry|corporate|distant|official|businesslike|impersonal|wooden|starchy|frosty for_me?
  ABIT* less formality|distance
  ABIT* more warmth|heart|feeling
  with ABIT* more warmth|heart|feeling
  add some|a_bit_of|a_little|more? warmth
  warm it up ABIT?
  lighten it up
`);

export const isRedraft = rule(`
  GIVE? ANOTHER DRAFT
  GIVE? ANOTHER DRAFT of? it|this|that?
  GIVE ANOTHER
  one_more|another|another_one|a_different_one|a_new_one
  something else|different
  try|do|write|say|phrase|word|put it|this|that? again|differently|another_way|in_another_way|in_other_words
  once again|more
  again with other|different words|wording
  rewrite|rephrase|reword|redo|redraft it|this|that|THE DRAFT?
  i do not|really? like it|this|that|this_one|this_version|the_wording|the_draft|the_letter|this_draft|this_letter|the_text ANYMORE|much|very_much?
  i_am|am? not happy|convinced|satisfied|keen|quite_right|quite_it|quite_there|great|good with|by? it|this|this_one|this_version|the_wording|the_draft|the_letter|the_text?
  it|that|this does not sound like|right me?
  does not sound like me
  that is not how i talk|write|speak
  it|that|this is not me|my_style|my_voice|how_i_talk|how_i_write
  not my style|voice|tone|words|thing
  what else do|have you have|got
  any other|more ideas|versions|options|suggestions|drafts
`);

export const isStatus = rule(`
  where are|were we TIMES? at? with|on? THESE|everything|this|all_this|it?
  where am i TIMES? with? THESE|everything|this|it?
  where do|does things|it|everything|we|this|that|i|they stand now? with? THESE|everything?
  how do|does things|it|everything stand|look now?
  what is the|my? status|state|latest|news|score|position now? of|on|with? THESE|things|play|everything|my_applications|it|all?
  what is up_next|next|going_on|happening|on_the_list|on_my_list|open|still_open|running|still_running|coming_up|coming|due|left|left_to_do|planned now? for_me? TIMES? with? THESE|it|everything?
  what comes next
  how are|is things|it|everything|we|they|my_applications going|looking|doing|standing now?
  how far are|have we|i got|come|gotten? now?
  GIVE|send_me|show|remind_me_of a|an|the|my? short|quick? overview|summary|status|list|state_of_things|state_of_play of? everything|all|it|THESE?
  what have|do you|we|i got|have open|running|going|in_the_running|on_the_list now?
  what are|is we|you|i waiting_for|doing now?
  remind me where we are|were
  remind me what is open|next|running|due
  list everything|all|them|my_jobs|my_opportunities
  show me everything|all|my_jobs|my_list|the_list|where_things_stand|where_we_are
  which ones are still? open|running|active|left
  which ones|jobs do|have i|we have|got open|running|left now?
  tell me where we are|things_stand|we_stand
  any news|updates? on|about|from? THESE?
`);

export const isHelp = rule(`
  how does|do this|it|that|you|all_this work
  what can|could|should|do|must|may i say|do|write|reply|type|answer|tell_you here|now|to_you?
  what are the|my? options|commands|choices|possibilities
  which commands|words|options are there
  which commands|words can|may i use
  i do not know|understand|get what|how|this|it|that to? do|say|write|reply|works|work?
  i do not know what you want|need from_me?
  i do not know how this|it works
  i am lost|confused|stuck|not_sure_what_to_do|not_sure_how_this_works
  what do you|i mean|want|need|have_to_do|do from_me|me_to_do?
  can|could you help|explain me|this|how_this_works?
  help me with this?
  i need help
`);

export const isResume = rule(`
  carry|go|keep on|going with? it|this|everything|them|all|THESE? TIMES?
  go ahead with everything|all|them
  continue with? it|this|everything|them|all|THESE? TIMES?
  i am|we_are back again? from? holiday|vacation|leave|my_holiday|my_holidays? TIMES*
  back from holiday|vacation|leave|my_holiday|my_holidays TIMES*
  start|begin it|this|everything|things? again|up_again TIMES?
  pick|take it|this|everything|things up again TIMES?
  unpause|unfreeze everything|it|this|all?
  back in action|business|the_saddle
  back on track|it
  let us go_on|continue|carry_on|resume|get_going|go_again|start_again|get_started_again with? it|this|everything?
  switch|turn everything|it|the_mails|the_emails|the_reminders? back? on again?
  resume everything|it|this|all|the_mails|THESE
  i am ready to go_on|continue|resume|start_again again?
  i am ready again
  end the? pause
  wake up|everything
`);

export const isPause = rule(`
  pause|freeze|hold|halt|rest|suspend ALL AWHILE*
  pause AWHILE AWHILE*
  hold ALL|off with? ALL AWHILE*
  put ALL on hold|ice|pause AWHILE*
  i need|want|would_like|am_taking|will_take|have_to_take a break|pause|rest|breather|time_out|little_break from? all_this|everything|all_of_this|it_all|it|this|the_search|job_hunting|searching|applying? AWHILE*
  taking|take|need|let_us_take|can_i_take|can_we_take a|short|little? a? break|pause|rest|breather AWHILE*
  stop ALL AWHILE AWHILE*
  no more? MAILS AWHILE AWHILE*
  can|could you pause|stop|hold ALL AWHILE*
  i|i_am|am? AWAY @until
  pause|stop mailing|writing|the_mails|the_emails|sending AWHILE AWHILE*
`);

export const isUndo = rule(`
  undo|revert|reverse|cancel it|that|this|the_last_one|the_last_thing|the_last_command|my_last|my_last_one|my_last_answer|my_last_reply|my_last_mail|my_last_message|what_i_said|what_i_wrote|the_last_step
  take|i_take it|that|this|my_last_answer|my_last_reply|what_i_said back
  scratch|strike|forget|disregard|ignore that|my_last|my_last_one|my_last_answer|my_last_reply|my_last_mail|my_last_message|my_last_email|the_last_one|the_last_mail|the_last_message|what_i_said|what_i_wrote
  no|nope|oops|whoops|argh|damn|ah_no|oh_no? that|this|it was a|an|my? mistake|error|slip|typo|accident|wrong|not_what_i_meant|by_mistake|by_accident|unintentional
  that|this|it was not? what_i_meant|intended|meant_that_way|on_purpose|meant_to_be_sent
  i did not mean that|it|this|to|to_do_that|to_say_that|to_stop|to_stop_it|to_stop_this|to_skip|to_skip_it|to_skip_this|to_send_that|to_stop_that|to_stop_that_one|to_stop_this_one|to_skip_that|to_skip_that_one
  oops|whoops wrong one|button|mail|email|message|word|reply|thread
  wrong one|button|word|thread
  put it|this|that back on|again|how_it_was|as_it_was|the_way_it_was
  oops|whoops my_mistake|mistake
  my mistake
  i clicked|pressed|tapped|hit the wrong one|button|link|word|reply
  i clicked|pressed|tapped that|it|this by_mistake|by_accident|accidentally
`);

export const isUnsubscribe = rule(`
  unsubscribe me? from? all|everything|this|these|this_list|your_list|all_mails|all_emails|these_mails|these_emails?
  stop|quit emailing|mailing|writing_to|writing|sending|contacting|messaging|bothering|spamming me mails|emails|messages|these|anything|all_of_it|anymore|this_stuff|these_mails|these_emails? anymore?
  stop|quit all? the? mails|emails|messages|mailing|emailing anymore?
  stop|quit all? these|your mails|emails|messages
  no more mails|emails|messages|of_these_mails|of_these_emails ever|at_all|from_you?
  take|remove|get me off|from the|your|this|that? mailing|mail|email? list
  take|remove|get me off this|it
  leave me alone
  do_not|never write|email|mail|contact|message to? me again|anymore|ever? again?
  i do not want anymore|any? more? your|these|this? mails|emails|messages|mail|email from_you? anymore?
  i want to be? off|out_of|unsubscribe|unsubscribed this|the|your? list|mailing_list? from_this?
  i want to unsubscribe
  cancel my subscription
`);

export const isForget = rule(`
  forget|delete|erase me completely|entirely|for_good|and_all_my_data?
  delete|erase|remove|wipe|destroy|clear all? of? my data|account|information|details|profile|records completely|entirely|for_good?
  delete|erase|remove|wipe|destroy everything|all|all_data|all_the_data|whatever you have|know|hold|stored|store|keep about|on|of? me?
  delete|erase|remove|wipe everything|all_data about|on|of me
`);

export const isExport = rule(`
  export|send_me|give_me|download|show_me|mail_me|email_me|i_would_like|i_want|can_i_have|could_i_have|can_i_get a_copy_of? all? of? my data|information|records you_have|you_hold|you_keep|on_me|about_me?
  export|send_me|give_me|show_me|mail_me|email_me everything|all|all_the_data|the_data you have|hold|know|store|keep on|about|of? me?
  what data|information? do you have|hold|know|keep|store on|about me
`);

export const isTrack = rule(`
  yes? track|follow|keep_an_eye_on|keep_track_of|keep_following it|this|this_one|that|that_one|them|name|this_job anyway|all_the_same|nevertheless|regardless|for_me|still?
  yes? i want to|you_to? track|follow|keep_an_eye_on|keep_track_of it|this|this_one|that|that_one|them anyway|all_the_same|nevertheless?
  yes? follow|track anyway|all_the_same|nevertheless
`);

export const isYes = rule(`
  yes|yep|yeah|yup|aye it? is|was? me|right|correct|true|fine|sure?
  yes|yep|yeah|yup|aye do|do_it|do_that|go_ahead|please_do|of_course|absolutely|definitely|take_them|add_them|keep_them|all_of_them|both|both_of_them|that_was_me|it_was_me|that_is_me|that_is_right|that_is_correct|i_am_sure|i_do|i_am|forget_me|delete_everything|delete_it_all|delete_me|erase_everything
  go ahead
  please do
  do it|that
  that was|is me|right|correct
  it was|is me
  take|add|keep them|both|all|all_of_them|all_three|those|these
`);

/** Words of courtesy or mood, after which there is nothing to do and nothing to keep. */
export const isCourtesy = rule(`
  thank|thanks you|a_lot|a_million|a_bunch|ever_so_much|so_much|again|indeed|for|everything|all|this|that|it|your|help|the|reminder|mail|note|tip|letter|update|nudge|heads_up|support|kind|words|great|lovely|good|work|very_much*
  cheers|ta|great|good|nice|lovely|perfect|brilliant|super|fantastic|wonderful|excellent|cool|fab|fine|ok|okay|understood|noted|got_it|sounds_good|will_do|all_right|alright|great_stuff|good_stuff|nice_one|good_idea|great_idea|love_it|i_love_it|i_like_it|like_it|sure|agreed|right|very_nice|very_good mate|all|there|one|work|job|everyone|folks|team|you*
  best|kind|warm|many|all regards|wishes|best|the_best|my_best
  regards|best|yours|sincerely|love|xx|xxx|x|greetings|yours_truly|yours_sincerely|best_wishes|kind_regards|take_care|speak_soon|talk_soon|bye|see_you
  have a great|good|lovely|nice|wonderful? weekend|day|week|evening|one|time*
  good|great morning|evening|afternoon|day|night|weekend there|all?
  hello|hi|hey|dear|hiya|morning|evening there|all|team|round_two|you|name|folks|everyone*
  hope|i_hope you|this|all are|is|well|finds|fine|good*
  mit? freundlichen|viele|liebe|beste|herzliche|schone grusse|grussen|grusse_aus_name
  vielen|herzlichen|besten? dank
  danke|merci|gracias|obrigado|obrigada|grazie|bedankt|salut|bonjour|hola|ola|ciao|hallo|cordialement|saludos|abracos|groeten|groetjes|lg|vg|mfg|bg
  un abrazo|saludo
  dank je|u wel?
`);
