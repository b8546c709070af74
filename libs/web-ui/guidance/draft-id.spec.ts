import { newDraftId } from './draft-id.js';

describe('a draft', () => {
  it('has an id of version 4, of its own', () => {
    const ids = Array.from({ length: 200 }, newDraftId);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(200);
  });
});
