import { Segmented, Select } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { useChoice } from "../choices";
import type { Fitting } from "../door-types";
import { t, textOf } from "../words/words";
import { Fillable } from "./Fillable";
import { useListedLimit } from "./limits";
import { useClerk } from "./me";
import css from "./ScriptsFor.module.css";
import { Settled } from "./Settled";
import { StepsPicture } from "./StepsPicture";

/** What to say in a case: the script for its reason, filled with its facts, one for each mood. */
export function ScriptsFor({ caseId }: { caseId: number }) {
  const language = useChoice("language");
  const clerk = useClerk();
  const [situation, setSituation] = useState<string | null>(null);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const ask = { case_id: caseId, language, clerk, situation, typed };
  const fitting = useAnswer("scripts_for_case", ask);
  return (
    <section className={css.block} data-testid="scripts-for">
      <Settled of={fitting}>
        {(answer) => (
          <Chosen
            key={answer.situation}
            fitting={answer}
            onSituation={setSituation}
            caseId={caseId}
            typed={typed}
            onType={setTyped}
          />
        )}
      </Settled>
    </section>
  );
}

type Props = {
  fitting: Fitting;
  caseId: number;
  typed: Record<string, string>;
  onType: (typed: Record<string, string>) => void;
  onSituation: (situation: string) => void;
};

function Chosen({ fitting, caseId, typed, onType, onSituation }: Props) {
  const language = useChoice("language");
  const [name, setName] = useState<string | null>(null);
  const listedLimit = useListedLimit();
  const { scripts } = fitting;
  const one = scripts.find(({ script }) => script.name === name) ?? scripts[0];
  return (
    <>
      <div className={css.head}>
        <h3>{t("scripts.for.title")}</h3>
        {fitting.known_by !== null && <span className={css.note}>{t(`scripts.for.known.${fitting.known_by}`)}</span>}
        {fitting.because !== null && (
          <span className={css.note}>{t("scripts.for.because", { word: fitting.because })}</span>
        )}
        <Select
          size="small"
          className={css.situation}
          value={fitting.situation}
          aria-label={t("scripts.for.other")}
          onChange={onSituation}
          options={fitting.situations.map((value) => ({ value, label: textOf(`scripts.situation.${value}`) ?? value }))}
        />
        <StepsPicture caseId={caseId} />
      </div>
      {fitting.way !== null && (
        <p className={css.note} data-testid="script-way">
          {t("experiments.here", { way: fitting.way.way })} ·{" "}
          {t(fitting.way.lot ? "experiments.here.lot" : "experiments.here.standard", { name: fitting.way.experiment })}
        </p>
      )}
      {one === undefined ? (
        <p className={css.note}>{t("scripts.for.none")}</p>
      ) : (
        <>
          <Segmented<string>
            size="small"
            value={one.script.name}
            onChange={setName}
            options={scripts.map(({ script }) => ({
              value: script.name,
              label: [script.stage === "close" ? t("scripts.stage.close") : null, t(`scripts.mood.${script.mood}`)]
                .filter((part) => part !== null)
                .join(" · "),
            }))}
          />
          <Fillable
            key={one.script.name}
            filled={one.filled}
            caseId={caseId}
            language={language}
            typed={typed}
            onType={onType}
          />
          <p className={css.note}>
            {listedLimit(one.filled.words.limit_fen)}{" "}
            {t("scripts.steps.beyond", { who: t(`scripts.decides.${one.filled.words.decides}`) })}
          </p>
        </>
      )}
    </>
  );
}
