import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import type { ExperimentPlanned, ExperimentSheet, WayBeside, WayTold } from "../door-types";
import { show } from "../tests/page";
import { BesideCard } from "./Beside";
import { EndForm } from "./EndForm";
import { Presets } from "./Presets";

vi.mock("../door", () => ({ call: vi.fn() }));

const rate = (hits: number, orders: number) => ({
  hits,
  orders,
  rate: hits / orders,
  interval: [0.05, 0.12] as [number, number],
});

const way = (id: number, name: string, hits: number): WayTold => ({
  id,
  name,
  share: 50,
  steps: { is: "plays", first: "keep", after: ["refund"] },
  note: null,
  drawn: 120,
  judged: 100,
  young: 20,
  planned: 720,
  missing: 620,
  handled: 90,
  astray: 3,
  rates: [{ measure: "refunded", rate: rate(hits, 100) }],
  given: 10,
  given_fen: 5_000,
  back_fen: 90_000,
});

const BESIDE: WayBeside = {
  way: 2,
  better: null,
  judged: { said: "open", known: 0.1389, score: -2.6, needed: 6.01, decided_at: null },
  measures: [
    {
      measure: "refunded",
      compared: {
        first: rate(20, 100),
        second: rate(8, 100),
        difference: -0.12,
        interval: [-0.21, -0.02],
        relative: -0.6,
        verdict: "lower",
        needed: null,
      },
    },
  ],
  given: {
    first: 100,
    second: 100,
    first_fen: 100,
    second_fen: 300,
    difference_fen: 200,
    interval_fen: [50, 350],
    verdict: "higher",
  },
};

const SHEET: ExperimentSheet = {
  id: 1,
  name: "先补偿后换货",
  state: "runs",
  subject: "plays",
  unit: "case",
  measure: "refunded",
  watch_days: 15,
  population: { kinds: [], classes: ["quality"], products: [] },
  products: [],
  from_at: "2026-11-02T09:00:00",
  usual_bp: 1000,
  hoped_bp: 600,
  guard_fen: 1000,
  halted_at: null,
  halted_way: null,
  ways: [way(1, "照常", 20), way(2, "先补偿", 8)],
  beside: [BESIDE],
  hardly_handled: null,
  minimum: 30,
  ended: null,
};

test("a difference that a single look would call shown is not told as one before the test's own rule shows it", () => {
  show(<BesideCard sheet={SHEET} beside={BESIDE} />, {});
  expect(screen.getByTestId("experiment-said").textContent).toContain("还看不出");
  expect(screen.getByTestId("experiment-verdict").textContent).toContain("−2.60");
  expect(screen.getByTestId("experiment-verdict").textContent).toContain("还差约 620 单");
  expect(screen.getByTestId("beside-refunded-difference").textContent).not.toContain("60.0%");
});

test("what is shown is named with how much it is", () => {
  const shown: WayBeside = { ...BESIDE, better: true, judged: { ...BESIDE.judged, said: "lower", decided_at: 900 } };
  show(<BesideCard sheet={SHEET} beside={shown} />, {});
  expect(screen.getByTestId("experiment-said").textContent).toContain("更好，看得出");
  expect(screen.getByTestId("beside-refunded-difference").textContent).toContain("−60.0%");
});

const PLAN: ExperimentPlanned = {
  usual: rate(30, 244),
  days: 90,
  per_week: 19,
  given_each_fen: 700,
  guard_fen: 1_400,
  usual_bp: 1230,
  hoped_bp: 738,
  needed: 570,
  weeks: 60,
};

test("one press begins the preset with the shop's own rate and says whose claim the articles' figure is", async () => {
  const begun = vi.fn();
  const answers = { experiment_plan: PLAN, start_experiment: { operation: 5, answer: { id: 9, planned: 570 } } };
  show(<Presets reference={-0.41} onBegun={begun} onScripts={() => {}} />, answers);
  expect(await screen.findByText(/12\.30%（244 单）/, { selector: "[data-testid=preset-compensate] *" })).toBeTruthy();
  expect(screen.getByTestId("preset-compensate").textContent).toContain("−41%：是别人的说法");
  await userEvent.click(screen.getByTestId("preset-start-compensate"));
  await vi.waitFor(() => expect(begun).toHaveBeenCalledWith(9));
  const asked = vi.mocked(call).mock.calls.find(([name]) => name === "start_experiment")?.[1];
  expect(asked).toMatchObject({
    experiment: {
      usual_bp: 1230,
      guard_fen: 1_400,
      population: { classes: ["quality"] },
      ways: [{ steps: { first: "keep" } }, { steps: { first: "advance" } }],
    },
  });
});

test("what nobody has shown is not proposed as the standard", () => {
  show(<EndForm sheet={SHEET} onClose={() => {}} />, {});
  expect(screen.getByTestId<HTMLInputElement>("end-adopt-none").checked).toBe(true);
});
