import { CheckOutlined } from "@ant-design/icons";
import { t } from "../words/words";
import css from "./Steps.module.css";

export function Steps({ at, check }: { at: 2 | 3; check: string }) {
  const names = [t("import.step.files"), check, t("import.step.written")];
  return (
    <ol className={css.steps}>
      {names.map((name, index) => {
        const state = index + 1 < at || at === 3 ? "done" : index + 1 === at ? "now" : "next";
        return (
          <li key={name} className={css[state]} aria-current={state === "now" ? "step" : undefined}>
            <span className={css.number}>{state === "done" ? <CheckOutlined aria-hidden /> : index + 1}</span>
            {name}
          </li>
        );
      })}
    </ol>
  );
}
