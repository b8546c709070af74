import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'Take along',
  lead: 'Everything that your organization has, as files for a spreadsheet (CSV) or a program (JSON). Each file holds what you may read, of this moment.',
  toRecords: 'All records',
  file: '{{name}} as {{format}}',
  records: 'Daily records',
  recordsAbout: 'What came in and was given out. Another node takes the CSV in under “Import”, with the same sums.',
  recordsWithout: 'Without the signs of workers: those have who may write records.',
  recordsWith: 'With the signs of workers: keep the file as you keep the records.',
  decisions: 'Decisions',
  decisionsAbout: 'Each decision with its body, day, rule, outcome and what follows from it.',
  decisionsWithout: 'Without their words, which may name somebody: those have who may record decisions.',
  decisionsWith: 'With their words, which may name somebody: keep the file among yourselves.',
  ledger: 'Ledger',
  ledgerAbout: 'Each entry with its hash, by which anybody can check that nothing was changed.',
  ledgerWithout: 'Without what each entry is about: that have who may record decisions.',
  ledgerWith: 'With what each entry is about, people by their reference.',
  reports: 'Reports',
  reportsAbout: 'Each figure of each report that was approved, as it left.',
  receipts: 'Receipts',
  receiptsAbout: 'What arrived at whom, each receipt with its signature.',
  study: 'Curricula',
  studyAbout:
    'Each curriculum that was brought here, whole, with its hash and the decision that adopted it. Who studies is in no file.',
  unity: 'Unity',
  unityAbout:
    'Points of unity, obligations and working rules: each clause of each version. Who affirms them is in no file.',
};

const es: Translated<typeof en> = {
  title: 'Llevárselo',
  lead: 'Todo lo que tiene tu organización, en archivos para una hoja de cálculo (CSV) o un programa (JSON). Cada archivo tiene lo que puedes leer, en este momento.',
  toRecords: 'Todos los registros',
  file: '{{name}} en {{format}}',
  records: 'Registros diarios',
  recordsAbout: 'Lo que entró y lo que se entregó. Otro nodo admite el CSV en «Importar», con las mismas sumas.',
  recordsWithout: 'Sin las señas de quienes trabajan: las tiene quien puede escribir registros.',
  recordsWith: 'Con las señas de quienes trabajan: guarda el archivo como guardas los registros.',
  decisions: 'Decisiones',
  decisionsAbout: 'Cada decisión con su órgano, día, regla, resultado y lo que sigue de ella.',
  decisionsWithout: 'Sin sus palabras, que pueden nombrar a alguien: las tiene quien puede inscribir decisiones.',
  decisionsWith: 'Con sus palabras, que pueden nombrar a alguien: guarda el archivo entre vosotros.',
  ledger: 'Libro',
  ledgerAbout: 'Cada asiento con su hash, con el que cualquiera comprueba que no se cambió nada.',
  ledgerWithout: 'Sin aquello de lo que trata cada asiento: lo tiene quien puede inscribir decisiones.',
  ledgerWith: 'Con aquello de lo que trata cada asiento; las personas, por su referencia.',
  reports: 'Informes',
  reportsAbout: 'Cada cifra de cada informe aprobado, tal como salió.',
  receipts: 'Recibos',
  receiptsAbout: 'Qué le llegó a quién, cada recibo con su firma.',
  study: 'Planes de estudio',
  studyAbout:
    'Cada plan que se trajo aquí, entero, con su hash y la decisión que lo adoptó. Quién estudia no está en ningún archivo.',
  unity: 'Unidad',
  unityAbout:
    'Puntos de unidad, obligaciones y reglas de trabajo: cada cláusula de cada versión. Quién las afirma no está en ningún archivo.',
};

export const downloadsText: Catalogue<typeof en> = { name: 'downloads', texts: { en, es } };
