import { type Format, listEntries } from './format.js';
import { isGeoJson } from './known.js';

/** A GeoJSON (RFC 7946) FeatureCollection: cities. */
export const geoJson: Format = {
  recognises: isGeoJson,

  sections: (document, report) =>
    isGeoJson(document) ? { cities: listEntries(document['features'], 'features', report) } : {},
};
