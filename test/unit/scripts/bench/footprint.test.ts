import { describe, expect, test } from "vitest";
import {
  measureAllocated,
  measureClient,
  measureFootprint,
  measureInFlight,
} from "../../../../scripts/bench/footprint.ts";
import type { CreatePeer } from "../../../../scripts/bench/peers.ts";

/** An array that takes 8 bytes for each number. */
const fill = (bytes: number): number[] => Array.from({ length: bytes / 8 }, (_none, index) => index / 3);

/** Creates a client that holds some bytes, and more during a call. */
const createPeer =
  (name: string, clientBytes: number, callBytes: number): CreatePeer =>
  ({ origin, fetch }) => {
    const own = fill(clientBytes);
    const get = async () => {
      const held = fill(callBytes);
      await fetch(origin);
      return held.length + own.length;
    };
    return { name, get, post: get };
  };

const EFFORT = { rounds: 1, calls: 200, inFlight: 100, clients: 100 };

describe("the memory of a client that holds 20 kB, and 40 kB during a call", () => {
  const create = createPeer("heavy", 20_000, 40_000);

  test("measureAllocated counts what each call allocates, although it's collected", async () => {
    const allocated = await measureAllocated(create, EFFORT);
    expect(allocated).toBeGreaterThan(30_000);
    expect(allocated).toBeLessThan(200_000);
  });

  test("measureInFlight counts what each call holds, without the client", async () => {
    const inFlight = await measureInFlight(create, EFFORT);
    expect(inFlight).toBeGreaterThan(38_000);
    expect(inFlight).toBeLessThan(50_000);
  });

  test("measureClient counts what each client holds, without its call", async () => {
    const client = await measureClient(create, EFFORT);
    expect(client).toBeGreaterThan(19_000);
    expect(client).toBeLessThan(30_000);
  });
});

test("measureFootprint has a row for each client, and no size of the client for bare fetch", async () => {
  const makers = [createPeer("heavy", 20_000, 40_000), createPeer("fetch", 0, 0)];
  const { rows, columns } = await measureFootprint(makers, EFFORT);
  expect(columns).toEqual(["", "allocated by a call", "call in flight", "client"]);
  const size = expect.stringMatching(/^\d+\.\d kB$/) as unknown;
  expect(rows).toEqual([
    ["heavy", size, size, size],
    ["fetch", size, size, "–"],
  ]);
});
