import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { TYPING_MS, useKeys, useLoneKeys } from "./useKeys";

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
