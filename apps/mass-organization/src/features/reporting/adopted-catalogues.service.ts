import { type Month, monthOf, ok, type Result } from '#domain-kit';
import {
  DecisionEntity,
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  HandlesDecision,
  LedgerService,
  refuseEffect,
  type SecondedDecision,
} from '#governance';
import { adoptCatalogue, type Catalogue, type CatalogueAdoption, catalogueOf, type CatalogueRefusal } from '#reporting';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';

const KIND = 'catalogue.adopt';
const MESSAGES: Readonly<Record<CatalogueRefusal['code'], string>> = {
  CATALOGUE_UNKNOWN: 'version: this software knows no such version of the catalogue.',
  CATALOGUE_ADOPTED: 'version: this version, or a later one, is adopted already.',
};

/** By which versions of the catalogue the organization reports. The decisions say it themselves: nothing else is kept. */
@Injectable()
export class AdoptedCatalogues {
  constructor(private readonly db: DataSource) {}

  /** `except` is a decision that is taking effect. A version counts from the month on in which it came into force: no report of that month can be there yet. */
  async adoptions(tx: EntityManager = this.db.manager, except?: string): Promise<CatalogueAdoption[]> {
    const decisions = await tx.find(DecisionEntity, {
      where: { effectKind: KIND, state: 'in-force', ...(except && { id: Not(except) }) },
      order: { position: 'ASC' },
    });
    return decisions.map(({ effectPayload, secondedOn }) => ({
      version: Number(effectPayload?.['version']),
      from: monthOf(secondedOn!),
    }));
  }

  async of(tx: EntityManager, month: Month): Promise<Catalogue> {
    return catalogueOf(await this.adoptions(tx), month);
  }
}

/** `version`: the organization reports by it, from the month of this decision on (R110). */
@Injectable()
@HandlesDecision(KIND)
export class CatalogueAdoptEffect implements DecisionEffect {
  constructor(
    private readonly catalogues: AdoptedCatalogues,
    private readonly ledger: LedgerService,
  ) {}

  check(payload: EffectPayload, tx: EntityManager): Promise<Result<EffectPayload, EffectRefusal>> {
    return this.checked(tx, payload);
  }

  async apply(
    tx: EntityManager,
    payload: EffectPayload,
    { id }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const checked = await this.checked(tx, payload, id);
    if (!checked.ok) return checked;
    const subject = { ids: { decision: id }, figures: { version: checked.value.version } };
    await this.ledger.append(tx, { kind: 'catalogue.adopted', subject });
    return ok(undefined);
  }

  private async checked(
    tx: EntityManager,
    { version }: EffectPayload,
    except?: string,
  ): Promise<Result<{ version: number }, EffectRefusal>> {
    const adopted = adoptCatalogue(await this.catalogues.adoptions(tx, except), version);
    return adopted.ok ? ok({ version: adopted.value }) : refuseEffect(adopted.error.code, MESSAGES[adopted.error.code]);
  }
}
