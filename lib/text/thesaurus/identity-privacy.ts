/** Digital identity and credentials; privacy, consent and access to information; cyber security and fraud. */
export const identityPrivacy = `
# What several of those below are called together
identity and sign-in|identité et connexion;identité et ouverture de session|identity
privacy and access to information|vie privée et accès à l'information|privacy
# Digital identity and sign-in
digital identity;digital id;digital identification;electronic identity|identité numérique;id numérique;identification numérique;identité électronique|identity|under=identity and sign-in
identity|identité|identity|under=identity and sign-in
identity proofing;identity verification;identity validation;verify identity;identity check;identity assurance;proof of identity;confirm identity;remote proofing;proofing;confirm who;prove your identity;prove their identity;verify who;checking who;know who is;prove one's identity;photo match;selfie|vérification de l'identité;validation de l'identité;vérifier l'identité;confirmation de l'identité;preuve d'identité;assurance de l'identité;attestation d'identité;confirmer qui;prouver leur identité;prouver son identité;prouvent leur identité;s'assurer de l'identité;contrôle d'identité;égoportrait;autoportrait|identity|broader=identity
identity management;identity and access management;iam|gestion de l'identité;gestion des identités;gestion de l'identité et de l'accès;gestion des accès|identity|broader=identity
authentication;authenticate;authenticator|authentification;authentifier|identity|under=digital identity
multi-factor authentication;multifactor authentication;two-factor authentication;two-step verification;mfa;2fa;multi-factor;multifactor;second factor|authentification multifactorielle;authentification multifacteur;authentification à plusieurs facteurs;authentification à deux facteurs;vérification en deux étapes;amf;multifacteur;multifactorielle;deuxième facteur|identity|broader=authentication
single sign-on;sso;one login;common login;single login;single password;one account;single account;same login;one set of credentials;one username|authentification unique;ouverture de session unique;connexion unique;identifiant unique;mot de passe unique;compte unique;un seul compte;mêmes identifiants;même identifiant;un seul mot de passe|identity|broader=authentication
sign-in;login;log-in;sign in;log in;logging in;sign on;signed in;signing in;log on;logged in;account login;login page;signed on|ouverture de session;se connecter;ouvrir une session;connexion au compte;se brancher à son compte;accéder à leur compte;accéder à son compte;page de connexion;session ouverte|identity|under=authentication
password;passphrase;passcode;forgotten passwords;passwords to remember|mot de passe;phrase de passe;mots de passe oubliés|identity|under=authentication
password reset;forgotten password;reset password|réinitialisation du mot de passe;mot de passe oublié;réinitialiser un mot de passe|identity|broader=password
user account;online account;my account;client account;citizen account;account creation;create account;user profile;account holder;open an account|compte d'utilisateur;compte en ligne;mon compte;compte client;compte citoyen;création de compte;créer un compte;profil d'utilisateur;titulaire du compte;ouvrir un compte;détenteur de compte|identity|under=authentication
verified account;verified login;trusted account|compte vérifié;compte de confiance;compte fiable|identity|broader=user account
account|compte|general
username;user name;user id;login name|nom d'utilisateur;code d'utilisateur;code d'usager;identifiant de connexion|identity|under=authentication
credential|justificatif;justificatif d'identité|identity|under=digital identity
digital credential;verifiable credential;digital certificate;electronic credential;holder;pass holder;card holder;cardholder|justificatif numérique;titulaire;détenteur;titulaire de la carte;justificatif vérifiable;titre numérique;titre vérifiable;certificat numérique;attestation numérique|identity|broader=credential
digital wallet;wallet;mobile wallet;identity wallet|portefeuille numérique;portefeuille d'identité;portefeuille mobile|identity|broader=digital credential
mobile driver's licence;mobile driver's license;digital driver's licence|permis de conduire numérique;permis de conduire mobile|identity|broader=digital credential
trust framework;pan-canadian trust framework;pctf|cadre de confiance;cadre de confiance pancanadien;ccp|identity|under=digital identity
trusted digital identity;trusted identity|identité numérique de confiance;identité de confiance|identity|broader=digital identity
level of assurance;assurance level|niveau d'assurance;niveau de confiance|identity|under=digital identity
federated identity;identity federation;identity provider|identité fédérée;fédération d'identités;fournisseur d'identité|identity|broader=digital identity
biometrics;biometric;fingerprint;facial recognition;face recognition|biométrie;biométrique;empreinte digitale;reconnaissance faciale;reconnaissance du visage|identity|under=identity proofing
social insurance number;sin|numéro d'assurance sociale;nas|identity
identification card;id card;identity card;photo card;photo id|carte d'identité;carte d'identification;carte avec photo;pièce d'identité avec photo|identity|under=identity document
identity document;piece of identification;identification document;two pieces of identification;pieces of id;valid identification|pièce d'identité;document d'identité;deux pièces d'identité;pièce avec photo|identity|under=identity
identification;identify;identifier|identification;identifier;identifiant|general
unique identifier|identificateur unique;numéro unique|identity|under=identity
proof of address;proof of residency;proof of residence;address verification|preuve d'adresse;preuve de résidence;justificatif de domicile;vérification de l'adresse|identity
smart card|carte à puce;carte intelligente|identity|under=credential
public key;pki;encryption key|clé publique;icp;clé de chiffrement|security|under=encryption
passkey;passwordless;security key|clé d'accès;sans mot de passe;clé de sécurité|identity|broader=authentication
one-time code;verification code;security code;access code|code à usage unique;code de vérification;code de sécurité;code d'accès|identity|broader=authentication
document verification|vérification des documents|identity|under=identity proofing
authority to act;delegated access;authorized representative;power of attorney;act on behalf;act for someone else;proxy;delegate access;trusted helper;trusted contact|délégation d'accès;représentant autorisé;procuration;agir au nom;mandataire;représentant légal;accès délégué;personne de confiance|identity|under=identity and sign-in
# Privacy, consent, access to information
privacy;right to privacy;kept private;privacy rules;privacy rights|vie privée;protection de la vie privée;protection des renseignements personnels;droit à la vie privée;règles de confidentialité|privacy|under=privacy and access to information
personal information;personal data;personal details|renseignements personnels;données personnelles;données à caractère personnel;informations personnelles|privacy|under=privacy
privacy impact assessment;pia|efvp;évaluation des facteurs relatifs|privacy|broader=privacy
privacy breach;data breach;information breach;data leak|atteinte à la vie privée;atteinte à la protection des données;incident de confidentialité;fuite de données;violation de données|privacy|broader=privacy
privacy commissioner;information commissioner|commissaire à la protection de la vie privée;commissariat à la protection de la vie privée;commissaire à l'information|privacy|broader=privacy
privacy by design|protection de la vie privée dès la conception;respect de la vie privée dès la conception|privacy|broader=privacy
privacy act;privacy legislation;privacy law|législation sur la vie privée;loi 25|privacy|broader=privacy
confidentiality;confidential|confidentialité;confidentiel|privacy|under=privacy
consent;permission from clients;opt in;opt-in;opt out;opt-out|consentement;consentir;permission du client;accord du client;avec l'accord;refus de consentement;adhésion volontaire|privacy|under=privacy
informed consent;meaningful consent;express consent|consentement éclairé;consentement valable;consentement explicite|privacy|broader=consent
access to information;atip;freedom of information;foi;foip;right to information|accès à l'information;aiprp;accès aux documents|privacy|under=privacy and access to information
access request;information request;disclosure request|demande d'accès à l'information;demande de communication;demande d'accès|privacy|broader=access to information
disclosure;disclose|divulgation;divulguer|privacy|under=privacy and access to information
redaction;redact|caviardage;caviarder|privacy|broader=access to information
anonymous data;anonymous;anonymize;anonymization;de-identification;de-identified;depersonalized|données anonymes;anonyme;anonymiser;anonymisation;dépersonnalisation;dépersonnalisé|privacy|under=privacy
sensitive information;sensitive data|renseignements sensibles;données sensibles;renseignements de nature délicate;données de nature délicate|privacy|under=privacy
proactive disclosure;proactive publication|divulgation proactive;publication proactive|privacy|broader=access to information
transparency;transparent|transparence;transparent|privacy
open government|gouvernement ouvert;administration ouverte|data|under=open data
trust;trustworthy;confidence;confident|confiance;digne de confiance|general
public trust;trust in government|confiance du public;confiance envers le gouvernement|privacy|broader=trust
ethics;ethical|éthique|privacy
data protection;information protection|protection des données;protection de l'information|privacy|under=privacy
surveillance camera;video surveillance|caméra de surveillance;vidéosurveillance|privacy|under=privacy
whistleblower;conflict of interest;code of conduct|dénonciateur;conflit d'intérêts;code de conduite|governance
# Cyber security and fraud
cyber security;cybersecurity;information security;it security;computer security;data security|cybersécurité;sécurité de l'information;sécurité informatique;sécurité des ti;sécurité des données;sécurité numérique|security
cyber attack;cyberattack;cyber threat;cyber incident;cyberthreat;security incident;hacking;hacker;hack;break-in;under attack;taken offline by|cyberattaque;cybermenace;cyberincident;incident de sécurité;piratage;pirate informatique;pirate;piratage informatique;attaque informatique|security|broader=cyber security
cybercrime;cyber crime|cybercrime;cybercriminalité;cybercriminel|security|broader=cyber security
ransomware|rançongiciel;logiciel de rançon|security|broader=cyber attack
malware;virus protection;malicious software;spyware|logiciel malveillant;maliciel;logiciel espion|security|broader=cyber attack
phishing;spear phishing;smishing;phishing simulation;fake email;fake text;fake message;fake website;spoofing|hameçonnage;harponnage;faux courriel;courriel frauduleux;faux message;faux texto;faux site;mystification;courriel piégé;courriel suspect|security|broader=cyber attack
spam;junk mail|pourriel;courrier indésirable|security|under=cyber attack
fraud;fraudulent;fraudster;fraud attempt;fake cheque;fake cheques;defraud;defrauded|fraude;frauduleux;fraudeur;tentative de fraude;faux chèques;frauder|security|under=cyber security
scam;scammer;swindle|arnaque;arnaqueur;escroquerie;escroc|security|broader=fraud
identity theft;identity fraud;stolen identity;impersonation;account takeover;takeover|vol d'identité;fraude d'identité;usurpation d'identité;prise de contrôle de compte|security|broader=fraud
payment fraud;card fraud;counterfeit;forgery;forged|fraude par carte;contrefaçon;contrefait;falsification;falsifié|security|broader=fraud
fraud prevention;fraud detection;anti-fraud|prévention de la fraude;détection de la fraude;lutte contre la fraude;antifraude|security|broader=fraud
security awareness;cyber awareness;cyber hygiene;cyber training|sensibilisation à la sécurité;sensibilisation à la cybersécurité;cyberhygiène;formation en cybersécurité|security|broader=cyber security
cyber insurance|cyberassurance;assurance contre les cyberrisques|security|broader=cyber security
security operations centre;soc;security monitoring|centre des opérations de sécurité;surveillance de la sécurité|security|broader=cyber security
vulnerability;vulnerability scan;penetration test;penetration testing;vulnerability assessment;red team;security testing|vulnérabilité;test d'intrusion;essai de pénétration;analyse de vulnérabilité;essai d'intrusion;équipe rouge|security|broader=cyber security
patch;patching;security update|correctif;rustine;mise à jour de sécurité|security|broader=cyber security
zero trust|vérification systématique;zéro confiance;confiance zéro|security|broader=cyber security
encryption;encrypted;encrypt|chiffrement;cryptage;données chiffrées|security|broader=cyber security
firewall|pare-feu|security|broader=cyber security
threat|menace|security|under=cyber security
security;secure;safety;safe;unsafe|sécurité;sécurisé;sécuriser;sécuritaire;sûreté;sûr;salubrité|general
security clearance;security screening;reliability status;background check|cote de sécurité;enquête de sécurité;filtrage de sécurité;cote de fiabilité;vérification des antécédents|people|under=human resources
safeguard;security control;security measure|mesure de protection;contrôle de sécurité;mesure de sécurité|security
security risk;cyber risk|risque de sécurité;risque pour la sécurité;cyberrisque|security|broader=cyber security
incident response;incident management|intervention en cas d'incident;gestion des incidents;réponse aux incidents|security|under=cyber security
denial of service|déni de service|security|broader=cyber attack
chief information security officer;ciso|chef de la sécurité de l'information;dirigeant de la sécurité de l'information|security|broader=cyber security
digital card;virtual card;card on the phone;digital licence card|carte virtuelle;carte numérique;carte sur le téléphone|identity|under=digital credential
access log;who looked at;who viewed;access audit|journal des accès;journal d'accès;qui a consulté;consultation non autorisée;accès non autorisé;fouinage|privacy|under=privacy
`
