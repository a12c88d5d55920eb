import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { useProfileName } from "./profiles";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

function Names() {
  const named = useProfileName();
  return <p>{["own-2", "own-1", "tiktok-shop-orders"].map(named).join(" · ")}</p>;
}

test("a taught format is called by the name given to it, and one that is gone is still no number", async () => {
  show(<Names />, { profile_list: [{ profile: "own-2", name: "蝦皮退貨退款" }] });
  const said = await screen.findByText(/蝦皮退貨退款/);
  expect(said.textContent).not.toContain("own-");
  expect(said.textContent).not.toContain("tiktok-shop-orders");
});
