import type { Command } from '../../command.ts';
import { language } from '../grammar.ts';

/** German, French, Spanish, Portuguese, Italian and Dutch, in plain letters, apostrophes as spaces. */
const VOCABULARY = {
  LEAD: 'ja|so|ok|gut|oui|bon|si|vale|bueno|sim|bom|bene|va_bene|goed|hallo|also|nun|und|et|y|e|en|aber|mais|pero|ma|maar',
  // German
  ES: 'es|das|ihn|sie|den_brief|der_brief|die_mail|den|die_nachricht|die_anfrage|alles|brief|mail|nachricht|beides|diese_mail|meinen_brief|meine_mail|dies|das_schreiben|die_notiz',
  WANN: 'schon|bereits|gerade|eben|jetzt|soeben|vorhin|heute|gestern|gestern_abend|heute_fruh|heute_morgen|heute_mittag|am_wochenende|nun|endlich|letzte_woche|auch|pasttime|grade|vor_einer_stunde|@when',
  AN: 'an_sie|an_ihn|an_frau name|an_herrn name|ihr|ihm|ihnen|an_name|name|frau name|herrn name|per_mail|per_linkedin|auf_linkedin|uber_linkedin|per_post',
  GESENDET:
    'abgeschickt|geschickt|gesendet|verschickt|losgeschickt|rausgeschickt|weggeschickt|abgesendet|versandt|versendet|erledigt|gemacht|abgegeben|eingeworfen|eingereicht|abgesandt|fertig_gemacht|getan|geschrieben|angeschrieben|kontaktiert|zugeschickt|ubermittelt',
  DIE: 'die|denen|dem_laden|der_firma|dem_job|der_stelle|dieser_stelle|diesem_job|dieser_firma|denen_da|das|daran|dran|der_sache|euch|name|dieser_sache',
  // French
  LE: 'le|la|l|les|la_lettre|le_message|le_mail|un_message|la_demande|tout|le_courrier|ca|cela|la_note|l_invitation|l_e_mail|le_courriel',
  QUAND:
    'hier|ce_matin|aujourd_hui|hier_soir|deja|enfin|tout_a_l_heure|ce_midi|ce_soir|maintenant|cet_apres_midi|a_l_instant|lundi|vendredi|ce_week_end|pasttime|@when|bien|la_semaine_derniere',
  A: 'a_elle|a_lui|a_name|a_madame name|a_monsieur name|au_recruteur|a_la_recruteuse|par_mail|sur_linkedin|par_la_poste|a_mme name|a_m name|par_e_mail',
  // Spanish
  LO: 'lo|la|los|la_carta|el_mensaje|el_correo|el_mail|la_nota|todo|la_solicitud|un_mensaje|el_email',
  CUANDO:
    'ya|ayer|hoy|esta_manana|anoche|ahora|hace_un_rato|esta_tarde|por_fin|el_lunes|el_viernes|pasttime|@when|recien|hace_un_momento|al_final',
  // Portuguese
  O: 'o|a|a_carta|a_mensagem|o_email|o_e_mail|tudo|a_nota|o_pedido|a_solicitacao|isso|uma_mensagem',
  QUANDOP:
    'ja|ontem|hoje|esta_manha|hoje_de_manha|agora|finalmente|ha_pouco|pasttime|@when|ontem_a_noite|hoje_cedo',
  // Italian
  LOI: 'lo|la|l|la_lettera|il_messaggio|la_mail|tutto|la_richiesta|la_nota|un_messaggio|questo|l_email',
  QUANDOI:
    'gia|ieri|oggi|stamattina|ieri_sera|adesso|ora|finalmente|poco_fa|pasttime|@when|questa_mattina|appena',
  // Dutch
  HET: 'het|hem|ze|de_brief|het_bericht|de_mail|alles|dat|dit|die|mijn_brief|het_verzoek|brief|mail|bericht',
  WANNEER:
    'al|gisteren|vandaag|vanmorgen|vanochtend|net|zojuist|nu|gisteravond|eindelijk|inmiddels|pasttime|@when|vanmiddag',
};

const rule = language(VOCABULARY);

const PHRASES: readonly [(clause: string) => boolean, Command][] = [
  [
    rule(`
      ich? hab|habe|haben ES? ES? WANN* AN* ES? WANN* GESENDET
      ich? hab|habe|habs|ich_habs|ich_hab_s|hab_s WANN* AN* WANN* GESENDET
      ES ist|sind|wurde|wurden WANN* AN? raus|weg|erledigt|unterwegs|fertig|abgeschickt|gesendet|verschickt|geschickt|durch|verschickt_worden|losgeschickt|rausgegangen|versandt
      ist|sind WANN* raus|weg|erledigt|unterwegs|fertig|abgeschickt|gesendet|verschickt|durch|passiert|rausgegangen|versandt
      WANN* GESENDET WANN* AN*
      ES WANN* GESENDET WANN*
      ES ging|ging_gerade|ging_eben|ging_heute WANN* raus|weg|ab
      alles erledigt|fertig
      j ai LE? QUAND* envoye|envoyee|fait|poste|postee|termine|fini|ecrit|contacte|expedie|transmis LE? QUAND* A* QUAND*
      je l|les|lui|leur ai QUAND* envoye|envoyee|envoyes|fait|poste|postee|ecrit|contacte|contactee|transmis LE? QUAND* A*
      je viens de l_envoyer|le_faire|lui_ecrire|la_poster|l_envoyer_a_l_instant|lui_envoyer
      c est QUAND* fait|envoye|parti|termine|regle|poste|boucle|en_route QUAND*
      LE est|sont|a_ete QUAND* partie|parti|envoyee|envoye|postee|faite|fait|partis QUAND*
      lettre|message|mail|demande|courrier QUAND* envoye|envoyee|poste|postee|parti|partie QUAND*
      envoye|envoyee|fait|poste|postee|parti|partie|regle QUAND* A* QUAND*
      voila c_est_fait|c_est_parti|c_est_envoye
      CUANDO* LO? he|hemos CUANDO* enviado|mandado|hecho|escrito|contactado|terminado LO? CUANDO*
      CUANDO* LO? le|les? envie|mande|escribi|hice CUANDO* LO? CUANDO*
      CUANDO* LO? esta|fue|ha_sido|quedo|estan CUANDO* enviado|enviada|hecho|hecha|mandado|mandada|listo|lista|enviados
      carta|mensaje|correo|solicitud CUANDO* enviado|enviada|mandado|mandada CUANDO*
      hecho|enviado|enviada|listo|mandado|mandada CUANDO*
      acabo de enviarlo|enviarla|mandarlo|mandarla|hacerlo|escribirle|enviar_la_carta|mandar_el_mensaje
      eu? QUANDOP* O? O? enviei|mandei|fiz|escrevi|entreguei O? QUANDOP*
      QUANDOP* O? foi|esta|ja_foi QUANDOP* enviado|enviada|feito|feita|mandado|mandada|pronto QUANDOP*
      acabei de enviar|mandar|fazer|enviar_a_carta O?
      carta|mensagem|email QUANDOP* enviado|enviada|mandado|mandada QUANDOP*
      feito|enviado|enviada|mandado|mandada QUANDOP*
      QUANDOI* LOI? ho|abbiamo QUANDOI* inviato|inviata|mandato|mandata|fatto|scritto|spedito|spedita|contattato|contattata|consegnato|consegnata LOI? QUANDOI*
      gliel ho QUANDOI* inviata|inviato|mandata|mandato QUANDOI*
      le|gli|l ho QUANDOI* scritto|inviata|inviato|mandata|mandato|fatta|fatto|spedita LOI? QUANDOI*
      LOI e QUANDOI* partita|partito|inviata|inviato|stata_inviata|stato_inviato|fatta|fatto QUANDOI*
      lettera|messaggio|mail|richiesta QUANDOI* inviata|inviato|mandata|mandato|spedita QUANDOI*
      fatto|inviato|inviata|mandato|mandata|spedito|spedita QUANDOI*
      e QUANDOI* fatta|fatto|partita|andata
      ik heb HET? HET? WANNEER* HET? WANNEER* gedaan|verstuurd|verzonden|gestuurd|gemaild|geschreven|afgemaakt|gepost|opgestuurd|ingeleverd
      heb ik? HET? WANNEER* gedaan|verstuurd|verzonden|gestuurd|gemaild|geschreven|gepost|opgestuurd
      HET? is|zijn WANNEER* gedaan|verstuurd|verzonden|klaar|weg|de_deur_uit|gestuurd|onderweg|gepost|geregeld
      brief|bericht|mail|verzoek WANNEER* gedaan|verstuurd|verzonden|gestuurd|gepost
      gedaan|verstuurd|verzonden|gestuurd|gepost WANNEER*
      gelukt
    `),
    { command: 'done' },
  ],
  [
    rule(`
      diesen|den|dieses|das|diese|dies|die schritt|brief|mal|mail|nachricht|punkt? uberspringen|auslassen|lasse_ich_aus|lass_ich_aus|uberspringe_ich|uberspring_ich|weglassen|lassen_wir_aus|lassen_wir_weg
      ich uberspringe|uberspring|lasse das|diesen|den|es|diesmal|dieses schritt|mal|brief? aus|lieber?
      lieber nicht
      das mochte|will|mache|mach ich lieber|diesmal? nicht? machen|schicken|senden|uberspringen?
      ich bin|hab|habe nicht_auf|kein linkedin|xing
      je passe|prefere_passer|saute|vais_passer|passe_mon_tour|prefere_sauter cette|cette_fois|celle_ci|celui_ci? etape|fois|lettre?
      on passe|saute a_la_suivante|celle_ci|cette_etape?
      passer|passons|sauter|sautons cette_etape|celle_ci|celui_ci|a_la_suite|a_la_suivante|au_suivant
      pas cette fois|fois_ci|etape
      je n_ai_pas|ne_suis_pas_sur de? linkedin
      paso|prefiero_no|mejor_no|prefiero_saltarlo|prefiero_saltarmelo|me_lo_salto de_este|esta_vez? paso?
      prefiero|quiero|mejor? saltar|saltamos|saltemos|omitir|saltarme este|esta|ese paso|vez|carta
      no tengo|uso|estoy_en linkedin
      pular|pule|saltar|vou_pular|prefiro_pular|prefiro_nao|quero_pular este|esta|esse|essa? passo|etapa|vez?
      nao tenho|uso linkedin
      salta|salto|saltiamo|saltare|preferisco_saltare|preferisco_di_no|passo questo|questa|il? passaggio|passo|volta|lettera?
      questo|questa lo|la salto
      non ho|uso|sono_su linkedin
      deze|dit|die|deze_stap|dit_keer sla|slaan ik|we over
      ik sla deze|dit|die|deze_stap|het over
      deze|dit|die|stap|deze_stap overslaan
      sla deze|dit|die|deze_stap maar? over
      liever niet
      ik heb geen linkedin
      ik zit niet op linkedin
    `),
    { command: 'skip' },
  ],
  [
    rule(`
      ich? habe|hab kein|keine|keinerlei interesse|lust mehr an|auf? DIE?
      kein|keine interesse|lust mehr an|auf? DIE?
      ich? bin nicht_mehr interessiert an? DIE?
      interessiert mich nicht_mehr
      das|die|der_job|die_stelle|sie interessiert|interessieren mich nicht_mehr
      ich? will|mochte da|dort|das|diese_stelle|den_job|die_stelle|dort_nicht|von_denen_nichts nicht_mehr|mehr arbeiten|haben|wissen|horen?
      ich? will|mochte nichts_mehr von_denen|davon|damit horen|wissen|zu_tun_haben
      diese|diesen|die|den bewerbung|stelle|job|firma|vorgang|sache bitte? beenden|schliessen|abschliessen|streichen|loschen
      nicht_mehr notig|relevant|aktuell|interessant
      damit|mit_denen bin ich fertig|durch
      ich bin mit DIE|denen|der|dem durch|fertig
      das hat sich erledigt
      hat sich erledigt
      schluss damit
      lass|lassen gut_sein|wir_das|es_sein
      ca|cela|cette_offre|ce_poste|cette_entreprise|elle|il ne m interesse plus
      ne m interesse plus
      je ne suis plus interesse|interessee par_ce_poste|par_cette_offre?
      je n ai plus envie|d_interet de_travailler_la|d_y_travailler|pour_eux|pour_ce_poste?
      je ne veux plus de_ce_poste|travailler_la|travailler_pour_eux|de_ce_travail|en_entendre_parler
      je laisse|j_abandonne tomber|celle_ci?
      laisse|laissez|laissons tomber
      plus la_peine|interesse|interessee
      on arrete la|celle_ci|pour_ce_poste|avec_eux
      ya? no me interesa mas|este_puesto|este_trabajo|esta_empresa?
      ya no estoy interesado|interesada en_este_puesto|en_ellos?
      ya no quiero ese_trabajo|ese_puesto|ese_empleo|este_empleo|este_trabajo|este_puesto|trabajar_ahi|trabajar_alli|trabajar_con_ellos|saber_nada_de_ellos
      no quiero saber nada_mas|mas de ellos|esta_empresa
      dejalo|dejemoslo|lo_dejo estar|ya?
      deja esto|este|esta
      ja? nao me interessa mais
      ja nao me interessa
      nao tenho mais|ja interesse nisso?
      ja nao tenho interesse
      nao quero mais este_emprego|esta_vaga|trabalhar_la|saber_deles|essa_vaga
      desisto deles|desta_vaga|dessa_vaga?
      non mi interessa piu questo_lavoro|questo_posto?
      non sono piu interessato|interessata a_questo_posto?
      non voglio piu questo_lavoro|lavorare_li|lavorare_per_loro|saperne|sentirne_parlare
      lascia|lasciamo stare|perdere
      geen|niet_meer interesse|geinteresseerd meer? in_deze|in_hen|in_die_baan?
      ik heb geen interesse meer in_deze|in_hen|in_deze_baan|in_die_baan|in_dit_bedrijf|in_dat_bedrijf?
      ik ben niet_meer|niet_langer geinteresseerd in_deze_baan|in_hen?
      ik wil daar|er|die_baan|deze_baan|het niet_meer werken|hebben?
      laat maar zitten|vallen
      laat deze|dit|ze maar? vallen|zitten
    `),
    { command: 'stop' },
  ],
  [
    rule(`
      sie|er|die|man haben|hat mich? heute|gestern|gerade|wieder|noch_mal|nochmal|eben? angerufen|sich_gemeldet|zuruckgerufen|eingeladen|nochmal_eingeladen|erneut_eingeladen|wieder_eingeladen
      sie|die|er haben|hat mich|mir wieder|nochmal|erneut|jetzt|doch? zu|zum|fur einem|ein|einer|dem? zweiten|weiteren|neuen|zweites|weiteres? gesprach|vorstellungsgesprach|interview|runde eingeladen|angeboten
      sie|die|er wollen|will|mochten|mochte mich noch_mal|nochmal|wieder|doch|noch_einmal|jetzt_doch|kennenlernen|wieder_sehen sehen|sprechen|treffen|einladen|kennenlernen?
      ich? habe|hab ein|noch_ein|ein_zweites|ein_neues|wieder_ein vorstellungsgesprach|gesprach|interview dort|bei_ihnen|mit_ihnen|@when?
      ich? bin|wurde wieder|nochmal|erneut|doch|zum_zweiten_gesprach|zu_einem_zweiten_gesprach eingeladen|im_rennen worden?
      die stelle ist wieder|doch_noch|noch offen|frei|ausgeschrieben
      ils|elle|il m_ont|m_a|ont|a re? rappele|rappelee|appele|appelee|recontacte|recontactee|invite|invitee|convoque|convoquee ce_matin|hier|aujourd_hui|pour_un_entretien|pour_un_deuxieme_entretien|a_nouveau?
      ils|elle veulent|veut me_revoir|me_voir|me_rencontrer|me_parler
      j ai un|une deuxieme|nouvel|nouveau|autre|second? entretien|rendez_vous|rencontre avec_eux|@when?
      le poste est de_nouveau|a_nouveau|encore ouvert|libre|disponible
      me han|ha llamado|contactado|invitado|vuelto_a_llamar|escrito hoy|ayer|de_nuevo|otra_vez|esta_manana|a_otra_entrevista|para_una_entrevista|a_una_segunda_entrevista?
      quieren|quiere verme|hablar_conmigo|entrevistarme|que_vuelva|conocerme otra_vez|de_nuevo?
      tengo otra|una_segunda|una_nueva|una entrevista con_ellos|@when?
      el puesto esta de_nuevo|otra_vez abierto|libre
      eles|ela|ele? me? ligaram|ligou|chamaram|contactaram|telefonaram|convidaram de_novo|outra_vez|hoje|ontem|para_outra_entrevista?
      eles|ela? querem|quer me_ver|falar_comigo|ver_me|entrevistar_me|me_entrevistar de_novo|outra_vez?
      tenho outra|uma_segunda|uma_nova|nova entrevista com_eles|@when?
      mi hanno|ha richiamato|richiamata|chiamato|chiamata|ricontattato|ricontattata|invitato|invitata|contattato oggi|ieri|di_nuovo|stamattina|a_un_secondo_colloquio|per_un_colloquio?
      vogliono|vuole rivedermi|vedermi|incontrarmi|parlarmi|parlare_con_me|sentirmi di_nuovo|ancora?
      ho un altro|secondo|nuovo colloquio con_loro|@when?
      ze|zij|hij hebben|heeft me|mij? net|vandaag|gisteren|weer? gebeld|teruggebeld|opgebeld|uitgenodigd|gecontacteerd|benaderd weer|opnieuw|voor_een_gesprek|voor_een_tweede_gesprek?
      ze|zij|hij willen|wil me|mij weer|toch|nog_een_keer|opnieuw? zien|spreken|ontmoeten|hebben
      ik heb een|nog_een|weer_een tweede|nieuw? gesprek|sollicitatiegesprek met_hen|met_ze|@when?
    `),
    { command: 'reopened' },
  ],
  [
    rule(`
      ich? habe|hab den|die job|stelle|zusage bekommen|gekriegt?
      ich? habe|hab den|meinen vertrag heute|gestern|gerade? unterschrieben
      sie haben mich doch? genommen|eingestellt
      ich? wurde|bin doch? eingestellt|genommen worden?
      ich fange|fang dort|da|bei_ihnen|am_montag an @when?
      ich fange @when dort|da|bei_ihnen? an
      j ai eu|obtenu|decroche le poste|job|travail
      j ai signe le|mon contrat QUAND?
      je suis embauche|embauchee|pris|prise
      ils|elle m_ont|m_a embauche|embauchee|prise|pris|engage|engagee
      je commence @when chez_eux|la_bas?
      me han|ha contratado|cogido|dado_el_trabajo|dado_el_puesto|elegido|seleccionado
      tengo|consegui|he_conseguido|me_dieron el trabajo|puesto|empleo
      he? firmado|firme el|mi contrato hoy|ayer?
      empiezo @when con_ellos|alli|a_trabajar_alli?
      consegui|ganhei|fiquei_com|tenho o emprego|trabalho|lugar|cargo
      consegui a vaga
      fui contratado|contratada
      me contrataram
      contrataram me
      assinei o contrato hoje|ontem?
      ho avuto|ottenuto|preso|il il? posto|lavoro
      mi hanno assunto|assunta|preso|presa
      sono stato|stata assunto|assunta|preso|presa
      ho firmato il_contratto|il_mio_contratto oggi|ieri?
      ik heb de|die baan|job gekregen
      ik ben aangenomen
      ze|zij hebben me|mij aangenomen
      ik heb het|mijn? contract getekend
      ik begin @when bij_hen|daar
    `),
    { command: 'hired' },
  ],
  [
    rule(`
      geht|ginge|kann|konnte|mach|mache|machen das|es|man|sie|ihn|du|der_brief? das|es|ihn? auch|etwas|ein_bisschen|noch|ein_wenig|viel|bisschen? kurzer sein|machen|fassen?
      etwas|ein_bisschen|noch|viel|bitte|ein_wenig|deutlich|bisschen|doch kurzer
      viel|etwas|ein_bisschen|mir? viel? zu lang fur_mich?
      das|der_brief|es ist mir? viel|etwas|ein_bisschen|doch? zu lang
      un_peu|beaucoup|encore|trop|une_version|en|fais_le|faites_le|faites|peux_tu_faire|pouvez_vous_faire un_peu? plus court|courte
      trop long|longue
      c est un_peu|bien|beaucoup? trop long
      raccourcis|raccourcir|raccourcissez le|la|un_peu?
      un_poco|mucho|algo|hazlo|hazla|puedes_hacerlo|una_version|demasiado mas corto|corta|breve
      demasiado|muy|es_demasiado|es_muy larga|largo
      um_pouco|muito|uma_versao|pode_ser|faz|faca mais curto|curta|breve
      muito|demasiado|e_muito|esta_muito longo|longa|comprido|comprida
      un_po|molto|una_versione|puoi_farla|puoi_farlo|falla|fallo|ancora piu corto|corta|breve|breve_per_favore
      troppo|e_troppo|un_po_troppo lungo|lunga
      iets|wat|een_beetje|kan_het|kan_dit|maak_het|veel|nog|mag_het korter
      te|veel_te|het_is_te|een_beetje_te|het_is_veel_te lang
    `),
    { command: 'redraft', value: 'shorter' },
  ],
  [
    rule(`
      geht|ginge|kann|konnte|mach|mache|machen das|es|man|sie|ihn|du? das|es|ihn? auch|etwas|ein_bisschen|noch|ein_wenig|viel|bisschen? herzlicher|warmer|personlicher|freundlicher|lockerer|netter sein|machen?
      etwas|ein_bisschen|noch|viel|ein_wenig|bisschen herzlicher|warmer|personlicher|freundlicher|lockerer|netter|weniger_formell|weniger_steif|weniger_formlich
      weniger formell|steif|formlich|kuhl
      das|der_brief|es|mir? ist|klingt? mir? viel|etwas|ein_bisschen|doch? zu formell|steif|kuhl|formlich|kalt|unpersonlich|distanziert
      un_peu|beaucoup|encore|en|fais_le|faites_le plus chaleureux|chaleureuse|personnel|personnelle|amical|amicale
      un_peu? moins formel|formelle|froid|froide|raide|distant
      c_est? un_peu|bien|beaucoup? trop formel|formelle|froid|froide|raide|distant|sec
      un_poco|mucho|algo|hazlo|hazla mas calido|calida|cercano|cercana|personal|amable|amistoso
      un_poco|algo? menos formal|frio|fria|seco
      es? demasiado|muy formal|frio|fria|seco|seca
      um_pouco|muito mais caloroso|calorosa|pessoal|amigavel
      um_pouco? menos formal|frio|fria
      e? muito|demasiado formal|frio|fria
      un_po|molto|ancora piu caldo|calda|caloroso|calorosa|cordiale|personale|amichevole
      un_po? meno formale|freddo|fredda
      e? troppo|un_po_troppo formale|freddo|fredda
      iets|wat|een_beetje|kan_het|maak_het|mag_het|nog warmer|hartelijker|persoonlijker|vriendelijker
      iets|wat|een_beetje? minder formeel|stijf|afstandelijk
      het_is? te|veel_te|een_beetje_te|iets_te formeel|stijf|afstandelijk|koel
    `),
    { command: 'redraft', value: 'warmer' },
  ],
  [
    rule(`
      eine|noch_eine|bitte_eine andere|neue|weitere fassung|version|variante
      anders formulieren|schreiben|bitte?
      noch ein versuch|entwurf
      das klingt nicht nach_mir|wie_ich
      une_autre|encore_une|une_nouvelle|autre version|proposition|formulation|lettre
      ca ne me ressemble pas
      otra|una_nueva|dame_otra version|propuesta
      no suena a mi
      outra|uma_nova|mais_uma versao|proposta
      un_altra|altra|una_nuova|ancora_una versione|proposta
      non mi rappresenta
      een_andere|nog_een|andere versie|variant
      dat klinkt niet als mij|ik
    `),
    { command: 'redraft' },
  ],
  [
    rule(`
      alles|bitte_alles|erstmal_alles pausieren|anhalten|auf_pause erstmal|bitte?
      ich brauche|brauch|mache|mach|mochte eine|erstmal_eine|ne|mal_eine pause machen?
      pause machen
      tout|tous|met|mets|mettez|mettre tout? mettre? en pause
      j ai besoin d une pause
      je fais une pause
      on fait une pause
      pausar|pausa|pon|poner todo en? pausa?
      necesito|quiero un|una descanso|pausa
      pausar|pausa|pare|parar tudo
      preciso de uma pausa
      metti|mettere|mettete|pausa tutto? in? pausa?
      ho bisogno di una pausa
      alles pauzeren|op_pauze|stilzetten
      zet alles op pauze
      ik heb een pauze nodig
      even pauze
    `),
    { command: 'pause' },
  ],
  [
    rule(`
      weiter geht_s|gehts|machen|mit_allem
      es_kann|kann|bitte|wir_konnen|wir_machen weitergehen|weitermachen|weiter
      ich bin wieder|zuruck da|zuruck|hier|aus_dem_urlaub?
      bin wieder da|zuruck
      on continue|reprend|y_va|repart
      je suis de_retour|revenu|revenue|rentre|rentree
      c est reparti
      sigamos|seguimos|continuemos|adelante
      ya_estoy|estoy|he de_vuelta|vuelto
      vamos_continuar|continuemos|podem_continuar|pode_continuar
      estou|ja_estou de_volta
      continuiamo|andiamo_avanti|riprendiamo|si_continua
      sono tornato|tornata
      we|ik gaan|kunnen|ga weer? verder|door
      ik ben weer? terug
    `),
    { command: 'resume' },
  ],
  [
    rule(`
      das war ein|der|die versehen|fehler|falsche|falscher_knopf|falsche_mail
      falsch geklickt|gedruckt|verklickt
      war ein versehen|fehler
      verklickt|vertan|fehler
      mach das|es ruckgangig|wieder_ruckgangig
      bitte? wieder? zurucknehmen
      das nehme ich zuruck
      c etait une|un erreur
      erreur de ma_part|manipulation
      je me suis trompe|trompee
      annule|annuler|annulez ca|cela|la_derniere|le_dernier
      fue un error
      me equivoque
      me he equivocado
      deshacer|deshaz eso|lo_ultimo|esto
      foi um erro|engano
      enganei me
      me enganei
      e stato un errore
      ho sbagliato
      mi sono sbagliato|sbagliata
      dat was een vergissing|foutje|fout
      foutje|vergissing
    `),
    { command: 'undo' },
  ],
  [
    rule(`
      wie|was ist der|aktuelle? stand|status|derzeitige_stand
      wie stehen|steht|sieht|laufen|lauft die_dinge|es|s|alles? aus? gerade|mit_meinen_bewerbungen?
      wo stehen|steht wir|ich gerade|jetzt?
      ou en est|sommes|suis on|nous|je avec_tout|maintenant?
      ou suis|sommes je|nous
      quel est l_etat|le_statut des_choses|actuel?
      ou ca en est
      como|en_que va|vamos|estamos|estoy|estan todo|las_cosas|punto? estamos?
      cual es el estado|la_situacion
      como esta|estao|vao as_coisas|tudo|a_situacao
      em que ponto estamos
      a che punto siamo|sono
      com e la situazione
      come siamo messi
      hoe|wat staat|is|staan het|de|we|ervoor stand|er|ervoor|status? voor|van_zaken|nu?
      wat is de stand van zaken
    `),
    { command: 'status' },
  ],
  [
    rule(`
      keine|bitte_keine mails|e_mails|emails|nachrichten|weiteren_mails mehr|bitte?
      ich mochte|will keine mails|e_mails|emails|nachrichten mehr bekommen|erhalten|haben?
      ich mochte|will mich abmelden|austragen
      meldet|melde|tragt mich ab|aus
      nehmt mich von der liste
      je ne veux|souhaite plus recevoir|de de? mails|vos_mails|messages|e_mails|vos_messages|emails?
      plus de mails|messages|e_mails|courriels
      arretez|arrete de m_ecrire|m_envoyer_des_mails
      desabonnez|desinscrivez moi
      no quiero recibir? mas correos|mensajes|mails|emails
      no mas correos|mensajes|mails|emails
      quiero darme de baja
      nao quero receber? mais emails|e_mails|mensagens
      chega de emails|e_mails
      quero cancelar a_inscricao|a_subscricao
      non voglio ricevere|piu piu? ricevere? mail|email|messaggi
      basta mail|email
      cancellatemi|cancellami dalla_lista?
      geen|ik_wil_geen mails|e_mails|berichten meer ontvangen?
      schrijf me uit
    `),
    { command: 'unsubscribe' },
  ],
  [
    rule(`
      alle|bitte_alle|alles|losche|loscht|loschen alle|meine|alles|bitte? alle? meine|uber_mich|von_mir? daten|was_ihr_habt? loschen
      meine daten loschen
      supprimez|supprime|effacez|efface toutes? mes donnees
      borra|borren|elimina|eliminen|borrad todos? mis datos
      apague|apaga|apaguem|elimine todos? os? meus dados
      cancella|cancellate|eliminate tutti? i miei dati
      verwijder|wis al? mijn gegevens
    `),
    { command: 'forget' },
  ],
];

/** What a clause in another language asks for; null where it means nothing to us. */
export const inOtherLanguages = (clause: string): Command | null =>
  PHRASES.find(([matches]) => matches(clause))?.[1] ?? null;
