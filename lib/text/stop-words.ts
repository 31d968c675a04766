import naturalEnglish from 'natural/lib/natural/util/stopwords.js'
import naturalFrench from 'natural/lib/natural/util/stopwords_fr.js'
import { fold } from './fold.ts'
import type { Bilingual } from './statement.ts'

// Words that only hold a sentence together, beyond those `natural` lists.
const english = `across actually against ago almost along already although always among amongst anybody anyone anything anyway around
away back became become becomes becoming been began begin behind beside besides best better beyond brief certain
clearly consider currently despite different don done down due either else enough especially etc even ever every
everybody everyone everything everywhere except far first five following former four fully furthermore gave gets
getting give given gives giving go goes going gone good great greater group had happen hardly having hence hers
herself however ie eg include included includes including indeed instead itself just keep kept kind know known
largely last later latter least less let lets likely little long look looking lot made mainly makes making matter
may maybe mean meanwhile merely mostly moreover move myself namely near nearly necessarily need needed needs
neither nevertheless next nine no nobody none nonetheless nor not nothing notably nowhere off often okay ok once one
ones onto otherwise ourselves part particular particularly per perhaps place please possible possibly previous
previously primarily put quite rather re ll ve really recent recently regarding related respectively say
saying says second seem seemed seems seen sent seven several shall show similar simply six someone something
sometimes somewhat soon sort specific specifically such sure taken taking ten tend thanks thereby therefore thing
things think third thirty thorough thoroughly though three throughout thus together took toward towards tried tries
truly try trying twice two type typically unless unlike unto upon us use used useful uses using usually various
versus via want wanted wants went whatever whenever wherever whereas whether whichever whoever whole whose wide will
within without won wonder yes yet yourselves isn aren wasn weren doesn didn hasn haven hadn couldn wouldn shouldn
ain eight new many number set able year years month months day days time times well work working works worked people
canada canadian canadians help helps helped helping provide provides provided providing ensure ensures ensured
ensuring allow allows allowed allowing continue continues continued continuing person persons individual individuals
case cases means meant held led found ways others aid aids assist assists assisted assisting assistance thinking
thought keeping keeps`

const french = `afin ailleurs ainsi alors après assez au-delà aucun aucune aujourd hui auparavant auprès auquel aura auront aussi
aussitôt autant autour autre autres autrefois autrement auxquelles auxquels avant beaucoup bien bientôt bon bonne
bonnes bons car celle celles celui cependant certain certaine certaines certains ceux chacun chacune chaque chez ci
combien comme comment contre côté court dans davantage dedans dehors déjà delà delors depuis derrière dès desormais
désormais desquelles desquels deux dessous dessus devant devra devraient devrait devront deça dit dite dits dites
divers diverse diverses dix doit doivent devoir donc dont doté duquel durant effet également elles encore enfin
ensemble ensuite entre envers environ etc excepté façon facon fait faite faites faits faisant font fera feront faut
gens grâce grand grande grandes grands hormis hors huit ici jamais jusqu jusque juste laquelle là lequel lesquelles
lesquels lors lorsqu lorsque loin longtemps maintenant malgré manière mieux mille mise mises mis mettre met mettent
moins moment moyen moyennant mêmes neuf ni nombre nombreuses nombreux non nôtre nôtres notamment nouveau nouveaux
nouvel nouvelle nouvelles nul nulle onze or ouais oui outre parce parfois parmi part partant particulier
particulière particulièrement partir passé pendant peu peut peuvent peux plus plusieurs plutôt pour pourquoi pourra
pourraient pourrait pourront pouvait pouvant pouvez pouvoir pouvons pu premier première premières premiers près
presque principalement puis puisqu puisque quand quant quatre quelconque quelqu quelque quelques quiconque quoi
quoique quoiqu rien sauf sein selon semble sept sera serait si sien sienne siens simplement sinon sitôt six soi soit
sorte sortes soudain souvent sous suivant suivante suivantes suivants surtout tandis tant tantôt tel telle telles
tellement tels tenu tien tienne toujours tous tout toute toutes toutefois travers très trois trop un une unes uns
vais va vas vont vers via vis voici voilà voir voit vôtre vôtres vraiment vu ça cinq quelle quelles quels peut-être
lui-même elle-même ex cas rendre rend rendent donner donne donné donnent donnés prendre prend prennent pris prise dû
due dus dues mois jour jours an ans année années temps fois chose choses personne personnes canada canadien
canadienne canadiens canadiennes offrir offre offrent offert offerte permettre permet permettent permettant
aider aide aident aidé fournir fournit fournissent fourni assurer assure assurent veiller veille continuer continue
continuent utiliser utilise utilisent utilisé utilisée utilisés utilisées utilisant travail travaux travailler
travaille travaillent travaillant travaillons besoin besoins utilisons utilisation récent récente récents récentes
dernier dernière derniers dernières façons possible possibles différent différente différents différentes long
longue longs longues type types semblable semblables similaire similaires propre propres spécifique spécifiques
précis précise précises comprend comprennent comprenant compris comprise comprises inclure inclut incluent incluant
inclus incluse agit plupart concernant concerne concernent place intention seulement uniquement entremise égard
suite tard partout meilleur meilleure meilleurs meilleures deuxième deuxièmes second seconde seul seule seuls seules
puisse puissent devons devez susceptible susceptibles suffisamment conséquent fur aller allez veut veulent vouloir
voulons devenir devient deviennent dire disent disant penser pense pensent`

function listed(natural: readonly string[], own: string): ReadonlySet<string> {
  const words = [...natural, ...own.split(/\s+/)]
  return new Set([...words, ...words.map(fold)])
}

/** Words that carry no matter of their own, by language, as written and without their accents ("deja"). A thesaurus phrase may still contain them. */
export const STOP_WORDS: Bilingual<ReadonlySet<string>> = {
  en: listed(naturalEnglish.words, english),
  fr: listed(naturalFrench.words, french),
}

// Articles and the prepositions that link a noun to its complement: phrases are compared without them, so that
// "centre d'appels" meets "centre des appels". "en" and "in" stay: "en ligne" is not "ligne".
export const LINKS: Bilingual<ReadonlySet<string>> = {
  en: new Set('a an the of s'.split(' ')),
  fr: new Set('l le la les d de du des un une au aux à a'.split(' ')),
}

function grammar(language: 'en' | 'fr', words: string): ReadonlySet<string> {
  const all = [...LINKS[language], ...words.split(/\s+/)]
  return new Set([...all, ...all.map(fold)])
}

/**
 * Words that ask for nothing when they stand in a question without quotation marks. Far fewer than the stop words:
 * whoever looks for *travail* or *needs* means it.
 */
export const GRAMMAR: Bilingual<ReadonlySet<string>> = {
  en: grammar(
    'en',
    `about am and are as at be been being but by did do does for from had has have he her here his how i if in into is it
its me my nor on onto or our she so than that their them then there these they this those to was we were what when where
which while who whom whose why with you your`,
  ),
  fr: grammar(
    'fr',
    `afin ainsi avec c ce ces cet cette comme dans dont elle elles en entre est et eux ils il j je leur leurs lui m ma mais me
mes mon n ne ni nos notre nous on ont ou où par pas pour qu que quel quelle quelles quels qui quoi s sa se ses si son sont
sur t te tu vos votre vous y être`,
  ),
}
