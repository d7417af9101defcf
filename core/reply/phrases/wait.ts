import { BEFORE_IT, rule, wish } from '../vocabulary.ts';

/** Waits, with the day that was named. */
export const isSnooze = rule(
  `
  WAIT* on|in|for|at|about|by|to? @when WAIT*
  WAIT* @until WAIT*
  WAIT* @when WAIT* @when
  i am|will_be|will_only_be|am_still? BUSY? again|back? @until WAIT*
  i|i_am|am|i_will_be? BUSY @until WAIT*
  i am|will_be out_of_office|out_of_the_office @until WAIT*
  i will only? be? free|back|ready|around|able_to_do_it|able_to|home|in|available @when WAIT*
  i am only? free|back|ready|around|home|in|available @when WAIT*
  free|back|home|available again? @when WAIT*
  i will|should have? time|a_moment|a_minute|some_time|more_time on|for_this|for_it? @when
  i have|only_have time|more_time|some_time|a_free_moment|a_day_off @when
  not? until? @when WAIT? please?
  @when|@until is|would_be|will_be|would|might|works|work|suits|suit|looks|will|should|could much? be|suit|work? me|us? better|best|fine|good|ok|okay|great|perfect|easier|me? for_me|with_me?
  is|would|will|does|could|can @when be|work|suit|do? ok|okay|fine|possible|good|better|for_me|for_you|me?
  i can not|will_not|am_unable_to|will_not_be_able_to DOIT? OBJECT? before|until? @when|@until
  i will not have|find|get_to_it|get_to_this|get_round_to_it|get_around_to_it time? before|until? @when|@until
  i can only|could DOIT OBJECT? on? @when
  i|we would rather|prefer|like_to|prefer_to DOIT? OBJECT? @when
  i would rather|prefer|like_to DOIT? OBJECT? wait? @when|@until
  i will DOIT|have|take OBJECT|a_look|a_go? @when|@vague WAIT WAIT*
  i am not|too free|available|around|here|back|home|ready|busy @when|@until WAIT*
  not ready|yet|now|available|free @until|@when
  too_early|too_soon WAIT* @when
  no_time WAIT* @when|@until
  no time @until|@when
  ask|try|remind again? @when
`,
  BEFORE_IT,
);

/** Not now: tomorrow is another day. */
export const isNotToday = wish(`
  not today|tonight thank_you|thanks|anymore?
  i|it|this|that can|will not DOIT? OBJECT? today|tonight
  can not DOIT? OBJECT? today|tonight
  can|could not DOIT|get|manage it|this|that? done? today|tonight
  i will not|not_be_able_to|not_manage_to get_to|get_round_to|get_around_to|manage|make|do|send|write OBJECT? today|tonight
  i will not have|find time|the_time|the_energy? today|tonight
  i do not have|feel_like time|the_time|the_energy|energy|it|this|this_one? today|tonight
  do not have|feel_like time|the_time|the_energy|energy|it|this? today|tonight
  i have|got? no time|energy|headspace|head today|tonight
  no time|energy|headspace today|tonight
  i am too? busy|tired|ill|exhausted|knackered|swamped|shattered|sick|unwell|stressed|drained|poorly today|tonight
  i am not up_to|in_the_mood|ready|feeling_up_to|feeling_it|able_to|feeling_well|well|in OBJECT|for_it|for_this|do_it? today|tonight
  not up_to|in_the_mood|ready|feeling_up_to|feeling_it|feeling_well OBJECT|for_it|for_this? today|tonight
  too busy|tired|ill|exhausted|knackered|much_on|shattered|much_going_on today|tonight
  today is|was|has_been just? no_good|bad|not_good|not_possible|hectic|not_a_good_day|a_bad_day|crazy|mad|impossible|too_much|too_busy|full|packed|manic|not_the_day|not_my_day|chaos
  today does not work|suit for_me|me?
  today will not work
  not a good|great day|time|moment today|tonight
  not a good day today?
  i can not? manage OBJECT today|tonight
  maybe|perhaps not today|tonight
`);

/** Not now, and nobody knows until when: asked. */
export const isNotNow = wish(`
  not now|yet|at_the_moment|this_week|this_month
  not right_now|just_yet
  i am not ready|there|sure|ready_for_this|ready_for_it|ready_to_send_it|ready_to_send_this yet|just_yet?
  maybe|perhaps|rather later|another_time|some_other_time
  i am too? busy now|at_the_moment|right_now|this_week|this_month?
  give me some|more|a_little|a_bit_of|a_bit|a_bit_more|a_little_more more? time|space
  i need some|more|a_little|a_bit_of|a_bit_more|a_little_more|to_think|to_sleep time|space|about_it|on_it|about_this?
  WAIT @vague
  not @vague
  i am BUSY @vague|@when|this_week
  i will DOIT OBJECT? later|soon|@when|@vague|tonight|today
  snooze|wait for? a_bit|a_while|now
`);
