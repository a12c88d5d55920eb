use calamine::{Data, Reader as _, Xlsx, open_workbook};

use super::{grade, graded, on_its_way, photo_of, pieces, receive};
use crate::cases::trick::{Fact, Found};
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::report::export_returned::ExportReturned;
use crate::report::export_stock::ExportStockMoves;
use crate::returned::Grade;
use crate::returned::inspect::InspectPiece;
use crate::returned::month::{ReturnedGrades, ReturnedMonth};
use crate::returned::stray::KeepStray;

fn month(given: &Given, month: &str) -> ReturnedGrades {
    given.ask(ReturnedMonth { shop: SHOP.into(), month: Some(month.into()) }).expect("a month")
}

#[test]
fn the_grades_of_a_month_come_to_all_that_was_received_and_what_was_as_new_for_quality_is_listed() {
    let mut given = Given::shop();
    let cases: Vec<i64> = (0..5).map(|no| on_its_way(&given, &format!("A{no}"), &["P1", "P2"])).collect();
    given.write(|tx| tx.change("update cases set reason_stated = '不想要了' where id = ?1", [cases[1]]));
    let grades = [Grade::A, Grade::A, Grade::B, Grade::D];
    for (case, to) in cases.iter().zip(grades) {
        let taken = receive(&given, *case).expect("received");
        grade(&given, pieces(&given, taken.reception_id)[0].id, Grade::U, to).expect("looked at");
    }
    let wish = KeepStray { shop: SHOP.into(), scanned: "X1".into(), note: None, picture: None, by: "小周".into() };
    given.act("keep_stray", wish).expect("kept");
    given.now = "2026-12-01T09:00:00".parse().expect("a time");
    receive(&given, cases[4]).expect("received");

    let told = month(&given, "2026-11");
    assert_eq!((told.parcels, told.pieces, told.strays), (4, 8, 1));
    let counts: Vec<i64> = told.grades.iter().map(|one| one.pieces).collect();
    assert_eq!(counts, [2, 1, 0, 1, 0, 4]);
    assert_eq!(counts.iter().sum::<i64>(), told.pieces);
    assert_eq!(told.grades[0].cases, cases[..2], "a figure is the list behind it");
    assert_eq!(told.quality_good, [cases[0]], "the other buyer did not say quality");
    let products: Vec<(&str, &[i64])> =
        told.products.iter().map(|one| (one.title.as_str(), one.pieces.as_slice())).collect();
    assert_eq!(products, [("title of P1", &[2, 1, 0, 1, 0, 0][..]), ("title of P2", &[0, 0, 0, 0, 0, 4][..])]);
    let reasons: Vec<(&str, bool, &[i64], usize)> = told
        .reasons
        .iter()
        .map(|one| (one.reason.as_str(), one.quality, one.pieces.as_slice(), one.cases.len()))
        .collect();
    assert_eq!(
        reasons.iter().map(|one| one.2.iter().sum::<i64>()).sum::<i64>(),
        told.pieces,
        "each piece has one reason"
    );
    assert!(reasons.contains(&("不想要了", false, &[1, 0, 0, 0, 0, 1], 1)), "{reasons:?}");
    assert_eq!(
        (told.quality_mix.pieces[0], told.quality_mix.cases.len()),
        (1, 3),
        "one piece of three cases was as new"
    );
    assert_eq!(told.products[0].cases, cases[..4]);
    assert_eq!((month(&given, "2026-12").pieces, month(&given, "2026-10").pieces), (2, 0));
}

#[test]
fn the_workbooks_come_to_what_the_pages_show() {
    let given = Given::shop();
    let taken = receive(&given, on_its_way(&given, "A1", &["P1", "P2"])).expect("received");
    let piece = pieces(&given, taken.reception_id).remove(0);
    grade(&given, piece.id, Grade::U, Grade::A).expect("as new");
    let file = |name: &str| given.folder.path().join(name).to_string_lossy().into_owned();
    let ask = ReturnedMonth { shop: SHOP.into(), month: Some("2026-11".into()) };
    let wish = ExportReturned { ask, out: file("month.xlsx"), language: None };
    wish.perform(&given.book, &given.call()).expect("written");
    let mut book: Xlsx<_> = open_workbook(file("month.xlsx")).expect("a workbook");
    let sheet = book.worksheet_range("各级件数").expect("the grades");
    let count = |row: &[Data]| if let Data::Float(count) = row[1] { Some(count as i64) } else { None };
    let counts: Vec<i64> = sheet.rows().skip(1).filter_map(count).collect();
    assert_eq!(counts, [1, 0, 0, 0, 0, 1, 2], "six grades, and all of them");
    let shelf = book.worksheet_range("退货仓盘点表").expect("the shelf");
    let rows: Vec<_> = shelf.rows().skip(1).map(|row| (row[1].to_string(), row[2].to_string())).collect();
    assert_eq!(rows, [("U 还没验".to_owned(), "title of P2".to_owned())]);

    let product_id = piece.product_id.expect("its product");
    let wish = ExportStockMoves { product_id, out: file("stock.xlsx"), language: None };
    wish.perform(&given.book, &given.call()).expect("written");
    let mut book: Xlsx<_> = open_workbook(file("stock.xlsx")).expect("a workbook");
    let moves = book.worksheet_range("库存流水").expect("the movements");
    let told = moves.rows().nth(1).expect("one movement");
    assert_eq!((told[3].clone(), told[5].clone()), (Data::Float(1.0), Data::String("RA1".into())));
}

#[test]
fn the_sheet_to_count_by_tells_what_was_found_what_came_instead_and_the_order() {
    let given = Given::shop();
    let case = on_its_way(&given, "A1", &["P1", "P2"]);
    let taken = receive(&given, case).expect("received");
    let [torn, swapped] = [0, 1].map(|at| pieces(&given, taken.reception_id)[at].id);
    let wish = InspectPiece { reason: Some("workmanship.seam".into()), ..graded(torn, Grade::U, Grade::C) };
    given.act("inspect_piece", wish).expect("looked at");
    let evidence_id = photo_of(&given, case);
    let found = Found { fact: Fact::OtherSerial, sent: Some("SN-1".into()), came: Some("SN-2".into()), evidence_id };
    let wish = InspectPiece { mismatch: Some(found), ..graded(swapped, Grade::U, Grade::M) };
    given.act("inspect_piece", wish).expect("with its photo");
    let out = given.folder.path().join("month.xlsx").to_string_lossy().into_owned();
    let ask = ReturnedMonth { shop: SHOP.into(), month: Some("2026-11".into()) };
    ExportReturned { ask, out: out.clone(), language: None }.perform(&given.book, &given.call()).expect("written");
    let mut book: Xlsx<_> = open_workbook(out).expect("a workbook");
    let shelf = book.worksheet_range("退货仓盘点表").expect("the shelf");
    let titles: Vec<String> = shelf.rows().next().expect("titles").iter().map(ToString::to_string).collect();
    let told = |row: usize, title: &str| {
        let column = titles.iter().position(|one| one == title).unwrap_or_else(|| panic!("no {title}: {titles:?}"));
        shelf.rows().nth(row).expect("a piece")[column].clone()
    };
    let text = |row, title| told(row, title).to_string();
    assert_eq!((text(1, "级别"), text(1, "验货发现")), ("C 严重瑕疵不可售".into(), "做工 · 开线".into()));
    assert_eq!(told(1, "不符在哪"), Data::Empty);
    assert_eq!(told(2, "买家付了"), Data::Float(60.0), "money is a number");
    assert_eq!((text(2, "级别"), text(2, "订单号")), ("M 不符、调包".into(), "A1".into()));
    assert_eq!(text(2, "不符在哪"), "序列号对不上 · 发出：SN-1 · 退回：SN-2");
    let products = book.worksheet_range("按商品").expect("by product");
    let titles: Vec<String> = products.rows().next().expect("titles").iter().map(ToString::to_string).collect();
    assert!(titles.contains(&"M 不符、调包".to_owned()), "a letter alone says nothing: {titles:?}");
}
