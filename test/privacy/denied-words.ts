/**
 * Words of which no field's name is made: requirements.md, *Limits we keep*, R36, R38, R84 and R100. Without accents.
 * Pronouns have no field: they stand in the name, which is free text. Not *accusé*, which is French for a receipt, too.
 */
const WORDS = {
  en: [
    'employer employment employee occupation profession workplace',
    'class income salary wage wages wealth debt',
    'nationality citizenship citizen immigration visa passport ethnicity ethnic race tribe caste',
    'sex gender orientation pronoun pronouns',
    'religion religious faith church',
    'birth birthday birthdate birthplace born dob',
    'health illness disability pregnancy',
    'criminal conviction arrest police suspicion suspect background',
    'opponent enemy informant accusation accused blacklist watchlist',
    'weapon weapons arms militia',
    'ip address useragent device fingerprint latitude longitude geolocation',
  ],
  es: [
    'empleador empleadora empleo profesion ocupacion patron',
    'clase ingresos sueldo salario riqueza deuda',
    'nacionalidad ciudadania inmigracion pasaporte etnia raza tribu casta',
    'sexo genero orientacionsexual pronombre pronombres',
    'religion iglesia creencia',
    'nacimiento cumpleanos nacido nacida',
    'salud enfermedad discapacidad embarazo',
    'antecedentes condena arresto policia sospecha sospechoso',
    'opositor enemigo informante acusacion acusado',
    'arma armas milicia',
    'huella latitud longitud geolocalizacion',
  ],
  fr: [
    'employeur employeuse emploi metier patronne',
    'classe revenu revenus salaire richesse dette dettes',
    'nationalite citoyennete citoyen citoyenne immigration passeport ethnie ethnique tribu',
    'sexe genre orientationsexuelle pronom pronoms',
    'religion eglise croyance',
    'naissance anniversaire',
    'sante maladie handicap grossesse',
    'casier condamnation arrestation policier soupcon suspect suspecte',
    'opposant opposante ennemi ennemie informateur informatrice accusation accusee',
    'arme armes milice',
    'adresseip empreinte latitude longitude geolocalisation',
  ],
} as const;

const DENIED = new Set([...WORDS.en, ...WORDS.es, ...WORDS.fr].flatMap((line) => line.split(' ')));

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** The words of a name, however it joins them (`birthDate`, `birth_date`, `birth-date`), each two neighbours together, and the whole. */
function wordsOf(name: string): string[] {
  const words = plain(name)
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return [...words, ...words.slice(1).map((word, at) => words[at]! + word), words.join('')];
}

/** The denied words of a name of code or of a text, in English, Spanish or French. */
export const denied = (name: string): string[] => [...new Set(wordsOf(name).filter((word) => DENIED.has(word)))];
