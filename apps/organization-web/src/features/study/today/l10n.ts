import type { Catalogue, Translated } from '#web-ui';

const en = {
  due: 'Study “{{title}}” until {{day}}',
  review: '{{name}} wants to talk with you about “{{title}}”',
  somebody: 'Somebody',
  facilitate: 'Your turn: you facilitate the circle on “{{title}}”, {{day}}',
  meets: 'Your circle on “{{title}}” meets, {{day}}',
} as const;

const es: Translated<typeof en> = {
  due: 'Estudia «{{title}}» hasta el {{day}}',
  review: '{{name}} quiere hablar contigo sobre «{{title}}»',
  somebody: 'Alguien',
  facilitate: 'Te toca: facilitas el círculo sobre «{{title}}», {{day}}',
  meets: 'Tu círculo sobre «{{title}}» se reúne, {{day}}',
};

/** Apart from the pages' texts, because Today is what a phone fetches first. */
export const studyTodayText: Catalogue<typeof en> = { name: 'study-today', texts: { en, es } };
