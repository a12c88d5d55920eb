import { Button, Input } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { PieceTold } from "../door-types";
import { AddFiles } from "../evidence/AddFiles";
import { Thumb } from "../evidence/Thumb";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk, useMay } from "../parts/me";
import { MISTYPED, yuan } from "../parts/numbers";
import { flawText } from "../parts/points";
import { useShop } from "../parts/shop";
import { Yuan } from "../parts/Yuan";
import { listed, t, textOf } from "../words/words";
import { ChannelPick } from "./ChannelPick";
import css from "./Dispositions.module.css";
import { usePieceWrite } from "./usePieceWrite";

/** A piece on sale at a lower price: its flaw is named and shown, or it is not offered. */
export function OfferForm({ of, onDone }: { of: PieceTold; onDone: () => void }) {
  const by = useClerk();
  const may = useMay();
  const { piece, markdown, offer, photos } = of;
  const [price, setPrice] = useState<number | null>(offer?.price_fen ?? markdown.price_fen);
  const [flaw, setFlaw] = useState(offer?.flaw ?? flawOf(of));
  const [chosen, setChosen] = useState<number | null>(offer?.evidence_id ?? null);
  const [picked, setPicked] = useState<number | null>(offer?.channel_id ?? null);
  const write = usePieceWrite("offer_piece", t("disposition.done.offer"), onDone);
  // a photo that is added here is the one that is meant
  const [known] = useState(photos.map(({ id }) => id));
  const added = photos.filter(({ id }) => !known.includes(id)).at(-1);
  const photo = photos.find(({ id }) => id === chosen) ?? added;
  const ready = price !== null && price !== MISTYPED && price > 0;
  const shop = useShop();
  const channels = useAnswer("resale_channels", { shop: shop.name, price_fen: ready ? price : null });
  const best = channels.data?.find((one) => one.best);
  const channel = picked ?? best?.id ?? null;
  const missing = [
    flaw.trim() === "" ? t("disposition.offer.flaw") : "",
    photo === undefined ? t("disposition.offer.photo") : "",
    ready ? "" : t("disposition.offer.price"),
    channel === null ? t("disposition.offer.channel") : "",
  ].filter(Boolean);
  const run = () => {
    if (price === null || channel === null) return;
    write.run({
      piece_id: piece.id,
      was: piece.standing,
      channel_id: channel,
      price_fen: price,
      flaw,
      evidence_id: photo?.id ?? null,
      by,
    });
  };
  return (
    <>
      <Field name={t("disposition.offer.flaw")} size="whole">
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          value={flaw}
          maxLength={500}
          placeholder={t("disposition.offer.flaw.example")}
          onChange={({ target }) => setFlaw(target.value)}
          data-testid="offer-flaw"
        />
      </Field>
      <Field name={t("disposition.offer.photo")} size="whole">
        <div className={css.shots}>
          {photos.map((row) => (
            <span key={row.id} className={row.id === photo?.id ? css.shotHere : css.shot}>
              <Thumb row={row} size="small" onOpen={() => setChosen(row.id)} />
            </span>
          ))}
          {may("keep_evidence") && (
            <AddFiles
              subject={{ order_id: of.order_id, case_id: piece.case_id }}
              scenes={["inspection"]}
              staff={by}
              look="desk"
            />
          )}
        </div>
      </Field>
      <Field name={t("disposition.offer.price")} size="whole">
        <Yuan of={price} onChange={setPrice} empty="wrong" testid="offer-price" />
      </Field>
      {price !== null && markdown.base_fen !== null && price > markdown.base_fen && (
        <p className={css.warn} role="alert" data-testid="offer-dear">
          {t("disposition.offer.dear", { base: yuan(markdown.base_fen) })}
        </p>
      )}
      <p className={css.soft} data-testid="offer-proposed">
        {markdown.base_fen === null || markdown.price_fen === null
          ? t("disposition.offer.proposed.none")
          : t(markdown.listed ? "disposition.offer.proposed.listed" : "disposition.offer.proposed.paid", {
              price: yuan(markdown.price_fen),
              base: yuan(markdown.base_fen),
              percent: markdown.percent,
              worst: t(markdown.worst === null ? "disposition.worst.unstated" : `disposition.worst.${markdown.worst}`),
            })}
      </p>
      <Field name={t("disposition.offer.channel")} size="whole">
        <ChannelPick price={ready ? price : null} value={channel} onChange={setPicked} />
      </Field>
      {write.error !== null && <ErrorNote error={write.error} />}
      <div className={css.bar}>
        <Button
          type="primary"
          disabled={missing.length > 0}
          loading={write.isPending}
          onClick={run}
          data-testid="offer-save"
        >
          {t("disposition.offer.save")}
        </Button>
        {missing.length > 0 && (
          <span className={css.soft}>{t("disposition.offer.missing", { what: listed(missing) })}</span>
        )}
      </div>
    </>
  );
}

/** What the inspection said, as a sentence to begin with. */
function flawOf({ piece, flaws, repair }: PieceTold): string {
  const found = piece.reason === null ? null : textOf(`callback.reason.${piece.reason}`);
  const named = [...flaws.map(flawText), found ?? "", piece.note ?? "", repair?.done ?? ""].filter(Boolean);
  return named.length === 0 ? "" : listed(named);
}
