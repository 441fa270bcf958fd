import type { City } from '../../feed/index.js';
import { fill } from '../../i18n/words.js';
import type { Cluster } from './clusters.js';
import type { MapContext } from './map-context.js';

/** "Kampala, Uganda", "7 cities near Milan, Italy". */
export function nameOf({ places }: Cluster, given: MapContext): string {
  const [{ city, isOurs }] = places;
  const { content, names, context } = given;
  const { words, formats } = context;
  const name = content.fullNameOf(city);
  if (places.length > 1) return fill(formats.plural(words.citiesNear, places.length), { city: name });
  return isOurs ? name.replace(names.nameOf(city), () => ourName(city, given)) : name;
}

/** Ours is always to be read, and so in as few words as will do. */
export function labelOf(cluster: Cluster, given: MapContext): string {
  const [{ city, isOurs }] = cluster.places;
  return isOurs ? ourName(city, given) : nameOf(cluster, given);
}

const ourName = (city: City, { names, context }: MapContext): string =>
  `${names.nameOf(city)} · ${context.words.ourCity}`;
