import type { Language } from '../concept.ts';

export const polish: Language = {
  code: 'pl',
  around: false,
  lexicon: {
    neg: 'nie|brak|żaden|żadna|bez|nigdy|ani|nikt|nikogo',
    yet: 'nie otrzyma*|nie skontaktujemy|nie odezwiemy|brak odpowiedzi|brak kontaktu|jeszcze nie|nie wahaj|nie zapomnij|nie tylko|nie odpowiadaj|nie odpowiadać|nie odpowiadamy|nie odpowiemy|nie jest wymagan*|nie musisz|nie trzeba|nie podjęliśmy|nie zapadła|nie martw|nie czekaj|bez zobowiązań|nie odpowiemy|nie jesteśmy w stanie odpowiedzieć|nie mamy możliwości odpowied*|nie ma potrzeby|nie wcześniej',
    cond: 'jeśli|jeżeli|gdyby|gdy|w przypadku|w razie|o ile|dopóki|czy|kiedy|może|mogą|wyłącznie|skontaktujemy się tylko|skontaktujemy się z wybranymi|tylko z|jedynie z|niekompletne|skoro tylko|po zakończeniu',
    but: 'ale|jednak|jednakże|lecz|natomiast|choć|mimo|niemniej|tylko',
    generic:
      'wszystkim|każdego|każdemu|wszystkich|indywidualnie|wybranymi kandydatami|wybranymi osobami|każdej osobie|każdą',
    proceed:
      'zakwalifikowa*|kwalifik*|zaprosi*|zaprasza*|zaproszen*|kontynuowa*|kontynuacj*|kontynuuj*|przejść|przejdzie*|przeszł*|przeszedł*|przechodzi*|dalszego etapu|dalszych etapów|kolejnego etapu|następnego etapu|dalszym|dalej|wybra*|wybran*|wybór|zaproponowa*|zaoferowa*|oferować|zatrudni*|zatrudnien*|przyję*|przyjąć|skorzysta*|nawiąza*|podjąć współprac*|współprac*|pozytywn*|dobrych wieści|dobre wieści|dobrych wiadomości|lepszych|wiadomość na|odpowiedzi na którą|spełnia*|pasuje|pasował*|odpowiada*|dopasowan*|rozważa*|rozpatrywa*|brana|brany|uwzględni*|uda*|wystarcz*|miejsca dla|wolnych|wakat*|etat*|przeka*|przedstawić oferty|złożyć oferty|zdecydowa*|postawić na|przekonał*|powiodł*|zakończył* się sukcesem|zgłosze*',
    other:
      'kandydat z|kandydatka z|innego kandydata|innej kandydatki|inną kandydatkę|innym kandydatem|innych kandydatów|innymi kandydatami|inni kandydaci|innych kandydatek|innej osoby|inną osobę|inną osobą|innymi osobami|inne osoby|innych osób|innej osobie|innemu kandydatowi|innej kandydatce|ktoś inny|kogoś innego|komuś innemu|kimś innym|kogoś|ktoś|komuś|kimś|inny|inna|inne|innego|innej|innych|innymi|inną|kandydata|kandydatkę|kandydatem|kandydatką|kandydatów|kandydatami|kandydaci|osobę|osoby|osobą|osobie|wewnętrzn*|kolegę|koleżankę|kolega|koleżanka|z naszego|z zespołu|konkurent*|profil*|bardziej doświadczon*|syn|córka|pracownik*|pracownic*',
    chosen:
      'wybra*|wybór|wyboru|wyborem|zdecydowa*|decyzj*|postawi*|zatrudni*|zatrudniono|zatrudniliśmy|przyję*|przyjmuj*|kontynuowa*|kontynuujemy|kontynuuj*|zaprosi*|zaproponowa*|obsadz*|obsadzone|zapełni*|powierzy*|dosta*|otrzyma*|padł*|awansowa*|awans*|przyjęł*|lepiej|bliższ*|bardziej|zaczyna|znaleź*|znaleźliśmy|przejmie|przejął|przejęła|przeszł*|zaoferowa*|skłoni*|objął|objęła|obejmie|skupić|dali*|pójdzie|rozstrzyg*',
    post: 'stanowisk*|posad*|oferta pracy|rekrutacj*|wakat*|etat*|miejsce|rola|rolę|proces|praca|pracę|nabór|naboru|ogłoszen*|konkurs|staż|praktyk*|pozycj*',
    gone: 'obsadz*|zamknię*|anulowan*|odwołan*|zakończ*|wycofan*|zlikwidowan*|nieaktualn*|unieważnion*|wstrzyman* na stałe|już zajęt*|zajęt*|zapełnion*|nie jest już|nie będzie|zrezygnowaliśmy z|skreślon*|przesta*|wygas*',
    fill: 'obsadza*|obsadzi*|zatrudnia*|zatrudni*|rekrutowa*|prowadzić rekrutacji|szukać|otwiera*',
    no: 'odmown*|odmowa|odmówić|odmawia*|odrzuc*|odrzucon*|negatywn*|negatywnie|nie zakwalifikowa*|nie został* zakwalifikowan*|nie został* wybran*|nie zostałeś wybran*|nie zostałaś wybran*|nie przeszł*|nie przeszedł*|niestety nie|złe wieści|złych wieści|zła wiadomość|złą wiadomość|złe wiadomości|przykr* wiadomość|nie mam dobrych|nie mamy dobrych|nie jest to wiadomość|nie na taką|rozczarowa*|zawieść|zakończyć twój udział|zakończyliśmy twój|zakończyć pani udział|zakończyć pana udział|na tym kończymy|kończymy proces|kończy się|kończymy z|drugie miejsce|na drugim miejscu|drugi wybór|o włos|niewiele zabrakło|zabrakło niewiele|minimalnie|tym razem nie|tym razem się nie|nie tym razem|nie udało|nie uda|innego kandydata|inną kandydatkę|innej kandydatki|inną osobę|innej osoby|innym kandydatem|inną kandydatką|innymi kandydatami|innych kandydatów|inną osobą|innymi osobami|kogoś innego|ktoś inny|komuś innemu|kimś innym|kogoś z|kogoś kto|na kogoś|inną drogą|innym kierunku|w inną stronę|rekrutacja wewnętrzna|wewnętrznie|kandydata wewnętrznego|wewnętrznego kandydata|kandydatkę wewnętrzną|stanowisko zostało obsadzone|stanowisko jest już|stanowisko zostało już|miejsce jest już|wakat został|rekrutacja została zamknięta|rekrutacja została anulowana|rekrutacja została odwołana|rekrutacja została unieważniona|wycofać ofertę|wycofać naszą|wycofujemy ofertę|wycofujemy naszą|wycofaniu oferty|oferta .. wycofana|nie skorzystamy|nie skorzystać|zrezygnowaliśmy z twojej|zrezygnować z pani|zrezygnować z pana|musimy odmówić|nie możemy zaproponować|nie możemy zaoferować|nie będziemy|nie jesteśmy w stanie zaproponować|nie wybrali*|nie ciebie|nie panią|nie pana|nie dostał*|nie otrzymał*',
    fit: 'lepiej odpowiada*|lepiej pasuj*|lepiej spełnia*|lepiej wpisuj*|bardziej odpowiada*|bardziej dopasowan*|pełniej|większe doświadczenie|więcej doświadczenia|bliższ*|w większym stopniu|w pełni odpowiada*|w najwyższym stopniu|najlepiej|trudna decyzja|trudny wybór|trudną decyzję|nie było łatwe|nie była łatwa|niełatw*|wysoki poziom|nie świadczy|nie umniejsza|duża konkurencja',
    regret: 'niestety|z przykrością|przykro|żałujemy|żal|ubolewa*|przepraszam*|rozczarowan*|szkoda',
    luck: 'życzymy|życzę|powodzenia|sukcesów|sukcesu|wszystkiego dobrego|trzymamy kciuki|trzymam kciuki|wszelkiej pomyślności|pomyślności|wierzymy|jesteśmy przekonani|jestem przekonan*|na pewno',
    future:
      'dalszej|dalszych|dalszym|przyszł*|karier*|poszukiwani*|szukaniu|zawodow*|drodze|rozwoju|rekrutacjach|pracy|kolejn*',
    keep: 'zachowa* pani|zachowa* pana|zachowa* twoje|zachowamy|przechowywa*|bazie kandydatów|bazie danych|naszej bazie|w bazie|w kontakcie|pozostańmy|wrócić do|odezwiemy się gdy',
    again:
      'ponownie aplikowa*|ponownego aplikowania|aplikowania ponownie|aplikowania w przyszłości|przyszłych rekrutacj*|kolejnych rekrutacj*|innych rekrutacj*|inne oferty|innych ofert|kolejne oferty|w przyszłości|innych procesach|strony kariera|śledzenia naszych|następnym razem',
    many: 'dużą liczbę|duża liczba|dużej liczby|wiele zgłoszeń|wielu kandydatów|bardzo wiele|licznych zgłoszeń|dużo zgłoszeń|setki|ogromne zainteresowanie|duże zainteresowanie|dużym zainteresowaniem|ponad _ zgłoszeń|wiele aplikacji|bardzo dużo',
    job: 'aplikacj*|aplikowan*|rekrutacj*|rekrut*|stanowisk*|kandydat*|kandydatur*|rozmow* kwalifikacyjn*|rozmow* rekrutacyjn*|rozmowa|rozmowę|rozmowie|cv|praca|pracy|posad*|zatrudnien*|hr|kadr*|życiorys|list motywacyjny|zespół|zespołu|staż|praktyk*|dzień próbny|zmian*|wynagrodzen*|etat*|pracodaw*|doświadczen*',
    topic:
      'kredyt*|pożyczk*|hipote*|finansowan*|wiz*|wizow*|ambasad*|konsulat*|pobyt*|ubezpieczen*|polis*|szkod*|odszkodowan*|zamówieni*|dostaw*|przesyłk*|paczk*|kurier*|zwrot*|reklamacj*|gwarancj*|wynajem|wynajm*|mieszkan*|najemc*|pozwolen*|rękopis*|artykuł*|recenzen*|konferencj*|abstrakt*|stypendi*|dotacj*|grant*|rekrutacja na studia|studia|przedszkol*|członkostw*|bilet*|rezerwacj*|lot|płatnoś*|konto|faktur*|zasiłk*|świadczen*|odwołan*|przetarg*|dostawc*|abonament*',
    press:
      'newsletter*|wypisz|wypisać|zrezygnuj z|czytaj więcej|czytaj dalej|w przeglądarce|blog*|podcast*|webinar*|czytelni*|porad*|subskryb*|w tym tygodniu|artykuły|zapisz się|odkryj|za darmo|bezpłatn*|autor*',
    received:
      'otrzymaliśmy|otrzymałem|otrzymałam|wpłynęł*|potwierdzamy|potwierdzenie|dotarł*|dziękujemy za przesłanie|dziękujemy za wysłanie|została wysłana|została zarejestrowana|zarejestrowa*|odebraliśmy|przyjęliśmy',
    review:
      'przeanalizujemy|analizujemy|analizie|analizować|zapoznamy|zapoznajemy|rozpatrz*|weryfik*|w trakcie|przeglądamy|skontaktujemy|odezwiemy|damy znać|poinformujemy|w ciągu|dni roboczych|tygodni|wkrótce|niebawem|do końca|termin*',
    invite:
      'zaprosić|zapraszamy|zapraszam|zaproszenie|chcielibyśmy|chciałbym|chciałabym|chętnie|spotkać|spotkania|umówić|umówmy|porozmawiać|poznać|kolejnego etapu|następnego etapu|przeszedłeś|przeszłaś|przeszedł pan|przeszła pani|zakwalifikował się|zakwalifikowała się|zakwalifikowałeś|zakwalifikowałaś',
    meeting:
      'rozmow*|spotkani*|rozmawia*|telefon*|wideorozmow*|online|kawę|kawa|dzień próbny|etap*|teams|zoom|meet|porozmawia*|poznać|spotkać',
    slot: 'poniedziałek|wtorek|środ*|czwartek|piątek|godz|godzin*|termin*|pasuje|pasował*|dostępn*|przyszłym tygodniu|calendly|link*|kalendarz*|kiedy|potwierdz*',
    test: 'test*|zadani*|kwestionariusz|assessment|case|ankiet*',
    offer:
      'ofert*|umow*|propozycj*|zatrudnien*|stanowisko|zespole|zespołu|pokładzie|rozpoczęci*|start*|pracę|dołącz*',
    hired:
      'gratuluj*|gratulacj*|witamy|witaj w zespole|miło nam zaproponować|z przyjemnością oferujemy|z przyjemnością proponujemy|chcemy zaproponować ci|chcemy zaproponować pani|chcemy zaproponować panu|chcielibyśmy zaproponować|praca jest twoja|został* pan* wybran* na|zostałeś wybran*|zostałaś wybran*|oferta zatrudnienia|umowę o pracę|umowa o pracę|podpisan*|podpisz|ofertę pracy',
    revoke: 'wycofa*|wycofuj*|anulowa*|cofnąć|cofamy|odwoła*|unieważni*|nieaktualna|nie możemy podtrzymać',
    hold: 'wstrzyman*|wstrzymujemy|wstrzymać|wstrzymaliśmy|zawieszon*|zawieszamy|zawiesić|zamrożon*|zamroż*|przesunię*|przesunąć|odroczon*|opóźni*|do odwołania|tymczasowo|chwilowo|czasowo|pauz*',
    alert:
      'nowe oferty|nowych ofert|alert pracy|powiadomienie o ofertach|oferty dla ciebie|oferty pracy dla|polecane oferty|dopasowane oferty|zobacz ofertę|zobacz oferty|zobacz wszystkie|aplikuj|aplikuj teraz|twoje wyszukiwanie|zapisane wyszukiwanie|_ dni temu|nowa oferta|podobne oferty|zarządzaj powiadomieniami',
    asked:
      'zapytał*|pytał*|pytanie|prosił*|poprosił*|prośb*|za wiadomość|twoją wiadomość|pani wiadomość|pana wiadomość|twój mail|pani mail|pana mail|za odpowiedź|zgodnie z obietnicą|jak obiecał*|jak ustaliliśmy|chętnie udziel*|chętnie przekaż*|chętnie podziel*|chętnie|szczerze|szczerą|szczerość|otwarcie|miłe słowa',
    feedback:
      'feedback*|informacj* zwrotn*|informacją zwrotną|powód|powodem|powody|główny powód|zadecydował*|zdecydował*|przesądził*|przeważył*|różnic*|zabrakło|brakowało|brakuje|brak doświadczenia|popraw*|rozwin*|rozwija*|pogłębi*|wzmocni*|rada|radę|radz*|doradz*|sugerow*|suger*|polec*|pomogłoby|następnym razem|więcej doświadczenia|mniej doświadczenia|referenc*|stres*|nerw*|niepewn*',
    left: 'wycofał* swoją|wycofał* pani|wycofał* pan|wycofałeś|wycofałaś|wycofanie twojej|wycofanie pani|wycofanie pana|wycofaniu się|pani rezygnacj*|pana rezygnacj*|twoją rezygnacj*|twoja rezygnacja|rezygnacj*|zrezygnował*|zrezygnowałeś|zrezygnowałaś|na pani prośbę|na pana prośbę|na twoją prośbę|twoją decyzję|pani decyzję|pana decyzję|twojej decyzji',
    met: 'rozmow* kwalifikacyjn*|rozmow* rekrutacyjn*|rozmowę|rozmowie|rozmowy|naszej rozmow*|spotkani*|spotkaliśmy|spotkać|poznać|poznaliśmy|rozmawiali*|wizyt*|dzień próbny|dniu próbnym|poświęcony czas|poświęcił*|prezentacj*|za czas',
    final:
      'finalist*|finałow*|ostatni* etap*|ostatecznym etapie|ostatniej dwójce|ostatnich dwóch|finale|drugie miejsce|drugim miejscu|o włos|niewiele zabrakło|końcow* etap*|ścisłym finale',
    papers:
      'analizie pani|analizie pana|analizie twojej|analizie aplikacji|analizie nadesłanych|analizie zgłoszeń|analizie dokumentów|przeanalizowaliśmy|zapoznaniu się z|zapoznaliśmy się|rozpatrzeniu|weryfikacji|na rozmowę|do rozmowy|selekcji|zaprosić na rozmowę|zaprosić pani na|zaprosić pana na|zaprosić cię na',
    thanks: 'dziękuj*|dzięki|było|był*|miło nam było|cieszymy',
    client: 'nasz klient|naszego klienta|nasz klienta|klienta|klientem|w imieniu klienta',
  },
};
