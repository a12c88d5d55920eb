import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { call } from "../door";
import type { CareRow } from "../door-types";
import { showRooms } from "../parts/rooms";
import { show } from "../tests/page";
import { t } from "../words/words";
import { Feedback } from "./Feedback";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

test("where the menu has no page for what buyers say, nobody is sent there", async () => {
  showRooms(["today", "care", "cases"]);
  show(<Feedback row={{ order_id: 7, order_no: "380001234" } as CareRow} clerk="03" onClose={() => {}} />, {});
  vi.mocked(call).mockResolvedValue({ operation: 1, answer: { id: 1 } } as never);
  fireEvent.change(await screen.findByTestId("feedback-said"), { target: { value: "袖口有点紧" } });
  fireEvent.click(screen.getByTestId("feedback-keep"));
  expect(await screen.findByText(t("feedback.noted.here"))).toBeDefined();
});
