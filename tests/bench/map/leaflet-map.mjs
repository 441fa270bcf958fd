// The page that ours is measured beside: Leaflet with leaflet.markercluster, as its documentation says to use them.
import L from 'leaflet';
import 'leaflet.markercluster';
import leafletStyles from 'leaflet/dist/leaflet.css?inline';
import clusterStyles from 'leaflet.markercluster/dist/MarkerCluster.css?inline';
import clusterTheme from 'leaflet.markercluster/dist/MarkerCluster.Default.css?inline';

const OWN_STYLES = `
  #map { block-size: 560px; background: #f2f6f8; }
  .city { border: 2px solid #fff; border-radius: 50%; background: #1a6a8c; }
`;

for (const text of [leafletStyles, clusterStyles, clusterTheme, OWN_STYLES]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}

export async function draw(points) {
  const [cities, land] = await Promise.all([points, 'leaflet/land.json'].map(async (url) => (await fetch(url)).json()));
  const map = L.map('map', { maxZoom: 8 }).setView([20, 11], 2);
  L.geoJSON(land, { interactive: false, style: { stroke: false, fillColor: '#b9c6cf', fillOpacity: 1 } }).addTo(map);
  const icon = L.divIcon({ className: 'city', iconSize: [14, 14] });
  const markers = L.geoJSON(cities, {
    pointToLayer({ properties: { name, country } }, place) {
      const title = `${name}, ${country}`;
      return L.marker(place, { icon, title, alt: title });
    },
  });
  L.markerClusterGroup()
    .addLayer(markers)
    .bindPopup(({ feature }) => feature.properties.name)
    .addTo(map);
}
