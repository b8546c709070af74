import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  open: 'A key of {{name}} was stolen…',
  when: 'For when somebody at {{name}} whose voice you know tells you that their key was taken, and their server cannot say so itself. If nothing was stolen, they renew their key on their own page and you need do nothing.',
  hereTitle: 'What happens here',
  hereHub:
    'Every key of {{name}} ends at once. Nothing signed under one is taken any more, and the other organizations get a directory without it. Its reports so far stay in the sums. What waits for it is kept.',
  hereOrganization:
    'Every key of {{name}} ends at once. Nothing signed under one is taken any more. What you approve meanwhile waits at home and is not lost; what you sent stays with them.',
  thereTitle: 'What happens at {{name}}',
  thereOrganization:
    'No message tells them, because whoever has the key could read it or answer. Their server is turned away, and their page says so. Their own work goes on; their reports wait. Call them.',
  thereHub:
    'No message tells them, because whoever has the key could read it or answer. Their server is turned away when it has something for you, and their page says so. Call them.',
  againTitle: 'How it goes on',
  againHub:
    'With a new invitation code, the eight words read aloud, and a decision of yours. Then everything that waited is exchanged.',
  againOrganization:
    'They make new keys and give you a new invitation code; you compare the eight words. Then everything that waited is exchanged.',
  action: 'End the keys of {{name}}',
  confirm:
    'Records the decision that every key of {{name}} ends. Once another mandate-holder seconds it, nothing is exchanged with {{name}} until it is enrolled anew. This cannot be taken back.',
  yes: 'Yes, record that they end',
  text: 'A key of {{name}} was stolen or may have been, as we were told: its keys end at once here.',
} as const;

const es: Translated<typeof en> = {
  open: 'Robaron una clave de {{name}}…',
  when: 'Para cuando alguien de {{name}} cuya voz conoces te dice que les quitaron la clave, y su servidor no puede decirlo. Si no hubo robo, renuevan su clave en su propia página y aquí no hay nada que hacer.',
  hereTitle: 'Qué pasa aquí',
  hereHub:
    'Terminan de inmediato todas las claves de {{name}}. Ya no se acepta nada firmado con ellas, y las demás organizaciones reciben un directorio sin ella. Sus informes hasta hoy siguen en las sumas. Lo que espera para ella se guarda.',
  hereOrganization:
    'Terminan de inmediato todas las claves de {{name}}. Ya no se acepta nada firmado con ellas. Lo que aprueben entretanto espera en casa y no se pierde; lo que enviaron sigue allí.',
  thereTitle: 'Qué pasa en {{name}}',
  thereOrganization:
    'Ningún mensaje les avisa, porque quien tiene la clave podría leerlo o responder. Su servidor es rechazado, y su página lo dice. Su propio trabajo sigue; sus informes esperan. Llámales.',
  thereHub:
    'Ningún mensaje les avisa, porque quien tiene la clave podría leerlo o responder. Su servidor es rechazado cuando tiene algo para ustedes, y su página lo dice. Llámales.',
  againTitle: 'Cómo sigue',
  againHub:
    'Con un código de invitación nuevo, las ocho palabras leídas en voz alta y una decisión de ustedes. Entonces se intercambia todo lo que esperaba.',
  againOrganization:
    'Hacen claves nuevas y les dan un código de invitación nuevo; comparan las ocho palabras. Entonces se intercambia todo lo que esperaba.',
  action: 'Terminar las claves de {{name}}',
  confirm:
    'Registra la decisión de que terminen todas las claves de {{name}}. Cuando otra persona con mandato la secunde, no se intercambia nada con {{name}} hasta una inscripción nueva. No se puede deshacer.',
  yes: 'Sí, registrar que terminan',
  text: 'Robaron una clave de {{name}}, o puede que sí, según nos dijeron: aquí terminan de inmediato sus claves.',
};

/** The end of a peer's keys by our own decision, and what it means on both sides. */
export const keyEndText: Catalogue<typeof en> = { name: 'key-end', texts: { en, es } };
