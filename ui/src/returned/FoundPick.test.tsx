import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { FoundPick } from "./FoundPick";

test("once the reason is chosen its field lets go of the keys", async () => {
  const chosen = vi.fn();
  const details = [{ id: "stain", class: "quality", tag: "stain" }];
  render(<FoundPick classes={[{ id: "product", reference: null, details }]} value={null} onChange={chosen} />);
  const field = screen.getByRole("combobox");
  field.focus();
  fireEvent.mouseDown(field);
  fireEvent.click(await screen.findByTitle(/ · /));
  expect(chosen).toHaveBeenCalledWith("product.stain");
  expect(document.activeElement).not.toBe(field);
});
