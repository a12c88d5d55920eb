import { type RefSelectProps, Select } from "antd";
import { useRef } from "react";
import type { CallReasonClass } from "../door-types";
import { t, textOf } from "../words/words";
import css from "./Returned.module.css";

type Props = { classes: CallReasonClass[]; value: string | null; onChange: (reason: string | null) => void };

/** What was found: one of the true reasons, by its class or found by typing. */
export function FoundPick({ classes, value, onChange }: Props) {
  const options = classes.map(({ id, details }) => ({
    label: textOf(`callback.class.${id}`) ?? id,
    options: details.map((detail) => {
      const reason = `${id}.${detail.id}`;
      const text = `${textOf(`callback.class.${id}`) ?? id} · ${textOf(`callback.reason.${reason}`) ?? reason}`;
      return { value: reason, label: text };
    }),
  }));
  const select = useRef<RefSelectProps>(null);
  return (
    <Select
      ref={select}
      className={css.pick}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      value={value}
      placeholder={t("returned.found.none")}
      onChange={(to: string | undefined) => {
        onChange(to ?? null);
        // the next key is a grade again
        select.current?.blur();
      }}
      options={options}
      aria-label={t("returned.found")}
      data-testid="returned-found"
    />
  );
}
