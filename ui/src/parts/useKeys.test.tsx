import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { show } from "../tests/page";
import { ProductPick } from "./ProductPick";
import { TYPING_MS, useKeys, useLoneKeys } from "./useKeys";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

function Page({ back }: { back: () => void }) {
  useKeys({ "Ctrl+Z": back });
  return <input aria-label="remark" />;
}

test("Ctrl+Z takes an act back anywhere but in a field, where it is the field's own", async () => {
  const back = vi.fn();
  render(<Page back={back} />);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(back).toHaveBeenCalledTimes(1);
  await userEvent.click(screen.getByLabelText("remark"));
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(back).toHaveBeenCalledTimes(1);
});

function Steps({ take }: { take: (step: string) => void }) {
  useLoneKeys({ "2": () => take("sent back"), "4": () => take("drop") });
  return null;
}

function Form({ keep }: { keep: () => void }) {
  const [of, setOf] = useState<number[]>([]);
  useKeys({ "Ctrl+Enter": keep });
  return <ProductPick of={of} named={[]} onChange={setOf} testid="products" />;
}

test("Ctrl+Enter in a list of products keeps the form: it neither chooses nor lies open over what is told", async () => {
  const keep = vi.fn();
  const products = [{ id: 1, name: "连衣裙" }];
  show(<Form keep={keep} />, { checked_products: { products } });
  await userEvent.click(screen.getByRole("combobox"));
  await screen.findByTitle("连衣裙");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(keep).toHaveBeenCalledTimes(1);
  expect(document.querySelector(".ant-select-selection-item")).toBeNull();
  expect(screen.getByRole("combobox").getAttribute("aria-expanded")).toBe("false");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(keep).toHaveBeenCalledTimes(2);
  expect(screen.getByRole("combobox").getAttribute("aria-expanded")).toBe("false");
});

const pause = () => new Promise((done) => setTimeout(done, TYPING_MS + 50));

test("a number typed beside its field takes no step, a key by itself does", async () => {
  const take = vi.fn();
  render(<Steps take={take} />);
  await userEvent.keyboard("240");
  await pause();
  expect(take).not.toHaveBeenCalled();
  await userEvent.keyboard("2");
  await pause();
  expect(take.mock.calls).toEqual([["sent back"]]);
});
