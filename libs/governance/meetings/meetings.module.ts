import { Module } from '@nestjs/common';
import { CaucusPlaces } from '../caucuses/caucus-places.service.js';
import { MeetingsResolver } from './graphql/meetings.resolver.js';
import { MeetingMotions } from './meeting-motions.service.js';
import { MeetingReader } from './meeting-reader.service.js';
import { MeetingRun } from './meeting-run.service.js';
import { Meetings } from './meetings.service.js';
import { MinutesApproveEffect, MinutesCorrectEffect } from './minutes-approve.effect.js';
import { Minutes } from './minutes.service.js';

export const meetingServices = [
  ...[Meetings, MeetingMotions, MeetingReader, MeetingRun, Minutes],
  CaucusPlaces,
  ...[MinutesApproveEffect, MinutesCorrectEffect],
];

/** Meetings of bodies, from notice to approved minutes. Needs `IdentityModule` and `GovernanceModule`. */
@Module({ providers: [MeetingsResolver, ...meetingServices] })
export class MeetingsModule {}
