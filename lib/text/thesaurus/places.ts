/** Places and peoples of the world. Canada's own provinces are left out: who reports is not what a theme is about. */
export const places = `
africa;african|afrique;africain|general
asia;asian|asie;asiatique|general
europe;european|europe;européen|general
america;north american|amérique;nord-américain|general
latin america;south america|amérique latine;amérique du sud|general
antarctica;antarctic|antarctique|general
middle east|moyen-orient;proche-orient|general
atlantic|atlantique|general
pacific|pacifique|general
mediterranean|méditerranée;méditerranéen|general
united kingdom;britain;great britain;british|royaume-uni;grande-bretagne;britannique|general
england;london|angleterre;londres|general
scotland;scottish|écosse;écossais|general
wales;welsh|pays de galles;gallois|general
ireland;irish|irlande;irlandais|general
france;paris|france;paris;parisien|general
germany;german;berlin|allemagne;allemand;berlin|general
italy;italian;rome;roman|italie;italien;rome;romain|general
spain;spanish|espagne;espagnol|general
portugal;portuguese|portugal;portugais|general
greece;greek|grèce;grec|general
turkey;turkish|turquie;turc|general
russia;russian;moscow|russie;russe;moscou|general
poland;polish|pologne;polonais|general
netherlands;dutch|pays-bas;néerlandais|general
belgium;belgian|belgique;belge|general
switzerland;swiss|suisse|general
austria;austrian;vienna|autriche;autrichien;vienne|general
sweden;swedish|suède;suédois|general
norway;norwegian|norvège;norvégien|general
finland;finnish|finlande;finlandais|general
denmark;danish|danemark;danois|general
hungary;hungarian|hongrie;hongrois|general
china;chinese;beijing|chine;chinois;pékin|general
japan;japanese;tokyo|japon;japonais;tokyo|general
korea;korean|corée;coréen|general
india;hindu|inde;hindou|general
pakistan;pakistani|pakistan;pakistanais|general
iran;iranian;persian|iran;iranien;persan|general
iraq;iraqi|irak;irakien|general
israel;israeli;jewish|israël;israélien;juif|general
palestine;palestinian|palestine;palestinien|general
lebanon;lebanese|liban;libanais|general
saudi arabia;arab;arabic|arabie saoudite;arabe|general
egypt;egyptian;cairo|égypte;égyptien;caire|general
morocco;moroccan|maroc;marocain|general
tunisia;algeria|tunisie;algérie|general
south africa|afrique du sud|general
kenya;ethiopia|kenya;éthiopie|general
brazil;brazilian|brésil;brésilien|general
mexico;mexican|mexique;mexicain|general
argentina;argentine|argentine;argentin|general
chile;peru|chili;pérou|general
cuba;haiti;caribbean|cuba;haïti;caraïbes;antilles|general
australia;australian;sydney|australie;australien;sydney|general
new zealand|nouvelle-zélande;néo-zélandais|general
singapore;malaysia|singapour;malaisie|general
thailand;thai|thaïlande;thaïlandais|general
vietnam;vietnamese|vietnam;vietnamien|general
indonesia;philippines|indonésie;philippines|general
georgia;armenia|géorgie;arménie|general
white house;washington|maison blanche;washington|general
st. lawrence;great lakes|saint-laurent;grands lacs|environment
`
