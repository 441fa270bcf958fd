import { isObject } from '../shape.js';
import { type Format, listEntries } from './format.js';

/** A GeoJSON (RFC 7946) FeatureCollection: cities. */
export const geoJson: Format = {
  recognises: (document) => isObject(document) && document['type'] === 'FeatureCollection',

  sections: (document, report) =>
    isObject(document) ? { cities: listEntries(document['features'], 'features', report) } : {},
};
