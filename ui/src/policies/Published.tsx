import { Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { type Language, useChoice } from "../choices";
import type { PolicyReader, PolicyVersion } from "../door-types";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import { FlowView } from "./FlowView";
import css from "./Policies.module.css";
import { TextView } from "./TextView";

type Props = { category: string; part: "text" | "flow"; versions: PolicyVersion[]; unsaved: boolean };

/** What buyers are told: of the version in force, or of one that begins later; never of what is only on the desk. */
export function Published({ category, part, versions, unsaved }: Props) {
  const shop = useShop();
  const now = useNow();
  const usual = useChoice("language");
  const [language, setLanguage] = useState<Language>(usual);
  const [reader, setReader] = useState<PolicyReader>("buyer");
  const [chosen, choose] = useState<number | null>(null);
  const told = versions.filter(({ standing }) => standing !== "past").reverse();
  const here = told.find(({ version }) => version === chosen) ?? told[0] ?? null;
  const version = here?.version ?? null;
  const sheet = useAnswer("policy_show", { shop: shop.name, category, version, rules: null, language, reader });
  const from = here === null ? null : standingOf(here, now);
  return (
    <>
      <div className={css.published} data-testid="policy-published">
        {told.length > 1 ? (
          <Segmented<number>
            value={version ?? 0}
            onChange={choose}
            options={told.map((one) => ({ value: one.version, label: standingOf(one, now) }))}
          />
        ) : (
          <span>{from ?? t("policies.published.none")}</span>
        )}
        {unsaved && here !== null && <b className={css.due}>{t("policies.published.unsaved")}</b>}
      </div>
      <Settled of={sheet}>
        {({ text, flows }) =>
          part === "text" ? (
            <TextView category={category} text={text} from={from} language={language} onLanguage={setLanguage} />
          ) : (
            <FlowView
              category={category}
              version={version}
              from={from}
              flows={flows}
              reader={reader}
              onReader={setReader}
              language={language}
              onLanguage={setLanguage}
            />
          )
        }
      </Settled>
    </>
  );
}

function standingOf({ standing, starts_on }: PolicyVersion, now: Date): string {
  const on = shortDay(starts_on, now);
  return standing === "coming" ? t("policies.published.coming", { on }) : t("policies.published.now", { on });
}
