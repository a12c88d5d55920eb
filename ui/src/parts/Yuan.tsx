import { Input, type InputProps } from "antd";
import { useState } from "react";
import { t } from "../words/words";
import { currencySign, isWhole } from "./currency";
import { MISTYPED, plainYuan, typedFen } from "./numbers";
import css from "./Yuan.module.css";

type Own = {
  of: number | null;
  onChange: (fen: number | null) => void;
  empty?: "none" | "wrong";
  testid?: string;
  label?: string;
};
type Props = Own & Pick<InputProps, "autoFocus" | "onPressEnter" | "placeholder" | "size" | "title">;

/** An amount typed in yuan. Empty means none, or is wrong where one is needed; what is wrong is said below it. */
export function Yuan({ of, onChange, empty = "none", testid, label, ...input }: Props) {
  const [typed, setTyped] = useState(of === null ? "" : plainYuan(of));
  const read = (text: string) => typedFen(text) ?? (empty === "wrong" ? MISTYPED : null);
  const wrong = read(typed) === MISTYPED;
  return (
    <span className={css.amount}>
      <Input
        placeholder={label}
        {...input}
        prefix={currencySign()}
        inputMode="decimal"
        value={typed}
        aria-label={label}
        aria-invalid={wrong}
        status={wrong ? "error" : ""}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(read(target.value));
        }}
        data-testid={testid}
      />
      {wrong && <small role="alert">{t(isWhole(currencySign()) ? "amount.wrong.whole" : "amount.wrong")}</small>}
    </span>
  );
}
