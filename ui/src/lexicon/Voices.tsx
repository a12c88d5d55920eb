import { Button, Checkbox, Input } from "antd";
import { useDeferredValue, useState } from "react";
import { useAnswer } from "../ask";
import type { BuyersText as Voice } from "../door-types";
import { Card } from "../parts/Card";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { moment, useNow } from "../parts/time";
import { open } from "../place";
import { openSettings } from "../settings/sections";
import { t, textOf } from "../words/words";
import css from "./Lexicon.module.css";
import { ReviewFile } from "./ReviewFile";
import { WordsOfProducts } from "./WordsOfProducts";

const PAGE = 50;

/** What buyers wrote, searchable, and what is said often of a product. */
export function Voices() {
  const shop = useShop();
  const [typed, setTyped] = useState("");
  const [unmatched, setUnmatched] = useState(false);
  const [shown, setShown] = useState(PAGE);
  const text = useDeferredValue(typed.trim());
  const list = useAnswer("voice_list", {
    shop: shop.name,
    text: text === "" ? null : text,
    product: null,
    unmatched,
    skip: 0,
    limit: shown,
  });
  return (
    <div className={css.columns}>
      <Card
        flush
        title={t("voices.title")}
        note={list.data === undefined ? "" : t("voices.sum", { count: count(list.data.total) })}
        extra={<ReviewFile />}
      >
        <div className={css.tools}>
          <Input.Search
            allowClear
            value={typed}
            placeholder={t("voices.search")}
            aria-label={t("voices.search")}
            onChange={(event) => setTyped(event.target.value)}
            data-testid="voices-search"
          />
          {list.data !== undefined && list.data.unmatched > 0 && (
            <Checkbox checked={unmatched} onChange={(event) => setUnmatched(event.target.checked)}>
              {t("voices.unmatched", { count: count(list.data.unmatched) })}
            </Checkbox>
          )}
        </div>
        <Settled of={list}>
          {(page) =>
            page.total === 0 ? (
              <Nothing
                title={t(text === "" ? "voices.none" : "voices.none.found", { text })}
                text={t("voices.none.text")}
              >
                {!page.words_kept && <WrittenOff />}
              </Nothing>
            ) : (
              <>
                <ul>
                  {page.voices.map((voice) => (
                    <Said key={`${voice.source} ${voice.order_no} ${voice.at} ${voice.text}`} voice={voice} />
                  ))}
                </ul>
                {page.total > page.voices.length && shown < 200 && (
                  <div className={css.tools}>
                    <Button onClick={() => setShown(Math.min(200, shown + PAGE))}>{t("voices.more")}</Button>
                  </div>
                )}
              </>
            )
          }
        </Settled>
      </Card>
      <div className={css.side}>
        <WordsOfProducts onSearch={setTyped} />
      </div>
    </div>
  );
}

/** What buyers write in refund files is not read unless the owner wants it. */
function WrittenOff() {
  return (
    <p className={css.soft} data-testid="voices-written-off">
      {t("voices.written.off")}{" "}
      <Button type="link" size="small" onClick={() => openSettings("privacy")}>
        {t("voices.written.go")}
      </Button>
    </p>
  );
}

function Said({ voice }: { voice: Voice }) {
  const now = useNow();
  const { case_id, order_id } = voice;
  const opens =
    case_id !== null
      ? () => open({ is: "case", id: case_id })
      : order_id !== null
        ? () => open({ is: "order", id: order_id })
        : null;
  const about = [
    textOf(`voices.${voice.source}`) ?? voice.source,
    voice.score === null ? null : t("voices.score", { score: voice.score }),
    voice.product,
    voice.at === null ? null : moment(voice.at, now),
  ];
  return (
    <li className={css.voice}>
      <span>{t("tags.quote", { text: voice.text })}</span>
      <span className={css.soft}>
        {about.filter((part) => part !== null).join(" · ")}{" "}
        {opens === null ? (
          t("voices.no_order")
        ) : (
          <Figure onOpen={opens}>{t("voices.order", { tail: voice.order_no.slice(-4) })}</Figure>
        )}
      </span>
    </li>
  );
}
