import type { Metric } from './form.ts'

const DESCRIBING = `(?:(?:small|medium|mid-sized|large|canadian|canadiennes?|canadiens|different|differentes?|member|membres?|participating|participantes?|municipal|municipales?|municipaux|local|locales?|locaux|active?s?|actifs|full|paying|paid|current|actuels?|total|urban|rural|rurales?|urbaines?|petites?|moyennes?|grandes?|grosses?|other|autres?|of|the|our|its|de|d'|des|nos|ses|and|et|regional|regionales?|regionaux|corporate|institutional|institutionnels?|registered|associate|associes?|elected|elus|appointed|nommes|voting|votants|additional|more|supplementaires?)\\s*){0,4}`
const NEW = '(?:(?:brand[ -])?new|nouveaux|nouvelles?|nouvel|nouveau)'
const MEMBER = '(?:members?|membres?|memberships|adherents?|adhesions)'
const TOWN =
  '(?:municipalit(?:y|ies|es?)|villes?|cities|towns|(?:municipal|local) (?:governments|administrations)|administrations (?:municipales|locales)|gouvernements locaux)'

export type Rule = { metric: Metric; before?: RegExp; after: RegExp; least?: number }

/** Tried in order: the first rule that fits a number takes it. */
export const RULES: Rule[] = [
  {
    metric: 'board-members',
    after: new RegExp(
      `^[ -]${DESCRIBING}(?:(?:person|member|membre)[ -])?(?:board (?:members|directors|seats)|board\\b|directors\\b|administrat(?:eurs|rices)\\b|sieges au conseil)`,
    ),
  },
  {
    metric: 'board-members',
    before:
      /(?:\bboard(?: of directors)?|conseil d.administration)(?:, [^,.;]{2,40},)?(?:, (?:still|now|today|toujours|encore|qui|which))?\s*(?:(?:is |est |was |has |been |a |ete )*(?:now |maintenant |desormais )?(?:of|has|with|includes|counts|comprises|composed of|made up of|consists of|de|compte|comprend|(?:expanded|enlarged|widened|brought)(?: from| to)?|grew(?: from| to)?|grown(?: from| to)?|increased(?: from| to)?|reduced(?: from| to)?|passe(?: de| a)?|elargi(?: de| a)?|compose de|forme de|comporte|:)\s*)?(?:(?:about|environ)\s*)?$/,
    after:
      /^(?:\s*(?:elected |elus |voting |appointed )?(?:members?|membres?|directors|people|personnes|sieges|seats|administrateurs|strong)\b|[\s]*[).,;]|\s*$)/,
  },
  {
    metric: 'new-members',
    after: new RegExp(`^ ${DESCRIBING}${NEW} ${DESCRIBING}(?:${MEMBER}|${TOWN})\\b`),
  },
  {
    metric: 'new-members',
    after: new RegExp(
      `^ ${DESCRIBING}(?:${MEMBER}|${TOWN}) (?:have |has |had |recently |also |ont |se sont |s'est |sont |a )*(?:joined|join|joints?|jointes?|adhere|became|signed up|signed on|enrolled|devenue?s|inscrite?s|ajoute(?:e?s)?|were added|were welcomed|${NEW}\\b)`,
    ),
  },
  {
    metric: 'departed-members',
    after: new RegExp(
      `^ ${DESCRIBING}(?:${MEMBER}|${TOWN}) (?:have |has |had |recently |ont |sont |est |se sont |s'est |a |nous |n'ont pas )*(?:left|departed|withdr(?:ew|awn)|resigned|lapsed|quitte|partis?\\b|parties?\\b|retires?|retirees?|demissionne|renouvele)`,
    ),
  },
  {
    metric: 'departed-members',
    before:
      /(?:\b(?:lost|loss of|departure of|withdrawal of|depart de|perte de|perdu|retrait de)\s+)$/,
    after: new RegExp(`^ ${DESCRIBING}(?:${MEMBER}|${TOWN})\\b`),
  },
  {
    metric: 'individual-members',
    after: new RegExp(
      `^ ${DESCRIBING}(?:individual ${MEMBER}|individuals? ${MEMBER}|${MEMBER} (?:individuels|individuelles|a titre individuel|a titre personnel)|individual subscribers|particuliers membres)`,
    ),
  },
  {
    metric: 'chapters',
    after: new RegExp(
      `^ ${DESCRIBING}(?:chapters?|chapitres?|sections (?:regionales|locales|provinciales))\\b`,
    ),
    least: 2,
  },
  {
    metric: 'chapters',
    before:
      /\b(?:(?:bring|brings|bringing|raises|raising) (?:the |our )?(?:total )?number of chapters to|number of chapters (?:has |have )?(?:rose|grew|risen|grown|increased|went|doubled)(?: from| to)?|porte(?:nt)? a|portant a|nombre de (?:chapitres|sections) (?:est )?(?:passe|a|s'eleve)(?: de| a)?)\s*$/,
    after: /^(?: (?:le|son|notre) nombre de (?:chapitres|sections)\b|\s*[.,;]|\s*$)/,
    least: 2,
  },
  {
    metric: 'provinces',
    after: new RegExp(
      `^ ${DESCRIBING}(?:provinces?|provinces and territories|provinces et territoires)\\b`,
    ),
    least: 2,
  },
  { metric: 'municipalities', after: new RegExp(`^ ${DESCRIBING}(?:${TOWN})\\b`), least: 2 },
  {
    metric: 'members',
    before:
      /\b(?:members?|membres?)\b[^.]{0,60}\b(?:(?:today|now|currently)(?: it| we)? (?:has|have|counts?|numbers?)|(?:it|we) (?:now |today )(?:has|have|counts?|numbers?)|en (?:reunit|regroupe|rassemble|compte|comptons)(?: maintenant| desormais| aujourd'hui)?)\s*$/,
    after: /^(?:\s*[.,;]|\s*$)/,
    least: 2,
  },
  {
    // "qui comptait 48 municipalités, en réunit maintenant 52": the noun is not said again.
    metric: 'municipalities',
    before:
      /\b(?:municipalit\w+|villes|towns|cities)\b[^.;]{0,80}\b(?:en (?:reunit|regroupe|rassemble|compte|represente)|and (?:it )?now (?:has|have|counts?|numbers?))(?: maintenant| desormais| aujourd'hui)?\s*$/,
    after: /^(?:\s*[.,;]|\s*$|\s(?:dans|in|across|from|de)\b)/,
    least: 2,
  },
  {
    metric: 'population',
    after:
      /^ (?:de |d'|of )?(?:canadians?|canadiens?|canadiennes|residents?|residants?|habitants?|inhabitants|citizens?|citoyens?|people|personnes)\b/,
    least: 1000,
  },
  {
    metric: 'population',
    before:
      /\bpopulation (?:totale |combined |total |combinee )?(?:of|de|d'|is|est de|reaching|totalling|:|combinee de|totale de)\s*(?:[a-z]+ (?:de |d'|than )?)?$/,
    after: /^/,
    least: 1000,
  },
  {
    metric: 'members',
    after: new RegExp(
      `^ ${DESCRIBING}${MEMBER}\\b(?! (?:of|du|de la|de l'|des) (?:(?:the|our|notre) )?(?:staff|team|public|committee|personnel|equipe|comite|groupe|working|parliament|council|conseil|task|advisory))`,
    ),
    least: 2,
  },
  {
    metric: 'members',
    before:
      /\b(?:bring(?:s|ing) (?:us|(?:the|our) (?:total|membership|number)[a-z ]{0,20}) to|port(?:ant|e|ent) (?:le|la|notre|son) (?:total|nombre|effectif)[a-z ]{0,24} a)\s*$/,
    after: /^(?! (?:services|%))/,
    least: 2,
  },
  {
    metric: 'members',
    before:
      /\b(?:membership|effectif|nombre de (?:ses |nos )?membres|number of members|member count)(?: (?:now|is|has|stands|grew|rose|currently|totals|reached|a|est|atteint|s'eleve|s'etablit|se situe|compte|passed|crossed|hit|the|passe|at|to|of|de|maintenant|desormais|grown|risen|increased|se|chiffre|d'))*(?: (?:about|environ|over|nearly|plus de|pres de|more than))?\s*:?\s*$/,
    after: /^(?!\s*(?:%|per ?cent|pour ?cent|services|fees))/,
    least: 2,
  },
]
