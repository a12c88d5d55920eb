/** Where a person is: a page, and the sheets opened on it, one over the other. Back takes one step back. */
import { useSyncExternalStore } from "react";
import type {
  AgainBehind,
  BreakdownBehind,
  CaseList,
  CheckFilter,
  CostCases,
  Day,
  DelayBehind,
  EscapePlace,
  ExperimentBehind,
  ForecastBehind,
  HaltBehind,
  LossList,
  LossRateBehind,
  MoveBehind,
  OfficialBehind,
  OrderList,
  PartnerBehind,
  StepBehind,
  UrgentBehind,
  WarehouseBehind,
  WaveBehind,
} from "./door-types";

export const PAGES = [
  "today",
  "station",
  "checks",
  "halts",
  "cases",
  "returned",
  "callbacks",
  "care",
  "compensation",
  "notices",
  "confirms",
  "voices",
  "bad_reviews",
  "breakdown",
  "actions",
  "week",
  "again",
  "report",
  "appraisal",
  "import",
  "quarantine",
  "reasons",
  "official",
  "coverage",
  "checklists",
  "gifts",
  "goods",
  "scripts",
  "policies",
  "coupons",
  "audiences",
  "members",
  "losses",
  "partners",
  "costs",
  "experiments",
  "forecast",
  "settings",
] as const;
export type Page = (typeof PAGES)[number];

type Asked<T> = T extends unknown ? Omit<T, "shop" | "skip" | "limit"> : never;
export type OrderQuestion = Asked<OrderList>;
export type CaseQuestion = Asked<CaseList>;
export type OfficialQuestion = Asked<OfficialBehind>;
export type BreakdownQuestion = Asked<BreakdownBehind>;
export type WaveQuestion = Asked<WaveBehind>;
export type WarehouseQuestion = Asked<WarehouseBehind>;
export type StepQuestion = Asked<StepBehind>;
export type UrgentQuestion = Asked<UrgentBehind>;
export type PartnerQuestion = Asked<PartnerBehind>;
export type LossQuestion = Asked<LossList>;
export type CostQuestion = Asked<CostCases>;
export type LossRateQuestion = Asked<LossRateBehind>;
export type DelayQuestion = Asked<DelayBehind>;
export type ExperimentQuestion = Asked<ExperimentBehind>;
export type MoveQuestion = Asked<MoveBehind>;
export type HaltQuestion = Asked<HaltBehind>;
export type ForecastQuestion = Asked<ForecastBehind>;
export type AgainQuestion = Asked<AgainBehind>;
type OfAnyProduct<T> = T extends unknown ? Omit<T, "product_id"> : never;
/** A figure of the page of buyers who come back, whatever product it is about. */
export type AgainFigure = OfAnyProduct<AgainQuestion>;

/** What lies over a page. `chips` say in words which filter is set. */
export type Layer =
  | { is: "orders"; title: string; chips: string[]; question: OrderQuestion }
  | { is: "cases"; title: string; chips: string[]; question: CaseQuestion }
  | { is: "official"; date: Day; rule: string }
  | { is: "official_behind"; title: string; chips: string[]; question: OfficialQuestion }
  | { is: "breakdown_behind"; title: string; chips: string[]; question: BreakdownQuestion }
  | { is: "wave_behind"; title: string; chips: string[]; question: WaveQuestion }
  | { is: "warehouse_behind"; title: string; chips: string[]; question: WarehouseQuestion }
  | { is: "partner_behind"; title: string; chips: string[]; question: PartnerQuestion }
  | { is: "step_behind"; title: string; chips: string[]; question: StepQuestion }
  | { is: "urgent_behind"; title: string; chips: string[]; question: UrgentQuestion }
  | { is: "losses"; title: string; chips: string[]; question: LossQuestion }
  | { is: "cost_cases"; title: string; chips: string[]; question: CostQuestion }
  | { is: "loss_rate_behind"; title: string; chips: string[]; question: LossRateQuestion }
  | { is: "delay_behind"; title: string; chips: string[]; question: DelayQuestion }
  | { is: "experiment_behind"; title: string; chips: string[]; question: ExperimentQuestion }
  | { is: "move_behind"; title: string; chips: string[]; question: MoveQuestion }
  | { is: "halt_behind"; title: string; chips: string[]; question: HaltQuestion }
  | { is: "forecast_behind"; title: string; chips: string[]; question: ForecastQuestion }
  | { is: "again_behind"; title: string; chips: string[]; question: AgainQuestion }
  | { is: "order"; id: number }
  | { is: "case"; id: number }
  | { is: "check"; id: number }
  | { is: "product"; id: number }
  | { is: "piece"; id: number }
  | { is: "pieces"; title: string; ids: number[] }
  | { is: "proof"; order_id: number | null; case_id: number | null }
  | { is: "add_case"; order_no?: string }
  | { is: "command_card" };

/** Which escapes a figure counts. */
export type EscapesAsked = { staff?: string; place?: EscapePlace };

/** The checks that a figure counts, as the page of checks is to show them. `chip` says in words what is picked out. */
export type ChecksAsked = {
  from: Day;
  to: Day;
  result: "all" | "passed" | "failed";
  tab?: "records" | "numbers" | "escapes";
  of?: CheckFilter;
  escapes?: EscapesAsked;
  chip?: string;
};

/** `tab` is the part of the page that was asked for; `visit` tells one such wish from the next. */
type Place = { page: Page; layers: Layer[]; checks?: ChecksAsked; tab?: string; visit?: number };

let places: Place[] = [{ page: "today", layers: [] }];
let at = 0;
let visits = 0;
const listeners = new Set<() => void>();

export function go(page: Page, tab?: string): void {
  if (tab !== undefined) step({ page, layers: [], tab, visit: ++visits });
  else if (here().page !== page || here().layers.length > 0 || here().tab !== undefined) step({ page, layers: [] });
}

/** To another part of the page that is there, which keeps what was chosen on it. */
export function turnTo(tab: string): void {
  if (here().tab !== tab) step({ ...here(), layers: [], tab });
}

export function goToChecks(checks: ChecksAsked): void {
  step({ page: "checks", layers: [], checks });
}

export function open(layer: Layer): void {
  step({ ...here(), layers: [...here().layers, layer] });
}

export function goAndOpen(page: Page, layer: Layer): void {
  step({ page, layers: [layer] });
}

export function back(): void {
  if (at > 0) window.history.back();
  else step({ ...here(), layers: here().layers.slice(0, -1) });
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, here);
}

/** Whether the packing bench is on the screen. */
export function isAtBench(): boolean {
  return here().page === "station";
}

function here(): Place {
  return places[at] ?? { page: "today", layers: [] };
}

function step(place: Place): void {
  places = [...places.slice(0, at + 1), place];
  at = places.length - 1;
  window.history.pushState(at, "");
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => void listeners.delete(tell);
}

window.addEventListener("popstate", ({ state }) => {
  at = typeof state === "number" ? Math.min(state, places.length - 1) : 0;
  for (const tell of listeners) tell();
});
