import { fold } from '#lib/documents/words/wording.ts'

/** What papers that are no forms are called, folded; a form may speak of any of them, but not in its title. */
const OTHERWISE =
  /\b(?:actions? (?:log|items?|tracker|register)|follow-?ups?|status (?:report|update)|project (?:status|charter|plan|report)|weekly (?:report|status)|monthly (?:report|news)|minutes (?:of|-)|(?:meeting )?minutes$|notes of (?:the|a)|(?:meeting|draft|annotated) agenda|agenda$|^agenda|newsletters?|news for|bulletin|compiled|compilation|compendium|consolidated|(?:members|all)'? updates|strategic plan|strateg(?:y|ies) (?:20\d\d|for)|strategy|roadmap|annual report|year in review|quarterly report|policy on|policy$|directive (?:on|sur)|guidelines|agreement between|memorandum|terms of reference|project charter|job (?:posting|offer|description)|competition (?:closes|no)|secondment|hiring|invoice|quotation|purchase order|request for (?:proposals?|quotes?)|rfp|briefing note|performance (?:review|appraisal)|risk register|survey (?:results|report)|satisfaction survey|town ?hall|press release|news release|backgrounder|curriculum vitae|how to (?:fill|complete)|user guide|registre des|rapport d'(?:avancement|etape|activites?)|rapport annuel|tableau de (?:bord|suivi)|suivi des|proces[- ]verbal|comptes?[- ]rendus?|ordre du jour|infolettre|contributions (?:reunies|compilees|regroupees)|synthese|sommaire du tour|plan strategique|plan d'action|orientations (?:strategiques|numeriques|20\d\d)|bilan annuel|politique (?:sur|de|relative)|lignes directrices|entente entre|mandat du (?:conseil|comite)|offre d'emploi|concours \d|avis de concours|facture|releve de compte|bon de commande|appel d'offres|demande d'aide financiere|note (?:de breffage|d'information)|evaluation du rendement|resultats du sondage|communique|fiche d'information a la|mode d'emploi|comment remplir)\b/

const FORM =
  /\b(?:(?:information )?exchange|exchange (?:of information|table|template)|(?:written )?round[- ]?(?:the[- ])?table|tour de table|templates?|modele|formulaire|forms?\b|echange (?:d'information|de renseignements|entre)|fiche|contribution|submission|(?:members?'?|written) (?:update|report)s?|mise en commun|partage|input)\b/

/** Whether a title calls its paper something else than a form: minutes, an agenda, an invoice. */
export function isCalledOtherwise(title: string): boolean {
  return OTHERWISE.test(fold(title).trim())
}

/** Whether a title calls its paper a form, an exchange, a round table. */
export function isCalledForm(title: string): boolean {
  return FORM.test(fold(title))
}
