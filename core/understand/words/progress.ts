import type { Concept } from '../concept.ts';
import type { Lexicon } from '../lexicon.ts';

/**
 * How far somebody got: applied only, tried out or tested, talked with, or among the last. `talked` weighs against
 * `tried`, where there was both.
 */
export const PROGRESS_WORDS: Record<string, Lexicon<Concept>> = {
  en: {
    applied:
      'your application|applying for|applying to|thank you for applying|thanks for applying|you applied|your submission|your resume|your cv|your profile|your candidacy|interest in the|interest in joining|interest in working|your interest in|not shortlisted|been shortlisted|the shortlist|completed the shortlisting|completed shortlisting|the ten we asked in|you sent',
    tried:
      'trial shift|trial day|trial lesson|your trial|trial pair|test piece|your test|aptitude test|audition|auditioned|tasting|your sample|your exercise|coding exercise|the exercise|take home|assessment day|assessment centre|assessment center|presentation day|work sample|your tart|your lesson plan|online assessment|pass mark|case study|selection day|your code|your solution|your submission of',
    talked: 'interview|interviews|interviewed|interviewing|conversation*|chat|spoke|talk|met|meeting',
    met: 'we met|met you|at interview|outcome of interview|interview outcome|since we spoke|we spoke|our conversations|three conversations|second chat|your second|coming out|came out after|had you in|have you in school|you taught|the class you taught|walk the store|walking me through|walking us through|walked us through|walked me through|four full days|sat with|you sat|coming to interview|coming for interview|attending an interview|attending interview|attending the interview|for attending|your interview|talking it through with you|our lunch|our coffee|your visit|they liked you|the client liked you|liked you but|you interviewed|face to face|in person|showing you round|showed you round|meeting the team|met the team|your panel|the panel felt|the panel liked|above the line|scored as follows|highest scoring',
    final:
      'two people in front|either of you|both of you|two of you|the two of you|by one vote|one vote|last two|final two|other finalist|finalists|final audition|final interview|shortlisted candidates as|between you|nothing between you|you and one other|one other person|you were on the list until|the very end|runner up|second choice|came second|highest scoring candidate took|toss|down to you|second interview was',
  },
  de: {
    applied:
      'ihre bewerbung|deine bewerbung|ihrer bewerbung|deiner bewerbung|bewerbung als|bewerbung um|bewerbungsunterlagen|ihre unterlagen|ihr interesse|dein interesse|sich beworben|dich beworben|vorauswahl|nach prüfung|nach sichtung|dein profil|ihr profil',
    tried:
      'probearbeit*|probetag|auswahltag|assessment*|einstellungstest|eignungstest|aufgabe|probeaufgabe|arbeitsprobe|vorspielen|probestunde|lehrprobe|fallstudie|case|testaufgabe|vorführstunde|hospitation|schnuppertag',
    talked: 'gespräch*|vorstellungsgespräch*|interview*|telefonat|kennengelernt',
    met: 'die gespräche mit|gespräche mit uns|ihr vorstellungsgespräch|ihrem vorstellungsgespräch|unser telefonat|unserem telefonat|persönlich kennen|sie kennenzulernen|dich kennenzulernen|dass sie da waren|dass du da warst|ihren besuch|deinen besuch|unser treffen|am tisch gesessen|sie bei uns waren|du bei uns warst|zeit für das gespräch|das gespräch am|gespräch am',
    final:
      'sie und|zwischen ihnen und|zu zweit|sie waren zu zweit|ihr wart zu zweit|letzten zwei|letzten beiden|beide genommen|engeren auswahl|engere auswahl|endrunde|finale|finalisten|eine stimme|stichentscheid|zweitgespräch',
  },
  fr: {
    applied:
      'votre candidature|ta candidature|d avoir postulé|avez postulé|as postulé|votre dossier|votre cv|votre intérêt|intérêt que vous|étude de votre|examen de votre|lu votre|pas présélectionné*',
    tried:
      'votre essai|ton essai|journée d essai|essai en|test technique|votre test|exercice|étude de cas|cas pratique|mise en situation|épreuve|audition|immersion|période d immersion',
    talked: 'entretien*|échange*|rencontre*|rencontré*|discuté',
    met: 'notre entretien|votre entretien|l entretien|notre échange|l échange de|pour l échange|nos échanges|notre rencontre|vous rencontrer|te rencontrer|d être venu*|d être passé*|vous êtes venu*|tu es venu*|vous avoir reçu*|reçu en entretien|entretien technique|vous avait rencontré*|a rencontré|apprécié votre|lors de votre|on a beaucoup discuté|croisée|vous aviez croisé*|vous m avez appris',
    final:
      'vous étiez deux|vous étiez les deux|étiez deux|deux finalistes|dernier tour|dernière ligne|deux dernières|deux derniers|finale|finaliste*|deuxième de|à une voix|une voix près|départager|tous les deux|toutes les deux',
  },
  es: {
    applied:
      'tu candidatura|su candidatura|tu postulación|su postulación|te presentaste|haberte inscrito|haberse inscrito|tu cv|su cv|tu currículum|su currículum|tu perfil|su perfil|interés en|inscripción en|tu solicitud|su solicitud|fase de preselección|candidaturas recibidas',
    tried:
      'día de prueba|tu prueba|su prueba|la prueba|prueba técnica|prueba práctica|caso práctico|ejercicio|examen|audición|dinámica|turno de prueba',
    talked: 'entrevista*|conversación|charla|conocerte|conocerle|reunión',
    met: 'la entrevista|tu entrevista|su entrevista|entrevistarte|entrevistarle|nuestra charla|nuestra conversación|conocerte|conocerle|haber venido|por venir|que vinieras|tu visita|me gustó mucho cómo|nos gustó cómo|nos gustó mucho|me gustó mucho|hablar contigo|hablar con usted|segunda vuelta|segunda entrevista',
    final:
      'erais dos|eran dos|quedabais dos|los dos últimos|las dos últimas|finalista*|ronda final|segunda vuelta|última vuelta|resultado final|entre usted y|entre tú y|tú eras una de ellas|tú eras uno de ellos|por un voto|desempate|terna',
  },
  pt: {
    applied:
      'sua candidatura|tua candidatura|se candidatou|te candidataste|seu currículo|teu currículo|seu perfil|teu perfil|seu interesse|interesse em|sua inscrição|análise das candidaturas|análise curricular|triagem',
    tried:
      'dia de teste|seu teste|teu teste|teste prático|prova prática|estudo de caso|exercício|audição|dinâmica|turno de teste|dia experimental|prova técnica',
    talked: 'entrevista*|conversa|papo|conhecê lo|conhecê la|reunião',
    met: 'a entrevista|sua entrevista|tua entrevista|nossa conversa|nosso papo|adorei nosso|conhecê lo|conhecê la|conhecer te|ter vindo|por vir|sua visita|tua visita|gostei muito de|gostámos muito de|falar consigo|falar contigo|falar com você',
    final:
      'eram dois|eram duas|dois últimos|duas últimas|últimos nomes|dois finalistas|finalista*|fase final|última fase|voto de desempate|desempate|por um voto|entre si e|entre você e|entre os dois|entre as duas',
  },
  it: {
    applied:
      'tua candidatura|sua candidatura|esserti candidat*|essersi candidat*|ti sei candidat*|si è candidat*|tuo curriculum|suo curriculum|tuo cv|suo cv|tuo profilo|suo profilo|tuo interesse|suo interesse|interesse per|candidature ricevute|candidature pervenute|preselezione',
    tried:
      'giorno di prova|la prova|tua prova|sua prova|prova pratica|prova tecnica|prova di|caso pratico|esercizio|test|audizione|provino|cuciture',
    talked: 'colloqui*|chiacchierata|incontro|incontrarla|incontrarti',
    met: 'il colloquio|tuo colloquio|suo colloquio|nostro colloquio|al colloquio|dal colloquio|nostra chiacchierata|incontrarti|incontrarla|conoscerti|conoscerla|essere venut*|di essere passat*|nostro incontro|parlare con te|parlare con lei|mi hai portato|mi ha portato',
    final:
      'eravate due|eravate in due|eravate rimasti|rimaste in due|rimasti in due|ultimi due|ultime due|due finalisti|finalist*|fase finale|ultima fase|ballottaggio|per un voto|tra lei e|tra te e',
  },
  nl: {
    applied:
      'je sollicitatie|jouw sollicitatie|uw sollicitatie|je gesolliciteerd|u gesolliciteerd|je cv|uw cv|je brief|uw brief|je profiel|uw profiel|je interesse|uw interesse|belangstelling|briefselectie|brievenronde|selectie van de brieven|ontvangen sollicitaties',
    tried:
      'proefdag|meeloopdag|meelopen|proefles|assessment*|test|opdracht|casus|auditie|praktijkopdracht|capaciteitentest',
    talked: 'gesprek*|kennismaking|ontmoet*|gesproken',
    met: 'ons gesprek|het gesprek|fijn gesprek|leuk gesprek|goed gesprek|kennismaking|met je gesproken|met u gesproken|je bezoek|uw bezoek|je komst|uw komst|dat je er was|dat u er was|je te ontmoeten|u te ontmoeten|je langs kwam|langs bent geweest|langs was|dat zag ik meteen',
    final:
      'jullie waren met z n tweeën|met z n tweeën|jullie tweeën|de laatste twee|laatste twee|laatste ronde|finale|finalist*|tussen jou en|tussen u en|met één stem|tweede keus|als tweede',
  },
  sv: {
    applied:
      'din ansökan|er ansökan|att du sökte|du sökte|ditt intresse|ert intresse|ditt cv|din profil|ditt brev|gått igenom ansökningarna|inkomna ansökningar|det första urvalet|första urvalet|urvalet',
    tried:
      'provdag|provjobb*|arbetsprov|ditt prov|test*|case|uppgiften|provspel*|övningen|din kod|inlämning|provlektion',
    talked: 'intervju*|samtal*|träff*|pratade|prata',
    met: 'intervjun|din intervju|samtalet|vårt samtal|fint samtal|jättefint samtal|bra samtal|vårt möte|träffa dig|träffat dig|träffade dig|ditt besök|att du kom|att vi fick träffas|prata med dig|prata med er',
    final:
      'ni var två|de två sista|två sista|två slutkandidater|slutkandidat*|slutomgång|sista omgången|sista rundan|mellan dig och|med en röst|andrahandsval|final*',
  },
  pl: {
    applied:
      'pana aplikacj*|pani aplikacj*|twoj* aplikacj*|pana kandydatur*|pani kandydatur*|za aplikac*|za przesłanie|przesłane cv|pana cv|pani cv|zgłoszeni*|za zainteresowanie|analizie aplikacji|analizie zgłoszeń|wymagań formalnych|etapie selekcji|złożon* ofert*',
    tried:
      'dzień próbny|dniu próbnym|zadani*|test*|próbk*|przesłuchan*|ćwiczeni*|próba|na próbę|lekcj* próbn*|etap praktyczny',
    talked: 'rozmow*|spotkani*|rozmawia*',
    met: 'za rozmowę|naszej rozmowie|naszą rozmowę|po rozmowie|za spotkanie|nasze spotkanie|naszym spotkaniu|za przyjazd|za przyjście|za wizytę|poznać pana|poznać panią|poznać cię|rozmowa z panem|rozmowa z panią|widziałam panią|widziałem panią|widziałam pana|mówiłam przez telefon|przez telefon|długo rozmawialiśmy',
    final:
      'było was dwoje|dwoje finalistów|finalist*|ostatniej dwójce|ostatnia dwójka|ostatnich dwóch|ostatnim etapie|ostatni etap|finałow*|między panem a|między panią a|jednym głosem|był pan bardzo blisko|była pani bardzo blisko|bardzo blisko|druga w kolejności|drugi w kolejności',
  },
};
