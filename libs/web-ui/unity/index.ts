export { ComparePage } from './compare-page.js';
export { TextDiff } from './diff-view.js';
export { DraftPage } from './draft-page.js';
export { UnityPage } from './unity-page.js';
