import { beforeEach, expect, test, vi } from "vitest";
import { call, Refusal } from "../../door";
import type { Parcel } from "../../door-types";
import type { Check } from "../check";
import { keepPhoto, photosNow, proofsOf } from "./photos";

vi.mock("../../door", async (original) => ({ ...(await original<typeof import("../../door")>()), call: vi.fn() }));

const POINT = { id: "seal", step: "appearance", optional: false, proof: "required" } as const;

/** The browser's database, as much of it as photos use. */
const kept = new Map<number, unknown>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("createImageBitmap", async () => ({ width: 10, height: 10, close: () => {} }));
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  vi.spyOn(HTMLCanvasElement.prototype, "toDataURL").mockReturnValue("data:image/jpeg;base64,AAAA");
  vi.stubGlobal("indexedDB", {
    open: () => {
      const work = {
        objectStore: () => ({
          add: (photo: unknown) => ({ result: kept.set(kept.size + 1, photo) }),
          getAllKeys: () => ({ result: [...kept.keys()].slice(0, 1) }),
          get: (key: number) => ({ result: kept.get(key) }),
          delete: (key: number) => ({ result: kept.delete(key) }),
        }),
        oncomplete: () => {},
      };
      const opening = { result: { transaction: () => work, close: () => {} }, onsuccess: () => {} };
      queueMicrotask(() => {
        opening.onsuccess();
        queueMicrotask(() => work.oncomplete());
      });
      return opening;
    },
  });
});

function check(startedAt: string): Check {
  const checklist = { category: "clothing", version: "clothing-1", points: [POINT], defects: [] };
  const parcel: Parcel = {
    order_id: 1,
    shop: "青禾服饰",
    platform: "taobao",
    currency_sign: "¥",
    order_no: "1",
    carrier: null,
    tracking_no: null,
    paid_fen: 100,
    shipped_at: null,
    goods: [],
    remark: null,
    checklist,
    lately: [],
    marks: [],
    must_count: false,
    lot: null,
  };
  const none = { answers: [], presses: [], counted: [], gifts: {} };
  return { id: startedAt, parcel, scanned: "1", startedAt, again: "first", ...none, asking: "point" };
}

const PHOTO = new File(["x"], "photo.jpg");

test("a photo proves the check it was taken for, and none that begins later", async () => {
  vi.mocked(call).mockResolvedValue(null);
  const first = check("2026-11-22T09:00:00");
  await keepPhoto(PHOTO, first, "07");
  expect(proofsOf(first, POINT)).toHaveLength(1);
  expect(proofsOf({ ...first, id: "taken back" }, POINT)).toHaveLength(1);
  expect(proofsOf(check("2026-11-22T11:00:00"), POINT)).toEqual([]);
  expect(kept.size).toBe(0);
});

test("a photo that the book could not take for once stays on the phone", async () => {
  vi.mocked(call).mockRejectedValue(new Refusal("unexpected", {}));
  await keepPhoto(PHOTO, check("2026-11-22T12:00:00"), "07");
  expect(kept.size).toBe(1);
  expect(photosNow().get(1)?.waits).toBe(1);
});
