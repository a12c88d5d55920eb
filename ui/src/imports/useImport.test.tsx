import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import type { Shop } from "../door-types";
import { useImport } from "./useImport";

type Call = { name: string; answer: (told: unknown) => void };
const { calls } = vi.hoisted(() => ({ calls: [] as Call[] }));

vi.mock("../door", async (original) => ({
  ...(await original<typeof import("../door")>()),
  call: (name: string) => new Promise((answer) => calls.push({ name, answer })),
}));

const SHOP: Shop = { id: 1, name: "青禾服饰", platform: "taobao", currency: "CNY", currency_sign: "¥", demo: false };

beforeEach(() => {
  calls.length = 0;
});

function planOf(name: string) {
  return { plan: name, set_aside: [], report: { files: [{ name }] } };
}

function importing() {
  const wrapper = ({ children }: { children: React.ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );
  return renderHook(() => useImport(SHOP), { wrapper }).result;
}

/** The core answers the call of this number. */
const told = (at: number, answer: unknown) => act(async () => calls[at]?.answer(answer));

test("more files come beside those that were chosen, with their password and what was pasted", async () => {
  const work = importing();
  act(() => work.current.add(["a.xlsx"]));
  act(() => work.current.begin(["a.xlsx"], { name: "新店", platform: "jd" }, "secret"));
  act(() => work.current.add([], "单号\t金额"));
  act(() => work.current.add(["b.xlsx"]));
  expect(work.current).toMatchObject({
    files: ["a.xlsx", "b.xlsx"],
    into: { name: "新店" },
    password: "secret",
    pasted: "单号\t金额",
  });
});

test("what was read before a file was taken out is not shown", async () => {
  const work = importing();
  act(() => work.current.add(["a.xlsx", "b.xlsx"]));
  act(() => work.current.begin(["a.xlsx"], work.current.into));
  await told(0, planOf("both"));
  expect(work.current).toMatchObject({ plan: null, doing: "reading" });
  await told(1, planOf("one"));
  expect(work.current).toMatchObject({ plan: { plan: "one" }, doing: "nothing" });
});

test("while it writes nothing else is taken; after it a new import begins", async () => {
  const work = importing();
  act(() => work.current.add(["a.xlsx"]));
  await told(0, planOf("a"));
  act(() => void work.current.commit());
  act(() => work.current.add(["b.xlsx"]));
  act(() => work.current.begin([], null));
  expect(work.current).toMatchObject({ files: ["a.xlsx"], doing: "writing" });
  expect(calls.map(({ name }) => name)).toEqual(["preview_import", "commit_import"]);
  await told(1, { files: [] });
  expect(work.current.written).not.toBeNull();
  act(() => work.current.add(["b.xlsx"]));
  expect(work.current).toMatchObject({ files: ["b.xlsx"], written: null });
});
