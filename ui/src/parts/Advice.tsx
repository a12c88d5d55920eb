import { CheckCircleOutlined, CloseCircleOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { choice, useChoice } from "../choices";
import type { GoodsState as State } from "../door-types";
import { t } from "../words/words";
import css from "./Advice.module.css";
import { useMay } from "./me";
import { useTell } from "./tell";

const MARKS = {
  fits: <CheckCircleOutlined />,
  does_not_fit: <CloseCircleOutlined />,
  unclear: <QuestionCircleOutlined />,
};

/** Whether a case fits the return policy, by which clause, and who pays the freight. */
export function Advice({ caseId }: { caseId: number }) {
  const language = useChoice("language");
  const [state, setState] = useState<State | null>(null);
  const may = useMay();
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
      {verdict === "does_not_fit" && may("grant_exception") && (
        <Exception key={clause} caseId={caseId} clause={clause} />
      )}
      {version === null && <p className={css.note}>{t("policies.advice.no_version")}</p>}
    </section>
  );
}

/** The policy says no and somebody says yes: with a reason and a name, so that it is counted. */
function Exception({ caseId, clause }: { caseId: number; clause: string }) {
  const tell = useTell();
  const grant = useWrite("grant_exception");
  const [why, setWhy] = useState("");
  const [by, setBy] = useState(choice("staff"));
  const run = () =>
    grant.mutate(
      { case_id: caseId, clause, why, by },
      { onSuccess: ({ operation }) => tell.done(t("policies.exception.done"), operation), onError: tell.refused },
    );
  return (
    <div className={css.exception}>
      <Input
        size="small"
        maxLength={60}
        value={why}
        placeholder={t("policies.exception.why")}
        aria-label={t("policies.exception.why")}
        onChange={({ target }) => setWhy(target.value)}
        data-testid="exception-why"
      />
      <Input
        size="small"
        className={css.by}
        maxLength={20}
        value={by}
        placeholder={t("policies.exception.by")}
        aria-label={t("policies.exception.by")}
        onChange={({ target }) => setBy(target.value)}
        data-testid="exception-by"
      />
      <Button
        size="small"
        disabled={why.trim() === "" || by.trim() === ""}
        loading={grant.isPending}
        onClick={run}
        data-testid="exception-grant"
      >
        {t("policies.exception.grant")}
      </Button>
    </div>
  );
}
