import { Input, Tooltip } from "antd";
import type { ClipboardEvent } from "react";
import type { CellFault } from "../door-types";
import { t, textOf } from "../words/words";
import css from "./TypedCell.module.css";

type Props = {
  name: string;
  testid: string;
  value: string;
  hint: string;
  fault: CellFault | undefined;
  longest?: number;
  /** Where what is wrong stands: below the cell, or where rows keep their height over it, for whoever points there. */
  told?: "below" | "over";
  onChange: (text: string) => void;
  onPaste: (event: ClipboardEvent) => void;
};

/** A cell of a table that is typed or pasted, with what is wrong in it. */
export function TypedCell({
  name,
  testid,
  value,
  hint,
  fault,
  longest = 40,
  told = "below",
  onChange,
  onPaste,
}: Props) {
  const wrong =
    fault === undefined
      ? null
      : t("typed.fault", {
          what: textOf(`problem.${fault.code}.what`) ?? fault.code,
          next: textOf(`problem.${fault.code}.next`) ?? "",
        });
  const cell = (
    <Input
      value={value}
      maxLength={longest}
      placeholder={hint}
      aria-label={name}
      status={wrong === null ? "" : "error"}
      aria-invalid={wrong !== null}
      onChange={({ target }) => onChange(target.value)}
      onPaste={onPaste}
      data-testid={testid}
    />
  );
  if (told === "over") {
    return (
      <Tooltip title={wrong} trigger={["hover", "focus"]}>
        {cell}
      </Tooltip>
    );
  }
  return (
    <span>
      {cell}
      {wrong !== null && (
        <span className={css.fault} role="alert">
          {wrong}
        </span>
      )}
    </span>
  );
}
