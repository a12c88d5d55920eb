import { cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { PolicyRules } from "../door-types";
import { show } from "../tests/page";
import { Policies } from "./Policies";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const RULES = {
  return_days: 7,
  fault_days: 30,
  exempt: null,
  confirmed: false,
  opened_ok: true,
  colour_counts: false,
  conditions: [],
  flaws: [],
  flaw_pictures: [],
  freight: [],
  refund: [],
  size_cm: null,
  more: [],
} as unknown as PolicyRules;

const VERSION = { review_on: "2027-11-01", made_at: "2026-11-01T09:00:00", made_by: "店长" };

type Version = { version: number; standing: string; starts_on: string };

/** A book whose text tells the days of the rules or of the version that is asked for. */
function book(versions: Version[]): void {
  const newest = versions[0]?.version ?? null;
  const row = { category: "clothing", version: 1, starts_on: null, next_on: null, review_on: null, review_due: false };
  const sheet = ({ rules, version }: { version: number | null; rules: PolicyRules | null }) => {
    const days = rules?.return_days ?? 10 * (version ?? newest ?? 0);
    return {
      rules: rules ?? { ...RULES, return_days: days },
      version: rules === null ? newest : null,
      versions: versions.map((one) => ({ ...VERSION, ...one })),
      changed: [],
      text: { sections: [], short: `${days} 天无理由`, card: `${days} 天`, hard: [] },
      flows: [],
    };
  };
  show(<Policies />, {
    policy_templates: { templates: [{ category: "clothing" }], exempt: [] },
    policy_list: [row],
    policy_show: sheet,
  });
}

const IN_FORCE = { version: 1, standing: "in_force", starts_on: "2026-11-01" };

test("what is on the desk is shown as buyers would read it, and only what is kept can be copied", async () => {
  book([{ version: 2, standing: "coming", starts_on: "2026-12-05" }, IN_FORCE]);
  const days = await screen.findByTestId("policy-days");
  fireEvent.change(days, { target: { value: "2" } });
  await screen.findByText("有改动没存");
  fireEvent.click(screen.getByTestId("policy-text"));
  await screen.findByText("2 天无理由");
  expect(screen.getByTestId("policy-copy")).toHaveProperty("disabled", true);
  expect(screen.getByTestId("policy-print")).toHaveProperty("disabled", true);
  fireEvent.click(screen.getByText(/起在用/));
  await screen.findByText("10 天无理由");
  await waitFor(() => expect(screen.getByTestId("policy-copy")).toHaveProperty("disabled", false));
  fireEvent.click(screen.getByText(/起才用/));
  await screen.findByText("20 天无理由");
}, 60_000);

test("rules that were not saved are found again by whoever comes back to the page", async () => {
  book([IN_FORCE]);
  fireEvent.click(await screen.findByTestId("policy-rules"));
  fireEvent.change(await screen.findByTestId("policy-days"), { target: { value: "3" } });
  await screen.findByText("有改动没存");
  cleanup();
  book([IN_FORCE]);
  expect((await screen.findByTestId<HTMLInputElement>("policy-days")).value).toBe("3");
  fireEvent.click(screen.getByText("放弃改动"));
  await waitFor(() => expect(screen.getByTestId<HTMLInputElement>("policy-days").value).toBe("10"));
}, 60_000);

test("a template that nobody has saved is neither copied nor printed", async () => {
  book([]);
  fireEvent.click(await screen.findByTestId("policy-text"));
  await screen.findByText(/还没保存/);
  expect(await screen.findByTestId("policy-copy")).toHaveProperty("disabled", true);
  expect(screen.getByTestId("policy-print")).toHaveProperty("disabled", true);
});
