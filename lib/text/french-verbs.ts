// See english-families.ts: verbs whose forms Porter's rules for French part.
export const frenchVerbs = `
personnaliser personnalisé personnalisée personnalisés personnalisées personnalisation
importer importation importations importateur importateurs importé importés importées importée
aviser avise avisé avisés avisée
fonctionner fonctionnement fonctionne fonctionnent
mesure mesures mesurer mesuré mesurable mesurables
soutenir soutien soutient soutiennent soutenu soutenus soutenant soutiens soutenue
désigner désigné désignée désignés désignées désigne
administrer administré administrée administrés administrées administre administrent administrant
générer génère généré générés générées générant
recevoir reçoit reçoivent reçu reçus reçue reçues recevez recevons
répondre répond répondent répondu répondez répondons répondant
apprendre apprend appris apprise apprises apprennent apprenons apprenant
rejoindre rejoint rejoignent rejoignez joindre joint joints jointe joignez joignent
maintenir maintient maintiennent maintenu maintenue maintien maintenant
concevoir conçu conçue conçus conçues conçoit conçoivent concevons
soumettre soumis soumise soumises soumet soumettent
servir sert servent servi servons
entier entière entiers entières entièrement
suivre suit suivent suivie suivies
étendre étendu étendue étendus étendues étend
décrire décrit décrivent décrits décrite décrites décrivant
connaître connaît connaissent connu connue connus connues connaissons
savoir savent sait savez savons
obtenir obtient obtiennent obtenu obtenue obtenus obtenues obtention obtenant
devenir devient deviennent devenu devenue
venir vient viennent venu venue
prévoir prévoit prévoient prévu prévue prévus prévues
souhaiter souhaite souhaitent souhaitant souhaité
écrire écrit écrits écrite écrites écrivent écrivant
lire lit lisent lu
élire élu élus élue élues
vivre vit vivent vécu
offrir offre offrent offert offerte offerts offertes offrant
ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes ouvrant
couvrir couvre couvrent couvert couverte couverts couvrant
découvrir découvre découvrent découvert découverte découvertes
admettre admet admettent admis admise admission admissions
émettre émet émettent émis émise
promettre promet promettent promis
transmettre transmet transmettent transmis transmise
réduire réduit réduisent réduite réduits réduisant réduction réductions
conduire conduit conduisent conduite
construire construit construisent construite construits construites construction constructions
introduire introduit introduisent introduction
traduire traduit traduits traduite traduisent traduction traductions
atteindre atteint atteignent atteinte atteints
craindre craint crainte craintes
contraindre contraint contrainte contraintes
tenir tient tiennent tenu tenue tenus tenues tenant
détenir détient détiennent détenant
choisir choisit choisissent choisi choisis choix
fournir fournit fournissent fourni fournis fournie
accueillir accueille accueilli accueillis accueillons accueillent
jouer joue jouent joueur joueurs joueuse
conserver conserve conservent conservé conservés
tirer tire tirent tiré
accorder accordé accordée accordés accordées accorde accordent accordant
appeler appelé appelée appelés appelées appelle appellent
`
