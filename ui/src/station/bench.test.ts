import { expect, test, vi } from "vitest";
import type { Ask } from "../door";
import type { CheckRow, LabelAnswer, Parcel, Piece, Scanned, Stop, Unfinished } from "../door-types";
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
    currency_sign: "¥",
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
    marks: [],
    must_count: false,
    lot: null,
  };
}

function piece(line: number, quantity: number, codes: string[]): Piece {
  const goods = { product: `P${line}`, traits: [], sku_code: null, quantity };
  return { line_no: String(line), product_id: line, sku_id: line * 10, codes, ...goods };
}

function stopped(why: Stop): Scanned {
  return { is: "stop", why, parcel: parcel(9), check: null, reason: null, applied_at: null, halt: null };
}

function unfinished(bench: Bench): number[] {
  return bench.state().parked.map((check) => check.parcel.order_id);
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
    mistake: vi.fn(async () => {}),
    release: vi.fn(),
    halt: vi.fn(),
    teach: vi.fn(async () => {}),
    openLot: vi.fn(),
    undo: vi.fn(async () => {}),
    proof: async () => [],
    photo: vi.fn(),
    print: vi.fn(async () => ({ is: "no_printer" as const })),
    offered: async () => false,
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

test("in a parcel of several products the one at fault is pointed at, by number or by its code", async () => {
  const found = { result: "failed", defect: "stain", product: 2 };
  for (const point of [(bench: Bench) => press(bench, "tile 2"), (bench: Bench) => bench.scan("KT-02")]) {
    const { bench, recorded } = benchWith({ label: { is: "ready", parcel: multi() } });
    await bench.scan("label");
    await press(bench, "fail", "tile 1");
    expect(bench.state().scene).toMatchObject({ is: "checking", check: { asking: "product" } });
    await point(bench);
    expect(recorded[0]?.answers).toMatchObject([found]);
  }
});

test("a fault of no single product names none, and undo goes back question by question", async () => {
  const { bench, recorded } = benchWith({ label: { is: "ready", parcel: multi() } });
  await bench.scan("label");
  await press(bench, "fail", "tile 1", "undo");
  expect(bench.state().scene).toMatchObject({ check: { asking: "fault" } });
  await press(bench, "tile 1", "tile 3");
  expect(recorded[0]?.answers[0]).not.toHaveProperty("product");
  await press(bench, "undo");
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { asking: "product" } });
});

test("only an optional point can be left out, and with a reason", async () => {
  const { bench, recorded } = benchWith({});
  await bench.scan("1");
  await press(bench, "not applicable", "one", "not applicable", "tile 2", "pass");
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

test("answers to a list that was changed meanwhile are asked anew", async () => {
  const answers: Record<string, Scanned> = {};
  const { bench, recorded } = benchWith(answers);
  await bench.scan("1");
  await press(bench, "pass", "next");
  const now = parcel(1);
  now.checklist.version = "clothing-2";
  now.checklist.points = [{ id: "label", step: "appearance", optional: false }, ...POINTS];
  answers["1"] = { is: "ready", parcel: now };
  await bench.scan("1");
  expect(bench.state()).toMatchObject({ hint: "resumed", scene: { check: { answers: [] } } });
  await press(bench, "pass", "pass", "pass");
  expect(recorded[0]?.answers.map(({ point }) => point)).toEqual(["label", "stains", "zip_buttons", "gifts"]);
});

test("a parked parcel that was checked on another bench meanwhile waits no longer", async () => {
  const answers: Record<string, Scanned> = {};
  const { bench, recorded } = benchWith(answers);
  await bench.scan("9");
  await press(bench, "pass", "next");
  answers["9"] = stopped("checked_already");
  await bench.scan("9");
  expect(unfinished(bench)).toEqual([]);
  await press(bench, "again", "pass", "pass", "pass");
  expect(recorded[0]).toMatchObject({ order_id: 9, again: "again" });
});

test.each(["cancelled", "halted"] as const)("what was begun of a %s parcel goes with its stop", async (why) => {
  const answers: Record<string, Scanned> = {};
  const { bench } = benchWith(answers);
  await bench.scan("9");
  await bench.scan("1");
  expect(unfinished(bench)).toEqual([9]);
  answers["9"] = stopped(why);
  await bench.scan("9");
  expect(unfinished(bench)).toEqual([]);
  await press(bench, "okay");
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { parcel: { order_id: 1 } } });
});

test("a second check that was parked goes on where it was", async () => {
  const { bench } = benchWith({ "9": stopped("checked_already") });
  await bench.scan("9");
  await press(bench, "again", "pass", "next");
  await bench.scan("9");
  expect(unfinished(bench)).toEqual([9]);
  await press(bench, "again");
  expect(bench.state().scene).toMatchObject({ check: { again: "again", answers: [{ point: "stains" }] } });
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
    wrong: { is: "stop", why: "unknown_number", parcel: null, check: null, reason: null, applied_at: null, halt: null },
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

test("undo after passed takes the record back and asks the last step again", async () => {
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

test("a step with many points passes with one key, or point by point", async () => {
  const many = parcel(1);
  many.checklist.points = [
    ...["a", "b", "c"].map((id) => ({ id, step: "appearance" as const, optional: false })),
    ...POINTS.slice(1),
  ];
  const { bench, recorded } = benchWith({ many: { is: "ready", parcel: many } });
  await bench.scan("many");
  await press(bench, "one", "undo", "one", "pass");
  expect(bench.state().scene).toMatchObject({ check: { answers: [{ point: "a" }, { point: "b" }, { point: "c" }] } });
  await press(bench, "undo");
  expect(bench.state().scene).toMatchObject({ check: { answers: [{ point: "a" }] } });
  await press(bench, "pass", "pass", "pass");
  expect(recorded[0]?.answers).toHaveLength(5);
});

function multi(): Parcel {
  return { ...parcel(1), goods: [piece(1, 2, ["6901234567892", "yh-01"]), piece(2, 1, ["kt-02"])] };
}

test("pieces are counted by their codes, whatever their case and width", async () => {
  const { bench, recorded } = benchWith({ label: { is: "ready", parcel: multi() } });
  await bench.scan("label");
  for (const code of ["YH-01", "KT-02", "６９０１２３４５６７８９２"]) await bench.scan(code);
  expect(bench.state().hint).toBe("all_counted");
  await press(bench, "pass", "pass", "pass");
  expect(recorded[0]?.pieces).toEqual([
    { line_no: "2", scanned: 1, by_hand: 0 },
    { line_no: "1", scanned: 2, by_hand: 0 },
  ]);
});

test("a parcel that must be counted asks for it once its points have passed; one press confirms the number", async () => {
  const { bench, recorded, hands } = benchWith({ label: { is: "ready", parcel: { ...multi(), must_count: true } } });
  await bench.scan("label");
  await press(bench, "pass", "pass", "pass");
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { asking: "count" } });
  expect(recorded).toEqual([]);
  // a blind press is no count, and not having counted yet is no error in packing
  await press(bench, "pass", "one");
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { asking: "count" } });
  expect(hands.mistake).not.toHaveBeenCalled();
  await press(bench, "undo", "pass", "count");
  expect(recorded[0]?.pieces).toEqual([
    { line_no: "1", scanned: 0, by_hand: 2 },
    { line_no: "2", scanned: 0, by_hand: 1 },
  ]);
});

test("the pieces may be scanned when they are asked for: the last one closes the parcel", async () => {
  const { bench, recorded } = benchWith({ label: { is: "ready", parcel: { ...multi(), must_count: true } } });
  await bench.scan("label");
  await press(bench, "pass", "pass", "pass");
  for (const code of ["yh-01", "kt-02"]) await bench.scan(code);
  expect(recorded).toEqual([]);
  await bench.scan("yh-01");
  expect(recorded).toHaveLength(1);
  expect(bench.state().scene).toMatchObject({ is: "answered", passed: true });
});

test("10,000 scans of pieces lose none and mix none up", async () => {
  const goods = Array.from({ length: 10 }, (_, at) => piece(at + 1, 1000, [`sku-${at}`]));
  const { bench } = benchWith({ label: { is: "ready", parcel: { ...parcel(1), goods } } });
  await bench.scan("label");
  await Promise.all(Array.from({ length: 10_000 }, (_, at) => bench.scan(`SKU-${(at * 7) % 10}`)));
  const { scene } = bench.state();
  expect(scene.is === "checking" && scene.check.counted.map(({ scanned }) => scanned)).toEqual(Array(10).fill(1000));
});

test("too few cannot pass, too many and wrong ones stop with a sound, and all three are kept", async () => {
  const article = { sku_id: 99, product_id: 9, product: "裤", sku_name: null, sku_code: "X" };
  const { bench, hands, recorded } = benchWith({
    label: { is: "ready", parcel: multi() },
    other: { is: "goods", article },
  });
  await bench.scan("label");
  await bench.scan("yh-01");
  await bench.scan("other");
  expect(bench.state().scene).toMatchObject({ is: "trouble", trouble: { is: "wrong", found: { sku_id: 99 } } });
  await bench.scan("yh-01");
  await bench.scan("yh-01");
  expect(bench.state().scene).toMatchObject({ is: "trouble", trouble: { is: "too_many" } });
  await press(bench, "okay", "pass", "pass", "pass");
  expect(bench.state().scene).toMatchObject({ is: "trouble", trouble: { is: "too_few", pieces: [{ found: 0 }] } });
  expect(recorded).toEqual([]);
  await press(bench, "okay", "count", "pass");
  expect(recorded).toHaveLength(1);
  expect(hands.mistake).toHaveBeenCalledTimes(3);
  expect(hands.sound).toHaveBeenCalledWith("wrong");
});

test("a scan that went wrong does not touch the parcel on the bench", async () => {
  const { bench } = benchWith({ bad: { is: "misread", misread: { why: "half", text: "YT88" } } });
  await bench.scan("1");
  await press(bench, "pass");
  await bench.scan("bad");
  expect(bench.state().scene).toMatchObject({ is: "trouble", trouble: { is: "misread" } });
  await press(bench, "okay");
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { answers: [{ point: "stains" }] } });
});

test("a code that nobody knows is taught by a number key and counts at once", async () => {
  const code = "6901234567892";
  const { bench, hands } = benchWith({
    label: { is: "ready", parcel: multi() },
    "6901": { is: "misread", misread: { why: "unknown_goods", text: code } },
  });
  await bench.scan("label");
  await bench.scan("6901");
  await press(bench, "tile 2");
  expect(hands.teach).toHaveBeenCalledWith("6901", 20);
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { counted: [{ line_no: "2", scanned: 1 }] } });
});

test("a wave takes labels of its article alone", async () => {
  const article = { sku_id: 10, product_id: 1, product: "P1", sku_name: null, sku_code: "YH-01" };
  const one = { ...parcel(1), goods: [piece(1, 1, ["yh-01"])] };
  const other = { ...parcel(2), goods: [piece(2, 1, ["kt-02"])] };
  const { bench } = benchWith({
    "YH-01": { is: "goods", article },
    one: { is: "ready", parcel: one },
    other: { is: "ready", parcel: other },
  });
  await bench.scan("YH-01");
  await bench.scan("other");
  expect(bench.state().scene).toMatchObject({ is: "trouble", trouble: { is: "not_in_wave" } });
  await press(bench, "okay");
  await bench.scan("one");
  await press(bench, "pass", "pass", "pass");
  expect(bench.state().wave?.done).toEqual([1]);
  await press(bench, "end wave");
  await bench.scan("other");
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { parcel: { order_id: 2 } } });
});

test("a wave counts its parcels that may go: no failed one, none of other goods, and none taken back", async () => {
  const article = { sku_id: 10, product_id: 1, product: "P1", sku_name: null, sku_code: "YH-01" };
  const of = (id: number, line: number) => ({ ...parcel(id), goods: [piece(line, 1, [])] });
  const { bench } = benchWith({
    wave: { is: "goods", article },
    one: { is: "ready", parcel: of(1, 1) },
    two: { is: "ready", parcel: of(2, 1) },
    other: { is: "ready", parcel: of(3, 2) },
  });
  await bench.scan("wave");
  await bench.scan("one");
  await press(bench, "fail", "tile 1");
  expect(bench.state().wave?.done).toEqual([]);
  await bench.scan("other");
  await press(bench, "again", "pass", "pass", "pass");
  expect(bench.state().wave?.done).toEqual([]);
  await bench.scan("two");
  await press(bench, "pass", "pass", "pass");
  expect(bench.state().wave?.done).toEqual([2]);
  await press(bench, "undo");
  expect(bench.state().wave?.done).toEqual([]);
  await press(bench, "pass");
  expect(bench.state().wave?.done).toEqual([2]);
});

test("a badge changes who checks and leaves the parcel where it is", async () => {
  const { bench, hands } = benchWith({ W00012: { is: "badge", staff: "W00012" } });
  await bench.scan("1");
  for (const [scanned, staff] of [
    ["PB-12", "12"],
    ["W00012", "W00012"],
  ] as const) {
    await bench.scan(scanned);
    expect(hands.badge).toHaveBeenLastCalledWith(staff);
    expect(bench.state()).toMatchObject({ hint: "staff_changed", scene: { is: "checking" } });
  }
});

test("goods halted while the parcel was checked stop it at the last step", async () => {
  const answers: Record<string, Scanned> = {};
  const { bench, hands } = benchWith(answers);
  await bench.scan("1");
  hands.record = async () => {
    throw Object.assign(new Error("check_halted"), { code: "check_halted" });
  };
  answers["2891004733121"] = stopped("halted");
  await press(bench, "pass", "pass", "pass");
  expect(bench.state().scene).toMatchObject({ is: "stopped", stop: { why: "halted" } });
  expect(hands.sound).toHaveBeenLastCalledWith("stop");
});

test("what lies unfinished is kept at every step and is there again after a crash", async () => {
  const first = benchWith({});
  await first.bench.scan("1");
  await press(first.bench, "pass");
  await first.bench.scan("2");
  await vi.waitFor(() => {
    const calls = vi.mocked(first.hands.keep).mock.calls;
    expect(calls.at(-1)?.[0].map(({ order_id, answers }) => [order_id, answers.length])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });
  const kept: Unfinished[] = vi.mocked(first.hands.keep).mock.calls.at(-1)?.[0] ?? [];
  const second = benchWith({});
  second.hands.kept = async () => kept;
  await second.bench.restore();
  expect(unfinished(second.bench)).toEqual([1, 2]);
  expect(second.bench.state().hint).toBe("restored");
  await second.bench.scan("1");
  await press(second.bench, "pass", "pass");
  expect(second.recorded[0]?.answers).toHaveLength(3);
});

const KEPT: Unfinished = {
  id: "k1",
  order_id: 9,
  scanned: "9",
  started_at: "2026-11-22T09:00:00",
  again: "first",
  checklist: "clothing-1",
  answers: [{ step: "appearance", point: "stains", result: "passed", defect: null, severity: null, reason: null }],
  pieces: [],
};

test("what cannot be asked about after a crash stays kept and comes back once it can be", async () => {
  const { bench, hands } = benchWith({});
  const { scan } = hands;
  hands.kept = async () => [KEPT];
  hands.scan = async (scanned, atHand) => {
    if (scanned === "9") throw new Error("line_down_parcel");
    return scan(scanned, atHand);
  };
  await bench.restore();
  await bench.scan("1");
  await vi.waitFor(() => {
    const [kept] = vi.mocked(hands.keep).mock.calls.at(-1) ?? [];
    expect(kept?.map(({ order_id }) => order_id)).toEqual([9, 1]);
  });
  hands.scan = scan;
  await bench.restore();
  expect(unfinished(bench)).toEqual([9]);
  expect(bench.state().parked).toMatchObject([{ id: "k1", answers: [{ point: "stains" }] }]);
});

test("a kept check that is scanned before it was asked about goes on at once", async () => {
  const { bench, hands } = benchWith({});
  const { scan } = hands;
  hands.kept = async () => [KEPT];
  hands.scan = async () => Promise.reject(new Error("line_down_parcel"));
  await bench.restore();
  hands.scan = scan;
  await bench.scan("9");
  await bench.restore();
  expect(bench.state()).toMatchObject({ scene: { check: { id: "k1", answers: [{ point: "stains" }] } }, parked: [] });
});

test.each(["lot_waits", "released"] as const)("a check begun out of the stop %s outlives a crash", async (why) => {
  const { bench, hands } = benchWith({ "9": stopped(why) });
  hands.kept = async () => [KEPT];
  await bench.restore();
  expect(unfinished(bench)).toEqual([9]);
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
    halt: null,
  });
  await bench.scan("9");
  await press(bench, "pass");
  expect(bench.state().scene).toMatchObject({ is: "stopped", stop: { why: "elsewhere", held } });
  await press(bench, "again", "pass", "pass", "pass");
  expect(recorded[0]).toMatchObject({ order_id: 9, again: "first" });
});

test("a parcel that is set aside asks for its label once, and the bench goes on while a printer is waited for", async () => {
  const { bench, hands } = benchWith({});
  const never = new Promise<LabelAnswer>(() => {});
  hands.print = vi.fn(() => never);
  await bench.scan("1");
  await press(bench, "fail", "tile 1");
  expect(hands.print).toHaveBeenCalledExactlyOnceWith(1, "by_itself");
  expect(bench.state().label).toBeNull();
  await bench.scan("2");
  expect(bench.state().scene).toMatchObject({ is: "checking", check: { parcel: { order_id: 2 } } });
});

test("where a printer waits to be asked, its key prints, and what it refuses stands on screen", async () => {
  const { bench, hands } = benchWith({});
  hands.print = vi.fn(async () => ({ is: "waits" as const }));
  await bench.scan("1");
  await press(bench, "fail", "tile 1");
  await vi.waitFor(() => expect(bench.state().label).toEqual({ of: 1, told: { is: "offered" } }));
  hands.print = vi.fn(async () => Promise.reject(new Error("off")));
  await press(bench, "print");
  expect(hands.print).toHaveBeenCalledWith(1, "asked");
  await vi.waitFor(() => expect(bench.state().label).toMatchObject({ of: 1, told: { is: "failed" } }));
  expect(bench.state().scene).toMatchObject({ is: "answered", passed: false });
});

test("a shop without a printer meets no label", async () => {
  const { bench, hands } = benchWith({});
  await bench.scan("1");
  await press(bench, "fail", "tile 1", "print");
  expect(bench.state().label).toBeNull();
  expect(hands.print).toHaveBeenCalledTimes(1);
});

test("a parcel that passed has no label", async () => {
  const { bench, hands } = benchWith({});
  await bench.scan("1");
  await press(bench, "pass", "pass", "pass", "print");
  expect(hands.print).not.toHaveBeenCalled();
});
