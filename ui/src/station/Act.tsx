import type { ReactNode } from "react";
import { type Key, t } from "../words/words";
import css from "./Act.module.css";
import type { Action } from "./actions";
import { run } from "./useBench";

type Props = {
  action: Action;
  look: "pass" | "fail" | "plain" | "onColour" | "onColourMain";
  icon?: ReactNode;
  note?: string;
  label?: Key;
  testid?: string;
};

/** A large button; its key stands on it. The focus stays where it was, so that the next Enter of a scan hits nothing. */
export function Act({ action, look, icon, note, label, testid }: Props) {
  return (
    <button
      type="button"
      className={css[look]}
      data-testid={testid}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => run(action)}
      aria-keyshortcuts={action.cap}
    >
      <span className={css.word}>
        {icon}
        {t(label ?? action.label)}
      </span>
      <span className={css.key}>
        <kbd>{action.cap === "Space" ? t("station.key.space") : action.cap}</kbd>
        {note}
      </span>
    </button>
  );
}
