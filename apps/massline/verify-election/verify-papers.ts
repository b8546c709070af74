import { checkRequest, isStatementSigned, requestsDigest, sizeAt } from '#ballots';
import { type Board, boardRoot } from './board-parts.js';
import type { Finding } from './finding.types.js';

/** That papers were issued only to the roll, one each, for what the voters' own keys have signed. */
export function findInPapers(board: Board): Finding[] {
  return [...findInRoll(board), ...findInRequests(board), ...findInStatements(board)];
}

function twice(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}

function findInRoll({ voters }: Board): Finding[] {
  const keys = voters.flatMap(({ key }) => (key === null ? [] : [key]));
  const doubled = [...twice(voters.map(({ voter }) => voter)), ...twice(keys)];
  return doubled.map((where) => ({ code: 'VOTER_TWICE', where }));
}

function findInRequests({ plan, voters, requests, signers }: Board): Finding[] {
  const roll = new Map(voters.map(({ voter, key }) => [voter, key]));
  const roles = signers.map(({ role }) => role);
  const findings: Finding[] = [];
  for (const request of requests) {
    const where = request.voter;
    const key = roll.get(request.voter);
    if (key === undefined) findings.push({ code: 'REQUEST_NOT_ON_ROLL', where });
    const refusal = checkRequest({ ...request, election: plan.election }, signers.length);
    const isOther = key !== undefined && key !== null && key !== request.key;
    const signedBySigners = request.signedBy.every((role) => roles.includes(role));
    if (refusal || isOther || !signedBySigners) findings.push({ code: 'REQUEST_REFUSED', where });
  }
  const doubled = [...twice(requests.map(({ voter }) => voter)), ...twice(requests.map(({ key }) => key))];
  return [...findings, ...doubled.map((where): Finding => ({ code: 'REQUEST_TWICE', where }))];
}

function findInStatements({ plan, entries, signers, statements, requests }: Board): Finding[] {
  const opening = boardRoot(entries, sizeAt(entries, 'opened'));
  const findings: Finding[] = [];
  if (statements.length > signers.length) findings.push({ code: 'ISSUED_DIFFERS' });
  for (const { role, statementKey } of signers) {
    const statement = statements.find((one) => one.role === role);
    const signed = requests.filter(({ signedBy }) => signedBy.includes(role));
    if (!statement) {
      findings.push({ code: 'STATEMENT_MISSING', where: role });
      continue;
    }
    if (!isStatementSigned(plan.election, statement, statementKey)) {
      findings.push({ code: 'STATEMENT_NOT_SIGNED', where: role });
    }
    const isSame =
      statement.papers === signed.length && statement.requests === requestsDigest(plan.election, requests, role);
    if (!isSame) findings.push({ code: 'ISSUED_DIFFERS', where: role });
    if (statement.opening !== opening) findings.push({ code: 'OPENING_DIFFERS', where: role });
  }
  return findings;
}
