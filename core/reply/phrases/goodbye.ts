import { wish } from '../vocabulary.ts';

export const isUnsubscribe = wish(`
  unsubscribe|unsubscibe|unsuscribe|unsubcribe|unsub|sign_me_out|opt_me_out|deregister me? from? all|everything|this|these|this_list|your_list|all_mails|all_emails|these_mails|these_emails|this_service|the_mailing_list|the_list|your_mails|your_emails|round_two|you|future_emails? now|immediately|at_once|completely?
  can|could|would|will you? please? unsubscribe|remove|take me from? off? all|everything|this|these|this_list|your_list|the_list|your_mailing_list|the_mailing_list|all_mails|all_emails|these_mails|these_emails|your_emails|here?
  stop|quit emailing|mailing|writing_to|writing|sending|contacting|messaging|bothering|spamming|pestering me all|any|more|your|these|those|further? mails|emails|messages|these|anything|all_of_it|anymore|this_stuff|stuff|mail|email|spam|newsletters|letters|reminders? anymore|altogether|completely|at_all|for_good|forever|now|ever_again?
  can|could|would|will you stop|quit emailing|mailing|writing_to|writing|sending|contacting|messaging|bothering|spamming|pestering me all|any|more|your|these|further? mails|emails|messages|these|anything|this_stuff|mail|email? anymore|altogether|completely|at_all|for_good|now?
  stop|quit all|sending? the? mails|emails|messages|mailing|emailing anymore|completely|altogether|for_good|forever?
  stop|end all|sending? these|your|all_your|all_these mails|emails|messages completely|altogether|for_good|forever|anymore|now?
  no more mails|emails|messages|of_these_mails|of_these_emails|email|mail|emails_from_you|mails_from_you|of_your_emails|of_your_mails ever|at_all|from_you|to_me|ever_again|thanks?
  take|remove|get|delete|strike me off|from|of|out_of the|your|this|that? mailing|mail|email|distribution? list|lists|database
  take|remove|get me off|from this|it|here|everything
  leave me alone|in_peace forever|for_good?
  do_not|never write|email|mail|contact|message|bother|send to? me anything|emails|mails|messages? again|anymore|ever|any_more_emails|any_more_mails|more_emails|more_mails? again?
  never contact|email|write|mail to? me again
  i do_not|no_longer|never want|wish|need|like? to|you_to? get|receive|receiving|have|hear_from|send|write|email|mail|be_contacted_by? me|you? anymore|any|more|your|these|this|further|such|future? mails|mail|emails|email|messages|you|newsletters|reminders|of_this|of_these|anything? from_you|by_you|to_me|anymore? anymore|at_all|ever_again?
  i want|would_like|wish to? be? off|out_of|unsubscribe|unsubscribed|removed|taken_off|opt_out|out|deleted|deregister|sign_off|leave from? this|the|your? list|mailing_list|service|emails|mails|newsletter|here? from_this?
  i want|would_like|wish to unsubscribe|opt_out|be_unsubscribed|be_removed|leave|quit|cancel from|of? everything|this|all|this_service|your_service|these_emails|the_service|these_mails|round_two|your_list?
  i want|would_like no more mails|emails|messages from_you?
  i am unsubscribing|out_of_here|opting_out
  opt out|me_out of? everything|all|this|these_emails?
  sign me off
  remove me please?
  cancel|end|terminate my|the subscription|subscriptions|registration|membership completely?
  unsubscribe|opt_out please
`);

export const isForget = wish(`
  forget|delete|erase me completely|entirely|for_good|and_all_my_data|from_your_system|from_your_records|from_your_database|from_everything|please?
  forget everything|all you_know|you_have|about|on? about|on? me
  can|could|would|will|i_want|i_would_like|i_ask you to? please? delete|erase|remove|wipe|destroy|clear|purge|forget all? of? my data|personal_data|account|information|details|profile|records|info|stuff|mails|everything completely|entirely|for_good|from_your_system|now|please?
  i want|would_like|wish all? of? my data|account|profile|details|information|records to_be? deleted|erased|removed|gone|wiped completely|entirely|for_good?
  i want|would_like|wish to delete|erase|remove|close|wipe all? of? my data|account|profile|information|details|records completely|entirely|for_good?
  delete|erase|remove|wipe|destroy|clear|purge all|everything? of? my personal? data|account|information|details|profile|records|info|stuff completely|entirely|for_good|from_your_system|from_your_servers|from_your_database|now|please|immediately|and_everything?
  delete|erase|remove|wipe|destroy|purge every piece|bit|scrap|trace of? data|information|my_data|it? that? you? have|hold|keep? about|on|of me
  delete|erase|remove|wipe|destroy|purge everything|all|all_data|all_the_data|whatever|anything|all_information|all_the_information|every_trace|all_traces|any_data you have|know|hold|stored|store|keep|saved|have_stored about|on|of? me?
  delete|erase|remove|wipe|purge everything|all_data|all_the_data|all_information|all_traces|every_trace about|on|of me
  close|delete|terminate|remove|cancel my account and_delete_everything|and_delete_my_data|and_data|and_all_data|completely|for_good?
  i want|would_like to be forgotten|deleted|erased
  right to be forgotten|erasure
`);

export const isExport = wish(`
  export|send_me|give_me|download|show_me|mail_me|email_me|i_would_like|i_want|i_need|can_i_have|could_i_have|can_i_get|could_i_get|may_i_have|can_you_send_me|could_you_send_me|can_you_give_me|can_you_export|could_you_export|can_i_download|how_can_i_download|i_would_like_to_have|i_want_to_have|i_would_like_to_see|i_want_to_see|i_would_like_to_download|i_want_to_download|i_would_like_to_export|i_want_to_export|let_me_have|let_me_download|please_export|i_request|may_i_see|can_i_see|could_you_mail_me|can_you_mail_me a_copy_of|a_full_copy_of|an_export_of|copies_of|a_backup_of|access_to? all? of? the? my|the data|information|records|personal_data|info|stuff|file|files you? have|hold|keep|stored|store|have_stored|collected? on|about|of? me? as_a_file|in_a_file|please?
  export|send_me|give_me|mail_me|email_me|can_you_send_me|could_you_send_me|can_i_have|i_want|i_would_like|show_me everything|all|all_the_data|the_data|all_data|all_the_information|whatever|the_information|a_copy_of_everything|a_copy_of_the_data you have|hold|know|store|keep|saved|have_stored|stored|have_saved|have_got on|about|of? me?
  export everything|all|it|it_all|my_stuff|all_of_it
  a_copy|copy|copies of? all? of? my data|records|information please?
  what data|information|personal_data|all? do|have you have|hold|know|keep|store|stored|got|saved on|about|of me
  what do you know|have|store|keep on|about me
  data export|download|request please?
  backup my data
`);
