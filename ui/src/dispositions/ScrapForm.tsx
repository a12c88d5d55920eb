import { Button, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import { Refusal } from "../door";
import type { PieceSeen, PieceTold, ScrapWay } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { count } from "../parts/numbers";
import { PicturePick } from "../parts/PicturePick";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Dispositions.module.css";
import { materialText } from "./materials";
import { usePieceWrite } from "./usePieceWrite";

type Props = { pieces: PieceSeen[]; onDone: () => void };

/** Pieces are scrapped by one paper: their material says which ways they may go. */
export function ScrapForm({ pieces, onDone }: Props) {
  const first = pieces[0]?.piece_id;
  const story = useAnswer("piece_story", { piece_id: first ?? 0 }, first === undefined ? "not_yet" : "now");
  return <Settled of={story}>{(told) => <Paper pieces={pieces} of={told} onDone={onDone} />}</Settled>;
}

function Paper({ pieces, of, onDone }: Props & { of: PieceTold }) {
  const by = useClerk();
  const shop = useShop();
  const [material, setMaterial] = useState<string | null>(of.material);
  const [chosen, setWay] = useState<ScrapWay | null>(null);
  const [grams, setGrams] = useState<number | null>(null);
  const [picture, setPicture] = useState<string | undefined>();
  const [reason, setReason] = useState("");
  const [notSpecial, setNotSpecial] = useState("");
  const [taker, setTaker] = useState("");
  const write = usePieceWrite("scrap_pieces", t("disposition.done.scrap", { count: count(pieces.length) }), onDone);
  const ways = of.materials.find(({ id }) => id === material)?.ways ?? [];
  const way = ways.find((one) => one === chosen) ?? ways[0];
  const special = (id: string | null) =>
    of.materials.some((one) => one.id === id && one.ways.every((to) => to === "special"));
  // of the pieces beside the first one the core alone knows what they read like
  const refused = write.error instanceof Refusal && write.error.code === "disposition_special_denied";
  const denies = material !== null && !special(material) && (special(of.material) || refused || notSpecial !== "");
  const unproven = picture === undefined && reason.trim() === "";
  const unsaid = denies && notSpecial.trim() === "";
  const run = () => {
    if (material === null || way === undefined) return;
    write.run({
      shop: shop.name,
      pieces,
      material,
      way,
      grams,
      picture: picture ?? null,
      reason,
      not_special: denies ? notSpecial : null,
      taken_by: taker,
      by,
    });
  };
  return (
    <>
      <p>{t("disposition.scrap.count", { count: count(pieces.length) })}</p>
      <div className={css.pair}>
        <Field name={t("disposition.scrap.material")}>
          <Select<string>
            value={material}
            placeholder={t("disposition.scrap.material.choose")}
            onChange={setMaterial}
            options={of.materials.map(({ id }) => ({ value: id, label: materialText(id) }))}
            data-testid="scrap-material"
          />
        </Field>
        <Field name={t("disposition.scrap.way")}>
          <Select<ScrapWay>
            value={way ?? null}
            disabled={ways.length < 2}
            onChange={setWay}
            options={ways.map((value) => ({ value, label: t(`disposition.way.${value}`) }))}
            data-testid="scrap-way"
          />
        </Field>
      </div>
      {way !== undefined && <p className={css.soft}>{t(`disposition.way.${way}.text`)}</p>}
      {denies && (
        <Field name={t("disposition.scrap.not_special")} size="whole">
          <Input
            value={notSpecial}
            maxLength={500}
            placeholder={t("disposition.scrap.not_special.example")}
            onChange={({ target }) => setNotSpecial(target.value)}
            data-testid="scrap-not-special"
          />
        </Field>
      )}
      <div className={css.pair}>
        <Field name={t("disposition.scrap.reason")}>
          <Input.TextArea
            autoSize={{ minRows: 3 }}
            value={reason}
            maxLength={500}
            onChange={({ target }) => setReason(target.value)}
            data-testid="scrap-reason"
          />
        </Field>
        <PicturePick
          testid="scrap-picture"
          name={t("disposition.scrap.photo")}
          alt={t("disposition.scrap.photo")}
          of={picture}
          onChange={setPicture}
        />
        <Field name={t("disposition.scrap.taker")}>
          <Input
            value={taker}
            maxLength={60}
            placeholder={t("disposition.scrap.taker.example")}
            onChange={({ target }) => setTaker(target.value)}
            data-testid="scrap-taker"
          />
        </Field>
        <Field name={t("disposition.scrap.grams")}>
          <InputNumber min={1} precision={0} value={grams} onChange={setGrams} data-testid="scrap-grams" />
        </Field>
      </div>
      {write.error !== null && <ErrorNote error={write.error} />}
      <div className={css.bar}>
        <Button
          type="primary"
          danger
          disabled={way === undefined || unproven || unsaid}
          loading={write.isPending}
          onClick={run}
          data-testid="scrap-save"
        >
          {t("disposition.scrap.save", { count: count(pieces.length) })}
        </Button>
        {(unproven || unsaid) && (
          <span className={css.soft}>
            {t(unproven ? "disposition.scrap.missing" : "disposition.scrap.not_special.missing")}
          </span>
        )}
      </div>
    </>
  );
}
