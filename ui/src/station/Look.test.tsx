import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { Point } from "../door-types";
import { Look } from "./Look";

vi.mock("../door", () => ({ call: async () => ({ url: "data:image/png;base64,AA==" }) }));

const point: Point = { id: "stains", step: "appearance", optional: false };

function show(at: Point) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Look at={at} category="clothing" />
    </QueryClientProvider>,
  );
}

test("a point of the ready-made list shows the drawn pair", () => {
  show(point);
  expect(screen.getByTestId("drawing-good")).toBeTruthy();
  expect(screen.getByTestId("drawing-bad")).toBeTruthy();
});

test("the owner's own picture comes before the drawing", async () => {
  show({ ...point, bad: "ab.png" });
  await vi.waitFor(() => expect(document.querySelector("img")).toBeTruthy());
  expect(screen.queryByTestId("drawing-bad")).toBeNull();
  expect(screen.getByTestId("drawing-good")).toBeTruthy();
});
