import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Rate, Waves as Told, Wave, WaveCurve, WavesBeside } from "../../door-types";
import { show } from "../../tests/page";
import { Waves } from "./Waves";

vi.mock("../../door", () => ({ call: vi.fn() }));
vi.mock("./CurveChart", () => ({ CurveChart: () => "a line" }));

const rate = (hits: number, orders: number): Rate => ({
  orders,
  hits,
  rate: orders < 30 ? null : hits / orders,
  interval: orders < 30 ? null : [0.01, 0.2],
});

const wave = (id: number, name: string, orders: number): Wave => ({
  id,
  name,
  first_on: `2026-10-0${id}`,
  last_on: `2026-10-0${id}`,
  products: [{ id: 1, name: "连衣裙" }],
  orders,
  elsewhere: 0,
  sent: rate(orders, orders),
  waiting: 0,
  cancelled: 0,
  returned: rate(2, orders),
  quality: rate(1, orders),
  refunds: 1,
  refunded_fen: 5000,
  refunds_untold: 0,
  given: 0,
  given_fen: 0,
  loss_fen: 5000,
  cost_fen: null,
  uncosted: orders,
});

const curve = (orders: number): WaveCurve => ({
  orders,
  untimed: 0,
  days: [{ day: 0, came: 1, share: orders < 30 ? null : 1 / orders, interval: null }],
});

const WAVES = [wave(2, "返场", 12), wave(1, "国庆团", 40)];
const LIST: Told = { rule: "signed_30d", rules: [], minimum: 30, data_until: null, waves: WAVES };

const beside = ({ first, second }: { first: number; second: number | null }): WavesBeside => ({
  rule: "signed_30d",
  minimum: 30,
  sides: [first, second].flatMap((key) =>
    WAVES.filter(({ id }) => id === key).map((one) => ({
      wave: one,
      send: curve(one.orders),
      back: curve(one.orders),
    })),
  ),
  quality: null,
  returned: null,
});

const answers = { wave_list: LIST, wave_sides: beside };

test("under the minimum a wave has its counts and no line; the newest one is looked at first", async () => {
  show(<Waves tabs={null} rule={null} onRule={() => {}} />, answers);
  expect((await screen.findByTestId("wave-orders-2")).textContent).toBe("12");
  expect((await screen.findByTestId("waves-send")).textContent).toContain("返场");
  expect(screen.queryByText("a line")).toBeNull();
  expect(screen.getAllByText(/不到 30 单，只列数/).length).toBe(2);
});

test("a second one is put beside the first, the earlier one in front", async () => {
  show(<Waves tabs={null} rule={null} onRule={() => {}} />, answers);
  await userEvent.click(await screen.findByTestId("wave-choose-1"));
  expect((await screen.findAllByText("a line")).length).toBe(2);
  const legend = screen.getAllByText(/单签收/)[0]?.closest("p")?.textContent ?? "";
  expect(legend.indexOf("国庆团")).toBeLessThan(legend.indexOf("返场"));
});
