import type { Language } from '#domain-kit';
import { figureText, suppressedText } from '#reporting';
import type { ComparedFigure } from './figures.service.js';

/** A figure as it is to be shown: "fewer than 5" where it is one hidden cell. */
export const textOf = (figure: ComparedFigure, language: Language): string =>
  figure.hidden
    ? suppressedText(figure.hidden.threshold, figure.hidden.revision, language)
    : figureText(figure, language);
