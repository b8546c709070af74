import type { Language } from '#domain-kit';
import { fr } from './fr.js';

/** What the commands say that act as a person, by the language of the terminal. `{name}` is filled in. */
const en = {
  loginLabel: 'Sign-in name: ',
  passwordLabel: 'Password: ',
  previewTitle: '{rows} rows in {file}. Columns:',
  columnUsed: '  {column} → {field}   {samples}',
  columnUnused: '  {column} → (not used)   {samples}',
  dateOrder: 'Days are read as {order}; rows without a direction as {direction}; rows without a site as {site}.',
  nobody: '(refused)',
  confirm: 'Bring these {rows} rows into the records? [y/N] ',
  notBrought: 'Nothing was brought in.',
  brought: '{added} rows brought in, {known} were there already, {problems} left out.',
  problem: '  line {line}, {column}: {value}: {remedy}',
  moreProblems: '  and {count} more: see Resources, Import, in the browser.',
  asked: '{hub} was asked. Read these words aloud to somebody there whose voice you know; their page shows the same:',
  waiting: 'Waiting for the answer. Ctrl-C stops waiting and takes nothing back.',
  APPROVED: 'Approved: this organization belongs to the federation of {hub}.',
  REFUSED: 'Refused. Ask the committee why; a new request needs a new code.',
  EXPIRED: 'The request has expired. Ask the committee for a new code.',
};
export type PersonWord = keyof typeof en;

const es: Record<PersonWord, string> = {
  loginLabel: 'Nombre de acceso: ',
  passwordLabel: 'Contraseña: ',
  previewTitle: '{rows} filas en {file}. Columnas:',
  columnUsed: '  {column} → {field}   {samples}',
  columnUnused: '  {column} → (no se usa)   {samples}',
  dateOrder: 'Los días se leen como {order}; las filas sin sentido como {direction}; las filas sin sitio como {site}.',
  nobody: '(rechazadas)',
  confirm: '¿Traer estas {rows} filas a los registros? [s/N] ',
  notBrought: 'No se trajo nada.',
  brought: '{added} filas traídas, {known} ya estaban, {problems} quedaron fuera.',
  problem: '  línea {line}, {column}: {value}: {remedy}',
  moreProblems: '  y {count} más: míralas en Recursos, Importar, en el navegador.',
  asked:
    'Se preguntó a {hub}. Lee estas palabras en voz alta a alguien de allí cuya voz conozcas; su página muestra las mismas:',
  waiting: 'Esperando la respuesta. Ctrl-C deja de esperar y no retira nada.',
  APPROVED: 'Aprobada: esta organización pertenece a la federación de {hub}.',
  REFUSED: 'Rechazada. Pregunta al comité por qué; otra solicitud necesita un código nuevo.',
  EXPIRED: 'La solicitud venció. Pide un código nuevo al comité.',
};

export const PERSON_WORDS: Readonly<Record<Language, Record<PersonWord, string>>> = { en, es, fr };
