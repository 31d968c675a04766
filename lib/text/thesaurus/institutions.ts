/** Bodies that statements name by an acronym, or under names that differ between the languages, with what they are about. */
export const institutions = `
canadian food inspection agency;cfia|agence canadienne d'inspection;acia|agriculture|under=food
agriculture and agri-food canada;aafc|agriculture et agroalimentaire canada;aac|agriculture|under=agriculture
global affairs canada;global affairs;gac|affaires mondiales canada;affaires mondiales;amc|trade|under=foreign affairs
veterans affairs canada;veterans affairs;vac|anciens combattants canada;acc|defence|under=veteran
national research council;nrc|conseil national de recherches;cnrc|science|under=science
department of national defence;dnd|ministère de la défense;mdn|defence|under=defence
canadian armed forces;caf|forces armées canadiennes|defence|under=defence
fisheries and oceans canada;fisheries and oceans;dfo|pêches et océans canada;pêches et océans;mpo|marine|under=fisheries and coast
immigration refugees citizenship;ircc|immigration réfugiés citoyenneté;ircc|newcomers|under=immigration
treasury board secretariat;tbs|secrétariat du conseil du trésor;sct|governance
employment and social development;esdc|emploi et développement social;edsc|benefits
innovation science economic development;ised|innovation sciences développement économique;isde|business|under=business and economy
natural resources canada;nrcan|ressources naturelles canada;rncan|resources|under=energy and natural resources
environment and climate change canada;eccc|environnement et changement climatique;eccc|environment|under=environment
royal canadian mounted police|gendarmerie royale du canada|justice|under=police
crown-indigenous relations;cirnac|relations couronne-autochtones;rcaanc|indigenous|under=indigenous peoples
indigenous services canada;isc|services aux autochtones canada;sac|indigenous|under=indigenous peoples
canadian space agency;csa|agence spatiale canadienne;asc|science
public health agency;phac|agence de la santé publique;aspc|health|under=public health
health canada|santé canada|health|under=health
transport canada|transports canada|transport|under=transport
public safety canada|sécurité publique canada|justice
canadian heritage;pch|patrimoine canadien;pch|culture|under=culture and heritage
infrastructure canada|infrastructure canada|works
department of justice|ministère de la justice|justice|under=justice
public services and procurement canada;pspc|services publics et approvisionnement;spac|procurement|under=procurement
communications security establishment;cse|centre de la sécurité des télécommunications;cst|security
canadian centre for cyber security;cyber centre|centre canadien pour la cybersécurité;centre pour la cybersécurité|security|under=cyber security
canadian police information centre;cpic|centre d'information de la police;cipc|justice|under=police
canadian anti-fraud centre|centre antifraude du canada|security|under=fraud
canadian radio-television commission;crtc|conseil de la radiodiffusion;crtc|connectivity
canada mortgage and housing corporation;cmhc|société canadienne d'hypothèques;schl|housing|under=housing
canada post|postes canada|notifications|under=mail
elections canada|élections canada|politics|under=election
pest management regulatory agency;pmra|agence de réglementation antiparasitaire;arla|agriculture
digital identification council;diacc|conseil d'identification numérique;ccian|identity|under=digital identity
public policy forum;institute of public administration;ipac|institut d'administration publique;iapc|training
canada school of public service;csps|école de la fonction publique;efpc|training|under=training
office of the auditor general|bureau du vérificateur général|governance
service nova scotia|service nouvelle-écosse|single-window
servicenl;digital government and service nl|servicenl;gouvernement numérique et services|single-window
access pei|accès î.-p.-é.|single-window
alberta registries;service alberta;registry agent|service alberta;agent de registre|single-window
manitoba public insurance;mpi|société d'assurance publique du manitoba;sapm|drivers
icbc;insurance corporation of british columbia|icbc|drivers
esask;ehealth saskatchewan|cybersanté saskatchewan|health
`
