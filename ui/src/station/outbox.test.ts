import { beforeEach, expect, test } from "vitest";
import type { Answer, Ask } from "../door";
import { Refusal } from "../refusal";
import { makeOutbox, type Wish } from "./outbox";

type Recorded = Answer<"record_check">;

const SHOWN = { tail: "4471", goods: "针织衫", passed: true, defect: null };

function record(id: string): Wish {
  const ask: Ask<"record_check"> = {
    id,
    order_id: Number(id.slice(1)),
    scanned: id,
    started_at: "2026-11-22T09:59:30",
    done_at: "2026-11-22T10:00:00",
    staff: "07",
    again: "first",
    answers: [],
  };
  return { is: "record", ask };
}

/** A book that keeps what it hears; the line may be cut before it hears, or before its answer is heard. */
function book() {
  const kept = new Map<string, Recorded>();
  const heard: string[] = [];
  let line: "up" | "cut" | "answer lost" = "up";
  const refused = new Map<string, string>();
  const send = async (wish: Wish): Promise<Recorded | null> => {
    if (line === "cut") throw new Refusal("line_down", {});
    const id = wish.is === "record" ? (wish.ask.id ?? "") : wish.id;
    heard.push(`${wish.is} ${id}`);
    const code = refused.get(id);
    if (code !== undefined) throw new Refusal(code, { why: "refunded" });
    if (wish.is === "take_back") kept.delete(id);
    else if (!kept.has(id)) kept.set(id, recorded(kept.size + 1, wish.ask.order_id));
    if (line === "answer lost") throw new Refusal("line_down", {});
    return kept.get(id) ?? null;
  };
  const set = (to: typeof line) => {
    line = to;
  };
  return { kept, heard, send, refuse: refused, set };
}

function recorded(operation: number, order_id: number): Recorded {
  return {
    operation,
    answer: {
      id: operation,
      order_id,
      order_no: "1",
      goods: null,
      result: "passed",
      staff: "07",
      station: "P-1",
      done_at: "2026-11-22T10:00:00",
      seconds: 30,
      fault: null,
    },
  };
}

beforeEach(() => localStorage.clear());

const outboxOf = (far: ReturnType<typeof book>) => makeOutbox({ store: localStorage, send: far.send });

test("with the line up a check is kept at once and nothing waits", async () => {
  const far = book();
  const outbox = outboxOf(far);
  expect(await outbox.post(record("a1"), SHOWN)).toMatchObject({ operation: 1 });
  expect(outbox.state().waiting).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test("without a line checks wait, and go out in the order they were made", async () => {
  const far = book();
  const outbox = outboxOf(far);
  far.set("cut");
  for (const id of ["a1", "a2", "a3"]) expect(await outbox.post(record(id), SHOWN)).toBe("waits");
  expect(outbox.state().waiting).toHaveLength(3);
  far.set("up");
  await outbox.flush();
  expect(far.heard).toEqual(["record a1", "record a2", "record a3"]);
  expect(outbox.state().waiting).toEqual([]);
});

test("an answer that is lost makes no second check", async () => {
  const far = book();
  const outbox = outboxOf(far);
  far.set("answer lost");
  expect(await outbox.post(record("a1"), SHOWN)).toBe("waits");
  far.set("up");
  await Promise.all([outbox.flush(), outbox.flush(), outbox.post(record("a2"), SHOWN)]);
  expect([...far.kept.keys()]).toEqual(["a1", "a2"]);
});

test("a page that was closed goes on where it was", async () => {
  const far = book();
  far.set("cut");
  await outboxOf(far).post(record("a1"), SHOWN);
  const after = outboxOf(far);
  expect(after.state().waiting.map(({ shown }) => shown.tail)).toEqual(["4471"]);
  far.set("up");
  await after.flush();
  expect([...far.kept.keys()]).toEqual(["a1"]);
});

test("a check that is taken back while it waits is taken back in the book too", async () => {
  const far = book();
  const outbox = outboxOf(far);
  far.set("answer lost");
  await outbox.post(record("a1"), SHOWN);
  far.set("cut");
  await outbox.post({ is: "take_back", id: "a1" }, SHOWN);
  far.set("up");
  await outbox.flush();
  expect(far.kept.size).toBe(0);
  expect(far.heard).toEqual(["record a1", "record a1", "take_back a1"]);
});

test("what the book refuses at once is told at the bench, and what it refuses later is kept until it was read", async () => {
  const far = book();
  const outbox = outboxOf(far);
  far.refuse.set("a1", "check_must_not_leave").set("a2", "checked_already");
  await expect(outbox.post(record("a1"), SHOWN)).rejects.toMatchObject({ code: "check_must_not_leave" });
  expect(outbox.state().notTaken).toEqual([]);
  far.set("cut");
  await outbox.post(record("a2"), SHOWN);
  await outbox.post(record("a3"), SHOWN);
  far.set("up");
  await outbox.flush();
  expect([...far.kept.keys()]).toEqual(["a3"]);
  const [mine] = outbox.state().notTaken;
  expect(mine?.refusal).toEqual({ code: "checked_already", params: { why: "refunded" } });
  if (mine !== undefined) outbox.seen(mine);
  expect(makeOutbox({ store: localStorage, send: far.send }).state().notTaken).toEqual([]);
});

test("a phone that is full says so and keeps nothing by half", async () => {
  const far = book();
  const full: Storage = {
    length: 0,
    key: () => null,
    getItem: () => null,
    removeItem: () => {},
    clear: () => {},
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  const outbox = makeOutbox({ store: full, send: far.send });
  await expect(outbox.post(record("a1"), SHOWN)).rejects.toMatchObject({ code: "phone_full" });
  expect(far.heard).toEqual([]);
});

test("a thousand checks over a line that comes and goes are each kept once, in order", async () => {
  const far = book();
  const outbox = outboxOf(far);
  const ids = Array.from({ length: 1000 }, (_, at) => `a${at + 1}`);
  for (const [at, id] of ids.entries()) {
    far.set((["up", "cut", "answer lost"] as const)[(at * 7 + (at >> 4)) % 3] ?? "up");
    await outbox.post(record(id), SHOWN);
  }
  far.set("up");
  await outbox.flush();
  expect([...far.kept.keys()]).toEqual(ids);
});
