import { rule } from '../vocabulary.ts';

export const isTrack = rule(`
  yes|ok|sure? please? track|follow|keep_an_eye_on|keep_track_of|keep_following|keep_tracking|watch|start_tracking|start_following|include|add it|this|this_one|that|that_one|them|name|this_job|this_application|this_opportunity|these|knownname anyway|anyways|all_the_same|nevertheless|regardless|for_me|still|too|even_so|as_well?
  yes? i want|would_like to|you_to? track|follow|keep_an_eye_on|keep_track_of|watch it|this|this_one|that|that_one|them anyway|all_the_same|nevertheless|still?
  yes? follow|track anyway|all_the_same|nevertheless|please|regardless
  can|could|would you? track|follow|keep_an_eye_on it|this|this_one|that|them|this_job anyway|all_the_same|for_me?
  i HAVE? still want you_to? to? track|follow it|this|this_one
  do track|follow it|this|this_one? anyway?
`);

export const isYes = rule(`
  yes|yep|yeah|yup|aye|yea|ya it? is|was? me|right|correct|true|fine|sure?
  yes|yep|yeah|yup|aye do|do_it|do_that|go_ahead|please_do|of_course|absolutely|definitely|take_them|take_it|add_them|add_it|keep_them|all_of_them|both|both_of_them|that_was_me|it_was_me|that_is_me|this_is_me|that_is_right|that_is_correct|i_am_sure|i_do|i_am|forget_me|delete_everything|delete_it_all|delete_me|erase_everything|i_want_that|i_want_to|i_would|i_would_like_that|i_would_love_that|let_us|let_us_do_it|let_us_do_that|sure|that_would_be_great|sounds_good|it_is_me|i_confirm|confirmed
  go ahead
  please do
  do it|that
  absolutely|definitely|certainly|confirmed|affirmative|of_course|by_all_means|sure_thing
  i confirm that|it|this?
  that was|is me|right|correct
  it was|is me
  this is me
  i am sure
  take|add|keep them|both|all|all_of_them|all_three|those|these
`);

/** Words of courtesy or mood, after which there is nothing to do and nothing to keep. */
export const isCourtesy = rule(`
  thank|thanks you|a_lot|a_million|a_bunch|ever_so_much|so_much|again|indeed|for|everything|all|this|that|it|your|help|the|reminder|mail|note|tip|letter|update|nudge|heads_up|support|kind|words|great|lovely|good|work|very_much|in_advance|asking|checking_in|the_draft*
  cheers|ta|great|good|nice|lovely|perfect|brilliant|super|fantastic|wonderful|excellent|cool|fab|fine|ok|okay|understood|noted|got_it|sounds_good|will_do|all_right|alright|great_stuff|good_stuff|nice_one|good_idea|great_idea|love_it|i_love_it|i_like_it|like_it|sure|agreed|right|very_nice|very_good|much_appreciated|appreciated|appreciate_it|i_appreciate_it|you_are_the_best mate|all|there|one|work|job|everyone|folks|team|you*
  best|kind|warm|many|all regards|wishes|best|the_best|my_best
  regards|best|yours|sincerely|love|xx|xxx|x|greetings|yours_truly|yours_sincerely|best_wishes|kind_regards|take_care|speak_soon|talk_soon|bye|see_you
  have a great|good|lovely|nice|wonderful? weekend|day|week|evening|one|time|holiday*
  good|great|happy morning|evening|afternoon|day|night|weekend|monday|friday there|all|team?
  hello|hi|hey|dear|hiya|morning|evening there|all|team|round_two|you|name|folks|everyone*
  hope|i_hope you|this|all are|is|well|finds|fine|good*
  fingers crossed hurrahmark*
  argh|oops|whoops|oh_no|sorry|my_apologies|apologies|no_worries|no_problem|no_rush|haha|lol|phew|wow|yay|hooray|hurray|woohoo|ha|aha|oh|ah|hmm|hm argh|oops|sorry|lol|haha|wow|oh|ah*
  keep_it_up|keep_up_the_good_work|keep_them_coming|well_done|bravo
  wish me luck
  mit? freundlichen|viele|liebe|beste|herzliche|schone grusse|grussen|grusse_aus_name
  vielen|herzlichen|besten? dank
  danke|merci|gracias|obrigado|obrigada|grazie|bedankt|salut|bonjour|hola|ola|ciao|hallo|cordialement|saludos|abracos|groeten|groetjes|lg|vg|mfg|bg
  un abrazo|saludo
  dank je|u wel?
`);
