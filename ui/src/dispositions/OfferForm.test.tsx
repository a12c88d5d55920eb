import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { PieceTold } from "../door-types";
import { show } from "../tests/page";
import { OfferForm } from "./OfferForm";

vi.mock("../door", async (original) => ({
  ...(await original<typeof import("../door")>()),
  call: vi.fn(),
  evidenceUrl: () => "",
}));

const channel = (id: number, name: string, net_fen: number, best: boolean) => ({
  id,
  name,
  kind: "other",
  fee_bp: 0,
  fee_fen: 0,
  ended_on: null,
  net_fen,
  best,
});

const piece = (more: object) => ({
  piece: { id: 7, standing: "waiting", reason: null, note: null, case_id: 3 },
  order_id: 1,
  flaws: [],
  markdown: { price_fen: 4800, base_fen: 6000, listed: false, percent: 20, worst: null, flaws: 0 },
  offer: null,
  repair: null,
  photos: [],
  ...more,
});

const photo = { id: 5, kind: "photo", thinned_at: null, taken_at: "2026-11-02T08:50:00", file: "aa.jpg" };

test("a piece is on sale once its flaw is told, at the channel that leaves most unless somebody chooses another", async () => {
  const offered = vi.fn(() => ({ operation: 1, answer: null }));
  show(<OfferForm of={piece({ photos: [photo] }) as unknown as PieceTold} onDone={() => {}} />, {
    me: { person: null, people: false, refused: [] },
    resale_channels: [channel(2, "集市", 4500, true), channel(1, "特价区", 4000, false)],
    offer_piece: offered,
  });
  await screen.findByTestId("channel-2");
  expect(screen.getByTestId("offer-save").hasAttribute("disabled")).toBe(true);
  await userEvent.type(screen.getByTestId("offer-flaw"), "线头");
  expect(screen.getByTestId("offer-save").hasAttribute("disabled")).toBe(true);
  await userEvent.click(screen.getByTestId("evidence-5"));
  await userEvent.click(screen.getByTestId("offer-save"));
  expect(offered).toHaveBeenCalledWith(
    expect.objectContaining({
      piece_id: 7,
      was: "waiting",
      channel_id: 2,
      price_fen: 4800,
      flaw: "线头",
      evidence_id: 5,
    }),
  );
});

test("without a photo nothing is offered, whatever else is there", async () => {
  show(<OfferForm of={piece({}) as unknown as PieceTold} onDone={() => {}} />, {
    resale_channels: [channel(2, "集市", 4500, true)],
  });
  await screen.findByTestId("channel-2");
  await userEvent.type(screen.getByTestId("offer-flaw"), "线头");
  expect(screen.getByTestId("offer-save").hasAttribute("disabled")).toBe(true);
});
