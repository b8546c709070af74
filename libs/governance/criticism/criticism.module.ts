import { Module } from '@nestjs/common';
import { CriticismReader } from './criticism-reader.service.js';
import { Criticisms } from './criticisms.service.js';
import { CriticismResolver } from './graphql/criticism.resolver.js';

/** What a member says of a decision or of an office’s work, and what its body answers. */
@Module({ providers: [CriticismReader, CriticismResolver, Criticisms] })
export class CriticismModule {}
