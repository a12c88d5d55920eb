import { Input } from "antd";
import type { ClipboardEvent } from "react";
import type { CellFault } from "../door-types";
import { textOf } from "../words/words";
import css from "./TypedCell.module.css";

type Props = {
  name: string;
  testid: string;
  value: string;
  hint: string;
  fault: CellFault | undefined;
  longest?: number;
  onChange: (text: string) => void;
  onPaste: (event: ClipboardEvent) => void;
};

/** A cell of a table that is typed or pasted, with what is wrong in it below. */
export function TypedCell({ name, testid, value, hint, fault, longest = 40, onChange, onPaste }: Props) {
  return (
    <span>
      <Input
        value={value}
        maxLength={longest}
        placeholder={hint}
        aria-label={name}
        status={fault === undefined ? "" : "error"}
        onChange={({ target }) => onChange(target.value)}
        onPaste={onPaste}
        data-testid={testid}
      />
      {fault !== undefined && (
        <span className={css.fault} role="alert">
          {textOf(`problem.${fault.code}.what`)}。{textOf(`problem.${fault.code}.next`)}
        </span>
      )}
    </span>
  );
}
