//! What can be typed.

use clap::{CommandFactory, Parser};

use super::Usage;

#[test]
fn the_usage_contradicts_itself_nowhere() {
    Usage::command().debug_assert();
}

#[test]
fn every_line_of_the_contract_can_be_typed() {
    for line in [
        "pintui --data d --json import a.csv b.xlsx --shop S --platform taobao --profile p --dry-run",
        "pintui import a.csv --shop S --as-of 2026-11-01T00:00:00 --password secret",
        "pintui import a.csv --shop S --other-shop",
        "pintui imports --json",
        "pintui undo-import 12",
        "pintui quarantine --out q.csv",
        "pintui daily --date 2026-10-31 --shop S --rule paid_30d",
        "pintui report daily --date 2026-10-31 --shop S --out r.xlsx",
        "pintui report kpi --month 2026-10 --shop S --out k.xlsx",
        "pintui backup b.db",
        "pintui restore b.db",
        "pintui verify",
        "pintui demo --orders 500 --seed 7",
        "pintui ask shop_list",
        "pintui ask daily {\"shop\":\"S\"} --json",
        "pintui printers",
        "pintui print-label --kind aside --of 12",
        "pintui print-label --kind gift --of 3 --printer P --copies 5",
        "pintui print-label --kind shelf --of 40 --preview l.png",
        "pintui print-label --kind test --printer P",
        "pintui serve --listen 192.168.1.5:8765",
        "pintui serve --tls --device owner",
        "pintui --as W verify",
        "pintui undo-import 12 --as W",
        "pintui reset-pin W",
        "pintui lint-text words.txt --json",
        "pintui lint-text - --for care --sms",
    ] {
        assert!(Usage::try_parse_from(line.split(' ')).is_ok(), "{line}");
    }
}

#[test]
fn wrong_usage_ends_with_two() {
    for line in [
        "pintui",
        "pintui import --shop S",
        "pintui daily --date 31.10.2026 --shop S",
        "pintui undo-import x",
        "pintui report kpi --month 2026-13 --shop S --out k.xlsx",
        "pintui report kpi --month 2026-1 --shop S --out k.xlsx",
        "pintui ask daily {",
        "pintui print-label --kind aside",
    ] {
        assert_eq!(Usage::try_parse_from(line.split(' ')).expect_err("refused").exit_code(), 2, "{line}");
    }
}
