import { InputNumber, Popover } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { Day, PartnerVisit } from "../door-types";
import { useClerk, useMay } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import css from "./Partners.module.css";

type Props = { partner: string; visit: PartnerVisit; of: { rhythm: number; next_on: Day | null; due: boolean } };

/** When the next one is, and how often: a press changes that. */
export function NextVisit({ partner, visit, of: { rhythm, next_on, due } }: Props) {
  const may = useMay();
  const next = next_on === null ? t("partner.next.none") : t("partner.next", { on: longDay(next_on) });
  const often = t("partner.rhythm", { days: rhythm });
  return (
    <span data-testid={`partner-next-${visit}`}>
      <span className={due ? `${css.tag} ${css.bad}` : css.soft}>{next}</span>{" "}
      {may("set_partner_rhythm") ? (
        <Popover trigger="click" content={<Days partner={partner} visit={visit} days={rhythm} />}>
          <button type="button" className={css.tag} data-testid={`partner-rhythm-${visit}`}>
            {often}
          </button>
        </Popover>
      ) : (
        <span className={css.soft}>{often}</span>
      )}
    </span>
  );
}

function Days({ partner, visit, days }: { partner: string; visit: PartnerVisit; days: number }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const [typed, setTyped] = useState<number | null>(days);
  const set = useWrite("set_partner_rhythm");
  const keep = () => {
    if (typed === null || typed === days) return;
    set.mutate(
      { shop: shop.name, partner, visit, days: typed, by },
      { onSuccess: ({ operation }) => tell.done(t("partner.rhythm.kept"), operation), onError: tell.refused },
    );
  };
  return (
    <InputNumber
      precision={0}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onPressEnter={keep}
      suffix={t("partner.rhythm.days")}
      aria-label={t("partner.rhythm.name")}
      data-testid={`partner-rhythm-days-${visit}`}
    />
  );
}
