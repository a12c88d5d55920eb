import { Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { type Language, useChoice } from "../choices";
import type { PolicyReader, PolicyRules, PolicyVersion } from "../door-types";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import { FlowView } from "./FlowView";
import css from "./Policies.module.css";
import { TextView } from "./TextView";

type Props = { category: string; part: "text" | "flow"; versions: PolicyVersion[]; unsaved: PolicyRules | null };

/** As a version among others: what is on the desk and not kept yet. */
const DESK = -1;

/**
 * What buyers are told: of the version in force, or of one that begins later. What is only on the desk is shown as it would
 * read, and can be neither copied nor printed.
 */
export function Published({ category, part, versions, unsaved }: Props) {
  const shop = useShop();
  const now = useNow();
  const usual = useChoice("language");
  const [language, setLanguage] = useState<Language>(usual);
  const [reader, setReader] = useState<PolicyReader>("buyer");
  const [chosen, choose] = useState<number | null>(null);
  const told = versions.filter(({ standing }) => standing !== "past").reverse();
  const onDesk = unsaved !== null && (chosen === null || chosen === DESK);
  const here = onDesk ? null : (told.find(({ version }) => version === chosen) ?? told[0] ?? null);
  const version = here?.version ?? null;
  const rules = onDesk ? unsaved : null;
  const sheet = useAnswer("policy_show", { shop: shop.name, category, version, rules, language, reader });
  const from = here === null ? null : standingOf(here, now);
  const choices = [
    ...(unsaved === null ? [] : [{ value: DESK, label: t("policies.published.desk") }]),
    ...told.map((one) => ({ value: one.version, label: standingOf(one, now) })),
  ];
  return (
    <>
      <div className={css.published} data-testid="policy-published">
        {choices.length > 1 ? (
          <Segmented<number> value={onDesk ? DESK : (version ?? 0)} onChange={choose} options={choices} />
        ) : (
          !onDesk && <span>{from ?? t("policies.published.none")}</span>
        )}
        {onDesk && <b className={css.due}>{t("policies.published.unsaved")}</b>}
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
