import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Hint } from "./Hint";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page = () =>
  render(
    <>
      <button type="button" title="米白连衣裙">
        <b>米白…</b>
      </button>
      <p>beside</p>
      <Hint />
    </>,
  );
const wait = () => act(() => vi.advanceTimersByTime(600));

test("what is pointed at says its title, and a press takes it away before anything opens over it", () => {
  page();
  const named = screen.getByRole("button");
  fireEvent.pointerOver(screen.getByText("米白…"));
  expect(named.getAttribute("title"), "the web view has nothing to show").toBeNull();
  wait();
  expect(screen.getByRole("tooltip").textContent).toBe("米白连衣裙");
  fireEvent.pointerDown(named);
  wait();
  expect(screen.queryByRole("tooltip")).toBeNull();
  fireEvent.pointerOver(screen.getByText("beside"));
  expect(named.getAttribute("title")).toBe("米白连衣裙");
});

test("a quick press shows nothing later either", () => {
  page();
  fireEvent.pointerOver(screen.getByRole("button"));
  fireEvent.pointerDown(screen.getByRole("button"));
  wait();
  expect(screen.queryByRole("tooltip")).toBeNull();
});

test("an option of a list says nothing twice, but what stands for more says it", () => {
  render(
    <>
      <div className="ant-select-dropdown">
        <div title="Shopify">Shopify</div>
        <div title="2026-11-30">30</div>
      </div>
      <Hint />
    </>,
  );
  fireEvent.pointerOver(screen.getByText("Shopify"));
  expect(screen.getByText("Shopify").getAttribute("title")).toBeNull();
  fireEvent.pointerOver(screen.getByText("30"));
  expect(screen.getByText("30").getAttribute("title")).toBe("2026-11-30");
});
