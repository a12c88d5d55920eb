import { Input } from "antd";
import { useState } from "react";
import { currencySign } from "./currency";
import { fenOf, plainYuan } from "./numbers";

type Props = { of: number | null; onChange: (fen: number | null) => void; testid?: string; label?: string };

/** An amount typed in yuan; empty means none. */
export function Yuan({ of, onChange, testid, label }: Props) {
  const [typed, setTyped] = useState(of === null ? "" : plainYuan(of));
  const wrong = typed.trim() !== "" && fenOf(typed) === null;
  return (
    <Input
      prefix={currencySign()}
      inputMode="decimal"
      value={typed}
      placeholder={label}
      aria-label={label}
      status={wrong ? "error" : ""}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange(fenOf(target.value));
      }}
      data-testid={testid}
    />
  );
}
