//! The workbooks of advice and of improvement actions hold what their pages show, in every language.

use serde_json::json;

use super::*;
use crate::advice::sheet::AdviceAsk;
use crate::breakdown::By;
use crate::breakdown::sheet::BreakdownAsk;
use crate::given::{Given, SHOP};
use crate::report::export_actions::ExportActions;
use crate::report::export_advice::ExportAdvice;
use crate::report::export_breakdown::ExportBreakdown;

fn sold(given: &Given, name: &str, count: usize, back: usize, warehouse: &str) {
    for at in 0..count {
        let no = format!("{name}{at}");
        given.order(
            &[name],
            json!({ "order_no": no, "status": "completed", "paid_at": "2026-10-05T10:00:00", "warehouse": warehouse,
                "shipped_at": "2026-10-06T10:00:00", "signed_at": "2026-10-08T10:00:00", "paid_fen": 5000 }),
        );
        if at < back {
            given.case(json!({ "case_no": format!("R{no}"), "order_no": no, "applied_at": "2026-10-12T10:00:00",
                "reason_stated": "质量问题", "status": "refunded", "refunded_at": "2026-10-14T10:00:00",
                "refund_fen": 1000 }));
        }
    }
}

fn given() -> Given {
    let given = Given::shop();
    sold(&given, "a", 300, 3, "城东仓");
    sold(&given, "b", 60, 15, "义乌仓");
    let action = json!({ "shop": SHOP, "product_id": 1, "what": "=改详情页", "callbacks": [], "feedback": [], "by": "店长",
        "plan": { "kind": "marketing", "owner": "小美", "due_on": "2026-11-03", "expected": "降到 3%" } });
    given.knock(crate::door::Who::HERE, "choose_change", action).expect("chosen");
    given
}

fn rows(path: &str, sheet: &str) -> Vec<Vec<String>> {
    let mut read = opened(std::fs::read(path).expect("readable"));
    let range = read.worksheet_range(sheet).unwrap_or_else(|why| panic!("{sheet}: {why}"));
    range.rows().map(|row| row.iter().map(ToString::to_string).collect()).collect()
}

fn ask() -> AdviceAsk {
    AdviceAsk { shop: SHOP.into(), date: "2026-10-31".parse().ok(), rule: Some("signed_30d".into()) }
}

#[test]
fn each_action_has_a_line_with_its_plan() {
    let given = given();
    let folder = TempDir::new().expect("a folder");
    let out = folder.path().join("行动").to_string_lossy().into_owned();
    let written = ExportActions { shop: SHOP.into(), out, language: Some("zh-CN".into()) };
    let path = written.perform(&given.book, &given.call()).expect("written").path;
    let told = rows(&path, "改善行动");
    assert_eq!(told.len(), 2, "titles and the action");
    assert_eq!((&*told[1][0], &*told[1][2], &*told[1][3], &*told[1][5]), ("=改详情页", "营销调整", "小美", "没做完"));
    assert_eq!(rows(&path, "半年按类别")[1][0], "营销调整");
}

#[test]
fn each_cause_has_a_line_and_each_offer_too() {
    let given = given();
    let folder = TempDir::new().expect("a folder");
    let out = folder.path().join("对策").to_string_lossy().into_owned();
    let written = ExportAdvice { ask: ask(), out, language: Some("zh-CN".into()) };
    let path = written.perform(&given.book, &given.call()).expect("written").path;
    let told = rows(&path, "对策");
    assert_eq!(told.len(), 6, "titles and five causes");
    assert_eq!((&*told[1][0], &*told[1][1], &*told[1][3], &*told[1][4]), ("商品", "title of b", "60", "15"));
    assert_eq!(told[2][1], "文件里没有这些数据。", "what does not stand out is told as on the page");
    let offers = rows(&path, "能做的");
    assert!(offers.iter().any(|row| row[2] == "改详情页" && row[3] == "还没做"), "{offers:?}");
}

#[test]
fn by_warehouse_the_analysis_holds_the_five_figures_and_they_add_up() {
    let given = given();
    let folder = TempDir::new().expect("a folder");
    for language in Language::ALL {
        let out = folder.path().join(format!("w{}", language.tag())).to_string_lossy().into_owned();
        let ask = BreakdownAsk {
            shop: SHOP.into(),
            date: "2026-10-31".parse().ok(),
            rule: Some("signed_30d".into()),
            by: By::Warehouse,
            limits_fen: Vec::new(),
            late_days: 5,
            top: None,
        };
        let written = ExportBreakdown { ask, out, language: Some(language.tag().to_owned()) };
        let path = written.perform(&given.book, &given.call()).expect("written").path;
        let name = crate::locale::text(language, "workbook.sheet.warehouses");
        let told = rows(&path, name);
        assert_eq!(told.len(), 4, "titles, the shop, two warehouses");
        let number = |row: usize, column: usize| told[row][column].parse::<i64>().expect("a number");
        for column in [1, 2, 4, 5, 8, 10, 12, 14, 15] {
            assert_eq!(number(1, column), number(2, column) + number(3, column), "column {column}");
        }
    }
}

#[test]
fn no_text_is_without_words() {
    let given = given();
    let folder = TempDir::new().expect("a folder");
    for language in Language::ALL {
        let out = |name: &str| folder.path().join(format!("{name}{}", language.tag())).to_string_lossy().into_owned();
        let tag = Some(language.tag().to_owned());
        let actions = ExportActions { shop: SHOP.into(), out: out("a"), language: tag.clone() };
        let advice = ExportAdvice { ask: ask(), out: out("b"), language: tag };
        let actions = actions.perform(&given.book, &given.call()).expect("written").path;
        let advice = advice.perform(&given.book, &given.call()).expect("written").path;
        for path in [actions, advice] {
            let read = opened(std::fs::read(&path).expect("readable"));
            for sheet in read.sheet_names() {
                let raw = |text: &String| {
                    ["workbook.", "action.", "advice.", "loop.", "risky."].iter().any(|key| text.starts_with(key))
                        || text.contains('{')
                };
                let found: Vec<String> = rows(&path, &sheet).into_iter().flatten().filter(raw).collect();
                assert_eq!(found, Vec::<String>::new(), "{sheet}");
            }
        }
    }
}
