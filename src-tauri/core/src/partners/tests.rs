//! A drop-shipper's sheet comes into the same records as the shop's own checks.

use pintui_store::Reading as _;
use serde_json::json;

use super::import::{ImportPartnerChecks, PartnerChecksRead, PreviewPartnerChecks, WhyLeft};
use crate::checks::coverage::{CheckCoverage, WarehouseSent};
use crate::checks::list::{self, CheckRow};
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;
use crate::numbers::own::OwnNumbers;

const PARTNER: &str = "义乌二仓";

const SHEET: &str = "订单号,外观,功能,赠品,说明,照片\n\
                     A1,合格,不适用,合格,没有功能,a1.png\n\
                     A2,不合格,合格,合格,封口破了 13900001111,../a2.png\n\
                     A9,合格,合格,合格,,\n\
                     A3,合格,,合格,,\n\
                     ,合格,合格,合格,,\n";

/// Three orders that the partner has sent today, and one of the shop's own.
fn shop() -> (Given, [i64; 3]) {
    let given = Given::shop();
    let sent = |no: &str, warehouse: &str| {
        let columns = json!({
            "order_no": no, "warehouse": warehouse, "status": "shipped", "shipped_at": "2026-11-02T08:00:00",
            "paid_at": "2026-11-01T08:00:00",
        });
        given.order(&["T恤"], columns)
    };
    let orders = ["A1", "A2", "A3"].map(|no| sent(no, PARTNER));
    sent("B1", "自己的仓");
    (given, orders)
}

fn file(given: &Given) -> String {
    let path = given.folder.path().join("质检.csv");
    std::fs::write(&path, SHEET).expect("a file is written");
    path.to_string_lossy().into_owned()
}

fn import(given: &Given) -> PartnerChecksRead {
    let ask = ImportPartnerChecks { shop: SHOP.into(), partner: format!(" {PARTNER} "), file: file(given) };
    ask.perform(&given.book, &given.call()).expect("taken")
}

fn checks(given: &Given, order: i64) -> Vec<CheckRow> {
    given.read(|tx| list::of_order(tx, order))
}

#[test]
fn every_row_of_a_partners_sheet_is_a_check_or_told_with_its_reason() {
    let (given, [first, second, _]) = shop();
    let read = import(&given);
    assert_eq!((read.rows, read.added, read.failed, read.known), (5, 2, 1, 0));
    let left: Vec<_> = read.left.iter().map(|left| (left.row, left.why)).collect();
    assert_eq!(left, [(4, WhyLeft::OrderUnknown), (5, WhyLeft::ResultUnreadable), (6, WhyLeft::NumberUnreadable)]);
    let [passed] = &checks(&given, first)[..] else { panic!("one check") };
    assert_eq!((passed.result.as_str(), passed.staff.as_str()), ("passed", PARTNER));
    let fault = checks(&given, second).remove(0).fault.expect("it failed");
    assert_eq!(fault.defect_text.as_deref(), Some("封口破了 ***"), "no telephone number stays");
    assert_eq!(fault.point, "whole_step", "which point it was, nobody has said");
    let again = import(&given);
    assert_eq!((again.added, again.known, given.count("checks")), (0, 2, 2), "the same sheet brings nothing new");
}

#[test]
fn a_preview_of_a_partners_sheet_writes_nothing_and_undo_takes_the_whole_sheet_back() {
    let (given, _) = shop();
    let ask = PreviewPartnerChecks { shop: SHOP.into(), partner: PARTNER.into(), file: file(&given) };
    let read = ask.perform(&given.book, &given.call()).expect("looked at");
    assert_eq!((read.added, given.count("checks")), (2, 0));
    let taken = import(&given);
    given.act("undo", Undo { operation: taken.operation }).expect("undone");
    assert_eq!((given.count("checks"), given.count("check_answers")), (0, 0));
    assert_eq!(import(&given).added, 2, "taken back, it may come again");
}

#[test]
fn photos_beside_the_sheet_become_proof_of_their_parcels() {
    let (given, [first, ..]) = shop();
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(4, 4).write_to(&mut bytes, image::ImageFormat::Png).expect("a picture");
    std::fs::write(given.folder.path().join("a1.png"), bytes.into_inner()).expect("written");
    let read = import(&given);
    assert_eq!((read.photos, read.photos_missing), (1, 1));
    let of_first = "select count(*) from evidence where order_id = ?1 and scene = 'packing' and staff = ?2";
    let kept: i64 = given.read(|tx| tx.one(of_first, (first, PARTNER), |row| row.get(0)));
    assert_eq!(kept, 1);
}

#[test]
fn unchecked_parcels_are_counted_for_each_partner_and_its_checks_are_no_pace() {
    let (given, _) = shop();
    import(&given);
    let (from, to) = (given.now.day(), given.now.day());
    let told = given.ask(CheckCoverage { shop: SHOP.into(), from, to }).expect("told");
    let of = |warehouse: &str, sent, unchecked| WarehouseSent { warehouse: warehouse.into(), sent, unchecked };
    assert_eq!(told.warehouses, [of(PARTNER, 3, 1), of("自己的仓", 1, 1)]);
    assert_eq!((told.sent, told.passed, told.failed, told.unchecked), (4, 1, 1, 2));
    assert_eq!(given.ask(OwnNumbers { staff: PARTNER.into() }).expect("told").parcels, 0);
}

#[test]
fn a_sheet_without_a_column_of_results_or_a_name_is_refused() {
    let (given, _) = shop();
    let path = given.folder.path().join("单.csv");
    std::fs::write(&path, "订单号,外观\nA1,合格\n").expect("written");
    let ask = |partner: &str| ImportPartnerChecks {
        shop: SHOP.into(),
        partner: partner.into(),
        file: path.to_string_lossy().into_owned(),
    };
    let refused = ask(PARTNER).perform(&given.book, &given.call()).expect_err("two columns are missing");
    assert_eq!(
        (refused.code.as_ref(), &refused.params["missing"]),
        ("partner_columns_missing", &json!(["功能", "赠品"]))
    );
    assert_eq!(ask(" ").perform(&given.book, &given.call()).expect_err("whose").code, "partner_missing");
}
