import { Button } from "antd";
import { lazy, Suspense, useEffect, useState } from "react";
import { call, type Name, openedFiles, Refusal } from "../door";
import { onFilesDragged, pickTables } from "../files";
import { First } from "../first/First";
import { writeIn } from "../parts/currency";
import { dropTaken } from "../parts/drops";
import { ErrorNote } from "../parts/ErrorNote";
import { useMay, useMe } from "../parts/me";
import { ShopHere, useShops } from "../parts/shop";
import { useTell, useToldHere } from "../parts/tell";
import { useKeys } from "../parts/useKeys";
import { useRestore } from "../parts/useRestore";
import { Waiting } from "../parts/Waiting";
import { bring, useWaitingFiles } from "../parts/waitingFiles";
import { go, type Page, usePlace } from "../place";
import { useWatching } from "../watch/useWatching";
import { t } from "../words/words";
import { PAGE } from "./code";
import { Locked } from "./Locked";
import { ALL_ROOMS, enters, ROOMS } from "./pages";
import { Safe } from "./Safe";
import css from "./Shell.module.css";
import { SideNav } from "./SideNav";
import { useIdle } from "./useIdle";

const Layers = lazy(() => import("./Layers").then(({ Layers }) => ({ default: Layers })));
const Palette = lazy(() => import("./Palette").then(({ Palette }) => ({ default: Palette })));
const Keys = lazy(() => import("./Keys").then(({ Keys }) => ({ default: Keys })));

/** The window: nav on the left, one page, and the sheets over it. The station takes the whole of it. */
export function Shell() {
  const { page, layers, visit } = usePlace();
  const { shops, shop } = useShops();
  const dragging = useArrivingFiles(page !== "station", shop !== null);
  const [over, setOver] = useState<"nothing" | "palette" | "keys">("nothing");
  writeIn(shop?.currency_sign ?? "¥", shop?.currency ?? "CNY");
  const me = useMe();
  const may = useMay();
  const locked = me.data?.locked ?? true;
  useGoKeys(page, locked, setOver);
  const needsShop = ALL_ROOMS.some((room) => room.page === page && room.needsShop);
  useKeys(locked || page === "station" || !may("preview_import") ? {} : filesOf(page, shop !== null, needsShop));
  useWatching();
  useTidied();
  useOwnRooms(page, locked, may);
  useToldHere(page);
  useIdle(me.data?.person == null ? null : me.data.idle_minutes);

  if (shops.error !== null) return <Unopened error={shops.error} again={() => void shops.refetch()} />;
  if (me.error !== null) return <Unopened error={me.error} again={() => void me.refetch()} />;
  if (shops.data === undefined || me.data === undefined) return null;

  const Room = PAGE[page];
  if (page === "station") {
    return (
      <ShopHere value={shop}>
        <Safe>
          <Suspense fallback={null}>
            <Room />
          </Suspense>
        </Safe>
      </ShopHere>
    );
  }
  if (me.data.locked) return <Locked me={me.data} />;
  return (
    <ShopHere value={shop}>
      <div className={css.shell}>
        <SideNav page={page} shops={shops.data} shop={shop} onSearch={() => setOver("palette")} />
        {/* each page begins at its top, with another shop too; an import goes on, also when it has just made its shop */}
        <main className={css.main} key={page === "import" ? page : `${page} ${shop?.id} ${visit ?? ""}`}>
          <Safe>
            <Suspense fallback={<Waiting />}>{needsShop && shop === null ? <First /> : <Room />}</Suspense>
          </Safe>
        </main>
        {dragging && <div className={css.drop}>{t("import.drop.here")}</div>}
        <Suspense fallback={null}>
          {shop !== null && layers.length > 0 && <Layers layers={layers} />}
          {over === "palette" && <Palette onClose={() => setOver("nothing")} />}
          {over === "keys" && <Keys onClose={() => setOver("nothing")} />}
        </Suspense>
      </div>
    </ShopHere>
  );
}

/** From any page files are one press away; the page of imports and the first one listen themselves. */
function filesOf(page: Page, hasShop: boolean, needsShop: boolean): Record<string, () => void> {
  if (page === "import" || (!hasShop && needsShop)) return {};
  if (!hasShop) return { "Ctrl+O": () => go("import") };
  const pick = () => pickTables(t("import.pick.title"), t("import.pick.kinds"));
  return { "Ctrl+O": () => void pick().then((paths) => bring(paths)) };
}

/** Whoever may not enter the page on screen is led to where their day begins; the bench is entered on purpose. */
function useOwnRooms(page: Page, locked: boolean, may: (name: Name) => boolean): void {
  const here = ALL_ROOMS.find((room) => room.page === page);
  const closed = !locked && here !== undefined && !enters(here, may);
  const inMenu = ROOMS.flatMap(({ rooms }) => rooms);
  const open = inMenu.filter((room) => room.page !== "station" && enters(room, may)).map((room) => room.page);
  // the owner's figures, a clerk's cases, what came back for whoever moves no case
  const first: Page[] = ["today", may("move_case") ? "cases" : "returned"];
  const home = first.find((one) => open.includes(one)) ?? open[0] ?? "settings";
  useEffect(() => {
    if (closed) go(home);
  }, [closed, home]);
}

/** The book cannot be opened: where a copy would help, it can be put back from here. */
function Unopened({ error, again }: { error: unknown; again: () => void }) {
  const restore = useRestore(again);
  const mendable = error instanceof Refusal && (error.code === "book_damaged" || error.code === "book_newer");
  return (
    <div className={css.refused}>
      <ErrorNote error={error} again={again}>
        {mendable && (
          <Button data-testid="unopened-restore" loading={restore.isPending} onClick={() => void restore.run()}>
            {t("settings.restore")}
          </Button>
        )}
      </ErrorNote>
    </div>
  );
}

const HOUR = 3_600_000;

/** Numbers whose days are over go while the program is open, not only when somebody asks for one. */
function useTidied(): void {
  useEffect(() => {
    const tidy = () => void call("tidy_numbers", {}).catch(() => {});
    tidy();
    const timer = setInterval(tidy, HOUR);
    return () => clearInterval(timer);
  }, []);
}

let askedForFiles = false;

/** Files given at the start, or dropped anywhere on the window, lead to the import page. */
function useArrivingFiles(listening: boolean, hasShop: boolean): boolean {
  const [dragging, setDragging] = useState(false);
  const waiting = useWaitingFiles();
  useEffect(() => {
    // once for the program, not for each time the window is drawn anew (another language)
    if (askedForFiles) return;
    askedForFiles = true;
    void openedFiles().then(bring, () => {});
  }, []);
  useEffect(() => {
    if (!listening) return;
    return onFilesDragged((dragged) => {
      setDragging(dragged.is === "over");
      if (dragged.is === "dropped" && !dropTaken(dragged.paths)) bring(dragged.paths);
    });
  }, [listening]);
  useEffect(() => {
    if (waiting !== null && hasShop) go("import");
  }, [waiting, hasShop]);
  return dragging;
}

function useGoKeys(page: Page, locked: boolean, show: (over: "palette" | "keys") => void): void {
  const [after, setAfter] = useState<"nothing" | "g">("nothing");
  useEffect(() => {
    if (after === "nothing") return;
    const timer = setTimeout(() => setAfter("nothing"), 1200);
    return () => clearTimeout(timer);
  }, [after]);
  const tell = useTell();
  const rooms = Object.fromEntries(
    ALL_ROOMS.flatMap(({ key, page }) => (key === undefined ? [] : [[key.toLowerCase(), () => go(page)]])),
  );
  useKeys(
    page !== "station" && !locked
      ? {
          "Ctrl+K": () => show("palette"),
          "Ctrl+Z": tell.takeBackLast,
          "Ctrl+Shift+Z": tell.doAgain,
          "Ctrl+Y": tell.doAgain,
          "?": () => show("keys"),
          ...(after === "g" ? rooms : {}),
          g: () => setAfter("g"),
        }
      : {},
  );
}
