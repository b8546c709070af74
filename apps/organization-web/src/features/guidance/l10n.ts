import type { Catalogue, Translated } from '#web-ui';

const en = {
  replyTitle: 'Reply to it',
  replyAgain: 'Reply anew',
  whatWeDo: 'What we do with it',
  ADOPT: 'We adopt it',
  ADOPT_WITH_CHANGES: 'We adopt it with changes',
  DECLINE: 'We decline it',
  reason: 'Our reason',
  send: 'Send the reply',
  consequence:
    'Tells {{name}}: {{disposition}}. It commits you to nothing else, and cannot be taken back; a later reply can replace it, and both stay readable.',
} as const;

const es: Translated<typeof en> = {
  replyTitle: 'Responder',
  replyAgain: 'Responder de nuevo',
  whatWeDo: 'Qué hacemos con ella',
  ADOPT: 'La adoptamos',
  ADOPT_WITH_CHANGES: 'La adoptamos con cambios',
  DECLINE: 'La rechazamos',
  reason: 'Nuestro motivo',
  send: 'Enviar la respuesta',
  consequence:
    'Dice a {{name}}: {{disposition}}. No les compromete a nada más y no se puede retirar; una respuesta posterior puede sustituirla, y ambas siguen legibles.',
};

export const replyText: Catalogue<typeof en> = { name: 'guidance-reply', texts: { en, es } };
