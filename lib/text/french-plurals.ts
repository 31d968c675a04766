// Words in -as, -is, -os and -us that bear an s of their own, and have a family that a missing s would part or mix.
const INVARIABLE = new Set(
  `abus accès acquis admis amas anglais appris as assis atlas autobus avis bas biais bis bois bras bus campus canevas cas
choix chaos clos colis commis compas compris compromis confus consensus corpus corps cours croquis cursus dans débarras
depuis dessous dessus devis diffus dos embarras exclus frais fonds français gras gris gros harnais héros inclus intrus
irlandais jamais jus las logis mais maïs marais matelas mauvais mis mois nous obus os palais parcours paris parvis pas pays
permis plus poids précis préavis pris processus progrès promis propos prospectus puis rabais radis ras refus relais remis
repas repos requis souris soumis sous surplus surpris sursis tapis tas tous transmis très verglas virus vous`.split(
    /\s+/,
  ),
)

// Plurals in -x that no ending tells from an adjective's ("heureux") or from another plural's ("canaux").
const IN_X = new Map(
  `aveu aveux;bail baux;bijou bijoux;caillou cailloux;cheveu cheveux;chou choux;corail coraux;dieu dieux;émail émaux;
essieu essieux;genou genoux;hibou hiboux;moyeu moyeux;neveu neveux;noyau noyaux;joyau joyaux;tuyau tuyaux;boyau boyaux;
préau préaux;pieu pieux;soupirail soupiraux;travail travaux;vantail vantaux;vitrail vitraux;voeu voeux;vœu vœux;pou poux;
ciel cieux`
    .split(/[;\n]+/)
    .map((pair): [string, string] => {
      const [one = '', many = ''] = pair.split(' ')
      return [many, one]
    }),
)

/**
 * A French word without the sign of its plural: the rules take the -s off last, so that "partenariats" would miss the
 * ending before it, and keep that of "revenus" and "photos". A word that is one already stays.
 *
 * @example singular('revenus') // 'revenu', while singular('refus') stays
 */
export function singular(word: string): string {
  const known = IN_X.get(word)
  if (known !== undefined) return known
  if (INVARIABLE.has(word) || word.length < 4) return word
  return word.replace(/([^yès])s$/, '$1')
}
