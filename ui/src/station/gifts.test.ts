import { expect, test, vi } from "vitest";
import type { Ask } from "../door";
import type { CheckRow, GiftDue, Parcel, Point } from "../door-types";
import { ACTIONS } from "./actions";
import { type Hands, makeBench } from "./bench";

const BAG: GiftDue = { rule: 1, gift: "洗衣袋", quantity: 1, why: "满 150 送", code: "GIFT-BAG" };
const BUTTONS: GiftDue = { rule: 2, gift: "备用纽扣", quantity: 2, why: "针织类都送", code: "GIFT-BTN" };

function pointOf(gift: GiftDue): Point {
  return { id: `gift:${gift.rule}`, step: "gift", optional: false, text: gift.gift, gift };
}

function parcel(gifts: GiftDue[], first: Partial<Point> = {}): Parcel {
  return {
    order_id: 7,
    shop: "青禾服饰",
    platform: "taobao",
    currency_sign: "¥",
    order_no: "2891004733124471",
    carrier: null,
    tracking_no: null,
    paid_fen: 15900,
    shipped_at: null,
    goods: [],
    remark: null,
    checklist: {
      category: "clothing",
      version: "clothing-1",
      points: [{ id: "stains", step: "appearance", optional: false, ...first }, ...gifts.map(pointOf)],
      defects: [{ id: "stain", step: "appearance", severity: "major" }],
    },
    lately: [],
    marks: [],
    must_count: false,
    lot: null,
    spare_gifts: [
      { gift: "洗衣袋", code: "GIFT-BAG" },
      { gift: "备用纽扣", code: "GIFT-BTN" },
      { gift: "香包", code: "GIFT-SAC" },
    ],
  };
}

async function bench(on: Parcel, proofs: string[] = []) {
  const recorded: Ask<"record_check">[] = [];
  const row: CheckRow = {
    id: 1,
    order_id: 7,
    order_no: on.order_no,
    goods: null,
    result: "passed",
    staff: "07",
    done_at: "2026-11-22T10:00:00",
    seconds: 30,
    fault: null,
    station: null,
  };
  const hands: Hands = {
    scan: vi.fn(async () => ({ is: "ready" as const, parcel: on })),
    record: async (ask) => {
      recorded.push(ask);
      return { operation: 41, answer: row };
    },
    undo: vi.fn(async () => {}),
    mistake: vi.fn(async () => {}),
    release: vi.fn(),
    halt: vi.fn(),
    teach: vi.fn(async () => {}),
    openLot: vi.fn(),
    proof: async () => proofs,
    keep: vi.fn(async () => {}),
    kept: async () => [],
    badge: vi.fn(),
    tell: vi.fn(),
    warn: vi.fn(),
    now: () => "2026-11-22T09:59:30",
    staff: () => "07",
    reasonText: (reason) => reason,
    sound: vi.fn(),
    leave: vi.fn(),
    photo: vi.fn(),
    print: vi.fn(async () => ({ is: "no_printer" as const })),
    offered: async () => false,
  };
  const made = makeBench(() => hands);
  await made.scan("parcel");
  const press = async (...names: string[]) => {
    for (const name of names) {
      const found = ACTIONS.find((one) => one.name === name);
      if (found === undefined) throw new Error(name);
      await made.act((acts, state) => (found.when(state) ? found.run(acts) : undefined));
    }
  };
  return { made, press, recorded, hands };
}

test("a gift of two pieces is ticked piece by piece, and only then passes", async () => {
  const { press, recorded } = await bench(parcel([BAG, BUTTONS]));
  await press("pass", "pass", "pass");
  expect(recorded).toEqual([]);
  await press("pass");
  expect(recorded[0]?.answers.map(({ point, gift }) => [point, gift?.given])).toEqual([
    ["stains", undefined],
    ["gift:1", 1],
    ["gift:2", 2],
  ]);
});

test("a gift may be scanned before its turn and out of its order", async () => {
  const { made, press, recorded, hands } = await bench(parcel([BAG, BUTTONS]));
  await made.scan("gift-btn");
  await made.scan("GIFT-BTN");
  await press("pass");
  expect(recorded).toEqual([]);
  await made.scan("GIFT-BAG");
  expect(recorded[0]?.answers.map(({ point }) => point)).toEqual(["stains", "gift:1", "gift:2"]);
  expect(hands.scan).toHaveBeenCalledTimes(1);
});

test("a gift too many or not for this parcel is told, and is no parcel", async () => {
  const { made, hands } = await bench(parcel([BAG]));
  await made.scan("GIFT-BAG");
  await made.scan("GIFT-BAG");
  expect(made.state().hint).toBe("gift_too_many");
  await made.scan("GIFT-SAC");
  expect(made.state().hint).toBe("gift_not_due");
  expect(hands.scan).toHaveBeenCalledTimes(1);
  expect(hands.sound).toHaveBeenCalledWith("wrong");
});

test("a gift can neither be left out nor failed by a fault: it is held, replaced, or the buyer is told", async () => {
  const { made, press, recorded } = await bench(parcel([BAG]));
  await press("pass", "not applicable", "fail");
  expect(made.state().scene).toMatchObject({ is: "checking", check: { asking: "gift" } });
  await press("tile 4");
  expect(recorded).toEqual([]);
  await press("tile 3");
  expect(recorded[0]?.answers[1]).toMatchObject({
    point: "gift:1",
    result: "failed",
    defect: "gift_missing",
    gift: { given: 0, outcome: "tell_buyer" },
  });
});

test("another gift goes in instead, by key or by its code", async () => {
  const byKey = await bench(parcel([BAG]));
  await byKey.press("pass", "gift out", "tile 2", "tile 2");
  expect(byKey.recorded[0]?.answers[1]).toMatchObject({
    result: "passed",
    gift: { given: 0, outcome: "replaced", instead: "香包" },
  });
  const byCode = await bench(parcel([BAG]));
  await byCode.press("pass", "gift out", "tile 2");
  await byCode.made.scan("GIFT-SAC");
  expect(byCode.recorded[0]?.answers[1]?.gift).toMatchObject({ outcome: "replaced", instead: "香包" });
});

test("leaving it out is offered only after the buyer was to be told", async () => {
  const { press, recorded } = await bench(parcel([{ ...BAG, told: true }]));
  await press("pass", "gift out", "tile 4");
  expect(recorded[0]?.answers[1]).toMatchObject({ result: "passed", gift: { given: 0, outcome: "agreed" } });
});

test("undo takes pieces back one by one, then the answer before", async () => {
  const { made, press } = await bench(parcel([BUTTONS]));
  await press("pass", "pass", "undo");
  expect(made.state().scene).toMatchObject({ check: { gifts: {}, answers: [{ point: "stains" }] } });
  await press("undo");
  expect(made.state().scene).toMatchObject({ check: { answers: [] } });
});

test("a point that asks for a photo passes only with one", async () => {
  const without = await bench(parcel([], { proof: "required" }));
  await without.press("pass");
  expect(without.made.state().hint).toBe("proof_needed");
  expect(without.recorded).toEqual([]);
  const proven = await bench(parcel([], { proof: "required" }), ["aa.jpg"]);
  await proven.press("pass");
  expect(proven.recorded[0]?.answers[0]).toMatchObject({ result: "passed", proofs: ["aa.jpg"] });
});

test("a gift that was scanned before its turn goes with the press that reached it, and comes back with it", async () => {
  const { made, press } = await bench(parcel([BAG, BUTTONS]));
  await made.scan("GIFT-BAG");
  await press("pass");
  expect(made.state().scene).toMatchObject({ check: { answers: [{ point: "stains" }, { point: "gift:1" }] } });
  await press("undo");
  expect(made.state().scene).toMatchObject({ check: { answers: [], gifts: { "gift:1": 1 } } });
  await press("undo");
  expect(made.state().scene).toMatchObject({ check: { answers: [], gifts: {} } });
});

test("a check that is done again after it was taken back is another one for the book", async () => {
  const { press, recorded } = await bench(parcel([BAG]));
  await press("pass", "pass", "undo", "pass");
  expect(recorded.map(({ answers }) => answers.length)).toEqual([2, 2]);
  expect(new Set(recorded.map(({ id }) => id)).size).toBe(2);
});

test("a press passes the step up to the point whose photo is missing", async () => {
  const on = parcel([BAG]);
  on.checklist.points.splice(1, 0, { id: "label", step: "appearance", optional: false, proof: "required" });
  on.checklist.points.splice(2, 0, { id: "smell", step: "appearance", optional: false });
  const { made, press, hands } = await bench(on);
  await press("pass");
  expect(made.state()).toMatchObject({ hint: "proof_needed", scene: { check: { answers: [{ point: "stains" }] } } });
  hands.proof = async () => ["aa.jpg"];
  await press("pass");
  expect(made.state().scene).toMatchObject({
    check: { answers: [{ point: "stains" }, { point: "label", proofs: ["aa.jpg"] }, { point: "smell" }] },
  });
  await press("undo");
  expect(made.state().scene).toMatchObject({ check: { answers: [{ point: "stains" }] } });
});
