import { expect, test } from "vitest";
import { base64 } from "./base64";
import { makeBatches, type Picture } from "./batches";

const picture = (at_ms: number, key: boolean): Picture => ({ at_ms, key, data: "" });

test("every batch begins with a picture that can be shown alone, and none is lost", () => {
  const sent: number[][] = [];
  const batches = makeBatches((batch) => sent.push(batch.map(({ at_ms }) => at_ms)));
  for (const [at, key] of [
    [0, true],
    [125, false],
    [250, true],
    [375, false],
    [500, false],
  ] as const)
    batches.add(picture(at, key));
  expect(sent).toEqual([[0, 125]]);
  batches.rest();
  expect(sent).toEqual([
    [0, 125],
    [250, 375, 500],
  ]);
  batches.rest();
  expect(sent).toHaveLength(2);
});

test("pictures before the first whole one are left out", () => {
  const sent: Picture[][] = [];
  const batches = makeBatches((batch) => sent.push(batch));
  batches.add(picture(0, false));
  batches.rest();
  expect(sent).toEqual([]);
});

test("a long picture comes through the pipe as it is", () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  const back = Uint8Array.from(atob(base64(bytes)), (letter) => letter.charCodeAt(0));
  expect(back).toEqual(bytes);
});
