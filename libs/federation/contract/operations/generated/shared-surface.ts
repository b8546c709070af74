// Made by tools/generate.js from libs/federation/contract; not edited by hand.
export const SHARED_SURFACE_SDL = `# The shared surface, version 1: what an organization lets its organizing committee look at live.
# Both sides are built from this file. A change is additive; a break is a new version beside it.
extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

"""
An organization as it presents itself, live. Each part is null if the organization does not answer or has switched it
off; an error then names the organization in \`extensions.organization\`.
"""
type MassOrganization @key(fields: "id") {
  id: ID!
  "The stage of its development that its assembly last recorded."
  stage: String
  "Its offices and who holds them now."
  offices: [LiveOffice!]
  "The cells of its sent reports, the same figures that the reports carry; highest revision of each month."
  releasedCells: [LiveCell!]
  "The places where it works, by the names that it publishes."
  sites: [LiveSite!]
}

type LiveOffice {
  code: String!
  title: String!
  "A name only where the holder chose to publish one; it ends with the mandate. Never stored by the committee."
  holderName: String
  "The last day of the mandate, YYYY-MM-DD; null while the office is vacant."
  endsOn: String
}

type LiveCell {
  "YYYY-MM"
  month: String!
  revision: Int!
  indicator: String!
  "A value of the indicator's dimension; null for the whole."
  code: String
  "A whole number within ±(2^53 − 1); null where suppressed."
  value: Float
  suppressed: Boolean!
}

type LiveSite {
  name: String!
}
`;

/** The only documents that an organization executes for its hub, by name; `hash` is SHA-256 of `document`. */
export const PINNED_OPERATIONS = {
  'organization.v1': {
    hash: '9be8cc383d6528538954882293936d2307809e434def7b4e263229b90504c2a3',
    document: `query OrganizationV1(
  \$representations: [_Any!]!
  \$stage: Boolean!
  \$offices: Boolean!
  \$releasedCells: Boolean!
  \$sites: Boolean!
) {
  _entities(representations: \$representations) {
    ... on MassOrganization {
      id
      stage @include(if: \$stage)
      offices @include(if: \$offices) {
        code
        title
        holderName
        endsOn
      }
      releasedCells @include(if: \$releasedCells) {
        month
        revision
        indicator
        code
        value
        suppressed
      }
      sites @include(if: \$sites) {
        name
      }
    }
  }
}
`,
  },
} as const;
