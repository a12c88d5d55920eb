import { CheckCircleOutlined, CloseCircleOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { useChoice } from "../choices";
import type { GoodsState as State } from "../door-types";
import { t } from "../words/words";
import css from "./Advice.module.css";

const MARKS = {
  fits: <CheckCircleOutlined />,
  does_not_fit: <CloseCircleOutlined />,
  unclear: <QuestionCircleOutlined />,
};

/** Whether a case fits the return policy, by which clause, and who pays the freight. */
export function Advice({ caseId }: { caseId: number }) {
  const language = useChoice("language");
  const [state, setState] = useState<State | null>(null);
  const advice = useAnswer("advise_case", { case_id: caseId, state, cause: null, language });
  if (advice.data === undefined) return null;
  const { verdict, text, clause, version, freight_as_stated } = advice.data;
  return (
    <section className={`${css.advice} ${css[verdict]}`} data-testid="advice">
      <div className={css.head}>
        <b>
          {MARKS[verdict]} {t(`policies.advice.${verdict}`)}
        </b>
        {(clause === "conditions" || state !== null) && (
          <Segmented<State | "">
            size="small"
            value={state ?? ""}
            onChange={(to) => setState(to === "" ? null : to)}
            options={[
              { value: "", label: t("policies.advice.unclear") },
              { value: "unused", label: t("policies.advice.state.unused") },
              { value: "used", label: t("policies.advice.state.used") },
            ]}
          />
        )}
      </div>
      <p>{text}</p>
      {freight_as_stated !== null && (
        <p className={css.note}>
          {t("policies.advice.stated", { freight: t(`policies.advice.freight.${freight_as_stated}`) })}
        </p>
      )}
      {version === null && <p className={css.note}>{t("policies.advice.no_version")}</p>}
    </section>
  );
}
