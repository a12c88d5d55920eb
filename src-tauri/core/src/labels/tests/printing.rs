//! The owner sets a printer up, a parcel fails, its label comes out; and what is said when it does not.

use pintui_store::{Error, Result};
use serde_json::{Value, json};

use super::super::dialect::Dialect;
use super::super::kind::Kind;
use super::super::preview::PreviewLabel;
use super::super::print::{LabelAnswer, PrintLabel, TryPrinter, Wish};
use super::super::printer::{Printer, Way};
use super::super::printers::{ChooseLabelPrinter, PrinterList, RemovePrinter, SavePrinter};
use super::{Bench, printer};
use crate::checks::checklist::Severity;
use crate::checks::gifts::rules::{GiftRule, SaveGiftRule};
use crate::checks::record::{Again, PointAnswer, PointResult, RecordCheck};
use crate::checks::scan::{ScanParcel, Scanned};
use crate::door::{Call, Unwatched, Whole};
use crate::given::{Given, SHOP};

const NUMBER: &str = "2891004733124471";

/// A shop with a printer and an order to check.
fn shop() -> (Given, i64) {
    let given = Given::shop();
    given.act("save_printer", SavePrinter { printer: printer(Dialect::Tspl, (60, 40), 203) }).expect("kept");
    let paid = json!({ "order_no": NUMBER, "status": "paid", "paid_at": "2026-11-01T20:00:00", "paid_fen": 6990 });
    let order = given.order(&["云朵圆领针织衫"], paid);
    (given, order)
}

/// The packer finds a fault; returns the key of the check.
fn fails(given: &Given, order: i64) -> i64 {
    let found = given.ask(ScanParcel { scanned: NUMBER.to_owned(), shop: None, at_hand: None }).expect("found");
    let parcel = match found {
        Scanned::Ready { parcel } => parcel,
        Scanned::Stop { parcel: Some(parcel), .. } => parcel,
        other => panic!("no parcel: {other:?}"),
    };
    let point = &parcel.checklist.points[0];
    let answer = PointAnswer {
        step: point.step,
        point: point.id.clone(),
        result: PointResult::Failed,
        defect: Some(parcel.checklist.defects[0].id.clone()),
        severity: Some(Severity::Major),
        reason: None,
        product: None,
        proofs: Vec::new(),
        gift: None,
    };
    let check = RecordCheck {
        id: None,
        order_id: order,
        scanned: NUMBER.to_owned(),
        started_at: given.now,
        done_at: None,
        staff: "07".to_owned(),
        again: Again::Again,
        answers: vec![answer],
        pieces: Vec::new(),
    };
    given.act("record_check", check).expect("kept").id
}

fn ask(kind: Kind, of: i64, wish: Wish) -> PrintLabel {
    PrintLabel { kind, of, wish, printer: None, copies: None, language: None }
}

fn print(given: &Given, bench: &Bench, wish: PrintLabel) -> Result<LabelAnswer> {
    wish.perform(
        &given.book,
        &Call { actor: "A-02", who: crate::door::Who::HERE, now: given.now, progress: &Unwatched, printers: bench },
    )
}

fn code<T: std::fmt::Debug>(refused: Result<T>) -> String {
    let Error { code, .. } = refused.expect_err("refused");
    code.into_owned()
}

fn jobs(bench: &Bench) -> usize {
    bench.got.lock().expect("nobody panicked").len()
}

fn latest(given: &Given) -> (String, bool, Value) {
    let entry = given.read(|tx| pintui_store::journal::latest(tx, 1)).remove(0);
    (entry.name, entry.outside, entry.detail)
}

#[test]
fn a_label_that_was_printed_is_an_operation_outside_the_book_and_the_second_says_so() {
    let (given, order) = shop();
    let check = fails(&given, order);
    let bench = Bench::default();
    for times in [1, 2] {
        let answer = print(&given, &bench, ask(Kind::Aside, check, Wish::Asked)).expect("printed");
        assert!(matches!(answer, LabelAnswer::Printed { times: so, copies: 1, .. } if so == times), "{answer:?}");
    }
    assert_eq!(jobs(&bench), 2);
    let (name, outside, detail) = latest(&given);
    assert_eq!((name.as_str(), outside), ("print_label", true));
    assert!(!detail.to_string().contains(NUMBER), "no order number in the trail");
    let got = bench.got.lock().expect("nobody panicked");
    assert_ne!(got[0].1, got[1].1, "the second label says that it is one");
}

#[test]
fn a_label_prints_by_itself_only_where_the_owner_wants_it_and_once() {
    let (given, order) = shop();
    let bench = Bench::default();
    let first = fails(&given, order);
    assert_eq!(print(&given, &bench, ask(Kind::Aside, first, Wish::ByItself)).expect("heard"), LabelAnswer::Waits);
    let choose =
        ChooseLabelPrinter { kind: Kind::Aside, printer: Some("打包台标签机".to_owned()), by_itself: true };
    given.act("choose_label_printer", choose).expect("chosen");
    let answer = print(&given, &bench, ask(Kind::Aside, first, Wish::ByItself)).expect("printed");
    assert!(matches!(answer, LabelAnswer::Printed { .. }));
    // A phone that heard no answer asks again: no second label.
    assert_eq!(print(&given, &bench, ask(Kind::Aside, first, Wish::ByItself)).expect("heard"), LabelAnswer::Waits);
    assert_eq!(jobs(&bench), 1);
    let remove = RemovePrinter { printer: "打包台标签机".to_owned() };
    given.act("remove_printer", remove).expect("removed");
    assert_eq!(print(&given, &bench, ask(Kind::Aside, first, Wish::ByItself)).expect("heard"), LabelAnswer::NoPrinter);
    assert_eq!(code(print(&given, &bench, ask(Kind::Aside, first, Wish::Asked))), "label_without_printer");
}

#[test]
fn a_printer_that_refuses_leaves_no_trace_and_the_label_can_be_sent_again() {
    let (given, order) = shop();
    let check = fails(&given, order);
    let empty = Bench { refuses: true, ..Bench::default() };
    assert_eq!(code(print(&given, &empty, ask(Kind::Aside, check, Wish::Asked))), "printer_paper_out");
    assert_eq!(latest(&given).0, "record_check");
    let answer = print(&given, &Bench::default(), ask(Kind::Aside, check, Wish::Asked)).expect("printed");
    assert!(matches!(answer, LabelAnswer::Printed { times: 1, .. }), "no reprint: nothing came out before");
}

#[test]
fn scanning_a_set_aside_label_brings_the_parcel_back() {
    let (given, order) = shop();
    fails(&given, order);
    for scanned in [format!("PC-{order}4471"), format!("pc-{order}4471")] {
        let found = given.ask(ScanParcel { scanned, shop: None, at_hand: None }).expect("found");
        assert!(matches!(found, Scanned::Stop { parcel: Some(parcel), .. } if parcel.order_id == order));
    }
    // A label from before an import was taken back: its key is another order's now.
    for scanned in [format!("PC-{order}4470"), "PC-994471".to_owned(), "PC-".to_owned(), "PC-4471".to_owned()] {
        let none = given.ask(ScanParcel { scanned, shop: None, at_hand: None }).expect("heard");
        assert!(matches!(none, Scanned::Stop { parcel: None, .. }), "{none:?}");
    }
}

#[test]
fn a_check_made_anew_after_one_was_taken_back_has_a_first_label_of_its_own() {
    let (given, order) = shop();
    let bench = Bench::default();
    let first = fails(&given, order);
    print(&given, &bench, ask(Kind::Aside, first, Wish::Asked)).expect("printed");
    given.write(|tx| tx.undo("clerk"));
    let again = fails(&given, order);
    assert_eq!(first, again, "the book gives the key anew");
    let answer = print(&given, &bench, ask(Kind::Aside, again, Wish::Asked)).expect("printed");
    assert!(matches!(answer, LabelAnswer::Printed { times: 1, .. }), "no reprint: {answer:?}");
}

#[test]
fn gifts_and_goods_have_labels_and_a_taken_back_print_stays_printed() {
    let (given, _) = shop();
    let rule = GiftRule {
        id: None,
        shop: Some(SHOP.to_owned()),
        name: "满 150 送".to_owned(),
        gift: "洗衣袋".to_owned(),
        code: Some("GIFT-04".to_owned()),
        place: Some("货架 G-04".to_owned()),
        picture: None,
        quantity: 1,
        cost_fen: None,
        from_on: None,
        until_on: None,
        products: Vec::new(),
        at_least_fen: None,
        at_least_pieces: None,
        nth_order: None,
        remark_word: None,
        member_level: None,
        active: true,
    };
    let rule = given.act("save_gift_rule", SaveGiftRule { rule }).expect("kept").id;
    let sku = given.write(|tx| {
        let product: i64 = pintui_store::Reading::one(tx, "select id from products limit 1", [], |row| row.get(0))?;
        tx.insert("insert into skus (product_id, sku_code, sku_name) values (?1, 'YH-01', '颜色:雾蓝')", [product])
    });
    let bench = Bench::default();
    for (kind, of) in [(Kind::Gift, rule), (Kind::Shelf, sku)] {
        let wish = PrintLabel { copies: Some(3), ..ask(kind, of, Wish::Asked) };
        let answer = print(&given, &bench, wish).expect("printed");
        assert!(matches!(answer, LabelAnswer::Printed { copies: 3, .. }), "{answer:?}");
        let shown = given.ask(PreviewLabel { kind, of, printer: None, language: None }).expect("shown");
        assert_eq!((shown.times, shown.width_mm), (1, 60));
    }
    for kind in [Kind::Gift, Kind::Shelf, Kind::Aside] {
        assert_eq!(code(print(&given, &bench, ask(kind, 999, Wish::Asked))), "label_subject_unknown");
    }
    let much = PrintLabel { copies: Some(51), ..ask(Kind::Gift, rule, Wish::Asked) };
    assert_eq!(code(print(&given, &bench, much)), "label_copies_wrong");
}

#[test]
fn a_printer_that_cannot_be_is_refused_with_its_reason() {
    let given = Given::shop();
    let good = printer(Dialect::Zpl, (60, 40), 203);
    let save = |printer: Printer| given.act("save_printer", SavePrinter { printer });
    for (wrong, why) in [
        (Printer { name: "  ".to_owned(), ..good.clone() }, "printer_name_missing"),
        (Printer { address: " ".to_owned(), ..good.clone() }, "printer_address_missing"),
        (Printer { address: "a b".to_owned(), ..good.clone() }, "printer_address_wrong"),
        (Printer { way: Way::Queue, address: "-o".to_owned(), ..good.clone() }, "printer_address_wrong"),
        (Printer { width_mm: 5, ..good.clone() }, "label_size_wrong"),
        (Printer { dpi: 600, ..good.clone() }, "printer_dpi_wrong"),
        (Printer { darkness: Some(9), ..good.clone() }, "printer_darkness_wrong"),
        (Printer { copies: 0, ..good.clone() }, "label_copies_wrong"),
    ] {
        assert_eq!(code(save(wrong)), why);
    }
    let kept = save(good.clone()).expect("kept").printer;
    assert_eq!(code(save(good)), "printer_name_taken");
    let labels = given.ask(PrinterList {}).expect("listed").labels;
    assert_eq!(labels.len(), 4, "the first printer prints all labels");
    save(Printer { name: "斑马".to_owned(), ..kept }).expect("renamed");
    assert_eq!(given.ask(PrinterList {}).expect("listed").labels[0].printer, "斑马");
}

#[test]
fn a_printer_is_tried_before_it_is_kept() {
    let given = Given::shop();
    let bench = Bench::default();
    let call =
        Call { actor: "owner", who: crate::door::Who::HERE, now: given.now, progress: &Unwatched, printers: &bench };
    let ask = TryPrinter { printer: printer(Dialect::Escpos, (40, 30), 203), language: None };
    ask.perform(&given.book, &call).expect("printed");
    assert_eq!(jobs(&bench), 1);
    assert_eq!((latest(&given).0.as_str(), latest(&given).1), ("try_printer", true));
    assert!(given.ask(PrinterList {}).expect("listed").printers.is_empty());
}
