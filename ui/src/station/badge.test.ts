import { expect, test } from "vitest";
import { badgeCode, shown, staffOf } from "./badge";

test("a badge printed here is one whatever follows its prefix", () => {
  expect(shown("PB-07")).toEqual({ is: "badge", staff: "07" });
  expect(shown("pb-2026000017345")).toEqual({ is: "badge", staff: "2026000017345" });
  expect(badgeCode("07")).toBe("PB-07");
  expect(staffOf(badgeCode("Li-3") ?? "")).toBe("Li-3");
});

test.each(["SF1234567890123", "YT8812345678901", "4012345678901234567", "773012345678", "JD0112345678901-1-1-"])(
  "%s is a parcel, never a badge",
  (number) => expect(shown(number)).toEqual({ is: "parcel" }),
);

test.each(["W00017", "100045", "PB-"])("%s may be the shop's own badge: the book is asked", (text) =>
  expect(shown(text)).toEqual({ is: "either" }),
);

test("a name that no bar code holds is not printed", () => expect(badgeCode("小李")).toBeNull());

test("the card of commands lies on the bench too, and nobody is called by it", () => {
  expect(shown("PT-PASS")).toEqual({ is: "command" });
});
