import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import type { ClaimRow, LossDraft, ProposedBearer, Claims as Told } from "../door-types";
import { show } from "../tests/page";
import { Claims } from "./Claims";
import { LossForm } from "./LossForm";

vi.mock("../door", () => ({ call: vi.fn() }));

const CLAIM: ClaimRow = {
  id: 4,
  bearer: { liable: "carrier", party: "中通" },
  state: "overdue",
  asked_on: "2026-10-01",
  due_on: "2026-10-16",
  losses: 2,
  asked_fen: 100_000,
  agreed_fen: null,
  received_fen: 80_000,
  open_fen: 20_000,
  note: null,
  ended_on: null,
  ended_why: null,
  by: "店长",
  payments: [{ amount_fen: 80_000, received_on: "2026-10-12", note: null, by: "店长" }],
};

const CLAIMS: Told = {
  states: [{ state: "overdue", claims: 1 }],
  asked_fen: 100_000,
  received_fen: 80_000,
  open_fen: 20_000,
  overdue_fen: 20_000,
  claims: [CLAIM],
  owed: [{ bearer: { liable: "warehouse", party: "城东仓" }, losses: [7, 8], owed_fen: 3_000 }],
};

const told = (draft: LossDraft): ProposedBearer => ({
  warehouse: "城东仓",
  carrier: "中通",
  value_fen: draft.value_fen ?? 5_000,
  proposal: {
    bearer: { liable: "carrier", party: "中通" },
    by_party: "中通",
    clause: "第 7 条",
    owed_fen: 5_000,
    pay_days: 15,
  },
});

test("of a thousand asked and eight hundred received two hundred are open, and overdue is said in words", async () => {
  show(<Claims />, { claim_list: CLAIMS, me: { refused: [] } });
  expect((await screen.findByTestId("claims-open")).textContent).toBe("¥200.00");
  const row = await screen.findByTestId("claim-4");
  expect(row.textContent).toContain("过期");
  expect((await screen.findByTestId("claim-open-4")).textContent).toBe("¥200.00");
  await userEvent.click(await screen.findByTestId("receive_claim-4"));
  expect(await screen.findByTestId("claim-amount")).toHaveProperty("value", "200.00");
});

test("what somebody owes becomes one claim of all its losses", async () => {
  show(<Claims />, { claim_list: CLAIMS, me: { refused: [] } });
  await userEvent.click(await screen.findByTestId("claim-make-城东仓"));
  expect(call).toHaveBeenCalledWith("make_claim", expect.objectContaining({ losses: [7, 8] }));
});

test("another one than the agreement says needs a reason before it can be recorded", async () => {
  const propose = (ask: { loss: LossDraft }) => told(ask.loss);
  show(<LossForm order="L1" onClose={() => {}} />, { propose_bearer: propose, me: { refused: [] } });
  await screen.findByText(/第 7 条/);
  const save = await screen.findByTestId("loss-save");
  expect(save).toHaveProperty("disabled", false);
  await userEvent.click(await screen.findByTestId("loss-bearer-shop"));
  expect(save).toHaveProperty("disabled", true);
  await userEvent.type(await screen.findByTestId("loss-why"), "贴错面单");
  expect(save).toHaveProperty("disabled", false);
  await userEvent.click(save);
  expect(call).toHaveBeenCalledWith(
    "record_loss",
    expect.objectContaining({ bearer: { liable: "shop", party: null }, why: "贴错面单" }),
  );
});
