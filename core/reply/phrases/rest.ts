import { rule, wish } from '../vocabulary.ts';

export const isResume = wish(`
  carry|go|keep on|going with? it|this|everything|them|all|THESE|the_mails|the_good_work? TIMES? again?
  go ahead with everything|all|them
  continue|proceed with? it|this|everything|them|all|THESE|the_mails|my_campaigns|the_campaign|sending|as_before|where_we_left_off|from_where_we_left_off|as_normal|as_usual? TIMES? again|now?
  i am|we_are back again? from? my|our|the? holiday|vacation|leave|holidays|break|trip|travels|hospital|honeymoon? TIMES* now|again|and_ready|and_ready_to_go|and_ready_to_continue|at_it|in_action|in_the_game|and_rested?
  back from my|our|the? holiday|vacation|leave|holidays|break|trip|travels|hospital TIMES*
  back again|now|home|at_it|online|from_holiday
  start|begin|restart|resume|reactivate|reinstate|wake it|this|everything|things|sending|the_mails|the_emails|the_reminders|my_reminders|the_campaign|my_campaign|my_account|writing|mailing? again|up|up_again|the_mails|mails|emails|me_mails|me_letters|reminders|please|now|for_me? TIMES?
  you|we|i can|could|may start|begin|continue|resume|go_on|carry_on|go_ahead|write|send|send_mails again|now|with_it|with_everything|sending|writing|to_me_again? again|now?
  pick|take it|this|everything|things|THESE|where_we_left_off up? again|where_we_left_off?
  pick up where we left off
  unpause|unfreeze|restart|un_pause everything|it|this|all|the_mails|my_account?
  back in action|business|the_saddle|the_game
  back on track|it|board
  let us go_on|continue|carry_on|resume|get_going|go_again|start_again|get_started_again|pick_it_up_again|pick_this_up_again|get_back_to_it|get_back_on_track|keep_going|get_back_into_it|restart|do_this with? it|this|everything|now|again?
  let us go
  switch|turn everything|it|the_mails|the_emails|the_reminders|things? back? on again?
  resume everything|it|this|all|the_mails|THESE|normal_service|my_campaigns|the_campaign|please|sending|where_we_left_off now|again?
  i am|am? ready|fit|happy|rested|good to? go_on|continue|resume|start_again|go|carry_on|go_again|restart|get_going|get_back_to_it|start again|now?
  ready when|whenever you_are
  ready to continue|go_on|resume|start_again|go_again|carry_on|restart|get_going|get_back_to_it|go again|now?
  i am ready again|now?
  i want|would_like to continue|go_on|resume|carry_on|start_again|restart|pick_it_up_again|pick_this_up_again with? it|this|everything|the_mails? again|now?
  end|lift|stop|cancel the? pause|break
  the|my break|pause|holiday|vacation is over
  break|pause|holiday|vacation is? over
  wake up|everything
`);

export const isPause = wish(`
  pause|freeze|hold|halt|rest|suspend|put_on_hold|stop_sending|hold_back ALL AWHILE*
  pause|freeze|suspend|put_on_hold|put_on_ice|mute ALL? AWHILE AWHILE*
  hold|stand ALL|off|by with|on? ALL? AWHILE*
  hold off|on AWHILE AWHILE*
  hit|press|push pause|the_pause_button on? ALL? AWHILE*
  put ALL on|in|into? hold|ice|pause|the_back_burner|hibernation AWHILE*
  ALL on|into hold|pause|ice AWHILE*
  i need|want|would_like|am_taking|will_take|have_to_take|could_do_with|could_use|will_be_taking|must_take|am_going_to_take|need_to_take|want_to_take|would_like_to_take a|some|a_little|a_bit_of_a|a_short|a_long|a_longer? break|pause|rest|breather|time_out|timeout|little_break|short_break|time_off|time|holiday|breathing_space|time_to_breathe|time_for_myself|time_to_rest from? all_this|everything|all_of_this|it_all|all|it|this|the_search|the_job_search|job_hunting|searching|applying|job_search|my_job_search? AWHILE*
  i need|want to rest|pause|stop|take_a_break|have_a_break|breathe|recover|recharge|put_this_on_hold|put_everything_on_hold AWHILE*
  taking|take|need|let_us_take|let_us_have|can_i_take|can_we_take|can_i_have|can_we_have|have|time_for|i_take a short|little|long|longer|bit_of_a? break|pause|rest|breather|time_out from? everything|all_this|it_all|this|it? AWHILE*
  need some time off|out from? this|everything|it_all? AWHILE*
  stop|hold ALL AWHILE AWHILE*
  no more? MAILS AWHILE AWHILE*
  no mails|emails|reminders|letters AWHILE AWHILE*
  can|could|would|may you|we|i pause|stop|hold|suspend|freeze|put_on_hold ALL? AWHILE* please?
  let_us|i_want_to|i_would_like_to|i_need_to|we_should|i_have_to pause|halt|freeze|suspend|put_on_hold ALL? AWHILE*
  let_us put ALL on hold|ice|pause AWHILE*
  i|i_am|am|i_will_be|will_be|we_are|going|i_am_going? AWAY @until
  AWAY @until
  pause|stop mailing|writing|the_mails|the_emails|sending|emailing|everything me|mails|anything|letters? AWHILE AWHILE*
  do not write|send|mail|email me|anything|to_me? anything? @until
  leave me alone|be|in_peace @until|for_now|for_a_while|for_a_bit
`);

const isOops = rule(`
  no|nope|oops|whoops|argh|damn|ah_no|oh_no|sorry|ouch|ups|oh_dear|ah|uh_oh? that|this|it was a|an|my? stupid|silly|big? mistake|error|slip|typo|accident|wrong|wrong_mail|wrong_email|wrong_one|wrong_button|wrong_word|the_wrong_mail|the_wrong_email|the_wrong_word|the_wrong_reply|not_what_i_meant|by_mistake|by_accident|unintentional|misclick|an_accident|wrong_button|the_wrong_button|the_wrong_one|too_quick|too_fast|too_hasty
  sent|done|clicked|pressed|said|replied in_error|by_mistake|by_accident|accidentally
  that|this|it was not at_all? what_i_meant|intended|meant_that_way|on_purpose|meant_to_be_sent|what_i_wanted|right|meant_for_this_one|meant_for_that_one|meant_for_this|what_i_meant_to_say|intentional|supposed_to_happen
  that|this|it is not at_all? what_i_meant|what_i_wanted|what_i_asked_for|right
  not what i meant|wanted|asked_for|intended
  i HAVE? did not mean|want|intend that|it|this|to|to_do_that|to_do_this|to_do_it|to_say_that|to_stop|to_stop_it|to_stop_this|to_skip|to_skip_it|to_skip_this|to_send_that|to_stop_that|to_stop_that_one|to_stop_this_one|to_skip_that|to_skip_that_one|to_stop_them|to_pause|to_press_that|to_click_that|to_reply_that|to_write_that|to_mark_it_done|to_mark_it_as_done|to_say_done|to_say_stop|to_say_skip|to_snooze|to_snooze_it|to_snooze_this|to_hit_send
  did not mean|want|intend that|it|this|to|to_do_that|to_do_this|to_say_that|to_stop|to_stop_it|to_stop_this|to_skip|to_skip_it|to_skip_this|to_send_that|to_stop_that|to_stop_that_one|to_stop_this_one|to_stop_them|to_pause|to_press_that|to_click_that
  i HAVE? clicked|pressed|tapped|hit|sent|answered|chosen|picked|used|typed|wrote|replied_to|replied_with|answered_to|said|stopped|skipped the wrong one|button|link|word|reply|mail|email|message|thread|thing|answer|option|job|company
  i HAVE? clicked|pressed|tapped|said|wrote|sent|did|replied|hit|stopped|skipped|marked that|it|this|stop|done|skip|send|that_one|this_one|it_done|it_as_done by_mistake|by_accident|accidentally|in_error|too_early|too_soon
  i HAVE? accidentally|mistakenly clicked|pressed|tapped|said|wrote|sent|did|replied|hit|stopped|skipped|marked that|it|this|stop|done|skip|send|that_one|this_one|it_done|it_as_done|them?
  oops|whoops|sorry wrong one|button|mail|email|message|word|reply|thread|job|company|link
  wrong one|button|word|thread|mail|email|message|reply|job|company|link
  oops|whoops|sorry my_mistake|mistake|my_bad|my_error
  my mistake|bad|error
  i made a|an mistake|error there|pasttime?
  i misclicked|misread|mistyped that|it?
  i take that|it|this back
  i HAVE? changed my mind
`);

const isTakeBack = rule(`
  can|could|would|please you? undo|revert|reverse|cancel|take_back|reset|roll_back|unwind it|that|this|the_last_one|the_last_thing|the_last_command|the_last_change|the_last_action|my_last|my_last_one|my_last_answer|my_last_reply|my_last_mail|my_last_message|my_last_email|my_last_command|what_i_said|what_i_wrote|the_last_step|what_i_just_did|what_i_just_said|everything_i_just_said
  undo|revert|reverse|cancel|take_back|roll_back|reset|retract it|that|this|the_last_one|the_last_thing|the_last_command|the_last_change|the_last_action|my_last|my_last_one|my_last_answer|my_last_reply|my_last_mail|my_last_message|my_last_email|my_last_command|what_i_said|what_i_wrote|the_last_step|what_i_just_did|what_i_just_said|please
  undo|revert that|this|the_last_one|the_stop|the_skip|the_pause|the_snooze|my_stop|my_skip
  undo|revert|reverse please?
  undo|revert|reverse|cancel|take_back|can_you_undo the last thing|one|change|step|command|action|decision i? changed|did|said|made|wrote?
  take|i_take it|that|this|my_last_answer|my_last_reply|what_i_said|what_i_wrote back
  can|could i|we|you take it|that|this|my_last_answer|my_last_reply|what_i_said back
  scratch|strike|forget|disregard|ignore|never_mind that|my_last|my_last_one|my_last_answer|my_last_reply|my_last_mail|my_last_message|my_last_email|the_last_one|the_last_mail|the_last_message|the_last_email|what_i_said|what_i_wrote|what_i_just_said|my_previous_message|my_previous_mail|my_previous_email|my_previous_reply|the_previous_one|that_last_one|that_last_message|that_last_email|that_last_mail|my_last_note
  put|set|bring|change|turn it|this|that|them|things|everything back on|again|how_it_was|as_it_was|the_way_it_was|to_how_it_was|as_they_were|to_what_it_was|please?
  go back to_how_it_was|to_before|a_step|one_step?
  step back
  restore it|this|that|how_it_was|what_was_there|the_last_one
  no_wait|wait_no|hang_on|wait undo? that|it|please?
`);

export const isUndo = (clause: string): boolean =>
  isTakeBack(clause) || (isOops(clause) && !/^(?:no|ah|sorry) $/.test(clause));
