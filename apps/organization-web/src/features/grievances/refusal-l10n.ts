import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Nothing was changed',
  PERSON_UNKNOWN: 'This person takes part no longer.',
  OWN_NAME: 'A grievance is about somebody else.',
  WORDS_INVALID: 'Write what you have to say, at most 4,000 characters.',
  FILED_ALREADY: 'You have a grievance about this person that is open. Take it back first, or wait for the decision.',
  TOO_MANY_OPEN: 'You have 5 grievances that are open. Take one back, or wait until one is decided.',
  BODY_CANNOT_HEAR:
    'The person is in this body now, or too few others are. Find the name again and choose another body.',
  NO_BODY_CAN_HEAR: 'No body can hear it now. Find the name again: the page says what to do.',
  GRIEVANCE_UNKNOWN: 'This grievance is not yours to change, or it was deleted. Reload the page.',
  REPLIED_ALREADY: 'You have replied. Say the rest to the body.',
  NOT_OPEN: 'This grievance is decided or was taken back. Reload the page.',
} as const;

const es: Translated<typeof en> = {
  title: 'No se cambió nada',
  PERSON_UNKNOWN: 'Esta persona ya no participa.',
  OWN_NAME: 'Una queja trata de otra persona.',
  WORDS_INVALID: 'Escribe lo que tienes que decir, como máximo 4.000 caracteres.',
  FILED_ALREADY: 'Tienes una queja abierta sobre esta persona. Retírala antes, o espera la decisión.',
  TOO_MANY_OPEN: 'Tienes 5 quejas abiertas. Retira una, o espera a que se decida alguna.',
  BODY_CANNOT_HEAR:
    'La persona está ahora en este órgano, o hay muy poca gente más. Busca el nombre otra vez y elige otro órgano.',
  NO_BODY_CAN_HEAR: 'Ningún órgano puede escucharla ahora. Busca el nombre otra vez: la página dice qué hacer.',
  GRIEVANCE_UNKNOWN: 'No te corresponde cambiar esta queja, o se borró. Vuelve a cargar la página.',
  REPLIED_ALREADY: 'Ya respondiste. Di lo demás ante el órgano.',
  NOT_OPEN: 'Esta queja está decidida o se retiró. Vuelve a cargar la página.',
};

export const grievanceRefusalText: Catalogue<typeof en> = { name: 'grievanceRefusals', texts: { en, es } };
