import type { Language } from '../concept.ts';

export const swedish: Language = {
  code: 'sv',
  around: true,
  lexicon: {
    neg: 'inte|ej|ingen|inget|inga|icke|utan|aldrig|varken|nej|inte heller',
    yet: 'inte hört|inte hör|inte fått svar|inte fått besked|ännu inte|inte ännu|inte än|tveka inte|inte bara|glöm inte|inte svara|inte besvara|inte nödvändigt|inte behöver|behöver inte|inget beslut|ingen fara|inga problem|inte omedelbart|inte återkomma till alla|inte tvekar|än inte|inte hunnit|inte fattat',
    cond: 'om du|om ni|om det|om vi|om någon|ifall|skulle du|skulle det|skulle vi|såvida|när vi|när urvalet|när tjänsten|så snart|tills|kan komma att|endast de|bara de|ofullständiga|huruvida|förutsatt',
    but: 'men|dock|däremot|trots|även om|ändå',
    generic:
      'alla sökande|alla kandidater|varje sökande|samtliga|individuellt|personligen|varje kandidat|enskilt|alla som sökt|rekryteringsfirmor|annonssäljare',
    proceed:
      'gå vidare|går vidare|gått vidare|gick vidare|vidare i|vidare med|vidare till|vidare|fortsätta|fortsätter|erbjuda|erbjuder|erbjudas|kalla|kallas|kallad|kalla dig|bjuda in|bjuds|vald|valda|valt dig|välja dig|välja|utvald|anställa|anställd|aktuell|aktuell för|aktuella|passar|passa|matchar|matcha|motsvara*|uppfyller|positivt|positiv|glädjande|goda nyheter|bättre nyheter|besked du|beskedet du|svaret du|svar du|det besked|få jobbet|fick jobbet|fått jobbet|få tjänsten|fick tjänsten|fått tjänsten|träffa|komma på intervju|intervju|räckte|räcka|räcker|nog|plats för|plats till|lediga|tjänster|blev|blir|nästa steg|nästa omgång|slutprocessen|urvalet|med i|tagit dig|ta dig|gå hem|du som|möjlighet att|dig tjänsten|dig jobbet|ledde',
    other:
      'kandidaten|personen|en kille|en tjej|annan kandidat|andra kandidater|andra sökande|annan sökande|annan person|någon annan|någon|en annan|ett annat|andra|annan|annat|annat håll|kandidat|kandidater|sökande|person|intern|internt|interna|interna sökande|kollega|en kollega|egna led|inom huset|inifrån|egen personal|mer erfarenhet|personer|profil|profiler|den som|konkurrent*|medsökande|vikarie|son|dotter',
    chosen:
      'valt|välja|väljer|valde|valet|föll|fallit|bestämt|beslutat|beslut|gå vidare|gått vidare|går vidare|gick vidare|anställt|anställa|anställd|erbjudit|erbjudits|tackat ja|tillsatt|tillsätta|tillsatts|tillsattes|föredrog|rekryterat|rekryterats|rekrytera|utsett|utsedd|utsetts|hittat|fått tjänsten|fått jobbet|fick jobbet|fick tjänsten|får jobbet|får tjänsten|bättre matchar|bättre motsvarar|bättre passar|passar bättre|matchar bättre|motsvarar bättre|närmare|börjar|befordrat|befordrade|gett|gav|ge tjänsten|gått till|gick till|går till|tar över|tagit över|fokusera|prioritera*|satsa|fastnat|fastnade|satsar|det blev',
    post: 'tjänsten|tjänst|jobbet|jobb|rollen|roll|rekryteringen|rekrytering|platsen|plats|befattningen|anställningen|anställning|uppdraget|ansökan|processen|vikariatet|praktikplatsen|rekryteringsprocessen|annonsen|positionen',
    gone: 'tillsatt|tillsatts|tillsattes|avslutad|avslutats|avbruten|avbrutits|avbryta|avbryter|inställd|inställts|dragits in|indragen|borttagen|stängd|tagits bort|dras in|inte längre|upptagen|försvunnit|utgår|utgått|lagts ned|läggs ned|tagen|slopad|struken',
    fill: 'tillsätta|tillsättas|anställa|rekrytera|besätta|besättas|ersätta',
    no: 'fick det till slut|fick jobbet i stället|avslag|avböja|tacka nej|tackar nej|tackat nej till dig|tacka dig nej|inte gått vidare|inte gå vidare|inte går vidare|går inte vidare|gick inte vidare|gått vidare med andra|gå vidare med andra|går vidare med andra|gå vidare med en annan|går vidare med en annan|gått vidare med en annan|vidare med någon|vidare med någon annan|någon annan|en annan kandidat|andra kandidater|en annan sökande|en annan person|andra sökande|en annan riktning|annan väg|annat håll|inte blivit|blev inte|blir inte|inte du|inte att bli|tråkigt besked|tråkiga besked|tråkiga nyheter|dåliga nyheter|negativt besked|negativt svar|negativ|inte det besked|inte det svar|inte beskedet|inte svaret|nej från oss|ett nej|blir ett nej|blev ett nej|säga nej|göra dig besviken|besviken|inte aktuell|inte längre aktuell|slutar här|stannar här|inte hela vägen|nådde inte|räckte inte|tvåa|andrahandsval|andra plats|på andra plats|hårsmån|nära ögat|internt|intern kandidat|intern sökande|tillsatt internt|tillsätta internt|tjänsten är tillsatt|tjänsten är nu tillsatt|tjänsten har tillsatts|rekryteringen är avslutad|rekryteringen är nu avslutad|rekryteringen har avbrutits|tjänsten är redan|dra tillbaka erbjudandet|drar tillbaka|dra tillbaka vårt|ta tillbaka erbjudandet|inte valt|inte vald|valts bort|valt bort|din ansökan har inte|ratat|inte erbjuda dig|inte kommer att erbjud*|inte kallas|inte bli kallad|inte har gått|fick inte tjänsten|fick inte jobbet|inte fått tjänsten|inte fått jobbet|anställt någon|hittat någon|valt någon|valde någon|annan fick',
    fit: 'bättre matchar|bättre motsvarar|bättre stämmer|bättre passar|matchar bättre|motsvarar bättre|passar bättre|närmare|mer erfarenhet|bäst motsvarar|bäst matchar|bättre överensstämmer|i högre grad|svårt val|svårt beslut|tufft beslut|svårt att välja|inte lätt|inte varit lätt|hård konkurrens|hög nivå|stark konkurrens|många bra|många kvalificerade|många duktiga',
    regret: 'tyvärr|beklagar|beklaga|ledsen|ledsna|ledsamt|tråkigt|synd|besvikelse|dessvärre',
    luck: 'önskar dig|önska dig|önskar vi|lycka till|lycka|allt gott|varmt lycka|all lycka|framgång|säkra på att|övertygade om|övertygad om|håller tummarna',
    future:
      'framtid*|framtida|fortsatta|jobbsökande*|jobbsök*|sökande|karriär*|söker|söka|vidare|jakten|jobbjakt|kommande|nästa',
    keep: 'spara dina|sparar dina|spara din|sparar din|behåller|kandidatbank|cv bank|databas|i kontakt|återkomma till dig|hålla kontakten|talangpool|i åtanke',
    again:
      'söka igen|söker igen|ansöka igen|söka tjänster|andra tjänster|framtida tjänster|nya tjänster|lediga tjänster|i framtiden|söker dig till oss|fler tjänster|karriärsida|på nytt|nästa gång',
    many: 'många sökande|många ansökningar|stort antal|många kandidater|stort intresse|stor mängd|överväldigande|hundratals|väldigt många|över _ ansökningar|fått in många',
    job: 'ansökan|ansökning*|tjänst|tjänsten|jobb|jobbet|rekryter*|intervju*|kandidat*|sökande|cv|anställ*|personligt brev|roll|rollen|arbetsgivare|vikariat|praktik|provdag|hr|urval|kollega*|team*|lön|befattning*|arbete|provjobb*|passet|sökt',
    topic:
      'lån|låneansökan|bolån|kredit*|uc|visum|ambassad*|migrationsverket|uppehållstillstånd|försäkring*|skadeanmälan|premie|beställning*|order*|leverans*|paket*|retur*|återbetalning|garanti|reklamation|hyra|lägenhet*|bostad*|hyresvärd|hyresgäst|visning|bygglov|manuskript|artikel|granskare|konferens|abstract|stipendium|bidrag|antagning*|utbildning*|förskola*|skolplats|medlemskap|biljett|bokning|flyg|betalning|konto|faktura|överklagan|upphandling|leverantör|offert|prenumeration|kundtjänst',
    press:
      'nyhetsbrev|avregistrera|avprenumerera|läs mer|läs hela|i webbläsaren|blogg|podd|podcast|webbinarium|läsare|tips|prenumeranter|denna vecka|artiklar|anmäl dig|upptäck|gratis|krönika|författare',
    received:
      'tagit emot|mottagit|mottagen|bekräftar|bekräftelse|har inkommit|kommit in|är registrerad|har skickats|kommit fram|fått din ansökan',
    review:
      'går igenom|gå igenom|granskar|granska|läser|kommer att läsa|urval pågår|återkommer|återkomma|hör av oss|höra av oss|hör från oss|kontaktar dig|kontakta dig|kontaktas|så snart som möjligt|inom kort|inom _ veckor|veckor|sista ansökningsdag|behandlar|behandlas|återkoppl*|löpande',
    invite:
      'bjuda in|bjuder in|bjuder dig|inbjudan|inbjuden|kalla dig|kallar dig|kallas till|välkommen på|välkommen till intervju|vill gärna träffa|gärna träffa|träffa dig|lära känna|prata med dig|prata vidare|vill gärna|skulle vilja|boka|bokar|gått vidare till|gå vidare till nästa|vidare till nästa|nästa steg|komma hit|kom förbi|ses',
    meeting:
      'intervju|intervjun|anställningsintervju|möte|samtal|telefonsamtal|telefonintervju|videointervju|videosamtal|videomöte|träffa|träff|kaffe|fika|provdag|provpass|teams|zoom|ses|steg|andra intervju',
    slot: 'måndag|tisdag|onsdag|torsdag|fredag|kl|klockan|passar det|passar dig|passa|tillgänglig|nästa vecka|calendly|länk|länken|kalender|när|bekräfta|tid|tider',
    test: 'test|tester|arbetsprov|case|uppgift|frågeformulär|personlighetstest',
    offer:
      'erbjudande|erbjudandet|anställningsavtal|kontrakt|avtal|anställning|jobbet|tjänsten|ombord|gänget|teamet|börja|startdatum',
    hired:
      'grattis|gratulerar|välkommen till oss|välkommen till teamet|välkommen ombord|glada att erbjuda|glada att kunna erbjuda|glädjen att erbjuda|vill erbjuda dig|jobbet är ditt|tjänsten är din|du har fått jobbet|du fick jobbet|anställningsavtal|skriv under|underteckn*|signera',
    revoke:
      'dra tillbaka|drar tillbaka|återkalla*|återtar|återta|ta tillbaka|tar tillbaka|annullera|inte stå fast|dragits tillbaka',
    hold: 'pausad|pausat|pausa|pausas|paus|på is|anställningsstopp|fryst|frysa|skjuts upp|skjuta upp|skjutits upp|uppskjuten|framflyttad|flyttas fram|tills vidare|försenad|försenat|avvaktar|avvakta|vilande',
    alert:
      'nya jobb|jobbevakning|jobbmail|jobb som matchar|jobb för dig|lediga jobb för|rekommenderade jobb|visa jobb|visa alla|se jobb|se alla jobb|ansök nu|ansök enkelt|din sökning|sparad sökning|dagar sedan|nytt jobb|liknande jobb|hantera bevakning|jobbförslag|jobbtips',
    asked:
      'du frågade|du undrade|du bad|frågade om|din fråga|din förfrågan|undrade varför|ditt mejl|ditt mail|ditt meddelande|ditt svar|ditt fina|dina fina ord|som utlovat|som lovat|som överenskommet|gärna ge dig|ger gärna|ge dig feedback|ge dig återkoppling|återkoppling på|ärligt svar|ärligt talat|ärlig|uppriktigt',
    feedback:
      'feedback|återkoppling på|anledningen|orsaken|skälet|avgjorde|avgörande|skillnaden|saknade|saknas|saknades|fattades|brist|brister|förbättra|utveckla|fördjupa|stärka|tips|råd|rekommendera*|föreslå*|hade hjälpt|hade varit|nästa gång|mer erfarenhet|mindre erfarenhet|hade velat|referens*|nervös|osäker|uppfattade*',
    left: 'dragit tillbaka din|drar tillbaka din|dra tillbaka din|återtagit din|återta din|återkallat din|tagit tillbaka din|ditt beslut|på din begäran|på egen begäran|din önskan|du har valt att inte|du valt att inte|du tackat nej|du har tackat nej|tackade nej till|inte längre är intresserad',
    met: 'intervju|intervjun|intervjuer|vårt möte|mötet|vårt samtal|samtalet|våra samtal|träffa dig|träffade|träffat|prata med dig|pratade|pratat|lära känna|ditt besök|besöket|komma hit|kom hit|kom in|kom förbi|provdag|provpass|provjobb|fika|tog dig tid|tiden du|presentation',
    final:
      'finalist*|slutkandidat*|slutskedet|slutfasen|sista steget|sista omgången|sista två|sista intervju|slutintervju|tvåa|andrahandsval|hårsmån|mycket nära|sista rundan|mellan dig och|på andra plats|slutlig',
    papers:
      'gått igenom din ansökan|läst din ansökan|granskat din ansökan|granskning av|genomgång av|gått igenom din|gått igenom alla|gått igenom ansökning*|kallas till intervju|kalla dig till intervju|till intervju|till en intervju|första urval|urvalet',
    thanks: 'tack*|tackar|var trevligt|var kul|var roligt|trevligt|kul att|roligt att',
    client: 'vår kund|kundens|kund|uppdragsgivare|vår uppdragsgivare|kundföretag',
  },
};
