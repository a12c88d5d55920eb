import { CheckCircleOutlined, CloseCircleOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { useChoice } from "../choices";
import type { PolicyException, PolicyFlaw, GoodsState as State } from "../door-types";
import { t } from "../words/words";
import css from "./Advice.module.css";
import { ExceptionWhy } from "./ExceptionWhy";
import { useClerk, useMay } from "./me";
import { Picture } from "./Picture";
import { sellsAbroad, useShop } from "./shop";
import { useTell } from "./tell";
import { moment, useNow } from "./time";

const MARKS = {
  fits: <CheckCircleOutlined />,
  does_not_fit: <CloseCircleOutlined />,
  unclear: <QuestionCircleOutlined />,
};

/** Whether a case fits the return policy, by which clause, and who pays the freight. */
export function Advice({ caseId, granted }: { caseId: number; granted: PolicyException[] }) {
  const now = useNow();
  const language = useChoice("language");
  const [state, setState] = useState<State | null>(null);
  const may = useMay();
  const abroad = sellsAbroad(useShop());
  const advice = useAnswer("advise_case", { case_id: caseId, state, language });
  if (advice.data === undefined) return null;
  const { verdict, text, clause, version, flaws, freight, freight_as_stated, freight_noted, known_by } = advice.data;
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
        <p className={css.note} data-testid="advice-payers">
          {t(`policies.advice.payers.${known_by ?? "confirmed"}`, {
            stated: t(`policies.advice.freight.${freight_as_stated}`),
            freight: t(`policies.advice.freight.${freight}`),
          })}
        </p>
      )}
      {freight_noted && <p className={css.note}>{t("policies.advice.freight_noted")}</p>}
      {granted.map(({ clause, why, at, by }) => (
        <p key={clause} data-testid="advice-exception">
          {t("policies.exception.granted", { by, at: moment(at, now), why })}
        </p>
      ))}
      {verdict === "does_not_fit" && granted.length === 0 && may("grant_exception") && (
        <Exception key={clause} caseId={caseId} clause={clause} />
      )}
      <Flaws of={flaws} />
      {version === null && (
        <p className={css.note}>{t(abroad ? "policies.advice.no_version.abroad" : "policies.advice.no_version")}</p>
      )}
    </section>
  );
}

/** What counts as a flaw of such goods, with its pictures: the same for whoever decides and whoever inspects. */
function Flaws({ of }: { of: PolicyFlaw[] }) {
  if (of.length === 0) return null;
  return (
    <details className={css.flaws} data-testid="advice-flaws">
      <summary>{t("policies.heading.flaws")}</summary>
      <ul>
        {of.map((flaw) => (
          <li key={flaw.text}>
            {flaw.picture !== null && (
              <span className={css.flawPicture}>
                <Picture of={flaw.picture} alt={flaw.text} />
              </span>
            )}
            {flaw.text}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The policy says no and whoever decides says yes: counted under that name and by its reason. */
function Exception({ caseId, clause }: { caseId: number; clause: string }) {
  const tell = useTell();
  const by = useClerk();
  const grant = useWrite("grant_exception");
  const [why, setWhy] = useState("");
  const run = () =>
    grant.mutate(
      { case_id: caseId, clause, why, by },
      { onSuccess: ({ operation }) => tell.done(t("policies.exception.done"), operation), onError: tell.refused },
    );
  return (
    <div className={css.exception}>
      <ExceptionWhy value={why} onChange={setWhy} testid="exception-why" />
      <Button
        size="small"
        disabled={why.trim() === ""}
        loading={grant.isPending}
        onClick={run}
        data-testid="exception-grant"
      >
        {t("policies.exception.grant")}
      </Button>
    </div>
  );
}
