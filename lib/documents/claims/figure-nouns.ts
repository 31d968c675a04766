import type { Metric } from '#lib/documents/form.ts'
import { anyOf } from '#lib/documents/words/phrases.ts'
import { AS_PERSONS } from './figure-ways.ts'

const DESCRIBING = `(?:(?:our network|notre reseau|small|smaller|medium|mid-sized|large|larger|big|canadian|canadiennes?|canadiens|different|differentes?|member|membres?|participating|participantes?|municipal|municipales?|municipaux|local|locales?|locaux|active?s?|actifs|full|paying|paid(?:-up)?|dues-paying|cotisants?|current|actuels?|total|urban|rural|rurales?|urbaines?|petites?|moyennes?|grandes?|grosses?|other|autres?|of|the|our|its|de|d'|des|nos|ses|and|et|regional|regionales?|regionaux|corporate|institutional|institutionnels?|registered|associate|associes?|elected|elus?|appointed|nommes|voting|votants|northern|nordiques?|additional|more|further|supplementaires?)\\s*){0,4}`
const ONE_TOWN =
  '(?:municipalit(?:y|ies|es?)|villes?|city|cities|towns?|townships|villages?|hamlets?|hameaux|hameau|cantons?|boroughs?|parish(?:es)?|paroisses?|counties|communities|communes|collectivites|(?:municipal|local) (?:governments?|authorities|administrations?)|municipal(?:ites)? corporations|administrations? (?:municipales?|locales?)|gouvernements locaux|mrc)'
export const TOWN = `(?:${ONE_TOWN}(?:(?:,| and| et| or| ou|,? and) ${ONE_TOWN})*)`
export const MEMBER = '(?:members?|membres?|memberships|adherents?|adherentes|adhesions)'
const NEW = '(?:(?:brand[ -])?new|newest|nouveaux|nouvelles?|nouvel|nouveau)'
const BOARD = "(?:board(?: of (?:directors|governors))?|conseil d'administration|ca)"

/** What a number counts, by the words that follow it. */
export const NEWCOMERS = new RegExp(
  `^ ${DESCRIBING}(?:${NEW} ${DESCRIBING}(?:${MEMBER}|${TOWN})|(?:newcomers|arrivals|arrivees|new joiners|recruits|recrues|new recruits|nouvelles recrues|nouveaux (?:venus|arrivants|adherents))(?=\\s*[,.;:]|$| (?:joined|since|this|bring|brought|port|depuis|cette|cet|were|was|have|has|ont|and|et|against|contre)))\\b`,
)

export const NOUNS: readonly { metric: Metric; after: RegExp; least: number }[] = [
  {
    metric: 'individual-members',
    after: new RegExp(
      `^ ${DESCRIBING}(?:(?:individual|personal) ${MEMBER}|individuals? ${MEMBER}|${MEMBER} (?:individuel(?:le)?s|a titre (?:individuel|personnel)|in the individual category|de la categorie individuelle)|individual subscribers|[a-z]+ (?:[a-z]+ ){0,2}(?:are|have|sont|ont) (?:[a-z]+ ){0,3}(?:individual members?(?:hips?)?|membres individuels|a titre individuel)|particuliers membres|[a-z]+ (?:now |also |maintenant )?(?:are |sont )?(?:enrolled in|belong to|inscrite?s? (?:a|dans)|appartiennent a|adherent a|hold (?:a )?(?:personal|individual) membership)(?: l'une de| one of)?(?: a| l'une de)? ?(?:our |the |nos |les |des |a titre )?(?:[a-z]+ )?(?:chapters?|sections?|chapitres?|personnel|individuel)|[a-z]+ (?:hold (?:an? )?(?:personal|individual) memberships?|adherent a titre (?:personnel|individuel))|[a-z]+ (?:[a-z]+ ){0,6}${anyOf(AS_PERSONS)})`,
    ),
    least: 1,
  },
  {
    metric: 'chapters',
    after: new RegExp(
      `^ ${DESCRIBING}(?:chapters?|chapitres?|sections (?:regionales|locales|provinciales))\\b`,
    ),
    least: 2,
  },
  {
    metric: 'departed-members',
    after: /^ (?:departures?|withdrawals?|departs?|retraits?)\b/,
    least: 1,
  },
  {
    metric: 'provinces',
    after: new RegExp(
      `^ ${DESCRIBING}(?:provinces?(?:(?: and| or|/| et| ou) territor(?:y|ies|ires?))?)\\b`,
    ),
    least: 2,
  },
  {
    metric: 'municipalities',
    after: new RegExp(`^ ${DESCRIBING}${TOWN}(?: membres?| members?| adherentes?)?\\b`),
    least: 2,
  },
  {
    metric: 'population',
    after:
      /^ (?:de |d'|of )?(?:(?:our|nos|fellow|its|ses|permanent|year-round|full-time) ){0,2}(?:canadians?|canadiens?|canadiennes|canadiennes et (?:de )?canadiens|residents?|residants?|habitants?|inhabitants|citizens?|citoyens?|citoyennes|people|personnes|ames|souls)\b/,
    least: 1000,
  },
  {
    metric: 'members',
    after: new RegExp(
      `^(?: of us\\b(?! who)|-(?:member|municipality|town) (?:network|association|mark|milestone|organization|group)\\b)|^ ${DESCRIBING}${MEMBER}\\b(?! (?:of|du|de la|de l'|des) (?:(?:the|our|notre) )?(?:staff|team|public|committee|personnel|equipe|comite|groupe|working|parliament|council|conseil|task|advisory))`,
    ),
    least: 2,
  },
]

/** « Ses six sections », "across six sections": chapters by another name, where persons belong to them. */
export const SECTIONS = /^ sections\b(?! (?:of|de|du) (?:the|this|ce|la) )/
export const OF_SECTIONS = /\b(?:ses|nos|our|its|entre|across|among|between)\s*$/

/** Whom our chapters count, whatever they are called: "our sections count 275 planners". */
export const OUR_CHAPTERS =
  /\b(?:our|nos) (?:[a-z]+ )?(?:chapters|sections|chapitres) (?:[a-z]+ )?(?:counts?|have|hold|number|gather|reunissent|comptent|regroupent|rassemblent)\s*$/

export const BOARD_AFTER = new RegExp(
  `^[ -](?:${[
    `${DESCRIBING}(?:(?:person|member|membre|seat)s?[ -])?(?:board (?:members|directors|seats)|${BOARD.replace('|ca)', ')')}|directors|administrat(?:eurs|rices)|sieges au (?:conseil|ca)|seats on the board)\\b`,
    `${DESCRIBING}(?:${MEMBER}) (?:of|du|de|on|au) (?:the |our |its |notre |son |ce |l')?(?:new |nouveau )?(?:${BOARD}|conseil(?! (?:municipal|de ville|scolaire)))\\b`,
    `(?:[a-z]+ ){1,2}(?:now |also |desormais )?(?:sit|serve|siegent) (?:now |desormais |maintenant )?(?:on|au|a) (?:the |our |its |notre |son )?${BOARD}\\b`,
  ].join('|')})`,
)
/** After a board and its verb: nine, nine members, nine people. */
export const SEATED =
  /^(?:\s*(?:[a-z]+ ){0,2}(?:members?|membres?|directors|people|persons|personnes|seats|sieges|positions|postes|administrat\w+|volunteers|benevoles|individuals|strong)\b|\s*[).,;:]|\s*$|\s(?:was|were|is|has|met|meets|after|since|this|instead|from|with|drawn|in|en|at|on|a|est|qui|se|apres|depuis|au lieu)\b)/

/** What may stand between a subject and its number: verbs of being, counting and changing, and small words. */
const LINK = `(?:is|are|was|were|has|have|had|been|be|being|now|currently|today|presently|still|again|once|stands?|stood|sits?|at|to|of|from|remain(?:s|ed)?|stay(?:s|ed)|h[oe]lds?|held|steady|stable|unchanged|constant|slightly|modestly|sharply|gr[eo]wn?|rose|risen|increased|climbed|jumped|fell|fallen|dropped|dipped|slipped|declined|shrunk|shrank|down|up|totals?|totall?ed|number(?:s|ed|ing)?|counts?|reach(?:es|ed)?|hits?|it|we|that|which|who|an?|the|our|with|includes?|comprises?|composed|made|consists?|expanded|enlarged|widened|reduced|trimmed|cut|brought|elected|as|went|gone|moved|back|doubled|for|over|est|sont|etait|ont|ete|compte|comptent|comptait|comptons|s'eleve(?:nt)?|s'etablit|s'etablissent|se|s'est|s'|situe|chiffre|etablit|s'etend|atteint|atteignent|maintenant|desormais|aujourd'hui|actuellement|presentement|toujours|encore|demeure|reste|maintient|maintenu|inchangee?|legerement|un|peu|passee?|de|d'|du|des|augmente|grimpe|monte|baisse|recule|diminue|ramenee?|porte(?:e|nt)?|reduite?|elargie?|compos[ei]e?|compose|formee?|comporte|comprend|constituee?|en|il|elle|y|nous|qui|dont|soit|totalise|totale?|actuel(?:le)?|le|la|les|au|cumulee|combinee?|denombre|rendus?)`
const LINKED = `(?:(?:[\\s,:=]|\\s-\\s)+${LINK}(?=[\\s,:=]|$|(?<=')))*(?:[\\s,:=]|\\s-\\s)*$`
const LABEL =
  '(?:,? (?:in )?total|,? actuel(?:le)?s?| represented| served| covered| gained| welcomed| (?:that |who )?joined| added| lost| represente(?:e?s)?| desservie?s?| couvertes?| totale?| combinee?| accueillis| perdus| en regle)?(?: (?:this|since|depuis|cette|cet|as of|au|a ce jour|to date)[^:;,.]{0,24})?(?: \\([^)]{1,20}\\))?\\s*(?::|=|\\s-\\s)\\s*$'

const of = (noun: string) =>
  `(?:(?:total )?numbers? of|count of|nombre (?:total )?d[e']|nos?|our) (?:(?:our|its|nos|ses|the|les|total|de|des) )?${noun}`
const subject = (strong: string, label: string) =>
  new RegExp(
    `\\b(?:${strong})${LINKED}|(?:^|[.;:(•] ?|, )(?:our |nos |the |les |total |current |number of |nombre de |nombre d')?(?:${label})${LABEL}`,
  )

/** What a number counts where no noun follows it, by the words before: "Membership stands at 64", "Provinces: 8". */
export const SUBJECTS: readonly { metric: Metric; before: RegExp; least: number }[] = [
  {
    metric: 'individual-members',
    before: subject(
      `(?:individual|personal) ${MEMBER}(?= (?:now|has|have|number|stand|total|reach))|(?:number of|nombre de) (?:our |its |nos |ses )?(?:individual members|membres individuels)|membres individuels(?= (?:sont|se chiffrent))|(?:individual|personal) (?:membership )?category[^.;]{0,30}|categorie (?:individuelle|des particuliers|des membres individuels)[^.;]{0,30}`,
      `individual (?:members?|memberships?)|(?:membres|adhesions) individuel(?:le)?s|membres a titre individuel`,
    ),
    least: 1,
  },
  {
    metric: 'new-members',
    before: subject(
      'number of new members',
      `new (?:members|municipalities|member municipalities)|members gained|newcomers|nouveaux membres|nouvelles (?:adhesions|municipalites)|adhesions|arrivees`,
    ),
    least: 1,
  },
  {
    metric: 'departed-members',
    before: subject(
      'number of departures',
      `(?:members? )?departures|departed members|members lost|departs|retraits|membres (?:partis|perdus)|withdrawals`,
    ),
    least: 1,
  },
  {
    metric: 'chapters',
    before: subject(
      `${of('(?:regional )?(?:chapters|chapitres|sections regionales)')}`,
      `(?:regional )?chapters|chapitres|sections(?: regionales)?`,
    ),
    least: 2,
  },
  {
    metric: 'provinces',
    before: subject(of('provinces'), `provinces(?: (?:and|et) (?:territories|territoires))?`),
    least: 2,
  },
  {
    metric: 'population',
    before:
      /\b(?:people|residents|canadians|personnes|habitants|citoyens|canadiens) (?:who |qui )?(?:live|reside|living|vivent|habitent|demeurent) (?:in|dans) [^.;:,]{0,40} (?:number|total|totalisent|sont(?: au nombre de)?)\s*$/,
    least: 1000,
  },
  {
    metric: 'population',
    before:
      /\bpopulation\b(?:(?: of| de| des)? (?:our|its|these|those|their|nos|ses|leurs?|ces) (?:[a-z]+ ){1,3}?(?=is|reach|est|dep|exc|pass|tot|s'|at|now|stand|compt|avois|,|$))?(?: (?:served|covered|represented|totale|combinee?|combined|total|desservie|representee|cumulee|base|that|which|now|desormais))*(?: \([^)]{1,20}\))?(?:\s*[:=,-]\s*|\s+(?:of|de|d'|is|est|at|stands|reach(?:es|ed|ing)?|totall?(?:s|ing|ed)|est de|a|atteint|s'eleve|totalise|now|about)\s*)*\s*$/,
    least: 1000,
  },
  {
    metric: 'municipalities',
    before: subject(
      of('(?:member )?(?:municipalities|municipalites(?: membres)?|towns|villes)'),
      `(?:member |participating )?(?:municipalities|municipalites|towns|communities|villes)(?: membres)?`,
    ),
    least: 2,
  },
  {
    metric: 'members',
    before: subject(
      `${of('(?:member|membre|adherent)s')}|(?:nombre de|number of) (?:our |its )?members|nombre d'adhesions|membership|member count|effectifs?|adhesion totale|bring(?:s|ing)? (?:us|(?:the|our) (?:total|membership|number)[a-z ]{0,20})|port(?:ant|e|ent|ait) (?:le|la|notre|son|leur) (?:total|nombre|effectif)[a-z ]{0,24}`,
      `(?:total )?members|members in good standing|total(?: membership)?|membres|adherents`,
    ),
    least: 2,
  },
  {
    metric: 'members',
    before:
      /\b(?:we (?:are|number)|nous (?:sommes|voila|voici)(?: rendus)?(?: a)?)(?: now| already| maintenant| desormais| aujourd'hui| deja)?\s*$/,
    least: 5,
  },
]
/** What ends the clause after such a number. */
export const CLOSED =
  /^(?:\s*[.,;:)(]|\s*$|\s(?:strong|today|now|mark|milestone|in all|in number|in total|altogether|overall|this|last|as of|at|since|with|in|across|from|and|but|while|after|because|thanks|by|maintenant|aujourd'hui|en tout|au total|au|en|dans|depuis|apres|et|mais|cette|cet|ce|a la|a l'|grace|l'an|contre|soit|-)(?![a-z]))/
export const BOARD_BEFORE = new RegExp(
  `\\b(?:(?:size of |seats on )?(?:the |our )?${BOARD}(?:'s)?(?: (?:seats|members|positions))?|conseil|(?:number of|nombre d[e']) (?:directors|administrateurs)|membres du (?:conseil|ca)|sieges au (?:conseil|ca))(?:, [^,.;:]{2,40},)?(?:\\s\\($|${LINKED})`,
)
