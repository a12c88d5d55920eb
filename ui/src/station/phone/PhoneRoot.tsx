import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useChoice } from "../../choices";
import { keepLine, useLine } from "../../line";
import { useLook } from "../../look/useLook";
import { sendWhenUp } from "./hands";
import { Pair } from "./Pair";
import css from "./Phone.module.css";
import { PhoneDay } from "./PhoneDay";
import { PhoneStaff } from "./PhoneStaff";
import { PhoneStation } from "./PhoneStation";

const answers = new QueryClient({
  defaultOptions: { queries: { staleTime: 15_000, retry: false, networkMode: "always" } },
});

/** The program in a browser of the shop: pairing first, then a packing bench held in one hand. */
export function PhoneRoot() {
  const { language } = useLook();
  useEffect(keepLine, []);
  useEffect(sendWhenUp, []);
  return (
    <QueryClientProvider client={answers}>
      <div className={css.page} key={language}>
        <Page />
      </div>
    </QueryClientProvider>
  );
}

function Page() {
  const line = useLine();
  const staff = useChoice("staff");
  const [page, setPage] = useState<"bench" | "day">("bench");
  if (line.is === "unpaired") return <Pair />;
  if (staff === "") return <PhoneStaff />;
  if (page === "day") return <PhoneDay onBack={() => setPage("bench")} />;
  return <PhoneStation onDay={line.device?.role === "owner" ? () => setPage("day") : null} />;
}
