import { wish } from '../vocabulary.ts';

export const isSkip = wish(`
  i|we will|would|can|could|might_as_well|shall|am_going_to|have_to|want_to|would_like_to|would_prefer_to|prefer_to|would_rather|think_i_will|think_i_would_rather|think_i_would|will_have_to|need_to|am_happy_to|decided_to|have_decided_to|am? skip|skipping|pass|passing|pass_on|sit_out|sit|leave_out|miss THIS? out?
  i|i_will|let_us|we_can? give|giving THIS a miss
  i|i_will? let THIS pass|slide
  i will leave this_one|that_one|this_step out?
  THIS is not something i want|would|will|feel to? like|comfortable? do|send|sending|doing|write
  can|could|may we|i|you? just? skip|leave_out|omit|miss_out|drop THIS|the_connecting step|out|part|bit?
  skip|skipping|leave_out|omit|bypass|miss_out THIS|THESE? step|part? here|completely|altogether|entirely|for_me?
  drop this_step|this_letter|this_note|the_linkedin_step
  let_us skip|leave_out|omit|not_do THIS
  let_us leave|give THIS out|a_miss
  leave|count me? THIS out
  i would|will rather not DOIT? THIS?
  i would rather not write_to|contact|connect_with|add|message|email|bother|approach PERSON
  this|it|that|this_one|this_step does not apply|fit to_me|here|for_me?
  does not apply to_me|here?
  jump|go|skip|skip_ahead to the_next_one|the_next|the_next_step
  rather|preferably|better|best not DOIT? THIS? THIS?
  i would prefer|rather not to? DOIT? THIS?
  i? can not be_bothered with|to_do|to_send|doing THIS
  i will|am not do|send|be_sending|be_doing|going_to_send|going_to_do|going_to_write|doing|sending|writing|going_through_with|comfortable_doing|comfortable_sending|comfortable_with this_one|that_one|this_step|that_step|this_letter|that_letter|this_note|that_note|linkedin|it|that|this|this_message|this_email|the_letter|the_note|the_email|the_connection_request|a_letter|one
  i do not feel comfortable sending|doing|with|writing THIS
  i do not feel like sending|doing|writing THIS
  i do not think i|we will|should|want_to|need_to|need do|send|write? THIS
  i do not|did_not need to? DOIT? THIS
  not doing|sending|going_to_send|going_to_do|comfortable_with linkedin|anything_on_linkedin|this_one|that_one|this_step|it|that|this|this_letter|the_letter|this_note
  no need|reason for|to this_one|that_one|this_step|this|that|this_letter|it|do|send THIS?
  no need
  no letter|note|message|mail|linkedin|connection this_time|here|please|for_me
  not necessary|needed|required|applicable|relevant_here
  this|it|that|this_one|this_step is not necessary|needed|required|applicable|relevant|for_me|my_thing|my_cup_of_tea
  this_one|this_step|that_one not|never? is? not for me
  not this_one|this_step|this_letter|this_time|this_message|that_one for_me|thank_you|thanks?
  i do|am not doing|on|use|have|like|really_use|really_do|really_like|do|got|even_have|actually_have|want? linkedin|xing|social_media|a_linkedin|a_linkedin_account|a_linkedin_profile|an_account_there|a_profile_there|an_account_on_linkedin|a_profile_on_linkedin|social_networks|facebook
  do|am not doing|on|use|have|like|do|got? linkedin|xing|social_media|a_linkedin|a_linkedin_account|a_linkedin_profile|an_account_there|a_profile_there|an_account_on_linkedin
  i have no linkedin|xing|linkedin_account|linkedin_profile|social_media|account_there|profile_there
  no linkedin|linkedin_account|linkedin_for_me|account_there
  linkedin is not for_me|my_thing
  i do not want|wish|plan|intend|care to? do|send|use|contact|write|write_to|bother|connect_with|add|message|email THIS|PERSON
  pass_on THIS
  no? thank_you|thanks? next|next_one|on_to_the_next|on_to_the_next_one|move_on_to_the_next|move_on_to_the_next_one|move_to_the_next|straight_to_the_next|next_step|move_on_to_the_next_step|go_to_the_next_step|on_to_the_next_step|move_to_the_next_step|go_on_to_the_next_one|move_along|next_please step|one?
  let_us move_on to|with? the_next_one|the_next_step|the_next
  i am passing|skipping on? THIS?
  i|i_will sit this|that|this_one one? out
  i do not use|like|do|have linkedin|xing
  pass thank_you|thanks?
  not doing|for_me this_one|it?
  not my thing|cup_of_tea
  not interested in this_step|this_part|linkedin|connecting
`);

export const isStop = wish(`
  i HAVE? had? enough of|from|with THESE|this|it ANYMORE?
  enough of|with THESE|this|it ANYMORE?
  enough is enough
  enough ANYMORE?
  i HAVE? gone_off|given_up_on|gave_up_on|lost_interest_in|moved_on_from|had_enough_of|had_it_with|said_goodbye_to|ruled_out|written_off|cooled_on|given_up|lost_all_interest_in THESE|it|this ANYMORE?
  gone_off|given_up_on|lost_interest_in|moved_on_from THESE|it ANYMORE?
  i HAVE? lost interest|all_interest|my_interest|the_interest in? THESE? ANYMORE?
  i HAVE? moved_on from? THESE? ANYMORE?
  i HAVE? decided|chosen not_to|to|against|i_do_not_want pursue|continue_with|go_on_with|stop|drop|stop_with|end|leave|let_go_of|give_up_on|go_further_with|follow_up_with|carry_on_with? THESE|it ANYMORE?
  i HAVE? decided|realised|realized|concluded i|that? i do not want|need|like THESE|to_work_there|to_work_for_them|it ANYMORE?
  moving|moving_on on?
  i|i_am|let_us|i_will|i_would_like_to|i_want_to? give|giving|am_giving up on? THESE|it|this? ANYMORE?
  i am|have? no_longer|not|not_really|really_not|not_so|not_that|not_all_that interested|keen|bothered|fussed in|about|on|with? THESE|it|working_there|working_for_them|this? ANYMORE?
  not|no_longer|not_really interested|keen|for_me in|on|about? THESE|it? ANYMORE?
  no_longer relevant|needed|necessary|of_interest|applicable|on_my_list|worth_it
  THESE|it|this is|are no_longer|not_anymore relevant|needed|of_interest|interesting|an_option|on_the_table|worth_it|for_me|what_i_want|something_i_want ANYMORE?
  THESE|it|this is|are not relevant|of_interest|an_option|worth_it|worth_my_time|worth_the_effort|interesting|what_i_want|worth_pursuing|important anymore|any_longer|now|after_all?
  this_job|this_company|the_job|the_role|this_role|this_place|the_company|that_job|this_employer is not for_me|right_for_me|the_right_fit|a_good_fit ANYMORE?
  not worth it|my_time|the_effort|the_trouble|the_bother|pursuing|the_hassle ANYMORE?
  i no_longer want|care|need|wish THESE|it|this|to_work_there|to_work_for_them|to_work_with_them|about_this_one|about_them|to_pursue_this|to_pursue_this_one|to_hear_about_them
  i do not want|need|wish THESE|it|this|to_work_there|to_work_for_them|to_hear_about_them|to_hear_about_this_one|to_hear_of_them|to_hear_about_it|to_hear_about_this_company|to_hear_about_this_job|to_hear_from_them|to_chase_them|to_pursue_this|to_pursue_this_one|to_pursue_it|to_follow_this_up|to_follow_this_company|to_follow_this_job|to_follow_it|to_follow_them|to_follow_this_one|to_go_on_with_this_one|to_continue_with_this_one|anything_to_do_with_them|to_deal_with_them|to_have_anything_to_do_with_them ANYMORE
  i do not want to_work_there|to_work_for_them|to_hear_about_them|to_hear_about_this_one|to_hear_of_them|to_hear_about_this_company|to_hear_about_this_job|this_job|that_job|the_job|anything_to_do_with_them|to_have_anything_to_do_with_them|to_pursue_this_one|to_pursue_this|to_pursue_them ANYMORE?
  i do not care about|for THESE|it ANYMORE
  i HAVE changed|change my mind about|on THESE|it|this|this_one
  can|could you? drop|close|end|stop|archive|remove|delete|cancel|forget THESE ANYMORE?
  you|we can|may|could|should drop|forget|forget_about|close|end|stop|bin|remove|delete|cancel|archive|stop_with|stop_following THESE|this|it ANYMORE?
  i|we want_to|would_like_to|wish_to|am_going_to|have_to|need_to|will drop|forget|forget_about|close|end|stop|bin|cancel|archive|abandon|quit|let_go_of|stop_with|stop_following|stop_pursuing|stop_chasing THESE|this|this_campaign|it ANYMORE?
  drop|forget|forget_about|close|end|stop|kill|scrap|ditch|bin|remove|delete|cancel|abandon|archive|strike|dump|finish|quit|terminate THESE ANYMORE?
  end|close|archive|cancel|terminate it|this ANYMORE?
  close|archive
  THESE can|may|should be? closed|stopped|dropped|ended|archived|removed|deleted|shut
  i_am|am? not|no_longer pursuing|following|going_after|chasing THESE|it|this ANYMORE?
  i HAVE? decided to let THESE go
  do_not|please_do_not|stop|no_need_to|you_can_stop|you_need_not|never remind|reminding|write|writing|bother|bothering|email|emailing|tell|telling|mail|mailing me? to_me? about|of|with THESE ANYMORE?
  stop|stop_with|stop_following|stop_following_up_with|stop_following_up_on|stop_tracking|stop_chasing|stop_pursuing|stop_contacting|stop_all_mails_about|stop_the_mails_about|stop_mails_about|stop_emails_about|stop_the_emails_about|stop_the_reminders_for|stop_reminders_for|stop_reminding_me_about|stop_reminding_me_of|stop_bothering_with|stop_with_the_mails_about|stop_writing_about|stop_writing_to_me_about|stop_emailing_me_about|stop_sending_me_mails_about|stop_sending_me_emails_about|stop_everything_about|stop_everything_for|stop_everything_with THESE|this|it|these ANYMORE?
  let THESE|it go|be|rest ANYMORE?
  let_go_of THESE|it
  let_us drop|stop|leave|end|close|forget|forget_about|abandon|finish|scrap|bin|ditch THESE|it|this|it_there|it_at_that|it_here ANYMORE?
  let_us call it a_day on|with|for? THESE?
  i am out|over_it|over_them|done_with_it|done_with_them|done_here|done_with_that|through_with_it|finished_with_it|finished_with_them|fed_up_with_them ANYMORE?
  i am done|finished|through|fed_up with THESE ANYMORE?
  i want out of|from THESE|it ANYMORE?
  i am over|sick_of|tired_of|so_over THESE ANYMORE?
  done|finished|through with THESE|those|that_lot|them ANYMORE
  take|cross|strike|remove|get|scratch THESE|it off|from|out_of the_list|my_list|the_board|your_list|the_running
  no more about|of|on|from|for|with THESE ANYMORE?
  no more mails|emails|letters|reminders|messages|steps|news|updates about|for|on|from|regarding|concerning THESE|it ANYMORE?
  that is it|enough for|of|with THESE
  i withdraw|am_withdrawing|withdrew|am_pulling_out|pulled_out|bow_out|am_bowing_out my_interest|my_application|my_candidacy? from|of? THESE? ANYMORE?
  leave THESE be|alone
  end|stop the_campaign|this_campaign for? THESE?
  they|THESE are|is dead to me
  they can keep it|the_job|their_job
  let_us not bother|continue|go_on|waste_time with|on|about? THESE|it? ANYMORE?
  i do not see a|any|much future with|at|for_me_with|there THESE?
  i HAVE? written THESE off
  not them|these|this_company|this_one|knownname anymore|any_longer
  they|THESE are|is not worth my_time|it|the_effort|the_bother|the_trouble ANYMORE?
  this|that ship has sailed
  i would|will not work|want_to_work for_them|there|with_them ANYMORE?
  i do not see|think myself|i_want_to|i_will working|work|be there|for_them|with_them ANYMORE?
`);
