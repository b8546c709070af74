import { addDays, type Day } from '#domain-kit';
import { cursorOf, keyOfCursor, type Page, pageOf, type PageRequest, pageSize, PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { ContactEntity } from './contact.entity.js';
import type { Keeper } from './contacts.service.js';
import { CONTACT_DAYS, FREE_TIMES, NEXT_STEPS, WISHES } from './domain/contact-facts.js';
import type { OpenStage } from './domain/pipeline.js';

/** A contact as its keeper reads it, and as it reads itself. */
export interface ReadableContact {
  readonly id: string;
  readonly stage: OpenStage;
  readonly askedOn: Day;
  readonly lastContactOn: Day;
  /** The day on which all of it is gone, if there is no contact before. */
  readonly goesOn: Day;
  readonly keptBy: string;
  readonly keptByName: string | null;
  readonly reach: string;
  readonly askFor: string | null;
  readonly languages: readonly string[];
  readonly freeAt: readonly string[];
  readonly askedFor: readonly string[];
  readonly nextStep: string | null;
  readonly nextOn: Day | null;
}

/** Contacts in the order of their random ids: nobody stands above another. */
@Injectable()
export class ContactReader {
  constructor(
    private readonly db: DataSource,
    private readonly persons: PersonsService,
  ) {}

  async page(
    { personRef, seesAll }: Keeper,
    request: PageRequest,
    only: { readonly stage: OpenStage | null; readonly mine: boolean },
  ): Promise<Page<ReadableContact>> {
    const size = pageSize(request);
    const [after] = keyOfCursor(request.after, 1) ?? [];
    const where = {
      ...((only.mine || !seesAll) && { keptBy: personRef }),
      ...(only.stage && { stage: only.stage }),
    };
    const rows = await this.db.manager.find(ContactEntity, {
      where: { ...where, ...(typeof after === 'string' && isKey(after) && { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take: size + 1,
    });
    const total = await this.db.manager.countBy(ContactEntity, where);
    const { items, ...rest } = pageOf(rows, size, total, ({ id }) => cursorOf(id));
    return { items: await this.readable(items), ...rest };
  }

  async readable(contacts: readonly ContactEntity[]): Promise<ReadableContact[]> {
    const names = await this.persons.namesOf(contacts.map(({ keptBy }) => keptBy));
    return contacts.map((contact) => {
      const { id, stage, askedOn, lastContactOn, keptBy, reach, askFor, nextStep, nextOn } = contact;
      return {
        ...{ id, stage, askedOn, lastContactOn, keptBy, reach, askFor, nextOn },
        keptByName: names.get(keptBy) ?? null,
        goesOn: addDays(lastContactOn, CONTACT_DAYS),
        languages: split(contact.languages),
        freeAt: FREE_TIMES.filter((code) => split(contact.freeAt).includes(code)),
        askedFor: WISHES.filter((code) => split(contact.askedFor).includes(code)),
        nextStep: NEXT_STEPS.find((code) => code === nextStep) ?? null,
      };
    });
  }
}

const split = (codes: string | null): string[] => codes?.split(',') ?? [];
const isKey = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text);
