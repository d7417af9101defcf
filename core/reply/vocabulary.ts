import { language, type Tail, type Vocabulary } from './grammar.ts';

/**
 * Words that English uses for one another where people steer. `@when` is a day that was named, `@until` one that
 * something lasts until, `@vague` one that could not be told; `name` is somebody's or something's name, `knownname`
 * one of the person's contacts or companies; `pasttime` says when something was, `hurrahmark` is a sign of joy.
 */
const VOCABULARY: Vocabulary = {
  LEAD:
    'i_want|i_wanted|wanted|want|i_would_like|just|only_wanted to_let_you_know|to_tell_you|to_say|to_report|to_inform_you|to_confirm|to_share that? / ' +
    'letting_you_know|let_you_know|to_let_you_know|for_the_record|for_your_information|quick_update|short_update|small_update|update|quick_note|heads_up|good_news|great_news|big_news|the_good_news_is|the_news_is|the_update_is|guess_what|news_flash|can_confirm|i_can_confirm|i_can_report|i_confirm that? / ' +
    'i_am|we_are? happy|glad|pleased|delighted|proud|thrilled|over_the_moon|so_happy|very_happy|excited to_say|to_report|to_tell_you|to_share|to_let_you_know|to_announce|that that? / ' +
    'you_will_be|you_would_be? pleased|happy|glad to_hear|to_know that? / ' +
    'and|but|then|now|to_be_honest|in_fact|in_short|long_story_short|as_of_today|as_of_now|anyway|in_any_case|by_now|of_course|certainly|absolutely|definitely|surely|luckily|thankfully|gladly|sadly|unfortunately|i_am_afraid|afraid|to_be_fair|as_it_happens|as_discussed|for_you|there_you_go|there_we_go|yes|yep|yeah|yup|sure|great|perfect|hurrahmark|wow|omg',
  HAVE: 'have / had / have_now / have_just',
  PERSON:
    'her / him / them / NAMES / the|their|that|my? HUMAN / both_of_them / both / all_of_them / all_three|all_three_of_them|the_three_of_them|everyone / you_know_who / everyone|everybody_there|someone_there|people_there / the|both|two|all? people who interviewed_me / the_person|the_people who|that interviewed_me / the_woman|the_man|the_lady|the_one who|that interviewed_me',
  WHO: 'PERSON / anyword / anyword anyword',
  NAMES: 'name / name name / name name name / mr|mrs|ms|miss|dr|herr|frau name|knownname name?',
  HUMAN:
    'interviewer|interviewers|recruiter|recruiters|manager|hiring_manager|team|team_lead|lady|woman|man|guy|chap|boss|panel|company|employer|headhunter|hr_manager|hr_person|hr|hr_lady|hr_team|hr_department|people|director|head_of_department|department_head|owner|founder|ceo|head_teacher|headteacher|supervisor|person|contact|contact_person|ward_sister|matron|principal|editor|chef|talent_team|recruiting_team|head_of_hr',
  KIND: 'thank_you|thanks|follow_up|linkedin|connection|short|little|small|nice|first|second|third|last|whole|new|advice|check_in|quick|great|lovely|handwritten|edited|adjusted|revised|own|final|polite|personal|longer|shorter|warmer|other|next|friendly|feedback|cover|slightly_different|similar',
  NOUN: 'letter|letters|note|notes|voicemail|mail|email|emails|message|messages|msg|dm|inmail|request|requests|invite|invites|invitation|step|draft|reply|answer|question|card|line|one|thing|follow_up|check_in|connection|deed|task|bit|part|form|text|words|version|thank_you|thank_you_note|thanks',
  THE: 'the|my|your|that|this|a|an|our|both|all_the|these|those|one|two|three',
  OBJECT:
    'it / that / this / them / these / those / one / mine / it_all / all_of_it / everything / both / both_of_them / them_all / something|one similar / my_own / my_own_version / a_version_of_it / THE KIND? KIND? NOUN of? mine? / KIND? NOUN',
  TO: 'to|at|with|over_to|off_to|out_to|across_to|on_to|along_to|straight_to|directly_to|back_to|up_to',
  VIA: 'on|by|via|through|over|using|in|from',
  CHANNEL:
    'linkedin|email|mail|post|phone|xing|whatsapp|there|here|text|sms|messenger|letter|hand|courier|teams|their_website|the_website|a_linkedin_message|linkedin_message|linkedin_messages|inmail|your_link|the_link|my_phone|my_laptop|my_own_account|my_own_address|my_gmail|gmail|outlook',
  OUT: 'off|out|away|over|across|along|through|on_its_way|by|in|round|around',
  TIMES:
    'pasttime / @when / @vague / VIA CHANNEL / in_person|personally|by_hand|manually|myself|in_one_go|with_a_smile|unchanged|here|there|as_it_was|as_it_is|as_is|word_for_word|today|tonight|now|early|late|too|instead|at_once|immediately|directly|successfully|safely|already|in_the_meantime|meanwhile|last_thing|first_thing|officially / at|around|about number number|am|pm|oclock?',
  SENT: 'sent|mailed|emailed|posted|submitted|delivered|dispatched|shipped|fired_off|fired|sent_off|sent_out|sent_over|put_in|popped|dropped|dropped_off|passed_on|finished|completed|handed_in|handed|despatched|chucked_over|whipped_off|shot_off|shot_over|shot|forwarded|mailed_off|mailed_out|pushed_out|written_and_sent|wrote_and_sent|signed_and_sent|got_out',
  SENDING:
    'send|mail|email|post|submit|deliver|do|finish|complete|get|write|hand_in|drop_off|send_off|contact|reach|message|call',
  POSTBOX:
    'post|mail|letterbox|letter_box|mailbox|mail_box|postbox|post_box|inbox|door|outbox|pigeonhole|desk|in_tray',
  SENDINGS:
    'sending|mailing|emailing|posting|doing|writing|contacting|messaging|delivering|submitting|finishing|it',
  DID: 'did|done|sorted|handled|managed|wrapped_up|nailed|ticked_off|crossed_off|checked_off|took_care_of|taken_care_of|dealt_with|knocked_out|knocked_off|got_round_to|got_around_to|gotten_around_to|polished_off|got_through|seen_to|saw_to',
  REACHED:
    'wrote_to|written_to|emailed|mailed|messaged|contacted|reached_out_to|connected_with|asked|added|invited|pinged|texted|followed_up_with|got_back_to|dropped|thanked|sent|replied_to|approached|got_in_touch_with|wrote|been_in_touch_with|checked_in_with|touched_base_with|linked_up_with|linked_in_with',
  GONE: 'gone_off|gone_out|gone_over|sent_off|sent_out|sent_over|sent_away|handed_over|handed_in|sent|done|out|off|away|gone|mailed|emailed|posted|delivered|submitted|finished|completed|sorted|handled|dispatched|through|complete|dealt_with|taken_care_of|ticked_off|wrapped_up|done_and_dusted|sorted_out|seen_to|on_its_way|checked_off|crossed_off|in_the_post|off_my_plate|off_my_desk|off_my_list|off_my_chest|off_the_list|behind_me|out_of_the_way|history|winging_its_way|flying|live|accomplished|out_the_door|out_of_the_door',
  IS: 'is|are|was|were|has|have|is_been|is_just|is_just_been|is_now_been|has_been|have_been|got|been|went|just_went|has_gone|have_gone|is_now|are_now|is_all|has_now_been|has_now|has_just_been|gets',
  THIS: 'this / it / that / this_one / that_one / the KIND? NOUN / this KIND? NOUN / that KIND? NOUN / linkedin / the_linkedin_thing / the_linkedin_bit / the_linkedin_part / connecting / this_part|that_part|this_bit / this_task',
  THESE:
    'this_one / that_one / them / these / name / name name / knownname / this_company / that_company / this_lot / that_lot / this_job / that_job / this_opportunity / that_opportunity / this_application / that_application / this_employer / this_role / that_role / this_position / that_position / this_place / that_place / these_people / these_guys / those_people / those_guys / the_job / the_role / the_position / the_company / the_whole_thing / this_firm / this_thing / this_case / the_firm / the_employer / this_process / the_application / the_opportunity / this_campaign / the_campaign / this_whole_thing / name job|role|position|post / the name job|role|position|post|one|thing',
  ANYMORE:
    'anymore|any_longer|at_all|now|after_all|for_good|altogether|completely|entirely|permanently|forever|from_now_on|all_together|today|these_days|either|then|any_further|further|here|there|again|ever_again',
  THEY: 'they / she / he / the HUMAN / hr / someone|somebody from? there|hr|them? / their HUMAN / the_people_there / someone_from_there / knownname / knownname knownname / name|knownname from_hr / the HUMAN from knownname',
  AGAIN:
    'again|back|after_all|in|over|now|pasttime|up|out_of_the_blue|today|@when|@vague|once_more|straight_back|unexpectedly|this_morning|this_afternoon|tonight|suddenly|right_away|there|in_person|hurrahmark|really|for_real',
  MEET: 'interview|chat|call|talk|meeting|conversation|trial_day|trial|trial_shift|trial_lesson|coffee|round|second_round|final_round|third_round|second_interview|final_interview|third_interview|visit|phone_call|video_call|next_round|phone_interview|video_interview|job_interview|taster_day|tour|assessment_day|follow_up_interview|work_trial|shadow_day|presentation|zoom_call|interview_round|lunch|screening',
  ARTICLE:
    'a|an|another|the|one_more|second|a_second|a_new|a_final|a_third|a_further|my|new|final|quick|an_informal|informal|short|a_short|a_quick|one_last|a_last|further',
  JOB: 'job|role|position|post|gig|place|spot|vacancy|opening|contract|opportunity',
  ANOTHER:
    'another / a_different / a_new / one_more / a_second / an_alternative / some_other / a_fresh / a_better / other / different / new / an_other / a_completely_different / a_totally_different / alternative / a_third / a_couple_more|a_few_more|some_more',
  DRAFT:
    'version|versions|draft|drafts|one|ones|wording|try|go|attempt|take|idea|option|options|variant|letter|text|words|note|proposal|suggestion|suggestions|mail|email|message|alternative|approach|phrasing|tone',
  GIVE: 'give_me|show_me|send_me|write_me|write|can_i_have|could_i_have|can_i_get|could_i_get|i_would_like|i_want|i_need|have_you_got|do_you_have|got|let_me_have|let_me_see|may_i_have|try|may_i_see|can_i_see|could_i_see|i_prefer|i_would_prefer|i_would_like_to_see|i_would_love|i_want_to_see|can_we_have|could_we_have|can_we_try|could_we_try|let_us_try|let_us_have|let_us_see|how_about|what_about|is_there|is_there_maybe|would_you_have|any_chance_of|make_me|draft_me|do_me|please_give_me|may_we_have|would_love|looking_for',
  ABIT: 'make_it|make_this|make_that|make_the_letter|make_them|can_you_make_it|could_you_make_it|can_you_make_this|could_you_make_this|can_it_be|could_it_be|can_you_do_it|should_be|needs_to_be|it_needs_to_be|it_should_be|must_be|it_could_be|this_could_be|could_be|a_bit|a_little|a_little_bit|a_touch|a_tad|a_bit_too|bit|little|much|way|far|rather|quite|very|pretty|really|somewhat|it_is|this_is|that_is|that_was|it_was|a_lot|lot|even|i_would_like_it|i_want_it|i_prefer_it|i_would_prefer_it|and|the_letter_is|the_draft_is|the_note_is|the_email_is|this_letter_is|this_draft_is|this_note_is|the_wording_is|the_tone_is|the_text_is|it_sounds|this_sounds|sounds|feels|it_feels|this_feels|it_seems|seems|reads|it_reads|comes_across_as|comes_across|still|something|slightly|this_one_is|GIVE|ANOTHER|try_it|try|how_about|maybe|perhaps|can_you|could_you|write_it|keep_it|in_a|with_a|more',
  ALL: 'everything|all|it_all|all_of_it|all_of_them|all_of_this|things|all_mail|all_mails|all_emails|the_mails|the_emails|my_mails|my_emails|these_emails|your_mails|your_emails|the_lot|the_whole_lot|all_this|these_mails|the_reminders|my_reminders|reminders|all_reminders|all_my_jobs|all_my_applications|all_my_opportunities|all_jobs|all_campaigns|my_campaigns|all_my_campaigns|the_campaigns|the_whole_thing|every_campaign|all_opportunities|all_messages|all_activity|the_service|the_programme|my_account|the_steps|all_steps|round_two',
  MAILS: 'mail|mails|email|emails|messages|reminders|of_this|of_these|of_those|of_them|letters',
  AWHILE:
    'for_now|for_a_while|for_a_bit|for_the_moment|for_the_time_being|for_some_time|a_while|a_bit|temporarily|at_the_moment|right_now|just_now|@when|@until|until_further_notice|until_i_say_so|until_i_say_otherwise|until_i_write_again|until_i_tell_you|until_i_am_back|until_then|till_then|while_i_am_away|while_i_am_on_holiday|over_the_holidays|during_the_holidays|today|now|please|a_little|here|first|again',
  WAIT: 'shelve|shelve_it|shelve_this|shelve_this_one|table_this|pause_this_one|hold_this_one|snooze_that|snooze_that_one|leave_this_one|leave_it_with_me|keep_this|park_this_one|park_that|let_it_rest|let_it_wait|let_this_wait|let_me_do_it|let_me_do_this|talk_to_me|i_will_be_ready|set_it_for|set_this_for|schedule_this_for|remind_me_again|remind_me_about_it|remind_me_of_it|remind_me_of_this|remind_me_about_this|remind_me_to|try_me|try_me_again|ask_me|ask_me_again|ask_me_about_it|nudge_me|nudge_me_again|ping_me|ping_me_again|poke_me|bug_me|bug_me_again|write_me|write_to_me|write_to_me_again|write_me_again|email_me|email_me_again|mail_me|mail_me_again|message_me|contact_me|tell_me_again|tell_me|chase_me|prod_me|buzz_me|ask_again|try_again|come|come_back|come_back_to_me|come_back_to_me_on_this|come_back_with_it|come_back_with_this|get_back_to_me|check_back|check_back_with_me|check_in|check_in_with_me|check_in_again|check_back_in|circle_back|report_back|send_it_again|send_it_to_me_again|send_this_again|send_this|send_it|send_me_this|send_me_this_again|send_me_the_letter|send_the_letter|send_it_back_to_me|send_again|resend_it|resend|resend_this|bring_it_up_again|bring_it_back|bring_this_up_again|bring_it_up|maybe|perhaps|better|probably|preferably|ideally|make_it|make_that|let_us_do|let_us_say|let_us_do_it|let_us_do_this|let_us_try|let_us_make_it|let_us_wait|let_us_talk|let_us_talk_again|let_us_speak|let_us_leave_it|how_about|what_about|rather|snooze|snooze_it|snooze_this|snooze_this_one|snooze_me|snooze_please|later|wait|hold|hold_it|hold_off|hold_on|hold_this|hold_that|hang_on|give_me|give_it|i_need|i_will_need|i_would_need|need|not_before|can_it_wait|can_this_wait|could_this_wait|could_it_wait|it_can_wait|this_can_wait|that_can_wait|it_has_to_wait|this_has_to_wait|it_will_have_to_wait|this_will_have_to_wait|will_have_to_wait|has_to_wait|best|better_try_me|push_it|push_it_to|push_this|push_this_to|push_it_back|push_it_back_to|push_this_back|push_it_out|push_back|push|move_it|move_it_to|move_this|move_this_to|shift_it|shift_it_to|postpone|postpone_it|postpone_it_to|postpone_this|postpone_this_to|delay_it|delay_this|delay|delay_it_by|defer|defer_it|defer_this|put_it_off|put_this_off|put_off|leave_it|leave_this|leave_it_for_now|not_now|after_all|save_it|save_it_for|keep_it|keep_it_for|park_it|park_this|schedule_it|schedule_it_for|reschedule_it|reschedule_it_for|reschedule_it_to|reschedule|reschedule_to|reschedule_for|reschedule_this|back_to_me|again|until|come_back_to_this|come_back_to_it|do_it|wait_with_it|wait_with_this|wait_with_that|wait_for_me|can_we|could_we|shall_we|let_us|do_this|do_that|next_one|the_next_one|next_letter|next_mail|i_can_do|i_could_do|can_we_do|can_we_do_it|could_we_do_it|can_we_do_this|could_we_do_this|can_we_do_that|can_we_say|could_you_remind_me|can_you_remind_me|can_you_ask_me|can_you_ask_me_again|would_you_remind_me|would_you_ask_me_again|please_try_me|say|or|so|then|instead|at_least|just|for_now|only|one_more|to_me|about_this|about_it|a_reminder|set_a_reminder|set_a_reminder_for|i_would_like_a_reminder|can_you|could_you|would_you|will_you|i_would_rather|i_would_prefer|i_prefer|i_want_to|to_do_it|to_send_it|do_it_then|i_want|delayed|please|shall_we_say|have_another_go|take_another_look|revisit|revisit_this|revisit_it|look_at_it_again|pick_this_up|pick_it_up|pick_this_up_again|pick_it_up_again|pick_up_again|continue|we_can_talk',
  AWAY: 'travelling|traveling|on_holiday|on_holidays|on_vacation|abroad|in_hospital|on_a_trip|on_parental_leave|on_maternity_leave|on_paternity_leave|on_sick_leave|on_leave|on_a_cruise|on_honeymoon',
  BUSY: 'busy|away|travelling|traveling|on_holiday|on_holidays|on_vacation|on_leave|out|out_of_town|out_of_action|swamped|snowed_under|ill|sick|unwell|abroad|off|not_free|tied_up|offline|in_hospital|unavailable|not_available|flat_out|on_a_trip|in_exams|in_meetings|in_training|at_a_conference|on_a_course|away_from_my_desk|moving_house|not_around|not_here|not_home|not_at_home|not_back|up_to_my_eyes|up_to_my_neck|booked_solid|working|on_nights|on_night_shifts|on_shift|overwhelmed|stressed|drowning_in_work|fully_booked|laid_up|poorly|not_well',
  DOIT: 'do|send|manage|write|get_to|get_round_to|get_around_to|face|make|finish|look_at|deal_with|tackle|handle|think_about|read|get',
};

/** A reason may follow any wish; "as soon as" and "as long as" are conditions. */
const WHY: Tail = {
  opens: 'because since as cos cause coz due given considering seeing',
  bars: 'soon long if unless when',
};

/** What is to happen only after the wait: "wait two weeks before I send it". */
export const BEFORE_IT: Tail = { opens: 'because cos cause coz due before', bars: WHY.bars };

/** Patterns, one a line, as one test of a clause; a `tail` says what may follow. */
export const rule = language(VOCABULARY);

/** As `rule`; behind the wish may stand why. */
export const wish = (patterns: string): ((clause: string) => boolean) => rule(patterns, WHY);
