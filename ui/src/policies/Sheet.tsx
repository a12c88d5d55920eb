import { Button } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { type Language, useChoice } from "../choices";
import type { Exempt, PolicyReader, PolicySheet, PolicyRules as Rules } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { toldOf } from "../parts/ErrorNote";
import { KeyCap } from "../parts/KeyCap";
import { useClerk } from "../parts/me";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { Changes } from "./Changes";
import { FlowView } from "./FlowView";
import css from "./Policies.module.css";
import type { Part } from "./part";
import { Review } from "./Review";
import { RulesForm } from "./RulesForm";
import { TextView } from "./TextView";

type Props = {
  category: string;
  exempt: Exempt[];
  part: Part;
  onUnsaved: (unsaved: boolean) => void;
  onChange: () => void;
};

/** One category's policy: the rules on the desk, and what comes from them. */
export function Sheet({ category, exempt, part, onUnsaved, onChange }: Props) {
  const shop = useShop();
  const usual = useChoice("language");
  const [language, setLanguage] = useState<Language>(usual);
  const [reader, setReader] = useState<PolicyReader>("buyer");
  const [rules, setRules] = useState<Rules | null>(null);
  const shown = useAnswer("policy_show", { shop: shop.name, category, version: null, rules, language, reader });
  const write = (next: Rules | null) => {
    setRules(next);
    onUnsaved(next !== null);
  };
  return (
    <Settled of={shown}>
      {(sheet) => (
        <div className={css.sheet}>
          {part === "rules" && (
            <div className={css.pair}>
              <RulesForm
                key={`${category} ${sheet.version ?? "new"} ${rules === null}`}
                rules={rules ?? sheet.rules}
                exempt={exempt}
                language={language}
                onChange={write}
              />
              <Changes changed={sheet.changed} text={sheet.text} />
            </div>
          )}
          {part === "text" && (
            <TextView category={category} text={sheet.text} language={language} onLanguage={setLanguage} />
          )}
          {part === "flow" && (
            <FlowView
              category={category}
              flows={sheet.flows}
              reader={reader}
              onReader={setReader}
              language={language}
              onLanguage={setLanguage}
            />
          )}
          {part === "review" && (
            <Review category={category} versions={sheet.versions} rules={sheet.rules} onChange={onChange} />
          )}
          {part === "rules" && <Foot category={category} sheet={sheet} rules={rules} onWrite={write} />}
        </div>
      )}
    </Settled>
  );
}

type FootProps = { category: string; sheet: PolicySheet; rules: Rules | null; onWrite: (rules: Rules | null) => void };

function Foot({ category, sheet, rules, onWrite }: FootProps) {
  const shop = useShop();
  const tell = useTell();
  const by = useClerk();
  const save = useWrite("save_policy");
  const [startsOn, setStartsOn] = useState(dayOf(shopNow()));
  const kept = sheet.versions.length > 0;
  const open = rules !== null || !kept;
  const keep = () => {
    if (!open || save.isPending) return;
    save.mutate(
      { shop: shop.name, category, starts_on: startsOn, rules: rules ?? sheet.rules, by },
      {
        onSuccess: ({ operation, answer }) => {
          onWrite(null);
          tell.done(t("policies.saved", { on: answer.starts_on }), operation);
        },
      },
    );
  };
  useKeys({ "Ctrl+Enter": keep });
  const refused = save.error === null ? null : toldOf(save.error);
  return (
    <footer className={css.foot}>
      {refused === null ? (
        <span>{t(rules === null ? "policies.same" : "policies.dirty")}</span>
      ) : (
        <span className={css.refused} role="alert" data-testid="policy-refused">
          {refused.what} {refused.next}
        </span>
      )}
      {rules !== null && <Button onClick={() => onWrite(null)}>{t("policies.drop")}</Button>}
      <DatePicker
        value={dayjs(startsOn)}
        minDate={dayjs(dayOf(shopNow()))}
        allowClear={false}
        aria-label={t("policies.starts_on")}
        onChange={(day) => day !== null && setStartsOn(day.format("YYYY-MM-DD"))}
      />
      <Button
        type="primary"
        size="large"
        disabled={!open}
        loading={save.isPending}
        onClick={keep}
        data-testid="policy-save"
      >
        {t("policies.save", { on: startsOn.slice(5) })} <KeyCap>Ctrl Enter</KeyCap>
      </Button>
    </footer>
  );
}
