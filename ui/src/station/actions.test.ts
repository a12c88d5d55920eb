import { expect, test } from "vitest";
import { ACTIONS, actionOfCommand, actionOfKey } from "./actions";

test("no two actions share a key", () => {
  const keys = ACTIONS.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)]);
});

test("no two actions share a command code", () => {
  const commands = ACTIONS.flatMap(({ command }) => (command === null ? [] : [command]));
  expect(commands).toEqual([...new Set(commands)]);
});

test("all codes of the card are known", () => {
  const card = [
    "PT-PASS",
    "PT-ONE",
    "PT-COUNT",
    "PT-HALT",
    "PT-WAVE",
    "PT-LOT",
    "PT-FAIL",
    "PT-UNDO",
    "PT-NEXT",
    "PT-NA",
    "PT-OK",
    "PT-AGAIN",
    "PT-PRINT",
  ];
  const tiles = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `PT-D${number}`);
  for (const code of [...card, ...tiles]) expect(actionOfCommand(code.toLowerCase())?.command).toBe(code);
});

test("the number pad chooses as the row of digits does", () => {
  expect(actionOfKey("Numpad3")?.name).toBe("tile 3");
});
