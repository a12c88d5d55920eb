import { Input } from "antd";
import { useState } from "react";
import { fenOf, plainYuan } from "./numbers";

type Props = { of: number | null; onChange: (fen: number | null) => void; testid?: string };

/** An amount typed in yuan; empty means none. */
export function Yuan({ of, onChange, testid }: Props) {
  const [typed, setTyped] = useState(of === null ? "" : plainYuan(of));
  const wrong = typed.trim() !== "" && fenOf(typed) === null;
  return (
    <Input
      prefix="¥"
      inputMode="decimal"
      value={typed}
      status={wrong ? "error" : ""}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(fenOf(target.value));
      }}
      data-testid={testid}
    />
  );
}
