import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Modal } from "antd";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Keys } from "../shell/Keys";
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
  await userEvent.keyboard("{Control>}{Shift>}Z{/Shift}{/Control}");
  expect(back, "with Shift it is another key").toHaveBeenCalledTimes(1);
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

function Desk({ add, go }: { add: () => void; go: () => void }) {
  const [listed, setListed] = useState(false);
  useKeys({ "?": () => setListed(true), n: add, g: go, Enter: add });
  useLoneKeys({ "2": add });
  return listed && <Keys onClose={() => setListed(false)} />;
}

test("behind the list of keys nothing acts, wherever the focus is; once it is closed the keys are the page's again", async () => {
  const [add, go] = [vi.fn(), vi.fn()];
  show(<Desk add={add} go={go} />, {});
  await userEvent.keyboard("?");
  const list = await screen.findByRole("dialog");
  const close = screen.getByRole("button");
  for (const focused of [list, close, document.body]) {
    if (focused === document.body) close.blur();
    else focused.focus();
    await userEvent.keyboard("ng2");
    await pause();
  }
  list.focus();
  await userEvent.keyboard("{Enter}");
  expect(add).not.toHaveBeenCalled();
  expect(go).not.toHaveBeenCalled();
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await userEvent.keyboard("n");
  expect(add).toHaveBeenCalledTimes(1);
});

function Photo({ turn }: { turn: () => void }) {
  useKeys({ ArrowRight: turn });
  return <Modal open />;
}

function Album({ turn, next }: { turn: () => void; next: () => void }) {
  const [large, setLarge] = useState(false);
  useKeys({ o: () => setLarge(true), ArrowRight: next });
  return large && <Photo turn={turn} />;
}

test("a dialog's own keys act in it, and those of the page under it do not", async () => {
  const [turn, next] = [vi.fn(), vi.fn()];
  show(<Album turn={turn} next={next} />, {});
  await userEvent.keyboard("{ArrowRight}o");
  (await screen.findByRole("dialog")).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(turn).toHaveBeenCalledTimes(1);
  expect(next).toHaveBeenCalledTimes(1);
});
