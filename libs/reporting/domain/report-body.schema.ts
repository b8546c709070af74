import { MAX_CELL_VALUE } from './cell.types.js';
import { MIN_THRESHOLD } from './small-cells.js';

const month = '[0-9]{4}-(0[1-9]|1[0-2])';
const code = '^[a-z][a-z0-9-]{0,59}$';
const counter = { type: 'integer', minimum: 1, maximum: 2 ** 31 - 1 } as const;

/** The body of `report.submitted`, version 1; the contract's file is made from it. */
export const reportBodySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'report.submitted, version 1',
  description:
    "An organization's released figures of one calendar month in its declared zone; subjectVersion is the revision, and the highest one counts.",
  type: 'object',
  additionalProperties: false,
  required: ['subjectId', 'subjectVersion', 'period', 'catalogueVersion', 'threshold', 'approvedByOffice', 'cells'],
  properties: {
    subjectId: { type: 'string', pattern: `^report:${month}$` },
    subjectVersion: counter,
    period: {
      type: 'object',
      additionalProperties: false,
      required: ['month', 'zone'],
      properties: {
        month: { type: 'string', pattern: `^${month}$` },
        zone: {
          description: 'An IANA time zone.',
          type: 'string',
          pattern: '^[A-Za-z][A-Za-z0-9_+-]{0,31}(/[A-Za-z0-9_+-]{1,31}){0,2}$',
        },
      },
    },
    catalogueVersion: { type: 'integer', minimum: 1, maximum: 10000 },
    threshold: { description: 'k of this period.', type: 'integer', minimum: MIN_THRESHOLD, maximum: 1000000 },
    approvedByOffice: {
      description: 'The office that approved it, or assembly; its holder stays at home.',
      type: 'string',
      pattern: '^[a-z][a-z0-9-]{1,39}$',
    },
    cells: {
      type: 'array',
      minItems: 1,
      maxItems: 200,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['indicator', 'code', 'value', 'suppressed'],
        properties: {
          indicator: { type: 'string', pattern: code },
          code: {
            description: "A code of the indicator's dimension; null without one.",
            type: ['string', 'null'],
            pattern: code,
          },
          value: {
            description: "In the indicator's unit; null where suppressed.",
            type: ['integer', 'null'],
            minimum: 0,
            maximum: MAX_CELL_VALUE,
          },
          suppressed: { type: 'boolean' },
        },
        oneOf: [
          { properties: { suppressed: { const: true }, value: { type: 'null' } } },
          { properties: { suppressed: { const: false }, value: { type: 'integer' } } },
        ],
      },
    },
  },
} as const;
