import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { SignInRequiredError } from '../identity.errors.js';
import type { Actor } from './actor.js';
import { requestOf } from './request.js';

const actors = new WeakMap<object, Promise<Actor | null>>();

/** The actor of a request is looked up once; the next request asks the record again. */
export function rememberActor(request: object, find: () => Promise<Actor | null>): Promise<Actor | null> {
  const known = actors.get(request);
  if (known) return known;
  const actor = find();
  actors.set(request, actor);
  return actor;
}

/** The actor whom the guard let pass. For handlers with `@Allow` of anything but `public`; throws where nobody is signed in. */
export const CurrentActor = createParamDecorator<undefined>(
  async (_: undefined, context: ExecutionContext): Promise<Actor> => {
    const request = requestOf(context);
    const actor = request && (await actors.get(request));
    if (!actor) throw new SignInRequiredError();
    return actor;
  },
);
