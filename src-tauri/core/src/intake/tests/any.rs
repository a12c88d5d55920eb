//! Every platform's files: what they say is in the book, whatever state they come in.

use super::*;
use crate::platforms::formats::{self, Format, Grain};
use crate::sample::any::{self, Asked, Quirk, Shop};

pub(super) fn shop(platform: &str, orders: usize) -> Shop {
    Shop::new(platform, 5, orders, "2026-09-20T08:15:00".parse::<pintui_store::At>().expect("a moment").0)
}

/// The formats that a general writer makes files of; the item and order lists of Taobao have one of their own.
fn foreign() -> impl Iterator<Item = &'static Format> {
    formats::built_in().iter().map(|format| &**format).filter(|format| format.platform != "taobao")
}

pub(super) fn named(id: &str) -> &'static Format {
    formats::built_in().iter().find(|format| format.id == id).expect("a format")
}

fn has(format: &Format, field: &str) -> bool {
    format.columns.iter().any(|column| column.field.as_deref() == Some(field) && !column.stand_in)
}

/// A text file also where the platform's usual file is a workbook, which only a program can read.
fn text_of(format: &Format) -> &'static str {
    if format.quotes { "csv" } else { "tsv" }
}

impl Owner {
    pub(super) fn wrote(&self, format: &Format, shop: &Shop, quirks: &[Quirk]) -> PathBuf {
        let asked = Asked { quirks, file: Some(text_of(format)) };
        let into =
            self.folder.path().join(format!("files{}", self.folder.path().read_dir().map_or(0, Iterator::count)));
        std::fs::create_dir_all(&into).expect("a folder");
        any::write(format, shop, asked, &into).expect("a file")
    }

    pub(super) fn rows(&self, sql: &str) -> Vec<Vec<Option<String>>> {
        let columns = sql.split(" from ").next().unwrap_or_default().matches(',').count() + 1;
        let row = |row: &pintui_store::Row<'_>| (0..columns).map(|at| row.get(at)).collect();
        self.book.read(|tx| tx.rows(sql, [], row)).expect("rows")
    }

    /// Everything that files have told, without the keys of the book.
    pub(super) fn told(&self) -> Vec<Vec<Vec<Option<String>>>> {
        vec![
            self.rows(
                "select order_no, status, created_at, paid_at, shipped_at, signed_at, completed_at, paid_fen || '',
                   freight_fen || '', quantity || '', province, city, (buyer_hash is not null) || '', carrier, tracking_no
                 from orders order by order_no",
            ),
            self.rows(
                "select o.order_no, p.product_no, p.name, k.sku_code, k.sku_name, l.quantity || '', l.price_fen || '', l.paid_fen || '',
                   l.status, l.shipped_at, l.tracking_no
                 from lines l join orders o on o.id = l.order_id join products p on p.id = l.product_id
                 left join skus k on k.id = l.sku_id order by 1, 2, l.line_no",
            ),
            self.rows(
                "select case_no, order_no, reason_stated, status, kind, refund_fen || '', applied_at, refunded_at, closed_at
                 from cases order by case_no",
            ),
        ]
    }
}

/// A moment as the format's files can tell it.
fn told_as(format: &Format, at: Option<chrono::NaiveDateTime>) -> Option<String> {
    let day_only = format.written.moments == "%d-%b-%Y";
    at.map(|at| at.format(if day_only { "%Y-%m-%dT00:00:00" } else { "%Y-%m-%dT%H:%M:%S" }).to_string())
}

#[test]
fn every_format_brings_its_shop_into_the_book_once() {
    for format in foreign().filter(|format| format.grain == Grain::Line) {
        let (owner, shop) = (owner(), shop(&format.platform, 24));
        let file = owner.wrote(format, &shop, &[]);
        let report = owner.import(std::slice::from_ref(&file)).files.remove(0);
        assert_eq!((report.profile.as_str(), report.added), (format.id.as_str(), report.rows), "{:?}", report.problems);
        assert_eq!(report.problems, [], "{}", format.id);
        let one = format.given.contains_key("line_no");
        let orders = owner.rows(
            "select order_no, status, created_at, paid_at, signed_at, completed_at, quantity || '', paid_fen || '', buyer_hash
             from orders order by created_at, id",
        );
        assert_eq!(orders.len(), shop.orders.len(), "{}", format.id);
        for (row, order) in orders.iter().zip(&shop.orders) {
            let lines = &order.lines[..if one { 1 } else { order.lines.len() }];
            let moment = |field: &str| told_as(format, order.moment(field)).filter(|_| has(format, field));
            let about = format!("{} {:?}", format.id, row[0]);
            assert_eq!(row[1].as_deref(), Some(order.stage), "{about}: status");
            assert_eq!(row[2], moment("created_at"), "{about}: created");
            let stands_in = order.moment("paid_at").and(order.moment("created_at"));
            let instead = told_as(format, stands_in).filter(|_| format.instead.contains_key("paid_at"));
            assert_eq!(row[3], moment("paid_at").or(instead), "{about}: paid");
            assert_eq!(
                (&row[4], &row[5]),
                (&moment("signed_at"), &moment("completed_at")),
                "{about}: signed, completed"
            );
            let quantity: i64 = lines.iter().map(|line| line.quantity).sum();
            assert_eq!(row[6], Some(quantity.to_string()), "{about}: pieces");
            let paid = match (has(format, "order_paid"), has(format, "paid")) {
                (true, _) => Some(order.paid_fen(format)),
                (false, true) => Some(lines.iter().map(any::Line::paid_fen).sum()),
                (false, false) => None,
            };
            assert_eq!(row[7], paid.map(|fen| fen.to_string()), "{about}: paid once");
            assert_eq!(row[8].is_some(), has(format, "buyer"), "{about}: buyer");
        }
        let before = owner.told();
        let again = owner.import(&[file]).files.remove(0);
        assert_eq!((again.added, again.updated, again.rejected), (0, 0, 0), "{} again", format.id);
        assert_eq!(owner.told(), before, "{} again", format.id);
        owner.is_consistent();
        owner.keeps_no_person(&format.id);
    }
}

impl Owner {
    fn keeps_no_person(&self, about: &str) {
        for file in std::fs::read_dir(self.folder.path().join("book")).expect("the book's folder") {
            let path = file.expect("a file").path();
            let bytes = if path.is_file() { std::fs::read(&path).expect("readable") } else { Vec::new() };
            for planted in ["示小满", "13900000123", "虚构路"] {
                assert!(
                    memchr::memmem::find(&bytes, planted.as_bytes()).is_none(),
                    "{about}: {planted} is in {path:?}"
                );
            }
        }
    }
}

#[test]
fn every_case_comes_in_and_joins_its_order_and_line() {
    for format in foreign().filter(|format| format.grain == Grain::Case) {
        let (owner, shop) = (owner(), shop(&format.platform, 24));
        let orders = foreign().find(|other| other.platform == format.platform && other.grain == Grain::Line);
        if let Some(orders) = orders {
            owner.import(&[owner.wrote(orders, &shop, &[])]);
        }
        let file = owner.wrote(format, &shop, &[]);
        let report = owner.import(std::slice::from_ref(&file)).files.remove(0);
        assert!(report.rows > 2, "{}: no cases to try", format.id);
        assert_eq!(
            (report.profile.as_str(), report.added),
            (format.id.as_str(), shop.cases.len() as u64),
            "{report:#?}"
        );
        let cases = owner.rows(
            "select c.reason_stated, c.status, c.applied_at, c.refunded_at, l.quality || '', l.line_no
             from cases c left join case_links l on l.case_id = c.id order by c.id",
        );
        for (row, case) in cases.iter().zip(&shop.cases) {
            let about = format!("{} {}", format.id, case.number);
            assert_eq!(
                (row[0].as_deref(), row[1].as_deref()),
                (Some(case.reason.as_str()), Some(case.status)),
                "{about}"
            );
            assert_eq!(row[2], told_as(format, Some(case.applied)), "{about}: applied");
            assert!(case.status == "refunded" || row[3].is_none(), "{about}: a refund of a case that had none");
            if orders.is_some() {
                assert_eq!(row[4], Some(i64::from(case.quality).to_string()), "{about}: quality");
                assert!(row[5].is_some(), "{about} joins no line");
            }
        }
        let again = owner.import(&[file]).files.remove(0);
        assert_eq!((again.added, again.updated, again.rejected), (0, 0, 0), "{} again", format.id);
        owner.is_consistent();
        owner.keeps_no_person(&format.id);
    }
}

fn told_with(format: &Format, quirks: &[Quirk]) -> Vec<Vec<Vec<Option<String>>>> {
    let (owner, shop) = (owner(), shop(&format.platform, 8));
    let report = owner.import(&[owner.wrote(format, &shop, quirks)]).files.remove(0);
    assert_eq!(report.rejected, 0, "{} {quirks:?}: {:?}", format.id, report.problems);
    owner.told()
}

#[test]
fn nothing_that_happens_to_a_file_changes_what_it_says() {
    for format in foreign() {
        assert_eq!(told_with(format, &Quirk::ALL), told_with(format, &[]), "{}", format.id);
    }
}

#[test]
fn each_state_of_a_file_by_itself_changes_nothing() {
    for id in ["douyin-orders", "pdd-orders", "1688-orders", "jd-aftersale", "amazon-mfn-returns"] {
        let plain = told_with(named(id), &[]);
        for quirk in Quirk::ALL {
            assert_eq!(told_with(named(id), &[quirk]), plain, "{id} {quirk:?}");
        }
    }
}
