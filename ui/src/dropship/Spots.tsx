import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { SpotCheck } from "../door-types";
import { Card } from "../parts/Card";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { Picture } from "../parts/Picture";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { longDay } from "../parts/time";
import { t } from "../words/words";
import { NextVisit } from "./NextVisit";
import css from "./Partners.module.css";
import { SpotForm } from "./SpotForm";
import { Action } from "./Talks";

/** Spot checks of a partner's storage: what was seen, with its photos, and what became of the findings. */
export function Spots({ partner }: { partner: string }) {
  const shop = useShop();
  const may = useMay();
  const [noting, setNoting] = useState(false);
  const told = useAnswer("spot_checks", { shop: shop.name, partner });
  return (
    <Settled of={told}>
      {(sheet) => (
        <Card
          flush
          title={t("partner.spots")}
          note={<NextVisit partner={partner} visit="spot_check" of={sheet} />}
          extra={
            may("record_spot_check") && (
              <Button type="primary" size="small" onClick={() => setNoting(true)} data-testid="partner-spot">
                {t("partner.spot.note")}
              </Button>
            )
          }
        >
          {sheet.checks.length === 0 ? (
            <p className={css.under}>{t("partner.spots.none")}</p>
          ) : (
            <ul className={css.list} data-testid="partner-spots">
              {sheet.checks.map((check) => (
                <Check key={check.id} check={check} />
              ))}
            </ul>
          )}
          {noting && <SpotForm partner={partner} rhythm={sheet.rhythm} onClose={() => setNoting(false)} />}
        </Card>
      )}
    </Settled>
  );
}

function Check({ check }: { check: SpotCheck }) {
  const seen = (as: "good" | "bad" | "unseen") => check.points.filter((one) => one.seen === as);
  const photos = check.points.filter(({ picture }) => picture !== null);
  return (
    <li>
      <b>{longDay(check.checked_on)}</b>
      <p>
        {t("partner.spot.sum", {
          good: count(seen("good").length),
          bad: count(seen("bad").length),
          unseen: count(seen("unseen").length),
        })}
        {check.findings.map((finding) => (
          <Action key={finding.change} of={finding} />
        ))}
        {photos.length > 0 && (
          <span className={css.pictures}>
            {photos.map((one) => (
              <Picture key={one.point} of={one.picture ?? ""} alt={t(`partner.spot.point.${one.point}`)} />
            ))}
          </span>
        )}
      </p>
      <span className={css.soft}>{check.by}</span>
    </li>
  );
}
