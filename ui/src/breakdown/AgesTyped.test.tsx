import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import { show } from "../tests/page";
import { AgesTyped } from "./AgesTyped";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

test("what stands grey in a cell says that it is an example, and Ctrl+Enter keeps what is typed", async () => {
  show(<AgesTyped />, {
    look_at_ages: ({ rows }: { rows: { band: string }[] }) => ({
      rows,
      bands: rows.filter(({ band }) => band !== "").length,
      faults: [],
      replaced: [],
    }),
  });
  const band = await screen.findByTestId("age-band-0");
  expect(band.getAttribute("placeholder")).toBe("例：18–24 岁");
  fireEvent.change(band, { target: { value: "18-24" } });
  await waitFor(() => expect(screen.getByTestId("ages-keep")).toHaveProperty("disabled", false));
  await userEvent.type(band, "{Control>}{Enter}{/Control}");
  const kept = vi.mocked(call).mock.calls.find(([name]) => name === "record_ages");
  expect(kept?.[1]).toMatchObject({ rows: [{ band: "18-24" }] });
});
