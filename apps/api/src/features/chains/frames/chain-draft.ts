import type { FieldError } from '../../../foundation/http/app-error.js';
import { DraftReader, listOf, textOf } from '../../../foundation/records/draft-reader.js';
import type { CreateChainRequest, UpdateTermRequest } from '../chain.dto.js';
import type { OwnFields } from '../chain.repository.js';
import type { ChainFacts } from '../chain-terms.repository.js';

/** What a request says of a chain, in canonical form: only what it names. */
export interface ChainDraft {
  facts: Partial<ChainFacts>;
  own: Partial<OwnFields>;
  startsOn?: string | null;
}

type Given = Partial<CreateChainRequest>;

function readFacts(given: Partial<UpdateTermRequest>): Partial<ChainFacts> {
  const { name, status, batch, level, regionCode, leadOrganizationId, chainLeader } = given;
  return {
    ...(name !== undefined && { name: textOf(name) ?? '' }),
    ...(status && { status }),
    ...(batch !== undefined && { batch }),
    ...(level !== undefined && { level }),
    ...(regionCode !== undefined && { regionCode: textOf(regionCode) }),
    ...(leadOrganizationId !== undefined && { leadOrganizationId: textOf(leadOrganizationId) }),
    ...(chainLeader !== undefined && { chainLeader: textOf(chainLeader) }),
  };
}

function readOwn({ aliases, relatedKeys, contactName, contactPhone, note, source }: Given): Partial<OwnFields> {
  return {
    ...(aliases && { aliases: listOf(aliases) }),
    ...(relatedKeys && { relatedKeys: listOf(relatedKeys) }),
    ...(contactName !== undefined && { contactName: textOf(contactName) }),
    ...(contactPhone !== undefined && { contactPhone: textOf(contactPhone) }),
    ...(note !== undefined && { note: textOf(note) }),
    ...(source !== undefined && { source: textOf(source) }),
  };
}

/** Reads a request; its source is also that of the term that it begins or mends. */
export function readChainDraft(given: Given): { draft: ChainDraft; errors: FieldError[] } {
  const reader = new DraftReader();
  const startsOn = given.startsOn === undefined ? undefined : reader.date('startsOn', given.startsOn);
  const facts = readFacts(given);
  if (facts.name === '') reader.refuse('name', 'required');
  return { draft: { facts, own: readOwn(given), ...(startsOn !== undefined && { startsOn }) }, errors: reader.errors };
}
