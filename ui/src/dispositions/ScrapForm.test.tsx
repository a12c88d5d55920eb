import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Refusal } from "../door";
import { show } from "../tests/page";
import { ScrapForm } from "./ScrapForm";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

test("goods that read like a battery go to special treatment, with a photo or a reason", async () => {
  const scrapped = vi.fn(() => ({ operation: 1, answer: null }));
  show(<ScrapForm pieces={[{ piece_id: 7, was: "to_scrap" }]} onDone={() => {}} />, {
    piece_story: {
      material: "battery",
      materials: [
        { id: "battery", ways: ["special"] },
        { id: "textile", ways: ["recycle", "incinerate"] },
      ],
    },
    scrap_pieces: scrapped,
  });
  const save = await screen.findByTestId("scrap-save");
  expect(save.hasAttribute("disabled")).toBe(true);
  await userEvent.type(screen.getByTestId("scrap-reason"), "鼓包");
  await userEvent.click(save);
  expect(scrapped).toHaveBeenCalledWith(
    expect.objectContaining({ material: "battery", way: "special", reason: "鼓包", picture: null, not_special: null }),
  );
});

test("goods that the core finds to read like something dangerous need a word of their own", async () => {
  const denied = new Refusal("disposition_special_denied", { title: "充电宝" });
  const scrap = vi.fn(() => Promise.reject(denied));
  show(<ScrapForm pieces={[{ piece_id: 7, was: "to_scrap" }]} onDone={() => {}} />, {
    piece_story: { material: "textile", materials: [{ id: "textile", ways: ["recycle"] }] },
    scrap_pieces: scrap,
  });
  await userEvent.type(await screen.findByTestId("scrap-reason"), "坏了");
  expect(screen.queryByTestId("scrap-not-special")).toBeNull();
  await userEvent.click(screen.getByTestId("scrap-save"));
  const field = await screen.findByTestId("scrap-not-special");
  expect(screen.getByTestId("scrap-save").hasAttribute("disabled")).toBe(true);
  await userEvent.type(field, "只有空壳");
  await userEvent.click(screen.getByTestId("scrap-save"));
  expect(scrap).toHaveBeenLastCalledWith(expect.objectContaining({ reason: "坏了", not_special: "只有空壳" }));
});
