import { expect, test, vi } from "vitest";
import type { Ask } from "../door";
import type { CheckRow, Parcel, Scanned, Stop } from "../door-types";
import { ACTIONS, action } from "./actions";
import { type Bench, type Hands, makeBench } from "./bench";

const POINTS = [
  { id: "stains", step: "appearance", optional: false },
  { id: "zip_buttons", step: "function", optional: true },
  { id: "gifts", step: "gift", optional: false },
] as const;

function parcel(id: number): Parcel {
  return {
    order_id: id,
    shop: "青禾服饰",
    platform: "taobao",
    order_no: `289100473312${id}`,
    carrier: null,
    tracking_no: null,
    paid_fen: 15900,
    shipped_at: null,
    goods: [],
    remark: null,
    checklist: {
      category: "clothing",
      version: "clothing-1",
      points: [...POINTS],
      defects: [{ id: "stain", step: "appearance", severity: "major" }],
    },
    lately: [],
  };
}

function stopped(why: Stop): Scanned {
  return { is: "stop", why, parcel: parcel(9), check: null, reason: null, applied_at: null };
}

function benchWith(answers: Record<string, Scanned>) {
  const recorded: Ask<"record_check">[] = [];
  const hands: Hands = {
    scan: async (scanned) => answers[scanned] ?? { is: "ready", parcel: parcel(Number(scanned)) },
    record: async (ask) => {
      recorded.push(ask);
      const row: CheckRow = {
        id: 1,
        order_id: ask.order_id,
        order_no: "",
        goods: null,
        result: ask.answers.some(({ result }) => result === "failed") ? "failed" : "passed",
        staff: ask.staff,
        station: "owner",
        done_at: "2026-11-22T10:00:00",
        seconds: 30,
        fault: null,
      };
      return { operation: 41, answer: row };
    },
    undo: vi.fn(async () => {}),
    proof: async () => [],
    now: () => "2026-11-22T09:59:30",
    staff: () => "07",
    reasonText: (reason) => reason,
    sound: vi.fn(),
    leave: vi.fn(),
    photo: vi.fn(),
  };
  const bench = makeBench(() => hands);
  return { bench, hands, recorded };
}

async function press(bench: Bench, ...names: string[]): Promise<void> {
  for (const name of names) {
    const found = ACTIONS.find((one) => one.name === name);
    if (found === undefined) throw new Error(name);
    await bench.act((acts, state) => (found.when(state) ? found.run(acts) : undefined));
  }
}

test("all points passed make one check, kept with every answer", async () => {
  const { bench, recorded, hands } = benchWith({});
  await bench.scan("1");
  await press(bench, "pass", "pass", "pass");
  expect(bench.state().scene).toMatchObject({ is: "answered", passed: true, operation: 41 });
  expect(recorded[0]).toMatchObject({ order_id: 1, again: "first", staff: "07" });
  expect(recorded[0]?.answers.map(({ point }) => point)).toEqual(["stains", "zip_buttons", "gifts"]);
  expect(hands.sound).toHaveBeenCalledWith("passed");
});

test("a fault ends the check with its defect and severity", async () => {
  const { bench, recorded } = benchWith({});
  await bench.scan("1");
  await press(bench, "fail", "tile 1");
  expect(recorded[0]?.answers).toEqual([
    { step: "appearance", point: "stains", result: "failed", defect: "stain", severity: "major", reason: null },
  ]);
});

test("only an optional point can be left out, and with a reason", async () => {
  const { bench, recorded } = benchWith({});
  await bench.scan("1");
  await press(bench, "not applicable", "pass", "not applicable", "tile 2", "pass");
  expect(recorded[0]?.answers[1]).toMatchObject({ point: "zip_buttons", result: "not_applicable", reason: "sealed" });
});

test("another parcel parks the unfinished one; scanning it again goes on where it was", async () => {
  const { bench, recorded } = benchWith({});
  await bench.scan("1");
  await press(bench, "pass");
  await bench.scan("2");
  expect(bench.state().parked).toHaveLength(1);
  expect(recorded).toEqual([]);
  await bench.scan("1");
  const { scene, parked } = bench.state();
  expect(scene).toMatchObject({ is: "checking", check: { parcel: { order_id: 1 }, answers: [{ point: "stains" }] } });
  expect(parked.map((check) => check.parcel.order_id)).toEqual([2]);
});

test("the same parcel scanned twice changes nothing", async () => {
  const { bench } = benchWith({});
  await bench.scan("1");
  await press(bench, "pass");
  await bench.scan("1");
  expect(bench.state()).toMatchObject({
    hint: "same_parcel",
    scene: { is: "checking", check: { answers: [{ point: "stains" }] } },
  });
});

test.each(["cancelled", "refunded", "refund_asked"] as const)(
  "a %s parcel stays on screen until it is confirmed",
  async (why) => {
    const { bench, hands } = benchWith({ stop: stopped(why) });
    await bench.scan("stop");
    await press(bench, "pass", "next", "leave");
    await bench.scan("5");
    expect(bench.state()).toMatchObject({ scene: { is: "stopped" }, hint: "confirm_stop" });
    expect(hands.leave).not.toHaveBeenCalled();
    await press(bench, "okay");
    expect(bench.state().scene.is).toBe("waiting");
  },
);

test("a wrong number does not cost the parcel on the bench", async () => {
  const { bench } = benchWith({
    wrong: { is: "stop", why: "unknown_number", parcel: null, check: null, reason: null, applied_at: null },
  });
  await bench.scan("1");
  await press(bench, "pass");
  await bench.scan("wrong");
  await press(bench, "okay");
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { answers: [{ point: "stains" }] } });
});

test("a checked parcel is checked again only on purpose", async () => {
  const { bench, recorded } = benchWith({ done: stopped("checked_already") });
  await bench.scan("done");
  await press(bench, "again", "pass", "pass", "pass");
  expect(recorded[0]).toMatchObject({ again: "again", order_id: 9 });
});

test("undo after passed takes the record back and asks the last point again", async () => {
  const { bench, hands } = benchWith({});
  await bench.scan("1");
  await press(bench, "pass", "pass", "pass", "undo");
  expect(hands.undo).toHaveBeenCalledWith(41);
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { answers: [{}, {}] } });
});

test("keys that come quicker than the book is written wait their turn", async () => {
  const { bench, recorded } = benchWith({});
  const scans = [bench.scan("1"), ...Array.from({ length: 3 }, () => press(bench, "pass")), bench.scan("2")];
  await Promise.all(scans);
  expect(recorded).toHaveLength(1);
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { parcel: { order_id: 2 } } });
});

test("a record that is refused leaves the check as it was", async () => {
  const { bench, hands } = benchWith({});
  hands.record = async () => {
    throw new Error("book_busy");
  };
  await bench.scan("1");
  await press(bench, "pass", "pass", "pass");
  expect(bench.state().refusal).toBeInstanceOf(Error);
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { answers: [{}, {}] } });
  expect(action("pass").when(bench.state())).toBe(true);
});

test("a check keeps its id when its record is refused and gets a new one when it was taken back", async () => {
  const { bench, recorded, hands } = benchWith({});
  const record = hands.record;
  hands.record = async () => {
    throw new Error("line_down");
  };
  await bench.scan("1");
  const before = bench.state().scene;
  await press(bench, "pass", "pass", "pass");
  hands.record = record;
  await press(bench, "pass", "undo", "pass");
  expect(recorded).toHaveLength(2);
  expect(before).toMatchObject({ is: "checking", check: { id: recorded[0]?.id } });
  expect(recorded[1]?.id).not.toBe(recorded[0]?.id);
});

test("a parcel on another bench is gone on with here only when that is said, as a first check", async () => {
  const held = { station: "P-1", staff: "11", order_id: 9, since: "2026-11-22T09:50:00" };
  const { bench, recorded, hands } = benchWith({});
  hands.scan = async () => ({
    is: "stop",
    why: "elsewhere",
    parcel: parcel(9),
    held,
    check: null,
    reason: null,
    applied_at: null,
  });
  await bench.scan("9");
  await press(bench, "pass");
  expect(bench.state().scene).toMatchObject({ is: "stopped", stop: { why: "elsewhere", held } });
  await press(bench, "again", "pass", "pass", "pass");
  expect(recorded[0]).toMatchObject({ order_id: 9, again: "first" });
});
