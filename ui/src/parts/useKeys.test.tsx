import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { useKeys } from "./useKeys";

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
