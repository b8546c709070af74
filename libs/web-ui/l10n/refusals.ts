import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  SAME_PERSON: 'The person who recorded a decision cannot second it. Another mandate-holder must.',
  ALREADY_IN_FORCE: 'This decision is in force already.',
  LAPSED: 'Nobody seconded this decision in time, so it lapsed. Decide again and record it anew.',
  NO_MANDATE: 'You hold no mandate today, so you cannot record or second a decision.',
  INVITATION_INVALID:
    'This invitation code is not valid: it was used, has expired, or has a typing mistake. Ask the person who invited you for a new one.',
  LOGIN_TAKEN: 'Somebody here has this sign-in name already. Choose another.',
  LOGIN_INVALID: 'A sign-in name has at least 3 letters or digits, without spaces.',
  PASSWORD_TOO_SHORT: 'Use at least 12 characters for the password.',
  PASSWORD_TOO_LONG: 'Use at most 256 characters for the password.',
  PASSWORD_IS_LOGIN: 'The password must differ from the sign-in name.',
  INVITATION_UNREADABLE: 'This is not a whole invitation code. Copy it again, from its first to its last character.',
  HUB_UNREACHABLE: 'The committee’s server does not answer. Try again later; the code stays good.',
  HUB_KEY_DIFFERS:
    'The server shows another key than your code. Do not go on: ask for a new code and tell the committee.',
  ALREADY_ENROLLED: 'Your organization belongs to a federation already.',
  DRAFT_CHANGED: 'The records changed since this draft. Look at the new draft, then approve it.',
  ALREADY_FOUNDED: 'It has been founded already. Reload the page and sign in.',
  WRONG_CODE: 'This is not the founding code. The server printed it when it first started.',
  TRY_LATER: 'There were too many attempts. Wait a while, then try again.',
  SETUP_CLOSED: 'This can be chosen only while the organization is founded with “massline init”.',
  NOT_THIS_MACHINE: 'Open this page on the machine itself, at the address that it printed.',
  PASSPHRASE_TOO_SHORT: 'Use at least 15 characters for the passphrase.',
  PASSPHRASE_TOO_LONG: 'Use at most 500 characters for the passphrase.',
  CUSTODY_NOT_CHOSEN: 'Choose first who can open the machine: otherwise nobody could after its next start.',
  TOO_FEW_OFFICE_HOLDERS:
    'Give offices to at least two people: every decision needs one to record it and another to second it.',
  DAY_NOT_MAPPED: 'Say which column holds the day.',
  SITE_NOT_MAPPED: 'Say which column holds the site, or name one site for all rows.',
  IMPORT_ENDED: 'This import has ended. Choose the file again.',
  MONTH_NOT_OVER: 'This month is not over. Its report can be drafted when it is.',
  NO_DRAFT: 'There is no draft to approve. Draft the report first.',
  ALREADY_APPROVED: 'This report is approved already. A correction is a new revision.',
  EMPTY_FILE: 'The file is empty.',
  NOT_UTF8: 'The file is not UTF-8. In your spreadsheet choose “Save as”, then “CSV UTF-8”, and try again.',
  NOT_TEXT: 'This is not a text file. In your spreadsheet choose “Save as”, then “CSV UTF-8”, and try again.',
  NO_HEADING: 'The first row must name the columns, at least two of them.',
  TOO_MANY_ROWS: 'The file has more than 200,000 rows. Divide it and import the parts.',
  TOO_BROKEN: 'Too many rows have quotes that are not closed. Save the file again as “CSV UTF-8”.',
} as const;

const es: Translated<typeof en> = {
  SAME_PERSON: 'Quien registró una decisión no puede secundarla. Debe hacerlo otra persona con mandato.',
  ALREADY_IN_FORCE: 'Esta decisión ya está vigente.',
  LAPSED: 'Nadie secundó esta decisión a tiempo y caducó. Decidan de nuevo y regístrenla otra vez.',
  NO_MANDATE: 'Hoy no tienes mandato: no puedes registrar ni secundar decisiones.',
  INVITATION_INVALID:
    'Este código de invitación no vale: ya se usó, venció o tiene un error. Pide uno nuevo a quien te invitó.',
  LOGIN_TAKEN: 'Alguien aquí ya tiene ese nombre de acceso. Elige otro.',
  LOGIN_INVALID: 'Un nombre de acceso tiene al menos 3 letras o cifras, sin espacios.',
  PASSWORD_TOO_SHORT: 'Usa al menos 12 caracteres para la contraseña.',
  PASSWORD_TOO_LONG: 'Usa como máximo 256 caracteres para la contraseña.',
  PASSWORD_IS_LOGIN: 'La contraseña debe ser distinta del nombre de acceso.',
  INVITATION_UNREADABLE: 'Este código de invitación no está completo. Cópialo otra vez, del primer al último carácter.',
  HUB_UNREACHABLE: 'El servidor del comité no responde. Inténtalo más tarde; el código sigue valiendo.',
  HUB_KEY_DIFFERS: 'El servidor muestra otra clave que tu código. No sigas: pide un código nuevo y avisa al comité.',
  ALREADY_ENROLLED: 'Tu organización ya pertenece a una federación.',
  DRAFT_CHANGED: 'Los registros cambiaron después de este borrador. Mira el borrador nuevo y luego apruébalo.',
  ALREADY_FOUNDED: 'Ya está fundada. Vuelve a cargar la página y entra.',
  WRONG_CODE: 'Este no es el código de fundación. El servidor lo mostró al arrancar por primera vez.',
  TRY_LATER: 'Hubo demasiados intentos. Espera un rato e inténtalo de nuevo.',
  SETUP_CLOSED: 'Esto solo se elige mientras se funda la organización con «massline init».',
  NOT_THIS_MACHINE: 'Abre esta página en la máquina misma, en la dirección que mostró.',
  PASSPHRASE_TOO_SHORT: 'Usa al menos 15 caracteres para la frase secreta.',
  PASSPHRASE_TOO_LONG: 'Usa como máximo 500 caracteres para la frase secreta.',
  CUSTODY_NOT_CHOSEN:
    'Elijan primero quién puede abrir la máquina: si no, nadie podría después de su próximo arranque.',
  TOO_FEW_OFFICE_HOLDERS:
    'Da cargos al menos a dos personas: cada decisión necesita una que la registre y otra que la secunde.',
  DAY_NOT_MAPPED: 'Di qué columna contiene el día.',
  SITE_NOT_MAPPED: 'Di qué columna contiene el sitio, o nombra un sitio para todas las filas.',
  IMPORT_ENDED: 'Esta importación terminó. Elige el archivo otra vez.',
  MONTH_NOT_OVER: 'Este mes no ha terminado. Su informe podrá prepararse cuando termine.',
  NO_DRAFT: 'No hay borrador que aprobar. Primero prepara el informe.',
  ALREADY_APPROVED: 'Este informe ya está aprobado. Una corrección es una revisión nueva.',
  EMPTY_FILE: 'El archivo está vacío.',
  NOT_UTF8:
    'El archivo no es UTF-8. En tu hoja de cálculo elige «Guardar como», luego «CSV UTF-8», e inténtalo de nuevo.',
  NOT_TEXT:
    'No es un archivo de texto. En tu hoja de cálculo elige «Guardar como», luego «CSV UTF-8», e inténtalo de nuevo.',
  NO_HEADING: 'La primera fila debe nombrar las columnas, al menos dos.',
  TOO_MANY_ROWS: 'El archivo tiene más de 200 000 filas. Divídelo e importa las partes.',
  TOO_BROKEN: 'Demasiadas filas tienen comillas sin cerrar. Guarda el archivo otra vez como «CSV UTF-8».',
};

/** Refusals by code; one that is absent here reads as the server words it. */
export const refusalsText: Catalogue<typeof en> = { name: 'refusals', texts: { en, es } };
