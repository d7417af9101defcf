import type { Language } from '../concept.ts';

export const dutch: Language = {
  code: 'nl',
  around: true,
  lexicon: {
    neg: 'niet|geen|nooit|zonder|niemand|niets|evenmin|noch',
    yet: 'niets van ons|niets gehoord|niets hebt gehoord|niets hoort|geen reactie|geen bericht|nog niet|nog geen|niet direct|aarzel niet|aarzel .. niet|twijfel niet|schroom niet|schroom .. niet|niet alleen|niet vergeten|vergeet niet|niet beantwoorden|niet reageren|niet antwoorden|niet nodig|niet verplicht|geen zorgen|geen kosten|geen besluit|niet op elke|niet iedereen|geen probleem',
    cond: 'als|indien|mocht|mochten|tenzij|wanneer|zodra|totdat|of je|of u|zou kunnen|kan zijn dat|alleen kandidaten|onvolledige sollicitaties|wie|ingeval|geval',
    but: 'maar|echter|toch|desondanks|hoewel|wel',
    generic:
      'iedereen|elke sollicitant|iedere sollicitant|alle sollicitanten|alle kandidaten|elke kandidaat|iedere kandidaat|individueel|persoonlijk te beantwoorden|alleen kandidaten|acquisitie',
    proceed:
      'verder met|verder gaan|verdergaan|verder te gaan|gaan .. verder|verder in|verder|door|doorgaan|doorgaat|voortzetten|vervolg*|uitnodigen|uit te nodigen|nodigen|uitgenodigd|uitnodiging|aanbieden|aan te bieden|aanbod|geselecteerd|selecteren|gekozen|kiezen|aannemen|aangenomen|aan te nemen|positief|positieve|geschikt*|in aanmerking|past|passen|passend*|aansluit*|sluit|matchen|match|gelukt|lukken|geworden|worden|volgende ronde|tweede ronde|volgende stap|goed nieuws|beter nieuws|nieuws waar|nieuws dat|het antwoord|het bericht waar|hoopte|gehoopt|procedure|meenemen|mee te nemen|overtuigd|overtuigen|genoeg|voldoende|voldoet|plek voor|plaats voor|vacature*|bieden|honoreren|gehonoreerd|op te nemen|voordragen|benoemd|weggelegd|jij bent het|in zee|tot een samenwerking|samenwerking|verwelkomen',
    other:
      'andere kandidaat|andere kandidaten|een andere|ander|andere|anderen|iemand anders|iemand|andere sollicitant*|andere persoon|ander profiel|andere profielen|medekandida*|een kandidaat|een sollicitant|kandidaten|kandidaat|interne kandidaat|intern|interne|een collega|collega|eigen gelederen|eigen huis|eigen team|binnenuit|meer ervaring|degene|een persoon|profiel|profielen|zoon|dochter|stagiair*',
    chosen:
      'gekozen|kiezen|keuze|koos|kozen|voorkeur|geselecteerd|selecteren|besloten|besluit|beslist|beslissing|verder te gaan|verder gaan|verdergaan|verder met|doorgaan|door te gaan|aangenomen|aannemen|aangesteld|benoemd|gevallen|valt|viel|gegeven|aangeboden|vervuld|ingevuld|ingevulde|invullen|gevonden|geaccepteerd|beter aansluit*|beter aansluiten|beter past|beter passen|beter passend|begint|begonnen|starten|start|gegaan|gaat naar|ging naar|gepromoveerd|doorgeschoven|overneemt|overgenomen|neemt over|gegund|in zee|geworden|nauwer aansluit*|gekregen|krijgt|beter voldoe*|voortzetten|doorgeschoven',
    post: 'functie|vacature|baan|plek|positie|rol|procedure|werving|sollicitatieprocedure|stageplek|stage|plaats|opdracht|aanstelling|betrekking',
    gone: 'vervuld|ingevuld|gesloten|vergeven|ingetrokken|vervallen|geannuleerd|geschrapt|niet meer beschikbaar|niet meer open|niet meer vacant|gaat niet door|komt te vervallen|stopgezet|opgeheven|weg|bezet|beëindigd|wegbezuinigd|niet meer ingevuld|niet door',
    fill: 'invullen|ingevuld|vervullen|in te vullen|te vervullen|werven|aannemen|aan te nemen|openstellen|opnieuw',
    no: 'streep door|streep gezet|streep gehaald|afwijzen|afgewezen|af te wijzen|wijzen .. af|afwijzing|afgevallen|niet geselecteerd|niet uitgenodigd|niet gekozen|niet aangenomen|negatief|negatieve|slecht nieuws|minder goed nieuws|minder leuk nieuws|teleurstellend|teleurstellen|teleur te stellen|teleur moeten stellen|niet het bericht|niet het nieuws|niet het antwoord|geen goed nieuws|geen leuk nieuws|spijt ons u te|spijt ons je te|spijt me je te|niet bij de laatste|niet bij de|niet door naar|niet naar de volgende|stopt het hier|stopt hier|houdt het hier|houdt hier|hier eindigt|eindigt hier|laten we het hierbij|laten het hierbij|buiten de boot|tweede keus|tweede keuze|tweede geworden|op de tweede plaats|net niet|nipt|op een haar|afscheid nemen|niet mogen zijn|heeft niet zo mogen|andere richting|andere weg|andere kant|andere koers|voor een andere kandidaat|voor andere kandidaten|voor iemand anders|voor iemand|voor een ander|voor een kandidaat|voor een interne|voor een collega|voor een andere|op een andere kandidaat|op iemand anders|op iemand|op een ander|met een andere kandidaat|met andere kandidaten|met iemand anders|met iemand|met een ander|met andere|aan iemand anders|aan een ander|aan een andere|iemand anders|intern ingevuld|intern in te vullen|intern vervuld|intern opgelost|interne kandidaat|een interne|vacature is vervuld|functie is vervuld|vacature is inmiddels|functie is inmiddels|vacature .. vervallen|vacature .. ingevuld|plek is vergeven|plek is al|aanbod in te trekken|aanbod in trekken|aanbod .. intrekken|trekken .. aanbod|trekken ons aanbod|aanbod .. ingetrokken|nee moeten zeggen|nee zeggen|een nee|wordt het niet|het is hem niet|is het niet geworden|bent het niet geworden|bent niet gekozen|ben je het niet|bent u het niet|gaat niet worden|ga je het niet|niet verder|sollicitatie niet|niet langer in aanmerking|niet voor je gekozen|niet op jou|niet op u',
    fit: 'beter aansluit*|beter aansluiten|beter bij|beter past|beter passen*|meer ervaring|beter voldoe*|nauwer aan*|meer aansluit*|dichter bij|lastige keuze|moeilijke keuze|moeilijke beslissing|lastige beslissing|niet makkelijk|niet eenvoudig|niet gemakkelijk|sterke kandidaten|zegt niets over|veel goede|hoog niveau',
    regret: 'helaas|jammer|spijt*|spijtig|betreuren|teleurstelling|teleurgesteld|sorry|vervelend|met pijn',
    luck: 'wensen je|wensen jou|wensen u|wens je|wens u|wens jou|succes|veel succes|het beste|alle goeds|geluk|vertrouwen erop|ervan overtuigd|overtuigd dat|vast en zeker',
    future:
      'zoektocht|toekomst|toekomstige|loopbaan|carrière|verdere|vervolg van|volgende|zoeken|vinden van|passende baan|andere baan|sollicitaties|baan',
    keep: 'portefeuille|in portefeuille|gegevens bewaren|bewaren|bewaar*|database|talentpool|in contact|in ons achterhoofd|achterhoofd|op de hoogte',
    again:
      'opnieuw solliciteren|opnieuw te solliciteren|nogmaals solliciteren|nog eens solliciteren|andere vacatures|toekomstige vacatures|andere functies|in de toekomst|nieuwe vacatures|volgende keer|vacaturesite|werkenbij|vacaturepagina',
    many: 'groot aantal|veel reacties|veel sollicitaties|vele sollicitaties|veel kandidaten|grote hoeveelheid|overweldigend|enorm veel|groot aanbod|meer dan _ reacties|vele reacties',
    job: 'sollicitatie*|sollicit*|vacature*|functie|baan|gesprek|sollicitatiegesprek|cv|motivatie|kandidaat|kandidaten|kandidatuur|werving|recruit*|loopbaan|carrière|stage|procedure|selectie*|arbeidsvoorwaarden|werkgever|personeel*|hr|p o|proefdag|meeloopdag|team|collega*|rol|salaris|dienst|uitzend*|ervaring',
    topic:
      'lening|krediet|hypotheek|hypotheekaanvraag|bkr|financiering|visum|ambassade|ind|verblijfsvergunning|verzekering|polis|schade|schadeclaim|claim|bestelling|bestelnummer|levering|pakket|bezorg*|retour*|terugbetaling|garantie|klacht|huurwoning|woning|huur|huurder|verhuurder|bezichtiging|appartement|vergunning|omgevingsvergunning|manuscript|artikel|reviewers|congres|abstract|beurs|subsidie|subsidieaanvraag|inschrijving|toelating|studie|opleiding aan|kinderopvang|lidmaatschap|ticket|boeking|reservering|vlucht|betaling|rekening|factuur|toeslag|uitkering|bezwaar|aanbesteding|leverancier|offerte|abonnement|klantenservice|winkelwagen',
    press:
      'nieuwsbrief|uitschrijven|afmelden|lees meer|lees verder|bekijk online|in je browser|blog|podcast|webinar|lezers|tips|abonnees|deze week|artikelen|schrijf je in|meld je aan|ontdek|gratis|auteur*|column',
    received:
      'ontvangen|in goede orde|goede orde|ontvangst|bevestigen|bevestiging|binnengekomen|is verstuurd|is verzonden|verwerkt|aangekomen',
    review:
      'bekijken|beoordelen|beoordeeld|bestuderen|zullen .. lezen|in behandeling|nemen contact|neemt contact|contact met je op|contact met u op|hoor je|hoort u|horen|laten je weten|laten weten|zo snel mogelijk|zo spoedig mogelijk|spoedig|binnen _ werkdagen|werkdagen|binnen twee weken|weken|terugkoppeling|sluitingsdatum|selectiecommissie bekijkt|berichten',
    invite:
      'nodigen we|nodigen je|nodigen u|nodigen wij|nodig je|nodig u|uitnodigen|uit te nodigen|uitnodiging|uitgenodigd|graag leren kennen|leren kennen|kennismaken|kennis te maken|kennis maken|ontmoeten|graag spreken|spreken we|spreek ik|langskomen|langs te komen|langs komen|zouden je graag|zouden u graag|zou je graag|willen je graag|willen u graag|wil je graag|afspraak|inplannen|in te plannen|plannen|volgende ronde|door naar|volgende stap',
    meeting:
      'gesprek|gesprekken|sollicitatiegesprek|kennismakingsgesprek|kennismaking|kennismaken|telefonisch|videogesprek|videocall|call|koffie|afspraak|meeloopdag|proefdag|teams|zoom|ronde|interview|tweede gesprek|leren kennen',
    slot: 'maandag|dinsdag|woensdag|donderdag|vrijdag|uur|schikt|past het|past je|beschikbaar*|volgende week|calendly|link|agenda|wanneer|bevestig*|tijdstip|momenten|data',
    test: 'assessment|test|opdracht|case|casus|vragenlijst|opdrachten|toets',
    offer:
      'aanbod|contract|arbeidsovereenkomst|aanbieden|arbeidscontract|team|bij ons|aan boord|startdatum|baan|functie|beginnen',
    hired:
      'gefeliciteerd|felicit*|welkom bij|welkom in|welkom aan boord|van harte welkom|baan aan te bieden|functie aan te bieden|contract aan te bieden|aanbod te doen|baan is van jou|jij bent het geworden|je bent het geworden|u bent het geworden|je bent aangenomen|arbeidsovereenkomst|ondertekend|ondertekenen|getekend',
    revoke:
      'intrekken|in te trekken|trekken .. in|ingetrokken|terugtrekken|terug te trekken|terugkomen|herroepen|annuleren|komt te vervallen|niet nakomen|niet gestand',
    hold: 'on hold|gepauzeerd|pauze|pauzeren|stilgelegd|stil te leggen|vacaturestop|personeelsstop|bevroren|uitgesteld|uitstel|opgeschort|opschorten|voorlopig|tijdelijk|in de wacht|de ijskast|vertraagd|vertraging|aangehouden',
    alert:
      'nieuwe vacatures|jobalert|job alert|vacature alert|vacaturemail|vacatures voor jou|vacatures die|aanbevolen vacatures|passende vacatures|bekijk vacature|bekijk alle|bekijk vacatures|solliciteer direct|solliciteer nu|jouw zoekopdracht|je zoekopdracht|opgeslagen zoekopdracht|_ dagen geleden|nieuwe vacature|vergelijkbare vacatures|alert beheren',
    asked:
      'je vroeg|u vroeg|vroeg je|vroeg u|gevraagd|je vraag|uw vraag|je verzoek|uw verzoek|om feedback|je bericht|uw bericht|je mail|uw mail|je reactie|uw reactie|zoals beloofd|zoals afgesproken|zoals gevraagd|graag geef|geef ik je graag|geef je graag|geef ik u graag|geven we je|licht ik|toelichting|eerlijk antwoord|eerlijk gezegd|eerlijk zijn|heel eerlijk|je lieve|uw vriendelijke|je vriendelijke',
    feedback:
      'feedback|terugkoppeling op|de reden|redenen|belangrijkste reden|doorslag|doorslaggevend|het verschil|verschil maakte|ontbrak|ontbreken|ontbrekende|miste|misten|gemist|gebrek|verbeter*|ontwikkelpunt*|verdiepen|versterken|tip|tips|advies|adviseer*|raad|aanraden|zou helpen|had geholpen|hadden graag|volgende keer|meer ervaring|minder ervaring|referenties|zenuwachtig|nerveus|onzeker|overkwam|kwam over',
    left: 'je sollicitatie hebt ingetrokken|sollicitatie ingetrokken|je sollicitatie in te trekken|uw sollicitatie in te trekken|sollicitatie intrekken|intrekken van je|intrekken van uw|intrekking|teruggetrokken|je terugtrekt|u terugtrekt|terug te trekken uit|je besluit|uw besluit|je beslissing|uw beslissing|op je eigen verzoek|op uw verzoek|op jouw verzoek|besloten hebt om niet|hebt besloten niet|heeft besloten niet|je afziet|u afziet|geen interesse meer|andere baan hebt',
    met: 'gesprek|gesprekken|ons gesprek|het gesprek|sollicitatiegesprek|kennismaking|kennisgemaakt|kennis te maken|ontmoeten|ontmoeting|gesproken|sprak|spraken|interview|langskomen|langs bent|langs te komen|langs kwam|je bezoek|uw bezoek|meeloopdag|proefdag|je komst|uw komst|de tijd die je|de tijd genomen|leren kennen|presentatie',
    final:
      'finalist*|laatste ronde|laatste twee|laatste drie|eindronde|laatste gesprek|eindgesprek|tweede keus|tweede keuze|tweede geworden|net niet|nipt|heel dichtbij|tussen jou en|tussen u en|laatste fase|op een haar',
    papers:
      'je sollicitatie bekeken|uw sollicitatie bekeken|je cv bekeken|uw cv bekeken|je brief|uw brief|je brief en cv|beoordeling van je|beoordeling van uw|bestuderen van je|bestudering van|brieven|briefselectie|je sollicitatie zorgvuldig|uw sollicitatie zorgvuldig|sollicitatie met aandacht|uit te nodigen voor een gesprek|uitnodigen voor een gesprek|uitnodigen voor een eerste|uit te nodigen voor een eerste|niet uit te nodigen|niet uitnodigen|selectie op basis',
    thanks:
      'bedankt|dank*|was leuk|was fijn|leuk gesprek|fijn gesprek|was prettig|prettig gesprek|hebben genoten|was een',
    client: 'onze opdrachtgever|mijn opdrachtgever|opdrachtgever|onze klant|onze cliënt|namens onze',
  },
};
