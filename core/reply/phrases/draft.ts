import { wish } from '../vocabulary.ts';

export const isShorter = wish(`
  ABIT* shorter|briefer|snappier|tighter|crisper|more_concise|less_wordy|more_compact|less_long|more_succinct|more_to_the_point|less_verbose|punchier|concise|more_direct|condensed|brief|quicker_to_read DRAFT? than_that|than_this?
  ABIT* shorter and|& sweeter|simpler|snappier|crisper|punchier
  make_it|keep_it|make_this|keep_this short and sweet
  ABIT ABIT* long|wordy|lengthy|long_winded|verbose|rambling|much|waffly|much_to_read for_me|for_my_taste|for_my_liking|like_this|i_think|i_feel?
  GIVE a|something|one|the? shorter|briefer|short|brief DRAFT?
  ABIT* too|overly|a_bit_too|way_too|much_too|far_too|so long|wordy|lengthy|much_text|many_words|long_winded|verbose|much for_me|for_my_taste|for_my_liking|like_this|i_think?
  too much text|to_read|going_on
  can|could you? cut|trim|shorten|tighten|condense|reduce it|this|that|THE DRAFT? down|a_bit|a_little|back|in_half|by_half|to_half|slightly|some? a_bit|a_little?
  please? cut|trim|shorten|tighten|condense|reduce|boil it|this|that|them|THE DRAFT? down|a_bit|a_little|back|in_half|by_half|to_half|slightly|some? a_bit|a_little?
  half the? length|size
  half as long
  ABIT* half as_long|the_length
  less text|wordy|words|is_more|long|waffle
  fewer|less words
  two|three|four|five|number sentences|lines|paragraphs max|maximum|tops|at_most|only|at_the_most
  max|maximum|no_more_than|at_most|only two|three|four|five|number sentences|lines|paragraphs
  in|with fewer|less words
  keep|make it short|shorter|brief|snappy|concise|tight|crisp
  make_it|keep_it|make_this|keep_this|should_be|needs_to_be|more|can_it_be|could_it_be short|concise|brief|simple
  shorten
  can|could|would you? make|write it|this|that|THE DRAFT ABIT* shorter|briefer|more_concise|less_wordy
  a? short|shorter|briefer DRAFT
  can|could it|this|that|the_letter|the_note be ABIT* shorter|briefer|more_concise
  nobody|no_one|she|he|they will|would read|reads all? that|this|something_that_long
`);

const WARMTH = 'warmth|heart|feeling|soul|personality|emotion|humanity|kindness';

export const isWarmer = wish(`
  ABIT* warmer|friendlier|softer|kinder|nicer|gentler|cosier|lighter|looser|more_warm|more_friendly|more_personal|more_human|more_heartfelt|more_cordial|more_relaxed|more_casual|more_informal|more_natural|more_conversational|more_approachable|more_enthusiastic|more_emotional|more_genuine|more_chatty|chattier|more_sincere|more_like_a_human|less_formal|less_stiff|less_cold|less_cool|less_businesslike|less_corporate|less_distant|less_dry|less_official|less_wooden|less_impersonal|less_robotic|less_business|less_professional|less_serious|less_starchy|less_matter_of_fact|less_mechanical|less_frosty|less_posh|less_stuffy DRAFT? and_friendlier|and_more_personal|and_less_stiff? than_that|than_this?
  make_it|make_this|GIVE a|something|one|more|should_be|can_it_be|could_it_be? casual|informal|personal|friendly|warm DRAFT
  ABIT* too|overly formal|stiff|cold|cool|dry|corporate|distant|official|businesslike|impersonal|wooden|starchy|frosty|robotic|business_like|serious|professional|stuffy|mechanical|clinical|sterile|uptight|polished|bureaucratic for_me|for_my_taste|for_my_liking|i_think|like_this?
  ABIT ABIT* formal|stiff|cold|cool|dry|corporate|distant|businesslike|impersonal|wooden|starchy|frosty|robotic|business_like|stuffy|mechanical|clinical|sterile|uptight|bureaucratic for_me|for_my_taste|for_my_liking|i_think?
  ABIT* like|as_if|as_though a_robot|a_machine|a_lawyer|a_bank|a_form_letter|a_computer|a_bank_letter|a_lawyer_wrote_it|a_machine_wrote_it|a_bank_wrote_it|a_robot_wrote_this|it_was_written_by_a_robot|a_robot_wrote_it|it_came_from_a_robot
  ABIT* less formality|distance|business|stiffness
  ABIT* more ${WARMTH}
  with ABIT* more ${WARMTH}
  it|this|that|the_letter lacks|needs|could_use|could_do_with|is_missing ABIT* of? ${WARMTH}
  add|put|inject some|a_bit_of|a_little|more|a_touch_of? ${WARMTH} in|into? it|this?
  warm it|this up ABIT?
  can|could you? warm|loosen|soften|lighten it|this|that|THE DRAFT up? ABIT?
  loosen|soften|lighten it|this|that up? ABIT?
  lighten it up
  can|could|would you? make|write it|this|that|THE DRAFT ABIT* warmer|friendlier|softer|kinder|nicer|more_personal|less_formal|less_stiff|more_human|more_casual
  can|could it|this|that|the_letter|the_note|the_tone be|sound|read|feel ABIT* warmer|friendlier|softer|more_personal|less_formal|less_stiff
  more like i|people talk|speak
`);

export const isRedraft = wish(`
  GIVE ANOTHER DRAFT please?
  ANOTHER version|versions|draft|drafts|one|wording|try|go|take|option|options|variant|idea|attempt|phrasing of? it|this|that|the_letter?
  can|could|would you? do|try|make|write|give_it ANOTHER DRAFT for_me?
  GIVE ANOTHER DRAFT of? it|this|that|the_letter?
  GIVE ANOTHER
  GIVE something else|different|better|new
  one_more|another|another_one|a_different_one|a_new_one|next_version|next_draft|new_draft|new_version|version_two
  something else|different|better
  can|could you come up with something|anything else|different|better
  try|do|write|say|phrase|word|put|draft|have it|this|that|the_letter? again|differently|another_way|in_another_way|in_other_words|in_a_different_way|anew|from_scratch|with_other_words|in_different_words|once_more|one_more_time|over
  give|have it another|one_more|a_second|a go|try|shot|pass
  have another go|try|crack|stab at_it|at_this?
  can|could you? give|have it? another|one_more|a_second go|try|shot|pass|stab at_it?
  once again|more
  one more time
  again with other|different|new words|wording
  can|could|would you? rewrite|rephrase|reword|redo|redraft|revise|rework|change|write|phrase|word|do it|this|that|THE DRAFT again|differently|another_way|completely|a_bit|a_little|for_me?
  rewrite|rephrase|reword|redo|redraft|revise|rework it|this|that|THE DRAFT?
  i do not|really|quite? like|love it|this|that|this_one|this_version|the_wording|the_draft|the_letter|this_draft|this_letter|the_text|the_tone|the_style|how_it_sounds|how_it_reads ANYMORE|much|very_much|that_much?
  do not|really|quite? like|love it|this|that|this_one|this_version|the_wording|the_draft|the_letter|this_draft|this_letter|the_text|the_tone|the_style|how_it_sounds|how_it_reads much|very_much|that_much?
  i_am|am? not happy|convinced|satisfied|keen|sold|loving|taken with|by|on|of|about it|this|this_one|this_version|the_wording|the_draft|the_letter|the_text|the_tone
  i_am|am? not a_fan|so_sure_about|sold|convinced|quite_there|quite_it|quite_right with|by|on|of|about? it|this|this_one|this_version|the_wording|the_draft|the_letter|the_text|the_tone?
  it|that|this|the_letter|this_letter|the_draft|this_draft|this_one does not|really|quite? sound|feel|read like|right|good me|i_would_say_it|i_wrote_it|something_i_would_say|something_i_would_write|my_voice|my_style? at_all|for_me|to_me?
  does not|really|quite? sound|feel|read|seem like|right|good me|i_would_say_it|something_i_would_say|something_i_would_write|my_voice? at_all|for_me|to_me?
  does not feel|sound right|good|natural|authentic for_me|to_me?
  that|this|it is not how|the_way i talk|write|speak|would_say_it|would_put_it|express_myself
  i would never|not say|write|put|phrase|talk|speak|express it|that|this|things? like_that|like_this|that_way|this_way
  it|that|this|this_one is not quite|really? me|my_style|my_voice|how_i_talk|how_i_write|right|it|there|working|what_i_wanted|what_i_had_in_mind|what_i_was_looking_for yet?
  not quite|really me|my_style|my_voice|right|it|there|what_i_wanted|what_i_had_in_mind|what_i_was_looking_for yet?
  not me at_all?
  not my style|voice|tone|words
  what else do|have you have|got
  any other|more|alternative|different ideas|versions|options|suggestions|drafts|wording|alternatives
  any alternatives
  can|could|may i|we have|get|see|try ANOTHER DRAFT?
  alternative|alternatives please?
  is there|are_there ANOTHER|any_other|other DRAFT
  can you do better
  try harder
`);
