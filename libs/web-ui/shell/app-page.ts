import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { IconName } from '../components/icons.js';
import { forgetFailedTexts } from '../i18n/text-sources.js';

/** One page of an app. `Label` is a key of the app's page texts. */
export interface AppPage<Label extends string = string> {
  /** A pattern of wouter: `/reports/:month`; the page reads its parameters with `useParams`. */
  readonly path: string;
  readonly label: Label;
  /** A label that fits a fifth of a phone's width, where `label` does not. */
  readonly shortLabel?: Label;
  readonly icon: IconName;
  /** `bar`: at the thumb. `more`: behind "More" on a phone. `inside`: reached from another page only. A desk lists the first two. */
  readonly place: 'bar' | 'more' | 'inside';
  /** Shown to whoever may do this; to everybody if it is not said. */
  readonly needs?: string;
  /** Fetches the page's own part of the program. */
  readonly load: () => Promise<ComponentType>;
}

/** A part of the program that could not be fetched: offline, or the server has a newer one. */
export class PartMissingError extends Error {
  override readonly name = 'PartMissingError';
}

const loaded = new Map<AppPage['load'], LazyExoticComponent<ComponentType>>();

/** The page's component; the same one for as long as it is not forgotten. */
export function componentOf({ load }: Pick<AppPage, 'load'>): LazyExoticComponent<ComponentType> {
  const known = loaded.get(load);
  if (known) return known;
  const component = lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new PartMissingError('A part of the page did not arrive', { cause });
    }
  });
  loaded.set(load, component);
  return component;
}

/** React keeps a failed fetch for ever: forgetting it lets the next try fetch again. */
export function forget({ load }: Pick<AppPage, 'load'>): void {
  loaded.delete(load);
  forgetFailedTexts();
}
