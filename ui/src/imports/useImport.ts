import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { choose } from "../choices";
import { type Ask, call, cancelWork, Refusal } from "../door";
import type { ImportPlan, ImportReport, Shop, Twins } from "../door-types";
import type { NewShop } from "../parts/waitingFiles";
import { t } from "../words/words";

type Doing = "nothing" | "reading" | "writing";
type Told = "nothing" | "plan_was_outdated";

/** One import from the files to the written run. */
export type Import = ReturnType<typeof useImport>;

export function useImport(here: Shop | null) {
  const answers = useQueryClient();
  const [files, setFiles] = useState<string[]>([]);
  const [into, setInto] = useState<NewShop | null>(null);
  const [plan, setPlan] = useState<ImportPlan | null>(null);
  const [written, setWritten] = useState<ImportReport | null>(null);
  const [doing, setDoing] = useState<Doing>("nothing");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [told, setTold] = useState<Told>("nothing");
  const [password, setPassword] = useState<string | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const [profile, setProfile] = useState<string | null>(null);
  const [twins, setTwins] = useState<Twins>("ask");
  const [currency, setCurrency] = useState<string | null>(null);

  const newest = useRef(0);

  /** What was asked for before is no longer shown, however late its answer comes. */
  const preview = useCallback(async (ask: Ask<"preview_import">) => {
    newest.current += 1;
    const mine = newest.current;
    setDoing("reading");
    setRefusal(null);
    try {
      const read = await call("preview_import", ask);
      if (mine !== newest.current) return;
      setPlan(read);
    } catch (error) {
      if (mine !== newest.current) return;
      setPlan(null);
      setRefusal(asRefusal(error));
    }
    setDoing("nothing");
  }, []);

  const begin = useCallback(
    (
      paths: string[],
      shop: NewShop | null,
      secret: string | null = null,
      text: string | null = null,
      chosen: string | null = null,
      others: Twins = "ask",
    ) => {
      if (doing === "writing") return;
      newest.current += 1;
      const unique = [...new Set(paths)];
      setFiles(unique);
      setInto(shop);
      setPassword(secret);
      setPasted(text);
      setProfile(chosen);
      setTwins(others);
      setCurrency(null);
      setWritten(null);
      setTold("nothing");
      setRefusal(null);
      setPlan(null);
      setDoing("nothing");
      if (shop === null || shop.name === "" || (unique.length === 0 && text === null)) return;
      void preview(askOf(unique, shop, secret, text, chosen, others, null));
    },
    [doing, preview],
  );

  /** More files or a pasted text beside what is chosen; where nothing is, or all is written, a new import. */
  const add = useCallback(
    (paths: string[], text: string | null = null) => {
      const open = written === null && (files.length > 0 || pasted !== null);
      const shop = here === null ? null : { name: here.name, platform: here.platform };
      if (open) begin([...files, ...paths], into ?? shop, password, text ?? pasted);
      else begin(paths, shop, null, text);
    },
    [begin, files, here, into, password, pasted, written],
  );

  /** The owner's word on the currency comes with the files; what would be written is shown anew. */
  const sellIn = (code: string) => {
    if (into === null || doing === "writing") return;
    setCurrency(code);
    setTold("nothing");
    void preview(askOf(files, into, password, pasted, profile, twins, code));
  };

  const clear = () => begin([], null);

  const commit = async () => {
    if (plan === null || into === null || plan.report.files.length === 0) return;
    // What was set aside is not written: the commit takes the files whose plan was shown.
    const fit = files.filter((path) => plan.set_aside?.every(({ file }) => file !== path) ?? true);
    setDoing("writing");
    setRefusal(null);
    setTold("nothing");
    try {
      const ask = askOf(fit, into, password, pasted, profile, twins, currency);
      setWritten(await call("commit_import", { ...ask, plan: plan.plan }));
      choose("shop", into.name);
      void answers.invalidateQueries();
      setDoing("nothing");
    } catch (error) {
      const refused = asRefusal(error);
      if (refused.code === "plan_outdated") {
        setTold("plan_was_outdated");
        await preview(askOf(files, into, password, pasted, profile, twins, currency));
        return;
      }
      setRefusal(refused);
      setDoing("nothing");
    }
  };

  const stop = () => {
    if (doing === "nothing") clear();
    else void cancelWork();
  };

  return {
    files,
    pasted,
    into,
    plan,
    written,
    doing,
    refusal,
    told,
    password,
    currency,
    begin,
    add,
    sellIn,
    clear,
    commit,
    stop,
  };
}

function askOf(
  files: string[],
  shop: NewShop,
  password: string | null,
  text: string | null,
  profile: string | null,
  twins: Twins,
  currency: string | null,
): Ask<"preview_import"> {
  const pasted = text === null ? null : { name: t("import.paste.name"), text };
  return {
    files,
    shop: shop.name,
    platform: shop.platform,
    profile,
    as_of: null,
    password,
    pasted,
    twins,
    currency,
    bad_files: "set_aside",
  };
}

function asRefusal(error: unknown): Refusal {
  return error instanceof Refusal ? error : new Refusal("unexpected", { detail: String(error) });
}
