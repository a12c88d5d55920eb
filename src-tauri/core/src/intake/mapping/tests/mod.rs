//! Files that no format knows: a shop system's invoices in English, and a report of orders with refunds.

mod goods;
mod layouts;
mod returns;

use std::fmt::Write as _;
use std::path::PathBuf;

use pintui_store::{Book, Reading};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::attempt::{Tried, TryLayout};
use super::draft::Draft;
use super::look::{LookAtFile, LookedAt};
use super::own::{OwnProfile, SaveProfile};
use crate::door::{Call, NoPrinters, Unwatched, Whole};
use crate::intake::import::{CommitImport, ImportFiles, Twins};
use crate::intake::report::ImportReport;
use crate::intake::runs::undo::UndoImport;
use crate::platforms::derivation::DateOrder;
use crate::platforms::formats::Grain;

const SHOP: &str = "小满良品";

struct Owner {
    book: Book,
    folder: TempDir,
}

fn now() -> Call<'static> {
    Call {
        actor: "owner",
        who: crate::door::Who::HERE,
        now: "2026-10-12T09:00:00".parse().expect("a moment"),
        progress: &Unwatched,
        printers: &NoPrinters,
    }
}

fn owner() -> Owner {
    let folder = TempDir::new().expect("a folder");
    Owner { book: Book::open(&folder.path().join("book")).expect("a book"), folder }
}

/// Forty invoices of two lines each, month first; every tenth takes goods back, one of them of nobody.
fn invoices(from: u32) -> String {
    let mut file = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n".to_owned();
    for at in from..from + 40 {
        let (number, day, customer) = (536_000 + at, at % 28 + 1, 17_000 + at % 10);
        for (code, name, price) in [("85123A", "WHITE LANTERN", "2.55"), ("22752", "SET OF BOXES", "7.65")] {
            writeln!(file, "{number},{code},{name},6,12/{day}/2010 8:26,{price},{customer},United Kingdom")
                .expect("text");
        }
        if at % 10 == 5 {
            writeln!(
                file,
                "C{},85123A,WHITE LANTERN,-1,12/{day}/2010 18:00,2.55,{customer},United Kingdom",
                number + 900
            )
            .expect("text");
        }
    }
    file
}

/// Orders of which every fourth is not paid and every fifth refunded.
fn report() -> String {
    let mut file = "订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额\n".to_owned();
    for at in 1..=60 {
        let (day, paid) = (at % 28 + 1, at % 4 != 0);
        let (amount, time) = if paid { ("21.5", format!("2026-02-{day:02} 10:00:02")) } else { ("0.0", String::new()) };
        let refund = if paid && at % 5 == 0 { "21.5" } else { "0.0" };
        writeln!(file, "{at},21.5,{amount},上海,2026-02-{day:02} 09:59:54,{time},{refund}").expect("text");
    }
    file
}

impl Owner {
    fn file(&self, name: &str, text: &str) -> String {
        let path: PathBuf = self.folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.to_string_lossy().into_owned()
    }

    fn look(&self, file: &str, grain: Option<Grain>) -> LookedAt {
        let ask = LookAtFile { file: file.into(), password: None, header_row: None, grain };
        ask.perform(&self.book, &now()).expect("a table")
    }

    fn attempt(&self, file: &str, draft: Draft) -> Result<Tried, String> {
        let ask = TryLayout { file: file.into(), password: None, shop: SHOP.into(), platform: "other".into(), draft };
        ask.perform(&self.book, &now()).map_err(|refused| refused.code.into_owned())
    }

    fn save(&self, file: &str, draft: Draft, name: &str) -> Result<OwnProfile, String> {
        let ask = SaveProfile { file: file.into(), password: None, name: name.into(), platform: "other".into(), draft };
        ask.perform(&self.book, &now()).map_err(|refused| refused.code.into_owned())
    }

    fn ask(file: &str, profile: Option<&str>) -> ImportFiles {
        ImportFiles {
            files: vec![file.into()],
            shop: SHOP.into(),
            platform: None,
            profile: profile.map(str::to_owned),
            as_of: None,
            password: None,
            pasted: None,
            twins: Twins::Ask,
            currency: None,
        }
    }

    fn import(&self, file: &str) -> ImportReport {
        CommitImport { ask: Self::ask(file, None), plan: None }.perform(&self.book, &now()).expect("an import")
    }

    fn count(&self, sql: &str) -> i64 {
        self.book.read(|tx| tx.one(&format!("select count(*) from {sql}"), [], |row| row.get(0))).expect("a count")
    }

    fn texts(&self, sql: &str) -> Vec<String> {
        self.book.read(|tx| tx.rows(sql, [], |row| row.get(0))).expect("texts")
    }
}

fn fields(look: &LookedAt) -> Value {
    json!(look.draft.fields)
}

#[test]
fn an_invoice_file_is_proposed_whole_from_names_and_cells() {
    let owner = owner();
    let look = owner.look(&owner.file("sales_2010-12.csv", &invoices(1)), None);
    assert_eq!(
        fields(&look),
        json!(["order_no", "product_id", "product_name", "quantity", "created_at", "price", "buyer", "province"])
    );
    assert_eq!(
        (look.draft.grain, look.grain_reason.as_str(), look.name.as_str()),
        (Grain::Line, "numbers_repeat", "sales")
    );
    let derived = &look.draft.derivation;
    assert_eq!(derived.dates, Some(DateOrder::MonthFirst), "the whole column decides the order of day and month");
    assert_eq!((derived.cancelled_prefix.as_deref(), derived.amount_from_price, look.cancelled), (Some("C"), true, 4));
    assert_eq!(look.unclear_date, None);
    assert!(
        look.head.iter().all(|row| row.cells[6] == "······"),
        "a buyer's number is shown: {:?}",
        look.head[0].cells
    );
    assert!(look.columns.iter().all(|column| column.confidence >= 60), "{:?}", look.columns);
}

#[test]
fn what_a_try_shows_is_what_the_import_brings() {
    let owner = owner();
    let file = owner.file("sales.csv", &invoices(1));
    let draft = owner.look(&file, None).draft;
    let tried = owner.attempt(&file, draft.clone()).expect("a rehearsal");
    assert_eq!(owner.count("orders") + owner.count("shops") + owner.count("operations"), 0, "a try left something");
    assert_eq!((tried.rows, tried.rejected, tried.effect.orders, tried.effect.cases), (84, 0, 40, 4));
    assert_eq!(tried.effect.paid_fen.0, 40 * 6 * (255 + 765));
    assert_eq!(tried.effect.refund_fen.0, 4 * 255);
    assert_eq!(tried.effect.from.map(|day| day.text()).as_deref(), Some("2010-12-01"));
    assert_eq!(tried.effect.daily.as_ref().map(|daily| daily.rule.as_str()), Some("paid_30d"));

    let own = owner.save(&file, draft, " 英文发票 ").expect("saved");
    assert_eq!((own.profile.as_str(), own.name.as_str(), own.used), ("own-1", "英文发票", 9));
    let report = owner.import(&file);
    assert_eq!((report.files[0].profile.as_str(), report.files[0].rows), ("own-1", 84), "it knows the file by itself");
    assert_eq!(owner.count("orders"), tried.effect.orders);
    assert_eq!(owner.count("lines"), tried.effect.lines);
    assert_eq!(owner.count("cases"), tried.effect.cases);
    let again = owner.import(&file);
    assert_eq!((again.files[0].added, again.files[0].updated), (0, 0), "the same file changes nothing");
    let later = owner.import(&owner.file("next month.csv", &invoices(41)));
    assert_eq!((later.files[0].profile.as_str(), later.files[0].added), ("own-1", 84));
}

#[test]
fn goods_taken_back_are_a_case_of_the_order_that_the_customer_placed() {
    let owner = owner();
    let text = invoices(1).replace("C536905,85123A", "C536905,99999Z");
    let file = owner.file("sales.csv", &text);
    owner.save(&file, owner.look(&file, None).draft, "发票").expect("saved");
    let report = owner.import(&file);
    let cases = owner.texts("select case_no || ' ' || order_no || ' ' || refund_fen from cases order by case_no");
    assert_eq!(
        cases,
        [
            "C536905-99999Z 536905 255",
            "C536915-85123A 536015 255",
            "C536925-85123A 536025 255",
            "C536935-85123A 536035 255",
        ]
    );
    let alone: Vec<_> = report.files[0].problems.iter().filter(|problem| problem.code == "order_unknown").collect();
    assert_eq!(alone.len(), 1, "only the goods that nobody bought wait for their order");
    assert_eq!(owner.count("orders where order_no like 'C%'"), 0, "a cancellation is no order");
    assert_eq!(owner.count("orders where buyer_hash is null or province <> 'United Kingdom'"), 0);
    let undone = UndoImport { run: 1 }.perform(&owner.book, &now()).expect("taken back");
    assert_eq!((undone.kept, undone.restored), (0, 0));
    assert_eq!(owner.count("orders") + owner.count("cases"), 0, "taking it back leaves something");
}

#[test]
fn no_customers_number_stays_in_the_book() {
    let owner = owner();
    let file = owner.file("sales.csv", &invoices(1).replace(",17003,", ",8812345671,"));
    owner.save(&file, owner.look(&file, None).draft, "发票").expect("saved");
    owner.import(&file);
    for file in std::fs::read_dir(owner.book.folder()).expect("the data folder") {
        let path = file.expect("a file").path();
        let bytes = std::fs::read(&path).expect("its bytes");
        assert_eq!(memchr::memmem::find(&bytes, b"8812345671"), None, "a customer's number is in {}", path.display());
    }
}

#[test]
fn an_order_with_a_refund_makes_a_case_whose_time_is_marked_as_estimated() {
    let owner = owner();
    let file = owner.file("report.csv", &report());
    let look = owner.look(&file, None);
    assert_eq!(
        fields(&look),
        json!(["order_no", null, "paid", "province", "created_at", "paid_at", "refund"]),
        "{:?}",
        look.columns
    );
    assert_eq!((look.draft.grain, look.refunded), (Grain::Order, 9));
    let tried = owner.attempt(&file, look.draft.clone()).expect("a rehearsal");
    assert_eq!((tried.effect.orders, tried.effect.cases, tried.effect.estimated), (60, 9, 9));
    assert_eq!(tried.issues[0].code, "applied_estimated");
    owner.save(&file, look.draft, "报表").expect("saved");
    let read = owner.import(&file).files.remove(0).columns;
    let unused: Vec<&str> = read.iter().filter(|one| one.reading == "unused").map(|one| one.header.as_str()).collect();
    assert_eq!(unused, ["总金额"], "what makes a case is used");
    assert_eq!(owner.count("orders where status = 'unpaid' and paid_at is null"), 15);
    assert_eq!(
        owner.count("cases where applied_estimated = 1 and order_no = case_no and applied_at like '%10:00:02'"),
        9
    );
    let again = owner.import(&file);
    assert_eq!((again.files[0].added, again.files[0].updated), (0, 0));
}

#[test]
fn a_refund_column_is_only_a_case_where_the_layout_says_so() {
    let owner = owner();
    let file = owner.file("report.csv", &report());
    let mut draft = owner.look(&file, None).draft;
    draft.derivation.refund_makes_case = false;
    assert_eq!(owner.attempt(&file, draft).expect("a rehearsal").effect.cases, 0);
}

#[test]
fn one_table_is_taught_for_the_shops_of_each_platform_and_goes_by_the_shop() {
    let owner = owner();
    let file = owner.file("report.csv", &report());
    let draft = owner.look(&file, None).draft;
    owner.save(&file, draft.clone(), "报表").expect("saved");
    let into = |shop: &str, platform: Option<&str>| {
        let ask = ImportFiles { shop: shop.into(), platform: platform.map(str::to_owned), ..Owner::ask(&file, None) };
        CommitImport { ask, plan: None }.perform(&owner.book, &now())
    };
    let refused = into("抖音店", Some("douyin")).expect_err("taught for another platform");
    assert_eq!((refused.code.as_ref(), refused.params["profile"].as_str()), ("platform_differs", Some("own-1")));
    let ask =
        SaveProfile {
            file: file.clone(), password: None, name: "抖音报表".into(), platform: "douyin".into(), draft
        };
    ask.perform(&owner.book, &now()).expect("taught for this one too");
    let profile = |done: ImportReport| done.files[0].profile.clone();
    assert_eq!(profile(into("抖音店", Some("douyin")).expect("known")), "own-2");
    assert_eq!(profile(into("别的店", Some("other")).expect("known")), "own-1");
    assert_eq!(profile(into("抖音店", None).expect("the shop says which")), "own-2");
}
