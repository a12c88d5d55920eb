import { CameraOutlined, LockOutlined, PictureOutlined } from "@ant-design/icons";
import { Input, Select, Switch } from "antd";
import type { FollowUp, Point, Proof, Severity } from "../door-types";
import { SIDES } from "../parts/drawings";
import { Field } from "../parts/Field";
import { PicturePick } from "../parts/PicturePick";
import { hasPicture, PointPicture } from "../parts/PointPicture";
import { pointText } from "../parts/points";
import { t } from "../words/words";
import css from "./Checklists.module.css";
import { Movers, onMoveKeys } from "./Movers";

const SEVERITIES: readonly Severity[] = ["critical", "major", "minor"];
const FOLLOWS: readonly FollowUp[] = ["set_aside", "repack", "replace", "halt_product"];
const PROOFS = ["none", "optional", "required"] as const;

type Props = {
  point: Point;
  category: string;
  number: number;
  last: boolean;
  open: boolean;
  onOpen: () => void;
  onChange: (changed: Partial<Point>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** One point: what it says, what follows; opened, all of it can be changed. */
export function PointRow({ point, category, number, last, open, onOpen, onChange, onMove, onRemove }: Props) {
  const text = pointText(point) || t("lists.point.new");
  const locked = point.locked === true;
  return (
    <li className={open ? css.openPoint : css.point}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside have the focus; Alt and an arrow move the row */}
      <div className={css.line} onKeyDown={onMoveKeys(onMove)}>
        <span className={css.number}>{number}</span>
        <button
          type="button"
          className={css.words}
          onClick={onOpen}
          aria-expanded={open}
          aria-label={t("lists.point.open", { text })}
        >
          <b>{text}</b>
          <span className={css.chips}>
            {locked && <LockOutlined title={t("lists.point.locked")} />}
            <span className={point.severity === undefined ? css.quiet : css[point.severity]}>
              {point.severity !== undefined && t(`severity.${point.severity}`)}
            </span>
            <span>{t(`lists.follow.${point.follow ?? "set_aside"}`)}</span>
            <span>{t(point.optional ? "lists.point.skippable" : "lists.point.must")}</span>
            {point.proof !== undefined && (
              <span>
                <CameraOutlined aria-hidden /> {t(`lists.proof.${point.proof}`)}
              </span>
            )}
            {(point.good !== undefined || point.bad !== undefined) && <PictureOutlined />}
          </span>
        </button>
        <Movers text={text} first={number === 1} last={last} onMove={onMove} onRemove={locked ? null : onRemove} />
      </div>
      {open && <Details point={point} category={category} text={text} onChange={onChange} />}
    </li>
  );
}

function Details({
  point,
  category,
  text,
  onChange,
}: Pick<Props, "point" | "category" | "onChange"> & { text: string }) {
  const locked = point.locked === true;
  return (
    <div className={css.details}>
      <Field name={t("lists.point.text")} size="whole">
        <Input
          autoFocus={point.id === ""}
          value={point.text ?? pointText(point)}
          placeholder={t("lists.point.new")}
          maxLength={40}
          onChange={({ target }) => onChange({ text: target.value })}
          data-testid="point-text"
        />
      </Field>
      <Field name={t("lists.point.severity")}>
        <Select<Severity>
          value={point.severity}
          onChange={(severity) => onChange({ severity })}
          options={SEVERITIES.map((value) => ({ value, label: t(`severity.${value}`) }))}
        />
      </Field>
      <Field name={t("lists.point.follow")}>
        <Select<FollowUp>
          value={point.follow ?? "set_aside"}
          onChange={(follow) => onChange({ follow })}
          options={FOLLOWS.map((value) => ({ value, label: t(`lists.follow.${value}`) }))}
        />
      </Field>
      <Field name={t("lists.point.proof")}>
        <Select<Proof | "none">
          value={point.proof ?? "none"}
          onChange={(proof) => onChange({ proof: proof === "none" ? undefined : proof })}
          options={PROOFS.map((value) => ({ value, label: t(`lists.proof.${value}`) }))}
        />
      </Field>
      <span className={css.switch}>
        <Switch
          size="small"
          checked={point.optional}
          disabled={locked}
          onChange={(optional) => onChange({ optional })}
          aria-label={t("lists.point.optional")}
        />
        {t(locked ? "lists.point.locked" : "lists.point.optional")}
      </span>
      <div className={css.pictures}>
        {SIDES.map((side) => (
          <PicturePick
            key={side}
            testid={`picture-${side}`}
            name={t(`lists.picture.${side}`)}
            alt={text}
            of={point[side]}
            instead={
              hasPicture({ point, category, side }) && <PointPicture point={point} category={category} side={side} />
            }
            onChange={(picture) => onChange({ [side]: picture })}
          />
        ))}
      </div>
    </div>
  );
}
