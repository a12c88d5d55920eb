/** A copy of the book, to a place that the person picks. */
import { useWrite } from "../ask";
import { pickPlace } from "../files";
import { t } from "../words/words";
import { bytes } from "./numbers";
import { useTell } from "./tell";
import { dayOf, shopNow } from "./time";

export function useBackup() {
  const make = useWrite("backup");
  const tell = useTell();
  const run = async () => {
    const out = await pickPlace(t("settings.backup.make"), `${t("app.name")} ${dayOf(shopNow())}.db`, "db");
    if (out === null) return;
    // whoever asked for it may be gone by the time it is written: the palette is
    await make.mutateAsync({ out }).then(({ path, evidence_files: files, evidence_bytes }) => {
      const made = t("settings.backup.made", { path });
      const without = t("settings.backup.without_proof", { files, bytes: bytes(evidence_bytes) });
      tell.done(files === 0 ? made : `${made} ${without}`);
    }, tell.refused);
  };
  return { run, isPending: make.isPending };
}
