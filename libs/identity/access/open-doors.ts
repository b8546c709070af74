import 'reflect-metadata';
import { type INestApplicationContext, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { RESOLVER_NAME_METADATA } from '@nestjs/graphql';
import { pathOf, permissionOf } from './declarations.js';
import { entryPointsOf } from './entry-points.js';

/** Whatever an application answers without asking who calls: `Mutation.signIn`, `POST elections/ballots`. Sorted. */
export const openDoors = (app: INestApplicationContext): string[] =>
  entryPointsOf(app)
    .filter(({ handler, target }) => permissionOf(handler, target) === 'public')
    .map(({ handler, target, method, kind }) => {
      if (kind !== 'route') return `${kind}.${String(Reflect.getMetadata(RESOLVER_NAME_METADATA, handler) ?? method)}`;
      return `${RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod]} ${pathOf(handler, target)}`;
    })
    .toSorted();
