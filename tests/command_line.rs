//! The contract of the command line, by the real program: what scripts and schedulers rely on.

use calamine::Data;
use pintui_core::platforms::formats;
use pintui_core::sample::any::{self, Asked, Quirk, Shop};
use pintui_store::At;
use pintui_tests::program::{Desk, SHOP, UNTIL, binary, faulty, named_cells, plain, total};
use serde_json::Value;

/// The last day of the export that comes ten days after the first.
const LATER: &str = "2026-11-10";

fn counts_add_up(report: &Value) {
    for file in report["files"].as_array().expect("a report has files") {
        let of = |count: &str| file[count].as_i64().expect("a count");
        assert_eq!(of("rows"), of("added") + of("updated") + of("unchanged") + of("rejected"), "{}", file["name"]);
    }
}

#[test]
fn importing_the_same_files_twice_changes_nothing() {
    let desk = Desk::empty();
    let files = desk.sample("export", &plain(400));
    let first = desk.import(&files, &[]);
    counts_add_up(&first);
    assert!(total(&first, "added") > 400, "{first}");
    assert_eq!(total(&first, "rejected"), 0, "{first}");
    let again = desk.import(&files, &[]);
    counts_add_up(&again);
    assert_eq!((total(&again, "added"), total(&again, "updated")), (0, 0), "{again}");
    assert_eq!(total(&again, "rows"), total(&first, "rows"));
}

#[test]
fn a_later_export_of_the_same_shop_updates_and_an_older_one_does_not() {
    let desk = Desk::empty();
    let (early, late) = (desk.sample("early", &plain(400)), desk.sample("late", &plain(400).later(10)));
    desk.import(&early, &[]);
    let later = desk.import(&late, &[]);
    assert!(total(&later, "added") > 0 && total(&later, "updated") > 0, "{later}");
    let stale = desk.import(&early, &[]);
    assert_eq!((total(&stale, "added"), total(&stale, "updated")), (0, 0), "an old export changed newer rows: {stale}");
}

#[test]
fn a_rehearsal_tells_the_same_and_keeps_nothing() {
    let desk = Desk::empty();
    let files = desk.sample("export", &faulty(400));
    let shown = desk.import(&files, &["--dry-run"]);
    assert_eq!(shown["dry_run"], true);
    assert_eq!(desk.refused(&["daily", "--date", UNTIL, "--shop", SHOP])["code"], "shop_unknown");
    let kept = desk.import(&files, &[]);
    for count in ["rows", "added", "updated", "unchanged", "flagged", "rejected"] {
        assert_eq!(total(&shown, count), total(&kept, count), "the rehearsal showed other {count}");
    }
}

#[test]
fn an_import_is_taken_back_as_a_whole() {
    let desk = Desk::empty();
    desk.import(&desk.sample("early", &plain(400)), &[]);
    let before = desk.done(&["daily", "--date", LATER, "--shop", SHOP]);
    let run = desk.import(&desk.sample("late", &plain(400).later(10)), &[]);
    let undone = desk.done(&["undo-import", &run["run"].to_string()]);
    assert_eq!(undone["run"], run["run"]);
    assert_eq!(undone["removed"].as_i64(), Some(total(&run, "added")), "{undone}");
    assert_eq!(undone["kept"], 0, "{undone}");
    assert_eq!(desk.done(&["daily", "--date", LATER, "--shop", SHOP]), before, "figures are as before the import");
    assert_eq!(desk.refused(&["undo-import", &run["run"].to_string()])["code"], "run_undone");
    assert_eq!(desk.refused(&["undo-import", "4711"])["code"], "run_unknown");
    assert_eq!(desk.done(&["verify"])["ok"], true);
}

#[test]
fn rows_that_cannot_be_taken_wait_in_quarantine_and_can_be_repaired() {
    let desk = Desk::empty();
    let report = desk.import(&desk.sample("export", &faulty(600)), &[]);
    counts_add_up(&report);
    assert!(total(&report, "rejected") > 0 && total(&report, "flagged") > 0, "{report}");
    let out = desk.file("quarantine.csv");
    let written = desk.done(&["quarantine", "--out", &out]);
    let sheet = std::fs::read_to_string(&out).expect("the CSV is UTF-8");
    assert!(sheet.starts_with('\u{feff}'), "Excel needs the mark to read UTF-8");
    assert!(sheet.contains("id_damaged") || sheet.contains("编号"), "the reason stands in the sheet");
    assert!(written["rows"].as_i64() > Some(0), "{written}");
}

#[test]
fn a_file_that_nobody_knows_refuses_the_whole_command() {
    let desk = Desk::empty();
    let mut files = desk.sample("export", &plain(50));
    files.push(desk.file("吃饭记录.csv"));
    std::fs::write(&files[3], "菜名,好吃吗\n红烧肉,是\n").expect("a file is written");
    let mut words = vec!["import"];
    words.extend(files.iter().map(String::as_str));
    let refused = desk.refused(&[&words[..], &["--shop", SHOP]].concat());
    assert_eq!(refused["code"], "profile_unknown", "{refused}");
    assert_eq!(refused["params"]["header"], serde_json::json!(["菜名", "好吃吗"]), "{refused}");
    assert_eq!(desk.refused(&["daily", "--date", UNTIL, "--shop", SHOP])["code"], "shop_unknown", "nothing was kept");
}

#[test]
fn the_files_of_one_shop_go_into_another_only_when_that_is_said() {
    let desk = Desk::empty();
    let files = desk.sample("export", &plain(60));
    desk.import(&files, &[]);
    let refused = desk.refused(&["import", &files[0], "--shop", "另一家店"]);
    assert_eq!((&refused["code"], &refused["params"]["other"]), (&"wrong_shop".into(), &SHOP.into()));
    assert_eq!(desk.refused(&["import", &files[0], "--shop", "另一家店", "--dry-run"])["code"], "wrong_shop");
    let taken = desk.done(&["import", &files[0], "--shop", "另一家店", "--other-shop"]);
    assert_eq!(total(&taken, "added"), 60);
}

#[test]
fn thirty_orders_are_needed_for_a_rate() {
    let desk = Desk::empty();
    desk.import(&desk.sample("export", &plain(25)), &[]);
    let day = desk.done(&["daily", "--date", UNTIL, "--shop", SHOP]);
    assert!(day["orders"].as_i64() < Some(30), "{day}");
    assert!(day["rate"].is_null() && day["interval"].is_null(), "{day}");
}

#[test]
fn a_day_has_the_contract_s_names_and_a_rate_that_is_the_share() {
    let desk = Desk::empty();
    desk.import(&desk.sample("export", &plain(2000)), &[]);
    let day = desk.done(&["daily", "--date", UNTIL, "--shop", SHOP]);
    let names: Vec<_> = day.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "date",
            "shop",
            "rule",
            "orders",
            "quality_orders",
            "rate",
            "interval",
            "applied",
            "refunded",
            "reasons",
            "products"
        ]
    );
    let (orders, quality) = (day["orders"].as_f64().expect("orders"), day["quality_orders"].as_f64().expect("quality"));
    assert!(orders >= 30.0 && quality > 0.0, "{day}");
    let rate = day["rate"].as_f64().expect("a rate");
    assert!((rate - quality / orders).abs() < 1e-6, "{day}");
    let [low, high] = [0, 1].map(|end| day["interval"][end].as_f64().expect("an interval"));
    assert!(low < rate && rate < high, "{day}");
    let other = desk.done(&["daily", "--date", UNTIL, "--shop", SHOP, "--rule", "paid_30d"]);
    assert_eq!(other["rule"], "paid_30d");
    let old = desk.done(&["daily", "--date", UNTIL, "--shop", SHOP, "--rule", "taobao_first_quality"]);
    assert_eq!((&old["out_of_force"]["until"], &other["out_of_force"]), (&"2026-03-16".into(), &Value::Null));
    assert_eq!(desk.refused(&["daily", "--date", UNTIL, "--shop", SHOP, "--rule", "x"])["code"], "rule_unknown");
}

#[test]
fn the_window_says_how_it_is_started_without_a_display() {
    let mut window = std::process::Command::new(binary("pintui-desktop"));
    let told = window.arg("--help").env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output().expect("it starts");
    assert!(told.status.success() && String::from_utf8_lossy(&told.stdout).contains("--data DIR"), "{told:?}");
}

#[test]
fn wrong_words_are_wrong_usage_and_say_so_in_one_document() {
    let desk = Desk::empty();
    for words in [
        &["dayly"][..],
        &["daily", "--date", "gestern", "--shop", SHOP],
        &["report", "kpi", "--month", "2026-13", "--shop", SHOP, "--out", "k.xlsx"],
        &["import"],
    ] {
        let answer = desk.run(&[&["--json"], words].concat());
        assert!(answer.code == Some(2) && !answer.err.is_empty(), "{words:?}: {}{}", answer.out, answer.err);
        assert!(answer.out.starts_with("{\"error\":{\"code\":\"usage\""), "{}", answer.out);
    }
}

#[test]
fn a_backup_brings_the_book_back() {
    let desk = Desk::empty();
    desk.import(&desk.sample("export", &plain(300)), &[]);
    let before = desk.done(&["daily", "--date", LATER, "--shop", SHOP]);
    let copy = desk.file("copy.db");
    desk.done(&["backup", &copy]);
    desk.import(&desk.sample("late", &plain(300).later(10)), &[]);
    assert_ne!(desk.done(&["daily", "--date", LATER, "--shop", SHOP]), before);
    desk.done(&["restore", &copy]);
    assert_eq!(desk.done(&["daily", "--date", LATER, "--shop", SHOP]), before);
    assert_eq!(desk.done(&["verify"])["ok"], true);
    let damaged = desk.file("damaged.db");
    std::fs::write(&damaged, "no book").expect("a file is written");
    assert_eq!(desk.refused(&["restore", &damaged])["code"], "book_damaged");
    assert_eq!(desk.done(&["daily", "--date", LATER, "--shop", SHOP]), before, "a refused restore keeps the book");
}

#[test]
fn a_demonstration_is_the_same_for_the_same_seed() {
    let day = |seed: &str| {
        let desk = Desk::empty();
        let shop = desk.done(&["demo", "--orders", "800", "--seed", seed]);
        let name = shop["shop"].as_str().expect("its name").to_owned();
        let until = shop["until"].as_str().expect("its last day")[..10].to_owned();
        desk.done(&["daily", "--date", &until, "--shop", &name])
    };
    let (one, same, other) = (day("7"), day("7"), day("8"));
    assert_eq!(one, same);
    assert_ne!(one["products"], other["products"]);
}

#[test]
fn the_month_s_workbook_carries_its_figures_under_names() {
    let desk = Desk::empty();
    desk.import(&desk.sample("export", &plain(2000)), &[]);
    let out = desk.file("九月.xlsx");
    desk.done(&["report", "kpi", "--month", "2026-09", "--shop", SHOP, "--out", &out]);
    let cells = named_cells(&out);
    assert!(cells["kpi_month"].to_string().contains("2026-09"), "{:?}", cells["kpi_month"]);
    let number = |name: &str| match cells[name] {
        Data::Float(value) => value,
        Data::Int(value) => value as f64,
        ref other => panic!("{name} is {other:?}"),
    };
    let (orders, quality) = (number("kpi_orders"), number("kpi_quality_orders"));
    assert!(orders > 30.0 && (number("kpi_quality_rate") - quality / orders).abs() < 1e-6);
    assert!(number("kpi_cases") > 0.0 && number("kpi_refund_total") > 0.0);
    for name in ["kpi_compensation_total", "kpi_checks_done", "kpi_checks_failed"] {
        assert!(number(name) >= 0.0);
    }
    let until = desk.done(&["daily", "--date", "2026-09-30", "--shop", SHOP]);
    assert_eq!(until["orders"].as_f64(), Some(orders), "September has 30 days: the month is the day's own cohort");
    assert_eq!(until["quality_orders"].as_f64(), Some(quality));
}

#[test]
fn every_platforms_usual_file_comes_in() {
    for format in formats::built_in().iter().filter(|format| format.platform != "taobao") {
        let desk = Desk::empty();
        let first = "2026-09-20T08:15:00".parse::<At>().expect("a moment").0;
        let shop = Shop::new(&format.platform, 3, 12, first);
        let (name, quirks) = (desk.file(""), [Quirk::Explanations, Quirk::Footer, Quirk::Ids]);
        let asked = Asked { quirks: &quirks, file: None };
        let file = any::write(format, &shop, asked, name.as_ref()).expect("a file").display().to_string();
        let report = desk.import(&[file], &[]);
        assert_eq!(report["files"][0]["profile"], format.id.as_str());
        assert!(total(&report, "rows") > 0, "{report}");
        assert_eq!(total(&report, "added"), total(&report, "rows"), "{report}");
    }
}

#[test]
fn a_text_is_looked_at_before_it_is_sent() {
    let desk = Desk::empty();
    let look = |name: &str, text: &str, more: &[&str]| {
        let file = desk.file(name);
        std::fs::write(&file, text).expect("written");
        desk.run(&[&["--json", "lint-text", &file], more].concat())
    };
    let bad = look("bad.txt", "亲，麻烦把退货原因改成「不喜欢」，加个微信发你。", &[]);
    assert_eq!(bad.code, Some(1), "{}", bad.out);
    let told = bad.json();
    assert_eq!((&told["usable"], &told["blocked"]), (&Value::Bool(false), &Value::from(2)), "{told}");
    assert_eq!(told["error"]["code"], "wording_forbidden");
    assert_eq!(told["findings"][0]["rule"], "change_reason");
    assert!(told["findings"][0]["better"].as_str().is_some_and(|better| !better.is_empty()));
    let good = look("good.txt", "退款按你选的原因走，今天 18:00 前给你结果。", &[]);
    assert_eq!((good.code, &good.json()["usable"]), (Some(0), &Value::Bool(true)), "{}", good.out);
    let sms = look("sms.txt", "包裹到了吗，哪里不顺手回我。", &["--for", "care", "--sms"]);
    assert_eq!(sms.json()["findings"][0]["rule"], "sms_stop");
    assert_eq!(desk.refused(&["lint-text", &desk.file("missing.txt")])["code"], "file_unreachable");
}

#[test]
fn alerts_are_listed_and_only_a_product_over_its_line_is_answered() {
    let desk = Desk::empty();
    desk.import(&desk.sample("export", &plain(400)), &[]);
    let sheet = desk.done(&["alerts", "--shop", SHOP]);
    let over: Vec<i64> = ["open", "quiet"]
        .iter()
        .flat_map(|pile| sheet[pile].as_array().expect("a pile"))
        .map(|row| row["alert"]["product_id"].as_i64().expect("a key"))
        .collect();
    let other = (1..).find(|key| !over.contains(key)).expect("a product under its line").to_string();
    let refused = desk.refused(&["answer-alert", &other, "--shop", SHOP, "--note", "看过了"]);
    assert_eq!(refused["code"], "alert_none");
}

#[test]
fn whatever_the_window_asks_can_be_asked_by_name() {
    let desk = Desk::empty();
    let shop = desk.done(&["demo", "--orders", "800", "--seed", "7"]);
    let name = shop["shop"].as_str().expect("its name");
    let until = &shop["until"].as_str().expect("its last day")[..10];
    let ask = serde_json::json!({ "shop": name, "date": until, "rule": null }).to_string();
    assert_eq!(desk.done(&["ask", "daily", &ask]), desk.done(&["daily", "--date", until, "--shop", name]));
    let waiting = desk.done(&["ask", "suggestion_list", &serde_json::json!({ "shop": name }).to_string()]);
    assert_eq!(waiting["rows"].as_array().map(|rows| rows.len() as i64), waiting["open"].as_i64());
    assert_eq!(desk.refused(&["ask", "no_such_command"])["code"], "command_unknown");
}
