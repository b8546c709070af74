/** The contract's SDL and pinned operations, which both sides are built from. */
export {
  PINNED_OPERATIONS,
  SHARED_SURFACE_SDL,
} from '../../../../../libs/federation/contract/operations/generated/shared-surface.js';
