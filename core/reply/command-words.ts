import type { BareWord, TextWord } from '../command.ts';
import { plainLetters } from '../mail/plain-letters.ts';

/**
 * The words that are commands by themselves, in plain letters: English, German, French, Spanish, Portuguese, Italian,
 * Dutch. Only a whole clause counts, so that an everyday word ("para", "verder") is a command only when it is all
 * that was said.
 */
type Alone = BareWord | 'redraft' | 'shorter' | 'warmer' | 'snooze' | 'pause';

const ALONE: Record<Alone, string> = {
  done:
    'done|all done|finished|completed|sent|sent it|erledigt|fertig|gemacht|abgeschickt|gesendet|verschickt|ist raus|c est fait|fait|termine|' +
    'envoye|envoyee|hecho|listo|lista|enviado|enviada|terminado|feito|feita|pronto|concluido|fatto|fatta|finito|inviato|inviata|mandato|mandata|' +
    'gedaan|klaar|verstuurd|verzonden|gelukt',
  skip: 'skip|pass|uberspringen|auslassen|passer|sauter|passe|saute|saltar|salta|omitir|omite|pular|pula|saltare|salta questo|overslaan|sla over|sla maar over',
  stop: 'stop|stopp|aufhoren|beenden|beende|arreter|arrete|arretez|parar|detener|deten|pare|para|fermare|ferma|basta|smetti|stoppen|ophouden',
  resume:
    'resume|weiter|fortsetzen|weitermachen|reprendre|reprends|continuer|continue|reanudar|reanuda|continuar|retomar|riprendere|riprendi|' +
    'continua|continuare|hervatten|doorgaan|verder|ga verder',
  reopened: 'reopened|reopen|wieder offen|rouvert|reouvert|reabierto|reaberto|riaperto|heropend',
  hired: 'hired|eingestellt|embauche|embauchee|contratado|contratada|assunto|assunta|aangenomen',
  undo: 'undo|undo that|undo it|undo this|ruckgangig|ruckgangig machen|annuler|annule|deshacer|deshaz|desfazer|desfaz|annulla|annullare|ongedaan maken|maak ongedaan',
  status:
    'status|stand|wie ist der stand|stand der dinge|statut|etat|ou en est on|estado|situacion|situacao|stato|situazione',
  track: 'track|track it|track this|track this one|verfolgen|suivre|seguir|acompanhar|seguire|segui|volgen',
  address:
    'new address|neue adresse|nouvelle adresse|nueva direccion|novo endereco|nuovo indirizzo|nieuw adres',
  export:
    'export|export everything|export my data|export all|exportieren|daten exportieren|exporter|exporter mes donnees|exportar|exportar mis datos|' +
    'exportar meus dados|esporta|esportare|esporta i miei dati|exporteren|exporteer',
  forget:
    'forget me|delete my data|delete everything|erase everything|erase me|delete me|delete all my data|vergiss mich|losche meine daten|alles loschen|' +
    'oublie moi|oubliez moi|supprime mes donnees|supprimer mes donnees|olvidame|borra mis datos|borrar mis datos|esquece me|esqueca me|apaga meus dados|' +
    'apagar meus dados|dimenticami|cancella i miei dati|vergeet mij|vergeet me|verwijder mijn gegevens',
  unsubscribe:
    'unsubscribe|unsubscribe me|abmelden|abbestellen|austragen|desabonner|me desabonner|desinscription|desinscrire|me desinscrire|darme de baja|dar de baja|' +
    'cancelar suscripcion|cancelar inscricao|cancelar subscricao|descadastrar|disiscrivimi|disiscrivermi|disiscriviti|annulla iscrizione|' +
    'afmelden|uitschrijven|schrijf me uit',
  help: 'help|help me|commands|options|menu|hilfe|aide|ayuda|ajuda|aiuto|hulp',
  yes: 'yes|yep|yeah|yup|y|ja|oui|si|sim|confirm|confirmed|i confirm',
  redraft:
    'again|another|another one|another version|redraft|rewrite|nochmal|noch mal|noch einmal|noch eine|noch eine version|eine andere version|' +
    'encore|encore une fois|autre version|une autre version|otra vez|de nuevo|otra version|otra|outra vez|de novo|novamente|outra versao|outra|' +
    'ancora|di nuovo|ancora una volta|un altra versione|altra versione|opnieuw|nog een keer|nog eens|andere versie|een andere versie',
  shorter:
    'shorter|kurzer|bitte kurzer|plus court|plus courte|mas corto|mas corta|mas breve|mais curto|mais curta|mais breve|piu corto|piu corta|piu breve|korter',
  warmer:
    'warmer|warmer|warm|herzlicher|freundlicher|personlicher|plus chaleureux|plus chaleureuse|mas calido|mas calida|mas cercano|mas cercana|mais caloroso|' +
    'mais calorosa|mais pessoal|piu caldo|piu calda|piu caloroso|piu calorosa|piu cordiale|hartelijker|persoonlijker',
  snooze:
    'snooze|later|not now|remind me|remind me later|ask me later|another time|some other time|maybe later|later please|spater|verschieben|' +
    'erinnere mich|erinner mich|plus tard|reporter|reporte|rappelle moi|mas tarde|posponer|pospon|recuerdame|mais tarde|adiar|adia|lembra me|lembre me|' +
    'piu tardi|rimanda|rimandare|ricordamelo|ricordami|uitstellen|stel uit|herinner me|straks',
  pause:
    'pause|pause everything|pausieren|pausiere|pauser|pausar|pausa|fai una pausa|in pausa|pauze|pauzeren|pauzeer',
};

const alone = new Map<string, Alone>();
for (const [command, words] of Object.entries(ALONE) as [Alone, string][])
  for (const word of words.split('|')) alone.set(word, command);

/** The command that a clause is, when it is nothing else; in plain letters without punctuation. */
export const commandAlone = (clause: string): Alone | null => alone.get(clause) ?? null;

const LABELS: Record<TextWord, string> = {
  gap: 'gap|gaps|skill gap|lucke|lucken|lacune|lacunes|carencia|carencias|lacuna|lacunas|lacune|kloof|hiaat',
  note: 'note|notes|notiz|nota|notitie',
  impressed:
    'impressed|impressed me|what impressed me|beeindruckt|impressionne|impresionado|impresionada|me impresiono|impressionado|impressionada|' +
    'colpito|colpita|mi ha colpito|onder de indruk|indruk',
  company:
    'company|employer|firma|unternehmen|arbeitgeber|entreprise|societe|employeur|empresa|azienda|ditta|bedrijf|werkgever',
  role: 'role|job|position|job title|rolle|stelle|poste|puesto|cargo|vaga|ruolo|posizione|functie|rol',
  contact:
    'contact|interviewer|recruiter|kontakt|ansprechpartner|ansprechpartnerin|contacto|contato|contatto|contactpersoon',
  stage: 'stage|phase|etape|etapa|fase',
  name: 'name|my name|mein name|nom|mon nom|nombre|mi nombre|nome|meu nome|mio nome|naam|mijn naam',
  timezone:
    'timezone|time zone|tz|zeitzone|fuseau|fuseau horaire|zona horaria|fuso horario|fuso|fuso orario|tijdzone',
  digest: 'digest|weekly digest|wochenmail|resume hebdomadaire|resumen|resumo|riepilogo|overzicht',
  learned:
    'learned|learnt|studied|practised|practiced|gelernt|geubt|appris|etudie|aprendido|aprendi|estudie|estudiado|estudei|imparato|studiato|geleerd|geoefend',
  also: 'also|also me|another address|auch|aussi|tambien|tambem|anche|ook',
};

const labels = new Map<string, TextWord>();
for (const [command, words] of Object.entries(LABELS) as [TextWord, string][])
  for (const word of words.split('|')) labels.set(plainLetters(word), command);

/** The command of `label: value`. */
export const commandOfLabel = (label: string): TextWord | null => labels.get(label) ?? null;
