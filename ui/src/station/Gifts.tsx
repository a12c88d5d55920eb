import { Picture } from "../parts/Picture";
import { t } from "../words/words";
import { Act } from "./Act";
import { action } from "./actions";
import type { BenchState } from "./bench";
import { type Check, currentPoint } from "./check";
import css from "./Gifts.module.css";
import { type GiftPoint, giftsOf, inParcel, isGift } from "./giftCount";
import { Tick } from "./marks";

/** One gift of the parcel: its picture, name and place, and how many of it are in. */
export function GiftRow({ point, check, here }: { point: GiftPoint; check: Check; here: boolean }) {
  const { gift } = point;
  const answer = check.answers.find((one) => one.point === point.id);
  const got = inParcel(check, point);
  const missing = gift.quantity - got;
  const said = t("station.gifts.due", { gift: gift.gift, count: gift.quantity });
  return (
    <li
      className={answer !== undefined ? css.done : here ? css.here : css.gift}
      aria-current={here ? "true" : undefined}
      data-testid={`station-gift-${gift.rule}`}
    >
      {gift.picture !== undefined && (
        <span className={css.picture}>
          <Picture of={gift.picture} alt={gift.gift} />
        </span>
      )}
      <span className={css.words}>
        <b className={css.name}>
          {here && missing > 0 ? t("station.gifts.short", { gift: gift.gift, count: missing }) : said}
        </b>
        <span className={css.why}>
          {answer?.gift?.outcome === "replaced"
            ? t("station.gifts.instead", { gift: answer.gift.instead ?? "" })
            : answer?.gift?.outcome === "agreed"
              ? t("station.gifts.agreed")
              : [gift.told === true ? t("station.gifts.told") : gift.why, gift.place].filter(Boolean).join(" · ")}
        </span>
      </span>
      <span className={css.got}>
        <span className={css.count}>
          {got}/{gift.quantity}
        </span>
        <span className={answer !== undefined ? css.ticked : css.open}>
          {answer !== undefined && <Tick size={24} />}
        </span>
      </span>
    </li>
  );
}

/** How many of all gifts are in, below the step's title. */
export function GiftStage({ check }: { check: Check }) {
  const gifts = giftsOf(check);
  const of = gifts.reduce((sum, { gift }) => sum + gift.quantity, 0);
  const got = gifts.reduce((sum, point) => sum + inParcel(check, point), 0);
  return <>{t("station.gifts.count", { of, got })}</>;
}

/** A gift is ticked piece by piece, or is out. There is no third way on. */
export function GiftButtons({ check, state }: { check: Check; state: BenchState }) {
  const point = currentPoint(check);
  const undo = action("undo");
  if (!isGift(point)) return null;
  return (
    <footer className={css.foot}>
      <div className={css.small}>
        {undo.when(state) && <Act action={undo} look="plain" testid="station-undo" />}
        <p className={css.locked}>
          {t("station.gifts.locked", { count: point.gift.quantity - inParcel(check, point) })}
        </p>
      </div>
      <div className={css.large}>
        <Act
          action={action("pass")}
          look="pass"
          icon={<Tick size={32} />}
          label="station.act.tick"
          note={t("station.or_scan")}
          testid="station-pass"
        />
        <Act action={action("gift out")} look="fail" note={t("station.or_scan")} testid="station-gift-out" />
      </div>
    </footer>
  );
}
