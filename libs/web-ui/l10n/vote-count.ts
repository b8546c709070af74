import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  title: 'What was counted',
  asks: 'By the rules of {{body}}, {{present}} of its {{electorate}} people must be there, and it is decided {{rule}}.',
  present: 'Present',
  inFavour: 'In favour',
  against: 'Against',
  abstained: 'Whoever was there and said neither abstained.',
  announcedOn: 'Announced on',
  announcedHelp_one: 'By the rules at least {{count}} day before it is decided.',
  announcedHelp_other: 'By the rules at least {{count}} days before it is decided.',
  missing: 'Fill in the numbers: votes add up to no more than were there, and no more were there than are in the body.',
  'rule.majority': 'by majority: more in favour than against',
  'rule.absolute-majority': 'by absolute majority: more than half of all its people in favour',
  'rule.two-thirds': 'by two thirds of the votes',
  'rule.consensus': 'by consensus: nobody against',
  'rule.unanimity': 'unanimously: everybody who is there in favour',
} as const;

const es: Translated<typeof en> = {
  title: 'Lo que se contó',
  asks: 'Según las reglas de {{body}}, deben estar {{present}} de sus {{electorate}} personas, y se decide {{rule}}.',
  present: 'Presentes',
  inFavour: 'A favor',
  against: 'En contra',
  abstained: 'Quien estuvo y no dijo ni una cosa ni otra se abstuvo.',
  announcedOn: 'Anunciado el',
  announcedHelp_one: 'Según las reglas, al menos {{count}} día antes de decidirlo.',
  announcedHelp_many: 'Según las reglas, al menos {{count}} de días antes de decidirlo.',
  announcedHelp_other: 'Según las reglas, al menos {{count}} días antes de decidirlo.',
  missing:
    'Completa los números: los votos no suman más que las personas presentes, ni hubo más presentes que personas en el órgano.',
  'rule.majority': 'por mayoría: más a favor que en contra',
  'rule.absolute-majority': 'por mayoría absoluta: más de la mitad de todas sus personas a favor',
  'rule.two-thirds': 'por dos tercios de los votos',
  'rule.consensus': 'por consenso: nadie en contra',
  'rule.unanimity': 'por unanimidad: todas las personas presentes a favor',
};

export const voteCountText: Catalogue<typeof en> = { name: 'vote-count', texts: { en, es } };
