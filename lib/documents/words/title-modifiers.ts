/** Words that a title may carry without being another title. */
export const TITLE_MODIFIERS = `key main major principal recent current upcoming coming next last past previous new top our your other
  strategic general service services delivery jurisdiction organization organizational member update updates overview summary
  report meeting council months month year years period since and the for section part area areas item items list
  principales principaux principal cles cle recents recentes actuels actuelles prochains prochaines derniers dernieres nouveaux
  nouvelles autres strategiques generaux prestation administration organisation organisationnels membre mise jour apercu
  resume rapport reunion conseil mois annee annees periode depuis rubrique partie domaine liste essentielles majeurs majeures
  short long term medium court moyen terme discussion information feedback items emerging emergents operational`
