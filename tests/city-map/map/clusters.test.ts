import { expect } from '@open-wc/testing';
import { type Cluster, cluster, type Place } from '../../../src/city-map/map/clusters.js';
import { numbers } from '../../fixtures/feed/scattered-cities.js';
import { idsOf, placeAt } from './places.js';

const next = numbers(7);
const crowd = (count: number, oursAt?: number): Place[] =>
  Array.from({ length: count }, (_, index) =>
    placeAt(String(index), next() ** 2 * 1000, next() ** 2 * 438, index === oursAt),
  );

/** The least distance between two markers. */
const leastDistance = (clusters: readonly Cluster[]): number =>
  clusters.reduce(
    (least, a, index) =>
      clusters.slice(index + 1).reduce((found, b) => Math.min(found, Math.hypot(a.x - b.x, a.y - b.y)), least),
    Infinity,
  );

describe('markers', () => {
  for (const count of [1, 2, 300, 10_000]) {
    for (const spacing of [4, 20, 51.3]) {
      it(`of ${count} cities are ${spacing} apart, each city in one of them, and each where one of its cities is`, () => {
        const places = crowd(count);
        const clusters = cluster(places, spacing);
        expect(leastDistance(clusters)).to.be.at.least(spacing);
        expect(clusters.flatMap(idsOf).sort()).to.deep.equal(places.map(({ city }) => city.id).sort());
        for (const {
          x,
          y,
          places: [first],
        } of clusters)
          expect([x, y]).to.deep.equal([first?.x, first?.y]);
      });

      it(`of ${count} cities and ours are ${spacing} apart, ours alone and in its place`, () => {
        const places = crowd(count, 0);
        const clusters = cluster(places, spacing);
        expect(leastDistance(clusters)).to.be.at.least(spacing);
        expect(clusters.flatMap(idsOf)).to.have.length(count);
        const ours = clusters.find((found) => idsOf(found).includes('0'));
        expect(ours?.places).to.deep.equal([places[0]]);
        expect([ours?.x, ours?.y]).to.deep.equal([places[0]?.x, places[0]?.y]);
      });
    }
  }

  it('of no cities are none', () => {
    expect(cluster([], 20)).to.deep.equal([]);
  });

  it('of cities in one point are one', () => {
    const [one, ...more] = cluster([placeAt('a', 5, 5), placeAt('b', 5, 5), placeAt('c', 5, 5)], 0.01);
    expect(one && idsOf(one)).to.deep.equal(['a', 'b', 'c']);
    expect(more.length).to.equal(0);
  });

  it('of cities in the point of ours are beside it', () => {
    const clusters = cluster([placeAt('a', 5, 5), placeAt('ours', 5, 5, true), placeAt('b', 5, 5)], 2);
    expect(clusters.map(idsOf)).to.deep.equal([['ours'], ['a', 'b']]);
    expect(leastDistance(clusters)).to.be.within(2, 2.1);
  });

  it('stand where most of their cities are', () => {
    const outlier = placeAt('outlier', 19, 10);
    const [one] = cluster([outlier, ...[21, 21.5, 22].map((x) => placeAt(String(x), x, 10))], 10);
    expect(one?.x).to.be.above(20);
  });

  it('are the same for the same cities', () => {
    const places = crowd(500);
    expect(cluster(places, 20)).to.deep.equal(cluster(places, 20));
  });
});
