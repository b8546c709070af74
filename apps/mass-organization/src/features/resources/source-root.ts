/**
 * Every source with the one that it is merged into in the end, for `WITH RECURSIVE`: columns id, root_id, class_code.
 * A source that was not merged is its own.
 */
export const SOURCE_ROOT = `source_root (id, root_id, class_code) AS (
    SELECT id, id, class_code FROM source WHERE merged_into IS NULL
    UNION ALL
    SELECT source.id, root_id, source_root.class_code FROM source JOIN source_root ON source.merged_into = source_root.id
  )`;
