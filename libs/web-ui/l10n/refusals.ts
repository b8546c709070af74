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
  NOT_ENROLLED: 'Your organization is in no federation yet. Join one below.',
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
  NOT_ENROLLED: 'Tu organización todavía no está en ninguna federación. Únete a una más abajo.',
};

/** Refusals by code; one that is absent here reads as the server words it. */
export const refusalsText: Catalogue<typeof en> = { name: 'refusals', texts: { en, es } };
