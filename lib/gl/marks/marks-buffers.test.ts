import { describe, expect, test } from "vitest";
import { STATUSES } from "@/lib/domain/incident";
import { mercator } from "@/lib/gl/mercator";
import { sampleLayout, samplePlan } from "@/lib/layers/sample-plan";
import { phyllotaxis } from "@/lib/scene/packing/phyllotaxis";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { THEATRE } from "@/lib/theatre/theatre";
import { WEAPONS } from "@/lib/theatre/weapons";
import { CLUSTER_COLUMNS, clusterTexels } from "./cluster-texels";
import { incidentMarkLook } from "./incident-look";
import { marksBuffers } from "./marks-buffers";

const plan = samplePlan(100, 12);
const buffers = marksBuffers(plan, incidentMarkLook);

describe("marks buffers", () => {
  test("keep the order of the plan, which is by day", () => {
    expect(buffers.count).toBe(100);
    expect([...buffers.days]).toEqual(plan.entries.map(({ day }) => day));
    expect([...buffers.clusters]).toEqual(plan.entries.map(({ cluster }) => cluster));
  });

  test("tell every mark's place, spot and look", () => {
    plan.entries.forEach((entry, index) => {
      const at = mercator(plan.clusters[entry.cluster ?? -1]?.at ?? { lng: 0, lat: 0 });
      const spot = phyllotaxis(entry.spot, 1);
      expect(buffers.anchors[index * 2]).toBeCloseTo(at.x - THEATRE.mercatorOrigin.x, 8);
      expect(buffers.anchors[index * 2 + 1]).toBeCloseTo(at.y - THEATRE.mercatorOrigin.y, 8);
      expect(buffers.spots[index * 2]).toBeCloseTo(spot.x, 5);
      expect(buffers.spots[index * 2 + 1]).toBeCloseTo(spot.y, 5);
      const [kind, weapon, status, shapeAndDisputed = 0] = buffers.looks.subarray(index * 4, index * 4 + 4);
      expect(INCIDENT_KINDS[kind ?? -1]).toBe(entry.kind);
      expect(WEAPONS[weapon ?? -1]).toBe(entry.weapon);
      expect(STATUSES[status ?? -1]).toBe(entry.status);
      expect(INCIDENT_KINDS[shapeAndDisputed >> 1]).toBe(entry.kind);
      expect((shapeAndDisputed & 1) === 1).toBe(entry.disputed);
    });
  });

  test("stay within a hundredth of a pixel of the true place at the deepest zoom", () => {
    const worldPx = 512 * 2 ** 12;
    plan.entries.forEach((entry, index) => {
      const at = mercator(plan.clusters[entry.cluster ?? -1]?.at ?? { lng: 0, lat: 0 });
      const painted = (buffers.anchors[index * 2] ?? 0) + THEATRE.mercatorOrigin.x;
      expect(Math.abs(painted - at.x) * worldPx).toBeLessThan(0.01);
    });
  });

  test("send an incident without a point to the texel that hides it", () => {
    const entries = plan.entries.map((entry, index) => (index === 5 ? { ...entry, cluster: null } : entry));
    expect(marksBuffers({ ...plan, entries }, incidentMarkLook).clusters[5]).toBe(12);
    const texels = clusterTexels(plan, sampleLayout(plan));
    expect(texels.length).toBe(CLUSTER_COLUMNS * 4);
    expect(texels[12 * 4 + 2]).toBe(0);
  });

  test("hide marks of folded clusters and of areas, and push the others", () => {
    const texels = clusterTexels(plan, sampleLayout(plan));
    const texel = (index: number) => [...texels.subarray(index * 4, index * 4 + 4)];
    expect(texel(0)).toEqual([0, 0, 1, 0]);
    expect(texel(2)).toEqual([0, 0, 0, 0]);
    expect(texel(3)).toEqual([20, -10, 1, 0]);
    expect(texel(4)).toEqual([0, 0, 0, 0]);
  });

  test("an empty plan has empty buffers", () => {
    expect(marksBuffers({ ...plan, entries: [] }, incidentMarkLook).anchors.length).toBe(0);
  });
});
