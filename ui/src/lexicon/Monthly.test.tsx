import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { Monthly } from "./Monthly";
import { decisionsOf } from "./monthly";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const LOOSE = { text: "跟朋友吵架不想要了", cases: 1, case_id: 5 };
const REVIEW = {
  month: "2026-10",
  due: true,
  version: null,
  next: 1,
  cases: 9,
  texts: 1,
  groups: [],
  loose: [LOOSE],
  loose_count: 1,
  new_words: [],
  frequent: [],
  quiet: [],
  unused: [],
};

test("a month with a sentence that goes nowhere is not told as all known, and the sentence is sorted there", async () => {
  show(<Monthly />, { lexicon_review: REVIEW, tag_tree: { tags: [] }, lexicon_versions: [] });
  const loose = await screen.findByTestId("monthly-loose");
  expect(screen.queryByText(/这个月的原因都认得/)).toBeNull();
  expect(within(loose).getByText(/跟朋友吵架/)).toBeDefined();
  expect(within(loose).getByRole("combobox")).toBeDefined();
  const chosen = { tag: "dislike", name: null, words: [] };
  expect(decisionsOf(REVIEW, { [LOOSE.text]: chosen })).toEqual([{ ...chosen, texts: [LOOSE.text] }]);
});

test("a month whose sentences all have their place says so", async () => {
  show(<Monthly />, { lexicon_review: { ...REVIEW, loose: [], loose_count: 0 }, tag_tree: { tags: [] } });
  expect(await screen.findByText(/这个月的原因都认得/)).toBeDefined();
  expect(screen.queryByTestId("monthly-loose")).toBeNull();
});
