import { Slider } from "antd";
import type { Campaign, Reveals } from "../door-types";
import { Card } from "../parts/Card";
import { count, percentFigure } from "../parts/numbers";
import { t } from "../words/words";
import css from "./Coupons.module.css";
import { Numbered } from "./What";

type Props = { campaign: Campaign; reveals: Reveals[]; onChange: (changed: Partial<Campaign>) => void };

/** How many get none by lot, and which difference that could show. */
export function Lot({ campaign, reveals, onChange }: Props) {
  const { held_out_percent } = campaign;
  const here = reveals.findLast(({ percent }) => percent <= held_out_percent);
  const next = reveals.find(({ percent }) => percent > held_out_percent);
  const marks = Object.fromEntries([0, 10, 20, 30, 40, 50].map((percent) => [percent, `${percent}%`]));
  return (
    <Card title={<Numbered number={4} name={t("coupons.lot")} />} note={t("coupons.lot.note")}>
      <div className={css.lot}>
        <Slider
          min={0}
          max={50}
          step={10}
          marks={marks}
          value={held_out_percent}
          ariaLabelForHandle={t("coupons.lot")}
          onChange={(percent) => onChange({ held_out_percent: percent })}
        />
        <p data-testid="campaign-reveals">
          {here !== undefined && <Told of={here} />} {next !== undefined && <Told of={next} />}
        </p>
      </div>
    </Card>
  );
}

function Told({ of }: { of: Reveals }) {
  if (of.percent === 0) return <span>{t("coupons.lot.none")} </span>;
  const held = { percent: of.percent, count: count(of.held_out) };
  return (
    <span>
      {of.difference === null
        ? t("coupons.lot.too_few", held)
        : t("coupons.lot.shows", { ...held, points: percentFigure(of.difference) })}{" "}
    </span>
  );
}
