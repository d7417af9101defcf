import type { Tail } from '../grammar.ts';
import { rule } from '../vocabulary.ts';

/** Where, when and what for, once it is clear that they want to see the person again. */
const DETAILS: Tail = {
  opens:
    'for on at in about because since as after from with next this to and so today before around by via over again soon now up',
  bars: 'no not never declined decline rejected reject rejection refused elsewhere else other others different another friend friends mother sister brother husband wife only bank reference references payslips feedback survey',
};

/** What is certain only while nothing else is said: "they rang" is news, "they rang to ask for my bank details" is none. */
const isBareNews = rule(`
  THEY HAVE? just? rang|rung|called|phoned|telephoned|texted|ringed me? AGAIN*
  THEY HAVE? just? been? in_touch|in_contact with_me? AGAIN*
  THEY HAVE? just? got|gotten|come|get back? in_touch|back_to_me|into_contact with_me? AGAIN* with_good_news?
  THEY HAVE? just? contacted|approached|reached_out_to|messaged|called|phoned|rung me AGAIN AGAIN*
  THEY HAVE? reached_out AGAIN*
  THEY want|wants|would_like|need|needs|asked_for me AGAIN AGAIN*
  i HAVE? heard from them|THEY AGAIN AGAIN* hurrahmark*
  i HAVE? got|had|received a? call|phone_call from them|THEY AGAIN*
  got|had|received a? call|phone_call from them|THEY AGAIN*
  the phone rang AGAIN*
  got|had|received|i_got|i_had a? call_back|callback from? them|THEY? AGAIN*
`);

const isCertainNews = rule(
  `
  THEY HAVE? just? want|wants|wanted|would_like|asked|ask|are_asking|is_asking|called|rang|phoned|wrote|emailed|reached_out|got_in_touch|got_back_in_touch|contacted|are_keen|is_keen|are_hoping|is_hoping|hope|need|needs me? back? and? want|wants|asked|would_like? me? back? to see|meet|interview|talk_to|talk|speak_to|speak|speak_with|talk_with|hear_from|have|invite|consider|reconsider|chat_with|chat|get_to_know me? AGAIN*
  THEY HAVE? just? want|wants|wanted|would_like|asked|ask|are_asking|is_asking|called|rang|phoned|wrote|invited|are_inviting|is_inviting|need|needs|had_asked me back? to|and|and_asked_me_to|and_invited_me_to|to_ask_me_to come|have|do|meet|attend|join|go|visit|interview|apply|reapply|re_apply|apply_again|send_my_cv_again back|in|over|again|along|round? AGAIN* for|to? ARTICLE? ARTICLE? MEET? AGAIN*
  wants|want to see|meet|talk|talk_to|speak|speak_to|interview me? AGAIN*
  THEY want|wants|would_like|asked|asked_for ARTICLE ARTICLE? MEET AGAIN*
  THEY HAVE? just? invited|asked|called|are_inviting|is_inviting|had_invited|want|wants me AGAIN* for|to ARTICLE? ARTICLE? MEET AGAIN*
  THEY HAVE? just? invited|asked|are_inviting|is_inviting me back|again|in|over AGAIN*
  THEY HAVE? reached_out|called|rang|wrote? again|back? and? asked_me|wondered|asked whether|if i am|was still? interested|available|free|looking|keen AGAIN*
  invited|asked|called me? AGAIN* for|to ARTICLE? ARTICLE? MEET AGAIN*
  invited back AGAIN*
  got|was|been invited|asked|called AGAIN* for|to ARTICLE? ARTICLE? MEET AGAIN*
  asked back AGAIN*
  THEY HAVE? just? offered|arranged|scheduled|set_up|booked|proposed|suggested|organised|organized me? ARTICLE ARTICLE? MEET AGAIN*
  THEY HAVE? offered me the JOB AGAIN*
  THEY HAVE? made me an offer AGAIN*
  THEY offer|are_offering me the JOB AGAIN*
  i? HAVE? got an|the? offer from|after_all them|THEY? AGAIN*
  i? HAVE? just? got|have|am_having|landed|been_given|secured|received|scheduled ARTICLE ARTICLE? MEET with THESE|them|her|him|PERSON AGAIN*
  i? HAVE? just? got|have|am_having|landed|been_given|secured ARTICLE ARTICLE? MEET there AGAIN*
  i? HAVE? just? got|have|landed|secured|been_offered|was_offered another|a_second|a_new|a_final|second|an_invitation_to_a|an_invitation_for_a|an_invite_to_a|an_invite_for_a MEET|second_interview|second_round AGAIN*
  i HAVE? just? been|was|am|got|have_been invited|asked|called|invited_back|asked_back|called_back AGAIN* for|to come_in_for|come_for|come_back_for|attend? ARTICLE? ARTICLE? MEET AGAIN*
  i HAVE? just? been|was|am|got invited|asked|called back|in|to_come_in|to_come_back AGAIN*
  second|final|another|new MEET next|on|tomorrow|scheduled|booked|this|in? @when|week? AGAIN*
  i am going|coming back|in? for|to ARTICLE ARTICLE? MEET AGAIN*
  i am back in? the_running|the_race|the_game|the_process|contention AGAIN*
  i am back in AGAIN*
  back in the_running|the_race|the_game|contention AGAIN*
  it is on|open|back_on|back_open|reopened AGAIN AGAIN*
  it is back_on|reopened AGAIN*
  the|their|this|that first|other|chosen|preferred? choice|candidate|person|one|hire|pick|new_hire|guy|woman|applicant they_hired|they_chose|they_picked? HAVE|has|just? dropped_out|pulled_out|fell_through|fallen_through|backed_out|declined|turned_it_down|said_no|left|quit|withdrew|withdrawn|did_not_work_out|did_not_start|cancelled|is_leaving|is_gone|resigned|let_them_down AGAIN*
  the JOB is open|free|available|back_on|on|reopened|up|back_on_the_market|vacant|back_on_the_table|advertised AGAIN AGAIN*
  the JOB is back_on|reopened|back_on_the_market|back_on_the_table|available_again|open_again|vacant_again AGAIN*
  the JOB HAVE|has? reopened|opened_up|come_up|become_available|come_back_up AGAIN*
  THEY HAVE? changed their|her|his mind|minds AGAIN*
  THEY HAVE? reconsidered AGAIN*
  THEY are|is interested|keen in_me? again|after_all AGAIN*
  i HAVE been offered the JOB AGAIN*
  THEY HAVE? reopened THESE|it|the_JOB|the_process|the_search|my_application AGAIN*
  i will be seeing|meeting them|THEY AGAIN*
  THEY HAVE wrote|written|replied|answered back? and want|wants|would_like|asked to? see|meet|talk|speak|me|interview me? back|again|in? AGAIN*
  THEY wrote|replied|answered|rang|called|phoned back? and want|wants|would_like|asked|invited to? see|meet|talk|speak|me|interview me? back|again|in|to_come_in? AGAIN*
`,
  DETAILS,
);

export const isReopened = (clause: string): boolean => isBareNews(clause) || isCertainNews(clause);

/** Where, when and after what they were hired; another job is none of this one's business. */
const AT_WORK: Tail = {
  opens:
    'at with after in on from as thanks and so today there this next starting finally because hurrahmark',
  bars: 'not no never elsewhere else another other different friend friends instead interview rejection course',
};

/** "Hired as a volunteer at the library" is another thing: here nothing more may follow. */
const isTakenOn = rule(`
  i am|was|got|have_been|just_got hired|taken_on|employed there? by_them? AGAIN* hurrahmark*
  hired|employed there? AGAIN* hurrahmark*
  i? HAVE? accepted|took|taken|am_taking it|the_offer|their_offer AGAIN* hurrahmark*
`);

const isAtWork = rule(
  `
  i HAVE? just? got|landed|won|have|have_got|secured|bagged|nabbed|received the|this|that|their JOB AGAIN* hurrahmark*
  got the|this|that JOB AGAIN* hurrahmark*
  the JOB is mine|in_the_bag AGAIN* hurrahmark*
  i HAVE? got|landed the offer AGAIN* hurrahmark*
  THEY HAVE? just? hired|took|taken|employed|are_hiring|are_taking|chose|chosen|picked|recruited me on? AGAIN* hurrahmark*
  THEY HAVE? just? gave|given me the|this|that JOB AGAIN* hurrahmark*
  THEY HAVE? just? gave|given|sent me a|the|my contract AGAIN* hurrahmark*
  THEY HAVE? offered me the|a JOB|contract and i HAVE? said_yes|accepted|took_it|signed|am_taking_it AGAIN*
  i am in hurrahmark*
  i will? start|join|be_joining there|with_them|at_name|at_knownname|with_name|work|working|work_there|working_there|my_new_job|the_job|the_new_job|the_new_role|my_new_role|my_job|them|the_team|the_company? on|in|from? @when
  i start|am_starting|will_start|will_be_starting|begin|am_beginning|am_joining|join there|with_them|at_name|at_knownname|with_name|work|working|work_there|working_there|my_new_job|the_job|the_new_job|the_new_role|my_new_role|my_job|them|the_team? on|in|from? @when
  i start|am_starting|will_start|begin|am_joining there|with_them|at_name|with_name|my_new_job|the_job|the_new_job soon|today|now?
  my? first|start day|date|shift there|at_work|with_them? is on? @when
  starting|start|beginning there|with_them|with_name|at_name|the_job|the_new_job|my_new_job? on|in? @when
  i HAVE? just? signed|accepted|agreed|agreed_to the|their|my|an? job? contract|offer|job|role|position|papers? AGAIN* hurrahmark*
  accepted|signed the|their|my job? contract|offer|job|role|position AGAIN* hurrahmark*
  signed and_sealed? AGAIN* hurrahmark*
  i HAVE? just? said yes to? them|it|the_offer|their_offer|the_job? AGAIN*
  i am the new anyword anyword? there|at_knownname|at_name?
  i HAVE? just? taken|took|take|am_taking|will_take the|their JOB|offer AGAIN*
  i work there|for_them|with_them now
  i am now? working|employed there|for_them|with_them|at_knownname now?
  they|she|he|THEY want|wants me to start|begin AGAIN* @when
  THEY HAVE? offered me the JOB and? i? accepted|took_it|said_yes AGAIN*
  the|my? contract is? signed|here AGAIN* hurrahmark*
  we_have_a_deal
  i am one of them now
  @when i start|begin there|with_them
  i HAVE? got a|the|my contract from_them|there|with_them? hurrahmark*
  guess_who got|has|landed the|a? new? JOB AGAIN* hurrahmark*
  we HAVE? signed AGAIN* hurrahmark*
  i am|will_be their|the new anyword anyword? hurrahmark*
  pasttime i signed a|the|my|their contract AGAIN*
  i HAVE? signed a contract with_them|there|with_knownname? AGAIN*
`,
  AT_WORK,
);

export const isHired = (clause: string): boolean => isTakenOn(clause) || isAtWork(clause);
