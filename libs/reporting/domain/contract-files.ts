import { GOODS_KIND, SOURCE_CLASS } from './code-lists.js';
import { reportBodySchema } from './report-body.schema.js';

/** The files that this library gives to the contract, by their path in `libs/federation/contract/`. */
export const reportingContractFiles = {
  'codes/goods-kind.json': GOODS_KIND,
  'codes/source-class.json': SOURCE_CLASS,
  'messages/report.submitted.v1.json': reportBodySchema,
} as const;
