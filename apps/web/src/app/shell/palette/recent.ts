import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useSession } from '../../../shared/api/session.js';
import { readStored, writeStored } from '../../../shared/storage.js';

/** Pages of records go by the plural of their kind. */
const RECORD = /^\/(enterprise|platform|relocation|project|blocker|chain|cluster)s\/([0-9a-f]{8}-[0-9a-f-]{27})$/;

const KEPT = 10;

const nameFor = (accountId: string) => `lianqun.recent.${accountId}`;

/** The records that this account opened last in this browser, the newest first, as `kind:id`. Their names are asked for when they are shown. */
export const recentRecords = (accountId: string): string[] =>
  readStored<string[]>(localStorage, nameFor(accountId)) ?? [];

/** Remembers the record whose page is open. */
export function useRememberRecord(): void {
  const { pathname } = useLocation();
  const accountId = useSession().data?.account.id;
  useEffect(() => {
    const [, kind, id] = RECORD.exec(pathname) ?? [];
    if (!kind || !id || !accountId) return;
    const record = `${kind}:${id}`;
    const others = recentRecords(accountId).filter((one) => one !== record);
    writeStored(localStorage, nameFor(accountId), [record, ...others].slice(0, KEPT));
  }, [pathname, accountId]);
}
