import type { Language } from '../concept.ts';

/** Danish and Norwegian, near enough to share their words here. */
const lexicon: Language['lexicon'] = {
  neg: 'ikke|ingen|intet|ej|uden|uten|aldrig|aldri|hverken|verken|nei|nej',
  yet: 'ikke hørt|ikke hører|ikke har hørt|endnu ikke|ikke endnu|ennå ikke|ikke ennå|tøv ikke|nøl ikke|ikke kun|ikke bare|ikke besvare|ikke svare|ikke nødvendig*|ikke tøve',
  cond: 'hvis|såfremt|dersom|skulle du|når vi|medmindre|med mindre|kun de|bare de|om du|inntil|indtil',
  but: 'men|dog|imidlertid|derimot|derimod|selvom|selv om',
  generic: 'alle ansøgere|alle søkere|samtlige|individuelt|hver enkelt',
  proceed:
    'gå videre|går videre|gået videre|gått videre|videre|tilbyde|tilbyder|tilby|indkalde|innkalle|indkaldt|innkalt|kalde|invitere|invitert|inviteret|valgt|valgte|vælge|velge|udvalgt|utvalgt|ansætte|ansette|aktuel|aktuell|imødekomme|matcher|passer|lykkedes|nådde|nået|fått jobben|fået jobben|fik jobben|fik stillingen|fikk stillingen|fikk jobben|blevet|ble|blir|bliver|samtale|intervju|positiv*|gode nyheder|gode nyheter|svaret du|beskeden du|godt nyt',
  other:
    'anden kandidat|andre kandidater|andre ansøgere|andre søkere|annen kandidat|annen søker|anden ansøger|en anden|en annen|andre|nogen anden|noen andre|noen annen|kandidat*|ansøger*|søker*|person|intern|internt|interne|kollega|profil*',
  chosen:
    'valgt|vælge|velge|valget|faldt|falt|besluttet|bestemt|gå videre|gået videre|gått videre|går videre|ansat|ansatt|ansætte|tilbudt|takket ja|besat|besatt|fundet|funnet|fået|fått|fik|fikk|bedre|starter|forfremmet|tættere|nærmere',
  post: 'stillingen|stilling|jobbet|jobben|job|jobb|rollen|rekrutteringen|rekruttering|pladsen|plassen|ansættelsen|prosessen|processen|vikariatet',
  gone: 'besat|besatt|lukket|annulleret|avlyst|aflyst|trukket tilbage|trukket tilbake|nedlagt|bortfaldet|bortfalt|ikke længere|ikke lenger|afsluttet|avsluttet|stoppet',
  fill: 'besætte|besatt|besette|ansætte|ansette|rekruttere',
  no: 'afslag|avslag|afslå|avslå|må desværre meddele|må dessverre meddele|en anden kandidat|en annen kandidat|andre kandidater|andre ansøgere|andre søkere|en anden ansøger|en annen søker|en anden person|en annen person|nogen anden|noen andre|ikke gået videre|ikke gått videre|ikke gå videre|går ikke videre|ikke videre|intern kandidat|internt|dårligt nyt|dårlige nyheder|dårlige nyheter|kedelig besked|skuffe dig|skuffe deg|et nej|et nei|stillingen er besat|stillingen er besatt|stillingen er nu besat|trække tilbuddet|trekke tilbudet|nummer to|anden retning|annen retning|blev ikke|ble ikke|ble det ikke|blev det ikke',
  fit: 'bedre matcher|bedre passer|matcher bedre|passer bedre|mere erfaring|mer erfaring|tættere|nærmere|svært valg|vanskelig valg|stærkt felt|sterkt felt',
  regret: 'desværre|dessverre|beklager|ked af|lei for|leit|skuffende',
  luck: 'ønsker dig|ønsker deg|held og lykke|lykke til|god vind|alt godt|alt det bedste|alt det beste|ønske dig|ønske deg',
  future: 'fremtid*|videre|jobsøgning*|jobbsøk*|karriere*|jobjagt|søgning|søken',
  keep: 'gemme din|gemmer din|beholde|emnebank|cv database|i kontakt|lagre',
  again:
    'søge igen|søke igjen|andre stillinger|fremtidige stillinger|i fremtiden|nye stillinger|ledige stillinger|på ny',
  many: 'mange ansøgninger|mange søknader|mange ansøgere|mange søkere|stort antal|stor interesse|mange kvalificerede|mange kvalifiserte',
  job: 'ansøgning*|søknad*|stilling*|job|jobb|jobbet|jobben|samtale*|intervju*|kandidat*|rekrutter*|cv|ansæt*|ansett*|ansøger*|søker*|hr|team*',
  topic:
    'lån|låneansøgning|lånesøknad|kredit*|kreditt*|visum|ambassade*|forsikring*|skade|ordre*|bestilling*|levering*|pakke|returnering|refusion|refusjon|bolig|lejlighed|leilighet|husleje|husleie|byggetilladelse|byggetillatelse|manuskript|konference|konferanse|stipendi*|tilskud|tilskudd|optagelse|opptak|universitet|billet*|booking|betaling|konto|faktura|kunde*|lager',
  press:
    'nyhedsbrev|nyhetsbrev|afmeld|avmeld|læs mere|les mer|i browser|blog*|podcast|webinar|læsere|lesere|tips|artikler',
  received: 'modtaget|mottatt|bekræfter|bekrefter|bekræftelse|bekreftelse|kommet frem',
  review:
    'gennemgå*|gjennomgå*|læser|leser|vender tilbage|kommer tilbake|hører fra os|hører fra oss|kontakter dig|kontakter deg|hurtigst muligt|så snart som mulig|inden for|innen|uger|uker|behandler|behandle',
  invite:
    'invitere|inviterer|invitation|invitasjon|indkalde|innkalle|møde dig|møte deg|gerne møde|gjerne møte|gerne tale|gjerne snakke|vil gerne|vil gjerne|lære dig|bli kjent|aftale|avtale|videre til næste|videre til neste',
  meeting:
    'samtale|jobsamtale|intervju|jobbintervju|møde|møte|telefonsamtale|videomøde|videomøte|kaffe|teams|zoom|prøvedag|prøvevagt',
  slot: 'mandag|tirsdag|onsdag|torsdag|fredag|kl|klokken|passer det|passer dig|næste uge|neste uke|link|kalender|hvornår|når|bekræft|bekreft',
  test: 'test|case|opgave|oppgave|personlighedstest',
  offer:
    'tilbud|tilbuddet|tilbudet|kontrakt|ansættelseskontrakt|arbeidsavtale|stillingen|jobbet|jobben|ombord|teamet',
  hired:
    'tillykke|gratulerer|velkommen til teamet|velkommen til os|velkommen om bord|velkommen ombord|glade for at tilbyde|glade for å tilby|gerne tilbyde dig|gjerne tilby deg|jobbet er dit|jobben er din|underskriv*|signere|kontrakt',
  revoke:
    'trække tilbage|trækker tilbage|trukket tilbage|trekke tilbake|trekker tilbake|trekke|annullere|tilbagekalde',
  hold: 'sat på pause|satt på pause|på pause|ansættelsesstop|ansettelsesstopp|udskudt|utsatt|indtil videre|inntil videre|på hold|på vent|på is|stillet i bero',
  alert:
    'nye job|nye jobs|nye jobber|jobagent|jobbvarsel|job for dig|jobber for deg|se job|se jobber|vis job|vis jobber|ansøg nu|søk nå|din søgning|ditt søk|dage siden|dager siden|lignende job|lignende stillinger',
  asked:
    'du spurgte|du spurte|du bad om|dit spørgsmål|spørsmålet ditt|din mail|mailen din|din besked|som lovet|som aftalt|som avtalt|ærligt|ærlig',
  feedback:
    'feedback|tilbagemelding på|tilbakemelding på|årsagen|grunnen|grunden|udslaget|utslaget|manglede|manglet|forbedre|styrke|råd|anbefale*|næste gang|neste gang|referenc*|referanser|nervøs',
  left: 'trukket din ansøgning|trukket søknaden|trække din ansøgning|trekke søknaden|din beslutning|på eget ønske|din avgørelse',
  met: 'samtale|samtalen|jobsamtalen|intervju|intervjuet|mødet|møtet|møde dig|møte deg|talte|snakket|snakke med|tale med|dit besøg|besøket|mødte|møtte|prøvedag|tiden du|hyggelig',
  final: 'finalist*|sidste runde|siste runde|sidste to|siste to|nummer to|slutrunde|sluttrunde',
  papers:
    'gennemgået din ansøgning|læst din ansøgning|gjennomgått søknaden|lest søknaden|gennemgang af|gjennomgang av|til samtale|til intervju',
  thanks: 'tak|takk|var hyggeligt|var hyggelig|hyggeligt|hyggelig|godt at|fint å',
  client: 'vores kunde|vår kunde|kunden|oppdragsgiver*|kundes',
};

export const danish: Language = { code: 'da', around: true, lexicon };
export const norwegian: Language = { code: 'no', around: true, lexicon };
