/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AdmissionRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdmissionRulesQuery = { admissionRules: { expireDays: number, discussionDays: number, extensionDays: number, minimumDays: number, minimumActivities: number, appealDays: number, mostCodes: number, labels: string, labelChoices: Array<{ code: string, volunteer: { en: string, es: string, fr: string }, member: { en: string, es: string, fr: string }, cadre: { en: string, es: string, fr: string } }>, volunteer: { en: string, es: string, fr: string }, member: { en: string, es: string, fr: string }, cadre: { en: string, es: string, fr: string } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const AdmissionRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AdmissionRules {
  admissionRules {
    expireDays
    discussionDays
    extensionDays
    minimumDays
    minimumActivities
    appealDays
    mostCodes
    labels
    labelChoices {
      code
      volunteer {
        en
        es
        fr
      }
      member {
        en
        es
        fr
      }
      cadre {
        en
        es
        fr
      }
    }
    volunteer {
      en
      es
      fr
    }
    member {
      en
      es
      fr
    }
    cadre {
      en
      es
      fr
    }
  }
}
    `) as unknown as TypedDocumentString<AdmissionRulesQuery, AdmissionRulesQueryVariables>;