import { ApiProblem, type Schemas } from '@lianqun/api-client';
import { isMasked } from '@lianqun/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldWords } from '../record/fields.js';

/** What every saved record has; the rest is its own. */
export interface SavedRecord {
  id: string;
  version: number;
  warnings?: Schemas['FieldMessage'][];
}

/** Everything that tells one form from another; the frame does the rest. */
export interface FormDefinition<Values extends object, Body extends object> {
  /** Names the drafts of this form. */
  key: string;
  /** Texts of the fields as the form sends them. */
  fields: FieldWords;
  toBody: (values: Values) => Body;
  create: (body: Body) => Promise<SavedRecord | undefined>;
  change: (id: string, body: Partial<Body> & { version: number }) => Promise<SavedRecord | undefined>;
  /** The path under which one record is read, and those of what a change of it changes. */
  record: string;
  alsoChanged: readonly string[];
  /** Says in the dialog that somebody else changed this record. */
  staleTitle: string;
}

export interface Editing<Values> {
  id: string;
  version: number;
  opened: Values;
}

export type Side = 'mine' | 'theirs';

/** A field that somebody else changed: what it was, and what the register says now. */
export interface Change {
  field: string;
  before: unknown;
  theirs: unknown;
}

/** A field that two people changed, with what was typed here. */
export interface Conflict extends Change {
  yours: unknown;
}

/** What is sent: the changes, on which version, and what the fields said before. */
export interface Attempt<Body> {
  version: number;
  before: object;
  patch: Partial<Body>;
}

/** A change that met another one; somebody has to choose. */
export class Clash<Body> extends Error {
  constructor(
    readonly attempt: Attempt<Body>,
    readonly conflicts: readonly Conflict[],
    /** The record as it stands now. */
    readonly current: Record<string, unknown>,
  ) {
    super('stale-version');
  }
}

const sameValue = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const versionOf = (current: Record<string, unknown>) => Number(current['version']);

/** What the others changed and nobody touched here: it stays as the register has it. `now` as the form would send it. */
export const takenOver = <Body extends object>({ attempt: { before, patch } }: Clash<Body>, now: Body): Change[] => {
  const known = new Map(Object.entries(before));
  return Object.entries(now).flatMap(([field, theirs]) =>
    Object.hasOwn(patch, field) || sameValue(known.get(field), theirs)
      ? []
      : [{ field, before: known.get(field), theirs: theirs as unknown }],
  );
};

/** Only what differs from the record as it was opened is sent. */
function changedBody<Body extends object>(now: Body, before: object): Partial<Body> {
  const known = new Map(Object.entries(before));
  const changed = Object.entries(now).filter(([field, value]) => !sameValue(value, known.get(field)));
  return Object.fromEntries(changed) as Partial<Body>;
}

/**
 * What the other person changed among the fields that were changed here; the rest is no matter of choice. Behind the
 * same mask may be another value: then a person decides.
 */
function conflictsOf<Body extends object>(problem: ApiProblem, { before, patch }: Attempt<Body>): Conflict[] {
  const [known, mine] = [new Map(Object.entries(before)), new Map(Object.entries(patch))];
  return problem.conflicts.flatMap(({ field, theirs }) => {
    const was = known.get(field);
    const hidden = typeof theirs === 'string' && isMasked(theirs);
    return hidden || !sameValue(was, theirs) ? [{ field, before: was, yours: mine.get(field), theirs }] : [];
  });
}

const currentOf = (error: unknown) =>
  error instanceof ApiProblem && error.code === 'stale-version' ? error.current : undefined;

/** Sends a change; while nobody touched the same fields, both changes stand, and nobody has to choose. */
async function settle<Body extends object>(
  send: (body: Partial<Body> & { version: number }) => Promise<SavedRecord | undefined>,
  attempt: Attempt<Body>,
): Promise<SavedRecord | undefined> {
  try {
    return await send({ ...attempt.patch, version: attempt.version });
  } catch (error) {
    const current = currentOf(error);
    if (!current || !(error instanceof ApiProblem) || versionOf(current) <= attempt.version) throw error;
    const conflicts = conflictsOf(error, attempt);
    if (conflicts.length > 0) throw new Clash(attempt, conflicts, current);
    return settle(send, { ...attempt, version: versionOf(current) });
  }
}

/** The change as it was chosen. What the register says was seen: only what changes after that is asked again. */
function chosen<Body extends object>(
  { attempt, conflicts, current }: Clash<Body>,
  sides: Readonly<Record<string, Side>>,
): Attempt<Body> {
  const kept = Object.entries(attempt.patch).filter(([field]) => sides[field] !== 'theirs');
  const seen = Object.fromEntries(conflicts.map(({ field, theirs }) => [field, theirs]));
  return {
    version: versionOf(current),
    before: { ...attempt.before, ...seen },
    patch: Object.fromEntries(kept) as Partial<Body>,
  };
}

interface Outcomes {
  onSaved: (saved: SavedRecord) => void;
  /** For everything but a clash. */
  onRefused: (error: Error) => void;
}

/** Saves a form, and what comes of it: saved, refused, or a clash that a person has to settle. */
export function useSave<Values extends object, Body extends object>(
  { toBody, create, change, record, alsoChanged }: FormDefinition<Values, Body>,
  editing: Editing<Values> | null,
  { onSaved, onRefused }: Outcomes,
) {
  const client = useQueryClient();
  const [clash, setClash] = useState<Clash<Body> | null>(null);
  const sending = useMutation({
    mutationFn: (send: () => Promise<SavedRecord | undefined>) => send(),
    onSuccess: async (saved) => {
      if (!saved) return;
      client.setQueryData(['get', record, { params: { path: { id: saved.id } } }], saved);
      onSaved(saved);
      await Promise.all(
        [`${record}/history`, ...alsoChanged].map((path) => client.invalidateQueries({ queryKey: ['get', path] })),
      );
    },
    onError: (error) => {
      setClash(error instanceof Clash ? (error as Clash<Body>) : null);
      if (!(error instanceof Clash)) onRefused(error);
    },
  });
  const attempt = ({ id }: Editing<Values>, made: Attempt<Body>) =>
    sending.mutate(() => settle<Body>((body) => change(id, body), made));
  return {
    save: (values: Values) => {
      const body = toBody(values);
      if (!editing) return sending.mutate(() => create(body));
      const before = toBody(editing.opened);
      return attempt(editing, { version: editing.version, before, patch: changedBody(body, before) });
    },
    /** Saves on the version that was met, with what was chosen of each field. */
    resolve: (sides: Readonly<Record<string, Side>>) => {
      if (clash && editing) attempt(editing, chosen(clash, sides));
    },
    /** Back to the form as it is. */
    leave: () => setClash(null),
    /** Reads the record again, for whoever gives up what was typed. */
    forget: () => client.invalidateQueries({ queryKey: ['get', record] }),
    clash,
    isPending: sending.isPending,
    error: sending.error instanceof Clash ? null : sending.error,
  };
}
