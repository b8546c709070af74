export { AppError } from './app-error.js';
export { canonicalJson, type Json } from './canonical-json.js';
export { CLOCK, type Clock, systemClock } from './clock.js';
export { constantTimeEqual, fromBase64url, hmacSha256, sha256, sha256Hex, toBase64url } from './digest.js';
export { isNodeId, isUuid, newId, type NodeId } from './ids.js';
export { csvCell, withFormulaGuard, withoutFormulaGuard } from './csv-cell.js';
export {
  addDays,
  addMonths,
  type Day,
  dayIn,
  dayMeant,
  daysBetween,
  isDay,
  isMonth,
  isZone,
  type Month,
  monthOf,
  monthsBetween,
  monthsIn,
  nextMonth,
} from './calendar.js';
export { escapeHtml, filled, html, Html, pageLanguage, type Part } from './html.js';
export { isLanguage, type Language, LANGUAGE_CHOICE, languageOf, LANGUAGES, type Words } from './languages/index.js';
export { hasWords } from './has-words.js';
export { parsedJson } from './parsed-json.js';
export { isPublishedText, tidyText, visibleLine } from './published-text.js';
export { err, type Err, ok, type Ok, type Result } from './result.js';
