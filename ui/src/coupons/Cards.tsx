import { Button, Input, InputNumber, Segmented } from "antd";
import { useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import { useChoice } from "../choices";
import type { CampaignTold, CardForm } from "../door-types";
import { pickPlace } from "../files";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { moment, useNow } from "../parts/time";
import { listed, t, textOf } from "../words/words";
import css from "./Coupons.module.css";

const FORMS = ["card", "bookmark"] as const;

/** Cards to cut, each a coupon of its own; where their square may lead is the platform's rule. */
export function Cards({ told, clerk }: { told: CampaignTold; clerk: string }) {
  const shop = useShop();
  const now = useNow();
  const language = useChoice("language");
  const members = useAnswer("member_desk", { shop: shop.name });
  const [cards, setCards] = useState(10);
  const [form, setForm] = useState<CardForm>("card");
  const [words, setWords] = useState("");
  const [link, setLink] = useState("");
  const print = useWrite("print_cards");
  const tell = useTell();
  const { id, campaign, left, over } = told.row;
  const look = useTask("look_at_card");
  const asked = { campaign: id, cards, words, link: link.trim() === "" ? null : link };
  const forget = () => {
    look.reset();
    print.reset();
  };
  const run = async () => {
    // what is wrong with a card is said before a place for its file is asked for
    const fits = await look.mutateAsync(asked).then(
      () => true,
      () => false,
    );
    if (!fits) return;
    const out = await pickPlace(t("cards.choose"), `${campaign.name}.pdf`, "pdf");
    if (out === null) return;
    print.mutate(
      { ...asked, form, by: clerk, out, language },
      {
        onSuccess: (done) =>
          tell.done(t("cards.printed", { count: count(done.codes.length), pages: done.pages }), done.operation),
      },
    );
  };
  const rule = members.data?.codes;
  const refused = look.error ?? print.error;
  return (
    <Card title={t("cards.title")} note={t("cards.left", { left: count(left) })}>
      <div className={css.fields} onInput={forget}>
        <Field name={t("cards.count")}>
          <InputNumber
            min={1}
            max={500}
            precision={0}
            value={cards}
            onChange={(value) => setCards(value ?? 1)}
            data-testid="cards-count"
          />
        </Field>
        <Field name={t("cards.form")}>
          <Segmented
            value={form}
            onChange={setForm}
            options={FORMS.map((value) => ({ value, label: t(`cards.form.${value}`) }))}
          />
        </Field>
        <Field name={t("cards.words")} size="whole">
          <Input
            value={words}
            maxLength={60}
            placeholder={t("cards.words.example")}
            onChange={({ target }) => setWords(target.value)}
            data-testid="cards-words"
          />
        </Field>
        <Field name={t("cards.link")} size="whole">
          <Input
            value={link}
            placeholder={t("cards.link.example")}
            onChange={({ target }) => setLink(target.value)}
            data-testid="cards-link"
          />
        </Field>
      </div>
      {rule !== undefined && (
        <p className={css.note} data-testid="cards-rule">
          {t(rule.outside === "forbidden" ? "cards.rule.forbidden" : "cards.rule.allowed", {
            rule: textOf(`cards.rule.${rule.rule}`) ?? rule.rule,
            day: rule.as_of,
            instead: listed(rule.instead.map((name) => textOf(`cards.instead.${name}`) ?? name)),
          })}
        </p>
      )}
      {refused !== null && <ErrorNote error={refused} />}
      <div className={css.print}>
        <span className={css.note}>{t("cards.once")}</span>
        <Button
          type="primary"
          disabled={campaign.state !== "open" || over || cards > left || words.trim() === ""}
          loading={print.isPending}
          onClick={() => void run()}
          data-testid="cards-print"
        >
          {t("cards.print")}
        </Button>
      </div>
      {told.sheets.length > 0 && (
        <ul className={css.sheets} data-testid="card-sheets">
          {told.sheets.map((sheet) => (
            <li key={sheet.id}>
              {t("cards.sheet", {
                at: moment(sheet.printed_at, now),
                cards: count(sheet.cards),
                used: count(sheet.used),
                open: count(sheet.open),
              })}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
