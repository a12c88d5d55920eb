import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
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
    expect.objectContaining({ material: "battery", way: "special", reason: "鼓包", picture: null }),
  );
});
