import { cleanLine, shownText } from './clean.js';
import { ownCountryName } from './places/countries.js';
import type { RowValues } from './row-values.js';

export interface CountryValue {
  country?: string;
  country_name?: string;
}

/** A country's code, and the name that an editor gives it. An editor's own name makes an unknown country none. */
export function countryOf(values: RowValues, prefix: string): CountryValue {
  const field = values.field('country');
  const name = values.line('country_name', `${prefix}country_name`) ?? (field && ownCountryName(shownText(field.cell)));
  const before = values.findings.length;
  const country = field && values.country('country', `${prefix}country`);
  if (name && !country) values.findings.splice(before);
  if (name && field && !values.traces.has(`${prefix}country_name`)) {
    values.trace(`${prefix}country_name`, field, [{ code: 'country-name', value: cleanLine(name) }]);
  }
  return { ...(country && { country }), ...(name && { country_name: name }) };
}
