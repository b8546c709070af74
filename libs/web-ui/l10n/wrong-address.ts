import type { Catalogue, Translated } from '../i18n/catalogue.js';

const en = {
  title: 'This page has another address',
  lead: 'You opened {{here}}. The node goes by {{there}}, and nobody can found or sign in anywhere else.',
  go: 'Go on at {{there}}',
  operator:
    'If that does not open, tell whoever runs the node. If {{here}} is right, it belongs into PUBLIC_URL of its configuration.',
};

const es: Translated<typeof en> = {
  title: 'Esta página tiene otra dirección',
  lead: 'Abriste {{here}}. El nodo responde por {{there}}, y solo ahí se puede fundar o entrar.',
  go: 'Seguir en {{there}}',
  operator:
    'Si eso no se abre, díselo a quien lleva el nodo. Si {{here}} es la correcta, debe ir en PUBLIC_URL de su configuración.',
};

/** For whoever opens a node under another address than its own. */
export const wrongAddressText: Catalogue<typeof en> = { name: 'wrong-address', texts: { en, es } };
