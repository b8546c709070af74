import { AppError } from '#domain-kit';

/** An argument of a question about figures that cannot be answered; the message names it and the remedy. */
export class FigureArgumentError extends AppError {
  readonly code = 'FIGURE_ARGUMENT';
}
