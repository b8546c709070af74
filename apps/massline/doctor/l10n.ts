import { type Language, languageOf as ourLanguage } from '#domain-kit';
import { fr } from './fr.js';
import type { FindingCode } from './findings.js';

/** What is so, and what to do about it. */
export interface Advice {
  readonly says: string;
  readonly remedy: string;
}

const en: Record<FindingCode | 'WELL', Advice> = {
  WELL: { says: 'Nothing is wrong.', remedy: '' },
  NODE_TOO_OLD: {
    says: 'Node.js {version} runs this; {oldest} is needed.',
    remedy: 'Run npm install here again, and start it with npx massline.',
  },
  NO_INSTANCE: {
    says: 'No node lives in {home}.',
    remedy: 'Found one with: npx massline init. If it lives elsewhere, name its folder with --home.',
  },
  HOME_OPEN: {
    says: 'Other accounts of this machine can change what lies in {home}.',
    remedy: 'Run: chmod go-w {home}',
  },
  DISK_LOW: {
    says: 'Only {megabytes} MB are free where {home} lies. A full disk stops everything.',
    remedy: 'Delete what is not needed, old backups on this disk first, or move the folder to a larger one.',
  },
  KEY_ABSENT: {
    says: 'The node key {file} is not there. Without it nothing about people can be read.',
    remedy: 'Bring it back from the backup. Do not make a new one: it would open nothing.',
  },
  KEY_OPEN: { says: 'Other accounts of this machine can read the node key.', remedy: 'Run: chmod 600 {file}' },
  KEY_DAMAGED: { says: 'The node key {file} is damaged.', remedy: 'Bring it back from the backup.' },
  KEY_LOCKED: {
    says: 'A passphrase opens this node, and it was not given. What lies behind it was not looked at.',
    remedy: 'Run massline doctor at a terminal and type the passphrase.',
  },
  CUSTODY_FILE: {
    says: 'The node starts alone. Whoever takes the machine can read everything on it.',
    remedy: 'If that is not what you want, run: npx massline custody passphrase',
  },
  PORT_TAKEN: {
    says: 'Another program listens on port {port}, which this node needs.',
    remedy: 'Stop that program, or start with another port: npx massline serve --port 4200',
  },
  NOT_RUNNING: { says: 'The node is not running.', remedy: 'Start it with: npx massline serve' },
  DATABASE_UNREACHABLE: {
    says: 'The database does not answer.',
    remedy: 'Is DATABASE_URL right, and does that server run? The embedded one says why in postgres/postgres.log.',
  },
  DATABASE_TOO_OLD: {
    says: 'PostgreSQL {version} is too old; {oldest} is needed.',
    remedy: 'Move the database to a newer server.',
  },
  MIGRATIONS_PENDING: {
    says: 'The database is {count} steps behind this version.',
    remedy: 'Run: npx massline migrate. massline serve does it by itself.',
  },
  RUNS_AS_OWNER: {
    says: 'The node reaches its database as the account that owns the tables: a hole in it could rewrite the record.',
    remedy:
      'Put another name and password into DATABASE_URL and what stood there into DATABASE_OWNER_URL, then run: npx massline migrate. Where your provider allows no second account, it stays so.',
  },
  NODE_BROKEN: {
    says: 'The node cannot look at its own data: {why}',
    remedy: 'If the key was exchanged, bring the right one back. Else look into node.log.',
  },
  NOT_FOUNDED: {
    says: 'Nobody has founded this node yet.',
    remedy: 'Run npx massline init and open the address that it prints.',
  },
  LEDGER_BROKEN: {
    says: 'The record of decisions does not verify: {count} findings. Somebody changed what cannot be changed.',
    remedy: 'Look at them with: npx massline verify-ledger. Compare with your last backup, and tell your members.',
  },
  NO_RECOVERY_SHEET: {
    says: 'There is no recovery sheet, so there can be no backup: if this machine breaks, everything is lost.',
    remedy: 'Make one, print it and hand its parts out: npx massline recovery-sheet',
  },
  NO_BACKUP: {
    says: 'No backup lies in the folder backups.',
    remedy: 'Make one now and carry a copy to another place: npx massline backup',
  },
  BACKUP_OLD: {
    says: 'The newest backup is {days} days old.',
    remedy: 'Make one after each month’s approval: npx massline backup',
  },
  PEER_STOPPED: {
    says: 'Delivery to {peer} has stopped ({why}). Nothing is lost, and nothing more is sent.',
    remedy:
      'A person must look: usually a restored backup, or two machines running for one node. Stop the second one, then see “When delivery waits” in docs/operating.md.',
  },
  PEER_PROBING: {
    says: '{peer} refuses what we send ({why}). It is tried once an hour.',
    remedy: 'Ask them whether their server was restored or moved. Once it is mended, press “try again” on the page.',
  },
  PEER_SILENT: {
    says: '{peer} has not answered for {days} days. What is to be sent waits safely.',
    remedy: 'Ask them whether their server runs. It is sent by itself when they are back.',
  },
  PEER_UNREACHABLE: {
    says: 'The server of {peer} does not answer at {url}.',
    remedy: 'Has this machine a connection to the internet? If yes, theirs is down: wait, nothing is lost.',
  },
  CLOCK_OFF: {
    says: 'Our clock and that of {peer} differ by {minutes} minutes. More than 5 and nothing is accepted.',
    remedy: 'Set this machine’s clock, best by itself: sudo timedatectl set-ntp true. If ours is right, tell them.',
  },
  MAIL_UNREACHABLE: {
    says: 'The mail server {host} does not answer ({why}). Nobody is sent a digest; what is new stands on the pages as ever.',
    remedy:
      'Are SMTP_HOST and SMTP_PORT right, and may this machine reach that port? Many providers close 25: try 587, or 465 with SMTP_TLS=implicit.',
  },
  MAIL_UNSAFE: {
    says: 'The line to the mail server {host} cannot be secured ({why}), so nothing is sent over it.',
    remedy:
      'Use the name that stands in its certificate as SMTP_HOST, SMTP_TLS=implicit on port 465, or give the certificate of its issuer as SMTP_CA_FILE.',
  },
  MAIL_LOGIN: {
    says: 'The mail server {host} does not let this node in ({why}).',
    remedy: 'Are SMTP_USER and SMTP_PASSWORD right? Some providers want a password made for programs.',
  },
  MAIL_REFUSES: {
    says: 'The mail server {host} answers, and takes no mail from this node ({why}).',
    remedy: 'Ask whoever runs it what the code means. MAIL_FROM must be an address that it may send for.',
  },
};

const es: Record<FindingCode | 'WELL', Advice> = {
  WELL: { says: 'Todo está bien.', remedy: '' },
  NODE_TOO_OLD: {
    says: 'Esto corre con Node.js {version}; hace falta {oldest}.',
    remedy: 'Ejecuta otra vez npm install aquí, y arráncalo con npx massline.',
  },
  NO_INSTANCE: {
    says: 'En {home} no vive ningún nodo.',
    remedy: 'Funda uno con: npx massline init. Si vive en otro sitio, indica su carpeta con --home.',
  },
  HOME_OPEN: {
    says: 'Otras cuentas de esta máquina pueden cambiar lo que hay en {home}.',
    remedy: 'Ejecuta: chmod go-w {home}',
  },
  DISK_LOW: {
    says: 'Solo quedan {megabytes} MB libres donde está {home}. Un disco lleno lo detiene todo.',
    remedy: 'Borra lo que no haga falta, primero las copias viejas de este disco, o pasa la carpeta a otro mayor.',
  },
  KEY_ABSENT: {
    says: 'Falta la clave del nodo {file}. Sin ella no se puede leer nada sobre personas.',
    remedy: 'Recupérala de la copia de seguridad. No hagas una nueva: no abriría nada.',
  },
  KEY_OPEN: {
    says: 'Otras cuentas de esta máquina pueden leer la clave del nodo.',
    remedy: 'Ejecuta: chmod 600 {file}',
  },
  KEY_DAMAGED: { says: 'La clave del nodo {file} está dañada.', remedy: 'Recupérala de la copia de seguridad.' },
  KEY_LOCKED: {
    says: 'Este nodo se abre con una frase secreta, y no se dio. No se miró lo que hay detrás.',
    remedy: 'Ejecuta massline doctor en un terminal y escribe la frase.',
  },
  CUSTODY_FILE: {
    says: 'El nodo arranca solo. Quien se lleve la máquina puede leerlo todo.',
    remedy: 'Si no es lo que quieren, ejecuta: npx massline custody passphrase',
  },
  PORT_TAKEN: {
    says: 'Otro programa escucha en el puerto {port}, que este nodo necesita.',
    remedy: 'Detén ese programa, o arranca con otro puerto: npx massline serve --port 4200',
  },
  NOT_RUNNING: { says: 'El nodo no está en marcha.', remedy: 'Arráncalo con: npx massline serve' },
  DATABASE_UNREACHABLE: {
    says: 'La base de datos no responde.',
    remedy: '¿Es correcta DATABASE_URL y funciona ese servidor? La incorporada dice por qué en postgres/postgres.log.',
  },
  DATABASE_TOO_OLD: {
    says: 'PostgreSQL {version} es demasiado antiguo; hace falta {oldest}.',
    remedy: 'Pasa la base de datos a un servidor más nuevo.',
  },
  MIGRATIONS_PENDING: {
    says: 'A la base de datos le faltan {count} pasos para esta versión.',
    remedy: 'Ejecuta: npx massline migrate. massline serve lo hace por sí solo.',
  },
  RUNS_AS_OWNER: {
    says: 'El nodo usa su base de datos con la cuenta dueña de las tablas: por un fallo suyo se podría reescribir el registro.',
    remedy:
      'Pon otro nombre y otra contraseña en DATABASE_URL y lo que había allí en DATABASE_OWNER_URL, y ejecuta: npx massline migrate. Si tu proveedor no permite una segunda cuenta, se queda así.',
  },
  NODE_BROKEN: {
    says: 'El nodo no puede mirar sus propios datos: {why}',
    remedy: 'Si se cambió la clave, vuelve a poner la correcta. Si no, mira en node.log.',
  },
  NOT_FOUNDED: {
    says: 'Nadie ha fundado todavía este nodo.',
    remedy: 'Ejecuta npx massline init y abre la dirección que muestra.',
  },
  LEDGER_BROKEN: {
    says: 'El registro de decisiones no se verifica: {count} hallazgos. Alguien cambió lo que no se puede cambiar.',
    remedy: 'Míralos con: npx massline verify-ledger. Compara con su última copia y avisa a los miembros.',
  },
  NO_RECOVERY_SHEET: {
    says: 'No hay hoja de recuperación, así que no puede haber copias: si esta máquina se rompe, se pierde todo.',
    remedy: 'Haz una, imprímela y reparte sus partes: npx massline recovery-sheet',
  },
  NO_BACKUP: {
    says: 'No hay ninguna copia en la carpeta backups.',
    remedy: 'Haz una ahora y lleva otra igual a otro sitio: npx massline backup',
  },
  BACKUP_OLD: {
    says: 'La copia más reciente tiene {days} días.',
    remedy: 'Haz una después de aprobar cada mes: npx massline backup',
  },
  PEER_STOPPED: {
    says: 'La entrega a {peer} se detuvo ({why}). No se pierde nada, y no se envía nada más.',
    remedy:
      'Alguien debe mirarlo: suele ser una copia restaurada o dos máquinas para un mismo nodo. Detén la segunda y lee «When delivery waits» en docs/operating.md.',
  },
  PEER_PROBING: {
    says: '{peer} rechaza lo que enviamos ({why}). Se intenta una vez cada hora.',
    remedy: 'Pregunta si restauraron o movieron su servidor. Cuando esté arreglado, pulsa «intentar» en la página.',
  },
  PEER_SILENT: {
    says: '{peer} no responde desde hace {days} días. Lo que hay que enviar espera a salvo.',
    remedy: 'Pregunta si su servidor funciona. Se envía solo cuando vuelvan.',
  },
  PEER_UNREACHABLE: {
    says: 'El servidor de {peer} no responde en {url}.',
    remedy: '¿Tiene esta máquina conexión a internet? Si la tiene, el suyo está caído: espera, no se pierde nada.',
  },
  CLOCK_OFF: {
    says: 'Nuestro reloj y el de {peer} difieren en {minutes} minutos. Con más de 5 no se acepta nada.',
    remedy:
      'Pon en hora esta máquina, mejor por sí sola: sudo timedatectl set-ntp true. Si el nuestro está bien, avisa.',
  },
  MAIL_UNREACHABLE: {
    says: 'El servidor de correo {host} no responde ({why}). Nadie recibe resúmenes; las novedades siguen en las páginas.',
    remedy:
      '¿Son correctos SMTP_HOST y SMTP_PORT, y puede esta máquina llegar a ese puerto? Muchos proveedores cierran el 25: prueba 587, o 465 con SMTP_TLS=implicit.',
  },
  MAIL_UNSAFE: {
    says: 'La conexión con el servidor de correo {host} no se puede asegurar ({why}), así que no se envía nada por ella.',
    remedy:
      'Pon en SMTP_HOST el nombre que está en su certificado, usa SMTP_TLS=implicit en el puerto 465, o indica el certificado de quien lo firma con SMTP_CA_FILE.',
  },
  MAIL_LOGIN: {
    says: 'El servidor de correo {host} no deja entrar a este nodo ({why}).',
    remedy: '¿Son correctos SMTP_USER y SMTP_PASSWORD? Algunos proveedores piden una contraseña hecha para programas.',
  },
  MAIL_REFUSES: {
    says: 'El servidor de correo {host} responde, y no acepta correo de este nodo ({why}).',
    remedy:
      'Pregunta a quien lo lleva qué significa el código. MAIL_FROM debe ser una dirección por la que pueda enviar.',
  },
};

export const ADVICE: Readonly<Record<Language, Record<FindingCode | 'WELL', Advice>>> = { en, es, fr };

/** By `LC_ALL`, `LC_MESSAGES` or `LANG`, as the system's own commands do; English unless it is one of ours. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const named = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return ourLanguage(named.toLowerCase().split(/[_.@-]/)[0]);
}

export const filledIn = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
