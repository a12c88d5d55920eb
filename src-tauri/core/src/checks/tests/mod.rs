//! A shop with a packing station, told in the trade's words.

mod at_fault;
mod bench;
mod codes;
mod confirming;
mod counting;
mod gifts;
mod lists;
mod lots;
mod marking;
mod member_gifts;
mod recording;
mod scanning;

use pintui_store::{At, Book, Operation, Reading, Result, WriteTx, named_params};
use tempfile::TempDir;

use super::checklist::Severity;
use super::gifts::answer::{GiftAnswer, Outcome};
use super::list::CheckRow;
use super::record::{Again, PointAnswer, PointResult, RecordCheck};
use super::scan::{Parcel, ScanParcel, Scanned, Stop};
use crate::door::{Call, NoPrinters, Read, Unwatched, Write};
use crate::shops::{self, Purpose};

const SHOP: &str = "青禾服饰";

struct Station {
    book: Book,
    _folder: TempDir,
}

fn at(text: &str) -> At {
    text.parse().expect("a moment")
}

fn call(now: &str) -> Call<'static> {
    Call { actor: "station", who: crate::door::Who::HERE, now: at(now), progress: &Unwatched, printers: &NoPrinters }
}

const NOW: &str = "2026-11-22T09:42:00";

/// A shop without orders.
fn station() -> Station {
    let folder = TempDir::new().expect("a folder");
    let station = Station { book: Book::open(folder.path()).expect("a book"), _folder: folder };
    station.shop(SHOP);
    station
}

/// An order as a file brings it: paid yesterday, with one T-shirt.
struct Order {
    shop: &'static str,
    order_no: &'static str,
    tracking_no: Option<&'static str>,
    status: Option<&'static str>,
    paid_at: Option<&'static str>,
    paid_fen: Option<i64>,
    goods: Option<&'static str>,
    lines: Vec<Line>,
}

struct Line {
    product: &'static str,
    category: Option<&'static str>,
    sku: &'static str,
    paid_fen: Option<i64>,
    tracking_no: Option<&'static str>,
}

fn line(product: &'static str) -> Line {
    Line { product, category: None, sku: "颜色分类:雾蓝;尺码:L", paid_fen: Some(6990), tracking_no: None }
}

fn order(order_no: &'static str) -> Order {
    Order {
        shop: SHOP,
        order_no,
        tracking_no: None,
        status: Some("paid"),
        paid_at: Some("2026-11-21T20:00:00"),
        paid_fen: Some(6990),
        goods: None,
        lines: vec![line("云朵棉圆领短袖T恤")],
    }
}

/// A case of an order, applied for this morning.
struct Case {
    order_no: &'static str,
    line_no: Option<&'static str>,
    status: &'static str,
    kind: &'static str,
    refund_fen: Option<i64>,
}

fn refund(order_no: &'static str, status: &'static str) -> Case {
    Case { order_no, line_no: None, status, kind: "refund_only", refund_fen: Some(6990) }
}

impl Station {
    fn write<T>(&self, name: &str, apply: impl FnOnce(&mut WriteTx<'_>) -> Result<T>) -> T {
        let operation = Operation {
            name,
            actor: "builder",
            at: at("2026-11-01T00:00:00"),
            detail: serde_json::json!({}),
            outside: false,
        };
        self.book.write(&operation, apply).expect("written").0
    }

    fn shop(&self, name: &str) {
        self.write("create_shop", |tx| shops::create(tx, &call(NOW), name, "taobao", Purpose::Trade));
    }

    fn takes(&self, order: Order) -> i64 {
        self.write("import", |tx| {
            let shop = shops::must(tx, order.shop)?.id;
            let id = tx.insert(
                "insert into orders (shop_id, order_no, tracking_no, status, paid_at, paid_fen, goods, created_at)
                 values (:shop, :order_no, :tracking_no, :status, :paid_at, :paid_fen, :goods, '2026-11-21T19:00:00')",
                named_params! {
                    ":shop": shop, ":order_no": order.order_no, ":tracking_no": order.tracking_no,
                    ":status": order.status, ":paid_at": order.paid_at, ":paid_fen": order.paid_fen,
                    ":goods": order.goods,
                },
            )?;
            for (at, line) in order.lines.iter().enumerate() {
                insert_line(tx, shop, id, at + 1, line)?;
            }
            Ok(id)
        })
    }

    fn is_asked(&self, case: &Case) {
        self.write("import", |tx| {
            tx.change(
                "insert into cases (shop_id, case_no, order_no, line_no, status, kind, refund_fen, reason_stated, applied_at)
                 values (1, 'R' || (select count(*) from cases), :order_no, :line_no, :status, :kind, :refund_fen,
                   '质量问题', '2026-11-22T08:00:00')",
                named_params! {
                    ":order_no": case.order_no, ":line_no": case.line_no, ":status": case.status,
                    ":kind": case.kind, ":refund_fen": case.refund_fen,
                },
            )
        });
    }

    fn scans(&self, scanned: &str) -> Scanned {
        let ask = ScanParcel { scanned: scanned.to_owned(), shop: Some(SHOP.to_owned()), at_hand: None };
        self.book.read(|tx| ask.answer(tx, &call(NOW))).expect("a scan is always answered")
    }

    /// A scan while the order lies on the bench.
    fn scans_over(&self, order_id: i64, scanned: &str) -> Scanned {
        let ask = ScanParcel { scanned: scanned.to_owned(), shop: Some(SHOP.to_owned()), at_hand: Some(order_id) };
        self.book.read(|tx| ask.answer(tx, &call(NOW))).expect("a scan is always answered")
    }

    fn parcel(&self, scanned: &str) -> Parcel {
        match self.scans(scanned) {
            Scanned::Ready { parcel } => parcel,
            other => panic!("no parcel: {other:?}"),
        }
    }

    fn stop(&self, scanned: &str) -> Stop {
        match self.scans(scanned) {
            Scanned::Stop { why, .. } => why,
            other => panic!("{scanned} did not stop: {other:?}"),
        }
    }

    /// Records at `now` through the same call the door makes.
    fn records_at(&self, now: &str, ask: RecordCheck) -> Result<CheckRow> {
        let call = call(now);
        let operation =
            Operation { name: "record_check", actor: call.actor, at: call.now, detail: ask.detail(), outside: false };
        self.book.write(&operation, |tx| ask.apply(tx, &call)).map(|(row, _)| row)
    }

    fn records(&self, ask: RecordCheck) -> Result<CheckRow> {
        self.records_at(NOW, ask)
    }

    fn refusal(&self, ask: RecordCheck) -> String {
        self.records(ask).expect_err("this check should be refused").code.into_owned()
    }

    /// Runs a writing command as the owner does.
    fn acts<C: Write>(&self, name: &'static str, command: C) -> Result<C::Answer> {
        crate::door::write(&self.book, &call(NOW), name, command).map(|written| written.answer)
    }

    /// Asks a reading command.
    fn asks<C: Read>(&self, command: C) -> Result<C::Answer> {
        crate::door::read(&self.book, &call(NOW), command)
    }

    fn count(&self, table: &str) -> i64 {
        self.book.read(|tx| tx.one(&format!("select count(*) from {table}"), [], |row| row.get(0))).expect("a count")
    }
}

fn insert_line(tx: &mut WriteTx<'_>, shop: i64, order: i64, at: usize, line: &Line) -> Result<()> {
    tx.change(
        "insert into products (shop_id, product_no, name, category) values (:shop, 'P-' || :name, :name, :category)
         on conflict do nothing",
        named_params! { ":shop": shop, ":name": line.product, ":category": line.category },
    )?;
    tx.change(
        "insert into skus (product_id, sku_code, sku_name)
         select id, 'YH-01', :sku from products where shop_id = :shop and name = :name on conflict do nothing",
        named_params! { ":shop": shop, ":name": line.product, ":sku": line.sku },
    )?;
    tx.change(
        "insert into lines (order_id, line_no, product_id, sku_id, quantity, paid_fen, tracking_no)
         select :order, :line_no, products.id, skus.id, 1, :paid_fen, :tracking_no
         from products join skus on skus.product_id = products.id and skus.sku_name = :sku
         where products.shop_id = :shop and products.name = :name",
        named_params! {
            ":order": order, ":line_no": at.to_string(), ":paid_fen": line.paid_fen, ":shop": shop,
            ":tracking_no": line.tracking_no, ":name": line.product, ":sku": line.sku,
        },
    )?;
    Ok(())
}

/// Every point of the parcel in order; optional ones do not apply to these goods.
fn all_passed(parcel: &Parcel) -> RecordCheck {
    let answers = parcel.checklist.points.iter().map(|point| PointAnswer {
        step: point.step,
        point: point.id.clone(),
        result: if point.optional { PointResult::NotApplicable } else { PointResult::Passed },
        defect: None,
        severity: None,
        reason: point.optional.then(|| "这件没有".to_owned()),
        product: None,
        proofs: Vec::new(),
        gift: point.gift.as_ref().map(|gift| GiftAnswer {
            given: gift.quantity,
            outcome: Outcome::Complete,
            instead: None,
        }),
    });
    RecordCheck {
        id: None,
        done_at: None,
        order_id: parcel.order_id,
        scanned: parcel.order_no.clone(),
        started_at: at("2026-11-22T09:41:22"),
        staff: " 07 ".to_owned(),
        again: Again::First,
        answers: answers.collect(),
        pieces: Vec::new(),
    }
}

/// The answer to one point, to be changed by a test.
fn answer<'a>(ask: &'a mut RecordCheck, point: &str) -> &'a mut PointAnswer {
    ask.answers.iter_mut().find(|answer| answer.point == point).expect("the point is in the list")
}

/// A check that ends at stains.
fn stained(parcel: &Parcel) -> RecordCheck {
    let mut ask = all_passed(parcel);
    ask.answers.retain(|answer| answer.point == "stains");
    let found = answer(&mut ask, "stains");
    found.result = PointResult::Failed;
    found.defect = Some("stain".to_owned());
    found.severity = Some(Severity::Major);
    ask
}
