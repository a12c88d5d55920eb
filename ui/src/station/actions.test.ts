import { expect, test } from "vitest";
import type { FollowUp, Severity } from "../door-types";
import { ACTIONS, actionOfCommand, actionOfKey, mayHalt } from "./actions";
import type { Answered } from "./bench";
import { suspectOf } from "./suspects";

test("no two actions share a key", () => {
  const keys = ACTIONS.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)]);
});

test("no two actions share a command code", () => {
  const commands = ACTIONS.flatMap(({ command }) => (command === null ? [] : [command]));
  expect(commands).toEqual([...new Set(commands)]);
});

test("all codes of the card are known", () => {
  const card = [
    "PT-PASS",
    "PT-ONE",
    "PT-COUNT",
    "PT-HALT",
    "PT-WAVE",
    "PT-LOT",
    "PT-FAIL",
    "PT-UNDO",
    "PT-NEXT",
    "PT-NA",
    "PT-OK",
    "PT-AGAIN",
    "PT-PRINT",
  ];
  const tiles = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `PT-D${number}`);
  for (const code of [...card, ...tiles]) expect(actionOfCommand(code.toLowerCase())?.command).toBe(code);
});

test("the number pad chooses as the row of digits does", () => {
  expect(actionOfKey("Numpad3")?.name).toBe("tile 3");
});

function failed(severity: Severity, follow: FollowUp, products: number[], atFault?: number): Answered {
  const point = { id: "seams", step: "appearance" as const, optional: false, follow };
  const goods = products.map((product_id) => ({
    line_no: String(product_id),
    product_id,
    sku_id: null,
    codes: [],
    product: "P",
    traits: [],
    sku_code: null,
    quantity: 1,
  }));
  const checklist = { category: "clothing", version: "clothing-1", points: [point], defects: [] };
  const order = {
    order_id: 1,
    shop: "",
    platform: "taobao",
    currency_sign: "¥",
    order_no: "1",
    carrier: null,
    tracking_no: null,
  };
  const rest = { paid_fen: null, shipped_at: null, remark: null, lately: [], marks: [], must_count: false, lot: null };
  const fault = {
    step: "appearance" as const,
    point: "seams",
    defect: "open_seam",
    severity,
    ...(atFault === undefined ? {} : { product_id: atFault }),
  };
  const row = { id: 1, order_id: 1, order_no: "1", goods: null, result: "failed", staff: "07", station: null };
  return {
    is: "answered",
    passed: false,
    operation: 1,
    halt: null,
    row: { ...row, done_at: "2026-11-22T10:00:00", seconds: 30, fault },
    check: {
      id: "1",
      parcel: { ...order, ...rest, goods, checklist },
      scanned: "1",
      startedAt: "2026-11-22T09:59:00",
      again: "first",
      answers: [],
      presses: [],
      asking: "point",
      counted: [],
      gifts: {},
    },
  };
}

test("a halt is offered where the fault is critical or the list asks for it, of one of the parcel's products", () => {
  expect(mayHalt(failed("critical", "set_aside", [5]))).toBe(true);
  expect(mayHalt(failed("minor", "halt_product", [5]))).toBe(true);
  expect(mayHalt(failed("minor", "replace", [5]))).toBe(false);
  expect(mayHalt(failed("minor", "halt_product", [5, 6], 6))).toBe(true);
  expect(mayHalt({ ...failed("minor", "halt_product", [5]), passed: true })).toBe(false);
});

test("of several products the one that was pointed at is halted, and none where nobody did", () => {
  expect(suspectOf(failed("critical", "set_aside", [5, 6], 6))).toBe(6);
  expect(suspectOf(failed("critical", "set_aside", [5]))).toBe(5);
  expect(suspectOf(failed("critical", "set_aside", [5, 6]))).toBeNull();
  expect(mayHalt(failed("critical", "set_aside", [5, 6]))).toBe(false);
});
