import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './permissions.js';

export interface Route {
  method: string;
  path: string;
  /** The permission, or `public: reason`. */
  access: string;
}

type Application = { get<T>(token: abstract new (...parameters: never[]) => T, options?: { strict: boolean }): T };

function join(...parts: string[]): string {
  return `/${parts
    .map((part) => part.replace(/^\/+|\/+$/g, ''))
    .filter(Boolean)
    .join('/')}`;
}

/**
 * Every route of the service with what it asks for.
 * @throws Error naming each route that declares neither a permission nor that it is public: such a service must not start
 */
export function routeTable(app: Application): Route[] {
  const reflector = app.get(Reflector, { strict: false });
  const scanner = new MetadataScanner();
  const routes: Route[] = [];
  const undeclared: string[] = [];
  // Not through Nest's DiscoveryService: a preview, from which the description is derived, makes no providers.
  const modules = [...app.get(ModulesContainer, { strict: false }).values()];
  for (const { metatype } of modules.flatMap((module) => [...module.controllers.values()])) {
    const prototype: unknown = metatype?.prototype;
    if (!metatype || typeof prototype !== 'object' || prototype === null) continue;
    const base = reflector.get<string>(PATH_METADATA, metatype);
    for (const name of scanner.getAllMethodNames(prototype)) {
      const handler = (prototype as Record<string, () => unknown>)[name];
      if (!handler) continue;
      const path = reflector.get<string | undefined>(PATH_METADATA, handler);
      if (path === undefined) continue;
      const method = RequestMethod[reflector.get<number>(METHOD_METADATA, handler)] ?? '?';
      const route = join('api', base, path);
      const access = reflector.get<Access | undefined>(ACCESS, handler);
      if (!access) undeclared.push(`${method} ${route}`);
      else
        routes.push({
          method,
          path: route,
          access: 'permission' in access ? access.permission : `public: ${access.publicBecause}`,
        });
    }
  }
  if (undeclared.length) throw new Error(`routes without a declared permission: ${undeclared.join(', ')}`);
  return routes.sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
}
