import { rule } from '../vocabulary.ts';

export const isStatus = rule(`
  where are|were we|things TIMES? at? now? with? THESE|everything|all_of_this|all_this|my_applications|my_jobs|all|it|things?
  where am i TIMES? at? now? with? THESE|everything|it|things|all_of_this|all_this|my_applications|my_jobs?
  where do|does things|it|everything|we|this|that|i|they|my_applications|my_jobs all? stand TIMES? now? with|on? THESE|everything|my_applications|my_jobs|all_this|it?
  where everything|things|we stands|stand|are
  how do|does things|it|everything stand|look now?
  what is|was the|my? current|latest|overall? status|state|latest|news|score|position|situation|picture|overview now? of|on|with|for? THESE|things|play|affairs|everything|my_applications|my_jobs|it|all|all_this|the_game?
  what is up_next|next|going_on|happening|on_the_list|on_my_list|open|still_open|running|still_running|coming_up|coming|coming_next|due|left|left_to_do|planned|pending|outstanding|on_the_agenda|in_the_pipeline|active|still_active|to_do|on_my_plate|in_the_running now|currently|then|right_now? for_me? TIMES? with? THESE|it|everything|my_applications?
  what comes|happens|follows next|now
  what do i|we have|got? coming_up|left_to_do|to_do|to_do_next|next|open|planned|outstanding|pending
  what is the plan|next_step|next_thing now|for_me?
  what are the|my next|open|pending|remaining|current? steps|jobs|opportunities|applications|things
  when is|does the? next mail|letter|step|one|email due|coming|come|up?
  how are|is things|it|everything|we|they|my_applications|all_this going|looking|doing|standing|coming_along|getting_on|progressing|along now|so_far|then? with? THESE|my_applications|everything?
  how far are|have we|i got|come|gotten along? now?
  GIVE|send_me|show|show_me|remind_me_of|mail_me|email_me|can_you_send_me|could_you_send_me|can_you_give_me|could_you_give_me|can_you_show_me|please_send_me|i_need|i_would_like a|an|the|my? current|full|short|quick|brief|complete? overview|summary|status|status_update|list|state_of_things|state_of_play|state_of_affairs|round_up|roundup|recap|progress_report|report|where_we_are|where_things_stand|update of|on|about? everything|all|it|THESE|my_applications|my_jobs|my_opportunities|where_we_are|where_things_stand|the_jobs|things|all_of_them|all_my_jobs|all_my_applications?
  overview|summary|recap|roundup|status_update|status_report|progress_report please?
  what have|do you|we|i got|have open|running|going|in_the_running|on_the_list|coming_up|on_my_list|on_my_plate|left|left_to_do|outstanding|to_do now?
  what are|is we|you|i waiting_for|doing now?
  can|could you? remind me where we|things|i are|stand|were|am
  can|could you? remind me what is? open|next|running|due|going_on|coming_up|left|outstanding|happening
  remind me where we|things are|were|stand
  remind me what is? open|next|running|due|going_on|coming_up|left|outstanding|happening
  list everything|all|them|my_jobs|my_opportunities|my_applications|all_my_jobs|all_my_applications|all_jobs|what_is_open
  show me everything|all|my_jobs|my_list|the_list|where_things_stand|where_we_are|my_applications|what_is_open|all_my_jobs|my_status
  which|what ones|jobs|applications|opportunities|companies|campaigns are|is still|currently? open|running|active|left|going|in_the_running|in_play|alive
  which|how_many ones|jobs|applications|opportunities|companies|campaigns do|have i|we|you have|got open|running|left|going|active? now?
  tell me where we|things|i are|stand|am at? now?
  show_me everything that? is running|open|active|still_running|still_open|going
  any|is_there_any|are_there_any news|updates|update|progress on|about|from|with? THESE|my_applications|everything?
  can i|we have|get|see a|an|the|my quick|short|full? overview|summary|status|list|update of|on? everything|all|things?
  i HAVE? lost track|the_overview|the_thread of? everything|things|it|my_applications?
`);

export const isHelp = rule(`
  how does|do this|it|that|you|all_this|round_two|the_whole_thing work again|exactly|then?
  how do|can|should|must i|we|you use|work|reply|answer|respond|steer|control|tell_you|talk_to_you|operate|handle to? this|it|you|that|round_two|what_i_want|this_thing? again?
  what can|could|should|do|must|may|shall i say|do|write|reply|type|answer|tell_you|ask|respond|send|ask_for|reply_with here|now|to_you|with_this|you|back|next|to_this?
  what can|do you do|offer|know|understand for_me?
  what am i supposed|meant|expected to do|say|write|reply|answer now|here|next|with_this?
  what are the|my? possible|available? options|commands|choices|possibilities|words|replies|answers now|here?
  what|which commands|words|options|replies are there|available|possible
  what|which commands|words can|may|do i|you use|understand|know
  give me the|a|all_the? list_of? commands|words|options|help|instructions
  list of commands|words
  commands|instructions|manual|user_manual please?
  i do not|really|quite? know|understand|get|follow what|how|this|it|that|any_of_this|anything|what_this_is|what_this_is_about|what_to_do|what_to_say|how_to_use_this? to? do|say|write|reply|works|work|answer|respond|use? now|here|with_this|next?
  do not|really|quite? understand|get_it|get_this|know_what_to_do|know_how_this_works|follow this|it?
  i do not know what you want|need from_me?
  i do not know how this|it works
  i am|feel a_bit|a_little|totally|completely? lost|confused|stuck|not_sure_what_to_do|not_sure_how_this_works|not_sure_what_to_say|not_sure_how_to_reply|unsure_what_to_do here|now?
  i_have|i_am? not|no sure|idea|clue what|how i? to? do|say|write|reply|answer|should_do|can_do|this_works|should_say|should_write now|here|next|with_this?
  a_bit|bit|totally|completely? lost|confused|stuck here?
  what do|does you|i|this|that|it mean|want|need|have_to_do|do|all_mean from_me|me_to_do|here|now?
  huh|eh|what
  what is this|that about|for|all_about?
  can|could|would you? please? help|explain me|this|that|it|how_this_works|how_it_works|how_to_use_this|what_to_do|out? to_me|with_this|again|here|please?
  explain this|it|how_this_works|how_it_works|yourself
  please? help me out|here|with_this|please?
  i need some? help|assistance|instructions|guidance with_this|here?
  need help here|please?
`);
