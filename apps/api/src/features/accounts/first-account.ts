import { existsSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AccountRepository } from './account.repository.js';
import { generatePassword, hashPassword } from './passwords.js';

export interface FirstAccount {
  username: string;
  /** The password when it was generated just now, else null. */
  generatedPassword: string | null;
  /** File that holds a generated password, else null. */
  passwordFile: string | null;
}

const USERNAME = 'admin';

/** Sees to it that an installation has the account `admin`; an existing one keeps its password. */
@Injectable()
export class FirstAccountService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async ensure(): Promise<FirstAccount> {
    const file = path.join(this.config.dataDir, 'admin-password.txt');
    if (await this.accounts.byUsername(USERNAME)) {
      return { username: USERNAME, generatedPassword: null, passwordFile: existsSync(file) ? file : null };
    }
    const generated = this.config.adminPassword === null ? generatePassword() : null;
    // The file comes first: an account whose password nobody knows would be worse than a file without an account.
    if (generated) await writePrivately(file, `${generated}\n`);
    const passwordHash = await hashPassword(generated ?? this.config.adminPassword ?? '');
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'system' }, requestId: null }, () =>
      this.accounts.insert({
        id: uuid(),
        username: USERNAME,
        displayName: '管理员',
        passwordHash,
        organizationKey: 'industry-group',
        roles: ['industry-group'],
      }),
    );
    return { username: USERNAME, generatedPassword: generated, passwordFile: generated ? file : null };
  }
}

async function writePrivately(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await rm(file, { force: true });
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
