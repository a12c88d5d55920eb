import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { App } from "antd";
import { expect, test, vi } from "vitest";
import { Refusal } from "../../door";
import { Eye } from "./Eye";
import type { EyeState } from "./eye";

vi.mock("../../door", async (original) => ({
  ...(await original<typeof import("../../door")>()),
  call: vi.fn(async () => ({ rules: { gigabytes: 20, days: 90, watermark: "on" } })),
}));

const READY: EyeState = { seen: "ready", able: "film", filming: null, full: "open", trouble: null, kept: 0 };

function look(eye: Partial<EyeState>): void {
  render(
    <App>
      <QueryClientProvider client={new QueryClient()}>
        <Eye eye={{ ...READY, ...eye }} check={null} staff="07" />
      </QueryClientProvider>
    </App>,
  );
}

test("while it films the line says so, and for how long it is kept", async () => {
  look({ seen: "none", filming: { key: "1", since: performance.now() - 61_000 } });
  expect(screen.getByText(/录像 01:0[12]/)).toBeDefined();
  expect(await screen.findByText("已存本机，寄出后留 90 天")).toBeDefined();
});

test("without a camera one quiet line says that checking goes on", () => {
  look({ seen: "none" });
  expect(screen.getByText(/没有摄像头，照常检查/)).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a camera that was pulled out is told at once, with what happened to the film", () => {
  look({ seen: "gone" });
  expect(screen.getByRole("alert").textContent).toContain("拔之前的录像已存");
});

test("a full disk is told in words, and that checking goes on", () => {
  look({ trouble: new Refusal("evidence_disk_full", {}) });
  const told = screen.getByRole("alert").textContent;
  expect(told).toContain("磁盘满了");
  expect(told).toContain("检查照常");
});
