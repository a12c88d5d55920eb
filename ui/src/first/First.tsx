import { EditOutlined, HeartOutlined, LineChartOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Input, type InputRef, Select } from "antd";
import { useRef, useState } from "react";
import { useTask, useWrite } from "../ask";
import { choose, useChoice } from "../choices";
import type { Shop } from "../door-types";
import { pickTables } from "../files";
import { ErrorNote, toldOf } from "../parts/ErrorNote";
import { HowToExport, takes } from "../parts/HowToExport";
import { KeyCap } from "../parts/KeyCap";
import { PageHead } from "../parts/PageHead";
import { Progress } from "../parts/Progress";
import { PILOT, showRooms, useRooms } from "../parts/rooms";
import { SpokenPick } from "../parts/SpokenPick";
import { likelyPlatform, platformChoices } from "../parts/shop";
import { useTell } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { bring, useWaitingFiles } from "../parts/waitingFiles";
import { go, goAndOpen } from "../place";
import { t } from "../words/words";
import css from "./First.module.css";

/** The first minute: three ways on, one clearly first. With a shop without data, the same without the form. */
export function First({ shop = null }: { shop?: Shop | null }) {
  const [name, setName] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  // What is proposed goes with the language, until somebody has said what it is.
  const language = useChoice("language");
  const platform = chosen ?? likelyPlatform(language);
  const [unnamed, setUnnamed] = useState<"fine" | "missing">("fine");
  const field = useRef<InputRef>(null);
  const waiting = useWaitingFiles();
  const create = useWrite("create_shop");
  const demo = useDemo();

  const named = (): boolean => {
    if (shop !== null || name.trim() !== "") return true;
    setUnnamed("missing");
    field.current?.focus();
    return false;
  };
  const newShop = shop === null ? { name: name.trim(), platform } : null;
  const pick = async () => {
    if (!named()) return;
    bring(waiting?.paths ?? (await pickTables(t("import.pick.title"), t("import.pick.kinds"))), newShop);
    go("import");
  };
  const byHand = () => {
    if (!named()) return;
    if (newShop === null) return goAndOpen("cases", { is: "add_case" });
    create.mutate(newShop, {
      onSuccess: ({ answer }) => {
        choose("shop", answer.name);
        goAndOpen("cases", { is: "add_case" });
      },
    });
  };
  useKeys({ "Ctrl+O": () => void pick() });

  return (
    <>
      <PageHead title={t("nav.today")} note={t("first.no_data")}>
        <SpokenPick />
      </PageHead>
      <div className={css.first}>
        <h2 className={css.title}>{t("first.title")}</h2>
        <p className={css.local}>{t("first.local")}</p>
        {shop === null && (
          <div className={css.form}>
            <label htmlFor="first-name">
              {t("shop.name")}
              <Input
                id="first-name"
                ref={field}
                value={name}
                maxLength={40}
                placeholder={t("first.name.example")}
                status={unnamed === "missing" ? "error" : ""}
                aria-invalid={unnamed === "missing"}
                data-testid="first-shop-name"
                onChange={(event) => {
                  setName(event.target.value);
                  setUnnamed("fine");
                }}
              />
            </label>
            <label htmlFor="first-platform">
              {t("shop.platform")}
              <Select
                id="first-platform"
                value={platform}
                onChange={setChosen}
                options={platformChoices()}
                data-testid="first-platform"
              />
            </label>
            <p className={css.missing} role="alert">
              {unnamed === "missing" ? t("shop.name.missing") : create.error === null ? "" : toldOf(create.error).what}
            </p>
          </div>
        )}
        <section className={css.drop}>
          <FilesDrawing />
          <div className={css.words}>
            <h3 className={css.way}>{t("first.drop.title")}</h3>
            <p>{takes(shop?.platform ?? platform)}</p>
            <div className={css.ways}>
              <Button type="primary" size="large" onClick={() => void pick()} data-testid="first-pick">
                {waiting === null ? t("import.pick") : t("first.look_at", { count: waiting.paths.length })}{" "}
                <KeyCap>Ctrl O</KeyCap>
              </Button>
              <HowToExport platform={shop?.platform ?? platform} />
            </div>
          </div>
        </section>
        <div className={css.others}>
          <section className={css.other}>
            <span className={css.icon}>
              <LineChartOutlined aria-hidden />
            </span>
            <div>
              <h3 className={css.way}>{t("first.demo.title")}</h3>
              <p>{t("first.demo.text")}</p>
              {demo.error !== null && demo.error.code !== "cancelled" && <ErrorNote error={demo.error} />}
              {demo.isPending ? (
                <Progress running />
              ) : (
                <Button onClick={demo.open} data-testid="first-demo">
                  {t("first.demo.open")}
                </Button>
              )}
            </div>
          </section>
          <section className={css.other}>
            <span className={css.icon}>
              <EditOutlined aria-hidden />
            </span>
            <div>
              <h3 className={css.way}>{t("first.hand.title")}</h3>
              <p>{t("first.hand.text")}</p>
              <Button onClick={byHand} loading={create.isPending} data-testid="first-by-hand">
                {t("cases.add")}
              </Button>
            </div>
          </section>
          <Pilot />
        </div>
        <div className={css.after}>
          <b>{t("first.daily")}</b>
          <ol>
            <li>{t("first.daily.import")}</li>
            <li>{t("first.daily.due")}</li>
            <li>{t("first.daily.product")}</li>
          </ol>
          <Button type="link" onClick={() => go("station")}>
            {t("first.station")}
          </Button>
        </div>
      </div>
    </>
  );
}

/** Begin small: only what asking buyers needs; the other rooms are switched on later. */
function Pilot() {
  const rooms = useRooms();
  const tell = useTell();
  if (rooms !== null) return null;
  const begin = () => {
    showRooms(PILOT);
    tell.done(t("pilot.begun"));
  };
  return (
    <section className={css.pilot}>
      <span className={css.icon}>
        <HeartOutlined aria-hidden />
      </span>
      <div>
        <h3 className={css.way}>{t("pilot.title")}</h3>
        <p>{t("pilot.text")}</p>
      </div>
      <Button onClick={begin} data-testid="first-pilot">
        {t("pilot.begin")}
      </Button>
    </section>
  );
}

function useDemo() {
  const answers = useQueryClient();
  const demo = useTask("open_demo");
  const openDemo = () =>
    demo.mutate(
      { orders: null, seed: null },
      {
        onSuccess: ({ shop }) => {
          choose("shop", shop);
          void answers.invalidateQueries();
          go("today");
        },
      },
    );
  return { open: openDemo, isPending: demo.isPending, error: demo.error };
}

function FilesDrawing() {
  return (
    <svg className={css.drawing} viewBox="0 0 112 96" aria-hidden>
      <rect
        x="8"
        y="16"
        width="54"
        height="68"
        rx="5"
        transform="rotate(-8 35 50)"
        fill="var(--surface)"
        stroke="var(--brandLine)"
        strokeWidth="2"
      />
      <g transform="rotate(5 74 48)" stroke="var(--brand)" fill="none">
        <rect x="42" y="8" width="56" height="76" rx="5" fill="var(--surface)" strokeWidth="2" />
        <path d="M50 24h40M50 36h40M50 48h40M50 60h24M64 24v36" strokeWidth="1.5" opacity="0.45" />
      </g>
      <circle cx="92" cy="76" r="17" fill="var(--brand)" />
      <path
        d="M92 67v17m-7-7 7 7 7-7"
        stroke="var(--onBrand)"
        strokeWidth="3"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
