import apiFetch from '@wordpress/api-fetch';
import type { Params, RestAnswer } from '../../../tool/src/sources/wordpress/rest.js';

/**
 * Stands in for the module of the same name in the feed tool, which asks over the network: in the editor, WordPress's
 * own function asks, as the user who has logged in. The build puts it in its place.
 */
export async function ask(_rest: unknown, route: string, params: Params): Promise<RestAnswer> {
  const said = Object.entries(params).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const data = await apiFetch<unknown>({ path: `/${route}?${new URLSearchParams(said)}` });
  return { data, total: undefined, pages: undefined };
}
