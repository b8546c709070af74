import { Controller, Get, Post } from '@nestjs/common';
import {
  Directive,
  Field,
  ID,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  ResolveReference,
  Resolver,
} from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/current-actor.decorator.js';

@ObjectType()
@Directive('@key(fields: "id")')
class Thing {
  @Field(() => ID)
  readonly id!: string;
}

/** Fields and a reference that say who may call them, and a field that is open to whoever has its object. */
@Resolver(() => Thing)
export class ThingResolver {
  @Allow('records:read')
  @Query(() => Thing)
  thing(): Thing {
    return { id: '1' };
  }

  @Allow('signed-in')
  @Query(() => String)
  whoAmI(@CurrentActor() actor: Actor): string {
    return actor.personRef;
  }

  @Allow('records:write')
  @Mutation(() => Boolean)
  change(): boolean {
    return true;
  }

  @Allow('records:read')
  @ResolveReference()
  resolveReference({ id }: Thing): Thing {
    return { id };
  }

  @ResolveField(() => String)
  open(@Parent() thing: Thing): string {
    return `open ${thing.id}`;
  }

  @Allow('exchange:manage')
  @ResolveField(() => String, { nullable: true })
  closed(): string {
    return 'closed';
  }
}

/** Nobody has said who may call these. */
@Resolver()
export class ForgottenResolver {
  @Query(() => String)
  forgotten(): string {
    return 'everything';
  }

  @Mutation(() => Boolean)
  forgottenToo(): boolean {
    return true;
  }
}

@Resolver(() => Thing)
export class ForgottenReferenceResolver {
  @ResolveReference()
  resolveReference({ id }: Thing): Thing {
    return { id };
  }
}

@Controller('files')
export class FilesController {
  @Get('open')
  @Allow('public')
  open(): string {
    return 'open';
  }

  @Post()
  @Allow('records:write')
  write(): string {
    return 'written';
  }
}

@Controller()
export class ForgottenController {
  @Get('forgotten')
  forgotten(): string {
    return 'everything';
  }

  @Get('health/live')
  live(): string {
    return 'ok';
  }
}
