import { CheckOutlined, CloseOutlined } from "@ant-design/icons";
import { Button, Input, Popconfirm } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { CampaignTold, CouponMark, CouponsGiven, GiveTo } from "../door-types";
import { AskLeave } from "../parts/AskLeave";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { count, yuan } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { useCopy } from "../parts/useCopy";
import { t } from "../words/words";
import css from "./Coupons.module.css";
import { condition } from "./say";

/** To one order, each condition with its own mark; or to all that meet them now. */
export function Give({ told, clerk }: { told: CampaignTold; clerk: string }) {
  const { id, campaign, left } = told.row;
  const [typed, setTyped] = useState("");
  const [number, setNumber] = useState("");
  const [given, setGiven] = useState<CouponsGiven | null>(null);
  const offered = useAnswer("coupon_offer", { campaign: id, order_no: number }, number === "" ? "not_yet" : "now");
  const give = useWrite("give_coupons");
  const tell = useTell();
  const copy = useCopy();
  const run = (to: GiveTo) =>
    give.mutate(
      { campaign: id, to, by: clerk },
      {
        onSuccess: ({ operation, answer }) => {
          setGiven(answer);
          tell.done(t("coupons.given", { count: count(answer.given), worth: yuan(answer.worth_fen) }), operation);
        },
        onError: tell.refused,
      },
    );
  const look = () => {
    setGiven(null);
    setNumber(typed.trim());
  };
  const most = Math.min(told.due, left);
  const open = campaign.state === "open" && !told.row.over;
  return (
    <Card
      title={t("coupons.give")}
      note={t("coupons.give.left", { left: count(left), drawn: count(told.drawn) })}
      extra={
        <Popconfirm
          title={t("coupons.give.all.ask", { count: count(most), worth: yuan(most * campaign.face_fen) })}
          description={t("coupons.give.all.text")}
          okText={t("coupons.give.all.ok")}
          okButtonProps={{ "data-testid": "give-all-ok" }}
          onConfirm={() => run("all_due")}
          placement="bottomRight"
        >
          <Button
            type={number === "" ? "primary" : "default"}
            disabled={!open || most === 0}
            loading={give.isPending}
            data-testid="give-all"
          >
            {t("coupons.give.all", { count: count(told.due) })}
          </Button>
        </Popconfirm>
      }
    >
      {!open && <p className={css.note}>{t("coupons.give.closed")}</p>}
      <div className={css.look}>
        <Input
          value={typed}
          placeholder={t("coupons.give.order")}
          aria-label={t("coupons.give.order")}
          onChange={({ target }) => setTyped(target.value)}
          onPressEnter={look}
          data-testid="give-order"
        />
        <Button disabled={typed.trim() === ""} onClick={look} data-testid="give-look">
          {t("coupons.give.look")}
        </Button>
      </div>
      <AskLeave command="give_coupons" ask={give.variables ?? {}} refused={give.error} onAsked={give.reset} />
      {number !== "" && offered.error !== null && <ErrorNote error={offered.error} />}
      {number !== "" && offered.error === null && offered.data !== undefined && (
        <div className={css.marks} data-testid="give-marks" data-fits={offered.data.fits}>
          <ul>
            {offered.data.marks.map((mark) => (
              <Mark key={mark.condition} mark={mark} />
            ))}
          </ul>
          <Button
            type="primary"
            disabled={!open || !offered.data.fits}
            loading={give.isPending}
            onClick={() => run({ order: number })}
            data-testid="give-one"
          >
            {t("coupons.give.one")}
          </Button>
        </div>
      )}
      {given !== null && given.codes.length > 0 && (
        <p className={css.codes} data-testid="given-codes">
          {t(given.codes.length < given.given ? "coupons.give.codes.some" : "coupons.give.codes", {
            shown: count(given.codes.length),
            count: count(given.given),
          })}
          {given.codes.map((code) => (
            <Button key={code} size="small" onClick={() => copy(code)}>
              {code}
            </Button>
          ))}
        </p>
      )}
      {given !== null && given.without > 0 && (
        <p className={css.note}>{t("coupons.give.without", { count: count(given.without) })}</p>
      )}
    </Card>
  );
}

function Mark({ mark }: { mark: CouponMark }) {
  const now = useNow();
  const found =
    mark.found_fen !== null ? yuan(mark.found_fen) : mark.found_at !== null ? moment(mark.found_at, now) : "";
  return (
    <li className={mark.holds ? css.holds : css.fails} data-testid={`mark-${mark.condition}`} data-holds={mark.holds}>
      {mark.holds ? <CheckOutlined aria-hidden /> : <CloseOutlined aria-hidden />} {condition(mark.condition)}
      <span className={css.note}>{found}</span>
      <span>{t(mark.holds ? "gifts.holds" : "gifts.fails")}</span>
    </li>
  );
}
