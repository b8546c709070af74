/** The part of this library that a browser runs too: without readers of files and signatures. */
export { nextTurn } from '../domain/rotation/next-turn.js';
export type { RotationFacts, Turn } from '../domain/rotation/rotation.types.js';
