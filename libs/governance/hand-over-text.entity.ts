import { Personal } from '#platform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { HandOverEntity } from './hand-over.entity.js';

const READ = {
  kind: 'free-text',
  readers: ['self', 'members'],
  retention: {
    lasts: 'erasure',
    en: 'as long as the organization exists, or until somebody named in it asks for erasure',
    es: 'mientras exista la organización, o hasta que alguien nombrado en el texto pida que se borre',
    fr: 'tant que l’organisation existe, ou jusqu’à ce qu’une personne qui y est nommée demande l’effacement',
  },
  owner: 'mandate_id > hand_over.written_by',
  erasure: 'if-named',
} as const;

/** The words of a hand-over note. They are about work and things; contacts of persons do not belong here. */
@Entity('hand_over_text')
@Check('hand_over_text_salt_length', 'octet_length("salt") = 32')
export class HandOverTextEntity {
  @ForeignKey(() => HandOverEntity, { name: 'hand_over_text_note_fk' })
  @PrimaryColumn('uuid', { name: 'mandate_id', primaryKeyConstraintName: 'hand_over_text_pk' })
  readonly mandateId!: string;

  @Column('bytea')
  readonly salt!: Buffer;

  @Personal({
    ...READ,
    column: 'open_tasks',
    name: {
      en: 'open tasks in your hand-over note',
      es: 'tareas pendientes en tu nota de traspaso',
      fr: 'ce qui n’est pas fini, dans ta note de passation',
    },
    purpose: {
      en: 'so that the next holder knows what is not finished',
      es: 'para que quien sigue en el cargo sepa qué falta',
      fr: 'pour que la personne suivante sache ce qui n’est pas fini',
    },
  })
  readonly openTasks!: string;

  @Personal({
    ...READ,
    column: 'where_things_are',
    name: {
      en: 'where things are, in your hand-over note',
      es: 'dónde están las cosas, en tu nota de traspaso',
      fr: 'où sont les choses, dans ta note de passation',
    },
    purpose: {
      en: 'so that the next holder finds papers, keys and accounts',
      es: 'para que quien sigue en el cargo encuentre papeles, llaves y cuentas',
      fr: 'pour que la personne suivante trouve papiers, clés et comptes',
    },
  })
  readonly whereThingsAre!: string;

  @Personal({
    ...READ,
    column: 'coming_dates',
    name: {
      en: 'coming dates in your hand-over note',
      es: 'próximas fechas en tu nota de traspaso',
      fr: 'les dates à venir, dans ta note de passation',
    },
    purpose: {
      en: 'so that the next holder misses no date',
      es: 'para que quien sigue en el cargo no pierda ninguna fecha',
      fr: 'pour que la personne suivante ne manque aucune date',
    },
  })
  readonly comingDates!: string;
}
