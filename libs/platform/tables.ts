import { DataKey1790000000100 } from './migrations/data-key.js';
import { KeyRotation1790000140003 } from './migrations/key-rotation.js';
import { DataKeyEntity } from './personal/data-key.entity.js';

export const platformEntities = [DataKeyEntity];
export const platformMigrations = [DataKey1790000000100, KeyRotation1790000140003];
