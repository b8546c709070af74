export const DOWNLOADS = ['decisions', 'ledger', 'receipts', 'reports', 'study', 'unity'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** One table of a file: what its rows are, in pages that follow each other. */
export interface DownloadSet {
  /** In their order; the query names them so. */
  readonly columns: readonly string[];
  /** The column that may say of whom a row is, for who has the mandate to record decisions; with its place if it is sealed. */
  readonly reserved?: { readonly column: string; readonly place?: string };
  /** Rows after `key` $1 (text; empty at first), at most $2 of them, with their own `key`. */
  readonly page: string;
}

/**
 * What an organization can take along, beside its records. But for what is reserved no row says of whom it is: who
 * recorded, seconded, holds or attends is on the pages, with its own permission, and in each person's own export.
 */
export const SETS: Readonly<Record<Download, DownloadSet>> = {
  decisions: {
    columns: [
      ...['number', 'id', 'body', 'day', 'rule', 'outcome', 'state', 'recorded_on', 'seconded_on', 'effect'],
      ...['due_on', 'review_on', 'text_commitment', 'text'],
    ],
    reserved: { column: 'text', place: 'decision_text.text' },
    page: `
      SELECT decision.position::text AS key, decision.position AS number, decision.id, body.code AS body,
             decision.day::text AS day, rule, outcome, state, recorded_on::text AS recorded_on,
             seconded_on::text AS seconded_on, effect_kind AS effect, due_on::text AS due_on,
             review_on::text AS review_on, text_commitment, decision_text.text
      FROM decision JOIN body ON body.id = body_id LEFT JOIN decision_text ON decision_text.decision_id = decision.id
      WHERE decision.position > coalesce(nullif($1, '')::int, -1) ORDER BY decision.position LIMIT $2`,
  },
  ledger: {
    columns: ['index', 'kind', 'day', 'subject', 'leaf_hash'],
    // Who holds which office stands here, by the person's reference.
    reserved: { column: 'subject' },
    page: `
      SELECT index::text AS key, index, kind, day::text AS day, subject, leaf_hash FROM ledger_entry
      WHERE index > coalesce(nullif($1, '')::int, -1) ORDER BY index LIMIT $2`,
  },
  receipts: {
    columns: ['message', 'to', 'type', 'epoch', 'sequence', 'content_hash', 'delivered_on', 'receipt'],
    page: `
      SELECT ordinal::text AS key, id AS message, peer_id AS "to", type, epoch, sequence, content_hash,
             to_char(delivered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS delivered_on, receipt
      FROM outbox_message
      WHERE receipt IS NOT NULL AND ordinal > coalesce(nullif($1, '')::bigint, -1) ORDER BY ordinal LIMIT $2`,
  },
  reports: {
    columns: [
      ...['month', 'revision', 'approved_on', 'approved_by_office', 'reason', 'catalogue', 'indicator', 'code'],
      ...['value', 'suppressed'],
    ],
    page: `
      SELECT month || lpad(revision::text, 6, '0') || lpad(place::text, 6, '0') AS key, month, revision,
             approved_on::text AS approved_on, approved_office AS approved_by_office, correction_reason AS reason,
             catalogue_version AS catalogue, cell->>'indicator' AS indicator, cell->>'code' AS code,
             (cell->>'value')::float8 AS value, (cell->>'suppressed')::boolean AS suppressed
      FROM report, jsonb_array_elements(cells) WITH ORDINALITY AS cells_of(cell, place)
      WHERE state = 'approved' AND month || lpad(revision::text, 6, '0') || lpad(place::text, 6, '0') > $1
      ORDER BY 1 LIMIT $2`,
  },
  study: {
    columns: ['code', 'language', 'version', 'brought_on', 'adopted_on', 'decision', 'content_hash', 'content'],
    page: `
      SELECT content_hash AS key, code, language, version, brought_on::text AS brought_on,
             adopted_on::text AS adopted_on, decision_id AS decision, content_hash, content
      FROM curriculum LEFT JOIN curriculum_adoption ON curriculum_id = id
      WHERE content_hash > $1 ORDER BY content_hash LIMIT $2`,
  },
  unity: {
    columns: [
      ...['document', 'version', 'adopted_on', 'decision', 'lineage', 'parent_hash', 'affirm_within_days', 'language'],
      ...['clause', 'title', 'text', 'clause_hash'],
    ],
    page: `
      SELECT kind || lpad(version::text, 6, '0') || lpad(place::text, 6, '0') AS key, kind AS document, version,
             adopted_on::text AS adopted_on, decision_id AS decision, lineage, parent_hash, affirm_within_days,
             language, place::int AS clause, words->>'title' AS title, words->>'text' AS text, hash AS clause_hash
      FROM document_version CROSS JOIN unnest(clause_hashes) WITH ORDINALITY AS hashes(hash, place)
      LEFT JOIN document_text ON version_id = id
      LEFT JOIN LATERAL (SELECT clauses->(place::int - 1) AS words) AS of_clause ON true
      WHERE kind || lpad(version::text, 6, '0') || lpad(place::text, 6, '0') > $1 ORDER BY 1 LIMIT $2`,
  },
};
