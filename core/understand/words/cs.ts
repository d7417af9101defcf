import type { Language } from '../concept.ts';

/** Czech, with the Slovak forms that differ little. */
export const czech: Language = {
  code: 'cs',
  around: false,
  lexicon: {
    neg: 'ne|není|nie|nejsme|nemůžeme|nebudeme|nepostupuje*|nepostoupil*|nevybral*|nebyl*|nebyli|neuspěl*|nemáme|bohužel ne|žádn*|bez',
    yet: 'neozveme|neozvali|zatím ne|ještě ne|neváhejte|neváhej|nejen|neodpovídejte',
    cond: 'pokud|jestli|v případě|až|kdyby|pouze|jen vybrané',
    but: 'ale|však|avšak|nicméně|přesto',
    generic: 'všem uchazečům|každému|jednotlivě|všem',
    proceed:
      'pokračovat|postoupit|postup*|vybr*|vybrat|nabídnout|pozvat|přijmout|zařadit|dalšího kola|oslovit|vyhovět|pozitivn*|dobré zprávy|uspět|dále',
    other:
      'jiného kandidáta|jiného uchazeče|jiným kandidátem|jiným uchazečem|jiné kandidáty|jiní kandidáti|jinou kandidátku|jinou uchazečku|jiný|jiného|jinému|jinou|jiné|někoho jiného|někdo jiný|někoho|kandidát*|uchazeč*|intern*|kolega|kolegyn*|druhého',
    chosen:
      'vybrali|vybral*|vybrán*|výběr|rozhodli|rozhodl*|rozhodnutí|dali|dát přednost|přednost|pokračovat|pokračujeme|přijali|přijal*|obsadili|obsazen*|našli|zvolili|nastupuje|lépe',
    post: 'pozic*|míst*|výběrové řízení|výběrového řízení|nábor|práce|práci|inzerát',
    gone: 'obsazen*|zrušen*|uzavřen*|stažen*|ukončen*|neaktuální|zrušil*',
    fill: 'obsadit|obsazovat|přijmout',
    no: 'zamítnut*|odmítnout|odmítáme|nevybrali jsme vás|nebyl* jste vybrán*|nepostoupil*|nepostupujete|neuspěl*|jiného kandidáta|jiného uchazeče|jiným kandidátem|jiným uchazečem|jinou kandidátku|jinou uchazečku|jiné kandidáty|někoho jiného|někdo jiný|negativní|špatnou zprávu|špatné zprávy|pozice je již obsazena|pozice byla obsazena|místo je obsazeno|stáhnout nabídku|stahujeme nabídku|z interních zdrojů|interně|zklamat|nemůžeme nabídnout|nebudeme pokračovat|nevyšlo',
    fit: 'lépe odpovíd*|lépe splňuj*|více zkušeností|vhodnější*|těžké rozhodování|rozhodnutí nebylo',
    regret: 'bohužel|litujeme|mrzí|je nám líto|je mi líto|lituji',
    luck: 'přejeme|přeji|hodně štěstí|hodně úspěchů|mnoho úspěchů|úspěch*|vše dobré|držíme palce',
    future: 'dalším|další|budouc*|profesní*|kari*|hledání|práce',
    keep: 'evidenci|databázi|v kontaktu|uchovat|uchováme',
    again: 'znovu přihlásit|jiné pozice|další pozice|v budoucnu|budoucích|opět',
    many: 'velké množství|mnoho uchazečů|velký počet|velký zájem|mnoho přihlášek',
    job: 'pozic*|životopis*|cv|pohovor*|výběrov*|nábor*|uchazeč*|kandidát*|pracovní*|práce|práci|zaměstnán*|hr|personáln*|místo',
    topic:
      'úvěr*|půjčk*|hypoték*|vízum|víza|pojist*|objednávk*|doručen*|zásilk*|vrácen*|reklamac*|nájem*|byt|bytu|stipend*|grant*|studium|univerzit*|faktur*|platb*|rezervac*|zákazn*',
    press: 'newsletter*|odhlásit|číst více|blog*|podcast*|webinář*|čtenář*',
    received: 'obdrželi|přijali jsme váš|potvrzujeme|dorazil*|v pořádku',
    review:
      'posoudíme|zhodnotíme|projdeme|ozveme|budeme vás kontaktovat|kontaktovat|brzy|týdn*|dní|vyhodnoc*',
    invite: 'pozvat|zveme|rádi bychom|rád bych|ráda bych|pozvánk*|setkat|domluvit|poznat',
    meeting: 'pohovor*|schůzk*|setkání|hovor|rozhovor*|teams|zoom|kolo|kola',
    slot: 'pondělí|úterý|středu|středa|čtvrtek|pátek|hodin|termín*|hodilo|vyhovuje|příští týden|odkaz|kalendář',
    test: 'test*|úkol*|dotazník',
    offer: 'nabídk*|smlouv*|místo|pozici|tým*',
    hired: 'gratulujeme|blahopřejeme|vítejte|s radostí vám nabízíme|rádi bychom vám nabídli|pracovní smlouv*',
    revoke: 'stáhnout|stahujeme|zrušit|odvolat',
    hold: 'pozastaven*|pozastavit|odložen*|dočasně|přerušen*|zmražen*|prozatím',
    alert:
      'nové nabídky práce|nová pracovní místa|nabídky práce pro|zobrazit nabídku|hlídač|odpovědět na nabídku|před _ dny',
    asked: 'ptal*|žádal*|vaši otázku|zprávu|jak jsem slíbil*|upřímně',
    feedback: 'zpětn* vazb*|důvod*|rozhodlo|chyběl*|chybí|zlepšit|doporuč*|příště|zkušenost*|reference',
    left: 'stáhl* svou|stažení vaší|vaše rozhodnutí|na vaši žádost|odstoupil*',
    met: 'pohovor*|setkání|schůzk*|rozhovor*|návštěv*|poznat|osobní setkání',
    final: 'finalist*|poslední* kol*|užší* výběr*|druhé místo|druhý v pořadí|těsně',
    papers: 'posouzení vaš*|prostudování|životopis*|k pohovoru|na pohovor',
    thanks: 'děkuj*|bylo|byl*|těšilo',
    client: 'náš klient|našeho klienta|klienta',
  },
};
