import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { go, turnTo, usePlace } from "./place";

const here = () => renderHook(usePlace).result.current;

test("another part of a page is the same visit, so that what was chosen on it stays; a wish from elsewhere is a new one", () => {
  go("breakdown", "price");
  const first = here().visit;
  turnTo("province");
  expect([here().tab, here().visit]).toEqual(["province", first]);
  go("breakdown", "province");
  expect(here().visit).not.toBe(first);
});
