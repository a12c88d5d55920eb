import { useAnswer } from "../ask";
import type { CareHelps } from "../door-types";
import { Card } from "../parts/Card";
import { Compared } from "../parts/Compared";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Care.module.css";

/** Whether asking helps: those asked beside those left out by lot. */
export function Effect() {
  const shop = useShop();
  const effect = useAnswer("care_effect", { shop: shop.name });
  return (
    <Card title={t("care.effect")} note={effect.data && t("care.effect.note", { days: effect.data.days })}>
      <Settled of={effect}>{(helps) => <Told helps={helps} />}</Settled>
    </Card>
  );
}

function Told({ helps }: { helps: CareHelps }) {
  const { groups } = helps;
  if (groups.first.orders + groups.second.orders + helps.young === 0)
    return <p className={css.soft}>{t("care.effect.none", { days: helps.days })}</p>;
  const share = (of: number) => `${(Math.abs(of) * 100).toFixed(1)}%`;
  const nothingYet = groups.first.orders + groups.second.orders === 0;
  const facts = [
    groups.relative === null || groups.verdict === "not_shown" || groups.verdict === "too_few"
      ? null
      : t(groups.relative > 0 ? "care.effect.relative.more" : "care.effect.relative", {
          share: share(groups.relative),
        }),
    helps.young === 0 ? null : t("care.effect.young", { count: count(helps.young), days: helps.days }),
    t("care.effect.reference", { share: share(helps.reference) }),
  ];
  return (
    <div data-testid="care-effect">
      {nothingYet ? (
        <p>{t("care.effect.none", { days: helps.days })}</p>
      ) : (
        <Compared
          of={groups}
          first={{ name: t("care.effect.without") }}
          second={{ name: t("care.effect.with") }}
          testid="care-groups"
        />
      )}
      <p className={css.soft}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
    </div>
  );
}
