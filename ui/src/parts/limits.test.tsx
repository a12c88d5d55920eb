import { render, screen } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";

const me = vi.hoisted(() => ({ goodwill_fen: null as number | null }));
vi.mock("./me", () => ({ useMe: () => ({ data: { limits: { goodwill_fen: me.goodwill_fen } } }) }));

import { useListedLimit } from "./limits";

function Said() {
  return <p>{useListedLimit()(2000)}</p>;
}

beforeEach(() => {
  me.goodwill_fen = null;
});

test("whoever has a lower limit of their own reads that one, beside the handbook's", () => {
  me.goodwill_fen = 500;
  render(<Said />);
  expect(screen.getByText(/你最多给 ¥5\.00/).textContent).toContain("20.00");
});

test("where nobody is held, the handbook's sum is called the handbook's", () => {
  render(<Said />);
  expect(screen.getByText(/手册默认/).textContent).toContain("20.00");
});
