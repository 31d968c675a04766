import englishStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import frenchStemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import { fold } from './fold.ts'
import type { Bilingual, Language } from './statement.ts'

// Where Porter's rules confuse two families ("community", "communication") or part one ("réuni", "réunion"):
// folded words of one family on a line, the first standing for all.
const english = `
community communities
experience experiences experienced
experiment experiments experimental experimentation experimenting
important importance importantly
organization organizations organisation organisations organizational
organize organizes organized organizing
university universities
universal universally universality
international internationally
internal internally
customs
customer customers
accountability accountable accountabilities
accounting
authority authorities
authorize authorizes authorized authorization authorizations
general generally
personal
personnel
officer officers
official officials officially
child children
woman women
man men
life lives
news
media
positive positively
designate designated designation
publication publications
publicity
policy policies
business businesses
busy
operating
relationship relationships
relative relatives
arm arms
army armies
copy copies copied
import imports imported importing importer importers importation
train trains
training trainings trained trainer trainers
meet met
meeting meetings
building buildings
build builds built
statistic statistics statistical
nation nations nationhood
native natives
notice notices
notify notified notification notifications notifies
apply applies applied applying
applicant applicants
application applications
sustain sustains sustained
sustainable sustainability
species
special
specify specified specifies
past
paste
interest interests interested
interesting
status
state states
united
unit units
unite unites
mobile mobility
mobilize mobilized mobilization
minor minors
minority minorities
major
majority
legal
legislation legislative legislature
`
const french = `
donnée données
réunion réunions réuni réunis réunie réunies réunir réunit réunissent
travail travaux
communication communications communiquer communique communiquent communiqué communiqués
communauté communautés communautaire communautaires
organisme organismes
organe organes
informatique informatiques
publication publications publier publie publié publiés publiée publiées publient
publicité publicités publicitaire publicitaires
public publics publique publiques
formation formations
marché marchés
marche marches marcher
port ports portuaire portuaires
porte portes
cours
cour cours-d'appel
fonds
parti partis
partie parties
œil yeux
compétence compétences
compétition compétitions
fiscal fiscale fiscaux fiscales fiscalité
normal normale normaux normales
norme normes
régie régies
région régions régional régionale régionaux régionales
client clients cliente clientes clientèle clientèles
numérique numériques numériquement
numéro numéros
loi lois
légal légale légaux légales
police polices policier policiers policière policières
politique politiques
logement logements
logiciel logiciels
général générale généraux générales
génération générations
national nationale nationaux nationales
natif natifs native natives
service services
serveur serveurs
mobilité mobilités
médias média
mine mines minier miniers minière minières
ministre ministres
ministère ministères ministériel ministérielle
patient patients patiente patientes
patience
personnel personnels
personnaliser personnalisé personnalisée personnalisés personnalisées personnalisation
importer importation importations importateur importateurs importé importés importées importée
important importante importants importantes importance
`

function families(text: string): Map<string, string> {
  const words = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [first, ...others] = line.split(' ').map(fold)
    if (!first) continue
    for (const word of [first, ...others]) words.set(word, first)
  }
  return words
}

const EXCEPTIONS: Bilingual<Map<string, string>> = {
  en: families(english),
  fr: families(french),
}

/**
 * The stem that stands for a word's family in its language, without accents. The word comes in lower case with its
 * accents, which the French rules need. Porter 1980, in the versions of `natural`, with a list of exceptions.
 *
 * @example stem('réunies', 'fr') // 'reunion'
 */
export function stem(word: string, language: Language): string {
  const folded = fold(word)
  const exception = EXCEPTIONS[language].get(folded)
  if (exception !== undefined) return exception
  return language === 'en' ? englishStemmer.stem(folded) : fold(frenchStemmer.stem(word))
}
