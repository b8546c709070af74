import { AppError } from '#domain-kit';

/** Also said for an id of another form: what is not there needs no reason. */
abstract class AbsentError extends AppError {
  constructor(what: string) {
    super(`There is no such ${what}.`);
  }
}

export class ImportNotFoundError extends AbsentError {
  readonly code = 'IMPORT_NOT_FOUND';
  constructor() {
    super('import');
  }
}

export class RecordNotFoundError extends AbsentError {
  readonly code = 'RECORD_NOT_FOUND';
  constructor() {
    super('record');
  }
}

export class SourceNotFoundError extends AbsentError {
  readonly code = 'SOURCE_NOT_FOUND';
  constructor() {
    super('source');
  }
}

export class KindNotFoundError extends AbsentError {
  readonly code = 'KIND_NOT_FOUND';
  constructor() {
    super('kind');
  }
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text can be the id of a row; another one would be a fault of the database. */
export const isRowId = (id: string): boolean => UUID.test(id);
