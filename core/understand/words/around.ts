import type { Concept } from '../concept.ts';
import type { Lexicon } from '../lexicon.ts';

/**
 * What tells a refusal of a job from what sounds like one: what else people apply for, who tells of their own luck,
 * what is still open, and how people invite, offer and explain when they write as they speak.
 */
export const AROUND_WORDS: Record<string, Lexicon<Concept>> = {
  en: {
    topic:
      'to let|let it to|your viewing|lettings|letting agent|similar properties|landlady|tenants|your offer on the|the vendor|primary|your child|your son|your daughter|admissions|catchment|waiting list|abstract|paper|our list|manuscript|novel|poem|story|judges|jury|winners|entrants|entries|contest|competition|photo|exhibition|your picture|your entry|audition*|choir|band|cast|casting|league|squad|trials for|adoption|adopt|dog|cat|puppy|a home|foster|date|dating|chemistry|a match|claim|expenses|expense|receipt|reimburse*|invoice|refund*|out of stock|item|stock|shipping|parcel|driver could|your table|table for|appointment|dentist appointment|gp|clinic appointment|prescription|your test results|bicycle|car hire|rental|tender|bid|supplier|contractor for|quote|renew*|lease|permit|planning|council|ticket|tickets|seat|seats|festival|concert|gig|event|attend*|registration|workshop place|course place|masters|msc|bachelor|degree|university place|scholarship|bursary|award|grant|funding|investors|crowdfunding|petition|mp|complaint|parking|fine|appeal|verify your|password|account|sign in|signed in|log in|security|profile will be|delete|subscription|survey|how did we do|rate your|comment|comments|post on|blog|followers|group admin|membership|volunteer place|allotment|raffle|lottery|printer|floor|payslip|pension|passport|visa|license application|insurance|mortgage|loan|credit|overdraft|platinum|meter|broadband|probation|your contract will end|redundan*|notice of termination|coaching|webinar|open evening|careers fair|job fair|recruitment event|meet us at|stand',
    left: 'didn t get it|did not get it|didn t get the|did not get the|not get the job|didn t get in|got turned down|been turned down|got the email|got the no|they said no to me|said no to me|they gave it to|they gave the|they went with|they took|they picked|they chose|they hired|they ve gone with|the last place|i m applying|i am applying|i applied|wasn t picked|i wasn t|i was not picked|my interview|my application|my referee|be my referee|a referee for|give me a reference|reference for me|put your number|put you down|for nothing|gutted for|how s yours|how is yours|how did yours|fingers crossed|drinks|pub|wine tonight|love you|lots of love|love mum|mum|dad|your brother|your sister|see you sunday|ring me|call me tonight|withdraw from|decided to withdraw|pull out|withdraw my|my withdrawal|i ve accepted|i have accepted|taken another|as you asked|at your own request|you told us you|you let us know you|you ve found|you have found|your new job|your new role|in your new|on your new',
    self: 'me|my|mine|i m|i ve|i am|i was|i got|i did|i had',
    yours:
      'your application|your interest|your cv|your resume|you applied|you sent|your interview|your time|your letter|your form|your profile|you came|you showed|your candidacy|your references|your lesson|your trial|your test|your presentation|your exercise|your portfolio|meeting you|met you|seeing you|talking to you|your visit|thank you for coming|thanks for coming|thank you for applying|thanks for applying',
    work: 'job|jobs|vacancy|vacancies|role|employer|employment|salary|wage|recruit*|hire|hiring|hired|cv|resume|interview*|candidate*|applicant*|shift|shifts|start date|colleague|colleagues|apprentice*|intern|internship|headcount|trial day|trial shift|probation|career|careers|post|shortlist*|panel|rota|full time|part time|the team|my team|our team|take someone on|taking on|staff',
    undecided:
      'not decided|no decision|not made a decision|not made up|yet to decide|not yet decided|can t give you an answer|not give you an answer yet|no answer yet|not ruled out|haven t ruled|not ruled anyone|ruled you out|not been ruled|not been turned down|haven t been turned|not a no|isn t a no|don t read this as|not yet|not filled|not chosen anyone|haven t chosen|nothing has changed|still very much|still in the|still our|still a|remain our|remain a|remains open|stays open|still open|stays live|next choice|second in line|would come to you|come to you|i d like to come to you|thinking it over|think it over|hasn t made up|sit tight|bear with|bearing with|hang on|hold tight|thanks for your patience|for waiting|the wait|delay|running behind|running late|slipped|pushed to|moved to next|move to next|put to one side|put back|pick it up|pick this up|pick things up|restart|resume|until the|until a|until we|until our|until after|until april|until next|once the|as soon as|by the end of|on leave|on holiday|away until|off sick|flu|recovers|signed off|sign off|signs off|new budget|is agreed|agreed|clearer picture|for a few weeks|in the meantime|keep you posted|keep you updated|where we are|where things stand|timing|timeline',
    invite:
      'pop by|pop over|swing by|drop by|come over|come along|come to see|come in and|come in on|come and do|come and spend|come and talk|come for a|can you come|could you come|would you come|come up to|see you on|see you at|hear more about|love to hear|grab 30|grab a|grab some|pick a slot|a slot|find a time|make it on|could you manage|can you manage|are you around|you around|do a trial|trial day|trial shift|for a natter|have a natter|show you the|show you round|bring your|bring some|bring a|bring id|ask for me|ask at|made it to|through to|next round|next step|second stage|on the shortlist|we have shortlisted you|shortlisted you|short exercise|do a short|a short task|send it back by|dial in|the link|join the call|video call|phone interview|set up a|meet the team',
    hired:
      'you re in|you are in|welcome to|everybody said yes|everyone said yes|want you as|they want you|we want you|wanted you|it s yours|job s yours|is yours|yours if|if you ll have us|say yes|do say yes|you ll say yes|accept by|whether you accept|to accept|appoint you as|like to appoint you|first choice|our choice is you|join us as|you would join|start on the|can you start|could you start|start monday|start whenever|start date|starting on|starting salary|start at|your starting|contract attached|contract is|the contract|sign both|sign it|countersigned|formal offer|formal letter|conditional offer|revised offer|subject to references|days holiday|days off|holiday|per hour|an hour|per annum|a year|plus tronc|sign on|base plus|told payroll|payroll',
    feedback:
      'you asked|you wanted to know|what let you down|let you down|fair question|of course i|happy to say|happy to answer|glad you asked|since you ask|you ask|set the other|set her apart|set him apart|weakest|strongest|lost ground|the numbers|was thin|thin on|strong on|weak on|short on|guessed|couldn t follow|could not follow|hard to follow|hadn t|had not yet|haven t yet|you haven t|you hadn t|learn to|do the course|take a course|get some|get more|practise|practice|would have put you|put you ahead|otherwise|on everything else|best of the lot|panel s notes|scores|comments|two points|three things|first|second',
    alert:
      'matches for|new matches|today s matches|reposted|see them all|jobs near|picked for you|your alert|this alert|how often',
    received:
      'is in|have it|got it|thanks for sending|thanks for your cv|thanks for dropping|will have a read|have a read|read it|pass* it to|passed to|speculative|close on|closing date|close on the|decide who|who we ll invite|deciding who',
  },
  de: {
    topic:
      'objekt*|immobil*|interessent*|eigentümer*|hausverwaltung|nachmieter|wohnungssuche|wg|zimmer|besichtig*|kita*|betreuungsplatz|warteliste|schulplatz|ihr kind|ihrem kind|ihre tochter|ihren sohn|einschulung|verein|aufnahme|mitglied*|chor|vorsingen|casting|jury|wettbewerb|beitrag|einsendung|einsender*|gewinner|verlag|roman|gedicht|lektorat|tagung|vortrag|abstract|tier|hund|katze|tierheim|vermittelt|reklamation|erstatt*|frist abgelaufen|bestell*|artikel|lieferbar|termin beim|praxis termin|versicherung*|kredit*|darlehen|finanzierung|antrag|widerspruch|bescheid|förder*|auftrag wurde|bieter|angebot konnte|lieferant*|kleinanzeige*|fahrrad|auto|sofa|verkauft|abholen|konzert|ticket*|karten|passwort|konto|umfrage|bewertung|abo|probezeit|kündig*|studienplatz|stipendium|visum',
    left: 'mir abgesagt|mich nicht genommen|nicht genommen|hab den job nicht|habe den job nicht|job nicht bekommen|stelle nicht bekommen|haben die mich|die haben mich|die haben den|die haben die|für nichts|umsonst gewesen|stell dir vor|ein bier|bier heute|heute abend|am wochenende|und bei dir|wie läuft|drück dich|hab dich lieb|bussi|mama|papa|deine oma|dein bruder|meine bewerbung|mein gespräch|meinem gespräch|mich beworben|ich ziehe|ziehe ich|ziehe meine|ich habe mich für eine andere|wie gewünscht|auf wunsch|zurückgezogen haben|neuen job|neue stelle|neuen arbeitgeber|neuen aufgabe',
    self: 'mir|mich|mein|meine|meiner|meinem|meinen|ich hab',
    yours:
      'ihre bewerbung|deine bewerbung|ihr interesse|dein interesse|ihre unterlagen|deine unterlagen|ihren unterlagen|ihren lebenslauf|ihr profil|dein profil|ihr besuch|dein besuch|gespräch mit ihnen|gespräch mit dir|sie beworben|du dich beworben|dass sie da|dass du da|dass sie sich|dass du dich|ihre probearbeit|dein probetag|ihre mühe|deine mühe|ihr vertrauen',
    work: 'stelle|job|position|vakanz|arbeitgeber|gehalt|lohn|personal|personalabteilung|einstell*|eingestellt|lebenslauf|vorstellungsgespräch|bewerber*|kandidat*|schicht|dienst|nachtdienst|kolleg*|ausbildung|azubi|praktikum|probearbeit*|probetag|vollzeit|teilzeit|minijob|team|werkstatt|praxis|fahrer|verkäufer*|arbeitsvertrag|karriere',
    undecided:
      'noch nicht entschieden|noch keine entscheidung|keine entscheidung|noch offen|weiter im rennen|noch im rennen|weiterhin im|im verfahren|keine absage|nicht als absage|ist keine absage|niemanden ausgeschlossen|nicht ausgeschlossen|geduld|gedulden|bitte haben sie|bitte noch|um etwas geduld|zwischenmeldung|zwischenstand|zwischenbescheid|verschiebt|verschoben|verzöger*|dauert noch|dauert etwas|dauert länger|länger als|auf eis|bis auf weiteres|ruht|pausiert|bis der|bis die|bis das|bis zum|bis mitte|bis ende|sobald|im urlaub|krank|zustimmen|zustimmung|freigabe|freigegeben|melden uns sobald|melde mich sobald|nächste woche|im neuen jahr|wie es weitergeht|weitergeht|erste ersatz|nachrücker*|wenn sie absagt|wenn er absagt|bedenkzeit|überlegt noch',
    invite:
      'komm doch|komm vorbei|kommen sie|kommen sie doch|kommst du|kommen sie vorbei|hätten sie|hättest du|haben sie am|hast du am|wollen sie am|willst du am|passt ihnen|passt es|geht bei ihnen|geht auch|ginge auch|zeit für ein|auf ein gespräch|auf einen kaffee vorbei|zum probearbeiten|bringen sie|bring mit|bringen sie .. mit|melden sie sich am empfang|einwählen|videolink|link zum|nächste runde|weiter in die|eine runde weiter|zweites gespräch|aufgabe .. bearbeiten|kleine aufgabe|bis montag zurück',
    hired:
      'wir haben uns für sie entschieden|haben uns für sie entschieden|haben uns für dich entschieden|job gehört dir|stelle gehört ihnen|gehört dir|gehört ihnen|wann können sie anfangen|wann kannst du anfangen|können sie anfangen|können sie am|start am|beginn am|arbeitsbeginn|brutto|urlaubstage|tage urlaub|vertrag geht|vertrag liegt|den vertrag|sag ja|sagen sie ja|zusagen|annehmen|herzlich willkommen|willkommen im|gratuliere|glückwunsch|probezeit|wir wollen sie|wir wollen dich',
    feedback:
      'sie wollten wissen|du wolltest wissen|wollten wissen|wolltest wissen|woran es|woran lag|woran es lag|klar sag ich|klar sage ich|gern sage ich|gerne sage ich|gefehlt hat|was gefehlt|fehlte ihnen|fehlte dir|dir fehlte|ihnen fehlte|waren dünn|war dünn|unter dem schnitt|der andere|die andere hatte|sonst waren|sonst warst|ansonsten|im rollenspiel|im test|grundlagen|mach den kurs|machen sie|ein praktikum|dann sehe ich|nachgefragt|zu lang|zu knapp|zu vage|punkte|punkt',
    alert: 'neue treffer|treffer für|suchauftrag|alle ansehen|jobs in deiner nähe|für deine suche',
    received:
      'sind da|ist da|danke für deine unterlagen|danke für ihre unterlagen|schau sie mir|schaue sie mir|sehe sie mir|anschauen|kurz dauern|wer eingeladen wird|entscheiden wir wen',
  },
  fr: {
    topic:
      'propriétaire*|locataire*|logement|appartement|studio|dossier de location|visite de|bien immobilier|autres biens|agence immobilière|crèche|école|collège|rentrée|votre enfant|votre fils|votre fille|liste d attente|crédit|prêt|demande de|subvention|commission|association*|concours|jury|photo|nouvelle littéraire|manuscrit|éditeur|comité de lecture|lecture|colloque|résumé|chorale|audition*|concert|spectacle|billet*|places pour|commande*|article|livraison|colis|rembours*|annulée car|assurance|sinistre|réclamation|permis|mairie a refusé|adhésion|adhérent*|chien|chat|adoption|refuge|famille d accueil|mot de passe|compte|enquête|avis sur|abonnement|master|université|parcoursup|bourse|visa|préfecture|allocation|devis|appel d offres|fournisseur',
    left: 'ils m ont pas|ils ne m ont|m ont pas pris|m ont pas prise|m ont refusé*|ils ont pris|ils ont choisi|ils ont préféré|ai pas eu le poste|n ai pas eu|pas été pris|pas été prise|j ai pas|j ai postulé|pour rien|coucou|bises|bisous|gros bisous|ce week end|ce soir|une bière|un verre ce|et toi|et ton entretien|ma candidature|mon entretien|maman|papa|ta soeur|ton frère|je retire ma|retirer ma candidature|j ai accepté un autre|désistement|comme vous le souhaitiez|à votre demande|vous vous retirez|vous retirer|retiré de|nouveau poste|nouvel emploi|nouveau travail',
    self: 'moi|mon|ma|mes|m ont|je suis|j ai|j étais',
    yours:
      'votre candidature|ta candidature|votre intérêt|ton intérêt|votre cv|ton cv|votre dossier|votre profil|ton profil|votre venue|ta venue|votre visite|votre essai|ton essai|votre lettre|vous rencontrer|te rencontrer|être venu*|d être passé*|vous êtes venu*|tu es venu*|vous avez postulé|tu as postulé|vous cuisinez|tu cuisines|vous avoir',
    work: 'poste|emploi|embauche*|recrut*|cv|entretien*|candidat*|salaire|employeur|contrat|cdi|cdd|équipe|stage|alternance|apprenti*|collègue*|essai|intérim|remplacement|mission|commis|cuisine|magasin|boutique|planning|saison*|vendeu*|cuisin*|serveu*|chauffeur|animat*',
    undecided:
      'pas encore décidé|pas encore tranché|n avons pas encore|n ai pas encore|aucune décision|décision n est pas|toujours en lice|toujours en course|reste ouverte|reste ouvert|reste active|restez en course|ce n est pas un non|pas un refus|patienter|patience|point d étape|petit point|suspendu*|en suspens|en pause|jusqu au|jusqu à|reporté*|retard|dès que|quand .. rentrera|en congé|en vacances|absent*|malade|validation|validé en|vote du budget|reviens vers vous|reviendrai vers vous|au printemps|en avril|second choix|réfléchit|délai de réflexion|si elle refuse|s il refuse',
    invite:
      'passez jeudi|passez lundi|passe samedi|passe jeudi|passe nous|passez nous|passez|passe|venez|viens|on en discute|en discuter|en parler|pour en parler|êtes vous libre|es tu libre|seriez vous|serais tu|êtes vous disponible|toujours partant*|pouvez vous venir|peux tu venir|un essai|faire un essai|prenez vos|prends ton|apportez|apporte|un échange|en visio|visio|un créneau|créneaux|choisissez|second entretien|deuxième entretien|prochaine étape|petit exercice|renvoyez le|rendez vous',
    hired:
      'c est oui|vous veut|te veut|vous voulons|on vous veut|souhait de vous|vous embaucher|t embaucher|le poste est|à vous si|commencez|commences|commencer le|pouvez vous commencer|peux tu commencer|début le|prise de poste|euros|brut|net par|contrat part|le contrat|contrat en|promesse|à signer|signée|bienvenue|heureux de vous compter|période d essai|congés',
    feedback:
      'vous vouliez savoir|tu voulais savoir|vous souhaitiez savoir|souhaitiez savoir|vouliez savoir|je vous réponds|je te réponds|bien sûr|deux points|deux choses|trois choses|a manqué|manqué|vous manquez|tu manques|fait défaut|a pesé|l anglais|pratique|trop long*|trop court*|pour le reste|le reste était|sinon|en revanche|par rapport à l autre|était excellent|était excellente|formation|faites la|références|points à',
    alert: 'votre alerte|mon alerte|modifier mon alerte|voir toutes|nouvelles annonces|près de chez vous',
    received:
      'est bien arrivé|bien arrivé*|bien reçu votre|lirai|je le lis|je regarde|vous lire|seuls les candidats|sans retour',
  },
  es: {
    topic:
      'inquilin*|piso|vivienda|inmueble*|propietari*|casero|alquiler|inmobiliaria|préstamo|crédito|hipoteca|escuela infantil|colegio de|plaza escolar|su hijo|su hija|lista de espera|guardería|jurado|certamen|concurso|relato|poema|premio|editorial|manuscrito|congreso|ponencia|coro|audición|concierto|entradas|pedido|envío|reembolso|paquete|repartidor|seguro|siniestro|reclamación|visado|subvención|licitación|proveedor|presupuesto presentado|adopción|perro|perra|gato|gata|protectora|un hogar|contraseña|cuenta|encuesta|suscripción|máster|beca|matrícula|universidad|socio|socia|asociación|licencia',
    left: 'no me han cogido|no me cogieron|no me han dado|no me lo han|se lo han dado|se la han dado|han cogido a otr*|cogieron a otr*|me rechazaron|me han rechazado|no pasé|no he pasado|tía|tío|cañas|cervezas|esta tarde|este finde|un beso|besos|te quiero|y tú|y la tuya|mi candidatura|mi entrevista|mamá|papá|tu madre|tu hermana|retiro mi|retirarme|he aceptado otr*|tal como nos pediste|como nos pediste|como pediste|a petición|nuevo trabajo|nuevo empleo|nuevo puesto',
    self: 'me han|mí|mi|mis|yo|me lo|conmigo|a mí',
    yours:
      'tu candidatura|su candidatura|tu interés|su interés|tu cv|su cv|tu currículum|su currículum|tu perfil|su perfil|tu visita|tu prueba|su prueba|tu carta|haber venido|por venir|conocerte|conocerle|hablar contigo|te presentaste|se presentó|cocinas|tu tiempo|su tiempo|tu solicitud de empleo|haberte|haberle',
    work: 'puesto|vacante|empleo|trabajo|contrat*|cv|currículum|entrevista*|candidat*|sueldo|salario|plantilla|turno*|prácticas|equipo|compañer*|jornada|temporada|cocina|barra|camarer*|cociner*|conductor*|recepcionista|monitor*|dependient*|recursos humanos|selección',
    undecided:
      'aún no hemos decidido|todavía no hemos|todavía no he|aún no he|no hemos decidido|no hemos podido decidir|sin decidir|sigues en|sigue en|sigues entre|sigue entre|sigue abierta|sigue abierto|sigues siendo|no es un no|no lo tomes como|paciencia|en pausa|parado|paralizad*|hasta que|hasta marzo|hasta el|en cuanto|retras*|se alarga|de vacaciones|de baja|falta una|que aprueben|aprobación|te digo algo|te decimos algo|te llamo en|segunda opción si|si dice que no|se lo está pensando',
    invite:
      'pásate|puedes pasarte|puede pasarse|pasarte|pasarse|vente|ven el|venga el|puedes venir|puede venir|hablamos|y hablamos|te viene bien|le viene bien|te va bien|le va bien|te iría bien|estás libre|tienes un rato|trae|traiga|una prueba el|haz una prueba|elige hora|elige una|videollamada|segunda entrevista|siguiente ronda|has pasado|pequeño ejercicio|nos vemos el|quedamos el|te espero',
    hired:
      'el puesto es tuyo|es tuyo|es tuya|es suyo|es suya|queremos que|que trabajes con nosotros|te queremos|empiezas|empieza usted|cuándo puedes empezar|puedes empezar|incorporación sería|al mes|brutos|euros|condiciones|el contrato|mando el contrato|carta oferta|firma*|aceptas|si aceptas|dime si|di que sí|bienvenid*|enhorabuena',
    feedback:
      'querías saber|quería saber|preguntabas|claro que te|claro que sí|te lo digo|te cuento|qué falló|falló|te faltó|le faltó|faltó|sobre todo|dos cosas|tres cosas|el inglés|caso práctico|en lo demás|lo demás|por lo demás|la otra candidata había|el otro candidato había|fue solo eso|curso|refuerza|puntos|muy bien|más práctica|demasiado largas|demasiado',
    alert: 'ofertas nuevas|nuevas ofertas|tu alerta|ver todas|dejar de recibir|cerca de ti',
    received:
      'nos ha llegado|me ha llegado|ha llegado tu|lo leo|lo miro|lo leeremos|solo llamaremos|si no te llamamos',
  },
  pt: {
    topic:
      'inquilin*|apartamento|imóvel|imóveis|proprietári*|senhorio|aluguer|aluguel|arrendamento|imobiliária|crédito|empréstimo|financiamento do|seu filho|sua filha|creche|escola do|lista de espera|júri|concurso|conto|poema|prémio|prêmio|editora|manuscrito|congresso|conferência|artigo|submissão|coro|audição|concerto|bilhetes|ingressos|encomenda|pedido|reembolso|stock|estoque|seguro|sinistro|reclamação|visto|subsídio|concurso público|fornecedor|orçamento apresentado|adoção|cão|cachorro|gato|um lar|senha|palavra passe|conta|inquérito|pesquisa de|assinatura|mestrado|bolsa|matrícula|universidade|sócio|associação',
    left: 'não passei|não fiquei com|não me escolheram|não me quiseram|ficaram com|escolheram outr*|me rejeitaram|fui rejeitad*|fui dispensad*|levei um não|tô arrasad*|estou arrasad*|amiga|amigo|miga|me liga|liga me|beijo|beijos|bjs|bjo|saudades|este fim de semana|uma cerveja|e tu|e a tua|e a sua entrevista|minha entrevista|minha candidatura|mãe|pai|tua irmã|retiro a minha|desisto|aceitei outr*|a seu pedido|a teu pedido|como pediu|como pediste|novo emprego|novo trabalho|desistência',
    self: 'me|mim|minha|meu|eu|comigo|tô|fui',
    yours:
      'sua candidatura|tua candidatura|seu interesse|teu interesse|seu currículo|teu currículo|seu perfil|teu perfil|sua visita|tua visita|seu teste|sua carta|ter vindo|por vir|conhecê lo|conhecê la|conhecer te|conhecer você|falar consigo|falar contigo|falar com você|se candidatou|te candidataste|cozinha muito|seu tempo|teu tempo',
    work: 'vaga|emprego|trabalho|contrat*|currículo|cv|entrevista*|candidat*|salário|ordenado|turno*|estágio|equipa|equipe|colega*|recrut*|cargo|função|cozinh*|caixa|loja|motorista|monitor*|auxiliar|rh|recursos humanos|processo seletivo|quadro',
    undecided:
      'ainda não decidimos|ainda não decidi|ainda não temos|ainda não foi|sem decisão|continua em|continua ativa|continua aberta|continua a|segue em|mantém se|não é um não|não é uma recusa|paciência|suspens*|em pausa|parado|até haver|até que|até ao|até março|assim que|atras*|de férias|de baixa|de licença|aprovação|aprovado o orçamento|dou lhe uma|dou te uma|retomamos|retomo|se ela recusar|se ele recusar|está a pensar|está pensando',
    invite:
      'pode passar|podes passar|passe cá|passa cá|pode vir|podes vir|venha|vem cá|conversarmos|para conversar|bater um papo|dá te jeito|dá lhe jeito|estás livre|está livre|está disponível|tem um tempo|traga|traz|um teste na|fazer um teste|escolha um horário|videochamada|segunda entrevista|próxima fase|passou à|pequeno exercício|vemo nos|espero por si|te espero',
    hired:
      'a vaga é sua|a vaga é tua|é sua|é tua|é seu|é teu|queremos que|gostávamos que ficasse|fique connosco|fique conosco|pode começar|podes começar|começa dia|por mês|euros|reais|brutos|contrato segue|o contrato|a proposta|aceita|se aceita|diga me se|bem vind*|parabéns',
    feedback:
      'queria saber|querias saber|perguntou|perguntaste|claro que|digo lhe|digo te|o que faltou|faltou lhe|faltou te|sobretudo|principalmente|duas coisas|três coisas|o inglês|estudo de caso|no resto|de resto|quanto ao resto|a outra candidata tinha|o outro candidato tinha|foi só isso|curso|reforce|pontos|esteve muito bem|mais prática|vagas|vago',
    alert: 'novas vagas|novas ofertas|seu alerta|ver todas|cancelar alerta|perto de você',
    received:
      'chegou bem|já chegou|recebemos o seu|recebi o seu|vou ler|vamos ler|só entraremos|só contactaremos',
  },
  it: {
    topic:
      'inquilin*|appartamento|immobil*|proprietari*|affitto della|locazione|agenzia immobiliare|prestito|mutuo|finanziamento richiesto|suo figlio|sua figlia|asilo nido|graduatoria scolastica|lista d attesa|giuria|concorso fotografico|concorso letterario|racconto|poesia|premio|casa editrice|editore ha rifiutato|manoscritto|convegno|abstract|coro|audizione|concerto|biglietti|ordine|spedizione|rimborso|pacco|corriere|assicurazione|sinistro|reclamo|visto|contributo richiesto|gara|appalto|fornitore|preventivo|adozione|cane|gatto|canile|una casa|password|account|sondaggio|abbonamento|master|borsa di studio|iscrizione|socio|associazione|tessera',
    left: 'non mi hanno preso|non mi hanno presa|mi hanno scartat*|mi hanno rifiutat*|hanno preso un altr*|hanno preso una|hanno scelto un altr*|non ho passato|non è andata|niente da fare|due colloqui|stasera|pizza|birra|un abbraccio forte|baci|bacioni|ti voglio bene|e tu|e il tuo|il mio colloquio|la mia candidatura|mamma|papà|tua sorella|ritiro la mia|mi ritiro|ho accettato un altr*|come da tua richiesta|come da sua richiesta|su tua richiesta|su sua richiesta|nuovo lavoro|nuovo impiego|nuova avventura',
    self: 'mi hanno|me|mia|mio|io|miei',
    yours:
      'tua candidatura|sua candidatura|tuo interesse|suo interesse|tuo curriculum|suo curriculum|tuo cv|suo cv|tuo profilo|suo profilo|tua visita|tua prova|sua prova|tua lettera|essere venut*|di essere passat*|conoscerti|conoscerla|parlare con te|parlare con lei|ti sei candidat*|si è candidat*|esserti candidat*|essersi candidat*|cucini|tuo tempo|suo tempo',
    work: 'posto|lavoro|impiego|assun*|curriculum|cv|colloqui*|candidat*|stipendio|turno|turni|tirocinio|stage|squadra|team|collegh*|selezione|mansione|cucina|sala|negozio|autista|barista|cameriere|commess*|magazzin*|apprendist*|part time|full time|risorse umane',
    undecided:
      'non abbiamo ancora|non ho ancora|ancora non|nessuna decisione|ancora in corsa|ancora in gioco|resta valida|resta aperta|rimane valida|non è un no|non lo prenda come|pazienza|sospes*|in pausa|ferm* finché|finché|fino a|fino al|appena|ritard*|slitta|in ferie|malat*|manca ancora|approvazione|approvino|la tengo aggiornata|ti tengo aggiornat*|le faccio sapere entro|un altra settimana|se rifiuta|ci sta pensando',
    invite:
      'passa giovedì|passa lunedì|passi giovedì|passa|passi|vieni|venga|ne parliamo|parlarne|se ti va|ci vediamo|puoi venire|può venire|ti va bene|le va bene|sei liber*|è liber*|hai tempo|ha tempo|porta un|porti un|porta con|una prova|prova sabato|scegli un orario|videochiamata|secondo colloquio|prossima fase|hai superato|piccolo esercizio|ti aspetto|la aspetto',
    hired:
      'il posto è tuo|il posto è suo|è tuo|è suo se|ti vogliamo|la vogliamo|proporle l assunzione|proporti|puoi iniziare|può iniziare|iniziare lunedì|dal 1|al mese|euro|lordi|netti|ti mando il contratto|il contratto|firma|attendiamo la sua|di sì|accetti|accetta|benvenut*|congratulazioni|complimenti',
    feedback:
      'mi chiedevi|mi chiedeva|volevi sapere|voleva sapere|certo che|te lo dico|glielo dico|che cosa è mancato|cosa è mancato|ti è mancat*|le è mancat*|mancat*|soprattutto|due cose|tre cose|l inglese|caso pratico|per il resto|il resto|la candidata scelta aveva|l altro candidato aveva|era solo|corso|punti|migliore|più pratica|troppo lungh*|troppo vag*',
    alert: 'nuove offerte|nuovi annunci|il tuo avviso|vedi tutte|disattiva|vicino a te',
    received:
      'è arrivato|è arrivata|lo leggo|lo guardo|leggerò|se non ci senti|contatteremo solo|ti contatteremo solo',
  },
  nl: {
    topic:
      'huurder*|verhuurder|woning*|appartement|kamer|bezichtiging|makelaar|hypotheek|lening|krediet|aanvraag|uw kind|school van|eerste keuze|wachtlijst|kinderopvang|crèche|jury|wedstrijd|verhaal|gedicht|prijs|uitgeverij|manuscript|congres|abstract|koor|auditie|concert|kaartjes|tickets|bestelling|pakket|bezorger|leverbaar|terugbetaling|verzekering|schade*|klacht|visum|subsidieaanvraag|aanbesteding|leverancier|offerte|adoptie|hond|kat|asiel|wachtwoord|account|enquête|abonnement|master|beurs|studie*|universiteit|lidmaatschap|vereniging|vergunning',
    left: 'afgewezen|ze namen|ze hebben me|ze hebben mij|ze kozen|ze wilden|heb de baan niet|ben het niet geworden|baan niet gekregen|vier rondes|voor niks|joh|biertje vrijdag|biertje|borrel|dit weekend|vanavond|kus|kusjes|liefs|x je zus|en jij|en bij jou|mijn gesprek|mijn sollicitatie|mama|papa|je zus|trek mijn|ik trek me terug|heb een andere baan|op jouw verzoek|op uw verzoek|op eigen verzoek|zoals je vroeg|nieuwe baan|nieuwe functie|teruggetrokken',
    self: 'mij|mijn|me|ik ben|ik heb|ik was',
    yours:
      'je sollicitatie|jouw sollicitatie|uw sollicitatie|je interesse|uw interesse|je cv|uw cv|je profiel|uw profiel|je bezoek|uw bezoek|je proefdag|je brief|uw brief|je komst|uw komst|dat je er was|dat u er was|je gesolliciteerd|u gesolliciteerd|je had hier|je tijd|uw tijd|gesprek met jou|gesprek met u|jullie',
    work: 'baan|functie|vacature|werk|werkplaats|sollicit*|cv|gesprek|kandida*|salaris|loon|dienst|diensten|stage|stagiair*|team|collega*|aannemen|aangenomen|proefdag|rooster|werkgever|uren|fulltime|parttime|winkel|keuken|kok|chauffeur|monteur|medewerker|hr|personeel*',
    undecided:
      'nog niet besloten|nog geen besluit|nog geen beslissing|nog niets besloten|nog in beeld|nog steeds|blijft open|blijft staan|geen afwijzing|is geen nee|geen nee|geduld|even stil|stil tot|ligt stil|in de wacht|uitgesteld|tot het|tot de|tot onze|tot maart|zodra|vertraging|vertraagd|op vakantie|ziek|met verlof|goedkeuring|akkoord|je hoort|u hoort|bel je in|hou je op de hoogte|als zij nee|als hij nee|denkt er nog|bedenktijd',
    invite:
      'kom je donderdag|kom je|komt u|kom langs|kom eens langs|langskomen|loop binnen|heb je tijd|hebt u tijd|heb je maandag|zou je kunnen|zou je willen|zou u kunnen|schikt|past het|komt het uit|kun je komen|kunt u komen|neem mee|neem je|proefdag|meelopen|samen door|kies een|videogesprek|tweede gesprek|volgende ronde|je bent door|opdracht|ik zie je|tot donderdag|tot dan',
    hired:
      'je bent het geworden|bent het geworden|de baan is van jou|van jou|we willen je graag|willen je graag aannemen|willen u graag aannemen|kun je beginnen|kan je beginnen|kun je op|beginnen op|per maand|bruto|euro|vakantiedagen|contract komt|het contract|tekenen|getekend retour|ja zegt|zeg ja|welkom|gefeliciteerd|van harte',
    feedback:
      'je vroeg|u vroeg|je wilde weten|u wilde weten|wilde weten|waar het aan lag|waar het op|ontbrak|ontbraken|natuurlijk|tuurlijk|twee dingen|drie dingen|vooral|je ervaring met|was er nog niet|de ander had|verder was|voor de rest|de rest|juist sterk|cursus|oefen|punten|sterk*|te lang|te vaag|presentatie',
    alert: 'nieuwe vacatures|voor jou|jouw zoekopdracht|bekijk alle|stop deze|in de buurt',
    received:
      'is binnen|binnengekomen|goed ontvangen|lees het|bekijk het|ik kijk ernaar|beslissen we wie|hoor je niets|hoort u niets',
  },
  sv: {
    topic:
      'hyresvärd*|hyresgäst*|lägenhet*|bostad*|visning*|mäklar*|lån|låneansökan|kredit*|barn|förskolan|skola i|i kö|kö|jury*|tävling*|novell|dikt|pris|förlag*|manus|konferens|abstract|kör|provsjung*|konsert|biljett*|beställning*|paket|leverans|återbetal*|försäkring*|skada|reklamation|visum|bidragsansökan|upphandling av|leverantör|offert|adoption|hund|katt|lösenord|konto|enkät|prenumeration|utbildning|antagning|stipendium|universitet|medlem*|förening|bygglov',
    left: 'jag fick inte|fick inte jobbet|de tog|de valde|de ville|fick nej|de sa nej|känns surt|för ingenting|fyra intervjuer|kram|kramar|puss|i helgen|ikväll|på söndag|öl på|och du|hur går det|min intervju|min ansökan|mamma|pappa|din syster|drar tillbaka min|jag drar mig|tackat ja till ett annat|dragit tillbaka din|på din begäran|på egen begäran|som du bad|nya jobbet|nytt jobb|nya tjänst',
    self: 'mig|min|mitt|mina|jag fick|jag är|jag blev',
    yours:
      'din ansökan|er ansökan|ditt intresse|ert intresse|ditt cv|din profil|ditt besök|din provdag|ditt brev|att du kom|att du sökte|du sökte|att träffa dig|prata med dig|samtal med dig|din tid|att du tog|ni var|du hade passat|dig för att',
    work: 'jobb*|tjänst*|roll*|anställ*|cv|intervju*|kandidat*|lön*|skift*|pass|praktik*|team*|kolleg*|arbetsgivare|rekryter*|chef|kock*|lager*|butik*|verkstad*|provjobba|provdag|vikari*|sökande|personal*|hr|heltid|deltid',
    undecided:
      'inte bestämt oss|inte bestämt än|inget beslut|inte fattat beslut|ännu inte|inte än|fortfarande aktuell|fortfarande med|är kvar i|inget nej|inte ett nej|tålamod|pausad|paus|vilande|avvaktar|avvakta|tills|till dess|så snart|så fort|försen*|dröjer|semester|sjuk|ledig|godkänn*|hör av mig i|hör av mig senast|återkommer när|betänketid|funderar fortfarande|om hon tackar nej|om han tackar nej',
    invite:
      'kom förbi|kan du komma|kommer du|vill du komma|komma förbi|komma in|ta med|passar måndag|passar|har du tid|har du möjlighet|kan du på|skulle du kunna|provdag|provjobba|välj en tid|videosamtal|andra intervju|nästa steg|nästa runda|du har gått vidare|går vidare till|uppgift|vi ses|visar dig runt|gärna träffa|vill gärna träffa',
    hired:
      'tjänsten är din|jobbet är ditt|är ditt|är din|vill gärna anställa|vill anställa dig|vi vill ha dig|kan du börja|när kan du börja|börja den|i månaden|kronor|lön|avtalet|skriva på|signera|tackar ja|tacka ja|säg ja|välkommen|grattis',
    feedback:
      'du undrade|du ville veta|ville veta|du frågade|vad som fattades|fattades|saknades|det som skilde|skilde|självklart|absolut|två saker|tre saker|framför allt|erfarenhet av|du hade inga|hon hade|han hade|i övrigt|resten var|resten|kurs|öva|poäng|starkt|lite långa|lite trevande|presentation',
    alert: 'nya jobb|för dig|din bevakning|bevakning|visa alla|sluta prenumerera|nära dig',
    received:
      'har kommit fram|har kommit in|kommit in|tagit emot|läser den|läser ditt|tittar på den|bara de som|endast de som',
  },
  pl: {
    topic:
      'najem*|mieszkani*|właściciel mieszkania|wynaj*|lokal*|oglądan*|nieruchomoś*|kredyt*|pożyczk*|wniosek|państwa dziecko|dziecko|przedszkola pierwszego|szkoły pierwszego|lista oczekujących|listy oczekujących|jury|konkurs*|opowiadani*|wiersz*|nagrod*|wydawnictw*|rękopis*|konferencj*|abstrakt*|chór*|przesłuchan*|koncert*|bilet*|zamówieni*|paczk*|przesyłk*|kurier*|zwrot*|ubezpieczen*|szkod*|reklamacj*|wiz*|przetarg*|oferent*|dostawc*|adopcj*|pies|psa|kot|kota|schronisk*|hasł*|kont*|ankiet*|subskrypc*|studia|rekrutacja na studia|stypendi*|uczelni*|członk*|stowarzyszen*|pozwoleni*',
    left: 'nie dostałam|nie dostałem|nie przyjęli mnie|nie wzięli mnie|wzięli kogoś|wybrali kogoś|odrzucili mnie|odrzucili moją|odpadłam|odpadłem|na nic|cześć|hej|piwo w|w weekend|wieczorem|buziaki|całuję|ściskam|a u ciebie|jak tam|moja rozmowa|moją rozmowę|moja aplikacja|mama|tata|siostra|wycofuję|rezygnuję|przyjęłam inną|przyjąłem inną|wycofanie pani|wycofanie pana|wycofanie twojej|zgodnie z prośbą|na pana prośbę|na pani prośbę|rezygnacj*|nowej pracy|nowa praca|nowym stanowisku',
    self: 'mnie|mi|moja|moje|mój|moją|mojej|jestem|byłam|byłem',
    yours:
      'pana aplikacj*|pani aplikacj*|twoj* aplikacj*|pana kandydatur*|pani kandydatur*|pana zgłoszeni*|pani zgłoszeni*|pana cv|pani cv|twoje cv|za rozmowę|za zainteresowanie|za spotkanie|za przyjście|za przyjazd|za poświęcony|pana czas|pani czas|rozmowa z panem|rozmowa z panią|pana profil|pani profil|dobrze by pan|dobrze by pani|panią w|pana w|było was',
    work: 'prac*|stanowisk*|etat*|zatrudni*|rekrut*|cv|rozmow*|kandydat*|pensj*|wynagrodzen*|zmian*|staż*|praktyk*|zespoł*|zespół|koleg*|koleżank*|pracodawc*|aplikac*|kuchn*|kucharz*|magazyn*|kierowc*|warsztat*|sklep*|grafik|okres próbny|dzień próbny|kadr*|hr|umow*',
    undecided:
      'nie podjęliśmy jeszcze|jeszcze nie podj*|nie ma jeszcze decyzji|jeszcze nie wiemy|jeszcze nie zdecyd*|nadal brana|nadal brany|nadal w grze|nadal aktualn*|wciąż|pozostaje aktualn*|to nie odmowa|to nie jest odmowa|nie jest odmowa|cierpliwoś*|proszę o cierpliwość|wstrzyman*|zawiesz*|do czasu|do zatwierdzenia|dopóki|aż|jak tylko|gdy tylko|opóźni*|przesun*|przesuwa|na urlopie|urlop|chor*|zgod* zarządu|zatwierdz*|dam znać do|odezwę się do|wrócimy do|w marcu|zastanawia się|jeśli odmówi',
    invite:
      'proszę przyjść|proszę przyjechać|przyjdź|wpadnij|zapraszam na|zapraszamy na|zaprosić|porozmawiamy|czy pasuje|pasuje panu|pasuje pani|pasuje ci|czy mógłby|czy mogłaby|czy może pan|czy może pani|proszę zabrać|zabierz|dzień próbny|wybierz termin|wideorozmow*|druga rozmowa|drugą rozmowę|kolejny etap|następny etap|przeszła pani|przeszedł pan|krótkie zadanie|do zobaczenia|czekam na|umówić',
    hired:
      'ma pani tę pracę|ma pan tę pracę|masz tę pracę|praca jest|chcielibyśmy zatrudnić|chcemy pana|chcemy panią|chcemy cię|może pani zacząć|może pan zacząć|możesz zacząć|zacząć pierwszego|miesięcznie|brutto|zł|złotych|umowę wyślę|umowę|umowa w|podpis*|warunki|proszę o odpowiedź|czy przyjmuje|witamy|gratul*',
    feedback:
      'pytał pan|pytała pani|pytałeś|pytałaś|chciał pan wiedzieć|chciała pani wiedzieć|czego zabrakło|zabrakło|brakowało|oczywiście|dwie rzeczy|trzy rzeczy|przede wszystkim|praktyki z|druga osoba miała|drugi kandydat miał|reszta|poza tym|kurs|poćwicz*|punkt*|zbyt ogóln*|zbyt dług*|wypadł*|bardzo dobrze|mocn*|słab*',
    alert: 'nowe oferty|dla ciebie|twojego alertu|zobacz wszystkie|wyłącz powiadomienia|w pobliżu',
    received:
      'dotarło|dotarła|dotarły|wpłynęł*|otrzymaliśmy|przeczytam|przejrzę|zajrzę|tylko wybranym|z wybranymi',
  },
};
