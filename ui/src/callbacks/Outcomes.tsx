import { Button } from "antd";
import type { CallOutcome } from "../door-types";
import { KeyCap } from "../parts/KeyCap";
import { t } from "../words/words";
import css from "./CallCard.module.css";

export const OUTCOMES: [CallOutcome, string][] = [
  ["kept", "L"],
  ["exchanged", "H"],
  ["refunded", "T"],
  ["refused_to_talk", "N"],
  ["no_answer", "M"],
];

type Props = {
  chosen: CallOutcome | null;
  onChoose: (outcome: CallOutcome) => void;
  onSave: () => void;
  saving: boolean;
};

/** How the call ended, and on to the next. */
export function Outcomes({ chosen, onChoose, onSave, saving }: Props) {
  return (
    <footer className={css.foot}>
      {OUTCOMES.map(([one, key]) => (
        <button
          key={one}
          type="button"
          className={chosen === one ? css.chosen : css.outcome}
          aria-pressed={chosen === one}
          onClick={() => onChoose(one)}
          data-testid={`call-outcome-${one}`}
        >
          {t(`call.outcome.${one}`)} <KeyCap>{key}</KeyCap>
        </button>
      ))}
      <Button type="primary" size="large" loading={saving} onClick={onSave} data-testid="call-save">
        {t("call.save")} <KeyCap>Enter</KeyCap>
      </Button>
    </footer>
  );
}
