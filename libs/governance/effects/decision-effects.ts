import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type DecisionEffect, HANDLES_DECISION } from './decision-effect.js';

/** Every `@HandlesDecision` provider of the node, by kind. Refuses to start with two for one kind. */
@Injectable()
export class DecisionEffects implements OnModuleInit {
  private readonly byKind = new Map<string, DecisionEffect>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const effects = new Set<DecisionEffect>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const kind: unknown =
        typeof metatype === 'function' ? Reflect.getMetadata(HANDLES_DECISION, metatype) : undefined;
      if (typeof kind !== 'string' || !instance || effects.has(instance as DecisionEffect)) continue;
      const other = this.byKind.get(kind);
      if (other)
        throw new Error(`Two effects handle the decision ${kind}: ${other.constructor.name}, ${metatype!.name}`);
      effects.add(instance as DecisionEffect);
      this.byKind.set(kind, instance as DecisionEffect);
    }
  }

  find(kind: string): DecisionEffect | undefined {
    return this.byKind.get(kind);
  }

  kinds(): string[] {
    return [...this.byKind.keys()].sort();
  }
}
