import { Button } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { useChoice } from "../choices";
import type { Exempt, PolicySheet, PolicyRules as Rules } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { toldOf } from "../parts/ErrorNote";
import { KeyCap } from "../parts/KeyCap";
import { useClerk } from "../parts/me";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKept } from "../parts/useKept";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import { Changes } from "./Changes";
import { categoryName } from "./names";
import css from "./Policies.module.css";
import { Published } from "./Published";
import type { Part } from "./part";
import { Review } from "./Review";
import { RulesForm } from "./RulesForm";

type Props = {
  category: string;
  exempt: Exempt[];
  part: Part;
  onChange: () => void;
};

/** Rules that were written and not saved, by shop and category: whoever leaves them finds them again. */
const unsaved = new Map<string, Rules>();

/** One category's policy: the rules on the desk, and what comes from them. */
export function Sheet({ category, exempt, part, onChange }: Props) {
  const shop = useShop();
  const language = useChoice("language");
  const of = `${shop.id} ${category}`;
  const [rules, setRules] = useState<Rules | null>(unsaved.get(of) ?? null);
  const ask = { shop: shop.name, category, version: null, rules, language, reader: "clerk" as const };
  const shown = useAnswer("policy_show", ask);
  useKept(unsaved, of, rules, t("policies.kept", { category: categoryName(category) }));
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
                onChange={setRules}
              />
              <Changes changed={sheet.changed} text={sheet.text} />
            </div>
          )}
          {(part === "text" || part === "flow") && (
            <Published category={category} part={part} versions={sheet.versions} unsaved={rules} />
          )}
          {part === "review" && (
            <Review category={category} versions={sheet.versions} rules={sheet.rules} onChange={onChange} />
          )}
          {part === "rules" && <Foot category={category} of={of} sheet={sheet} rules={rules} onWrite={setRules} />}
        </div>
      )}
    </Settled>
  );
}

type FootProps = {
  category: string;
  of: string;
  sheet: PolicySheet;
  rules: Rules | null;
  onWrite: (rules: Rules | null) => void;
};

function Foot({ category, of, sheet, rules, onWrite }: FootProps) {
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
          unsaved.delete(of);
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
