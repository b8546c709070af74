import type { Catalogue, Translated } from '#web-ui';

const en = {
  title: 'How people are admitted',
  lead: 'The days and counts that this organization goes by. A decision changes them from the day it is in force.',
  minimumDays: 'Days as “{{volunteer}}” before being proposed',
  minimumActivities: 'Days of taking part before being proposed',
  discussionDays: 'Days that a proposal is discussed',
  extensionDays: 'Days that the first objection adds',
  appealDays: 'Days to appeal a refusal',
  mostCodes: 'Codes for one invited person',
  expireDays: 'Days without taking part until who helps is forgotten',
  labels: 'What those who take part are called',
  labelsHelp: 'Words alone: what each may do stays the same.',
  labelWords: '{{volunteer}} – {{member}} – {{cadre}}',
  bounds: 'A whole number from {{min}} to {{max}}',
  change: '{{rule}}: {{value}}',
  record: 'Record: these rules change',
  consequence: 'In force once another mandate-holder seconds it. {{changes}}',
  text: 'The rules of admission change. {{changes}}',
  yes: 'Record it',
  endTitle: 'End taking part',
  endLead: 'Only by a decision of a body. The person keeps their export and the way back.',
  end: 'Record: {{name}} no longer takes part',
  endConsequence:
    'Another mandate-holder seconds it. From then on {{name}} has no permission here, no mandate and no turn, and reads that a body decided it.',
  endText: '{{name}} no longer takes part.',
} as const;

const es: Translated<typeof en> = {
  title: 'Cómo se admite a las personas',
  lead: 'Los días y las cantidades con que se rige esta organización. Una decisión los cambia desde el día en que está vigente.',
  minimumDays: 'Días como «{{volunteer}}» antes de que la propongan',
  minimumActivities: 'Días de participación antes de que la propongan',
  discussionDays: 'Días en que se discute una propuesta',
  extensionDays: 'Días que añade la primera objeción',
  appealDays: 'Días para apelar un rechazo',
  mostCodes: 'Códigos para una persona invitada',
  expireDays: 'Días sin participar hasta que se olvida a quien ayuda',
  labels: 'Cómo se llama a quienes participan',
  labelsHelp: 'Son solo palabras: lo que cada quien puede hacer no cambia.',
  labelWords: '{{volunteer}} – {{member}} – {{cadre}}',
  bounds: 'Un número entero de {{min}} a {{max}}',
  change: '{{rule}}: {{value}}',
  record: 'Registrar: estas reglas cambian',
  consequence: 'Vigente cuando otra persona con mandato lo secunde. {{changes}}',
  text: 'Cambian las reglas de admisión. {{changes}}',
  yes: 'Registrarlo',
  endTitle: 'Terminar la participación',
  endLead: 'Solo por decisión de un órgano. La persona conserva su exportación y el camino de vuelta.',
  end: 'Registrar: {{name}} ya no participa',
  endConsequence:
    'Otra persona con mandato lo secunda. Desde entonces {{name}} no tiene aquí permisos, mandatos ni turnos, y lee que lo decidió un órgano.',
  endText: '{{name}} ya no participa.',
};

export const rulesText: Catalogue<typeof en> = { name: 'peopleRules', texts: { en, es } };
