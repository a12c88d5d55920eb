import { fireEvent, renderHook, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { choose } from "../choices";
import { usePlace } from "../place";
import { show } from "../tests/page";
import { t } from "../words/words";
import { BadReviews } from "./BadReviews";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

test("the empty page names the page where reviews are imported, and leads to that part of it", async () => {
  choose("clerk", "03");
  show(<BadReviews />, {
    bad_reviews: {
      reviews: [],
      total: 0,
      open: 0,
      weeks: [],
      solved: { hits: 0, orders: 0, rate: null, interval: null },
    },
  });
  const told = await screen.findByText(/两星和以下会排到这里/);
  expect(told.textContent).toContain(`${t("nav.reasons")} → ${t("tags.tab.voices")}`);
  fireEvent.click(screen.getByText(t("bad.none.import")));
  const { page, tab } = renderHook(usePlace).result.current;
  expect([page, tab]).toEqual(["reasons", "voices"]);
});
